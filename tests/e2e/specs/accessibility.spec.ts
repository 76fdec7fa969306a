import { expect } from 'vitest';
import { axeFindings } from '../pages/axe.ts';
import { openPopup, type Popup } from '../pages/popup.ts';
import { test } from '../scenes/scene.ts';

for (const scheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in any state of the popup (${scheme})`, async ({ scene }) => {
		const { browser, cryptonow } = scene;
		await browser.setColorScheme(scheme);
		const checked = async (popup: Popup, status: string) => {
			await popup.waitForStatus(status);
			expect(await axeFindings(popup), status).toEqual([]);
		};

		const out = await openPopup(browser);
		await checked(out, 'loggedOut');
		await out.close();

		const phone = await scene.logInFrom('phone');
		await scene.logIn();
		const popup = await openPopup(browser);
		await checked(popup, 'unreviewed');
		await popup.row(phone).recognise.click();
		await checked(popup, 'clear');

		const stranger = await scene.logInFrom('stranger');
		await popup.lookNow();
		await checked(popup, 'unfamiliar');
		const stop = cryptonow.misbehave({ path: '/api/account/sessions', body: 'no list' });
		await popup.lookNow();
		await scene.waitForText(popup, 'Your sessions can’t be read any more');
		await checked(popup, 'unfamiliar');
		stop();
		const row = popup.row(stranger);
		await row.remove.click();
		await row.confirm.waitUntilThere();
		await checked(popup, 'unfamiliar');
		await row.confirm.click();
		await checked(popup, 'recovery');
		await popup.endRecovery.click();
		await popup.waitForStatus('clear');

		cryptonow.misbehave({ path: '/api/account/sessions', status: 503 });
		await popup.lookNow();
		await checked(popup, 'unavailable');
	});
}

test('axe finds what is planted in the popup', async ({ scene }) => {
	const popup = await openPopup(scene.browser);
	await popup.waitForStatus('loggedOut');
	await popup.evaluate(() => {
		document.querySelector('main')?.append(document.createElement('button'));
	});
	expect(await axeFindings(popup)).toEqual([expect.stringMatching(/^button-name: /)]);
});

test('what the popup loads later has its styles, which the pages’ policy must let through', async ({
	scene,
}) => {
	const popup = await openPopup(scene.browser);
	await popup.message.click();
	await popup.lookForMessage.waitUntilThere();
	expect(await popup.messageHasFrame()).toBe(true);
});

test('what works turns, and stands still where the system asks for less motion', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const popup = await openPopup(browser);
	await popup.waitForLook();
	cryptonow.misbehave({ path: '/api/account/sessions', delayMs: 60_000 });
	await popup.lookNow();
	for (const reduced of [false, true, false]) {
		await browser.setReducedMotion(reduced);
		await popup.waitForMotion(!reduced);
	}
});
