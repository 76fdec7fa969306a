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
	quoted: '«{name}»',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Alles in orde',
	status_clear_detail: 'Er zijn alleen apparaten ingelogd die je kent.',
	status_checking: 'Je sessies worden gecontroleerd…',
	status_checking_detail: 'Dit duurt maar even.',
	status_unfamiliar: { one: 'Onbekend apparaat', other: '{count} onbekende apparaten' },
	status_unfamiliar_detail: {
		one: 'Een login die je niet hebt bevestigd. Was jij dit?',
		other: 'Logins die je niet hebt bevestigd. Was jij dit?',
	},
	status_urgent: { one: 'Dit lijkt niet van jou', other: '{count} onbekende apparaten' },
	status_urgent_detail: {
		one: 'Een login die bij niets past wat van jou bekend is. Was jij het niet, verwijder hem dan nu.',
		other: 'Deze lijken niet allemaal van jou. Verwijder nu wat niet van jou is.',
	},
	status_back: 'Het is terug',
	status_back_detail:
		'Een login zoals een die je hebt verwijderd. Wie het ook is, kent waarschijnlijk je wachtwoord: verwijder de login en wijzig daarna je wachtwoord.',
	status_notMine: 'Nog uit te loggen',
	status_notMine_detail: 'Je wilde dit laten uitloggen, maar nog geen lijst heeft dat bevestigd.',
	status_removing: 'Wordt uitgelogd…',
	status_removing_detail: 'Cryptonow is erom gevraagd, een nieuwe lijst toont het resultaat.',
	status_account: 'Een ander account?',
	status_account_detail:
		'Geen van de eerdere sessies staat in de lijst. Is dit een ander account van je, dan worden de sessies ervan vanaf het begin gecontroleerd; vertrouwen blijft bij het account waar het bij hoort.',
	accountOther: 'Ander account',
	accountSame: 'Hetzelfde account',
	status_recovery: 'Maak je account weer veilig',
	status_recovery_detail:
		'Het apparaat is uitgelogd. Wie het gebruikte, kent misschien nog je wachtwoord.',
	status_notice: { one: 'Een login om te bekijken', other: '{count} logins om te bekijken' },
	status_notice_detail: 'Waarschijnlijk van jou. Kijk even als je een momentje hebt.',
	status_unreviewed: { one: '1 sessie te beoordelen', other: '{count} sessies te beoordelen' },
	status_unreviewed_detail:
		'Al ingelogd voordat de extensie er was. Loop alles één keer na: was jij dit?',
	status_notConnected: 'Niet verbonden met Cryptonow',
	status_notConnected_detail:
		'Laat de extensie één keer je sessiepagina zien, daarna bewaakt ze die. Kijk tot dan zelf onder «Settings» → «Security» → «Sessions».',
	status_idle: 'Gepauzeerd zolang er niemand is',
	status_idle_detail:
		'Je wilde niet dat er wordt gecontroleerd zolang de computer inactief of vergrendeld is. Zodra je terug bent, controleert de extensie weer.',
	status_noAccess: 'Geen toegang tot Cryptonow',
	status_noAccess_detail:
		'De browser laat de extensie niets opvragen bij Cryptonow. Sta het toe, dan gaat de bewaking verder.',
	status_offline: 'Je bent offline',
	status_offline_detail:
		'De extensie kan je sessies niet zien. Ze controleert weer zodra de verbinding terug is.',
	status_loggedOut: 'Je bent uitgelogd bij Cryptonow',
	status_loggedOut_detail:
		'De extensie ziet je sessies alleen zolang je met deze browser bent ingelogd. Heb je niet zelf uitgelogd? Log dan in en kijk wie er nog meer is ingelogd.',
	status_loggedOut_at:
		'Uitgelogd sinds {clock}. Was jij dit niet? Log dan in, kijk wie er nog meer is ingelogd en wijzig je wachtwoord.',
	status_reauthenticate: 'Cryptonow vraagt je opnieuw in te loggen',
	status_reauthenticate_detail:
		'Je login is te lang geleden om de sessies te tonen. Log opnieuw in, dan gaat de bewaking verder.',
	status_secondFactor: 'Cryptonow vraagt om je tweede factor',
	status_secondFactor_detail:
		'Het wil een code voordat het je sessies toont. Open de pagina met je sessies en vul hem in, dan gaat de bewaking verder.',
	status_awaitsPage: 'Open Cryptonow om verder te bewaken',
	status_awaitsPage_detail:
		'Cryptonow antwoordt alleen met een sleutel die zijn eigen pagina heeft. Open de pagina met je sessies, dan gaat de bewaking vanzelf verder.',
	status_rateLimited: 'Cryptonow vraagt om geduld',
	status_rateLimited_detail:
		'De sessies konden nu niet worden opgehaald. De extensie probeert het vanzelf opnieuw.',
	status_waits:
		'Cryptonow vraagt om te wachten. Volgende controle: {clock}. Tot dan kun je één keer per minuut zelf controleren.',
	status_unavailable: 'Cryptonow antwoordt niet',
	status_unavailable_detail:
		'De sessies konden nu niet worden opgehaald. De extensie probeert het vanzelf opnieuw.',
	status_unreadable: 'Ik kan je sessies niet meer lezen',
	status_unreadable_detail:
		'Cryptonow antwoordde op een manier die de extensie niet begrijpt. Verbind opnieuw, zodat ze het leert. Bekijk tot dan je sessies bij Cryptonow.',
	status_incomplete: 'Niet alle sessies waren te lezen',
	status_incomplete_detail:
		'Wat te lezen was, wordt gecontroleerd, de rest niet. Open je sessiepagina en controleer daar de rest.',
	status_personCheck: 'Cryptonow wil zien dat je een mens bent',
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
	toolbarUnsaved: '{title} (de browser kan niet opslaan wat de extensie weet)',
	toolbarBroken: 'Session Companion: geen bewaking, want er ging iets mis in de browser',

	// Desktop notifications
	alertLogin: {
		one: 'Nieuwe login bij je Cryptonow-account',
		other: '{count} nieuwe logins bij je Cryptonow-account',
	},
	alertSession: 'Bekijk een sessie van je Cryptonow-account',
	alertMore: 'en nog {count}',
	alertBack: 'Zoals een apparaat dat je hebt verwijderd.',
	alertAsk: 'Was jij dit? Open Session Companion in je browser.',
	alertReview: 'Bekijken',
	alertPrivate: {
		one: 'Er is een sessie om te bekijken',
		other: 'Er zijn {count} sessies om te bekijken',
	},
	alertPrivateAsk: 'Open Session Companion in je browser.',
	alertBlind: 'Je sessies zijn niet te zien',
	alertBlindAttack:
		'Misschien wil iemand dat zo: controleer je sessies op de pagina van Cryptonow.',
	alertTest: 'Zo ziet een waarschuwing eruit',
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
	blind_personCheck: 'Cryptonow wilde een mens zien',
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
	reason_alreadyThere: 'Al ingelogd voordat de extensie er was',
	reason_newDevice: 'Nieuw apparaat: je hebt er geen van deze soort',
	reason_newCountry: 'Nieuw land: {country}',
	reason_newCountryOnly: 'Nieuw land: {country}. Tot nu toe alleen: {countries}',
	reason_newHere: 'Nieuw land voor {device}: {country}',
	reason_secondOne: 'Een tweede apparaat ({kind}), terwijl {device} in gebruik is',
	reason_secondOneYours: 'Een tweede apparaat ({kind}), terwijl het jouwe in gebruik is',
	reason_told: 'Tot nu toe zegt alleen een andere browser van jou dat {device} daar thuishoort',
	reason_useUnknown: 'Of {device} tegelijk in gebruik is, is niet bekend',
	reason_newNetwork: 'Vanaf een netwerk waarop je nooit eerder bent gezien',
	reason_networkUnknown: 'Het netwerk is niet bekend',
	reason_many: 'Een van heel veel van zulke logins',
	reason_comeback:
		'Zoals een apparaat dat je hebt verwijderd ({clock}): iemand kent waarschijnlijk je wachtwoord',
	reason_strangersNetwork: 'Netwerk van een login die je hebt verwijderd ({clock})',
	reason_thrownOut: 'Kwam terwijl je andere logins werden beëindigd',
	reason_listedAgain:
		'Je hebt deze sessie verwijderd, maar ze staat weer in de lijst van Cryptonow: misschien is er nog iemand ingelogd',
	reason_deviceChanged: 'Deze sessie was eerst van {kind}: misschien heeft iemand haar overgenomen',
	reason_tooFast: 'Eerst {from}, vlak daarna {to}: zo snel kan niemand reizen',
	reason_moved: 'Ander land: eerst {from}, nu {to}',
	reason_notThisBrowser:
		'Cryptonow noemt voor deze login een andere browser dan die je hier gebruikt ({kind}). Kijk dit goed na',
	reason_activeWhileAway:
		'Was in gebruik terwijl deze browser dat niet was ({clock}). Kijk dit goed na',
	reason_faded:
		'{device} is hier voor het laatst {ago} gezien, te lang geleden om nog vanzelfsprekend te zijn',
	reason_deviceUnknown: 'Het apparaat is niet bekend',
	reason_placeUnknown: 'De plaats is niet bekend',
	reason_sameKind: 'Dezelfde browser en hetzelfde systeem als {device}',
	reason_knownCountry: 'Een land waar je bekend bent: {country}',
	reason_beenThere: '{device} was daar onlangs ook: {country}',
	reason_knownNetwork: 'Vanaf een netwerk dat je gebruikt',
	reason_answered: 'Bij zulke logins hier zei je «Dit was ik»',
	reason_journey: 'Je hebt onlangs een reis bevestigd',
	reason_travelling: 'Je gaf aan dat je tot {clock} reist of een VPN gebruikt',

	// The popup: when we looked
	look: 'Controleren',
	lookAgain: 'Opnieuw controleren',
	looking: 'Controleren…',
	neverLooked: 'Nog niet gecontroleerd',
	looked: 'Controle: {ago}',
	lastGood: 'Lijst van {ago}',
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
	sectionNotMine: 'Nog uit te loggen',
	sectionSettled: 'Zojuist beantwoord',
	thisBrowser: 'Deze browser',
	saidNotMe: 'Moet nog worden uitgelogd',
	gone: 'Niet meer ingelogd sinds {clock}',
	active: 'Actief: {ago}',
	noActivity: 'Laatste activiteit onbekend',
	sessionsOf: { one: '{count} sessie', other: '{count} sessies' },
	against: 'Wat ertegen pleit',
	inFavour: 'Wat ervoor pleit',
	showMore: { one: 'Nog {count} tonen', other: 'Nog {count} tonen' },
	recognise: 'Dit was ik',
	recogniseAll: { one: 'Dit was ik', other: 'Deze {count} zijn van mij' },
	notMe: 'Ik was dit niet',
	remove: 'Verwijderen',
	removeThere: 'Bij Cryptonow verwijderen…',
	removeAll: { one: 'Verwijderen', other: 'Deze {count} verwijderen' },
	removeNotMe: 'Verwijderen: ik was dit niet',
	removeOthers: 'Alle andere sessies beëindigen',
	tryAgain: 'Opnieuw proberen',
	keep: 'Behouden',
	removing: 'Verwijderen…',
	removingAsked: 'Controleren…',
	removingSome: 'Verwijderd: {done} van {all}…',
	askOne: '{device} ({place}) uitloggen?',
	askSome: {
		one: '{count} sessie van {device} beëindigen?',
		other: '{count} sessies van {device} beëindigen?',
	},
	askNotMeToo:
		'Was jij het niet, zeg dat dan: dan telt geen enkele login van deze soort nog als de jouwe.',
	askOthers: {
		one: '{count} sessie beëindigen? Alleen deze browser blijft ingelogd.',
		other: '{count} sessies beëindigen? Alleen deze browser blijft ingelogd.',
	},
	removed: 'Uitgelogd: {session}. Bevestigd door een nieuwe lijst.',
	removedHere: 'Uitgelogd. Bevestigd door een nieuwe lijst.',
	moreRemoved: { one: 'En nog {count}.', other: 'En nog {count}.' },
	stillThere: 'Nog ingelogd. {why}.',
	notEnded: 'Cryptonow heeft deze sessie niet beëindigd',
	removalUnknown:
		'Cryptonow was niet bereikbaar, dus het is niet bekend of deze sessie is verwijderd. De extensie controleert het vanzelf opnieuw.',
	recognised: 'Van jou. Dit apparaat is vanaf nu bekend.',
	recognisedOnly: 'Van jou.',
	saidNotMeHere: 'Niet van jou: genoteerd. Deze sessie is niet meer ingelogd.',
	nameIt: 'Naam geven',
	nameOf: 'Jouw naam voor {device}',

	// The popup: banners
	undo_recognised: 'Je zei «Dit was ik»: {session}.',
	undo_disowned: 'Je zei «Ik was dit niet»: {session}.',
	undo_devicesForgotten: {
		one: '{count} apparaat is vergeten.',
		other: '{count} apparaten zijn vergeten.',
	},
	undo_recoveryEnded: 'Je hebt de stappen gesloten die je account weer veilig maken.',
	rebuilt: 'Beoordeel alle sessies opnieuw',
	rebuiltDetail:
		'Wat was opgeslagen, kon niet worden gelezen. De bewaking is daarom opnieuw begonnen.',
	unsaved: 'De browser kan niet opslaan',
	unsavedDetail:
		'De opslag is vol of beschadigd. De bewaking gaat verder in het werkgeheugen en slaat op zodra dat kan; wat je tot dan beslist, gaat verloren als de browser sluit.',
	travelling: 'Reis of VPN tot {clock}: een nieuw land alleen geeft geen alarm.',
	travelEnd: 'Beëindigen',
	failed: 'Dat is niet gelukt',
	failedDetail: 'Er ging iets mis in de browser. Probeer het opnieuw.',

	// The recovery checklist
	recovery: '{done} van {all} stappen gedaan',
	recoveryBack: 'Weer terug sinds {clock}. Begin opnieuw: iemand kent nog steeds je wachtwoord.',
	recoveryRemoved: { one: 'Uitgelogd: {session}.', other: '{count} apparaten zijn uitgelogd.' },
	step_remove: 'Verwijder het apparaat',
	step_remove_detail: 'Verwijder het hier. Deze lijst wacht op je.',
	step_remove_there: 'Verwijder het op de pagina van Cryptonow. Deze lijst wacht op je.',
	step_password: 'Wijzig je wachtwoord',
	step_password_detail:
		'Wie was ingelogd, kent het waarschijnlijk. Kies er een dat je nergens anders gebruikt. De extensie ziet het nooit.',
	step_look: 'Controleer opnieuw',
	step_look_detail: 'Dat doet de extensie vanzelf zodra het wachtwoord is gewijzigd.',
	step_look_working: 'Controleren of er nog iemand is…',
	step_look_done: 'Geen onbekende apparaten ({clock})',
	step_twoFactor: 'Zet tweefactorauthenticatie aan',
	step_twoFactor_detail:
		'Met een code uit een app opent een wachtwoord alleen niets meer. Bij Cryptonow: «Settings» → «Security» → «Two-Factor Authentication (2FA)».',
	step_email: 'Beveilig je e-mailaccount',
	step_email_detail:
		'Wie je e-mail leest, kan je wachtwoord opnieuw instellen. Wijzig ook dat wachtwoord en kijk of er regels zijn die je mail doorsturen.',
	step_support: 'Laat het Cryptonow weten',
	step_support_detail:
		'Is er geld verplaatst of is iets niet meer zoals je het achterliet? Schrijf dan naar de klantenservice van Cryptonow.',
	openPassword: 'Wachtwoord wijzigen',
	openTwoFactor: 'Zo zet je die aan',
	openSupport: 'Supportformulier openen',
	stepDone: 'Gedaan',
	stepDoneAlready: 'gedaan',
	recoveryFinish: 'Afronden',
	recoveryNotNeeded: 'Niet nodig',

	// «Is this message real?»
	message: 'Is dit bericht echt?',
	messageIntro:
		'Heb je een sms of e-mail gekregen over een login bij je account? Volg geen links daarin en bel geen nummers. Controleer het in plaats daarvan hier.',
	messageLook: 'Kijk of er iets bij past',
	messageStranger: {
		one: 'Er is een login die je niet hebt bevestigd.',
		other: 'Er zijn {count} logins die je niet hebt bevestigd.',
	},
	messageStrangerDetail:
		'Het bericht kan daarover gaan. Ga terug, bekijk het en verwijder hier wat niet van jou is. Raak in het bericht zelf nog steeds niets aan.',
	messageOwn: 'Er zijn alleen logins die je kent.',
	messageOwnDetail:
		'De laatste: {session}, ingelogd {ago}. Was jij dat, dan kan het bericht daarover gaan en hoef je niets te doen.',
	messageNone: 'Er past geen sessie bij.',
	messageNoneDetail:
		'Er zijn alleen apparaten ingelogd die je kent, en geen daarvan heeft de laatste drie dagen ingelogd.',
	messageGone: {
		one: 'Er was een login die je niet hebt bevestigd. Die is weg.',
		other: 'Er waren {count} logins die je niet hebt bevestigd. Die zijn weg.',
	},
	messageRemoved: 'Het kan gaan over iets dat je hebt verwijderd.',
	messageRemovedDetail:
		'{session} heb je verwijderd, uitgelogd {ago}. Als het bericht daarover gaat, ga dan verder met de stappen die je account veilig maken. Raak in het bericht toch niets aan.',
	messageBlind: 'Dat is nu niet te zeggen.',
	messageLimits: 'Wat dit niet bewijst',
	messageLimit_tried: 'Iemand kan hebben geprobeerd in te loggen, zonder succes.',
	messageLimit_short: 'Een login die tussen twee controles kwam en ging, is niet te zien.',
	messageLimit_other: 'Een echte login zegt niets over wie het bericht heeft gestuurd.',

	// The settings page
	setTitle: 'Instellingen – Session Companion',
	setPage: 'Instellingen',
	setNav: 'Op deze pagina',
	setGroup_watching: 'Bewaking',
	setGroup_yours: 'Jouw gegevens',
	setGroup_extension: 'Deze extensie',
	setNothing:
		'Er is nog niets bekend. Deze pagina vult zich zodra de extensie voor het eerst heeft gecontroleerd.',
	setBroken: 'De instellingen kunnen niet worden getoond',
	setBrokenDetail:
		'De browser kon niet lezen wat de extensie heeft opgeslagen. Laad deze pagina opnieuw; helpt dat niet, start dan de browser opnieuw.',
	setUnsaved:
		'De browser kan niet opslaan: de opslag is vol of beschadigd. Wat je hier wijzigt, gaat verloren als de browser sluit voordat hij weer kan opslaan.',
	setSaved: 'Opgeslagen.',
	setUndone: 'Ongedaan gemaakt.',
	setFailed: 'Dat is niet gelukt. Probeer het opnieuw.',

	setWatch: 'Controleren',
	setWatchIntro:
		'De extensie controleert je sessies zolang deze browser draait en bij Cryptonow is ingelogd.',
	setWatchingSince: 'Bewaakt sinds {clock}',
	setNotWatching: 'Nog geen bewaking: er kon nog geen lijst met sessies worden gelezen',
	setLooked: 'Laatst gecontroleerd: {ago}',
	setLastGood: 'Laatste lijst: {ago}',
	setBlind: 'Kan sinds {clock} niet controleren: {cause}',
	setLookEvery: 'Hoe vaak er wordt gecontroleerd',
	setLookEveryHelp:
		'Na iets onbekends wordt er tien minuten lang elke 30 seconden gecontroleerd, wat je ook kiest.',
	setMinutes: { one: 'Elke minuut', other: 'Elke {count} minuten' },
	setMinutes_1:
		'Je hoort binnen ongeveer een minuut van een vreemde. 60 korte vragen aan Cryptonow per uur.',
	setMinutes_2: 'Je hoort tot 2 minuten later van een vreemde. 30 vragen per uur.',
	setMinutes_5:
		'Je hoort tot 5 minuten later van een vreemde. 12 vragen per uur. Een login die daartussen komt en gaat, laat geen spoor na.',
	setMinutes_15:
		'Je hoort tot 15 minuten later van een vreemde, lang genoeg om schade aan te richten. 4 vragen per uur.',
	setLastGap: 'De laatste keer dat er niet is gecontroleerd',
	setNoGap: 'Dat kwam nog niet voor.',
	setEarlierGaps: {
		one: 'De keer daarvoor',
		other: 'De {count} keren daarvoor, de laatste eerst',
	},
	setGap: '{causes}; {found}',
	setGapNothing: 'er was niets veranderd',
	setGapFound: 'daarna gevonden: {list}',

	setNotifications: 'Meldingen',
	setNotificationsIntro:
		'Er komt een melding als een login niet past. Het pictogram in de werkbalk en het getal erbij laten het in elk geval zien.',
	setNotify: 'Meldingen op het bureaublad tonen',
	setNotifyHelp: 'Zonder meldingen hoor je pas van een vreemde als je het pictogram ziet.',
	setTellBlind: 'Melden wanneer er niets te zien is',
	setTellBlindHelp:
		'Wanneer de lijst 15 minuten niet te lezen was en je achter de computer zit, of meteen als het een aanval kan zijn. Niet wanneer je offline bent of zelf bent uitgelogd.',
	setPrivate: 'Discreet tonen',
	setPrivateHelp:
		'Ze zeggen dan alleen dat er een sessie te bekijken is: geen apparaat, geen plaats, geen IP-adres. Voor een scherm dat anderen zien.',
	setQuiet: 'Stille uren',
	setQuietHelp:
		'In deze tijd komt alleen meteen wat dringend is of een nieuw apparaat. De rest komt als de stille uren voorbij zijn, als het je dan nog nodig heeft.',
	setQuietForNew: 'Ook nieuwe apparaten wachten',
	setQuietForNewHelp:
		'Wie ’s nachts inlogt, heeft dan tot de ochtend, en op de rekening staat geld.',
	setQuietFrom: 'Van',
	setQuietTo: 'Tot',
	setQuietSame: 'Het begin en het einde van de stille uren moeten verschillen.',
	setTest: 'Testmelding tonen',
	setTested: 'Er zou nu een melding op je scherm moeten staan.',
	setTestNone: 'Verschijnt er geen?',
	setTestNone_quiet: 'Kijk of «Niet storen» of een focusstand aanstaat. Die houdt meldingen tegen.',
	setTestNone_windows:
		'Windows: open «Instellingen» → «Systeem» → «Meldingen» en sta ze toe voor deze browser.',
	setTestNone_mac:
		'macOS: open «Systeeminstellingen» → «Meldingen» (of «Berichtgeving») en sta ze toe voor deze browser.',
	setTestNone_linux:
		'Linux: kijk in de instellingen van je bureaublad onder «Meldingen». Sommige kleine bureaubladen tonen er geen.',

	setAway: 'Terwijl je weg bent',
	setAwayIntro:
		'Voor Cryptonow kan elke controle als activiteit van jou tellen, zodat een login openblijft die anders vanzelf zou aflopen terwijl je weg bent. Je kunt minder vaak laten controleren zolang de computer vergrendeld is, of 5 minuten inactief.',
	setAwayLegend: 'Zolang de computer inactief of vergrendeld is',
	setIdle_look: 'Controleren zoals altijd',
	setIdle_look_cost:
		'Een vreemde is even snel te zien als anders. Je eigen login kan langer openblijven.',
	setIdle_seldom: 'Elke 15 minuten controleren',
	setIdle_seldom_cost:
		'Een vreemde die intussen inlogt, is tot 15 minuten later te zien. Een login die na korte inactiviteit afloopt, kan aflopen.',
	setIdle_never: 'Niet controleren',
	setIdle_never_cost:
		'Een vreemde die intussen inlogt, is te zien als je terug bent; het pictogram zegt dat niemand controleert.',

	setTravel: 'Reis of VPN',
	setTravelIntro:
		'Geef het aan voordat je reist of een VPN gebruikt: in die tijd geeft een nieuw land alleen geen alarm. Verder wordt niets versoepeld, niet voor een nieuw apparaat en niet voor een zoals die je hebt verwijderd, en het houdt vanzelf op.',
	setTravelAbout: 'reis of VPN, vanaf nu',
	setTravelLasts: 'Een nieuw land alleen geeft geen alarm tot {clock}.',
	setTravelNone: 'Nu niets aangegeven.',
	setTravelStart: 'Vanaf nu voor',
	setTravelAnew: 'Of vanaf nu voor:',
	setTravelStarted: {
		one: 'Geldt voor de komende dag.',
		other: 'Geldt voor de komende {count} dagen.',
	},
	setTravelEnded: 'Beëindigd: een nieuw land telt weer mee.',
	setTravelUndo: 'Je hebt reis of VPN beëindigd.',
	setDays: { one: '{count} dag', other: '{count} dagen' },
	setYear: '1 jaar',

	setDevices: 'Bekende apparaten',
	setDevicesIntro:
		'Apparaten waarbij je «Dit was ik» hebt gezegd, elk waar je dat zei. Een login ermee geeft daar geen alarm. Vergeet je er een, dan moet je de sessies ervan opnieuw beoordelen.',
	setNoDevices: 'Nog geen. Ze komen hier als je in de pop-up «Dit was ik» zegt.',
	setElsewhere: 'Bekend van een andere browser van jou',
	setInUse: 'Ingelogd',
	setKnownIn: 'Vertrouwd in: {places}',
	setKnownNowhere: 'Nergens meer vertrouwd: bij een login van deze soort wordt weer gevraagd',
	setPlaceUnknown: 'onbekende plaats',
	setFaded: '{place} (te lang geleden: vraagt opnieuw)',
	setLastSeen: 'Laatst gezien:',
	setRename: 'Naam wijzigen',
	setGiveName: 'Naam geven',
	setNamed: 'Naam opgeslagen.',
	setNamedUndo: 'Je hebt de naam van een apparaat gewijzigd.',
	setForget: 'Vergeten',
	setForgotten: 'Vergeten. Wat erop is ingelogd, moet je opnieuw beoordelen.',
	setForgetAll: 'Alle apparaten vergeten',
	setAskForgetAll: {
		one: 'Dit apparaat vergeten? De sessies ervan moet je dan opnieuw beoordelen.',
		other: 'Alle {count} apparaten vergeten? Alle sessies moet je dan opnieuw beoordelen.',
	},
	setYesForget: 'Alle vergeten',
	setAllForgotten: 'Alle apparaten zijn vergeten.',
	setTrustTime: 'Hoe lang een apparaat ongezien vertrouwd blijft',
	setTrustTimeHelp:
		'Een apparaat dat zo lang niet in een land is gezien, moet je daar opnieuw bevestigen.',

	setSync: 'Synchronisatie',
	setSyncIntro:
		'Je andere browsers kunnen leren welke apparaten van jou zijn, zodat je voor elk maar één keer antwoordt.',
	setSyncLabel: 'Bekende apparaten meenemen naar je andere browsers',
	setSyncWhat:
		'Wat meegaat: soort apparaat, jouw naam ervoor, land, data, en van wat je hebt verwijderd de soort en het land. Nooit een IP-adres, een netwerk of een sessie. Het gaat via de synchronisatie van de maker van deze browser, als je die daar hebt aangezet, en nergens anders heen.',
	setSyncOff:
		'Zet je het weer uit, dan verstuurt en leest deze browser niets meer en neemt hij terug wat hij over apparaten en verwijderingen heeft verstuurd; wat je andere browsers daarvan hebben geleerd, blijft bij hen.',
	setSyncFailed:
		'De synchronisatie van de browser weigert sinds {clock}. Je andere browsers leren niet wat hier bekend is; de extensie blijft het proberen.',

	setRecord: 'Logboek',
	setRecordIntro:
		'Wat de extensie zag en wanneer: elke sessie met apparaat, plaats en IP-adres, waarom ze zo is beoordeeld, wat je zei en verwijderde, en wanneer niemand controleerde. Het is bewijs, mocht je dat nodig hebben: een sessie die uit de lijst van Cryptonow is verdwenen, staat hier nog.',
	setRecordBounds:
		'Het blijft in deze browser en bevat hoogstens {entries} regels van de laatste {days} dagen; de oudste verdwijnen het eerst.',
	setRecordCount: {
		one: '1 regel: {clock}.',
		other: '{count} regels sinds {clock}.',
	},
	setRecordEmpty: 'Het is nu leeg.',
	setExportJson: 'Exporteren als JSON',
	setExportCsv: 'Exporteren als CSV',
	setExported: 'Aan de browser gegeven: {file}.',
	setExportCare:
		'Het geëxporteerde bestand bevat plaatsen en IP-adressen: bewaar het zoals je een brief bewaart.',
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
	setShow_watch: 'De bewaking en haar instellingen',
	setLane_watch: 'De bewaking zelf',
	setLane_stranger: 'Niet bevestigd',
	setLane_others: { one: '{count} ander apparaat', other: '{count} andere apparaten' },
	setShape_seen: 'Gezien',
	setShape_changed: 'Veranderd',
	setShape_gone: 'Weg',
	setShape_alert: 'Waarschuwing',
	setShape_review: 'Jouw antwoord',
	setShape_removal: 'Verwijdering',
	setShape_watch: 'Bewaking, apparaten, instellingen',
	setShape_blind: 'Niemand controleerde',
	setShape_known: 'Een sessie van jou',
	setShape_stranger: 'Een die je niet hebt bevestigd',
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
		one: '{count} regel heeft geen leesbare tijd; die staat alleen in de tabel.',
		other: '{count} regels hebben geen leesbare tijd; die staan alleen in de tabel.',
	},
	setTable: { one: 'Hetzelfde als tabel', other: 'Hetzelfde als tabel: {count} regels' },
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
	setEntry_alerted: 'Melding nodig',
	setEntry_alertShown: 'Melding getoond',
	setEntry_reviewed: 'Jouw antwoord',
	setEntry_removalAsked: 'Verwijdering gevraagd',
	setEntry_removalEnded: 'Verwijdering',
	setEntry_recoveryStarted: 'Nieuw wachtwoord aangeraden',
	setEntry_recoveryEnded: 'Nieuw wachtwoord: afgehandeld',
	setEntry_recoveryStep: 'Stap naar een veilig account',
	setEntry_undone: 'Ongedaan gemaakt',
	setEntry_lookFailed: 'Controle mislukt',
	setEntry_blindnessTold: 'Gemeld dat de bewaking niets ziet',
	setEntry_gap: 'Niemand controleerde',
	setEntry_deviceKnown: 'Apparaat bekend',
	setEntry_deviceNamed: 'Apparaat benoemd',
	setEntry_deviceForgotten: 'Apparaat vergeten',
	setEntry_travelStarted: 'Reis of VPN aangegeven',
	setEntry_travelEnded: 'Reis of VPN beëindigd',
	setEntry_settingsChanged: 'Instellingen gewijzigd',
	setEntry_rebuilt: 'Bewaking opnieuw begonnen',
	setRebuiltWhat: 'wat was opgeslagen, kon niet worden gelezen',
	setGrade_familiar: 'vertrouwd',
	setGrade_notice: 'even bekijken',
	setGrade_check: 'onbekend',
	setGrade_urgent: 'lijkt niet van jou',
	setOutcome_pending: 'bezig',
	setOutcome_removed: 'bevestigd door een nieuwe lijst',
	setOutcome_stillThere: 'nog ingelogd',
	setOutcome_unreachable: 'niet te controleren',
	setVerdict_mine: '«Dit was ik»',
	setVerdict_notMine: '«Ik was dit niet»',
	setUndone_recognised: '«Dit was ik»',
	setUndone_disowned: '«Ik was dit niet»',
	setUndone_devicesForgotten: 'het vergeten van apparaten',
	setUndone_recoveryEnded: 'het sluiten van de stappen',
	setUndone_deviceNamed: 'de naam van een apparaat',
	setUndone_travelSet: 'het einde van reis of VPN',
	setStepNot: '{step}: toch niet',
	setOwnBrowser: 'deze browser',
	setUntil: 'tot {clock}',
	setNameNone: 'geen naam',
	setNameGone: 'naam weggehaald',
	setNoted_trust: 'vertrouwen geldt {time}',
	setNoted_idle: 'bij inactiviteit: {choice}',
	setNoted_sync: 'synchronisatie: {state}',
	setNoted_every: { one: 'elke minuut controleren', other: 'elke {count} minuten controleren' },
	setNoted_notifications: 'meldingen: {state}',
	setNoted_blind: 'melding wanneer er niets te zien is: {state}',
	setNoted_private: 'discrete meldingen: {state}',
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
	setConnectionIntro: 'Waar de extensie naar je sessies vraagt.',
	setConnectedTo: 'Verbonden met {hosts}.',
	setFrom_learned: 'Geleerd van je sessiepagina: {clock}.',
	setFrom_imported: 'Overgenomen uit een bestand: {clock}.',
	setFrom_managed: 'Ingesteld door de beheerder van deze browser.',
	setFrom_build: 'Onderdeel van deze versie.',
	setRemovalLearned: '«Verwijderen» in het venster van de extensie beëindigt een sessie zelf.',
	setRemovalUnknown:
		'Hoe een sessie wordt verwijderd is nog niet geleerd: «Verwijderen» in het venster van de extensie opent de pagina van Cryptonow.',
	setLearnRemoval: '«Verwijderen» laten leren…',
	setLearnRemovalAgain: '«Verwijderen» opnieuw leren…',
	setDisconnect: 'Verbinding verbreken…',
	setAskDisconnect:
		'Verbinding verbreken? De extensie vergeet hoe ze je sessies leest en bewaakt niets tot je opnieuw verbindt. Wat ze van je apparaten weet, blijft.',
	setYesDisconnect: 'Verbreken',
	setStayConnected: 'Verbonden blijven',
	setDisconnected: 'De verbinding is verbroken.',
	setExportConnection: 'Verbinding exporteren',
	setImportConnection: 'Importeren uit een bestand…',
	setConnectionFile:
		'Het bestand zegt waar je lijst is en hoe ze te lezen is. Er staat geen sleutel, geen cookie en geen sessie in, dus je kunt het meenemen naar een andere computer.',
	setImported:
		'Het bestand is gelezen. Er wordt nog niets opgevraagd: vergelijk het onder «Verbinden».',
	setImportRequest:
		'Dit bestand vraagt iets op wat geen lijst nodig heeft, of meer dan een mens kan lezen. Het wordt niet gebruikt.',
	setRequests: 'Wat met je login wordt opgevraagd',
	setImportRefused:
		'Dit bestand bevat geen verbinding die hier te gebruiken is. Het moet er een zijn die de extensie heeft geëxporteerd, en mag alleen adressen van Cryptonow noemen.',
	setImportNewer:
		'Dit bestand komt uit een nieuwere versie van de extensie. Werk de extensie bij en importeer het bestand daarna opnieuw.',
	setGiveBack: 'Teruggeven',
	setGivenBack: 'De toegang tot {host} is teruggegeven.',
	setAccessGranted: 'De browser laat de extensie daar vragen stellen.',
	setAccessRefused:
		'De browser laat de extensie daar niets vragen, dus er wordt niets bewaakt. Je kunt het hier toestaan.',
	setAccessAllowed: 'De toegang is toegestaan.',
	setAccessStillRefused: 'De browser weigert de toegang nog steeds.',
	setNotConnected:
		'Niet verbonden: er wordt niets bewaakt. Verbind, dan leert de extensie van je eigen sessiepagina waar je lijst is. Kijk tot dan zelf onder «Settings» → «Security» → «Sessions».',

	setAbout: 'Over de extensie',
	setAboutIntro: 'Session Companion voor Cryptonow, versie {version}.',
	setWelcome: 'De eerste stappen nog eens',
	setLicence: 'Vrije software onder de MIT-licentie.',
	setLicences: 'Werk van anderen erin, met de licenties',
	setPrivacy: 'Privacy',
	setPrivacy_reads:
		'De extensie leest de lijst van je sessies bij Cryptonow, met de login die deze browser al heeft. Ze kijkt in geen enkele pagina, behalve in die je haar laat zien bij het verbinden.',
	setPrivacy_stays: 'Wat ze leest en wat je zegt, blijft in deze browser, op deze computer.',
	setPrivacy_leaves:
		'Niets verlaat de computer behalve haar vragen aan Cryptonow; alleen als je de synchronisatie aanzet, gaan de soorten, namen en landen van je apparaten via de synchronisatie van je eigen browser.',
	setPrivacy_maker: 'Het is een onafhankelijk project, niet gemaakt door Cryptonow.',

	setEverything: 'Alles wissen',
	setEverythingIntro:
		'Haalt alles weg wat de extensie heeft opgeslagen, hier en in de synchronisatie van de browser, en begint opnieuw.',
	setEverythingAct: 'Alles wissen…',
	setAskEverything: 'Alles wissen?',
	setEverythingGoes: 'Dit verdwijnt en is niet terug te halen:',
	setEverythingGoes_record: 'het logboek van wat is gezien, gezegd en gedaan',
	setEverythingGoes_devices: 'je bekende apparaten, hun namen, en wat volgens jou niet van jou was',
	setEverythingGoes_sessions: 'wat over je sessies bekend is, en de stappen die nog openstaan',
	setEverythingGoes_settings: 'alle instellingen op deze pagina',
	setEverythingGoes_connection:
		'de verbinding die je hebt bevestigd, met wat de browser daarvoor heeft toegestaan',
	setEverythingGoes_sync: 'wat deze browser in de synchronisatie heeft achtergelaten',
	setEverythingThen:
		'Daarna begint de bewaking opnieuw, zoals na de installatie: wat is ingelogd, moet je beoordelen. Bij Cryptonow wordt niemand uitgelogd.',
	setEverythingEnd: 'Wil je de bewaking beëindigen, verwijder dan de extensie uit de browser.',
	setKeepEverything: 'Alles behouden',
	setYesEverything: 'Alles wissen',
	setEverythingErased: 'Alles is gewist. De bewaking begint opnieuw.',

	// The welcome page
	welcomeTitle: 'Weet wie er bij je account is ingelogd',
	welcomeIntro: 'Drie stappen, in minder dan een minuut. Je kunt altijd weggaan en terugkomen.',
	welcomeIntroConnect: 'Vier stappen, in een paar minuten. Je kunt altijd weggaan en terugkomen.',
	welcomeDoes: 'Wat de extensie doet',
	welcomeDoes_watch:
		'Ze houdt de sessies van je Cryptonow-account in de gaten en laat het je weten als er een niet van jou lijkt.',
	welcomeDoes_login: 'Ze controleert met de login die deze browser al heeft.',
	welcomeDoesNot: 'Wat ze niet doet',
	welcomeDoesNot_password: 'Ze ziet je wachtwoord nooit.',
	welcomeDoesNot_leave: 'Ze verstuurt niets van je computer, tenzij je de synchronisatie aanzet.',
	welcomeDoesNot_remove:
		'Ze logt niemand vanzelf uit: daarvoor is jouw klik op «Verwijderen» nodig.',
	welcomeDoesNot_official: 'Ze is onafhankelijk gemaakt, niet door Cryptonow.',
	welcomeState_todo: 'Te doen',
	welcomeState_doing: 'Bezig',
	welcomeState_done: 'Gedaan',
	welcomeNews: 'Stap {number} is gedaan: {step}.',
	welcomeConnect: 'Verbind met Cryptonow',
	welcomeConnect_detail:
		'Je laat de extensie één keer je sessiepagina zien, en ze leert daar waar je lijst vandaan komt. De pagina die opent, leidt je erdoor.',
	welcomeLogin: 'Log in bij Cryptonow',
	welcomeLogin_detail:
		'Log in met deze browser, zoals je altijd doet. Je wachtwoord gaat alleen naar Cryptonow.',
	welcomeLoginWaiting:
		'Wacht op je login. Kom terug als je bent ingelogd: deze pagina ziet het vanzelf.',
	welcomeLoginDone: {
		one: 'De extensie ziet de sessie van je account.',
		other: 'De extensie ziet de {count} sessies van je account.',
	},
	welcomeReview: 'Beoordeel de sessies',
	welcomeReview_detail: 'Ze staan hier zodra de extensie ze ziet.',
	welcomeReviewAsk: {
		one: 'Deze was al ingelogd voordat de extensie er was. Was jij dit?',
		other: 'Deze waren al ingelogd voordat de extensie er was. Was jij dit allemaal?',
	},
	welcomeReviewNew: 'Niet van elke sessie hier is bekend dat die van jou is. Was jij dit?',
	welcomeReviewNone: 'Alleen deze browser is ingelogd: er valt niets te beoordelen.',
	welcomeReviewDone: 'Je hebt ze allemaal beoordeeld.',
	welcomeRecovery:
		'Je hebt een sessie verwijderd. Klik daarna op het pictogram van de extensie: daar staat wat je account weer veilig maakt.',
	welcomeNotify: 'Bekijk een testmelding',
	welcomeNotify_detail:
		'Een waarschuwing komt als melding van je systeem. Probeer of het jouwe die doorlaat.',
	welcomeNotifyOff:
		'Je hebt meldingen uitgezet in de instellingen. Tot je ze aanzet, waarschuwt alleen het pictogram je.',
	welcomeNotifyTry: 'Testmelding tonen',
	welcomeNotifyAgain: 'Nog een keer tonen',
	welcomeNotifyTrying: 'Tonen…',
	welcomeNotifyAsk: 'Heb je de melding gezien?',
	welcomeNotifyAsk_detail:
		'Het is een klein venster aan de rand van je scherm, met de titel «{title}».',
	welcomeNotifyYes: 'Ja, gezien',
	welcomeNotifyNo: 'Nee',
	welcomeNotifyDone: 'Meldingen komen bij je aan.',
	welcomeNotifyFailed: 'De browser kon de melding niet tonen.',
	welcomeMissed: 'Iets houdt de melding tegen',
	welcomeMissed_windows:
		'Open in Windows «Instellingen» → «Systeem» → «Meldingen». Zet meldingen aan, in de lijst ook voor {browser}, en zet «Niet storen» uit.',
	welcomeMissed_mac:
		'Open op je Mac «Systeeminstellingen» → «Meldingen» (of «Berichtgeving») en sta ze toe voor {browser}. In het bedieningspaneel mag geen focus aanstaan.',
	welcomeMissed_linux:
		'Open de instellingen van je bureaublad en dan «Meldingen». Zet «Niet storen» uit en meldingen voor {browser} aan.',
	welcomeMissed_other:
		'Open de instellingen van je systeem voor meldingen. Sta ze toe voor {browser} en zet «Niet storen» uit.',
	welcomeMissedMacChrome:
		'In de lijst staat {browser} twee keer: sta beide toe, ook die voor waarschuwingen.',
	welcomeMissedLinuxFirefox:
		'Firefox heeft er «libnotify» voor nodig, dat bijna elk bureaublad heeft.',
	welcomeYourBrowser: 'je browser',
	welcomeIcon: 'Houd het pictogram in het zicht',
	welcomeIcon_detail: 'De vorm laat zien hoe het ervoor staat, welke kleur je ook ziet.',
	welcomeIcon_calm: 'Vinkje',
	welcomeIcon_calm_detail: 'Alles in orde. Er zijn alleen apparaten ingelogd die je kent.',
	welcomeIcon_attention: 'Vraagteken',
	welcomeIcon_attention_detail: 'Iets heeft je nodig als je een momentje hebt.',
	welcomeIcon_alarm: 'Achthoek',
	welcomeIcon_alarm_detail: 'Een apparaat dat je niet hebt bevestigd. Bekijk het nu.',
	welcomeIcon_blind: 'Doorgestreept schild',
	welcomeIcon_blind_detail:
		'De extensie ziet nu niets. Wijs het aan met de muis om te lezen waarom.',
	welcomePin_chromium:
		'Klik op het puzzelstukje naast de adresbalk en dan op de punaise naast «{name}».',
	welcomePin_firefox:
		'Klik op het puzzelstukje in de werkbalk, dan op het tandwiel naast «{name}», en zet het daar vast op de werkbalk.',
	welcomePinned_chromium: 'Het is vastgezet: je vindt het naast de adresbalk.',
	welcomePinned_firefox: 'Firefox heeft het in de werkbalk gezet, naast de adresbalk.',
	welcomeSet: 'Je bent klaar',
	welcomeSet_detail:
		'Vanaf nu controleert de extensie vanzelf, zolang deze browser draait. Als iets niet past, verandert haar pictogram van vorm en krijg je een melding.',
	welcomeClose: 'Je kunt deze pagina nu sluiten. Je vindt haar ook in de instellingen.',
	welcomeLater: 'De rest kan wachten',
	welcomeLater_detail:
		'Je kunt deze pagina altijd sluiten: het pictogram laat zien wat er nog open is. In de instellingen vind je de pagina terug.',
	welcomeBlind: 'De bewaking kan nog niet beginnen',
	welcomeBlind_detail:
		'De extensie is nog niet verbonden met Cryptonow en kan je daarom niets over je sessies vertellen. Tot dan blijft haar pictogram een doorgestreept schild.',

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
		'Cryptonow biedt programma’s geen openbare manier om je sessies te lezen. Daarom laat je de extensie één keer je eigen sessiepagina zien, en leert ze daar waar je lijst vandaan komt. Dat duurt zo’n twee minuten.',
	connectPromise: 'Wat er intussen gebeurt',
	connectPromise_tab:
		'Ze kijkt alleen mee in het tabblad dat ze hiervoor opent, en alleen tot de lijst is gevonden.',
	connectPromise_list:
		'Van die pagina neemt ze alleen wat op een lijst van sessies lijkt, en de rest vergeet ze.',
	connectPromise_leave: 'Ze verandert daar niets, en niets verlaat je computer.',
	connectNow: 'Verbonden met {hosts}',
	connectSince: 'In gebruik sinds {clock}.',
	connectNow_detail: 'Deze verbinding blijft in gebruik tot je een nieuwe hebt bevestigd.',
	connectStep_open: 'Open je sessiepagina bij Cryptonow',
	connectStep_compare: 'Vergelijk de lijst',
	connectStep_remove: 'Laat haar «Verwijderen» leren',
	connectOptional: 'Als je wilt',
	connectLeft: 'Voor later bewaard',
	connectWay_login: 'Open Cryptonow en log in, zoals je altijd doet.',
	connectWay_menu: 'Ga naar «Settings» → «Security» → «Sessions».',
	connectWay_address: 'Kopieer het adres van die pagina bovenaan het venster, en plak het hier.',
	connectSite: 'Cryptonow openen',
	connectAddress: 'Adres van je sessiepagina',
	connectAddress_fine: 'Dit is Cryptonow: {host}.',
	connectAddress_home:
		'Dit is Cryptonow, maar de startpagina. Plak liever het adres van «Settings» → «Security» → «Sessions».',
	connectAddress_notAnAddress:
		'Dit is geen adres van een pagina. Het begint met {start} en staat bovenaan het venster.',
	connectAddress_notEncrypted:
		'Deze weg naar {host} is niet versleuteld. Neem het adres dat met {start} begint.',
	connectAddress_port:
		'Op {host} staan geen pagina’s van Cryptonow. Neem het adres zonder het getal na de dubbele punt.',
	connectAddress_lookAlike: 'Dit is {host}, niet Cryptonow. Log daar niet in.',
	connectAddress_otherSite: 'Dit is {host}. De adressen van Cryptonow zelf eindigen op {site}.',
	connectAsk: 'Wat de browser zo gaat vragen',
	connectAsk_page:
		'De browser vraagt of deze extensie je gegevens op {host} mag lezen en wijzigen. Een kleinere vraag heeft hij niet.',
	connectAsk_list:
		'De extensie kijkt alleen bij deze stap mee met wat de pagina zelf opvraagt, leest de lijst en verandert niets.',
	connectAsk_removal:
		'De extensie kijkt alleen bij deze stap mee met wat de pagina zelf verstuurt, om te zien wat een sessie beëindigt. Zelf verstuurt ze niets.',
	connectAsk_silent:
		'Heb je het al eens toegestaan, dan vraagt de browser het misschien niet opnieuw. Dan is je klik hier het antwoord.',
	connectWatch: 'Op deze pagina meekijken',
	connectRefused: 'De browser gaf geen toegang',
	connectRefused_detail:
		'Zonder die toegang kan de extensie niet verder. Er is niets gebeurd, en je kunt het opnieuw proberen.',
	connectWatching:
		'Ga naar het tabblad dat de extensie heeft geopend, log daar zo nodig in en open je lijst met sessies. Deze pagina komt weer naar voren zodra de lijst is gevonden.',
	connectRemoving:
		'Klik in het tabblad dat de extensie heeft geopend op «Verwijderen» («Remove») bij de sessie die je wilt beëindigen. Deze pagina komt weer naar voren zodra de extensie het heeft gezien.',
	connectLooked: { one: '{count} antwoord bekeken', other: '{count} antwoorden bekeken' },
	connectNoList: 'Nog geen lijst met sessies erbij',
	connectListSeen: 'Er was een lijst met sessies bij',
	connectTimeLeft: {
		one: 'Stopt vanzelf over {count} minuut',
		other: 'Stopt vanzelf over {count} minuten',
	},
	connectGoToTab: 'Naar dat tabblad',
	connectStuck: 'Nog niets gevonden?',
	connectStuck_list:
		'Open in dat tabblad «Settings» → «Security» → «Sessions», zodat je de lijst ziet.',
	connectStuck_reload:
		'Laad de pagina daar opnieuw: de extensie ziet alleen wat komt terwijl ze meekijkt.',
	connectStuck_cannot:
		'Nog steeds niets, terwijl de lijst te zien is? Dan krijgt de pagina die op een manier die niet te leren is. Annuleer; er is niets veranderd.',
	connectDeeper: 'Beter kijken',
	connectDeeper_ask:
		'Sommige pagina’s laten een hulpje de lijst opvragen. Om ook dat te zien, heeft de extensie toestemming van de browser nodig, alleen voor deze stap; de pagina wordt daarna opnieuw geladen.',
	connectDeeper_looks:
		'De extensie ziet nu ook wat de hulpjes van de pagina opvragen, tot deze stap eindigt. Open je lijst in dat tabblad nog een keer.',
	connectDeeper_hidden:
		'De pagina laat een eigen hulpje dingen opvragen, en deze browser laat extensies de antwoorden niet zien. Staat je lijst daartussen, dan is die in deze browser niet te leren.',
	connectNotRemoved:
		'De pagina stuurde iets wat op verwijderen leek, maar de sessie staat nog in de lijst. Vraagt de pagina je iets, geef dan antwoord; kijk anders daar of het gelukt is en probeer het opnieuw.',
	connectUnclear_othersToo: 'Er is meer dan die sessie beëindigd',
	connectUnclear_othersToo_detail:
		'Ook andere sessies zijn weg, dus wat de pagina stuurde logt misschien alle andere uit. Er is niets van geleerd. Beëindig nog een sessie apart, als je er een kunt missen.',
	connectUnclear_unclear: 'Het is niet duidelijk wat de sessie beëindigde',
	connectUnclear_unclear_detail:
		'De sessie is weg, maar wat de pagina stuurde zegt niet zeker waardoor. Er is niets van geleerd. Beëindig nog een sessie, als je er een kunt missen.',
	connectFound: {
		one: 'Ik heb {count} sessie gevonden. Is dit de lijst die je ziet?',
		other: 'Ik heb {count} sessies gevonden. Is dit de lijst die je ziet?',
	},
	connectFound_detail:
		'Vergelijk hem met de pagina van Cryptonow: het moeten dezelfde apparaten op dezelfde plaatsen zijn.',
	connectOffered: 'Uit een bestand: lees dit voordat je het gebruikt',
	connectOffered_detail:
		'Er is nog niets opgevraagd. Met je login zou alleen dit worden opgevraagd, nu en bij elke controle:',
	connectOffered_removal:
		'Hoe je verwijdert, komt nooit uit een bestand. Dat laat je later één keer zien.',
	connectOffered_unseen:
		'Een POST kan iets wijzigen. Daarom moet eerst te zien zijn dat je eigen sessiepagina hetzelfde opvraagt.',
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
	connectRequest_keys: 'Ingevuld, zoals je pagina het doet: {names}.',
	connectTable: 'De gevonden sessies',
	connectField_agent: 'Apparaat',
	connectField_place: 'Plaats',
	connectField_ip: 'IP-adres',
	connectField_lastActiveAt: 'Laatste activiteit',
	connectField_createdAt: 'Ingelogd',
	connectField_expiresAt: 'Loopt af',
	connectField_current: 'Deze browser',
	connectFields: 'Staat er iets op de verkeerde plek?',
	connectFields_detail:
		'Hier staat wat de extensie waarvoor aanziet en hoe zeker ze is. Kies iets anders waar het niet klopt.',
	connectConfidence_sure: 'Zeker',
	connectConfidence_likely: 'Waarschijnlijk',
	connectConfidence_unsure: 'Graag nakijken',
	connectConfidence_none: 'Niet gegeven',
	connectNone: 'Niets hiervan',
	connectChoice: '{sample} ({name})',
	connectRegion: 'In welk land ligt «{place}»?',
	connectRegion_detail:
		'De lijst schrijft alle plaatsen op dezelfde manier. Je antwoord geldt dus voor allemaal.',
	connectOthers: {
		one: 'Er is nog een lijst die bedoeld kan zijn.',
		other: 'Er zijn nog {count} lijsten die bedoeld kunnen zijn.',
	},
	connectYes: 'Ja, dit is mijn lijst',
	connectNext: 'Nee, een andere lijst',
	connectNo: 'Nee, niet mijn lijst',
	connectNeeds: 'Om voortaan zelf te kijken moet de extensie hier mogen vragen:',
	connectNeedsRemoval: 'Om hetzelfde te doen moet de extensie hier mogen vragen:',
	connectNeeds_list: 'Daar komt je lijst vandaan.',
	connectNeeds_site: 'De pagina van Cryptonow, in wiens naam ze vraagt.',
	connectNeeds_part: 'Daar wordt samen met de lijst gevraagd.',
	connectNeeds_removal: 'Daar wordt een sessie beëindigd.',
	connectNeed_cookies: 'Cookies van daar',
	connectNeed_cookies_detail:
		'De pagina van Cryptonow stuurt bij haar vraag een waarde daaruit mee, en de extensie moet hetzelfde doen.',
	connectNeed_scripting: 'Deze pagina zelf openen',
	connectNeed_scripting_detail:
		'Alleen de pagina van Cryptonow zelf kan deze lijst tonen. De extensie opent haar elke 15 minuten in een tabblad op de achtergrond, leest haar en sluit het tabblad. Hoe vaak, staat in de instellingen.',
	connectNeed_webRequest: 'Aanvragen daarheen',
	connectNeed_webRequest_detail:
		'De pagina van Cryptonow heeft de sleutel tot de lijst en toont die alleen in haar eigen aanvragen. De extensie bewaart hem alleen in het geheugen.',
	connectNeeds_end:
		'De browser vraagt of ze je gegevens daar mag lezen en wijzigen. De extensie leest de lijst en verwijdert alleen wat jij zegt. In de instellingen kun je dit terugnemen.',
	connectChecking: 'De extensie vraagt de lijst nu zelf op, om te zien of ze hetzelfde krijgt.',
	connectCheckingRemoval: 'De extensie bekijkt de lijst opnieuw, om te zien of die sessie weg is.',
	connectCompareWait: 'De lijst verschijnt hier zodra hij is gevonden.',
	connectDone: 'Verbonden. De extensie kijkt nu zelf.',
	connectRemoveWait: 'Dit komt als de lijst is verbonden.',
	connectRemoveOffer:
		'Klik op «Verwijderen» («Remove») bij een sessie die je wilt beëindigen, dan leert de extensie hoe dat gaat. Die sessie eindigt echt, dus kies er een die je niet meer nodig hebt.',
	connectRemoveUntil:
		'Tot dan opent «Verwijderen» in het venster van de extensie de pagina van Cryptonow.',
	connectRemoveWatch: 'Meekijken bij het verwijderen',
	connectSkip: 'Nu niet',
	connectSkipped: 'Je vindt dit in de instellingen als je het wilt.',
	connectRemovalFound: 'Die sessie is weg, en de extensie heeft gezien hoe.',
	connectRemovalFound_detail:
		'De pagina van Cryptonow heeft {host} gezegd haar te beëindigen. Voortaan kan de extensie hetzelfde doen als je op «Verwijderen» klikt, nooit uit zichzelf.',
	connectDetail: 'Details',
	connectDetailKey: 'In plaats van {key} staat de sleutel van de sessie zelf.',
	connectRemovalYes: 'Ja, zo doen',
	connectRemovalNo: 'Nee, vergeten',
	connectRemovalDone: 'De extensie kan nu sessies beëindigen als je op «Verwijderen» klikt.',
	connectRemovalAgain: 'Opnieuw leren',
	connectProblem_closed: 'Het tabblad is gesloten',
	connectProblem_closed_detail:
		'Probeer het opnieuw, en laat het open tot deze pagina weer naar voren komt.',
	connectProblem_tooLong: 'In tien minuten is er niets gevonden',
	connectProblem_tooLong_detail:
		'Daarom kijkt de extensie niet meer mee. Probeer het opnieuw, en laad de pagina opnieuw terwijl je ziet wat ze moet leren.',
	connectProblem_noAccess: 'De toegang is weg',
	connectProblem_noAccess_detail:
		'De browser laat de extensie die pagina niet meer lezen. Probeer het opnieuw, en sta het toe als de browser het vraagt.',
	connectProblem_notTheSame: 'De extensie kreeg niet dezelfde lijst',
	connectProblem_notTheSame_detail:
		'Ze vroeg zoals de pagina en kreeg een ander antwoord, dus er is niets bewaard. Probeer het opnieuw. Blijft het zo, dan is deze lijst zonder haar pagina niet te lezen.',
	connectProblem_keptApart: 'Deze login wordt apart gehouden',
	connectProblem_keptApart_detail:
		'De pagina was ingelogd, de extensie niet: Firefox houdt logins in containertabbladen en privévensters apart. Log bij Cryptonow in vanuit een gewoon tabblad en verbind opnieuw. Er is niets bewaard.',
	connectProblem_noCurrent: 'Niets in de lijst zegt welke sessie deze browser is',
	connectProblem_noCurrent_detail:
		'Zonder dat kan de extensie jou voor een vreemde houden, dus er is niets bewaard. Probeer het opnieuw met een lijst waarin Cryptonow de sessie markeert die jij gebruikt.',
	connectProblem_notRemoved: 'De sessie is er nog',
	connectProblem_notRemoved_detail:
		'Wat op verwijderen leek, heeft haar niet beëindigd, dus er is niets geleerd. Kijk op de pagina van Cryptonow of het is gelukt, en probeer het opnieuw.',
	connectProblem_heldBack: 'Cryptonow vraagt iets dat alleen jij weet',
	connectProblem_heldBack_detail:
		'Om daar een sessie te beëindigen stuurt de pagina iets wat is ingetypt, zoals een wachtwoord of een code. Dat bewaart de extensie nooit, dus opent «Verwijderen» ook verder de pagina van Cryptonow.',
	connectProblem_notKept: 'De lijst kan niet opnieuw worden opgevraagd',
	connectProblem_notKept_detail:
		'Wat de pagina daarvoor stuurt, heeft een deel dat de extensie niet mag bewaren en dat nergens anders staat. Er is niets bewaard.',
	connectProblem_broken: 'Er ging iets mis in de browser',
	connectProblem_broken_detail:
		'Er is niets bewaard. Probeer het opnieuw; lukt het weer niet, herstart dan de browser.',
	connectEnd: 'Je bent verbonden',
	connectEnd_detail:
		'Sommige sessies waren misschien al ingelogd voordat de extensie kwam. De eerste stappen leiden je erdoor.',
	connectWelcome: 'Verder met de eerste stappen',
	connectBroken: 'Deze pagina kan niet worden getoond',
	connectBroken_detail:
		'De browser kon niet lezen wat de extensie heeft opgeslagen. Laad deze pagina opnieuw; helpt dat niet, herstart dan de browser.',
	pageTitle: 'Session Companion',
};
