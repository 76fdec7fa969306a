import { awaitsReview, isNotice, needsAnswer } from '@/utils/domain/judgement/review-status';
import type { FailureKind } from './failure';
import { calmLimit } from './schedule';
import type { WatchState } from './state';

/** The answer to «am I safe?». */
export type StatusKind =
	| 'unfamiliar'
	| FailureKind
	| 'checking'
	| 'account'
	| 'recovery'
	| 'notice'
	| 'unreviewed'
	| 'clear';

export type Status = {
	kind: StatusKind;
	/** How many sessions the status is about: unfamiliar, notices, or unreviewed. */
	count: number;
	/** Whether any of the unfamiliar sessions is urgent. */
	urgent: boolean;
	/** Whether none of the unfamiliar sessions is logged in any more, and the user is still asked. */
	gone: boolean;
	/** Why the watch cannot see now, even where `kind` is something more important. */
	failure: { kind: FailureKind; since: number } | null;
	/** When the shown list was read, in milliseconds since 1970; `null` where there is none. */
	goodAt: number | null;
};

/**
 * The status of the watch.
 *
 * @param goodAt when the last good list came, as exactly as is known, in milliseconds since 1970
 * @param now milliseconds since 1970. A good look that is too old, or in the future because the clock
 * was put back, is never calm: the status is then `checking`
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
		if (state.question) return 'account';
		if (state.recovery !== null) return 'recovery';
		if (notices > 0) return 'notice';
		return unreviewed > 0 ? 'unreviewed' : 'clear';
	};
	const what = kind();
	const count = unfamiliar.length || (what === 'notice' ? notices : unreviewed);
	const urgent = unfamiliar.some((watched) => watched.riskLevel === 'urgent');
	const gone = unfamiliar.length > 0 && unfamiliar.every(({ goneAt }) => goneAt !== null);
	return { kind: what, count, urgent, gone, failure, goodAt };
}

/** When the last good list came, by state and pulse; see `Pulse`. */
export function lastGoodLook(
	state: WatchState,
	pulse: { goodAt: number | null } | null,
): number | null {
	const exact = pulse?.goodAt ?? null;
	if (state.goodAt === null || exact === null) return state.goodAt ?? exact;
	return Math.max(state.goodAt, exact);
}
