import { isDrawn, needsOf } from '@/utils/connection/profile/origins';
import {
	type ConnectionProfile,
	PROFILE_VERSION,
	SitePath,
} from '@/utils/connection/profile/profile';
import { readProfile } from '@/utils/connection/profile/read-profile';
import { requestsInWords } from '@/utils/connection/profile/requests-in-words';
import type { Search } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import type { CorrectableField, Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes, type Notes, note } from '@/utils/learning/notes';
import { fail, finish } from './endings';
import {
	afterLookingDeeper,
	asSeen,
	type Confirmed,
	type LearnerState,
	type LearningEffect,
	type LearningEvent,
	liveOf,
	nothingFound,
	type Outcome,
	type Surroundings,
	stay,
	storedNeeds,
} from './event';
import { reloadHere } from './here';

/** Whether the user is at work on what was found: it then stays as it is. */
export const isAtWork = ({ shown, corrections }: Notes): boolean =>
	shown !== 0 || corrections.length > 0;

/** Whether what is noted of the page is worth a search that is then shown. */
function awaitsSearch({ learning, notes }: LearnerState): boolean {
	const type = learning?.step.type;
	const isOpen = type === 'watching' || type === 'found';
	const isLearned = notes !== null && notes.offered === null && !isAtWork(notes);
	return learning?.of === 'list' && isOpen && isLearned;
}

/** Searches what is noted, where that is to be shown. */
export const searchToShow = (state: LearnerState): Outcome => ({
	next: state,
	effects: awaitsSearch(state) ? [{ type: 'search' }] : [],
});

/** The profile that a proposal would be; `null` where it may not be a profile. */
function profileOf(
	learning: Learning,
	notes: Notes,
	{ list, observed }: Proposal,
	localOrigin: string | null,
): ConnectionProfile | null {
	const seen = notes.observedRequests.find((noted) => noted.observed.number === observed);
	const address = new URL(learning.address);
	const opened = SitePath.safeParse(address.pathname);
	const profile: ConnectionProfile = {
		version: PROFILE_VERSION,
		site: address.origin,
		// What a session is called may be what logs in by it: only a digest of it is ever kept.
		list: { ...list, fields: { ...list.fields, id: { ...list.fields.id, hashed: true } } },
		remove: null,
		pages: {
			sessions: seen?.path ?? (opened.success ? opened.data : '/'),
			password: null,
			login: null,
		},
	};
	return readProfile(profile, localOrigin);
}

type Shown = { proposal: Proposal; profile: ConnectionProfile };

/** The proposal as the user has it before them, with all corrections; `null` where there is none. */
function shownProposal(
	learning: Learning,
	notes: Notes,
	search: Search,
	{ finder, localOrigin }: Surroundings,
): Shown | null {
	const able = search.proposals.filter(
		(proposal) => profileOf(learning, notes, proposal, localOrigin) !== null,
	);
	const first = able[notes.shown % Math.max(1, able.length)];
	if (first === undefined) return null;
	const proposal = notes.corrections.reduce(
		(shown, [field, choice]) => finder.chooseField(shown, field, choice),
		first,
	);
	const profile = profileOf(learning, notes, proposal, localOrigin);
	return profile && { proposal, profile };
}

/** Learning with the proposal as the page «Connect» shows it; the same where nothing has changed. */
function showing(learning: Learning, { proposal, profile }: Shown): Learning {
	const step: Learning['step'] = {
		type: 'found',
		finding: proposal.finding,
		needs: storedNeeds(needsOf(profile)),
		requests: requestsInWords(profile),
	};
	const isSame = JSON.stringify(step) === JSON.stringify(learning.step);
	return isSame ? learning : { ...learning, step };
}

/** Shows the best of what was found, unless the user is at work on it already. */
export function showFound(
	state: LearnerState,
	search: Search,
	surroundings: Surroundings,
): Outcome {
	const { learning, notes } = state;
	if (learning === null || notes === null || !awaitsSearch(state)) return stay(state);
	const shown = shownProposal(learning, notes, search, surroundings);
	if (shown !== null) {
		const isFirst = learning.step.type === 'watching';
		return {
			next: { ...state, learning: showing(learning, shown) },
			effects: isFirst ? afterLookingDeeper(learning) : [],
		};
	}
	// The document alone has no list: the page is to ask for it.
	if (learning.here === 'read') return reloadHere(state);
	// What says which session is this browser's may be in an answer that is yet to come.
	const { step } = learning;
	const list = search.lacksCurrent;
	if (learning.otherwise !== undefined) return fail(learning, learning.otherwise);
	if (step.type !== 'watching' || step.list === list) return stay(state);
	return stay({ ...state, learning: { ...learning, step: { ...step, list } } });
}

