import { isAlarming, needsAnswer } from './standing';
import type { Notice, TrackedSession } from './state';

/**
 * The most sessions named by the notices that are remembered though they are settled: shown, or
 * about nothing that is still open.
 */
const NOTICED_LIMIT = 1000;

/** The notices that are still to be shown: about at least one session that needs an answer. */
export function owedNotices(state: {
	notices: readonly Notice[];
	tracked: readonly TrackedSession[];
}): Notice[] {
	const waiting = state.notices.filter((notice) => notice.shownAt === null);
	if (waiting.length === 0) return [];
	const open = new Set(state.tracked.filter(needsAnswer).map((one) => one.ref));
	return waiting.filter((notice) => notice.refs.some((ref) => open.has(ref)));
}

/** The sessions that have become alarming between two states: each is due exactly one alert. */
export function newlyAlarming(
	before: readonly TrackedSession[],
	after: readonly TrackedSession[],
): TrackedSession[] {
	const alarming = after.filter(isAlarming);
	if (alarming.length === 0) return [];
	const known = new Set(before.filter(isAlarming).map((one) => one.ref));
	return alarming.filter((one) => !known.has(one.ref));
}

/** The notices to remember: those that are open, and the newest of the others. */
export function rememberedNotices(
	notices: readonly Notice[],
	tracked: readonly TrackedSession[],
): Notice[] {
	const open = new Set(owedNotices({ notices, tracked }));
	let named = 0;
	return notices
		.toReversed()
		.filter((notice) => {
			if (open.has(notice)) return true;
			named += notice.refs.length;
			return named <= NOTICED_LIMIT;
		})
		.toReversed();
}
