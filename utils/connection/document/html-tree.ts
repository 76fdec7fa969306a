import { Parser } from 'htmlparser2';
import {
	DEPTH_LIMIT,
	ELEMENT_LIMIT,
	HTML_LIMIT,
	isKeptAttribute,
	PIECE_LIMIT,
} from './page-limits';

// A page's markup as a small tree. It runs in the background too, where Chrome has no `DOMParser`.

export type HtmlElement = {
	tag: string;
	attributes: Readonly<Record<string, string>>;
	children: (HtmlElement | string)[];
	parent: HtmlElement | null;
};

/** How much is parsed before the limits are looked at, in characters. */
const CHUNK = 4096;
/** How many attributes of an element are kept. */
const ATTRIBUTES_LIMIT = 100;
/** What is no part of what a person sees; scripts are kept for the data in them. */
const LEFT_OUT = new Set(['style', 'svg', 'noscript', 'template', 'iframe', 'canvas']);

function keptOf(attributes: Readonly<Record<string, string>>): Record<string, string> {
	const kept: Record<string, string> = {};
	let left = ATTRIBUTES_LIMIT;
	for (const name in attributes) {
		const value = attributes[name] ?? '';
		if (!isKeptAttribute(name, value)) continue;
		kept[name] = value;
		left -= 1;
		if (left === 0) break;
	}
	return kept;
}

/** Makes the tree from what the parser tells. */
function createBuilder() {
	const root: HtmlElement = { tag: 'html', attributes: {}, children: [], parent: null };
	let here = root;
	let depth = 0;
	let elements = 0;
	let pieces = 0;
	/** How many open elements stand inside what is left out. */
	let leftOut = 0;
	return {
		root,
		isTooMuch: () => elements > ELEMENT_LIMIT || pieces > PIECE_LIMIT || depth > DEPTH_LIMIT,
		onopentag(tag: string, attributes: Readonly<Record<string, string>>) {
			pieces += 1;
			depth += 1;
			if (leftOut > 0 || LEFT_OUT.has(tag)) {
				leftOut += 1;
				return;
			}
			elements += 1;
			const element: HtmlElement = {
				tag,
				attributes: keptOf(attributes),
				children: [],
				parent: here,
			};
			here.children.push(element);
			here = element;
		},
		ontext(text: string) {
			pieces += 1;
			if (leftOut > 0) return;
			const last = here.children.length - 1;
			const before = here.children[last];
			if (typeof before === 'string') here.children[last] = before + text;
			else here.children.push(text);
		},
		onclosetag() {
			depth -= 1;
			if (leftOut > 0) leftOut -= 1;
			else if (here.parent !== null) here = here.parent;
		},
	};
}

/**
 * The elements of a page, without what nobody sees; `null` for a page that is longer, deeper or of
 * more pieces than any that people read. Nothing of it is left out for its size.
 */
export function parseHtml(html: string): HtmlElement | null {
	if (html.length > HTML_LIMIT) return null;
	const builder = createBuilder();
	const parser = new Parser(builder);
	for (let at = 0; at < html.length; at += CHUNK) {
		parser.write(html.slice(at, at + CHUNK));
		if (builder.isTooMuch()) return null;
	}
	parser.end();
	return builder.root;
}

/** All elements below one, in the order of the page; without recursion. */
export function* elementsBelow(root: HtmlElement): Generator<HtmlElement> {
	const open: HtmlElement[] = [root];
	for (;;) {
		const element = open.pop();
		if (element === undefined) return;
		if (element !== root) yield element;
		for (let index = element.children.length - 1; index >= 0; index--) {
			const child = element.children[index];
			if (typeof child === 'object') open.push(child);
		}
	}
}

const TEXT_LIMIT = 2000;

/** The text of an element as a person reads it, blanks made one. */
export function textOf(element: HtmlElement): string {
	let text = '';
	const open: (HtmlElement | string)[] = [element];
	while (open.length > 0 && text.length < TEXT_LIMIT) {
		const next = open.pop();
		if (typeof next === 'string') text += next;
		else if (next !== undefined && next.tag !== 'script') {
			text += ' ';
			for (let index = next.children.length - 1; index >= 0; index--) {
				open.push(next.children[index] ?? '');
			}
		}
	}
	return text.replace(/\s+/g, ' ').trim().slice(0, TEXT_LIMIT);
}

/** The text that stands in an element itself, without that of its elements. */
export const ownText = ({ children }: HtmlElement): string =>
	children
		.filter((child) => typeof child === 'string')
		.join(' ')
		.slice(0, TEXT_LIMIT)
		.replace(/\s+/g, ' ')
		.trim();
