import { describe, expect } from 'vitest';
import { DEVICES } from '../../cryptonow/devices.ts';
import { poll, type Surface } from '../driver/driver.ts';
import { axeFindings } from '../pages/axe.ts';
import { downloadBy } from '../pages/download.ts';
import { keyboardStop } from '../pages/keyboard.ts';
import { openPopup } from '../pages/popup.ts';
import { openSettings, waitForSettingsPage } from '../pages/settings.ts';
import { test } from '../scenes/scene.ts';
import { storedSettings, waitForSettings } from '../scenes/stored-settings.ts';

const OPTIONS = 'options.html';
/** The known phone, on its way: Milan instead of Vienna. */
const PHONE_IN_ITALY = { ...DEVICES.phone, ipAddress: '192.0.2.23' };

const focusedAction = async (page: Surface) => (await keyboardStop(page)).action;

test('opens from the popup, in a tab, and follows what happens', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle();
	const popup = await openPopup(browser);
	await popup.settings.click();
	const page = await waitForSettingsPage(browser);
	await scene.waitForText(page, 'Monitoring since');
	await page.device('This browser');
	expect((await browser.pages()).some(({ url }) => url.endsWith(OPTIONS))).toBe(true);

	const phone = await scene.logInFrom('phone');
	await scene.look();
	const opened = await openPopup(browser);
	await opened.row(phone).recognise.click();
	await page.device('Safari on iOS');
});

test('a device gets a name, and the keyboard finds its way back', async ({ scene }) => {
	await scene.settle('phone');
	const page = await openSettings(scene.browser);
	const row = await page.device('Safari on iOS');
	await row.rename.click();
	await row.name.type('Anna’s phone');
	await page.press('Enter');
	await scene.waitForText(page, 'Name saved.');
	expect((await page.device('Anna’s phone')).id).toBe(row.id);
	expect(await focusedAction(page)).toBe('rename');

	await row.rename.click();
	await row.name.type(' in Vienna');
	await page.press('Escape');
	await row.name.waitUntilGone();
	expect(await focusedAction(page)).toBe('rename');
	// What was in the field was no text of the page's: only what a new one says tells of a name.
	const again = await openSettings(scene.browser);
	await again.device('Anna’s phone');
	expect(await again.text()).not.toContain('in Vienna');
});

test('a travel period makes a new country of a known device a notice, and ends', async ({
	scene,
}) => {
	const { browser } = scene;
	const { logins } = await scene.settle('phone');
	await logins[0]?.request('/api/logout', { method: 'POST' });
	await scene.look();
	const page = await openSettings(scene.browser);
	await page.travel(14);
	await scene.waitForText(page, /won’t raise an alert until/);

	await scene.logInFrom(PHONE_IN_ITALY);
	await scene.look();
	const popup = await openPopup(browser);
	await popup.waitForStatus('notice');
	await scene.waitForText(popup, 'Travel mode is on until');
	await scene.lookWith(popup);
	expect(await browser.notifications()).toEqual([]);
	await popup.endTravel.click();
	await scene.waitForText(page, 'Off.');
	await popup.endTravel.waitUntilGone();
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
		const page = await openSettings(scene.browser);
		const row = await page.device('Safari on iOS');
		await row.forget.click();
		await scene.waitForText(page, 'ask for your review again.');
		await row.waitUntilGone();
		// The row has gone with its button: the keyboard goes on from the heading.
		expect((await keyboardStop(page)).text).toBe('Known devices');
		const popup = await openPopup(scene.browser);
		await popup.waitForStatus('unreviewed');
		await scene.waitForText(popup, '1 session to review');
	});

	test('all of them, when asked', async ({ scene }) => {
		await scene.settle('phone', 'laptop');
		const page = await openSettings(scene.browser);
		await page.forgetAll.click();
		await page.forgetQuestion.waitUntilThere();
		expect(await focusedAction(page)).toBe('cancel');
		await page.press('Escape');
		await page.forgetQuestion.waitUntilGone();
		expect(await focusedAction(page)).toBe('forget-all');

		await page.forgetAll.click();
		await page.confirmForget.click();
		await scene.waitForText(page, 'All devices are forgotten.');
		const popup = await openPopup(scene.browser);
		await popup.waitForStatus('unreviewed');
		await scene.waitForText(popup, '2 sessions to review');
	});
});

test('settings are kept', async ({ scene }) => {
	await scene.settle();
	const page = await openSettings(scene.browser);
	await page.lookEvery(5);
	await page.whenIdle('seldom');
	await page.trustFor(30);
	// Each change is a new line of the history, and moves down what stands below it.
	await scene.waitForText(page, 'asks again after 30 days');
	await page.toggle('sync');
	await page.toggle('private');
	await page.toggle('quiet');
	await page.quietFrom.waitUntilThere();
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
	const again = await openSettings(scene.browser);
	expect(await again.shown()).toEqual({
		lookEvery: '5',
		whenIdle: 'seldom',
		trustTime: '30',
		boxes: { sync: true, notifications: true, private: true, quiet: true },
		quietHours: ['22:00', '07:00'],
	});
	expect(await storedSettings(again)).toMatchObject(wanted);
});

