import { isTimeText } from '../time-text';
import { segmentOf } from './class-names';
import { elementsBelow, type HtmlElement, ownText, textOf } from './html-tree';
import { saysCurrent } from './says-current';

/**
 * What a row of a page says, by names that depend on the row alone, so that it reads the same whatever
 * else is listed.
 */
export type Row = {
	/** The texts that a person reads, by the elements or the column that they stand in. */
	texts: Record<string, string>;
	/** What the row's elements carry beside them. */
	attributes: Record<string, string>;
	/** What its forms send, without what only protects them. */
	fields: Record<string, string>;
	/** Parts of the addresses that its forms and links lead to, by the part before them. */
	links: Record<string, string>;
	/** Whether it has a button, a form or a link that ends a session. */
	removable: boolean;
	/** Whether it has anything that can be pressed, whatever it says. */
	hasActions: boolean;
};

const CELLS_LIMIT = 60;
const KEY_LIMIT = 100;
const VALUE_LIMIT = 600;
const ELEMENTS_LIMIT = 400;
/** The longest address that ids are looked for in, and the longest text that addresses of devices are. */
const ADDRESS_LIMIT = 2048;
const LINE_LIMIT = 200;
/** How many parts of an address are looked at. */
const PARTS_LIMIT = 20;

/** Fields of forms that only protect them, or say how they are sent: new in each page, and no ids. */
const PROTECTING =
	/csrf|xsrf|(?:^|_)token$|authenticity|verification|^_|nonce|captcha|^(?:utf8|commit|submit|action|method|next|return|redirect)/i;
/** What ends a session, in the words of buttons and of addresses. */
const REMOVES = new RegExp(
	[
		'revoke|remove|terminat|delete|destroy|\\bend\\b|kick|sign[ -]?out|log[ -]?out|log[ -]?off|disconnect|invalidat|deauthor|\\bclose\\b|\\bforget\\b',
		'entfernen|beenden|abmelden|ausloggen|widerrufen|l(?:oe|ö)schen|trennen|verwijder|uitloggen|afmelden|be(?:e|ë)indig|intrekken|rimuovi|termina|disconnetti|elimina|revoca|\\besci\\b',
		'r[ée]voqu|supprim|retirer|d[ée]connec|fermer|cerrar|revocar|quitar|desconect|finalizar|encerrar|revogar|excluir|\\bsair\\b',
		'wylog|usu[nń]|zako[nń]cz|cofnij|odłącz|odhl[aá]s|odstr[aá]n|ukon[cč]i|zru[sš]i|odebrat|odvolat',
		'kijelentkez|t[öo]rl[eé]s|elt[aá]vol|megsz[uü]ntet|visszavon|odjav|prekin|preklic|izbri[sš]|ukloni|opozovi|zavr[sš]i',
		'deconect|revoc|[sșş]terge|[iî]nchei|αποσ[υύ]νδε|αν[αά]κλ|ανακαλ|κατ[αά]ργ|διαγραφ|τερματ|αφα[ιί]ρ|logga ut|ta bort|[åa]terkalla|avsluta|koppla (?:bort|från)',
	].join('|'),
	'i',
);
const DEVICE =
	/chrom|firefox|safari|edge|opera|windows|mac ?os|macintosh|android|iphone|ipad|ios\b|linux|browser|mozilla\//i;
const ADDRESS =
	/(?:^|[\s(:])((?:\d{1,3}\.){3}[\dx*]{1,3}|(?=[\da-f:]*::|(?:[\da-f]+:){7})[\da-f:]{3,39})(?=$|[\s),;])/i;
const ADDRESSES = new RegExp(ADDRESS.source, 'gi');
const SEPARATOR = /\s+[·•|–—]\s+|\s*\n\s*/;
/** Elements that say nothing by their tag. */
const PLAIN = new Set(['div', 'span', 'p', 'a', 'section', 'article', 'ul', 'ol', 'dl']);
const LABELS = new Set([
	'b',
	'strong',
	'span',
	'label',
	'small',
	'th',
	'em',
	'i',
	'h6',
	'h5',
	'div',
	'p',
]);

const isFull = (into: Readonly<Record<string, string>>): boolean =>
	Object.keys(into).length >= CELLS_LIMIT;

/** @returns the name under which it was put: a number tells several of one name apart */
const put = (into: Record<string, string>, key: string, value: string): string => {
	if (value === '' || isFull(into)) return key;
	const short = key.slice(0, KEY_LIMIT).replaceAll('*', '') || 'text';
	let name = short;
	for (let count = 2; Object.hasOwn(into, name); count++) name = `${short} #${count}`;
	into[name] = value.slice(0, VALUE_LIMIT);
	return name;
};

/** An element that is still to be read: what is around it is called, and where it stands in that. */
type Open = { element: HtmlElement; index: number; name: string };

