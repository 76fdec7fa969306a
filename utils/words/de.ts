import { en } from './en';
import type { Catalogue } from './message';

/**
 * German as in Austria, with «Sie». One word each: session Sitzung · device Gerät · place Ort ·
 * login Anmeldung, log in/out anmelden/abmelden (a session: beenden) · remove entfernen · forget
 * vergessen · look (the companion) prüfen, (the user) ansehen · review durchsehen · watch
 * Überwachung · companion Erweiterung · alert Alarm · record Protokoll · trust Vertrauen. Countries
 * and times stand where they need no article, case or «um».
 */
export const de: Catalogue = {
	...en,

	locale: 'de-AT',
	extName: 'Session Companion für Cryptonow',
	extDescription:
		'Überwacht die aktiven Sitzungen Ihres Cryptonow-Kontos und meldet sich, wenn ein unbekanntes Gerät auftaucht.',

	// Devices, places, times
	form_computer: 'Computer',
	form_phone: 'Smartphone',
	form_tablet: 'Tablet',
	form_unknown: 'Gerätetyp unbekannt',
	browserOnSystem: '{browser} auf {system}',
	unknownBrowserOn: 'Unbekannter Browser auf {system}',
	unknownPlace: 'Ort unbekannt',
	justNow: 'gerade eben',
	secondsAgo: { one: 'vor {count} Sekunde', other: 'vor {count} Sekunden' },
	ip: 'IP\u00a0{ip}',
	noIp: 'IP-Adresse unbekannt',
	ownDevice: 'Ihr Gerät ({device})',
	quoted: '«{name}»',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Alles in Ordnung',
	status_clear_detail: 'Nur Geräte, die Sie kennen, sind angemeldet.',
	status_checking: 'Sitzungen werden geprüft…',
	status_checking_detail: 'Das dauert nur einen Moment.',
	status_unfamiliar: { one: 'Unbekanntes Gerät', other: '{count} unbekannte Geräte' },
	status_unfamiliar_detail: {
		one: 'Eine Anmeldung, die Sie nicht bestätigt haben. Waren Sie das?',
		other: 'Anmeldungen, die Sie nicht bestätigt haben. Waren Sie das?',
	},
	status_urgent: { one: 'Das sieht nicht nach Ihnen aus', other: '{count} unbekannte Geräte' },
	status_urgent_detail: {
		one: 'Eine Anmeldung, die zu nichts passt, was von Ihnen bekannt ist. Wenn Sie das nicht waren, entfernen Sie sie jetzt.',
		other:
			'Nicht alle davon sehen nach Ihnen aus. Entfernen Sie jetzt, was nicht von Ihnen stammt.',
	},
	status_back: 'Es ist wieder da',
	status_back_detail:
		'Eine Anmeldung wie eine, die Sie entfernt haben. Wer auch immer das ist, kennt vermutlich Ihr Passwort: Entfernen Sie die Anmeldung und ändern Sie dann das Passwort.',
	status_notMine: 'Noch abzumelden',
	status_notMine_detail: 'Die Abmeldung, die Sie verlangt haben, hat noch keine Liste bestätigt.',
	status_removing: 'Wird abgemeldet…',
	status_removing_detail: 'Cryptonow ist darum gebeten, eine neue Liste wird es zeigen.',
	status_recovery: 'Sichern Sie Ihr Konto ab',
	status_recovery_detail:
		'Das Gerät ist abgemeldet. Wer es benutzt hat, kennt vielleicht noch Ihr Passwort.',
	status_notice: { one: 'Anmeldung kurz ansehen', other: '{count} Anmeldungen kurz ansehen' },
	status_notice_detail: 'Vermutlich von Ihnen. Sehen Sie nach, wenn Sie einen Moment Zeit haben.',
	status_unreviewed: { one: '1 Sitzung durchsehen', other: '{count} Sitzungen durchsehen' },
	status_unreviewed_detail:
		'Schon angemeldet, bevor es die Erweiterung hier gab. Sehen Sie alles einmal durch: Waren Sie das?',
	status_notConnected: 'Nicht mit Cryptonow verbunden',
	status_notConnected_detail:
		'Cryptonow bietet keinen öffentlichen Weg, Ihre Sitzungen abzurufen. Diese Version kann sie deshalb nicht überwachen. Sehen Sie selbst nach: «Settings» → «Security» → «Sessions».',
	status_idle: 'Pause, solange niemand da ist',
	status_idle_detail:
		'Sie wollten, dass nicht geprüft wird, solange der Computer unbenutzt oder gesperrt ist. Sobald Sie zurück sind, prüft die Erweiterung wieder.',
	status_noAccess: 'Kein Zugriff auf Cryptonow',
	status_noAccess_detail:
		'Der Browser lässt die Erweiterung nicht bei Cryptonow nachfragen. Erlauben Sie es, dann geht die Überwachung weiter.',
	status_offline: 'Sie sind offline',
	status_offline_detail:
		'Die Erweiterung kann Ihre Sitzungen nicht sehen. Sie prüft wieder, sobald die Verbindung zurück ist.',
	status_loggedOut: 'Sie sind bei Cryptonow abgemeldet',
	status_loggedOut_detail:
		'Die Erweiterung sieht Ihre Sitzungen nur, solange Sie mit diesem Browser angemeldet sind. Wenn Sie sich nicht selbst abgemeldet haben, melden Sie sich an und sehen Sie nach, wer sonst noch angemeldet ist.',
	status_loggedOut_at:
		'Abgemeldet seit {clock}. Wenn Sie das nicht waren: Melden Sie sich an, sehen Sie nach, wer sonst noch angemeldet ist, und ändern Sie Ihr Passwort.',
	status_reauthenticate: 'Cryptonow verlangt eine neue Anmeldung',
	status_reauthenticate_detail:
		'Ihre Anmeldung liegt zu lange zurück, um die Sitzungen zu zeigen. Melden Sie sich neu an, dann geht die Überwachung weiter.',
	status_rateLimited: 'Cryptonow bittet um Geduld',
	status_rateLimited_detail:
		'Die Sitzungen ließen sich gerade nicht abrufen. Die Erweiterung versucht es von selbst wieder.',
	status_unavailable: 'Cryptonow antwortet nicht',
	status_unavailable_detail:
		'Die Sitzungen ließen sich gerade nicht abrufen. Die Erweiterung versucht es von selbst wieder.',
	status_unreadable: 'Ihre Sitzungen sind nicht lesbar',
	status_unreadable_detail:
		'Cryptonow hat mit etwas geantwortet, das die Erweiterung nicht versteht. Sehen Sie Ihre Sitzungen bei Cryptonow an, bis das behoben ist.',
	broken: 'Ihre Sitzungen lassen sich nicht anzeigen',
	brokenDetail:
		'Das sagt nichts über Ihr Konto aus. Sehen Sie Ihre Sitzungen bei Cryptonow selbst an.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (der Browser kann nicht speichern, was die Erweiterung weiß)',
	toolbarBroken: 'Session Companion: keine Überwachung, im Browser ist etwas schiefgegangen',

	// Desktop notifications
	alertLogin: {
		one: 'Neue Anmeldung in Ihrem Cryptonow-Konto',
		other: '{count} neue Anmeldungen in Ihrem Cryptonow-Konto',
	},
	alertSession: 'Bitte ansehen: eine Sitzung in Ihrem Cryptonow-Konto',
	alertMore: 'und {count} weitere',
	alertBack: 'Wie ein Gerät, das Sie entfernt haben.',
	alertAsk: 'Waren Sie das? Öffnen Sie Session Companion in Ihrem Browser.',
	alertReview: 'Ansehen',
	alertPrivate: {
		one: 'Bitte sehen Sie eine Sitzung an',
		other: 'Bitte sehen Sie {count} Sitzungen an',
	},
	alertPrivateAsk: 'Öffnen Sie Session Companion in Ihrem Browser.',
	alertTest: 'So sieht ein Alarm aus',
	alertTestDetail: 'Benachrichtigungen kommen an. Es ist nichts passiert: Das war nur ein Test.',

	// Why the watch could not see
	blind_asleep: 'Computer im Ruhezustand',
	blind_closed: 'Browser geschlossen',
	blind_notConnected: 'nicht verbunden',
	blind_idle: 'Pause, weil der Computer unbenutzt war',
	blind_noAccess: 'kein Zugriff auf Cryptonow',
	blind_offline: 'offline',
	blind_loggedOut: 'abgemeldet',
	blind_reauthenticate: 'Cryptonow verlangte eine neue Anmeldung',
	blind_rateLimited: 'Cryptonow bat um Geduld',
	blind_unavailable: 'Cryptonow antwortete nicht',
	blind_unreadable: 'Sitzungen nicht lesbar',
	watchingSince: 'Überwacht seit {clock}.',
	gap: 'Nicht geprüft {range}: {causes}. {found}',
	gapNothing: 'Danach war alles wie vorher.',
	gapFound: 'Danach: {list}.',
	gapCame: { one: '{count} neu', other: '{count} neu' },
	gapWent: { one: '{count} beendet', other: '{count} beendet' },
	gapChanged: { one: '{count} verändert', other: '{count} verändert' },

	// Reasons against a session, and for it
	reason_alreadyThere: 'Schon angemeldet, bevor es die Erweiterung hier gab',
	reason_newDevice: 'Neues Gerät: Sie haben keines dieser Art',
	reason_newCountry: 'Neues Land: {country}',
	reason_newCountryOnly: 'Neues Land: {country}. Bisher nur: {countries}',
	reason_newHere: 'Neues Land für {device}: {country}',
	reason_secondOne: 'Ein zweites Gerät ({kind}), während {device} in Verwendung ist',
	reason_secondOneYours: 'Ein zweites Gerät ({kind}), während Ihres in Verwendung ist',
	reason_useUnknown: 'Ob {device} gleichzeitig in Verwendung ist, ist nicht bekannt',
	reason_newNetwork: 'Aus einem Netzwerk, in dem Sie noch nie waren',
	reason_networkUnknown: 'Das Netzwerk ist nicht bekannt',
	reason_many: 'Eine von sehr vielen solchen Anmeldungen',
	reason_comeback:
		'Wie ein Gerät, das Sie entfernt haben ({clock}): Jemand kennt vermutlich Ihr Passwort',
	reason_listedAgain:
		'Sie haben sie entfernt, und Cryptonow listet sie wieder: Vielleicht ist noch jemand angemeldet',
	reason_deviceChanged:
		'Dieselbe Sitzung gehörte vorher zu {kind}: Vielleicht hat jemand sie übernommen',
	reason_tooFast: 'Erst {from}, gleich darauf {to}: So schnell kann niemand reisen',
	reason_moved: 'Land gewechselt: erst {from}, jetzt {to}',
	reason_notThisBrowser:
		'Cryptonow nennt für diese Anmeldung einen anderen Browser als den, den Sie hier verwenden ({kind}). Sehen Sie das genauer an',
	reason_activeWhileAway:
		'War in Verwendung, als dieser Browser es nicht war ({clock}). Sehen Sie das genauer an',
	reason_faded:
		'{device} wurde hier zuletzt {ago} gesehen. Das ist zu lange her, um noch selbstverständlich zu sein',
	reason_deviceUnknown: 'Das Gerät ist nicht bekannt',
	reason_placeUnknown: 'Der Ort ist nicht bekannt',
	reason_sameKind: 'Gleicher Browser, gleiches System wie {device}',
	reason_knownCountry: 'Land, in dem Sie bekannt sind: {country}',
	reason_beenThere: '{device} war kürzlich auch dort: {country}',
	reason_knownNetwork: 'Aus einem Netzwerk, das Sie verwenden',
	reason_travelling: 'Sie haben angegeben, dass Sie bis {clock} reisen oder ein VPN verwenden',

	// The popup: when we looked
	look: 'Jetzt prüfen',
	lookAgain: 'Erneut prüfen',
	looking: 'Wird geprüft…',
	neverLooked: 'Noch nicht geprüft',
	looked: 'Geprüft: {ago}',
	lastGood: 'Letzte Liste: {ago}',
	stale: 'Stand dieser Liste: {clock} ({ago}). Seither kann sich etwas geändert haben.',

	// The popup: ways on
	login: 'Bei Cryptonow anmelden',
	access: 'Zugriff erlauben',
	sessionsPage: 'Sitzungen bei Cryptonow öffnen',
	help: 'So finden Sie Ihre Sitzungen',
	settings: 'Einstellungen',
	back: 'Zurück',
	ok: 'OK',
	done: 'Fertig',
	cancel: 'Abbrechen',
	save: 'Speichern',
	undo: 'Rückgängig',

	// The popup: sessions
	section_unfamiliar: 'Waren Sie das?',
	section_notice: 'Kurz ansehen',
	section_unreviewed: 'Sind das Ihre Sitzungen?',
	section_mine: 'Ihre Geräte',
	sectionNotMine: 'Noch abzumelden',
	sectionSettled: 'Eben beantwortet',
	thisBrowser: 'Dieser Browser',
	saidNotMe: 'Soll abgemeldet werden',
	gone: 'Nicht mehr angemeldet seit {clock}',
	active: 'Aktiv: {ago}',
	noActivity: 'Letzte Aktivität unbekannt',
	sessionsOf: { one: '{count} Sitzung', other: '{count} Sitzungen' },
	against: 'Was dagegen spricht',
	inFavour: 'Was dafür spricht',
	showMore: { one: '{count} weitere anzeigen', other: '{count} weitere anzeigen' },
	recognise: 'Das war ich',
	recogniseAll: { one: 'Das war ich', other: 'Diese {count} sind von mir' },
	notMe: 'Ich war das nicht',
	remove: 'Entfernen',
	removeAll: { one: 'Entfernen', other: 'Diese {count} entfernen' },
	removeNotMe: 'Entfernen: Ich war das nicht',
	removeOthers: 'Alle anderen Sitzungen beenden',
	tryAgain: 'Noch einmal',
	keep: 'Behalten',
	removing: 'Wird entfernt…',
	removingAsked: 'Wird geprüft…',
	removingSome: 'Entfernt: {done} von {all}…',
	askOne: '{device} ({place}) abmelden?',
	askSome: {
		one: '{count} Sitzung von {device} beenden?',
		other: '{count} Sitzungen von {device} beenden?',
	},
	askNotMeToo:
		'Wenn Sie das nicht waren, sagen Sie es: Dann gilt keine Anmeldung dieser Art mehr als Ihre.',
	askOthers: {
		one: '{count} Sitzung beenden? Nur dieser Browser bleibt angemeldet.',
		other: '{count} Sitzungen beenden? Nur dieser Browser bleibt angemeldet.',
	},
	removed: 'Abgemeldet: {session}. Von einer neuen Liste bestätigt.',
	removedHere: 'Abgemeldet. Von einer neuen Liste bestätigt.',
	moreRemoved: { one: 'Und {count} weitere.', other: 'Und {count} weitere.' },
	stillThere: 'Noch angemeldet. {why}.',
	notEnded: 'Cryptonow hat diese Sitzung nicht beendet',
	removalUnknown:
		'Cryptonow war nicht erreichbar, daher ist nicht bekannt, ob diese Sitzung entfernt wurde. Die Erweiterung prüft von selbst wieder.',
	recognised: 'Von Ihnen. Das Gerät ist ab jetzt bekannt.',
	recognisedOnly: 'Von Ihnen.',
	saidNotMeHere: 'Nicht von Ihnen: vermerkt. Angemeldet ist sie nicht mehr.',
	nameIt: 'Benennen',
	nameOf: 'Ihr Name für {device}',

	// The popup: banners
	undo_recognised: 'Sie haben «Das war ich» gesagt: {session}.',
	undo_disowned: 'Sie haben «Ich war das nicht» gesagt: {session}.',
	undo_devicesForgotten: {
		one: '{count} Gerät wurde vergessen.',
		other: '{count} Geräte wurden vergessen.',
	},
	undo_recoveryEnded: 'Sie haben die Schritte geschlossen, die Ihr Konto absichern.',
	rebuilt: 'Bitte sehen Sie alle Sitzungen neu durch',
	rebuiltDetail:
		'Was gespeichert war, ließ sich nicht lesen. Die Überwachung hat deshalb neu begonnen.',
	unsaved: 'Der Browser kann nicht speichern',
	unsavedDetail:
		'Sein Speicher ist voll oder beschädigt. Die Überwachung läuft im Arbeitsspeicher weiter und speichert, sobald es geht; was Sie bis dahin entscheiden, geht verloren, wenn der Browser geschlossen wird.',
	travelling: 'Reise oder VPN bis {clock}: Ein neues Land allein löst keinen Alarm aus.',
	travelEnd: 'Beenden',
	failed: 'Das hat nicht geklappt',
	failedDetail: 'Im Browser ist etwas schiefgegangen. Versuchen Sie es noch einmal.',

	// The recovery checklist
	recovery: '{done} von {all} Schritten erledigt',
	recoveryBack:
		'Wieder da seit {clock}. Beginnen Sie von vorn: Jemand kennt Ihr Passwort noch immer.',
	recoveryRemoved: { one: 'Abgemeldet: {session}.', other: '{count} Geräte wurden abgemeldet.' },
	step_remove: 'Gerät entfernen',
	step_remove_detail: 'Entfernen Sie es unten. Diese Liste wartet auf Sie.',
	step_password: 'Passwort ändern',
	step_password_detail:
		'Wer angemeldet war, kennt es vermutlich. Wählen Sie eines, das Sie nirgends sonst verwenden. Die Erweiterung sieht es nie.',
	step_look: 'Erneut prüfen',
	step_look_detail: 'Das macht die Erweiterung von selbst, sobald das Passwort geändert ist.',
	step_look_working: 'Prüft, ob noch jemand da ist…',
	step_look_done: 'Keine unbekannten Geräte ({clock})',
	step_twoFactor: 'Zwei-Faktor-Authentifizierung einschalten',
	step_twoFactor_detail:
		'Mit einem Code aus einer App öffnet das Passwort allein nichts mehr. Bei Cryptonow: «Settings» → «Security» → «Two-Factor Authentication (2FA)».',
	step_email: 'E-Mail-Konto absichern',
	step_email_detail:
		'Wer Ihre E-Mails liest, kann Ihr Passwort zurücksetzen. Ändern Sie auch dort das Passwort und suchen Sie nach Regeln, die Ihre Mails weiterleiten.',
	step_support: 'Cryptonow Bescheid geben',
	step_support_detail:
		'Wenn Geld bewegt wurde oder etwas nicht mehr so ist, wie Sie es verlassen haben, schreiben Sie dem Support von Cryptonow.',
	openPassword: 'Passwort ändern',
	openTwoFactor: 'So schalten Sie sie ein',
	openSupport: 'Supportformular öffnen',
	stepDone: 'Erledigt',
	stepSkip: 'Nicht jetzt',
	stepDoneAlready: 'erledigt',
	recoveryFinish: 'Abschließen',
	recoveryNotNeeded: 'Nicht nötig',

	// «Is this message real?»
	message: 'Ist diese Nachricht echt?',
	messageIntro:
		'Sie haben per SMS oder E-Mail eine Nachricht über eine Anmeldung in Ihrem Konto bekommen? Folgen Sie keinem Link darin und rufen Sie keine Nummer an. Prüfen Sie stattdessen hier.',
	messageLook: 'Prüfen, ob etwas dazu passt',
	messageStranger: {
		one: 'Es gibt eine Anmeldung, die Sie nicht bestätigt haben.',
		other: 'Es gibt {count} Anmeldungen, die Sie nicht bestätigt haben.',
	},
	messageStrangerDetail:
		'Um sie kann es in der Nachricht gehen. Gehen Sie zurück, sehen Sie nach und entfernen Sie hier, was nicht von Ihnen stammt. In der Nachricht selbst rühren Sie weiterhin nichts an.',
	messageOwn: 'Es gibt nur Anmeldungen, die Sie kennen.',
	messageOwnDetail:
		'Die letzte: {session}, angemeldet {ago}. Wenn Sie das waren, kann es in der Nachricht darum gehen, und es ist nichts zu tun.',
	messageNone: 'Keine Sitzung passt dazu.',
	messageNoneDetail:
		'Nur Geräte, die Sie kennen, sind angemeldet, und keines davon hat sich in den letzten drei Tagen angemeldet.',
	messageGone: {
		one: 'Es gab eine Anmeldung, die Sie nicht bestätigt haben. Sie ist beendet.',
		other: 'Es gab {count} Anmeldungen, die Sie nicht bestätigt haben. Sie sind beendet.',
	},
	messageBlind: 'Das lässt sich gerade nicht sagen.',
	messageLimits: 'Was das nicht beweist',
	messageLimit_tried: 'Jemand kann versucht haben, sich anzumelden, und gescheitert sein.',
	messageLimit_short: 'Eine Anmeldung, die zwischen zwei Prüfungen kam und ging, zeigt sich nicht.',
	messageLimit_other: 'Eine echte Anmeldung sagt nichts darüber, wer die Nachricht geschickt hat.',

	pageTitle: 'Session Companion',
};
