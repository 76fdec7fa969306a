import axe from 'axe-core';
import { describe, expect } from 'vitest';
import type { browser } from 'wxt/browser';
import type { WatchState } from '@/utils/domain/watch/state';
import { DEVICES } from '../../cryptonow/devices.ts';
import type { Surface } from '../driver/driver.ts';
import { type Scene, test } from '../scenes/scene.ts';

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

/** The settings, as they are stored. */
const storedSettings = (page: Surface) =>
	page.evaluate(async () => {
		const { chrome } = globalThis as unknown as { chrome: typeof browser };
		const { watch } = await chrome.storage.local.get<{ watch: WatchState }>('watch');
		return watch.settings;
	});

/** Waits until the settings are stored as wanted, as far as they are named. */
const waitForSettings = (page: Surface, wanted: Partial<WatchState['settings']>) =>
	page.waitFor(
		`settings ${JSON.stringify(wanted)}`,
		async (parts: Partial<WatchState['settings']>) => {
			const { chrome } = globalThis as unknown as { chrome: typeof browser };
			const { watch } = await chrome.storage.local.get<{ watch: WatchState }>('watch');
			return Object.entries(parts).every(
				([key, value]) =>
					JSON.stringify(watch.settings[key as keyof WatchState['settings']]) ===
					JSON.stringify(value),
			);
		},
		wanted,
	);

/** Chooses in a list or writes in a field, as far as the page can tell. */
const choose = (page: Surface, selector: string, value: string) =>
	page.evaluate(
		(where: string, wanted: string) => {
			const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(where);
			if (field === null) throw new Error(`no ${where}`);
			field.value = wanted;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		},
		selector,
		value,
	);

test('settings are kept', async ({ scene }) => {
	await scene.settle();
	const page = await openSettings(scene);
	await page.click('[name=look-every][value="5"]');
	await page.click('[value=seldom]');
	await choose(page, '#trust-time', '30');
	await page.click('[name=sync]');
	await page.click('[name=private]');
	await page.click('[name=quiet]');
	await page.waitFor('the times', () => document.querySelector('[name=quiet-from]'));
	const wanted = {
		lookEvery: 5,
		whenIdle: 'seldom',
		trustDays: 30,
		sync: true,
		notifications: true,
		privateNotifications: true,
		quietHours: { from: 22 * 60, to: 7 * 60 },
	} as const;
	await waitForSettings(page, wanted);
	await scene.waitForText(page, 'Saved.');
	await page.close();
	await scene.browser.killBackground();
	const again = await openSettings(scene);
	expect(
		await again.evaluate(() => ({
			every: document.querySelector<HTMLInputElement>('[name=look-every]:checked')?.value,
			idle: document.querySelector<HTMLInputElement>('[name=when-idle]:checked')?.value,
			trust: document.querySelector<HTMLSelectElement>('#trust-time')?.value,
			boxes: ['sync', 'notifications', 'private', 'quiet'].map(
				(name) => document.querySelector<HTMLInputElement>(`[name=${name}]`)?.checked,
			),
			times: ['from', 'to'].map(
				(name) => document.querySelector<HTMLInputElement>(`[name=quiet-${name}]`)?.value,
			),
		})),
	).toEqual({
		every: '5',
		idle: 'seldom',
		trust: '30',
		boxes: [true, true, true, true],
		times: ['22:00', '07:00'],
	});
	expect(await storedSettings(again)).toMatchObject(wanted);
});

test('quiet hours have two times that differ, and none without notifications', async ({
	scene,
}) => {
	await scene.settle();
	const page = await openSettings(scene);
	await page.click('[name=quiet]');
	await waitForSettings(page, { quietHours: { from: 22 * 60, to: 7 * 60 } });
	await choose(page, '[name=quiet-from]', '23:30');
	await waitForSettings(page, { quietHours: { from: 23 * 60 + 30, to: 7 * 60 } });
	// It is stored before the page has been told; what it says then must not come after the refusal.
	await scene.waitForText(page, 'Saved.');
	await choose(page, '[name=quiet-to]', '23:30');
	await scene.waitForText(page, 'need a beginning and an end that differ');
	await page.waitFor(
		'the time of before',
		() => document.querySelector<HTMLInputElement>('[name=quiet-to]')?.value === '07:00',
	);
	await page.click('[name=notifications]');
	await waitForSettings(page, { notifications: false });
	await page.waitFor(
		'no more to choose',
		() =>
			!document.querySelector('[name=quiet-from]') &&
			document.querySelector<HTMLInputElement>('[name=quiet]')?.disabled,
	);
	expect((await storedSettings(page)).quietHours).toEqual({ from: 23 * 60 + 30, to: 7 * 60 });
});

test('what was forgotten comes back in one step', async ({ scene }) => {
	await scene.settle('phone');
	const page = await openSettings(scene);
	const row = await rowOf(page, 'Safari on iOS');
	await page.click(`${row} [data-action=forget]`);
	await page.waitFor('no row', (gone: string) => !document.querySelector(gone), row);
	await page.click('#devices [data-action=undo]');
	await rowOf(page, 'Safari on iOS');
	await page.waitFor('no more of it', () => !document.querySelector('#devices [data-action=undo]'));
	const popup = await scene.browser.openPopup();
	await scene.waitForStatus(popup, 'clear');
});

