import type { BrowserUnderTest, Surface } from '../driver/driver.ts';

export type Asked = { permissions?: string[]; origins?: string[] };

/** The extension's own APIs. */
declare const chrome: { permissions: { request(asked: Asked): Promise<boolean> } };

/**
 * Has a page of the extension's own ask the browser for this in a click, as «Connect» does, and says
 * yes to the browser's question.
 *
 * @param isAsked whether the browser has a question: it has none for what is allowed already
 */
export async function allowByClick(
	browser: BrowserUnderTest,
	page: Surface,
	asked: Asked,
	isAsked: boolean,
): Promise<void> {
	await page.evaluate((wanted) => {
		const button = document.createElement('button');
		button.id = 'allow';
		button.textContent = 'Allow';
		button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9; padding: 2rem';
		button.addEventListener('click', async () => {
			button.dataset.given = String(await chrome.permissions.request(wanted));
		});
		document.body.append(button);
	}, asked);
	await page.click('#allow');
	if (isAsked) await browser.answerPermissionPrompt(true);
	await page.waitFor(
		'the permission',
		() => document.querySelector<HTMLElement>('#allow')?.dataset.given === 'true',
	);
	await page.evaluate(() => document.querySelector('#allow')?.remove());
}
