import { segmentOf } from './class-names';
import { elementIn, elementsIn, type Group, headingIn, matches, plain } from './groups';
import { type HtmlElement, textOf } from './html-tree';
import { hasSigns } from './row';
import { saysCurrent } from './says-current';

// A list that is divided by headings: «This device», and «Other devices» below. Its rows are in
// several elements side by side, and the heading alone says which session is this browser's.

/** What the heading over a row is called among its texts. */
export const KIND = 'kind';
const PREFIX = 'by heading > ';
const NAME_LIMIT = 120;
/** How many sections stand side by side. */
const SECTIONS_LIMIT = 8;
/** How many lists of a page are looked at. */
const LISTS_LIMIT = 5000;
/** How many elements are around a list in its part of the page, such as a card. */
const DEPTH_LIMIT = 3;

/** Whether a list's name is of a divided list. */
export const isDivided = (name: string): boolean => name.startsWith(PREFIX);

/** The element that a row's list is: a table, whose rows stand in its body. */
function holderOf({ parent }: HtmlElement): HtmlElement | null {
	return parent?.tag === 'tbody' ? parent.parent : parent;
}

/**
 * The heading over a row, in its section or right before that.
 *
 * @param levels how many elements stand around the row in its section
 */
function headingOver(row: HtmlElement, levels = 1): string {
	for (let here: HtmlElement = row, level = 0; level <= levels; level++) {
		const { parent } = here;
		if (parent === null) return '';
		const around = elementsIn(parent);
		for (let index = around.indexOf(here) - 1; index >= 0; index--) {
			const before = around[index];
			const heading = before === undefined ? null : headingIn(before);
			if (heading !== null) return plain(heading);
		}
		here = level === 0 ? (holderOf(row) ?? parent) : parent;
	}
	return '';
}

/**
 * Whether a list has a heading of its own: in its section, or right before it where it is plainly a
 * list. Cards under headings are rows, and what is in them is none.
 */
function hasHeading({ parent, tag, rows }: Group): boolean {
	const inside = elementsIn(parent);
	const [row] = rows;
	const first = row === undefined ? -1 : inside.indexOf(row);
	if (inside.slice(0, Math.max(0, first)).some((each) => headingIn(each) !== null)) return true;
	if (!/^(?:tr|li|article)$/.test(tag) && !rows.every((each) => hasSigns(textOf(each))))
		return false;
	const holder = (row === undefined ? null : holderOf(row)) ?? parent;
	const around = holder.parent === null ? [] : elementsIn(holder.parent);
	const before = around[around.indexOf(holder) - 1];
	return before !== undefined && headingIn(before) !== null;
}

/** A list of one element, with what its rows stand under where headings stand between them. */
export function withHeadings(group: Group): Group {
	const isDividedHere = elementIn(group.parent, ({ tag }) => /^h[1-6]$/.test(tag)) !== null;
	return isDividedHere && group.divided === undefined
		? { ...group, divided: { name: null, kindOf: (row) => headingOver(row) } }
		: group;
}

/** What stands between the elements that lead from a section to its rows, in a list's name. */
const WITHIN = '/';

/**
 * The same sections where the only row of each is an element around its rows; `null` where it is a row.
 * With one row in each, what has a name of its own is a row.
 */
function within(groups: readonly Group[]): Group[] | null {
	const [first] = groups[0]?.rows ?? [];
	const [kid] = first === undefined ? [] : elementsIn(first);
	if (kid === undefined) return null;
	const like = segmentOf(kid);
	const [tag = '', shared = null] = like.split('.');
	const inner = groups.map(({ rows: [row] }): Group => {
		const rows = row === undefined ? [] : elementsIn(row);
		return { parent: row ?? kid, tag, shared, rows };
	});
	const isNamed = groups.some(({ rows }) =>
		rows.some(({ attributes }) =>
			Object.keys(attributes).some((name) => /^(?:id$|data-)/.test(name)),
		),
	);
	const areRows =
		groups.every(({ rows }) => rows.length === 1) &&
		(!isNamed || inner.some(({ rows }) => rows.length > 1)) &&
		inner.every(({ rows }) =>
			rows.every((row) => segmentOf(row) === like && hasSigns(textOf(row))),
		);
	return areRows ? (within(inner) ?? inner) : null;
}

/** The rows of sections as one list. */
function dividedList(
	around: HtmlElement,
	section: string,
	form: Group,
	rows: HtmlElement[],
): Group {
	const { tag, shared } = form;
	const path = [around.parent, around].flatMap((each) => (each === null ? [] : [segmentOf(each)]));
	const row = shared === null ? tag : `${tag}.${shared}`;
	const name = `${PREFIX}${path.join(' ')} > ${section} > ${row}`.slice(0, NAME_LIMIT);
	const levels = section.split(WITHIN).length;
	const kindOf = (each: HtmlElement) => headingOver(each, levels);
	return { parent: around, tag, shared, rows, divided: { name, kindOf } };
}

