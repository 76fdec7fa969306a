import { unflattened } from '../decode/flattened';
import { isFlight, readFlight } from '../decode/streamed';
import { unwrapped } from '../decode/wrapped';
import { pageData } from './data';
import { elementsBelow, parseHtml } from './html-tree';
import { markupLists } from './lists';
import type { Row } from './row-value';

/** A page as a value that a list may be in, like any answer. */
export type DocumentValue = {
	/** The lists in its markup, by their names. */
	lists: Record<string, Row[]>;
	/** Whether the list that is wanted goes on behind «Next» or «Show more»; as answers say it. */
	hasMore: boolean;
	/** Where a plain link leads to the rest of it, as answers say it; `null` where none does. */
	next: string | null;
	/** The data that it carries, by the names that it has there. */
	data: Record<string, object>;
	/** Whether it asks for a password: it then is the page that logs in. */
	asksPassword: boolean;
};

/** Reads a page, as {@link readDocument} does. */
export type ReadDocument = typeof readDocument;

/** Whether a text is a page, by its beginning. */
export const isDocument = (text: string): boolean =>
	/^\s{0,64}(?:<!--[\s\S]{0,2000}?-->\s{0,64})?<(?:!doctype html|html|head|body)\b/i.test(
		text.slice(0, 4096),
	);

/**
 * A page as a value; `null` for a text that is none, or is longer than is read.
 *
 * @param wanted the name of the list in its markup that is read, and no other; `null` for all that
 * may be sessions
 * @param parse JSON's own parser
 */
export function readDocument(
	html: string,
	wanted: string | null = null,
	parse: (text: string) => unknown = JSON.parse,
): DocumentValue | null {
	if (!isDocument(html)) return null;
	const root = parseHtml(html);
	if (root === null) return null;
	let asksPassword = false;
	for (const { tag, attributes } of elementsBelow(root)) {
		if (tag === 'input' && attributes.type === 'password') asksPassword = true;
	}
	const { data, flight } = pageData(root, parse);
	const sent = isFlight(flight) ? readFlight(flight, parse) : undefined;
	for (const name of Object.keys(data)) data[name] = asMeant(data[name] ?? {}, parse);
	return {
		...markupLists(root, wanted),
		data: { ...data, ...(sent === undefined ? {} : { flight: sent.data }) },
		asksPassword,
	};
}

/** Data of a page as it is meant, where a framework has flattened it, or put something around it. */
function asMeant(value: object, parse: (text: string) => unknown): object {
	const meant = unwrapped(unflattened(value), Number.POSITIVE_INFINITY, parse);
	return typeof meant === 'object' && meant !== null ? meant : value;
}
