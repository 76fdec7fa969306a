import { expect } from 'vitest';
import { openPopup, waitForPopup } from '../pages/popup.ts';
import { test } from '../scenes/scene.ts';

const AMBER = '#8a5a00';

test('a stranger logs in: badge, notification, popup', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle('phone');
	const stranger = await scene.logInFrom('stranger');
	await scene.look();

	await browser.waitForBadge(
		'one stranger, in red, said in words',
		({ text, title, color }) =>
			text === '1' &&
			title === 'Session Companion: This doesn’t look like you' &&
			color === '#b3261e',
	);
	const notification = await browser.waitForNotification('the stranger', ({ body }) =>
		body.includes('Lagos'),
	);
	expect(notification.title).toBe('New login to your Cryptonow account');
	expect(notification.body).toMatch(/^Chrome on Windows, Lagos, Nigeria, \d\d:\d\d/);

	await browser.clickNotification(notification);
	const popup = await waitForPopup(browser);
	await popup.waitForStatus('unfamiliar');
	const [first] = await popup.sessions();
	expect(first).toBe(stranger.sessionId);
	const text = await popup.text();
	for (const said of [
		'Chrome on Windows',
		'Lagos, Nigeria',
		'203.0.113.66',
		'new: none of yours is like it',
		'new country, so far only Austria',
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
	const popup = await openPopup(browser);
	await popup.waitForLook();
	await popup.waitForStatus('unfamiliar');
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
	await (await openPopup(browser)).waitForLook();
	expect(await browser.notifications()).toHaveLength(1);
});

test('the opened popup looks at once', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await scene.logInFrom('stranger');
	const popup = await openPopup(browser);
	await popup.waitForStatus('unfamiliar');
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
});

test('«It was me» ends the alarm for good', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const phone = await scene.logInFrom('phone');
	await scene.look();
	await browser.waitForBadge('one', ({ text }) => text === '1');
	const popup = await openPopup(browser);
	await popup.row(phone).recognise.click();
	await popup.waitForStatus('clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
	await scene.lookWith(popup);
	await popup.waitForStatus('clear');
	expect((await browser.badge()).text).toBe('');
});

test('a stranger who has left again is still told of', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge('one', ({ text }) => text === '1');
	await stranger.request('/api/logout', { method: 'POST' });
	await scene.look();
	const popup = await openPopup(browser);
	await scene.waitForText(popup, /No longer logged in/);
	await popup.waitForStatus('unfamiliar');
	// The alarm has ended, and the question is left.
	expect(await popup.headline()).toBe('Was this you?');
	await browser.waitForBadge('the question', ({ text, color }) => text === '1' && color === AMBER);
	await popup.row(stranger).disown.click();
	await popup.waitForStatus('recovery');
});
