import type { FailureKind } from './failure';
import type { Settings } from './state';

const MINUTE = 60 * 1000;

/** How often to look where the user has said nothing of it, in milliseconds. */
export const LOOK_PERIOD = MINUTE;

type Every = Pick<Settings, 'lookEvery'>;

/** How often the user wants looks, in milliseconds. */
export const lookPeriod = ({ lookEvery }: Every): number => lookEvery * MINUTE;

/** The shortest period that Chrome promises, in milliseconds. */
const SHORTEST_PERIOD = 30 * 1000;

/** The longest that a failing service is left alone, in milliseconds, whatever it asks for. */
export const LONGEST_WAIT = 15 * 60 * 1000;

/** For how long to look more often after something unfamiliar or a removal, in milliseconds. */
export const ALERT_TIME = 10 * 60 * 1000;

/**
 * A last good look that is older than this no longer says that all is well; in milliseconds. One
 * look may fail or come late, two may not.
 */
export const calmLimit = (settings: Every): number =>
	Math.max(3 * LOOK_PERIOD, 2.5 * lookPeriod(settings));

/**
 * How late an alarm's look may end and still count as that of its beat, in milliseconds: the
 * client's time-out.
 */
const LATE = 12 * 1000;

/**
 * When to look next: at a time in milliseconds since 1970, and from then on each `every`
 * milliseconds, should nobody be left to plan anew.
 */
export type Look = { at: number; every: number };

/** What a plan is made from. */
export type Circumstances = {
	/** Why the last look failed; `null` where it gave a list. */
	failure: FailureKind | null;
	/** How many looks in a row have failed, this one included. */
	failures: number;
	/** When the service wants to be asked again, milliseconds since 1970. */
	retryAt: number | null;
	/** When something unfamiliar last came or a removal was last asked for. */
	alertAt: number | null;
	/** Whether the user wants fewer looks just now: the computer is idle or locked. */
	seldom: boolean;
	/** The user's period, in milliseconds. */
	period: number;
	/** The last plan. */
	last: Look | null;
};

/** The failures in which each question costs a service that is in trouble already. */
const TROUBLED: ReadonlySet<FailureKind> = new Set(['unavailable', 'rateLimited', 'unreadable']);

function periodOf({ failure, alertAt, seldom, period }: Circumstances, now: number): number {
	// A look without a network costs nobody anything, and a background that Chrome has put to sleep
	// is not told that the network is back.
	if (failure === 'offline') return SHORTEST_PERIOD;
	// Before the alert: nobody sits there to act on what is found, and more looks would keep alive
	// the login that the user wants to see end.
	if (seldom) return Math.max(LONGEST_WAIT, period);
	if (alertAt !== null && now >= alertAt && now - alertAt < ALERT_TIME) return SHORTEST_PERIOD;
	return period;
}

/**
 * The next beat of a rhythm, between the shortest period and that and one beat from now. Looks in
 * between, asked for by the user, shift nothing, nor does a clock that was changed.
 */
function nextBeat({ at, every }: Look, now: number): number {
	const since = now - at - Math.floor((now - at) / every) * every;
	const wait = every - since;
	if (wait >= SHORTEST_PERIOD) return now + wait;
	// A look that ends just after its beat must not cost the next one of a rhythm this short.
	return now + (every === SHORTEST_PERIOD && since <= LATE ? SHORTEST_PERIOD : wait + every);
}

/**
 * When to look next; `null` where looking again can't help. Never sooner than 30 s from now, nor
 * later than `every` and 30 s.
 *
 * Looks of many installs must not fall on the same second, also after an outage that has hit all
 * of them at once: the first look of a rhythm lies anywhere in its period, what waits for a
 * failing service waits a random part of its time, and what was told when to come back comes
 * somewhere in the period after. `npm run simulate -- fleet` shows what a service sees of it.
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
		// From half to one and a half of this; the longest is drawn as evenly as the others, because
		// a cut at the limit would send half of all back after the very same time.
		const doubled = Math.max(every, LOOK_PERIOD) * 2 ** Math.min(Math.max(failures - 1, 0), 10);
		// Nor does anyone ask more often for the failure than the user wants looks.
		const backOff = Math.min(doubled, Math.max(LONGEST_WAIT / 1.5, period)) * (0.5 + random);
		// All who were refused at once may have been told the same time.
		const toldTime = asked > 0 ? asked + random * period : 0;
		const wait = Math.round(Math.max(backOff, toldTime));
		return { at: now + wait, every: wait };
	}
	if (last !== null && last.every === every) return { at: nextBeat(last, now), every };
	return { at: now + SHORTEST_PERIOD + Math.floor(random * every), every };
}
