import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { WatchState } from '@/utils/domain/watch/state';
import { STATE_VERSION } from '@/utils/domain/watch/version';
import { openPopup } from '../pages/popup.ts';
import { openSettings } from '../pages/settings.ts';
import { type Scene, test } from '../scenes/scene.ts';

const UNSAVED = 'not saving: browser storage problem';
const MINUTE = 60_000;

/** The names of the browser's interface: both in Firefox, the second at least in Chromium. */
type Names = { browser?: typeof Browser; chrome: typeof Browser };

/** What the disk has, as JSON knows it. */
const stored = ({ browser }: Scene): Promise<Record<string, unknown>> =>
	browser.inBackground(() => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		return (api ?? chrome).storage.local.get(null);
	});

/** Puts a state in the place of the stored one, as if an earlier life had left it there. */
async function leave({ browser }: Scene, watch: unknown): Promise<void> {
	await browser.inBackground(async (state) => {
		const { browser: api, chrome } = globalThis as unknown as Names;
		const { local, session } = (api ?? chrome).storage;
		await local.remove('record');
		await session.clear();
		await local.set({ watch: state });
	}, watch);
	await browser.killBackground();
}

/** The disk is full for this life of the background, or until `refusing` is false. */
const fillDisk = ({ browser }: Scene): Promise<void> =>
	browser.inBackground(() => {
		const refusal = { refusing: true };
		Object.assign(globalThis, { refusal });
		const { browser: api, chrome } = globalThis as unknown as Names;
		for (const local of new Set([api?.storage.local, chrome.storage.local])) {
			if (!local) continue;
			const set = local.set.bind(local);
			local.set = async (items) => {
				if (refusal.refusing) throw new Error('QuotaExceededError: the disk is full');
				await set(items);
			};
		}
	});

/** How many sessions of strangers the disk knows. */
const strangersStored = async (scene: Scene): Promise<number> => {
	const { watch } = (await stored(scene)) as { watch: WatchState };
	return watch.tracked.filter(({ reviewStatus }) => reviewStatus === 'unfamiliar').length;
};

test('with a full disk the watch goes on, says so, and saves as soon as it can', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle();
	await fillDisk(scene);
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge(
		'the stranger, and that it cannot be saved',
		({ text, color, title }) => text === '1' && color === '#b3261e' && title.includes(UNSAVED),
	);
	await browser.waitForNotification('the stranger', ({ body }) => body.includes('Lagos'));
	const popup = await openPopup(browser);
	await popup.waitForLook();
	await popup.waitForStatus('unfamiliar');
	await scene.waitForText(popup, 'The browser can’t save');
	await scene.waitForText(popup, 'Lagos, Nigeria');
	expect(await strangersStored(scene)).toBe(0);

	await browser.inBackground(() => {
		(globalThis as unknown as { refusal: { refusing: boolean } }).refusal.refusing = false;
	});
	await scene.look();
	await browser.waitForBadge(
		'the stranger, saved',
		({ text, title }) => text === '1' && !title.includes(UNSAVED),
	);
	await popup.waitFor(
		'the banner to go',
		() => !document.body.innerText.includes('The browser can’t save'),
	);
	expect(await strangersStored(scene)).toBe(1);
	await scene.lookWith(popup);
	expect(await browser.notifications()).toHaveLength(1);
});

test('what could not be saved outlives the background, and is told of once', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	await fillDisk(scene);
	await scene.logInFrom('stranger');
	await scene.look();
	const popup = await openPopup(browser);
	await popup.waitForLook();
	await scene.waitForText(popup, 'The browser can’t save');
	// The next life finds room again.
	await browser.killBackground();
	await scene.look();
	await browser.waitForBadge(
		'the stranger, saved',
		({ text, title }) => text === '1' && !title.includes(UNSAVED),
	);
	await popup.waitForStatus('unfamiliar');
	expect(await strangersStored(scene)).toBe(1);
	await popup.close();
	await (await openPopup(browser)).waitForLook();
	expect(await browser.notifications()).toHaveLength(1);
});

test('a state that cannot be read is kept aside, and every session reviewed again', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle('phone');
	const { watch } = await stored(scene);
	const broken = { ...(watch as WatchState), tracked: 'no list' };
	await leave(scene, broken);
	await scene.look();
	await browser.waitForBadge(
		'one to review',
		({ text, title }) => text === '1' && title.includes('1 session to review'),
	);
	expect((await stored(scene))['watch.unreadable']).toEqual(broken);
	const popup = await openPopup(browser);
	await popup.waitForStatus('unreviewed');
	await scene.waitForText(popup, 'Please review all sessions again');
	// What could be read of the devices is still known, and trusted nowhere until the review.
	const settings = await openSettings(browser);
	await scene.waitForText(settings, /Safari on iOS[\s\S]*No longer trusted/);
	expect(await browser.notifications()).toEqual([]);

	const again = await openPopup(browser);
	await again.readRebuild.click();
	await again.waitFor(
		'the banner to go',
		() => !document.body.innerText.includes('Please review all sessions again'),
	);
});

test('a state of version 1 goes on: known devices stay known, open questions stay open', async ({
	scene,
}) => {
	const { browser } = scene;
	// Its looks have ended by then: none of them writes over what is put there.
	await scene.settle();
	const phone = await scene.logInFrom('phone');
	const old = JSON.parse(readFileSync('tests/unit/fixtures/stored/version-1.json', 'utf8'));
	const shift = Date.now() - 10 * MINUTE - old.goodAt;
	await leave(
		scene,
		JSON.parse(JSON.stringify(old), (_, value) =>
			// Times: as if it had been written some minutes ago.
			typeof value === 'number' && value > 1e12 ? value + shift : value,
		),
	);
	await scene.look();
	// Two questions were open, and are. The sessions of then are gone, and no alarm any more.
	await browser.waitForBadge('two', ({ text, color }) => text === '2' && color === '#8a5a00');
	// One of them was owed its notification when version 1 stopped.
	const owed = await browser.waitForNotification('what was owed', () => true);
	expect(owed.body).toContain('Graz');

	const settings = await openSettings(browser);
	await scene.waitForText(settings, 'Safari on iOS');
	await scene.waitForText(settings, 'Chrome on Windows');
	await scene.waitForText(settings, 'This browser');
	const popup = await openPopup(browser);
	await popup.waitForLook();
	await popup.waitForStatus('unfamiliar');
	await scene.waitForText(popup, 'Change your password');
	// The real phone is of a kind and in a country that version 1 knew; this browser is itself.
	const row = popup.row(phone);
	await row.waitUntilThere();
	expect(await row.recognise.isThere()).toBe(false);
	expect(await browser.notifications()).toHaveLength(1);
	expect((await browser.badge()).text).toBe('2');
	expect((await stored(scene)).watch).toMatchObject({ version: STATE_VERSION, rebuiltAt: null });
});
