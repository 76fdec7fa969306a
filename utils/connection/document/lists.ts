import { segmentOf } from './class-names';
import {
	dividedAmong,
	dividedCalled,
	isDivided,
	KIND,
	withHeadings,
	withoutParts,
} from './divided-lists';
import {
	elementIn,
	elementsIn,
	type Group,
	groupsIn,
	headingIn,
	isHeadRow,
	matches,
	namesColumns,
	plain,
	withoutHead,
} from './groups';
import { elementsBelow, type HtmlElement, textOf } from './html-tree';
import { type Rest, restOf } from './pager';
import { hasAddress, hasDevice, hasSigns, readRow } from './row';
import type { Row } from './row-value';
import { saysCurrent } from './says-current';
import { holdsSeveral } from './several-sessions';

/** How many lists are read of a page. */
const LISTS_LIMIT = 30;
/** How many groups are compared with each other. */
const GROUPS_LIMIT = 60;
/** How many groups of one shape are looked for, and how often in all. */
const ALIKE_LIMIT = 200;
const COMPARED_LIMIT = 20_000;
const CELLS_LIMIT = 60_000;
const NAME_LIMIT = 120;
/** How many sections a page may have. */
const SECTIONS_LIMIT = 20;
/** How many elements lead to a list in its name. */
const SEGMENTS = 3;
/** How far up a heading is looked for. */
const HEADING_LEVELS = 5;

const ROW_TAGS = /^(?:tr|li|article)$/;
const ROW_CLASS = /sess|device|login|sitzung|geraet|card|item|entry|\brow/;
/** The heading over a list, without numbers; empty where there is none. */
function headingOver(parent: HtmlElement): string {
	let here = parent;
	for (let level = 0; level < HEADING_LEVELS; level++) {
		const caption = level < 2 ? elementIn(here, ({ tag }) => tag === 'caption') : null;
		if (caption !== null) return plain(textOf(caption));
		const { parent: around } = here;
		if (around === null) return '';
		const { children } = around;
		for (let index = children.indexOf(here) - 1; index >= 0; index--) {
			const element = children[index];
			const heading = typeof element === 'object' ? headingIn(element) : null;
			if (heading !== null) return plain(heading);
		}
		here = around;
	}
	return '';
}

/** What a list is called: its heading, and the elements that lead to its rows. */
function nameOf({ parent, tag, shared, divided }: Group): string {
	if (divided?.name != null) return divided.name;
	const segments: string[] = [];
	for (
		let here: HtmlElement | null = parent;
		here !== null && segments.length < SEGMENTS;
		here = here.parent
	) {
		if (here.tag !== 'tbody' && here.tag !== 'html' && here.tag !== 'body')
			segments.unshift(segmentOf(here));
	}
	const row = shared === null ? tag : `${tag}.${shared}`;
	return `${headingOver(parent)} > ${segments.join(' ')} > ${row}`.trim().slice(0, NAME_LIMIT);
}

const isTable = ({ tag, attributes }: HtmlElement): boolean =>
	tag === 'table' || /^(?:table|(?:tree)?grid)$/.test(attributes.role ?? '');

/** What the columns of a table are called. */
function headingsOf({ rows }: Group): string[] {
	let table = rows[0]?.parent ?? null;
	const [head] = table === null ? [] : elementsIn(table);
	if (head !== undefined && rows[0] !== undefined && namesColumns(head, rows[0])) {
		return elementsIn(head).map((cell) => plain(textOf(cell)));
	}
	while (table !== null && !isTable(table)) table = table.parent;
	if (table === null) return [];
	for (const element of elementsBelow(table)) {
		if (isHeadRow(element)) {
			return elementsIn(element).map(
				(cell) => plain(textOf(cell)) || plain(cell.attributes['aria-label'] ?? ''),
			);
		}
	}
	return [];
}

/** Whether a group may be sessions: by the same sign in two of its rows, or by one in few. */
function mayBeSessions({ rows, tag, shared }: Group): boolean {
	const isRow = ROW_TAGS.test(tag) || (shared !== null && ROW_CLASS.test(shared));
	const needed = rows.length <= 2 && isRow ? 1 : 2;
	const texts = rows
		.slice(0, 50)
		.map(textOf)
		.filter((text) => !saysCurrent(text));
	// Of one kind: a device in one element and an address in the next are parts of one session.
	return [hasDevice, hasAddress].some((has) => texts.filter(has).length >= needed);
}

const hasText = (row: Row): boolean => Object.keys(row.texts).length > 0;

/** A row with the heading that it stands under. */
function withKind(row: Row, kind = ''): Row {
	if (kind !== '') row.texts[KIND] = kind;
	return row;
}

/** With whether the list that is wanted goes on where the page does not show it. */
type MarkupLists = { lists: Record<string, Row[]> } & Rest;

/**
 * The lists in a page's markup, each by its name.
 *
 * @param wanted the name of a list that is read whatever its rows hold, and no other; `null` for all
 * that may be sessions
 */
