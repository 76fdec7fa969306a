/**
 * That the browser which all specs share is as new for each test: what a reset left behind, one test
 * would hand to another.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { test as base, required } from '../scenes/kept-browser.ts';

type Area = {
	get(keys: null): Promise<Record<string, unknown>>;
	set(items: object): Promise<void>;
};

/** The extension's own APIs, in its documents. */
declare const chrome: {
	storage: Record<'local' | 'session' | 'sync', Area>;
	alarms: {
		create(name: string, info: object): Promise<void>;
		getAll(): Promise<{ name: string }[]>;
	};
	action: { setBadgeText(details: object): Promise<void> };
	notifications: { create(id: string, options: object): Promise<string> };
	permissions: {
		getAll(): Promise<{ permissions?: string[]; origins?: string[] }>;
		request(wanted: object): Promise<boolean>;
	};
	scripting: {
		registerContentScripts(scripts: object[]): Promise<void>;
		getRegisteredContentScripts(): Promise<{ id: string }[]>;
	};
	declarativeNetRequest: {
		getSessionRules(): Promise<{ id: number }[]>;
		updateSessionRules(change: object): Promise<void>;
	};
};

/** A site of its own, whose answers may be kept, and how often each was asked for. */
type Site = { origin: string; asked: (path: string) => number };

const BODIES: Readonly<Record<string, { type: string; body: string }>> = {
	'/': { type: 'text/html', body: '<!doctype html><title>Site</title><p>Site' },
	'/worker.js': { type: 'text/javascript', body: '' },
	'/kept': { type: 'text/plain', body: 'kept' },
};

