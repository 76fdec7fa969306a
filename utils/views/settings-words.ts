import type { Grade } from '@/utils/sessions/grade';
import type { RemovalOutcome, WhenIdle } from '@/utils/watch/state';

/**
 * The words of the settings page alone, in English; the shared ones are in words.ts. One export
 * each, and imported as a whole, like popup-words.ts.
 */

export const page = 'Devices, settings and record';
export const nothingStored =
	'Nothing is known yet. This page fills as soon as the companion has looked for the first time.';
export const broken = 'The settings cannot be shown';
export const brokenDetail =
	'The browser could not read what the companion has stored. Reload this page; if that does not help, restart the browser.';
export const unsaved =
	'The browser cannot save: its storage is full or broken. What you change here is lost when the browser closes, unless it can save again before.';
export const saved = 'Saved.';
export const failed = 'That did not work. Try again.';
export const cancel = 'Cancel';
export const save = 'Save';

export const watch = 'Watch';
export const watchIntro =
	'The companion looks about once a minute, as long as this browser runs and is logged in to Cryptonow.';
export const watchingSince = (clock: string) => `Watching since ${clock}`;
export const notWatchingYet = 'Not watching yet: no list of sessions could be read so far';
export const lastLooked = (ago: string) => `Last looked ${ago}`;
export const lastGood = (ago: string) => `Last list ${ago}`;
export const neverLooked = 'Not looked yet';
export const blind = (cause: string, clock: string) => `Cannot look since ${clock}: ${cause}`;
export const lastGap = 'The last time it could not look';
export const noGap = 'There was none so far.';
export const gaps = (count: number) =>
	count === 1 ? 'The one before' : `The ${count} before, the latest first`;
export const range = (from: string, to: string) => `${from}–${to}`;
export const found = (came: number, went: number, changed: number) => {
	const parts = [
		...(came > 0 ? [`${came} new`] : []),
		...(went > 0 ? [`${went} gone`] : []),
		...(changed > 0 ? [`${changed} changed`] : []),
	];
	return parts.length === 0 ? 'nothing had changed' : `found after it: ${parts.join(', ')}`;
};
export const gap = (causes: string, found: string) => `${causes}; ${found}`;

export const away = 'While you are away';
export const awayIntro =
	'To Cryptonow each look may count as activity of yours, so that a login which would end by itself while you are away stays open. You can have fewer looks while the computer is locked, or idle for 5 minutes.';
export const awayLegend = 'While the computer is idle or locked';
const WHEN_IDLE: Readonly<Record<WhenIdle, { label: string; cost: string }>> = {
	look: {
		label: 'Look as always',
		cost: 'A stranger who logs in shows within a minute or so. Your own login may stay open for longer.',
	},
	seldom: {
		label: 'Look every 15 minutes',
		cost: 'A stranger who logs in meanwhile shows up to 15 minutes later. A login that ends after a short idle time can end.',
	},
	never: {
		label: 'Do not look',
		cost: 'A stranger who logs in meanwhile shows when you are back; the icon says that nobody looks.',
	},
};
export const whenIdle = (choice: WhenIdle) => WHEN_IDLE[choice];

export const travel = 'Travel or VPN';
export const travelIntro =
	'Say so before you travel or use a VPN: for that time a new country alone raises no alarm. Nothing else is lowered, neither for a new device nor for one like those that you removed, and it ends by itself.';
export const travelFor = (days: number) => `${days} days`;
export const travelAbout = 'travel or VPN period, from now';
export const travelLasts = (clock: string) => `A new country alone raises no alarm until ${clock}.`;
export const travelNone = 'No such period just now.';
export const travelStart = 'Start one of';
export const travelAnew = 'Or make it, from now:';
export const travelEnd = 'End it';
export const travelStarted = (days: number) => `The next ${days} days are set.`;
export const travelEnded = 'Ended: a new country counts again.';

export const devices = 'Known devices';
export const devicesIntro =
	'Devices on which you said «this was me», each where you said so. A login of one of them raises no alarm there. Forget one, and its sessions ask for your review again.';
export const noDevices = 'None yet. They come here when you say «this was me» in the popup.';
export const here = 'This browser';
export const elsewhere = 'Known from another browser of yours';
export const inUse = 'Logged in';
export const knownIn = (places: string) => `Trusted in ${places}`;
export const knownNowhere = 'Trusted nowhere any more: a login of its kind asks again';
export const unknownPlace = 'an unknown place';
export const faded = (place: string) => `${place} (too long ago: asks again)`;
export const lastSeen = 'Last seen';
export const nameOf = (device: string) => `Your name for ${device}`;
export const rename = 'Rename';
export const giveName = 'Name it';
export const named = 'Name saved.';
export const forget = 'Forget';
export const forgotten = 'Forgotten. What is logged in on it asks for your review again.';
export const forgetAll = 'Forget all devices';
export const askForgetAll = (count: number) =>
	count === 1
		? 'Forget this device? Its sessions have to be reviewed again.'
		: `Forget all ${count} devices? All sessions have to be reviewed again.`;
