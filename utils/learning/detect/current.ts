import type {
	CurrentBy,
	FieldKey,
	FieldPath,
	KeyPath,
	ReadRequest,
	SessionFields,
} from '@/utils/connection/profile/profile';
import { EACH, type Entry, valueAt } from '@/utils/connection/sessions/mapping';
import type { Confidence } from '@/utils/learning/learning';
import { isIdText, wordsOf } from '@/utils/learning/value-kinds';
import { nameOf } from './columns';
import { FIELD_GUESSERS, fieldKeys } from './field-guessers';
import { CURRENT_NAME, NOT_OWN_NAME, SESSION_NAME, THE_SESSION_WORD } from './field-names';
import { areAnswers, partsOf } from './lists';

/** A way to tell which session is this browser's. */
export type CurrentGuess = {
	by: CurrentBy;
	name: string;
	confidence: Confidence;
	/** Which entry it is; `null` for a session that the list leaves out. */
	row: number | null;
	score: number;
};

/** Another answer of the page's, or what stands around the list in its own. */
export type OtherAnswer = {
	body: unknown;
	/** Where the list is in it, for the list's own answer. */
	items: KeyPath | null;
	request: ReadRequest;
	/** The words of what was asked. */
	words: string;
	/** Its single values, by what they are; made when they are first asked for, and then kept. */
	leaves: () => Leaves;
};

/** Where in an answer a value stands, for each of its values as text. */
export type Leaves = ReadonlyMap<string, readonly Leaf[]>;

/** A value's place in an answer, and whether that is in a list. */
export type Leaf = { path: KeyPath; value: string; inList: boolean };

/**
 * The single values of an answer that could name a session.
 *
 * @param items where a list is in it that doesn't count; `null` for none
 * @param isBatch whether it is an array with an answer for each part of what was asked
 */
export function leavesOf(body: unknown, items: KeyPath | null, isBatch = false): Leaves {
	const leaves = new Map<string, Leaf[]>();
	let count = 0;
	/** Whether a place is on the way to the list: XML has an array of one for each element around it. */
	const leadsToList = (path: KeyPath) =>
		items !== null &&
		path.length < items.length &&
		path.every((key, index) => key === items[index] || (items[index] === EACH && key === '0'));
	/** `path` is `null` within a list, where a value has no place that lasts. */
	const look = (value: unknown, path: KeyPath | null, depth: number): void => {
		if (count >= 4000 || depth > 12) return;
		if (typeof value === 'string' || typeof value === 'number') {
			const text = String(value);
			if (depth === 0 || text.length > 256) return;
			count++;
			const known = leaves.get(text);
			const leaf = { path: path ?? [], value: text, inList: path === null };
			if (known === undefined) leaves.set(text, [leaf]);
			else if (known.length < 8 && path !== null) known.push(leaf);
			return;
		}
		if (typeof value !== 'object' || value === null) return;
		if (path !== null && leadsToList(path) && items?.[path.length] === EACH) {
			const isOne = Array.isArray(value) && value.length === 1;
			if (isOne && path.length < items.length - 1) look(value[0], [...path, '0'], depth + 1);
			return;
		}
		if (Array.isArray(value)) {
			const isParts = path !== null && areAnswers(value, isBatch && depth === 0);
			for (const [index, each] of value.slice(0, 500).entries()) {
				look(each, isParts ? [...path, String(index)] : null, depth + 1);
			}
			return;
		}
		for (const key in value) {
			if (key === '' || key === '*' || key.length > 128) continue;
			look((value as Record<string, unknown>)[key], path && [...path, key], depth + 1);
		}
	};
	look(body, [], 0);
	return leaves;
}

/** Whether a value is long enough to be in an answer for no other reason. */
const isTelling = (value: string): boolean =>
	/^\d+$/.test(value) ? value.length >= 5 : value.length >= 6;

/** A field that tells entries apart, and the entry of each of its values. */
export type NamedRows = {
	at: FieldPath;
	rows: ReadonlyMap<string, number>;
	/** It is of something that a session has: only what says «current» of it is of our own. */
	isPart?: boolean;
};

/** The entries by what they are called in one field. */
export function rowsBy(entries: readonly Entry[], at: FieldPath): NamedRows {
	const rows = new Map<string, number>();
	for (const [row, entry] of entries.entries()) {
		const value = valueAt(entry, at);
		if (typeof value === 'string' || typeof value === 'number') rows.set(String(value), row);
	}
	return { at, rows };
}

/** Whether a name says that it is this browser's own session. */
export const saysOwn = (words: string): boolean =>
	CURRENT_NAME.test(words) && !NOT_OWN_NAME.test(words);

/** Whether a name, or what was asked, says that a session that is named is this browser's own. */
function meansOwn(path: KeyPath, asked: string): boolean {
	const words = path.map(wordsOf).join(' ');
	if (saysOwn(words)) return true;
	if (NOT_OWN_NAME.test(words) || NOT_OWN_NAME.test(asked)) return false;
	return THE_SESSION_WORD.test(words) || saysOwn(asked) || /whoami/.test(asked);
}

/**
 * A guess from an answer that names a single entry. By its name, or by what was asked, it has to mean
 * this browser's own; where neither says so, what is known of ourselves has to agree.
 *
 * @param newest the entry with the last activity of all
 * @param own the entry that is ours by what is known of ourselves
 */
