import { en } from './en';
import type { Catalogue } from './message';

/**
 * Italian, with «tu», and no participle that would have to know whether you are a man or a woman. One
 * word each: session sessione · device dispositivo · place luogo · login accesso, log in/out
 * accedere/disconnettere, logged in connesso · connection to Cryptonow collegamento · remove rimuovere ·
 * forget dimenticare · look controllare · review verificare · watch monitoraggio · companion estensione ·
 * alert avviso, alarm allarme · record registro · trust fiducia. Countries and times stand where they
 * need no article and no «alle».
 */
export const it: Catalogue = {
	...en,

	locale: 'it-IT',
	extName: 'Session Companion per Cryptonow',
	extDescription:
		'Monitora le sessioni attive del tuo account Cryptonow e ti avvisa quando compare un dispositivo non riconosciuto.',

	// Devices, places, times
	form_computer: 'Computer',
	form_phone: 'Telefono',
	form_tablet: 'Tablet',
	form_unknown: 'Dispositivo sconosciuto',
	browserOnSystem: '{browser} su {system}',
	unknownBrowserOn: 'Browser sconosciuto su {system}',
	unknownPlace: 'Luogo sconosciuto',
	justNow: 'adesso',
	secondsAgo: { one: '{count} secondo fa', other: '{count} secondi fa' },
	ip: 'IP\u00a0{ip}',
	noIp: 'Indirizzo IP sconosciuto',
	ownDevice: 'il tuo {device}',
	quoted: '«{name}»',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Tutto a posto',
	status_clear_detail: 'Sono connessi solo dispositivi che conosci.',
	status_checking: 'Controllo delle sessioni…',
	status_checking_detail: 'Ci vuole solo un attimo.',
	status_unfamiliar: {
		one: 'Dispositivo non riconosciuto',
		other: '{count} dispositivi non riconosciuti',
	},
	status_unfamiliar_detail: {
		one: 'Un accesso che non hai confermato. Eri tu?',
		other: 'Accessi che non hai confermato. Eri tu?',
	},
	status_urgent: { one: 'Non sembri tu', other: '{count} dispositivi non riconosciuti' },
	status_urgent_detail: {
		one: 'Un accesso che non corrisponde a nulla di quanto si sa di te. Se non eri tu, rimuovilo subito.',
		other: 'Non tutti sembrano tuoi. Rimuovi subito ciò che non è tuo.',
	},
	status_back: 'È tornato',
	status_back_detail:
		'Un accesso come uno che hai rimosso. Chiunque sia, probabilmente conosce la tua password: rimuovilo, poi cambia la password.',
	status_notMine: 'Ancora da disconnettere',
	status_notMine_detail: 'Hai chiesto la disconnessione, ma nessun elenco l’ha ancora confermata.',
	status_removing: 'Disconnessione…',
	status_removing_detail: 'È stata chiesta a Cryptonow, lo dirà un nuovo elenco.',
	status_recovery: 'Rimetti al sicuro il tuo account',
	status_recovery_detail:
		'Il dispositivo è disconnesso. Chi lo usava forse conosce ancora la tua password.',
	status_notice: { one: 'Un accesso da guardare', other: '{count} accessi da guardare' },
	status_notice_detail: 'Probabilmente è tuo. Dai un’occhiata quando hai un momento.',
	status_unreviewed: { one: '1 sessione da verificare', other: '{count} sessioni da verificare' },
	status_unreviewed_detail:
		'Già connesse prima che arrivasse l’estensione. Scorrile una volta: eri tu?',
	status_notConnected: 'Nessun collegamento a Cryptonow',
	status_notConnected_detail:
		'Cryptonow non offre un modo pubblico per leggere le tue sessioni, quindi questa versione non può monitorarle. Guardale tu in «Settings» → «Security» → «Sessions».',
	status_idle: 'In pausa finché non c’è nessuno',
	status_idle_detail:
		'Hai chiesto di non controllare mentre il computer è inattivo o bloccato. L’estensione controlla appena torni.',
	status_noAccess: 'Nessun permesso per Cryptonow',
	status_noAccess_detail:
		'Il browser non lascia che l’estensione interroghi Cryptonow. Consentilo e il monitoraggio riprende.',
	status_offline: 'Sei offline',
	status_offline_detail:
		'L’estensione non può vedere le tue sessioni. Controlla di nuovo appena torna la rete.',
	status_loggedOut: 'Non hai effettuato l’accesso a Cryptonow',
	status_loggedOut_detail:
		'L’estensione vede le tue sessioni solo se hai effettuato l’accesso con questo browser. Se non hai chiuso tu la sessione, accedi e guarda chi altro è connesso.',
	status_loggedOut_at:
		'Sessione chiusa: {clock}. Se non l’hai chiusa tu, accedi, guarda chi altro è connesso e cambia la password.',
	status_reauthenticate: 'Cryptonow ti chiede di accedere di nuovo',
	status_reauthenticate_detail:
		'Il tuo accesso è troppo vecchio per mostrare le sessioni. Accedi di nuovo e il monitoraggio riprende.',
	status_rateLimited: 'Cryptonow chiede di attendere',
	status_rateLimited_detail:
		'Per ora non è stato possibile leggere le sessioni. L’estensione riprova da sola.',
	status_unavailable: 'Cryptonow non risponde',
	status_unavailable_detail:
		'Per ora non è stato possibile leggere le sessioni. L’estensione riprova da sola.',
	status_unreadable: 'Le tue sessioni non sono leggibili',
	status_unreadable_detail:
		'Cryptonow ha risposto con qualcosa che l’estensione non capisce. Guarda le tue sessioni su Cryptonow finché non sarà risolto.',
	broken: 'Impossibile mostrare le tue sessioni',
	brokenDetail: 'Questo non dice nulla sul tuo account. Guarda le tue sessioni su Cryptonow.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (il browser non riesce a salvare ciò che l’estensione sa)',
	toolbarBroken:
		'Session Companion: monitoraggio fermo, perché qualcosa è andato storto nel browser',

	// Desktop notifications
	alertLogin: {
		one: 'Nuovo accesso al tuo account Cryptonow',
		other: '{count} nuovi accessi al tuo account Cryptonow',
	},
	alertSession: 'Una sessione del tuo account Cryptonow è da guardare',
	alertMore: 'e {count} in più',
	alertBack: 'Come un dispositivo che hai rimosso.',
	alertAsk: 'Eri tu? Apri Session Companion nel browser.',
	alertReview: 'Verifica',
	alertPrivate: {
		one: 'Una sessione da guardare',
		other: '{count} sessioni da guardare',
	},
	alertPrivateAsk: 'Apri Session Companion nel browser.',
	alertTest: 'Ecco come si presenta un avviso',
	alertTestDetail: 'Le notifiche ti arrivano. Non è successo nulla: era solo una prova.',

	// Why the watch could not see
	blind_asleep: 'computer in sospensione',
	blind_closed: 'browser chiuso',
	blind_notConnected: 'nessun collegamento',
	blind_idle: 'in pausa perché il computer era inattivo',
	blind_noAccess: 'nessun permesso per Cryptonow',
	blind_offline: 'offline',
	blind_loggedOut: 'accesso non effettuato',
	blind_reauthenticate: 'Cryptonow ha chiesto un nuovo accesso',
	blind_rateLimited: 'Cryptonow ha chiesto di attendere',
	blind_unavailable: 'Cryptonow non ha risposto',
	blind_unreadable: 'sessioni non leggibili',
	watchingSince: 'Inizio del monitoraggio: {clock}.',
	gap: 'Senza controlli {range}: {causes}. {found}',
	gapNothing: 'Dopo, tutto era come prima.',
	gapFound: 'Trovate dopo: {list}.',
	gapCame: { one: '{count} nuova', other: '{count} nuove' },
	gapWent: { one: '{count} chiusa', other: '{count} chiuse' },
	gapChanged: { one: '{count} cambiata', other: '{count} cambiate' },

	// Reasons against a session, and for it
	reason_alreadyThere: 'Già connessa prima che arrivasse l’estensione',
	reason_newDevice: 'Nuovo dispositivo: non ne hai nessuno di questo tipo',
	reason_newCountry: 'Nuovo paese: {country}',
	reason_newCountryOnly: 'Nuovo paese: {country}. Finora solo: {countries}',
	reason_newHere: 'Nuovo paese per {device}: {country}',
	reason_secondOne: 'Un secondo dispositivo ({kind}), mentre {device} è in uso',
	reason_secondOneYours: 'Un secondo dispositivo ({kind}), mentre il tuo è in uso',
	reason_useUnknown: 'Non si sa se {device} è in uso nello stesso momento',
	reason_newNetwork: 'Da una rete che non hai mai usato',
	reason_networkUnknown: 'La rete non è nota',
	reason_many: 'Uno di moltissimi accessi simili',
	reason_comeback:
		'Come un dispositivo che hai rimosso ({clock}): qualcuno conosce probabilmente la tua password',
	reason_listedAgain:
		'L’hai rimossa e Cryptonow la elenca di nuovo: forse qualcuno è ancora dentro',
	reason_deviceChanged:
		'Prima la stessa sessione era di {kind}: forse qualcuno se ne è impossessato',
	reason_tooFast: 'Prima {from}, subito dopo {to}: nessuno può viaggiare così in fretta',
	reason_moved: 'Paese cambiato: prima {from}, ora {to}',
	reason_notThisBrowser:
		'Per questo accesso Cryptonow elenca un browser diverso da quello che usi qui ({kind}). Meglio controllare',
	reason_activeWhileAway:
		'Era in uso mentre questo browser non lo era ({clock}). Meglio controllare',
	reason_faded: '{device}: visto qui l’ultima volta {ago}, troppo tempo per darlo per scontato',
	reason_deviceUnknown: 'Il dispositivo non è noto',
	reason_placeUnknown: 'Il luogo non è noto',
	reason_sameKind: 'Browser e sistema come {device}',
	reason_knownCountry: 'Un paese che conosci già: {country}',
	reason_beenThere: '{device} era lì di recente: {country}',
	reason_knownNetwork: 'Da una rete che usi',
	reason_travelling: 'Hai indicato un viaggio o una VPN (scadenza: {clock})',

	// The popup: when we looked
	look: 'Controlla ora',
	lookAgain: 'Controlla di nuovo',
	looking: 'Controllo…',
	neverLooked: 'Nessun controllo finora',
	looked: 'Controllato {ago}',
	lastGood: 'Ultimo elenco: {ago}',
	stale: 'Elenco aggiornato a: {clock} ({ago}). Può essere cambiato.',

	// The popup: ways on
	login: 'Accedi a Cryptonow',
	access: 'Consenti',
	sessionsPage: 'Apri le tue sessioni su Cryptonow',
	help: 'Come vedere le tue sessioni',
	settings: 'Impostazioni',
	back: 'Indietro',
	ok: 'OK',
	done: 'Fatto',
	cancel: 'Annulla',
	save: 'Salva',
	undo: 'Annulla',

	// The popup: sessions
	section_unfamiliar: 'Eri tu?',
	section_notice: 'Da guardare',
	section_unreviewed: 'Sono tue?',
	section_mine: 'I tuoi dispositivi',
	sectionNotMine: 'Ancora da disconnettere',
	sectionSettled: 'Hai appena risposto',
	thisBrowser: 'Questo browser',
	saidNotMe: 'Hai chiesto di disconnetterla',
	gone: 'Non più connessa da: {clock}',
	active: 'Attiva {ago}',
	noActivity: 'Ultima attività sconosciuta',
	sessionsOf: { one: '{count} sessione', other: '{count} sessioni' },
	against: 'Che cosa fa dubitare',
	inFavour: 'Che cosa rassicura',
	showMore: { one: 'Mostra {count} in più', other: 'Mostra altre {count}' },
	recognise: 'Ero io',
	recogniseAll: { one: 'Ero io', other: 'Queste {count} sono mie' },
	notMe: 'Non ero io',
	remove: 'Rimuovi',
	removeAll: { one: 'Rimuovi', other: 'Rimuovi queste {count}' },
	removeNotMe: 'Rimuovi: non ero io',
	removeOthers: 'Chiudi tutte le altre sessioni',
	tryAgain: 'Riprova',
	keep: 'Mantieni',
	removing: 'Rimozione…',
	removingAsked: 'Controllo…',
	removingSome: 'Rimozione: {done} di {all}…',
	askOne: 'Disconnettere {device} ({place})?',
	askSome: {
		one: 'Chiudere {count} sessione di {device}?',
		other: 'Chiudere {count} sessioni di {device}?',
	},
	askNotMeToo: 'Se non eri tu, dillo: così nessun accesso di questo tipo passerà più per tuo.',
	askOthers: {
		one: 'Chiudere {count} sessione? Resta connesso solo questo browser.',
		other: 'Chiudere {count} sessioni? Resta connesso solo questo browser.',
	},
	removed: 'Sessione chiusa: {session}. Confermato da un nuovo elenco.',
	removedHere: 'Sessione chiusa. Confermato da un nuovo elenco.',
	moreRemoved: { one: 'E un’altra.', other: 'E altre {count}.' },
	stillThere: 'Ancora connessa. {why}.',
	notEnded: 'Cryptonow non ha chiuso questa sessione',
	removalUnknown:
		'Cryptonow non era raggiungibile, quindi non si sa se questa sessione è stata rimossa. L’estensione controlla di nuovo da sola.',
	recognised: 'È tua. Da ora il dispositivo è noto.',
	recognisedOnly: 'È tua.',
	saidNotMeHere: 'Non è tua: annotato. Non è più connessa.',
	nameIt: 'Dai un nome',
	nameOf: 'Il tuo nome per {device}',

	// The popup: banners
	undo_recognised: 'Hai detto «Ero io»: {session}.',
	undo_disowned: 'Hai detto «Non ero io»: {session}.',
	undo_devicesForgotten: {
		one: '{count} dispositivo dimenticato.',
		other: '{count} dispositivi dimenticati.',
	},
	undo_recoveryEnded: 'Hai chiuso i passaggi per rimettere al sicuro il tuo account.',
	rebuilt: 'Verifica di nuovo tutte le sessioni',
	rebuiltDetail:
		'I dati salvati non erano leggibili, quindi il monitoraggio è ricominciato da capo.',
	unsaved: 'Il browser non riesce a salvare',
	unsavedDetail:
		'Il suo spazio di archiviazione è pieno o danneggiato. Il monitoraggio continua nella memoria temporanea e salva appena può; fino ad allora, ciò che decidi si perde quando il browser si chiude.',
	travelling:
		'Viaggio o VPN (scadenza: {clock}): un nuovo paese da solo non fa scattare l’allarme.',
	travelEnd: 'Termina',
	failed: 'Non ha funzionato',
	failedDetail: 'Qualcosa è andato storto nel browser. Riprova.',

	// The recovery checklist
	recovery: '{done} di {all} passaggi completati',
	recoveryBack: 'È tornato: {clock}. Ricomincia: qualcuno conosce ancora la tua password.',
	recoveryRemoved: {
		one: 'Sessione chiusa: {session}.',
		other: '{count} dispositivi sono stati disconnessi.',
	},
	step_remove: 'Rimuovi il dispositivo',
	step_remove_detail: 'Rimuovilo qui sotto. Questo elenco ti aspetta.',
	step_password: 'Cambia la password',
	step_password_detail:
		'Chi era connesso probabilmente la conosce. Scegline una che non usi altrove. L’estensione non la vede mai.',
	step_look: 'Controlla di nuovo',
	step_look_detail: 'Lo fa l’estensione da sola, appena hai cambiato la password.',
	step_look_working: 'Si controlla se c’è ancora qualcuno…',
	step_look_done: 'Nessun estraneo ({clock})',
	step_twoFactor: 'Attiva l’autenticazione a due fattori',
	step_twoFactor_detail:
		'Con un codice da un’app, la sola password non apre più nulla. Su Cryptonow: «Settings» → «Security» → «Two-Factor Authentication (2FA)».',
	step_email: 'Metti al sicuro la tua e-mail',
	step_email_detail:
		'Chi legge la tua posta può reimpostare la tua password. Cambia anche quella della posta e cerca regole che inoltrano i tuoi messaggi.',
	step_support: 'Avvisa Cryptonow',
	step_support_detail:
		'Se è stato spostato del denaro o qualcosa non è come l’avevi lasciato, scrivi all’assistenza di Cryptonow.',
	openPassword: 'Cambia password',
	openTwoFactor: 'Come attivarla',
	openSupport: 'Apri il modulo di assistenza',
	stepDone: 'Fatto',
	stepSkip: 'Non ora',
	stepDoneAlready: 'fatto',
	recoveryFinish: 'Fine',
	recoveryNotNeeded: 'Non serve',

	// «Is this message real?»
	message: 'Questo messaggio è vero?',
	messageIntro:
		'Hai ricevuto un SMS o un’e-mail su un accesso al tuo account? Non seguire i link e non chiamare i numeri che contiene. Controlla invece qui.',
	messageLook: 'Controlla se corrisponde',
	messageStranger: {
		one: 'C’è un accesso che non hai confermato.',
		other: 'Ci sono {count} accessi che non hai confermato.',
	},
	messageStrangerDetail:
		'Il messaggio può riferirsi a questo. Torna indietro, guarda bene e rimuovi qui ciò che non è tuo. Nel messaggio continua a non toccare nulla.',
	messageOwn: 'Ci sono solo accessi che conosci.',
	messageOwnDetail:
		'L’ultimo: {session}, accesso eseguito {ago}. Se eri tu, il messaggio può riferirsi a questo e non devi fare nulla.',
	messageNone: 'Nessuna sessione corrisponde.',
	messageNoneDetail:
		'Sono connessi solo dispositivi che conosci, e nessuno ha effettuato l’accesso negli ultimi tre giorni.',
	messageGone: {
		one: 'C’era un accesso che non hai confermato. Ora non c’è più.',
		other: 'C’erano {count} accessi che non hai confermato. Ora non ci sono più.',
	},
	messageBlind: 'In questo momento non si può dire.',
	messageLimits: 'Che cosa questo non dimostra',
	messageLimit_tried: 'Qualcuno può aver provato ad accedere senza riuscirci.',
	messageLimit_short: 'Un accesso arrivato e sparito tra due controlli non si vede.',
	messageLimit_other: 'Un accesso vero non dice nulla su chi ha mandato il messaggio.',

	pageTitle: 'Session Companion',
};
