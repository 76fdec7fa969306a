import type { FailureKind } from '@/utils/account/failure';
import { CALM_LIMIT } from './schedule';
import { awaitsReview, needsAnswer } from './standing';
import type { WatchState } from './state';

/** The one answer to «am I safe?». */
export type StatusKind =
	| 'unfamiliar'
	| FailureKind
	| 'checking'
	| 'recovery'
	| 'unreviewed'
	| 'clear';

export type Status = {
	kind: StatusKind;
	/** How many sessions wait for the user: the unfamiliar ones, or else the unreviewed. */
	count: number;
	/** Why the watch can't see just now, also where something weightier is the main word. */
	failure: { kind: FailureKind; since: number } | null;
	/** When the list that we show was good, milliseconds since 1970; `null` if there is none. */
	goodAt: number | null;
};

/**
 * What the watch has to say.
 *
 * @param goodAt when the last good list came, as exactly as is known
 * @param now milliseconds since 1970. A good look that is too old, or from a future that the
 * clock has since left, is never calm: the answer is then `checking`
 */
export function statusOf(state: WatchState, goodAt: number | null, now: number): Status {
	const unfamiliar = state.tracked.filter(needsAnswer).length;
	const unreviewed = state.tracked.filter(awaitsReview).length;
	const { failure } = state;
	const fresh = goodAt !== null && Math.abs(now - goodAt) <= CALM_LIMIT;

	const kind = (): StatusKind => {
		if (unfamiliar > 0) return 'unfamiliar';
		if (failure !== null) return failure.kind;
		if (!fresh) return 'checking';
		if (state.recovery !== null) return 'recovery';
		return unreviewed > 0 ? 'unreviewed' : 'clear';
	};
	return { kind: kind(), count: unfamiliar > 0 ? unfamiliar : unreviewed, failure, goodAt };
}

/** The later of the two times that a good list is known from; see `Pulse`. */
export function lastGoodLook(state: WatchState, pulse: { goodAt: number } | null): number | null {
	if (state.goodAt === null || pulse === null) return state.goodAt;
	return Math.max(state.goodAt, pulse.goodAt);
}
