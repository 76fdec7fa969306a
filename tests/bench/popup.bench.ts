import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildExtension } from '../../scripts/build.ts';
import { DEMO_ACCOUNT, DEVICES } from '../cryptonow/devices.ts';
import { logInAs } from '../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../cryptonow/server.ts';
import { launchChromium } from '../e2e/driver/chromium/chromium.ts';
import type { BrowserUnderTest, Surface } from '../e2e/driver/driver.ts';
import { launchFirefox } from '../e2e/driver/firefox/firefox.ts';
import { logInOnPage } from '../e2e/scenes/log-in-on-page.ts';
import { makeEmptyExtension } from './empty-extension.ts';
import { longestInteraction, observeInteractions } from './interactions.ts';

/** How often each popup is opened for one figure; the figure is the median. */
const ROUNDS = 20;
/** How often before that: a browser that has just begun is busy with itself. */
const WARM_UP = 5;
/** How many sessions are removed for one. */
const REMOVALS = 7;
const MANY = 1000;
/** What is searched for among them: the first letters match most of them, the last ones few. */
const SEARCHED = '203.0.113.7';

/** For how long a popup that is measured is left alone, in milliseconds: longer than any took. */
const QUIET = 500;

/** How many times as long as the empty popup ours may take. */
const BUDGETS = { shell: 1.2, few: 1.5, many: 2 } as const;
/** Milliseconds from a click or a key to the next paint. */
const INTERACTION_BUDGET = 50;

/**
 * When a popup painted, in milliseconds, by two clocks.
 *
 * `click` is the person's, and the one with budgets: from just before the click until the paint, or
 * until the window in which it was painted comes up. Firefox paints a popup out of sight and shows
 * it when its document is read, so that a page can hold up its own window without its clock telling.
 * In it are the way from the driver to the button, some milliseconds for both popups alike; the
 * screen's own delay is in neither clock.
 *
 * `page` begins when the document is asked for. It leaves out what the browser does before that, and
 * in Firefox when anybody could see it.
 */
type Paints = Record<'click' | 'page', { first: number; screen: number }>;
type Figure = {
	what: string;
	ours: string;
	empty: string;
	figure: string;
	over: boolean;
	page: string;
};

const figures: Record<string, Record<string, string>> = {};

