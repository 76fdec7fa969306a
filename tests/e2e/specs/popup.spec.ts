import { expect } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import { DEVICES } from '../../cryptonow/devices.ts';
import type { DeviceLogin } from '../../cryptonow/log-in-as.ts';
import type { WireSession } from '../../cryptonow/wire.ts';
import type { Surface } from '../driver/driver.ts';
import { type Scene, test } from '../scenes/scene.ts';

const SESSIONS = '/api/account/sessions';
const row = ({ sessionId }: DeviceLogin) => `[data-session="${sessionId}"]`;

/** A stranger is there, and the popup that asks about them has looked. */
async function strangerInPopup(scene: Scene): Promise<{ popup: Surface; stranger: DeviceLogin }> {
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const popup = await scene.browser.openPopup();
	await scene.waitForStatus(popup, 'unfamiliar');
	await scene.waitForLook(popup);
	return { popup, stranger };
}

/** Waits for an element, e.g. for what an answer brings. */
const present = (popup: Surface, selector: string) =>
	popup.waitFor(selector, (wanted: string) => document.querySelector(wanted) !== null, selector);

/** Waits until this element has the focus. */
const focused = (popup: Surface, selector: string) =>
	popup.waitFor(
		`the focus on ${selector}`,
		(wanted: string) => document.activeElement?.matches(wanted),
		selector,
	);

/** The sessions on screen, in their order. */
const order = (popup: Surface) =>
	popup.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-session]')].map(
			({ dataset }) => dataset.session,
		),
	);

/** What overflows sideways: the page, its scrolling part, and buttons that stick out. */
const tooWide = (surface: Surface) =>
	surface.evaluate(() => {
		const scrolls = [document.documentElement, ...document.querySelectorAll('main, main *')];
		const wide = scrolls.filter((one) => {
			const { overflowX } = getComputedStyle(one);
			const hides = overflowX === 'hidden' || overflowX === 'clip';
			return !hides && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
		});
		const out = [...document.querySelectorAll('button, [data-session]')].filter(
			(one) => one.getBoundingClientRect().right > innerWidth + 1,
		);
		return [...wide, ...out].map(({ outerHTML }) => outerHTML.slice(0, 100));
	});

