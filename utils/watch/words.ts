import type { FailureKind } from '@/utils/account/failure';
import { countryName } from '@/utils/sessions/country-name';
import type { DeviceLabel, Reason } from '@/utils/sessions/grade';
import { placeName } from '@/utils/sessions/plain-text';
import type { DeviceFamily, DeviceForm, Place } from '@/utils/sessions/session';
import type { BlindCause, TrackedSession } from './state';
import type { Status, StatusKind } from './status';

/** All words that the icon, the notifications and the popup share, in English. */

const FORMS: Readonly<Record<DeviceForm, string>> = {
	computer: 'Computer',
	phone: 'Phone',
	tablet: 'Tablet',
	unknown: 'Unknown device',
};

/** «Chrome on Windows»; what is unknown is said to be. */
export function deviceName({ browser: maker, system, form }: DeviceFamily): string {
	// Not as a variable named `browser`: WXT would import the polyfill for it, into the popup too.
	if (maker === null && system === null) return FORMS[form];
	if (maker === null) return `Unknown browser on ${system}`;
	return system === null ? maker : `${maker} on ${system}`;
}

/** «Computer», «Phone», … */
export const formName = (form: DeviceForm): string => FORMS[form];

/** «Vienna, Austria», as much of it as is known. */
export function placeText({ city, country }: Place): string {
	return [city, country].filter((part) => part !== null).join(', ') || 'Unknown place';
}

/** The same for a desktop notification: see {@link placeName}. */
export function placeForAlert({ city, country }: Place): string {
	return placeText({ city: placeName(city), country: placeName(country) });
}

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

type StatusWords = { headline: string; detail: string };

const FAILURES: Readonly<Record<FailureKind, StatusWords>> = {
	notConnected: {
		headline: 'Not connected to Cryptonow',
		detail:
			'Cryptonow publishes no way to read your sessions, so this build cannot watch them. Look at them yourself under «Settings» → «Security» → «Sessions».',
	},
	idle: {
		headline: 'Paused while nobody is here',
		detail:
			'You wanted no looks while the computer is idle or locked. The companion looks as soon as you are back.',
	},
	noAccess: {
		headline: 'No access to Cryptonow',
		detail:
			'The browser does not let the companion ask Cryptonow. Allow it, and the watch goes on.',
	},
	offline: {
		headline: 'You are offline',
		detail:
			'The companion cannot see your sessions. It looks again as soon as the network is back.',
	},
	loggedOut: {
		headline: 'You are logged out of Cryptonow',
		detail:
			'The companion sees your sessions only while you are logged in with this browser. If you did not log out yourself, log in and look at who else is.',
	},
	reauthenticate: {
		headline: 'Cryptonow asks you to log in again',
		detail: 'Your login is too old to show the sessions. Log in again, and the watch goes on.',
	},
	rateLimited: {
		headline: 'Cryptonow asks us to wait',
		detail: 'The sessions could not be read just now. The companion tries again by itself.',
	},
	unavailable: {
		headline: 'Cryptonow does not answer',
		detail: 'The sessions could not be read just now. The companion tries again by itself.',
	},
	unreadable: {
		headline: 'Your sessions cannot be read',
		detail:
			'Cryptonow answered with something that the companion does not understand. Look at your sessions on Cryptonow until it is put right.',
	},
};

