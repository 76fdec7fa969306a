import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOfOurStore } from '@/utils/platform/cookie-store';

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
});

/** What Chrome, which says nothing of it with a request, tells when it is asked. */
function chromeWith(tab: boolean | null, isLetIn: boolean, isOpen: boolean): void {
	Object.assign(fakeBrowser, {
		extension: { isAllowedIncognitoAccess: async () => isLetIn },
	});
	vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => {
		if (tab === null) throw new Error('no tab');
		return { incognito: tab };
	}) as never);
	vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation((async () => [
		{ incognito: false },
		...(isOpen ? [{ incognito: true }] : []),
	]) as never);
}

test.each([
	['the usual one', { cookieStoreId: 'firefox-default', incognito: false }, true],
	['a container', { cookieStoreId: 'firefox-container-1', incognito: false }, false],
	['a private window', { cookieStoreId: 'firefox-private', incognito: true }, false],
	['a private window without a name', { incognito: true }, false],
])('Firefox tells of %s', async (_, details, ours) => {
	expect(await isOfOurStore({ tabId: 3, ...details })).toBe(ours);
	expect(await isOfOurStore({ tabId: -1, ...details })).toBe(ours);
});

test.each<[string, number, boolean | null, boolean, boolean, boolean]>([
	['a tab', 3, false, true, true, true],
	['a private tab', 3, true, true, true, false],
	['a tab that is gone', 3, null, false, false, false],
	['a worker where we see nothing private', -1, null, false, true, true],
	['a worker where nothing private is open', -1, null, true, false, true],
	['a worker that may be anybody’s', -1, null, true, true, false],
])('Chrome is asked about %s', async (_, tabId, tab, isLetIn, isOpen, ours) => {
	chromeWith(tab, isLetIn, isOpen);
	expect(await isOfOurStore({ tabId })).toBe(ours);
});