test('the keyboard goes through all of it in the order of the eye, and is seen everywhere', async ({
	scene,
}) => {
	const { logins } = await scene.settle('phone');
	const { popup, stranger } = await strangerInPopup(scene);
	const stops: string[] = [];
	for (let press = 0; press < 20; press += 1) {
		await popup.press('Tab');
		const stop = await popup.evaluate(() => {
			const at = document.activeElement as HTMLElement;
			const { outlineStyle, outlineWidth } = getComputedStyle(at);
			return {
				name: at.dataset.action,
				session: at.closest<HTMLElement>('[data-session]')?.dataset.session,
				seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
			};
		});
		// What scrolls is a stop of its own in Firefox, and the document in between.
		if (stop.name === undefined) continue;
		const name = [stop.name, stop.session].filter(Boolean).join(' ');
		if (name === stops[0]) break;
		expect(stop.seen, name).toBe(true);
		stops.push(name);
	}
	expect(stops).toEqual([
		'look',
		`recognise ${stranger.sessionId}`,
		`remove ${stranger.sessionId}`,
		`remove ${logins[0]?.sessionId}`,
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
	const focus = (selector: string) =>
		popup.evaluate(
			(wanted: string) => document.querySelector<HTMLElement>(wanted)?.focus(),
			selector,
		);
	const enter = async (from: string, to: string) => {
		await focus(from);
		await popup.press('Enter');
		await focused(popup, to);
		await popup.press('Escape');
		await focused(popup, from);
		expect(await popup.isOpen()).toBe(true);
	};
	await enter(`${row(stranger)} [data-action=remove]`, `${row(stranger)} [data-action=cancel]`);
	await enter('[data-action=message]', '[data-action=message-look]');

	// The button that was pressed is gone, and its row has the way back.
	await focus(`${row(stranger)} [data-action=recognise]`);
	await popup.press('Enter');
	await focused(popup, `${row(stranger)} [data-action=undo]`);
	await popup.press('Tab');
	await enter(`${row(stranger)} [data-action=name-device]`, 'input[name=name]');
});

test('«This was me» leaves the row in place, and «Undo» asks again without a second alert', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle('phone');
	const { popup, stranger } = await strangerInPopup(scene);
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
	const before = await order(popup);
	const news = () => popup.evaluate(() => document.querySelector('[aria-live]')?.textContent);
	expect(await news()).toContain('This does not look like you');

	await popup.click(`${row(stranger)} [data-action=recognise]`);
	await present(popup, `${row(stranger)} [data-action=undo]`);
	await scene.waitForStatus(popup, 'clear');
	await browser.waitForBadge('no badge', ({ text }) => text === '');
	expect(await order(popup)).toEqual(before);
	expect(await news()).toBe('All clear. Yours. Its device is known from now on.');

	await popup.click(`${row(stranger)} [data-action=undo]`);
	await present(popup, `${row(stranger)} [data-action=recognise]`);
	await scene.waitForStatus(popup, 'unfamiliar');
	await browser.waitForBadge('the stranger', ({ text }) => text === '1');
	expect(await order(popup)).toEqual(before);
	expect(await news()).toContain('This does not look like you');
	await scene.look();
	await scene.waitForLook(popup);
	expect(await browser.notifications()).toHaveLength(1);
});

test('a device gets its name in place, and is called so', async ({ scene }) => {
	await scene.settle();
	const { popup, stranger } = await strangerInPopup(scene);
	await popup.click(`${row(stranger)} [data-action=recognise]`);
	await popup.click(`${row(stranger)} [data-action=name-device]`);
	await popup.type(`${row(stranger)} [name=name]`, 'Office computer');
	await popup.press('Enter');
	await focused(popup, `${row(stranger)} [data-action=name-device]`);
	const card = await popup.evaluate(
		(selector: string) =>
			document.querySelector(selector)?.parentElement?.closest('li')?.querySelector('h3')
				?.textContent,
		row(stranger),
	);
	expect(card).toBe('Office computer');
	await popup.close();
	await scene.waitForText(await scene.browser.openPopup(), /Office computer\s+Chrome on Windows/);
});

test('the way back goes on step by step, over a restart, and begins again with who came back', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle('phone');
	const first = await strangerInPopup(scene);
	const remove = async (popup: Surface, login: DeviceLogin) => {
		await popup.click(`${row(login)} [data-action=remove]`);
		await popup.click(`${row(login)} [data-action=confirm]`);
		await scene.waitForStatus(popup, 'recovery');
	};
	const turn = (popup: Surface, step: string) =>
		present(popup, `[data-step=${step}][aria-current=step]`);
	const done = (popup: Surface, step: string) =>
		popup.click(`[data-step=${step}] [data-action=step-done]`);
	await remove(first.popup, first.stranger);
	await turn(first.popup, 'password');
	await done(first.popup, 'password');
	// The companion's own step, which nobody has to ask for.
	await scene.waitForText(first.popup, /Nobody unfamiliar at \d\d:\d\d/);
	await turn(first.popup, 'twoFactor');
	await first.popup.close();

	await browser.restart();
	await scene.logIn();
	const popup = await browser.openPopup();
	await scene.waitForStatus(popup, 'recovery');
	await scene.waitForLook(popup);
	await turn(popup, 'twoFactor');
	await scene.waitForText(popup, /Nobody unfamiliar at \d\d:\d\d/);

	const again = await scene.logInFrom('stranger');
	await popup.click('[data-action=look]:not([aria-disabled])');
	await scene.waitForStatus(popup, 'unfamiliar');
	await scene.waitForText(popup, 'It is back');
	await scene.waitForText(popup, /It came back at \d\d:\d\d\. Begin again/);
	await turn(popup, 'remove');
	await remove(popup, again);
	for (const step of ['password', 'twoFactor', 'email', 'support']) {
		await turn(popup, step);
		await done(popup, step);
	}
	await popup.waitFor('no step to be open', () => !document.querySelector('[aria-current=step]'));
	await popup.click('[data-action=recovery-end]');
	await scene.waitForStatus(popup, 'clear');
});