/** The words of a label, such as «IP address:»; `null` for what is none. */
function labelIn(element: HtmlElement): string | null {
	if (!LABELS.has(element.tag) || element.children.some((child) => typeof child === 'object')) {
		return null;
	}
	const [, label] = /^([\p{L}][\p{L} .'’-]{0,38}[\p{L}.]):$/u.exec(ownText(element)) ?? [];
	return label ?? null;
}

/** The label that stands right before an element or a text; `null` for none. */
function labelBefore({ parent }: HtmlElement, index: number): string | null {
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
function termBefore(element: HtmlElement): string | null {
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
function labelInside({ children }: HtmlElement): string | null {
	const first = children.find((child) => typeof child === 'object' || child.trim() !== '');
	return typeof first === 'object' ? labelIn(first) : null;
}

/** What a cell is called: by its column, its label, or the elements that lead to it. */
function nameOf({ element, index, name: parentName }: Open, headings: readonly string[]): string {
	const { parent, tag } = element;
	if (tag === 'td' || tag === 'th') {
		const cells = parent?.children.filter((child) => typeof child === 'object') ?? [];
		const column = cells.indexOf(element);
		return headings[column] || `column ${column + 1}`;
	}
	const label = labelBefore(element, index);
	if (label !== null && label !== '') return label;
	const segment = segmentOf(element);
	return PLAIN.has(segment) ? parentName : `${parentName} ${segment}`.trim();
}

/** A time that an element tells a program; `null` for none. */
function exactTime({ attributes }: HtmlElement): string | null {
	const { datetime, title } = attributes;
	if (datetime !== undefined && /\d/.test(datetime)) return datetime;
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
	const parts = text.split(SEPARATOR).filter((part) => part.trim() !== '');
	// Counted from the end: what a stranger writes of their device stands first.
	if (parts.length < 2 || parts.length > 8) return;
	for (const [index, part] of [...parts].reverse().entries()) {
		if (index === parts.length - 1) continue;
		putCut(
			texts,
			{ key: `${key} tail ${index + 1}`, name: `${name} tail ${index + 1}` },
			part.trim(),
			cuts,
		);
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
	if (address !== null)
		putCut(texts, { key: `${named.key} ip`, name: `${name} ip` }, address, cuts);
	const note = noteIn(plain.trim());
	if (note !== null) put(texts, `${name} note`, note);
}

const isIdLike = (part: string): boolean =>
	/\d/.test(part) || (part.length >= 16 && /^[\w-]+$/.test(part));

/** The parts of an address that may be ids, by the parts before them, and its query. */
function putAddress(links: Row['links'], address: string): void {
	if (address.length > ADDRESS_LIMIT || isFull(links)) return;
	const [path = '', query = ''] = (address.split('#')[0] ?? '').split('?');
	const parts = path
		.replace(/^https?:\/\/[^/]*/, '')
		.split('/')
		.filter(Boolean)
		.slice(0, PARTS_LIMIT);
	for (const [index, part] of parts.entries()) {
		const before = parts[index - 1];
		if (before !== undefined && isIdLike(part)) put(links, `${before} id`, part);
	}
	for (const [name, value] of [...new URLSearchParams(query)].slice(0, PARTS_LIMIT)) {
		if (!PROTECTING.test(name)) put(links, name, value);
	}
}

const isButton = ({ tag, attributes }: HtmlElement): boolean =>
	tag === 'button' ||
	attributes.role === 'button' ||
	(tag === 'input' && /^(?:submit|button)$/.test(attributes.type ?? ''));

function putAttributes(row: Row, element: HtmlElement, isRow: boolean): void {
	const { attributes, tag } = element;
	for (const [name, value] of Object.entries(attributes)) {
		const isOwn = name.startsWith('data-') && value !== '' && value.length <= 200;
		if (isOwn) put(row.attributes, name.slice(5), value);
		// Where a script leads to instead of a link.
		if (isOwn && /^(?:https?:\/\/[^/]+)?\/\S+$/.test(value)) putAddress(row.links, value);
		else if (name === 'id' && isRow) put(row.attributes, 'id', value);
	}
	if (tag === 'input' && !PROTECTING.test(attributes.name ?? '') && attributes.name !== undefined) {
		if (
			attributes.type === 'hidden' ||
			attributes.type === 'radio' ||
			attributes.type === 'checkbox'
		)
			put(row.fields, attributes.name, attributes.value ?? '');
	}
	if (tag === 'form' && attributes.action !== undefined) putAddress(row.links, attributes.action);
	if (tag === 'a' && attributes.href !== undefined) putAddress(row.links, attributes.href);
	if (isButton(element) && attributes.formaction !== undefined) {
		putAddress(row.links, attributes.formaction);
	}
	if (isButton(element) && attributes.value !== undefined && isIdLike(attributes.value)) {
		put(row.fields, attributes.name ?? 'button', attributes.value);
	}
}

const isPressable = ({ attributes }: HtmlElement): boolean => attributes.disabled === undefined;

function endsSession(element: HtmlElement, text: string): boolean {
	const { tag, attributes } = element;
	if (attributes.disabled !== undefined) return false;
	if (tag === 'form') {
		return (
			REMOVES.test(attributes.action ?? '') &&
			[...elementsBelow(element)].some((each) => isButton(each) && isPressable(each))
		);
	}
	if (!isButton(element) && tag !== 'a') return false;
	const said = `${text} ${attributes['aria-label'] ?? ''} ${attributes.title ?? ''} ${attributes.value ?? ''} ${attributes.href ?? ''} ${attributes.formaction ?? ''}`;
	return REMOVES.test(said);
}

/** Whether an element can be pressed, and does something to its row. */
const isAction = (element: HtmlElement): boolean =>
	(isButton(element) || element.tag === 'summary') && isPressable(element);

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
		const name = element === root ? '' : nameOf(next, headings);
		const label = element === root ? null : labelIn(element);
		if (label === null && !isButton(element)) {
			const written = children
				.filter((child) => typeof child === 'string')
				.join('\n')
				.trim();
			if (written !== '' && !isFull(row.texts)) {
				const term = termBefore(element);
				if (term !== null) putText(row.texts, term, written, cuts);
				putText(row.texts, labelInside(element) ?? name, written, cuts);
			}
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

/** Whether a row is worth a look: by the signs of a device or an address in it. */
export const hasSigns = (text: string): boolean => DEVICE.test(text) || ADDRESS.test(text);