const median = (values: readonly number[]): number => {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const waitForLook = (popup: Surface) =>
	popup.waitFor('the look to have ended', () =>
		document.querySelector('[data-action=look]:not([aria-disabled])'),
	);

/** Opens the real popup once and reads when it painted. */
async function open(browser: BrowserUnderTest, isOurs: boolean): Promise<Paints> {
	// A page's own `timeOrigin` is by the machine's clock too.
	const clicked = performance.timeOrigin + performance.now();
	const popup = await browser.openPopup(QUIET);
	const { origin, ...page } = await popup.waitFor(
		'the paint',
		(marked: boolean) => {
			const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
			const first = at('first-contentful-paint');
			const screen = marked ? at('first-screen') : first;
			if (first === undefined || screen === undefined) return null;
			// The mark is set when the frame is made, which is a little before it is on the screen.
			return { origin: performance.timeOrigin, first, screen: Math.max(first, screen) };
		},
		isOurs,
	);
	// What the popup asked for must not go on in the other one's turn.
	if (isOurs) await waitForLook(popup);
	const shown = (await browser.popupShownAt()) ?? clicked;
	await popup.close();
	const since = (paint: number) => Math.max(origin + paint, shown) - clicked;
	return { page, click: { first: since(page.first), screen: since(page.screen) } };
}

/** Opens the two in turn, the first times each for nothing. */
async function inTurn(ours: BrowserUnderTest, empty: BrowserUnderTest) {
	const taken: { ours: Paints[]; empty: Paints[] } = { ours: [], empty: [] };
	for (let round = -WARM_UP; round < ROUNDS; round += 1) {
		const [one, other] = [await open(ours, true), await open(empty, false)];
		if (round < 0) continue;
		taken.ours.push(one);
		taken.empty.push(other);
	}
	return (what: string, paint: 'first' | 'screen', budget: number): Figure => {
		const by = (clock: keyof Paints) => {
			const took = median(taken.ours.map((paints) => paints[clock][paint]));
			const least = median(taken.empty.map((paints) => paints[clock].first));
			return { took, least, ratio: took / least };
		};
		const { took, least, ratio } = by('click');
		const page = by('page');
		return {
			what,
			ours: `${took.toFixed(0)} ms`,
			empty: `${least.toFixed(0)} ms`,
			figure: `${ratio.toFixed(2)} × of ${budget} ×`,
			over: ratio > budget,
			page: `${page.took.toFixed(0)} ÷ ${page.least.toFixed(0)} ms, ${page.ratio.toFixed(2)} ×`,
		};
	};
}

/** Removes sessions by real clicks, and measures each click until the paint that answers it. */
async function removals(browser: BrowserUnderTest): Promise<Figure[]> {
	const popup = await browser.openPopup();
	await waitForLook(popup);
	await observeInteractions(popup);
	const taken: { asked: number[]; confirmed: number[] } = { asked: [], confirmed: [] };
	for (let count = 0; count < REMOVALS; count += 1) {
		const id = await popup.waitFor(
			'a session to remove',
			() =>
				document.querySelector<HTMLElement>('[data-session]:has([data-action=remove])')?.dataset
					.session,
		);
		const row = `[data-session="${id}"]`;
		await popup.click(`${row} [data-action=remove]`);
		await popup.waitFor('the question', () => document.querySelector('[data-action=confirm]'));
		taken.asked.push(await longestInteraction(popup, 'click'));
		await popup.click(`${row} [data-action=confirm]`);
		taken.confirmed.push(await longestInteraction(popup, 'click'));
		// Its row may stay where it is, and tell how it went.
		await popup.waitFor(
			'its removal to be done',
			(gone: string) => !document.querySelector(gone) || document.querySelector(`${gone} .done`),
			row,
		);
		await waitForLook(popup);
	}
	await popup.close();
	return (
		[
			['«Remove» to the next paint', taken.asked],
			['its confirmation to the next paint', taken.confirmed],
		] as const
	).map(([what, durations]) => {
		const took = median(durations);
		return {
			what: `${what}, ${MANY} sessions`,
			ours: `${took} ms`,
			empty: '',
			figure: `${took} ms of ${INTERACTION_BUDGET} ms`,
			over: took > INTERACTION_BUDGET,
			page: '',
		};
	});
}

/**
 * Types into the search of somebody's first review, letter by letter, and takes it away again; measures
 * each key until the paint. Of a thousand strangers there is none: they are not searched but asked about.
 */
async function typing(cryptonow: Cryptonow, browser: BrowserUnderTest): Promise<Figure> {
	await browser.reset();
	await logInOnPage(await browser.openPage(`${cryptonow.origin}/login`), DEMO_ACCOUNT);
	const popup = await browser.openPopup();
	await waitForLook(popup);
	await popup.click('[name=find]');
	await observeInteractions(popup);
	const durations: number[] = [];
	for (const key of [...SEARCHED, ...[...SEARCHED].map(() => 'Backspace')]) {
		await popup.press(key);
		durations.push(await longestInteraction(popup, 'keydown'));
	}
	await popup.close();
	const took = Math.max(...durations);
	return {
		what: `a key in the search to the next paint, the longest of ${durations.length}, ${MANY} sessions`,
		ours: `${took} ms`,
		empty: '',
		figure: `${took} ms of ${INTERACTION_BUDGET} ms`,
		over: took > INTERACTION_BUDGET,
		page: '',
	};
}

/** Logs in, says of three devices that they are the user's own, and lets a stranger in. */
async function settle(cryptonow: Cryptonow, browser: BrowserUnderTest): Promise<void> {
	const logIn = (device: keyof typeof DEVICES) =>
		logInAs(cryptonow.origin, DEMO_ACCOUNT, DEVICES[device]);
	await cryptonow.createAccount(DEMO_ACCOUNT);
	await logInOnPage(await browser.openPage(`${cryptonow.origin}/login`), DEMO_ACCOUNT);
	for (const device of ['phone', 'laptop', 'tablet'] as const) await logIn(device);
	const popup = await browser.openPopup();
	for (let left = 3; left > 0; left -= 1) {
		await popup.waitFor(
			`${left} devices to review`,
			(count: number) => document.querySelectorAll('[data-action=recognise]').length === count,
			left,
		);
		await popup.click('[data-action=recognise]');
	}
	await popup.waitFor(
		'the review to end',
		() => !document.querySelector('[data-action=recognise]'),
	);
	await popup.close();
	await logIn('stranger');
	await browser.fireAlarm('look');
	await browser.waitForBadge('the stranger', ({ text }) => text === '1');
}

/** More strangers, of several kinds and addresses, until there are so many sessions as asked for. */
async function flood(cryptonow: Cryptonow, browser: BrowserUnderTest): Promise<void> {
	const kinds = [DEVICES.stranger, DEVICES.attacker2, DEVICES.phone, DEVICES.tablet];
	for (let count = 5; count < MANY; count += 1) {
		await cryptonow.plantSession(DEMO_ACCOUNT.email, {
			userAgent: kinds[count % kinds.length]?.userAgent ?? '',
			ipAddress: `203.0.113.${count % 128}`,
		});
	}
	await browser.fireAlarm('look');
	await browser.waitForBadge('all of them', ({ text }) => text === String(MANY - 4));
}

test.for([
	['chromium', 'chrome', launchChromium, process.env.CHROMIUM_PATH],
	['firefox', 'firefox', launchFirefox, process.env.FIREFOX_PATH],
] as const)('the popup in %s keeps its budgets', async ([name, target, launch, executablePath]) => {
	const temp = await mkdtemp(join(tmpdir(), 'session-companion-bench-'));
	/** What has to be put away at the end, last first. */
	const endings = [() => rm(temp, { recursive: true, force: true })];
	const start = async (extensionDir: string): Promise<BrowserUnderTest> => {
		const browser = await launch({
			extensionDir,
			headless: true,
			pinned: true,
			...(executablePath ? { executablePath } : {}),
		});
		endings.push(() => browser.close());
		return browser;
	};
	try {
		const cryptonow = await startCryptonow();
		endings.push(() => cryptonow.close());
		await makeEmptyExtension(target, join(temp, 'empty'));
		const empty = await start(join(temp, 'empty'));
		const ours = await start(await buildExtension(target, cryptonow.origin, temp));
		await settle(cryptonow, ours);
		const few = await inTurn(ours, empty);
		await flood(cryptonow, ours);
		const many = await inTurn(ours, empty);
		const taken = [
			few('first contentful paint, 5 sessions', 'first', BUDGETS.shell),
			many(`first contentful paint, ${MANY} sessions`, 'first', BUDGETS.shell),
			few('first screen of 5 sessions', 'screen', BUDGETS.few),
			many(`first screen of ${MANY} sessions`, 'screen', BUDGETS.many),
			...(await removals(ours)),
			await typing(cryptonow, ours),
		];
		for (const { what, ours, empty, figure, over, page } of taken) {
			figures[`${name}: ${what}`] = {
				ours,
				'empty popup': empty,
				'of its budget': figure + (over ? '  OVER BUDGET' : ''),
				"by the page's own clock": page,
			};
		}
		expect(
			taken.filter(({ over }) => over).map(({ what, figure }) => `${what}: ${figure}`),
		).toEqual([]);
	} finally {
		for (const end of endings.reverse()) await end();
	}
});

afterAll(() => {
	console.table(figures);
	console.log(`load: ${loadavg().map((load) => load.toFixed(1))}`);
});
