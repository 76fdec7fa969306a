import axe from 'axe-core';
import { describe, expect } from 'vitest';
import type { browser } from 'wxt/browser';
import type { WatchState } from '@/utils/watch/state';
import { DEVICES } from '../cryptonow/devices.ts';
import type { Surface } from './driver/driver.ts';
import { type Scene, test } from './scene.ts';

/** See accessibility.spec.ts. */
const runAxe = new Function(`${axe.source};
	return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
		violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));
`) as () => Promise<string[]>;

const OPTIONS = 'options.html';
/** The known phone, on its way: Milan instead of Vienna. */
const PHONE_IN_ITALY = { ...DEVICES.phone, ipAddress: '192.0.2.23' };

async function openSettings({ browser }: Scene): Promise<Surface> {
	const page = await browser.openExtensionPage(OPTIONS);
	await page.waitFor('the settings', () => document.querySelector('#devices'));
	return page;
}

/** The row of a device by its kind. */
const rowOf = (page: Surface, kind: string) =>
	page.waitFor(
		`the row of ${kind}`,
		(wanted: string) => {
			const rows = [...document.querySelectorAll<HTMLElement>('[data-device]')];
			const row = rows.find(({ innerText }) => innerText.includes(wanted));
			return row && `[data-device="${row.dataset.device}"]`;
		},
		kind,
	);

const focusedAction = (page: Surface) =>
	page.evaluate(() => document.activeElement?.getAttribute('data-action') ?? null);

test('opens from the popup, in a tab, and follows what happens', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const popup = await browser.openPopup();
	await popup.click('[data-action=settings]');
	const page = await browser.waitForSurface(`${browser.extensionOrigin}/${OPTIONS}`);
	await scene.waitForText(page, 'Watching since');
	await rowOf(page, 'This browser');
	expect((await browser.pages()).some(({ url }) => url.endsWith(OPTIONS))).toBe(true);

	const phone = await scene.logInFrom('phone');
	await scene.look();
	const opened = await browser.openPopup();
	await opened.click(`[data-session="${phone.sessionId}"] [data-action=recognise]`);
	await rowOf(page, 'Safari on iOS');
});

test('a device gets a name, and the keyboard finds its way back', async ({ scene }) => {
	await scene.settle('phone');
	const page = await openSettings(scene);
	const row = await rowOf(page, 'Safari on iOS');
	await page.click(`${row} [data-action=rename]`);
	await page.type(`${row} input`, 'Anna’s phone');
	await page.press('Enter');
	await scene.waitForText(page, 'Name saved.');
	expect(await rowOf(page, 'Anna’s phone')).toBe(row);
	expect(await focusedAction(page)).toBe('rename');

	await page.click(`${row} [data-action=rename]`);
	await page.type(`${row} input`, ' in Vienna');
	await page.press('Escape');
	expect(await page.text()).not.toContain('in Vienna');
	expect(await focusedAction(page)).toBe('rename');
});

test('a travel period makes a new country of a known device a notice, and ends', async ({
	scene,
}) => {
	const { browser } = scene;
	const { logins } = await scene.settle('phone');
	await logins[0]?.request('/api/logout', { method: 'POST' });
	await scene.look();
	const page = await openSettings(scene);
	await page.click('[data-action=travel-14]');
	await scene.waitForText(page, /raises no alarm until/);

	await scene.logInFrom(PHONE_IN_ITALY);
	await scene.look();
	const popup = await browser.openPopup();
	await scene.waitForStatus(popup, 'notice');
	await scene.waitForText(popup, 'You said that you travel');
	expect(await browser.notifications()).toEqual([]);
	await popup.click('[data-action=travel-end]');
	await scene.waitForText(page, 'No such period just now');
	await popup.waitFor('the end of it', () => !document.querySelector('[data-action=travel-end]'));
});

test('without a travel period the same login asks', async ({ scene }) => {
	const { browser } = scene;
	const { logins } = await scene.settle('phone');
	await logins[0]?.request('/api/logout', { method: 'POST' });
	await scene.look();
	await scene.logInFrom(PHONE_IN_ITALY);
	await scene.look();
	await browser.waitForBadge('one', ({ text }) => text === '1');
});

describe('what is forgotten has to be reviewed again', () => {
	test('one device', async ({ scene }) => {
		await scene.settle('phone', 'laptop');
		const page = await openSettings(scene);
		const row = await rowOf(page, 'Safari on iOS');
		await page.click(`${row} [data-action=forget]`);
		await scene.waitForText(page, 'asks for your review again.');
		await page.waitFor('no row', (gone: string) => !document.querySelector(gone), row);
		// The row has gone with its button: the keyboard goes on from the heading.
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Known devices');
		const popup = await scene.browser.openPopup();
		await scene.waitForStatus(popup, 'unreviewed');
		await scene.waitForText(popup, '1 session to review');
	});

	test('all of them, when asked', async ({ scene }) => {
		await scene.settle('phone', 'laptop');
		const page = await openSettings(scene);
		await page.click('[data-action=forget-all]');
		await page.waitFor('the question', () => document.querySelector('#devices .ask'));
		expect(await focusedAction(page)).toBe('cancel');
		await page.press('Escape');
		await page.waitFor('no question', () => !document.querySelector('#devices .ask'));
		expect(await focusedAction(page)).toBe('forget-all');

		await page.click('[data-action=forget-all]');
		await page.click('#devices [data-action=confirm]');
		await scene.waitForText(page, 'All devices are forgotten.');
		const popup = await scene.browser.openPopup();
		await scene.waitForStatus(popup, 'unreviewed');
		await scene.waitForText(popup, '2 sessions to review');
	});
});

