import { expect } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { WatchState } from '@/utils/domain/watch/state';
import { DEVICES } from '../../cryptonow/devices.ts';
import type { DeviceLogin } from '../../cryptonow/log-in-as.ts';
import type { WireSession } from '../../cryptonow/wire.ts';
import type { Surface } from '../driver/driver.ts';
import { openPopup, type Popup } from '../pages/popup.ts';
import { type Scene, test } from '../scenes/scene.ts';

const SESSIONS = '/api/account/sessions';
const MINUTE = 60_000;
const AMBER = '#8a5a00';
const RED = '#b3261e';

/** An address in the user's own country, on a network that nobody is on. */
const ELSEWHERE = '192.0.2.201';
/** One more phone of the same kind, in that place. */
const PHONE_ELSEWHERE = { ...DEVICES.phone, ipAddress: ELSEWHERE };

/** A time so many minutes from now, as the service writes it. */
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString();

/** The user's phone, known and reviewed. */
async function settlePhone(scene: Scene): Promise<{ page: Surface; phone: DeviceLogin }> {
	scene.cryptonow.places.set(ELSEWHERE, { city: 'Linz', country: 'Austria' });
	const { logins } = await scene.settle('phone');
	const page = await scene.logIn();
	const [phone] = logins;
	if (!phone) throw new Error('the phone is not logged in');
	return { page, phone };
}

/** The list as this browser gets it just now. */
const listOf = (page: Surface): Promise<WireSession[]> =>
	page.evaluate(
		async (path) => (await (await fetch(path)).json()).sessions as WireSession[],
		SESSIONS,
	);

/** Opens the popup, and waits until all that has been looked at by then is judged. */
async function judged(scene: Scene): Promise<Popup> {
	const popup = await openPopup(scene.browser);
	await popup.waitForLook();
	return popup;
}

test('a known phone that logs in anew is familiar, however its country is spelt', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	const { phone } = await settlePhone(scene);
	await phone.request('/api/logout', { method: 'POST' });
	const anew = await scene.logInFrom(PHONE_ELSEWHERE);
	cryptonow.overrideSession(anew.sessionId, { location: { city: 'Linz', country: 'AT' } });
	await scene.look();
	const popup = await judged(scene);
	await popup.waitForStatus('clear');
	await popup.row(anew).waitUntilThere();

	// Another network beside it, or else the place alone would say nothing.
	cryptonow.overrideSession(anew.sessionId, {
		ipAddress: '192.0.2.23',
		location: { city: 'Linz', country: 'Österreich' },
	});
	await scene.look();
	await scene.waitForText(popup, 'Linz, Österreich');
	await scene.lookWith(popup);
	await popup.waitForStatus('clear');
	expect((await browser.badge()).text).toBe('');
	expect(await browser.notifications()).toEqual([]);
});

test('a second phone on the own network, while the first is in use: a notice', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	const { phone } = await settlePhone(scene);
	const second = await scene.logInFrom('phone');
	cryptonow.overrideSession(phone.sessionId, { lastActiveAt: inMinutes(5) });
	await scene.look();
	await browser.waitForBadge(
		'a notice',
		({ text, color, title }) =>
			text === '?' && color === AMBER && title.includes('A login to check'),
	);
	const popup = await judged(scene);
	await popup.waitForStatus('notice');
	await scene.waitForText(popup, 'Another Safari on iOS while yours is in use');
	await scene.waitForText(popup, 'From a network you use');
	expect(await browser.notifications()).toEqual([]);

	await popup.row(second).recognise.click();
	await popup.waitForStatus('clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
});

test('the same on a network never seen: a question', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	const { phone } = await settlePhone(scene);
	await scene.logInFrom(PHONE_ELSEWHERE);
	cryptonow.overrideSession(phone.sessionId, { lastActiveAt: inMinutes(5) });
	await scene.look();
	await browser.waitForBadge(
		'a question',
		({ text, color, title }) =>
			text === '1' && color === RED && title.includes('Unfamiliar device'),
	);
	await browser.waitForNotification('the second phone', ({ body }) => body.includes('Linz'));
	const popup = await judged(scene);
	await popup.waitForStatus('unfamiliar');
	await scene.waitForText(popup, 'Another Safari on iOS while yours is in use');
	await scene.waitForText(popup, 'From a network you’ve never used');
	expect(await browser.notifications()).toHaveLength(1);
});

test('a second phone that passed for the first is asked about once the first is used', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	const { phone } = await settlePhone(scene);
	await scene.logInFrom(PHONE_ELSEWHERE);
	await scene.look();
	const popup = await judged(scene);
	await popup.waitForStatus('clear');
	expect(await browser.notifications()).toEqual([]);

	cryptonow.overrideSession(phone.sessionId, { lastActiveAt: inMinutes(5) });
	await scene.look();
	await browser.waitForNotification('the second phone', ({ body }) => body.includes('Linz'));
	await popup.waitForStatus('unfamiliar');
	await scene.waitForText(popup, 'Another Safari on iOS while yours is in use');
	expect((await browser.badge()).text).toBe('1');
});

test('a session that turns into another device was taken over', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	const { phone } = await settlePhone(scene);
	cryptonow.overrideSession(phone.sessionId, {
		device: { userAgent: DEVICES.stranger.userAgent },
	});
	await scene.look();
	await browser.waitForBadge(
		'it, urgent',
		({ text, title }) => text === '1' && title.includes('This doesn’t look like you'),
	);
	const { title, body } = await browser.waitForNotification('it', () => true);
	expect(title).toBe('Review a session in your Cryptonow account');
	expect(body).toContain('Chrome on Windows');
	const popup = await judged(scene);
	await popup.waitForStatus('unfamiliar');
	await scene.waitForText(popup, 'The same session was Safari on iOS before');
	expect(await browser.notifications()).toHaveLength(1);
});

