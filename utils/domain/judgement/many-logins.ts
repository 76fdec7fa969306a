import { networkOf } from '@/utils/domain/places/network';
import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Judgement } from './baseline';
import { baselineFor, type LookContext, raised } from './look-context';
import { isNotice } from './review-status';
import { beganIn } from './session-times';

/** How many logins there are, and how fast they come. */

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** How many unanswered notices of a week are worth a notification. */
const MANY = 10;
const MANY_WITHIN = 7 * DAY;
/** How many logins on strange networks within an hour are. */
const FAST = 4;

const MANY_LOGINS: Judgement = {
	riskLevel: 'check',
	reasons: [{ code: 'many' }],
	deviceId: null,
};

/** Whether a notice is a question that the user has answered so often that it is none any more. */
function isSettled({ reasons }: TrackedSession): boolean {
	const codes = new Set(reasons.map(({ code }) => code));
	const isSecond = codes.has('secondOne') || codes.has('useUnknown');
	return codes.has('deviceUnknown') && codes.has('answered') && !isSecond;
}

/** Raises notices to a question where there are very many of them: nobody logs in so often for nothing. */
function raiseManyNotices(context: LookContext, tracked: TrackedSession[]): TrackedSession[] {
	const isOpen = (watched: TrackedSession) => isNotice(watched) && !isSettled(watched);
	const isLate = (watched: TrackedSession) =>
		isOpen(watched) && context.now - watched.firstSeenAt < MANY_WITHIN;
	if (tracked.filter(isLate).length < MANY) return tracked;
	return tracked.map((watched) => (isOpen(watched) ? raised(watched, MANY_LOGINS) : watched));
}

/** Whether a login counts where they come fast: nobody has answered for it, and its network is strange. */
function isStrange(context: LookContext, watched: TrackedSession): boolean {
	const { reviewStatus, session, ref } = watched;
	if (session.current || (reviewStatus !== 'familiar' && reviewStatus !== 'unfamiliar'))
		return false;
	const network = networkOf(session.ip);
	if (network === null) return true;
	if (context.networks.isOwn(network, ref)) return false;
	return !baselineFor(context, watched).ownedDevices.some((owned) =>
		context.networks.isOf(owned, network, ref),
	);
}

/** When a login was at the earliest, in milliseconds since 1970. */
const cameAt = (context: LookContext, watched: TrackedSession): number =>
	watched.session.createdAt === null
		? Math.min(watched.firstSeenAt, context.listedAt ?? watched.firstSeenAt)
		: beganIn(watched).from;

/**
 * Raises logins that came very fast one after the other, whatever each of them is by itself. Each has
 * a network of its own: one network may be a carrier's, or a lost cookie.
 */
function raiseFast(context: LookContext, tracked: TrackedSession[]): TrackedSession[] {
	const { now } = context;
	if (!tracked.some(({ firstSeenAt }) => firstSeenAt === now)) return tracked;
	const lately = tracked
		.filter((watched) => now - watched.firstSeenAt < 2 * HOUR && isStrange(context, watched))
		.map((watched) => ({ watched, at: cameAt(context, watched), to: beganIn(watched).to }))
		.sort((a, b) => a.at - b.at);
	const fast = new Set<TrackedSession>();
	for (const [index, last] of lately.entries()) {
		const first = lately[index - FAST + 1];
		if (first === undefined || last.to - first.at > HOUR) continue;
		for (const { watched } of lately.slice(index - FAST + 1, index + 1)) fast.add(watched);
	}
	const networks = new Set([...fast].map(({ session, ref }) => networkOf(session.ip) ?? ref));
	if (networks.size < FAST) return tracked;
	return tracked.map((watched) =>
		fast.has(watched) && (watched.reviewStatus === 'familiar' || isNotice(watched))
			? raised(watched, MANY_LOGINS)
			: watched,
	);
}

/** Raises sessions to a question where there are very many, or they come very fast. */
export const raiseMany = (context: LookContext, tracked: TrackedSession[]): TrackedSession[] =>
	raiseFast(context, raiseManyNotices(context, tracked));
