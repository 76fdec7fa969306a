// What is read of a page, by the background and in the page itself: without what parses it.

/** The longest page that is read, in characters. */
export const HTML_LIMIT = 2 * 1024 * 1024;
/** How many elements a page may have, and how many pieces it may come in. */
export const ELEMENT_LIMIT = 80_000;
export const PIECE_LIMIT = 400_000;
/** How deep elements may be nested. */
export const DEPTH_LIMIT = 400;
const ATTRIBUTE_LIMIT = 4096;

const KEPT =
	/^(?:id|class|type|name|value|href|action|formaction|method|datetime|title|hidden|disabled|rel|sc-ref|role|aria-label|aria-disabled|aria-current|alt|(?:[a-z-]{0,4}[:@]?|on|ng-)click|hx-[a-z]{1,9}|phx-value-[\w-]{1,20}|data-[\w-]{1,60}|wire:[\w-]{1,20}|[a-z]{1,20}-(?:id|uuid|key))$/;

/** Whether an attribute may tell something of a session: what is data may, whatever its name. */
export function isKeptAttribute(name: string, value: string): boolean {
	const isData = /^[[{]/.test(value);
	return (isData || KEPT.test(name)) && value.length <= (isData ? HTML_LIMIT : ATTRIBUTE_LIMIT);
}
