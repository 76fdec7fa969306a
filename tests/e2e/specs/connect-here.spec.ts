/** The popup on Cryptonow's own page: connected from there, in a browser that knows of none yet. */
import { describe, expect } from 'vitest';
import { hasHostOfItsOwn } from '../../cryptonow/apis/create-api.ts';
import { markupPage } from '../../cryptonow/markup-page.ts';
import { poll } from '../driver/driver.ts';
import { waitForConnect } from '../pages/connect.ts';
import { openPopup, openPopupHere } from '../pages/popup.ts';
import { SESSIONS_PAGE, sessionsPageOn } from '../pages/sessions-page.ts';
import { openWelcome, welcomeTabs } from '../pages/welcome.ts';
import { test } from '../scenes/connect-steps.ts';

/** What a person may need from the popup to «watching». */
const MOST_CLICKS = 4;
const LONGEST = 30_000;

describe('the popup on the sessions page', () => {
	for (const api of ['plain', 'keycloak'] as const) {
		test(`${api}: watching after ${MOST_CLICKS} clicks at most`, async ({ serve }) => {
			const { scene, cryptonow, browser } = await serve(api);
			await scene.logInUnseen();
			const phone = await scene.logInFrom('phone');
			const page = sessionsPageOn(await browser.openPage(cryptonow.origin + SESSIONS_PAGE));
			await page.waitForList();
			const popup = await openPopupHere(browser);
			await popup.connectHere.waitUntilThere();

			const since = Date.now();
			let clicks = 0;
			const counted = async (click: Promise<void>) => {
				clicks += 1;
				await click;
			};
			await counted(popup.connectHere.click());
			await counted(browser.answerPermissionPrompt(true));
			const connect = await waitForConnect(browser);
			await connect.waitForFound();
			await connect.waitFor(
				'the page to be in front',
				() => document.visibilityState === 'visible',
			);
			expect(await connect.comparesWithin(720)).toBe(true);
			expect(await connect.rowHeaders()).toHaveLength(2);
			await connect.backToPage.waitUntilThere();
			await counted(connect.confirmFound.click());
			if (hasHostOfItsOwn(api)) await counted(browser.answerPermissionPrompt(true));
			await connect.waitForDone('compare');
			expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
			expect(Date.now() - since).toBeLessThan(LONGEST);

			const watching = await openPopup(browser);
			await watching.waitForStatus('unreviewed');
			await watching.row(cryptonow.listedId(phone.sessionId)).waitUntilThere();
			// It was the user’s own tab: it stays.
			expect(await page.isOpen()).toBe(true);
			const opened = (await browser.pages()).filter(({ url }) => url.includes('connect.html'));
			expect(opened).toHaveLength(1);
		});
	}

	test('a page that the server makes is not even loaded anew', async ({ serve }) => {
		const { scene, cryptonow, browser } = await serve('plain');
		await scene.logInUnseen();
		await scene.logInFrom('phone');
		const welcome = await openWelcome(browser);
		const page = await browser.openPage(cryptonow.origin + markupPage('form'));
		await page.evaluate(() => document.body.setAttribute('data-as-it-was', ''));
		const popup = await openPopupHere(browser);
		await popup.connectHere.click();
		await browser.answerPermissionPrompt(true);
		const connect = await waitForConnect(browser);
		const { current } = await connect.found();
		expect(current).toHaveLength(1);
		expect(await page.evaluate(() => document.body.hasAttribute('data-as-it-was'))).toBe(true);
		await connect.confirmFound.click();
		await connect.waitForDone('compare');

		// What is needed no more is closed, and the welcome page that is open goes on.
		await connect.confirmSessions.click();
		await welcome.waitFor('the page to be in front', () => document.visibilityState === 'visible');
		await welcome.waitForStep('connect', 'done');
		await poll('«Connect» to close', async () => !(await connect.isOpen()));
		expect(await welcomeTabs(browser)).toBe(1);
	});
});

test('a look-alike is warned of, and never offered', async ({ serve }) => {
	const { cryptonow, browser } = await serve('plain');
	const { port } = new URL(cryptonow.origin);
	await browser.openPage(`http://cryptonow.evil.localhost:${port}/login`);
	const popup = await openPopupHere(browser);
	await popup.lookAlike.waitUntilThere();
	expect(await popup.lookAlike.text()).toContain(`cryptonow.evil.localhost:${port}, not Cryptonow`);
	expect(await popup.connectHere.isThere()).toBe(false);
});
