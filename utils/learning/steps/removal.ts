import { decode } from '@/utils/connection/decode';
import { type Entry, entriesOf, valueAt } from '@/utils/connection/mapping';
import { needsOf } from '@/utils/connection/origins';
import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile';
import { readProfile } from '@/utils/connection/read-profile';
import { USUAL_MEANINGS } from '@/utils/connection/statuses';
import type { Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { emptyNotes, type Notes } from '@/utils/learning/notes';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { finish, STOP } from './endings';
import {
	afterLookingDeeper,
	asSeen,
	type Confirmed,
	type LearnerState,
	type LearningEvent,
	liveOf,
	nothingFound,
	type Outcome,
	type SeenRemoval,
	type Surroundings,
	stay,
	storedNeeds,
} from './event';

/** The value of an answer; `undefined` for none that can be read. */
function answerValue(answer: string): unknown {
	const decoded = decode(answer, null);
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
		},
		localOrigin,
	);
}

/** A request that may have removed a session: it has if the session is not listed any more. */
export function considerRemoval(
	state: LearnerState,
	notes: Notes,
	observed: ObservedRequest,
	profile: ConnectionProfile | null,
	surroundings: Surroundings,
): Outcome {
	if (profile === null) return stay(state);
	const { finder, localOrigin } = surroundings;
	const entries = listIn(notes, profile);
	const found = finder.findRemoval(observed, entries, profile.list, localOrigin);
	const entry = found === null ? undefined : entries[found.entry];
	if (found === null || entry === undefined) return stay(state);
	if (withRemoval(profile, found, surroundings) === null) return stay(state);
	const { request, key } = found;
	const removal: SeenRemoval = { request, key, observed: { ...observed, answer: null } };
	const id = String(valueAt(entry, profile.list.fields.id.at));
	return { next: state, effects: [{ type: 'checkRemoval', profile, removal, id }] };
}

/** The list was read after a request that may have removed a session. */
export function removalChecked(
	state: LearnerState,
	{ profile, removal, isGone }: Extract<LearningEvent, { type: 'removalChecked' }>,
	surroundings: Surroundings,
): Outcome {
	const learning = liveOf(state);
	const learned = withRemoval(profile, removal, surroundings);
	if (learning === null || learned === null) return stay(state);
	// A removal that failed, or something else that names a session, such as a question before it.
	if (!isGone) return stay({ ...state, learning: { ...learning, notRemoved: true } });
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
					needs: storedNeeds({ origins: asked, permissions }),
				},
			},
			notes: { ...emptyNotes(), removal },
		},
		effects: [
			...STOP,
			...afterLookingDeeper(learning),
			{ type: 'limitTime', at: learning.since + LONGEST_LEARNING },
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
	if (connection === null || removal === null) return nothingFound(state);
	const profile = withRemoval(connection.profile, removal, surroundings);
	if (profile === null) return nothingFound(state);
	const confirmed: Confirmed = {
		of: 'removal',
		profile,
		from: connection.from === 'imported' ? 'imported' : 'learned',
		seen: asSeen(removal.observed, profile),
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
		[...STOP, { type: 'holdTokens', seen, profile }],
	);
