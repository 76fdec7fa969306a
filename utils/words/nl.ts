import { en } from './en';
import type { Catalogue } from './message';

/**
 * Dutch, with «je». One word each: session sessie · device apparaat · place plaats · login login, log
 * in/out inloggen/uitloggen (a session: beëindigen) · remove verwijderen · forget vergeten · look (the
 * companion) controleren, (the user) bekijken · review beoordelen · watch bewaking · companion
 * extensie · alert waarschuwing, alarm alarm · record logboek · trust vertrouwen. Countries and times
 * stand where they need no article and no «om».
 */
export const nl: Catalogue = {
	...en,

	locale: 'nl-NL',
	extName: 'Session Companion voor Cryptonow',
	extDescription:
		'Bewaakt de actieve sessies van je Cryptonow-account en laat het je weten als er een onbekend apparaat verschijnt.',

	// Devices, places, times
	form_computer: 'Computer',
	form_phone: 'Telefoon',
	form_tablet: 'Tablet',
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
	status_removing_detail: 'Het is aan Cryptonow gevraagd, een nieuwe lijst laat het zien.',
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
		'Cryptonow biedt geen openbare manier om je sessies op te halen, dus deze versie kan ze niet bewaken. Bekijk ze zelf onder «Settings» → «Security» → «Sessions».',
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
	status_rateLimited: 'Cryptonow vraagt om geduld',
	status_rateLimited_detail:
		'De sessies konden nu niet worden opgehaald. De extensie probeert het vanzelf opnieuw.',
	status_unavailable: 'Cryptonow antwoordt niet',
	status_unavailable_detail:
		'De sessies konden nu niet worden opgehaald. De extensie probeert het vanzelf opnieuw.',
	status_unreadable: 'Je sessies zijn niet leesbaar',
	status_unreadable_detail:
		'Cryptonow antwoordde met iets wat de extensie niet begrijpt. Bekijk je sessies bij Cryptonow tot dit is opgelost.',
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
	blind_rateLimited: 'Cryptonow vroeg om geduld',
	blind_unavailable: 'Cryptonow antwoordde niet',
	blind_unreadable: 'sessies niet leesbaar',
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
	reason_useUnknown: 'Of {device} tegelijk in gebruik is, is niet bekend',
	reason_newNetwork: 'Vanaf een netwerk waarop je nooit eerder bent gezien',
	reason_networkUnknown: 'Het netwerk is niet bekend',
	reason_many: 'Een van heel veel van zulke logins',
	reason_comeback:
		'Zoals een apparaat dat je hebt verwijderd ({clock}): iemand kent waarschijnlijk je wachtwoord',
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
	reason_travelling: 'Je gaf aan dat je tot {clock} reist of een VPN gebruikt',

	// The popup: when we looked
	look: 'Nu controleren',
	lookAgain: 'Opnieuw controleren',
	looking: 'Controleren…',
	neverLooked: 'Nog niet gecontroleerd',
	looked: 'Gecontroleerd: {ago}',
	lastGood: 'Laatste lijst: {ago}',
	stale: 'Stand van deze lijst: {clock} ({ago}). Er kan sindsdien iets veranderd zijn.',

	// The popup: ways on
	login: 'Inloggen bij Cryptonow',
	access: 'Toegang toestaan',
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
	step_remove_detail: 'Verwijder het hieronder. Deze lijst wacht op je.',
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
	stepDone: 'Dit heb ik gedaan',
	stepSkip: 'Niet nu',
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
	messageBlind: 'Dat is nu niet te zeggen.',
	messageLimits: 'Wat dit niet bewijst',
	messageLimit_tried: 'Iemand kan hebben geprobeerd in te loggen, zonder succes.',
	messageLimit_short: 'Een login die tussen twee controles kwam en ging, is niet te zien.',
	messageLimit_other: 'Een echte login zegt niets over wie het bericht heeft gestuurd.',

	pageTitle: 'Session Companion',
};
