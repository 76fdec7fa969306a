import { isTimeText } from '../times/time-text';
import { elementsBelow, type HtmlElement, ownText, textOf } from './html-tree';
import {
	ADDRESS,
	exactTime,
	LABELLED,
	labelBefore,
	labelInside,
	SEPARATOR,
	termBefore,
} from './row';
import { endsSession, isButton, targetOf } from './row-actions';
import { saysCurrent } from './says-current';

// Whether what is read as one row is several: cards of a section that has become a row. A session of
// its own in it would never be seen. One session has its device, its address, its times and its
// «Remove» once each, or twice in a row; several have them one after the other, and then again.

/** How many elements of a row are looked at, as many as are read of it. */
const ELEMENTS_LIMIT = 400;
const TEXT_LIMIT = 200;
/** How many parts of a text are looked at. */
const PARTS_LIMIT = 40;
const LINES_LIMIT = PARTS_LIMIT * TEXT_LIMIT;
const BROWSER = /chrom\w*|firefox|safari|\bedge\b|opera/i;
const SYSTEM = /windows|mac ?os|macintosh|android|iphone|ipad|\bios\b|linux/i;
/** A text that may be what stands before a time: «Last active». */
const WORDS = /^[\p{L} .'’-]{2,40}$/u;

/** What tells something of a session: which of its texts it is, where it stands, and what it says. */
type Sign = {
	kind: 'browser' | 'system' | 'address' | 'time' | 'removal';
	/** Where it stands, by elements and labels: a second of the same place is of the same kind. */
	place: string;
	position: number;
	value: string;
};

/** What a kind tells of. */
const subjectOf = ({ kind }: Sign): string => (kind === 'system' ? 'browser' : kind);

const isCell = ({ tag, attributes }: HtmlElement): boolean =>
	/^t[dh]$/.test(tag) || /^(?:grid)?cell$/.test(attributes.role ?? '');

/** An element of a row that says something, and where in the row it is. */
type Said = { element: HtmlElement; way: string };

const saysNothing = ({ tag }: HtmlElement): boolean => /^(?:script|option|textarea|dt)$/.test(tag);

const writtenIn = ({ children }: HtmlElement): string =>
	children.filter((child) => typeof child === 'string').join('\n');

/**
 * The elements of a row that stand where others of it do, or have several lines: what is there once is
 * told once. Cells of columns are told apart.
 */
function repeatedIn(root: HtmlElement): Said[] {
	const ways = new Map<HtmlElement, string>();
	const counts = new Map<string, number>();
	const all: Said[] = [];
	for (const element of [root, ...elementsBelow(root)]) {
		if (ways.size > ELEMENTS_LIMIT) break;
		const { parent } = element;
		const around = parent === null ? '' : (ways.get(parent) ?? '');
		const way = `${around} ${element.tag}${isCell(element) ? parent?.children.indexOf(element) : ''}`;
		ways.set(element, way);
		const written = writtenIn(element).slice(0, LINES_LIMIT).trim();
		const isSaid = written !== '' || element.attributes.datetime || element.attributes.title;
		if (saysNothing(element) || (!isSaid && !isControl(element))) continue;
		counts.set(way, (counts.get(way) ?? 0) + (SEPARATOR.test(written) ? 2 : 1));
		all.push({ element, way });
	}
	return all.filter(({ way }) => (counts.get(way) ?? 0) > 1);
}

const isControl = (element: HtmlElement): boolean => isButton(element) || element.tag === 'a';

/** The words right before an element in the text around it. */
function wordsBefore({ parent }: HtmlElement, index: number): string {
	const before = parent?.children[index - 1];
	const words = typeof before === 'string' ? before.replace(/[·•|–—,;:()]+/g, ' ').trim() : '';
	return WORDS.test(words) ? words : '';
}

/** What a text tells, part by part. */
function* signsIn(text: string, place: string, first: number): Generator<Sign> {
	const parts = text.slice(0, LINES_LIMIT).split(SEPARATOR, PARTS_LIMIT);
	for (const [index, written] of parts.entries()) {
		const position = first + index;
		const part = written.replace(/\s+/g, ' ').trim();
		if (part === '' || part.length > TEXT_LIMIT || saysCurrent(part)) continue;
		const [, label = '', said = part] = LABELLED.exec(part) ?? [];
		const sign = (kind: Sign['kind'], value: string): Sign => ({
			kind,
			place: `${place} > ${label}`,
			position,
			value: value.toLowerCase(),
		});
		const [browser] = BROWSER.exec(part) ?? [];
		const [system] = SYSTEM.exec(part) ?? [];
		if (browser !== undefined) yield sign('browser', browser);
		if (system !== undefined) yield sign('system', system);
		const [, address] = ADDRESS.exec(part) ?? [];
		if (address !== undefined) yield sign('address', address);
		if (browser !== undefined || system !== undefined) continue;
		if (isTimeText(said) || isTimeText(part)) yield sign('time', part);
	}
}

/** What the elements of a row tell. */
function* signsOf(root: HtmlElement): Generator<Sign> {
	let position = 0;
	for (const { element, way } of repeatedIn(root)) {
		position += PARTS_LIMIT;
		if (isControl(element)) {
			if (!endsSession(element, ownText(element))) continue;
			const value = `${textOf(element)}\n${targetOf(element, root)}`;
			yield { kind: 'removal', place: way, position, value };
			continue;
		}
		const index = element.parent?.children.indexOf(element) ?? 0;
		const label = termBefore(element) ?? labelInside(element) ?? labelBefore(element, index) ?? '';
		yield* signsIn(writtenIn(element), `${way} > ${label}`, position);
		const time = exactTime(element);
		if (time === null) continue;
		const place = `${way} > ${label} ${wordsBefore(element, index)}`;
		yield { kind: 'time', place, position, value: time };
	}
}

/** Several signs of one place. */
type Repeated = { subject: string; first: number; last: number; isSame: boolean };

/** Whether two things are told one after the other, and then again, and not the same again. */
function areRepeated(one: Repeated, other: Repeated): boolean {
	return (
		one.subject !== other.subject &&
		!(one.isSame && other.isSame) &&
		Math.max(one.first, other.first) < Math.min(one.last, other.last)
	);
}

/** Whether controls of one place and name end different things. */
function endsSeveral(removals: readonly Sign[]): boolean {
	const told = new Set(removals.map(({ value }) => value).filter((each) => !each.endsWith('\n')));
	return told.size > new Set([...told].map((each) => each.split('\n')[0])).size;
}

/** Whether texts of one place name whole devices that are not the same. */
function areDevices(browsers: readonly Sign[], systems: readonly Sign[]): boolean {
	const whole = browsers.flatMap(({ position, value }) => {
		const system = systems.find((each) => each.position === position);
		return system === undefined ? [] : [`${value} ${system.value}`];
	});
	return new Set(whole).size > 1;
}

/**
 * Whether what is read as one row holds several sessions. In doubt it does: a list with such a row is
 * never the whole list.
 */
export function holdsSeveral(row: HtmlElement): boolean {
	const byPlace = new Map<string, Sign[]>();
	for (const sign of signsOf(row)) {
		const key = `${sign.kind} ${sign.place}`;
		byPlace.set(key, [...(byPlace.get(key) ?? []), sign]);
	}
	const repeated: Repeated[] = [];
	for (const signs of byPlace.values()) {
		const [first] = signs;
		const last = signs.at(-1);
		if (first === undefined || last === undefined || signs.length < 2) continue;
		if (first.kind === 'removal' && endsSeveral(signs)) return true;
		const systems = byPlace.get(`system ${first.place}`) ?? [];
		if (first.kind === 'browser' && areDevices(signs, systems)) return true;
		repeated.push({
			subject: subjectOf(first),
			first: first.position,
			last: last.position,
			isSame: new Set(signs.map(({ value }) => value)).size === 1,
		});
	}
	return repeated.some((one) => repeated.some((other) => areRepeated(one, other)));
}
