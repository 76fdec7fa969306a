import { expect } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { Settings, WatchState } from '@/utils/domain/watch/state';
import type { Command, CommandAnswer } from '@/utils/platform/command';
import { DEVICES } from '../../cryptonow/devices.ts';
import { poll, type ShownNotification, type Surface } from '../driver/driver.ts';
import { waitForPopup } from '../pages/popup.ts';
import { openSettings } from '../pages/settings.ts';
import { type Scene, test } from '../scenes/scene.ts';

/** The names of the browser's interface: both in Firefox, the second at least in Chromium. */
type Names = { browser?: typeof Browser; chrome: typeof Browser };

const DAY = 24 * 60;
/** In the user's own city, but on no network of theirs: what is new there is to be checked. */
const AT_HOME = '198.51.100.77';

/** Asks the background for something, as the settings page does. */
const ask = (page: Surface, command: Command): Promise<CommandAnswer> =>
	page.evaluate(async (asked): Promise<CommandAnswer> => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		return (api ?? chrome).runtime.sendMessage(asked);
	}, command);

async function set(page: Surface, settings: Partial<Settings>): Promise<void> {
	expect(await ask(page, { type: 'changeSettings', settings })).toEqual({ ok: true });
}

/** Quiet hours of an hour that begin so many minutes from now, by the browser's own clock. */
const quietFrom = async (page: Surface, minutes: number): Promise<Partial<Settings>> => {
	const now = await page.evaluate(() => new Date().getHours() * 60 + new Date().getMinutes());
	const from = (now + minutes + DAY) % DAY;
	return { quietHours: { from, to: (from + 60) % DAY }, quietForNew: true };
};

const stateOf = (page: Surface): Promise<WatchState> =>
	page.evaluate(async () => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		const { watch } = await (api ?? chrome).storage.local.get('watch');
		return watch as WatchState;
	});

/** Everything that was shown, when all looks that were asked for have ended. */
async function shown({ browser }: Scene, page: Surface): Promise<ShownNotification[]> {
	expect(await ask(page, { type: 'look' })).toEqual({ ok: true });
	return browser.notifications();
}

test('in private it tells that there is something, and not what', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const page = await openSettings(browser);
	await set(page, { privateNotifications: true });
	await scene.logInFrom('stranger');
	await scene.look();
	const notification = await browser.waitForNotification('an alert', () => true);
	expect(notification.title).toBe('A session to review');
	expect(notification.body).toBe('Click to review.');
	expect(notification.buttons).toEqual(browser.name === 'firefox' ? [] : ['Review']);
});

test('switched off there is none, and then one for all of them', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const page = await openSettings(browser);
	await set(page, { notifications: false });
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge('the first', ({ text }) => text === '1');
	await scene.logInFrom('attacker2');
	await scene.look();
	await browser.waitForBadge('both', ({ text, color }) => text === '2' && color === '#b3261e');
	expect(await shown(scene, page)).toEqual([]);

	await set(page, { notifications: true });
	const notification = await browser.waitForNotification('both', () => true);
	expect(notification.title).toBe('2 new logins to your Cryptonow account');
	expect(await shown(scene, page)).toHaveLength(1);
});

test('quiet hours let what is urgent through, and tell of the rest when they end', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle();
	const page = await openSettings(browser);
	await set(page, await quietFrom(page, -30));
	const tablet = await scene.logInFrom({ ...DEVICES.tablet, ipAddress: AT_HOME });
	await scene.look();
	await browser.waitForBadge('the tablet', ({ text }) => text === '1');
	const answered = await scene.logInFrom({ ...DEVICES.attacker2, ipAddress: AT_HOME });
	await scene.look();
	await browser.waitForBadge('another', ({ text }) => text === '2');
	await scene.logInFrom({ ...DEVICES.stranger, ipAddress: AT_HOME });
	await scene.look();
	await browser.waitForBadge('a third', ({ text }) => text === '3');
	const { tracked } = await stateOf(page);
	expect(tracked.find(({ session }) => session.id === tablet.sessionId)?.riskLevel).toBe('check');
	expect(await shown(scene, page)).toEqual([]);

	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForNotification('the urgent one', ({ body }) => body.includes('Lagos'));
	expect(await shown(scene, page)).toHaveLength(1);
	expect(await ask(page, { type: 'recognise', ids: [answered.sessionId] })).toEqual({ ok: true });

	await browser.killBackground();
	await set(page, await quietFrom(page, 120));
	await scene.look();
	const rest = await browser.waitForNotification('the rest', ({ body }) => !body.includes('Lagos'));
	expect(rest.title).toBe('2 new logins to your Cryptonow account');
	expect(rest.body).not.toContain('Edge');
	expect(await shown(scene, page)).toHaveLength(2);
});