test('quiet hours have two times that differ, and none without notifications', async ({
	scene,
}) => {
	await scene.settle();
	const page = await openSettings(scene.browser);
	await page.toggle('quiet');
	await waitForSettings(page, { quietHours: { from: 22 * 60, to: 7 * 60 } });
	await page.setQuiet('from', '23:30');
	await waitForSettings(page, { quietHours: { from: 23 * 60 + 30, to: 7 * 60 } });
	// It is stored before the page has been told; what it says then must not come after the refusal.
	await scene.waitForText(page, 'Saved.');
	await page.setQuiet('to', '23:30');
	await scene.waitForText(page, 'can’t start and end at the same time');
	await poll('the time of before', async () => (await page.shown()).quietHours[1] === '07:00');
	await page.toggle('notifications');
	await waitForSettings(page, { notifications: false });
	await page.quietFrom.waitUntilGone();
	await page.quietOff.waitUntilThere();
	expect((await storedSettings(page)).quietHours).toEqual({ from: 23 * 60 + 30, to: 7 * 60 });
});

test('what was forgotten comes back in one step', async ({ scene }) => {
	await scene.settle('phone');
	const page = await openSettings(scene.browser);
	const row = await page.device('Safari on iOS');
	await row.forget.click();
	await row.waitUntilGone();
	await page.undoForget.click();
	await page.device('Safari on iOS');
	await page.undoForget.waitUntilGone();
	const popup = await openPopup(scene.browser);
	await popup.waitForStatus('clear');
});

test('the timeline is walked, zoomed and read by keyboard', async ({ scene }) => {
	await scene.settle('phone');
	await scene.logInFrom('stranger');
	await scene.look();
	await scene.browser.waitForBadge('one', ({ text }) => text === '1');
	const page = await openSettings(scene.browser);
	const { timeline } = page;
	await timeline.open();
	await timeline.strangersMark.waitUntilThere();
	expect(await timeline.tabStops()).toBe(1);

	await timeline.strangersMark.click();
	const stranger = await timeline.focusedLane();
	expect(stranger).toMatch(/ on /);
	await scene.waitForText(page, 'Lagos, Nigeria');
	await page.press('ArrowDown');
	const below = await timeline.focusedLane();
	expect(below).not.toBe(stranger);
	await page.press('ArrowUp');
	expect(await timeline.focusedLane()).toBe(stranger);

	const week = await timeline.span();
	await page.press('+');
	await timeline.waitForOtherSpan(week);
	// The mark is drawn anew, and still has the focus.
	expect(await timeline.focusedLane()).toBe(stranger);
	await page.press('-');
	await page.press('-');
	expect(await timeline.focusedLane()).toBe(stranger);
	await page.press('End');
	expect(await timeline.focusedLane()).toBe(stranger);
	const all = await timeline.span();
	await page.press('+');
	await timeline.waitForOtherSpan(all);
	const part = await timeline.span();
	await page.press('PageUp');
	await timeline.waitForOtherSpan(part);
	expect(await timeline.hasFocus()).toBe(true);
	await page.press('Tab');
	expect(await timeline.hasFocus()).toBe(false);
});

test('the history opens as a list, on a page of few words', async ({ scene }) => {
	await scene.settle('phone');
	await scene.logInFrom('stranger');
	await scene.look();
	const page = await openSettings(scene.browser);
	const all = await page.entries();
	expect(all.length).toBeGreaterThanOrEqual(8);
	expect(await page.wordsInSight()).toBeLessThanOrEqual(600);
	await page.filterEntries('answers');
	await poll('fewer rows', async () => (await page.entries()).length < all.length);
	const some = await page.entries();
	expect(some).toContain('You said');
	expect(some).not.toContain('Session seen');
});

for (const kind of ['json', 'csv'] as const) {
	test(`the record leaves as a file: ${kind}`, async ({ scene }) => {
		await scene.settle('phone');
		const page = await openSettings(scene.browser);
		const { name, text, type, refused } = await downloadBy(page, page.exportRecord(kind));
		await scene.waitForText(page, 'Download started:');
		expect(refused).toEqual([]);
		expect(name).toMatch(new RegExp(`\\.${kind}$`));
		expect(type).toContain(kind);
		expect(text).toContain('Vienna');
		if (kind === 'json') expect(JSON.parse(text).entries.length).toBeGreaterThan(2);
		else expect(text.trim().split('\n').length).toBeGreaterThan(3);
	});
}

