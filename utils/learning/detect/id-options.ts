import { OWN_ID } from '@/utils/connection/profile/marks';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import { composedId } from '@/utils/connection/sessions/composed-id';
import { type Entry, valueAt } from '@/utils/connection/sessions/mapping';
import { saysOwn } from '@/utils/connection/sessions/own-entry';
import type { Choice } from '@/utils/learning/learning';
import type { IdGuess } from './guess-id';
import type { Proposal } from './proposal';

/** How many rows are shown. */
const ROW_LIMIT = 20;
/** How much of an id is shown, in characters: enough to tell ids apart, and no key. */
const SHOWN = 6;

type List = ConnectionProfile['list'];

/** What an entry is called by a list, as the watch would call it. */
function calledIn({ fields: { id }, current }: List, entry: Entry): string {
	if (id.with === undefined) return String(valueAt(entry, id.at) ?? OWN_ID);
	return composedId(entry, id, saysOwn(entry, current));
}

const shortened = (id: string): string => (id.length <= SHOWN * 2 ? id : `${id.slice(0, SHOWN)}…`);

const fieldOf = ({ value, hashed, isMissing }: IdGuess): List['fields']['id'] => ({
	at: value,
	hashed,
	...(isMissing ? { missing: 'current' as const } : {}),
});

/**
 * What the entries of a list are called, and in which other ways they could be told apart.
 *
 * @param guesses the ways to tell entries apart, the way that is taken first
 */
export function idOptions(
	rows: readonly Entry[],
	list: List,
	guesses: readonly IdGuess[],
): Pick<Proposal, 'ids' | 'idSettings'> & { choices: Choice[] } {
	const idsBy = (id: List['fields']['id']) =>
		rows.map((entry) => calledIn({ ...list, fields: { ...list.fields, id } }, entry));
	// Ids that are made of other fields have no other way.
	const able = list.fields.id.with === undefined ? guesses : [];
	const idSettings = able.map((guess) => ({ id: fieldOf(guess), ids: idsBy(fieldOf(guess)) }));
	const choices = able.map(
		({ name, confidence }, at): Choice => ({
			name,
			confidence,
			values: (idSettings[at]?.ids ?? []).slice(0, ROW_LIMIT).map(shortened),
		}),
	);
	return { ids: idsBy(list.fields.id), idSettings, choices };
}
