/** The user's steps on the page «Connect», and a companion that knows of no service before them. */
import type { ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { hasHostOfItsOwn } from '../../cryptonow/apis/create-api.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import type { BrowserUnderTest, ResetOptions } from '../driver/driver.ts';
import { type Connect, openConnect } from '../pages/connect.ts';
import { SESSIONS_PAGE, type SessionsPage, waitForSessionsPage } from '../pages/sessions-page.ts';
import { test as base, required } from './kept-browser.ts';
import { createScene, type Scene } from './scene.ts';

/** A service, a browser that knows nothing of it yet, and an account. */
export type Service = { scene: Scene; cryptonow: Cryptonow; browser: BrowserUnderTest };

/** `test` with a browser whose companion is not connected, and a service of any style. */
export const test = base.extend<{
	/** Starts a service; once in a test. */
	serve: (api: ApiStyle, browser?: Pick<ResetOptions, 'inPrivateWindows'>) => Promise<Service>;
}>({
	serve: async ({ kept: browser }, use) => {
		let running: Cryptonow | null = null;
		await use(async (api, options = {}) => {
			const cryptonow = await startCryptonow({ port: Number(required('CRYPTONOW_PORT')), api });
			running = cryptonow;
			const account = {
				email: `anna-${crypto.randomUUID()}@example.at`,
				password: 'correct horse battery staple',
			};
			await cryptonow.createAccount(account);
			await browser.reset({ ...options, extensionDir: required('LEARN_DIR') });
			return { scene: createScene(cryptonow, browser, account), cryptonow, browser };
		});
		await (running as Cryptonow | null)?.close();
	},
});

/**
 * Lets the companion watch the sessions page, by the page «Connect».
 *
 * @param asks whether the browser has to ask: it does not where the host is allowed already
 * @returns the site's page
 */
export async function watchPage(
	{ browser, cryptonow }: Service,
	connect: Connect,
	{ asks }: { asks: boolean },
): Promise<SessionsPage> {
	await connect.writeAddress(cryptonow.origin + SESSIONS_PAGE);
	await connect.watch.click();
	if (asks) await browser.answerPermissionPrompt(true);
	return waitForSessionsPage(browser, cryptonow.origin).catch(async (error: Error) => {
		throw new Error(`${error.message}; «Connect» says: ${await connect.text()}`);
	});
}

/**
 * Says that what was found is the list, and waits until the companion has it by itself.
 *
 * @param asks whether the browser has to ask for more than the page's own host
 */
export async function confirmFound(
	{ browser, cryptonow }: Service,
	connect: Connect,
	asks = hasHostOfItsOwn(cryptonow.api),
): Promise<void> {
	await connect.confirmFound.click();
	if (asks) await browser.answerPermissionPrompt(true);
	await connect.waitForDone('compare');
}

/** Goes the whole way to the list. @returns the page «Connect»; the site's page is closed */
export async function connectTo(service: Service): Promise<Connect> {
	const connect = await openConnect(service.browser);
	const page = await watchPage(service, connect, { asks: true });
	await connect.waitForFound();
	await confirmFound(service, connect);
	await page.close();
	return connect;
}

/**
 * Learns how this service removes, by ending one session on its page.
 *
 * @returns the request that was learned, as the page shows it
 */
export async function learnRemoval(
	{ browser, cryptonow }: Service,
	sessionId: string,
): Promise<string> {
	const connect = await openConnect(browser, 'removal');
	await connect.watchRemoval.click();
	const page = await waitForSessionsPage(browser, cryptonow.origin);
	await page.remove(cryptonow.listedId(sessionId));
	await connect.confirmRemoval.waitUntilThere();
	const request = await connect.removalRequest();
	await connect.confirmRemoval.click();
	await connect.waitForDone('remove');
	await page.close();
	await connect.close();
	return request;
}