/** Lists that are alike, and how many elements are around each of them in what is side by side. */
type Sections = { groups: Group[]; depth: number };

/** The lists of a page that are alike, by the element that they are in, up to some elements further out. */
function* sectionsIn(all: readonly Group[]): Generator<[HtmlElement, Sections]> {
	const sections = new Map<HtmlElement, Map<string, Sections>>();
	for (const group of all.slice(0, LISTS_LIMIT)) {
		let here = group.rows[0] === undefined ? null : holderOf(group.rows[0]);
		let form = `${group.tag}.${group.shared}`;
		for (let depth = 0; here?.parent != null && depth <= DEPTH_LIMIT; depth++) {
			form = `${segmentOf(here)} > ${form}`;
			const forms = sections.get(here.parent) ?? new Map<string, Sections>();
			const { groups = [] } = forms.get(form) ?? {};
			forms.set(form, { groups: [...groups, group].slice(-SECTIONS_LIMIT), depth });
			sections.set(here.parent, forms);
			here = here.parent;
		}
	}
	for (const [around, forms] of sections)
		for (const alike of forms.values()) if (alike.groups.length > 1) yield [around, alike];
}

/** The element that a list is in, among those that are side by side. */
function partAround({ parent }: Group, around: HtmlElement): HtmlElement {
	let here = parent;
	while (here.parent !== null && here.parent !== around) here = here.parent;
	return here;
}

/**
 * Whether lists that are alike are the parts of one: each under a heading. Further out they are two, each
 * in a part with its heading, for a page has other tables in such parts as well.
 */
function arePartsOf(around: HtmlElement, { groups, depth }: Sections): boolean {
	if (depth === 0) return groups.every(hasHeading);
	const isUnderHeading = ({ rows: [row] }: Group) =>
		row !== undefined && headingOver(row, depth) !== '';
	const parts = new Set(groups.map((group) => partAround(group, around)));
	const areRows = groups.length === 2 && parts.size === 2 && within(groups) === null;
	return areRows && groups.every(isUnderHeading);
}

/** The divided lists of a page: side by side, alike, and one of them alone under «this session». */
export function dividedAmong(all: readonly Group[]): Group[] {
	return [...sectionsIn(all)].flatMap(([around, alike]) => {
		const { groups, depth } = alike;
		const [form] = groups;
		if (form === undefined || !arePartsOf(around, alike)) return [];
		const told = (depth === 0 ? within(groups) : null) ?? groups;
		const [row] = told[0]?.rows ?? [];
		if (row === undefined) return [];
		const path: string[] = [];
		for (let here = holderOf(row); here !== null && here !== around; here = here.parent)
			path.unshift(segmentOf(here));
		const rows = told.flatMap((group) => group.rows);
		const list = dividedList(around, path.join(WITHIN), told[0] ?? form, rows);
		const isOwn = ({ rows: [first, ...others] }: Group) =>
			first !== undefined && others.length === 0 && saysCurrent(list.divided?.kindOf(first) ?? '');
		return told.filter(isOwn).length === 1 ? [list] : [];
	});
}

/** The divided list of a name. */
export function dividedCalled(parents: readonly HtmlElement[], wanted: string): Group[] {
	const [, section = '', tag = '', shared = null] =
		/ > (\S+) > ([a-z][\w-]*?)(?:\.([\w-]+))?$/.exec(wanted) ?? [];
	const form = { tag, shared };
	return parents.flatMap((around) => {
		let sections = [around];
		for (const segment of section.split(WITHIN)) {
			sections = sections
				.flatMap(elementsIn)
				.filter((each) => segmentOf(each) === segment)
				.slice(0, SECTIONS_LIMIT);
		}
		const rows = sections
			.flatMap((each) => elementsIn(each))
			.flatMap((each) => (each.tag === 'tbody' ? elementsIn(each) : [each]))
			.filter((row) => matches(row, form));
		if (rows.length === 0) return [];
		const group = dividedList(around, section, { ...form, parent: around, rows }, rows);
		return group.divided?.name === wanted ? [group] : [];
	});
}

/** The groups without the sections of divided lists, as lists or as rows. */
export function withoutParts(groups: readonly Group[], divided: readonly Group[]): Group[] {
	const parts = new Set<HtmlElement>();
	for (const { rows, parent } of divided) {
		for (const row of rows) {
			for (let here: HtmlElement | null = row; here !== null && here !== parent; here = here.parent)
				parts.add(here);
		}
	}
	return groups.filter(({ rows }) => !rows.some((row) => parts.has(row)));
}
