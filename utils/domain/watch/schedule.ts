import type { FailureKind } from './failure';
import type { Settings } from './state';

const MINUTE = 60 * 1000;

/** How often to look by default, in milliseconds. */
export const LOOK_PERIOD = MINUTE;

type Every = Pick<Settings, 'lookEvery' | 'pageEvery'>;

/** How often the user wants looks, in milliseconds. */
export const lookPeriod = ({ lookEvery, pageEvery }: Every): number =>
	(pageEvery ?? lookEvery) * MINUTE;

/** How often a page is opened at most for a look that nobody insists on, in milliseconds. */
export const LEAST_PAGE_PERIOD = 5 * MINUTE;

/** The shortest period that Chrome promises, in milliseconds. */
export const SHORTEST_PERIOD = 30 * 1000;

/** The longest wait for a failing service, in milliseconds, whatever it asks for. */
export const LONGEST_WAIT = 15 * 60 * 1000;

/** How long to look more often after an unfamiliar session or a removal, in milliseconds. */
export const ALERT_TIME = 10 * 60 * 1000;

/**
 * How old the last good look may be for the watch to be calm, in milliseconds. A single look may fail
 * or come late, two may not.
 */
export const calmLimit = (settings: Every): number =>
	Math.max(3 * LOOK_PERIOD, 2.5 * lookPeriod(settings));

/**
 * How late after its planned time a look may end and still count for that time, in milliseconds: the
 * client's time-out.
 */
const LATE = 12 * 1000;

/**
 * When to look next: at a time in milliseconds since 1970, and after that every `every` milliseconds,
 * should the background die before it makes a new plan.
 */
export type Look = { at: number; every: number };

/** What a plan depends on. */
export type Circumstances = {
	/** Why the last look failed; `null` after a good look. */
	failure: FailureKind | null;
	/** How many looks in a row have failed, this one included. */
	failures: number;
	/** When the service wants the next request, in milliseconds since 1970; `null` for no wish. */
	retryAt: number | null;
	/** When the last unfamiliar session came, or the last removal was asked for; `null` for never. */
	alertAt: number | null;
	/** Whether the user wants fewer looks now, because the computer is idle or locked. */
	seldom: boolean;
	/** The user's period, in milliseconds. */
	period: number;
	/** Whether each look opens a page; missing: it does not. */
	opensPage?: boolean;
	/** The last plan. */
	last: Look | null;
};

/** The failures in which more requests would make a service's trouble worse. */
const TROUBLED: ReadonlySet<FailureKind> = new Set(['unavailable', 'rateLimited', 'unreadable']);

function periodOf(
	{ failure, alertAt, seldom, period, opensPage = false }: Circumstances,
	now: number,
): number {
	// A look without a network costs nobody anything, and Chrome does not wake the background when the
	// network is back.
	if (failure === 'offline') return SHORTEST_PERIOD;
	// This goes before the alert: nobody is there to act on what is found, and more looks would keep
	// alive a login that the user wants to expire.
	if (seldom) return Math.max(LONGEST_WAIT, period);
	if (alertAt !== null && now >= alertAt && now - alertAt < ALERT_TIME) {
		return opensPage ? Math.min(period, LEAST_PAGE_PERIOD) : SHORTEST_PERIOD;
	}
	return period;
}

/**
 * The next time of a plan's rhythm, at least the shortest period from now. Looks in between, which the
 * user asked for, do not shift the rhythm, nor does a clock that was changed.
 */
function nextBeat({ at, every }: Look, now: number): number {
	const since = now - at - Math.floor((now - at) / every) * every;
	const wait = every - since;
	if (wait >= SHORTEST_PERIOD) return now + wait;
	// In the shortest rhythm a look that ends a little late must not skip the next time.
	return now + (every === SHORTEST_PERIOD && since <= LATE ? SHORTEST_PERIOD : wait + every);
}

/**
 * When to look next; `null` where another look cannot help. At least 30 s from now, and at most
 * `every` and 30 s.
 *
 * The looks of many installs must not fall into the same second, even after an outage for all of
 * them: the first look of a rhythm is at a random time of its period, the wait for a failing service
 * has a random length, and a service's own wish gets a random part of a period on top.
 * `npm run simulate -- fleet` shows what a service sees of it.
 *
 * @param now milliseconds since 1970
 * @param random at least 0 and less than 1
 */
export function nextLook(given: Circumstances, now: number, random: number): Look | null {
	const { failure, failures, retryAt, period, last } = given;
	if (failure === 'notConnected') return null;
	const every = periodOf(given, now);
	const asked = Math.min(Math.max((retryAt ?? now) - now, 0), LONGEST_WAIT);
	if (failure !== null && (asked > 0 || TROUBLED.has(failure))) {
		// A random 0.5 to 1.5 times this. The limit is applied before: a limit afterwards would send
		// half of all installs back after the very same time.
		const doubled = Math.max(every, LOOK_PERIOD) * 2 ** Math.min(Math.max(failures - 1, 0), 10);
		// A failure never makes looks more frequent than the user wants them.
		const backOff = Math.min(doubled, Math.max(LONGEST_WAIT / 1.5, period)) * (0.5 + random);
		// The service may have told all installs the same time.
		const toldTime = asked > 0 ? asked + random * period : 0;
		const wait = Math.round(Math.max(backOff, toldTime));
		return { at: now + wait, every: wait };
	}
	if (last !== null && last.every === every) return { at: nextBeat(last, now), every };
	return { at: now + SHORTEST_PERIOD + Math.floor(random * every), every };
}
