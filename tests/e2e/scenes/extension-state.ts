/** What an extension has stored, is allowed, and has the browser do, as its own pages can tell. */
import type { StoredConnection } from '@/utils/connection/profile/profile';
import type { BrowserUnderTest, Surface } from '../driver/driver.ts';

type Area = {
	get(keys: null): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	clear(): Promise<void>;
};

/** The extension's own APIs, in its own documents. */
declare const chrome: {
	permissions: { getAll(): Promise<{ permissions?: string[]; origins?: string[] }> };
	storage: { local: Area; session: Area };
	declarativeNetRequest: { getSessionRules(): Promise<object[]> };
};

/** All that is stored, on the disk and in memory. */
export const stored = (page: Surface) =>
	page.evaluate(async () => ({
		local: await chrome.storage.local.get(null),
		session: await chrome.storage.session.get(null),
	}));

/** The connection that the user has confirmed; `null` for none. */
export const storedConnection = async (page: Surface) =>
	((await stored(page)).local.connection as StoredConnection | undefined) ?? null;

/** What the user may have allowed, and can give back. */
export const allowed = (page: Surface) =>
	page.evaluate(async () => {
		const { permissions = [], origins = [] } = await chrome.permissions.getAll();
		const optional = ['scripting', 'webRequest', 'cookies'];
		return {
			permissions: permissions.filter((name) => optional.includes(name)),
			origins: origins.toSorted(),
		};
	});

/** The rules by which our own requests go as the site's. */
export const originRules = (page: Surface) =>
	page.evaluate(() => chrome.declarativeNetRequest.getSessionRules());

/**
 * What the background finds when its browser was closed for so long: all that it has stored is so much
 * older, and what was in memory is forgotten.
 */
export async function passClosed(browser: BrowserUnderTest, ms: number): Promise<void> {
	await browser.inBackground(async (by: number) => {
		const YEAR = 365 * 24 * 60 * 60 * 1000;
		const older = (value: unknown): unknown => {
			if (typeof value === 'number') {
				return Math.abs(value - Date.now()) < YEAR ? value - by : value;
			}
			if (Array.isArray(value)) return value.map(older);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, older(inner)]));
		};
		const { watch } = await chrome.storage.local.get(null);
		await chrome.storage.local.set({ watch: older(watch) });
		await chrome.storage.session.clear();
	}, ms);
	await browser.killBackground();
}
