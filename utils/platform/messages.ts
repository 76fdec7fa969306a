import { browser } from 'wxt/browser';

/** A document in whose top frame a script of ours speaks, by its address as it is now. */
export type PageSender = { tabId: number; origin: string; path: string };

/** Who sent a message: a page of ours, a script of ours in a web page, or anybody else. */
export type Sender =
	| { type: 'ownPage' }
	| { type: 'webPage'; page: PageSender }
	| { type: 'stranger' };

/** What the browsers tell of a sender. */
type RawSender = {
	id?: string | undefined;
	url?: string | undefined;
	/** What the browser takes the document for: `null` as a text for a page in a sandbox. */
	origin?: string | undefined;
	frameId?: number | undefined;
	tab?: { id?: number | undefined } | undefined;
};

/** Whether a message comes from a page of ours, and not from a web page or another add-on. */
function isOwnPage({ id, url }: RawSender): boolean {
	const base = browser.runtime.getURL('/');
	return id === browser.runtime.id && (url?.startsWith(base) ?? false);
}

/** The tab and site of a script of ours in a web page's top frame; `null` for anybody else. */
function pageOf({ id, url, origin: own, frameId, tab }: RawSender): PageSender | null {
	if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined) return null;
	if (url === undefined || !URL.canParse(url)) return null;
	const { protocol, origin, pathname } = new URL(url);
	if (own !== undefined && own !== origin) return null;
	return /^https?:$/.test(protocol) ? { tabId: tab.id, origin, path: pathname } : null;
}

function senderOf(raw: RawSender): Sender {
	if (isOwnPage(raw)) return { type: 'ownPage' };
	const page = pageOf(raw);
	return page === null ? { type: 'stranger' } : { type: 'webPage', page };
}

/**
 * Answers each message that reaches the background. Registers at once, so call it in the first tick.
 *
 * @param answer never rejects
 */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
	// `sendResponse` and `true` mean the same to the polyfill, to Firefox and to Chrome's own
	// `browser`; a returned promise does not.
	browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
		answer(message, senderOf(sender)).then(sendResponse);
		return true;
	});
}
