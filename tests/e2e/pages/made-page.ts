import type { BrowserUnderTest, Surface } from '../driver/driver.ts';

/** A sessions page as a server or a framework makes it. */
export type MadePage = Surface & {
	/** Ends a session, by the button or the form in its row. */
	end(id: string): Promise<void>;
};

/** Waits until the browser has the page open at this address. */
export async function waitForMadePage(browser: BrowserUnderTest, url: string): Promise<MadePage> {
	const surface = await browser.waitForSurface(url);
	return {
		...surface,
		end: (id) => surface.click(`form[action*="${id}"] button, [data-session="${id}"] button`),
	};
}
