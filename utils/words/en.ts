import type { Message } from './message';

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
	extShortName: 'Session Companion',
	extDescription:
		'Watches the active sessions of your Cryptonow account and tells you when an unfamiliar device appears.',

	// Devices, places, times
	form_computer: 'Computer',
	form_phone: 'Phone',
	form_tablet: 'Tablet',
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
	status_recovery: 'Make your account safe again',
	status_recovery_detail: 'The device is logged out. Whoever used it may still know your password.',
	status_notice: { one: 'A login worth a look', other: '{count} logins worth a look' },
	status_notice_detail: 'Probably yours. Have a look when you have a moment.',
	status_unreviewed: { one: '1 session to review', other: '{count} sessions to review' },
	status_unreviewed_detail:
		'These were logged in before the companion came. Go through them once: was this you?',
	status_notConnected: 'Not connected to Cryptonow',
	status_notConnected_detail:
		'Cryptonow publishes no way to read your sessions, so this build cannot watch them. Look at them yourself under «Settings» → «Security» → «Sessions».',
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
	status_rateLimited: 'Cryptonow asks us to wait',
	status_rateLimited_detail:
		'The sessions could not be read just now. The companion tries again by itself.',
	status_unavailable: 'Cryptonow does not answer',
	status_unavailable_detail:
		'The sessions could not be read just now. The companion tries again by itself.',
	status_unreadable: 'Your sessions cannot be read',
	status_unreadable_detail:
		'Cryptonow answered with something that the companion does not understand. Look at your sessions on Cryptonow until it is put right.',
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
	blind_rateLimited: 'Cryptonow asked us to wait',
	blind_unavailable: 'Cryptonow did not answer',
	blind_unreadable: 'sessions could not be read',
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
	reason_useUnknown: 'Whether {device} is in use at the same time is not known',
	reason_newNetwork: 'From a network that you were never seen on',
	reason_networkUnknown: 'Its network is not known',
	reason_many: 'One of very many such logins',
	reason_comeback: 'Like a device that you removed on {clock}: they probably know your password',
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
	step_remove_detail: 'Remove it below. This list waits for you.',
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
	stepSkip: 'Not now',
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
	messageBlind: 'The companion cannot tell just now.',
	messageLimits: 'What this does not prove',
	messageLimit_tried: 'Somebody may have tried to log in and failed.',
	messageLimit_short: 'A login that came and went between two looks does not show.',
	messageLimit_other: 'A real login says nothing about who sent the message.',

	pageTitle: 'Session Companion',
} as const satisfies Record<string, Message>;
