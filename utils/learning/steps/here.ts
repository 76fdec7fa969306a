import type { Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes, note } from '@/utils/learning/notes';
import {
	type LearnerState,
	type LearningEffect,
	type LearningEvent,
	liveOf,
	type Outcome,
	type Surroundings,
	stay,
	UNUSED_PERMISSION,
} from './event';

/** Learning from the page that the user has open, in their own tab. */

/** The page may be watched: its document is read first, which needs no reload. */
export const watchHere = (state: LearnerState, learning: Learning, tabId: number): Outcome => ({
	next: { ...state, learning: { ...learning, here: 'read' } },
	effects: [
		{ type: 'limitTime', at: learning.since + LONGEST_LEARNING },
		{ type: 'observe', address: learning.address, tabId },
	],
});

/**
 * The popup was opened on the page. It may close as soon as the browser asks about access, so the
 * answer is awaited here.
 */
export function beginHere(
	{ of, address, mayObserve }: Extract<LearningEvent, { type: 'begun' }>,
	tabId: number,
	{ now }: Surroundings,
): Outcome {
	const learning: Learning = {
		of,
		step: { type: 'watching', looked: 0, list: false },
		address,
		tabId,
		since: now,
		here: 'asked',
	};
	const state: LearnerState = { learning, notes: emptyNotes() };
	if (mayObserve) return watchHere(state, learning, tabId);
	return { next: state, effects: [{ type: 'limitTime', at: now + UNUSED_PERMISSION }] };
}

/** What is done once the tab is watched: our own page is opened behind it, the document read. */
export const openedHere = ({ address }: Learning): readonly LearningEffect[] => [
	{ type: 'showConnect' },
	{ type: 'readDocument', address },
];

/** The page is loaded anew, for all that it asks to be seen. */
export function reloadHere(state: LearnerState): Outcome {
	const learning = liveOf(state);
	if (learning?.here !== 'read' || learning.tabId === null) return stay(state);
	return {
		next: { ...state, learning: { ...learning, here: 'reloaded' } },
		effects: [{ type: 'reloadTab', tabId: learning.tabId }],
	};
}

/** The list may be in the document itself. */
export function documentRead(
	state: LearnerState,
	{ observed, path }: Extract<LearningEvent, { type: 'documentRead' }>,
): Outcome {
	const learning = liveOf(state);
	if (learning?.here !== 'read' || state.notes === null) return stay(state);
	if (observed === null) return reloadHere(state);
	return {
		next: { learning, notes: note(state.notes, observed, path) },
		effects: [{ type: 'search' }],
	};
}
