import { decodeJson } from '@/utils/connection/decode/decode-json';
import { saysItEnds } from '@/utils/connection/names/ending-names';
import { OWN_ID } from '@/utils/connection/profile/marks';
import { needsOf } from '@/utils/connection/profile/origins';
import type {
	ConnectionProfile,
	RemovalRequest,
	Secret,
	StoredConnection,
} from '@/utils/connection/profile/profile';
import { readProfile } from '@/utils/connection/profile/read-profile';
import { USUAL_MEANINGS } from '@/utils/connection/profile/statuses';
import { type Entry, entriesOf, valueAt } from '@/utils/connection/sessions/mapping';
import type { Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes, type Notes } from '@/utils/learning/notes';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { eachAlone } from '@/utils/learning/removal/each-alone';
import { entryCalled, namesOf } from '@/utils/learning/removal/find-removal';
import { whichRemoved } from '@/utils/learning/removal/which-removal';
import { fail, finish, STOP } from './endings';
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
	type SeenRemoval,
	type Surroundings,
	stay,
	storedNeeds,
} from './event';
import { withPresses } from './pressed';

/** How many requests that name a session are kept, how many sessions, and how many of their names. */
const MOST_SUSPECTS = 16;
const MOST_ENTRIES = 1000;
const MOST_NAMES = 10_000;

/** The value of an answer; `undefined` for none that can be read. */
function answerValue(answer: string): unknown {
	const decoded = decodeJson(answer, null);
	return decoded.ok ? decoded.value : undefined;
}

/** The entries of all answers that were the list as the connection in use has it, page by page. */
export function listIn(notes: Notes, { list }: ConnectionProfile): Entry[] {
	const { origin, path } = list.request;
	/** The latest of each session's. */
	const entries = new Map<unknown, Entry>();
	for (const { observed } of notes.observedRequests) {
		const url = new URL(observed.url);
		if (observed.answer === null || url.origin !== origin || url.pathname !== path) continue;
		for (const entry of entriesOf(answerValue(observed.answer), list.items) ?? []) {
			entries.set(valueAt(entry, list.fields.id.at), entry);
		}
	}
	entries.delete(undefined);
	return [...entries.values()];
}

/** The profile with a way to remove; `null` where it may not be a profile. */
function withRemoval(
	profile: ConnectionProfile,
	{ request, key }: Pick<SeenRemoval, 'request' | 'key'>,
	{ localOrigin }: Surroundings,
): ConnectionProfile | null {
	const { list } = profile;
	return readProfile(
		{
			...profile,
			list: { ...list, fields: { ...list.fields, key } },
			remove: { request, statuses: USUAL_MEANINGS },
			press: undefined,
		},
		localOrigin,
	);
}

/** The sessions as they were listed: by ourselves, and in the page. */
function entriesKnown(notes: Notes, profile: ConnectionProfile): Entry[] {
	const { at } = profile.list.fields.id;
	const entries = new Map<string, Entry>();
	for (const entry of [...(notes.entries as Entry[]), ...listIn(notes, profile)]) {
		entries.set(String(valueAt(entry, at) ?? OWN_ID), entry);
	}
	for (const id of notes.gone) entries.delete(id);
	return [...entries.values()];
}

const idOf = (entry: Entry | undefined, { list }: ConnectionProfile): string | null =>
	entry === undefined ? null : String(valueAt(entry, list.fields.id.at) ?? OWN_ID);

const suspecting = (state: LearnerState, notes: Notes, suspect: Notes['suspects'][number]) =>
	stay({
		...state,
		notes: { ...notes, suspects: [...notes.suspects, suspect].slice(-MOST_SUSPECTS) },
	});