/** The headline of a status and the sentence below it. */
export function statusWords(kind: StatusKind, count: number, urgent = false): StatusWords {
	switch (kind) {
		case 'unfamiliar':
			if (urgent) {
				return {
					headline: plural(count, 'This does not look like you', `${count} unfamiliar devices`),
					detail: plural(
						count,
						'A login that fits nothing you are known by. If it was not you, remove it now.',
						'Not all of these look like you. Remove what is not yours now.',
					),
				};
			}
			return {
				headline: plural(count, 'Unfamiliar device', `${count} unfamiliar devices`),
				detail: plural(
					count,
					'A login that you have not confirmed. Was this you?',
					'Logins that you have not confirmed. Were these you?',
				),
			};
		case 'checking':
			return { headline: 'Checking your sessions…', detail: 'This takes a moment.' };
		case 'recovery':
			return {
				headline: 'Change your password',
				detail: 'The device is logged out. Whoever used it may still know your password.',
			};
		case 'notice':
			return {
				headline: plural(count, 'A login worth a look', `${count} logins worth a look`),
				detail: 'Probably yours. Have a look when you have a moment.',
			};
		case 'unreviewed':
			return {
				headline: plural(count, '1 session to review', `${count} sessions to review`),
				detail:
					'These were logged in before the companion came. Go through them once: was this you?',
			};
		case 'clear':
			return { headline: 'All clear', detail: 'Only devices that you know are logged in.' };
		default:
			return FAILURES[kind];
	}
}

/** What the toolbar button says on hover and to screen readers. */
export function toolbarTitle(status: Status): string {
	const { headline } = statusWords(status.kind, status.count, status.urgent);
	const blind =
		status.kind === 'unfamiliar' && status.failure !== null
			? ` (${FAILURES[status.failure.kind].headline})`
			: '';
	return `Session Companion: ${headline}${blind}`;
}

/** The same while the browser cannot save what the companion knows. */
export const unsavedTitle = (status: Status): string =>
	`${toolbarTitle(status)} (the browser cannot save what the companion knows)`;

/** «computer asleep», … for the times in which the watch could not see. */
export function blindCause(cause: BlindCause): string {
	if (cause === 'asleep') return 'computer asleep';
	if (cause === 'closed') return 'browser closed';
	return BLIND[cause];
}

const BLIND: Readonly<Record<FailureKind, string>> = {
	notConnected: 'not connected',
	idle: 'paused while the computer was idle',
	noAccess: 'no access to Cryptonow',
	offline: 'offline',
	loggedOut: 'logged out',
	reauthenticate: 'Cryptonow asked for a new login',
	rateLimited: 'Cryptonow asked us to wait',
	unavailable: 'Cryptonow did not answer',
	unreadable: 'sessions could not be read',
};

const labelText = ({ name, family }: DeviceLabel): string =>
	name === null ? `your ${deviceName(family)}` : `«${name}»`;

const countries = (keys: readonly string[]): string =>
	new Intl.ListFormat(LOCALE).format(keys.map((key) => countryName(key, LOCALE)));

