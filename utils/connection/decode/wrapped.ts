// What services put around the JSON that they mean: letters that keep scripts from running it, lines,
// texts with JSON in them, lists by place instead of by name. Without imports but what reads values: it
// runs in the page as well.

import { type Bag, isBag, type Parse, put, tried } from './loose-values';

const LINES_LIMIT = 20_000;
const DEPTH_LIMIT = 8;
const VALUE_LIMIT = 200_000;
/** How many texts of an answer are tried. */
const TEXTS_LIMIT = 40;
/** The least share of an answer that a text with the answer in it has. */
const LEAST_SHARE = 1 / 3;
/** What has more places or names than these is a list or a map, and nothing that is put around one. */
const PLACES_LIMIT = 200;
/** The fewest values of an entry that is told by place alone. */
const LEAST_VALUES = 4;

/** What stands before JSON so that no other page can run it as a script. */
const GUARD =
	/^\uFEFF?\s{0,8}(?:\)\]\}'?,?|for ?\(;;\);?|while ?\((?:1|true)\);?|throw 1;|\{\}&&|&&&START&&&)?\s{0,8}/;
const CALL = /^\s{0,8}(?:\/\*\*\/\s{0,8})?[A-Za-z_$][\w$.]{0,80}\(\s{0,8}(?=[[{])/;
const CALL_END = /\)\s{0,4};?\s{0,4}$/;

/** The text without what keeps scripts from running it, and without the call that JSONP is in. */
export function withoutGuard(text: string): string {
	const bare = text.slice(GUARD.exec(text)?.[0].length ?? 0);
	const call = CALL.exec(bare)?.[0];
	if (call === undefined) return bare;
	const end = CALL_END.exec(bare.slice(-16))?.[0];
	return end === undefined ? bare : bare.slice(call.length, bare.length - end.length);
}

/** Whether a content type says that each line is JSON. */
export const saysLines = (contentType: string | null): boolean =>
	/ndjson|jsonl|json-?lines/i.test(contentType ?? '');

/** Whether lines are those of tRPC: the first says which of the others are what was asked for. */
function isOfParts([head, ...lines]: readonly unknown[]): boolean {
	return (
		isBag(head) &&
		Object.keys(head).length > 0 &&
		Object.entries(head).every(([key, value]) => /^\d{1,3}$/.test(key) && Array.isArray(value)) &&
		lines.every((line) => Array.isArray(line) && Number.isInteger(line[0]))
	);
}

/** The answers of tRPC's lines, as its batches have them. */
function partsIn([head, ...lines]: readonly unknown[]): unknown {
	const chunks = new Map(lines.map((line) => [(line as unknown[])[0], line as unknown[]]));
	let count = 0;
	const read = (encoded: unknown): unknown => {
		count += 1;
		if (!Array.isArray(encoded) || count > LINES_LIMIT) return null;
		const [[value] = [null], ...later] = encoded as [unknown[], ...unknown[]];
		let made = value;
		for (const each of later) {
			const [key, , id] = Array.isArray(each) ? each : [];
			const chunk = chunks.get(id);
			chunks.delete(id);
			const kept = chunk?.[1] === 0 ? read(chunk[2]) : null;
			if (key === null) made = kept;
			else if (isBag(made) && typeof key === 'string') put(made, key, kept);
		}
		return made;
	};
	return Object.values(head as Bag).map(read);
}

/**
 * The values of a text of which each line is JSON; lines that only count what follows are left out.
 *
 * @returns `undefined` where any other line is none
 */
export function readLines(text: string, parse: Parse): unknown {
	const values: unknown[] = [];
	for (const line of text.split('\n', LINES_LIMIT)) {
		const bare = line.trim();
		if (bare === '' || /^\d{1,9}$/.test(bare)) continue;
		const value = /^[[{]/.test(bare) ? tried(parse, bare) : undefined;
		if (value === undefined) return undefined;
		values.push(value);
	}
	if (values.length === 0) return undefined;
	return isOfParts(values) ? partsIn(values) : values;
}

const BASE64 = /^(?:eyJ|eyA|W3s|W1t)[\w+/-]{20,}={0,2}$/;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text in base64, as far as it is ASCII or UTF-8. */
function fromBase64(text: string): string {
	let bits = 0;
	let held = 0;
	let escaped = '';
	for (const letter of text.replace(/-/g, '+').replace(/_/g, '/')) {
		const digit = DIGITS.indexOf(letter);
		if (digit < 0) break;
		held = ((held << 6) | digit) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		escaped += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`;
	}
	try {
		return decodeURIComponent(escaped);
	} catch {
		return '';
	}
}

/** Names of what a person, or a stranger's program, may have written: no answer is in there. */
const WRITTEN_NAME =
	/agent|^ua$|browser|device|client|name|label|title|note|text|place|locat|city|country/i;
const COLUMNS_NAME = /^(?:columns?|cols|fields|headers?|head|keys|names)$/i;
const ROWS_NAME = /^(?:rows|data|values|items|records|results?)$/i;

const textOf = (value: unknown): unknown => (isBag(value) ? (value.name ?? value.field) : value);

/** The names and the rows of a table in an object; `null` where there is none. */
function tableIn(bag: Bag): { key: string; names: string[] } | null {
	const entries = Object.entries(bag);
	const names = entries.find(([key, value]) => COLUMNS_NAME.test(key) && Array.isArray(value))?.[1];
	const told = Array.isArray(names) ? names.map(textOf) : [];
	if (told.length < 3 || !told.every((name) => typeof name === 'string')) return null;
	if (new Set(told).size !== told.length) return null;
	const rows = entries.find(
		([key, value]) =>
			ROWS_NAME.test(key) &&
			Array.isArray(value) &&
			value.length > 0 &&
			value.every((row) => Array.isArray(row) && row.length === told.length),
	);
	return rows === undefined ? null : { key: rows[0], names: told as string[] };
}

const byNames = (row: readonly unknown[], names: readonly string[]): Bag => {
	const bag: Bag = {};
	for (const [at, name] of names.entries()) put(bag, name, row[at]);
	return bag;
};

/** The fewest columns of a table, by which it is one. */
const LEAST_COLUMNS = 4;
/** What a program calls a field: no value of a session is so in all of its fields. */
const FIELD_NAME = /^[a-z_][a-z_ .-]{0,40}$/i;
const ID_NAME = /^(?:.*[ _.-])?(?:uu|gu)?id$|[a-z]I[dD]$/;
const TELLING_NAME = /ip|addr|agent|device|time|date|creat|seen/i;

/** Whether names are those of a session's fields. */
const areFields = (names: readonly unknown[]): names is string[] =>
	names.length >= LEAST_COLUMNS &&
	names.every((name) => typeof name === 'string' && FIELD_NAME.test(name)) &&
	new Set(names).size === names.length &&
	names.some((name) => ID_NAME.test(name as string)) &&
	names.some((name) => TELLING_NAME.test(name as string));

/** The entries of a list of rows whose first row says what their places are called; `null` for none. */
function underNames([names, ...rows]: readonly unknown[]): Bag[] | null {
	if (!Array.isArray(names) || !areFields(names)) return null;
	const isRowOf = (row: unknown): row is unknown[] =>
		Array.isArray(row) && row.length === names.length && !row.some(isBag);
	return rows.every(isRowOf) ? rows.map((row) => byNames(row, names)) : null;
}

/** What a list in the place of a field is called for a single entry: «ips», «addresses», «os». */
const singular = (name: string): string =>
	name.replace(/(?<=\w[^su])s$|(?<=ss)es$/i, '').replace(/ie$/, 'y');

/**
 * The entries that an object has field by field, each field a list with a place for each entry;
 * `null` for any other object.
 */
function fromColumns(bag: Bag): { rows: Bag[]; others: Bag } | null {
	const lists = Object.entries(bag).filter(([, value]) => Array.isArray(value)) as [
		string,
		unknown[],
	][];
	const names = lists.map(([name]) => singular(name));
	const length = lists[0]?.[1].length ?? 0;
	const isColumn = ([, list]: [string, unknown[]]) =>
		list.length === length && !list.some((each) => typeof each === 'object' && each !== null);
	if (!areFields(names) || !lists.every(isColumn)) return null;
	const others = { ...bag };
	for (const [name] of lists) delete others[name];
	const rows = Array.from({ length }, (_, at) =>
		byNames(
			lists.map(([, list]) => list[at]),
			names,
		),
	);
	return { rows, others };
}

/** Whether a value is an entry whose values are told by their place: a text is among them. */
const isRow = (value: unknown): value is unknown[] =>
	Array.isArray(value) &&
	value.length >= LEAST_VALUES &&
	!value.some(isBag) &&
	value.some((each) => typeof each === 'string' && each.length >= LEAST_VALUES);

/**
 * A value in which all is told by place, with a name for each place, so that it can be found; `null`
 * where there is no list of entries in it. What a place is called depends on nothing beside it.
 */
function named(root: readonly unknown[]): unknown {
	let hasRows = false;
	let count = 0;
	const give = (value: unknown, depth: number): unknown => {
		count += 1;
		if (!Array.isArray(value) || depth > DEPTH_LIMIT || count > VALUE_LIMIT) return value;
		if (value.some(isBag)) return value;
		const isRows = value.length > 0 && value.every(isRow);
		hasRows ||= isRows;
		const given = value.map((each) => give(each, depth + 1));
		if (isRows || given.length === 0 || given.length > PLACES_LIMIT) return given;
		return byNames(
			given,
			given.map((_, at) => `c${at}`),
		);
	};
	const made = give(root, 0);
	return hasRows ? made : null;
}

/**
 * A value as it is meant, where an answer has it in a text, or by place; the very same otherwise. Into
 * lists of entries nothing is looked: what a stranger writes stays a text.
 *
 * @param length of the answer, in characters
 * @param read the value in JSON that stood in a text
 */
export function unwrapped(root: unknown, length: number, read: Parse): unknown {
	let texts = 0;
	let count = 0;
	const inText = (text: string): unknown => {
		if (texts >= TEXTS_LIMIT) return undefined;
		const json = /^\s{0,8}[[{]/.test(text) ? text : BASE64.test(text) ? fromBase64(text) : '';
		if (json.length < 2) return undefined;
		texts += 1;
		const value = tried(read, json);
		return typeof value === 'object' && value !== null ? value : undefined;
	};
	const inList = (list: readonly unknown[], depth: number): unknown => {
		const entries = underNames(list);
		if (entries !== null) return entries;
		if (list.length > PLACES_LIMIT || list.some(isBag))
			return depth === 0 && list.every(isRow) ? (named(list) ?? list) : list;
		let isSame = true;
		const walked = list.map((each) => {
			const next =
				Array.isArray(each) || typeof each === 'string' ? walk(each, '', depth + 1) : each;
			isSame &&= next === each;
			return next;
		});
		if (!list.some(Array.isArray) && isSame) return list;
		const all = isSame ? list : walked;
		return (depth === 0 || !isSame ? named(all) : null) ?? all;
	};
	const walk = (value: unknown, key: string, depth: number): unknown => {
		count += 1;
		if (depth > DEPTH_LIMIT || count > VALUE_LIMIT) return value;
		if (typeof value === 'string') {
			const isAnswer =
				key === '' || (value.length >= length * LEAST_SHARE && !WRITTEN_NAME.test(key));
			const told = isAnswer && value.length > 8 ? inText(value) : undefined;
			return told === undefined ? value : walk(told, key, depth + 1);
		}
		if (Array.isArray(value)) return inList(value, depth);
		if (!isBag(value) || Object.keys(value).length > PLACES_LIMIT) return value;
		const columns = fromColumns(value);
		if (columns !== null) return { ...columns.others, rows: columns.rows };
		const table = tableIn(value);
		let made: Bag | null = null;
		for (const [name, inner] of Object.entries(value)) {
			const isTable = name === table?.key;
			const next = isTable
				? (inner as unknown[][]).map((row) => byNames(row, table?.names ?? []))
				: walk(inner, name, depth + 1);
			if (next === inner) continue;
			made ??= { ...value };
			put(made, name, next);
		}
		return made ?? value;
	};
	return walk(root, '', 0);
}
