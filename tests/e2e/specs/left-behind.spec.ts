/** What stays in the browser beside the connection: nothing that outlives its use, and nothing that is open to a page. */
import { describe, expect } from 'vitest';
import { poll } from '../driver/driver.ts';
import { openConnect } from '../pages/connect.ts';
import { openSettings, type Settings } from '../pages/settings.ts';
import { connectTo, test, watchPage } from '../scenes/connect-steps.ts';

/** The extension's own APIs, in its own documents and in its script in a page. */
declare const chrome: {
	declarativeNetRequest: { getSessionRules(): Promise<unknown[]> };
	storage: { local: { get(keys: null): Promise<object> } };
	tabs: { query(by: { url: string }): Promise<{ id: number }[]> };
	scripting: {
		executeScript<T>(script: {
			target: { tabId: number };
			func: () => T;
		}): Promise<{ result?: Awaited<T> }[]>;
	};
};

/** How many rules the browser has for our own requests. */
const rules = (settings: Settings): Promise<number> =>
	settings.evaluate(async () => (await chrome.declarativeNetRequest.getSessionRules()).length);

describe('the rule that sends the site’s Origin', () => {
	for (const end of ['disconnect', 'eraseEverything'] as const) {
		test(`stands while a look is under way, and is gone after «${end}»`, async ({ serve }) => {
			const service = await serve('keycloak');
			const { scene, cryptonow, browser } = service;
			await scene.logInUnseen();
			await (await connectTo(service)).close();
			await browser.waitForBadge('nothing to do', ({ text }) => text === '');
			const settings = await openSettings(browser);
			await poll('no rule to be left', async () => (await rules(settings)) === 0);

			cryptonow.misbehave({ path: /\/sessions/, delayMs: 60_000 });
			await browser.fireAlarm('look');
			await poll('a rule while a look is under way', async () => (await rules(settings)) > 0);
			await settings[end]();
			cryptonow.stopMisbehaving();
			await poll('the rule to be gone', async () => (await rules(settings)) === 0);
			await browser.waitForBadge('no connection', ({ text }) => text === '+');
			expect(await rules(settings)).toBe(0);
		});
	}
});

test('what is stored is closed to scripts in pages, ours among them, where the browser can', async ({
	serve,
}) => {
	const service = await serve('plain');
	await service.scene.logInUnseen();
	const connect = await openConnect(service.browser);
	await watchPage(service, connect, { asks: true });
	await connect.waitForFound();
	const read = await connect.evaluate(async () => {
		const [tab] = await chrome.tabs.query({ url: 'http://localhost/*' });
		const [ran] = await chrome.scripting.executeScript({
			target: { tabId: tab?.id ?? -1 },
			func: async () => {
				try {
					return Object.keys(await chrome.storage.local.get(null)).length > 0 ? 'open' : 'empty';
				} catch {
					return 'closed';
				}
			},
		});
		return ran?.result;
	});
	// Firefox has no such setting.
	expect(read).toBe(service.browser.name === 'chromium' ? 'closed' : 'open');
});
