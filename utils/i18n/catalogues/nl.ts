import type { Catalogue } from '@/utils/i18n/message';

/**
 * Dutch, with «je». One word each: session sessie · device apparaat · place plaats · login login, log
 * in/out inloggen/uitloggen (a session: beëindigen) · remove verwijderen · forget vergeten · look (the
 * companion) controleren, (the user) bekijken · review beoordelen · watch bewaking · companion
 * extensie · alert waarschuwing, alarm alarm · record logboek · trust vertrouwen. Countries and times
 * stand where they need no article and no «om».
 */
export const nl: Catalogue = {
	locale: 'nl-NL',
	extName: 'Session Companion voor Cryptonow',
	extShortName: 'Companion',
	extDescription:
		'Bewaakt de actieve sessies van je Cryptonow-account en laat het je weten als er een onbekend apparaat verschijnt.',

	// Devices, places, times
	form_computer: 'Computer',
	form_phone: 'Telefoon',
	form_tablet: 'Tablet',
	form_tv: 'Tv',
	form_console: 'Spelconsole',
	form_unknown: 'Soort apparaat onbekend',
	browserOnSystem: '{browser} op {system}',
	unknownBrowserOn: 'Onbekende browser op {system}',
	unknownPlace: 'Plaats onbekend',
	justNow: 'zojuist',
	secondsAgo: { one: '{count} seconde geleden', other: '{count} seconden geleden' },
	ip: 'IP\u00a0{ip}',
	noIp: 'IP-adres onbekend',
	ownDevice: 'jouw {device}',
	quoted: '‘{name}’',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Alles in orde',
	status_clear_detail: 'Er zijn alleen apparaten ingelogd die je kent.',
	status_checking: 'Je sessies worden gecontroleerd…',
	status_checking_detail: 'Dit duurt maar even.',
	status_unfamiliar: { one: 'Onbekend apparaat', other: '{count} onbekende apparaten' },
	status_unfamiliar_detail: {
		one: 'Nieuwe login. Was jij dit?',
		other: 'Nieuwe logins. Was jij dit allemaal?',
	},
	status_urgent: { one: 'Dit lijkt jou niet', other: '{count} onbekende apparaten' },
	status_urgent_detail: {
		one: 'Past bij geen van je apparaten of plaatsen. Was jij het niet? Log dit apparaat dan nu uit.',
		other: 'Deze lijken niet allemaal van jou. Log nu uit wat niet van jou is.',
	},
	status_urgentGone: 'Niet meer ingelogd. Was jij dit? Zo niet, beveilig dan je account.',
	status_back: 'Het verwijderde apparaat is terug',
	status_back_detail:
		'Er is opnieuw ingelogd met een apparaat zoals dat wat je hebt verwijderd. Iemand kent waarschijnlijk je wachtwoord: log dit apparaat uit en wijzig daarna het wachtwoord.',
	status_notMine: 'Nog niet uitgelogd',
	status_notMine_detail: 'Je wilde dit uitloggen, maar het staat nog bij Cryptonow.',
	status_removing: 'Wordt uitgelogd…',
	status_removing_detail: 'Wacht op bevestiging van Cryptonow.',
	status_account: 'Een ander account?',
	status_account_detail:
		'Geen van de eerdere sessies staat er nog. Is dit een ander account van je, dan worden de sessies vanaf het begin beoordeeld. Vertrouwde apparaten blijven bij hun eigen account.',
	accountOther: 'Ander account',
	accountSame: 'Hetzelfde account',
	status_recovery: 'Maak je account weer veilig',
	status_recovery_detail:
		'Het apparaat is uitgelogd. Wie het gebruikte, kent misschien nog je wachtwoord.',
	status_notice: { one: 'Bekijk deze login even', other: 'Bekijk {count} logins even' },
	status_notice_detail: 'Waarschijnlijk van jou. Kijk even als je een momentje hebt.',
	status_unreviewed: { one: '1 sessie te beoordelen', other: '{count} sessies te beoordelen' },
	status_unreviewed_detail: 'Al ingelogd vóór de installatie. Bevestig wat van jou is.',
	status_notConnected: 'Nog geen bewaking',
	status_notConnected_detail:
		'Verbind één keer, daarna controleert de extensie je sessies. Kijk tot dan zelf onder ‘Settings’\u00a0→ ‘Security’\u00a0→ ‘Sessions’.',
	status_idle: 'Gepauzeerd terwijl je weg bent',
	status_idle_detail:
		'Zoals ingesteld wordt er niet gecontroleerd zolang de computer inactief of vergrendeld is. Zodra je terug bent, gaat het verder.',
	status_noAccess: 'Geen toegang tot Cryptonow',
	status_noAccess_detail:
		'De browser heeft de toegang tot Cryptonow ingetrokken. Sta die toe om verder te gaan.',
	status_offline: 'Je bent offline',
	status_offline_detail:
		'Je sessies zijn niet te controleren. Zodra de verbinding terug is, gaat het verder.',
	status_loggedOut: 'Je bent uitgelogd bij Cryptonow',
	status_loggedOut_detail:
		'Je sessies zijn alleen te controleren zolang deze browser is ingelogd. Heb je niet zelf uitgelogd? Log dan in en kijk welke apparaten zijn ingelogd.',
	status_loggedOut_at:
		'Uitgelogd sinds {clock}. Was jij dit niet? Log dan in, kijk welke apparaten zijn ingelogd en wijzig je wachtwoord.',
	status_reauthenticate: 'Cryptonow vraagt je opnieuw in te loggen',
	status_reauthenticate_detail:
		'Je bent te lang geleden ingelogd. Log opnieuw in om verder te gaan.',
	status_secondFactor: 'Cryptonow vraagt om je tweede factor',
	status_secondFactor_detail:
		'Het vraagt om een code voordat het je sessies toont. Open je sessiepagina en vul die in, dan gaat het verder.',
	status_awaitsPage: 'Open Cryptonow om verder te gaan',
	status_awaitsPage_detail:
		'Daarvoor moet de pagina van Cryptonow even open zijn. Open je sessiepagina, daarna gaat het vanzelf verder.',
	status_rateLimited: 'Cryptonow vraagt om geduld',
	status_rateLimited_detail:
		'Je sessies waren nu niet te controleren. Er volgt vanzelf een nieuwe poging.',
	status_waits:
		'Cryptonow vraagt om te wachten. Volgende controle: {clock}. Tot dan kun je één keer per minuut zelf controleren.',
	status_unavailable: 'Cryptonow antwoordt niet',
	status_unavailable_detail:
		'Je sessies waren nu niet te controleren. Er volgt vanzelf een nieuwe poging.',
	status_unreadable: 'Je sessies zijn niet meer te lezen',
	status_unreadable_detail:
		'Cryptonow is blijkbaar veranderd. Verbind opnieuw; controleer tot dan je sessies bij Cryptonow.',
	status_incomplete: 'Niet alle sessies waren te lezen',
	status_incomplete_detail:
		'Wat te lezen was, wordt gecontroleerd, de rest niet. Open je sessiepagina en controleer daar de rest.',
	status_personCheck: 'Cryptonow wil controleren of je een mens bent',
	status_personCheck_detail:
		'Open Cryptonow en doorloop daar de controle. Daarna gaat het vanzelf verder.',
	status_moved: 'Cryptonow antwoordt op een ander adres',
	status_moved_detail:
		'Ben je bij Cryptonow gewoon ingelogd? Verbind dan opnieuw, zodat het nieuwe adres bekend is.',
	status_inContainer: 'Je bent ingelogd in een containertabblad',
	status_inContainer_detail:
		'Firefox houdt logins in containers apart, dus deze is niet te controleren. Log bij Cryptonow in vanuit een tabblad zonder container.',
	broken: 'Je sessies kunnen niet worden getoond',
	brokenDetail: 'Dit zegt niets over je account. Bekijk je sessies bij Cryptonow.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (slaat niet op: probleem met de opslag van de browser)',
	toolbarBroken: 'Session Companion: geen controle, want er ging iets mis in de browser',

	// Desktop notifications
	alertLogin: {
		one: 'Nieuwe login bij je Cryptonow-account',
		other: '{count} nieuwe logins bij je Cryptonow-account',
	},
	alertSession: 'Bekijk een sessie van je Cryptonow-account',
	alertMore: 'en nog {count}',
	alertBack: 'Zoals een apparaat dat je hebt verwijderd.',
	alertAsk: 'Was jij dit? Klik om te controleren.',
	alertReview: 'Bekijken',
	alertPrivate: {
		one: 'Er is een sessie om te bekijken',
		other: 'Er zijn {count} sessies om te bekijken',
	},
	alertPrivateAsk: 'Klik om te controleren.',
	alertBlind: 'Je sessies zijn niet te controleren',
	alertBlindAttack:
		'Hier kan opzet achter zitten: controleer je sessies op de pagina van Cryptonow.',
	alertTest: 'Testwaarschuwing',
	alertTestDetail: 'Meldingen komen bij je aan. Er is niets gebeurd: dit was maar een test.',

	// Why the watch could not see
	blind_asleep: 'computer in slaapstand',
	blind_closed: 'browser gesloten',
	blind_notConnected: 'niet verbonden',
	blind_idle: 'gepauzeerd omdat de computer inactief was',
	blind_noAccess: 'geen toegang tot Cryptonow',
	blind_offline: 'offline',
	blind_loggedOut: 'uitgelogd',
	blind_reauthenticate: 'Cryptonow vroeg om een nieuwe login',
	blind_secondFactor: 'Cryptonow vroeg om een tweede factor',
	blind_awaitsPage: 'er was geen pagina van Cryptonow open',
	blind_rateLimited: 'Cryptonow vroeg om geduld',
	blind_unavailable: 'Cryptonow antwoordde niet',
	blind_unreadable: 'sessies niet leesbaar',
	blind_incomplete: 'niet alle sessies leesbaar',
	blind_personCheck: 'Cryptonow wilde controleren of je een mens bent',
	blind_moved: 'Cryptonow antwoordde elders',
	blind_inContainer: 'alleen ingelogd in een container',
	watchingSince: 'Bewaakt sinds {clock}.',
	gap: 'Niet gecontroleerd {range}: {causes}. {found}',
	gapNothing: 'Daarna was alles zoals ervoor.',
	gapFound: 'Daarna gevonden: {list}.',
	gapCame: { one: '{count} nieuw', other: '{count} nieuw' },
	gapWent: { one: '{count} weg', other: '{count} weg' },
	gapChanged: { one: '{count} veranderd', other: '{count} veranderd' },

	// Reasons against a session, and for it
	reason_alreadyThere: 'Al ingelogd vóór de installatie',
	reason_newDevice: 'Nieuw apparaat: je hebt er geen van deze soort',
	reason_newCountry: 'Nieuw land: {country}',
	reason_newCountryOnly: 'Nieuw land: {country}. Tot nu toe alleen: {countries}',
	reason_newHere: 'Nieuw land voor {device}: {country}',
	reason_secondOne: 'Nog een apparaat ({kind}), terwijl {device} in gebruik is',
	reason_secondOneYours: 'Nog een apparaat ({kind}), terwijl het jouwe in gebruik is',
	reason_told: 'Tot nu toe heeft alleen een andere browser van jou {device} daar bevestigd',
	reason_useUnknown: 'Of {device} tegelijk in gebruik is, is niet bekend',
	reason_newNetwork: 'Vanaf een netwerk dat je nog nooit hebt gebruikt',
	reason_networkUnknown: 'Het netwerk is niet bekend',
	reason_many: 'Een van heel veel van zulke logins',
	reason_comeback:
		'Zoals een apparaat dat je hebt verwijderd ({clock}): iemand kent waarschijnlijk je wachtwoord',
	reason_strangersNetwork: 'Zelfde netwerk als een login die je hebt verwijderd ({clock})',
	reason_thrownOut: 'Kwam terwijl je andere logins werden beëindigd',
	reason_listedAgain:
		'Je hebt deze sessie verwijderd, maar die staat er weer: misschien heeft iemand nog toegang',
	reason_deviceChanged: 'Deze sessie was eerst van {kind}: misschien heeft iemand die overgenomen',
	reason_tooFast: 'Eerst {from}, vlak daarna {to}: zo snel kan niemand reizen',
	reason_moved: 'Ander land: eerst {from}, nu {to}',
	reason_notThisBrowser:
		'Cryptonow noemt voor deze login een andere browser dan die je hier gebruikt ({kind})',
	reason_activeWhileAway: 'In gebruik terwijl deze browser dat niet was ({clock})',
	reason_faded: '{device} is hier voor het laatst {ago} gezien – bevestig het opnieuw',
	reason_deviceUnknown: 'Het apparaat is niet bekend',
	reason_placeUnknown: 'De plaats is niet bekend',
	reason_sameKind: 'Dezelfde browser en hetzelfde systeem als {device}',
	reason_knownCountry: 'Je logde al eerder in vanuit: {country}',
	reason_beenThere: '{device} was daar onlangs ook: {country}',
	reason_knownNetwork: 'Vanaf een netwerk dat je gebruikt',
	reason_answered: 'Bij zulke logins hier zei je ‘Dit was ik’',
	reason_journey: 'Je hebt onlangs een reis bevestigd',
	reason_travelling: 'De reismodus staat aan tot {clock}',

	// The popup: when we looked
	look: 'Nu controleren',
	lookAgain: 'Opnieuw controleren',
	looking: 'Controleren…',
	neverLooked: 'Nog niet gecontroleerd',
	looked: 'Controle: {ago}',
	lastGood: 'Laatst gelukt: {ago}',
	stale: 'Stand van deze lijst: {clock} ({ago}). Er kan sindsdien iets veranderd zijn.',

	// The popup: ways on
	login: 'Inloggen bij Cryptonow',
	access: 'Toegang toestaan',
	connect: 'Verbinden',
	connectAgain: 'Opnieuw verbinden',
	sessionsPage: 'Je sessies bij Cryptonow openen',
	help: 'Zo vind je je sessies',
	settings: 'Instellingen',
	back: 'Terug',
	ok: 'OK',
	done: 'Klaar',
	cancel: 'Annuleren',
	save: 'Opslaan',
	undo: 'Ongedaan maken',

	// The popup: sessions
	section_unfamiliar: 'Was jij dit?',
	section_notice: 'Even bekijken',
	section_unreviewed: 'Zijn deze van jou?',
	section_mine: 'Jouw apparaten',
	factWhere: 'Waar',
	note_newDevice: 'nieuw: zo’n apparaat heb je niet',
	note_newCountry: 'nieuw land',
	note_newCountryOnly: 'nieuw land, tot nu toe alleen {countries}',
	notMeRemove: 'Niet ik – verwijderen',
	more: 'Meer',
	sectionSettled: 'Zojuist beantwoord',
	thisBrowser: 'Deze browser',
	saidNotMe: 'Moet nog worden uitgelogd',
	gone: 'Niet meer ingelogd sinds {clock}',
	active: 'Actief: {ago}',
	noActivity: 'Laatste activiteit onbekend',
	sessionsOf: { one: '{count} sessie', other: '{count} sessies' },
	showMore: { one: 'Nog {count} tonen', other: 'Nog {count} tonen' },
	find: 'Sessies doorzoeken',
	findHint: 'Apparaat, plaats, IP, naam',
	findSome: '{found} van {all}',
	findNone: 'Niets gevonden',
	findAll: 'Alles tonen',
	findOrder: 'Sorteren op',
	recognise: 'Dit was ik',
	recogniseAll: { one: 'Dit was ik', other: 'Deze {count} zijn van mij' },
	notMe: 'Ik was dit niet',
	remove: 'Verwijderen',
	removeThere: 'Bij Cryptonow verwijderen…',
	removeAll: { one: 'Verwijderen', other: 'Deze {count} verwijderen' },
	removeNotMe: 'Verwijderen: ik was dit niet',
	removeOthers: 'Alle andere sessies beëindigen',
	removeOthersThere: 'Alle andere bij Cryptonow uitloggen…',
	tryAgain: 'Opnieuw proberen',
	removing: 'Verwijderen…',
	removingAsked: 'Controleren…',
	removingSome: 'Verwijderd: {done} van {all}…',
	askOne: '{device} ({place}) uitloggen?',
	askSome: {
		one: '{count} sessie van {device} beëindigen?',
		other: '{count} sessies van {device} beëindigen?',
	},
	askNotMeToo: 'Was jij het niet? Laat het weten: vergelijkbare logins geven dan een waarschuwing.',
	askOthers: {
		one: '{count} sessie beëindigen? Alleen deze browser blijft ingelogd.',
		other: '{count} sessies beëindigen? Alleen deze browser blijft ingelogd.',
	},
	removed: 'Uitgelogd: {session}. Cryptonow toont het niet meer.',
	removedHere: 'Uitgelogd. Cryptonow toont het niet meer.',
	moreRemoved: { one: 'En nog {count}.', other: 'En nog {count}.' },
	stillThere: 'Uitloggen lukte niet: {why}.',
	notEnded: 'Cryptonow heeft deze sessie niet beëindigd',
	removalUnknown:
		'Cryptonow antwoordde niet, dus het is niet duidelijk of deze sessie is beëindigd. De controle gaat door.',
	recognised: 'Bevestigd: van jou. Dit apparaat is nu bekend.',
	recognisedOnly: 'Bevestigd: van jou.',
	saidNotMeHere: 'Gemeld als niet van jou. Deze sessie is niet meer ingelogd.',
	nameOf: 'Jouw naam voor {device}',

	// The popup: banners
	undo_recognised: 'Bevestigd als van jou: {session}.',
	undo_disowned: 'Gemeld als niet van jou: {session}.',
	undo_devicesForgotten: {
		one: '{count} apparaat is vergeten.',
		other: '{count} apparaten zijn vergeten.',
	},
	undo_recoveryEnded: 'Je hebt de veiligheidschecklist gesloten.',
	rebuilt: 'Beoordeel alle sessies opnieuw',
	rebuiltDetail: 'Opgeslagen gegevens waren niet te lezen. De bewaking is daarom opnieuw begonnen.',
	unsaved: 'De browser kan niet opslaan',
	unsavedDetail:
		'De opslag van de browser is vol of beschadigd. De bewaking gaat door, maar je antwoorden gaan verloren als de browser sluit voordat opslaan weer lukt.',
	travelling: 'Reismodus tot {clock}: alleen een nieuw land geeft geen waarschuwing.',
	travelEnd: 'Uitzetten',
	failed: 'Dat is niet gelukt',
	failedDetail: 'Er ging iets mis in de browser. Probeer het opnieuw.',

	// The recovery checklist
	recovery: '{done} van {all} stappen gedaan',
	recoveryBack: 'Weer terug sinds {clock}. Begin opnieuw: iemand kent nog steeds je wachtwoord.',
	recoveryRemoved: { one: 'Uitgelogd: {session}.', other: '{count} apparaten zijn uitgelogd.' },
	recoveryDone: 'Alle stappen gedaan',
	step_remove: 'Log het apparaat uit',
	step_remove_detail: 'Log het hieronder uit en ga dan hier verder.',
	step_remove_there: 'Log het uit op de pagina van Cryptonow en ga dan hier verder.',
	step_password: 'Wijzig je wachtwoord',
	step_password_detail:
		'Wie was ingelogd, kent het waarschijnlijk. Kies er een dat je nergens anders gebruikt. De extensie ziet het nooit.',
	step_look: 'Controleer andere apparaten',
	step_look_detail: 'Dat gebeurt vanzelf zodra het wachtwoord is gewijzigd.',
	step_look_working: 'Controleren of er nog iemand is…',
	step_look_done: 'Geen onbekende apparaten ({clock})',
	step_moved: 'Controleer wat er is veranderd',
	step_moved_detail:
		'Controleer opnames, orders, opgeslagen adressen en bankrekeningen, API-sleutels. Is er iets niet van jou? Neem dan meteen contact op met de klantenservice van Cryptonow en exporteer het logboek in de instellingen als bewijs.',
	step_twoFactor: 'Zet tweefactorauthenticatie aan',
	step_twoFactor_detail:
		'Met een code uit een app is een wachtwoord alleen niet genoeg. Bij Cryptonow: ‘Settings’\u00a0→ ‘Security’\u00a0→ ‘Two-Factor Authentication (2FA)’.',
	step_email: 'Beveilig je e-mailaccount',
	step_email_detail:
		'Wie je e-mail leest, kan je wachtwoord opnieuw instellen. Wijzig ook dat wachtwoord en kijk of er regels zijn die je mail doorsturen.',
	step_support: 'Laat het Cryptonow weten',
	step_support_detail:
		'Ontbreekt er geld of is er iets veranderd? Neem dan contact op met de klantenservice van Cryptonow.',
	openPassword: 'Wachtwoord wijzigen',
	openTwoFactor: 'Zo zet je die aan',
	openSupport: 'Contactformulier openen',
	stepDone: 'Gedaan',
	stepDoneAlready: 'gedaan',
	recoveryFinish: 'Afronden',
	recoveryNotNeeded: 'Stappen overslaan',

	// «Is this message real?»
	message: 'Verdacht bericht controleren',
	messageIntro:
		'Heb je een sms of e-mail gekregen over een login? Tik op geen enkele link en bel geen nummers. Controleer het hier.',
	messageLook: 'Vergelijk met mijn sessies',
	messageStranger: {
		one: 'Er is een login die je niet hebt bevestigd.',
		other: 'Er zijn {count} logins die je niet hebt bevestigd.',
	},
	messageStrangerDetail:
		'Het bericht kan daarover gaan. Ga terug, bekijk het en log uit wat niet van jou is. Tik in het bericht nog steeds niets aan.',
	messageOwn: 'Alle huidige logins zijn van jou.',
	messageOwnDetail:
		'De laatste: {session}, ingelogd {ago}. Was jij dat, dan kan het bericht daarover gaan en hoef je niets te doen.',
	messageNone: 'Er past geen login bij.',
	messageNoneDetail:
		'Er zijn alleen apparaten ingelogd die je kent, en geen daarvan heeft de laatste drie dagen ingelogd.',
	messageGone: {
		one: 'Er was een login die je niet hebt bevestigd. Die is weg.',
		other: 'Er waren {count} logins die je niet hebt bevestigd. Die zijn weg.',
	},
	messageRemoved: 'Het kan gaan over iets wat je hebt verwijderd.',
	messageRemovedDetail:
		'{session} heb je verwijderd, uitgelogd {ago}. Gaat het bericht daarover, ga dan verder met de veiligheidschecklist. Tik in het bericht toch niets aan.',
	messageBlind: 'Dat is nu niet te controleren.',
	messageLimits: 'Wat je hiermee niet weet',
	messageLimit_tried: 'Misschien heeft iemand zonder succes geprobeerd in te loggen.',
	messageLimit_short: 'Een heel korte login tussen twee controles is misschien niet te zien.',
	messageLimit_other: 'Een echte login zegt niets over wie het bericht heeft gestuurd.',

	// The settings page
	setTitle: 'Instellingen – Session Companion',
	setPage: 'Instellingen',
	setNav: 'Op deze pagina',
	setGroup_watching: 'Bewaking',
	setGroup_yours: 'Jouw gegevens',
	setGroup_extension: 'Deze extensie',
	setNothing:
		'Hier staat nog niets. Deze pagina vult zich zodra je sessies voor het eerst zijn gecontroleerd.',
	setBroken: 'De instellingen kunnen niet worden getoond',
	setBrokenDetail:
		'Opgeslagen gegevens waren niet te lezen. Laad deze pagina opnieuw; helpt dat niet, herstart dan de browser.',
	setReview: 'Sessies beoordelen',
	setUnsaved:
		'De browser kan niet opslaan: de opslag is vol of beschadigd. Wat je hier wijzigt, gaat verloren als de browser sluit voordat hij weer kan opslaan.',
	setSaved: 'Opgeslagen.',
	setUndone: 'Ongedaan gemaakt.',
	setFailed: 'Dat is niet gelukt. Probeer het opnieuw.',

	setWatch: 'Controlefrequentie',
	setWatchIntro: 'Er wordt gecontroleerd zolang deze browser open is en bij Cryptonow is ingelogd.',
	setWatchingSince: 'Bewaakt sinds {clock}',
	setNotWatching: 'Nog geen bewaking: er konden nog geen sessies worden gelezen',
	setLooked: 'Laatst gecontroleerd: {ago}',
	setLastGood: 'Laatst gelukt: {ago}',
	setBlind: 'Kan sinds {clock} niet controleren: {cause}',
	setLookEvery: 'Controleren',
	setLookEveryHelp:
		'Na een waarschuwing wordt er tien minuten lang elke 30 seconden gecontroleerd.',
	setMinutes: { one: 'Elke minuut', other: 'Elke {count} minuten' },
	setMinutes_1: 'Waarschuwing binnen ongeveer een minuut. 60 verzoeken per uur. Aanbevolen.',
	setMinutes_2:
		'Waarschuwing binnen 2 minuten. 30 verzoeken per uur. Korte logins daartussen kunnen ontbreken.',
	setMinutes_5:
		'Waarschuwing binnen 5 minuten. 12 verzoeken per uur. Korte logins daartussen kunnen ontbreken.',
	setMinutes_15:
		'Waarschuwing binnen 15 minuten, lang genoeg om schade aan te richten. 4 verzoeken per uur.',
	setPages: {
		one: 'Waarschuwing binnen {minutes} minuten. Eén keer per uur gaat er op de achtergrond een pagina open.',
		other:
			'Waarschuwing binnen {minutes} minuten. {count} keer per uur gaat er op de achtergrond een pagina open.',
	},
	setLastGap: 'Laatste onderbreking',
	setGap: '{causes}; {found}',
	setGapNothing: 'er was niets veranderd',
	setGapFound: 'daarna gevonden: {list}',

	setNotifications: 'Meldingen',
	setNotify: 'Meldingen op het bureaublad tonen',
	setNotifyHelp: 'Zonder meldingen merk je het pas als je het pictogram ziet.',
	setTellBlind: 'Melden wanneer controleren niet lukt',
	setTellBlindHelp:
		'Na 15 minuten zonder geslaagde controle terwijl je achter de computer zit, of meteen als het een aanval kan zijn. Niet wanneer je offline bent of zelf bent uitgelogd.',
	setPrivate: 'Details in meldingen verbergen',
	setPrivateHelp: 'Toont geen apparaat, plaats of IP-adres. Voor schermen die anderen zien.',
	setQuiet: 'Stille uren',
	setQuietHelp:
		'Alleen dringende meldingen en nieuwe apparaten komen meteen. De rest volgt na de stille uren.',
	setQuietForNew: 'Ook nieuwe apparaten wachten',
	setQuietForNewHelp:
		'Een vreemde die ’s nachts inlogt, heeft dan tot de ochtend om schade aan te richten.',
	setQuietFrom: 'Van',
	setQuietTo: 'Tot',
	setQuietSame: 'Het begin en het einde van de stille uren moeten verschillen.',
	setTest: 'Testmelding tonen',
	setTested: 'Er zou nu een melding op je scherm moeten staan.',
	setTestNone: 'Verschijnt er geen?',
	setTestNone_quiet: 'Kijk of ‘Niet storen’ of een focusstand aanstaat. Die houdt meldingen tegen.',
	setTestNone_windows:
		'Windows: open ‘Instellingen’\u00a0→ ‘Systeem’\u00a0→ ‘Meldingen’ en sta ze toe voor deze browser.',
	setTestNone_mac:
		'macOS: open ‘Systeeminstellingen’\u00a0→ ‘Meldingen’ (of ‘Berichtgeving’) en sta ze toe voor deze browser.',
	setTestNone_linux:
		'Linux: kijk in de instellingen van je bureaublad onder ‘Meldingen’. Sommige kleine bureaubladen tonen er geen.',

	setAway: 'Terwijl je weg bent',
	setAwayIntro:
		'Elke controle kan je login bij Cryptonow actief houden. Laat minder vaak controleren zolang de computer vergrendeld of 5 minuten inactief is, dan kan die verlopen terwijl je weg bent.',
	setAwayLegend: 'Zolang de computer inactief of vergrendeld is',
	setIdle_look: 'Controleren zoals altijd',
	setIdle_look_cost:
		'Waarschuwingen komen even snel als anders. Je eigen login kan langer openblijven.',
	setIdle_seldom: 'Elke 15 minuten controleren',
	setIdle_seldom_cost:
		'Waarschuwingen komen tot 15 minuten later. Cryptonow kan je uitloggen terwijl je weg bent.',
	setIdle_never: 'Niet controleren',
	setIdle_never_cost:
		'Waarschuwingen komen als je terug bent; het pictogram laat zien dat er niet wordt gecontroleerd.',

	setTravel: 'Reis of VPN',
	setTravelIntro:
		'Ga je naar het buitenland of gebruik je een VPN? In die tijd geeft alleen een nieuw land geen waarschuwing. Al het andere wel.',
	setTravelAbout: 'reismodus, vanaf nu',
	setTravelLasts: 'Alleen een nieuw land geeft geen waarschuwing tot {clock}.',
	setTravelNone: 'Uit.',
	setTravelStart: 'Aanzetten voor',
	setTravelAnew: 'Of vanaf nu voor:',
	setTravelStarted: {
		one: 'Aan voor één dag.',
		other: 'Aan voor {count} dagen.',
	},
	setTravelEnded: 'Uitgezet: een nieuw land telt weer mee.',
	setTravelUndo: 'Je hebt de reismodus uitgezet.',
	setDays: { one: '{count} dag', other: '{count} dagen' },
	setYear: '1 jaar',

	setDevices: 'Bekende apparaten',
	setDevicesIntro:
		'Apparaten die je hebt bevestigd, met het land erbij. Vergeet een apparaat om er weer naar gevraagd te worden.',
	setNoDevices: 'Nog geen. Ze verschijnen hier als je ‘Dit was ik’ zegt.',
	setElsewhere: 'Bekend van een andere browser van jou',
	setInUse: 'Ingelogd',
	setKnownIn: 'Vertrouwd in: {places}',
	setKnownNowhere: 'Niet meer vertrouwd: bij de volgende login krijg je de vraag weer',
	setPlaceUnknown: 'onbekende plaats',
	setFaded: '{place} (te lang geleden: vraagt opnieuw)',
	setLastSeen: 'Laatst gezien:',
	setRename: 'Naam wijzigen',
	setNamed: 'Naam opgeslagen.',
	setNamedUndo: 'Je hebt de naam van een apparaat gewijzigd.',
	setForget: 'Vergeten',
	setForgotten: 'Vergeten. De logins ervan moet je opnieuw beoordelen.',
	setForgetAll: 'Alle apparaten vergeten',
	setAskForgetAll: {
		one: 'Dit apparaat vergeten? De sessies ervan moet je dan opnieuw beoordelen.',
		other: 'Alle {count} apparaten vergeten? Alle sessies moet je dan opnieuw beoordelen.',
	},
	setYesForget: 'Alle vergeten',
	setAllForgotten: 'Alle apparaten zijn vergeten.',
	setTrustTime: 'Opnieuw vragen als een apparaat niet is gezien gedurende',
	setTrustTimeHelp: 'Telt voor elk land apart.',

	setSync: 'Synchronisatie',
	setSyncIntro:
		'Je andere browsers kunnen leren welke apparaten van jou zijn, zodat je voor elk maar één keer antwoordt.',
	setSyncLabel: 'Bekende apparaten delen met mijn andere browsers',
	setSyncAbout: 'Wat er wordt gedeeld',
	setSyncWhat:
		'Gedeeld: soort apparaat, jouw naam ervoor, land, datums. Nooit IP-adressen, netwerken of sessies. Gaat via de synchronisatie van je browser.',
	setSyncOff: 'Zet je het uit, dan verwijdert deze browser wat hij heeft gedeeld.',
	setSyncFailed:
		'De synchronisatie van de browser werkt niet sinds {clock}. Je andere browsers krijgen niet door wat hier bekend is; de pogingen gaan door.',

	setRecord: 'Logboek',
	setRecordAbout: 'Wat erin staat',
	setFace: 'Weergave',
	setFace_list: 'Lijst',
	setFace_timeline: 'Tijdlijn',
	setRecordIntro:
		'Wat er wanneer te zien was: elke sessie met apparaat, plaats en IP-adres, hoe die is beoordeeld, wat je zei en verwijderde, en wanneer er niet is gecontroleerd. Je kunt het als bewijs gebruiken: het bevat ook sessies die Cryptonow niet meer toont.',
	setRecordBounds:
		'Het blijft in deze browser en bevat hoogstens {entries} regels van de laatste {days} dagen; de oudste verdwijnen het eerst.',
	setRecordCount: {
		one: '1 regel: {clock}.',
		other: '{count} regels sinds {clock}.',
	},
	setRecordEmpty: 'Het is leeg.',
	setExportJson: 'Exporteren als JSON',
	setExportCsv: 'Exporteren als CSV',
	setExported: 'Download gestart: {file}.',
	setExportCare: 'Het geëxporteerde bestand bevat plaatsen en IP-adressen: deel het met niemand.',
	setErase: 'Logboek wissen',
	setAskErase:
		'Logboek wissen? Het is niet terug te halen. Bekende apparaten en instellingen blijven.',
	setYesErase: 'Wissen',
	setErased: 'Het logboek is gewist.',

	// Its timeline and its table
	setTimeline: 'Tijdlijn van het logboek',
	setTimelineHelp:
		'Met de pijltoetsen ga je van teken naar teken en van apparaat naar apparaat, met Home en End naar het eerste en het laatste. Plus en min zoomen rond het gekozen teken, Page Up en Page Down gaan terug en vooruit in de tijd.',
	setTimelineHint: 'Kies een teken om hier te lezen wat er is gebeurd.',
	setTimelineNone: 'In deze tijd is er niets gebeurd.',
	setSpan: 'Getoonde tijd',
	setSpan_day: 'Dag',
	setSpan_week: 'Week',
	setSpan_month: 'Maand',
	setSpan_all: 'Alles',
	setZoomIn: 'Inzoomen',
	setZoomOut: 'Uitzoomen',
	setEarlier: 'Eerder',
	setLater: 'Later',
	setShow: 'Tonen',
	setShow_all: 'Alles',
	setShow_sessions: 'Sessies die komen, veranderen en gaan',
	setShow_answers: 'Waarschuwingen, antwoorden en verwijderingen',
	setShow_watch: 'Bewaking en instellingen',
	setLane_watch: 'Session Companion',
	setLane_stranger: 'Niet bevestigd',
	setLane_removed: 'Verwijderd',
	setLane_others: { one: '{count} ander apparaat', other: '{count} andere apparaten' },
	setShape_seen: 'Gezien',
	setShape_changed: 'Veranderd',
	setShape_gone: 'Weg',
	setShape_alert: 'Waarschuwing',
	setShape_review: 'Jouw antwoord',
	setShape_removal: 'Verwijdering',
	setShape_watch: 'Bewaking, apparaten, instellingen',
	setShape_blind: 'Niet gecontroleerd',
	setShape_known: 'Een sessie van jou',
	setShape_stranger: 'Een sessie die je niet hebt bevestigd',
	setMark: '{clock}, {event}',
	setMarks: {
		one: '{count} regel, {range}: {events}',
		other: '{count} regels, {range}: {events}',
	},
	setMore: { one: 'en nog {count}', other: 'en nog {count}' },
	setInRange: {
		one: '{count} regel in deze tijd: {range}.',
		other: '{count} regels in deze tijd: {range}.',
	},
	setUndrawn: {
		one: '{count} regel heeft geen leesbare tijd; die staat alleen in de lijst.',
		other: '{count} regels hebben geen leesbare tijd; die staan alleen in de lijst.',
	},
	setNoTime: 'Geen tijd',
	setColumn_time: 'Tijd',
	setColumn_event: 'Gebeurtenis',
	setColumn_session: 'Sessie',
	setColumn_what: 'Wat',
	setColumn_device: 'Apparaat',
	setColumn_place: 'Plaats',
	setColumn_ip: 'IP-adres',
	setColumn_grade: 'Oordeel',
	setSessionNumber: 'nr.\u00a0{ref}',

	// What the record says, on the page and in the exported table
	setEntry_watchStarted: 'Bewaking begonnen',
	setEntry_sessionSeen: 'Sessie gezien',
	setEntry_logins: 'Veel logins',
	setLoginsFrom: { one: '{count} login vanaf {network}', other: '{count} logins vanaf {network}' },
	setManyNetworks: 'veel netwerken',
	setEntry_sessionChanged: 'Sessie veranderd',
	setEntry_gradeRaised: 'Opnieuw beoordeeld',
	setEntry_sessionGone: 'Niet meer ingelogd',
	setEntry_sessionBack: 'Weer in de lijst',
	setEntry_alerted: 'Waarschuwing gegeven',
	setEntry_alertShown: 'Melding getoond',
	setEntry_reviewed: 'Jouw antwoord',
	setEntry_removalAsked: 'Verwijdering gevraagd',
	setEntry_removalEnded: 'Verwijdering',
	setEntry_recoveryStarted: 'Veiligheidschecklist geopend',
	setEntry_recoveryEnded: 'Veiligheidschecklist gesloten',
	setEntry_recoveryStep: 'Veiligheidschecklist',
	setEntry_undone: 'Ongedaan gemaakt',
	setEntry_lookFailed: 'Controle mislukt',
	setEntry_blindnessTold: 'Gemeld dat controleren niet lukt',
	setEntry_gap: 'Niet gecontroleerd',
	setEntry_deviceKnown: 'Apparaat bekend',
	setEntry_deviceNamed: 'Apparaat benoemd',
	setEntry_deviceForgotten: 'Apparaat vergeten',
	setEntry_travelStarted: 'Reismodus aan',
	setEntry_travelEnded: 'Reismodus uit',
	setEntry_settingsChanged: 'Instellingen gewijzigd',
	setEntry_rebuilt: 'Bewaking opnieuw begonnen',
	setRebuiltWhat: 'opgeslagen gegevens waren niet te lezen',
	setGrade_familiar: 'vertrouwd',
	setGrade_notice: 'even bekijken',
	setGrade_check: 'onbekend',
	setGrade_urgent: 'lijkt jou niet',
	setOutcome_pending: 'bezig',
	setOutcome_removed: 'door Cryptonow niet meer getoond',
	setOutcome_stillThere: 'nog ingelogd',
	setOutcome_unreachable: 'niet te controleren',
	setVerdict_mine: '‘Dit was ik’',
	setVerdict_notMine: '‘Ik was dit niet’',
	setUndone_recognised: '‘Dit was ik’',
	setUndone_disowned: '‘Ik was dit niet’',
	setUndone_devicesForgotten: 'het vergeten van apparaten',
	setUndone_recoveryEnded: 'het sluiten van de veiligheidschecklist',
	setUndone_deviceNamed: 'de naam van een apparaat',
	setUndone_travelSet: 'het einde van de reismodus',
	setStepNot: '{step}: toch niet',
	setOwnBrowser: 'deze browser',
	setUntil: 'tot {clock}',
	setNameNone: 'geen naam',
	setNameGone: 'naam verwijderd',
	setNoted_trust: 'vraagt opnieuw na {time}',
	setNoted_idle: 'bij inactiviteit: {choice}',
	setNoted_sync: 'synchronisatie: {state}',
	setNoted_every: { one: 'elke minuut controleren', other: 'elke {count} minuten controleren' },
	setNoted_notifications: 'meldingen: {state}',
	setNoted_blind: 'melding wanneer controleren niet lukt: {state}',
	setNoted_private: 'details in meldingen verborgen: {state}',
	setNoted_quiet: 'stille uren: {state}',
	setNoted_quietForNew: 'nieuwe apparaten wachten in stille uren: {state}',
	setOn: 'aan',
	setOff: 'uit',
	setWas: 'eerst: {seen}',
	setCause: 'oorzaak: {cause}',
	setLoggedInAt: 'ingelogd: {time}',
	setLoginUnknown: 'tijd van de login onbekend',
	setFromTo: 'van {from} tot {to}',
	setStretch: '{from} tot {to}: {cause}',

	setConnection: 'Verbinding',
	setConnectedTo: 'Verbonden met {hosts}.',
	setFrom_learned: 'Geleerd van je sessiepagina: {clock}.',
	setFrom_imported: 'Overgenomen uit een bestand: {clock}.',
	setFrom_managed: 'Ingesteld door de beheerder van deze browser.',
	setFrom_build: 'Onderdeel van deze versie.',
	setRemovalLearned: '‘Verwijderen’ beëindigt een sessie direct.',
	setRemovalUnknown: '‘Verwijderen’ is nog niet ingesteld, dus opent het de pagina van Cryptonow.',
	setLearnRemoval: '‘Verwijderen’ instellen…',
	setLearnRemovalAgain: '‘Verwijderen’ opnieuw instellen…',
	setDisconnect: 'Verbinding verbreken…',
	setAskDisconnect:
		'Verbinding verbreken? Tot je opnieuw verbindt, wordt er niets gecontroleerd. Je bekende apparaten blijven.',
	setYesDisconnect: 'Verbreken',
	setStayConnected: 'Verbonden blijven',
	setDisconnected: 'De verbinding is verbroken.',
	setExportConnection: 'Verbinding exporteren',
	setImportConnection: 'Importeren uit een bestand…',
	setConnectionFileAbout: 'Wat het bestand bevat',
	setConnectionFile:
		'Het bestand zegt waar je lijst is en hoe die te lezen is. Er staat geen sleutel, cookie of sessie in, dus je kunt het meenemen naar een andere computer.',
	setImported:
		'Het bestand is gelezen. Er wordt nog niets opgevraagd: vergelijk het onder ‘Verbinden’.',
	setImportRequest:
		'Dit bestand vraagt iets op wat geen lijst nodig heeft, of meer dan een mens kan lezen. Het wordt niet gebruikt.',
	setRequests: 'Wat met je login wordt opgevraagd',
	setImportRefused:
		'Dit bestand bevat geen verbinding die hier te gebruiken is. Het moet hier zijn geëxporteerd, en mag alleen adressen van Cryptonow noemen.',
	setImportNewer:
		'Dit bestand komt uit een nieuwere versie van de extensie. Werk de extensie bij en importeer het bestand daarna opnieuw.',
	setGiveBack: 'Toegang intrekken',
	setGivenBack: 'De toegang tot {host} is ingetrokken.',
	setAccessGranted: 'Toegang toegestaan.',
	setAccessRefused:
		'De browser geeft de extensie daar geen toegang, dus er wordt niets gecontroleerd. Je kunt het hier toestaan.',
	setAccessAllowed: 'De toegang is toegestaan.',
	setAccessStillRefused: 'De browser weigert de toegang nog steeds.',
	setNotConnected:
		'Niet verbonden: er wordt niets gecontroleerd. Verbind, dan laat je sessiepagina zien waar je lijst is. Kijk tot dan zelf onder ‘Settings’\u00a0→ ‘Security’\u00a0→ ‘Sessions’.',

	setAbout: 'Over de extensie',
	setAboutIntro: 'Session Companion voor Cryptonow, versie {version}.',
	setHelp: 'Hulp (Engels)',
	setWelcome: 'Installatiegids openen',
	setLicence: 'Vrije software onder de MIT-licentie.',
	setLicences: 'Licenties van derden',
	setPrivacy: 'Privacy',
	setPrivacy_reads:
		'De extensie leest de lijst van je sessies bij Cryptonow, met de login die deze browser al heeft. Verder leest de extensie alleen de pagina die je opent bij het verbinden.',
	setPrivacy_stays:
		'Wat de extensie leest en wat je zegt, blijft in deze browser, op deze computer.',
	setPrivacy_leaves:
		'Alleen verzoeken aan Cryptonow verlaten deze computer. Staat de synchronisatie aan, dan gaan de soorten, namen en landen van je apparaten via de synchronisatie van je eigen browser.',
	setPrivacy_maker: 'Het is een onafhankelijk project, niet gemaakt door Cryptonow.',

	setEverything: 'Alles wissen',
	setEverythingIntro:
		'Wist alles wat hier en in de synchronisatie van je browser is opgeslagen, en begint opnieuw.',
	setEverythingAct: 'Alles wissen…',
	setAskEverything: 'Alles wissen?',
	setEverythingGoes: 'Dit verdwijnt en is niet terug te halen:',
	setEverythingGoes_record: 'het logboek van wat is gezien, gezegd en gedaan',
	setEverythingGoes_devices:
		'je bekende apparaten, hun namen, en wat je als niet van jou hebt gemeld',
	setEverythingGoes_sessions: 'wat over je sessies bekend is, en de stappen die nog openstaan',
	setEverythingGoes_settings: 'alle instellingen op deze pagina',
	setEverythingGoes_connection:
		'de verbinding die je hebt bevestigd, met wat de browser daarvoor heeft toegestaan',
	setEverythingGoes_sync: 'wat deze browser in de synchronisatie heeft achtergelaten',
	setEverythingThen:
		'Daarna begint de bewaking opnieuw, zoals na de installatie: wat is ingelogd, moet je beoordelen. Bij Cryptonow wordt niemand uitgelogd.',
	setEverythingEnd: 'Wil je de bewaking beëindigen, verwijder dan de extensie uit de browser.',
	setYesEverything: 'Alles wissen',
	setEverythingErased: 'Alles is gewist. De bewaking begint opnieuw.',

	// The welcome page
	welcomeTitle: 'Weet wie er bij je account is ingelogd',
	welcomeIntro: 'Ingesteld in minder dan een minuut.',
	welcomeIntroConnect: 'Ingesteld in een paar minuten.',
	welcomePicture: 'Wat het pictogram je straks vertelt',
	welcomePicture_calm: 'Alleen apparaten die je kent',
	welcomePicture_alarm: 'Een login die misschien niet van jou is',
	welcomeDoes: 'Wat de extensie doet',
	welcomeDoes_watch:
		'De extensie houdt de sessies van je Cryptonow-account in de gaten en laat het je weten als er een niet van jou lijkt.',
	welcomeDoes_login: 'Gebruikt de login die deze browser al heeft.',
	welcomeDoesNot: 'Wat de extensie niet doet',
	welcomeDoesNot_password: 'Ziet je wachtwoord nooit.',
	welcomeDoesNot_leave: 'Deelt niets met anderen, tenzij je de synchronisatie aanzet.',
	welcomeDoesNot_remove: 'Logt niemand vanzelf uit: daarvoor is jouw klik op ‘Verwijderen’ nodig.',
	welcomeDoesNot_official: 'Onafhankelijk, niet van Cryptonow.',
	welcomeState_todo: 'Te doen',
	welcomeState_doing: 'Bezig',
	welcomeState_done: 'Gedaan',
	welcomeNews: 'Stap {number} is gedaan: {step}.',
	welcomeConnect: 'Verbind met Cryptonow',
	welcomeConnect_detail:
		'Open één keer je sessiepagina bij Cryptonow. De volgende pagina wijst je de weg.',
	welcomeLogin: 'Log in bij Cryptonow',
	welcomeLogin_detail:
		'Log in met deze browser, zoals je altijd doet. Je wachtwoord gaat alleen naar Cryptonow.',
	welcomeLoginWaiting:
		'Wacht op je login. Kom terug als je bent ingelogd: deze pagina ziet het vanzelf.',
	welcomeLoginDone: {
		one: 'De sessie van je account is gevonden.',
		other: 'De {count} sessies van je account zijn gevonden.',
	},
	welcomeReview: 'Bevestig je sessies',
	welcomeReview_detail: 'Ze verschijnen hier zodra ze te lezen zijn.',
	welcomeReviewAsk: {
		one: 'Al ingelogd vóór de installatie. Was jij dit?',
		other: 'Al ingelogd vóór de installatie. Was jij dit allemaal?',
	},
	welcomeReviewNew: 'Sommige sessies zijn nog niet bevestigd. Zijn ze van jou?',
	welcomeReviewNone: 'Alleen deze browser is ingelogd: er valt niets te bevestigen.',
	welcomeReviewDone: 'Je hebt ze allemaal bevestigd.',
	welcomeRecovery:
		'Je hebt een sessie verwijderd. Klik daarna op het pictogram in de werkbalk: daar staat wat je account weer veilig maakt.',
	welcomeNotify: 'Bekijk een testmelding',
	welcomeNotify_detail: 'Waarschuwingen zijn meldingen van je systeem. Test of ze doorkomen.',
	welcomeNotifyOff:
		'Je hebt meldingen uitgezet in de instellingen. Tot je ze aanzet, waarschuwt alleen het pictogram je.',
	welcomeNotifyTry: 'Testmelding tonen',
	welcomeNotifyAgain: 'Nog een keer tonen',
	welcomeNotifyTrying: 'Tonen…',
	welcomeNotifyAsk: 'Heb je de melding gezien?',
	welcomeNotifyAsk_detail:
		'Het is een klein venster aan de rand van je scherm, met de titel ‘{title}’.',
	welcomeNotifyYes: 'Ja, gezien',
	welcomeNotifyNo: 'Nee',
	welcomeNotifyDone: 'Meldingen komen bij je aan.',
	welcomeNotifyFailed: 'De browser kon de melding niet tonen.',
	welcomeMissed: 'Iets houdt de melding tegen',
	welcomeMissed_windows:
		'Open in Windows ‘Instellingen’\u00a0→ ‘Systeem’\u00a0→ ‘Meldingen’. Zet meldingen aan, in de lijst ook voor {browser}, en zet ‘Niet storen’ uit.',
	welcomeMissed_mac:
		'Open op je Mac ‘Systeeminstellingen’\u00a0→ ‘Meldingen’ (of ‘Berichtgeving’) en sta ze toe voor {browser}. In het bedieningspaneel mag geen focus aanstaan.',
	welcomeMissed_linux:
		'Open de instellingen van je bureaublad en dan ‘Meldingen’. Zet ‘Niet storen’ uit en meldingen voor {browser} aan.',
	welcomeMissed_other:
		'Open de instellingen van je systeem voor meldingen. Sta ze toe voor {browser} en zet ‘Niet storen’ uit.',
	welcomeMissedMacChrome:
		'In de lijst staat {browser} twee keer: sta beide toe, ook die voor waarschuwingen.',
	welcomeMissedLinuxFirefox:
		'Firefox heeft er ‘libnotify’ voor nodig, dat bijna elk bureaublad heeft.',
	welcomeYourBrowser: 'je browser',
	welcomeIcon: 'Houd het pictogram in beeld',
	welcomeIcon_detail: 'De vorm laat de status zien, ongeacht de kleur.',
	welcomeIcon_calm: 'Vinkje',
	welcomeIcon_calm_detail: 'Alles in orde. Er zijn alleen apparaten ingelogd die je kent.',
	welcomeIcon_attention: 'Vraagteken',
	welcomeIcon_attention_detail: 'Bekijk dit als het uitkomt.',
	welcomeIcon_alarm: 'Achthoek',
	welcomeIcon_alarm_detail: 'Een apparaat dat je niet hebt bevestigd. Bekijk het nu.',
	welcomeIcon_blind: 'Doorgestreept schild',
	welcomeIcon_blind_detail:
		'Je sessies zijn nu niet te controleren. Wijs het aan met de muis om te lezen waarom.',
	welcomePin_chromium:
		'Klik op het puzzelstukje naast de adresbalk en dan op de punaise naast ‘{name}’.',
	welcomePin_firefox:
		'Klik op het puzzelstukje in de werkbalk, dan op het tandwiel naast ‘{name}’, en zet het daar vast op de werkbalk.',
	welcomePinned_chromium: 'Het is vastgezet: je vindt het naast de adresbalk.',
	welcomePinned_firefox: 'Firefox heeft het in de werkbalk gezet, naast de adresbalk.',
	welcomeSet: 'Je bent klaar',
	welcomeSet_detail:
		'Vanaf nu worden je sessies gecontroleerd zolang deze browser open is. Als een login niet past, verandert het pictogram van vorm en krijg je een melding.',
	welcomeClose: 'Je kunt deze pagina nu sluiten. Je vindt die ook in de instellingen.',
	welcomeLater: 'Later afmaken',
	welcomeLater_detail:
		'Je kunt deze pagina altijd sluiten: het pictogram laat zien wat er nog open is. In de instellingen vind je de pagina terug.',
	welcomeBlind: 'Nog geen bewaking',
	welcomeBlind_detail:
		'De extensie is nog niet verbonden met Cryptonow en kan je sessies dus niet controleren. Tot dan blijft het pictogram doorgestreept.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'Je bent op {host}',
	hereAsk: 'Staat je sessielijst hier open?',
	hereYes: 'Ja, deze pagina verbinden',
	hereNo: 'Nee, laat zien hoe',
	hereAccess: 'De browser vraagt zo om toegang tot {host}. Je kunt die altijd weer intrekken.',

	// The page «Connect»
	connectPage: 'Verbinden – Session Companion',
	connectPageFound: 'Is dit je lijst? – Session Companion',
	connectTitle: 'Verbinden met je Cryptonow-account',
	connectIntro:
		'Open één keer je sessiepagina bij Cryptonow, zodat de extensie leert waar je lijst is. Zo’n twee minuten.',
	connectPromise: 'Wat de extensie doet en wat niet',
	connectPromise_tab:
		'Kijkt alleen mee in het tabblad dat hiervoor wordt geopend, en alleen tot de lijst is gevonden.',
	connectPromise_list:
		'Neemt van die pagina alleen wat op een lijst van sessies lijkt, en vergeet de rest.',
	connectPromise_leave: 'Verandert daar niets, en niets verlaat je computer.',
	connectNow: 'Verbonden met {hosts}',
	connectSince: 'In gebruik sinds {clock}.',
	connectNow_detail: 'Deze verbinding blijft in gebruik tot je een nieuwe hebt bevestigd.',
	connectStep_open: 'Open je sessiepagina bij Cryptonow',
	connectStep_compare: 'Vergelijk de lijst',
	connectStep_remove: '‘Verwijderen’ instellen',
	connectOptional: 'Optioneel',
	connectLeft: 'Voor later bewaard',
	connectWay_login: 'Open Cryptonow en log in, zoals je altijd doet.',
	connectWay_menu: 'Ga naar ‘Settings’\u00a0→ ‘Security’\u00a0→ ‘Sessions’.',
	connectWay_address:
		'Klik daar in de werkbalk op het pictogram van deze extensie en dan op {button}. Of kopieer het adres van de pagina en plak het hier.',
	connectSite: 'Cryptonow openen',
	connectAddress: 'Adres van je sessiepagina',
	connectAddress_fine: 'Dit is Cryptonow: {host}.',
	connectAddress_home:
		'Dit is Cryptonow, maar de startpagina. Plak liever het adres van ‘Settings’\u00a0→ ‘Security’\u00a0→ ‘Sessions’.',
	connectAddress_notAnAddress:
		'Dit is geen adres van een pagina. Het begint met {start} en staat in de adresbalk.',
	connectAddress_notEncrypted:
		'Deze verbinding met {host} is niet versleuteld. Neem het adres dat met {start} begint.',
	connectAddress_port:
		'Op {host} staan geen pagina’s van Cryptonow. Neem het adres zonder het getal na de dubbele punt.',
	connectAddress_lookAlike: 'Dit is {host}, niet Cryptonow. Log daar niet in.',
	connectAddress_otherSite: 'Dit is {host}. De adressen van Cryptonow zelf eindigen op {site}.',
	connectAsk: 'Wat de browser zo gaat vragen',
	connectAsk_nothing: 'De browser heeft deze toegang al gegeven',
	connectAsk_page:
		'De browser vraagt of deze extensie je gegevens op {host} mag lezen en wijzigen. Minder toegang kan niet worden gevraagd.',
	connectAsk_list:
		'De extensie kijkt alleen bij deze stap mee met wat de pagina zelf opvraagt, leest de lijst en verandert niets.',
	connectAsk_removal:
		'De extensie kijkt alleen bij deze stap mee met wat de pagina zelf verstuurt, om te zien wat een sessie beëindigt. Zelf verstuurt de extensie niets.',
	connectAsk_silent: 'Heb je het al eens toegestaan, dan vraagt hij het niet opnieuw.',
	connectWatch: 'Toestaan en pagina openen',
	connectRefused: 'De browser gaf geen toegang',
	connectRefused_detail:
		'Zonder toegang gaat het niet verder. Er is niets gebeurd, en je kunt het opnieuw proberen.',
	connectWatching:
		'Ga naar het tabblad dat is geopend, log daar zo nodig in en open je lijst met sessies. Deze pagina komt weer naar voren zodra de lijst is gevonden.',
	connectRemoving:
		'Klik in het tabblad dat is geopend op ‘Verwijderen’ (‘Remove’) bij de sessie die je wilt beëindigen. Deze pagina komt weer naar voren zodra dat is gebeurd.',
	connectLooked: {
		one: '{count} antwoord gecontroleerd',
		other: '{count} antwoorden gecontroleerd',
	},
	connectNoList: 'Nog geen sessielijst gevonden',
	connectListSeen: 'Er is een sessielijst gevonden',
	connectTimeLeft: {
		one: 'Stopt vanzelf over {count} minuut',
		other: 'Stopt vanzelf over {count} minuten',
	},
	connectGoToTab: 'Naar dat tabblad',
	connectStuck: 'Nog niets gevonden?',
	connectStuck_list:
		'Open in dat tabblad ‘Settings’\u00a0→ ‘Security’\u00a0→ ‘Sessions’, zodat je de lijst ziet.',
	connectStuck_silent: 'De pagina heeft nog niets opgevraagd',
	connectStuck_walk:
		'Zie je de lijst daar, klik dan in het menu van de site op iets anders en ga weer terug: veel pagina’s vragen de lijst pas dan op. Of laad opnieuw.',
	connectStuck_empty: 'Staat er geen enkele sessie? Log in op nog een apparaat en laad opnieuw.',
	connectStuck_cannot:
		'Nog steeds niets, terwijl de lijst te zien is? Dan krijgt de pagina die op een manier die niet te leren is. Annuleer; er is niets veranderd.',
	connectDeeper: 'Grondiger zoeken',
	connectDeeper_ask:
		'Sommige pagina’s laden de lijst in een achtergrondproces (worker). Om dat te zien is voor deze stap nog een toestemming van de browser nodig; de pagina wordt opnieuw geladen.',
	connectDeeper_looks:
		'Tot deze stap eindigt, doen nu ook de achtergrondprocessen van de pagina mee. Open je lijst in dat tabblad nog een keer.',
	connectDeeper_hidden:
		'De pagina laadt dingen in een eigen achtergrondproces, en deze browser laat extensies de antwoorden niet zien. Staat je lijst daartussen, dan is die in deze browser niet te leren.',
	connectNotRemoved:
		'De pagina stuurde iets wat op verwijderen leek, maar de sessie staat nog in de lijst. Vraagt de pagina je iets, geef dan antwoord; kijk anders daar of het gelukt is en probeer het opnieuw.',
	connectUnclear_othersToo: 'Er is meer dan één sessie beëindigd',
	connectUnclear_othersToo_detail:
		'Ook andere sessies zijn weg, dus wat de pagina stuurde logt misschien alle andere uit. Er is niets van geleerd. Beëindig nog een sessie apart, als je er een kunt missen.',
	connectUnclear_unclear: 'Het is niet duidelijk wat de sessie beëindigde',
	connectUnclear_unclear_detail:
		'De sessie is weg, maar wat de pagina stuurde zegt niet zeker waardoor. Er is niets van geleerd. Beëindig nog een sessie, als je er een kunt missen.',
	connectFound: {
		one: 'Is dit je sessie?',
		other: 'Zijn dit je {count} sessies?',
	},
	connectFound_detail: 'Ze moeten overeenkomen met wat Cryptonow toont.',
	connectBack: 'Pagina van Cryptonow tonen',
	connectNothingSaved: 'Er wordt niets opgeslagen tot je ja zegt.',
	connectOffered: 'Uit een bestand: lees dit voordat je het gebruikt',
	connectOffered_detail:
		'Er is nog niets opgevraagd. Met je login zou alleen dit worden opgevraagd, nu en bij elke controle:',
	connectOffered_removal:
		'Hoe je verwijdert, komt nooit uit een bestand. Dat laat je later één keer zien.',
	connectOffered_unseen:
		'Zo’n verzoek kan iets wijzigen. Daarom moet eerst te zien zijn dat je eigen sessiepagina hetzelfde opvraagt.',
	connectOffered_ask: 'Lijst opvragen',
	connectOffered_failed: 'Dat leverde geen lijst op: {why}.',
	connectOffered_awaitsPage:
		'Open je sessiepagina. Zodra die de nodige sleutel heeft verstuurd, wordt de lijst opgevraagd.',
	connectRequests: 'Wat bij elke controle wordt opgevraagd',
	connectRequest_list: 'Voor je lijst.',
	connectRequest_current: 'Om te weten welke sessie die van deze browser is.',
	connectRequest_key: 'Voor een sleutel die hiervoor nodig is.',
	connectRequest_page: 'Voor een sleutel op deze pagina.',
	connectRequest_removal: 'Om een sessie te beëindigen die je verwijdert.',
	connectRequest_headers: 'Daarbij: {headers}.',
	connectRequest_body: 'Verstuurd wordt: {body}',
	connectRequest_keys: 'Ingevuld, zoals je pagina dat doet: {names}.',
	connectTable: 'De gevonden sessies',
	connectField_agent: 'Apparaat',
	connectField_place: 'Plaats',
	connectField_ip: 'IP-adres',
	connectField_lastActiveAt: 'Laatste activiteit',
	connectField_createdAt: 'Ingelogd',
	connectField_expiresAt: 'Loopt af',
	connectField_current: 'Deze browser',
	connectField_id: 'Onderscheiden door',
	connectFields: 'Staat er iets op de verkeerde plek?',
	connectFields_detail: 'Zo zijn de kolommen herkend. Wijzig wat niet klopt.',
	connectConfidence_sure: 'Zeker',
	connectConfidence_likely: 'Waarschijnlijk',
	connectConfidence_unsure: 'Even nakijken',
	connectConfidence_none: 'Niet beschikbaar',
	connectNone: 'Geen',
	connectChoice: '{sample} (het veld {name})',
	connectRegion: 'In welk land ligt ‘{place}’?',
	connectRegion_detail:
		'De lijst schrijft alle plaatsen op dezelfde manier. Je antwoord geldt dus voor allemaal.',
	connectOthers: {
		one: 'Er is nog een lijst die bedoeld kan zijn.',
		other: 'Er zijn nog {count} lijsten die bedoeld kunnen zijn.',
	},
	connectYes: 'Ja, deze zijn van mij',
	connectNext: 'Nee, een andere lijst',
	connectNo: 'Nee, niet mijn lijst',
	connectNeeds: 'Vanaf nu is toegang nodig tot:',
	connectNeedsRemoval: 'Om hetzelfde te doen is toegang nodig tot:',
	connectNeeds_list: 'Hier komt je lijst vandaan.',
	connectNeeds_site: 'Website van Cryptonow.',
	connectNeeds_part: 'Een deel van de lijst komt hiervandaan.',
	connectNeeds_removal: 'Hier worden sessies beëindigd.',
	connectNeed_cookies: 'Cookies van deze adressen',
	connectNeed_cookies_detail:
		'De pagina van Cryptonow stuurt bij het verzoek een waarde uit een cookie mee, en de extensie moet hetzelfde doen.',
	connectNeed_scripting: 'Deze pagina vanzelf openen',
	connectNeed_scripting_detail:
		'Alleen de pagina van Cryptonow zelf kan deze lijst tonen. De extensie opent die in een tabblad op de achtergrond, elke 15 minuten als je niets anders kiest, leest de lijst en sluit het tabblad.',
	connectNeed_webRequest: 'Verzoeken aan deze adressen',
	connectNeed_webRequest_detail:
		'De pagina van Cryptonow heeft de sleutel tot de lijst en toont die alleen in de eigen verzoeken. Die blijft alleen in het geheugen.',
	connectNeeds_end:
		'De browser vraagt of de extensie je gegevens daar mag lezen en wijzigen. De extensie leest de lijst en verwijdert alleen wat jij zegt. In de instellingen kun je dit intrekken.',
	connectChecking: 'De extensie vraagt de lijst nu zelf op, om te zien of er hetzelfde uitkomt.',
	connectCheckingRemoval: 'De lijst wordt opnieuw gecontroleerd, om te zien of die sessie weg is.',
	connectCompareWait: 'De lijst verschijnt hier zodra die is gevonden.',
	connectDone: 'Verbonden. Je sessies worden nu gecontroleerd.',
	connectRemoveWait: 'Dit komt als de lijst is verbonden.',
	connectRemoveOffer:
		'Klik op ‘Verwijderen’ (‘Remove’) bij een sessie die je wilt beëindigen, dan leert de extensie hoe dat gaat. Die sessie wordt echt uitgelogd. Kies er een die je niet nodig hebt.',
	connectRemoveUntil: 'Tot dan opent ‘Verwijderen’ de pagina van Cryptonow.',
	connectRemoveWatch: 'Nu laten zien',
	connectSkip: 'Nu niet',
	connectSkipped: 'Je vindt dit in de instellingen als je het wilt.',
	connectRemovalFound: 'Die sessie is weg, en nu is bekend hoe dat gaat.',
	connectRemovalFound_detail:
		'De pagina van Cryptonow heeft {host} gezegd die te beëindigen. Voortaan kan de extensie hetzelfde doen als je op ‘Verwijderen’ klikt, nooit uit zichzelf.',
	connectRemovalPressed:
		'Voortaan wordt de pagina, als je op ‘Verwijderen’ klikt, nooit uit zichzelf, in een tabblad op de achtergrond geopend. Daar wordt in de rij van precies die sessie geklikt op:',
	connectDetail: 'Details',
	connectDetailKey: 'In plaats van {key} staat de sleutel van de sessie zelf.',
	connectDetailId: 'In plaats van {id} staat het kenmerk van de sessie zelf.',
	connectRemovalYes: 'Dit gebruiken',
	connectRemovalNo: 'Niet gebruiken',
	connectRemovalDone: 'Sessies zijn nu van hieruit te beëindigen als je op ‘Verwijderen’ klikt.',
	connectRemovalAgain: 'Opnieuw instellen',
	connectProblem_closed: 'Het tabblad is gesloten',
	connectProblem_closed_detail:
		'Probeer het opnieuw, en laat het open tot deze pagina weer naar voren komt.',
	connectProblem_nothingSeen: 'Daar is geen sessielijst gevonden',
	connectProblem_nothingSeen_detail:
		'Probeer het opnieuw en ga via het menu van de site naar de lijst terwijl deze stap loopt. Zie je de lijst en wordt die niet gevonden, zoek dan grondiger.',
	connectProblem_tooLong: 'In tien minuten is er niets gevonden',
	connectProblem_tooLong_detail:
		'Daarom is het gestopt. Probeer het opnieuw, en laad de sessiepagina opnieuw terwijl de lijst te zien is.',
	connectProblem_noAccess: 'De toegang is weg',
	connectProblem_noAccess_detail:
		'De browser laat de extensie die pagina niet meer lezen. Probeer het opnieuw, en sta het toe als de browser het vraagt.',
	connectProblem_notTheSame: 'De extensie kreeg niet dezelfde lijst',
	connectProblem_notTheSame_detail:
		'De extensie kreeg zelf niet dezelfde lijst, dus er is niets opgeslagen. Probeer het opnieuw. Blijft het mislukken, dan staat Cryptonow dit misschien alleen op zijn eigen pagina toe.',
	connectProblem_keptApart: 'Deze login wordt apart gehouden',
	connectProblem_keptApart_detail:
		'De pagina was ingelogd, de extensie niet: Firefox houdt logins in containertabbladen en privévensters apart. Log bij Cryptonow in vanuit een gewoon tabblad en verbind opnieuw. Er is niets opgeslagen.',
	connectProblem_noCurrent: 'De lijst zegt niet welke sessie die van deze browser is',
	connectProblem_noCurrent_detail:
		'Zonder dat kun je voor een vreemde worden gehouden, dus er is niets opgeslagen. Probeer het opnieuw met een lijst waarin Cryptonow de sessie markeert die jij gebruikt.',
	connectProblem_notRemoved: 'De sessie is er nog',
	connectProblem_notRemoved_detail:
		'Wat op verwijderen leek, heeft de sessie niet beëindigd, dus er is niets geleerd. Kijk op de pagina van Cryptonow of het is gelukt, en probeer het opnieuw.',
	connectProblem_heldBack: 'Cryptonow vraagt iets wat alleen jij weet',
	connectProblem_heldBack_detail:
		'Om daar een sessie te beëindigen stuurt de pagina iets wat is ingetypt, zoals een wachtwoord of een code. Dat bewaart de extensie nooit, dus blijft ‘Verwijderen’ de pagina van Cryptonow openen.',
	connectProblem_notKept: 'De lijst kan niet opnieuw worden opgevraagd',
	connectProblem_notKept_detail:
		'Wat de pagina daarvoor stuurt, heeft een deel dat de extensie niet mag opslaan en dat nergens anders staat. Er is niets opgeslagen.',
	connectProblem_broken: 'Er ging iets mis in de browser',
	connectProblem_broken_detail:
		'Er is niets opgeslagen. Probeer het opnieuw; lukt het weer niet, herstart dan de browser.',
	connectEnd: 'Verbonden',
	connectEnd_detail:
		'Sommige sessies waren misschien al ingelogd vóór de installatie. Geef aan welke van jou zijn.',
	connectWelcome: 'Bevestig je sessies',
	connectBroken: 'Deze pagina kan niet worden getoond',
	connectBroken_detail:
		'Opgeslagen gegevens waren niet te lezen. Laad deze pagina opnieuw; helpt dat niet, herstart dan de browser.',
	pageTitle: 'Session Companion',
};
