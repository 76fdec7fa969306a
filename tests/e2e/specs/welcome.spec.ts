import axe from 'axe-core';
import { expect } from 'vitest';
import { type BrowserUnderTest, type Surface, WELCOME_PAGE } from '../driver/driver.ts';
import { test } from '../scenes/scene.ts';

/** See accessibility.spec.ts. */
const runAxe = new Function(`${axe.source};
	return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
		violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));
`) as () => Promise<string[]>;

const welcomePages = async (browser: BrowserUnderTest) =>
	(await browser.pages()).filter(({ url }) => url === `${browser.extensionOrigin}/${WELCOME_PAGE}`);

const waitForStep = (page: Surface, name: string, state: string) =>
	page.waitFor(
		`${name} to be ${state}`,
		(wanted: string, how: string) =>
			document.querySelector(`[data-step="${wanted}"][data-state="${how}"]`),
		name,
		state,
	);

/** In both widths nothing for axe to find, and nothing wider than the window. */
async function check(page: Surface, what: string) {
	for (const width of [320, 1280]) {
		await page.setWidth(width);
		expect(await page.evaluate(runAxe), `${what} at ${width}`).toEqual([]);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over, `${what} at ${width}: too wide by`).toBeLessThanOrEqual(0);
	}
}

test('opens when it is installed, and never again', async ({ scene }) => {
	const { browser } = scene;
	await browser.reset({ keepWelcome: true });
	const page = await browser.waitForSurface(WELCOME_PAGE);
	await waitForStep(page, 'login', 'todo');
	expect(await welcomePages(browser)).toHaveLength(1);
	await page.close();

	await browser.restart();
	await browser.waitForBadge('the logged-out badge', ({ text }) => text === 'out');
	// A page that is to come would be there once a look has come and gone.
	await scene.look();
	expect(await welcomePages(browser)).toEqual([]);
	await browser.killBackground();
	await scene.look();
	expect(await welcomePages(browser)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
	test(`leads from the login to «You are set» (${scheme})`, async ({ scene }) => {
		const { browser, cryptonow } = scene;
		await browser.setColorScheme(scheme);
		const page = await browser.openExtensionPage(WELCOME_PAGE);
		await scene.waitForText(page, 'You are logged out of Cryptonow');
		await waitForStep(page, 'review', 'todo');
		await check(page, 'logged out');

		await page.click('[data-action=login]');
		await waitForStep(page, 'login', 'doing');
		const site = await browser.waitForSurface(`${cryptonow.origin}/login`);
		const phone = await scene.logInFrom('phone');
		await scene.logInFrom('laptop');
		const tablet = await scene.logInFrom('tablet');
		await (await scene.logIn()).close();
		await site.close();
		// Whoever comes back to the page need not wait for the next look, nor ask for one.
		await waitForStep(page, 'login', 'done');
		await waitForStep(page, 'review', 'doing');
		await scene.waitForText(page, '198.51.100.23');
		await check(page, 'sessions to go through');
		// Nobody says «all» over one from where the others are not.
		expect(await page.evaluate(() => document.querySelector('[data-action=recognise-all]'))).toBe(
			null,
		);

		await page.click(`[data-session="${tablet.sessionId}"] [data-action=remove]`);
		await page.waitFor('the question', () =>
			document.activeElement?.matches('[data-action=cancel]'),
		);
		await check(page, 'the question');
		await page.press('Escape');
		await page.waitFor('the focus to be back', () =>
			document.activeElement?.matches('[data-action=remove]'),
		);
		await page.click(`[data-session="${tablet.sessionId}"] [data-action=remove]`);
		await page.click('[data-action=confirm]');
		await scene.waitForText(page, 'You removed a session');
		expect((await tablet.request('/api/account/sessions')).status).toBe(401);
		await page.click(`[data-session="${phone.sessionId}"] [data-action=recognise]`);
		await page.click('[data-action=undo]');
		await page.click('[data-action=recognise-all]');
		await waitForStep(page, 'review', 'done');

		await page.click('[data-action=test]');
		await browser.waitForNotification('the test', ({ title }) =>
			title.includes('This is what an alert looks like'),
		);
		await page.click('[data-action=missed]');
		await scene.waitForText(page, 'Something holds it back');
		await check(page, 'no notification seen');
		await page.click('[data-action=test]');
		await page.click('[data-action=seen]');
		await waitForStep(page, 'notify', 'done');
		await scene.waitForText(page, 'You are set');
		expect(
			await page.evaluate(() => document.querySelector('[role=status]')?.textContent),
		).toContain('Step 3 is done');
		// The button that was clicked is gone: the keyboard goes on from its step.
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
			'See a test notification',
		);
		await check(page, 'all done');
	});
}

test('says where its icon is, or how to get it there', async ({ scene: { browser } }) => {
	const page = await browser.openExtensionPage(WELCOME_PAGE);
	const pinned = await page.waitFor('the icon', () =>
		document.querySelector('.sight')?.getAttribute('data-pinned'),
	);
	// Firefox puts it into the toolbar by itself, Chrome behind its puzzle piece.
	expect(pinned).toBe(browser.name === 'firefox' ? 'true' : 'false');
	expect(await page.evaluate(() => document.querySelector('svg.pin') !== null)).toBe(
		browser.name === 'chromium',
	);
});
