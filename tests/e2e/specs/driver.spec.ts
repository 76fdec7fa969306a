/**
 * The driver itself, on an extension that is made for it: what other specs would take for a fault of
 * ours, or would not notice at all, if the driver or the next version of a browser did not do it.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'vitest';
import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { launchBrowser } from '../scenes/kept-browser.ts';

/** The extension's own APIs, in its documents and its background. */
declare const chrome: {
	runtime: { onSuspend: { addListener(listener: () => Promise<void>): void } };
	tabs: {
		create(tab: object): Promise<object>;
		onCreated: { addListener(listener: () => void): void };
	};
	i18n: { getMessage(name: string): string; getUILanguage(): string };
	notifications: {
		create(id: string, options: object): Promise<string>;
		onButtonClicked: { addListener(listener: (id: string, button: number) => void): void };
	};
	storage: {
		local: {
			get(name: string): Promise<Record<string, unknown>>;
			set(items: object): Promise<void>;
		};
	};
};

const PICTURE =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const LANGUAGES = ['en', 'de', 'nl', 'it'] as const;

const FILES = {
	'manifest.json': JSON.stringify({
		manifest_version: 3,
		name: 'Driven',
		version: '1',
		default_locale: 'en',
		permissions: ['notifications', 'storage'],
		background: { service_worker: 'background.js', scripts: ['background.js'] },
		action: { default_popup: 'popup.html', default_area: 'navbar' },
		browser_specific_settings: { gecko: { id: 'driven@example.org' } },
	}),
	'background.js': `
		chrome.runtime.onInstalled.addListener(async ({ reason }) => {
			if (reason !== 'install') return;
			await chrome.tabs.create({ url: 'welcome.html' });
			await chrome.storage.local.set({ welcomed: true });
		});
		chrome.notifications.onButtonClicked.addListener((id, button) =>
			chrome.storage.local.set({ clicked: [id, button] }),
		);`,
	'popup.html': `<!doctype html><html lang="en"><style>
		body { width: 22rem; background: rgb(1, 2, 3) }
		p { font-size: 1rem }
		i { display: none }
		@media (forced-colors: active) { i.forced { display: block } }
		@media (prefers-reduced-motion: reduce) { i.still { display: block } }
		</style><p>Driven</p><i class="forced">x</i><i class="still">x</i></html>`,
	'welcome.html': '<!doctype html><html lang="en"><title>Welcome</title></html>',
	...Object.fromEntries(
		LANGUAGES.map((language) => [
			`_locales/${language}/messages.json`,
			JSON.stringify({ own: { message: `words in ${language}` } }),
		]),
	),
};

const test = base.extend<{ driven: BrowserUnderTest; browser: BrowserUnderTest }>({
	driven: [
		// biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures it needs from it
		async ({}, use) => {
			const dir = await mkdtemp(join(tmpdir(), 'session-companion-driven-'));
			for (const [path, text] of Object.entries(FILES)) {
				await mkdir(join(dir, path, '..'), { recursive: true });
				await writeFile(join(dir, path), text);
			}
			const driven = await launchBrowser(dir);
			await use(driven);
			await driven.close();
			await rm(dir, { recursive: true });
		},
		{ scope: 'file' },
	],
	browser: async ({ driven }, use) => {
		await driven.reset({ reinstall: true });
		await use(driven);
	},
});

const own = (browser: BrowserUnderTest) => async () =>
	(await browser.pages())
		.map(({ url }) => url)
		.filter((url) => url.startsWith(browser.extensionOrigin));

function words(surface: Surface) {
	return surface.evaluate(() => ({
		own: chrome.i18n.getMessage('own'),
		browser: chrome.i18n.getUILanguage().slice(0, 2),
		dates: new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2),
	}));
}

function all(language: string) {
	return { own: `words in ${language}`, browser: language, dates: language };
}

