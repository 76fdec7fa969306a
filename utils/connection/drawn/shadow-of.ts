/** The ways of the two browsers to see a closed shadow. */
type Shadows = {
	chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
};
type WithShadow = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, as a script of ours beside the page sees it; `null` for none. */
export function shadowOf(element: Element): ShadowRoot | null {
	if (element.shadowRoot !== null) return element.shadowRoot;
	// Only what the page has made itself closes its shadow.
	if (!element.localName.includes('-')) return null;
	const closed = (element as WithShadow).openOrClosedShadowRoot;
	if (closed !== undefined) return closed;
	return (globalThis as Shadows).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Whether this is a frame that stands in a page of the same site: it is read with that page. */
export function isReadWithTop(): boolean {
	try {
		return window !== window.top && window.parent.document !== null;
	} catch {
		return false;
	}
}
