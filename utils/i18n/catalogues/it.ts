import type { Catalogue } from '@/utils/i18n/message';

/**
 * Italian, with «tu», and no participle that would have to know whether you are a man or a woman. One
 * word each: session sessione · device dispositivo · place luogo · login accesso, log in/out
 * accedere/disconnettere, logged in connesso · connection to Cryptonow collegamento · remove rimuovere ·
 * forget dimenticare · look controllare · review verificare · watch monitoraggio · companion estensione ·
 * alert avviso, alarm allarme · record registro · trust fiducia. Countries and times stand where they
 * need no article and no «alle».
 */
export const it: Catalogue = {
	locale: 'it-IT',
	extName: 'Session Companion per Cryptonow',
	extShortName: 'Companion',
	extDescription:
		'Monitora le sessioni attive del tuo account Cryptonow e ti avvisa quando compare un dispositivo non riconosciuto.',

	// Devices, places, times
	form_computer: 'Computer',
	form_phone: 'Telefono',
	form_tablet: 'Tablet',
	form_tv: 'TV',
	form_console: 'Console di gioco',
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
	status_removing_detail: 'È stata chiesta a Cryptonow, un nuovo elenco dirà l’esito.',
	status_account: 'Un altro account?',
	status_account_detail:
		'Nessuna delle sessioni di prima è nell’elenco. Se è un altro tuo account, le sue sessioni si controllano dall’inizio; la fiducia resta all’account a cui appartiene.',
	accountOther: 'Un altro account',
	accountSame: 'Lo stesso account',
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
		'Mostra una volta all’estensione la tua pagina delle sessioni, e da lì in poi la monitora. Fino ad allora guarda tu in «Settings» → «Security» → «Sessions».',
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
	status_secondFactor: 'Cryptonow chiede il tuo secondo fattore',
	status_secondFactor_detail:
		'Vuole un codice prima di mostrare le sessioni. Apri la pagina delle tue sessioni e inseriscilo: il monitoraggio riprende.',
	status_awaitsPage: 'Apri Cryptonow per continuare il monitoraggio',
	status_awaitsPage_detail:
		'Cryptonow risponde solo con una chiave che ha la sua pagina. Apri la pagina delle tue sessioni e il monitoraggio riprende da solo.',
	status_rateLimited: 'Cryptonow chiede di attendere',
	status_rateLimited_detail:
		'Per ora non è stato possibile leggere le sessioni. L’estensione riprova da sola.',
	status_waits:
		'Cryptonow chiede di attendere. Prossimo controllo: {clock}. Fino ad allora puoi controllare una volta al minuto.',
	status_unavailable: 'Cryptonow non risponde',
	status_unavailable_detail:
		'Per ora non è stato possibile leggere le sessioni. L’estensione riprova da sola.',
	status_unreadable: 'Non riesco più a leggere le tue sessioni',
	status_unreadable_detail:
		'Cryptonow ha risposto in un modo che l’estensione non capisce. Collega di nuovo, così lo impara. Fino ad allora guarda le tue sessioni su Cryptonow.',
	status_incomplete: 'Non è stato possibile leggere tutte le sessioni',
	status_incomplete_detail:
		'Ciò che si è potuto leggere viene controllato, il resto no. Apri la pagina delle sessioni e controlla lì il resto.',
	status_personCheck: 'Cryptonow vuole vedere che sei una persona',
	status_personCheck_detail:
		'Apri Cryptonow e supera la verifica. Poi il controllo riprende da solo.',
	status_moved: 'Cryptonow risponde a un altro indirizzo',
	status_moved_detail:
		'Se risulti connesso a Cryptonow, collega di nuovo l’estensione, così il nuovo indirizzo è noto.',
	status_inContainer: 'Hai effettuato l’accesso in una scheda contenitore',
	status_inContainer_detail:
		'Firefox tiene separati gli accessi nei contenitori, quindi questo non si può controllare. Accedi a Cryptonow in una scheda senza contenitore.',
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
	alertBlind: 'Le tue sessioni non si vedono',
	alertBlindAttack:
		'Forse qualcuno vuole così: controlla le tue sessioni sulla pagina di Cryptonow.',
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
	blind_secondFactor: 'Cryptonow ha chiesto un secondo fattore',
	blind_awaitsPage: 'nessuna pagina di Cryptonow era aperta',
	blind_rateLimited: 'Cryptonow ha chiesto di attendere',
	blind_unavailable: 'Cryptonow non ha risposto',
	blind_unreadable: 'sessioni non leggibili',
	blind_incomplete: 'non tutte le sessioni leggibili',
	blind_personCheck: 'Cryptonow voleva vedere una persona',
	blind_moved: 'Cryptonow rispondeva altrove',
	blind_inContainer: 'accesso solo in un contenitore',
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
	reason_told: 'Finora solo un altro tuo browser dice che {device} è di casa lì',
	reason_useUnknown: 'Non si sa se {device} è in uso nello stesso momento',
	reason_newNetwork: 'Da una rete che non hai mai usato',
	reason_networkUnknown: 'La rete non è nota',
	reason_many: 'Uno di moltissimi accessi simili',
	reason_comeback:
		'Come un dispositivo che hai rimosso ({clock}): qualcuno conosce probabilmente la tua password',
	reason_strangersNetwork: 'Rete di un accesso che hai rimosso ({clock})',
	reason_thrownOut: 'Arrivato mentre gli altri accessi venivano chiusi',
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
	reason_answered: 'Ad accessi simili qui hai risposto «Ero io»',
	reason_journey: 'Hai confermato da poco un viaggio',
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
	connect: 'Collega',
	connectAgain: 'Collega di nuovo',
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
	removeThere: 'Rimuovi su Cryptonow…',
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
	step_remove_detail: 'Rimuovilo qui. Questo elenco ti aspetta.',
	step_remove_there: 'Rimuovilo sulla pagina di Cryptonow. Questo elenco ti aspetta.',
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
	messageRemoved: 'Può riguardare qualcosa che hai rimosso.',
	messageRemovedDetail:
		'Hai rimosso {session}, disconnesso {ago}. Se il messaggio parla di questo, continua con i passi che mettono al sicuro il tuo account. Non toccare comunque nulla nel messaggio.',
	messageBlind: 'In questo momento non si può dire.',
	messageLimits: 'Che cosa questo non dimostra',
	messageLimit_tried: 'Qualcuno può aver provato ad accedere senza riuscirci.',
	messageLimit_short: 'Un accesso arrivato e sparito tra due controlli non si vede.',
	messageLimit_other: 'Un accesso vero non dice nulla su chi ha mandato il messaggio.',

	// The settings page
	setTitle: 'Impostazioni – Session Companion',
	setPage: 'Impostazioni',
	setNav: 'In questa pagina',
	setGroup_watching: 'Monitoraggio',
	setGroup_yours: 'I tuoi dati',
	setGroup_extension: 'Questa estensione',
	setNothing:
		'Non si sa ancora nulla. Questa pagina si riempie appena l’estensione ha controllato per la prima volta.',
	setBroken: 'Impossibile mostrare le impostazioni',
	setBrokenDetail:
		'Il browser non è riuscito a leggere ciò che l’estensione ha salvato. Ricarica questa pagina; se non basta, riavvia il browser.',
	setUnsaved:
		'Il browser non riesce a salvare: il suo spazio di archiviazione è pieno o danneggiato. Ciò che cambi qui si perde se il browser si chiude prima di poter salvare di nuovo.',
	setSaved: 'Salvato.',
	setUndone: 'Annullato.',
	setFailed: 'Non ha funzionato. Riprova.',

	setWatch: 'Controlli',
	setWatchIntro:
		'L’estensione controlla le tue sessioni finché questo browser è in funzione e connesso a Cryptonow.',
	setWatchingSince: 'Inizio del monitoraggio: {clock}',
	setNotWatching:
		'Nessun monitoraggio ancora: finora non è stato possibile leggere un elenco delle sessioni',
	setLooked: 'Ultimo controllo: {ago}',
	setLastGood: 'Ultimo elenco: {ago}',
	setBlind: 'Controllo impossibile da: {clock} ({cause})',
	setLookEvery: 'Ogni quanto controllare',
	setLookEveryHelp:
		'Dopo qualcosa di non riconosciuto controlla ogni 30 secondi per dieci minuti, qualunque sia la tua scelta.',
	setMinutes: { one: 'Ogni minuto', other: 'Ogni {count} minuti' },
	setMinutes_1:
		'Vieni a sapere di un estraneo entro circa un minuto. 60 brevi richieste a Cryptonow all’ora.',
	setMinutes_2: 'Vieni a sapere di un estraneo fino a 2 minuti dopo. 30 richieste all’ora.',
	setMinutes_5:
		'Vieni a sapere di un estraneo fino a 5 minuti dopo. 12 richieste all’ora. Un accesso che va e viene nel frattempo non lascia traccia.',
	setMinutes_15:
		'Vieni a sapere di un estraneo fino a 15 minuti dopo, abbastanza per fare danni. 4 richieste all’ora.',
	setLastGap: 'L’ultima volta senza controlli',
	setNoGap: 'Finora non è mai successo.',
	setEarlierGaps: {
		one: 'La volta precedente',
		other: 'Le {count} volte precedenti, dall’ultima',
	},
	setGap: '{causes}; {found}',
	setGapNothing: 'non era cambiato nulla',
	setGapFound: 'trovate dopo: {list}',

	setNotifications: 'Notifiche',
	setNotificationsIntro:
		'Una notifica arriva quando un accesso non corrisponde. L’icona nella barra degli strumenti e il suo numero lo dicono in ogni caso.',
	setNotify: 'Mostra notifiche sul desktop',
	setNotifyHelp: 'Senza, vieni a sapere di un estraneo solo quando vedi l’icona.',
	setTellBlind: 'Avvisa quando non si vede nulla',
	setTellBlindHelp:
		'Quando l’elenco non si è potuto leggere per 15 minuti e sei al computer, o subito se può essere un attacco. Non quando sei offline o hai chiuso tu la sessione.',
	setPrivate: 'Notifiche discrete',
	setPrivateHelp:
		'Dicono solo che c’è una sessione da guardare: nessun dispositivo, nessun luogo, nessun indirizzo IP. Per uno schermo che vedono anche altri.',
	setQuiet: 'Ore di silenzio',
	setQuietHelp:
		'In queste ore arriva subito solo ciò che è urgente o un dispositivo nuovo. Il resto arriva alla fine, se serve ancora.',
	setQuietForNew: 'Aspettano anche i dispositivi nuovi',
	setQuietForNewHelp: 'Chi accede di notte ha tempo fino al mattino, e sul conto c’è del denaro.',
	setQuietFrom: 'Inizio',
	setQuietTo: 'Fine',
	setQuietSame: 'L’inizio e la fine delle ore di silenzio devono essere diversi.',
	setTest: 'Mostra una notifica di prova',
	setTested: 'Ora dovresti vedere una notifica sullo schermo.',
	setTestNone: 'Non appare nulla?',
	setTestNone_quiet:
		'Guarda se è attiva «Non disturbare» o una modalità di concentrazione. Trattiene le notifiche.',
	setTestNone_windows:
		'Windows: apri «Impostazioni» → «Sistema» → «Notifiche» e consentile per questo browser.',
	setTestNone_mac:
		'macOS: apri «Impostazioni di Sistema» → «Notifiche» e consentile per questo browser.',
	setTestNone_linux:
		'Linux: guarda nelle impostazioni del tuo desktop alla voce «Notifiche». Alcuni desktop essenziali non ne mostrano.',

	setAway: 'Mentre sei via',
	setAwayIntro:
		'Per Cryptonow ogni controllo può valere come attività tua, così un accesso che durante la tua assenza finirebbe da solo resta aperto. Puoi ridurre i controlli mentre il computer è bloccato, o inattivo da 5 minuti.',
	setAwayLegend: 'Mentre il computer è inattivo o bloccato',
	setIdle_look: 'Controlla come sempre',
	setIdle_look_cost:
		'Un estraneo si vede presto come sempre. Il tuo accesso può restare aperto più a lungo.',
	setIdle_seldom: 'Controlla ogni 15 minuti',
	setIdle_seldom_cost:
		'Un estraneo che accede nel frattempo si vede fino a 15 minuti dopo. Un accesso che finisce dopo una breve inattività può finire.',
	setIdle_never: 'Non controllare',
	setIdle_never_cost:
		'Un estraneo che accede nel frattempo si vede quando torni; l’icona dice che nessuno controlla.',

	setTravel: 'Viaggio o VPN',
	setTravelIntro:
		'Dillo prima di viaggiare o di usare una VPN: in quel periodo un nuovo paese da solo non fa scattare l’allarme. Nient’altro si allenta, né per un nuovo dispositivo né per uno come quelli che hai rimosso, e finisce da sé.',
	setTravelAbout: 'viaggio o VPN, da ora',
	setTravelLasts: 'Un nuovo paese da solo non fa scattare l’allarme. Scadenza: {clock}.',
	setTravelNone: 'Al momento nessun periodo indicato.',
	setTravelStart: 'Da ora, per',
	setTravelAnew: 'Oppure da ora, per:',
	setTravelStarted: {
		one: 'Vale per il prossimo giorno.',
		other: 'Vale per i prossimi {count} giorni.',
	},
	setTravelEnded: 'Terminato: un nuovo paese conta di nuovo.',
	setTravelUndo: 'Hai terminato il periodo di viaggio o VPN.',
	setDays: { one: '{count} giorno', other: '{count} giorni' },
	setYear: '1 anno',

	setDevices: 'Dispositivi noti',
	setDevicesIntro:
		'Dispositivi per cui hai detto «Ero io», ciascuno dove lo hai detto. Un accesso da uno di essi lì non fa scattare l’allarme. Se ne dimentichi uno, le sue sessioni sono da verificare di nuovo.',
	setNoDevices: 'Ancora nessuno. Arrivano qui quando nel popup dici «Ero io».',
	setElsewhere: 'Noto da un altro tuo browser',
	setInUse: 'Connesso',
	setKnownIn: 'Affidabile in: {places}',
	setKnownNowhere: 'Non più affidabile: un accesso di questo tipo chiede di nuovo',
	setPlaceUnknown: 'luogo sconosciuto',
	setFaded: '{place} (troppo tempo fa: chiede di nuovo)',
	setLastSeen: 'Ultima volta:',
	setRename: 'Rinomina',
	setGiveName: 'Dai un nome',
	setNamed: 'Nome salvato.',
	setNamedUndo: 'Hai cambiato il nome di un dispositivo.',
	setForget: 'Dimentica',
	setForgotten: 'Dimenticato. Ciò che vi è connesso è da verificare di nuovo.',
	setForgetAll: 'Dimentica tutti i dispositivi',
	setAskForgetAll: {
		one: 'Dimenticare questo dispositivo? Le sue sessioni saranno da verificare di nuovo.',
		other:
			'Dimenticare tutti e {count} i dispositivi? Tutte le sessioni saranno da verificare di nuovo.',
	},
	setYesForget: 'Dimentica tutti',
	setAllForgotten: 'Tutti i dispositivi sono dimenticati.',
	setTrustTime: 'Durata della fiducia',
	setTrustTimeHelp:
		'Un dispositivo che non si vede in un paese da così tanto lì va confermato di nuovo.',

	setSync: 'Sincronizzazione',
	setSyncIntro:
		'Gli altri tuoi browser possono sapere quali dispositivi sono tuoi, così rispondi una volta sola per ciascuno.',
	setSyncLabel: 'Porta i dispositivi noti negli altri tuoi browser',
	setSyncWhat:
		'Che cosa passa: tipo di dispositivo, il nome che gli hai dato, paese, date e, di ciò che hai rimosso, tipo e paese. Mai un indirizzo IP, una rete o una sessione. Passa per la sincronizzazione di chi produce questo browser, se l’hai attivata, e da nessun’altra parte.',
	setSyncOff:
		'Se la disattivi, questo browser non invia né legge più nulla e ritira ciò che ha inviato su dispositivi e rimozioni; ciò che gli altri tuoi browser hanno imparato resta con loro.',
	setSyncFailed:
		'La sincronizzazione del browser rifiuta (da: {clock}). Gli altri tuoi browser non vengono a sapere ciò che è noto qui; l’estensione continua a provare.',

	setRecord: 'Registro',
	setRecordIntro:
		'Che cosa ha visto l’estensione e quando: ogni sessione con dispositivo, luogo e indirizzo IP, perché è stata giudicata così, che cosa hai detto e rimosso e quando nessuno controllava. È una prova, se ti servisse: una sessione sparita dall’elenco di Cryptonow qui c’è ancora.',
	setRecordBounds:
		'Resta in questo browser e contiene al massimo {entries} voci degli ultimi {days} giorni; le più vecchie escono per prime.',
	setRecordCount: {
		one: '1 voce: {clock}.',
		other: '{count} voci, la prima: {clock}.',
	},
	setRecordEmpty: 'Al momento è vuoto.',
	setExportJson: 'Esporta in JSON',
	setExportCsv: 'Esporta in CSV',
	setExported: 'Consegnato al browser: {file}.',
	setExportCare:
		'Il file esportato contiene luoghi e indirizzi IP: conservalo come faresti con una lettera.',
	setErase: 'Cancella il registro',
	setAskErase:
		'Cancellare il registro? Non si può recuperare. I dispositivi noti e le impostazioni restano.',
	setYesErase: 'Cancella',
	setErased: 'Il registro è cancellato.',

	// Its timeline and its table
	setTimeline: 'Cronologia del registro',
	setTimelineHelp:
		'I tasti freccia vanno da segno a segno e da dispositivo a dispositivo, Home e Fine al primo e all’ultimo. Più e meno ingrandiscono e riducono attorno al segno scelto, Pag su e Pag giù vanno indietro e avanti nel tempo.',
	setTimelineHint: 'Scegli un segno per leggere qui che cosa è successo.',
	setTimelineNone: 'In questo periodo non è successo nulla.',
	setSpan: 'Periodo mostrato',
	setSpan_day: 'Giorno',
	setSpan_week: 'Settimana',
	setSpan_month: 'Mese',
	setSpan_all: 'Tutto',
	setZoomIn: 'Ingrandisci',
	setZoomOut: 'Riduci',
	setEarlier: 'Prima',
	setLater: 'Dopo',
	setShow: 'Mostra',
	setShow_all: 'Tutto',
	setShow_sessions: 'Sessioni che arrivano, cambiano e finiscono',
	setShow_answers: 'Avvisi, risposte e rimozioni',
	setShow_watch: 'Il monitoraggio e le sue impostazioni',
	setLane_watch: 'Il monitoraggio stesso',
	setLane_stranger: 'Non confermato',
	setLane_others: { one: '{count} altro dispositivo', other: 'Altri {count} dispositivi' },
	setShape_seen: 'Vista',
	setShape_changed: 'Cambiata',
	setShape_gone: 'Chiusa',
	setShape_alert: 'Avviso',
	setShape_review: 'La tua risposta',
	setShape_removal: 'Rimozione',
	setShape_watch: 'Monitoraggio, dispositivi, impostazioni',
	setShape_blind: 'Nessuno controllava',
	setShape_known: 'Una tua sessione',
	setShape_stranger: 'Una che non hai confermato',
	setMark: '{clock}, {event}',
	setMarks: {
		one: '{count} voce, {range}: {events}',
		other: '{count} voci, {range}: {events}',
	},
	setMore: { one: 'e {count} in più', other: 'e altre {count}' },
	setInRange: {
		one: '{count} voce in questo periodo: {range}.',
		other: '{count} voci in questo periodo: {range}.',
	},
	setUndrawn: {
		one: '{count} voce non ha un’ora leggibile; sta solo nella tabella.',
		other: '{count} voci non hanno un’ora leggibile; stanno solo nella tabella.',
	},
	setTable: { one: 'Lo stesso in tabella', other: 'Lo stesso in tabella: {count} voci' },
	setNoTime: 'Nessuna ora',
	setColumn_time: 'Ora',
	setColumn_event: 'Evento',
	setColumn_session: 'Sessione',
	setColumn_what: 'Che cosa',
	setColumn_device: 'Dispositivo',
	setColumn_place: 'Luogo',
	setColumn_ip: 'Indirizzo IP',
	setColumn_grade: 'Giudizio',
	setSessionNumber: 'n.\u00a0{ref}',

	// What the record says, on the page and in the exported table
	setEntry_watchStarted: 'Monitoraggio iniziato',
	setEntry_sessionSeen: 'Sessione vista',
	setEntry_logins: 'Molti accessi',
	setLoginsFrom: { one: '{count} accesso da {network}', other: '{count} accessi da {network}' },
	setManyNetworks: 'molte reti',
	setEntry_sessionChanged: 'Sessione cambiata',
	setEntry_gradeRaised: 'Nuovo giudizio',
	setEntry_sessionGone: 'Non più connessa',
	setEntry_sessionBack: 'Di nuovo nell’elenco',
	setEntry_alerted: 'Notifica dovuta',
	setEntry_alertShown: 'Notifica mostrata',
	setEntry_reviewed: 'La tua risposta',
	setEntry_removalAsked: 'Rimozione richiesta',
	setEntry_removalEnded: 'Rimozione',
	setEntry_recoveryStarted: 'Consigliata una nuova password',
	setEntry_recoveryEnded: 'Nuova password: a posto',
	setEntry_recoveryStep: 'Passaggio per mettere al sicuro l’account',
	setEntry_undone: 'Annullato',
	setEntry_lookFailed: 'Controllo fallito',
	setEntry_blindnessTold: 'Segnalato che il monitoraggio non vede',
	setEntry_gap: 'Nessuno controllava',
	setEntry_deviceKnown: 'Dispositivo noto',
	setEntry_deviceNamed: 'Nome del dispositivo',
	setEntry_deviceForgotten: 'Dispositivo dimenticato',
	setEntry_travelStarted: 'Viaggio o VPN indicato',
	setEntry_travelEnded: 'Viaggio o VPN terminato',
	setEntry_settingsChanged: 'Impostazioni cambiate',
	setEntry_rebuilt: 'Monitoraggio ricominciato',
	setRebuiltWhat: 'i dati salvati non erano leggibili',
	setGrade_familiar: 'familiare',
	setGrade_notice: 'da guardare',
	setGrade_check: 'non riconosciuta',
	setGrade_urgent: 'non sembri tu',
	setOutcome_pending: 'in corso',
	setOutcome_removed: 'confermata da un nuovo elenco',
	setOutcome_stillThere: 'ancora connessa',
	setOutcome_unreachable: 'non verificabile',
	setVerdict_mine: '«Ero io»',
	setVerdict_notMine: '«Non ero io»',
	setUndone_recognised: '«Ero io»',
	setUndone_disowned: '«Non ero io»',
	setUndone_devicesForgotten: 'dispositivi dimenticati',
	setUndone_recoveryEnded: 'chiusura dei passaggi',
	setUndone_deviceNamed: 'nome di un dispositivo',
	setUndone_travelSet: 'fine del periodo di viaggio o VPN',
	setStepNot: '{step}: ancora no',
	setOwnBrowser: 'questo browser',
	setUntil: 'scadenza: {clock}',
	setNameNone: 'nessun nome',
	setNameGone: 'nome tolto',
	setNoted_trust: 'durata della fiducia: {time}',
	setNoted_idle: 'se inattivo: {choice}',
	setNoted_sync: 'sincronizzazione: {state}',
	setNoted_every: { one: 'un controllo ogni minuto', other: 'un controllo ogni {count} minuti' },
	setNoted_notifications: 'notifiche: {state}',
	setNoted_blind: 'avviso quando non si vede nulla: {state}',
	setNoted_private: 'notifiche discrete: {state}',
	setNoted_quiet: 'ore di silenzio: {state}',
	setNoted_quietForNew: 'i dispositivi nuovi aspettano nelle ore di silenzio: {state}',
	setOn: 'sì',
	setOff: 'no',
	setWas: 'prima: {seen}',
	setCause: 'causa: {cause}',
	setLoggedInAt: 'accesso: {time}',
	setLoginUnknown: 'ora dell’accesso sconosciuta',
	setFromTo: 'da {from} a {to}',
	setStretch: 'da {from} a {to}: {cause}',

	setConnection: 'Collegamento',
	setConnectionIntro: 'Dove l’estensione chiede delle tue sessioni.',
	setConnectedTo: 'Collegamento attivo con {hosts}.',
	setFrom_learned: 'Imparato dalla tua pagina delle sessioni: {clock}.',
	setFrom_imported: 'Preso da un file: {clock}.',
	setFrom_managed: 'Impostato dall’amministratore di questo browser.',
	setFrom_build: 'Fa parte di questa versione.',
	setRemovalLearned: '«Rimuovi» nella finestra dell’estensione chiude una sessione da solo.',
	setRemovalUnknown:
		'Come si rimuove una sessione non è ancora imparato: «Rimuovi» nella finestra dell’estensione apre la pagina di Cryptonow.',
	setLearnRemoval: 'Insegnale «Rimuovi»…',
	setLearnRemovalAgain: 'Impara di nuovo «Rimuovi»…',
	setDisconnect: 'Scollega…',
	setAskDisconnect:
		'Scollegare? L’estensione dimentica come leggere le tue sessioni e non monitora nulla finché non colleghi di nuovo. Ciò che sa dei tuoi dispositivi resta.',
	setYesDisconnect: 'Scollega',
	setStayConnected: 'Resta in collegamento',
	setDisconnected: 'Collegamento tolto.',
	setExportConnection: 'Esporta il collegamento',
	setImportConnection: 'Importa da un file…',
	setConnectionFile:
		'Il file dice dov’è il tuo elenco e come leggerlo. Non contiene chiavi, cookie né sessioni, quindi puoi portarlo su un altro computer.',
	setImported: 'Il file è stato letto. Non viene ancora chiesto nulla: confrontalo in «Collega».',
	setImportRequest:
		'Questo file chiede qualcosa che a nessun elenco serve, o più di quanto una persona possa leggere. Non viene usato.',
	setRequests: 'Che cosa viene chiesto con il tuo accesso',
	setImportRefused:
		'Questo file non contiene un collegamento utilizzabile qui. Dev’essere uno esportato dall’estensione, e può indicare solo indirizzi di Cryptonow.',
	setImportNewer:
		'Questo file proviene da una versione più recente dell’estensione. Aggiorna l’estensione e poi importa di nuovo il file.',
	setGiveBack: 'Restituisci',
	setGivenBack: 'Il permesso per {host} è restituito.',
	setAccessGranted: 'Il browser consente all’estensione di interrogarlo.',
	setAccessRefused:
		'Il browser non consente all’estensione di interrogarlo, quindi non si monitora nulla. Puoi consentirlo qui.',
	setAccessAllowed: 'Permesso concesso.',
	setAccessStillRefused: 'Il browser nega ancora il permesso.',
	setNotConnected:
		'Nessun collegamento: non si monitora nulla. Collega, e l’estensione impara dalla tua pagina delle sessioni dov’è il tuo elenco. Fino ad allora guarda tu in «Settings» → «Security» → «Sessions».',

	setAbout: 'Informazioni',
	setAboutIntro: 'Session Companion per Cryptonow, versione {version}.',
	setWelcome: 'Di nuovo i primi passi',
	setLicence: 'Software libero con licenza MIT.',
	setLicences: 'Opere di altri che contiene e loro licenze',
	setPrivacy: 'Privacy',
	setPrivacy_reads:
		'Legge l’elenco delle tue sessioni su Cryptonow, con l’accesso che questo browser ha già. Non guarda in nessuna pagina, tranne in quella che le mostri quando la colleghi.',
	setPrivacy_stays: 'Ciò che legge e ciò che dici resta in questo browser, su questo computer.',
	setPrivacy_leaves:
		'Nulla lascia il computer tranne le sue richieste a Cryptonow; solo se attivi la sincronizzazione, tipi, nomi e paesi dei tuoi dispositivi passano per quella del tuo browser.',
	setPrivacy_maker: 'È un progetto indipendente, non realizzato da Cryptonow.',

	setEverything: 'Cancella tutto',
	setEverythingIntro:
		'Toglie tutto ciò che l’estensione ha salvato, qui e nella sincronizzazione del browser, e ricomincia da capo.',
	setEverythingAct: 'Cancella tutto…',
	setAskEverything: 'Cancellare tutto?',
	setEverythingGoes: 'Questo sparisce e non si può recuperare:',
	setEverythingGoes_record: 'il registro di ciò che è stato visto, detto e fatto',
	setEverythingGoes_devices: 'i tuoi dispositivi noti, i loro nomi e ciò che hai detto non tuo',
	setEverythingGoes_sessions: 'ciò che si sa delle tue sessioni e i passaggi ancora aperti',
	setEverythingGoes_settings: 'tutte le impostazioni di questa pagina',
	setEverythingGoes_connection:
		'la connessione che hai confermato, con ciò che il browser ha consentito per essa',
	setEverythingGoes_sync: 'ciò che questo browser ha lasciato nella sincronizzazione',
	setEverythingThen:
		'Poi il monitoraggio ricomincia, come dopo l’installazione: ciò che è connesso è da verificare. Nessuno viene disconnesso da Cryptonow.',
	setEverythingEnd: 'Per terminare il monitoraggio, rimuovi l’estensione dal browser.',
	setKeepEverything: 'Mantieni tutto',
	setYesEverything: 'Cancella tutto',
	setEverythingErased: 'Tutto è cancellato. Il monitoraggio ricomincia.',

	// The welcome page
	welcomeTitle: 'Sapere chi è connesso al tuo account',
	welcomeIntro: 'Tre passaggi, meno di un minuto. Puoi uscire quando vuoi e tornare.',
	welcomeIntroConnect: 'Quattro passaggi, pochi minuti. Puoi uscire quando vuoi e tornare.',
	welcomeDoes: 'Che cosa fa',
	welcomeDoes_watch:
		'Tiene d’occhio le sessioni del tuo account Cryptonow e ti avvisa quando una non sembra tua.',
	welcomeDoes_login: 'Controlla con l’accesso che questo browser ha già.',
	welcomeDoesNot: 'Che cosa non fa',
	welcomeDoesNot_password: 'Non vede mai la tua password.',
	welcomeDoesNot_leave:
		'Non invia nulla dal tuo computer, a meno che tu non attivi la sincronizzazione.',
	welcomeDoesNot_remove: 'Non disconnette nessuno da sola: serve il tuo clic su «Rimuovi».',
	welcomeDoesNot_official: 'È un progetto indipendente, non di Cryptonow.',
	welcomeState_todo: 'Da fare',
	welcomeState_doing: 'In corso',
	welcomeState_done: 'Fatto',
	welcomeNews: 'Passaggio {number} completato: {step}.',
	welcomeConnect: 'Collegati a Cryptonow',
	welcomeConnect_detail:
		'Mostri una volta all’estensione la tua pagina delle sessioni, e lei impara lì da dove arriva il tuo elenco. La pagina che si apre ti guida.',
	welcomeLogin: 'Accedi a Cryptonow',
	welcomeLogin_detail:
		'Accedi con questo browser, come fai sempre. La tua password va solo a Cryptonow.',
	welcomeLoginWaiting:
		'In attesa del tuo accesso. Torna qui dopo averlo effettuato: questa pagina se ne accorge da sola.',
	welcomeLoginDone: {
		one: 'L’estensione vede la sessione del tuo account.',
		other: 'L’estensione vede le {count} sessioni del tuo account.',
	},
	welcomeReview: 'Verifica le sessioni',
	welcomeReview_detail: 'Compaiono qui appena l’estensione le vede.',
	welcomeReviewAsk: {
		one: 'Era già connessa prima che arrivasse l’estensione. Eri tu?',
		other: 'Erano già connesse prima che arrivasse l’estensione. Eri sempre tu?',
	},
	welcomeReviewNew: 'Non di ogni sessione qui si sa che è tua. Eri tu?',
	welcomeReviewNone: 'È connesso solo questo browser: non c’è nulla da verificare.',
	welcomeReviewDone: 'Le hai verificate tutte.',
	welcomeRecovery:
		'Hai rimosso una sessione. Poi fai clic sull’icona dell’estensione: elenca come rimettere al sicuro il tuo account.',
	welcomeNotify: 'Prova una notifica',
	welcomeNotify_detail:
		'Un avviso arriva come notifica del tuo sistema. Prova se il tuo la lascia passare.',
	welcomeNotifyOff:
		'Hai disattivato le notifiche nelle impostazioni. Finché non le riattivi, ti avvisa solo l’icona.',
	welcomeNotifyTry: 'Mostra una notifica di prova',
	welcomeNotifyAgain: 'Mostrala di nuovo',
	welcomeNotifyTrying: 'Un attimo…',
	welcomeNotifyAsk: 'L’hai vista?',
	welcomeNotifyAsk_detail:
		'È una piccola finestra sul bordo dello schermo, con il titolo «{title}».',
	welcomeNotifyYes: 'Sì, l’ho vista',
	welcomeNotifyNo: 'No',
	welcomeNotifyDone: 'Le notifiche ti arrivano.',
	welcomeNotifyFailed: 'Il browser non è riuscito a mostrarla.',
	welcomeMissed: 'Qualcosa la trattiene',
	welcomeMissed_windows:
		'In Windows apri «Impostazioni» → «Sistema» → «Notifiche». Attiva le notifiche, nell’elenco anche per {browser}, e disattiva «Non disturbare».',
	welcomeMissed_mac:
		'Sul Mac apri «Impostazioni di Sistema» → «Notifiche» e consentile per {browser}. Nel Centro di Controllo nessuna full immersion deve essere attiva.',
	welcomeMissed_linux:
		'Apri le impostazioni del tuo desktop, poi «Notifiche». Disattiva «Non disturbare» e attiva le notifiche per {browser}.',
	welcomeMissed_other:
		'Apri le impostazioni del tuo sistema per le notifiche. Consentile per {browser} e disattiva «Non disturbare».',
	welcomeMissedMacChrome:
		'Nell’elenco {browser} compare due volte: consenti entrambe le voci, anche quella per gli avvisi.',
	welcomeMissedLinuxFirefox:
		'Per questo a Firefox serve «libnotify», che quasi ogni desktop ha già.',
	welcomeYourBrowser: 'il tuo browser',
	welcomeIcon: 'Tieni l’icona in vista',
	welcomeIcon_detail: 'La sua forma dice come stanno le cose, qualunque colore tu veda.',
	welcomeIcon_calm: 'Segno di spunta',
	welcomeIcon_calm_detail: 'Tutto a posto. Sono connessi solo dispositivi che conosci.',
	welcomeIcon_attention: 'Punto interrogativo',
	welcomeIcon_attention_detail: 'Qualcosa ti aspetta, quando hai un momento.',
	welcomeIcon_alarm: 'Ottagono',
	welcomeIcon_alarm_detail: 'Un dispositivo che non hai confermato. Guardalo subito.',
	welcomeIcon_blind: 'Scudo barrato',
	welcomeIcon_blind_detail:
		'Al momento l’estensione non può vedere. Passaci sopra con il mouse per leggere perché.',
	welcomePin_chromium:
		'Fai clic sul pezzo di puzzle accanto alla barra degli indirizzi, poi sulla puntina accanto a «{name}».',
	welcomePin_firefox:
		'Fai clic sul pezzo di puzzle nella barra degli strumenti, poi sull’ingranaggio accanto a «{name}», e da lì aggiungi l’icona alla barra.',
	welcomePinned_chromium: 'È fissata: la trovi accanto alla barra degli indirizzi.',
	welcomePinned_firefox:
		'Firefox l’ha messa nella barra degli strumenti, accanto alla barra degli indirizzi.',
	welcomeSet: 'Tutto pronto',
	welcomeSet_detail:
		'Da ora l’estensione controlla da sola, finché questo browser è in funzione. Quando qualcosa non corrisponde, la sua icona cambia forma e una notifica te lo dice.',
	welcomeClose: 'Ora puoi chiudere questa pagina. La trovi anche nelle impostazioni.',
	welcomeLater: 'Il resto può aspettare',
	welcomeLater_detail:
		'Puoi chiudere questa pagina quando vuoi: l’icona dice che cosa manca. Ritrovi la pagina nelle impostazioni.',
	welcomeBlind: 'Il monitoraggio non può ancora iniziare',
	welcomeBlind_detail:
		'L’estensione non è ancora collegata a Cryptonow, quindi non può dirti nulla delle tue sessioni. Fino ad allora la sua icona resta uno scudo barrato.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'Sei su {host}',
	hereAsk: 'Qui è aperto l’elenco delle tue sessioni?',
	hereYes: 'Sì, collega questa pagina',
	hereNo: 'No, mostrami come',
	hereAccess: 'Il browser chiederà l’accesso a {host}. Puoi revocarlo in qualsiasi momento.',

	// The page «Connect»
	connectPage: 'Collegamento – Session Companion',
	connectPageFound: 'È il tuo elenco? – Session Companion',
	connectTitle: 'Collegati al tuo account Cryptonow',
	connectIntro:
		'Cryptonow non offre ai programmi un modo pubblico per leggere le tue sessioni. Perciò mostri una volta all’estensione la tua pagina delle sessioni, e lei impara lì da dove arriva il tuo elenco. Bastano circa due minuti.',
	connectPromise: 'Che cosa succede intanto',
	connectPromise_tab:
		'Osserva solo la scheda che apre per questo, e solo finché l’elenco non è trovato.',
	connectPromise_list:
		'Di quella pagina prende solo ciò che sembra un elenco di sessioni, e dimentica il resto.',
	connectPromise_leave: 'Lì non cambia nulla, e nulla lascia il tuo computer.',
	connectNow: 'Collegamento attivo con {hosts}',
	connectSince: 'In uso da: {clock}.',
	connectNow_detail: 'Questo collegamento resta in uso finché non ne avrai confermato uno nuovo.',
	connectStep_open: 'Apri la tua pagina delle sessioni su Cryptonow',
	connectStep_compare: 'Confronta l’elenco',
	connectStep_remove: 'Insegnale «Rimuovi»',
	connectOptional: 'Se vuoi',
	connectLeft: 'Rimandato',
	connectWay_login: 'Apri Cryptonow e accedi, come fai sempre.',
	connectWay_menu: 'Vai in «Settings» → «Security» → «Sessions».',
	connectWay_address: 'Copia l’indirizzo di quella pagina in alto nella finestra, e incollalo qui.',
	connectSite: 'Apri Cryptonow',
	connectAddress: 'Indirizzo della tua pagina delle sessioni',
	connectAddress_fine: 'Questo è Cryptonow: {host}.',
	connectAddress_home:
		'Questo è Cryptonow, ma la pagina iniziale. Meglio incollare l’indirizzo di «Settings» → «Security» → «Sessions».',
	connectAddress_notAnAddress:
		'Questo non è l’indirizzo di una pagina. Comincia con {start} e sta in alto nella finestra.',
	connectAddress_notEncrypted:
		'Questa via verso {host} non è cifrata. Prendi l’indirizzo che comincia con {start}.',
	connectAddress_port:
		'Le pagine di Cryptonow non sono su {host}. Prendi l’indirizzo senza il numero dopo i due punti.',
	connectAddress_lookAlike: 'Questo è {host}, non Cryptonow. Non accedere lì.',
	connectAddress_otherSite: 'Questo è {host}. Gli indirizzi di Cryptonow finiscono in {site}.',
	connectAsk: 'Che cosa sta per chiedere il browser',
	connectAsk_page:
		'Il browser chiederà se questa estensione può leggere e modificare i tuoi dati su {host}. Non ha una domanda più piccola.',
	connectAsk_list:
		'L’estensione osserva le richieste della pagina solo per questo passaggio, legge l’elenco e non cambia nulla.',
	connectAsk_removal:
		'L’estensione osserva le richieste della pagina solo per questo passaggio, per vedere quale chiude una sessione. Lei non ne invia nessuna.',
	connectAsk_silent:
		'Se l’hai già consentito, il browser potrebbe non chiederlo più. Allora la risposta è il tuo clic qui.',
	connectWatch: 'Osserva questa pagina',
	connectRefused: 'Il browser non ha dato il permesso',
	connectRefused_detail:
		'Senza permesso l’estensione non può andare avanti. Non è successo nulla, e puoi riprovare.',
	connectWatching:
		'Vai alla scheda che l’estensione ha aperto, accedi se serve e apri il tuo elenco di sessioni. Questa pagina torna davanti appena l’elenco è trovato.',
	connectRemoving:
		'Nella scheda che l’estensione ha aperto, premi «Rimuovi» («Remove») sulla sessione che vuoi chiudere. Questa pagina torna davanti appena l’estensione l’ha visto.',
	connectLooked: { one: '{count} risposta guardata', other: '{count} risposte guardate' },
	connectNoList: 'Ancora nessun elenco di sessioni',
	connectListSeen: 'È passato un elenco di sessioni',
	connectTimeLeft: {
		one: 'Finisce da sola tra {count} minuto',
		other: 'Finisce da sola tra {count} minuti',
	},
	connectGoToTab: 'Vai a quella scheda',
	connectStuck: 'Ancora niente?',
	connectStuck_list:
		'Apri in quella scheda «Settings» → «Security» → «Sessions», così da vedere l’elenco.',
	connectStuck_reload:
		'Ricarica lì la pagina: l’estensione vede solo ciò che arriva mentre osserva.',
	connectStuck_cannot:
		'Ancora niente, anche se l’elenco si vede? Allora la pagina lo riceve in un modo che non si può imparare. Annulla; nulla è cambiato.',
	connectDeeper: 'Guarda più a fondo',
	connectDeeper_ask:
		'Alcune pagine affidano la richiesta dell’elenco a un loro aiutante. Per vedere anche quello, l’estensione ha bisogno del permesso del browser, solo per questo passo; poi la pagina viene ricaricata.',
	connectDeeper_looks:
		'Ora l’estensione vede anche ciò che chiedono gli aiutanti della pagina, finché questo passo non finisce. Apri di nuovo il tuo elenco in quella scheda.',
	connectDeeper_hidden:
		'La pagina affida le richieste a un suo aiutante, e questo browser non mostra le risposte alle estensioni. Se il tuo elenco è tra queste, non si può imparare in questo browser.',
	connectNotRemoved:
		'La pagina ha inviato qualcosa che sembrava una rimozione, ma la sessione è ancora nell’elenco. Se la pagina ti chiede qualcosa, rispondi; altrimenti guarda lì se ha funzionato e riprova.',
	connectUnclear_othersToo: 'È terminata più di quella sessione',
	connectUnclear_othersToo_detail:
		'Anche altre sessioni non ci sono più: ciò che la pagina ha inviato forse disconnette tutte le altre, quindi non se ne è imparato nulla. Chiudi un’altra sessione da sola, se puoi farne a meno.',
	connectUnclear_unclear: 'Non è chiaro che cosa abbia chiuso la sessione',
	connectUnclear_unclear_detail:
		'La sessione non c’è più, ma ciò che la pagina ha inviato non dice con certezza come. Non se ne è imparato nulla. Chiudi un’altra sessione, se puoi farne a meno.',
	connectFound: {
		one: 'Ho trovato {count} sessione. È l’elenco che vedi?',
		other: 'Ho trovato {count} sessioni. È l’elenco che vedi?',
	},
	connectFound_detail:
		'Confrontalo con la pagina di Cryptonow: devono esserci gli stessi dispositivi negli stessi luoghi.',
	connectOffered: 'Da un file: leggi prima di usarlo',
	connectOffered_detail:
		'Finora non è stato chiesto nulla. Con il tuo accesso verrebbe chiesto solo questo, ora e a ogni controllo:',
	connectOffered_removal:
		'Come si rimuove non si prende mai da un file. Lo mostri una volta, più tardi.',
	connectOffered_unseen:
		'Una POST può modificare qualcosa. Perciò prima si deve vedere che la tua pagina delle sessioni chiede lo stesso.',
	connectOffered_ask: 'Chiedi l’elenco',
	connectOffered_failed: 'Non è arrivato nessun elenco: {why}.',
	connectOffered_awaitsPage:
		'Apri la tua pagina delle sessioni. Appena ha inviato la chiave che serve, viene chiesto l’elenco.',
	connectRequests: 'Che cosa viene chiesto a ogni controllo',
	connectRequest_list: 'Per il tuo elenco.',
	connectRequest_current: 'Per sapere quale sessione è di questo browser.',
	connectRequest_key: 'Per una chiave che serve.',
	connectRequest_page: 'Per una chiave in questa pagina.',
	connectRequest_removal: 'Per terminare una sessione che rimuovi.',
	connectRequest_headers: 'Insieme: {headers}.',
	connectRequest_body: 'Invia: {body}',
	connectRequest_keys: 'Aggiunto, come fa la tua pagina: {names}.',
	connectTable: 'Le sessioni trovate',
	connectField_agent: 'Dispositivo',
	connectField_place: 'Luogo',
	connectField_ip: 'Indirizzo IP',
	connectField_lastActiveAt: 'Ultima attività',
	connectField_createdAt: 'Accesso',
	connectField_expiresAt: 'Scadenza',
	connectField_current: 'Questo browser',
	connectFields: 'C’è qualcosa al posto sbagliato?',
	connectFields_detail:
		'Ecco che cosa l’estensione prende per che cosa, e quanto è sicura. Scegli altro dove sbaglia.',
	connectConfidence_sure: 'Sicuro',
	connectConfidence_likely: 'Probabile',
	connectConfidence_unsure: 'Da controllare',
	connectConfidence_none: 'Non indicato',
	connectNone: 'Nessuno',
	connectChoice: '{sample} ({name})',
	connectRegion: 'In quale paese si trova «{place}»?',
	connectRegion_detail:
		'L’elenco scrive tutti i luoghi allo stesso modo, quindi la tua risposta vale per tutti.',
	connectOthers: {
		one: 'C’è un altro elenco che potrebbe essere quello giusto.',
		other: 'Ci sono altri {count} elenchi che potrebbero essere quello giusto.',
	},
	connectYes: 'Sì, è il mio elenco',
	connectNext: 'No, un altro elenco',
	connectNo: 'No, non è il mio elenco',
	connectNeeds: 'Per guardare da sola d’ora in poi, l’estensione deve poter interrogare:',
	connectNeedsRemoval: 'Per fare lo stesso, l’estensione deve poter interrogare:',
	connectNeeds_list: 'Da lì arriva il tuo elenco.',
	connectNeeds_site: 'La pagina di Cryptonow, a nome della quale chiede.',
	connectNeeds_part: 'Viene interrogato insieme all’elenco.',
	connectNeeds_removal: 'Lì si chiude una sessione.',
	connectNeed_cookies: 'Cookie di questi indirizzi',
	connectNeed_cookies_detail:
		'La pagina di Cryptonow invia con la sua domanda un valore preso da lì, e l’estensione deve fare lo stesso.',
	connectNeed_scripting: 'Aprire da sola questa pagina',
	connectNeed_scripting_detail:
		'Solo la pagina di Cryptonow può mostrare questo elenco. L’estensione la apre ogni 15 minuti in una scheda in background, la legge e chiude la scheda. Quante volte, si sceglie nelle impostazioni.',
	connectNeed_webRequest: 'Richieste a questi indirizzi',
	connectNeed_webRequest_detail:
		'La pagina di Cryptonow ha la chiave dell’elenco e la mostra solo nelle proprie richieste. L’estensione la tiene solo in memoria.',
	connectNeeds_end:
		'Il browser chiede se può leggere e modificare lì i tuoi dati. L’estensione legge l’elenco e rimuove solo ciò che le dici. Puoi ritirarlo nelle impostazioni.',
	connectChecking: 'Ora l’estensione chiede da sola l’elenco, per vedere se riceve lo stesso.',
	connectCheckingRemoval:
		'L’estensione guarda di nuovo l’elenco, per vedere se quella sessione non c’è più.',
	connectCompareWait: 'L’elenco appare qui appena è trovato.',
	connectDone: 'Collegamento riuscito. Ora l’estensione guarda da sola.',
	connectRemoveWait: 'Arriva quando l’elenco è collegato.',
	connectRemoveOffer:
		'Premi «Rimuovi» («Remove») su una sessione che vuoi chiudere, e l’estensione impara come si fa. Quella sessione si chiude davvero: scegline una che non ti serve più.',
	connectRemoveUntil:
		'Fino ad allora «Rimuovi» nella finestra dell’estensione apre la pagina di Cryptonow.',
	connectRemoveWatch: 'Guarda mentre ne rimuovo una',
	connectSkip: 'Non ora',
	connectSkipped: 'Lo trovi nelle impostazioni quando vuoi.',
	connectRemovalFound: 'Quella sessione non c’è più, e l’estensione ha visto come.',
	connectRemovalFound_detail:
		'La pagina di Cryptonow ha detto a {host} di chiuderla. D’ora in poi l’estensione può fare lo stesso quando premi «Rimuovi», mai da sola.',
	connectDetail: 'Nel dettaglio',
	connectDetailKey: 'Al posto di {key} sta la chiave della singola sessione.',
	connectRemovalYes: 'Sì, usalo',
	connectRemovalNo: 'No, dimentica',
	connectRemovalDone: 'Ora l’estensione può chiudere sessioni quando premi «Rimuovi».',
	connectRemovalAgain: 'Impara di nuovo',
	connectProblem_closed: 'La scheda è stata chiusa',
	connectProblem_closed_detail:
		'Riprova, e lasciala aperta finché questa pagina non torna davanti.',
	connectProblem_tooLong: 'In dieci minuti non è stato trovato nulla',
	connectProblem_tooLong_detail:
		'Perciò l’estensione ha smesso di osservare. Riprova, e ricarica la pagina mentre vedi ciò che deve imparare.',
	connectProblem_noAccess: 'Il permesso non c’è più',
	connectProblem_noAccess_detail:
		'Il browser non lascia più che l’estensione legga quella pagina. Riprova, e consentilo quando il browser lo chiede.',
	connectProblem_notTheSame: 'L’estensione non ha ricevuto lo stesso elenco',
	connectProblem_notTheSame_detail:
		'Ha chiesto come la pagina e ha ricevuto un’altra risposta, quindi non è stato tenuto nulla. Riprova. Se resta così, questo elenco non si può leggere senza la sua pagina.',
	connectProblem_keptApart: 'Questo accesso è tenuto separato',
	connectProblem_keptApart_detail:
		'La pagina era connessa, l’estensione no: Firefox tiene separati gli accessi delle schede contenitore e delle finestre anonime. Accedi a Cryptonow in una scheda normale e collega di nuovo. Non è stato conservato nulla.',
	connectProblem_noCurrent: 'Nulla nell’elenco dice quale sessione è questo browser',
	connectProblem_noCurrent_detail:
		'Senza questo l’estensione potrebbe scambiarti per un estraneo, quindi non è stato tenuto nulla. Riprova con un elenco in cui Cryptonow segna la sessione che usi.',
	connectProblem_notRemoved: 'La sessione c’è ancora',
	connectProblem_notRemoved_detail:
		'Ciò che sembrava una rimozione non l’ha chiusa, quindi non è stato imparato nulla. Guarda sulla pagina di Cryptonow se è riuscita, e riprova.',
	connectProblem_heldBack: 'Cryptonow chiede qualcosa che sai solo tu',
	connectProblem_heldBack_detail:
		'Per chiudere una sessione, la pagina invia qualcosa che è stato digitato, come una password o un codice. L’estensione non lo conserva mai, quindi «Rimuovi» continua ad aprire la pagina di Cryptonow.',
	connectProblem_notKept: 'L’elenco non si può richiedere di nuovo',
	connectProblem_notKept_detail:
		'Ciò che la pagina invia ha una parte che l’estensione non può conservare e che non si trova altrove. Non è stato tenuto nulla.',
	connectProblem_broken: 'Qualcosa è andato storto nel browser',
	connectProblem_broken_detail:
		'Non è stato tenuto nulla. Riprova; se non riesce ancora, riavvia il browser.',
	connectEnd: 'Collegamento attivo',
	connectEnd_detail:
		'Alcune sessioni potevano essere già aperte prima che arrivasse l’estensione. I primi passi ti guidano.',
	connectWelcome: 'Continua con i primi passi',
	connectBroken: 'Impossibile mostrare questa pagina',
	connectBroken_detail:
		'Il browser non è riuscito a leggere ciò che l’estensione ha salvato. Ricarica la pagina; se non basta, riavvia il browser.',
	pageTitle: 'Session Companion',
};