test('settings are kept', async ({ scene }) => {
	await scene.settle();
	const page = await openSettings(scene);
	await page.click('[value=seldom]');
	await page.evaluate(() => {
		const select = document.querySelector<HTMLSelectElement>('#trust-time');
		if (select === null) throw new Error('no trust time');
		select.value = '30';
		select.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await page.click('[name=sync]');
	const choices = () => ({
		idle: document.querySelector<HTMLInputElement>('[name=when-idle]:checked')?.value,
		trust: document.querySelector<HTMLSelectElement>('#trust-time')?.value,
		sync: document.querySelector<HTMLInputElement>('[name=sync]')?.checked,
	});
	await page.waitFor('all to be saved', async () => {
		const { chrome } = globalThis as unknown as { chrome: typeof browser };
		const { watch } = await chrome.storage.local.get<{ watch: WatchState }>('watch');
		const { whenIdle, trustDays, sync } = watch.settings;
		return whenIdle === 'seldom' && trustDays === 30 && sync;
	});
	await scene.waitForText(page, 'Saved.');
	await page.close();
	await scene.browser.killBackground();
	const again = await openSettings(scene);
	expect(await again.evaluate(choices)).toEqual({ idle: 'seldom', trust: '30', sync: true });
});

for (const kind of ['json', 'csv'] as const) {
	test(`the record leaves as a file: ${kind}`, async ({ scene }) => {
		await scene.settle('phone');
		const page = await openSettings(scene);
		// What the browser does with a download is its own; that it was handed one, and which, is ours.
		await page.evaluate(() => {
			const seen: { file?: string; blob?: Blob; refused: string[] } = { refused: [] };
			Object.assign(globalThis, { seen });
			const create = URL.createObjectURL.bind(URL);
			URL.createObjectURL = (blob: Blob) => {
				seen.blob = blob;
				return create(blob);
			};
			document.addEventListener('click', (event) => {
				const { target } = event;
				if (target instanceof HTMLAnchorElement && target.href.startsWith('blob:')) {
					seen.file = target.download;
					// Or else it stays in the downloads of whoever runs the tests.
					event.preventDefault();
				}
			});
			document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
				seen.refused.push(violatedDirective),
			);
		});
		await page.click(`[data-action=export-${kind}]`);
		await scene.waitForText(page, 'Handed to the browser as');
		const { file, text, type, refused } = await page.evaluate(async () => {
			const { seen } = globalThis as unknown as {
				seen: { file?: string; blob?: Blob; refused: string[] };
			};
			return { ...seen, text: (await seen.blob?.text()) ?? '', type: seen.blob?.type };
		});
		expect(refused).toEqual([]);
		expect(file).toMatch(new RegExp(`\\.${kind}$`));
		expect(type).toContain(kind);
		expect(text).toContain('Vienna');
		if (kind === 'json') expect(JSON.parse(text).entries.length).toBeGreaterThan(2);
		else expect(text.trim().split('\n').length).toBeGreaterThan(3);
	});
}

test('the record is erased, when asked', async ({ scene }) => {
	await scene.settle('phone');
	const page = await openSettings(scene);
	await scene.waitForText(page, /\d+ entries since/);
	await page.click('[data-action=erase]');
	await page.waitFor('the question', () => document.querySelector('#record .ask'));
	await page.click('#record [data-action=confirm]');
	await scene.waitForText(page, 'It is empty just now.');
	await rowOf(page, 'Safari on iOS');
});

test('nothing is known yet: the page says so', async ({ scene }) => {
	// Before this account's first login the state holds a failed look at most.
	const page = await scene.browser.openExtensionPage(OPTIONS);
	await scene.waitForText(page, /Not watching yet|Nothing is known yet/);
});

for (const scheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the settings (${scheme})`, async ({ scene }) => {
		const { browser } = scene;
		await browser.setColorScheme(scheme);
		await scene.settle('phone');
		await scene.logInFrom('stranger');
		await scene.look();
		const page = await openSettings(scene);
		expect(await page.evaluate(runAxe), 'as it opens').toEqual([]);
		await page.click('[data-action=travel-7]');
		await scene.waitForText(page, /raises no alarm until/);
		await page.click('[data-action=forget-all]');
		await page.waitFor('the question', () => document.querySelector('#devices .ask'));
		await page.click('summary');
		expect(await page.evaluate(runAxe), 'the question to forget, the entries').toEqual([]);
		await page.click('[data-action=rename]');
		await page.waitFor('the field', () => document.querySelector('.naming'));
		await page.click('[data-action=erase]');
		await page.waitFor('the question', () => document.querySelector('#record .ask'));
		expect(await page.evaluate(runAxe), 'the question to erase').toEqual([]);
		await page.click('[data-action=rename]');
		await page.waitFor('the field', () => document.querySelector('.naming'));
		expect(await page.evaluate(runAxe), 'a name').toEqual([]);
	});
}
