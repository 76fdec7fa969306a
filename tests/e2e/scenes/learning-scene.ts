import { expect } from 'vitest';
import type { Learning } from '@/utils/learning/learning';
import type { Command, CommandAnswer } from '@/utils/platform/command';
import { type Account, DEVICES, type DeviceName } from '../../cryptonow/devices.ts';
import { type DeviceLogin, logInAs } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { poll } from '../driver/driver.ts';
import {
	SESSIONS_PAGE,
	type SessionsPage,
	sessionsPageOn,
	waitForSessionsPage,
} from '../pages/sessions-page.ts';
import { type Asked, allowByClick } from './allow-by-click.ts';
import { test as base, required } from './kept-browser.ts';
import { logInUnseen } from './log-in-unseen.ts';

/** The extension's own APIs. */
declare const chrome: {
	runtime: { sendMessage(message: unknown): Promise<CommandAnswer>; reload(): void };
	permissions: {
		getAll(): Promise<Asked>;
		remove(asked: Asked): Promise<boolean>;
	};
	scripting?: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
	storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
	alarms: { getAll(): Promise<{ name: string }[]> };
};

/** One test's own browser state and account, and a page of the extension's that sends commands. */
export type Scene = {
	cryptonow: Cryptonow;
	browser: BrowserUnderTest;
	address: string;
	send(command: Command): Promise<CommandAnswer>;
	learning(): Promise<Learning | null>;
	/** Gives what «Connect» asks for, and begins. @returns the page that is watched */
	learn(options?: { rows: boolean; at?: string }): Promise<Surface>;
	/** Asks for it in a click, as «Connect» does, and says yes to the browser's question if it has one. */
	allow(asked: Asked, isAsked: boolean): Promise<void>;
	/** Runs a function in a page of the extension's own. */
	inOwnPage: Surface['evaluate'];
	/** The same for the removal, with access that is there already. */
	learnRemoval(): Promise<SessionsPage>;
	/** Waits until learning has come to this. */
	waitForStep(is: Learning['step']['type']): Promise<Learning['step']>;
	/** Logs in from elsewhere. */
	logInFrom(device: DeviceName): Promise<DeviceLogin>;
	/** Has the extension begin anew, as an update does. */
	reload(): Promise<void>;
	/** Closes the browser and starts it again. */
	restart(): Promise<void>;
	/** Whether the page's own `fetch` and `XMLHttpRequest` are the browser's. */
	isWrapped(page: Surface): Promise<boolean>;
	/** Waits until nothing is left of learning, in the browser and in the page. */
	expectNothingLeft(page: Surface | null, options?: { connected: boolean }): Promise<void>;
};

/**
 * `test` with a build that is not connected, and a scene; the server is shared by a file,
 * everything else is the test's own.
 */
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
		const account = {
			email: `anna-${crypto.randomUUID()}@example.at`,
			password: 'correct horse battery staple',
		};
		await cryptonow.createAccount(account);
		await browser.reset({ extensionDir: required('LEARN_DIR') });
		await logInUnseen(cryptonow.origin, account, browser);
		await use(createScene(cryptonow, browser, account));
	},
});

/** A page of the extension's own, opened when it is asked for and there is none. */
function createOwnPage(browser: BrowserUnderTest) {
	let own: Surface | null = null;
	const ours = async () => {
		if (own === null || !(await own.isOpen())) {
			own = await browser.openExtensionPage('options.html');
		}
		return own;
	};
	return {
		ours,
		async allow(asked: Asked, isAsked: boolean): Promise<void> {
			await allowByClick(browser, await ours(), asked, isAsked);
		},
		async reload(): Promise<void> {
			const page = await ours();
			await page.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
			await poll('our page to go', async () => !(await page.isOpen()));
			// Chromium does not bring one back that was installed over its protocol: there it is as if
			// the user had removed it.
			own = null;
			if (browser.name === 'chromium') return;
			// A page that is asked for too early never comes, and is waited for in vain.
			await browser.inBackground(() => undefined);
			own = await poll('the extension to be there again', () =>
				browser.openExtensionPage('options.html').catch(() => null),
			);
		},
		async restart(): Promise<void> {
			own = null;
			await browser.restart();
		},
	};
}

type OwnPage = ReturnType<typeof createOwnPage>;