/** Changes which list is shown, or how; nothing is found where `change` changes nothing. */
function correct(
	state: LearnerState,
	search: Search | null,
	surroundings: Surroundings,
	change: (notes: Notes, learning: Learning) => Notes,
): Outcome {
	const { learning, notes: before } = state;
	if (learning?.step.type !== 'found' || before === null || search === null) {
		return nothingFound(state);
	}
	const notes = change(before, learning);
	if (notes === before) return nothingFound(state);
	const shown = shownProposal(learning, notes, search, surroundings);
	return shown === null ? nothingFound(state) : stay({ notes, learning: showing(learning, shown) });
}

/** Fills a field in another of the ways that are shown. */
function chosen(notes: Notes, { step }: Learning, field: CorrectableField, choice: number): Notes {
	const finding = step.type === 'found' ? step.finding : null;
	const choices =
		field === 'id' ? finding?.ids : finding?.fields.find((shown) => shown.field === field)?.choices;
	if (choices?.[choice] === undefined) return notes;
	return { ...notes, corrections: [...notes.corrections, [field, choice]] };
}

export const correctField = (
	state: LearnerState,
	{ field, choice, search }: Extract<LearningEvent, { type: 'corrected' }>,
	surroundings: Surroundings,
): Outcome =>
	correct(state, search, surroundings, (notes, learning) => chosen(notes, learning, field, choice));

export const showNext = (
	state: LearnerState,
	search: Search | null,
	surroundings: Surroundings,
): Outcome =>
	correct(state, search, surroundings, (notes) => ({
		...notes,
		shown: notes.shown + 1,
		corrections: [],
	}));

/** «Yes, this is the list»: it is checked, once the browser says that we may ask. */
export function confirmList(
	state: LearnerState,
	search: Search | null,
	surroundings: Surroundings,
): Outcome {
	const { learning, notes } = state;
	if (learning === null || notes === null || search === null) return nothingFound(state);
	const shown = shownProposal(learning, notes, search, surroundings);
	if (shown === null) return nothingFound(state);
	const { proposal, profile } = shown;
	const noted = notes.observedRequests.find(
		({ observed }) => observed.number === proposal.observed,
	);
	const confirmed: Confirmed = {
		of: 'list',
		profile,
		ids: proposal.ids,
		seen: noted === undefined ? null : asSeen(noted.observed, profile),
	};
	return { next: state, effects: [{ type: 'askAccess', confirmed }] };
}

/** Asks for the list by itself, and watches the page no more. */
export function checkList(
	learning: Learning,
	{ profile, ids, seen }: Extract<Confirmed, { of: 'list' }>,
): Outcome {
	return {
		next: { learning: { ...learning, step: { type: 'checking' } }, notes: null },
		effects: [
			{ type: 'limitTime', at: null },
			// What the page has drawn may still be the way.
			{ type: 'stopObserving', readsOn: true },
			...(seen === null ? [] : [{ type: 'holdTokens' as const, seen, profile }]),
			{ type: 'checkList', profile, ids },
		],
	};
}

/** Whether two lists are the same list: sessions come and go while the user compares. */
export function isSameList(page: readonly string[], own: readonly string[]): boolean {
	const there = new Set(own);
	const shared = page.filter((id) => there.has(id)).length;
	return shared > 0 && shared * 2 >= Math.min(page.length, own.length);
}

/** Our own list was compared with the page's: only now the profile is kept. */
export function listChecked(
	state: LearnerState,
	{ profile, outcome, isConnected }: Extract<LearningEvent, { type: 'listChecked' }>,
	{ now }: Surroundings,
): Outcome {
	const learning = liveOf(state);
	if (learning === null) return stay(state);
	if (outcome === 'same') return finish(learning, { profile, from: 'learned', since: now });
	const forgets: LearningEffect[] = isConnected ? [] : [{ type: 'forgetTokens' }];
	const { tabId, otherwise = outcome } = learning;
	if (!isDrawn(profile) && tabId !== null && outcome !== 'noAccess') {
		return {
			next: { learning: { ...learning, otherwise }, notes: null },
			effects: [...forgets, { type: 'readDrawing', tabId }],
		};
	}
	const { next, effects } = fail(learning, otherwise);
	return { next, effects: [...forgets, ...effects] };
}

/** What the page has drawn, after another way was not proved: it is shown as any list that was found. */
export function drawingRead(
	state: LearnerState,
	{ observed }: Extract<LearningEvent, { type: 'drawingRead' }>,
	{ now }: Surroundings,
): Outcome {
	const learning = liveOf(state);
	if (learning?.step.type !== 'checking' || learning.otherwise === undefined) return stay(state);
	if (observed.length === 0) return fail(learning, learning.otherwise);
	const { pathname } = new URL(observed[0]?.url ?? learning.address);
	const notes = observed.reduce((all, each) => note(all, each, pathname), emptyNotes());
	const step: Learning['step'] = { type: 'watching', looked: 0, list: true };
	return {
		next: { learning: { ...learning, step, since: now }, notes },
		effects: [{ type: 'limitTime', at: now + LONGEST_LEARNING }, { type: 'search' }],
	};
}
