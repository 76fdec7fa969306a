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
		one: 'Nuovo accesso. Eri tu?',
		other: 'Nuovi accessi. Sono tutti tuoi?',
	},
	status_urgent: {
		one: 'Questo accesso non sembra tuo',
		other: '{count} dispositivi non riconosciuti',
	},
	status_urgent_detail: {
		one: 'Non corrisponde a nessuno dei tuoi dispositivi e luoghi. Se non eri tu, disconnettilo subito.',
		other: 'Non tutti sembrano tuoi. Disconnetti subito ciò che non è tuo.',
	},
	status_urgentGone: 'Non è più connesso. Eri tu? Se no, metti al sicuro l’account.',
	status_back: 'Il dispositivo rimosso è tornato',
	status_back_detail:
		'Qualcuno è entrato di nuovo, con un dispositivo come quello che hai rimosso. Probabilmente conosce la tua password: disconnettilo, poi cambiala.',
	status_notMine: 'Non ancora disconnesso',
	status_notMine_detail: 'Hai chiesto di disconnetterlo, ma Cryptonow lo elenca ancora.',
	status_removing: 'Disconnessione…',
	status_removing_detail: 'In attesa della conferma di Cryptonow.',
	status_account: 'Un altro account?',
	status_account_detail:
		'Nessuna delle sessioni di prima è più elencata. Se è un altro tuo account, le sue sessioni si verificano dall’inizio. I dispositivi affidabili restano al loro account.',
	accountOther: 'Un altro account',
	accountSame: 'Lo stesso account',
	status_recovery: 'Rimetti al sicuro il tuo account',
	status_recovery_detail:
		'Il dispositivo è disconnesso. Chi lo usava forse conosce ancora la tua password.',
	status_notice: { one: 'Un accesso da verificare', other: '{count} accessi da verificare' },
	status_notice_detail: 'Probabilmente è tuo. Dai un’occhiata quando hai un momento.',
	status_unreviewed: { one: '1 sessione da verificare', other: '{count} sessioni da verificare' },
	status_unreviewed_detail: 'Da prima dell’installazione. Conferma ciò che è tuo.',
	status_notConnected: 'Ancora nessun monitoraggio',
	status_notConnected_detail:
		'Collega l’estensione una volta: poi controlla le tue sessioni. Fino ad allora controllale in «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	status_idle: 'In pausa mentre non ci sei',
	status_idle_detail:
		'Come impostato, non controlla mentre il computer è inattivo o bloccato. Riprende quando torni.',
	status_noAccess: 'Nessun permesso per Cryptonow',
	status_noAccess_detail:
		'Il browser ha revocato il permesso per Cryptonow. Consentilo per riprendere.',
	status_offline: 'Sei offline',
	status_offline_detail:
		'Le tue sessioni non si possono controllare. Il controllo riprende appena torna la rete.',
	status_loggedOut: 'Non hai effettuato l’accesso a Cryptonow',
	status_loggedOut_detail:
		'Le tue sessioni si possono controllare solo se hai effettuato l’accesso con questo browser. Se non hai chiuso tu la sessione, accedi e guarda quali dispositivi sono connessi.',
	status_loggedOut_at:
		'Sessione chiusa: {clock}. Se non l’hai chiusa tu, accedi, guarda quali dispositivi sono connessi e cambia la password.',
	status_reauthenticate: 'Cryptonow ti chiede di accedere di nuovo',
	status_reauthenticate_detail:
		'È passato troppo tempo dal tuo ultimo accesso. Accedi di nuovo per riprendere.',
	status_secondFactor: 'Cryptonow chiede il tuo secondo fattore',
	status_secondFactor_detail:
		'Chiede un codice prima di mostrare le sessioni. Apri la tua pagina delle sessioni e inseriscilo: il controllo riprende.',
	status_awaitsPage: 'Apri Cryptonow per riprendere',
	status_awaitsPage_detail:
		'Cryptonow risponde solo se la sua pagina è aperta ogni tanto. Apri la tua pagina delle sessioni: il controllo riprende da solo.',
	status_rateLimited: 'Cryptonow chiede di attendere',
	status_rateLimited_detail:
		'Per ora non è stato possibile controllare le sessioni. Seguirà un nuovo tentativo automatico.',
	status_waits:
		'Cryptonow chiede di attendere. Prossimo controllo: {clock}. Fino ad allora puoi controllare una volta al minuto.',
	status_unavailable: 'Cryptonow non risponde',
	status_unavailable_detail:
		'Per ora non è stato possibile controllare le sessioni. Seguirà un nuovo tentativo automatico.',
	status_unreadable: 'Le tue sessioni non sono più leggibili',
	status_unreadable_detail:
		'Cryptonow sembra cambiato. Collega di nuovo l’estensione; fino ad allora controlla le sessioni su Cryptonow.',
	status_incomplete: 'Non è stato possibile leggere tutte le sessioni',
	status_incomplete_detail:
		'Ciò che si è potuto leggere viene controllato, il resto no. Apri la pagina delle sessioni e controlla lì il resto.',
	status_personCheck: 'Cryptonow vuole verificare che sei una persona',
	status_personCheck_detail:
		'Apri Cryptonow e supera la verifica. Poi il controllo riprende da solo.',
	status_moved: 'Cryptonow risponde a un altro indirizzo',
	status_moved_detail:
		'Se su Cryptonow il tuo accesso risulta attivo, collega di nuovo l’estensione, così il nuovo indirizzo è noto.',
	status_inContainer: 'Hai effettuato l’accesso in una scheda contenitore',
	status_inContainer_detail:
		'Firefox tiene separati gli accessi nei contenitori, quindi questo non si può controllare. Accedi a Cryptonow in una scheda senza contenitore.',
	broken: 'Impossibile mostrare le tue sessioni',
	brokenDetail: 'Questo non dice nulla sul tuo account. Guarda le tue sessioni su Cryptonow.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (non salva: problema di archiviazione del browser)',
	toolbarBroken: 'Session Companion: nessun controllo, perché qualcosa è andato storto nel browser',

	// Desktop notifications
	alertLogin: {
		one: 'Nuovo accesso al tuo account Cryptonow',
		other: '{count} nuovi accessi al tuo account Cryptonow',
	},
	alertSession: 'Verifica una sessione del tuo account Cryptonow',
	alertMore: 'e {count} in più',
	alertBack: 'Come un dispositivo che hai rimosso.',
	alertAsk: 'Eri tu? Fai clic per verificare.',
	alertReview: 'Verifica',
	alertPrivate: {
		one: 'Una sessione da verificare',
		other: '{count} sessioni da verificare',
	},
	alertPrivateAsk: 'Fai clic per verificare.',
	alertBlind: 'Le tue sessioni non si possono controllare',
	alertBlindAttack:
		'Potrebbe essere opera di qualcuno: controlla le tue sessioni sulla pagina di Cryptonow.',
	alertTest: 'Avviso di prova',
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
	blind_personCheck: 'Cryptonow voleva verificare che sei una persona',
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
	reason_alreadyThere: 'Già connessa prima dell’installazione',
	reason_newDevice: 'Nuovo dispositivo: non ne hai nessuno di questo tipo',
	reason_newCountry: 'Nuovo paese: {country}',
	reason_newCountryOnly: 'Nuovo paese: {country}. Finora solo: {countries}',
	reason_newHere: 'Nuovo paese per {device}: {country}',
	reason_secondOne: 'Un altro dispositivo ({kind}), mentre {device} è in uso',
	reason_secondOneYours: 'Un altro dispositivo ({kind}), mentre il tuo è in uso',
	reason_told: 'Finora solo un altro tuo browser ha confermato {device} lì',
	reason_useUnknown: 'Non si sa se {device} è in uso nello stesso momento',
	reason_newNetwork: 'Da una rete che non hai mai usato',
	reason_networkUnknown: 'La rete non è nota',
	reason_many: 'Uno di moltissimi accessi simili',
	reason_comeback:
		'Come un dispositivo che hai rimosso ({clock}): qualcuno conosce probabilmente la tua password',
	reason_strangersNetwork: 'Stessa rete di un accesso che hai rimosso ({clock})',
	reason_thrownOut: 'Arrivato mentre gli altri accessi venivano chiusi',
	reason_listedAgain: 'L’hai rimossa, ma è di nuovo elencata: forse qualcuno ha ancora accesso',
	reason_deviceChanged:
		'Prima la stessa sessione era di {kind}: forse qualcuno se ne è impossessato',
	reason_tooFast: 'Prima {from}, subito dopo {to}: nessuno può viaggiare così in fretta',
	reason_moved: 'Paese cambiato: prima {from}, ora {to}',
	reason_notThisBrowser:
		'Per questo accesso Cryptonow elenca un browser diverso da quello che usi qui ({kind})',
	reason_activeWhileAway: 'Era in uso mentre questo browser non lo era ({clock})',
	reason_faded: '{device}: visto qui l’ultima volta {ago} – confermalo di nuovo',
	reason_deviceUnknown: 'Il dispositivo non è noto',
	reason_placeUnknown: 'Il luogo non è noto',
	reason_sameKind: 'Browser e sistema come {device}',
	reason_knownCountry: 'Hai già effettuato accessi da: {country}',
	reason_beenThere: '{device} era lì di recente: {country}',
	reason_knownNetwork: 'Da una rete che usi',
	reason_answered: 'Ad accessi simili qui hai risposto «Ero io»',
	reason_journey: 'Hai confermato da poco un viaggio',
	reason_travelling: 'La modalità viaggio è attiva (scadenza: {clock})',

	// The popup: when we looked
	look: 'Controlla ora',
	lookAgain: 'Controlla di nuovo',
	looking: 'Controllo…',
	neverLooked: 'Nessun controllo finora',
	looked: 'Controllato {ago}',
	lastGood: 'Ultimo controllo riuscito: {ago}',
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
	undo: 'Ripristina',

	// The popup: sessions
	section_unfamiliar: 'Eri tu?',
	section_notice: 'Da verificare',
	section_unreviewed: 'Sono tue?',
	section_mine: 'I tuoi dispositivi',
	factWhere: 'Dove',
	note_newDevice: 'nuovo: nessuno dei tuoi è così',
	note_newCountry: 'paese nuovo',
	note_newCountryOnly: 'paese nuovo, finora solo {countries}',
	notMeRemove: 'Non ero io – rimuovi',
	more: 'Altro',
	sectionSettled: 'Hai appena risposto',
	thisBrowser: 'Questo browser',
	saidNotMe: 'Hai chiesto di disconnetterla',
	gone: 'Non più connessa da: {clock}',
	active: 'Ultima attività: {ago}',
	noActivity: 'Ultima attività sconosciuta',
	sessionsOf: { one: '{count} sessione', other: '{count} sessioni' },
	showMore: { one: 'Mostra {count} in più', other: 'Mostra altre {count}' },
	find: 'Cerca tra le sessioni',
	findHint: 'Dispositivo, luogo, IP, nome',
	findSome: '{found} su {all}',
	findNone: 'Nessun risultato',
	findAll: 'Mostra tutte',
	findOrder: 'Ordina per',
	recognise: 'Ero io',
	recogniseAll: { one: 'Ero io', other: 'Queste {count} sono mie' },
	notMe: 'Non ero io',
	remove: 'Rimuovi',
	removeThere: 'Rimuovi su Cryptonow…',
	removeAll: { one: 'Rimuovi', other: 'Rimuovi queste {count}' },
	removeNotMe: 'Rimuovi: non ero io',
	removeOthers: 'Chiudi tutte le altre sessioni',
	removeOthersThere: 'Chiudi tutte le altre su Cryptonow…',
	tryAgain: 'Riprova',
	removing: 'Rimozione…',
	removingAsked: 'Controllo…',
	removingSome: 'Rimozione: {done} di {all}…',
	askOne: 'Disconnettere {device} ({place})?',
	askSome: {
		one: 'Chiudere {count} sessione di {device}?',
		other: 'Chiudere {count} sessioni di {device}?',
	},
	askNotMeToo: 'Se non eri tu, dillo: accessi simili faranno scattare un avviso.',
	askOthers: {
		one: 'Chiudere {count} sessione? Resta connesso solo questo browser.',
		other: 'Chiudere {count} sessioni? Resta connesso solo questo browser.',
	},
	removed: 'Sessione chiusa: {session}. Cryptonow non la elenca più.',
	removedHere: 'Sessione chiusa. Cryptonow non la elenca più.',
	moreRemoved: { one: 'E un’altra.', other: 'E altre {count}.' },
	stillThere: 'Disconnessione non riuscita: {why}.',
	notEnded: 'Cryptonow non ha chiuso questa sessione',
	removalUnknown:
		'Cryptonow non ha risposto, quindi non è chiaro se questa sessione è chiusa. I controlli continuano.',
	recognised: 'Confermata come tua. Ora il dispositivo è noto.',
	recognisedOnly: 'Confermata come tua.',
	saidNotMeHere: 'Segnalata come non tua. Non è più connessa.',
	nameOf: 'Il tuo nome per {device}',

	// The popup: banners
	undo_recognised: 'Confermata come tua: {session}.',
	undo_disowned: 'Segnalata come non tua: {session}.',
	undo_devicesForgotten: {
		one: '{count} dispositivo dimenticato.',
		other: '{count} dispositivi dimenticati.',
	},
	undo_recoveryEnded: 'Hai chiuso la lista di sicurezza.',
	rebuilt: 'Verifica di nuovo tutte le sessioni',
	rebuiltDetail:
		'I dati salvati non erano leggibili, quindi il monitoraggio è ricominciato da capo.',
	unsaved: 'Il browser non riesce a salvare',
	unsavedDetail:
		'Lo spazio di archiviazione del browser è pieno o danneggiato. Il monitoraggio continua, ma le tue risposte si perdono se il browser si chiude prima di poter salvare di nuovo.',
	travelling:
		'Modalità viaggio (scadenza: {clock}): un nuovo paese da solo non fa scattare un avviso.',
	travelEnd: 'Disattiva',
	failed: 'Non ha funzionato',
	failedDetail: 'Qualcosa è andato storto nel browser. Riprova.',

	// The recovery checklist
	recovery: '{done} di {all} passaggi completati',
	recoveryBack: 'È tornato: {clock}. Ricomincia: qualcuno conosce ancora la tua password.',
	recoveryRemoved: {
		one: 'Sessione chiusa: {session}.',
		other: '{count} dispositivi sono stati disconnessi.',
	},
	recoveryDone: 'Tutti i passaggi completati',
	step_remove: 'Disconnetti il dispositivo',
	step_remove_detail: 'Disconnettilo qui sotto, poi continua qui.',
	step_remove_there: 'Disconnettilo sulla pagina di Cryptonow, poi continua qui.',
	step_password: 'Cambia la password',
	step_password_detail:
		'Chi era connesso probabilmente la conosce. Scegline una che non usi altrove. L’estensione non la vede mai.',
	step_look: 'Controlla gli altri dispositivi',
	step_look_detail: 'Avviene da solo, appena hai cambiato la password.',
	step_look_working: 'Controllo se c’è ancora qualcuno…',
	step_look_done: 'Nessun dispositivo sconosciuto ({clock})',
	step_moved: 'Controlla che cosa è cambiato',
	step_moved_detail:
		'Controlla prelievi, ordini, indirizzi e conti bancari salvati, chiavi API. Se qualcosa non è tuo, contatta subito l’assistenza di Cryptonow ed esporta il registro dalle impostazioni come prova.',
	step_twoFactor: 'Attiva l’autenticazione a due fattori',
	step_twoFactor_detail:
		'Con un codice da un’app, la sola password non basta più. Su Cryptonow: «Settings»\u00a0→ «Security»\u00a0→ «Two-Factor Authentication (2FA)».',
	step_email: 'Metti al sicuro la tua e-mail',
	step_email_detail:
		'Chi legge la tua posta può reimpostare la tua password. Cambia anche quella della posta e cerca regole che inoltrano i tuoi messaggi.',
	step_support: 'Avvisa Cryptonow',
	step_support_detail:
		'Se manca del denaro o qualcosa è cambiato, contatta l’assistenza di Cryptonow.',
	openPassword: 'Cambia password',
	openTwoFactor: 'Come attivarla',
	openSupport: 'Apri il modulo di assistenza',
	stepDone: 'Fatto',
	stepDoneAlready: 'fatto',
	recoveryFinish: 'Fine',
	recoveryNotNeeded: 'Salta questi passaggi',

	// «Is this message real?»
	message: 'Verifica un messaggio sospetto',
	messageIntro:
		'Hai ricevuto un SMS o un’e-mail su un accesso? Non toccare i link e non chiamare i numeri. Controlla qui.',
	messageLook: 'Confronta con le mie sessioni',
	messageStranger: {
		one: 'C’è un accesso che non hai confermato.',
		other: 'Ci sono {count} accessi che non hai confermato.',
	},
	messageStrangerDetail:
		'Il messaggio può riferirsi a questo. Torna indietro, verifica e disconnetti ciò che non è tuo. Continua a non toccare nulla nel messaggio.',
	messageOwn: 'Tutti gli accessi attuali sono tuoi.',
	messageOwnDetail:
		'L’ultimo: {session}, accesso eseguito {ago}. Se eri tu, il messaggio può riferirsi a questo e non devi fare nulla.',
	messageNone: 'Nessun accesso corrisponde.',
	messageNoneDetail:
		'Sono connessi solo dispositivi che conosci, e nessuno ha effettuato l’accesso negli ultimi tre giorni.',
	messageGone: {
		one: 'C’era un accesso che non hai confermato. Ora non c’è più.',
		other: 'C’erano {count} accessi che non hai confermato. Ora non ci sono più.',
	},
	messageRemoved: 'Può riguardare qualcosa che hai rimosso.',
	messageRemovedDetail:
		'Hai rimosso {session}, disconnesso {ago}. Se il messaggio parla di questo, continua con i passaggi della lista di sicurezza. Non toccare comunque nulla nel messaggio.',
	messageBlind: 'In questo momento non si può verificare.',
	messageLimits: 'Che cosa questo non può dirti',
	messageLimit_tried: 'Qualcuno può aver provato ad accedere senza riuscirci.',
	messageLimit_short: 'Un accesso molto breve tra due controlli può non vedersi.',
	messageLimit_other: 'Un accesso vero non dice nulla su chi ha mandato il messaggio.',

	// The settings page
	setTitle: 'Impostazioni – Session Companion',
	setPage: 'Impostazioni',
	setNav: 'In questa pagina',
	setGroup_watching: 'Monitoraggio',
	setGroup_yours: 'I tuoi dati',
	setGroup_extension: 'Questa estensione',
	setNothing:
		'Qui non c’è ancora nulla. La pagina si riempie dopo il primo controllo delle tue sessioni.',
	setBroken: 'Impossibile mostrare le impostazioni',
	setBrokenDetail:
		'I dati salvati non erano leggibili. Ricarica la pagina; se non basta, riavvia il browser.',
	setReview: 'Verifica le sessioni',
	setUnsaved:
		'Il browser non riesce a salvare: il suo spazio di archiviazione è pieno o danneggiato. Ciò che cambi qui si perde se il browser si chiude prima di poter salvare di nuovo.',
	setSaved: 'Salvato.',
	setUndone: 'Ripristinato.',
	setFailed: 'Non ha funzionato. Riprova.',

	setWatch: 'Frequenza',
	setWatchIntro:
		'Le sessioni si controllano finché questo browser è aperto e connesso a Cryptonow.',
	setWatchingSince: 'Inizio del monitoraggio: {clock}',
	setNotWatching: 'Ancora nessun monitoraggio: finora non è stato possibile leggere le sessioni',
	setLooked: 'Ultimo controllo: {ago}',
	setLastGood: 'Ultimo controllo riuscito: {ago}',
	setBlind: 'Controllo impossibile da: {clock} ({cause})',
	setLookEvery: 'Controllo',
	setLookEveryHelp: 'Dopo un avviso controlla ogni 30 secondi per dieci minuti.',
	setMinutes: { one: 'Ogni minuto', other: 'Ogni {count} minuti' },
	setMinutes_1: 'Avviso entro circa un minuto. 60 richieste all’ora (consigliato).',
	setMinutes_2:
		'Avviso entro 2 minuti. 30 richieste all’ora. Accessi brevi nel frattempo possono sfuggire.',
	setMinutes_5:
		'Avviso entro 5 minuti. 12 richieste all’ora. Accessi brevi nel frattempo possono sfuggire.',
	setMinutes_15: 'Avviso entro 15 minuti, abbastanza per fare danni. 4 richieste all’ora.',
	setPages: {
		one: 'Avviso entro {minutes} minuti. Una volta all’ora si apre una pagina in background.',
		other: 'Avviso entro {minutes} minuti. {count} volte all’ora si apre una pagina in background.',
	},
	setLastGap: 'Ultima interruzione',
	setGap: '{causes}; {found}',
	setGapNothing: 'non era cambiato nulla',
	setGapFound: 'trovate dopo: {list}',

	setNotifications: 'Notifiche',
	setNotify: 'Mostra notifiche sul desktop',
	setNotifyHelp: 'Senza, lo scopri solo quando vedi l’icona.',
	setTellBlind: 'Avvisa quando i controlli si fermano',
	setTellBlindHelp:
		'Dopo 15 minuti senza un controllo riuscito mentre sei al computer, o subito se può essere un attacco. Non quando sei offline o hai chiuso tu la sessione.',
	setPrivate: 'Nascondi i dettagli nelle notifiche',
	setPrivateHelp:
		'Non mostra dispositivo, luogo né indirizzo IP. Per schermi visti anche da altri.',
	setQuiet: 'Ore di silenzio',
	setQuietHelp:
		'Arrivano subito solo gli avvisi urgenti e i dispositivi nuovi. Il resto segue alla fine delle ore di silenzio.',
	setQuietForNew: 'Aspettano anche i dispositivi nuovi',
	setQuietForNewHelp:
		'Un estraneo che accede di notte ha allora tempo fino al mattino per fare danni.',
	setQuietFrom: 'Inizio',
	setQuietTo: 'Fine',
	setQuietSame: 'L’inizio e la fine delle ore di silenzio devono essere diversi.',
	setTest: 'Mostra una notifica di prova',
	setTested: 'Ora dovresti vedere una notifica sullo schermo.',
	setTestNone: 'Non appare nulla?',
	setTestNone_quiet:
		'Guarda se è attiva «Non disturbare» o una Full Immersion. Trattiene le notifiche.',
	setTestNone_windows:
		'Windows: apri «Impostazioni»\u00a0→ «Sistema»\u00a0→ «Notifiche» e consentile per questo browser.',
	setTestNone_mac:
		'macOS: apri «Impostazioni di Sistema»\u00a0→ «Notifiche» e consentile per questo browser.',
	setTestNone_linux:
		'Linux: guarda nelle impostazioni del tuo desktop alla voce «Notifiche». Alcuni desktop essenziali non ne mostrano.',

	setAway: 'Quando non ci sei',
	setAwayIntro:
		'Ogni controllo può mantenere attivo il tuo accesso a Cryptonow. Perché possa scadere quando non ci sei, riduci i controlli mentre il computer è bloccato o inattivo da 5 minuti.',
	setAwayLegend: 'Mentre il computer è inattivo o bloccato',
	setIdle_look: 'Controlla come sempre',
	setIdle_look_cost:
		'Gli avvisi arrivano presto come sempre. Il tuo accesso può restare aperto più a lungo.',
	setIdle_seldom: 'Controlla ogni 15 minuti',
	setIdle_seldom_cost:
		'Gli avvisi arrivano fino a 15 minuti dopo. Cryptonow può disconnetterti mentre non ci sei.',
	setIdle_never: 'Non controllare',
	setIdle_never_cost: 'Gli avvisi arrivano quando torni; l’icona mostra che non si controlla.',

	setTravel: 'Viaggio o VPN',
	setTravelIntro:
		'Vai all’estero o usi una VPN? In quel periodo un nuovo paese da solo non fa scattare un avviso. Tutto il resto sì.',
	setTravelAbout: 'modalità viaggio, da ora',
	setTravelLasts: 'Un nuovo paese da solo non fa scattare un avviso. Scadenza: {clock}.',
	setTravelNone: 'Disattivata.',
	setTravelStart: 'Attiva per',
	setTravelAnew: 'Oppure da ora, per:',
	setTravelStarted: {
		one: 'Attivata per un giorno.',
		other: 'Attivata per {count} giorni.',
	},
	setTravelEnded: 'Disattivata: un nuovo paese conta di nuovo.',
	setTravelUndo: 'Hai disattivato la modalità viaggio.',
	setDays: { one: '{count} giorno', other: '{count} giorni' },
	setYear: '1 anno',

	setDevices: 'Dispositivi noti',
	setDevicesIntro:
		'Dispositivi che hai confermato, con il paese. Dimenticane uno perché ti venga chiesto di nuovo.',
	setNoDevices: 'Ancora nessuno. Compaiono qui quando dici «Ero io».',
	setElsewhere: 'Noto da un altro tuo browser',
	setInUse: 'Connesso',
	setKnownIn: 'Affidabile in: {places}',
	setKnownNowhere: 'Non più affidabile: al prossimo accesso ti verrà chiesto di nuovo',
	setPlaceUnknown: 'luogo sconosciuto',
	setFaded: '{place} (troppo tempo fa: chiede di nuovo)',
	setLastSeen: 'Ultima volta:',
	setRename: 'Rinomina',
	setNamed: 'Nome salvato.',
	setNamedUndo: 'Hai cambiato il nome di un dispositivo.',
	setForget: 'Dimentica',
	setForgotten: 'Dimenticato. I suoi accessi sono da verificare di nuovo.',
	setForgetAll: 'Dimentica tutti i dispositivi',
	setAskForgetAll: {
		one: 'Dimenticare questo dispositivo? Le sue sessioni saranno da verificare di nuovo.',
		other:
			'Dimenticare tutti e {count} i dispositivi? Tutte le sessioni saranno da verificare di nuovo.',
	},
	setYesForget: 'Dimentica tutti',
	setAllForgotten: 'Tutti i dispositivi sono dimenticati.',
	setTrustTime: 'Chiedi di nuovo se un dispositivo non si vede da',
	setTrustTimeHelp: 'Vale per ogni paese separatamente.',

	setSync: 'Sincronizzazione',
	setSyncIntro:
		'Gli altri tuoi browser possono sapere quali dispositivi sono tuoi, così rispondi una volta sola per ciascuno.',
	setSyncLabel: 'Condividi i dispositivi noti con gli altri miei browser',
	setSyncAbout: 'Che cosa si condivide',
	setSyncWhat:
		'Condivisi: tipo di dispositivo, il nome che gli hai dato, paese, date. Mai indirizzi IP, reti o sessioni. Usa la sincronizzazione del tuo browser.',
	setSyncOff: 'Se la disattivi, questo browser rimuove ciò che ha condiviso.',
	setSyncFailed:
		'La sincronizzazione del browser non funziona (da: {clock}). Gli altri tuoi browser non vengono a sapere ciò che è noto qui; i tentativi continuano.',

	setRecord: 'Registro attività',
	setRecordAbout: 'Che cosa contiene',
	setFace: 'Vista',
	setFace_list: 'Elenco',
	setFace_timeline: 'Linea del tempo',
	setRecordIntro:
		'Che cosa si è visto e quando: ogni sessione con dispositivo, luogo e indirizzo IP, come è stata giudicata, che cosa hai detto e rimosso e quando non si è controllato. Può servirti come prova: conserva anche sessioni che Cryptonow non elenca più.',
	setRecordBounds:
		'Resta in questo browser e contiene al massimo {entries} voci degli ultimi {days} giorni; le più vecchie escono per prime.',
	setRecordCount: {
		one: '1 voce: {clock}.',
		other: '{count} voci, la prima: {clock}.',
	},
	setRecordEmpty: 'È vuoto.',
	setExportJson: 'Esporta in JSON',
	setExportCsv: 'Esporta in CSV',
	setExported: 'Download avviato: {file}.',
	setExportCare: 'Il file esportato contiene luoghi e indirizzi IP: non condividerlo.',
	setErase: 'Cancella il registro',
	setAskErase:
		'Cancellare il registro? Non si può recuperare. I dispositivi noti e le impostazioni restano.',
	setYesErase: 'Cancella',
	setErased: 'Il registro è cancellato.',

	// Its timeline and its table
	setTimeline: 'Linea del tempo del registro',
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
	setEarlier: 'Indietro',
	setLater: 'Avanti',
	setShow: 'Mostra',
	setShow_all: 'Tutto',
	setShow_sessions: 'Sessioni che arrivano, cambiano e finiscono',
	setShow_answers: 'Avvisi, risposte e rimozioni',
	setShow_watch: 'Monitoraggio e impostazioni',
	setLane_watch: 'Session Companion',
	setLane_stranger: 'Non confermato',
	setLane_removed: 'Rimosso',
	setLane_others: { one: '{count} altro dispositivo', other: 'Altri {count} dispositivi' },
	setShape_seen: 'Vista',
	setShape_changed: 'Cambiata',
	setShape_gone: 'Chiusa',
	setShape_alert: 'Avviso',
	setShape_review: 'La tua risposta',
	setShape_removal: 'Rimozione',
	setShape_watch: 'Monitoraggio, dispositivi, impostazioni',
	setShape_blind: 'Nessun controllo',
	setShape_known: 'Una tua sessione',
	setShape_stranger: 'Una sessione che non hai confermato',
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
		one: '{count} voce non ha un’ora leggibile; sta solo nell’elenco.',
		other: '{count} voci non hanno un’ora leggibile; stanno solo nell’elenco.',
	},
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
	setEntry_alerted: 'Avviso scattato',
	setEntry_alertShown: 'Notifica mostrata',
	setEntry_reviewed: 'La tua risposta',
	setEntry_removalAsked: 'Rimozione richiesta',
	setEntry_removalEnded: 'Rimozione',
	setEntry_recoveryStarted: 'Lista di sicurezza aperta',
	setEntry_recoveryEnded: 'Lista di sicurezza chiusa',
	setEntry_recoveryStep: 'Lista di sicurezza',
	setEntry_undone: 'Ripristinato',
	setEntry_lookFailed: 'Controllo fallito',
	setEntry_blindnessTold: 'Segnalato che i controlli si sono fermati',
	setEntry_gap: 'Nessun controllo',
	setEntry_deviceKnown: 'Dispositivo noto',
	setEntry_deviceNamed: 'Nome del dispositivo',
	setEntry_deviceForgotten: 'Dispositivo dimenticato',
	setEntry_travelStarted: 'Modalità viaggio attivata',
	setEntry_travelEnded: 'Modalità viaggio disattivata',
	setEntry_settingsChanged: 'Impostazioni cambiate',
	setEntry_rebuilt: 'Monitoraggio ricominciato',
	setRebuiltWhat: 'i dati salvati non erano leggibili',
	setGrade_familiar: 'riconosciuta',
	setGrade_notice: 'da verificare',
	setGrade_check: 'non riconosciuta',
	setGrade_urgent: 'non sembra tua',
	setOutcome_pending: 'in corso',
	setOutcome_removed: 'non più elencata da Cryptonow',
	setOutcome_stillThere: 'ancora connessa',
	setOutcome_unreachable: 'non verificabile',
	setVerdict_mine: '«Ero io»',
	setVerdict_notMine: '«Non ero io»',
	setUndone_recognised: '«Ero io»',
	setUndone_disowned: '«Non ero io»',
	setUndone_devicesForgotten: 'dispositivi dimenticati',
	setUndone_recoveryEnded: 'chiusura della lista di sicurezza',
	setUndone_deviceNamed: 'nome di un dispositivo',
	setUndone_travelSet: 'fine della modalità viaggio',
	setStepNot: '{step}: alla fine no',
	setOwnBrowser: 'questo browser',
	setUntil: 'scadenza: {clock}',
	setNameNone: 'nessun nome',
	setNameGone: 'nome rimosso',
	setNoted_trust: 'chiede di nuovo dopo: {time}',
	setNoted_idle: 'se inattivo: {choice}',
	setNoted_sync: 'sincronizzazione: {state}',
	setNoted_every: { one: 'un controllo ogni minuto', other: 'un controllo ogni {count} minuti' },
	setNoted_notifications: 'notifiche: {state}',
	setNoted_blind: 'avviso quando i controlli si fermano: {state}',
	setNoted_private: 'dettagli nascosti nelle notifiche: {state}',
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
	setConnectedTo: 'Collegamento attivo con {hosts}.',
	setFrom_learned: 'Imparato dalla tua pagina delle sessioni: {clock}.',
	setFrom_imported: 'Preso da un file: {clock}.',
	setFrom_managed: 'Impostato dall’amministratore di questo browser.',
	setFrom_build: 'Fa parte di questa versione.',
	setRemovalLearned: '«Rimuovi» chiude una sessione direttamente.',
	setRemovalUnknown: '«Rimuovi» non è ancora configurato: apre la pagina di Cryptonow.',
	setLearnRemoval: 'Configura «Rimuovi»…',
	setLearnRemovalAgain: 'Configura di nuovo «Rimuovi»…',
	setDisconnect: 'Scollega…',
	setAskDisconnect:
		'Scollegare? Finché non colleghi di nuovo, non si controlla nulla. I tuoi dispositivi noti restano.',
	setYesDisconnect: 'Scollega',
	setStayConnected: 'Mantieni il collegamento',
	setDisconnected: 'Estensione scollegata.',
	setExportConnection: 'Esporta il collegamento',
	setImportConnection: 'Importa da un file…',
	setConnectionFileAbout: 'Che cosa contiene il file',
	setConnectionFile:
		'Il file dice dov’è il tuo elenco e come leggerlo. Non contiene chiavi, cookie né sessioni, quindi puoi portarlo su un altro computer.',
	setImported: 'Il file è stato letto. Non viene ancora chiesto nulla: confrontalo in «Collega».',
	setImportRequest:
		'Questo file chiede qualcosa che a nessun elenco serve, o più di quanto una persona possa leggere. Non viene usato.',
	setRequests: 'Che cosa viene chiesto con il tuo accesso',
	setImportRefused:
		'Questo file non contiene un collegamento utilizzabile qui. Dev’essere stato esportato da qui, e può indicare solo indirizzi di Cryptonow.',
	setImportNewer:
		'Questo file proviene da una versione più recente dell’estensione. Aggiorna l’estensione e poi importa di nuovo il file.',
	setGiveBack: 'Revoca il permesso',
	setGivenBack: 'Il permesso per {host} è revocato.',
	setAccessGranted: 'Permesso concesso.',
	setAccessRefused: 'Nessun permesso, quindi non si controlla nulla. Puoi concederlo qui.',
	setAccessAllowed: 'Permesso concesso.',
	setAccessStillRefused: 'Il browser nega ancora il permesso.',
	setNotConnected:
		'Nessun collegamento: non si controlla nulla. Collega, e la tua pagina delle sessioni mostra dov’è il tuo elenco. Fino ad allora controlla tu in «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',

	setAbout: 'Informazioni',
	setAboutIntro: 'Session Companion per Cryptonow, versione {version}.',
	setHelp: 'Guida (in inglese)',
	setWelcome: 'Apri la guida iniziale',
	setLicence: 'Software libero con licenza MIT.',
	setLicences: 'Licenze di terze parti',
	setPrivacy: 'Privacy',
	setPrivacy_reads:
		'Legge l’elenco delle tue sessioni su Cryptonow, con l’accesso che questo browser ha già. Non legge altre pagine, tranne quella che apri per il collegamento.',
	setPrivacy_stays: 'Ciò che legge e ciò che dici resta in questo browser, su questo computer.',
	setPrivacy_leaves:
		'Solo le richieste a Cryptonow lasciano questo computer. Con la sincronizzazione attiva, tipi, nomi e paesi dei tuoi dispositivi passano per quella del tuo browser.',
	setPrivacy_maker: 'È un progetto indipendente, non realizzato da Cryptonow.',

	setEverything: 'Cancella tutto',
	setEverythingIntro:
		'Elimina tutto ciò che è salvato qui e nella sincronizzazione del browser, e ricomincia da capo.',
	setEverythingAct: 'Cancella tutto…',
	setAskEverything: 'Cancellare tutto?',
	setEverythingGoes: 'Questo sparisce e non si può recuperare:',
	setEverythingGoes_record: 'il registro attività: ciò che è stato visto, detto e fatto',
	setEverythingGoes_devices:
		'i tuoi dispositivi noti, i loro nomi e ciò che hai segnalato come non tuo',
	setEverythingGoes_sessions: 'ciò che si sa delle tue sessioni e i passaggi ancora aperti',
	setEverythingGoes_settings: 'tutte le impostazioni di questa pagina',
	setEverythingGoes_connection:
		'il collegamento che hai confermato, con ciò che il browser ha consentito per esso',
	setEverythingGoes_sync: 'ciò che questo browser ha lasciato nella sincronizzazione',
	setEverythingThen:
		'Poi il monitoraggio ricomincia, come dopo l’installazione: ciò che è connesso è da verificare. Nessuno viene disconnesso da Cryptonow.',
	setEverythingEnd: 'Per terminare il monitoraggio, rimuovi l’estensione dal browser.',
	setYesEverything: 'Cancella tutto',
	setEverythingErased: 'Tutto è cancellato. Il monitoraggio ricomincia.',

	// The welcome page
	welcomeTitle: 'Scopri chi è connesso al tuo account',
	welcomeIntro: 'Si configura in meno di un minuto.',
	welcomeIntroConnect: 'Si configura in pochi minuti.',
	welcomePicture: 'Che cosa ti dirà l’icona',
	welcomePicture_calm: 'Solo dispositivi che conosci',
	welcomePicture_alarm: 'Un accesso che forse non è tuo',
	welcomeDoes: 'Che cosa fa',
	welcomeDoes_watch:
		'L’estensione tiene d’occhio le sessioni del tuo account Cryptonow e ti avvisa quando una non sembra tua.',
	welcomeDoes_login: 'Usa l’accesso che questo browser ha già.',
	welcomeDoesNot: 'Che cosa non fa',
	welcomeDoesNot_password: 'Non vede mai la tua password.',
	welcomeDoesNot_leave:
		'Non condivide nulla con nessuno, a meno che tu non attivi la sincronizzazione.',
	welcomeDoesNot_remove: 'Non disconnette nessuno da sola: serve il tuo clic su «Rimuovi».',
	welcomeDoesNot_official: 'Indipendente: non è di Cryptonow.',
	welcomeState_todo: 'Da fare',
	welcomeState_doing: 'In corso',
	welcomeState_done: 'Fatto',
	welcomeNews: 'Passaggio {number} completato: {step}.',
	welcomeConnect: 'Collega l’estensione a Cryptonow',
	welcomeConnect_detail:
		'Apri una volta la tua pagina delle sessioni su Cryptonow. La pagina successiva ti guida.',
	welcomeLogin: 'Accedi a Cryptonow',
	welcomeLogin_detail:
		'Accedi con questo browser, come fai sempre. La tua password va solo a Cryptonow.',
	welcomeLoginWaiting:
		'In attesa del tuo accesso. Torna qui dopo averlo effettuato: questa pagina se ne accorge da sola.',
	welcomeLoginDone: {
		one: 'La sessione del tuo account è stata trovata.',
		other: 'Le {count} sessioni del tuo account sono state trovate.',
	},
	welcomeReview: 'Conferma le tue sessioni',
	welcomeReview_detail: 'Compaiono qui appena si possono leggere.',
	welcomeReviewAsk: {
		one: 'Era già connessa prima dell’installazione. Eri tu?',
		other: 'Erano già connesse prima dell’installazione. Sono tutte tue?',
	},
	welcomeReviewNew: 'Alcune sessioni non sono ancora confermate. Sono tue?',
	welcomeReviewNone: 'È connesso solo questo browser: non c’è nulla da confermare.',
	welcomeReviewDone: 'Le hai confermate tutte.',
	welcomeRecovery:
		'Hai rimosso una sessione. Poi fai clic sull’icona nella barra degli strumenti: elenca come rimettere al sicuro il tuo account.',
	welcomeNotify: 'Prova una notifica',
	welcomeNotify_detail: 'Gli avvisi sono notifiche di sistema. Prova se arrivano.',
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
		'In Windows apri «Impostazioni»\u00a0→ «Sistema»\u00a0→ «Notifiche». Attiva le notifiche, nell’elenco anche per {browser}, e disattiva «Non disturbare».',
	welcomeMissed_mac:
		'Sul Mac apri «Impostazioni di Sistema»\u00a0→ «Notifiche» e consentile per {browser}. Nel Centro di Controllo non deve essere attiva nessuna Full Immersion.',
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
	welcomeIcon_detail: 'La forma indica lo stato, a prescindere dal colore.',
	welcomeIcon_calm: 'Segno di spunta',
	welcomeIcon_calm_detail: 'Tutto a posto. Sono connessi solo dispositivi che conosci.',
	welcomeIcon_attention: 'Punto interrogativo',
	welcomeIcon_attention_detail: 'Qualcosa da verificare quando hai tempo.',
	welcomeIcon_alarm: 'Ottagono',
	welcomeIcon_alarm_detail: 'Un dispositivo che non hai confermato. Guardalo subito.',
	welcomeIcon_blind: 'Scudo barrato',
	welcomeIcon_blind_detail:
		'Al momento le sessioni non si possono controllare. Passaci sopra con il mouse per leggere perché.',
	welcomePin_chromium:
		'Fai clic sul pezzo di puzzle accanto alla barra degli indirizzi, poi sulla puntina accanto a «{name}».',
	welcomePin_firefox:
		'Fai clic sul pezzo di puzzle nella barra degli strumenti, poi sull’ingranaggio accanto a «{name}», e da lì aggiungi l’icona alla barra.',
	welcomePinned_chromium: 'È fissata: la trovi accanto alla barra degli indirizzi.',
	welcomePinned_firefox:
		'Firefox l’ha messa nella barra degli strumenti, accanto alla barra degli indirizzi.',
	welcomeSet: 'Tutto pronto',
	welcomeSet_detail:
		'Da ora le tue sessioni si controllano finché questo browser è aperto. Quando un accesso non corrisponde, l’icona cambia forma e ricevi una notifica.',
	welcomeClose: 'Ora puoi chiudere questa pagina. La trovi anche nelle impostazioni.',
	welcomeLater: 'Finisci più tardi',
	welcomeLater_detail:
		'Puoi chiudere questa pagina quando vuoi: l’icona dice che cosa manca. Ritrovi la pagina nelle impostazioni.',
	welcomeBlind: 'Ancora nessun monitoraggio',
	welcomeBlind_detail:
		'L’estensione non è ancora collegata a Cryptonow, quindi non può controllare le tue sessioni. Fino ad allora l’icona resta barrata.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'Sei su {host}',
	hereAsk: 'Qui è aperto l’elenco delle tue sessioni?',
	hereYes: 'Sì, collega questa pagina',
	hereNo: 'No, mostrami come',
	hereAccess: 'Il browser chiederà il permesso per {host}. Puoi revocarlo in qualsiasi momento.',

	// The page «Connect»
	connectPage: 'Collegamento – Session Companion',
	connectPageFound: 'È il tuo elenco? – Session Companion',
	connectTitle: 'Collega l’estensione al tuo account Cryptonow',
	connectIntro:
		'Apri una volta la tua pagina delle sessioni su Cryptonow, così l’estensione impara dov’è il tuo elenco. Circa due minuti.',
	connectPromise: 'Che cosa fa e che cosa non fa',
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
	connectStep_remove: 'Configura «Rimuovi»',
	connectOptional: 'Facoltativo',
	connectLeft: 'Rimandato',
	connectWay_login: 'Apri Cryptonow e accedi, come fai sempre.',
	connectWay_menu: 'Vai in «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	connectWay_address:
		'Lì fai clic sull’icona di questa estensione nella barra degli strumenti, poi su {button}. Oppure copia l’indirizzo della pagina e incollalo qui.',
	connectSite: 'Apri Cryptonow',
	connectAddress: 'Indirizzo della tua pagina delle sessioni',
	connectAddress_fine: 'Questo è Cryptonow: {host}.',
	connectAddress_home:
		'Questo è Cryptonow, ma la pagina iniziale. Meglio incollare l’indirizzo di «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	connectAddress_notAnAddress:
		'Questo non è l’indirizzo di una pagina. Comincia con {start} e sta nella barra degli indirizzi.',
	connectAddress_notEncrypted:
		'Questa connessione a {host} non è cifrata. Usa l’indirizzo che comincia con {start}.',
	connectAddress_port:
		'Le pagine di Cryptonow non sono su {host}. Prendi l’indirizzo senza il numero dopo i due punti.',
	connectAddress_lookAlike: 'Questo è {host}, non Cryptonow. Non accedere lì.',
	connectAddress_otherSite: 'Questo è {host}. Gli indirizzi di Cryptonow finiscono in {site}.',
	connectAsk: 'Che cosa sta per chiedere il browser',
	connectAsk_nothing: 'Il browser ha già dato questo permesso',
	connectAsk_page:
		'Il browser chiederà se questa estensione può leggere e modificare i tuoi dati su {host}. Il browser non prevede un permesso più limitato.',
	connectAsk_list:
		'L’estensione osserva le richieste della pagina solo per questo passaggio, legge l’elenco e non cambia nulla.',
	connectAsk_removal:
		'L’estensione osserva le richieste della pagina solo per questo passaggio, per vedere quale chiude una sessione. L’estensione non ne invia nessuna.',
	connectAsk_silent: 'Se l’hai già consentito, non lo chiederà di nuovo.',
	connectWatch: 'Consenti e apri la pagina',
	connectRefused: 'Il browser non ha dato il permesso',
	connectRefused_detail:
		'Senza permesso non si può andare avanti. Non è successo nulla, e puoi riprovare.',
	connectWatching:
		'Vai alla scheda che si è aperta, accedi se serve e apri il tuo elenco di sessioni. Questa pagina torna davanti appena l’elenco è trovato.',
	connectRemoving:
		'Nella scheda che si è aperta, premi «Rimuovi» («Remove») sulla sessione che vuoi chiudere. Questa pagina torna davanti appena è fatto.',
	connectLooked: { one: '{count} risposta controllata', other: '{count} risposte controllate' },
	connectNoList: 'Nessun elenco di sessioni trovato finora',
	connectListSeen: 'Trovato un elenco di sessioni',
	connectTimeLeft: {
		one: 'Termina automaticamente tra {count} minuto',
		other: 'Termina automaticamente tra {count} minuti',
	},
	connectGoToTab: 'Vai a quella scheda',
	connectStuck: 'Ancora niente?',
	connectStuck_list:
		'Apri in quella scheda «Settings»\u00a0→ «Security»\u00a0→ «Sessions», così da vedere l’elenco.',
	connectStuck_silent: 'La pagina non ha ancora chiesto nulla',
	connectStuck_walk:
		'Se lì vedi l’elenco, fai clic su un’altra voce del menu del sito e poi torna indietro: molte pagine chiedono l’elenco solo allora. Oppure ricarica.',
	connectStuck_empty: 'Non c’è nessuna sessione? Accedi da un altro dispositivo e ricarica.',
	connectStuck_cannot:
		'Ancora niente, anche se l’elenco si vede? Allora la pagina lo riceve in un modo che non si può imparare. Annulla; nulla è cambiato.',
	connectDeeper: 'Cerca più a fondo',
	connectDeeper_ask:
		'Alcune pagine caricano l’elenco in un processo in background (worker). Per vederlo serve un altro permesso del browser, solo per questo passaggio; la pagina viene ricaricata.',
	connectDeeper_looks:
		'Ora sono inclusi anche i processi in background della pagina, fino alla fine di questo passaggio. Apri di nuovo il tuo elenco in quella scheda.',
	connectDeeper_hidden:
		'La pagina carica contenuti in un suo processo in background, e questo browser non mostra le risposte alle estensioni. Se il tuo elenco è tra queste, non si può imparare in questo browser.',
	connectNotRemoved:
		'La pagina ha inviato qualcosa che sembrava una rimozione, ma la sessione è ancora nell’elenco. Se la pagina ti chiede qualcosa, rispondi; altrimenti guarda lì se ha funzionato e riprova.',
	connectUnclear_othersToo: 'È stata chiusa più di una sessione',
	connectUnclear_othersToo_detail:
		'Anche altre sessioni non ci sono più: ciò che la pagina ha inviato forse disconnette tutte le altre, quindi non se ne è imparato nulla. Chiudi un’altra sessione da sola, se puoi farne a meno.',
	connectUnclear_unclear: 'Non è chiaro che cosa abbia chiuso la sessione',
	connectUnclear_unclear_detail:
		'La sessione non c’è più, ma ciò che la pagina ha inviato non dice con certezza come. Non se ne è imparato nulla. Chiudi un’altra sessione, se puoi farne a meno.',
	connectFound: {
		one: 'È questa la tua sessione?',
		other: 'Sono queste le tue {count} sessioni?',
	},
	connectFound_detail: 'Devono corrispondere a ciò che mostra Cryptonow.',
	connectBack: 'Mostra la pagina di Cryptonow',
	connectNothingSaved: 'Nulla viene salvato finché non dici di sì.',
	connectOffered: 'Da un file: leggi prima di usarlo',
	connectOffered_detail:
		'Finora non è stato chiesto nulla. Con il tuo accesso verrebbe chiesto solo questo, ora e a ogni controllo:',
	connectOffered_removal:
		'Come si rimuove non si prende mai da un file. Lo mostri una volta, più tardi.',
	connectOffered_unseen:
		'Una richiesta così può modificare qualcosa. Perciò prima si deve vedere che la tua pagina delle sessioni chiede lo stesso.',
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
	connectField_id: 'Distinte in base a',
	connectFields: 'C’è qualcosa al posto sbagliato?',
	connectFields_detail: 'Ecco come sono state riconosciute le colonne. Cambia ciò che è sbagliato.',
	connectConfidence_sure: 'Sicuro',
	connectConfidence_likely: 'Probabile',
	connectConfidence_unsure: 'Da controllare',
	connectConfidence_none: 'Non disponibile',
	connectNone: 'Nessuno',
	connectChoice: '{sample} (il campo {name})',
	connectRegion: 'In quale paese si trova «{place}»?',
	connectRegion_detail:
		'L’elenco scrive tutti i luoghi allo stesso modo, quindi la tua risposta vale per tutti.',
	connectOthers: {
		one: 'C’è un altro elenco che potrebbe essere quello giusto.',
		other: 'Ci sono altri {count} elenchi che potrebbero essere quello giusto.',
	},
	connectYes: 'Sì, sono le mie',
	connectNext: 'No, un altro elenco',
	connectNo: 'No, non è il mio elenco',
	connectNeeds: 'D’ora in poi serve il permesso per:',
	connectNeedsRemoval: 'Per fare lo stesso serve il permesso per:',
	connectNeeds_list: 'Da qui arriva il tuo elenco.',
	connectNeeds_site: 'Sito di Cryptonow.',
	connectNeeds_part: 'Una parte dell’elenco arriva da qui.',
	connectNeeds_removal: 'Qui si chiudono le sessioni.',
	connectNeed_cookies: 'Cookie di questi indirizzi',
	connectNeed_cookies_detail:
		'La pagina di Cryptonow invia con la sua richiesta un valore preso da un cookie, e l’estensione deve fare lo stesso.',
	connectNeed_scripting: 'Aprire da sola questa pagina',
	connectNeed_scripting_detail:
		'Solo la pagina di Cryptonow può mostrare questo elenco. L’estensione la apre in una scheda in background, ogni 15 minuti se non scegli altro, la legge e chiude la scheda.',
	connectNeed_webRequest: 'Richieste a questi indirizzi',
	connectNeed_webRequest_detail:
		'La pagina di Cryptonow ha la chiave dell’elenco e la mostra solo nelle proprie richieste. Resta solo in memoria.',
	connectNeeds_end:
		'Il browser chiede se l’estensione può leggere e modificare lì i tuoi dati. Legge l’elenco e rimuove solo ciò che le dici. Puoi revocarlo nelle impostazioni.',
	connectChecking: 'Ora l’estensione chiede da sola l’elenco, per vedere se riceve lo stesso.',
	connectCheckingRemoval:
		'L’elenco viene controllato di nuovo, per vedere se quella sessione non c’è più.',
	connectCompareWait: 'L’elenco appare qui appena è trovato.',
	connectDone: 'Collegamento riuscito. Ora le tue sessioni si controllano da sole.',
	connectRemoveWait: 'Arriva quando l’elenco è collegato.',
	connectRemoveOffer:
		'Premi «Rimuovi» («Remove») su una sessione che vuoi chiudere, e l’estensione impara come si fa. Quella sessione si chiude davvero: scegline una che non ti serve.',
	connectRemoveUntil: 'Fino ad allora «Rimuovi» apre la pagina di Cryptonow.',
	connectRemoveWatch: 'Mostralo ora',
	connectSkip: 'Non ora',
	connectSkipped: 'Lo trovi nelle impostazioni quando vuoi.',
	connectRemovalFound: 'Quella sessione non c’è più, e ora si sa come si fa.',
	connectRemovalFound_detail:
		'La pagina di Cryptonow ha detto a {host} di chiuderla. D’ora in poi l’estensione può fare lo stesso quando premi «Rimuovi», mai da sola.',
	connectRemovalPressed:
		'D’ora in poi, quando premi «Rimuovi», mai da sola, la pagina si apre in una scheda in background. Lì, nella riga di quella sessione esatta, viene premuto:',
	connectDetail: 'Dettagli',
	connectDetailKey: 'Al posto di {key} sta la chiave della singola sessione.',
	connectDetailId: 'Al posto di {id} sta l’identificativo della singola sessione.',
	connectRemovalYes: 'Usa questo',
	connectRemovalNo: 'Non usarlo',
	connectRemovalDone: 'Ora le sessioni si possono chiudere da qui quando premi «Rimuovi».',
	connectRemovalAgain: 'Configura di nuovo',
	connectProblem_closed: 'La scheda è stata chiusa',
	connectProblem_closed_detail:
		'Riprova, e lasciala aperta finché questa pagina non torna davanti.',
	connectProblem_nothingSeen: 'Lì non è stato trovato alcun elenco di sessioni',
	connectProblem_nothingSeen_detail:
		'Riprova e raggiungi l’elenco dal menu del sito mentre questo passaggio è in corso. Se vedi l’elenco e non viene trovato, cerca più a fondo.',
	connectProblem_tooLong: 'In dieci minuti non è stato trovato nulla',
	connectProblem_tooLong_detail:
		'Perciò si è fermato. Riprova, e ricarica la pagina delle sessioni mentre l’elenco è visibile.',
	connectProblem_noAccess: 'Il permesso non c’è più',
	connectProblem_noAccess_detail:
		'Il browser non lascia più che l’estensione legga quella pagina. Riprova, e consentilo quando il browser lo chiede.',
	connectProblem_notTheSame: 'L’estensione non ha ricevuto lo stesso elenco',
	connectProblem_notTheSame_detail:
		'Da sola l’estensione non ha ricevuto lo stesso elenco, quindi non è stato salvato nulla. Riprova. Se continua così, forse Cryptonow lo consente solo nella propria pagina.',
	connectProblem_keptApart: 'Questo accesso è tenuto separato',
	connectProblem_keptApart_detail:
		'La pagina era connessa, l’estensione no: Firefox tiene separati gli accessi delle schede contenitore e delle finestre anonime. Accedi a Cryptonow in una scheda normale e collega di nuovo l’estensione. Non è stato salvato nulla.',
	connectProblem_noCurrent: 'L’elenco non dice quale sessione è di questo browser',
	connectProblem_noCurrent_detail:
		'Senza questo potresti sembrare un estraneo, quindi non è stato salvato nulla. Riprova con un elenco in cui Cryptonow segna la sessione che usi.',
	connectProblem_notRemoved: 'La sessione c’è ancora',
	connectProblem_notRemoved_detail:
		'Ciò che sembrava una rimozione non l’ha chiusa, quindi non è stato imparato nulla. Guarda sulla pagina di Cryptonow se è riuscita, e riprova.',
	connectProblem_heldBack: 'Cryptonow chiede qualcosa che sai solo tu',
	connectProblem_heldBack_detail:
		'Per chiudere una sessione, la pagina invia qualcosa che è stato digitato, come una password o un codice. L’estensione non lo conserva mai, quindi «Rimuovi» continua ad aprire la pagina di Cryptonow.',
	connectProblem_notKept: 'L’elenco non si può richiedere di nuovo',
	connectProblem_notKept_detail:
		'Ciò che la pagina invia ha una parte che l’estensione non può conservare e che non si trova altrove. Non è stato salvato nulla.',
	connectProblem_broken: 'Qualcosa è andato storto nel browser',
	connectProblem_broken_detail:
		'Non è stato salvato nulla. Riprova; se non riesce ancora, riavvia il browser.',
	connectEnd: 'Collegamento attivo',
	connectEnd_detail:
		'Alcune sessioni potevano essere già aperte prima dell’installazione. Conferma quali sono tue.',
	connectWelcome: 'Conferma le tue sessioni',
	connectBroken: 'Impossibile mostrare questa pagina',
	connectBroken_detail:
		'I dati salvati non erano leggibili. Ricarica la pagina; se non basta, riavvia il browser.',
	pageTitle: 'Session Companion',
};