export const yesForget = 'Forget all';
export const keep = 'Keep';
export const allForgotten = 'All devices are forgotten.';
export const trustTime = 'A trust holds without being seen for';
export const trustTimeHelp =
	'A device that was not seen in a country for so long has to be confirmed there again.';
export const days = (count: number) => (count === 365 ? '1 year' : `${count} days`);

export const sync = 'Sync';
export const syncLabel = 'Take known devices along to your other browsers';
export const syncIntro =
	'What goes: kind of device, your name for it, country, dates, and of what you removed the kind and the country. Never an IP address, a network or a session. It goes through the sync of this browser’s maker, where you have that switched on, and nowhere else.';
export const syncOff =
	'Switched off again, this browser sends and reads nothing more and takes back what it sent of devices and removals; what your other browsers have learned from it stays with them.';
export const syncFailed = (clock: string) =>
	`The browser’s sync has refused since ${clock}. Your other browsers do not learn what is known here; the companion goes on trying.`;

export const record = 'Record';
export const recordIntro =
	'What the companion saw and when: each session with its device, place and IP address, why it was judged as it was, what you said and removed, and when nobody looked. It is evidence, should you need it: a session that is gone from Cryptonow’s list is still here.';
/** The bounds of record.ts, whose schemas are too heavy for a page; a test holds the two together. */
export const RECORD_BOUNDS = { entries: 2000, days: 400 } as const;
export const recordBounds = (entries: string) =>
	`It stays in this browser and holds at most ${entries} entries of the last ${RECORD_BOUNDS.days} days; the oldest go first.`;
export const recordCount = (count: string, since: string) => `${count} entries since ${since}.`;
export const recordOne = (since: string) => `1 entry, of ${since}.`;
export const recordEmpty = 'It is empty just now.';
export const exportJson = 'Export as JSON';
export const exportCsv = 'Export as CSV';
export const exported = (file: string) => `Handed to the browser as ${file}.`;
export const exportCare =
	'The exported file holds places and IP addresses: keep it as you would keep a letter.';
export const erase = 'Erase the record';
export const askErase =
	'Erase the record? It cannot be brought back. Known devices and settings stay.';
export const yesErase = 'Erase';
export const erased = 'The record is erased.';
export const lastEntries = (count: number) =>
	count === 1 ? 'The last entry' : `The last ${count} entries`;
export const columns = { time: 'Time', event: 'Event', session: 'Session', what: 'What' } as const;
export const sessionNumber = (ref: number) => `no.\u00a0${ref}`;

const GRADES: Readonly<Record<Grade, string>> = {
	familiar: 'familiar',
	notice: 'worth a look',
	check: 'unfamiliar',
	urgent: 'does not look like you',
};
export const grade = (of: Grade) => GRADES[of];

const OUTCOMES: Readonly<Record<RemovalOutcome, string>> = {
	pending: 'under way',
	removed: 'confirmed by a new list',
	stillThere: 'still logged in',
	unreachable: 'could not be checked',
};
export const outcome = (of: RemovalOutcome) => OUTCOMES[of];

export const saidMine = '«this was me»';
export const saidNotMine = '«not me»';
export const ip = (ip: string) => `IP\u00a0${ip}`;
export const ownBrowser = 'this browser';
export const until = (clock: string) => `until ${clock}`;
export const nameGone = 'name taken away';
export const quoted = (name: string) => `«${name}»`;
export const settings = (trust: string, idle: string, sync: boolean) =>
	`trust holds ${trust}; idle: ${idle}; sync ${sync ? 'on' : 'off'}`;

export const watchStarted = 'Watch began';
export const sessionSeen = 'Session seen';
export const sessionChanged = 'Session changed';
export const gradeRaised = 'Judged anew';
export const sessionGone = 'No longer logged in';
export const sessionBack = 'Listed again';
export const alerted = 'Notification due';
export const alertShown = 'Notification shown';
export const reviewed = 'You said';
export const removalAsked = 'Removal asked for';
export const removalEnded = 'Removal';
export const recoveryStarted = 'New password advised';
export const recoveryEnded = 'New password: settled';
export const recoveryStep = 'Step of the way back';
export const undone = 'Taken back';
export const lookFailed = 'Look failed';
export const notLooking = 'Nobody looked';
export const deviceKnown = 'Device known';
export const deviceNamed = 'Device named';
export const deviceForgotten = 'Device forgotten';
export const travelSet = 'Travel or VPN set';
export const travelOver = 'Travel or VPN ended';
export const settingsChanged = 'Settings changed';
export const rebuilt = 'Watch began anew';
export const rebuiltWhat = 'what was stored could not be read';
