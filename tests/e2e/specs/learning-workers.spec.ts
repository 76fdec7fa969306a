/**
 * Lists that a worker of the site's asks for, which no observer in the page can see. The user looks
 * deeper: Firefox shows such answers, and in Chromium what was asked plainly is asked again.
 */
import { expect, onTestFinished } from 'vitest';
import type { Learning } from '@/utils/learning/learning';
import type { CommandAnswer } from '@/utils/platform/command';
import { DEVICES } from '../../cryptonow/devices.ts';
import { logInAs } from '../../cryptonow/log-in-as.ts';
import type { Asker } from '../../cryptonow/serve-pages.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import { type BrowserUnderTest, poll } from '../driver/driver.ts';
import { type Connect, openConnect } from '../pages/connect.ts';
import { SESSIONS_PAGE, type SessionsPage, waitForSessionsPage } from '../pages/sessions-page.ts';
import { required, test } from '../scenes/kept-browser.ts';
import { logInOnPage } from '../scenes/log-in-on-page.ts';

/** The extension's own APIs. */
declare const chrome: {
	runtime: { sendMessage(message: unknown): Promise<CommandAnswer> };
	permissions: { getAll(): Promise<{ permissions?: string[]; origins?: string[] }> };
	storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
};

const ACCOUNT = { email: 'anna@example.at', password: 'correct horse battery staple' };

type Scene = {
	cryptonow: Cryptonow;
	browser: BrowserUnderTest;
	connect: Connect;
	/** Reads where learning stands, until it is as wanted. */
	waitForLearning(what: string, wanted: (learning: Learning) => boolean): Promise<Learning>;
};

/** A browser that is not connected, and a Cryptonow whose sessions page leaves all asking to others. */
async function withScene(
	browser: BrowserUnderTest,
	api: 'plain' | 'graphql' | 'clerk',
	from: Asker,
	use: (scene: Scene) => Promise<void>,
): Promise<void> {
	const cryptonow = await startCryptonow({ port: Number(required('CRYPTONOW_PORT')), api, from });
	// Also where the test hangs: the next one needs its port.
	onTestFinished(cryptonow.close);
	await browser.reset({ extensionDir: required('LEARN_DIR') });
	await cryptonow.createAccount(ACCOUNT);
	await logInAs(cryptonow.origin, ACCOUNT, DEVICES.phone);
	const login = await browser.openPage(`${cryptonow.origin}/login`);
	await logInOnPage(login, ACCOUNT);
	await login.close();
	const connect = await openConnect(browser);
	await use({
		cryptonow,
		browser,
		connect,
		waitForLearning: (what, wanted) =>
			poll(what, async () => {
				const { learning } = await connect.evaluate(() => chrome.storage.session.get('learning'));
				return learning !== undefined && wanted(learning as Learning)
					? (learning as Learning)
					: null;
			}),
	});
}

/** The user's way to where the page is open and its own code has asked for nothing. */
async function watch(scene: Scene, asks = true): Promise<SessionsPage> {
	const { connect, browser, cryptonow, waitForLearning } = scene;
	await connect.writeAddress(cryptonow.origin + SESSIONS_PAGE);
	await connect.watch.click();
	if (asks) await browser.answerPermissionPrompt(true);
	const page = await waitForSessionsPage(browser);
	await page.waitForList();
	const { step } = await waitForLearning('the page to be watched', ({ tabId }) => tabId !== null);
	expect(step).toMatchObject({ type: 'watching', list: false });
	return page;
}

const postsTo = ({ cryptonow }: Scene) =>
	cryptonow.requests.filter(({ method, path }) => method === 'POST' && path === '/graphql').length;

/** What the page of this style posts each time that it is opened: one page of the list, and six more. */
const POSTS = 7;

/** What the connection of this style needs, and no more. */
const HOSTS = ['http://api.cryptonow.localhost/*', 'http://cryptonow.localhost/*'];

const origins = ({ connect }: Scene) =>
	connect.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).toSorted());

const permissions = ({ connect }: Scene) =>
	connect.evaluate(async () => (await chrome.permissions.getAll()).permissions ?? []);

