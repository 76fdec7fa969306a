import { sameKind } from '@/utils/domain/devices/same-family';
import { networkOf, providerOf } from '@/utils/domain/places/network';
import type { TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { baselineFor, type LookContext, raised } from './look-context';
import { isNotice } from './review-status';
import { beganIn, createdIn } from './session-times';
import { OVERLAP } from './usage';

/**
 * When all of the user's logins are ended at once, before their time, somebody did it: a thief who
 * changed the password, or has the user's telephone number. What came meanwhile is asked about.
 */

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** From look to look while the browser is open, in milliseconds: who logs in at once is never seen logged out. */
const SOON = 5 * 60 * 1000;
/** How much a time may be off, in milliseconds. */
const MARGIN = 5 * 60 * 1000;
/** After how many days services end sessions; after less than three, it may be any hour. */
const LIMITS = [3, 4, 5, 7, 10, 14, 21, 28, 30, 45, 60, 90, 120, 180, 365];

/** How long this browser's own session was surely unused before this look, in milliseconds. */
function ownIdle({ before, listed, listedAt, wasActive, now }: LookContext): number {
	const own = before.tracked.find(({ session, goneAt }) => session.current && goneAt === null);
	if (own === undefined || listed.get(own.session.id)?.current !== true) return 0;
	const { id, activeWithin = 0 } = own.session;
	const told = wasActive.get(id) ?? 0;
	// Where our looks are no use, an exact time says so.
	const isExact = told % HOUR !== 0;
	return Math.max(0, now - Math.max(isExact ? 0 : (listedAt ?? now), told + activeWithin));
}

/**
 * How old, and how long unused, sessions are at most while they are listed: a service ends them by
 * their age or by their idleness, and then always at the same. To within an hour, but where this
 * browser's own session outlived an absence: that is written anyway.
 *
 * @returns the same object where there is nothing to note
 */
export function livedAfter(
	context: LookContext,
	tracked: readonly TrackedSession[],
): WatchState['lived'] {
	const { now } = context;
	const { lived } = context.before;
	const unused = ownIdle(context);
	let [age, idle] = [0, unused];
	for (const watched of tracked) {
		if (watched.goneAt !== null || watched.session.createdAt === null) continue;
		const { lastActiveAt, activeWithin = 0, current } = watched.session;
		age = Math.max(age, now - beganIn(watched).to);
		if (lastActiveAt !== null && !current) idle = Math.max(idle, now - lastActiveAt - activeWithin);
	}
	if (lived === undefined) return { age, idle };
	const isLonger = context.absence !== null && unused > lived.idle;
	if (age <= lived.age + HOUR && idle <= lived.idle + HOUR && !isLonger) return lived;
	return { age: Math.max(age, lived.age), idle: Math.max(idle, lived.idle) };
}

/** Whether a service may have a limit between what sessions reached and where one was missed, both in milliseconds. */
function hasLimit(reached: number, missed: number): boolean {
	const [from, to] = [reached - MARGIN, missed + MARGIN];
	if (Math.floor(to / HOUR) * HOUR > from && from < 2 * DAY) return true;
	// Not all ends are to the hour: some services look for them once a day.
	return LIMITS.some((days) => days * DAY > from && days * DAY <= to + DAY / 2);
}

/** So many answers say that the user ends all logins on purpose. */
const ANSWERS = 3;

/** Whether a session ended before it would have ended by itself: at no age or idleness that ends all. */
function endedEarly(context: LookContext, watched: TrackedSession, endedBy: number): boolean {
	const { lived } = context.before;
	const { lastActiveAt, activeWithin = 0, id, current } = watched.session;
	if (lived === undefined || createdIn(watched.session) === null) return false;
	const active = Math.max(
		(lastActiveAt ?? 0) - activeWithin,
		(context.wasActive.get(id) ?? 0) - activeWithin,
		current && lastActiveAt === null ? (context.listedAt ?? 0) : 0,
	);
	const { from } = beganIn(watched);
	return !hasLimit(lived.age, endedBy - from) && !hasLimit(lived.idle, endedBy - active);
}

/** When the user was thrown out of all of their logins, as a stretch; `null` where they were not. */
export function thrownOut(context: LookContext): { from: number; to: number } | null {
	const { before, listed, listedAt, now } = context;
	const { failure } = before;
	if (listedAt === null || context.rest !== null) return null;
	const wasOut =
		failure?.kind === 'loggedOut' || before.blind.some(({ cause }) => cause === 'loggedOut');
	// In so short a time nothing else makes all of them others, such as new ids for what has moved.
	if (!wasOut && now - listedAt > SOON) return null;
	const were = before.tracked.filter(({ goneAt }) => goneAt === null);
	const own = were.find(({ session }) => session.current);
	if (own === undefined || listed.has(own.session.id)) return null;
	const since = failure?.kind === 'loggedOut' ? failure.since : now;
	const others = were.filter(({ reviewStatus }) => reviewStatus !== 'notMine');
	const isYoung = ({ firstSeenAt, reviewStatus }: TrackedSession) =>
		reviewStatus === 'familiar' && listedAt - firstSeenAt < DAY;
	// What waits for an answer shows by its end as well; that it stays says nothing.
	const ended = others.filter((other) => other !== own && !listed.has(other.session.id));
	const stayed = others.filter(
		({ session, reviewStatus }) =>
			listed.has(session.id) && (reviewStatus === 'mine' || reviewStatus === 'familiar'),
	);
	// A limit is the same for all: what ends one by itself in the same night ends none that is younger.
	const isEarly =
		endedEarly(context, own, since) || ended.some((other) => endedEarly(context, other, now));
	if (!isEarly) return null;
	return ended.length > 0 && stayed.every(isYoung) ? { from: listedAt, to: now } : null;
}

/** Whether a session came while the user was thrown out, shortly before it, or on the day after. */
function cameThen(context: LookContext): ((watched: TrackedSession) => boolean) | null {
	const out = thrownOut(context);
	if (out !== null)
		return (watched) =>
			Math.max(beganIn(watched).to, watched.firstSeenAt) >= out.from - DAY - OVERLAP;
	const { now, before } = context;
	// Who ended them may come when the user is back in, just as the user's other devices do.
	return now - (before.thrownOutAt ?? 0) < DAY ? ({ firstSeenAt }) => firstSeenAt === now : null;
}

/**
 * Raises what came while the user was thrown out, shortly before it, and stayed, or on the day after,
 * unless it is on a network of its device's: to a question, and to a notice once the user has answered
 * that often, or for such a login at that provider.
 */
export function raiseThrownOut(context: LookContext, tracked: TrackedSession[]): TrackedSession[] {
	const isThen = cameThen(context);
	if (isThen === null) return tracked;
	const answers = tracked.filter(
		({ reviewStatus, accepted }) => reviewStatus === 'mine' && accepted.includes('thrownOut'),
	);
	return tracked.map((watched) => {
		const { session, reviewStatus, goneAt, metHere } = watched;
		if (goneAt !== null || session.current || metHere === true) return watched;
		if (reviewStatus !== 'familiar' && !isNotice(watched)) return watched;
		if (!isThen(watched)) return watched;
		const network = networkOf(session.ip);
		const baseline = baselineFor(context, watched);
		const known =
			network !== null &&
			(baseline.isOwnNetwork(network) ||
				baseline.ownedDevices.some((owned) => baseline.isNetworkOf(owned, network)));
		if (known) return watched;
		const isLike = (other: TrackedSession): boolean =>
			network !== null &&
			sameKind(other.session.device, session.device) &&
			providerOf(other.answeredOn ?? '') === providerOf(network);
		const isExpected = answers.length >= ANSWERS || answers.some(isLike);
		return raised(watched, {
			riskLevel: isExpected ? 'notice' : 'check',
			reasons: [
				{ code: 'thrownOut' },
				{ code: network === null ? 'networkUnknown' : 'newNetwork' },
			],
			deviceId: null,
		});
	});
}
