import { expect } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import { DEVICES } from '../../cryptonow/devices.ts';
import type { DeviceLogin } from '../../cryptonow/log-in-as.ts';
import type { WireSession } from '../../cryptonow/wire.ts';
import { poll } from '../driver/driver.ts';
import type { Control } from '../pages/control.ts';
import { keyboardStop } from '../pages/keyboard.ts';
import { overflowing } from '../pages/layout.ts';
import { openPopup, openPopupInTab, type Popup, waitForPopup } from '../pages/popup.ts';
import { type Scene, test } from '../scenes/scene.ts';

const SESSIONS = '/api/account/sessions';
const LAGOS = {
	device: { userAgent: DEVICES.stranger.userAgent },
	location: { city: 'Lagos', country: 'Nigeria' },
	ipAddress: '203.0.113.77',
	createdAt: new Date().toISOString(),
};

/** A stranger is there, and the popup that asks about them has looked. */
async function strangerInPopup(scene: Scene): Promise<{ popup: Popup; stranger: DeviceLogin }> {
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const popup = await openPopup(scene.browser);
	await popup.waitForStatus('unfamiliar');
	await popup.waitForLook();
	return { popup, stranger };
}

test('the keyboard goes through all of it in the order of the eye, and is seen everywhere', async ({
	scene,
}) => {
	const { logins } = await scene.settle('phone');
	const { popup, stranger } = await strangerInPopup(scene);
	const stops: string[] = [];
	for (let press = 0; press < 20; press += 1) {
		await popup.press('Tab');
		const { action, session, outlined, isDocument } = await keyboardStop(popup);
		if (isDocument) continue;
		// A stop that is no button would have no name: what scrolls is none, in Firefox either.
		const name = session === null ? String(action) : `${action} ${session}`;
		if (name === stops[0]) break;
		expect(outlined, name).toBe(true);
		stops.push(name);
	}
	expect(stops).toEqual([
		'look',
		`remove ${stranger.sessionId}`,
		`recognise ${stranger.sessionId}`,
		`menu ${logins[0]?.sessionId}`,
		// What was said last before this window.
		'undo',
		'remove-others',
		'message',
		'settings',
	]);
});

test('Escape leaves a question, a name and the panel, gives the focus back, and closes nothing', async ({
	scene,
}) => {
	await scene.settle();
	const { popup, stranger } = await strangerInPopup(scene);
	const enter = async (from: Control, to: Control) => {
		await from.focus();
		await popup.press('Enter');
		await to.waitForFocus();
		await popup.press('Escape');
		await from.waitForFocus();
		expect(await popup.isOpen()).toBe(true);
	};
	const row = popup.row(stranger);
	await enter(row.remove, row.keep);
	await enter(popup.message, popup.lookForMessage);

	// The button that was pressed is gone: the keyboard goes on from its row, never at once on «Undo».
	await row.recognise.focus();
	await popup.press('Enter');
	await row.waitForFocus();
	await popup.press('Tab');
	await row.undo.waitForFocus();
	await popup.press('Tab');
	await enter(row.nameDevice, row.name);
});

test('«It was me» leaves the row in place, and «Undo» asks again without a second alert', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle('phone');
	const { popup, stranger } = await strangerInPopup(scene);
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
	const before = await popup.sessions();
	const row = popup.row(stranger);
	expect(await popup.news()).toContain('Was this you?');

	await row.recognise.click();
	await row.undo.waitUntilThere();
	await popup.waitForStatus('clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
	expect(await popup.sessions()).toEqual(before);
	expect(await popup.news()).toBe('All clear. Marked as yours. This device is now known.');

	await row.undo.click();
	await row.recognise.waitUntilThere();
	await popup.waitForStatus('unfamiliar');
	await browser.waitForBadge('the stranger', ({ text }) => text === '1');
	expect(await popup.sessions()).toEqual(before);
	expect(await popup.news()).toContain('Was this you?');
	await scene.lookWith(popup);
	expect(await browser.notifications()).toHaveLength(1);
});

test('a device gets its name in place, and is called so', async ({ scene }) => {
	await scene.settle();
	const { popup, stranger } = await strangerInPopup(scene);
	const row = popup.row(stranger);
	await row.recognise.click();
	await row.nameDevice.click();
	await row.name.type('Office computer');
	await popup.press('Enter');
	await row.nameDevice.waitForFocus();
	expect(await row.deviceName()).toBe('Office computer');
	await popup.close();
	await scene.waitForText(
		await openPopup(scene.browser),
		/Office computer\s+Chrome on Windows\s+Lagos/,
	);
});