test('the timeline is walked, zoomed and read by keyboard', async ({ scene }) => {
	await scene.settle('phone');
	await scene.logInFrom('stranger');
	await scene.look();
	await scene.browser.waitForBadge('one', ({ text }) => text === '1');
	const page = await openSettings(scene);
	await page.waitFor('a stranger’s lane', () => document.querySelector('.stranger [data-mark]'));
	const marks = () =>
		[...document.querySelectorAll<HTMLElement>('[data-mark]')].map(({ tabIndex }) => tabIndex);
	expect((await page.evaluate(marks)).filter((index) => index === 0)).toHaveLength(1);

	const focused = () => document.activeElement?.closest('.lane')?.querySelector('b')?.textContent;
	await page.click('.stranger [data-mark]');
	const stranger = await page.evaluate(focused);
	expect(stranger).toMatch(/ on /);
	await scene.waitForText(page, 'Lagos, Nigeria');
	await page.press('ArrowDown');
	const below = await page.evaluate(focused);
	expect(below).not.toBe(stranger);
	await page.press('ArrowUp');
	expect(await page.evaluate(focused)).toBe(stranger);

	const shown = () => document.querySelector('.holds')?.textContent;
	const week = await page.evaluate(shown);
	await page.press('+');
	await page.waitFor(
		'less time',
		(was) => document.querySelector('.holds')?.textContent !== was,
		week,
	);
	// The mark is drawn anew, and still has the focus.
	expect(await page.evaluate(focused)).toBe(stranger);
	await page.press('-');
	await page.press('-');
	expect(await page.evaluate(focused)).toBe(stranger);
	await page.press('End');
	await page.press('PageUp');
	await page.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('.picture') === null)).toBe(
		true,
	);
});

test('the table has the entries of the picture', async ({ scene }) => {
	await scene.settle('phone');
	const page = await openSettings(scene);
	await page.click('#record summary');
	const rows = () => document.querySelectorAll('#record tbody tr').length;
	const all = await page.evaluate(rows);
	await choose(page, '#entries', 'answers');
	await page.waitFor(
		'fewer rows',
		(were) => document.querySelectorAll('#record tbody tr').length < were,
		all,
	);
	const some = await page.evaluate(() =>
		[...document.querySelectorAll('#record tbody th')].map(({ textContent }) => textContent),
	);
	expect(some).toContain('You said');
	expect(some).not.toContain('Session seen');
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

test('everything is erased, when asked twice', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle('phone');
	const page = await openSettings(scene);
	const row = await rowOf(page, 'Safari on iOS');
	await page.click(`${row} [data-action=rename]`);
	await page.type(`${row} input`, 'Anna’s phone');
	await page.press('Enter');
	await scene.waitForText(page, 'Name saved.');
	await page.click('[name=private]');
	await waitForSettings(page, { privateNotifications: true });

	await page.click('[data-action=erase-everything]');
	await page.waitFor('the dialog', () => document.querySelector('dialog:modal'));
	expect(await focusedAction(page)).toBe('cancel');
	const inDialog = () =>
		document.activeElement === document.body || document.activeElement?.closest('dialog') !== null;
	for (let press = 0; press < 4; press += 1) {
		await page.press('Tab');
		expect(await page.evaluate(inDialog)).toBe(true);
	}
	await page.press('Escape');
	await page.waitFor('no dialog', () => !document.querySelector('dialog'));
	expect(await focusedAction(page)).toBe('erase-everything');
	await rowOf(page, 'Anna’s phone');

	await page.click('[data-action=erase-everything]');
	await page.click('dialog [data-action=confirm]');
	await scene.waitForText(page, 'Everything is erased.');
	await page.waitFor('nothing of the old', () => !document.body.innerText.includes('Anna’s phone'));
	expect(
		await page.evaluate(
			() => document.querySelector<HTMLInputElement>('[name=private]')?.checked ?? false,
		),
	).toBe(false);
	const popup = await browser.openPopup();
	await scene.waitForStatus(popup, 'unreviewed');
});

test('the connection is told: to whom, and whether it may be asked', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const page = await openSettings(scene);
	await scene.waitForText(page, new URL(cryptonow.origin).host);
	await scene.waitForText(page, 'The browser lets the companion ask it.');
	await browser.setHostAccess(['http://localhost/*'], false);
	await page.waitFor('a way to allow it', () =>
		document.querySelector('#connection [data-action=access]'),
	);
	await browser.setHostAccess(['http://localhost/*'], true);
	await scene.waitForText(page, 'The browser lets the companion ask it.');
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
		await page.click('#record summary');
		await page.click('#notifications summary');
		await page.click('[name=quiet]');
		await page.waitFor('the times', () => document.querySelector('[name=quiet-to]'));
		await page.click('.stranger [data-mark]');
		expect(await page.evaluate(runAxe), 'the question to forget, the entries').toEqual([]);
		await page.click('[data-action=erase-everything]');
		await page.waitFor('the dialog', () => document.querySelector('dialog:modal'));
		expect(await page.evaluate(runAxe), 'the question to erase everything').toEqual([]);
		await page.press('Escape');
		await page.waitFor('no dialog', () => !document.querySelector('dialog'));
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

test('at 320 px only the timeline scrolls sideways, and axe finds nothing', async ({ scene }) => {
	await scene.settle('phone');
	await scene.logInFrom('stranger');
	await scene.look();
	const page = await openSettings(scene);
	await page.setWidth(320);
	await page.waitFor('it to be narrow', () => innerWidth === 320);
	await page.waitFor('the stranger', () => document.querySelector('.stranger [data-mark]'));
	await page.click('#record summary');
	expect(
		await page.evaluate(() => ({
			// A scroll bar may take some of the width.
			sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
			frame: (document.querySelector('.frame')?.scrollWidth ?? 0) > 320,
		})),
	).toEqual({ sideways: false, frame: true });
	expect(await page.evaluate(runAxe)).toEqual([]);
});