/** A request that may have removed a session: the list tells, once the page has come to rest. */
export function considerRemoval(
	state: LearnerState,
	notes: Notes,
	observed: ObservedRequest,
	profile: ConnectionProfile | null,
	surroundings: Surroundings,
): Outcome {
	// What names no session can't have ended it.
	if (profile === null || profile.list.fields.id.with !== undefined) return stay(state);
	const { finder, localOrigin } = surroundings;
	const entries = entriesKnown(notes, profile);
	// What ends something before anybody knows what sessions are called is told: it comes but once.
	const says = `${observed.url} ${observed.requestBody}`;
	if (entries.length === 0 && state.learning && saysItEnds(says)) {
		const learning: Learning = { ...state.learning, unclear: 'unclear' };
		return { next: { ...state, learning }, effects: [{ type: 'look' }] };
	}
	const find = (each: ObservedRequest) =>
		finder.findRemoval(each, entries, profile.list, localOrigin);
	const whole = find(observed);
	// One request may remove several: each alone, it is how that session is removed.
	const alone = whole === null ? eachAlone(observed, namesOf(entries, profile.list)) : [observed];
	let outcome = stay(state);
	for (const each of alone) {
		const found = whole ?? find(each);
		const id = found === null ? null : idOf(entries[found.entry], profile);
		if (found === null || id === null) return stay(state);
		if (withRemoval(profile, found, surroundings) === null) return stay(state);
		const { request, key } = found;
		const removal: SeenRemoval = { request, key, observed: { ...each, answer: null } };
		outcome = suspecting(outcome.next, outcome.next.notes ?? notes, { id, removal });
	}
	return outcome;
}

/** The same, of a request that stays in the page. */
export function considerHeldBack(
	state: LearnerState,
	notes: Notes,
	name: string,
	profile: ConnectionProfile | null,
): Outcome {
	if (profile === null || profile.list.fields.id.with !== undefined) return stay(state);
	const entries = entriesKnown(notes, profile);
	const id = idOf(entries[entryCalled(name, entries, profile.list)], profile);
	return id === null ? stay(state) : suspecting(state, notes, { id, removal: null });
}

/** The page has come to rest: the list is read, where a request named a session. */
export function checkSuspects(state: LearnerState, profile: ConnectionProfile | null): Outcome {
	const { learning, notes } = state;
	const isDue = learning?.step.type === 'watching' && (notes?.suspects.length ?? 0) > 0;
	if (notes === null || profile === null || !isDue) return stay(state);
	const ids = entriesKnown(notes, profile).map((entry) => String(idOf(entry, profile)));
	return { next: state, effects: [{ type: 'checkRemoval', profile, ids }] };
}

/** Has the page's observer know what the sessions are called, also where the page has them as HTML. */
export function tellNames(
	{ learning, notes }: LearnerState,
	profile: ConnectionProfile | null,
): LearningEffect[] {
	const entries = (notes?.entries ?? []) as Entry[];
	if (learning?.of !== 'removal' || learning.tabId === null) return [];
	if (profile === null || entries.length === 0) return [];
	const { tabId } = learning;
	return [{ type: 'tellNames', tabId, names: namesOf(entries, profile.list).slice(0, MOST_NAMES) }];
}

/** We have listed the sessions ourselves. */
export function entriesRead(
	state: LearnerState,
	{ entries, profile }: Extract<LearningEvent, { type: 'entriesRead' }>,
): Outcome {
	const { learning, notes } = state;
	if (learning?.of !== 'removal' || learning.step.type !== 'watching' || notes === null) {
		return stay(state);
	}
	const step = { ...learning.step, list: true };
	const next: LearnerState = {
		learning: { ...learning, step },
		notes: { ...notes, entries: entries.slice(0, MOST_ENTRIES).map((entry) => [...entry]) },
	};
	return { next, effects: tellNames(next, profile) };
}

/** All that a removal sends beside its method and address, line by line. */
function wholeRequest({ query, headers, body, secrets }: RemovalRequest): string[] {
	const nameOf = ({ to }: Secret) =>
		to.in === 'json' ? to.path.join('.') : to.in === 'path' ? `path ${to.part}` : to.name;
	return [
		...query.map(([name, value]) => `?${name}=${value}`),
		...headers.map(([name, value]) => `${name}: ${value}`),
		...(body === null
			? []
			: body.type === 'form'
				? body.fields.map(([name, value]) => `${name}=${value}`)
				: [JSON.stringify(body.value)]),
		...secrets.map((secret) => `${nameOf(secret)}: … (${secret.source.from})`),
	];
}

