import { expect } from 'vitest';
import { type Served, serveBuilt } from '../../gallery/serve.ts';
import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { test as base } from './kept-browser.ts';

/** How the gallery is looked at; what is left out is as it is at first. */
type Look = { view: string; theme?: string; language?: string; width?: string };
const AT_FIRST = { theme: 'light', language: 'en', width: '380' };

/**
 * Shows a view on the stage, one of its states at a time, with text at so many times its usual size.
 * The stage is opened anew where that is another than before, which a document keeps for life.
 */
type ShowStage = (look: Look, textScale?: number) => Promise<Surface>;

/** A test that looks at the gallery. */
export const test = base.extend<{ gallery: Served; browser: BrowserUnderTest; show: ShowStage }>({
	gallery: [
		// biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures it needs from it
		async ({}, use) => {
			const gallery = await serveBuilt();
			await use(gallery);
			await gallery.close();
		},
		{ scope: 'file' },
	],
	browser: [
		async ({ kept: browser }, use) => {
			await browser.reset();
			await use(browser);
		},
		{ scope: 'file' },
	],
	show: [
		async ({ gallery, browser }, use) => {
			let open: { page: Surface; textScale: number } | null = null;
			await use(async (look, textScale = 1) => {
				if (open?.textScale !== textScale) {
					await open?.page.close();
					await browser.setTextScale(textScale);
					const page = await browser.openPage(`${gallery.url}?stage`);
					await page.waitFor('the gallery', () => document.documentElement.dataset.ready);
					open = { page, textScale };
				}
				await change(open.page, { ...AT_FIRST, ...look });
				return open.page;
			});
		},
		{ scope: 'file' },
	],
});

/** Changes how all states are shown, by the gallery's own switches. */
export async function change(page: Surface, look: Partial<Look>): Promise<void> {
	await page.evaluate((wanted) => {
		const form = document.querySelector('form');
		for (const [name, value] of Object.entries(wanted)) {
			(form?.elements.namedItem(name) as HTMLSelectElement).value = value;
		}
		form?.dispatchEvent(new Event('change'));
	}, look);
	// Another view is another document.
	const ready = await page.waitFor('the view', () => document.documentElement.dataset.ready);
	expect(JSON.parse(ready)).toMatchObject(look);
}