function looks(surface: Surface) {
	return surface.evaluate(() => ({
		ground: getComputedStyle(document.body).backgroundColor,
		forced: document.querySelector<HTMLElement>('.forced')?.offsetHeight !== 0,
		still: document.querySelector<HTMLElement>('.still')?.offsetHeight !== 0,
		text: getComputedStyle(document.querySelector('p') as Element).fontSize,
		width: innerWidth,
	}));
}

test('the extension speaks the language of the browser, from the first moment or later', async ({
	browser,
}) => {
	for (const language of LANGUAGES) {
		await browser.setLanguage(language);
		const popup = await browser.openPopup();
		expect(await words(popup)).toEqual(all(language));
		await popup.close();
		const said = await browser.inBackground(() => chrome.i18n.getMessage('own'));
		expect(said).toBe(`words in ${language}`);
	}
	await browser.restart();
	expect(await words(await browser.openExtensionPage('popup.html'))).toEqual(all('it'));
	await browser.reset({ language: 'de', keepWelcome: true });
	expect(await words(await browser.waitForSurface('welcome.html'))).toEqual(all('de'));
	await browser.reset();
	expect(await words(await browser.openExtensionPage('popup.html'))).toEqual(all('en'));
});

test('a change of language keeps what the extension has stored', async ({ browser }) => {
	await browser.inBackground(() => chrome.storage.local.set({ kept: 1 }));
	await browser.setLanguage('nl');
	expect(await browser.inBackground(() => chrome.storage.local.get('kept'))).toEqual({ kept: 1 });
});

test('the welcome page has come and gone after a reset, a restart or a change of language', async ({
	browser,
}) => {
	const ownPages = own(browser);
	// It has been there, and is not merely still to come.
	await expect
		.poll(() => browser.inBackground(() => chrome.storage.local.get('welcomed')), {
			timeout: 15_000,
		})
		.toEqual({ welcomed: true });
	expect(await ownPages()).toEqual([]);
	await browser.restart();
	expect(await ownPages()).toEqual([]);
	await browser.setLanguage('de');
	expect(await ownPages()).toEqual([]);
	await browser.reset({ keepWelcome: true });
	expect(await ownPages()).toEqual([`${browser.extensionOrigin}/welcome.html`]);
	await browser.reset();
	expect(await ownPages()).toEqual([]);
});

test('forced colours, motion and large text hold in open and later documents, until a reset', async ({
	browser,
}) => {
	const usual = { ground: 'rgb(1, 2, 3)', forced: false, still: true, text: '16px' };
	const page = await browser.openExtensionPage('popup.html');
	expect(await looks(page)).toMatchObject(usual);
	await browser.setForcedColors(true);
	await browser.setReducedMotion(false);
	await browser.setTextScale(2);
	const popup = await browser.openPopup();
	// The browser tells the documents that are open a moment later.
	const becomes = (surface: Surface) => expect.poll(() => looks(surface), { timeout: 15_000 });
	for (const surface of [page, popup]) {
		await becomes(surface).toMatchObject({ forced: true, still: false });
		expect((await looks(surface)).ground).not.toBe(usual.ground);
	}
	// 22 rem: the popup has opened with the large text, and was not given it afterwards.
	const { text, width } = await looks(popup);
	expect(text).toBe('32px');
	expect(width).toBeGreaterThanOrEqual(22 * 32);
	await popup.close();

	await browser.setForcedColors(false);
	await becomes(page).toMatchObject({ ground: usual.ground, forced: false, still: false });
	await browser.setForcedColors(true);
	await browser.reset();
	expect(await looks(await browser.openExtensionPage('popup.html'))).toMatchObject(usual);
});

test('a tab is as wide as asked, in pictures too; the popup is as wide as it wants', async ({
	browser,
}) => {
	const page = await browser.openExtensionPage('popup.html');
	const folder = await mkdtemp(join(tmpdir(), 'session-companion-widths-'));
	for (const width of [320, 1280]) {
		await page.setWidth(width);
		const picture = join(folder, `${width}.png`);
		await page.screenshot(picture, { scale: 2 });
		expect(await pngWidth(picture)).toBe(width * 2);
		expect((await looks(page)).width).toBe(width);
	}
	await rm(folder, { recursive: true });
	const popup = await browser.openPopup();
	await expect(popup.setWidth(320)).rejects.toThrow();
});

