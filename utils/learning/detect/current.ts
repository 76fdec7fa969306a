import { type Entry, valueAt } from '@/utils/connection/mapping';
import type {
	CurrentBy,
	FieldKey,
	FieldPath,
	KeyPath,
	ReadRequest,
	SessionFields,
} from '@/utils/connection/profile';
import type { Confidence } from '@/utils/learning/learning';
import {
	isIdText,
	isIpAddress,
	isUserAgent,
	namesBrowser,
	namesSystem,
	timeKind,
	wordsOf,
} from '@/utils/learning/value-kinds';
import { type Column, nameOf } from './columns';
import { FIELD_GUESSERS, fieldKeys } from './field-guessers';
import {
	AGENT_NAME,
	BROWSER_NAME,
	CURRENT_NAME,
	CURRENT_VALUE,
	NOT_CURRENT_NAME,
	SESSION_NAME,
} from './field-names';

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

const SCALARS = new Set(['string', 'number', 'boolean']);

/** The row whose value is unlike all others', where there is a single such row. */
function oddRow(values: readonly unknown[], equals: unknown): number | null {
	const first = values.indexOf(equals);
	return first !== -1 && values.lastIndexOf(equals) === first ? first : null;
}

/** The value that stands in one entry alone while the others share another. */
function oddValues(values: readonly unknown[]): unknown[] {
	const counts = new Map<unknown, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	if (counts.size > 4) return [];
	return [...counts]
		.filter(([value, count]) => count === 1 && value !== null && value !== undefined)
		.map(([value]) => value);
}

const YES = /^(?:true|yes|y|j|ja|si|s|1|oui|x|wahr)$/;

/** Guesses from a field of the entries themselves. */
export function currentByField(
	entries: readonly Entry[],
	columns: readonly Column[],
	newest: number | null,
): CurrentGuess[] {
	const guesses: CurrentGuess[] = [];
	for (const column of columns) {
		if (column.foreign || column.known.length === 0) continue;
		// What a stranger writes can't say which session is whose.
		if (AGENT_NAME.test(column.words) || BROWSER_NAME.test(column.words)) continue;
		if (!column.known.every((value) => SCALARS.has(typeof value))) continue;
		const kinds = new Set(column.known.map((value) => typeof value));
		if (kinds.size !== 1) continue;
		const isText = kinds.has('string');
		// A text with a device or a place in it is a stranger's; of numbers only a yes or no counts.
		if (isText && column.known.some((value) => !isMark(value as string))) continue;
		if (kinds.has('number') && column.known.some((value) => value !== 0 && value !== 1)) continue;
		const named = CURRENT_NAME.test(column.words);
		const notNamed = NOT_CURRENT_NAME.test(column.words);
		const values = entries.map((entry) => valueAt(entry, column.at));
		const alone = values.length === 1;
		const possible = new Set<unknown>(alone ? column.known : oddValues(column.values));
		for (const [index, equals] of [...possible].entries()) {
			const row = oddRow(values, equals);
			if (row === null) continue;
			const text = wordsOf(String(equals));
			const says = isText && CURRENT_VALUE.test(text);
			const yes = equals === true || equals === 1 || (isText && YES.test(text));
			const no = equals === false || equals === 0;
			let score = 0;
			if (named && yes) score = 6;
			else if (says && !(alone && !named)) score = named ? 6 : 4.5;
			else if (
				named &&
				isText &&
				values.length > 1 &&
				!no &&
				!/^(?:no|n|nein|nee|false|0|non)$/.test(text)
			)
				score = 2.5;
			else if (notNamed && no && values.length > 1) score = 3;
			else if (equals === true && values.length > 1) score = 2;
			else if (yes && values.length > 1) score = 1.5;
			else if (yes && alone) score = 0.6;
			else if (isText && !says && values.length > 2) score = 0.5;
			else if (no && values.length > 2) score = 0.5;
			if (score === 0) continue;
			if (newest !== null && values.length > 1) score += newest === row ? 1 : -1.5;
			score -= 0.2 * (column.at.path.length - 1) + 0.01 * column.order + 0.05 * index;
			const sure = score >= 4.5 && (named || says) && (yes || says);
			guesses.push({
				by: { by: 'field', at: column.at, equals: equals as string | number | boolean },
				name: column.name,
				confidence: sure ? 'sure' : score >= 2.5 ? 'likely' : 'unsure',
				row,
				score,
			});
		}
	}
	return guesses;
}

/** A short text that marks something, and tells of no device and no place. */
function isMark(text: string): boolean {
	if (text.length > 40 || text === '') return false;
	return (
		!isUserAgent(text) &&
		!isIpAddress(text) &&
		timeKind(text) === null &&
		!/[\d,/]{2}/.test(text) &&
		!namesBrowser(text) &&
		!namesSystem(text)
	);
}

