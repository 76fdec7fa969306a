import { expect } from 'vitest';
import { openPopup, waitForPopup } from '../pages/popup.ts';
import { test } from '../scenes/scene.ts';

test('a background that died at rest is woken by its alarm and goes on', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle('phone');
	await browser.killBackground();
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge('the stranger', ({ text }) => text === '1');
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
});

test('one that dies between saving and showing shows the notification in its next life, once', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle();
	// The system's notification service hangs: the state is saved, and nothing is shown yet.
	await browser.inBackground(() => {
		type Api = { notifications: { create: unknown } };
		const { browser: api, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
		for (const one of [api, chrome]) {
			if (one) one.notifications.create = () => new Promise(() => undefined);
		}
	});
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.inBackground(async () => {
		type Watch = { notices?: { shownAt: number | null }[] };
		type Api = { storage: { local: { get(key: string): Promise<{ watch?: Watch }> } } };
		const { browser: api, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
		for (;;) {
			const { watch } = await (api ?? chrome).storage.local.get('watch');
			if (watch?.notices?.some(({ shownAt }) => shownAt === null)) return;
		}
	});
	expect(await browser.notifications()).toEqual([]);
	await browser.killBackground();

	await scene.look();
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
	await browser.killBackground();
	await scene.look();
	await scene.look();
	const popup = await openPopup(browser);
	await popup.waitForLook();
	await popup.waitForStatus('unfamiliar');
	expect(await browser.notifications()).toHaveLength(1);
});

test('a notification that is clicked wakes a dead background', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await scene.logInFrom('stranger');
	await scene.look();
	const notification = await browser.waitForNotification('the stranger', ({ body }) =>
		body.includes('Lagos'),
	);
	await browser.killBackground();
	await browser.clickNotification(notification);
	const popup = await waitForPopup(browser);
	await popup.waitForStatus('unfamiliar');
});

test('a look that finds nothing new loads no schemas, and one that does loads them', async ({
	scene,
}) => {
	const { browser } = scene;
	/** The library leaves a sign when it is loaded. */
	const schemas = () => browser.inBackground(() => '__zod_globalConfig' in globalThis);
	/** Whether the next life's look at the same list loads them. */
	const lookAnew = async () => {
		await browser.killBackground();
		const before = Date.now();
		await scene.look();
		await browser.inBackground(async (since: number) => {
			type Pulses = { get(key: string): Promise<{ pulse?: { contactAt: number } }> };
			type Api = { storage: { session: Pulses } };
			const { browser: api, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
			for (;;) {
				const { pulse } = await (api ?? chrome).storage.session.get('pulse');
				if (pulse !== undefined && pulse.contactAt > since) return;
			}
		}, before);
		return schemas();
	};
	// Without a review: as long as that can be undone, each look asks the rules.
	await scene.settle();
	// What the first of these looks wrote is parsed once, and known from then on.
	await lookAnew();
	await lookAnew();
	expect(await lookAnew()).toBe(false);
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge('the stranger', ({ text }) => text === '1');
	expect(await schemas()).toBe(true);
});

test('the watch goes on after a restart of the browser', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge('the stranger', ({ text }) => text === '1');
	await browser.restart();
	// Firefox forgets badge and alarm at a restart: the background sets both up again by itself.
	await browser.waitForBadge('the stranger again', ({ text }) => text === '1');
	// Chromium has kept the badge: only what came since tells that anybody looks.
	await scene.logIn();
	await scene.logInFrom('attacker2');
	await scene.look();
	await browser.waitForBadge('both', ({ text }) => text === '2');
});

test('the current session is told once, when this browser logs in anew', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const page = await scene.logIn();
	await page.evaluate(() => fetch('/api/logout', { method: 'POST' }).then(({ status }) => status));
	await scene.logIn();
	await scene.look();
	const popup = await openPopup(browser);
	await popup.waitForLook();
	await popup.waitForStatus('clear');
	expect(await browser.notifications()).toEqual([]);
});