test('a session that is in another country sooner than anyone travels is asked about', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	const { phone } = await settlePhone(scene);
	cryptonow.overrideSession(phone.sessionId, {
		ipAddress: '203.0.113.66',
		location: { city: 'Lagos', country: 'Nigeria' },
	});
	await scene.look();
	await browser.waitForBadge(
		'it, urgent',
		({ text, title }) => text === '1' && title.includes('This doesn’t look like you'),
	);
	await browser.waitForNotification('it', ({ body }) => body.includes('Lagos'));
	const popup = await judged(scene);
	await scene.waitForText(
		popup,
		'Was in Austria too recently for anyone to have travelled to Nigeria',
	);
	expect(await browser.notifications()).toHaveLength(1);
});

test('a stranger who was removed and logs in again is told of as such', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const popup = await openPopup(browser);
	await popup.remove(stranger);
	await popup.waitForStatus('recovery');
	await popup.endRecovery.click();
	await popup.waitForStatus('clear');

	// Another address in another country: the kind of device alone brings it back to mind.
	await scene.logInFrom({ ...DEVICES.stranger, ipAddress: '203.0.113.200' });
	await scene.look();
	const { body } = await browser.waitForNotification('its return', (shown) =>
		shown.body.includes('Amsterdam'),
	);
	expect(body).toContain('Like a device you removed.');
	await popup.waitForStatus('unfamiliar');
	await scene.waitForText(popup, /Like a device you removed \(\d\d:\d\d\)/);
	await browser.waitForBadge(
		'it, urgent',
		({ text, title }) => text === '1' && title.includes('This doesn’t look like you'),
	);
	expect(await browser.notifications()).toHaveLength(2);
});

test('an old list after a removal says nothing, one that shows use since that they are still in', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const page = await scene.logIn();
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const popup = await openPopup(browser);
	await popup.waitForStatus('unfamiliar');
	const before = await listOf(page);
	const active = before.map((one) =>
		one.id === stranger.sessionId ? { ...one, lastActiveAt: inMinutes(5) } : one,
	);
	const listing = (sessions: WireSession[]) =>
		cryptonow.misbehave({ path: SESSIONS, method: 'GET', body: { sessions } });
	await popup.remove(stranger);
	await popup.waitForStatus('recovery');

	let stop = listing(before);
	await scene.look();
	await scene.waitForText(popup, 'You asked to log this out');
	stop();
	await scene.lookWith(popup);
	await popup.waitForStatus('recovery');
	expect(await browser.notifications()).toHaveLength(1);

	stop = listing(active);
	await scene.look();
	await scene.waitForText(popup, 'You removed it, but it’s listed again');
	stop();
	await browser.waitForNotification(
		'that it is listed again',
		({ title }) => title === 'Review a session in your Cryptonow account',
	);
	expect(await browser.notifications()).toHaveLength(2);
});

test('another browser’s name at this browser’s own session is worth checking', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const page = await scene.logIn();
	const own = (await listOf(page)).find(({ current }) => current);
	if (!own) throw new Error('no session is the current one');
	cryptonow.overrideSession(own.id, { device: { userAgent: DEVICES.stranger.userAgent } });
	await scene.look();
	await browser.waitForBadge(
		'it',
		({ text, title }) => text === '1' && title.includes('Unfamiliar device'),
	);
	await browser.waitForNotification('it', ({ body }) => body.includes('Chrome on Windows'));
	const popup = await judged(scene);
	await popup.waitForStatus('unfamiliar');
	await scene.waitForText(
		popup,
		/Cryptonow lists another browser for this login than the one you use here/,
	);
	await popup.row(own.id).recognise.click();
	await popup.waitForStatus('clear');
	// Answered once, it is not asked again.
	await scene.lookWith(popup);
	await popup.waitForStatus('clear');
	expect(await browser.notifications()).toHaveLength(1);
});

test('the hours in which the browser was closed are told', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const popup = await judged(scene);
	await scene.waitForText(popup, /Monitoring since \d\d:\d\d\.(?! Not checked)/);
	await popup.close();
	await browser.inBackground(
		async (earlier) => {
			const { browser: api, chrome } = globalThis as unknown as {
				browser?: typeof Browser;
				chrome: typeof Browser;
			};
			const { local } = (api ?? chrome).storage;
			const { watch } = await local.get<{ watch: WatchState }>('watch');
			const before = (at: number | null) => at && at - earlier;
			await local.set({
				watch: { ...watch, goodAt: before(watch.goodAt), contactAt: before(watch.contactAt) },
			});
		},
		8 * 60 * MINUTE,
	);
	await browser.restart();
	const again = await judged(scene);
	await scene.waitForText(
		again,
		/Not checked .*\d\d:\d\d.*–.*\d\d:\d\d: browser closed\. Nothing changed\./,
	);
	await again.waitForStatus('clear');
});

test('a logout is told with its time, in case it was somebody else’s', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const page = await scene.logIn();
	await page.evaluate(() => fetch('/api/logout', { method: 'POST' }).then(({ status }) => status));
	await scene.look();
	await browser.waitForBadge('logged out', ({ text }) => text === 'out');
	const popup = await judged(scene);
	await popup.waitForStatus('loggedOut');
	await scene.waitForText(popup, /Logged out at \d\d:\d\d\. If it wasn’t you, log in/);
});