/** The list was read after requests that may have removed a session. */
export function removalChecked(
	state: LearnerState,
	{ profile, gone, others }: Extract<LearningEvent, { type: 'removalChecked' }>,
	surroundings: Surroundings,
): Outcome {
	const learning = liveOf(state);
	const { notes } = state;
	if (learning === null || notes === null) return stay(state);
	const verdict = whichRemoved(notes.suspects, gone, others);
	if (verdict.type === 'removal') {
		return foundRemoval(learning, profile, verdict.removal, surroundings) ?? stay(state);
	}
	// Whatever it was, the watch is to see what has become of it.
	const look: LearningEffect[] = gone.length > 0 ? [{ type: 'look' }] : [];
	if (verdict.why === 'heldBack') {
		const outcome = fail(learning, 'heldBack');
		return { ...outcome, effects: [...outcome.effects, ...look] };
	}
	// What is gone is no longer to be missed.
	const after: Notes = { ...notes, suspects: [], gone: [...notes.gone, ...gone] };
	const { notRemoved: _, unclear: __, ...rest } = learning;
	// A removal that failed, or something else that names a session, such as a question before it.
	const told =
		verdict.why === 'notRemoved' ? { notRemoved: true as const } : { unclear: verdict.why };
	return { next: { learning: { ...rest, ...told }, notes: after }, effects: look };
}

/** Learning with what removed a session, for the user to confirm; `null` where it can be no profile. */
function foundRemoval(
	learning: Learning,
	profile: ConnectionProfile,
	removal: SeenRemoval,
	surroundings: Surroundings,
): Outcome | null {
	const learned = withRemoval(profile, removal, surroundings);
	if (learned === null) return null;
	const { method, origin, path } = removal.request;
	const had = new Set(needsOf(profile).origins);
	const { origins, permissions } = needsOf(learned);
	// The host that is asked, and what it needs besides; all else is in use already.
	const asked = origins.filter((needed) => needed === origin || !had.has(needed));
	return {
		next: {
			learning: {
				...learning,
				step: {
					type: 'removalFound',
					method,
					address: origin + path,
					whole: wholeRequest(removal.request),
					needs: storedNeeds({ origins: asked, permissions }),
				},
			},
			notes: { ...emptyNotes(), removal },
		},
		effects: [
			...STOP,
			{ type: 'limitTime', at: learning.since + LONGEST_LEARNING },
			...afterLookingDeeper(learning),
			{ type: 'look' },
		],
	};
}

/** «Yes, this is how»: it is put into use, once the browser says that we may ask. */
export function confirmRemoval(
	state: LearnerState,
	connection: StoredConnection | null,
	surroundings: Surroundings,
): Outcome {
	const removal = state.notes?.removal ?? null;
	const press = state.notes?.pressed;
	if (connection === null) return nothingFound(state);
	const profile =
		press !== undefined
			? withPresses(connection.profile, press, surroundings)
			: removal && withRemoval(connection.profile, removal, surroundings);
	if (profile === null) return nothingFound(state);
	const confirmed: Confirmed = {
		of: 'removal',
		profile,
		from: connection.from === 'imported' ? 'imported' : 'learned',
		seen: removal && asSeen(removal.observed, profile),
	};
	return { next: state, effects: [{ type: 'askAccess', confirmed }] };
}

export const keepRemoval = (
	learning: Learning,
	{ profile, from, seen }: Extract<Confirmed, { of: 'removal' }>,
	{ now }: Surroundings,
): Outcome =>
	finish(
		learning,
		// Only one whose list was compared has come into use.
		{ profile, from, since: now, ...(from === 'imported' ? { compared: true } : {}) },
		[...STOP, ...(seen === null ? [] : [{ type: 'holdTokens' as const, seen, profile }])],
	);
