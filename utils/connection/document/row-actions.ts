import { saysItEnds } from '../names/ending-names';
import { elementsBelow, type HtmlElement } from './html-tree';
import { isFull, put, type Row } from './row-value';

// What the elements of a row carry beside their texts: what they are called in requests, and what can
// be pressed.

/** The longest address that ids are looked for in. */
const ADDRESS_LIMIT = 2048;
/** How many parts of an address are looked at. */
const PARTS_LIMIT = 20;

/** Fields of forms that only protect them, or say how they are sent: new in each page, and no ids. */
const PROTECTING =
	/csrf|xsrf|(?:^|_)token$|authenticity|verification|^_|nonce|captcha|^(?:utf8|commit|submit|action|method|next|return|redirect)/i;
/** What ends a session on a button, beside what does in any name. */
const LEAVES = /(?:log|sign)[ -]?o(?:ut|ff)|logga ut|ta bort|koppla (?:bort|från)/i;
/** Whether a text on a page says that it ends a session. */
export const saysEnding = (text: string): boolean => LEAVES.test(text) || saysItEnds(text);
/** Attributes of a page's own: for its scripts, and for those of htmx and of Phoenix. */
const OWN = /^(?:data-|hx-|phx-value-)/;
/** What is named after an id, on an element of the page's own making. */
const OWN_ID = /-(?:id|uuid|key)$/;
/** Attributes with what is called when an element is pressed, and what is given to it. */
const CALLED = /click$/;
const GIVEN = /['"]([\w-]{1,200})['"]|[(,]\s*(\d{1,20})\s*(?=[,)])/g;

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

export const isButton = ({ tag, attributes }: HtmlElement): boolean =>
	tag === 'button' ||
	attributes.role === 'button' ||
	(tag === 'input' && /^(?:submit|button)$/.test(attributes.type ?? ''));

export function putAttributes(row: Row, element: HtmlElement, isRow: boolean): void {
	const { attributes, tag } = element;
	for (const [name, value] of Object.entries(attributes)) {
		const isOwnId = tag.includes('-') && OWN_ID.test(name);
		const isOwn = (isOwnId || OWN.test(name)) && value !== '' && value.length <= 200;
		if (isOwn) put(row.attributes, name.replace(OWN, ''), value);
		// Where a script leads to instead of a link.
		if (isOwn && /^(?:https?:\/\/[^/]+)?\/\S+$/.test(value)) putAddress(row.links, value);
		else if (name === 'id' && isRow) put(row.attributes, 'id', value);
		else if (CALLED.test(name) && value.length <= 200) {
			for (const [, text = '', number = ''] of value.matchAll(GIVEN)) {
				if (isIdLike(text || number)) put(row.attributes, 'call', text || number);
			}
		}
	}
	const { type = '' } = attributes;
	const isChosen = type === 'radio' || type === 'checkbox';
	if (tag === 'input' && attributes.name !== undefined) {
		if (isChosen || (type === 'hidden' && !PROTECTING.test(attributes.name)))
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

/** What says what a control does, beside its text. */
const SAYING = [
	'aria-label',
	'title',
	'value',
	'href',
	'formaction',
	'data-method',
	'data-turbo-method',
];

/** The address by which a page logs out whoever looks at it. */
const LOGOUT = /(?:^|\/)(?:(?:log|sign)[-_]?(?:out|off)|abmelden|deconnexion)(?:\.\w{1,5})?\/?$/i;

/** The form that a control is in; the control itself where it is in none. */
function sentBy(control: HtmlElement): HtmlElement {
	for (let here: HtmlElement | null = control; here !== null; here = here.parent)
		if (here.tag === 'form') return here;
	return control;
}

/** Whether a link or a form logs this browser out, as anywhere in the site: it names no session. */
function logsOut(control: HtmlElement): boolean {
	const element = control.tag === 'a' ? control : sentBy(control);
	const { attributes } = element;
	if (!LOGOUT.test(attributes.href ?? attributes.action ?? '')) return false;
	return ![element, ...elementsBelow(element)].some(
		({ tag, attributes: { name = '', value = '', ...others } }) =>
			Object.keys(others).some((each) => OWN.test(each) || CALLED.test(each)) ||
			(/^(?:input|button)$/.test(tag) && value !== '' && name !== '' && !PROTECTING.test(name)),
	);
}

export function endsSession(element: HtmlElement, text: string): boolean {
	const { tag, attributes } = element;
	if (attributes.disabled !== undefined || logsOut(element)) return false;
	if (tag === 'form') {
		return (
			saysEnding(attributes.action ?? '') &&
			[...elementsBelow(element)].some((each) => isButton(each) && isPressable(each))
		);
	}
	if (!isButton(element) && tag !== 'a') return false;
	const icons = text === '' ? [...elementsBelow(element)].map(iconName) : [];
	return (
		attributes['hx-delete'] !== undefined ||
		[text, ...icons, ...SAYING.map((name) => attributes[name] ?? '')].some(saysEnding)
	);
}

/** What an element without a text is called: an icon, as a person sees it named. */
export const iconName = ({ attributes }: HtmlElement): string =>
	attributes.alt || attributes['aria-label'] || attributes.title || '';

/** Whether an element chooses its row, by what the row is called. */
const isChoice = ({ tag, attributes: { type, value = '' } }: HtmlElement): boolean =>
	tag === 'input' && type === 'checkbox' && isIdLike(value);

/** Whether an element can be pressed, and does something to its row. */
export const isAction = (element: HtmlElement): boolean =>
	(isButton(element) || element.tag === 'summary' || isChoice(element)) && isPressable(element);

/** What a control of a row leads to or names, with the form that it is in; empty for what a script alone knows. */
export function targetOf(element: HtmlElement, row: HtmlElement): string {
	const told = Object.entries(element.attributes).filter(
		([name]) => OWN.test(name) || CALLED.test(name) || /^(?:href|formaction|value)$/.test(name),
	);
	for (let here = element.parent; here !== null && here !== row; here = here.parent) {
		if (here.tag !== 'form') continue;
		told.push(['action', here.attributes.action ?? '']);
		for (const { tag, attributes } of elementsBelow(here)) {
			const { name = '', type, value = '' } = attributes;
			if (tag === 'input' && type === 'hidden' && !PROTECTING.test(name)) told.push([name, value]);
		}
	}
	return told.length === 0 ? '' : JSON.stringify(told);
}
