import { expect } from 'vitest';
import { DEVICES } from '../../cryptonow/devices.ts';
import { openPopup } from '../pages/popup.ts';
import { passClosed } from '../scenes/extension-state.ts';
import { logInOnPage } from '../scenes/log-in-on-page.ts';
import { test } from '../scenes/scene.ts';

const SESSIONS = '/api/account/sessions';
const MINUTE = 60_000;

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

test('a service that has moved to «www» is said, and nothing is asked of it there', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle('phone');
	const www = 'www.cryptonow.localhost';
	cryptonow.misbehave({ host: 'localhost', path: /^/, redirectToHost: www });
	const before = cryptonow.requests.length;
	await scene.look();
	await browser.waitForBadge('the move', ({ text }) => text === '→');
	const popup = await openPopup(browser);
	await popup.waitForStatus('moved');
	await popup.waitForLook();
	expect(await popup.headline()).toBe('Cryptonow answers at another address');
	const text = await popup.text();
	expect(text).toContain('Safari on iOS');
	expect(text).not.toMatch(/password/i);
	const there = cryptonow.requests.slice(before).filter(({ host }) => host.startsWith('www.'));
	expect(there.filter(({ path }) => path !== '/robots.txt')).toEqual([]);
});

test('a service’s clock that is six minutes off makes no thief of this browser', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	const behind = { path: SESSIONS, clockAheadMs: -6 * MINUTE };
	const stop = cryptonow.misbehave(behind);
	await scene.settle();
	const nextMorning = async () => {
		await passClosed(browser, 12 * 60 * MINUTE);
		await scene.look();
		const popup = await openPopup(browser);
		await popup.waitForLook();
		return popup;
	};
	const popup = await nextMorning();
	await popup.waitForStatus('clear');
	expect((await browser.badge()).text).toBe('');
	const own = await popup.currentSession();

	// Times are by our clock, not by the service's.
	const stranger = await scene.logInFrom('stranger');
	await scene.lookWith(popup);
	await popup.waitForStatus('unfamiliar');
	expect(await popup.row(stranger).text()).toMatch(/just now, \d\d:\d\d/);
	expect(await popup.openSessions()).toEqual([stranger.sessionId]);
	await popup.close();

	// It would be asked about where the service did not say what its clock shows.
	stop();
	cryptonow.misbehave({ ...behind, headers: { date: new Date().toUTCString() } });
	const later = await nextMorning();
	await later.row(own).recognise.waitUntilThere();
	expect(await later.openSessions()).toContain(own);
});
