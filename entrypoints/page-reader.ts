import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawnMarkup } from '@/utils/connection/drawn/drawn-markup';

/** The ways of the two browsers to see a closed shadow. */
type Shadows = {
	chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
};
type WithShadow = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

function shadowOf(element: Element): ShadowRoot | null {
	if (element.shadowRoot !== null) return element.shadowRoot;
	// Only what the page has made itself closes its shadow.
	if (!element.localName.includes('-')) return null;
	const closed = (element as WithShadow).openOrClosedShadowRoot;
	if (closed !== undefined) return closed;
	return (globalThis as Shadows).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Whether this is a frame that stands in a page of the same site: it is read with that page. */
function isReadWithTop(): boolean {
	try {
		return window !== window.top && window.parent.document !== null;
	} catch {
		return false;
	}
}

/**
 * Runs once in each document of a tab, in a world of its own, and says what is drawn in it. It changes
 * nothing and stays nowhere.
 */
export default defineUnlistedScript(() => {
	const { documentElement } = document;
	if (isReadWithTop()) return null;
	return {
		address: location.href,
		since: performance.timeOrigin,
		html: documentElement === null ? null : drawnMarkup(documentElement, { shadowOf }),
	};
});
