// Answers in lines: React server components, and server-sent events. Bounded readers of our own,
// without imports but what reads values: they run in the page as well.

import { type Bag, isBag, type Parse, put, tried } from './loose-values';

const LINES_LIMIT = 20_000;
const VALUES_LIMIT = 200_000;
const DEPTH_LIMIT = 60;
const KEPT_LIMIT = 40;
const NAME_LIMIT = 100;

/** Whether a text is what React sends for server components, by its beginning. */
export const isFlight = (text: string): boolean => /^(?:[0-9a-f]{1,6}:|:N?\d)/.test(text);

/** The rows of React's answer, by their ids; texts that are sent by their length are left out. */
function rowsOf(text: string, parse: Parse): Map<string, unknown> {
	const rows = new Map<string, unknown>();
	let at = 0;
	for (let count = 0; at < text.length && count < LINES_LIMIT; count++) {
		const sized = /^([0-9a-f]{1,6}):T([0-9a-f]{1,6}),/.exec(text.slice(at, at + 20));
		if (sized !== null) {
			const from = at + sized[0].length;
			const bytes = Number.parseInt(sized[2] ?? '0', 16);
			let end = from;
			// The length is in bytes, and the text in characters.
			for (let left = bytes; left > 0 && end < text.length; end++) {
				const code = text.charCodeAt(end);
				left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3;
			}
			rows.set(sized[1] ?? '', text.slice(from, end));
			at = end;
			continue;
		}
		const end = text.indexOf('\n', at);
		const line = text.slice(at, end === -1 ? text.length : end);
		at = end === -1 ? text.length : end + 1;
		const [, id, json] = /^([0-9a-f]{1,6}):([[{"\dtfn].*)$/s.exec(line) ?? [];
		if (id !== undefined && json !== undefined) rows.set(id, tried(parse, json));
	}
	return rows;
}

/** Reads the values of React's rows, with what they point at. */
function createResolver(rows: ReadonlyMap<string, unknown>) {
	let count = 0;
	const open = new Set<string>();
	const followed = (path: readonly string[], value: unknown): unknown =>
		path.reduce<unknown>(
			(here, key) =>
				typeof here === 'object' && here !== null && Object.hasOwn(here, key)
					? (here as Bag)[key]
					: undefined,
			value,
		);
	const text = (value: string, depth: number): unknown => {
		if (!value.startsWith('$') || value === '$') return value;
		if (value.startsWith('$$')) return value.slice(1);
		if (value.startsWith('$D')) return value.slice(2);
		if (value.startsWith('$n')) return value.slice(2);
		const [, id = '', path = ''] =
			/^\$[L@QWFKiBT]?([0-9a-f]{1,6})((?::[^:]{1,100}){0,20})$/.exec(value) ?? [];
		if (id === '' || !rows.has(id) || open.has(id)) return null;
		open.add(id);
		const made = resolve(followed(path.split(':').slice(1), rows.get(id)), depth + 1);
		open.delete(id);
		return made;
	};
	const resolve = (value: unknown, depth: number): unknown => {
		count += 1;
		if (count > VALUES_LIMIT || depth > DEPTH_LIMIT) return null;
		if (typeof value === 'string') return text(value, depth);
		if (Array.isArray(value)) return value.map((each) => resolve(each, depth + 1));
		if (!isBag(value)) return value;
		const bag: Bag = {};
		for (const [key, inner] of Object.entries(value)) {
			put(bag, key, resolve(inner, depth + 1));
		}
		return bag;
	};
	return (value: unknown) => resolve(value, 0);
}

const isElement = (value: unknown): boolean => Array.isArray(value) && value[0] === '$';

/** Whether a value is a list of things, and not of what is drawn. */
const isListOfThings = (value: unknown): boolean =>
	Array.isArray(value) && !isElement(value) && value.some(isBag) && !value.some(isElement);

/**
 * What React's answer for server components holds as data: each object with a list in it, by the names
 * of its lists, wherever in the page it stands.
 */
export function readFlight(text: string, parse: Parse): { data: Record<string, Bag> } | undefined {
	const rows = rowsOf(text, parse);
	if (rows.size === 0) return undefined;
	const resolve = createResolver(rows);
	const data: Record<string, Bag> = {};
	let count = 0;
	const look = (value: unknown, depth: number): void => {
		count += 1;
		if (count > VALUES_LIMIT || depth > DEPTH_LIMIT || Object.keys(data).length >= KEPT_LIMIT)
			return;
		if (Array.isArray(value)) {
			for (const each of value) look(each, depth + 1);
			return;
		}
		if (!isBag(value)) return;
		const names = Object.keys(value).filter(
			(key) => key !== 'children' && isListOfThings(value[key]),
		);
		const name = names.sort().join(' ').slice(0, NAME_LIMIT).replaceAll('*', '');
		if (name !== '' && !Object.hasOwn(data, name)) {
			const { children: _, ...told } = value;
			data[name] = told;
		}
		for (const each of Object.values(value)) look(each, depth + 1);
	};
	for (const [, row] of rows) look(resolve(row), 0);
	return { data };
}

/** Whether a text is a stream of events, by its beginning. */
export const isEventStream = (text: string): boolean =>
	/^(?:(?:data|event|id|retry):|:[^\n]{0,200}\n)/.test(text);

/** The JSON of server-sent events, by the names of the events: of each name the longest. */
export function readEvents(
	text: string,
	parse: Parse,
): { events: Record<string, unknown> } | undefined {
	const events: Record<string, unknown> = {};
	const longest = new Map<string, number>();
	for (const block of text.split(/\r?\n\r?\n/).slice(0, LINES_LIMIT)) {
		let name = 'message';
		const lines: string[] = [];
		for (const line of block.split(/\r?\n/)) {
			if (line.startsWith('event:')) name = line.slice(6).trim().slice(0, NAME_LIMIT);
			else if (line.startsWith('data:')) lines.push(line.slice(5).replace(/^ /, ''));
		}
		const json = lines.join('\n');
		const value = /^\s*[[{]/.test(json) ? tried(parse, json) : undefined;
		if (typeof value !== 'object' || value === null || name === '' || name === '*') continue;
		if (json.length < (longest.get(name) ?? 0) || longest.size >= KEPT_LIMIT) continue;
		longest.set(name, json.length);
		put(events, name, value);
	}
	return longest.size === 0 ? undefined : { events };
}