test('the way back goes on step by step, over a restart, and begins again with who came back', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle('phone');
	const first = await strangerInPopup(scene);
	const remove = async (popup: Popup, login: DeviceLogin) => {
		await popup.remove(login);
		await popup.waitForStatus('recovery');
	};
	await remove(first.popup, first.stranger);
	await first.popup.waitForTurn('password');
	await first.popup.tickOffByKey('password', 'moved');
	// The companion's own step, which nobody has to ask for.
	await scene.waitForText(first.popup, /No unfamiliar devices at \d\d:\d\d/);
	await first.popup.waitForTurn('moved');
	await first.popup.close();

	await browser.restart();
	await scene.logIn();
	const popup = await openPopup(browser);
	await popup.waitForStatus('recovery');
	await popup.waitForLook();
	await popup.waitForTurn('moved');
	await scene.waitForText(popup, /No unfamiliar devices at \d\d:\d\d/);

	const again = await scene.logInFrom('stranger');
	await popup.lookNow();
	await popup.waitForStatus('unfamiliar');
	await scene.waitForText(popup, 'The removed device is back');
	await scene.waitForText(popup, /They came back at \d\d:\d\d\. Start again/);
	await popup.waitForTurn('remove');
	await remove(popup, again);
	for (const step of ['password', 'moved', 'twoFactor', 'email', 'support'] as const) {
		await popup.waitForTurn(step);
		await popup.tickOff(step);
	}
	await popup.waitForNoTurn();
	await popup.endRecovery.click();
	await popup.waitForStatus('clear');
});

test('«Check a suspicious message» looks, says what fits, and what cannot be told', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle('phone');
	const popup = await openPopup(browser);
	await popup.waitForLook();
	await popup.message.click();
	const ask = async (answer: string) => {
		await popup.lookForMessage.click();
		await scene.waitForText(popup, answer);
		await scene.waitForText(popup, 'What this can’t tell you');
		expect(await popup.evaluate(() => document.querySelectorAll('a').length)).toBe(0);
		expect(await popup.text()).not.toMatch(/:\/\//);
	};
	await ask('All current logins are yours.');
	await cryptonow.down();
	await ask('This can’t be checked just now.');
	await cryptonow.up();
	const stranger = await scene.logInFrom('stranger');
	await ask('There is a login you haven’t confirmed.');
	await popup.back.click();
	await popup.message.waitForFocus();
	await popup.row(stranger).remove.waitUntilThere();
});

