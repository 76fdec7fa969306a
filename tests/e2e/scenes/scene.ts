import type { Account, Device, DeviceName } from '../../cryptonow/devices.ts';
import { DEVICES } from '../../cryptonow/devices.ts';
import { type DeviceLogin, logInAs } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { openPopup, type Popup } from '../pages/popup.ts';
import { test as base, required } from './kept-browser.ts';
import { logInOnPage } from './log-in-on-page.ts';
import { beginSession, logInUnseen } from './log-in-unseen.ts';

/** The name of the alarm at which the background looks. */
const LOOK = 'look';

/** One test's own account at a running local Cryptonow, and a browser as after a fresh install. */
export type Scene = {
	cryptonow: Cryptonow;
	browser: BrowserUnderTest;
	account: Account;
	/** Logs this browser in on the site's own login page if it is not. @returns the page after it */
	logIn(): Promise<Surface>;
	/** Logs in from elsewhere. */
	logInFrom(device: DeviceName | Device): Promise<DeviceLogin>;
	/** Makes the background look now, and waits until the service has answered it. */
	look(): Promise<void>;
	/** As after `logIn`, but by the cookie alone, with no page: many times quicker. */
	logInUnseen(): Promise<void>;
	/** This browser logged in, the given devices too, all reviewed as «this was me». */
	settle(...devices: DeviceName[]): Promise<{ logins: DeviceLogin[] }>;
	/**
	 * Looks by the popup's own button, and waits until all that the look shows is shown, and all of the
	 * looks before it. What has not come by then does not come.
	 */
	lookWith(popup: Popup): Promise<void>;
	/** Waits for a text anywhere in the document. */
	waitForText(surface: Surface, text: string | RegExp): Promise<void>;
};

/** The scene of one account. */
export function createScene(
	cryptonow: Cryptonow,
	browser: BrowserUnderTest,
	account: Account,
): Scene {
	const listAnswered = () =>
		cryptonow.waitForRequest(
			({ method, path }) => method === 'GET' && path === '/api/account/sessions',
			{ timeoutMs: 15_000 },
		);
	const scene: Scene = {
		cryptonow,
		browser,
		account,
		async logIn() {
			const page = await browser.openPage(`${cryptonow.origin}/login`);
			// A browser that is logged in is led on to its sessions at once.
			const path = await page.evaluate(() => location.pathname);
			if (path === '/login') await logInOnPage(page, account);
			return page;
		},
		logInUnseen: () => logInUnseen(cryptonow.origin, account, browser),
		logInFrom: (device) =>
			logInAs(cryptonow.origin, account, typeof device === 'string' ? DEVICES[device] : device),
		async look() {
			const answered = listAnswered();
			await browser.fireAlarm(LOOK);
			await answered;
		},
		async lookWith(popup) {
			await popup.waitForLook();
			const answered = listAnswered();
			await popup.lookNow();
			await answered;
			await popup.waitForLook();
		},
		async settle(...devices) {
			// The first look may still be under way: the first list that there is, is the whole.
			const enter = await beginSession(cryptonow.origin, account, browser);
			const logins: DeviceLogin[] = [];
			for (const device of devices) logins.push(await scene.logInFrom(device));
			await enter();
			const popup = await openPopup(browser);
			await popup.waitForStatus(devices.length === 0 ? 'clear' : 'unreviewed');
			for (const login of logins) await popup.recognise(login);
			await popup.waitForStatus('clear');
			// The look that it asks for may end later: who logs in meanwhile would be told of too soon.
			await popup.waitForLook();
			await popup.close();
			await browser.waitForBadge('no badge', ({ text }) => text === '');
			return { logins };
		},
		waitForText: async (surface, text) =>
			void (await surface.waitFor(
				`the text ${text}`,
				(source: string) => new RegExp(source, 'u').test(document.body.innerText),
				typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text.source,
			)),
	};
	return scene;
}

/** `test` with a scene; the server is shared by a file, everything else is the test's own. */
export const test = base.extend<{ cryptonow: Cryptonow; scene: Scene }>({
	cryptonow: [
		// biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures it needs from it
		async ({}, use) => {
			const cryptonow = await startCryptonow({ port: Number(required('CRYPTONOW_PORT')) });
			await use(cryptonow);
			await cryptonow.close();
		},
		{ scope: 'file' },
	],
	scene: async ({ cryptonow, kept: browser }, use) => {
		cryptonow.stopMisbehaving();
		const account = {
			email: `anna-${crypto.randomUUID()}@example.at`,
			password: 'correct horse battery staple',
		};
		await cryptonow.createAccount(account);
		await browser.reset();
		await use(createScene(cryptonow, browser, account));
		cryptonow.stopMisbehaving();
	},
});