/** A value's place in an answer, and whether that is in a list. */
export type Leaf = { path: KeyPath; value: string; inList: boolean };

/**
 * The single values of an answer that could name a session.
 *
 * @param items where a list is in it that doesn't count; `null` for none
 */
export function leavesOf(body: unknown, items: KeyPath | null): Leaves {
	const leaves = new Map<string, Leaf[]>();
	let count = 0;
	const skip = items?.slice(0, items.indexOf('*')) ?? null;
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
		if (Array.isArray(value)) {
			for (const each of value.slice(0, 500)) look(each, null, depth + 1);
			return;
		}
		const isSkipped =
			path?.length === skip?.length && path?.every((key, index) => key === skip?.[index]);
		if (skip !== null && path !== null && isSkipped) return;
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
export type NamedRows = { at: FieldPath; rows: ReadonlyMap<string, number> };

/** The entries by what they are called in one field. */
export function rowsBy(entries: readonly Entry[], at: FieldPath): NamedRows {
	const rows = new Map<string, number>();
	for (const [row, entry] of entries.entries()) {
		const value = valueAt(entry, at);
		if (typeof value === 'string' || typeof value === 'number') rows.set(String(value), row);
	}
	return { at, rows };
}

/** A guess from an answer that names a single entry. */
export function currentByName(
	entries: readonly Entry[],
	names: readonly NamedRows[],
	other: OtherAnswer,
	newest: number | null,
): CurrentGuess[] {
	const guesses: CurrentGuess[] = [];
	const leaves = other.leaves();
	for (const [index, { at, rows }] of names.entries()) {
		const hits = [...rows.keys()].flatMap((value) => leaves.get(value) ?? []);
		const hinted = hits.filter(
			({ path }) =>
				SESSION_NAME.test(wordsOf(path.join(' '))) || CURRENT_NAME.test(wordsOf(path.join(' '))),
		);
		if (new Set(hits.map(({ value }) => value)).size !== 1) continue;
		const outside = hits.filter(
			({ inList, value }) => !inList && (isTelling(value) || hinted.length > 0),
		);
		const [hit] = outside.sort(
			(one, two) =>
				Number(hinted.includes(two)) - Number(hinted.includes(one)) ||
				one.path.length - two.path.length,
		);
		if (hit === undefined) continue;
		const row = rows.get(hit.value) ?? 0;
		const asked =
			SESSION_NAME.test(other.words) ||
			CURRENT_NAME.test(other.words) ||
			/whoami|status/.test(other.words);
		let score =
			2 + (hinted.includes(hit) ? 1.5 : 0) + (asked ? 1 : 0) - 0.3 * index - 0.1 * hit.path.length;
		if (newest !== null && entries.length > 1) score += newest === row ? 1 : -1;
		guesses.push({
			by: { by: 'endpoint', request: other.request, value: hit.path, same: at, session: null },
			name: nameOf(hit.path),
			confidence: score >= 4 ? 'sure' : score >= 2.5 ? 'likely' : 'unsure',
			row,
			score,
		});
	}
	return guesses;
}

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
	let best: (CurrentGuess & { entry: Entry }) | null = null;
	let nodes = 0;
	const look = (value: unknown, path: KeyPath): void => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
		if (path.length > 6 || nodes++ > 500) return;
		if (
			skip !== null &&
			path.length === skip.length &&
			path.every((key, index) => key === skip[index])
		)
			return;
		const entry: Entry = [value, other.body];
		const id = valueAt(entry, at);
		const isId = (typeof id === 'string' && isIdText(id)) || Number.isSafeInteger(id);
		const like = entries[0];
		if (isId && !ids.has(String(id)) && typeof id === typeof valueAt(like ?? [], at)) {
			const told = paths.filter((each) => valueAt(entry, each) !== undefined).length;
			// The id, and most of what else a session has.
			if (told >= Math.max(3, Math.ceil(paths.length * 0.6))) {
				const words = wordsOf(path.join(' '));
				const hinted =
					SESSION_NAME.test(words) ||
					CURRENT_NAME.test(words) ||
					CURRENT_NAME.test(other.words) ||
					/whoami|session/.test(other.words);
				const score = 1.5 + told / paths.length + (hinted ? 1.5 : 0);
				if (best === null || score > best.score) {
					best = {
						by: {
							by: 'endpoint',
							request: other.request,
							value: [...path, ...at.path],
							same: at,
							session: path,
						},
						name: nameOf([...path, ...at.path]),
						confidence: hinted && told === paths.length ? 'sure' : 'likely',
						row: null,
						score,
						entry,
					};
				}
			}
		}
		for (const [key, child] of Object.entries(value)) {
			if (key !== '' && key !== '*' && key.length <= 128) look(child, [...path, key]);
		}
	};
	look(other.body, []);
	return best;
}
