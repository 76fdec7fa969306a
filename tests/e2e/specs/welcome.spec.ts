import { expect } from 'vitest';
import type { Surface } from '../driver/driver.ts';
import { axeFindings } from '../pages/axe.ts';
import { keyboardStop } from '../pages/keyboard.ts';
import { openWelcome, waitForWelcome, welcomeTabs } from '../pages/welcome.ts';
import { test } from '../scenes/scene.ts';

/** In both widths nothing for axe to find, and nothing wider than the window. */
async function check(page: Surface, what: string) {
	for (const width of [320, 1280]) {
		await page.setWidth(width);
		expect(await axeFindings(page), `${what} at ${width}`).toEqual([]);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over, `${what} at ${width}: too wide by`).toBeLessThanOrEqual(0);
	}
}

test('opens when it is installed, and never again', async ({ scene }) => {
	const { browser } = scene;
	await browser.reset({ keepWelcome: true });
	const page = await waitForWelcome(browser);
	await page.waitForStep('login', 'todo');
	expect(await welcomeTabs(browser)).toBe(1);
	await page.close();

	await browser.restart();
	await browser.waitForBadge('the logged-out badge', ({ text }) => text === 'out');
	// A page that is to come would be there once a look has come and gone.
	await scene.look();
	expect(await welcomeTabs(browser)).toBe(0);
	await browser.killBackground();
	await scene.look();
	expect(await welcomeTabs(browser)).toBe(0);
});

for (const scheme of ['light', 'dark'] as const) {
	test(`leads from the login to «You are set» (${scheme})`, async ({ scene }) => {
		const { browser, cryptonow } = scene;
		await browser.setColorScheme(scheme);
		const page = await openWelcome(browser);
		await scene.waitForText(page, 'You’re logged out of Cryptonow');
		await page.waitForStep('review', 'todo');
		await check(page, 'logged out');

		await page.login.click();
		await page.waitForStep('login', 'doing');
		const site = await browser.waitForSurface(`${cryptonow.origin}/login`);
		const phone = await scene.logInFrom('phone');
		await scene.logInFrom('laptop');
		const tablet = await scene.logInFrom('tablet');
		await scene.logInUnseen();
		await site.close();
		// Whoever comes back to the page need not wait for the next look, nor ask for one.
		await page.waitForStep('login', 'done');
		await page.waitForStep('review', 'doing');
		await scene.waitForText(page, '198.51.100.23');
		await check(page, 'sessions to go through');
		// Nobody says «all» over one from where the others are not.
		expect(await page.recogniseAll.isThere()).toBe(false);

		const row = page.row(tablet);
		await row.remove.click();
		await row.keep.waitForFocus();
		await check(page, 'the question');
		await page.press('Escape');
		await row.remove.waitForFocus();
		await page.remove(tablet);
		await scene.waitForText(page, 'You removed a session');
		expect((await tablet.request('/api/account/sessions')).status).toBe(401);
		await page.row(phone).recognise.click();
		await page.undo.click();
		await page.recogniseAll.click();
		await page.waitForStep('review', 'done');

		await page.test.click();
		await browser.waitForNotification('the test', ({ title }) => title.includes('Test alert'));
		await page.missed.click();
		await scene.waitForText(page, 'Something holds it back');
		await check(page, 'no notification seen');
		await page.test.click();
		await page.seen.click();
		await page.waitForStep('notify', 'done');
		await scene.waitForText(page, 'You’re all set');
		expect(await page.news()).toContain('Step 3 is done');
		// The button that was clicked is gone: the keyboard goes on from its step.
		expect((await keyboardStop(page)).text).toBe('See a test notification');
		await check(page, 'all done');
	});
}

test('says where its icon is, or how to get it there', async ({ scene: { browser } }) => {
	const page = await openWelcome(browser);
	// Firefox puts it into the toolbar by itself, Chrome behind its puzzle piece.
	expect(await page.isPinned()).toBe(browser.name === 'firefox');
	expect(await page.pinPicture.isThere()).toBe(browser.name === 'chromium');
});
