import { test as base } from 'vitest';
import { launchChromium } from '../driver/chromium/chromium.ts';
import type { BrowserUnderTest, LaunchOptions } from '../driver/driver.ts';
import { launchFirefox } from '../driver/firefox/firefox.ts';

/** What differs from worker to worker, for each browser: the builds, and the port they are made for. */
export type WorkerValues = Readonly<
	Record<'EXTENSION_DIR' | 'LEARN_DIR' | 'PRODUCTION_DIR' | 'CRYPTONOW_PORT', string>
>;

/**
 * A value that the run gives to the specs: to the worker that they run in by `BROWSER_WORKERS`, or to
 * all of them by its own name.
 *
 * @throws where there is none
 */
export function required(name: string): string {
	const { BROWSER_WORKERS, BROWSER_UNDER_TEST = '', VITEST_POOL_ID, ...shared } = process.env;
	if (name === 'BROWSER_UNDER_TEST' && BROWSER_UNDER_TEST) return BROWSER_UNDER_TEST;
	const workers: Record<string, WorkerValues[]> = JSON.parse(BROWSER_WORKERS ?? '{}');
	const own = workers[BROWSER_UNDER_TEST]?.[Number(VITEST_POOL_ID) - 1];
	const value = { ...shared, ...own }[name];
	if (!value) throw new Error(`${name} is not set: run the browser tests by «npm test»`);
	return value;
}

/** Starts the browser that this run is for, with the build that was made for it. */
export function launchBrowser(
	extensionDir = required('EXTENSION_DIR'),
	options: Pick<LaunchOptions, 'keepWelcome' | 'proxyPort' | 'managed'> = {},
): Promise<BrowserUnderTest> {
	const launch = required('BROWSER_UNDER_TEST') === 'firefox' ? launchFirefox : launchChromium;
	const executablePath = process.env[launch === launchFirefox ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'];
	return launch({
		...options,
		extensionDir,
		headless: true,
		reducedMotion: true,
		...(executablePath ? { executablePath } : {}),
	});
}

/**
 * A browser that is started when it is first asked for, and ended when nobody has it any more. Vitest
 * would start another for each `test` that is extended from the one with the browser: specs of one
 * worker, which come one after the other, share theirs by this.
 */
function sharedBrowser() {
	let running: Promise<BrowserUnderTest> | null = null;
	let users = 0;
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures it needs from it
	return async ({}, use: (browser: BrowserUnderTest) => Promise<void>): Promise<void> => {
		running ??= launchBrowser();
		const browser = await running;
		users += 1;
		await use(browser);
		users -= 1;
		if (users > 0) return;
		running = null;
		await browser.close();
	};
}

/**
 * `test` with a browser that is started once for all specs of a worker, since to start one takes longer
 * than most tests. It is as the test before has left it: whoever uses it begins with `reset`.
 */
export const test = base.extend<{ kept: BrowserUnderTest }>({
	kept: [sharedBrowser(), { scope: 'worker' }],
});
