import { poll, type Surface } from '../driver/driver.ts';

/** What the policy of the extension's pages has kept the stage from showing. */
export const blockedIn = (page: Surface): Promise<string[]> =>
	page.evaluate(() => window.blocked ?? []);

/** Puts a style element into the stage, which the policy forbids, and forgets it once that was seen. */
export async function plantStyle(page: Surface): Promise<void> {
	await page.evaluate(() => {
		const inside = document.querySelector('iframe')?.contentDocument;
		const style = inside?.createElement('style');
		if (!inside || !style) throw new Error('The stage has no document');
		style.textContent = '* { color: red }';
		inside.head.append(style);
		style.remove();
	});
	await poll('what is planted to be blocked', async () => (await blockedIn(page)).length > 0);
	await page.evaluate(() => {
		delete window.blocked;
	});
}
