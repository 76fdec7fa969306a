import type { Catalogue } from '@/utils/i18n/message';

/**
 * German as in Austria, with «Sie». One word each: session Sitzung · device Gerät · place Ort ·
 * login Anmeldung, log in/out anmelden/abmelden (a session: beenden) · remove entfernen · forget
 * vergessen · look (the companion) prüfen, (the user) ansehen · review durchsehen · watch
 * Überwachung · companion Erweiterung · alert Alarm · record Protokoll · trust Vertrauen. Countries
 * and times stand where they need no article, case or «um».
 */
export const de: Catalogue = {
	locale: 'de-AT',
	extName: 'Session Companion für Cryptonow',
	extShortName: 'Companion',
	extDescription:
		'Überwacht die aktiven Sitzungen Ihres Cryptonow-Kontos und meldet sich, wenn ein unbekanntes Gerät auftaucht.',

	// Devices, places, times
	form_computer: 'Computer',
	form_phone: 'Smartphone',
	form_tablet: 'Tablet',
	form_tv: 'Fernseher',
	form_console: 'Spielkonsole',
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
	status_removing_detail: 'Cryptonow wurde darum gebeten, eine neue Liste zeigt das Ergebnis.',
	status_account: 'Ein anderes Konto?',
	status_account_detail:
		'Keine der bisherigen Sitzungen steht mehr in der Liste. Ist das ein anderes Konto von Ihnen, werden seine Sitzungen von Anfang an geprüft; Vertrauen bleibt bei dem Konto, zu dem es gehört.',
	accountOther: 'Anderes Konto',
	accountSame: 'Dasselbe Konto',
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
		'Zeigen Sie der Erweiterung einmal Ihre Sitzungsseite, dann überwacht sie sie. Bis dahin sehen Sie selbst nach: «Settings» → «Security» → «Sessions».',
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
	status_secondFactor: 'Cryptonow verlangt Ihren zweiten Faktor',
	status_secondFactor_detail:
		'Vor den Sitzungen möchte es einen Code. Öffnen Sie die Seite mit Ihren Sitzungen und geben Sie ihn ein, dann geht die Überwachung weiter.',
	status_awaitsPage: 'Öffnen Sie Cryptonow, um weiter zu überwachen',
	status_awaitsPage_detail:
		'Cryptonow antwortet nur mit einem Schlüssel, den seine eigene Seite hat. Öffnen Sie die Seite mit Ihren Sitzungen, dann geht die Überwachung von selbst weiter.',
	status_rateLimited: 'Cryptonow bittet um Geduld',
	status_rateLimited_detail:
		'Die Sitzungen ließen sich gerade nicht abrufen. Die Erweiterung versucht es von selbst wieder.',
	status_waits:
		'Cryptonow bittet zu warten. Nächste Prüfung: {clock}. Bis dahin können Sie einmal pro Minute selbst prüfen.',
	status_unavailable: 'Cryptonow antwortet nicht',
	status_unavailable_detail:
		'Die Sitzungen ließen sich gerade nicht abrufen. Die Erweiterung versucht es von selbst wieder.',
	status_unreadable: 'Ich kann Ihre Sitzungen nicht mehr lesen',
	status_unreadable_detail:
		'Cryptonow hat auf eine Art geantwortet, die die Erweiterung nicht versteht. Verbinden Sie neu, damit sie es lernt. Bis dahin sehen Sie Ihre Sitzungen bei Cryptonow an.',
	status_incomplete: 'Nicht alle Sitzungen waren lesbar',
	status_incomplete_detail:
		'Was lesbar war, wird geprüft, der Rest nicht. Öffnen Sie Ihre Sitzungsseite und prüfen Sie dort den Rest.',
	status_personCheck: 'Cryptonow will sehen, dass Sie ein Mensch sind',
	status_personCheck_detail:
		'Öffnen Sie Cryptonow und bestehen Sie die Prüfung dort. Danach geht es von selbst weiter.',
	status_moved: 'Cryptonow antwortet unter einer anderen Adresse',
	status_moved_detail:
		'Wenn Cryptonow Sie als angemeldet zeigt, verbinden Sie erneut, damit die neue Adresse bekannt ist.',
	status_inContainer: 'Sie sind in einem Container-Tab angemeldet',
	status_inContainer_detail:
		'Firefox hält Anmeldungen in Containern getrennt, diese lässt sich nicht prüfen. Melden Sie sich in einem Tab ohne Container bei Cryptonow an.',
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
	alertBlind: 'Ihre Sitzungen sind nicht zu sehen',
	alertBlindAttack:
		'Vielleicht will das jemand so: Prüfen Sie Ihre Sitzungen auf der Seite von Cryptonow.',
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
	blind_secondFactor: 'Cryptonow verlangte einen zweiten Faktor',
	blind_awaitsPage: 'keine Seite von Cryptonow war offen',
	blind_rateLimited: 'Cryptonow bat um Geduld',
	blind_unavailable: 'Cryptonow antwortete nicht',
	blind_unreadable: 'Sitzungen nicht lesbar',
	blind_incomplete: 'nicht alle Sitzungen lesbar',
	blind_personCheck: 'Cryptonow wollte einen Menschen sehen',
	blind_moved: 'Cryptonow antwortete anderswo',
	blind_inContainer: 'nur in einem Container angemeldet',
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
	reason_told: 'Bisher sagt nur ein anderer Browser von Ihnen, dass {device} dort zu Hause ist',
	reason_useUnknown: 'Ob {device} gleichzeitig in Verwendung ist, ist nicht bekannt',
	reason_newNetwork: 'Aus einem Netzwerk, in dem Sie noch nie waren',
	reason_networkUnknown: 'Das Netzwerk ist nicht bekannt',
	reason_many: 'Eine von sehr vielen solchen Anmeldungen',
	reason_comeback:
		'Wie ein Gerät, das Sie entfernt haben ({clock}): Jemand kennt vermutlich Ihr Passwort',
	reason_strangersNetwork: 'Netzwerk einer Anmeldung, die Sie beendet haben ({clock})',
	reason_thrownOut: 'Kam, während Ihre anderen Anmeldungen beendet wurden',
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
	reason_answered: 'Zu solchen Anmeldungen sagten Sie hier «Das war ich»',
	reason_journey: 'Sie haben kürzlich eine Reise bestätigt',
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
	connect: 'Verbinden',
	connectAgain: 'Neu verbinden',
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
	removeThere: 'Bei Cryptonow entfernen…',
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
	step_remove_detail: 'Entfernen Sie es hier. Diese Liste wartet auf Sie.',
	step_remove_there: 'Entfernen Sie es auf der Seite von Cryptonow. Diese Liste wartet auf Sie.',
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
	messageRemoved: 'Es kann um etwas gehen, das Sie entfernt haben.',
	messageRemovedDetail:
		'{session} haben Sie entfernt, abgemeldet {ago}. Wenn die Nachricht davon handelt, gehen Sie die Schritte weiter, die Ihr Konto absichern. Rühren Sie in der Nachricht trotzdem nichts an.',
	messageBlind: 'Das lässt sich gerade nicht sagen.',
	messageLimits: 'Was das nicht beweist',
	messageLimit_tried: 'Jemand kann versucht haben, sich anzumelden, und gescheitert sein.',
	messageLimit_short: 'Eine Anmeldung, die zwischen zwei Prüfungen kam und ging, zeigt sich nicht.',
	messageLimit_other: 'Eine echte Anmeldung sagt nichts darüber, wer die Nachricht geschickt hat.',

	// The settings page
	setTitle: 'Einstellungen – Session Companion',
	setPage: 'Einstellungen',
	setNav: 'Auf dieser Seite',
	setGroup_watching: 'Überwachung',
	setGroup_yours: 'Ihre Daten',
	setGroup_extension: 'Diese Erweiterung',
	setNothing:
		'Noch ist nichts bekannt. Diese Seite füllt sich, sobald die Erweiterung das erste Mal geprüft hat.',
	setBroken: 'Die Einstellungen lassen sich nicht anzeigen',
	setBrokenDetail:
		'Der Browser konnte nicht lesen, was die Erweiterung gespeichert hat. Laden Sie diese Seite neu; wenn das nicht hilft, starten Sie den Browser neu.',
	setUnsaved:
		'Der Browser kann nicht speichern: Sein Speicher ist voll oder beschädigt. Was Sie hier ändern, geht verloren, wenn der Browser geschlossen wird, bevor er wieder speichern kann.',
	setSaved: 'Gespeichert.',
	setUndone: 'Rückgängig gemacht.',
	setFailed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',

	setWatch: 'Prüfen',
	setWatchIntro:
		'Die Erweiterung prüft Ihre Sitzungen, solange dieser Browser läuft und bei Cryptonow angemeldet ist.',
	setWatchingSince: 'Überwacht seit {clock}',
	setNotWatching: 'Noch keine Überwachung: Bisher ließ sich keine Liste der Sitzungen lesen',
	setLooked: 'Zuletzt geprüft: {ago}',
	setLastGood: 'Letzte Liste: {ago}',
	setBlind: 'Kann seit {clock} nicht prüfen: {cause}',
	setLookEvery: 'Wie oft geprüft wird',
	setLookEveryHelp:
		'Nach etwas Unbekanntem wird zehn Minuten lang alle 30 Sekunden geprüft, was auch immer Sie wählen.',
	setMinutes: { one: 'Jede Minute', other: 'Alle {count} Minuten' },
	setMinutes_1:
		'Von einem Fremden erfahren Sie binnen etwa einer Minute. 60 kurze Anfragen an Cryptonow pro Stunde.',
	setMinutes_2: 'Von einem Fremden erfahren Sie bis zu 2 Minuten später. 30 Anfragen pro Stunde.',
	setMinutes_5:
		'Von einem Fremden erfahren Sie bis zu 5 Minuten später. 12 Anfragen pro Stunde. Eine Anmeldung, die dazwischen kommt und geht, hinterlässt keine Spur.',
	setMinutes_15:
		'Von einem Fremden erfahren Sie bis zu 15 Minuten später, lang genug, um Schaden anzurichten. 4 Anfragen pro Stunde.',
	setLastGap: 'Zuletzt nicht geprüft',
	setNoGap: 'Das kam bisher nicht vor.',
	setEarlierGaps: {
		one: 'Das Mal davor',
		other: 'Die {count} Male davor, das letzte zuerst',
	},
	setGap: '{causes}; {found}',
	setGapNothing: 'nichts hatte sich geändert',
	setGapFound: 'danach: {list}',

	setNotifications: 'Benachrichtigungen',
	setNotificationsIntro:
		'Eine Benachrichtigung kommt, wenn eine Anmeldung nicht passt. Das Symbol in der Symbolleiste und seine Zahl zeigen es in jedem Fall.',
	setNotify: 'Benachrichtigungen am Desktop anzeigen',
	setNotifyHelp: 'Ohne sie erfahren Sie von einem Fremden erst, wenn Sie das Symbol sehen.',
	setTellBlind: 'Melden, wenn nichts zu sehen ist',
	setTellBlindHelp:
		'Wenn die Liste 15 Minuten lang nicht zu lesen war und Sie am Computer sind, oder sofort, wenn es ein Angriff sein kann. Nicht, wenn Sie offline oder selbst abgemeldet sind.',
	setPrivate: 'Diskret anzeigen',
	setPrivateHelp:
		'Dann sagen sie nur, dass eine Sitzung anzusehen ist: kein Gerät, kein Ort, keine IP-Adresse. Für einen Bildschirm, den andere sehen.',
	setQuiet: 'Ruhezeit',
	setQuietHelp:
		'In dieser Zeit kommt nur sofort, was dringend oder ein neues Gerät ist. Der Rest kommt, wenn die Ruhezeit endet, falls es Sie dann noch braucht.',
	setQuietForNew: 'Auch neue Geräte warten',
	setQuietForNewHelp:
		'Wer sich nachts fremd anmeldet, hat dann bis zum Morgen Zeit, und im Konto liegt Geld.',
	setQuietFrom: 'Von',
	setQuietTo: 'Bis',
	setQuietSame: 'Beginn und Ende der Ruhezeit müssen verschieden sein.',
	setTest: 'Benachrichtigung testen',
	setTested: 'Jetzt sollte eine Benachrichtigung auf Ihrem Bildschirm sein.',
	setTestNone: 'Es erscheint keine?',
	setTestNone_quiet:
		'Sehen Sie nach, ob «Nicht stören» oder ein Fokus eingeschaltet ist. Beides hält Benachrichtigungen zurück.',
	setTestNone_windows:
		'Windows: Öffnen Sie «Einstellungen» → «System» → «Benachrichtigungen» und erlauben Sie sie für diesen Browser.',
	setTestNone_mac:
		'macOS: Öffnen Sie «Systemeinstellungen» → «Mitteilungen» und erlauben Sie sie für diesen Browser.',
	setTestNone_linux:
		'Linux: Sehen Sie in den Einstellungen Ihres Desktops unter «Benachrichtigungen» nach. Manche kleinen Desktops zeigen gar keine.',

	setAway: 'Während Sie weg sind',
	setAwayIntro:
		'Für Cryptonow kann jede Prüfung als Ihre Aktivität zählen, sodass eine Anmeldung offen bleibt, die sonst von selbst enden würde, während Sie weg sind. Sie können seltener prüfen lassen, solange der Computer gesperrt oder 5 Minuten unbenutzt ist.',
	setAwayLegend: 'Solange der Computer unbenutzt oder gesperrt ist',
	setIdle_look: 'Wie immer prüfen',
	setIdle_look_cost:
		'Ein Fremder zeigt sich so schnell wie sonst. Ihre eigene Anmeldung bleibt vielleicht länger offen.',
	setIdle_seldom: 'Alle 15 Minuten prüfen',
	setIdle_seldom_cost:
		'Ein Fremder, der sich inzwischen anmeldet, zeigt sich bis zu 15 Minuten später. Eine Anmeldung, die nach kurzer Untätigkeit endet, kann enden.',
	setIdle_never: 'Nicht prüfen',
	setIdle_never_cost:
		'Ein Fremder, der sich inzwischen anmeldet, zeigt sich, wenn Sie zurück sind; das Symbol sagt, dass niemand prüft.',

	setTravel: 'Reise oder VPN',
	setTravelIntro:
		'Sagen Sie es, bevor Sie reisen oder ein VPN verwenden: In dieser Zeit löst ein neues Land allein keinen Alarm aus. Sonst wird nichts gelockert, weder für ein neues Gerät noch für eines wie die, die Sie entfernt haben, und es endet von selbst.',
	setTravelAbout: 'Reise oder VPN, ab jetzt',
	setTravelLasts: 'Ein neues Land allein löst keinen Alarm aus: bis {clock}.',
	setTravelNone: 'Zurzeit nichts angegeben.',
	setTravelStart: 'Ab jetzt für',
	setTravelAnew: 'Oder ab jetzt für:',
	setTravelStarted: {
		one: 'Gilt für den nächsten Tag.',
		other: 'Gilt für die nächsten {count} Tage.',
	},
	setTravelEnded: 'Beendet: Ein neues Land zählt wieder.',
	setTravelUndo: 'Sie haben Reise oder VPN beendet.',
	setDays: { one: '{count} Tag', other: '{count} Tage' },
	setYear: '1 Jahr',

	setDevices: 'Bekannte Geräte',
	setDevicesIntro:
		'Geräte, bei denen Sie «Das war ich» gesagt haben, jedes dort, wo Sie es gesagt haben. Eine Anmeldung damit löst dort keinen Alarm aus. Wenn Sie eines vergessen, sind seine Sitzungen neu durchzusehen.',
	setNoDevices: 'Noch keine. Sie kommen hierher, wenn Sie im Popup «Das war ich» sagen.',
	setElsewhere: 'Bekannt aus einem anderen Ihrer Browser',
	setInUse: 'Angemeldet',
	setKnownIn: 'Vertraut in: {places}',
	setKnownNowhere: 'Nirgends mehr vertraut: Eine Anmeldung dieser Art fragt wieder nach',
	setPlaceUnknown: 'unbekannter Ort',
	setFaded: '{place} (zu lange her: fragt wieder nach)',
	setLastSeen: 'Zuletzt gesehen:',
	setRename: 'Umbenennen',
	setGiveName: 'Benennen',
	setNamed: 'Name gespeichert.',
	setNamedUndo: 'Sie haben den Namen eines Geräts geändert.',
	setForget: 'Vergessen',
	setForgotten: 'Vergessen. Was darauf angemeldet ist, ist neu durchzusehen.',
	setForgetAll: 'Alle Geräte vergessen',
	setAskForgetAll: {
		one: 'Dieses Gerät vergessen? Seine Sitzungen sind dann neu durchzusehen.',
		other: 'Alle {count} Geräte vergessen? Alle Sitzungen sind dann neu durchzusehen.',
	},
	setYesForget: 'Alle vergessen',
	setAllForgotten: 'Alle Geräte sind vergessen.',
	setTrustTime: 'Wie lange ein Gerät ungesehen vertraut bleibt',
	setTrustTimeHelp:
		'Ein Gerät, das so lange nicht in einem Land gesehen wurde, ist dort neu zu bestätigen.',

	setSync: 'Synchronisierung',
	setSyncIntro:
		'Ihre anderen Browser können erfahren, welche Geräte Ihre sind, damit Sie für jedes nur einmal antworten.',
	setSyncLabel: 'Bekannte Geräte in Ihre anderen Browser mitnehmen',
	setSyncWhat:
		'Was mitgeht: Art des Geräts, Ihr Name dafür, Land, Tage, und von dem, was Sie entfernt haben, Art und Land. Nie eine IP-Adresse, ein Netzwerk oder eine Sitzung. Es geht über die Synchronisierung des Herstellers dieses Browsers, wenn Sie sie dort eingeschaltet haben, und nirgends sonst hin.',
	setSyncOff:
		'Wieder ausgeschaltet, sendet und liest dieser Browser nichts mehr und nimmt zurück, was er von Geräten und Entferntem gesendet hat; was Ihre anderen Browser daraus gelernt haben, bleibt bei ihnen.',
	setSyncFailed:
		'Die Synchronisierung des Browsers verweigert sich seit {clock}. Ihre anderen Browser erfahren nicht, was hier bekannt ist; die Erweiterung versucht es weiter.',

	setRecord: 'Protokoll',
	setRecordIntro:
		'Was die Erweiterung wann gesehen hat: jede Sitzung mit Gerät, Ort und IP-Adresse, warum sie so beurteilt wurde, was Sie gesagt und entfernt haben und wann niemand geprüft hat. Es ist ein Beweis, falls Sie einen brauchen: Eine Sitzung, die aus der Liste von Cryptonow verschwunden ist, steht hier noch.',
	setRecordBounds:
		'Es bleibt in diesem Browser und fasst höchstens {entries} Einträge der letzten {days} Tage; die ältesten fallen zuerst weg.',
	setRecordCount: {
		one: '1 Eintrag: {clock}.',
		other: '{count} Einträge seit {clock}.',
	},
	setRecordEmpty: 'Zurzeit ist es leer.',
	setExportJson: 'Als JSON exportieren',
	setExportCsv: 'Als CSV exportieren',
	setExported: 'Dem Browser übergeben: {file}.',
	setExportCare:
		'Die exportierte Datei enthält Orte und IP-Adressen: Bewahren Sie sie auf wie einen Brief.',
	setErase: 'Protokoll löschen',
	setAskErase:
		'Protokoll löschen? Es lässt sich nicht wiederherstellen. Bekannte Geräte und Einstellungen bleiben.',
	setYesErase: 'Löschen',
	setErased: 'Das Protokoll ist gelöscht.',

	// Its timeline and its table
	setTimeline: 'Zeitachse des Protokolls',
	setTimelineHelp:
		'Die Pfeiltasten führen von Zeichen zu Zeichen und von Gerät zu Gerät, Pos1 und Ende zum ersten und zum letzten. Plus und Minus vergrößern und verkleinern rund um das gewählte Zeichen, Bild auf und Bild ab gehen in der Zeit zurück und vor.',
	setTimelineHint: 'Wählen Sie ein Zeichen, um hier zu lesen, was geschehen ist.',
	setTimelineNone: 'In dieser Zeit ist nichts geschehen.',
	setSpan: 'Gezeigte Zeit',
	setSpan_day: 'Tag',
	setSpan_week: 'Woche',
	setSpan_month: 'Monat',
	setSpan_all: 'Alles',
	setZoomIn: 'Vergrößern',
	setZoomOut: 'Verkleinern',
	setEarlier: 'Früher',
	setLater: 'Später',
	setShow: 'Zeigen',
	setShow_all: 'Alles',
	setShow_sessions: 'Sitzungen, die kommen, sich ändern und gehen',
	setShow_answers: 'Alarme, Antworten und Entferntes',
	setShow_watch: 'Die Überwachung und ihre Einstellungen',
	setLane_watch: 'Die Überwachung selbst',
	setLane_stranger: 'Nicht bestätigt',
	setLane_others: { one: '{count} weiteres Gerät', other: '{count} weitere Geräte' },
	setShape_seen: 'Gesehen',
	setShape_changed: 'Verändert',
	setShape_gone: 'Beendet',
	setShape_alert: 'Alarm',
	setShape_review: 'Ihre Antwort',
	setShape_removal: 'Entfernen',
	setShape_watch: 'Überwachung, Geräte, Einstellungen',
	setShape_blind: 'Niemand hat geprüft',
	setShape_known: 'Eine Ihrer Sitzungen',
	setShape_stranger: 'Eine, die Sie nicht bestätigt haben',
	setMark: '{clock}, {event}',
	setMarks: {
		one: '{count} Eintrag, {range}: {events}',
		other: '{count} Einträge, {range}: {events}',
	},
	setMore: { one: 'und {count} weiterer', other: 'und {count} weitere' },
	setInRange: {
		one: '{count} Eintrag in dieser Zeit: {range}.',
		other: '{count} Einträge in dieser Zeit: {range}.',
	},
	setUndrawn: {
		one: '{count} Eintrag hat keine lesbare Zeit; er steht nur in der Tabelle.',
		other: '{count} Einträge haben keine lesbare Zeit; sie stehen nur in der Tabelle.',
	},
	setTable: { one: 'Dasselbe als Tabelle', other: 'Dasselbe als Tabelle: {count} Einträge' },
	setNoTime: 'Keine Zeit',
	setColumn_time: 'Zeit',
	setColumn_event: 'Ereignis',
	setColumn_session: 'Sitzung',
	setColumn_what: 'Was',
	setColumn_device: 'Gerät',
	setColumn_place: 'Ort',
	setColumn_ip: 'IP-Adresse',
	setColumn_grade: 'Beurteilung',
	setSessionNumber: 'Nr.\u00a0{ref}',

	// What the record says, on the page and in the exported table
	setEntry_watchStarted: 'Überwachung begonnen',
	setEntry_sessionSeen: 'Sitzung gesehen',
	setEntry_logins: 'Viele Anmeldungen',
	setLoginsFrom: {
		one: '{count} Anmeldung aus {network}',
		other: '{count} Anmeldungen aus {network}',
	},
	setManyNetworks: 'vielen Netzen',
	setEntry_sessionChanged: 'Sitzung verändert',
	setEntry_gradeRaised: 'Neu beurteilt',
	setEntry_sessionGone: 'Nicht mehr angemeldet',
	setEntry_sessionBack: 'Wieder in der Liste',
	setEntry_alerted: 'Benachrichtigung fällig',
	setEntry_alertShown: 'Benachrichtigung gezeigt',
	setEntry_reviewed: 'Ihre Antwort',
	setEntry_removalAsked: 'Entfernen verlangt',
	setEntry_removalEnded: 'Entfernen',
	setEntry_recoveryStarted: 'Neues Passwort empfohlen',
	setEntry_recoveryEnded: 'Neues Passwort: erledigt',
	setEntry_recoveryStep: 'Schritt zum sicheren Konto',
	setEntry_undone: 'Rückgängig gemacht',
	setEntry_lookFailed: 'Prüfen gescheitert',
	setEntry_blindnessTold: 'Gesagt, dass die Überwachung nichts sieht',
	setEntry_gap: 'Niemand hat geprüft',
	setEntry_deviceKnown: 'Gerät bekannt',
	setEntry_deviceNamed: 'Gerät benannt',
	setEntry_deviceForgotten: 'Gerät vergessen',
	setEntry_travelStarted: 'Reise oder VPN angegeben',
	setEntry_travelEnded: 'Reise oder VPN beendet',
	setEntry_settingsChanged: 'Einstellungen geändert',
	setEntry_rebuilt: 'Überwachung neu begonnen',
	setRebuiltWhat: 'was gespeichert war, ließ sich nicht lesen',
	setGrade_familiar: 'vertraut',
	setGrade_notice: 'kurz ansehen',
	setGrade_check: 'unbekannt',
	setGrade_urgent: 'sieht nicht nach Ihnen aus',
	setOutcome_pending: 'läuft',
	setOutcome_removed: 'von einer neuen Liste bestätigt',
	setOutcome_stillThere: 'noch angemeldet',
	setOutcome_unreachable: 'ließ sich nicht prüfen',
	setVerdict_mine: '«Das war ich»',
	setVerdict_notMine: '«Ich war das nicht»',
	setUndone_recognised: '«Das war ich»',
	setUndone_disowned: '«Ich war das nicht»',
	setUndone_devicesForgotten: 'das Vergessen von Geräten',
	setUndone_recoveryEnded: 'das Schließen der Schritte',
	setUndone_deviceNamed: 'der Name eines Geräts',
	setUndone_travelSet: 'das Ende von Reise oder VPN',
	setStepNot: '{step}: doch nicht',
	setOwnBrowser: 'dieser Browser',
	setUntil: 'bis {clock}',
	setNameNone: 'kein Name',
	setNameGone: 'Name weggenommen',
	setNoted_trust: 'Vertrauen gilt {time}',
	setNoted_idle: 'wenn unbenutzt: {choice}',
	setNoted_sync: 'Synchronisierung: {state}',
	setNoted_every: { one: 'jede Minute prüfen', other: 'alle {count} Minuten prüfen' },
	setNoted_notifications: 'Benachrichtigungen: {state}',
	setNoted_blind: 'Meldung, wenn nichts zu sehen ist: {state}',
	setNoted_private: 'diskrete Benachrichtigungen: {state}',
	setNoted_quiet: 'Ruhezeit: {state}',
	setNoted_quietForNew: 'neue Geräte warten in der Ruhezeit: {state}',
	setOn: 'ein',
	setOff: 'aus',
	setWas: 'vorher: {seen}',
	setCause: 'Ursache: {cause}',
	setLoggedInAt: 'angemeldet: {time}',
	setLoginUnknown: 'Zeit der Anmeldung unbekannt',
	setFromTo: 'von {from} bis {to}',
	setStretch: '{from} bis {to}: {cause}',

	setConnection: 'Verbindung',
	setConnectionIntro: 'Wo die Erweiterung nach Ihren Sitzungen fragt.',
	setConnectedTo: 'Verbunden mit {hosts}.',
	setFrom_learned: 'Von Ihrer Sitzungsseite gelernt: {clock}.',
	setFrom_imported: 'Aus einer Datei übernommen: {clock}.',
	setFrom_managed: 'Vom Administrator dieses Browsers festgelegt.',
	setFrom_build: 'Teil dieser Version.',
	setRemovalLearned: '«Entfernen» im Fenster der Erweiterung beendet eine Sitzung selbst.',
	setRemovalUnknown:
		'Wie eine Sitzung entfernt wird, ist noch nicht gelernt: «Entfernen» im Fenster der Erweiterung öffnet die Seite von Cryptonow.',
	setLearnRemoval: '«Entfernen» lernen lassen…',
	setLearnRemovalAgain: '«Entfernen» neu lernen…',
	setDisconnect: 'Verbindung trennen…',
	setAskDisconnect:
		'Verbindung trennen? Die Erweiterung vergisst, wie sie Ihre Sitzungen liest, und überwacht nichts, bis Sie neu verbinden. Was sie von Ihren Geräten weiß, bleibt.',
	setYesDisconnect: 'Trennen',
	setStayConnected: 'Verbunden bleiben',
	setDisconnected: 'Die Verbindung ist getrennt.',
	setExportConnection: 'Verbindung exportieren',
	setImportConnection: 'Aus einer Datei importieren…',
	setConnectionFile:
		'Die Datei sagt, wo Ihre Liste ist und wie man sie liest. Sie enthält keinen Schlüssel, kein Cookie und keine Sitzung, Sie können sie also auf einen anderen Computer mitnehmen.',
	setImported:
		'Die Datei ist gelesen. Noch wird nichts abgefragt: Vergleichen Sie sie unter «Verbinden».',
	setImportRequest:
		'Diese Datei fragt etwas ab, das keine Liste braucht, oder mehr, als ein Mensch lesen kann. Sie wird nicht verwendet.',
	setRequests: 'Was mit Ihrer Anmeldung abgefragt wird',
	setImportRefused:
		'Diese Datei enthält keine Verbindung, die hier verwendbar ist. Es muss eine sein, die die Erweiterung exportiert hat, und sie darf nur Adressen von Cryptonow nennen.',
	setImportNewer:
		'Diese Datei stammt von einer neueren Version der Erweiterung. Aktualisieren Sie die Erweiterung und importieren Sie die Datei dann noch einmal.',
	setGiveBack: 'Zurückgeben',
	setGivenBack: 'Der Zugriff auf {host} ist zurückgegeben.',
	setAccessGranted: 'Der Browser lässt die Erweiterung dort nachfragen.',
	setAccessRefused:
		'Der Browser lässt die Erweiterung dort nicht nachfragen, also wird nichts überwacht. Hier können Sie es erlauben.',
	setAccessAllowed: 'Der Zugriff ist erlaubt.',
	setAccessStillRefused: 'Der Browser verweigert den Zugriff noch immer.',
	setNotConnected:
		'Nicht verbunden: Es wird nichts überwacht. Verbinden Sie, dann lernt die Erweiterung von Ihrer eigenen Sitzungsseite, wo Ihre Liste ist. Bis dahin sehen Sie selbst nach: «Settings» → «Security» → «Sessions».',

	setAbout: 'Über die Erweiterung',
	setAboutIntro: 'Session Companion für Cryptonow, Version {version}.',
	setWelcome: 'Die ersten Schritte noch einmal',
	setLicence: 'Freie Software unter der MIT-Lizenz.',
	setLicences: 'Werke anderer darin und ihre Lizenzen',
	setPrivacy: 'Datenschutz',
	setPrivacy_reads:
		'Die Erweiterung liest die Liste Ihrer Sitzungen bei Cryptonow, mit der Anmeldung, die dieser Browser schon hat. Sie sieht in keine Seite hinein, außer in die, die Sie ihr beim Verbinden zeigen.',
	setPrivacy_stays:
		'Was sie liest und was Sie sagen, bleibt in diesem Browser, auf diesem Computer.',
	setPrivacy_leaves:
		'Nichts verlässt den Computer außer ihren Anfragen an Cryptonow; nur wenn Sie die Synchronisierung einschalten, gehen Art, Namen und Länder Ihrer Geräte über die Synchronisierung Ihres Browsers.',
	setPrivacy_maker: 'Das ist ein unabhängiges Projekt und nicht von Cryptonow gemacht.',

	setEverything: 'Alles löschen',
	setEverythingIntro:
		'Nimmt alles weg, was die Erweiterung gespeichert hat, hier und in der Synchronisierung des Browsers, und beginnt neu.',
	setEverythingAct: 'Alles löschen…',
	setAskEverything: 'Alles löschen?',
	setEverythingGoes: 'Das wird gelöscht und lässt sich nicht wiederherstellen:',
	setEverythingGoes_record: 'das Protokoll dessen, was gesehen, gesagt und getan wurde',
	setEverythingGoes_devices:
		'Ihre bekannten Geräte, ihre Namen und was laut Ihnen nicht von Ihnen war',
	setEverythingGoes_sessions:
		'was von Ihren Sitzungen bekannt ist, und die Schritte, die noch offen sind',
	setEverythingGoes_settings: 'alle Einstellungen auf dieser Seite',
	setEverythingGoes_connection:
		'die Verbindung, die Sie bestätigt haben, mit dem, was der Browser dafür erlaubt hat',
	setEverythingGoes_sync:
		'was dieser Browser in der Synchronisierung des Browsers hinterlassen hat',
	setEverythingThen:
		'Danach beginnt die Überwachung neu, wie nach der Installation: Was angemeldet ist, ist neu durchzusehen. Bei Cryptonow wird niemand abgemeldet.',
	setEverythingEnd: 'Um die Überwachung zu beenden, entfernen Sie die Erweiterung aus dem Browser.',
	setKeepEverything: 'Alles behalten',
	setYesEverything: 'Alles löschen',
	setEverythingErased: 'Alles ist gelöscht. Die Überwachung beginnt neu.',

	// The welcome page
	welcomeTitle: 'Wissen, wer in Ihrem Konto angemeldet ist',
	welcomeIntro:
		'Drei Schritte, weniger als eine Minute. Sie können jederzeit gehen und wiederkommen.',
	welcomeIntroConnect:
		'Vier Schritte, wenige Minuten. Sie können jederzeit gehen und wiederkommen.',
	welcomeDoes: 'Was die Erweiterung tut',
	welcomeDoes_watch:
		'Sie behält die Sitzungen Ihres Cryptonow-Kontos im Auge und meldet sich, wenn eine nicht nach Ihnen aussieht.',
	welcomeDoes_login: 'Sie prüft mit der Anmeldung, die dieser Browser schon hat.',
	welcomeDoesNot: 'Was sie nicht tut',
	welcomeDoesNot_password: 'Ihr Passwort sieht sie nie.',
	welcomeDoesNot_leave:
		'Sie sendet nichts von Ihrem Computer, außer Sie schalten die Synchronisierung ein.',
	welcomeDoesNot_remove:
		'Sie meldet niemanden von selbst ab: Dafür braucht es Ihren Klick auf «Entfernen».',
	welcomeDoesNot_official: 'Sie ist unabhängig entstanden, nicht bei Cryptonow.',
	welcomeState_todo: 'Offen',
	welcomeState_doing: 'Läuft',
	welcomeState_done: 'Erledigt',
	welcomeNews: 'Schritt {number} ist erledigt: {step}.',
	welcomeConnect: 'Mit Cryptonow verbinden',
	welcomeConnect_detail:
		'Sie zeigen der Erweiterung einmal Ihre Sitzungsseite, und sie lernt dort, woher Ihre Liste kommt. Die Seite, die sich öffnet, führt Sie durch.',
	welcomeLogin: 'Bei Cryptonow anmelden',
	welcomeLogin_detail:
		'Melden Sie sich mit diesem Browser an, wie immer. Ihr Passwort geht nur an Cryptonow.',
	welcomeLoginWaiting:
		'Wartet auf Ihre Anmeldung. Kommen Sie danach zurück: Diese Seite merkt es von selbst.',
	welcomeLoginDone: {
		one: 'Die Erweiterung sieht die Sitzung Ihres Kontos.',
		other: 'Die Erweiterung sieht die {count} Sitzungen Ihres Kontos.',
	},
	welcomeReview: 'Sitzungen durchsehen',
	welcomeReview_detail: 'Sie stehen hier, sobald die Erweiterung sie sieht.',
	welcomeReviewAsk: {
		one: 'Schon angemeldet, bevor es die Erweiterung hier gab. Waren Sie das?',
		other: 'Schon angemeldet, bevor es die Erweiterung hier gab. Waren das alles Sie?',
	},
	welcomeReviewNew: 'Nicht von jeder Sitzung hier ist bekannt, dass sie Ihre ist. Waren Sie das?',
	welcomeReviewNone: 'Nur dieser Browser ist angemeldet: Es gibt nichts durchzusehen.',
	welcomeReviewDone: 'Sie haben alle durchgesehen.',
	welcomeRecovery:
		'Sie haben eine Sitzung entfernt. Klicken Sie danach auf das Symbol der Erweiterung: Dort steht, was Ihr Konto absichert.',
	welcomeNotify: 'Benachrichtigung testen',
	welcomeNotify_detail:
		'Ein Alarm kommt als Benachrichtigung Ihres Systems. Probieren Sie, ob Ihres sie durchlässt.',
	welcomeNotifyOff:
		'Sie haben Benachrichtigungen in den Einstellungen ausgeschaltet. Bis Sie sie einschalten, meldet sich nur das Symbol.',
	welcomeNotifyTry: 'Testbenachrichtigung zeigen',
	welcomeNotifyAgain: 'Noch einmal zeigen',
	welcomeNotifyTrying: 'Wird gezeigt…',
	welcomeNotifyAsk: 'Haben Sie sie gesehen?',
	welcomeNotifyAsk_detail:
		'Es ist ein kleines Fenster am Rand Ihres Bildschirms, mit dem Titel «{title}».',
	welcomeNotifyYes: 'Ja, gesehen',
	welcomeNotifyNo: 'Nein',
	welcomeNotifyDone: 'Benachrichtigungen kommen an.',
	welcomeNotifyFailed: 'Der Browser konnte sie nicht zeigen.',
	welcomeMissed: 'Etwas hält sie zurück',
	welcomeMissed_windows:
		'Öffnen Sie in Windows «Einstellungen» → «System» → «Benachrichtigungen». Schalten Sie Benachrichtigungen ein, in der Liste auch für {browser}, und «Nicht stören» aus.',
	welcomeMissed_mac:
		'Öffnen Sie auf Ihrem Mac «Systemeinstellungen» → «Mitteilungen» und erlauben Sie sie für {browser}. Im Kontrollzentrum darf kein Fokus eingeschaltet sein.',
	welcomeMissed_linux:
		'Öffnen Sie die Einstellungen Ihres Desktops, dann «Benachrichtigungen». Schalten Sie «Nicht stören» aus und Benachrichtigungen für {browser} ein.',
	welcomeMissed_other:
		'Öffnen Sie die Einstellungen Ihres Systems für Benachrichtigungen. Erlauben Sie sie für {browser} und schalten Sie «Nicht stören» aus.',
	welcomeMissedMacChrome:
		'In der Liste steht {browser} zweimal: Erlauben Sie beides, auch den Eintrag für Hinweise.',
	welcomeMissedLinuxFirefox: 'Firefox braucht dafür «libnotify», das fast jeder Desktop hat.',
	welcomeYourBrowser: 'Ihren Browser',
	welcomeIcon: 'Das Symbol im Blick behalten',
	welcomeIcon_detail: 'Seine Form zeigt, wie es steht, gleich, welche Farbe Sie sehen.',
	welcomeIcon_calm: 'Häkchen',
	welcomeIcon_calm_detail: 'Alles in Ordnung. Nur Geräte, die Sie kennen, sind angemeldet.',
	welcomeIcon_attention: 'Fragezeichen',
	welcomeIcon_attention_detail: 'Etwas braucht Sie, wenn Sie einen Moment Zeit haben.',
	welcomeIcon_alarm: 'Achteck',
	welcomeIcon_alarm_detail: 'Ein Gerät, das Sie nicht bestätigt haben. Sehen Sie es jetzt an.',
	welcomeIcon_blind: 'Durchgestrichener Schild',
	welcomeIcon_blind_detail:
		'Die Erweiterung sieht gerade nichts. Zeigen Sie mit der Maus darauf, dann lesen Sie, warum.',
	welcomePin_chromium:
		'Klicken Sie auf das Puzzleteil neben der Adressleiste und dann auf die Stecknadel neben «{name}».',
	welcomePin_firefox:
		'Klicken Sie auf das Puzzleteil in der Symbolleiste, dann auf das Zahnrad neben «{name}», und heften Sie das Symbol dort an die Symbolleiste.',
	welcomePinned_chromium: 'Es ist angeheftet: Sie finden es neben der Adressleiste.',
	welcomePinned_firefox: 'Firefox hat es in die Symbolleiste gesetzt, neben die Adressleiste.',
	welcomeSet: 'Alles bereit',
	welcomeSet_detail:
		'Ab jetzt prüft die Erweiterung von selbst, solange dieser Browser läuft. Wenn etwas nicht passt, ändert ihr Symbol die Form, und eine Benachrichtigung sagt es Ihnen.',
	welcomeClose: 'Sie können diese Seite jetzt schließen. Sie finden sie auch in den Einstellungen.',
	welcomeLater: 'Der Rest kann warten',
	welcomeLater_detail:
		'Sie können diese Seite jederzeit schließen: Das Symbol zeigt, was noch offen ist. In den Einstellungen finden Sie die Seite wieder.',
	welcomeBlind: 'Die Überwachung kann noch nicht beginnen',
	welcomeBlind_detail:
		'Die Erweiterung ist noch nicht mit Cryptonow verbunden und kann Ihnen deshalb nichts über Ihre Sitzungen sagen. Bis dahin bleibt ihr Symbol ein durchgestrichener Schild.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'Sie sind auf {host}',
	hereAsk: 'Ist Ihre Sitzungsliste hier offen?',
	hereYes: 'Ja, diese Seite verbinden',
	hereNo: 'Nein, zeigen Sie mir den Weg',
	hereAccess:
		'Der Browser fragt gleich nach Zugriff auf {host}. Sie können ihn jederzeit zurücknehmen.',

	// The page «Connect»
	connectPage: 'Verbinden – Session Companion',
	connectPageFound: 'Ist das Ihre Liste? – Session Companion',
	connectTitle: 'Mit Ihrem Cryptonow-Konto verbinden',
	connectIntro:
		'Cryptonow bietet Programmen keinen öffentlichen Weg, Ihre Sitzungen abzurufen. Deshalb zeigen Sie der Erweiterung einmal Ihre eigene Sitzungsseite, und sie lernt dort, woher Ihre Liste kommt. Das dauert etwa zwei Minuten.',
	connectPromise: 'Was dabei geschieht',
	connectPromise_tab:
		'Sie beobachtet nur den Tab, den sie dafür öffnet, und nur, bis die Liste gefunden ist.',
	connectPromise_list:
		'Von dieser Seite nimmt sie nur, was nach einer Liste von Sitzungen aussieht, und vergisst den Rest.',
	connectPromise_leave: 'Sie ändert dort nichts, und nichts verlässt Ihren Computer.',
	connectNow: 'Verbunden mit {hosts}',
	connectSince: 'In Verwendung seit {clock}.',
	connectNow_detail: 'Diese Verbindung gilt weiter, bis Sie eine neue bestätigt haben.',
	connectStep_open: 'Öffnen Sie Ihre Sitzungsseite bei Cryptonow',
	connectStep_compare: 'Vergleichen Sie die Liste',
	connectStep_remove: 'Lassen Sie sie «Entfernen» lernen',
	connectOptional: 'Wenn Sie möchten',
	connectLeft: 'Auf später verschoben',
	connectWay_login: 'Öffnen Sie Cryptonow und melden Sie sich an, wie immer.',
	connectWay_menu: 'Gehen Sie zu «Settings» → «Security» → «Sessions».',
	connectWay_address:
		'Kopieren Sie die Adresse dieser Seite oben im Fenster, und fügen Sie sie hier ein.',
	connectSite: 'Cryptonow öffnen',
	connectAddress: 'Adresse Ihrer Sitzungsseite',
	connectAddress_fine: 'Das ist Cryptonow: {host}.',
	connectAddress_home:
		'Das ist Cryptonow, aber die Startseite. Fügen Sie besser die Adresse von «Settings» → «Security» → «Sessions» ein.',
	connectAddress_notAnAddress:
		'Das ist keine Adresse einer Seite. Sie beginnt mit {start} und steht oben im Fenster.',
	connectAddress_notEncrypted:
		'Dieser Weg zu {host} ist nicht verschlüsselt. Nehmen Sie die Adresse, die mit {start} beginnt.',
	connectAddress_port:
		'Unter {host} sind keine Seiten von Cryptonow. Nehmen Sie die Adresse ohne die Zahl nach dem Doppelpunkt.',
	connectAddress_lookAlike: 'Das ist {host}, nicht Cryptonow. Melden Sie sich dort nicht an.',
	connectAddress_otherSite: 'Das ist {host}. Die Adressen von Cryptonow enden auf {site}.',
	connectAsk: 'Was der Browser gleich fragt',
	connectAsk_page:
		'Der Browser fragt, ob diese Erweiterung Ihre Daten auf {host} lesen und ändern darf. Eine kleinere Frage hat er nicht.',
	connectAsk_list:
		'Die Erweiterung beobachtet nur für diesen Schritt, was die Seite selbst abruft, liest die Liste und ändert nichts.',
	connectAsk_removal:
		'Die Erweiterung beobachtet nur für diesen Schritt, was die Seite selbst sendet, um zu sehen, was eine Sitzung beendet. Selbst sendet sie nichts.',
	connectAsk_silent:
		'Haben Sie es schon einmal erlaubt, fragt der Browser vielleicht nicht noch einmal. Dann ist Ihr Klick hier die Antwort.',
	connectWatch: 'Diese Seite beobachten',
	connectRefused: 'Der Browser hat keinen Zugriff gegeben',
	connectRefused_detail:
		'Ohne ihn geht es nicht weiter. Es ist nichts geschehen, und Sie können es noch einmal versuchen.',
	connectWatching:
		'Gehen Sie zu dem Tab, den die Erweiterung geöffnet hat, melden Sie sich dort wenn nötig an und öffnen Sie Ihre Sitzungsliste. Diese Seite kommt wieder nach vorn, sobald die Liste gefunden ist.',
	connectRemoving:
		'Klicken Sie in dem Tab, den die Erweiterung geöffnet hat, bei der Sitzung, die Sie beenden wollen, auf «Entfernen» («Remove»). Diese Seite kommt wieder nach vorn, sobald die Erweiterung es gesehen hat.',
	connectLooked: { one: '{count} Antwort angesehen', other: '{count} Antworten angesehen' },
	connectNoList: 'Noch keine Sitzungsliste dabei',
	connectListSeen: 'Eine Sitzungsliste war dabei',
	connectTimeLeft: {
		one: 'Endet von selbst in {count} Minute',
		other: 'Endet von selbst in {count} Minuten',
	},
	connectGoToTab: 'Zu diesem Tab',
	connectStuck: 'Noch nichts gefunden?',
	connectStuck_list:
		'Öffnen Sie in diesem Tab «Settings» → «Security» → «Sessions», sodass Sie die Liste sehen.',
	connectStuck_reload:
		'Laden Sie die Seite dort neu: Die Erweiterung sieht nur, was kommt, während sie beobachtet.',
	connectStuck_cannot:
		'Noch immer nichts, obwohl die Liste zu sehen ist? Dann bekommt die Seite sie auf eine Art, die sich nicht lernen lässt. Brechen Sie ab; es hat sich nichts geändert.',
	connectDeeper: 'Genauer hinsehen',
	connectDeeper_ask:
		'Manche Seiten überlassen es einem Helfer, die Liste abzurufen. Damit die Erweiterung auch das sieht, braucht sie die Erlaubnis des Browsers, nur für diesen Schritt; die Seite wird dann neu geladen.',
	connectDeeper_looks:
		'Die Erweiterung sieht jetzt auch, was die Helfer der Seite abrufen, bis dieser Schritt endet. Öffnen Sie Ihre Liste in diesem Tab noch einmal.',
	connectDeeper_hidden:
		'Die Seite überlässt Abrufe einem eigenen Helfer, und dieser Browser zeigt Erweiterungen die Antworten nicht. Ist Ihre Liste darunter, lässt sie sich in diesem Browser nicht lernen.',
	connectNotRemoved:
		'Die Seite hat etwas gesendet, das wie ein Entfernen aussah, aber die Sitzung steht noch in der Liste. Fragt die Seite Sie etwas, so antworten Sie ihr; sonst sehen Sie dort nach, ob es geklappt hat, und versuchen Sie es noch einmal.',
	connectUnclear_othersToo: 'Es ist mehr als diese Sitzung beendet',
	connectUnclear_othersToo_detail:
		'Auch andere Sitzungen sind weg. Was die Seite gesendet hat, meldet also vielleicht alle anderen ab; daraus wurde nichts gelernt. Beenden Sie eine weitere Sitzung einzeln, wenn Sie noch eine entbehren können.',
	connectUnclear_unclear: 'Es ist nicht klar, was die Sitzung beendet hat',
	connectUnclear_unclear_detail:
		'Die Sitzung ist weg, aber was die Seite gesendet hat, sagt nicht sicher, wodurch. Daraus wurde nichts gelernt. Beenden Sie eine weitere Sitzung, wenn Sie noch eine entbehren können.',
	connectFound: {
		one: 'Ich habe {count} Sitzung gefunden. Ist das die Liste, die Sie sehen?',
		other: 'Ich habe {count} Sitzungen gefunden. Ist das die Liste, die Sie sehen?',
	},
	connectFound_detail:
		'Vergleichen Sie sie mit der Seite von Cryptonow: Es müssen dieselben Geräte an denselben Orten sein.',
	connectOffered: 'Aus einer Datei: Lesen Sie das, bevor Sie sie verwenden',
	connectOffered_detail:
		'Noch wurde nichts abgefragt. Mit Ihrer Anmeldung würde nur das abgefragt, jetzt und bei jeder Prüfung:',
	connectOffered_removal:
		'Wie man entfernt, kommt nie aus einer Datei. Das zeigen Sie später einmal.',
	connectOffered_unseen:
		'Ein POST kann etwas ändern. Deshalb muss zuerst zu sehen sein, dass Ihre eigene Sitzungsseite dasselbe abfragt.',
	connectOffered_ask: 'Liste abfragen',
	connectOffered_failed: 'Das brachte keine Liste: {why}.',
	connectOffered_awaitsPage:
		'Öffnen Sie Ihre Sitzungsseite. Sobald sie den nötigen Schlüssel gesendet hat, wird die Liste abgefragt.',
	connectRequests: 'Was bei jeder Prüfung abgefragt wird',
	connectRequest_list: 'Für Ihre Liste.',
	connectRequest_current: 'Um zu wissen, welche Sitzung die dieses Browsers ist.',
	connectRequest_key: 'Für einen Schlüssel, der dafür nötig ist.',
	connectRequest_page: 'Für einen Schlüssel auf dieser Seite.',
	connectRequest_removal: 'Um eine Sitzung zu beenden, die Sie entfernen.',
	connectRequest_headers: 'Dazu: {headers}.',
	connectRequest_body: 'Gesendet wird: {body}',
	connectRequest_keys: 'Eingesetzt wird, wie es Ihre Seite tut: {names}.',
	connectTable: 'Die gefundenen Sitzungen',
	connectField_agent: 'Gerät',
	connectField_place: 'Ort',
	connectField_ip: 'IP-Adresse',
	connectField_lastActiveAt: 'Letzte Aktivität',
	connectField_createdAt: 'Angemeldet',
	connectField_expiresAt: 'Endet',
	connectField_current: 'Dieser Browser',
	connectFields: 'Steht etwas am falschen Platz?',
	connectFields_detail:
		'Hier steht, was die Erweiterung wofür hält und wie sicher sie ist. Wählen Sie anderes, wo es nicht stimmt.',
	connectConfidence_sure: 'Sicher',
	connectConfidence_likely: 'Wahrscheinlich',
	connectConfidence_unsure: 'Bitte prüfen',
	connectConfidence_none: 'Nicht mitgeteilt',
	connectNone: 'Nichts davon',
	connectChoice: '{sample} ({name})',
	connectRegion: 'In welchem Land ist «{place}»?',
	connectRegion_detail:
		'Die Liste schreibt alle Orte auf dieselbe Art. Ihre Antwort gilt deshalb für alle.',
	connectOthers: {
		one: 'Es gibt noch eine Liste, die gemeint sein könnte.',
		other: 'Es gibt noch {count} Listen, die gemeint sein könnten.',
	},
	connectYes: 'Ja, das ist meine Liste',
	connectNext: 'Nein, eine andere Liste',
	connectNo: 'Nein, nicht meine Liste',
	connectNeeds: 'Um ab jetzt von selbst nachzusehen, muss die Erweiterung hier fragen dürfen:',
	connectNeedsRemoval: 'Um dasselbe zu tun, muss die Erweiterung hier fragen dürfen:',
	connectNeeds_list: 'Von dort kommt Ihre Liste.',
	connectNeeds_site: 'Die Seite von Cryptonow, in deren Namen sie fragt.',
	connectNeeds_part: 'Dort wird zusammen mit der Liste gefragt.',
	connectNeeds_removal: 'Dort wird eine Sitzung beendet.',
	connectNeed_cookies: 'Cookies von dort',
	connectNeed_cookies_detail:
		'Die Seite von Cryptonow schickt bei ihrer Frage einen Wert daraus mit, und die Erweiterung muss dasselbe tun.',
	connectNeed_scripting: 'Diese Seite von selbst öffnen',
	connectNeed_scripting_detail:
		'Nur die Seite von Cryptonow selbst kann diese Liste zeigen. Die Erweiterung öffnet sie alle 15 Minuten in einem Tab im Hintergrund, liest sie und schließt den Tab. Wie oft, steht in den Einstellungen.',
	connectNeed_webRequest: 'Anfragen dorthin',
	connectNeed_webRequest_detail:
		'Die Seite von Cryptonow hat den Schlüssel zur Liste und zeigt ihn nur in ihren eigenen Anfragen. Die Erweiterung behält ihn nur im Arbeitsspeicher.',
	connectNeeds_end:
		'Der Browser fragt, ob sie Ihre Daten dort lesen und ändern darf. Die Erweiterung liest die Liste und entfernt nur, was Sie ihr sagen. In den Einstellungen können Sie das zurücknehmen.',
	connectChecking:
		'Die Erweiterung fragt die Liste jetzt selbst ab, um zu sehen, ob sie dasselbe bekommt.',
	connectCheckingRemoval:
		'Die Erweiterung sieht sich die Liste noch einmal an, um zu sehen, ob diese Sitzung weg ist.',
	connectCompareWait: 'Die Liste erscheint hier, sobald sie gefunden ist.',
	connectDone: 'Verbunden. Die Erweiterung sieht jetzt von selbst nach.',
	connectRemoveWait: 'Das kommt, wenn die Liste verbunden ist.',
	connectRemoveOffer:
		'Klicken Sie bei einer Sitzung, die Sie beenden wollen, auf «Entfernen» («Remove»), und die Erweiterung lernt, wie das geht. Die Sitzung endet wirklich: Wählen Sie eine, die Sie nicht mehr brauchen.',
	connectRemoveUntil:
		'Bis dahin öffnet «Entfernen» im Fenster der Erweiterung die Seite von Cryptonow.',
	connectRemoveWatch: 'Beim Entfernen zusehen',
	connectSkip: 'Jetzt nicht',
	connectSkipped: 'Sie finden das in den Einstellungen, wenn Sie es brauchen.',
	connectRemovalFound: 'Diese Sitzung ist weg, und die Erweiterung hat gesehen, wie.',
	connectRemovalFound_detail:
		'Die Seite von Cryptonow hat {host} angewiesen, sie zu beenden. Ab jetzt kann die Erweiterung dasselbe tun, wenn Sie auf «Entfernen» klicken, nie von selbst.',
	connectDetail: 'Im Einzelnen',
	connectDetailKey: 'Anstelle von {key} steht der Schlüssel der jeweiligen Sitzung.',
	connectRemovalYes: 'Ja, so machen',
	connectRemovalNo: 'Nein, vergessen',
	connectRemovalDone:
		'Die Erweiterung kann jetzt Sitzungen beenden, wenn Sie auf «Entfernen» klicken.',
	connectRemovalAgain: 'Neu lernen',
	connectProblem_closed: 'Der Tab wurde geschlossen',
	connectProblem_closed_detail:
		'Versuchen Sie es noch einmal, und lassen Sie ihn offen, bis diese Seite wieder nach vorn kommt.',
	connectProblem_tooLong: 'In zehn Minuten wurde nichts gefunden',
	connectProblem_tooLong_detail:
		'Deshalb beobachtet die Erweiterung nicht mehr. Versuchen Sie es noch einmal, und laden Sie die Seite neu, während Sie sehen, was sie lernen soll.',
	connectProblem_noAccess: 'Der Zugriff ist weg',
	connectProblem_noAccess_detail:
		'Der Browser lässt die Erweiterung diese Seite nicht mehr lesen. Versuchen Sie es noch einmal, und erlauben Sie es, wenn der Browser fragt.',
	connectProblem_notTheSame: 'Die Erweiterung hat nicht dieselbe Liste bekommen',
	connectProblem_notTheSame_detail:
		'Sie hat gefragt wie die Seite und eine andere Antwort bekommen, deshalb wurde nichts behalten. Versuchen Sie es noch einmal. Bleibt es dabei, ist diese Liste ohne ihre Seite nicht lesbar.',
	connectProblem_keptApart: 'Diese Anmeldung wird getrennt gehalten',
	connectProblem_keptApart_detail:
		'Die Seite war angemeldet, die Erweiterung nicht: Firefox hält Anmeldungen in Container-Tabs und privaten Fenstern getrennt. Melden Sie sich in einem gewöhnlichen Tab bei Cryptonow an und verbinden Sie erneut. Es wurde nichts behalten.',
	connectProblem_noCurrent: 'Nichts in der Liste sagt, welche Sitzung dieser Browser ist',
	connectProblem_noCurrent_detail:
		'Ohne das könnte die Erweiterung Sie für jemand Fremden halten, deshalb wurde nichts behalten. Versuchen Sie es noch einmal mit einer Liste, in der Cryptonow Ihre eigene Sitzung kennzeichnet.',
	connectProblem_notRemoved: 'Die Sitzung ist noch da',
	connectProblem_notRemoved_detail:
		'Was nach einem Entfernen aussah, hat sie nicht beendet, deshalb wurde nichts gelernt. Sehen Sie auf der Seite von Cryptonow nach, ob es geklappt hat, und versuchen Sie es noch einmal.',
	connectProblem_heldBack: 'Cryptonow fragt nach etwas, das nur Sie wissen',
	connectProblem_heldBack_detail:
		'Um dort eine Sitzung zu beenden, sendet die Seite etwas Eingetipptes, etwa ein Passwort oder einen Code. Die Erweiterung behält so etwas nie, deshalb öffnet «Entfernen» weiterhin die Seite von Cryptonow.',
	connectProblem_notKept: 'Die Liste lässt sich nicht noch einmal abfragen',
	connectProblem_notKept_detail:
		'Was die Seite dafür sendet, hat einen Teil, den die Erweiterung nicht behalten darf und der sonst nirgends steht. Es wurde nichts behalten.',
	connectProblem_broken: 'Im Browser ist etwas schiefgegangen',
	connectProblem_broken_detail:
		'Es wurde nichts behalten. Versuchen Sie es noch einmal; klappt es wieder nicht, starten Sie den Browser neu.',
	connectEnd: 'Sie sind verbunden',
	connectEnd_detail:
		'Manche Sitzungen waren vielleicht schon angemeldet, bevor die Erweiterung kam. Die ersten Schritte führen Sie durch.',
	connectWelcome: 'Weiter mit den ersten Schritten',
	connectBroken: 'Diese Seite lässt sich nicht anzeigen',
	connectBroken_detail:
		'Der Browser konnte nicht lesen, was die Erweiterung gespeichert hat. Laden Sie diese Seite neu; hilft das nicht, starten Sie den Browser neu.',
	pageTitle: 'Session Companion',
};
