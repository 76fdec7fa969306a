import { elementsBelow, type HtmlElement, parseHtml, textOf } from '../document/html-tree';
import { type MarkedRow, markedRows } from '../document/lists';
import { CONTROL_NAME_LIMIT, type PressedControl } from '../profile/pressed';
import { type ElementMark, REF_MARK, readMark } from './ref-mark';

// The controls of a drawn page, and the rows that they stand in.

/** A control of a page that can be pressed. */
export type PageControl = ElementMark & PressedControl;

/** A row of the list with its controls, and where it is in the page. */
export type PageRow = { ref: number; controls: readonly PageControl[]; row: MarkedRow['row'] };

/** A page with what can be pressed in it. */
export type PageControls = {
	rows: readonly PageRow[];
	/** All controls of the page, those in the rows among them. */
	controls: readonly PageControl[];
};

const refOf = ({ attributes }: HtmlElement): ElementMark | null => readMark(attributes[REF_MARK]);

function roleOf({ tag, attributes }: HtmlElement): PressedControl['role'] | null {
	const { role, type = '', href } = attributes;
	if (role === 'button' || role === 'link' || role === 'menuitem') return role;
	if (role !== undefined && role !== '') return null;
	if (tag === 'button' || tag === 'summary') return 'button';
	if (tag === 'input') return /^(?:submit|button)$/.test(type) ? 'button' : null;
	return tag === 'a' && href !== undefined ? 'link' : null;
}

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a control is called, as assistive technology says it; empty where it has no name. */
function nameOf(element: HtmlElement): string {
	const { 'aria-label': label, value, title } = element.attributes;
	return (
		plain(label) || (element.tag === 'input' ? plain(value) : '') || textOf(element) || plain(title)
	);
}

const isDisabled = ({ attributes }: HtmlElement): boolean =>
	attributes.disabled !== undefined || attributes['aria-disabled'] === 'true';

/** An element as a control; `null` for what is none, has no name, or can't be pressed. */
function controlOf(element: HtmlElement): PageControl | null {
	const role = roleOf(element);
	const mark = refOf(element);
	if (role === null || mark === null || isDisabled(element)) return null;
	const name = nameOf(element);
	return name === '' || name.length > CONTROL_NAME_LIMIT ? null : { ...mark, role, name };
}

const controlsIn = (root: HtmlElement): PageControl[] =>
	[...elementsBelow(root)].flatMap((element) => controlOf(element) ?? []);

/**
 * What can be pressed in a page that was read with marks; `null` for a page that can't be read.
 *
 * @param wanted the name of the list
 */
export function pageControls(html: string, wanted: string): PageControls | null {
	const root = parseHtml(html);
	if (root === null) return null;
	const rows = markedRows(root, wanted).flatMap(({ row, element }): PageRow[] => {
		const mark = refOf(element);
		return mark === null ? [] : [{ ref: mark.ref, controls: controlsIn(element), row }];
	});
	return { rows, controls: controlsIn(root) };
}