test('the record is erased, when asked', async ({ scene }) => {
	await scene.settle('phone');
	const page = await openSettings(scene.browser);
	await scene.waitForText(page, /\d+ entries since/);
	await page.eraseRecord();
	await scene.waitForText(page, 'It’s empty.');
	await page.device('Safari on iOS');
});

test('everything is erased, when asked twice', async ({ scene }) => {
	const { browser } = scene;
	await scene.settle('phone');
	const page = await openSettings(scene.browser);
	const row = await page.device('Safari on iOS');
	await row.rename.click();
	await row.name.type('Anna’s phone');
	await page.press('Enter');
	await scene.waitForText(page, 'Name saved.');
	await page.toggle('private');
	await waitForSettings(page, { privateNotifications: true });

	await page.askToEraseEverything.click();
	await page.eraseDialog.waitUntilThere();
	expect(await focusedAction(page)).toBe('cancel');
	const inDialog = () =>
		document.activeElement === document.body || document.activeElement?.closest('dialog') !== null;
	for (let press = 0; press < 4; press += 1) {
		await page.press('Tab');
		expect(await page.evaluate(inDialog)).toBe(true);
	}
	await page.press('Escape');
	await page.eraseDialog.waitUntilGone();
	expect(await focusedAction(page)).toBe('erase-everything');
	await page.device('Anna’s phone');

	await page.eraseEverything();
	await scene.waitForText(page, 'Everything is erased.');
	await page.waitFor('nothing of the old', () => !document.body.innerText.includes('Anna’s phone'));
	expect((await page.shown()).boxes.private).toBe(false);
	const popup = await openPopup(browser);
	await popup.waitForStatus('unreviewed');
});

test('the connection is told: to whom, and whether it may be asked', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const page = await openSettings(scene.browser);
	await scene.waitForText(page, new URL(cryptonow.origin).host);
	await scene.waitForText(page, 'Access allowed.');
	await browser.setHostAccess(['http://localhost/*'], false);
	await page.access.waitUntilThere();
	await browser.setHostAccess(['http://localhost/*'], true);
	await scene.waitForText(page, 'Access allowed.');
});

test('how things stand comes first, and is asked for again there', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const page = await openSettings(browser);
	expect(await page.status.text()).toMatch(/^All clear/);
	await cryptonow.down();
	await page.look.click();
	await scene.waitForText(page, /Can’t check since/);
	expect(await page.status.text()).not.toMatch(/All clear/);
	await cryptonow.up();
	await page.look.click();
	await scene.waitForText(page, 'All clear');
});

test('nothing is known yet: the page says so', async ({ scene }) => {
	// Before this account's first login the state holds a failed look at most.
	const page = await scene.browser.openExtensionPage(OPTIONS);
	await scene.waitForText(page, /Not watching yet|Nothing here yet/);
});

for (const scheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the settings (${scheme})`, async ({ scene }) => {
		const { browser } = scene;
		await browser.setColorScheme(scheme);
		await scene.settle('phone');
		await scene.logInFrom('stranger');
		await scene.look();
		const page = await openSettings(scene.browser);
		expect(await axeFindings(page), 'as it opens').toEqual([]);
		await page.travel(7);
		await scene.waitForText(page, /won’t raise an alert until/);
		await page.forgetAll.click();
		await page.forgetQuestion.waitUntilThere();
		await page.openEntries();
		await page.notificationHints.click();
		await page.toggle('quiet');
		await page.quietTo.waitUntilThere();
		await page.timeline.open();
		await page.timeline.strangersMark.click();
		expect(await axeFindings(page), 'the question to forget, the entries').toEqual([]);
		await page.askToEraseEverything.click();
		await page.eraseDialog.waitUntilThere();
		expect(await axeFindings(page), 'the question to erase everything').toEqual([]);
		await page.press('Escape');
		await page.eraseDialog.waitUntilGone();
		await page.rename.click();
		await page.naming.waitUntilThere();
		await page.askToErase.click();
		await page.eraseQuestion.waitUntilThere();
		expect(await axeFindings(page), 'the question to erase').toEqual([]);
		await page.rename.click();
		await page.naming.waitUntilThere();
		expect(await axeFindings(page), 'a name').toEqual([]);
	});
}

test('at 320 px only the timeline scrolls sideways, and axe finds nothing', async ({ scene }) => {
	await scene.settle('phone');
	await scene.logInFrom('stranger');
	await scene.look();
	const page = await openSettings(scene.browser);
	await page.setWidth(320);
	await page.waitFor('it to be narrow', () => innerWidth === 320);
	expect(await page.scrollsSideways()).toEqual({ page: false, timeline: false });
	expect(await axeFindings(page), 'the list').toEqual([]);
	await page.timeline.open();
	await page.timeline.strangersMark.waitUntilThere();
	expect(await page.scrollsSideways()).toEqual({ page: false, timeline: true });
	expect(await axeFindings(page), 'the timeline').toEqual([]);
});
