import type { BrowserUnderTest, Surface } from '../driver/driver.ts';

/** A sessions page that draws its list by itself. */
export type DrawnPage = Surface & {
	/** Presses the button in the row of this address. */
	remove(ip: string): Promise<void>;
	/** Presses the button of a row by the keyboard: the first, the second of those that have one. */
	removeByKeys(which: number): Promise<void>;
	/** Says yes in the page's own dialog. */
	confirm(): Promise<void>;
	/** Says yes to all that the page asks by the browser's own question from now on. */
	sayYes(): Promise<void>;
};

/** Waits until the browser has the page open at this address, and it has drawn its list or its frame. */
export async function waitForDrawnPage(browser: BrowserUnderTest, url: string): Promise<DrawnPage> {
	const surface = await browser.waitForSurface(url);
	await surface.waitFor('the list', () => {
		const frame = document.querySelector('iframe');
		const drawn = (frame?.contentDocument ?? document).querySelector('.session, session-list');
		return drawn !== null;
	});
	return {
		...surface,
		async remove(ip) {
			const row = await surface.evaluate((text) => {
				const rows = [...document.querySelectorAll<HTMLElement>('#sessions > .session')];
				return rows.findIndex(({ innerText }) => innerText.includes(text)) + 1;
			}, ip);
			await surface.click(`#sessions > .session:nth-child(${row}) button`);
		},
		async removeByKeys(which) {
			await surface.click('h1');
			for (let count = 0; count < which; count += 1) await surface.press('Tab');
			await surface.press('Enter');
		},
		confirm: () => surface.click('dialog button:last-child'),
		sayYes: () =>
			surface.evaluate(() => {
				globalThis.confirm = () => true;
			}),
	};
}
