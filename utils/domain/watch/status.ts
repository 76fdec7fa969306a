import { awaitsReview, isNotice, needsAnswer } from '@/utils/domain/judgement/review-status';
import type { FailureKind } from './failure';
import { calmLimit } from './schedule';
import type { WatchState } from './state';

/** The one answer to «am I safe?». */
export type StatusKind =
	| 'unfamiliar'
	| FailureKind
	| 'checking'
	| 'recovery'
	| 'notice'
	| 'unreviewed'
	| 'clear';

export type Status = {
	kind: StatusKind;
	/** How many sessions the status is about: unfamiliar ones, notices, or unreviewed ones. */
	count: number;
	/** Whether one of the unfamiliar sessions looks like someone else's. */
	urgent: boolean;
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
	const unfamiliar = state.tracked.filter(needsAnswer);
	const notices = state.tracked.filter(isNotice).length;
	const unreviewed = state.tracked.filter(awaitsReview).length;
	const { failure } = state;
	const fresh = goodAt !== null && Math.abs(now - goodAt) <= calmLimit(state.settings);

	const kind = (): StatusKind => {
		if (unfamiliar.length > 0) return 'unfamiliar';
		if (failure !== null) return failure.kind;
		if (!fresh) return 'checking';
		if (state.recovery !== null) return 'recovery';
		if (notices > 0) return 'notice';
		return unreviewed > 0 ? 'unreviewed' : 'clear';
	};
	const what = kind();
	const count = unfamiliar.length || (what === 'notice' ? notices : unreviewed);
	const urgent = unfamiliar.some((watched) => watched.riskLevel === 'urgent');
	return { kind: what, count, urgent, failure, goodAt };
}

/** The later of the two times that a good list is known from; see `Pulse`. */
export function lastGoodLook(
	state: WatchState,
	pulse: { goodAt: number | null } | null,
): number | null {
	const exact = pulse?.goodAt ?? null;
	if (state.goodAt === null || exact === null) return state.goodAt ?? exact;
	return Math.max(state.goodAt, exact);
}
