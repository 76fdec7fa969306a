// Answers in XML. A bounded reader of our own, without imports but what reads values: it runs in the
// page as well.

import { type Bag, put } from './loose-values';

const DEPTH_LIMIT = 40;
const PIECES_LIMIT = 200_000;

const PIECE =
	/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(?:\?|!(?!--|\[))[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

/** Whether a text is XML, by its beginning or by what it is called; a page is none. */
export const isXml = (text: string, contentType: string | null): boolean =>
	/^\s{0,8}<\?xml\s/.test(text) ||
	(/^\s{0,8}</.test(text) && /[/+]xml\b/i.test(contentType?.replace(/xhtml\+xml/i, '') ?? ''));

const plain = (text: string): string =>
	text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, figures, hex, name) => {
		if (name !== undefined) return ENTITIES[name] ?? whole;
		const code = figures === undefined ? Number.parseInt(hex, 16) : Number(figures);
		return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
	});

/** A name without its namespace. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An element that is open: what it holds so far. */
type Open = { name: string; bag: Bag; text: string; isLeaf: boolean };

const opened = (name: string, attributes = ''): Open => {
	const bag: Bag = {};
	for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
		if (!/^xmlns(?::|$)|^xsi:/.test(key)) put(bag, bare(key), plain(double ?? single ?? ''));
	}
	return { name: bare(name), bag, text: '', isLeaf: Object.keys(bag).length === 0 };
};

/** Puts what an element held into the element around it: texts by themselves, all else as a list. */
function close({ name, bag, text, isLeaf }: Open, around: Open): void {
	const told = Object.hasOwn(around.bag, name) ? around.bag[name] : undefined;
	around.isLeaf = false;
	if (isLeaf && told === undefined) {
		put(around.bag, name, text.trim());
		return;
	}
	// What only has a name beside its text is a field of that name.
	const isPair = /^(?:name|key)$/i.test(Object.keys(bag).join(' '));
	if (!isLeaf && text.trim() !== '') put(bag, isPair ? 'value' : 'text', text.trim());
	const value = isLeaf ? text.trim() : bag;
	if (Array.isArray(told)) told.push(value);
	else put(around.bag, name, told === undefined ? [value] : [told, value]);
}

/**
 * What an XML text says: an element is an object of its attributes and of the elements in it. One that
 * holds a text alone is that text; all others of a name stand in a list, also where there is only one,
 * so that a list of one is read like any other.
 *
 * @returns `undefined` for a text that is no XML, or is larger or deeper than any answer
 */
export function readXml(text: string): unknown {
	const root = opened('');
	const open = [root];
	let end = 0;
	let pieces = 0;
	for (const [piece, data, isEnd, name, attributes, isEmpty, letters] of text.matchAll(PIECE)) {
		end += piece.length;
		pieces += 1;
		const here = open.at(-1) as Open;
		if (pieces > PIECES_LIMIT || open.length > DEPTH_LIMIT) return undefined;
		if (data !== undefined) here.text += data;
		else if (letters !== undefined) here.text += plain(letters);
		else if (name === undefined) continue;
		else if (isEnd === '/') {
			const around = open.at(-2);
			if (around === undefined || here.name !== bare(name)) return undefined;
			close(here, around);
			open.pop();
		} else if (isEmpty === '/') close(opened(name, attributes), here);
		else open.push(opened(name, attributes));
	}
	const isWhole = end === text.length && open.length === 1 && !root.isLeaf;
	return isWhole && !Object.hasOwn(root.bag, 'html') ? root.bag : undefined;
}
