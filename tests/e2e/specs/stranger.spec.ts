import { expect } from 'vitest';
import { test } from '../scenes/scene.ts';

test('a stranger logs in: badge, notification, popup', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle('phone');
	const stranger = await scene.logInFrom('stranger');
	await scene.look();

	await browser.waitForBadge(
		'one stranger, in red, said in words',
		({ text, title, color }) =>
			text === '1' &&
			title === 'Session Companion: This does not look like you' &&
			color === '#b3261e',
	);
	const notification = await browser.waitForNotification('the stranger', ({ body }) =>
		body.includes('Lagos'),
	);
	expect(notification.title).toBe('New login to your Cryptonow account');
	expect(notification.body).toMatch(/^Chrome on Windows, Lagos, Nigeria, \d\d:\d\d/);

	await browser.clickNotification(notification);
	const popup = await browser.waitForSurface(`${browser.extensionOrigin}/popup.html`);
	await scene.waitForStatus(popup, 'unfamiliar');
	const [first, text] = await popup.evaluate((): [string | null | undefined, string] => [
		document.querySelector('[data-session]')?.getAttribute('data-session'),
		document.body.innerText,
	]);
	expect(first).toBe(stranger.sessionId);
	for (const said of [
		'Chrome on Windows',
		'Lagos, Nigeria',
		'203.0.113.66',
		'New device: you have none of this kind',
		'New country: Nigeria. You have been seen in Austria only',
		'This browser',
	]) {
		expect(text).toContain(said);
	}
});

test('one notification for each session, ever', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
	await scene.look();
	await browser.killBackground();
	await scene.look();
	await scene.look();
	const popup = await browser.openPopup();
	await scene.waitForLook(popup);
	await scene.waitForStatus(popup, 'unfamiliar');
	expect(await browser.notifications()).toHaveLength(1);
});

test('several at once are one notification', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await scene.logInFrom('stranger');
	await scene.logInFrom('attacker2');
	await scene.logInFrom('tablet');
	await scene.look();
	await browser.waitForBadge('three', ({ text }) => text === '3');
	const notification = await browser.waitForNotification('all three', ({ title }) =>
		title.startsWith('3 new logins'),
	);
	expect(notification.body).toMatch(/Lagos[\s\S]*Amsterdam|Amsterdam[\s\S]*Lagos/);
	expect(await browser.notifications()).toHaveLength(1);
});

test('the opened popup looks at once', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await scene.logInFrom('stranger');
	const popup = await browser.openPopup();
	await scene.waitForStatus(popup, 'unfamiliar');
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
});

test('«This was me» ends the alarm for good', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const phone = await scene.logInFrom('phone');
	await scene.look();
	await browser.waitForBadge('one', ({ text }) => text === '1');
	const popup = await browser.openPopup();
	await popup.click(`[data-session="${phone.sessionId}"] [data-action=recognise]`);
	await scene.waitForStatus(popup, 'clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
	await scene.look();
	await scene.waitForStatus(popup, 'clear');
});

test('a stranger who has left again is still told of', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge('one', ({ text }) => text === '1');
	await stranger.request('/api/logout', { method: 'POST' });
	await scene.look();
	const popup = await browser.openPopup();
	await scene.waitForText(popup, /No longer logged in/);
	await scene.waitForStatus(popup, 'unfamiliar');
	await popup.click(`[data-session="${stranger.sessionId}"] [data-action=disown]`);
	await scene.waitForStatus(popup, 'recovery');
});
