import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildExtension } from '../../scripts/build.ts';
import { DEMO_ACCOUNT } from '../cryptonow/devices.ts';
import { startCryptonow } from '../cryptonow/server.ts';
import { launchChromium } from '../e2e/driver/chromium/chromium.ts';
import type { BrowserUnderTest, Surface } from '../e2e/driver/driver.ts';
import { launchFirefox } from '../e2e/driver/firefox/firefox.ts';
import { logInOnPage } from '../e2e/scenes/log-in-on-page.ts';
import { makeEmptyExtension } from './empty-extension.ts';

/** How often each background is woken for one figure; the figure is the median. */
const ROUNDS = 15;
/** How often before that, for nothing. */
const WARM_UP = 3;
/** How many times as long as the empty background ours may take to wake, hear a message and answer. */
const BUDGETS = { chromium: 2, firefox: 2 } as const;
/** Looks that are measured, each by a background that it wakes. */
const LOOKS = 12;
/** What Linux counts computing in, in milliseconds. */
const TICK = 10;
/** Looks in a day, one a minute. */
const DAY = 24 * 60;

const figures: Record<string, Record<string, string>> = {};

const median = (values: readonly number[]): number => {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

type Extension = {
	runtime: { sendMessage(message: object): Promise<unknown> };
	storage: { session: { onChanged: { addListener(changed: (changes: object) => void): void } } };
};

/** Ends the background, and measures from a message that wakes it until its answer. */
async function wake(browser: BrowserUnderTest, page: Surface): Promise<number> {
	await browser.killBackground();
	return page.evaluate(async () => {
		const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
		const { runtime } = scope.browser ?? scope.chrome;
		const began = performance.now();
		await runtime.sendMessage({ type: 'nobody knows this' });
		return performance.now() - began;
	});
}

/** Processes of this machine, by their parents, with the time that they and their ended children took. */
async function processes(): Promise<{ id: number; parent: number; ticks: number }[]> {
	const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
	const stats = await Promise.all(
		ids.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => null)),
	);
	return stats.flatMap((stat, index) => {
		if (stat === null) return [];
		const fields = stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const [, parent = 0] = fields;
		const ticks = fields.slice(11, 15).reduce((sum, time) => sum + time, 0);
		return [{ id: Number(ids[index]), parent, ticks }];
	});
}

/** What the browsers that this process has begun have computed so far, in milliseconds; Linux alone tells. */
async function computed(): Promise<number> {
	const all = await processes();
	const children = (of: ReadonlySet<number>) => all.filter(({ parent }) => of.has(parent));
	let sum = 0;
	for (let found = children(new Set([process.pid])); found.length > 0; ) {
		sum += found.reduce((ticks, process) => ticks + process.ticks, 0);
		found = children(new Set(found.map(({ id }) => id)));
	}
	return sum * TICK;
}

/** Ends the background, lets the alarm of a look go off, and waits until the look is done. */
async function look(browser: BrowserUnderTest, page: Surface): Promise<void> {
	await browser.killBackground();
	await page.evaluate(() => {
		const scope = globalThis as unknown as {
			browser?: Extension;
			chrome: Extension;
			looked?: Promise<void>;
		};
		const { storage } = scope.browser ?? scope.chrome;
		scope.looked = new Promise((resolve) => {
			storage.session.onChanged.addListener((changes) => {
				if ('pulse' in changes) resolve();
			});
		});
	});
	await browser.fireAlarm('look');
	await page.evaluate(() => (globalThis as unknown as { looked?: Promise<void> }).looked);
}

test.for([
	['chromium', 'chrome', launchChromium, process.env.CHROMIUM_PATH],
	['firefox', 'firefox', launchFirefox, process.env.FIREFOX_PATH],
] as const)(
	'a background in %s that wakes keeps its budget',
	async ([name, target, launch, executablePath]) => {
		const temp = await mkdtemp(join(tmpdir(), 'session-companion-wake-'));
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
			const ours = await start(
				process.env.WAKE_DIR ?? (await buildExtension(target, cryptonow.origin, temp)),
			);
			await cryptonow.createAccount(DEMO_ACCOUNT);
			await logInOnPage(await ours.openPage(`${cryptonow.origin}/login`), DEMO_ACCOUNT);
			const pages = {
				ours: await ours.openExtensionPage('/welcome.html'),
				empty: await empty.openExtensionPage('/popup.html'),
			};
			const taken: { ours: number[]; empty: number[] } = { ours: [], empty: [] };
			for (let round = -WARM_UP; round < ROUNDS; round += 1) {
				const [one, other] = [await wake(ours, pages.ours), await wake(empty, pages.empty)];
				if (round < 0) continue;
				taken.ours.push(one);
				taken.empty.push(other);
			}
			const [took, least] = [median(taken.ours), median(taken.empty)];
			const ratio = took / least;
			const budget = BUDGETS[name];
			figures[`${name}: to wake, hear a message and answer`] = {
				ours: `${took.toFixed(1)} ms`,
				'empty background': `${least.toFixed(1)} ms`,
				'of its budget': `${ratio.toFixed(2)} × of ${budget} ×${ratio > budget ? '  OVER BUDGET' : ''}`,
			};
			for (let round = 0; round < WARM_UP; round += 1) await look(ours, pages.ours);
			const before = await computed();
			for (let round = 0; round < LOOKS; round += 1) await look(ours, pages.ours);
			const each = (await computed()) - before;
			figures[`${name}: a look by a background that it wakes`] = {
				ours: `${(each / LOOKS).toFixed(0)} ms CPU`,
				'empty background': '',
				'of its budget': `${((each / LOOKS / 1000) * DAY).toFixed(0)} s CPU in a day`,
			};
			expect(ratio).toBeLessThanOrEqual(budget);
		} finally {
			for (const end of endings.reverse()) await end();
		}
	},
);

afterAll(() => {
	console.table(figures);
	console.log(`load: ${loadavg().map((load) => load.toFixed(1))}`);
});
