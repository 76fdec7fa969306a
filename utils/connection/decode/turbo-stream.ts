// turbo-stream in its third version: JSON with more kinds of values, in lines. A bounded reader of our
// own, without imports but what reads values: it runs in the page as well. The second version is in
// `flattened.ts`.

import { type Bag, put } from './loose-values';

const VALUE_LIMIT = 200_000;
const DEPTH_LIMIT = 60;
const LINES_LIMIT = 2000;

class Unreadable extends Error {}

const WORDS: readonly (readonly [string, unknown])[] = [
	['null', null],
	['true', true],
	['false', false],
	['NaN', null],
	['u', null],
	['I', null],
	['i', null],
	['z', 0],
];
/** Values that are written as a letter and a text: dates, addresses, symbols, bytes. */
const TEXT_LETTERS = 'DUsAOoCLlGgHhJjV';
/** Those of them that later values may point at: all but symbols. */
const isPointedAt = (letter: string): boolean => letter !== 's';
const NUMBER = /[-+.\deE]{1,32}/y;
const ID = /\d{1,9}/y;

/** A place in a text that goes on with what is read. */
function createCursor(text: string, parse: (text: string) => unknown) {
	let at = 0;
	return {
		/** The letter here, or so many after it; empty at the end. */
		peek: (ahead = 0): string => text[at + ahead] ?? '',
		startsWith: (letters: string): boolean => text.startsWith(letters, at),
		skip(letters: number): void {
			at += letters;
		},
		expect(letter: string): void {
			if (text[at] !== letter) throw new Unreadable();
			at += 1;
		},
		/** What matches from here on. */
		matched(expression: RegExp): string {
			expression.lastIndex = at;
			const found = expression.exec(text)?.[0];
			if (found === undefined) throw new Unreadable();
			at += found.length;
			return found;
		},
		string(): string {
			const start = at;
			if (text[at] !== '"') throw new Unreadable();
			at += 1;
			for (;;) {
				const end = text.indexOf('"', at);
				if (end < 0) throw new Unreadable();
				let slashes = 0;
				while (text[end - 1 - slashes] === '\\') slashes += 1;
				at = end + 1;
				if (slashes % 2 === 0) return String(parse(text.slice(start, at)));
			}
		},
	};
}

type Cursor = ReturnType<typeof createCursor>;

/** Reads values one after the other, and knows what they point at. */
function createReader(cursor: Cursor) {
	const { peek, skip, expect, matched, string } = cursor;
	let count = 0;
	const known: unknown[] = [];
	/** Where the value of a promise goes, by its number. */
	const promised = new Map<number, ((value: unknown) => void)[]>();

	const members = (depth: number): Bag => {
		const bag: Bag = {};
		known.push(bag);
		expect('{');
		while (peek() !== '}') {
			const key = string();
			expect(':');
			value(depth + 1, (inner) => put(bag, key, inner));
			if (peek() === ',') skip(1);
		}
		skip(1);
		return bag;
	};
	const elements = (depth: number, made: unknown[]): unknown[] => {
		expect('[');
		while (peek() !== ']') {
			const index = made.push(null) - 1;
			value(depth + 1, (inner) => put(made, index, inner));
			if (peek() === ',') skip(1);
		}
		skip(1);
		return made;
	};
	/** A map as an object, a set as a list; of a plugin's value the last part. */
	const listed = (letter: string, depth: number): unknown => {
		skip(1);
		const bag: Bag = {};
		const list: unknown[] = [];
		known.push(letter === 'M' ? bag : list);
		elements(depth, list);
		if (letter === 'P') return list.at(-1) ?? null;
		if (letter !== 'M') return list;
		for (const pair of list) if (Array.isArray(pair)) put(bag, String(pair[0]), pair[1]);
		return bag;
	};
	const word = (): unknown => {
		const found = WORDS.find(([letters]) => cursor.startsWith(letters));
		if (found === undefined) return Number(matched(NUMBER));
		skip(found[0].length);
		return found[1];
	};

	const isPromise = (letter: string) => letter !== '' && '$*R'.includes(letter);
	/** Reads a value that is no promise. */
	function plain(depth: number): unknown {
		const letter = peek();
		const next = peek(1);
		if (letter === '"') return string();
		if (letter === '{') return members(depth);
		if (letter === '[') {
			const list: unknown[] = [];
			known.push(list);
			return elements(depth, list);
		}
		if (next === '[' && 'MSrPF'.includes(letter)) return listed(letter, depth);
		if (next === '{' && 'EKk'.includes(letter)) {
			skip(1);
			return members(depth);
		}
		if (next === '"' && TEXT_LETTERS.includes(letter)) {
			skip(1);
			const told = string();
			if (isPointedAt(letter)) known.push(told);
			return told;
		}
		if (letter === 'b' || letter === '@') {
			skip(1);
			return letter === 'b' ? matched(NUMBER) : (known[Number(matched(ID))] ?? null);
		}
		return word();
	}

	/** Reads a value; `take` gets it, and once more where it is a promise that is kept. */
	function value(depth: number, take: (value: unknown) => void): void {
		count += 1;
		if (count > VALUE_LIMIT || depth > DEPTH_LIMIT) throw new Unreadable();
		if (!isPromise(peek())) {
			take(plain(depth));
			return;
		}
		skip(1);
		const id = Number(matched(ID));
		promised.set(id, [...(promised.get(id) ?? []), take]);
		take(null);
	}

	return { value, promised };
}

/** Reads a value, and the lines after it that keep its promises. */
function readAll(cursor: Cursor): unknown {
	const { value, promised } = createReader(cursor);
	let root: unknown;
	value(0, (read) => {
		root = read;
	});
	for (
		let line = 0;
		line < LINES_LIMIT && cursor.peek() === '\n' && cursor.peek(1) !== '';
		line++
	) {
		cursor.skip(1);
		const id = Number(cursor.matched(ID));
		const sign = cursor.peek();
		if (sign === '\n') continue;
		cursor.skip(1);
		const takers = sign === ':' ? (promised.get(id) ?? []) : [];
		value(0, (read) => {
			for (const take of takers) take(read);
		});
	}
	return root;
}

/** Whether a value has an end: it does not hold itself, and what it points at comes to no more than is read. */
function hasEnd(root: unknown): boolean {
	let count = 0;
	const open = new Set<unknown>();
	const walk = (value: unknown): boolean => {
		count += 1;
		if (count > VALUE_LIMIT || open.size > DEPTH_LIMIT || open.has(value)) return false;
		if (typeof value !== 'object' || value === null) return true;
		open.add(value);
		const found = Object.values(value).every(walk);
		open.delete(value);
		return found;
	};
	return walk(root);
}

/** The value of such a text, with the promises that were kept; `undefined` for a text that is none. */
export function readTurboStream3(text: string, parse: (text: string) => unknown): unknown {
	try {
		const root = readAll(createCursor(text, parse));
		return typeof root === 'object' && root !== null && hasEnd(root) ? root : undefined;
	} catch (error) {
		if (error instanceof Unreadable) return undefined;
		throw error;
	}
}
