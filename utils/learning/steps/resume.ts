import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { fail, STOP } from './endings';
import {
	afterLookingDeeper,
	type LearnerState,
	type LearningEffect,
	type LearningEvent,
	liveOf,
	type Outcome,
	type Surroundings,
	stay,
} from './event';
import { searchToShow } from './list';

/** What an earlier life left: it is gone on with, or cleared up. */
export function resume(
	state: LearnerState,
	{ hasLeftAccess, isObserving, isTabOpen }: Extract<LearningEvent, { type: 'started' }>,
	{ now }: Surroundings,
): Outcome {
	const learning = liveOf(state);
	if (learning === null) {
		// A permission that the page «Connect» has just got is not to be taken from it: it wakes the
		// background, and the command that uses it comes after.
		if (!hasLeftAccess && !isObserving) return stay(state);
		// What was asked for in a life of the browser's that ended before anything was confirmed.
		return {
			next: { ...state, notes: null },
			effects: [...STOP, { type: 'giveBackAccess' }],
		};
	}
	const age = now - learning.since;
	if (age < 0 || age >= LONGEST_LEARNING) return fail(learning, 'tooLong');
	// It died in the middle of something that cannot be taken up again.
	if (learning.step.type === 'checking') return fail(learning, 'broken');
	const isWatching = learning.step.type === 'watching';
	if (isWatching && !isTabOpen) return fail(learning, 'closed');
	const limit: LearningEffect = { type: 'limitTime', at: learning.since + LONGEST_LEARNING };
	const rest = isWatching ? searchToShow(state).effects : afterLookingDeeper(learning);
	return { next: state, effects: [limit, ...rest] };
}
