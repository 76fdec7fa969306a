import { expect } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { WatchState } from '@/utils/domain/watch/state';
import type { WireSession } from '../../cryptonow/wire.ts';
import { poll } from '../driver/driver.ts';
import { openPopup } from '../pages/popup.ts';
import { openSettings, type Settings } from '../pages/settings.ts';
import { type Scene, test } from '../scenes/scene.ts';

/** The names of the browser's interface: both in Firefox, the second at least in Chromium. */
type Names = { browser?: typeof Browser; chrome: typeof Browser };

/**
 * The tablet as another browser of the user's tells of it. Word by word, and not made by our own
 * code: the browsers of one user need not all have the same version.
 */
const TABLET = { browser: 'Chrome', system: 'Android', form: 'tablet' };
const tabletOfOther = (now: number) => ({
	'device.other.1': {
		id: 'other.1',
		family: TABLET,
		name: null,
		namedAt: 0,
		source: 'other',
		trust: [{ country: 'IT', givenAt: now - 86_400_000, seenAt: now - 86_400_000, knowing: [] }],
	},
});

/** All that the browser would carry to the user's other browsers. */
const synced = ({ browser }: Scene): Promise<Record<string, unknown>> =>
	browser.inBackground(() => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		return (api ?? chrome).storage.sync.get(null);
	});

/** What another browser has left arrives in this one. */
const arrive = ({ browser }: Scene, items: Record<string, unknown>): Promise<void> =>
	browser.inBackground((left) => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		return (api ?? chrome).storage.sync.set(left);
	}, items);

/** Switches sync on at the settings page. */
async function switchOn({ browser }: Scene): Promise<Settings> {
	const page = await openSettings(browser);
	await page.toggle('sync');
	await page.waitFor('sync to be on', async () => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		const { watch } = await (api ?? chrome).storage.local.get<{ watch: WatchState }>('watch');
		return watch.settings.sync;
	});
	return page;
}

test('known devices go along, and neither addresses nor sessions', async ({ scene }) => {
	const { browser } = scene;
	const { logins } = await scene.settle('phone');
	const page = await scene.logIn();
	expect(await synced(scene)).toEqual({});
	const settings = await switchOn(scene);
	await poll('two devices', async () => {
		const keys = Object.keys(await synced(scene));
		return keys.filter((key) => key.startsWith('device.')).length === 2;
	});
	// «Not me» goes along as well: the kind and the country, and no more.
	const stranger = await scene.logInFrom('stranger');
	await scene.look();
	const popup = await openPopup(browser);
	await popup.remove(stranger);
	await popup.waitForStatus('recovery');
	await poll('a withdrawal', async () =>
		Object.keys(await synced(scene)).some((key) => key.startsWith('withdrawal.')),
	);
	const own = await page.evaluate(async () => {
		const { sessions } = (await (await fetch('/api/account/sessions')).json()) as {
			sessions: WireSession[];
		};
		return sessions.find(({ current }) => current)?.id ?? '';
	});
	const text = JSON.stringify(await synced(scene));
	expect(text).toContain('"browser":"Safari"');
	expect(text).toContain('"country":"NG"');
	expect(own).not.toBe('');
	for (const secret of [
		'198.51.100',
		'203.0.113',
		'Vienna',
		'Lagos',
		own,
		stranger.sessionId,
		...logins.map(({ sessionId }) => sessionId),
	]) {
		expect(text).not.toContain(secret);
	}

	// Whoever wants no sync leaves nothing there.
	await settings.toggle('sync');
	await poll('nothing of this browser', async () => {
		return Object.keys(await synced(scene)).length === 0;
	});
});

test('what another browser knows, takes back and forgets holds here too', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const settings = await switchOn(scene);
	await arrive(scene, tabletOfOther(Date.now()));
	await scene.waitForText(settings, /Chrome on Android[\s\S]*Known from another of your browsers/);
	const known = await settings.device('Chrome on Android');

	const tablet = await scene.logInFrom('tablet');
	await scene.look();
	const popup = await openPopup(browser);
	await popup.waitForLook();
	// Another browser’s word makes it no alarm, and not familiar either.
	await popup.waitForStatus('notice');
	await scene.waitForText(popup, 'Milan, Italy');
	await scene.waitForText(popup, 'Only another of your browsers has confirmed');
	expect(await browser.notifications()).toEqual([]);
	await tablet.request('/api/logout', { method: 'POST' });

	await arrive(scene, {
		'withdrawal.other.2': { id: 'other.2', family: TABLET, country: 'IT', at: Date.now() },
	});
	await scene.waitForText(settings, 'No longer trusted');
	await scene.logInFrom('tablet');
	await scene.look();
	await browser.waitForBadge(
		'it, urgent',
		({ text, title }) => text === '1' && title.includes('This doesn’t look like you'),
	);
	const { body } = await browser.waitForNotification('it', () => true);
	expect(body).toContain('Like a device you removed.');
	await scene.waitForText(popup, /Like a device you removed \(\d\d:\d\d\)/);

	await arrive(scene, { 'forgotten.other.1': 1 });
	await known.waitUntilGone();
	await settings.device('This browser');
});

test('a browser that refuses to sync is told of, until it does', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await browser.inBackground(() => {
		const refusal = { refusing: true };
		Object.assign(globalThis, { refusal });
		const { browser: api, chrome } = globalThis as unknown as Names;
		for (const sync of new Set([api?.storage.sync, chrome.storage.sync])) {
			if (!sync) continue;
			const set = sync.set.bind(sync);
			sync.set = async (items) => {
				if (refusal.refusing) throw new Error('QUOTA_BYTES quota exceeded');
				await set(items);
			};
		}
	});
	const settings = await switchOn(scene);
	await scene.waitForText(settings, /The browser’s sync hasn’t worked since \d\d:\d\d/);
	await browser.inBackground(() => {
		(globalThis as unknown as { refusal: { refusing: boolean } }).refusal.refusing = false;
	});
	await scene.look();
	await settings.waitFor(
		'the refusal to go',
		() => !document.body.innerText.includes('sync hasn’t worked'),
	);
	expect(Object.keys(await synced(scene))).toEqual([expect.stringMatching(/^device\./)]);
});
