import { classesOf } from './class-names';
import { elementsBelow, type HtmlElement, textOf } from './html-tree';

/** How many rows a list may have. */
const ROWS_LIMIT = 5000;
const NO_ROWS = new Set([
	'script',
	'option',
	'td',
	'th',
	'br',
	'input',
	'col',
	'dt',
	'dd',
	'button',
	'time',
	'form',
	'thead',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'a',
	'i',
	'b',
	'strong',
	'small',
	'label',
	'img',
	'link',
	'meta',
]);

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

export const isHeadRow = (row: HtmlElement): boolean =>
	row.tag === 'tr' &&
	(row.parent?.tag === 'thead' || elementsIn(row).every(({ tag }) => tag === 'th'));

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

export function groupsIn(parent: HtmlElement): Group[] {
	const byTag = new Map<string, HtmlElement[]>();
	for (const child of elementsIn(parent)) {
		if (NO_ROWS.has(child.tag)) continue;
		const alike = byTag.get(child.tag);
		if (alike === undefined) byTag.set(child.tag, [child]);
		else alike.push(child);
	}
	const able = [...byTag].filter(([, all]) => all.length <= ROWS_LIMIT);
	return able.map(([tag, all]): Group => {
		const shared = sharedClass(all);
		return { parent, tag, shared, rows: all.filter((row) => matches(row, { tag, shared })) };
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
