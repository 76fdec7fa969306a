import { browser } from 'wxt/browser';
import type { RequestDetails } from './web-request';

/** Firefox's name for the cookies outside all containers and private windows. */
const DEFAULT_STORE = 'firefox-default';

/** Whether a private window may be open that this extension was let into. */
async function seesPrivateWindows(): Promise<boolean> {
	if (!(await browser.extension.isAllowedIncognitoAccess())) return false;
	return (await browser.windows.getAll()).some(({ incognito }) => incognito);
}

/**
 * Whether a request goes with the same cookies as our own: neither out of a private window nor out of
 * a container. What another store's page holds is of another login, and must not be used with ours.
 * Where it can't be told, it is not.
 */
export async function isOfOurStore({
	tabId,
	incognito,
	cookieStoreId,
}: Pick<RequestDetails, 'tabId' | 'incognito' | 'cookieStoreId'>): Promise<boolean> {
	// Firefox says it of each request, of a worker's too.
	if (cookieStoreId !== undefined) return cookieStoreId === DEFAULT_STORE;
	if (incognito !== undefined) return !incognito;
	try {
		if (tabId === -1) return !(await seesPrivateWindows());
		return !(await browser.tabs.get(tabId)).incognito;
	} catch {
		return false;
	}
}