test('«It was me» on it answers for the one that it is about', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const page = await openSettings(browser);
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const first = await browser.waitForNotification('the first', () => true);
	const attacker = await scene.logInFrom('attacker2');
	await scene.look();
	await browser.waitForNotification('the second', ({ body }) => body.includes('Edge'));
	if (browser.name === 'firefox') {
		// It has no buttons for extensions, and refuses a notification that asks for one.
		expect((await browser.notifications()).map(({ buttons }) => buttons)).toEqual([[], []]);
		return;
	}
	expect(first.buttons).toEqual(['Review', 'It was me']);
	await browser.killBackground();
	await browser.clickNotificationButton(first, 1);
	await browser.waitForBadge('the other alone', ({ text }) => text === '1');
	const { tracked, undo } = await stateOf(page);
	const standingOf = (id: string) => tracked.find(({ session }) => session.id === id)?.reviewStatus;
	expect(standingOf(stranger.sessionId)).toBe('mine');
	expect(standingOf(attacker.sessionId)).toBe('unfamiliar');
	expect(undo?.what).toBe('recognised');
	const left = (await shown(scene, page)).map(({ onScreen }) => onScreen);
	expect(left).toEqual([false, true]);
	// It was answered: no popup, and no tab of ours but the settings.
	const ours = (await browser.pages()).filter(({ url }) => url.startsWith(browser.extensionOrigin));
	expect(ours).toHaveLength(1);
});

test('«It was me» on what has become more than it told leads to a look at it', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const page = await openSettings(browser);
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const notification = await browser.waitForNotification('the stranger', () => true);
	if (browser.name === 'firefox') return;
	// Meanwhile somebody else goes on with it, from the other end of the world.
	cryptonow.overrideSession(stranger.sessionId, { location: { city: 'Lima', country: 'Peru' } });
	await scene.look();
	expect(await ask(page, { type: 'look' })).toEqual({ ok: true });
	await browser.clickNotificationButton(notification, 1);
	const popup = await waitForPopup(browser);
	await popup.waitForStatus('unfamiliar');
	await browser.waitForBadge('still one', ({ text }) => text === '1');
});

test('a click on it opens right at its session, however dead the background is', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle();
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
	const attacker = await scene.logInFrom('attacker2');
	await scene.look();
	const second = await browser.waitForNotification('the other', ({ body }) =>
		body.includes('Edge'),
	);
	await browser.killBackground();
	if (browser.name === 'firefox') await browser.clickNotification(second);
	else await browser.clickNotificationButton(second, 0);
	const popup = await waitForPopup(browser);
	await popup.waitForStatus('unfamiliar');
	await popup.row(attacker).lit.waitUntilThere();
	expect(await popup.litSessions()).toEqual([attacker.sessionId]);
});

test('a test shows each time, also where alerts are switched off, and means nothing', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle();
	const page = await openSettings(browser);
	await set(page, { notifications: false, ...(await quietFrom(page, -30)) });
	for (const count of [1, 2]) {
		expect(await ask(page, { type: 'testNotification' })).toEqual({ ok: true });
		const all = await poll(`test ${count}`, async () => {
			const shown = await browser.notifications();
			return shown.length >= count ? shown : null;
		});
		expect(all).toHaveLength(count);
		expect(all.every(({ title }) => title.includes('alert'))).toBe(true);
		expect(all.every(({ body }) => body.includes('only a test'))).toBe(true);
	}
	const [one] = await browser.notifications();
	if (one === undefined) throw new Error('no test was shown');
	await browser.clickNotification(one);
	const popup = await waitForPopup(browser);
	await popup.waitForStatus('clear');
});

test('a watch that is blind after an alarm tells so, in a notification of its own', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
	const stop = cryptonow.misbehave({ path: '/api/account/sessions', status: 503, body: 'down' });
	await scene.look();
	const { title, body } = await browser.waitForNotification('blindness', (shown) =>
		shown.title.includes('can’t be checked'),
	);
	expect(title).toBe('Your sessions can’t be checked');
	expect(body).toContain('Cryptonow doesn’t answer');
	expect(body).not.toContain('Lagos');
	await scene.look();
	stop();
	await scene.look();
	await browser.waitForBadge('the stranger', ({ text }) => text === '1');
	const about = (await browser.notifications()).filter((shown) => shown.title === title);
	expect(about).toHaveLength(1);
});