test('«Is this message real?» looks, says what fits, and what cannot be told', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle('phone');
	const popup = await browser.openPopup();
	await scene.waitForLook(popup);
	await popup.click('[data-action=message]');
	const ask = async (answer: string) => {
		await popup.click('[data-action=message-look]:not([aria-disabled])');
		await scene.waitForText(popup, answer);
		await scene.waitForText(popup, 'What this does not prove');
		expect(await popup.evaluate(() => document.querySelectorAll('a').length)).toBe(0);
		expect(await popup.text()).not.toMatch(/:\/\//);
	};
	await ask('Only logins that you know are there.');
	await cryptonow.down();
	await ask('The companion cannot tell just now.');
	await cryptonow.up();
	const stranger = await scene.logInFrom('stranger');
	await ask('There is a login that you have not confirmed.');
	await popup.click('[data-action=back]');
	await focused(popup, '[data-action=message]');
	await present(popup, `${row(stranger)} [data-action=remove]`);
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
	const popup = await browser.openPopup();
	await scene.waitForStatus(popup, 'unfamiliar');
	await scene.waitForLook(popup);
	const before = await order(popup);
	// One removal is answered; the others wait until they are let go.
	cryptonow.misbehave({ method: 'DELETE', path: /sessions\//, delayMs: 1, times: 1 });
	cryptonow.misbehave({ method: 'DELETE', path: /sessions\//, delayMs: 60_000 });
	const said = (counts: Record<string, number>) =>
		popup.waitFor(
			JSON.stringify(counts),
			(wanted: Record<string, number>, selectors: string[]) => {
				const labels = selectors.map(
					(one) => document.querySelector(`${one} [data-action=remove]`)?.textContent,
				);
				return Object.entries(wanted).every(
					([label, count]) => labels.filter((one) => one === label).length === count,
				);
			},
			counts,
			strangers.map(row),
		);
	const boxes = () =>
		popup.evaluate(
			(selectors: string[]) =>
				selectors.map((one) => {
					const box = document.querySelector(one)?.getBoundingClientRect();
					return box && [box.left, box.top, box.width, box.height].map(Math.round);
				}),
			[...strangers, ...logins].map(row),
		);

	await popup.click('[data-action=remove-all]');
	await popup.click('[data-action=confirm]');
	await scene.waitForText(popup, 'Logging it out');
	const during = await boxes();
	expect(during).not.toContain(undefined);
	await said({ 'Checking…': 1, 'Removing…': 2 });
	expect(await boxes()).toEqual(during);
	cryptonow.stopMisbehaving();
	await scene.waitForStatus(popup, 'recovery');
	await scene.waitForText(popup, 'Logged out. Confirmed by a new list.');
	for (const login of strangers) {
		expect((await login.request(SESSIONS)).status).toBe(401);
	}
	expect(await order(popup)).toEqual(before);
});

test('1,000 sessions at 320 px and with text at 200 %: nothing sticks out, all can be done', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	const { page } = await scene.settle();
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
		const popup = await browser.openPopup();
		await scene.waitForStatus(popup, 'unfamiliar');
		await scene.waitForLook(popup);
		expect(await tooWide(popup), `the popup, text × ${scale}`).toEqual([]);
		await popup.close();

		const tab = await browser.openExtensionPage('popup.html');
		await tab.setWidth(320);
		await scene.waitForStatus(tab, 'unfamiliar');
		await scene.waitForLook(tab);
		expect(await tooWide(tab), `320 px, text × ${scale}`).toEqual([]);
		const rows = (await order(tab)).length;
		await tab.click('[data-action=show-more]');
		await tab.waitFor(
			'more rows',
			(before: number) => document.querySelectorAll('[data-session]').length > before,
			rows,
		);
		await tab.click('[data-session]:last-child [data-action=remove]');
		await present(tab, '[data-action=confirm]');
		expect(await tooWide(tab), `a question, text × ${scale}`).toEqual([]);
		await tab.click('[data-action=cancel]');
		await tab.click('[data-action=message]');
		await present(tab, '[data-action=message-look]');
		expect(await tooWide(tab), `the panel, text × ${scale}`).toEqual([]);
		await tab.close();
	}
	await browser.setTextScale(1);
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
	const popup = await browser.waitForSurface(`${browser.extensionOrigin}/popup.html`);
	await present(popup, `${row(stranger)}[data-spotlight]`);
	await scene.waitForLook(popup);
	await focused(popup, `${row(stranger)}[data-spotlight]`);
	// The next Tab is at its first button.
	await popup.press('Tab');
	await focused(popup, `${row(stranger)} [data-action=recognise]`);
	await popup.close();

	const kept = await browser.inBackground(() => {
		const { browser: api, chrome } = globalThis as unknown as {
			browser?: typeof Browser;
			chrome: typeof Browser;
		};
		return (api ?? chrome).storage.session.get('spotlight');
	});
	expect(kept).toEqual({});
	const next = await browser.openPopup();
	await scene.waitForLook(next);
	expect(await next.evaluate(() => document.querySelectorAll('[data-spotlight]').length)).toBe(0);
});
