import { addressChanges } from '@/utils/connection/names/changing-names';
import { isAllowedOrigin } from '@/utils/connection/profile/origins';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import type {
	ConnectionCommand,
	ConnectionCommandError,
} from '@/utils/learning/connection-command';
import type { Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes, note } from '@/utils/learning/notes';
import type { PageReport } from '@/utils/learning/observe/observed-request';
import { fail, STOP } from './endings';
import {
	type LearnerState,
	type LearningEffect,
	type LearningEvent,
	liveOf,
	nothingFound,
	type Outcome,
	type Surroundings,
	stay,
} from './event';
import { openedHere, readFirst } from './here';
import { isAtWork } from './list';
import { seenAsking } from './offered';
import { considerHeldBack, considerRemoval, listIn, tellNames } from './removal';

/**
 * The address that is to be opened and watched, or why there is none.
 *
 * @param profile the one in use; `null` for none
 */
export function addressToLearn(
	{ of, address, tabId, row = '' }: Extract<ConnectionCommand, { type: 'learn' }>,
	profile: ConnectionProfile | null,
	localOrigin: string | null,
): { ok: true; address: string } | { ok: false; error: ConnectionCommandError } {
	if (of === 'removal') {
		if (profile === null) return { ok: false, error: 'nothingFound' };
		// By a text directive browsers scroll to a text, and mark it; the page never sees it.
		const to = row === '' ? '' : `#:~:text=${encodeURIComponent(row)}`;
		return { ok: true, address: profile.site + profile.pages.sessions + to };
	}
	if (address === undefined || !URL.canParse(address)) {
		return { ok: false, error: 'forbiddenAddress' };
	}
	const url = new URL(address);
	// A page that is open is asked for again, which must change nothing.
	const isSafe = tabId === undefined || !addressChanges(url);
	const isPlain = isSafe && url.username === '' && url.password === '';
	return isPlain && isAllowedOrigin(url.origin, localOrigin)
		? { ok: true, address: url.href }
		: { ok: false, error: 'forbiddenAddress' };
}

/** What was being learned is watched no more, since something else is about to be. */
export function supersede(state: LearnerState): Outcome {
	const learning = liveOf(state);
	if (learning === null) return stay(state);
	// Nothing was watched yet, and what a page of ours has just asked for is to stay.
	const isUnwatched = learning.step.type === 'offered' || learning.here === 'asked';
	return { next: { ...state, notes: null }, effects: isUnwatched ? [] : STOP };
}

export function begin(
	{ of, address, mayObserve, offered = null }: Extract<LearningEvent, { type: 'begun' }>,
	{ now }: Surroundings,
): Outcome {
	const learning: Learning = {
		of,
		step: { type: 'watching', looked: 0, list: false },
		address,
		tabId: null,
		since: now,
	};
	if (!mayObserve) return fail(learning, 'noAccess');
	return {
		next: { learning, notes: { ...emptyNotes(), offered } },
		effects: [
			{ type: 'limitTime', at: now + LONGEST_LEARNING },
			...readFirst(of),
			{ type: 'observe', of, address },
		],
	};
}

/** The page was opened in this tab. */
export function opened(state: LearnerState, tabId: number): Outcome {
	const { learning } = state;
	if (learning === null) return stay(state);
	const effects: LearningEffect[] = [
		...openedHere(learning),
		...(learning.of === 'removal' ? [{ type: 'readEntries' as const, byTab: true }] : []),
	];
	return { next: { ...state, learning: { ...learning, tabId } }, effects };
}

/** The page can't be watched: our own page says why, where only the popup was open. */
export function openFailed(
	{ learning }: LearnerState,
	{ problem }: Extract<LearningEvent, { type: 'openFailed' }>,
): Outcome {
	if (learning === null) return stay({ learning, notes: null });
	const { next, effects } = fail(learning, problem);
	return learning.here === undefined
		? { next, effects }
		: { next, effects: [...effects, { type: 'showConnect' }] };
}

