import type { Message } from '@/utils/i18n/text';

/**
 * English, the source of all texts. What stands in braces is put in when the text is said.
 *
 * Voice: calm, short, second person. Cryptonow's words: log in, log out, session, device, «Remove»;
 * its menu names stay as its help article has them, in «guillemets».
 */
export const en = {
	/** BCP 47, for times and numbers beside these texts (24 hours, as in Vienna). */
	locale: 'en-GB',
	extName: 'Session Companion for Cryptonow',
	extShortName: 'Companion',
	extDescription:
		'Watches the active sessions of your Cryptonow account and tells you when an unfamiliar device appears.',

	// Devices, places, times
	form_computer: 'Computer',
	form_phone: 'Phone',
	form_tablet: 'Tablet',
	form_tv: 'TV',
	form_console: 'Game console',
	form_unknown: 'Unknown device',
	browserOnSystem: '{browser} on {system}',
	unknownBrowserOn: 'Unknown browser on {system}',
	unknownPlace: 'Unknown place',
	justNow: 'just now',
	secondsAgo: { one: '{count} second ago', other: '{count} seconds ago' },
	ip: 'IP\u00a0{ip}',
	noIp: 'IP address unknown',
	ownDevice: 'your {device}',
	quoted: '«{name}»',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'All clear',
	status_clear_detail: 'Only devices that you know are logged in.',
	status_checking: 'Checking your sessions…',
	status_checking_detail: 'This takes a moment.',
	status_unfamiliar: { one: 'Unfamiliar device', other: '{count} unfamiliar devices' },
	status_unfamiliar_detail: {
		one: 'A login that you have not confirmed. Was this you?',
		other: 'Logins that you have not confirmed. Were these you?',
	},
	status_urgent: { one: 'This does not look like you', other: '{count} unfamiliar devices' },
	status_urgent_detail: {
		one: 'A login that fits nothing you are known by. If it was not you, remove it now.',
		other: 'Not all of these look like you. Remove what is not yours now.',
	},
	status_back: 'It is back',
	status_back_detail:
		'A login like one that you removed. Whoever it is probably knows your password: remove it, then change the password.',
	status_notMine: 'Still to be logged out',
	status_notMine_detail: 'You wanted it logged out, and no list has confirmed that.',
	status_removing: 'Logging it out…',
	status_removing_detail: 'Cryptonow was asked to, and a new list will tell.',
	status_account: 'Another account?',
	status_account_detail:
		'None of the sessions from before is in the list. If this is another account of yours, its sessions are reviewed from the start; what you trust stays with the account it belongs to.',
	accountOther: 'Another account',
	accountSame: 'The same account',
	status_recovery: 'Make your account safe again',
	status_recovery_detail: 'The device is logged out. Whoever used it may still know your password.',
	status_notice: { one: 'A login worth a look', other: '{count} logins worth a look' },
	status_notice_detail: 'Probably yours. Have a look when you have a moment.',
	status_unreviewed: { one: '1 session to review', other: '{count} sessions to review' },
	status_unreviewed_detail:
		'These were logged in before the companion came. Go through them once: was this you?',
	status_notConnected: 'Not connected to Cryptonow',
	status_notConnected_detail:
		'Show the companion your sessions page once, and it watches from then on. Until then look yourself under «Settings» → «Security» → «Sessions».',
	status_idle: 'Paused while nobody is here',
	status_idle_detail:
		'You wanted no looks while the computer is idle or locked. The companion looks as soon as you are back.',
	status_noAccess: 'No access to Cryptonow',
	status_noAccess_detail:
		'The browser does not let the companion ask Cryptonow. Allow it, and the watch goes on.',
	status_offline: 'You are offline',
	status_offline_detail:
		'The companion cannot see your sessions. It looks again as soon as the network is back.',
	status_loggedOut: 'You are logged out of Cryptonow',
	status_loggedOut_detail:
		'The companion sees your sessions only while you are logged in with this browser. If you did not log out yourself, log in and look at who else is.',
	status_loggedOut_at:
		'Logged out at {clock}. If it wasn’t you, log in, look at who else is, and change your password.',
	status_reauthenticate: 'Cryptonow asks you to log in again',
	status_reauthenticate_detail:
		'Your login is too old to show the sessions. Log in again, and the watch goes on.',
	status_secondFactor: 'Cryptonow asks for your second factor',
	status_secondFactor_detail:
		'It wants a code before it shows your sessions. Open your sessions page and enter it, and the watch goes on.',
	status_awaitsPage: 'Open Cryptonow to go on watching',
	status_awaitsPage_detail:
		'Cryptonow only answers with a key that its own page holds. Open your sessions page, and the watch goes on by itself.',
	status_rateLimited: 'Cryptonow asks us to wait',
	status_rateLimited_detail:
		'The sessions could not be read just now. The companion tries again by itself.',
	status_waits:
		'Cryptonow asks to wait. The next check is at {clock}; until then you can check once a minute.',
	status_unavailable: 'Cryptonow does not answer',
	status_unavailable_detail:
		'The sessions could not be read just now. The companion tries again by itself.',
	status_unreadable: 'I can’t read your sessions any more',
	status_unreadable_detail:
		'Cryptonow has answered in a way that the companion does not understand. Connect again, so that it learns how; until then look at your sessions on Cryptonow.',
	status_incomplete: 'Not all sessions could be read',
	status_incomplete_detail:
		'What could be read is checked, the rest isn’t. Open your sessions page and check the rest there.',
	status_personCheck: 'Cryptonow wants to see that you’re a person',
	status_personCheck_detail: 'Open Cryptonow and pass its check. Watching then resumes by itself.',
	status_moved: 'Cryptonow answers at another address',
	status_moved_detail:
		'If Cryptonow shows you as logged in, connect again, so that the new address is known.',
	status_inContainer: 'You’re logged in inside a container tab',
	status_inContainer_detail:
		'Firefox keeps container logins apart, so this one can’t be checked. Log in to Cryptonow in a tab without a container.',
	broken: 'The companion cannot show your sessions',
	brokenDetail: 'This says nothing about your account. Look at your sessions on Cryptonow.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (the browser cannot save what the companion knows)',
	toolbarBroken: 'Session Companion: not watching, because something went wrong in the browser',

	// Desktop notifications
	alertLogin: {
		one: 'New login to your Cryptonow account',
		other: '{count} new logins to your Cryptonow account',
	},
	alertSession: 'A session in your Cryptonow account needs a look',
	alertMore: 'and {count} more',
	alertBack: 'Like a device that you removed.',
	alertAsk: 'Was this you? Open Session Companion in your browser.',
	alertReview: 'Review',
	alertPrivate: {
		one: 'A session needs a look',
		other: '{count} sessions need a look',
	},
	alertPrivateAsk: 'Open Session Companion in your browser.',
	alertBlind: 'Your sessions cannot be seen',
	alertBlindAttack: 'Somebody may want it so: check your sessions on Cryptonow’s own page.',
	alertTest: 'This is what an alert looks like',
	alertTestDetail: 'Notifications reach you. Nothing has happened: this was only a test.',

	// Why the watch could not see
	blind_asleep: 'computer asleep',
	blind_closed: 'browser closed',
	blind_notConnected: 'not connected',
	blind_idle: 'paused while the computer was idle',
	blind_noAccess: 'no access to Cryptonow',
	blind_offline: 'offline',
	blind_loggedOut: 'logged out',
	blind_reauthenticate: 'Cryptonow asked for a new login',
	blind_secondFactor: 'Cryptonow asked for a second factor',
	blind_awaitsPage: 'no Cryptonow page was open',
	blind_rateLimited: 'Cryptonow asked us to wait',
	blind_unavailable: 'Cryptonow did not answer',
	blind_unreadable: 'sessions could not be read',
	blind_incomplete: 'not all sessions could be read',
	blind_personCheck: 'Cryptonow wanted to see a person',
	blind_moved: 'Cryptonow answered elsewhere',
	blind_inContainer: 'logged in inside a container only',
	watchingSince: 'Watching since {clock}.',
	gap: 'Not looking {range}: {causes}. {found}',
	gapNothing: 'Nothing changed in it.',
	gapFound: 'Found after it: {list}.',
	gapCame: { one: '{count} new', other: '{count} new' },
	gapWent: { one: '{count} gone', other: '{count} gone' },
	gapChanged: { one: '{count} changed', other: '{count} changed' },

	// Reasons against a session, and for it
	reason_alreadyThere: 'Logged in before the companion came',
	reason_newDevice: 'New device: you have none of this kind',
	reason_newCountry: 'New country: {country}',
	reason_newCountryOnly: 'New country: {country}. You have been seen in {countries} only',
	reason_newHere: '{device} was not in {country} before',
	reason_secondOne: 'A second {kind}, while {device} is in use',
	reason_secondOneYours: 'A second {kind}, while yours is in use',
	reason_told: 'Only another browser of yours says so far that {device} is at home there',
	reason_useUnknown: 'Whether {device} is in use at the same time is not known',
	reason_newNetwork: 'From a network that you were never seen on',
	reason_networkUnknown: 'Its network is not known',
	reason_many: 'One of very many such logins',
	reason_comeback: 'Like a device that you removed ({clock}): they probably know your password',
	reason_strangersNetwork: 'Network of a login that you removed ({clock})',
	reason_thrownOut: 'Came while your other logins were ended',
	reason_listedAgain: 'You removed it, and Cryptonow lists it again: they may still be in',
	reason_deviceChanged: 'The same session was {kind} before: somebody may have taken it over',
	reason_tooFast: 'Was in {from} so short a time ago that nobody could have travelled to {to}',
	reason_moved: 'Was in {from}, is now in {to}',
	reason_notThisBrowser:
		'Cryptonow lists another browser for this login than the one you use here ({kind}). Worth checking',
	reason_activeWhileAway: 'Was in use at {clock}, while this browser was not. Worth checking',
	reason_faded: '{device} was last seen here {ago}, too long ago to be taken for granted',
	reason_deviceUnknown: 'The device is not known',
	reason_placeUnknown: 'The place is not known',
	reason_sameKind: 'Same browser and system as {device}',
	reason_knownCountry: 'You are known in {country}',
	reason_beenThere: '{device} was in {country} lately',
	reason_knownNetwork: 'From a network that you use',
	reason_answered: 'You said «This was me» to such logins here',
	reason_journey: 'You confirmed a journey lately',
	reason_travelling: 'You said that you travel or use a VPN until {clock}',

	// The popup: when we looked
	look: 'Look now',
	lookAgain: 'Look again',
	looking: 'Looking…',
	neverLooked: 'Not looked yet',
	looked: 'Looked {ago}',
	lastGood: 'Last list {ago}',
	stale: 'This list is from {clock}, {ago}. It may have changed.',

	// The popup: ways on
	login: 'Log in to Cryptonow',
	access: 'Allow access',
	connect: 'Connect',
	connectAgain: 'Connect again',
	sessionsPage: 'Open your sessions on Cryptonow',
	help: 'How to see your sessions',
	settings: 'Settings',
	back: 'Back',
	ok: 'OK',
	done: 'Done',
	cancel: 'Cancel',
	save: 'Save',
	undo: 'Undo',

	// The popup: sessions
	section_unfamiliar: 'Was this you?',
	section_notice: 'Worth a look',
	section_unreviewed: 'Were these you?',
	section_mine: 'Your devices',
	sectionNotMine: 'Still to be logged out',
	sectionSettled: 'Answered just now',
	thisBrowser: 'This browser',
	saidNotMe: 'You wanted this logged out',
	gone: 'No longer logged in since {clock}',
	active: 'Active {ago}',
	noActivity: 'Last activity unknown',
	sessionsOf: { one: '{count} session', other: '{count} sessions' },
	against: 'What speaks against it',
	inFavour: 'What speaks for it',
	showMore: { one: 'Show {count} more', other: 'Show {count} more' },
	recognise: 'This was me',
	recogniseAll: { one: 'This was me', other: 'These {count} were me' },
	notMe: 'Not me',
	remove: 'Remove',
	removeThere: 'Remove on Cryptonow…',
	removeAll: { one: 'Remove', other: 'Remove these {count}' },
	removeNotMe: 'Remove: it was not me',
	removeOthers: 'Log out all other sessions',
	tryAgain: 'Try again',
	keep: 'Keep',
	removing: 'Removing…',
	removingAsked: 'Checking…',
	removingSome: 'Removing: {done} of {all}…',
	askOne: 'Log out {device} in {place}?',
	askSome: {
		one: 'Log out {count} session of {device}?',
		other: 'Log out {count} sessions of {device}?',
	},
	askNotMeToo: 'If it was not you, say so: then no login of its kind is taken for yours any more.',
	askOthers: {
		one: 'Log out {count} session? Only this browser stays logged in.',
		other: 'Log out {count} sessions? Only this browser stays logged in.',
	},
	removed: 'Logged out: {session}. Confirmed by a new list.',
	removedHere: 'Logged out. Confirmed by a new list.',
	moreRemoved: { one: 'And {count} more.', other: 'And {count} more.' },
	stillThere: 'Still logged in. {why}.',
	notEnded: 'Cryptonow did not end this session',
	removalUnknown:
		'Could not reach Cryptonow, so it is not known whether this session was removed. The companion looks again by itself.',
	recognised: 'Yours. Its device is known from now on.',
	recognisedOnly: 'Yours.',
	saidNotMeHere: 'Not you: noted. It is no longer logged in.',
	nameIt: 'Give it a name',
	nameOf: 'Your name for {device}',

	// The popup: banners
	undo_recognised: 'You said «This was me»: {session}.',
	undo_disowned: 'You said «Not me»: {session}.',
	undo_devicesForgotten: {
		one: 'You had {count} device forgotten.',
		other: 'You had {count} devices forgotten.',
	},
	undo_recoveryEnded: 'You closed the list of what makes your account safe again.',
	rebuilt: 'Please review all sessions again',
	rebuiltDetail: 'What was stored could not be read, so the watch began anew.',
	unsaved: 'The browser cannot save',
	unsavedDetail:
		'Its storage is full or broken. The watch goes on from memory and saves as soon as it can; until then, what you decide is lost when the browser closes.',
	travelling: 'Travel or VPN period until {clock}: new countries alone raise no alarm.',
	travelEnd: 'End it',
	failed: 'That did not work',
	failedDetail: 'Something went wrong in the browser. Try again.',

	// The recovery checklist
	recovery: '{done} of {all} steps done',
	recoveryBack: 'It came back at {clock}. Begin again: somebody still knows your password.',
	recoveryRemoved: { one: '{session} was logged out.', other: '{count} devices were logged out.' },
	step_remove: 'Remove the device',
	step_remove_detail: 'Remove it here. This list waits for you.',
	step_remove_there: 'Remove it on Cryptonow’s page. This list waits for you.',
	step_password: 'Change your password',
	step_password_detail:
		'Whoever was logged in probably knows it. Choose one that you use nowhere else. The companion never sees it.',
	step_look: 'Look again',
	step_look_detail: 'The companion does this by itself once the password is changed.',
	step_look_working: 'Looking whether anybody is left…',
	step_look_done: 'Nobody unfamiliar at {clock}',
	step_twoFactor: 'Switch on two-factor authentication',
	step_twoFactor_detail:
		'With a code from an app, a password alone opens nothing. On Cryptonow: «Settings» → «Security» → «Two-Factor Authentication (2FA)».',
	step_email: 'Secure your e-mail account',
	step_email_detail:
		'Whoever reads your e-mail can reset your password. Change its password too, and look for rules that forward your mail.',
	step_support: 'Tell Cryptonow',
	step_support_detail:
		'If money moved, or something is not as you left it, write to Cryptonow’s support.',
	openPassword: 'Change password',
	openTwoFactor: 'How to switch it on',
	openSupport: 'Open the support form',
	stepDone: 'I have done this',
	stepDoneAlready: 'done',
	recoveryFinish: 'Finish',
	recoveryNotNeeded: 'Not needed',

	// «Is this message real?»
	message: 'Is this message real?',
	messageIntro:
		'You got a text message or an e-mail about a login to your account? Do not follow its links and do not call its numbers. Look here instead.',
	messageLook: 'Look whether it fits',
	messageStranger: {
		one: 'There is a login that you have not confirmed.',
		other: 'There are {count} logins that you have not confirmed.',
	},
	messageStrangerDetail:
		'The message may be about it. Go back, look at it, and remove it here if it was not you. Still touch nothing in the message.',
	messageOwn: 'Only logins that you know are there.',
	messageOwnDetail:
		'The latest is {session}, logged in {ago}. If that was you, the message may be about it, and there is nothing to do.',
	messageNone: 'No session fits it.',
	messageNoneDetail:
		'Only devices that you know are logged in, and none of them logged in during the last three days.',
	messageGone: {
		one: 'A login that you have not confirmed was there and is gone.',
		other: '{count} logins that you have not confirmed were there and are gone.',
	},
	messageRemoved: 'Something that you removed may be what it is about.',
	messageRemovedDetail:
		'You removed {session} and it was logged out {ago}. If the message is about it, go on with the steps that make your account safe. Still touch nothing in the message.',
	messageBlind: 'The companion cannot tell just now.',
	messageLimits: 'What this does not prove',
	messageLimit_tried: 'Somebody may have tried to log in and failed.',
	messageLimit_short: 'A login that came and went between two looks does not show.',
	messageLimit_other: 'A real login says nothing about who sent the message.',

	// The settings page
	setTitle: 'Settings – Session Companion',
	setPage: 'Settings',
	setNav: 'On this page',
	setGroup_watching: 'Watching',
	setGroup_yours: 'Yours',
	setGroup_extension: 'This extension',
	setNothing:
		'Nothing is known yet. This page fills as soon as the companion has looked for the first time.',
	setBroken: 'The settings cannot be shown',
	setBrokenDetail:
		'The browser could not read what the companion has stored. Reload this page; if that does not help, restart the browser.',
	setUnsaved:
		'The browser cannot save: its storage is full or broken. What you change here is lost when the browser closes, unless it can save again before.',
	setSaved: 'Saved.',
	setUndone: 'Taken back.',
	setFailed: 'That did not work. Try again.',

	setWatch: 'Watch',
	setWatchIntro:
		'The companion looks at your sessions for as long as this browser runs and is logged in to Cryptonow.',
	setWatchingSince: 'Watching since {clock}',
	setNotWatching: 'Not watching yet: no list of sessions could be read so far',
	setLooked: 'Last looked {ago}',
	setLastGood: 'Last list {ago}',
	setBlind: 'Cannot look since {clock}: {cause}',
	setLookEvery: 'How often to look',
	setLookEveryHelp:
		'After something unfamiliar it looks every 30 seconds for ten minutes, whatever you choose.',
	setMinutes: { one: 'Every minute', other: 'Every {count} minutes' },
	setMinutes_1:
		'You hear of a stranger within about a minute. 60 short questions to Cryptonow an hour.',
	setMinutes_2: 'You hear of a stranger up to 2 minutes later. 30 questions an hour.',
	setMinutes_5:
		'You hear of a stranger up to 5 minutes later. 12 questions an hour. A login that comes and goes in between leaves no trace.',
	setMinutes_15:
		'You hear of a stranger up to 15 minutes later, which is long enough to do harm. 4 questions an hour.',
	setLastGap: 'The last time it could not look',
	setNoGap: 'There was none so far.',
	setEarlierGaps: {
		one: 'The one before',
		other: 'The {count} before, the latest first',
	},
	setGap: '{causes}; {found}',
	setGapNothing: 'nothing had changed',
	setGapFound: 'found after it: {list}',

	setNotifications: 'Notifications',
	setNotificationsIntro:
		'A notification comes when a login does not fit. The icon in the toolbar and its number tell in any case.',
	setNotify: 'Show desktop notifications',
	setNotifyHelp: 'Without them, nothing tells you of a stranger until you see the icon.',
	setTellBlind: 'Tell when the watch is blind',
	setTellBlindHelp:
		'When the list could not be read for 15 minutes and you are at the computer, or at once where it may be an attack. Not while you are offline, or logged out yourself.',
	setPrivate: 'Keep them private',
	setPrivateHelp:
		'They then say only that a session needs a look: no device, no place, no IP address. For a screen that others see.',
	setQuiet: 'Quiet hours',
	setQuietHelp:
		'In this time only what is urgent, or a new device, is told at once. The rest comes when the quiet hours end, if it still needs you.',
	setQuietForNew: 'New devices wait as well',
	setQuietForNewHelp:
		'Then a stranger who logs in at night has until the morning, and the account holds money.',
	setQuietFrom: 'From',
	setQuietTo: 'To',
	setQuietSame: 'The quiet hours need a beginning and an end that differ.',
	setTest: 'Show a test notification',
	setTested: 'A notification should be on your screen now.',
	setTestNone: 'None appears?',
	setTestNone_quiet:
		'Look whether «Do not disturb» or a focus mode is on. It holds notifications back.',
	setTestNone_windows:
		'Windows: open «Settings» → «System» → «Notifications», and allow them for this browser.',
	setTestNone_mac:
		'macOS: open «System Settings» → «Notifications», and allow them for this browser.',
	setTestNone_linux:
		'Linux: look in the settings of your desktop under «Notifications». Some small desktops show none at all.',

	setAway: 'While you are away',
	setAwayIntro:
		'To Cryptonow each look may count as activity of yours, so that a login which would end by itself while you are away stays open. You can have fewer looks while the computer is locked, or idle for 5 minutes.',
	setAwayLegend: 'While the computer is idle or locked',
	setIdle_look: 'Look as always',
	setIdle_look_cost: 'A stranger shows as soon as ever. Your own login may stay open for longer.',
	setIdle_seldom: 'Look every 15 minutes',
	setIdle_seldom_cost:
		'A stranger who logs in meanwhile shows up to 15 minutes later. A login that ends after a short idle time can end.',
	setIdle_never: 'Do not look',
	setIdle_never_cost:
		'A stranger who logs in meanwhile shows when you are back; the icon says that nobody looks.',

	setTravel: 'Travel or VPN',
	setTravelIntro:
		'Say so before you travel or use a VPN: for that time a new country alone raises no alarm. Nothing else is lowered, neither for a new device nor for one like those that you removed, and it ends by itself.',
	setTravelAbout: 'travel or VPN period, from now',
	setTravelLasts: 'A new country alone raises no alarm until {clock}.',
	setTravelNone: 'No such period just now.',
	setTravelStart: 'Start one of',
	setTravelAnew: 'Or make it, from now:',
	setTravelStarted: {
		one: 'The next day is set.',
		other: 'The next {count} days are set.',
	},
	setTravelEnded: 'Ended: a new country counts again.',
	setTravelUndo: 'You ended the travel or VPN period.',
	setDays: { one: '{count} day', other: '{count} days' },
	setYear: '1 year',

	setDevices: 'Known devices',
	setDevicesIntro:
		'Devices on which you said «This was me», each where you said so. A login of one of them raises no alarm there. Forget one, and its sessions ask for your review again.',
	setNoDevices: 'None yet. They come here when you say «This was me» in the popup.',
	setElsewhere: 'Known from another browser of yours',
	setInUse: 'Logged in',
	setKnownIn: 'Trusted in {places}',
	setKnownNowhere: 'Trusted nowhere any more: a login of its kind asks again',
	setPlaceUnknown: 'an unknown place',
	setFaded: '{place} (too long ago: asks again)',
	setLastSeen: 'Last seen',
	setRename: 'Rename',
	setGiveName: 'Name it',
	setNamed: 'Name saved.',
	setNamedUndo: 'You changed the name of a device.',
	setForget: 'Forget',
	setForgotten: 'Forgotten. What is logged in on it asks for your review again.',
	setForgetAll: 'Forget all devices',
	setAskForgetAll: {
		one: 'Forget this device? Its sessions have to be reviewed again.',
		other: 'Forget all {count} devices? All sessions have to be reviewed again.',
	},
	setYesForget: 'Forget all',
	setAllForgotten: 'All devices are forgotten.',
	setTrustTime: 'A trust holds without being seen for',
	setTrustTimeHelp:
		'A device that was not seen in a country for so long has to be confirmed there again.',

	setSync: 'Sync',
	setSyncIntro:
		'Your other browsers can learn which devices are yours, so that you answer for each of them once.',
	setSyncLabel: 'Take known devices along to your other browsers',
	setSyncWhat:
		'What goes: kind of device, your name for it, country, dates, and of what you removed the kind and the country. Never an IP address, a network or a session. It goes through the sync of this browser’s maker, where you have that switched on, and nowhere else.',
	setSyncOff:
		'Switched off again, this browser sends and reads nothing more and takes back what it sent of devices and removals; what your other browsers have learned from it stays with them.',
	setSyncFailed:
		'The browser’s sync has refused since {clock}. Your other browsers do not learn what is known here; the companion goes on trying.',

	setRecord: 'Record',
	setRecordIntro:
		'What the companion saw and when: each session with its device, place and IP address, why it was judged as it was, what you said and removed, and when nobody looked. It is evidence, should you need it: a session that is gone from Cryptonow’s list is still here.',
	setRecordBounds:
		'It stays in this browser and holds at most {entries} entries of the last {days} days; the oldest go first.',
	setRecordCount: {
		one: '1 entry, of {clock}.',
		other: '{count} entries since {clock}.',
	},
	setRecordEmpty: 'It is empty just now.',
	setExportJson: 'Export as JSON',
	setExportCsv: 'Export as CSV',
	setExported: 'Handed to the browser as {file}.',
	setExportCare:
		'The exported file holds places and IP addresses: keep it as you would keep a letter.',
	setErase: 'Erase the record',
	setAskErase: 'Erase the record? It cannot be brought back. Known devices and settings stay.',
	setYesErase: 'Erase',
	setErased: 'The record is erased.',

	// Its timeline and its table
	setTimeline: 'Timeline of the record',
	setTimelineHelp:
		'Arrow keys go from mark to mark and from device to device, Home and End to the first and the last. Plus and minus zoom around the mark that has the focus, Page Up and Page Down go back and forth in time.',
	setTimelineHint: 'Choose a mark to read here what happened.',
	setTimelineNone: 'Nothing happened in this time.',
	setSpan: 'Time shown',
	setSpan_day: 'Day',
	setSpan_week: 'Week',
	setSpan_month: 'Month',
	setSpan_all: 'All',
	setZoomIn: 'Zoom in',
	setZoomOut: 'Zoom out',
	setEarlier: 'Earlier',
	setLater: 'Later',
	setShow: 'Show',
	setShow_all: 'Everything',
	setShow_sessions: 'Sessions that come, change and go',
	setShow_answers: 'Alerts, answers and removals',
	setShow_watch: 'The watch and its settings',
	setLane_watch: 'The watch itself',
	setLane_stranger: 'Not confirmed',
	setLane_others: { one: '{count} other device', other: '{count} other devices' },
	setShape_seen: 'Seen',
	setShape_changed: 'Changed',
	setShape_gone: 'Gone',
	setShape_alert: 'Alert',
	setShape_review: 'Your answer',
	setShape_removal: 'Removal',
	setShape_watch: 'Watch, devices, settings',
	setShape_blind: 'Nobody looked',
	setShape_known: 'A session of yours',
	setShape_stranger: 'One that you have not confirmed',
	setMark: '{clock}, {event}',
	setMarks: {
		one: '{count} entry, {range}: {events}',
		other: '{count} entries, {range}: {events}',
	},
	setMore: { one: 'and {count} more', other: 'and {count} more' },
	setInRange: {
		one: '{count} entry in this time: {range}.',
		other: '{count} entries in this time: {range}.',
	},
	setUndrawn: {
		one: '{count} entry has no time that can be read; it stands in the table alone.',
		other: '{count} entries have no time that can be read; they stand in the table alone.',
	},
	setTable: { one: 'The same as a table', other: 'The same as a table: {count} entries' },
	setNoTime: 'No time',
	setColumn_time: 'Time',
	setColumn_event: 'Event',
	setColumn_session: 'Session',
	setColumn_what: 'What',
	setColumn_device: 'Device',
	setColumn_place: 'Place',
	setColumn_ip: 'IP address',
	setColumn_grade: 'Judged',
	setSessionNumber: 'no.\u00a0{ref}',

	// What the record says, on the page and in the exported table
	setEntry_watchStarted: 'Watch began',
	setEntry_sessionSeen: 'Session seen',
	setEntry_logins: 'Many logins',
	setLoginsFrom: { one: '{count} login from {network}', other: '{count} logins from {network}' },
	setManyNetworks: 'many networks',
	setEntry_sessionChanged: 'Session changed',
	setEntry_gradeRaised: 'Judged anew',
	setEntry_sessionGone: 'No longer logged in',
	setEntry_sessionBack: 'Listed again',
	setEntry_alerted: 'Notification due',
	setEntry_alertShown: 'Notification shown',
	setEntry_reviewed: 'You said',
	setEntry_removalAsked: 'Removal asked for',
	setEntry_removalEnded: 'Removal',
	setEntry_recoveryStarted: 'New password advised',
	setEntry_recoveryEnded: 'New password: settled',
	setEntry_recoveryStep: 'Step to a safe account',
	setEntry_undone: 'Taken back',
	setEntry_lookFailed: 'Look failed',
	setEntry_blindnessTold: 'Told that it cannot see',
	setEntry_gap: 'Nobody looked',
	setEntry_deviceKnown: 'Device known',
	setEntry_deviceNamed: 'Device named',
	setEntry_deviceForgotten: 'Device forgotten',
	setEntry_travelStarted: 'Travel or VPN set',
	setEntry_travelEnded: 'Travel or VPN ended',
	setEntry_settingsChanged: 'Settings changed',
	setEntry_rebuilt: 'Watch began anew',
	setRebuiltWhat: 'what was stored could not be read',
	setGrade_familiar: 'familiar',
	setGrade_notice: 'worth a look',
	setGrade_check: 'unfamiliar',
	setGrade_urgent: 'does not look like you',
	setOutcome_pending: 'under way',
	setOutcome_removed: 'confirmed by a new list',
	setOutcome_stillThere: 'still logged in',
	setOutcome_unreachable: 'could not be checked',
	setVerdict_mine: '«This was me»',
	setVerdict_notMine: '«Not me»',
	setUndone_recognised: '«This was me»',
	setUndone_disowned: '«Not me»',
	setUndone_devicesForgotten: 'that devices were forgotten',
	setUndone_recoveryEnded: 'that the list of steps was closed',
	setUndone_deviceNamed: 'the name of a device',
	setUndone_travelSet: 'the end of the travel or VPN period',
	setStepNot: '{step}: not after all',
	setOwnBrowser: 'this browser',
	setUntil: 'until {clock}',
	setNameNone: 'no name',
	setNameGone: 'name taken away',
	setNoted_trust: 'a trust holds for {time}',
	setNoted_idle: 'while idle: {choice}',
	setNoted_sync: 'sync: {state}',
	setNoted_every: { one: 'a look every minute', other: 'a look every {count} minutes' },
	setNoted_notifications: 'notifications: {state}',
	setNoted_blind: 'told when blind: {state}',
	setNoted_private: 'private notifications: {state}',
	setNoted_quiet: 'quiet hours: {state}',
	setNoted_quietForNew: 'new devices wait in quiet hours: {state}',
	setOn: 'on',
	setOff: 'off',
	setWas: 'before: {seen}',
	setCause: 'cause: {cause}',
	setLoggedInAt: 'logged in at {time}',
	setLoginUnknown: 'time of login unknown',
	setFromTo: 'from {from} to {to}',
	setStretch: '{from} to {to}: {cause}',

	setConnection: 'Connection',
	setConnectionIntro: 'Where the companion asks for your sessions.',
	setConnectedTo: 'Connected to {hosts}.',
	setFrom_learned: 'Learned from your sessions page: {clock}.',
	setFrom_imported: 'Taken from a file: {clock}.',
	setFrom_managed: 'Set by the administrator of this browser.',
	setFrom_build: 'Part of this build.',
	setRemovalLearned: '«Remove» in the popup ends a session by itself.',
	setRemovalUnknown:
		'How a session is removed is not learned yet: «Remove» in the popup opens Cryptonow’s page.',
	setLearnRemoval: 'Let it learn «Remove»…',
	setLearnRemovalAgain: 'Learn «Remove» again…',
	setDisconnect: 'Disconnect…',
	setAskDisconnect:
		'Disconnect? The companion forgets how to read your sessions and watches nothing until you connect again. What it knows of your devices stays.',
	setYesDisconnect: 'Disconnect',
	setStayConnected: 'Stay connected',
	setDisconnected: 'Disconnected.',
	setExportConnection: 'Export the connection',
	setImportConnection: 'Import from a file…',
	setConnectionFile:
		'The file says where your list is and how to read it. It holds no key, no cookie and no session, so you can take it to another computer.',
	setImported: 'The file is read. Nothing is asked yet: compare it on «Connect».',
	setImportRequest:
		'This file asks for something that no list needs, or for more than a person can read. It is not used.',
	setRequests: 'What is asked, with your login',
	setImportRefused:
		'This file holds no connection that can be used here. It has to be one that the companion exported, and may name Cryptonow’s own hosts alone.',
	setImportNewer:
		'This file was made by a later version of the companion. Update the companion, then import the file again.',
	setGiveBack: 'Give back',
	setGivenBack: 'The access to {host} is given back.',
	setAccessGranted: 'The browser lets the companion ask it.',
	setAccessRefused:
		'The browser does not let the companion ask it, so nothing is watched. You can allow it here.',
	setAccessAllowed: 'Access is allowed.',
	setAccessStillRefused: 'The browser still refuses access.',
	setNotConnected:
		'Not connected: nothing is watched. Connect, and the companion learns from your own sessions page where your list is. Until then look yourself under «Settings» → «Security» → «Sessions».',

	setAbout: 'About',
	setAboutIntro: 'Session Companion for Cryptonow, version {version}.',
	setWelcome: 'The first steps once more',
	setLicence: 'Free software under the MIT licence.',
	setLicences: 'Works of others in it, and their licences',
	setPrivacy: 'Privacy',
	setPrivacy_reads:
		'It reads the list of your sessions at Cryptonow, with the login that this browser already has. It looks into no page, but into the one that you show it while you connect.',
	setPrivacy_stays: 'What it reads and what you say stays in this browser, on this computer.',
	setPrivacy_leaves:
		'Nothing leaves the computer but its questions to Cryptonow; only if you switch sync on, the kinds, names and countries of your devices go through your browser’s own sync.',
	setPrivacy_maker: 'It is an independent project, not made by Cryptonow.',

	setEverything: 'Erase everything',
	setEverythingIntro:
		'Takes away all that the companion has stored, here and in the browser’s sync, and begins anew.',
	setEverythingAct: 'Erase everything…',
	setAskEverything: 'Erase everything?',
	setEverythingGoes: 'This goes, and cannot be brought back:',
	setEverythingGoes_record: 'the record of what was seen, said and done',
	setEverythingGoes_devices: 'your known devices, their names, and what you said was not you',
	setEverythingGoes_sessions: 'what is known of your sessions, and the steps that are still open',
	setEverythingGoes_settings: 'all settings on this page',
	setEverythingGoes_connection:
		'the connection that you confirmed, with what the browser has allowed for it',
	setEverythingGoes_sync: 'what this browser has left in the browser’s sync',
	setEverythingThen:
		'Then the watch begins anew, as after installing: whatever is logged in asks for your review. Nobody is logged out of Cryptonow.',
	setEverythingEnd: 'To end the watch, remove the extension from the browser.',
	setKeepEverything: 'Keep everything',
	setYesEverything: 'Erase everything',
	setEverythingErased: 'Everything is erased. The watch begins anew.',

	// The welcome page
	welcomeTitle: 'Know who is logged in to your account',
	welcomeIntro: 'Three steps, and less than a minute. You can leave at any time and come back.',
	welcomeIntroConnect: 'Four steps, and a few minutes. You can leave at any time and come back.',
	welcomeDoes: 'What it does',
	welcomeDoes_watch:
		'It keeps an eye on the sessions of your Cryptonow account, and tells you when one does not look like yours.',
	welcomeDoes_login: 'It looks with the login that this browser already has.',
	welcomeDoesNot: 'What it does not do',
	welcomeDoesNot_password: 'It never sees your password.',
	welcomeDoesNot_leave: 'It sends nothing from your computer, unless you switch sync on.',
	welcomeDoesNot_remove: 'It logs nobody out by itself: that takes your click on «Remove».',
	welcomeDoesNot_official: 'It is made independently, not by Cryptonow.',
	welcomeState_todo: 'To do',
	welcomeState_doing: 'Under way',
	welcomeState_done: 'Done',
	welcomeNews: 'Step {number} is done: {step}.',
	welcomeConnect: 'Connect to Cryptonow',
	welcomeConnect_detail:
		'You show the companion your sessions page once, and it learns there where your list comes from. The page that opens leads you through.',
	welcomeLogin: 'Log in to Cryptonow',
	welcomeLogin_detail:
		'Log in with this browser, as you always do. Your password goes to Cryptonow alone.',
	welcomeLoginWaiting:
		'Waiting for your login. Come back when you are logged in: this page sees it by itself.',
	welcomeLoginDone: {
		one: 'The companion sees the session of your account.',
		other: 'The companion sees the {count} sessions of your account.',
	},
	welcomeReview: 'Go through the sessions',
	welcomeReview_detail: 'They are listed here as soon as the companion sees them.',
	welcomeReviewAsk: {
		one: 'It was logged in before the companion came. Was this you?',
		other: 'They were logged in before the companion came. Were these you?',
	},
	welcomeReviewNew: 'Not every session here is known to be yours. Were these you?',
	welcomeReviewNone: 'Only this browser is logged in: there is nothing to go through.',
	welcomeReviewDone: 'You have gone through all of them.',
	welcomeRecovery:
		'You removed a session. Click the icon of the companion afterwards: it lists what makes your account safe again.',
	welcomeNotify: 'See a test notification',
	welcomeNotify_detail:
		'An alert comes as a notification of your system. Try whether yours lets it through.',
	welcomeNotifyOff:
		'You have switched notifications off in the settings. Only the icon tells you, until you switch them on.',
	welcomeNotifyTry: 'Show a test notification',
	welcomeNotifyAgain: 'Show it again',
	welcomeNotifyTrying: 'Showing…',
	welcomeNotifyAsk: 'Did you see it?',
	welcomeNotifyAsk_detail:
		'It is a small window at the edge of your screen, with the title «{title}».',
	welcomeNotifyYes: 'Yes, I saw it',
	welcomeNotifyNo: 'No',
	welcomeNotifyDone: 'Notifications reach you.',
	welcomeNotifyFailed: 'The browser could not show it.',
	welcomeMissed: 'Something holds it back',
	welcomeMissed_windows:
		'Open «Settings» → «System» → «Notifications» in Windows. Switch notifications on, on for {browser} in the list, and «Do not disturb» off.',
	welcomeMissed_mac:
		'Open «System Settings» → «Notifications» on your Mac and allow them for {browser}. In the Control Centre no Focus may be on.',
	welcomeMissed_linux:
		'Open the settings of your desktop, then «Notifications». Switch «Do Not Disturb» off, and notifications on for {browser}.',
	welcomeMissed_other:
		'Open the settings of your system for notifications. Allow them for {browser}, and switch «Do not disturb» off.',
	welcomeMissedMacChrome: 'The list has {browser} twice: allow both, the one for alerts too.',
	welcomeMissedLinuxFirefox: 'Firefox needs «libnotify» for it, which nearly every desktop has.',
	welcomeYourBrowser: 'your browser',
	welcomeIcon: 'Keep the icon in sight',
	welcomeIcon_detail: 'Its shape tells how things are, whatever its colour looks like to you.',
	welcomeIcon_calm: 'Check mark',
	welcomeIcon_calm_detail: 'All clear. Only devices that you know are logged in.',
	welcomeIcon_attention: 'Question mark',
	welcomeIcon_attention_detail: 'Something asks for you when you have a moment.',
	welcomeIcon_alarm: 'Octagon',
	welcomeIcon_alarm_detail: 'A device that you have not confirmed. Look at it now.',
	welcomeIcon_blind: 'Struck-out shield',
	welcomeIcon_blind_detail: 'The companion cannot see just now. Point at it to read why.',
	welcomePin_chromium:
		'Click the puzzle piece beside the address bar, and then the pin beside «{name}».',
	welcomePin_firefox:
		'Click the puzzle piece in the toolbar, then the gear beside «{name}», and then «Pin to Toolbar».',
	welcomePinned_chromium: 'It is pinned: you find it beside the address bar.',
	welcomePinned_firefox: 'Firefox has put it into the toolbar, beside the address bar.',
	welcomeSet: 'You are set',
	welcomeSet_detail:
		'The companion looks by itself from now on, as long as this browser runs. When something does not fit, its icon changes its shape and a notification tells you.',
	welcomeClose: 'You can close this page now. It is in the settings too.',
	welcomeLater: 'The rest can wait',
	welcomeLater_detail:
		'You can close this page at any time: the icon tells what is left. You find the page again in the settings.',
	welcomeBlind: 'It cannot watch yet',
	welcomeBlind_detail:
		'The companion is not connected to Cryptonow yet, so it can tell you nothing of your sessions. Its icon stays a struck-out shield until it can.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'You are on {host}',
	hereAsk: 'Is your list of sessions open here?',
	hereYes: 'Yes, connect this page',
	hereNo: 'No, show me how',
	hereAccess: 'The browser will ask for access to {host}. You can take it back at any time.',

	// The page «Connect»
	connectPage: 'Connect – Session Companion',
	connectPageFound: 'Is this your list? – Session Companion',
	connectTitle: 'Connect to your Cryptonow account',
	connectIntro:
		'Cryptonow publishes no way for a program to read your sessions. So you show the companion your own sessions page once, and it learns there where your list comes from. That takes about two minutes.',
	connectPromise: 'What happens meanwhile',
	connectPromise_tab:
		'It watches only the tab that it opens for this, and only until the list is found.',
	connectPromise_list:
		'Of that page it takes only what looks like a list of sessions, and forgets the rest.',
	connectPromise_leave: 'It changes nothing there, and nothing leaves your computer.',
	connectNow: 'Connected to {hosts}',
	connectSince: 'In use since {clock}.',
	connectNow_detail: 'This connection stays in use until you have confirmed a new one.',
	connectStep_open: 'Open your Cryptonow sessions page',
	connectStep_compare: 'Compare the list',
	connectStep_remove: 'Let it learn «Remove»',
	connectOptional: 'If you like',
	connectLeft: 'Left for later',
	connectWay_login: 'Open Cryptonow and log in, as you always do.',
	connectWay_menu: 'Go to «Settings» → «Security» → «Sessions».',
	connectWay_address:
		'Copy the address of that page from the top of the window, and paste it here.',
	connectSite: 'Open Cryptonow',
	connectAddress: 'Address of your sessions page',
	connectAddress_fine: 'This is Cryptonow: {host}.',
	connectAddress_home:
		'This is Cryptonow, but its first page. Better paste the address of «Settings» → «Security» → «Sessions».',
	connectAddress_notAnAddress:
		'This is no address of a page. It begins with {start} and stands at the top of the window.',
	connectAddress_notEncrypted:
		'This way to {host} is not encrypted. Take the address that begins with {start}.',
	connectAddress_port:
		'Cryptonow’s pages are not at {host}. Take the address without the number after the colon.',
	connectAddress_lookAlike: 'This is {host}, not Cryptonow. Don’t log in there.',
	connectAddress_otherSite: 'This is {host}. Cryptonow’s own addresses end in {site}.',
	connectAsk: 'What the browser is about to ask',
	connectAsk_page:
		'The browser will ask whether this companion may read and change your data on {host}. It has no smaller question.',
	connectAsk_list:
		'The companion watches the page’s own requests for this step only, reads the list, and changes nothing.',
	connectAsk_removal:
		'The companion watches the page’s own requests for this step only, to see which of them ends a session. It sends none itself.',
	connectAsk_silent:
		'If you allowed it before, the browser may not ask again. Then your click here is the answer.',
	connectWatch: 'Watch this page',
	connectRefused: 'The browser gave no access',
	connectRefused_detail:
		'Without it the companion cannot go on. Nothing has happened, and you can try again.',
	connectWatching:
		'Go to the tab that the companion has opened, log in there if you have to, and open your list of sessions. This page comes back to the front as soon as the list is found.',
	connectRemoving:
		'In the tab that the companion has opened, press «Remove» on the session that you want to end. This page comes back to the front as soon as the companion has seen it.',
	connectLooked: { one: '{count} answer looked at', other: '{count} answers looked at' },
	connectNoList: 'No list of sessions among them yet',
	connectListSeen: 'A list of sessions has been seen',
	connectTimeLeft: {
		one: 'Ends by itself in {count} minute',
		other: 'Ends by itself in {count} minutes',
	},
	connectGoToTab: 'Go to that tab',
	connectStuck: 'Nothing found yet?',
	connectStuck_list:
		'Open «Settings» → «Security» → «Sessions» in that tab, so that you see the list.',
	connectStuck_reload:
		'Reload the page there: the companion sees only what comes while it watches.',
	connectStuck_cannot:
		'Still nothing, though the list is in sight? Then the page gets it in a way that cannot be learned. Cancel; nothing has changed.',
	connectDeeper: 'Look deeper',
	connectDeeper_ask:
		'Some pages leave it to a helper of theirs to ask for the list. To see that too, the companion needs the browser’s leave, for this step only; the page is then loaded anew.',
	connectDeeper_looks:
		'The companion now sees what the page’s helpers ask for as well, until this step ends. Open your list again in that tab.',
	connectDeeper_hidden:
		'The page leaves it to a helper of its own to ask for things, and this browser does not show the answers to extensions. If your list is among them, it cannot be learned in this browser.',
	connectNotRemoved:
		'The page sent something that looked like a removal, but the session is still listed. If the page asks you something, answer it; otherwise look there whether it worked, and try again.',
	connectUnclear_othersToo: 'More than that session has ended',
	connectUnclear_othersToo_detail:
		'Other sessions are gone as well, so what the page sent may log out all others. Nothing was learned of it. End one more session by itself, if you have another to spare.',
	connectUnclear_unclear: 'It is not clear what ended the session',
	connectUnclear_unclear_detail:
		'The session is gone, but what the page sent does not tell for certain how. Nothing was learned of it. End one more session, if you have another to spare.',
	connectFound: {
		one: 'I found {count} session. Is this the list you see?',
		other: 'I found {count} sessions. Is this the list you see?',
	},
	connectFound_detail:
		'Compare it with Cryptonow’s page: there have to be the same devices in the same places.',
	connectOffered: 'From a file: read this before you use it',
	connectOffered_detail:
		'Nothing has been asked yet. With your login, it would ask for this and nothing else, now and at each check:',
	connectOffered_removal: 'How to remove is never taken from a file. You show it once, later.',
	connectOffered_unseen:
		'A POST can change something. So your own sessions page has to be seen asking the same first.',
	connectOffered_ask: 'Ask for the list',
	connectOffered_failed: 'That brought no list: {why}.',
	connectOffered_awaitsPage:
		'Open your sessions page. Once it has sent the key that is needed, the list is asked for.',
	connectRequests: 'What is asked at each check',
	connectRequest_list: 'For your list.',
	connectRequest_current: 'To tell which session is this browser’s.',
	connectRequest_key: 'For a key that this needs.',
	connectRequest_page: 'For a key in this page.',
	connectRequest_removal: 'To end a session that you remove.',
	connectRequest_headers: 'Along with it: {headers}.',
	connectRequest_body: 'It sends: {body}',
	connectRequest_keys: 'Put in, as your page does: {names}.',
	connectTable: 'The sessions that were found',
	connectField_agent: 'Device',
	connectField_place: 'Place',
	connectField_ip: 'IP address',
	connectField_lastActiveAt: 'Last activity',
	connectField_createdAt: 'Logged in',
	connectField_expiresAt: 'Ends',
	connectField_current: 'This browser',
	connectFields: 'Is something in the wrong place?',
	connectFields_detail:
		'Here is what the companion takes for what, and how sure it is. Pick another where it is wrong.',
	connectConfidence_sure: 'Sure',
	connectConfidence_likely: 'Likely',
	connectConfidence_unsure: 'Please check',
	connectConfidence_none: 'Not told',
	connectNone: 'None of it',
	connectChoice: '{sample} ({name})',
	connectRegion: 'In which country is «{place}»?',
	connectRegion_detail:
		'The list writes every place in the same way, so your answer counts for all of them.',
	connectOthers: {
		one: 'There is another list that could be meant.',
		other: 'There are {count} other lists that could be meant.',
	},
	connectYes: 'Yes, this is my list',
	connectNext: 'No, another list',
	connectNo: 'No, not my list',
	connectNeeds: 'To look by itself from now on, the companion has to ask these hosts:',
	connectNeedsRemoval: 'To do the same, the companion has to ask this host:',
	connectNeeds_list: 'Your list comes from there.',
	connectNeeds_site: 'Cryptonow’s page, in whose name it asks.',
	connectNeeds_part: 'It is asked along with the list.',
	connectNeeds_removal: 'There a session is ended.',
	connectNeed_cookies: 'Cookies of these hosts',
	connectNeed_cookies_detail:
		'Cryptonow’s page sends a value from one along with its question, and the companion has to do the same.',
	connectNeed_scripting: 'Opening this page by itself',
	connectNeed_scripting_detail:
		'Only Cryptonow’s own page can show this list. The companion opens it in a background tab every 15 minutes, reads it and closes the tab. The settings say how often.',
	connectNeed_webRequest: 'Requests to these hosts',
	connectNeed_webRequest_detail:
		'Cryptonow’s page holds the key to the list and shows it only in its own requests. The companion keeps it in memory only.',
	connectNeeds_end:
		'The browser asks whether it may read and change your data there. The companion reads the list, removes only what you tell it to, and you can take this back in the settings.',
	connectChecking:
		'The companion asks for the list by itself now, to see whether it gets the same.',
	connectCheckingRemoval:
		'The companion looks at the list again, to see whether that session is gone.',
	connectCompareWait: 'The list appears here as soon as it is found.',
	connectDone: 'Connected. The companion now looks by itself.',
	connectRemoveWait: 'This comes once the list is connected.',
	connectRemoveOffer:
		'Press «Remove» on a session that you want to end, and the companion learns how. That session really ends, so choose one that you no longer need.',
	connectRemoveUntil: 'Until then «Remove» in the popup opens Cryptonow’s page.',
	connectRemoveWatch: 'Watch me remove one',
	connectSkip: 'Not now',
	connectSkipped: 'You find this in the settings when you want it.',
	connectRemovalFound: 'That session is gone, and the companion has seen how.',
	connectRemovalFound_detail:
		'Cryptonow’s page told {host} to end it. From now on the companion can do the same when you press «Remove», never by itself.',
	connectDetail: 'In detail',
	connectDetailKey: 'In place of {key} stands the session’s own key.',
	connectRemovalYes: 'Yes, use it',
	connectRemovalNo: 'No, forget it',
	connectRemovalDone: 'The popup can end sessions now, when you press «Remove».',
	connectRemovalAgain: 'Learn it again',
	connectProblem_closed: 'The tab was closed',
	connectProblem_closed_detail:
		'Try again, and leave it open until this page comes back to the front.',
	connectProblem_tooLong: 'Nothing was found in ten minutes',
	connectProblem_tooLong_detail:
		'So the companion stopped watching. Try again, and reload the page while you see what it is to learn.',
	connectProblem_noAccess: 'The access is gone',
	connectProblem_noAccess_detail:
		'The browser no longer lets the companion read that page. Try again, and allow it when the browser asks.',
	connectProblem_notTheSame: 'The companion did not get the same list',
	connectProblem_notTheSame_detail:
		'It asked as the page did and got another answer, so nothing was kept. Try again. If it stays so, this list cannot be read without its page.',
	connectProblem_keptApart: 'This login is kept apart',
	connectProblem_keptApart_detail:
		'The page was logged in, the extension wasn’t: Firefox keeps logins of container tabs and private windows apart. Log in to Cryptonow in an ordinary tab, and connect again. Nothing was kept.',
	connectProblem_noCurrent: 'Nothing in the list tells which session is this browser',
	connectProblem_noCurrent_detail:
		'Without it the companion could take you for a stranger, so nothing was kept. Try again, and take a list in which Cryptonow marks the session that you use.',
	connectProblem_notRemoved: 'The session is still there',
	connectProblem_notRemoved_detail:
		'What looked like a removal did not end it, so nothing was learned. Look at Cryptonow’s page whether it worked, and try again.',
	connectProblem_heldBack: 'Cryptonow asks for something that only you know',
	connectProblem_heldBack_detail:
		'To end a session there, the page sends something that was typed, such as a password or a code. The companion never keeps that, so «Remove» goes on to open Cryptonow’s page.',
	connectProblem_notKept: 'The list can’t be asked for again',
	connectProblem_notKept_detail:
		'What the page sends for it has a part that the companion must not keep, and that is found nowhere else. Nothing was kept.',
	connectProblem_broken: 'Something went wrong in the browser',
	connectProblem_broken_detail:
		'Nothing was kept. Try again; if it fails once more, restart the browser.',
	connectEnd: 'You are connected',
	connectEnd_detail:
		'Some sessions may have been logged in before the companion came. The first steps lead you through them.',
	connectWelcome: 'Go on with the first steps',
	connectBroken: 'This page cannot be shown',
	connectBroken_detail:
		'The browser could not read what the companion has stored. Reload this page; if that does not help, restart the browser.',
	pageTitle: 'Session Companion',
} as const satisfies Record<string, Message>;