function createScene(cryptonow: Cryptonow, browser: BrowserUnderTest, account: Account): Scene {
	const own = createOwnPage(browser);
	const { ours, allow, reload, restart } = own;
	const send: Scene['send'] = async (command) =>
		(await ours()).evaluate((asked) => chrome.runtime.sendMessage(asked), command);
	const learning: Scene['learning'] = async () => {
		const stored = await (await ours()).evaluate(() => chrome.storage.session.get(null));
		return (stored.learning as Learning | undefined) ?? null;
	};
	return {
		cryptonow,
		browser,
		address: cryptonow.origin + SESSIONS_PAGE,
		send,
		learning,
		allow,
		inOwnPage: (async (fn: () => unknown, ...args: []) =>
			(await ours()).evaluate(fn, ...args)) as Surface['evaluate'],
		...createLessons(cryptonow, browser, { send, allow, learning }),
		waitForStep: (is) =>
			poll(
				is,
				async () => {
					const step = (await learning())?.step;
					return step?.type === is ? step : null;
				},
				async () => JSON.stringify(await learning()),
			),
		logInFrom: (device) => logInAs(cryptonow.origin, account, DEVICES[device]),
		reload,
		restart,
		isWrapped,
		expectNothingLeft: (page, options) => expectNothingLeft(own, page, options),
	};
}

/** What «Connect» does to begin: the list, and afterwards its «Remove». */
function createLessons(
	cryptonow: Cryptonow,
	browser: BrowserUnderTest,
	{ send, allow, learning }: Pick<Scene, 'send' | 'allow' | 'learning'>,
): Pick<Scene, 'learn' | 'learnRemoval'> {
	return {
		async learn({ rows, at = SESSIONS_PAGE } = { rows: true }) {
			await allow({ permissions: ['scripting'], origins: ['http://localhost/*'] }, true);
			const opened = cryptonow.origin + at;
			expect(await send({ type: 'learn', of: 'list', address: opened })).toEqual({ ok: true });
			const page = await browser.waitForSurface(at).catch(async (error: Error) => {
				throw new Error(`${error.message}; learning: ${JSON.stringify(await learning())}`);
			});
			if (rows) await sessionsPageOn(page).waitForList();
			return page;
		},
		async learnRemoval() {
			await allow({ permissions: ['scripting'], origins: ['http://localhost/*'] }, false);
			expect(await send({ type: 'learn', of: 'removal' })).toEqual({ ok: true });
			const page = await waitForSessionsPage(browser);
			await page.waitForList();
			return page;
		},
	};
}

async function expectNothingLeft(
	{ ours }: OwnPage,
	page: Surface | null,
	{ connected } = { connected: false },
): Promise<void> {
	await poll(
		'nothing to be left',
		async () => {
			const left = await (await ours()).evaluate(whatIsLeft);
			return (
				!left.permissions?.includes('scripting') &&
				left.scripts.length === 0 &&
				!left.alarms.includes('learning') &&
				!left.keys.some((key) => key.startsWith('learning.') || key === 'tokens') &&
				(left.origins ?? []).some((origin) => origin.includes('localhost')) === connected
			);
		},
		async () => JSON.stringify(await (await ours()).evaluate(whatIsLeft)),
	);
	if (page !== null) {
		await poll('the page to be as it was', async () => !(await isWrapped(page)));
	}
}

/** Runs in a page of the extension's own: what learning could leave behind. */
async function whatIsLeft() {
	return {
		...(await chrome.permissions.getAll()),
		// Refused in the moment in which the permission goes: asked again, nobody is there to refuse.
		scripts:
			(await chrome.scripting?.getRegisteredContentScripts().catch((error) => [error])) ?? [],
		alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
		step: ((await chrome.storage.session.get(null)).learning as Learning | undefined)?.step,
		keys: Object.keys(await chrome.storage.session.get(null)),
	};
}

function isWrapped(page: Surface): Promise<boolean> {
	return page.evaluate(async () => {
		const frame = document.body.appendChild(document.createElement('iframe'));
		const pristine = (frame.contentWindow as unknown as typeof globalThis).Function.prototype
			.toString;
		const natives = [
			fetch,
			XMLHttpRequest.prototype.open,
			XMLHttpRequest.prototype.send,
			XMLHttpRequest.prototype.setRequestHeader,
		].map((one) => pristine.call(one));
		frame.remove();
		return !natives.every((text) => /function (?:fetch|open|send|setRequestHeader)\(/.test(text));
	});
}