/** The page is loaded anew, for its workers to ask anew. */
export function lookDeeper(state: LearnerState): Outcome {
	const learning = liveOf(state);
	if (learning?.step.type !== 'watching' || learning.tabId === null) return nothingFound(state);
	return {
		next: { ...state, learning: { ...learning, deeper: 'looks' } },
		effects: [{ type: 'reloadTab', tabId: learning.tabId }],
	};
}

/** There was an answer to a worker that the browser does not show. */
export function answerHidden(state: LearnerState): Outcome {
	const learning = liveOf(state);
	if (learning?.deeper !== 'looks') return stay(state);
	return stay({ ...state, learning: { ...learning, deeper: 'hidden' } });
}

/** The page whose workers' requests are looked at as well; `null` for none. */
export function deeperPage(
	learning: Learning | null,
): { tabId: number; site: string; path: string } | null {
	if (learning?.deeper === undefined || learning.tabId === null) return null;
	if (learning.step.type !== 'watching' && learning.step.type !== 'found') return null;
	const { origin, pathname } = new URL(learning.address);
	return { tabId: learning.tabId, site: origin, path: pathname };
}

/** Whether a report from this page is about what is being learned. */
export function isWatched(
	learning: Learning | null,
	{ tabId, origin }: { tabId: number; origin: string },
): learning is Learning {
	const type = learning?.step.type;
	return (
		learning !== null &&
		(type === 'watching' || type === 'found') &&
		learning.tabId === tabId &&
		new URL(learning.address).origin === origin
	);
}

/** A request stayed in the page: the user is to know why nothing is learned of it. */
function hearHeldBack(
	state: LearnerState,
	learning: Learning,
	{ name }: Extract<PageReport, { type: 'heldBack' }>,
	profile: ConnectionProfile | null,
): Outcome {
	if (learning.of === 'list') {
		const isNew = learning.step.type === 'watching' && learning.heldBack !== true;
		return stay(isNew ? { ...state, learning: { ...learning, heldBack: true } } : state);
	}
	if (name === null) return stay(state);
	return considerHeldBack(state, state.notes ?? emptyNotes(), name, profile);
}

/** What the observer in the page says; whether it may say so is asked before: {@link isWatched}. */
export function hear(
	state: LearnerState,
	{ report, path, profile }: Extract<LearningEvent, { type: 'reported' }>,
	surroundings: Surroundings,
): Outcome {
	const learning = liveOf(state);
	if (learning === null) return stay(state);
	if (report.type === 'observing') {
		// Our own list could not be read before, such as without a login.
		const isDue = state.notes?.entries.length === 0;
		return { next: state, effects: isDue ? readFirst(learning.of) : tellNames(state, profile) };
	}
	const { step } = learning;
	if (report.type === 'looked') {
		if (step.type !== 'watching') return stay(state);
		return stay({ ...state, learning: { ...learning, step: { ...step, looked: report.answers } } });
	}
	if (report.type === 'heldBack') return hearHeldBack(state, learning, report, profile);
	// Nobody asked to have anything of other hosts watched: not even to be forgotten later.
	const asked = new URL(report.observed.url).origin;
	if (!isAllowedOrigin(asked, surroundings.localOrigin)) return stay(state);
	const before = state.notes ?? emptyNotes();
	if (report.type === 'changed') {
		return learning.of === 'removal'
			? considerRemoval(state, before, report.observed, profile, surroundings)
			: stay(state);
	}
	// While the user is at work on what was found, it stays as it is.
	if (isAtWork(before)) return stay(state);
	const notes = note(before, report.observed, path);
	if (notes.offered !== null)
		return seenAsking(state, learning, notes, notes.offered, surroundings);
	if (learning.of === 'list' || step.type !== 'watching') return stay({ ...state, notes });
	const list = step.list || (profile !== null && listIn(notes, profile).length > 0);
	return stay({
		notes,
		learning: step.list === list ? learning : { ...learning, step: { ...step, list } },
	});
}
