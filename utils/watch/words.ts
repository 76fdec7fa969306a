import type { FailureKind } from '@/utils/account/failure';
import type { Reason } from '@/utils/sessions/familiarity';
import { placeName } from '@/utils/sessions/plain-text';
import type { DeviceFamily, DeviceForm, Place } from '@/utils/sessions/session';
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
export function statusWords(kind: StatusKind, count: number): StatusWords {
	switch (kind) {
		case 'unfamiliar':
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
	const { headline } = statusWords(status.kind, status.count);
	const blind =
		status.kind === 'unfamiliar' && status.failure !== null
			? ` (${FAILURES[status.failure.kind].headline})`
			: '';
	return `Session Companion: ${headline}${blind}`;
}

const REASONS: Readonly<Record<Reason, string>> = {
	alreadyThere: 'Logged in before the companion came',
	newLogin: 'New login',
	newDevice: 'None of your devices is of this kind',
	newCountry: 'None of your sessions was in this country',
	deviceUnknown: 'The device is not known',
	placeUnknown: 'The place is not known',
};

/** A reason as a short sentence. */
export const reasonText = (reason: Reason): string => REASONS[reason];

/** «14:02», or «22 Nov, 14:02» for another day. */
export function clockTime(ms: number, now: number, locale: string): string {
	const sameDay = new Date(ms).toDateString() === new Date(now).toDateString();
	return new Intl.DateTimeFormat(locale, {
		hour: '2-digit',
		minute: '2-digit',
		...(sameDay ? {} : { day: 'numeric', month: 'short' }),
	}).format(ms);
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
	sessions: readonly { device: DeviceFamily; place: Place; since: number }[],
	now: number,
	locale: string,
): { title: string; message: string } {
	const line = (session: (typeof sessions)[number]) =>
		`${deviceName(session.device)}, ${placeForAlert(session.place)}, ${clockTime(session.since, now, locale)}`;
	const shown = sessions.slice(0, 3).map(line);
	const more = sessions.length - shown.length;
	return {
		title: plural(
			sessions.length,
			'New login to your Cryptonow account',
			`${sessions.length} new logins to your Cryptonow account`,
		),
		message: [
			...shown,
			...(more > 0 ? [`and ${more} more`] : []),
			'Was this you? Open Session Companion in your browser.',
		].join('\n'),
	};
}

/** The language of these words, for times and counts beside them (24 hours, as in Vienna). */
export const LOCALE = 'en-GB';
