import type { Page, Target } from 'puppeteer-core';
import { poll } from '../driver.ts';
import type { PrivilegedChrome } from './privileged.ts';
import type { Run } from './run.ts';
import { evaluateIn } from './sessions.ts';

declare const chrome: PrivilegedChrome;

/** The part of puppeteer's targets that is used, and not public: which of the protocol's it is. */
type Identified = { _targetId: string };

/**
 * Opens an address in a new tab in front, and waits until it has loaded. The tab begins at the address:
 * one that begins blank, as puppeteer's own do, has a process for that page and another for the next.
 *
 * @throws if it does not load; the tab is closed then
 */
export async function openTab({ browser, root }: Run, url: string): Promise<Page> {
	const { targetId } = await root.send('Target.createTarget', { url });
	const isIt = (target: Target) => (target as unknown as Identified)._targetId === targetId;
	return loaded(await browser.waitForTarget(isIt), url);
}

/**
 * Opens an address in a new private window, by the extension's own right to do that, and waits until
 * it has loaded. The protocol's own windows of that kind are others, of which no extension hears.
 *
 * @throws if it does not load
 */
export async function openPrivateTab({ browser, probe }: Run, url: string): Promise<Page> {
	const before = new Set(browser.targets());
	await evaluateIn(probe, (at) => chrome.windows.create({ url: at, incognito: true }), url);
	const target = await poll('the private window', async () =>
		browser.targets().find((it) => it.type() === 'page' && !before.has(it)),
	);
	return loaded(target, url);
}

/** The page of a new tab, once it has loaded. @throws if it does not; the tab is closed then */
async function loaded(target: Target, url: string): Promise<Page> {
	const page = await target.page();
	if (!page) throw new Error(`Chromium gave no page for ${url}`);
	const state = await poll(`${url} to load`, () => loadState(page, url));
	if (state === 'failed') {
		await page.close();
		throw new Error(`${url} does not load`);
	}
	return page;
}

/** How far a document has come; null while it loads, or gives way to the next. */
async function loadState(page: Page, url: string): Promise<'loaded' | 'failed' | null> {
	const { address, complete } = await page
		.evaluate(() => ({ address: location.href, complete: document.readyState === 'complete' }))
		.catch((error: unknown) => {
			// The blank document that a tab has first went away while it was asked.
			if (page.isClosed()) throw error;
			return { address: '', complete: false };
		});
	if (!complete || (address === 'about:blank' && url !== 'about:blank')) return null;
	return address.startsWith('chrome-error:') ? 'failed' : 'loaded';
}

/**
 * Presses the extension's button in front of the tab that is shown. The protocol's description in
 * puppeteer's types does not have the command yet.
 */
export async function pressAction({ root, extensionId }: Run): Promise<void> {
	const { targetInfos } = (await root.send('Target.getTargets', {
		filter: [{ type: 'tab', exclude: false }],
	})) as { targetInfos: { targetId: string; embedderData?: { tabActive?: boolean } }[] };
	const shown = targetInfos.find(({ embedderData }) => embedderData?.tabActive);
	if (shown === undefined) throw new Error('no tab is shown');
	const send = root.send.bind(root) as (method: string, params: object) => Promise<unknown>;
	await send('Extensions.triggerAction', { id: extensionId, targetId: shown.targetId });
}
