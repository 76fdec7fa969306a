import { classesOf } from './class-names';
import { elementsBelow, type HtmlElement, textOf } from './html-tree';
import { hasAddress } from './row';
import { isButton } from './row-actions';
import { holdsSeveral } from './several-sessions';

/** How many rows a list may have. */
const ROWS_LIMIT = 5000;
const NO_ROWS =
	/^(?:script|option|td|th|br|input|col|dt|dd|button|time|form|thead|h\d|table|tbody|ul|ol|span|i|b|strong|small|img|link|meta)$/;

/** Elements of one parent that are alike: rows of a list. */
export type Group = {
	parent: HtmlElement;
	tag: string;
	shared: string | null;
	rows: HtmlElement[];
	/** What each row stands under, where headings divide the list; and its name, where it is in several elements. */
	divided?: { name: string | null; kindOf: (row: HtmlElement) => string };
};

export const elementsIn = ({ children }: HtmlElement): HtmlElement[] =>
	children.filter((child) => typeof child === 'object');

/** The first element in another that is of such a kind; of many thousands no list is made. */
export function elementIn(
	{ children }: HtmlElement,
	isSought: (element: HtmlElement) => boolean,
): HtmlElement | null {
	for (const child of children) if (typeof child === 'object' && isSought(child)) return child;
	return null;
}

/** Whether an element names a column. */
const isHeadCell = ({ tag, attributes }: HtmlElement): boolean =>
	tag === 'th' || attributes.role === 'columnheader';

export const isHeadRow = (row: HtmlElement): boolean =>
	(row.tag === 'tr' || row.attributes.role === 'row') &&
	(row.parent?.tag === 'thead' || elementsIn(row).every(isHeadCell));

/** What the column of addresses is called: «IP», «IP address», «Adresse IP». */
const ADDRESS_HEAD = /^(?:\p{L}+[ -])?IP(?:[ -]\p{L}+)?$/u;

/**
 * Whether a row names the columns of the row after it, though no element says so: it has no figure and
 * nothing to press, and names an address where that row has one.
 */
export function namesColumns(row: HtmlElement, after: HtmlElement): boolean {
	const cells = elementsIn(row);
	return (
		cells.length > 1 &&
		cells.length === elementsIn(after).length &&
		!/\d/.test(textOf(row)) &&
		cells.some((cell) => ADDRESS_HEAD.test(textOf(cell))) &&
		![...elementsBelow(row)].some((each) => isButton(each) || each.tag === 'a') &&
		hasAddress(textOf(after))
	);
}

/** Rows without such a row before them. */
export function withoutHead(rows: HtmlElement[]): HtmlElement[] {
	const [first, second] = rows;
	const isHead = first !== undefined && second !== undefined && namesColumns(first, second);
	return isHead ? rows.slice(1) : rows;
}

export const matches = (
	row: HtmlElement,
	{ tag, shared }: Pick<Group, 'tag' | 'shared'>,
): boolean =>
	row.tag === tag && (shared === null || classesOf(row).includes(shared)) && !isHeadRow(row);

/** The class that most elements share; `null` where no class is in more than half. */
function sharedClass(rows: readonly HtmlElement[]): string | null {
	const counts = new Map<string, number>();
	for (const row of rows) {
		for (const name of classesOf(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const [best] = [...counts].sort(([, one], [, other]) => other - one);
	return best !== undefined && best[1] * 2 > rows.length ? best[0] : null;
}

/** Whether an element is a link that is no more than its text. */
const isPlainLink = (element: HtmlElement): boolean =>
	element.tag === 'a' && elementsIn(element).length < 2;

export function groupsIn(parent: HtmlElement): Group[] {
	const byTag = new Map<string, HtmlElement[]>();
	for (const child of elementsIn(parent)) {
		// A part of a table that holds one session, in rows of its own.
		const isPart = child.tag === 'tbody' && elementsIn(child).length > 1 && !holdsSeveral(child);
		if ((NO_ROWS.test(child.tag) && !isPart) || isPlainLink(child)) continue;
		const alike = byTag.get(child.tag);
		if (alike === undefined) byTag.set(child.tag, [child]);
		else alike.push(child);
	}
	const able = [...byTag].filter(([, all]) => all.length <= ROWS_LIMIT);
	return able.map(([tag, all]): Group => {
		const shared = sharedClass(all);
		return {
			parent,
			tag,
			shared,
			rows: withoutHead(all.filter((row) => matches(row, { tag, shared }))),
		};
	});
}

/** The heading in an element that comes before a list; `null` where it has none, or several. */
export function headingIn(element: HtmlElement): string | null {
	if (/^(?:h[1-6]|caption|legend|summary)$/.test(element.tag)) return textOf(element);
	if (element.tag !== 'header' && element.tag !== 'div') return null;
	const headings: string[] = [];
	for (const below of elementsBelow(element)) {
		if (/^h[1-6]$/.test(below.tag)) headings.push(textOf(below));
		if (headings.length > 1) return null;
	}
	return headings[0] ?? null;
}

export const plain = (text: string): string =>
	text
		.replace(/[\d()[\]*]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 60);
