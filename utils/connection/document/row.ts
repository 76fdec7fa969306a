import { isTimeText } from '../times/time-text';
import { segmentOf } from './class-names';
import { type HtmlElement, ownText, textOf } from './html-tree';
import { endsSession, iconName, isAction, isButton, putAttributes } from './row-actions';
import { isFull, KEY_LIMIT, put, type Row } from './row-value';
import { saysCurrent } from './says-current';

const ELEMENTS_LIMIT = 400;
/** The longest text that addresses of devices are looked for in. */
const LINE_LIMIT = 200;

const DEVICE =
	/chrom|firefox|safari|edge|opera|windows|mac ?os|macintosh|android|iphone|ipad|ios\b|linux|browser|mozilla\//i;
export const ADDRESS =
	/(?:^|[\s(:：])((?:\d{1,3}\.){3}[\dx*]{1,3}|(?=[\da-f:]{0,37}::|(?:[\da-f]+:){7})[\da-f:]{3,39})(?=$|[\s),;])/i;
const ADDRESSES = new RegExp(ADDRESS.source, 'gi');
/** A text with its label before it; what is cut out of it is called by that, with its colon. */
export const LABELLED = /^([\p{L}][\p{L} .'’-]{0,38}(?::(?= )|：)) ?(\S.*)$/u;
/** What is left around a text where an address was cut out of it. */
const EDGES = /^[\s·•|–—,;:()-]+|[\s·•|–—,;:()-]+$/g;
/** What divides a part of a line from the others. */
const AROUND_PART = /^[\s·•|–—-]+|[\s·•|–—-]+$/g;
/** What only divides texts. */
const DIVIDES = /^[\s·•|–—,;:()-]*$/;
/** What stands between the parts of a line. */
export const SEPARATOR = /\s+[·•|–—]\s+|\s*\n\s*/;
/** Elements that say nothing by their tag. */
const PLAIN = /^(?:div|span|p|a|section|article|ul|ol|dl)$/;
const LABELS = /^(?:b|strong|span|label|small|th|em|i|h[56]|div|p)$/;

/** Attributes of a page's own with a moment, and how programs write one. */
const TIME_DATA =
	/^data-(?:[a-z-]{0,20}-)?(?:time|date|datetime|timestamp|u?ts|utime|unix|epoch|moment)$/;
const MOMENT = /^(?:1\d{9}(?:\d{3})?|20\d\d-\d\d-\d\d[T ]\d\d:\d\d.{0,20})$/;

/** An element that is still to be read: what is around it is called, and where it stands in that. */
type Open = { element: HtmlElement; index: number; name: string };

/** The words of a label, such as «IP address:»; `null` for what is none. */
function labelIn(element: HtmlElement): string | null {
	if (!LABELS.test(element.tag) || element.children.some((child) => typeof child === 'object')) {
		return null;
	}
	const [, label] = /^([\p{L}][\p{L} .'’-]{0,38}[\p{L}.]):$/u.exec(ownText(element)) ?? [];
	return label ?? null;
}

/** The label that stands right before an element or a text; `null` for none. */
export function labelBefore({ parent }: HtmlElement, index: number): string | null {
	for (let at = index - 1; at >= 0; at--) {
		const before = parent?.children[at];
		if (typeof before === 'string') {
			if (before.trim() !== '') return null;
		} else if (before !== undefined) {
			return before.tag === 'dt' || before.tag === 'th' ? ownText(before) : labelIn(before);
		}
	}
	return null;
}

/** The term of a list of terms that stands before an element, with elements of its own around it. */
export function termBefore(element: HtmlElement): string | null {
	for (let here: HtmlElement | null = element; here !== null; here = here.parent) {
		if (here.tag === 'dl' || here.tag === 'tr') return null;
		if (here.tag !== 'dd') continue;
		const all: readonly (HtmlElement | string)[] = here.parent?.children ?? [];
		const before = all.slice(0, all.indexOf(here)).findLast((each) => typeof each === 'object');
		const isTerm = before?.tag === 'dt' && ownText(before) === '';
		return isTerm ? textOf(before).replace(/:$/, '') || null : null;
	}
	return null;
}

/** The label with which an element begins; `null` for none. */
export function labelInside({ children }: HtmlElement): string | null {
	const first = children.find((child) => typeof child === 'object' || child.trim() !== '');
	return typeof first === 'object' ? labelIn(first) : null;
}

/** What a cell is called: by its column, its label, or the elements that lead to it. */
function nameOf(
	{ element, index, name: parentName }: Open,
	root: HtmlElement,
	headings: readonly string[],
): string {
	const { parent, tag } = element;
	if (tag === 'td' || tag === 'th' || (parent === root && headings.length > 0)) {
		const cells = parent?.children.filter((child) => typeof child === 'object') ?? [];
		const column = cells.indexOf(element);
		return headings[column] || `column ${column + 1}`;
	}
	const label = labelBefore(element, index);
	if (label !== null && label !== '') return label;
	const segment = segmentOf(element);
	return PLAIN.test(segment) ? parentName : `${parentName} ${segment}`.trim().slice(0, KEY_LIMIT);
}

/** A time that an element tells a program; `null` for none. */
export function exactTime({ attributes }: HtmlElement): string | null {
	const { datetime, title } = attributes;
	if (datetime !== undefined && /\d/.test(datetime)) return datetime;
	// As a script of the page's shows it in words.
	const told = Object.entries(attributes).find(
		([name, value]) => TIME_DATA.test(name) && MOMENT.test(value),
	);
	if (told !== undefined) return told[1];
	const isTime = title !== undefined && /\d.*\d/.test(title) && title.length <= 60;
	return isTime && addressIn(title) === null ? title : null;
}

/**
 * The address in a text; never out of a text with a device in it, which a stranger writes, nor of
 * several that are there.
 */
function addressIn(text: string): string | null {
	if (text.length > LINE_LIMIT || !/[.:]/.test(text) || DEVICE.test(text)) return null;
	const [first, second] = [...text.matchAll(ADDRESSES)];
	return first === undefined || second !== undefined ? null : (first[1] ?? null);
}

/** Whether a text is an address or a time, and nothing else. */
function isValue(text: string): boolean {
	if (text.length > KEY_LIMIT || DEVICE.test(text)) return false;
	const [, address] = ADDRESS.exec(text) ?? [];
	return address === text || isTimeText(text);
}

/**
 * What a text says of the session beside its value: «2 hours ago (this session)», or in its place. Only
 * beside an address or a time, which nobody chooses.
 */
function noteIn(text: string): string | null {
	if (text.length > KEY_LIMIT) return null;
	if (saysCurrent(text)) return text;
	const [, before = '', value = '', after = ''] =
		/^(?:\(([^()]{2,60})\)\s*)?([^()]+?)(?:\s*\(([^()]{2,60})\))?$/.exec(text) ?? [];
	const note = before || after;
	return note !== '' && saysCurrent(note) && isValue(value.trim()) ? note : null;
}

/** What is cut out of a row's texts, by the name that it has where no other text of its name has such. */
type Cuts = Map<string, string[]>;

/** The parts of a text that stand in a line. */
function putParts(texts: Row['texts'], { key, name }: TextName, text: string, cuts: Cuts): void {
	const parts = text.split(SEPARATOR).filter((part) => !DIVIDES.test(part));
	// Counted from the end: what a stranger writes of their device stands first, or nothing is before
	// the first of them.
	if (parts.length < 2 || parts.length > 8) return;
	for (const [index, part] of [...parts].reverse().entries()) {
		const which = index === parts.length - 1 ? 'head' : `tail ${index + 1}`;
		const plain = part.length > LINE_LIMIT ? part.trim() : part.replace(AROUND_PART, '');
		putCut(texts, { key: `${key} ${which}`, name: `${name} ${which}` }, plain, cuts);
		const address = addressIn(part);
		if (address !== null && address !== plain)
			putCut(texts, { key: `${key} ${which} ip`, name: `${name} ${which} ip` }, address, cuts);
	}
}

/** A text's name, and the same without the number that tells it from others. */
type TextName = { key: string; name: string };

function putCut(texts: Row['texts'], { key, name }: TextName, value: string, cuts: Cuts): void {
	if (name === key) put(texts, name, value);
	else if (!Object.hasOwn(texts, name)) put(texts, name, value);
	cuts.set(key, [...(cuts.get(key) ?? []), value]);
}

/** What is cut out, also under the plain name: where a single text of the row has it. */
function putPlainCuts(texts: Row['texts'], cuts: Cuts): void {
	for (const [key, [value = '', ...others]] of cuts) {
		if (others.length > 0) delete texts[key];
		else if (!Object.hasOwn(texts, key)) put(texts, key, value);
	}
}

/** A text with what can be cut out of it by itself. */
function putText(texts: Row['texts'], key: string, text: string, cuts: Cuts): void {
	const plain = text.replace(/\s+/g, ' ');
	const name = put(texts, key || 'text', plain);
	const named: TextName = { key: key || 'text', name };
	putParts(texts, named, text, cuts);
	const address = addressIn(text);
	if (address !== null) {
		putCut(texts, { key: `${named.key} ip`, name: `${name} ip` }, address, cuts);
		const line = text.split('\n').find((each) => each.includes(address)) ?? '';
		const rest = line.replace(address, '').replace(EDGES, '');
		if (rest !== '') put(texts, `${name} rest`, rest);
	}
	const [, label, said] = LABELLED.exec(plain) ?? [];
	if (label !== undefined && said !== undefined)
		cuts.set(label, [...(cuts.get(label) ?? []), said]);
	const note = noteIn(plain.trim());
	if (note !== null) put(texts, `${name} note`, note);
}

/**
 * What a row says.
 *
 * @param headings of the columns, for the row of a table
 */
export function readRow(root: HtmlElement, headings: readonly string[]): Row {
	const row: Row = {
		texts: {},
		attributes: {},
		fields: {},
		links: {},
		removable: false,
		hasActions: false,
	};
	const cuts: Cuts = new Map();
	const open: Open[] = [{ element: root, index: 0, name: '' }];
	for (let count = 0; count < ELEMENTS_LIMIT; count++) {
		const next = open.pop();
		if (next === undefined) break;
		const { element } = next;
		const { tag, children } = element;
		if (tag === 'script' || tag === 'option' || tag === 'dt' || tag === 'textarea') continue;
		const text = ownText(element);
		putAttributes(row, element, element === root);
		row.removable ||= endsSession(element, text);
		row.hasActions ||= row.removable || isAction(element);
		const name = element === root ? '' : nameOf(next, root, headings);
		const label = element === root ? null : labelIn(element);
		if (label === null && !isButton(element)) {
			const written = children
				.filter((child) => typeof child === 'string')
				.join('\n')
				.trim();
			if (!DIVIDES.test(written) && !isFull(row.texts)) {
				const term = termBefore(element);
				if (term !== null) putText(row.texts, term, written, cuts);
				putText(row.texts, labelInside(element) ?? name, written, cuts);
			}
			const said = children.length === 0 ? iconName(element) : '';
			if (said !== '') put(row.texts, `${name} icon`, said);
			const time = exactTime(element);
			if (time !== null) put(row.texts, `${name} datetime`, time);
			const address = addressIn(element.attributes.title ?? '');
			if (address !== null && address !== text) put(row.texts, `${name} title ip`, address);
		}
		for (let index = Math.min(children.length, ELEMENTS_LIMIT) - 1; index >= 0; index--) {
			const child = children[index];
			if (typeof child === 'object') open.push({ element: child, index, name });
		}
	}
	putPlainCuts(row.texts, cuts);
	return row;
}

/** Whether a device is named in a text. */
export const hasDevice = (text: string): boolean => DEVICE.test(text);

/** Whether a row is worth a look: by the signs of a device or an address in it. */
export const hasSigns = (text: string): boolean => hasDevice(text) || hasAddress(text);

/** Whether an address is in a text. */
export const hasAddress = (text: string): boolean => ADDRESS.test(text);
