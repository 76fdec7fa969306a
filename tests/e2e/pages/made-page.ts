import type { BrowserUnderTest, Surface } from '../driver/driver.ts';

/** A sessions page as a server or a framework makes it. */
export type MadePage = Surface & {
	/** Ends a session, by the button, the link or the form in its row. */
	end(id: string): Promise<void>;
	/** Says on the page that follows that it is meant. */
	confirm(): Promise<void>;
};

/** Waits until the browser has the page open at this address. */
export async function waitForMadePage(browser: BrowserUnderTest, url: string): Promise<MadePage> {
	const surface = await browser.waitForSurface(url);
	return {
		...surface,
		async end(id) {
			const ways = [
				`form[action*="${id}"] button`,
				`button[formaction*="${id}"]`,
				`a[href*="${id}"]`,
				`[data-session="${id}"] button`,
			];
			await surface.click(ways.join());
		},
		confirm: () => surface.click('h2 + form button'),
	};
}
