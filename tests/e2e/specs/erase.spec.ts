import { expect } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { WatchState } from '@/utils/domain/watch/state';
import { openSettings } from '../pages/settings.ts';
import { type Scene, test } from '../scenes/scene.ts';

/** The names of the browser's interface: both in Firefox, the second at least in Chromium. */
type Names = { browser?: typeof Browser; chrome: typeof Browser };

/** All that the browser stores for us, area by area. */
const raw = ({ browser }: Scene): Promise<Record<'local' | 'session' | 'sync', object>> =>
	browser.inBackground(async () => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		const { local, session, sync } = (api ?? chrome).storage;
		return {
			local: await local.get(null),
			session: await session.get(null),
			sync: await sync.get(null),
		};
	});

test('erasing everything leaves nothing, and the watch begins anew', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle('phone');
	const settings = await openSettings(browser);
	/** What the page's own code does, word by word. */
	const ask = (command: object) =>
		settings.evaluate((message): Promise<unknown> => {
			const { browser: api, chrome } = globalThis as unknown as Names;
			return (api ?? chrome).runtime.sendMessage(message);
		}, command);

	expect(await ask({ type: 'changeSettings', settings: { sync: true, lookEvery: 5 } })).toEqual({
		ok: true,
	});
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
	// What an earlier life could not read is kept aside, and has to go as well.
	await browser.inBackground(() => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		return (api ?? chrome).storage.local.set({ 'watch.unreadable': { tracked: 'unreadable' } });
	});
	const before = await raw(scene);
	const { source } = (before.local as { watch: WatchState }).watch;
	expect(Object.keys(before.sync).some((key) => key.startsWith(`device.${source}.`))).toBe(true);
	expect(JSON.stringify(before.local)).toContain('Lagos');
	await stranger.request('/api/logout', { method: 'POST' });

	expect(await ask({ type: 'eraseEverything' })).toEqual({ ok: true });
	const after = await raw(scene);
	const text = JSON.stringify(after);
	for (const old of ['Lagos', source, stranger.sessionId, 'unreadable']) {
		expect(text).not.toContain(old);
	}
	expect(after.sync).toEqual({});
	const { watch } = after.local as { watch: WatchState };
	expect(watch.settings).toMatchObject({ sync: false, lookEvery: 1 });
	// As after an install: what is there already is to be reviewed, and nothing is told of.
	expect(watch.tracked.map(({ reviewStatus }) => reviewStatus).sort()).toEqual([
		'mine',
		'unreviewed',
	]);
	const onScreen = await browser.inBackground(() => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		return (api ?? chrome).notifications.getAll();
	});
	expect(onScreen).toEqual({});
	await browser.waitForBadge('one to review', ({ text }) => text === '1');
});