export function markupLists(root: HtmlElement, wanted: string | null): MarkupLists {
	const lists: Record<string, Row[]> = {};
	let cells = 0;
	let rest: Rest = { hasMore: false, next: null };
	for (const group of groupsOf(root, wanted)) {
		if (Object.keys(lists).length >= LISTS_LIMIT || cells > CELLS_LIMIT) break;
		const name = nameOf(group);
		if (Object.hasOwn(lists, name)) continue;
		const headings = headingsOf(group);
		const { divided } = withHeadings(group);
		const rows = group.rows
			.map((row) => withKind(readRow(row, headings), divided?.kindOf(row)))
			.filter(hasText);
		if (rows.length === 0) continue;
		cells += rows.length * Object.keys(rows[0]?.texts ?? {}).length;
		lists[name] = rows;
		const last = group.rows.at(-1);
		if (wanted !== null && last !== undefined && !rest.hasMore) rest = restOf(group.parent, last);
		// What a row holds beside its session is nowhere else: no next page has it.
		if (wanted !== null && group.rows.some(holdsSeveral)) rest = { hasMore: true, next: null };
	}
	return { lists, ...rest };
}

/** A row of a list with the element that it was read from. */
export type MarkedRow = { row: Row; element: HtmlElement };

/**
 * The rows of a list in a page's markup, as {@link markupLists} has them, with their elements; without
 * those that hold several sessions.
 */
export function markedRows(root: HtmlElement, wanted: string): MarkedRow[] {
	for (const group of groupsOf(root, wanted)) {
		const headings = headingsOf(group);
		const rows = group.rows
			.map((element) => ({ row: readRow(element, headings), element }))
			.filter(({ row, element }) => hasText(row) && !holdsSeveral(element));
		if (rows.length > 0) return rows;
	}
	return [];
}

/** The groups that are read, in the order of the page. */
function groupsOf(root: HtmlElement, wanted: string | null): Group[] {
	const parents = [root, ...elementsBelow(root)];
	if (wanted !== null) {
		const called = isDivided(wanted)
			? dividedCalled(parents, wanted)
			: parents.flatMap((parent) => wantedGroups(parent, wanted));
		// Where several are called so: that with sessions in it.
		const hasSome = ({ rows }: Group) => Number(rows.some((row) => hasSigns(textOf(row))));
		return called.sort((one, other) => hasSome(other) - hasSome(one));
	}
	const all = parents.flatMap(groupsIn);
	const divided = dividedAmong(all).filter(mayBeSessions);
	const able = all.filter(mayBeSessions).slice(0, GROUPS_LIMIT);
	return [...divided, ...innermost(withoutParts(able, divided), all)];
}

/** What groups that are alike have in common, and such groups of as many rows. */
const shapeOf = ({ parent, tag, shared }: Group): string =>
	`${segmentOf(parent)} > ${tag}.${shared}`;
const wholeShapeOf = (group: Group): string => `${shapeOf(group)} ${group.rows.length}`;

/**
 * The groups without those whose rows are the sections of a page, with lists of their own. Where most
 * rows have the same small list, as of its details, those are left out.
 *
 * @param all all groups of the page: a row of the same form may say less than the others
 */
function innermost(groups: readonly Group[], all: readonly Group[]): Group[] {
	const dropped = new Set<Group>();
	const shapes = new Map<string, Group[]>();
	for (const group of groups) {
		shapes.set(wholeShapeOf(group), []);
		shapes.set(shapeOf(group), [...(shapes.get(shapeOf(group)) ?? []), group]);
	}
	for (const group of all) {
		const alike = shapes.get(wholeShapeOf(group));
		if (alike !== undefined && alike.length < ALIKE_LIMIT) alike.push(group);
	}
	let left = COMPARED_LIMIT;
	/** In how many rows of a group a list of some shape is. */
	const rowsWith = (shape: string, group: Group): number => {
		const rows = new Set<HtmlElement>();
		for (const other of shapes.get(shape) ?? []) {
			left -= 1;
			const row = left < 0 || other === group ? null : rowAround(other, group);
			if (row !== null) rows.add(row);
		}
		return rows.size;
	};
	for (const group of groups) {
		const inner = groups.filter((other) => other !== group && rowAround(other, group) !== null);
		if (inner.length === 0) continue;
		const isRepeated = [
			...new Set(inner.flatMap((each) => [shapeOf(each), wholeShapeOf(each)])),
		].some((shape) => {
			const size = rowsWith(shape, group);
			return size >= 2 && size * 2 > group.rows.length;
		});
		const isOfRows =
			isRepeated && (group.rows.length > SECTIONS_LIMIT || !group.rows.some(holdsSeveral));
		if (isOfRows) for (const other of inner) dropped.add(other);
		else dropped.add(group);
	}
	return groups.filter((group) => !dropped.has(group));
}

/** The row of a group that another group is in; `null` where it is in none. */
function rowAround({ parent }: Group, { rows, parent: around }: Group): HtmlElement | null {
	let here: HtmlElement | null = parent;
	while (here !== null && here.parent !== around) here = here.parent;
	return here !== null && rows.includes(here) ? here : null;
}

/** The group of a name, if it is in this element: by the class of its rows that the name says. */
function wantedGroups(parent: HtmlElement, wanted: string): Group[] {
	const [, tag, shared = null] = / > ([a-z][\w-]*?)(?:\.([\w-]+))?$/.exec(wanted) ?? [];
	if (tag === undefined) return [];
	const rows = withoutHead(elementsIn(parent).filter((row) => matches(row, { tag, shared })));
	const group = { parent, tag, shared, rows };
	return rows.length > 0 && nameOf(group) === wanted ? [group] : [];
}
