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

/** Learning that begins in the popup: from the page that the user has open, or of a removal. */

/**
 * What the sessions are called is read before the page is opened: whoever ends one there at once ends one
 * that is known, and no key that the page has is worth nothing by it.
 */
export const readFirst = (of: Learning['of']): readonly LearningEffect[] =>
	of === 'removal' ? [{ type: 'readEntries', byTab: false }] : [];

/** The page may be watched. Where the user has it open, its document is read first: no reload. */
export const watchHere = (state: LearnerState, learning: Learning): Outcome => {
	const { of, address, tabId, since } = learning;
	return {
		next: { ...state, learning: { ...learning, here: tabId === null ? 'opened' : 'read' } },
		effects: [
			{ type: 'limitTime', at: since + LONGEST_LEARNING },
			...readFirst(of),
			{ type: 'observe', of, address, ...(tabId === null ? {} : { tabId }) },
		],
	};
};

/** The popup may close as soon as the browser asks about access, so the answer is awaited here. */
export function beginHere(
	{ of, address, mayObserve }: Extract<LearningEvent, { type: 'begun' }>,
	tabId: number | null,
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
	if (mayObserve) return watchHere(state, learning);
	return { next: state, effects: [{ type: 'limitTime', at: now + UNUSED_PERMISSION }] };
}

/** What is done once the tab is watched: our own page is opened behind it, the document read. */
export const openedHere = ({ here, address }: Learning): readonly LearningEffect[] =>
	here === undefined
		? []
		: [
				{ type: 'showConnect' },
				...(here === 'read' ? [{ type: 'readDocument' as const, address }] : []),
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
