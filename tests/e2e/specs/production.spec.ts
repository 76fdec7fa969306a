import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from 'vitest';
import { type BrowserUnderTest, WELCOME_PAGE } from '../driver/driver.ts';
import { waitForConnect } from '../pages/connect.ts';
import { headlineOf } from '../pages/control.ts';
import { openPopup } from '../pages/popup.ts';
import { waitForWelcome } from '../pages/welcome.ts';
import { launchBrowser, required } from '../scenes/kept-browser.ts';

type Given = { origins?: string[]; permissions?: string[] };

/** `tsc` knows no browser here; the background does. */
declare const chrome: { permissions: { getAll(): Promise<Given> } };

/** What a fresh production build asks of other machines is heard, and answered by none. */
const test = base.extend<{ asked: { hosts: string[]; port: number }; browser: BrowserUnderTest }>({
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures it needs from it
	asked: async ({}, use) => {
		const hosts: string[] = [];
		const proxy = createServer((request, response) => {
			hosts.push(new URL(request.url ?? '').hostname);
			response.writeHead(502).end();
		});
		proxy.on('connect', ({ url = '' }, socket) => {
			hosts.push(url.replace(/:\d+$/, ''));
			socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
		});
		await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
		await use({ hosts, port: (proxy.address() as AddressInfo).port });
		proxy.closeAllConnections();
		await new Promise((resolve) => proxy.close(resolve));
	},
	browser: async ({ asked }, use) => {
		const build = required('PRODUCTION_DIR');
		const browser = await launchBrowser(build, { keepWelcome: true, proxyPort: asked.port });
		await use(browser);
		await browser.close();
	},
});

test('a production build is not connected, says so, and leads to «Connect»', async ({
	browser,
}) => {
	await browser.waitForBadge(
		'not connected',
		({ text, title }) => text === '+' && title.includes('Not watching yet'),
	);
	const welcome = await waitForWelcome(browser);
	const [first] = await welcome.steps();
	expect(first).toEqual({ step: 'connect', state: 'todo' });
	await welcome.connectFirst.waitUntilThere();
	await welcome.close();

	const popup = await openPopup(browser);
	await popup.waitForStatus('notConnected');
	expect(await popup.text()).toContain('“Settings”\u00a0→ “Security”\u00a0→ “Sessions”');
	await popup.help.waitUntilThere();
	await popup.connectFirst.click();
	const connect = await waitForConnect(browser);
	await connect.addressNext.waitUntilThere();
	expect(await browser.notifications()).toEqual([]);
});

test('a production build has access to no site, and asks nothing of anybody', async ({
	browser,
	asked,
}) => {
	const { origins = [], permissions = [] } = await browser.inBackground(() =>
		chrome.permissions.getAll(),
	);
	expect(origins).toEqual([]);
	for (const later of ['scripting', 'webRequest', 'cookies', 'tabs']) {
		expect(permissions).not.toContain(later);
	}

	// All that would make it look, and all of its pages.
	await browser.waitForBadge('not connected', ({ text }) => text === '+');
	const popup = await openPopup(browser);
	await popup.connect.waitUntilThere();
	await popup.close();
	for (const page of [WELCOME_PAGE, 'connect.html', 'options.html']) {
		const surface = await browser.openExtensionPage(page);
		await headlineOf(surface).waitUntilThere();
		await surface.close();
	}
	await browser.killBackground();
	await browser.inBackground(async () => {
		// It comes after whatever was asked before: what is heard of it could have been heard of that.
		await fetch('https://the-last-one.cryptonow.net/').catch(() => undefined);
	});
	const others = asked.hosts.filter((host) => host !== 'the-last-one.cryptonow.net');
	expect(asked.hosts.length).toBeGreaterThan(others.length);
	// What is left is the browsers' makers'.
	const makers = /\.(?:google|googleapis|gstatic|mozilla)\.(?:com|org|net)$/;
	expect(others.filter((host) => !makers.test(host))).toEqual([]);
});
