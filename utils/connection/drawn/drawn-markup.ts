import {
	DEPTH_LIMIT,
	ELEMENT_LIMIT,
	HTML_LIMIT,
	isKeptAttribute,
	PIECE_LIMIT,
} from '../document/page-limits';
import { REF_MARK } from './ref-mark';

// Runs in the page, in a world of its own: small, and without anything that parses.

/** What nobody reads as text. */
const LEFT_OUT = new Set([
	'style',
	'svg',
	'noscript',
	'template',
	'canvas',
	'script',
	'video',
	'audio',
	'object',
	'embed',
	'link',
	'textarea',
]);
/** Elements that have no end. */
const VOID = new Set([
	'area',
	'base',
	'br',
	'col',
	'hr',
	'img',
	'input',
	'meta',
	'source',
	'track',
	'wbr',
]);
/** Fields whose values the page has made; all others may hold what the user types. */
const MADE_FIELDS = new Set([
	'hidden',
	'submit',
	'button',
	'radio',
	'checkbox',
	'password',
	'reset',
]);

/** What is done with a part of the page: it is read, or written as it is, or the walk goes up again. */
type Part = { node: Node; depth: number } | { end: string };

/** What the page can be asked, beside what the document says by itself. */
export type DrawnParts = {
	/** The shadow root of an element, also where it is closed; `null` for none. */
	shadowOf: (element: Element) => ShadowRoot | null;
	/** What marks an element, for it to be found again; left out for no marks. */
	mark?: (element: Element, tag: string) => string;
};

const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Whether an element is put away by what says so on itself; what a style does for its size stays. */
function isHidden(element: Element): boolean {
	if (element.hasAttribute('hidden')) return true;
	return /(?:^|;)\s*display\s*:\s*none\b/i.test(element.getAttribute('style') ?? '');
}

function attributesOf(element: Element, tag: string, { mark }: DrawnParts): string {
	let text = mark === undefined ? '' : ` ${REF_MARK}="${mark(element, tag)}"`;
	const isTyped = tag === 'input' && !MADE_FIELDS.has(element.getAttribute('type') ?? 'text');
	for (const { name, value } of element.attributes) {
		if (!isKeptAttribute(name, value) || name === REF_MARK) continue;
		if (name === 'value' && (isTyped || element.getAttribute('type') === 'password')) continue;
		text += ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`;
	}
	return text;
}

/** The body of a frame that is of the page's own site; `null` for any other. */
function frameBody(element: Element): Element | null {
	try {
		return (element as HTMLIFrameElement).contentDocument?.body ?? null;
	} catch {
		return null;
	}
}

/** What stands in an element, as a person sees it: with its shadow, and what is put into its slots. */
function contentOf(element: Element, tag: string, { shadowOf }: DrawnParts): Iterable<Node> {
	if (tag === 'iframe' || tag === 'frame') return frameBody(element)?.childNodes ?? [];
	if (tag === 'slot') {
		const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
		if (assigned.length > 0) return assigned;
	}
	return (shadowOf(element) ?? element).childNodes;
}

/**
 * What a page has drawn, as markup that `readDocument` reads: shadows, slots and frames of the page's
 * own site are in their places, and scripts, styles and what the user types are left out. `null` where
 * the page is larger than is read: it is never read in part.
 */
export function drawnMarkup(root: Element, parts: DrawnParts): string | null {
	const open: Part[] = [{ node: root, depth: 0 }];
	let markup = '<!doctype html>';
	let elements = 0;
	for (let pieces = 0; open.length > 0; pieces++) {
		const part = open.pop() as Part;
		if ('end' in part) {
			markup += part.end;
			continue;
		}
		const { node, depth } = part;
		if (node.nodeType === 3) markup += escaped(node.nodeValue ?? '');
		if (markup.length > HTML_LIMIT || pieces > PIECE_LIMIT || depth > DEPTH_LIMIT) return null;
		if (node.nodeType !== 1) continue;
		const element = node as Element;
		const tag = element.localName;
		if (LEFT_OUT.has(tag) || !/^[a-z][\w-]*$/.test(tag) || isHidden(element)) continue;
		elements += 1;
		if (elements > ELEMENT_LIMIT) return null;
		const name = tag === 'iframe' || tag === 'frame' ? 'div' : tag;
		markup += `<${name}${attributesOf(element, tag, parts)}>`;
		if (VOID.has(tag)) continue;
		open.push({ end: `</${name}>` });
		const content = [...contentOf(element, tag, parts)];
		for (let index = content.length - 1; index >= 0; index--) {
			open.push({ node: content[index] as Node, depth: depth + 1 });
		}
	}
	return markup;
}
