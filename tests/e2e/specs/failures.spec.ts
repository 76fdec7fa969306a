import { expect } from 'vitest';
import { DEVICES } from '../../cryptonow/devices.ts';
import { openPopup } from '../pages/popup.ts';
import { logInOnPage } from '../scenes/log-in-on-page.ts';
import { test } from '../scenes/scene.ts';

const SESSIONS = '/api/account/sessions';

test('logged out: said, and over with the next login', async ({ scene }) => {
	const { browser, cryptonow, account } = scene;
	await scene.settle('phone');
	const page = await scene.logIn();
	await page.evaluate(() => fetch('/api/logout', { method: 'POST' }).then(({ status }) => status));
	await scene.look();
	await browser.waitForBadge('logged out', ({ text }) => text === 'out');
	const popup = await openPopup(browser);
	await popup.waitForStatus('loggedOut');
	// The last good list stays, with its age.
	expect(await popup.text()).toContain('Safari on iOS');
	await scene.waitForText(popup, /This list is from \d\d:\d\d/);

	await popup.login.click();
	const login = await browser.waitForSurface(`${cryptonow.origin}/login`);
	await logInOnPage(login, account);
	const again = await openPopup(browser);
	await again.waitForStatus('clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
});

test('a redirect to the login page is logged out', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	cryptonow.misbehave({ path: SESSIONS, redirectTo: '/login?next=/settings' });
	await scene.look();
	await browser.waitForBadge('logged out', ({ text }) => text === 'out');
	cryptonow.stopMisbehaving();
	await scene.look();
	await browser.waitForBadge('no badge', ({ text }) => text === '');
});

test('the server down and back', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle('phone');
	await cryptonow.down();
	await browser.fireAlarm('look');
	await browser.waitForBadge('no answer', ({ text }) => text === '–');
	const popup = await openPopup(browser);
	await popup.waitForStatus('unavailable');
	expect(await popup.text()).toContain('Safari on iOS');
	await cryptonow.up();
	await popup.lookNow();
	await popup.waitForStatus('clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
});

test('a stranger who came while the server was down is caught when it is back', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const stop = cryptonow.misbehave({ path: SESSIONS, status: 503, body: 'maintenance' });
	await scene.look();
	await browser.waitForBadge('no answer', ({ text }) => text === '–');
	await cryptonow.plantSession(scene.account.email, DEVICES.stranger);
	stop();
	await scene.look();
	await browser.waitForBadge('the stranger', ({ text }) => text === '1');
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
});

test('offline and back', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await browser.setOffline(true);
	await browser.fireAlarm('look');
	await browser.waitForBadge('offline', ({ text }) => text === 'off');
	const popup = await openPopup(browser);
	await popup.waitForStatus('offline');
	await browser.setOffline(false);
	// No alarm and no click: the returned network alone.
	await popup.waitForStatus('clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
});

test('a dropped connection is no answer, and never calm', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	for (const drop of ['before', 'midway'] as const) {
		const stop = cryptonow.misbehave({ path: SESSIONS, drop });
		await browser.fireAlarm('look');
		await browser.waitForBadge(`no answer (${drop})`, ({ text }) => text === '–');
		stop();
		await scene.look();
		await browser.waitForBadge('no badge', ({ text }) => text === '');
	}
});

test('asked to wait, and asked for a fresh login, are states of their own', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const popup = await openPopup(browser);
	for (const [status, kind, badge] of [
		[429, 'rateLimited', 'wait'],
		[403, 'reauthenticate', 'log'],
	] as const) {
		const stop = cryptonow.misbehave({ path: SESSIONS, status, body: {} });
		await scene.look();
		await popup.waitForStatus(kind);
		await browser.waitForBadge(kind, ({ text }) => text === badge);
		stop();
	}
	await scene.look();
	await popup.waitForStatus('clear');
});

test('access taken away and given back', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle('phone');
	const site = ['http://localhost/*'];
	await browser.setHostAccess(site, false);
	await browser.waitForBadge('no access', ({ text }) => text === '×');
	const popup = await openPopup(browser);
	await popup.waitForStatus('noAccess');
	// A request that was under way while the access was taken has ended once a later look has.
	await popup.lookNow();
	await popup.waitForLook();
	const before = cryptonow.requests.length;
	await popup.lookNow();
	await popup.waitForLook();
	expect(await popup.text()).toContain('Safari on iOS');
	const asked = cryptonow.requests.slice(before).filter(({ path }) => path === SESSIONS);
	expect(asked).toEqual([]);
	await popup.access.click();
	await browser.answerPermissionPrompt(true);
	await browser.waitForBadge('no badge', ({ text }) => text === '');
	const again = await openPopup(browser);
	await again.waitForStatus('clear');
});

test('access refused stays a state', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await browser.setHostAccess(['http://localhost/*'], false);
	await browser.waitForBadge('no access', ({ text }) => text === '×');
	const popup = await openPopup(browser);
	await popup.access.click();
	await browser.answerPermissionPrompt(false);
	const again = await openPopup(browser);
	await again.waitForStatus('noAccess');
	expect((await browser.badge()).text).toBe('×');
});