test('three removed at once tell how far each has come, and the other rows stay where they are', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	const { logins } = await scene.settle('phone', 'laptop');
	const strangers = [
		await scene.logInFrom('stranger'),
		await scene.logInFrom('stranger'),
		await scene.logInFrom('stranger'),
	];
	await scene.look();
	const popup = await openPopup(browser);
	await popup.waitForStatus('unfamiliar');
	await popup.waitForLook();
	const before = await popup.sessions();
	// One removal is answered; the others wait until they are let go.
	cryptonow.misbehave({ method: 'DELETE', path: /sessions\//, delayMs: 1, times: 1 });
	cryptonow.misbehave({ method: 'DELETE', path: /sessions\//, delayMs: 60_000 });
	const said = (counts: Record<string, number>) =>
		poll(JSON.stringify(counts), async () => {
			const labels = await Promise.all(strangers.map((login) => popup.row(login).remove.text()));
			return Object.entries(counts).every(
				([label, count]) => labels.filter((text) => text === label).length === count,
			);
		});
	const boxes = () => Promise.all([...strangers, ...logins].map((login) => popup.row(login).box()));

	await popup.removeAll();
	await scene.waitForText(popup, 'Logging it out');
	const during = await boxes();
	expect(during).not.toContain(null);
	await said({ 'Checking…': 1, 'Removing…': 2 });
	expect(await boxes()).toEqual(during);
	cryptonow.stopMisbehaving();
	await popup.waitForStatus('recovery');
	await scene.waitForText(popup, 'Logged out. Cryptonow no longer lists it.');
	for (const login of strangers) {
		expect((await login.request(SESSIONS)).status).toBe(401);
	}
	expect(await popup.sessions()).toEqual(before);
});

test('1,000 sessions at 320 px and with text at 200 %: nothing sticks out, all can be done', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const page = await scene.logIn();
	const list = await page.evaluate(
		async (path) => (await (await fetch(path)).json()).sessions as WireSession[],
		SESSIONS,
	);
	const [one] = list;
	if (!one) throw new Error('the list is empty');
	const agents = Object.values(DEVICES).map(({ userAgent }) => userAgent);
	const many = Array.from({ length: 1000 }, (_, index) => ({
		...one,
		id: `many-${index}`,
		current: false,
		device: { userAgent: agents[index % agents.length] },
		ipAddress: '2001:db8:1234:5678:9abc:def0:1234:5678',
		location: {
			city: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
			country: 'Wales',
		},
	}));
	const stop = cryptonow.misbehave({ path: SESSIONS, body: { sessions: [...list, ...many] } });
	await scene.look();
	await browser.waitForBadge('very many', ({ text }) => text !== '');
	for (const scale of [1, 2]) {
		await browser.setTextScale(scale);
		const popup = await openPopup(browser);
		await popup.waitForStatus('unfamiliar');
		await popup.waitForLook();
		expect(await overflowing(popup), `the popup, text × ${scale}`).toEqual([]);
		await popup.close();

		const tab = await openPopupInTab(browser);
		await tab.setWidth(320);
		await tab.waitForStatus('unfamiliar');
		await tab.waitForLook();
		expect(await overflowing(tab), `320 px, text × ${scale}`).toEqual([]);
		await tab.showMore();
		const last = (await tab.removableSessions()).at(-1) ?? '';
		await tab.row(last).remove.click();
		await tab.confirm.waitUntilThere();
		expect(await overflowing(tab), `a question, text × ${scale}`).toEqual([]);
		await tab.keep.click();
		await tab.message.click();
		await tab.lookForMessage.waitUntilThere();
		expect(await overflowing(tab), `the panel, text × ${scale}`).toEqual([]);
		await tab.close();
	}
	await browser.setTextScale(1);
	stop();
});

test('many sessions are searched and sorted with the keyboard, and no alarm is hidden', async ({
	scene,
}) => {
	const { cryptonow } = scene;
	const phone = await scene.logInFrom('phone');
	const { sessions } = (await (await phone.request(SESSIONS)).json()) as {
		sessions: WireSession[];
	};
	const [one] = sessions;
	if (!one) throw new Error('the list is empty');
	const userAgent = await scene.browser.inBackground(() => navigator.userAgent);
	const cities = ['Graz', 'Linz', 'Wels'];
	const own = Array.from({ length: 30 }, (_, at) => ({
		...one,
		id: `own-${at}`,
		...(at === 0 ? { current: true, device: { userAgent } } : { current: false }),
		ipAddress: `198.51.100.${at}`,
		location: { city: cities[at % 3] ?? 'Graz', country: 'Austria' },
	}));
	let stop = cryptonow.misbehave({ path: SESSIONS, body: { sessions: own } });
	await scene.logInUnseen();
	const popup = await openPopup(scene.browser);
	await popup.waitForStatus('unreviewed');
	await popup.waitForLook();
	const all = await popup.sessions();
	expect(all).toHaveLength(30);

	await popup.search.type('linz');
	await scene.waitForText(popup, '10 of 30');
	expect(await popup.sessions()).toHaveLength(10);
	// The keyboard goes on to what is found.
	await popup.press('Tab');
	await popup.order.waitForFocus();
	await popup.press('Tab');
	await popup.showAll.waitForFocus();
	await popup.press('Enter');
	await popup.search.waitForFocus();
	expect(await popup.sessions()).toEqual(all);

	await popup.search.type('atlantis');
	await scene.waitForText(popup, 'Nothing found');
	expect(await popup.sessions()).toEqual([]);
	await popup.press('Escape');
	await popup.search.waitForFocus();
	expect(await popup.isOpen()).toBe(true);
	expect(await popup.sessions()).toEqual(all);

	await popup.order.focus();
	// The first key of «Place».
	await popup.press('P');
	await poll('the order by place', async () => {
		const texts = await popup.rowTexts();
		const places = texts.map((text) => /Graz|Linz|Wels/.exec(text)?.[0] ?? '');
		return places.length === 30 && places.slice(0, 29).join() === places.slice(0, 29).sort().join();
	});

	stop();
	const stranger = { ...one, id: 'stranger', current: false, ...LAGOS };
	stop = cryptonow.misbehave({ path: SESSIONS, body: { sessions: [stranger, ...own] } });
	// What asks is never hidden, and comes while something else is searched for.
	await popup.search.type('wels');
	await scene.waitForText(popup, '10 of 30');
	await scene.lookWith(popup);
	await popup.row('stranger').remove.waitUntilThere();
	expect(await popup.sessions()).toHaveLength(11);
	stop();
});

test('a notification opens the popup right at its session, once', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle('phone', 'laptop');
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const notification = await browser.waitForNotification('the stranger', ({ body }) =>
		body.includes('Lagos'),
	);
	await browser.clickNotification(notification);
	const popup = await waitForPopup(browser);
	const row = popup.row(stranger);
	await row.lit.waitUntilThere();
	await popup.waitForLook();
	await row.lit.waitForFocus();
	// The next Tab is at its first button.
	await popup.press('Tab');
	await row.remove.waitForFocus();
	await popup.close();

	const kept = await browser.inBackground(() => {
		const { browser: api, chrome } = globalThis as unknown as {
			browser?: typeof Browser;
			chrome: typeof Browser;
		};
		return (api ?? chrome).storage.session.get('spotlight');
	});
	expect(kept).toEqual({});
	const next = await openPopup(browser);
	await next.waitForLook();
	expect(await next.litSessions()).toEqual([]);
});
