import { isBag, type Parse, tried } from '../decode/loose-values';
import { elementsBelow, type HtmlElement } from './html-tree';

// Data that a page's markup carries: JSON in scripts and in attributes.

const DATA_LIMIT = 12;
const NAME_LIMIT = 100;
/** The most of a script that is looked through for data, in characters. */
const SCRIPT_LIMIT = 1024 * 1024;
/** How many assignments in a script are tried. */
const TRIES = 8;

const isData = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How deep values are looked into that a framework has put something beside. */
const DEPTH_LIMIT = 40;

/** A value of Livewire's, `[value, {"s": "arr"}]`, or of Astro's, `[1, value]`, with its kind beside it. */
const hasKind = (pair: readonly unknown[], isAstro: boolean): boolean =>
	pair.length === 2 &&
	(isAstro ? Number.isInteger(pair[0]) : isBag(pair[1]) && typeof pair[1].s === 'string');

/** A value as it is meant, where its kind stands beside each that it holds. */
function withoutKinds(value: unknown, isAstro: boolean, depth = 0): unknown {
	const isPair = Array.isArray(value) && hasKind(value, isAstro);
	const here = isPair ? value[Number(isAstro)] : value;
	if (!isData(here) || depth > DEPTH_LIMIT) return here;
	const inside = (each: unknown) => withoutKinds(each, isAstro, depth + 1);
	return Array.isArray(here)
		? here.map(inside)
		: Object.fromEntries(Object.entries(here).map(([key, each]) => [key, inside(each)]));
}

/** The end of the JSON that begins at a place; -1 where it has none. In one pass. */
function endOfJson(text: string, from: number): number {
	let depth = 0;
	let isText = false;
	for (let at = from; at < text.length; at++) {
		const letter = text[at];
		if (isText) {
			if (letter === '\\') at += 1;
			else if (letter === '"') isText = false;
		} else if (letter === '"') isText = true;
		else if (letter === '{' || letter === '[') depth += 1;
		else if (letter === '}' || letter === ']') {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return -1;
}

const ASSIGNMENT =
	/(?:^|[\s;{(,])(?:window|self|globalThis)?\.?([A-Za-z_$][\w$]{1,60})\s*=\s*(?=[{[]|JSON\.parse\()/g;

/** What a script assigns as JSON, by the name that it is assigned to. */
function assignedIn(script: string, parse: Parse): [string, object][] {
	const found: [string, object][] = [];
	const text = script.slice(0, SCRIPT_LIMIT);
	let left = SCRIPT_LIMIT * 2;
	let last = 0;
	for (const { 0: whole, 1: name = '', index } of text.matchAll(ASSIGNMENT)) {
		if (found.length >= TRIES || left <= 0) break;
		let from = index + whole.length;
		if (from < last) continue;
		const isString = text.startsWith('JSON.parse(', from);
		if (isString) from += 'JSON.parse('.length;
		const end = isString ? endOfString(text, from) : endOfJson(text, from);
		left -= (end === -1 ? text.length : end) - from;
		if (end === -1) continue;
		last = end;
		const value = isString
			? parsedString(text.slice(from, end), parse)
			: tried(parse, text.slice(from, end));
		if (isData(value)) found.push([name, value]);
	}
	return found;
}

/** The end of a quoted text; -1 where it has none. */
function endOfString(text: string, from: number): number {
	const quote = text[from];
	if (quote !== '"' && quote !== "'" && quote !== '`') return -1;
	for (let at = from + 1; at < text.length; at++) {
		if (text[at] === '\\') at += 1;
		else if (text[at] === quote) return at + 1;
	}
	return -1;
}

/** JSON in a quoted text. */
function parsedString(quoted: string, parse: Parse): unknown {
	const inner = quoted.slice(1, -1);
	const json = quoted.startsWith('"')
		? quoted
		: `"${inner.replace(/\\(['`])/g, '$1').replace(/(?<!\\)"/g, '\\"')}"`;
	const text = tried(parse, json);
	return typeof text === 'string' ? tried(parse, text) : undefined;
}

/** Attributes with what is shown to people, who may have written it. */
const SHOWN = /^(?:title|alt|value|content|label|placeholder|aria-.*)$/;

const mayBeJson = (text: string): boolean => /^\s*[[{]/.test(text) && text.length > 20;

/** The chunks that a Next page pushes, joined; empty where there are none. */
function pushedText(script: string, parse: Parse): string {
	const [, json] =
		/__next_f\.push\((\[[\s\S]*\])\)\s*;?\s*$/.exec(script.slice(0, SCRIPT_LIMIT)) ?? [];
	const chunk = json === undefined ? undefined : tried(parse, json);
	return Array.isArray(chunk) && chunk[0] === 1 && typeof chunk[1] === 'string' ? chunk[1] : '';
}

const scriptText = ({ children }: HtmlElement): string => children.map(String).join('');

/** What a page carries as data. `flight`: what its React server components sent, as one text. */
export type PageData = { data: Record<string, object>; flight: string };

/**
 * The data in a page: JSON in scripts, what scripts assign as JSON, and JSON in attributes.
 *
 * @param parse JSON's own parser
 */
export function pageData(root: HtmlElement, parse: Parse): PageData {
	const data: Record<string, object> = {};
	let flight = '';
	const keep = (name: string, value: unknown) => {
		const short = name.slice(0, NAME_LIMIT).replaceAll('*', '') || 'script';
		if (isData(value) && !Object.hasOwn(data, short) && Object.keys(data).length < DATA_LIMIT) {
			data[short] = value;
		}
	};
	for (const element of elementsBelow(root)) {
		const { tag, attributes } = element;
		if (tag === 'script') {
			const text = scriptText(element);
			const type = attributes.type ?? '';
			if (/json/.test(type) && !/ld\+json|importmap|speculation/.test(type)) {
				keep(attributes.id ?? type, tried(parse, text));
			} else if (/__next_f/.test(text)) flight += pushedText(text, parse);
			else for (const [name, value] of assignedIn(text, parse)) keep(name, value);
			continue;
		}
		for (const name in attributes) {
			const value = attributes[name] ?? '';
			if (SHOWN.test(name) || !mayBeJson(value)) continue;
			const told = tried(parse, value);
			const isAstro = tag === 'astro-island';
			keep(name, isAstro || name === 'wire:snapshot' ? withoutKinds(told, isAstro) : told);
		}
	}
	return { data, flight };
}