export function currentByName(
	entries: readonly Entry[],
	names: readonly NamedRows[],
	other: OtherAnswer,
	newest: number | null,
	own: number | null,
): CurrentGuess[] {
	const guesses: CurrentGuess[] = [];
	const leaves = other.leaves();
	for (const [index, { at, rows, isPart }] of names.entries()) {
		const said = [...rows.keys()].flatMap((value) => leaves.get(value) ?? []);
		const name = ` ${wordsOf(at.path.at(-1) ?? '')}`;
		const isOwn = ({ path, value }: Leaf) => {
			const words = wordsOf(path.at(-1) ?? '');
			return isTelling(value) && saysOwn(words) && words.endsWith(name);
		};
		const hits = isPart ? said.filter(isOwn) : said;
		const hinted = hits.filter(
			({ path }) =>
				SESSION_NAME.test(wordsOf(path.join(' '))) || CURRENT_NAME.test(wordsOf(path.join(' '))),
		);
		const outside = hits.filter(
			({ inList, value }) => !inList && (isTelling(value) || hinted.length > 0),
		);
		// Beside a list of what all are called, only a name that says so is of our own.
		const isAmong = new Set(hits.map(({ value }) => value)).size > 1;
		if (new Set(outside.map(({ value }) => value)).size > 1) continue;
		if (isAmong && !outside.some(({ path }) => saysOwn(path.map(wordsOf).join(' ')))) continue;
		const [hit] = outside.sort(
			(one, two) =>
				Number(hinted.includes(two)) - Number(hinted.includes(one)) ||
				one.path.length - two.path.length,
		);
		if (hit === undefined) continue;
		const row = rows.get(hit.value) ?? 0;
		const means = meansOwn(hit.path, other.words);
		if (!means && own !== row) continue;
		if (own !== null && own !== row && !saysOwn(wordsOf(hit.path.join(' ')))) continue;
		const asked =
			SESSION_NAME.test(other.words) ||
			CURRENT_NAME.test(other.words) ||
			/whoami|status/.test(other.words);
		let score =
			2 + (hinted.includes(hit) ? 1.5 : 0) + (asked ? 1 : 0) - 0.3 * index - 0.1 * hit.path.length;
		if (newest !== null && entries.length > 1) score += newest === row ? 1 : -1;
		guesses.push({
			by: { by: 'endpoint', request: other.request, value: hit.path, same: at, session: null },
			name: nameIn(other.request, hit.path),
			confidence: score >= 4 ? 'sure' : score >= 2.5 ? 'likely' : 'unsure',
			row,
			score,
		});
	}
	return guesses;
}

/** A field of another answer: «id» alone would be said of several. */
export const nameIn = ({ path }: ReadRequest, field: KeyPath): string =>
	`${path}: ${nameOf(field)}`;

/** Where the entry itself has the fields of a session. */
function ownPaths(fields: SessionFields): FieldPath[] {
	const pathsOf = <Key extends FieldKey>(key: Key): (FieldPath | null)[] => {
		const field = fields[key];
		return field === null ? [] : FIELD_GUESSERS[key].paths(field);
	};
	return [fields.id.at, ...fieldKeys().flatMap(pathsOf)].filter(
		(at): at is FieldPath => at?.up === 0,
	);
}

/** A guess from an answer with a session that is like those in the list, and is not in it. */
export function currentApart(
	entries: readonly Entry[],
	fields: SessionFields,
	other: OtherAnswer,
): (CurrentGuess & { entry: Entry }) | null {
	const { at } = fields.id;
	if (at.up !== 0) return null;
	const ids = new Set(entries.map((entry) => String(valueAt(entry, at))));
	const paths = ownPaths(fields);
	const skip = other.items?.slice(0, other.items.indexOf('*')) ?? null;
	const isInList = (path: KeyPath) => skip?.every((key, index) => key === path[index]) === true;
	const like = entries[0];
	let best: (CurrentGuess & { entry: Entry }) | null = null;
	for (const { path, value } of partsOf(other.body)) {
		if (Array.isArray(value) || isInList(path)) continue;
		const entry: Entry = [value, other.body];
		const id = valueAt(entry, at);
		const isId = (typeof id === 'string' && isIdText(id)) || Number.isSafeInteger(id);
		if (!isId || ids.has(String(id)) || typeof id !== typeof valueAt(like ?? [], at)) continue;
		const told = paths.filter((each) => valueAt(entry, each) !== undefined).length;
		// The id, and most of what else a session has.
		if (told < Math.max(3, Math.ceil(paths.length * 0.6))) continue;
		const words = wordsOf(path.join(' '));
		const hinted =
			SESSION_NAME.test(words) ||
			CURRENT_NAME.test(words) ||
			CURRENT_NAME.test(other.words) ||
			/whoami|session/.test(other.words);
		const score = 1.5 + told / paths.length + (hinted ? 1.5 : 0);
		if (best !== null && score <= best.score) continue;
		const named = [...path, ...at.path];
		best = {
			by: { by: 'endpoint', request: other.request, value: named, same: at, session: path },
			name: nameIn(other.request, named),
			confidence: hinted && told === paths.length ? 'sure' : 'likely',
			row: null,
			score,
			entry,
		};
	}
	return best;
}