/** A reason in a sentence or two. */
export function reasonText(reason: Reason, now: number): string {
	const country = (key: string) => countryName(key, LOCALE);
	switch (reason.code) {
		case 'alreadyThere':
			return 'Logged in before the companion came';
		case 'newDevice':
			return 'New device: you have none of this kind';
		case 'newCountry':
			return reason.seenIn.length === 0
				? `New country: ${country(reason.country)}`
				: `New country: ${country(reason.country)}. You have been seen in ${countries(reason.seenIn)} only`;
		case 'newHere':
			return `${upper(labelText(reason.device))} was not in ${country(reason.country)} before`;
		case 'secondOne':
			return `A second ${deviceName(reason.device.family)}, while ${reason.device.name === null ? 'yours' : labelText(reason.device)} is in use`;
		case 'useUnknown':
			return `Whether ${labelText(reason.device)} is in use at the same time is not known`;
		case 'newNetwork':
			return 'From a network that you were never seen on';
		case 'networkUnknown':
			return 'Its network is not known';
		case 'many':
			return 'One of very many such logins';
		case 'comeback':
			return `Like a device that you removed on ${clockTime(reason.removedAt, now, LOCALE)}: they probably know your password`;
		case 'listedAgain':
			return 'You removed it, and Cryptonow lists it again: they may still be in';
		case 'deviceChanged':
			return `The same session was ${deviceName(reason.was)} before: somebody may have taken it over`;
		case 'tooFast':
			return `Was in ${country(reason.from)} so short a time ago that nobody could have travelled to ${country(reason.to)}`;
		case 'moved':
			return `Was in ${country(reason.from)}, is now in ${country(reason.to)}`;
		case 'notThisBrowser':
			return `Cryptonow lists another browser for this login than the one you use here (${deviceName(reason.here)}). Worth checking`;
		case 'activeWhileAway':
			return `Was in use at ${clockTime(reason.at, now, LOCALE)}, while this browser was not. Worth checking`;
		case 'faded':
			return `${upper(labelText(reason.device))} was last seen here ${timeAgo(reason.seenAt, now, LOCALE)}, too long ago to be taken for granted`;
		case 'deviceUnknown':
			return 'The device is not known';
		case 'placeUnknown':
			return 'The place is not known';
		case 'sameKind':
			return `Same browser and system as ${labelText(reason.device)}`;
		case 'knownCountry':
			return `You are known in ${country(reason.country)}`;
		case 'beenThere':
			return `${upper(labelText(reason.device))} was in ${country(reason.country)} lately`;
		case 'knownNetwork':
			return 'From a network that you use';
		case 'travelling':
			return `You said that you travel or use a VPN until ${clockTime(reason.until, now, LOCALE)}`;
	}
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «14:02», or «22 Nov, 14:02» for another day. */
export function clockTime(ms: number, now: number, locale: string): string {
	const sameDay = new Date(ms).toDateString() === new Date(now).toDateString();
	return new Intl.DateTimeFormat(locale, {
		hour: '2-digit',
		minute: '2-digit',
		...(sameDay ? {} : { day: 'numeric', month: 'short' }),
	}).format(ms);
}

/** «23:10–07:42», with as many dates as it takes to be sure of the days. */
export function clockRange(from: number, to: number, now: number, locale: string): string {
	// Where less than a day lies between them, the second time of day can mean one day alone.
	const oneDay = to - from < 86_400_000;
	return `${clockTime(from, now, locale)}–${clockTime(to, oneDay ? to : 0, locale)}`;
}

/** The exact time, for hover and screen readers. */
export function exactTime(ms: number, locale: string): string {
	return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' }).format(ms);
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
	['year', 365 * 86400],
	['month', 30 * 86400],
	['day', 86400],
	['hour', 3600],
	['minute', 60],
];

/** «5 minutes ago». A time in the future is the other clock's mistake, and reads «just now». */
export function timeAgo(ms: number, now: number, locale: string): string {
	const seconds = Math.round((now - ms) / 1000);
	const step = STEPS.find(([, size]) => seconds >= size);
	if (step === undefined) return 'just now';
	const [unit, size] = step;
	return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(
		-Math.floor(seconds / size),
		unit,
	);
}

/** The texts of a desktop notification about the sessions that one look brought. */
export function noticeWords(
	tracked: readonly TrackedSession[],
	now: number,
	locale: string,
): { title: string; message: string } {
	const line = ({ session, firstSeenAt }: TrackedSession) =>
		`${deviceName(session.device)}, ${placeForAlert(session.place)}, ${clockTime(session.createdAt ?? firstSeenAt, now, locale)}`;
	const ordered = tracked.toSorted(
		(a, b) => Number(b.grade === 'urgent') - Number(a.grade === 'urgent'),
	);
	const shown = ordered.slice(0, 3).map(line);
	const more = tracked.length - shown.length;
	const codes = new Set(tracked.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
	const old = codes.has('deviceChanged') || codes.has('tooFast') || codes.has('moved');
	return {
		title: plural(
			tracked.length,
			old || codes.has('listedAgain')
				? 'A session in your Cryptonow account needs a look'
				: 'New login to your Cryptonow account',
			`${tracked.length} new logins to your Cryptonow account`,
		),
		message: [
			...shown,
			...(more > 0 ? [`and ${more} more`] : []),
			...(codes.has('comeback') ? ['Like a device that you removed.'] : []),
			'Was this you? Open Session Companion in your browser.',
		].join('\n'),
	};
}

/** The language of these words, for times and counts beside them (24 hours, as in Vienna). */
export const LOCALE = 'en-GB';
