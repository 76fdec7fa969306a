import type { StoredConnection } from '@/utils/connection/profile/profile';
import type { Learning, LearningProblem } from '@/utils/learning/learning';
import { STUCK_AFTER } from '@/utils/learning/limits';
import {
	isLive,
	type LearnerState,
	type LearningEffect,
	type LearningEvent,
	liveOf,
	type Outcome,
	type Surroundings,
	stay,
	UNUSED_PERMISSION,
} from './event';
import { watchHere } from './here';

/** Leaves nothing of the observing behind; safe where nothing is observed. */
export const STOP: readonly LearningEffect[] = [
	{ type: 'limitTime', at: null },
	{ type: 'stopObserving' },
];

/** Ends learning without an outcome. `null`: nobody needs to be told why. */
export const fail = (learning: Learning, problem: LearningProblem | null): Outcome => ({
	next: {
		learning: problem === null ? null : { ...learning, step: { type: 'failed', problem } },
		notes: null,
	},
	effects: [...STOP, { type: 'giveBackAccess' }],
});

/** Learning is done, once the connection is in use. */
export const finish = (
	learning: Learning,
	connection: StoredConnection,
	before: readonly LearningEffect[] = [],
): Outcome => ({
	next: { learning: { ...learning, step: { type: 'done' } }, notes: null },
	effects: [...before, { type: 'keepConnection', connection }, { type: 'giveBackAccess' }],
});

/** Why nothing was found by the time that the tab is closed, or the time is over. */
function whyNothing({ of, step, heldBack }: Learning, otherwise: LearningProblem): LearningProblem {
	if (of !== 'list' || step.type !== 'watching') return otherwise;
	if (step.list) return 'noCurrent';
	return heldBack === true ? 'notKept' : otherwise;
}

/** Ends what is being learned, or puts away what it came to. */
export function cancel({ learning }: LearnerState): Outcome {
	if (learning === null) return { next: { learning, notes: null }, effects: STOP };
	return isLive(learning) ? fail(learning, null) : stay({ learning: null, notes: null });
}

/** Forgets the connection that was confirmed, after learning has ended. */
export const disconnect = (state: LearnerState): Outcome => ({
	next: state,
	effects: [
		{ type: 'forgetTokens' },
		{ type: 'keepConnection', connection: null },
		{ type: 'giveBackAccess' },
	],
});

export function tabClosed(state: LearnerState, tabId: number, { now }: Surroundings): Outcome {
	const learning = liveOf(state);
	if (learning?.tabId !== tabId) return stay(state);
	const isSoon = now - learning.since < STUCK_AFTER;
	const otherwise = learning.of === 'list' && !isSoon ? 'nothingSeen' : 'closed';
	// The browser asked about a page that is gone.
	if (learning.here === 'asked') return fail(learning, null);
	if (learning.step.type === 'watching') return fail(learning, whyNothing(learning, otherwise));
	// What was found is enough to go on with.
	if (learning.step.type === 'found') return { next: state, effects: [{ type: 'stopObserving' }] };
	return stay(state);
}

/** The time for learning is over, or a permission was asked for and never used. */
export function timeOver(state: LearnerState): Outcome {
	const learning = liveOf(state);
	if (learning === null) return { next: { ...state, notes: null }, effects: STOP };
	// What nobody has answered is put away; there was nothing to find.
	const isUnanswered = learning.step.type === 'offered' || learning.here === 'asked';
	return fail(learning, isUnanswered ? null : whyNothing(learning, 'tooLong'));
}

/** The user, or the browser, has given or taken access. */
export function accessChanged(
	state: LearnerState,
	{ maySetUp, mayObserve }: Extract<LearningEvent, { type: 'accessChanged' }>,
	{ now }: Surroundings,
): Outcome {
	const learning = liveOf(state);
	if (learning === null) {
		if (!maySetUp) return stay(state);
		return { next: state, effects: [{ type: 'limitTime', at: now + UNUSED_PERMISSION }] };
	}
	if (learning.here === 'asked') {
		return mayObserve ? watchHere(state, learning) : stay(state);
	}
	const isLost = learning.step.type === 'watching' && !mayObserve;
	return isLost ? fail(learning, 'noAccess') : stay(state);
}