test.for(['worker', 'service-worker'] as const)(
	'a list that a %s asks for is found when the user looks deeper, and the access goes after it',
	(from, { kept }) =>
		withScene(kept, 'plain', from, async (scene) => {
			await watch(scene);
			await scene.connect.lookDeeperLater();
			const { step } = await scene.waitForLearning('the list', (one) => one.step.type === 'found');
			expect(step).toMatchObject({ finding: { count: 2 } });
			expect(await permissions(scene)).toContain('webRequest');
			await scene.connect.confirmFound.click();
			await scene.waitForLearning('it to be done', (one) => one.step.type === 'done');
			await poll('the access to be given back', async () => {
				const left = await permissions(scene);
				return !left.some((name) => /webRequest|scripting/.test(name));
			});
			await scene.browser.waitForBadge('the phone to be gone through', ({ text }) => text === '1');
		}),
);

test('a list that a service worker asks for by POST is found in Firefox, and said to be hidden in Chromium', ({
	kept,
}) =>
	withScene(kept, 'graphql', 'service-worker', async (scene) => {
		const page = await watch(scene);
		// What it asks for last; so did the page that the login led on to, as far as it came.
		await page.waitForAside();
		const before = postsTo(scene);
		await scene.connect.lookDeeperLater();
		if (scene.browser.name === 'firefox') {
			await scene.waitForLearning('the list', (one) => one.step.type === 'found');
			return;
		}
		const { step } = await scene.waitForLearning('the word', (one) => one.deeper === 'hidden');
		expect(step.type).toBe('watching');
		expect(await scene.connect.text()).toContain('doesn’t show extensions the responses');
		// Nothing but a plain GET is asked for again.
		await poll('the page to have asked anew', async () => postsTo(scene) >= before + POSTS);
		expect(postsTo(scene)).toBe(before + POSTS);
	}));

test('a list on another host of the service is found as well, with access to the hosts around the page', ({
	kept,
}) =>
	withScene(kept, 'clerk', 'worker', async (scene) => {
		await watch(scene);
		await scene.connect.lookDeeperLater();
		await scene.browser.answerPermissionPrompt(true);
		const { step } = await scene.waitForLearning('the list', (one) => one.step.type === 'found');
		expect(step).toMatchObject({
			finding: { count: 2, host: new URL(scene.cryptonow.apiOrigin).host },
		});
		await poll('the other hosts to be given back', async () =>
			(await origins(scene)).every((origin) => !origin.includes('*.')),
		);
		await scene.connect.confirmFound.click();
		await scene.browser.answerPermissionPrompt(true);
		await scene.waitForLearning('it to be done', (one) => one.step.type === 'done');
		await scene.browser.waitForBadge('the phone to be gone through', ({ text }) => text === '1');
		expect(await origins(scene)).toEqual(HOSTS);
	}));

test('whoever looks deeper once more and cancels keeps what is watched', ({ kept }) =>
	withScene(kept, 'clerk', 'worker', async (scene) => {
		const { browser, connect } = scene;
		const page = await watch(scene);
		await scene.connect.lookDeeperLater();
		await browser.answerPermissionPrompt(true);
		await scene.waitForLearning('the list', (one) => one.step.type === 'found');
		await connect.confirmFound.click();
		await browser.answerPermissionPrompt(true);
		await scene.waitForLearning('it to be done', (one) => one.step.type === 'done');
		await browser.waitForBadge('the phone to be gone through', ({ text }) => text === '1');
		await page.close();

		// Once with the list found, and once before anything is.
		for (const until of ['found', 'looks'] as const) {
			const again = await openConnect(browser);
			const scene2 = { ...scene, connect: again };
			const watched = await watch(scene2, false);
			await again.lookDeeperLater();
			// Chromium asks no second time for what the user has allowed before.
			if (browser.name === 'firefox') await browser.answerPermissionPrompt(true);
			await scene.waitForLearning(until, ({ step, deeper }) =>
				until === 'found' ? step.type === 'found' : deeper !== undefined,
			);
			await (until === 'found' ? again.cancelFound : again.cancelWatching).click();
			await poll('nothing to be learned', async () => (await origins(scene)).length === 2);
			expect(await origins(scene)).toEqual(HOSTS);
			await watched.close();
			await again.close();
		}
		await browser.fireAlarm('look');
		await poll('a look', async () => {
			const { pulse } = await connect.evaluate(() => chrome.storage.session.get('pulse'));
			return (pulse as { failures: number }).failures === 0;
		});
		await browser.waitForBadge('the phone still to be gone through', ({ text }) => text === '1');
	}));
