// Answers that frameworks send as flat lists of values that point at each other: devalue (SvelteKit,
// Nuxt) and turbo-stream (React Router, Remix). Bounded readers of our own, without imports but what
// reads values: they run in the page as well.

import { type Bag, isBag, put } from './loose-values';

/** How many values an answer may come to, and how deep: one value may stand in many places. */
const VALUE_LIMIT = 200_000;
const DEPTH_LIMIT = 60;

/** What reading a list of values needs: its own special numbers, types and keys. */
type Dialect = {
	/** What a negative number stands for. */
	special: (index: number) => unknown;
	/** The key of an object as it is written; `null` for none. */
	keyOf: (key: string, values: readonly unknown[]) => string | null;
	/** What an array with a type in front is; `undefined` for an array of values. */
	typed: (
		array: readonly unknown[],
		read: (index: unknown) => unknown,
	) => { value: unknown } | undefined;
};

class TooMuch extends Error {}

const isIndex = (value: unknown): value is number => Number.isInteger(value);

/** The value that begins at an index; `undefined` where the list is none, or comes to too much. */
function readFlat(values: readonly unknown[], root: number, dialect: Dialect): unknown {
	let count = 0;
	const open = new Set<number>();
	const read = (index: unknown, depth: number): unknown => {
		count += 1;
		if (!isIndex(index) || count > VALUE_LIMIT || depth > DEPTH_LIMIT) throw new TooMuch();
		if (index < 0) return dialect.special(index);
		// A value that holds itself has no end.
		if (open.has(index)) return null;
		const value = values[index];
		if (typeof value !== 'object' || value === null) return value;
		open.add(index);
		const inner = (at: unknown) => read(at, depth + 1);
		let made: unknown;
		if (Array.isArray(value)) {
			const typed = typeof value[0] === 'string' ? dialect.typed(value, inner) : undefined;
			made = typed === undefined ? value.map(inner) : typed.value;
		} else {
			const bag: Bag = {};
			for (const key of Object.keys(value)) {
				const name = dialect.keyOf(key, values);
				if (name !== null) put(bag, name, inner((value as Bag)[key]));
			}
			made = bag;
		}
		open.delete(index);
		return made;
	};
	try {
		return read(root, 0);
	} catch (error) {
		if (error instanceof TooMuch) return undefined;
		throw error;
	}
}

const dateIn = (value: unknown): string | null => {
	const ms = typeof value === 'number' ? value : Date.parse(String(value));
	return Number.isFinite(ms) && Math.abs(ms) < 8e15 ? new Date(ms).toISOString() : null;
};

/** The pairs of a map as an object, where its keys are texts or numbers. */
function mapOf(pairs: readonly unknown[], read: (index: unknown) => unknown): Bag {
	const bag: Bag = {};
	for (let at = 0; at + 1 < pairs.length; at += 2)
		put(bag, String(read(pairs[at])), read(pairs[at + 1]));
	return bag;
}

const DEVALUE: Dialect = {
	special: () => null,
	keyOf: (key) => key,
	typed([type, ...rest], read) {
		switch (type) {
			case 'Date':
				return { value: dateIn(rest[0]) };
			case 'Set':
				return { value: rest.map(read) };
			case 'Map':
				return { value: mapOf(rest, read) };
			case 'BigInt':
			case 'RegExp':
				return { value: String(rest[0]) };
			case 'null':
				return { value: mapOf(rest, (each) => (isIndex(each) ? read(each) : each)) };
			default:
				// A type of the application's own, such as «Reactive», around a value.
				return { value: isIndex(rest[0]) ? read(rest[0]) : null };
		}
	},
};

const TURBO: Dialect = {
	special: () => null,
	keyOf(key, values) {
		const name = /^_\d+$/.test(key) ? values[Number(key.slice(1))] : undefined;
		return typeof name === 'string' ? name : null;
	},
	typed([type, ...rest], read) {
		switch (type) {
			case 'D':
				return { value: dateIn(rest[0]) };
			case 'S':
				return { value: rest.map(read) };
			case 'M':
				return { value: mapOf(rest, read) };
			case 'U':
			case 'B':
				return { value: String(rest[0]) };
			default:
				return { value: null };
		}
	},
};

/** Whether a list may be devalue's: its first value points at others, and some of them are texts. */
function looksDevalued(list: readonly unknown[]): boolean {
	const [first] = list;
	if (list.length < 2 || typeof first !== 'object' || first === null) return false;
	const pointers = Object.values(first).filter((each) => typeof each !== 'string');
	const isPointing = pointers.every((each) => isIndex(each) && each < list.length && each !== 0);
	return isPointing && pointers.length > 0 && list.some((each) => typeof each === 'string');
}

const isTurbo = (list: readonly unknown[]): boolean =>
	list.length >= 2 &&
	isBag(list[0]) &&
	Object.keys(list[0]).length > 0 &&
	Object.keys(list[0]).every((key) => /^_\d+$/.test(key));

/** SvelteKit's answer for a page: what each of its layouts loaded. */
function readNodes(nodes: readonly unknown[]): unknown {
	const made: Bag = {};
	for (const [index, node] of nodes.entries()) {
		const data = isBag(node) && Array.isArray(node.data) ? readFlat(node.data, 0, DEVALUE) : null;
		if (data !== null && data !== undefined) made[`node${index}`] = data;
	}
	return { nodes: made };
}

/** A turbo-stream: its first line, and the promises that later lines keep. */
export function readTurboStream(text: string, parse: (text: string) => unknown): unknown {
	const [head = '', ...later] = text.split('\n').slice(0, 2000);
	const values = parse(head);
	if (!Array.isArray(values) || !isTurbo(values)) return undefined;
	const kept = new Map<number, unknown>();
	const all = [...values];
	for (const line of later) {
		const [, id, json] = /^P(\d{1,6}):(.*)$/.exec(line) ?? [];
		if (id === undefined || json === undefined) continue;
		const more = parse(json);
		const root = typeof more === 'number' ? more : all.length;
		if (Array.isArray(more)) for (const each of more) all.push(each);
		kept.set(Number(id), root);
	}
	const typed: Dialect['typed'] = (array, read) => {
		const [type, id] = array;
		return type === 'P' && kept.has(Number(id))
			? { value: read(kept.get(Number(id))) }
			: TURBO.typed(array, read);
	};
	return readFlat(all, 0, { ...TURBO, typed });
}

/**
 * A value as it is meant, where a framework has flattened it; the very same otherwise.
 *
 * @param value an answer's JSON, parsed
 */
export function unflattened(value: unknown): unknown {
	if (Array.isArray(value)) {
		if (isTurbo(value)) return readFlat(value, 0, TURBO) ?? value;
		return looksDevalued(value) ? (readFlat(value, 0, DEVALUE) ?? value) : value;
	}
	const isPage = isBag(value) && value.type === 'data' && Array.isArray(value.nodes);
	return isPage ? readNodes(value.nodes as unknown[]) : value;
}