test('a click waits until what it is for rests, in a window that grows, too', async ({
	browser,
}) => {
	/** A button that moves for 60 frames, down by so many pixels a frame, and notes its clicks. */
	const addButton = (down: number) => {
		const button = document.createElement('button');
		button.style.cssText = 'position: relative; display: block; width: 2rem; height: 2rem';
		document.body.append(button);
		let frames = 0;
		const move = () => {
			frames += 1;
			button.style.insetInlineStart = `${100 + 100 * Math.sin(frames / 2)}px`;
			button.style.marginBlockStart = `${down * frames}px`;
			if (frames < 60) requestAnimationFrame(move);
		};
		move();
		button.onclick = () => {
			const grown = document.documentElement.scrollHeight <= innerHeight;
			button.value = `clicked after ${frames} frames in a window ${grown ? 'of its size' : 'that grows'}`;
		};
	};
	const said = () => document.querySelector('button')?.value;
	const wanted = 'clicked after 60 frames in a window of its size';

	const page = await browser.openExtensionPage('popup.html');
	await page.evaluate(addButton, 0);
	await page.click('button');
	expect(await page.evaluate(said)).toBe(wanted);

	const popup = await browser.openPopup();
	await popup.evaluate(addButton, 6);
	await popup.click('button');
	expect(await popup.evaluate(said)).toBe(wanted);
});

test('a notification has its buttons where the browser gives it any, and they can be clicked', async ({
	browser,
}) => {
	const show = (buttons: string[]) =>
		browser.inBackground(
			(titles, iconUrl) =>
				chrome.notifications.create('asked', {
					type: 'basic',
					iconUrl,
					title: 'A login',
					message: 'Was it you?',
					...(titles.length > 0 ? { buttons: titles.map((title) => ({ title })) } : {}),
				}),
			buttons,
			PICTURE,
		);
	const wanted = browser.name === 'chromium' ? ['Review', 'It was me'] : [];
	await show(wanted);
	const shown = await browser.waitForNotification('the login', ({ title }) => title === 'A login');
	expect(shown.buttons).toEqual(wanted);
	await expect(browser.clickNotificationButton(shown, wanted.length)).rejects.toThrow('no button');
	if (wanted.length === 0) return;
	await browser.killBackground();
	await browser.clickNotificationButton(shown, 1);
	await expect
		.poll(() => browser.inBackground(() => chrome.storage.local.get('clicked')), {
			timeout: 15_000,
		})
		.toEqual({ clicked: ['asked', 1] });
	expect((await browser.notifications()).map(({ onScreen }) => onScreen)).toEqual([false]);
});

test('the background’s life ends, though an event calls its end off', async ({ browser }) => {
	await browser.inBackground(() => {
		Object.assign(globalThis, { life: 'the first' });
		if (!('browser' in globalThis)) return;
		// Chromium ends a worker without a word; in Firefox an event that comes meanwhile is heeded.
		const ends = { asked: 0 };
		chrome.tabs.onCreated.addListener(() => undefined);
		chrome.runtime.onSuspend.addListener(async () => {
			ends.asked += 1;
			await chrome.storage.local.set({ ends: ends.asked });
			if (ends.asked === 1) await chrome.tabs.create({ url: 'welcome.html' });
		});
	});
	await browser.killBackground();
	expect(await browser.inBackground(() => 'life' in globalThis)).toBe(false);
	if (browser.name === 'chromium') return;
	expect(await browser.inBackground(() => chrome.storage.local.get('ends'))).toEqual({ ends: 2 });
});

async function pngWidth(file: string): Promise<number> {
	return (await readFile(file)).readUInt32BE(16);
}
