import type { Catalogue } from '@/utils/i18n/message';

/**
 * German as in Austria, with «Sie». One word each: session Sitzung · device Gerät · place Ort ·
 * login Anmeldung, log in/out anmelden/abmelden (a session: beenden) · remove entfernen · forget
 * vergessen · look (the companion) prüfen, (the user) ansehen · review durchsehen · watch
 * Überwachung · companion Erweiterung · alert Alarm · record Protokoll · trust Vertrauen. Countries
 * and times stand where they need no article, case or «um».
 */
export const de: Catalogue = {
	locale: 'de',
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
	quoted: '„{name}“',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Alles in Ordnung',
	status_clear_detail: 'Nur Geräte, die Sie kennen, sind angemeldet.',
	status_checking: 'Sitzungen werden geprüft…',
	status_checking_detail: 'Das dauert nur einen Moment.',
	status_unfamiliar: { one: 'Unbekanntes Gerät', other: '{count} unbekannte Geräte' },
	status_unfamiliar_detail: {
		one: 'Neue Anmeldung. Waren Sie das?',
		other: 'Neue Anmeldungen. Waren das alles Sie?',
	},
	status_urgent: { one: 'Das sieht nicht nach Ihnen aus', other: '{count} unbekannte Geräte' },
	status_urgent_detail: {
		one: 'Passt zu keinem Ihrer Geräte und Orte. Wenn Sie das nicht waren, melden Sie es jetzt ab.',
		other: 'Nicht alle davon sehen nach Ihnen aus. Melden Sie jetzt ab, was nicht Ihres ist.',
	},
	status_urgentGone: 'Nicht mehr angemeldet. Waren Sie das? Wenn nicht, sichern Sie Ihr Konto ab.',
	status_back: 'Das entfernte Gerät ist wieder da',
	status_back_detail:
		'Jemand hat sich wieder angemeldet, mit einem Gerät wie dem, das Sie entfernt haben. Vermutlich kennt diese Person Ihr Passwort: Melden Sie das Gerät ab und ändern Sie dann das Passwort.',
	status_notMine: 'Noch nicht abgemeldet',
	status_notMine_detail: 'Sie wollten es abmelden, aber Cryptonow führt es noch an.',
	status_removing: 'Wird abgemeldet…',
	status_removing_detail: 'Wartet auf die Bestätigung von Cryptonow.',
	status_account: 'Ein anderes Konto?',
	status_account_detail:
		'Keine der bisherigen Sitzungen ist noch angeführt. Ist das ein anderes Konto von Ihnen, werden seine Sitzungen von Anfang an geprüft. Vertraute Geräte bleiben bei ihrem eigenen Konto.',
	accountOther: 'Anderes Konto',
	accountSame: 'Dasselbe Konto',
	status_recovery: 'Sichern Sie Ihr Konto ab',
	status_recovery_detail:
		'Das Gerät ist abgemeldet. Wer es benutzt hat, kennt vielleicht noch Ihr Passwort.',
	status_notice: { one: 'Eine Anmeldung zum Ansehen', other: '{count} Anmeldungen zum Ansehen' },
	status_notice_detail: 'Vermutlich von Ihnen. Sehen Sie nach, wenn Sie einen Moment Zeit haben.',
	status_unreviewed: { one: '1 Sitzung durchsehen', other: '{count} Sitzungen durchsehen' },
	status_unreviewed_detail:
		'Schon vor der Installation angemeldet. Bestätigen Sie, was Ihnen gehört.',
	status_notConnected: 'Noch keine Überwachung',
	status_notConnected_detail:
		'Verbinden Sie einmal, dann prüft die Erweiterung Ihre Sitzungen. Bis dahin sehen Sie selbst nach: „Settings“\u00a0→ „Security“\u00a0→ „Sessions“.',
	status_idle: 'Pausiert, während Sie weg sind',
	status_idle_detail:
		'Wie eingestellt, wird nicht geprüft, solange der Computer inaktiv oder gesperrt ist. Es geht weiter, sobald Sie zurück sind.',
	status_noAccess: 'Kein Zugriff auf Cryptonow',
	status_noAccess_detail:
		'Der Browser hat den Zugriff auf Cryptonow entzogen. Erlauben Sie ihn, dann geht es weiter.',
	status_offline: 'Sie sind offline',
	status_offline_detail:
		'Ihre Sitzungen lassen sich nicht prüfen. Es geht weiter, sobald die Verbindung zurück ist.',
	status_loggedOut: 'Bei Cryptonow abgemeldet',
	status_loggedOut_detail:
		'Ihre Sitzungen lassen sich nur prüfen, solange dieser Browser angemeldet ist. Wenn Sie sich nicht selbst abgemeldet haben, melden Sie sich an und sehen Sie nach, welche Geräte angemeldet sind.',
	status_loggedOut_at:
		'Abgemeldet seit {clock}. Wenn Sie das nicht waren: Melden Sie sich an, sehen Sie nach, welche Geräte angemeldet sind, und ändern Sie Ihr Passwort.',
	status_reauthenticate: 'Cryptonow verlangt eine neue Anmeldung',
	status_reauthenticate_detail:
		'Ihre Anmeldung liegt zu lange zurück. Melden Sie sich neu an, dann geht es weiter.',
	status_secondFactor: 'Cryptonow verlangt Ihren zweiten Faktor',
	status_secondFactor_detail:
		'Es verlangt einen Code, bevor es Ihre Sitzungen zeigt. Öffnen Sie Ihre Sitzungsseite und geben Sie ihn ein, dann geht es weiter.',
	status_awaitsPage: 'Öffnen Sie Cryptonow, damit es weitergeht',
	status_awaitsPage_detail:
		'Dafür muss die Seite von Cryptonow kurz geöffnet sein. Öffnen Sie Ihre Sitzungsseite, danach geht es von selbst weiter.',
	status_rateLimited: 'Cryptonow bittet um Geduld',
	status_rateLimited_detail:
		'Ihre Sitzungen ließen sich gerade nicht prüfen. Es folgt von selbst ein neuer Versuch.',
	status_waits:
		'Cryptonow bittet zu warten. Nächste Prüfung: {clock}. Bis dahin können Sie einmal pro Minute selbst prüfen.',
	status_unavailable: 'Cryptonow antwortet nicht',
	status_unavailable_detail:
		'Ihre Sitzungen ließen sich gerade nicht prüfen. Es folgt von selbst ein neuer Versuch.',
	status_unreadable: 'Ihre Sitzungen sind nicht mehr lesbar',
	status_unreadable_detail:
		'Cryptonow hat sich offenbar geändert. Verbinden Sie neu; bis dahin prüfen Sie Ihre Sitzungen bei Cryptonow.',
	status_incomplete: 'Nicht alle Sitzungen waren lesbar',
	status_incomplete_detail:
		'Was lesbar war, wird geprüft, der Rest nicht. Öffnen Sie Ihre Sitzungsseite und prüfen Sie dort den Rest.',
	status_personCheck: 'Cryptonow will prüfen, ob Sie ein Mensch sind',
	status_personCheck_detail:
		'Öffnen Sie Cryptonow und bestehen Sie die Prüfung dort. Danach geht es von selbst weiter.',
	status_moved: 'Cryptonow antwortet unter einer anderen Adresse',
	status_moved_detail:
		'Wenn Cryptonow Sie als angemeldet zeigt, verbinden Sie neu, damit die neue Adresse bekannt ist.',
	status_inContainer: 'Angemeldet nur in einem Container-Tab',
	status_inContainer_detail:
		'Firefox hält Anmeldungen in Containern getrennt, diese lässt sich nicht prüfen. Melden Sie sich in einem Tab ohne Container bei Cryptonow an.',
	broken: 'Ihre Sitzungen lassen sich nicht anzeigen',
	brokenDetail:
		'Das sagt nichts über Ihr Konto aus. Sehen Sie Ihre Sitzungen bei Cryptonow selbst an.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (speichert nicht: Speicher des Browsers gestört)',
	toolbarBroken: 'Session Companion: keine Prüfung, im Browser ist etwas schiefgegangen',

	// Desktop notifications
	alertLogin: {
		one: 'Neue Anmeldung in Ihrem Cryptonow-Konto',
		other: '{count} neue Anmeldungen in Ihrem Cryptonow-Konto',
	},
	alertSession: 'Bitte ansehen: eine Sitzung in Ihrem Cryptonow-Konto',
	alertMore: 'und {count} weitere',
	alertBack: 'Wie ein Gerät, das Sie entfernt haben.',
	alertAsk: 'Waren Sie das? Zum Prüfen klicken.',
	alertReview: 'Ansehen',
	alertPrivate: {
		one: 'Bitte sehen Sie eine Sitzung an',
		other: 'Bitte sehen Sie {count} Sitzungen an',
	},
	alertPrivateAsk: 'Zum Prüfen klicken.',
	alertBlind: 'Ihre Sitzungen lassen sich nicht prüfen',
	alertBlindAttack:
		'Dahinter kann Absicht stecken: Prüfen Sie Ihre Sitzungen auf der Seite von Cryptonow.',
	alertTest: 'Testalarm',
	alertTestDetail: 'Benachrichtigungen kommen an. Es ist nichts passiert: Das war nur ein Test.',

	// Why the watch could not see
	blind_asleep: 'Computer im Ruhezustand',
	blind_closed: 'Browser geschlossen',
	blind_notConnected: 'nicht verbunden',
	blind_idle: 'Pause, weil der Computer inaktiv war',
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
	blind_personCheck: 'Cryptonow wollte prüfen, ob Sie ein Mensch sind',
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
	reason_alreadyThere: 'Schon vor der Installation angemeldet',
	reason_newDevice: 'Neues Gerät: Sie haben keines dieser Art',
	reason_newCountry: 'Neues Land: {country}',
	reason_newCountryOnly: 'Neues Land: {country}. Bisher nur: {countries}',
	reason_newHere: 'Neues Land für {device}: {country}',
	reason_secondOne: 'Ein weiteres Gerät ({kind}), während {device} in Verwendung ist',
	reason_secondOneYours: 'Ein weiteres Gerät ({kind}), während Ihres in Verwendung ist',
	reason_told: 'Bisher hat nur ein anderer Ihrer Browser {device} dort bestätigt',
	reason_useUnknown: 'Ob {device} gleichzeitig in Verwendung ist, ist nicht bekannt',
	reason_newNetwork: 'Aus einem Netzwerk, das Sie noch nie verwendet haben',
	reason_networkUnknown: 'Das Netzwerk ist nicht bekannt',
	reason_many: 'Eine von sehr vielen ähnlichen Anmeldungen',
	reason_comeback:
		'Wie ein Gerät, das Sie entfernt haben ({clock}): Jemand kennt vermutlich Ihr Passwort',
	reason_strangersNetwork: 'Gleiches Netzwerk wie eine Anmeldung, die Sie beendet haben ({clock})',
	reason_thrownOut: 'Kam, während Ihre anderen Anmeldungen beendet wurden',
	reason_listedAgain:
		'Sie haben sie entfernt, doch sie ist wieder da: Vielleicht hat noch jemand Zugriff',
	reason_deviceChanged:
		'Dieselbe Sitzung gehörte vorher zu {kind}: Vielleicht hat jemand sie übernommen',
	reason_tooFast: 'Erst {from}, gleich darauf {to}: So schnell kann niemand reisen',
	reason_moved: 'Land gewechselt: erst {from}, jetzt {to}',
	reason_notThisBrowser:
		'Cryptonow nennt für diese Anmeldung einen anderen Browser als den, den Sie hier verwenden ({kind})',
	reason_activeWhileAway: 'In Verwendung, als dieser Browser es nicht war ({clock})',
	reason_faded: '{device} wurde hier zuletzt {ago} gesehen – bitte bestätigen Sie es erneut',
	reason_deviceUnknown: 'Das Gerät ist nicht bekannt',
	reason_placeUnknown: 'Der Ort ist nicht bekannt',
	reason_sameKind: 'Gleicher Browser, gleiches System wie {device}',
	reason_knownCountry: 'Sie waren schon angemeldet in: {country}',
	reason_beenThere: '{device} war kürzlich auch dort: {country}',
	reason_knownNetwork: 'Aus einem Netzwerk, das Sie verwenden',
	reason_answered: 'Zu solchen Anmeldungen sagten Sie hier „Das war ich“',
	reason_journey: 'Sie haben kürzlich eine Reise bestätigt',
	reason_travelling: 'Der Reisemodus ist bis {clock} eingeschaltet',

	// The popup: when we looked
	look: 'Jetzt prüfen',
	lookAgain: 'Erneut prüfen',
	looking: 'Wird geprüft…',
	neverLooked: 'Noch nicht geprüft',
	looked: 'Geprüft: {ago}',
	lastGood: 'Zuletzt gelungen: {ago}',
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
	factWhere: 'Wo',
	note_newDevice: 'neu: Sie haben kein solches',
	note_newCountry: 'neues Land',
	note_newCountryOnly: 'neues Land, bisher nur {countries}',
	notMeRemove: 'Nicht ich – entfernen',
	more: 'Mehr',
	sectionSettled: 'Eben beantwortet',
	thisBrowser: 'Dieser Browser',
	saidNotMe: 'Soll abgemeldet werden',
	gone: 'Nicht mehr angemeldet seit {clock}',
	active: 'Aktiv: {ago}',
	noActivity: 'Letzte Aktivität unbekannt',
	sessionsOf: { one: '{count} Sitzung', other: '{count} Sitzungen' },
	showMore: { one: '{count} weitere anzeigen', other: '{count} weitere anzeigen' },
	find: 'Sitzungen durchsuchen',
	findHint: 'Gerät, Ort, IP, Name',
	findSome: '{found} von {all}',
	findNone: 'Nichts gefunden',
	findAll: 'Alle anzeigen',
	findOrder: 'Sortieren nach',
	recognise: 'Das war ich',
	recogniseAll: { one: 'Das war ich', other: 'Diese {count} sind von mir' },
	notMe: 'Ich war das nicht',
	remove: 'Entfernen',
	removeThere: 'Bei Cryptonow entfernen…',
	removeAll: { one: 'Entfernen', other: 'Diese {count} entfernen' },
	removeNotMe: 'Entfernen: Ich war das nicht',
	removeOthers: 'Alle anderen Sitzungen beenden',
	removeOthersThere: 'Alle anderen bei Cryptonow abmelden…',
	tryAgain: 'Noch einmal',
	removing: 'Wird entfernt…',
	removingAsked: 'Wird geprüft…',
	removingSome: 'Entfernt: {done} von {all}…',
	askOne: '{device} ({place}) abmelden?',
	askSome: {
		one: '{count} Sitzung von {device} beenden?',
		other: '{count} Sitzungen von {device} beenden?',
	},
	askNotMeToo:
		'Wenn Sie das nicht waren, sagen Sie es: Ähnliche Anmeldungen lösen dann einen Alarm aus.',
	askOthers: {
		one: '{count} Sitzung beenden? Nur dieser Browser bleibt angemeldet.',
		other: '{count} Sitzungen beenden? Nur dieser Browser bleibt angemeldet.',
	},
	removed: 'Abgemeldet: {session}. Cryptonow führt es nicht mehr an.',
	removedHere: 'Abgemeldet. Cryptonow führt es nicht mehr an.',
	moreRemoved: { one: 'Und {count} weitere.', other: 'Und {count} weitere.' },
	stillThere: 'Abmelden nicht möglich: {why}.',
	notEnded: 'Cryptonow hat diese Sitzung nicht beendet',
	removalUnknown:
		'Cryptonow hat nicht geantwortet, daher ist nicht klar, ob diese Sitzung beendet ist. Es wird weiter geprüft.',
	recognised: 'Als Ihres bestätigt. Das Gerät ist jetzt bekannt.',
	recognisedOnly: 'Als Ihres bestätigt.',
	saidNotMeHere: 'Als nicht Ihres gemeldet. Es ist nicht mehr angemeldet.',
	nameOf: 'Ihr Name für {device}',

	// The popup: banners
	undo_recognised: 'Als Ihres bestätigt: {session}.',
	undo_disowned: 'Als nicht Ihres gemeldet: {session}.',
	undo_devicesForgotten: {
		one: '{count} Gerät wurde vergessen.',
		other: '{count} Geräte wurden vergessen.',
	},
	undo_recoveryEnded: 'Sie haben die Sicherheits-Checkliste geschlossen.',
	rebuilt: 'Bitte sehen Sie alle Sitzungen neu durch',
	rebuiltDetail: 'Gespeicherte Daten waren nicht lesbar. Die Überwachung hat deshalb neu begonnen.',
	unsaved: 'Der Browser kann nicht speichern',
	unsavedDetail:
		'Der Speicher des Browsers ist voll oder beschädigt. Die Überwachung läuft weiter, aber Ihre Antworten gehen verloren, wenn der Browser geschlossen wird, bevor er wieder speichern kann.',
	travelling: 'Reisemodus bis {clock}: Ein neues Land allein löst keinen Alarm aus.',
	travelEnd: 'Ausschalten',
	failed: 'Das hat nicht geklappt',
	failedDetail: 'Im Browser ist etwas schiefgegangen. Versuchen Sie es noch einmal.',

	// The recovery checklist
	recovery: '{done} von {all} Schritten erledigt',
	recoveryBack:
		'Wieder da seit {clock}. Beginnen Sie von vorn: Jemand kennt Ihr Passwort noch immer.',
	recoveryRemoved: { one: 'Abgemeldet: {session}.', other: '{count} Geräte wurden abgemeldet.' },
	recoveryDone: 'Alle Schritte erledigt',
	step_remove: 'Gerät abmelden',
	step_remove_detail: 'Melden Sie es unten ab und machen Sie dann hier weiter.',
	step_remove_there:
		'Melden Sie es auf der Seite von Cryptonow ab und machen Sie dann hier weiter.',
	step_password: 'Passwort ändern',
	step_password_detail:
		'Wer angemeldet war, kennt es vermutlich. Wählen Sie eines, das Sie nirgends sonst verwenden. Die Erweiterung sieht es nie.',
	step_look: 'Weitere Geräte prüfen',
	step_look_detail: 'Das geschieht von selbst, sobald das Passwort geändert ist.',
	step_look_working: 'Prüft, ob noch jemand da ist…',
	step_look_done: 'Keine unbekannten Geräte ({clock})',
	step_moved: 'Prüfen, was sich geändert hat',
	step_moved_detail:
		'Prüfen Sie Auszahlungen, Aufträge, gespeicherte Adressen und Bankkonten, API-Schlüssel. Ist etwas nicht von Ihnen, wenden Sie sich sofort an den Support von Cryptonow und exportieren Sie das Protokoll in den Einstellungen als Beleg.',
	step_twoFactor: 'Zwei-Faktor-Authentifizierung einschalten',
	step_twoFactor_detail:
		'Mit einem Code aus einer App reicht das Passwort allein nicht mehr. Bei Cryptonow: „Settings“\u00a0→ „Security“\u00a0→ „Two-Factor Authentication (2FA)“.',
	step_email: 'E-Mail-Konto absichern',
	step_email_detail:
		'Wer Ihre E-Mails liest, kann Ihr Passwort zurücksetzen. Ändern Sie auch dort das Passwort und suchen Sie nach Regeln, die Ihre Mails weiterleiten.',
	step_support: 'Cryptonow Bescheid geben',
	step_support_detail:
		'Wenn Geld fehlt oder sich etwas geändert hat, wenden Sie sich an den Support von Cryptonow.',
	openPassword: 'Passwort ändern',
	openTwoFactor: 'So schalten Sie sie ein',
	openSupport: 'Supportformular öffnen',
	stepDone: 'Erledigt',
	stepDoneAlready: 'erledigt',
	recoveryFinish: 'Abschließen',
	recoveryNotNeeded: 'Schritte überspringen',

	// «Is this message real?»
	message: 'Verdächtige Nachricht prüfen',
	messageIntro:
		'Sie haben eine SMS oder E-Mail über eine Anmeldung bekommen? Folgen Sie keinem Link darin und rufen Sie keine Nummer an. Prüfen Sie stattdessen hier.',
	messageLook: 'Mit meinen Sitzungen vergleichen',
	messageStranger: {
		one: 'Es gibt eine Anmeldung, die Sie nicht bestätigt haben.',
		other: 'Es gibt {count} Anmeldungen, die Sie nicht bestätigt haben.',
	},
	messageStrangerDetail:
		'Darum kann es in der Nachricht gehen. Gehen Sie zurück, sehen Sie nach und melden Sie ab, was nicht Ihres ist. Tippen Sie in der Nachricht weiterhin nichts an.',
	messageOwn: 'Alle aktuellen Anmeldungen sind Ihre.',
	messageOwnDetail:
		'Die letzte: {session}, angemeldet {ago}. Wenn Sie das waren, kann es in der Nachricht darum gehen, und es ist nichts zu tun.',
	messageNone: 'Keine Anmeldung passt dazu.',
	messageNoneDetail:
		'Nur Geräte, die Sie kennen, sind angemeldet, und keines davon hat sich in den letzten drei Tagen angemeldet.',
	messageGone: {
		one: 'Es gab eine Anmeldung, die Sie nicht bestätigt haben. Sie ist beendet.',
		other: 'Es gab {count} Anmeldungen, die Sie nicht bestätigt haben. Sie sind beendet.',
	},
	messageRemoved: 'Es kann um etwas gehen, das Sie entfernt haben.',
	messageRemovedDetail:
		'{session} haben Sie entfernt, abgemeldet {ago}. Wenn die Nachricht davon handelt, machen Sie mit der Sicherheits-Checkliste weiter. Tippen Sie in der Nachricht trotzdem nichts an.',
	messageBlind: 'Das lässt sich gerade nicht prüfen.',
	messageLimits: 'Was sich so nicht sagen lässt',
	messageLimit_tried: 'Vielleicht hat jemand erfolglos versucht, sich anzumelden.',
	messageLimit_short:
		'Eine sehr kurze Anmeldung zwischen zwei Prüfungen ist vielleicht nicht zu sehen.',
	messageLimit_other: 'Eine echte Anmeldung sagt nichts darüber, wer die Nachricht geschickt hat.',

	// The settings page
	setTitle: 'Einstellungen – Session Companion',
	setPage: 'Einstellungen',
	setNav: 'Auf dieser Seite',
	setGroup_watching: 'Überwachung',
	setGroup_yours: 'Ihre Daten',
	setGroup_extension: 'Diese Erweiterung',
	setNothing:
		'Noch ist nichts da. Diese Seite füllt sich, sobald Ihre Sitzungen das erste Mal geprüft wurden.',
	setBroken: 'Die Einstellungen lassen sich nicht anzeigen',
	setBrokenDetail:
		'Gespeicherte Daten waren nicht lesbar. Laden Sie diese Seite neu; hilft das nicht, starten Sie den Browser neu.',
	setReview: 'Sitzungen durchsehen',
	setUnsaved:
		'Der Browser kann nicht speichern: Sein Speicher ist voll oder beschädigt. Was Sie hier ändern, geht verloren, wenn der Browser geschlossen wird, bevor er wieder speichern kann.',
	setSaved: 'Gespeichert.',
	setUndone: 'Rückgängig gemacht.',
	setFailed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',

	setWatch: 'Prüfabstand',
	setWatchIntro: 'Geprüft wird, solange dieser Browser offen und bei Cryptonow angemeldet ist.',
	setWatchingSince: 'Überwacht seit {clock}',
	setNotWatching: 'Noch keine Überwachung: Bisher ließen sich keine Sitzungen lesen',
	setLooked: 'Zuletzt geprüft: {ago}',
	setLastGood: 'Zuletzt gelungen: {ago}',
	setBlind: 'Kann seit {clock} nicht prüfen: {cause}',
	setLookEvery: 'Prüfen',
	setLookEveryHelp: 'Nach einem Alarm wird zehn Minuten lang alle 30 Sekunden geprüft.',
	setMinutes: { one: 'Jede Minute', other: 'Alle {count} Minuten' },
	setMinutes_1: 'Alarm nach etwa einer Minute. 60 Anfragen pro Stunde. Empfohlen.',
	setMinutes_2:
		'Alarm nach spätestens 2 Minuten. 30 Anfragen pro Stunde. Kurze Anmeldungen dazwischen können fehlen.',
	setMinutes_5:
		'Alarm nach spätestens 5 Minuten. 12 Anfragen pro Stunde. Kurze Anmeldungen dazwischen können fehlen.',
	setMinutes_15:
		'Alarm nach spätestens 15 Minuten: Zeit genug, um Schaden anzurichten. 4 Anfragen pro Stunde.',
	setPages: {
		one: 'Alarm nach spätestens {minutes} Minuten. Einmal pro Stunde öffnet sich im Hintergrund eine Seite.',
		other:
			'Alarm nach spätestens {minutes} Minuten. {count}-mal pro Stunde öffnet sich im Hintergrund eine Seite.',
	},
	setLastGap: 'Letzte Unterbrechung',
	setGap: '{causes}; {found}',
	setGapNothing: 'nichts hatte sich geändert',
	setGapFound: 'danach: {list}',

	setNotifications: 'Benachrichtigungen',
	setNotify: 'Benachrichtigungen am Desktop anzeigen',
	setNotifyHelp: 'Ohne sie erfahren Sie davon erst, wenn Sie das Symbol sehen.',
	setTellBlind: 'Melden, wenn nicht geprüft werden kann',
	setTellBlindHelp:
		'Nach 15 Minuten ohne gelungene Prüfung, wenn Sie am Computer sind, oder sofort, wenn es ein Angriff sein kann. Nicht, wenn Sie offline sind oder sich selbst abgemeldet haben.',
	setPrivate: 'Details in Benachrichtigungen verbergen',
	setPrivateHelp:
		'Zeigt kein Gerät, keinen Ort und keine IP-Adresse. Für Bildschirme, die andere sehen.',
	setQuiet: 'Ruhezeit',
	setQuietHelp:
		'Nur Dringendes und neue Geräte werden sofort gemeldet. Der Rest folgt am Ende der Ruhezeit.',
	setQuietForNew: 'Auch neue Geräte warten',
	setQuietForNewHelp:
		'Ein Fremder, der sich nachts anmeldet, hat dann bis zum Morgen Zeit, Schaden anzurichten.',
	setQuietFrom: 'Von',
	setQuietTo: 'Bis',
	setQuietSame: 'Beginn und Ende der Ruhezeit müssen verschieden sein.',
	setTest: 'Benachrichtigung testen',
	setTested: 'Jetzt sollte eine Benachrichtigung auf Ihrem Bildschirm sein.',
	setTestNone: 'Es erscheint keine?',
	setTestNone_quiet:
		'Sehen Sie nach, ob „Nicht stören“ oder ein Fokus eingeschaltet ist. Beides hält Benachrichtigungen zurück.',
	setTestNone_windows:
		'Windows: Öffnen Sie „Einstellungen“\u00a0→ „System“\u00a0→ „Benachrichtigungen“ und erlauben Sie sie für diesen Browser.',
	setTestNone_mac:
		'macOS: Öffnen Sie „Systemeinstellungen“\u00a0→ „Mitteilungen“ und erlauben Sie sie für diesen Browser.',
	setTestNone_linux:
		'Linux: Sehen Sie in den Einstellungen Ihres Desktops unter „Benachrichtigungen“ nach. Manche kleinen Desktops zeigen gar keine.',

	setAway: 'Während Sie weg sind',
	setAwayIntro:
		'Jede Prüfung kann Ihre Anmeldung bei Cryptonow aktiv halten. Damit sie ablaufen kann, während Sie weg sind, lassen Sie seltener prüfen, solange der Computer gesperrt oder seit 5 Minuten inaktiv ist.',
	setAwayLegend: 'Solange der Computer inaktiv oder gesperrt ist',
	setIdle_look: 'Wie immer prüfen',
	setIdle_look_cost:
		'Alarme kommen so schnell wie sonst. Ihre eigene Anmeldung bleibt vielleicht länger offen.',
	setIdle_seldom: 'Alle 15 Minuten prüfen',
	setIdle_seldom_cost:
		'Alarme kommen bis zu 15 Minuten später. Cryptonow kann Sie abmelden, während Sie weg sind.',
	setIdle_never: 'Nicht prüfen',
	setIdle_never_cost:
		'Alarme kommen, wenn Sie zurück sind; das Symbol zeigt, dass nicht geprüft wird.',

	setTravel: 'Reise oder VPN',
	setTravelIntro:
		'Sie verreisen oder verwenden ein VPN? In dieser Zeit löst ein neues Land allein keinen Alarm aus. Alles andere schon.',
	setTravelAbout: 'Reisemodus, ab jetzt',
	setTravelLasts: 'Bis {clock} löst ein neues Land allein keinen Alarm aus.',
	setTravelNone: 'Aus.',
	setTravelStart: 'Einschalten für',
	setTravelAnew: 'Oder ab jetzt für:',
	setTravelStarted: {
		one: 'Für einen Tag eingeschaltet.',
		other: 'Für {count} Tage eingeschaltet.',
	},
	setTravelEnded: 'Ausgeschaltet: Ein neues Land zählt wieder.',
	setTravelUndo: 'Sie haben den Reisemodus ausgeschaltet.',
	setDays: { one: '{count} Tag', other: '{count} Tage' },
	setYear: '1 Jahr',

	setDevices: 'Bekannte Geräte',
	setDevicesIntro:
		'Geräte, die Sie bestätigt haben, mit dem Land dazu. Vergessen Sie ein Gerät, um wieder gefragt zu werden.',
	setNoDevices: 'Noch keine. Sie erscheinen hier, wenn Sie „Das war ich“ sagen.',
	setElsewhere: 'Bekannt aus einem anderen Ihrer Browser',
	setInUse: 'Angemeldet',
	setKnownIn: 'Vertraut in: {places}',
	setKnownNowhere: 'Nicht mehr vertraut: Bei der nächsten Anmeldung werden Sie wieder gefragt',
	setPlaceUnknown: 'unbekannter Ort',
	setFaded: '{place} (zu lange her: Sie werden wieder gefragt)',
	setLastSeen: 'Zuletzt gesehen:',
	setRename: 'Umbenennen',
	setNamed: 'Name gespeichert.',
	setNamedUndo: 'Sie haben den Namen eines Geräts geändert.',
	setForget: 'Vergessen',
	setForgotten: 'Vergessen. Seine Anmeldungen sind neu durchzusehen.',
	setForgetAll: 'Alle Geräte vergessen',
	setAskForgetAll: {
		one: 'Dieses Gerät vergessen? Seine Sitzungen sind dann neu durchzusehen.',
		other: 'Alle {count} Geräte vergessen? Alle Sitzungen sind dann neu durchzusehen.',
	},
	setYesForget: 'Alle vergessen',
	setAllForgotten: 'Alle Geräte sind vergessen.',
	setTrustTime: 'Erneut fragen, wenn ein Gerät nicht gesehen wurde seit',
	setTrustTimeHelp: 'Gilt für jedes Land einzeln.',

	setSync: 'Synchronisierung',
	setSyncIntro:
		'Ihre anderen Browser können erfahren, welche Geräte Ihre sind, damit Sie für jedes nur einmal antworten.',
	setSyncLabel: 'Bekannte Geräte mit meinen anderen Browsern teilen',
	setSyncAbout: 'Was geteilt wird',
	setSyncWhat:
		'Geteilt werden: Art des Geräts, Ihr Name dafür, Land, Tage. Nie IP-Adressen, Netzwerke oder Sitzungen. Dafür dient die Synchronisierung Ihres Browsers.',
	setSyncOff: 'Schalten Sie die Synchronisierung aus, entfernt dieser Browser, was er geteilt hat.',
	setSyncFailed:
		'Die Synchronisierung des Browsers funktioniert seit {clock} nicht. Ihre anderen Browser erfahren nicht, was hier bekannt ist; es wird weiter versucht.',

	setRecord: 'Protokoll',
	setRecordAbout: 'Was darin steht',
	setFace: 'Ansicht',
	setFace_list: 'Liste',
	setFace_timeline: 'Zeitachse',
	setRecordIntro:
		'Was wann zu sehen war: jede Sitzung mit Gerät, Ort und IP-Adresse, wie sie beurteilt wurde, was Sie gesagt und entfernt haben und wann nicht geprüft wurde. Es kann als Beweis dienen: Es enthält auch Sitzungen, die Cryptonow nicht mehr anführt.',
	setRecordBounds:
		'Es bleibt in diesem Browser und fasst höchstens {entries} Einträge der letzten {days} Tage; die ältesten fallen zuerst weg.',
	setRecordCount: {
		one: '1 Eintrag: {clock}.',
		other: '{count} Einträge seit {clock}.',
	},
	setRecordEmpty: 'Es ist leer.',
	setExportJson: 'Als JSON exportieren',
	setExportCsv: 'Als CSV exportieren',
	setExported: 'Download gestartet: {file}.',
	setExportCare: 'Die exportierte Datei enthält Orte und IP-Adressen: Geben Sie sie nicht weiter.',
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
	setShow_watch: 'Überwachung und ihre Einstellungen',
	setLane_watch: 'Session Companion',
	setLane_stranger: 'Nicht bestätigt',
	setLane_removed: 'Entfernt',
	setLane_others: { one: '{count} weiteres Gerät', other: '{count} weitere Geräte' },
	setShape_seen: 'Gesehen',
	setShape_changed: 'Verändert',
	setShape_gone: 'Beendet',
	setShape_alert: 'Alarm',
	setShape_review: 'Ihre Antwort',
	setShape_removal: 'Entfernen',
	setShape_watch: 'Überwachung, Geräte, Einstellungen',
	setShape_blind: 'Nicht geprüft',
	setShape_known: 'Eine Ihrer Sitzungen',
	setShape_stranger: 'Eine Sitzung, die Sie nicht bestätigt haben',
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
		one: '{count} Eintrag hat keine lesbare Zeit; er steht nur in der Liste.',
		other: '{count} Einträge haben keine lesbare Zeit; sie stehen nur in der Liste.',
	},
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
	setManyNetworks: 'vielen Netzwerken',
	setEntry_sessionChanged: 'Sitzung verändert',
	setEntry_gradeRaised: 'Neu beurteilt',
	setEntry_sessionGone: 'Nicht mehr angemeldet',
	setEntry_sessionBack: 'Wieder in der Liste',
	setEntry_alerted: 'Alarm ausgelöst',
	setEntry_alertShown: 'Benachrichtigung gezeigt',
	setEntry_reviewed: 'Ihre Antwort',
	setEntry_removalAsked: 'Entfernen verlangt',
	setEntry_removalEnded: 'Entfernen',
	setEntry_recoveryStarted: 'Sicherheits-Checkliste geöffnet',
	setEntry_recoveryEnded: 'Sicherheits-Checkliste geschlossen',
	setEntry_recoveryStep: 'Sicherheits-Checkliste',
	setEntry_undone: 'Rückgängig gemacht',
	setEntry_lookFailed: 'Prüfung fehlgeschlagen',
	setEntry_blindnessTold: 'Gemeldet, dass nicht geprüft werden kann',
	setEntry_gap: 'Nicht geprüft',
	setEntry_deviceKnown: 'Gerät bekannt',
	setEntry_deviceNamed: 'Gerät benannt',
	setEntry_deviceForgotten: 'Gerät vergessen',
	setEntry_travelStarted: 'Reisemodus ein',
	setEntry_travelEnded: 'Reisemodus aus',
	setEntry_settingsChanged: 'Einstellungen geändert',
	setEntry_rebuilt: 'Überwachung neu begonnen',
	setRebuiltWhat: 'gespeicherte Daten waren nicht lesbar',
	setGrade_familiar: 'vertraut',
	setGrade_notice: 'kurz ansehen',
	setGrade_check: 'unbekannt',
	setGrade_urgent: 'sieht nicht nach Ihnen aus',
	setOutcome_pending: 'läuft',
	setOutcome_removed: 'von Cryptonow nicht mehr angeführt',
	setOutcome_stillThere: 'noch angemeldet',
	setOutcome_unreachable: 'ließ sich nicht prüfen',
	setVerdict_mine: '„Das war ich“',
	setVerdict_notMine: '„Ich war das nicht“',
	setUndone_recognised: '„Das war ich“',
	setUndone_disowned: '„Ich war das nicht“',
	setUndone_devicesForgotten: 'das Vergessen von Geräten',
	setUndone_recoveryEnded: 'das Schließen der Sicherheits-Checkliste',
	setUndone_deviceNamed: 'der Name eines Geräts',
	setUndone_travelSet: 'das Ende des Reisemodus',
	setStepNot: '{step}: doch nicht',
	setOwnBrowser: 'dieser Browser',
	setUntil: 'bis {clock}',
	setNameNone: 'kein Name',
	setNameGone: 'Name entfernt',
	setNoted_trust: 'fragt erneut nach: {time}',
	setNoted_idle: 'wenn inaktiv: {choice}',
	setNoted_sync: 'Synchronisierung: {state}',
	setNoted_every: { one: 'jede Minute prüfen', other: 'alle {count} Minuten prüfen' },
	setNoted_notifications: 'Benachrichtigungen: {state}',
	setNoted_blind: 'Meldung, wenn nicht geprüft werden kann: {state}',
	setNoted_private: 'Details in Benachrichtigungen verborgen: {state}',
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
	setConnectedTo: 'Verbunden mit {hosts}.',
	setFrom_learned: 'Von Ihrer Sitzungsseite gelernt: {clock}.',
	setFrom_imported: 'Aus einer Datei übernommen: {clock}.',
	setFrom_managed: 'Vom Administrator dieses Browsers festgelegt.',
	setFrom_build: 'Teil dieser Version.',
	setRemovalLearned: '„Entfernen“ beendet eine Sitzung direkt.',
	setRemovalUnknown:
		'„Entfernen“ ist noch nicht eingerichtet, daher öffnet es die Seite von Cryptonow.',
	setLearnRemoval: '„Entfernen“ einrichten…',
	setLearnRemovalAgain: '„Entfernen“ neu einrichten…',
	setDisconnect: 'Verbindung trennen…',
	setAskDisconnect:
		'Verbindung trennen? Bis Sie neu verbinden, wird nichts geprüft. Ihre bekannten Geräte bleiben.',
	setYesDisconnect: 'Trennen',
	setStayConnected: 'Verbunden bleiben',
	setDisconnected: 'Die Verbindung ist getrennt.',
	setExportConnection: 'Verbindung exportieren',
	setImportConnection: 'Aus einer Datei importieren…',
	setConnectionFileAbout: 'Was die Datei enthält',
	setConnectionFile:
		'Die Datei sagt, wo Ihre Liste ist und wie man sie liest. Sie enthält keinen Schlüssel, kein Cookie und keine Sitzung, Sie können sie also auf einen anderen Computer mitnehmen.',
	setImported:
		'Die Datei ist gelesen. Noch wird nichts abgefragt: Vergleichen Sie sie unter „Verbinden“.',
	setImportRequest:
		'Diese Datei will etwas abfragen, das keine Liste braucht, oder mehr, als ein Mensch lesen kann. Sie wird nicht verwendet.',
	setRequests: 'Was mit Ihrer Anmeldung abgefragt wird',
	setImportRefused:
		'Diese Datei enthält keine Verbindung, die hier verwendbar ist. Es muss eine hier exportierte sein, und sie darf nur Adressen von Cryptonow nennen.',
	setImportNewer:
		'Diese Datei stammt von einer neueren Version der Erweiterung. Aktualisieren Sie die Erweiterung und importieren Sie die Datei dann noch einmal.',
	setGiveBack: 'Zugriff entziehen',
	setGivenBack: 'Der Zugriff auf {host} ist entzogen.',
	setAccessGranted: 'Zugriff erlaubt.',
	setAccessRefused: 'Kein Zugriff, daher wird nichts geprüft. Hier können Sie ihn erlauben.',
	setAccessAllowed: 'Der Zugriff ist erlaubt.',
	setAccessStillRefused: 'Der Browser verweigert den Zugriff noch immer.',
	setNotConnected:
		'Nicht verbunden: Es wird nichts geprüft. Verbinden Sie, dann zeigt Ihre Sitzungsseite, wo Ihre Liste ist. Bis dahin sehen Sie selbst nach: „Settings“\u00a0→ „Security“\u00a0→ „Sessions“.',

	setAbout: 'Über die Erweiterung',
	setAboutIntro: 'Session Companion für Cryptonow, Version {version}.',
	setHelp: 'Hilfe (englisch)',
	setWelcome: 'Einrichtung öffnen',
	setLicence: 'Freie Software unter der MIT-Lizenz.',
	setLicences: 'Lizenzen Dritter',
	setPrivacy: 'Datenschutz',
	setPrivacy_reads:
		'Die Erweiterung liest die Liste Ihrer Sitzungen bei Cryptonow, mit der Anmeldung, die dieser Browser schon hat. Sie liest keine andere Seite als die, die Sie beim Verbinden öffnen.',
	setPrivacy_stays:
		'Was sie liest und was Sie sagen, bleibt in diesem Browser, auf diesem Computer.',
	setPrivacy_leaves:
		'Nur Anfragen an Cryptonow verlassen diesen Computer. Ist die Synchronisierung eingeschaltet, gehen Art, Namen und Länder Ihrer Geräte über die Synchronisierung Ihres Browsers.',
	setPrivacy_maker: 'Dies ist ein unabhängiges Projekt, nicht von Cryptonow.',

	setEverything: 'Alles löschen',
	setEverythingIntro:
		'Löscht alles, was hier und in der Synchronisierung Ihres Browsers gespeichert ist, und beginnt neu.',
	setEverythingAct: 'Alles löschen…',
	setAskEverything: 'Alles löschen?',
	setEverythingGoes: 'Das wird gelöscht und lässt sich nicht wiederherstellen:',
	setEverythingGoes_record: 'das Protokoll dessen, was gesehen, gesagt und getan wurde',
	setEverythingGoes_devices:
		'Ihre bekannten Geräte, ihre Namen und was Sie als nicht Ihres gemeldet haben',
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
	setYesEverything: 'Alles löschen',
	setEverythingErased: 'Alles ist gelöscht. Die Überwachung beginnt neu.',

	// The welcome page
	welcomeTitle: 'Wissen, wer in Ihrem Konto angemeldet ist',
	welcomeIntro: 'In weniger als einer Minute eingerichtet.',
	welcomeIntroConnect: 'In wenigen Minuten eingerichtet.',
	welcomePicture: 'Was Ihnen das Symbol sagen wird',
	welcomePicture_calm: 'Nur Geräte, die Sie kennen',
	welcomePicture_alarm: 'Eine Anmeldung, die vielleicht nicht Ihre ist',
	welcomeDoes: 'Was die Erweiterung tut',
	welcomeDoes_watch:
		'Die Erweiterung behält die Sitzungen Ihres Cryptonow-Kontos im Auge und meldet sich, wenn eine nicht nach Ihnen aussieht.',
	welcomeDoes_login: 'Sie nutzt die Anmeldung, die dieser Browser schon hat.',
	welcomeDoesNot: 'Was sie nicht tut',
	welcomeDoesNot_password: 'Ihr Passwort sieht sie nie.',
	welcomeDoesNot_leave: 'Sie gibt nichts weiter, außer Sie schalten die Synchronisierung ein.',
	welcomeDoesNot_remove:
		'Sie meldet niemanden von selbst ab: Dafür braucht es Ihren Klick auf „Entfernen“.',
	welcomeDoesNot_official: 'Unabhängig, nicht von Cryptonow.',
	welcomeState_todo: 'Offen',
	welcomeState_doing: 'Jetzt dran',
	welcomeState_done: 'Erledigt',
	welcomeNews: 'Schritt {number} ist erledigt: {step}.',
	welcomeConnect: 'Mit Cryptonow verbinden',
	welcomeConnect_detail:
		'Öffnen Sie einmal Ihre Sitzungsseite bei Cryptonow. Die nächste Seite führt Sie durch.',
	welcomeLogin: 'Bei Cryptonow anmelden',
	welcomeLogin_detail:
		'Melden Sie sich mit diesem Browser an, wie immer. Ihr Passwort geht nur an Cryptonow.',
	welcomeLoginWaiting:
		'Wartet auf Ihre Anmeldung. Kommen Sie danach zurück: Diese Seite merkt es von selbst.',
	welcomeLoginDone: {
		one: 'Die Sitzung Ihres Kontos ist gefunden.',
		other: 'Die {count} Sitzungen Ihres Kontos sind gefunden.',
	},
	welcomeReview: 'Sitzungen bestätigen',
	welcomeReview_detail: 'Sie erscheinen hier, sobald sie lesbar sind.',
	welcomeReviewAsk: {
		one: 'Schon vor der Installation angemeldet. Waren Sie das?',
		other: 'Schon vor der Installation angemeldet. Waren das alles Sie?',
	},
	welcomeReviewNew: 'Einige Sitzungen sind noch nicht bestätigt. Gehören sie Ihnen?',
	welcomeReviewNone: 'Nur dieser Browser ist angemeldet: Es gibt nichts zu bestätigen.',
	welcomeReviewDone: 'Sie haben alle bestätigt.',
	welcomeRecovery:
		'Sie haben eine Sitzung entfernt. Klicken Sie danach auf das Symbol in der Symbolleiste: Dort steht, was Ihr Konto absichert.',
	welcomeNotify: 'Benachrichtigung testen',
	welcomeNotify_detail:
		'Alarme sind Benachrichtigungen Ihres Systems. Testen Sie, ob sie durchkommen.',
	welcomeNotifyOff:
		'Sie haben Benachrichtigungen in den Einstellungen ausgeschaltet. Bis Sie sie einschalten, meldet sich nur das Symbol.',
	welcomeNotifyTry: 'Testbenachrichtigung zeigen',
	welcomeNotifyAgain: 'Noch einmal zeigen',
	welcomeNotifyTrying: 'Wird gezeigt…',
	welcomeNotifyAsk: 'Haben Sie sie gesehen?',
	welcomeNotifyAsk_detail:
		'Es ist ein kleines Fenster am Rand Ihres Bildschirms, mit dem Titel „{title}“.',
	welcomeNotifyYes: 'Ja, gesehen',
	welcomeNotifyNo: 'Nein',
	welcomeNotifyDone: 'Benachrichtigungen kommen an.',
	welcomeNotifyFailed: 'Der Browser konnte sie nicht zeigen.',
	welcomeMissed: 'Etwas hält sie zurück',
	welcomeMissed_windows:
		'Öffnen Sie in Windows „Einstellungen“\u00a0→ „System“\u00a0→ „Benachrichtigungen“. Schalten Sie Benachrichtigungen ein, in der Liste auch für {browser}, und „Nicht stören“ aus.',
	welcomeMissed_mac:
		'Öffnen Sie auf Ihrem Mac „Systemeinstellungen“\u00a0→ „Mitteilungen“ und erlauben Sie sie für {browser}. Im Kontrollzentrum darf kein Fokus eingeschaltet sein.',
	welcomeMissed_linux:
		'Öffnen Sie die Einstellungen Ihres Desktops, dann „Benachrichtigungen“. Schalten Sie „Nicht stören“ aus und Benachrichtigungen für {browser} ein.',
	welcomeMissed_other:
		'Öffnen Sie die Einstellungen Ihres Systems für Benachrichtigungen. Erlauben Sie sie für {browser} und schalten Sie „Nicht stören“ aus.',
	welcomeMissedMacChrome:
		'In der Liste steht {browser} zweimal: Erlauben Sie beides, auch den Eintrag für Hinweise.',
	welcomeMissedLinuxFirefox: 'Firefox braucht dafür „libnotify“, das fast jeder Desktop hat.',
	welcomeYourBrowser: 'Ihren Browser',
	welcomeIcon: 'Das Symbol im Blick behalten',
	welcomeIcon_detail: 'Die Form zeigt den Status, unabhängig von der Farbe.',
	welcomeIcon_calm: 'Häkchen',
	welcomeIcon_calm_detail: 'Alles in Ordnung. Nur Geräte, die Sie kennen, sind angemeldet.',
	welcomeIcon_attention: 'Fragezeichen',
	welcomeIcon_attention_detail: 'Bitte bei Gelegenheit ansehen.',
	welcomeIcon_alarm: 'Achteck',
	welcomeIcon_alarm_detail: 'Ein Gerät, das Sie nicht bestätigt haben. Sehen Sie es jetzt an.',
	welcomeIcon_blind: 'Durchgestrichener Schild',
	welcomeIcon_blind_detail:
		'Ihre Sitzungen lassen sich gerade nicht prüfen. Zeigen Sie mit der Maus darauf, dann lesen Sie, warum.',
	welcomePin_chromium:
		'Klicken Sie auf das Puzzleteil neben der Adressleiste und dann auf die Stecknadel neben „{name}“.',
	welcomePin_firefox:
		'Klicken Sie auf das Puzzleteil in der Symbolleiste, dann auf das Zahnrad neben „{name}“, und heften Sie das Symbol dort an die Symbolleiste.',
	welcomePinned_chromium: 'Es ist angeheftet: Sie finden es neben der Adressleiste.',
	welcomePinned_firefox: 'Firefox hat es in die Symbolleiste gesetzt, neben die Adressleiste.',
	welcomeSet: 'Alles bereit',
	welcomeSet_detail:
		'Ab jetzt werden Ihre Sitzungen geprüft, solange dieser Browser offen ist. Wenn eine Anmeldung nicht passt, ändert das Symbol die Form, und Sie bekommen eine Benachrichtigung.',
	welcomeClose: 'Sie können diese Seite jetzt schließen. Sie finden sie auch in den Einstellungen.',
	welcomeLater: 'Später fertigstellen',
	welcomeLater_detail:
		'Sie können diese Seite jederzeit schließen: Das Symbol zeigt, was noch offen ist. In den Einstellungen finden Sie die Seite wieder.',
	welcomeBlind: 'Noch keine Überwachung',
	welcomeBlind_detail:
		'Die Erweiterung ist noch nicht mit Cryptonow verbunden und kann Ihre Sitzungen daher nicht prüfen. Bis dahin bleibt das Symbol durchgestrichen.',

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
		'Öffnen Sie einmal Ihre Sitzungsseite bei Cryptonow, damit die Erweiterung lernt, wo Ihre Liste ist. Etwa zwei Minuten.',
	connectPromise: 'Was sie tut und was nicht',
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
	connectStep_remove: '„Entfernen“ einrichten',
	connectOptional: 'Optional',
	connectLeft: 'Auf später verschoben',
	connectWay_login: 'Öffnen Sie Cryptonow und melden Sie sich an, wie immer.',
	connectWay_menu: 'Gehen Sie zu „Settings“\u00a0→ „Security“\u00a0→ „Sessions“.',
	connectWay_address:
		'Klicken Sie dort in der Symbolleiste auf das Symbol dieser Erweiterung, dann auf {button}. Oder kopieren Sie die Adresse der Seite und fügen Sie sie hier ein.',
	connectSite: 'Cryptonow öffnen',
	connectAddress: 'Adresse Ihrer Sitzungsseite',
	connectAddress_fine: 'Das ist Cryptonow: {host}.',
	connectAddress_home:
		'Das ist Cryptonow, aber die Startseite. Fügen Sie besser die Adresse von „Settings“\u00a0→ „Security“\u00a0→ „Sessions“ ein.',
	connectAddress_notAnAddress:
		'Das ist keine Adresse einer Seite. Sie beginnt mit {start} und steht in der Adressleiste.',
	connectAddress_notEncrypted:
		'Diese Verbindung zu {host} ist nicht verschlüsselt. Nehmen Sie die Adresse, die mit {start} beginnt.',
	connectAddress_port:
		'Unter {host} sind keine Seiten von Cryptonow. Nehmen Sie die Adresse ohne die Zahl nach dem Doppelpunkt.',
	connectAddress_lookAlike: 'Das ist {host}, nicht Cryptonow. Melden Sie sich dort nicht an.',
	connectAddress_otherSite: 'Das ist {host}. Die Adressen von Cryptonow enden auf {site}.',
	connectAsk: 'Was der Browser gleich fragt',
	connectAsk_nothing: 'Der Browser hat diesen Zugriff schon gegeben',
	connectAsk_page:
		'Der Browser fragt, ob diese Erweiterung Ihre Daten auf {host} lesen und ändern darf. Weniger Zugriff lässt sich nicht verlangen.',
	connectAsk_list:
		'Die Erweiterung beobachtet nur für diesen Schritt, was die Seite selbst abruft, liest die Liste und ändert nichts.',
	connectAsk_removal:
		'Die Erweiterung beobachtet nur für diesen Schritt, was die Seite selbst sendet, um zu sehen, was eine Sitzung beendet. Selbst sendet sie nichts.',
	connectAsk_silent: 'Haben Sie es schon einmal erlaubt, fragt er nicht noch einmal.',
	connectWatch: 'Erlauben und Seite öffnen',
	connectRefused: 'Der Browser hat keinen Zugriff gegeben',
	connectRefused_detail:
		'Ohne Zugriff geht es nicht weiter. Es ist nichts geschehen, und Sie können es noch einmal versuchen.',
	connectWatching:
		'Gehen Sie zu dem Tab, der sich geöffnet hat, melden Sie sich dort wenn nötig an und öffnen Sie Ihre Sitzungsliste. Diese Seite kommt wieder nach vorn, sobald die Liste gefunden ist.',
	connectRemoving:
		'Klicken Sie in dem Tab, der sich geöffnet hat, bei der Sitzung, die Sie beenden wollen, auf „Entfernen“ („Remove“). Diese Seite kommt wieder nach vorn, sobald das geschehen ist.',
	connectLooked: { one: '{count} Antwort geprüft', other: '{count} Antworten geprüft' },
	connectNoList: 'Noch keine Sitzungsliste gefunden',
	connectListSeen: 'Eine Sitzungsliste ist gefunden',
	connectTimeLeft: {
		one: 'Endet von selbst in {count} Minute',
		other: 'Endet von selbst in {count} Minuten',
	},
	connectGoToTab: 'Zu diesem Tab',
	connectStuck: 'Noch nichts gefunden?',
	connectStuck_list:
		'Öffnen Sie in diesem Tab „Settings“\u00a0→ „Security“\u00a0→ „Sessions“, sodass Sie die Liste sehen.',
	connectStuck_silent: 'Die Seite hat noch nichts abgefragt',
	connectStuck_walk:
		'Wenn Sie die Liste dort sehen, klicken Sie im Menü der Seite auf etwas anderes und dann zurück: Viele Seiten fragen die Liste erst dann ab. Oder laden Sie neu.',
	connectStuck_empty:
		'Dort steht gar keine Sitzung? Melden Sie sich auf einem weiteren Gerät an und laden Sie neu.',
	connectStuck_cannot:
		'Noch immer nichts, obwohl die Liste zu sehen ist? Dann bekommt die Seite sie auf eine Art, die sich nicht lernen lässt. Brechen Sie ab; es hat sich nichts geändert.',
	connectDeeper: 'Gründlicher suchen',
	connectDeeper_ask:
		'Manche Seiten laden die Liste in einem Hintergrundprozess (Worker). Um das zu sehen, braucht es für diesen Schritt eine weitere Erlaubnis des Browsers; die Seite wird neu geladen.',
	connectDeeper_looks:
		'Bis dieser Schritt endet, sind jetzt auch die Hintergrundprozesse der Seite dabei. Öffnen Sie Ihre Liste in diesem Tab noch einmal.',
	connectDeeper_hidden:
		'Die Seite lädt Inhalte in einem eigenen Hintergrundprozess, und dieser Browser zeigt Erweiterungen die Antworten nicht. Ist Ihre Liste darunter, lässt sie sich in diesem Browser nicht lernen.',
	connectNotRemoved:
		'Die Seite hat etwas gesendet, das wie ein Entfernen aussah, aber die Sitzung steht noch in der Liste. Fragt die Seite Sie etwas, so antworten Sie ihr; sonst sehen Sie dort nach, ob es geklappt hat, und versuchen Sie es noch einmal.',
	connectUnclear_othersToo: 'Mehr als eine Sitzung wurde beendet',
	connectUnclear_othersToo_detail:
		'Auch andere Sitzungen sind weg. Was die Seite gesendet hat, meldet also vielleicht alle anderen ab; daraus wurde nichts gelernt. Beenden Sie eine weitere Sitzung einzeln, wenn Sie noch eine entbehren können.',
	connectUnclear_unclear: 'Es ist nicht klar, was die Sitzung beendet hat',
	connectUnclear_unclear_detail:
		'Die Sitzung ist weg, aber was die Seite gesendet hat, sagt nicht sicher, wodurch. Daraus wurde nichts gelernt. Beenden Sie eine weitere Sitzung, wenn Sie noch eine entbehren können.',
	connectFound: {
		one: 'Ist das Ihre Sitzung?',
		other: 'Sind das Ihre {count} Sitzungen?',
	},
	connectFound_detail: 'Sie sollten mit dem übereinstimmen, was Cryptonow zeigt.',
	connectBack: 'Seite von Cryptonow zeigen',
	connectNothingSaved: 'Gespeichert wird erst, wenn Sie Ja sagen.',
	connectOffered: 'Aus einer Datei: Lesen Sie das, bevor Sie sie verwenden',
	connectOffered_detail:
		'Noch wurde nichts abgefragt. Mit Ihrer Anmeldung würde nur das abgefragt, jetzt und bei jeder Prüfung:',
	connectOffered_removal:
		'Wie Sitzungen entfernt werden, kommt nie aus einer Datei. Das zeigen Sie später einmal selbst.',
	connectOffered_unseen:
		'Eine solche Abfrage kann etwas ändern. Deshalb muss zuerst zu sehen sein, dass Ihre eigene Sitzungsseite dasselbe abfragt.',
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
	connectField_id: 'Unterschieden durch',
	connectFields: 'Steht etwas am falschen Platz?',
	connectFields_detail: 'So wurden die Spalten erkannt. Ändern Sie, was nicht stimmt.',
	connectConfidence_sure: 'Sicher',
	connectConfidence_likely: 'Wahrscheinlich',
	connectConfidence_unsure: 'Bitte prüfen',
	connectConfidence_none: 'Nicht vorhanden',
	connectNone: 'Keines',
	connectChoice: '{sample} (das Feld {name})',
	connectRegion: 'In welchem Land ist „{place}“?',
	connectRegion_detail:
		'Die Liste schreibt alle Orte auf dieselbe Art. Ihre Antwort gilt deshalb für alle.',
	connectOthers: {
		one: 'Es gibt noch eine Liste, die gemeint sein könnte.',
		other: 'Es gibt noch {count} Listen, die gemeint sein könnten.',
	},
	connectYes: 'Ja, das sind meine',
	connectNext: 'Nein, eine andere Liste',
	connectNo: 'Nein, nicht meine Liste',
	connectNeeds: 'Ab jetzt braucht die Erweiterung Zugriff auf:',
	connectNeedsRemoval: 'Um dasselbe zu tun, braucht die Erweiterung Zugriff auf:',
	connectNeeds_list: 'Von hier kommt Ihre Liste.',
	connectNeeds_site: 'Website von Cryptonow.',
	connectNeeds_part: 'Ein Teil der Liste kommt von hier.',
	connectNeeds_removal: 'Hier werden Sitzungen beendet.',
	connectNeed_cookies: 'Cookies von dort',
	connectNeed_cookies_detail:
		'Die Seite von Cryptonow schickt mit ihrer Anfrage einen Wert daraus mit, und die Erweiterung muss dasselbe tun.',
	connectNeed_scripting: 'Diese Seite von selbst öffnen',
	connectNeed_scripting_detail:
		'Nur die Seite von Cryptonow selbst kann diese Liste zeigen. Die Erweiterung öffnet sie in einem Tab im Hintergrund, alle 15 Minuten, wenn Sie nichts anderes wählen, liest sie und schließt den Tab.',
	connectNeed_webRequest: 'Anfragen dorthin',
	connectNeed_webRequest_detail:
		'Die Seite von Cryptonow hat den Schlüssel zur Liste und zeigt ihn nur in ihren eigenen Anfragen. Er bleibt nur im Arbeitsspeicher.',
	connectNeeds_end:
		'Der Browser fragt, ob die Erweiterung Ihre Daten dort lesen und ändern darf. Sie liest die Liste und entfernt nur, was Sie ihr sagen. In den Einstellungen können Sie das widerrufen.',
	connectChecking:
		'Die Erweiterung fragt die Liste jetzt selbst ab, um zu sehen, ob sie dasselbe bekommt.',
	connectCheckingRemoval:
		'Die Liste wird noch einmal geprüft, um zu sehen, ob diese Sitzung weg ist.',
	connectCompareWait: 'Die Liste erscheint hier, sobald sie gefunden ist.',
	connectDone: 'Verbunden. Ihre Sitzungen werden jetzt geprüft.',
	connectRemoveWait: 'Das kommt, wenn die Liste verbunden ist.',
	connectRemoveOffer:
		'Klicken Sie bei einer Sitzung, die Sie beenden wollen, auf „Entfernen“ („Remove“), und die Erweiterung lernt, wie das geht. Die Sitzung endet wirklich: Wählen Sie eine, die Sie nicht brauchen.',
	connectRemoveUntil: 'Bis dahin öffnet „Entfernen“ die Seite von Cryptonow.',
	connectRemoveWatch: 'Jetzt zeigen',
	connectSkip: 'Jetzt nicht',
	connectSkipped: 'Sie finden das in den Einstellungen, wenn Sie es brauchen.',
	connectRemovalFound: 'Diese Sitzung ist weg, und jetzt ist bekannt, wie das geht.',
	connectRemovalFound_detail:
		'Die Seite von Cryptonow hat {host} angewiesen, sie zu beenden. Ab jetzt kann die Erweiterung dasselbe tun, wenn Sie auf „Entfernen“ klicken, nie von selbst.',
	connectRemovalPressed:
		'Ab jetzt wird die Seite, wenn Sie auf „Entfernen“ klicken, nie von selbst, in einem Hintergrundtab geöffnet. Dort wird in der Zeile genau dieser Sitzung angeklickt:',
	connectDetail: 'Details',
	connectDetailKey: 'Anstelle von {key} steht der Schlüssel der jeweiligen Sitzung.',
	connectDetailId: 'Anstelle von {id} steht die Kennung der jeweiligen Sitzung.',
	connectRemovalYes: 'So verwenden',
	connectRemovalNo: 'Nicht verwenden',
	connectRemovalDone:
		'Sitzungen lassen sich jetzt von hier beenden, wenn Sie auf „Entfernen“ klicken.',
	connectRemovalAgain: 'Neu einrichten',
	connectProblem_closed: 'Der Tab wurde geschlossen',
	connectProblem_closed_detail:
		'Versuchen Sie es noch einmal, und lassen Sie ihn offen, bis diese Seite wieder nach vorn kommt.',
	connectProblem_nothingSeen: 'Dort wurde keine Sitzungsliste gefunden',
	connectProblem_nothingSeen_detail:
		'Versuchen Sie es noch einmal, und gehen Sie über das Menü der Seite zur Liste, solange dieser Schritt läuft. Wenn Sie die Liste sehen und sie nicht gefunden wird, suchen Sie gründlicher.',
	connectProblem_tooLong: 'In zehn Minuten wurde nichts gefunden',
	connectProblem_tooLong_detail:
		'Deshalb wurde abgebrochen. Versuchen Sie es noch einmal, und laden Sie die Sitzungsseite neu, während die Liste zu sehen ist.',
	connectProblem_noAccess: 'Der Zugriff ist weg',
	connectProblem_noAccess_detail:
		'Der Browser lässt die Erweiterung diese Seite nicht mehr lesen. Versuchen Sie es noch einmal, und erlauben Sie es, wenn der Browser fragt.',
	connectProblem_notTheSame: 'Die Erweiterung hat nicht dieselbe Liste bekommen',
	connectProblem_notTheSame_detail:
		'Die Erweiterung bekam selbst nicht dieselbe Liste, deshalb wurde nichts gespeichert. Versuchen Sie es noch einmal. Klappt es weiter nicht, erlaubt Cryptonow das vielleicht nur auf seiner eigenen Seite.',
	connectProblem_keptApart: 'Diese Anmeldung wird getrennt gehalten',
	connectProblem_keptApart_detail:
		'Die Seite war angemeldet, die Erweiterung nicht: Firefox hält Anmeldungen in Container-Tabs und privaten Fenstern getrennt. Melden Sie sich in einem gewöhnlichen Tab bei Cryptonow an und verbinden Sie neu. Es wurde nichts gespeichert.',
	connectProblem_noCurrent: 'Die Liste sagt nicht, welche Sitzung die dieses Browsers ist',
	connectProblem_noCurrent_detail:
		'Ohne das könnten Sie für jemand Fremden gehalten werden, deshalb wurde nichts gespeichert. Versuchen Sie es noch einmal mit einer Liste, in der Cryptonow Ihre eigene Sitzung kennzeichnet.',
	connectProblem_notRemoved: 'Die Sitzung ist noch da',
	connectProblem_notRemoved_detail:
		'Was nach einem Entfernen aussah, hat sie nicht beendet, deshalb wurde nichts gelernt. Sehen Sie auf der Seite von Cryptonow nach, ob es geklappt hat, und versuchen Sie es noch einmal.',
	connectProblem_heldBack: 'Cryptonow fragt nach etwas, das nur Sie wissen',
	connectProblem_heldBack_detail:
		'Um dort eine Sitzung zu beenden, sendet die Seite etwas Eingetipptes, etwa ein Passwort oder einen Code. Die Erweiterung behält so etwas nie, deshalb öffnet „Entfernen“ weiterhin die Seite von Cryptonow.',
	connectProblem_notKept: 'Die Liste lässt sich nicht noch einmal abfragen',
	connectProblem_notKept_detail:
		'Was die Seite dafür sendet, hat einen Teil, den die Erweiterung nicht speichern darf und der sonst nirgends steht. Es wurde nichts gespeichert.',
	connectProblem_broken: 'Im Browser ist etwas schiefgegangen',
	connectProblem_broken_detail:
		'Es wurde nichts gespeichert. Versuchen Sie es noch einmal; klappt es wieder nicht, starten Sie den Browser neu.',
	connectEnd: 'Verbunden',
	connectEnd_detail:
		'Manche Sitzungen waren vielleicht schon vor der Installation angemeldet. Bestätigen Sie, was Ihnen gehört.',
	connectWelcome: 'Sitzungen bestätigen',
	connectBroken: 'Diese Seite lässt sich nicht anzeigen',
	connectBroken_detail:
		'Gespeicherte Daten waren nicht lesbar. Laden Sie diese Seite neu; hilft das nicht, starten Sie den Browser neu.',
	pageTitle: 'Session Companion',
};