const test = base.extend<{ site: Site }>({
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures it needs from it
	site: async ({}, use) => {
		const paths: string[] = [];
		const server = createServer(({ url = '' }, outgoing) => {
			paths.push(url);
			const { type, body } = BODIES[url] ?? { type: 'text/plain', body: '' };
			outgoing.writeHead(200, {
				'content-type': type,
				'cache-control': 'max-age=3600',
				...(url === '/kept' ? { 'set-cookie': 'kept=1; Max-Age=3600' } : {}),
			});
			outgoing.end(body);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		await use({
			origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
			asked: (path) => paths.filter((one) => one === path).length,
		});
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	},
});

/** Keeps something in each place where a site can. */
const useSite = (page: Surface) =>
	page.evaluate(async () => {
		localStorage.setItem('kept', '1');
		sessionStorage.setItem('kept', '1');
		await (await caches.open('kept')).put('/kept', new Response('kept'));
		await new Promise((resolve, reject) => {
			const opening = indexedDB.open('kept');
			opening.onsuccess = () => resolve(opening.result.close());
			opening.onerror = reject;
		});
		await navigator.serviceWorker.register('/worker.js');
		await navigator.serviceWorker.ready;
		await (await fetch('/kept')).text();
		return document.cookie;
	});

/** What a site finds of what it kept. */
const leftOfSite = (page: Surface) =>
	page.evaluate(async () => ({
		cookie: document.cookie,
		local: localStorage.length,
		session: sessionStorage.length,
		caches: await caches.keys(),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		online: navigator.onLine,
	}));

/** Leaves something in each place where the extension can. */
const useExtension = (page: Surface) =>
	page.evaluate(async (iconUrl) => {
		for (const area of [chrome.storage.local, chrome.storage.session, chrome.storage.sync]) {
			await area.set({ left: 1 });
		}
		await chrome.alarms.create('left', { delayInMinutes: 60 });
		await chrome.action.setBadgeText({ text: 'left' });
		await chrome.notifications.create('left', {
			type: 'basic',
			iconUrl,
			title: 'Left',
			message: 'Left',
		});
		await chrome.declarativeNetRequest.updateSessionRules({
			addRules: [
				{ id: 4711, action: { type: 'block' }, condition: { urlFilter: '||left.example' } },
			],
		});
		localStorage.setItem('left', '1');
		document.title = 'left';
	}, 'icon/calm-48.png');

/** All that the browser holds of the extension, as far as it can be asked. */
const stateOf = (page: Surface) =>
	page.evaluate(async () => ({
		local: Object.keys(await chrome.storage.local.get(null)).toSorted(),
		session: Object.keys(await chrome.storage.session.get(null)).toSorted(),
		sync: Object.keys(await chrome.storage.sync.get(null)).toSorted(),
		alarms: (await chrome.alarms.getAll()).map(({ name }) => name).toSorted(),
		rules: (await chrome.declarativeNetRequest.getSessionRules()).map(({ id }) => id),
		...(await chrome.permissions.getAll()),
		own: localStorage.length,
	}));

const CHECKING = 'Session Companion: Checking your sessions…';

/** What is to be seen of a browser in which nobody has done anything yet. */
async function freshState(browser: BrowserUnderTest) {
	const open = (await browser.pages()).map(({ url }) => url);
	const page = await browser.openExtensionPage('options.html');
	// It has looked, and there is no service. While it looks the first time, the text is the same.
	const badge = await browser.waitForBadge('the end of the first look', ({ text, title }) => {
		return text === '–' && title !== CHECKING;
	});
	await page.waitFor('the next look to be planned', async () => {
		return (await chrome.alarms.getAll()).some(({ name }) => name === 'look');
	});
	const state = await stateOf(page);
	await page.close();
	return { open, badge, state, notifications: await browser.notifications() };
}

const WAYS = [
	{ way: 'in place', reinstall: false },
	{ way: 'by another install', reinstall: true },
];

test.for(WAYS)(
	'a reset leaves nothing of what sites, the extension and the user have done ($way)',
	async ({ reinstall }, { kept: browser, site }) => {
		await browser.reset({ reinstall: true });
		const fresh = await freshState(browser);
		expect(fresh.open).toEqual(['about:blank']);
		expect(fresh.notifications).toEqual([]);
		await browser.inBackground(() => void Object.assign(globalThis, { life: 'the first' }));

		const page = await browser.openPage(site.origin);
		expect(await useSite(page)).toBe('kept=1');
		expect(site.asked('/kept')).toBe(1);
		await useExtension(await browser.openExtensionPage('options.html'));
		await browser.waitForNotification('the one that is left', ({ title }) => title === 'Left');
		// In Chromium another install is what brings that back.
		if (reinstall || browser.name === 'firefox') {
			await browser.setHostAccess(fresh.state.origins ?? [], false);
		}
		await browser.openPage('about:blank');
		await browser.openPopup();
		await browser.setOffline(true);

		await browser.reset({ reinstall });
		expect((await browser.badge()).text).not.toBe('left');
		expect(await browser.inBackground(() => 'life' in globalThis)).toBe(false);
		expect(await freshState(browser)).toEqual(fresh);
		const again = await browser.openPage(site.origin);
		expect(await leftOfSite(again)).toEqual({
			cookie: '',
			local: 0,
			session: 0,
			caches: [],
			databases: [],
			workers: 0,
			online: true,
		});
		expect(await again.evaluate(() => fetch('/kept').then((answer) => answer.text()))).toBe('kept');
		expect(site.asked('/kept')).toBe(2);
	},
);

test('a reset brings another build, and the next one the usual one again', async ({
	kept: browser,
}) => {
	const optional = async () => {
		const page = await browser.openExtensionPage('options.html');
		const { origins = [] } = await page.evaluate(() => chrome.permissions.getAll());
		await page.close();
		return origins.length;
	};
	await browser.reset({ extensionDir: required('LEARN_DIR') });
	expect(await optional()).toBe(0);
	await browser.reset();
	expect(await optional()).toBeGreaterThan(0);
});

test('a reset takes back what the user has allowed, so that the browser asks again', async ({
	kept: browser,
}) => {
	const allow = async () => {
		const page = await browser.openExtensionPage('options.html');
		const before = await page.evaluate(() => chrome.permissions.getAll());
		await page.evaluate(() => {
			const button = document.body.appendChild(document.createElement('button'));
			button.id = 'allow';
			button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9; padding: 2rem';
			const wanted = { permissions: ['scripting'], origins: ['http://localhost/*'] };
			button.onclick = () => chrome.permissions.request(wanted);
		});
		await page.click('#allow');
		await browser.answerPermissionPrompt(true);
		await page.waitFor('the permission', async () => {
			return (await chrome.permissions.getAll()).origins?.includes('http://localhost/*');
		});
		const scripts = await page.evaluate(async () => {
			const left = await chrome.scripting.getRegisteredContentScripts();
			await chrome.scripting.registerContentScripts([
				{ id: 'left', matches: ['http://localhost/*'], js: ['page-relay.js'] },
			]);
			return left.map(({ id }) => id);
		});
		return { before, scripts };
	};
	await browser.reset({ extensionDir: required('LEARN_DIR') });
	const first = await allow();
	expect(first.scripts).toEqual([]);
	await browser.reset({ extensionDir: required('LEARN_DIR') });
	expect(await allow()).toEqual(first);
});
