import { Parser } from 'htmlparser2';

// A page's markup as a small tree. It runs in the background too, where Chrome has no `DOMParser`.

export type HtmlElement = {
	tag: string;
	attributes: Readonly<Record<string, string>>;
	children: (HtmlElement | string)[];
	parent: HtmlElement | null;
};

/** The longest page that is read, in characters. */
export const HTML_LIMIT = 2 * 1024 * 1024;
/** How many elements are read; the rest of the page is left out. */
const ELEMENT_LIMIT = 60_000;
/** How deep elements are nested; deeper ones are children of the last. */
const DEPTH_LIMIT = 200;
const ATTRIBUTE_LIMIT = 4096;
/** What is no part of what a person sees; scripts are kept for the data in them. */
const LEFT_OUT = new Set(['style', 'svg', 'noscript', 'template', 'iframe', 'canvas']);

/** The attributes that tell something, as they are needed. */
const isKept = (name: string): boolean =>
	/^(?:id|class|type|name|value|href|action|method|datetime|title|hidden|disabled|role|aria-label|data-[\w-]{1,60}|wire:[\w-]{1,20})$/.test(
		name,
	);

function keptOf(attributes: Readonly<Record<string, string>>): Record<string, string> {
	const kept: Record<string, string> = {};
	for (const name in attributes) {
		const value = attributes[name] ?? '';
		const limit = value.startsWith('{') || value.startsWith('[') ? HTML_LIMIT : ATTRIBUTE_LIMIT;
		if (isKept(name) && value.length <= limit) kept[name] = value;
	}
	return kept;
}

/**
 * The elements of a page, without what nobody sees.
 *
 * @param html at most {@link HTML_LIMIT} characters of it are read
 */
export function parseHtml(html: string): HtmlElement {
	const root: HtmlElement = { tag: 'html', attributes: {}, children: [], parent: null };
	let here = root;
	let depth = 0;
	let elements = 0;
	/** How many open elements stand deeper than is read, and how many inside what is left out. */
	let tooDeep = 0;
	let leftOut = 0;
	const parser = new Parser({
		onopentag(tag, attributes) {
			if (leftOut > 0 || LEFT_OUT.has(tag)) {
				leftOut += 1;
				return;
			}
			if (depth >= DEPTH_LIMIT || elements >= ELEMENT_LIMIT) {
				tooDeep += 1;
				return;
			}
			elements += 1;
			depth += 1;
			const element: HtmlElement = {
				tag,
				attributes: keptOf(attributes),
				children: [],
				parent: here,
			};
			here.children.push(element);
			here = element;
		},
		ontext(text) {
			if (leftOut > 0 || elements >= ELEMENT_LIMIT) return;
			const last = here.children.length - 1;
			const before = here.children[last];
			if (typeof before === 'string') here.children[last] = before + text;
			else here.children.push(text);
		},
		onclosetag() {
			if (leftOut > 0) leftOut -= 1;
			else if (tooDeep > 0) tooDeep -= 1;
			else if (here.parent !== null) {
				depth -= 1;
				here = here.parent;
			}
		},
	});
	parser.end(html.slice(0, HTML_LIMIT));
	return root;
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
