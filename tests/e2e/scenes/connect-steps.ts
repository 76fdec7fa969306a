/** The user's steps on the page «Connect», and a companion that knows of no service before them. */
import { test as base } from 'vitest';
import type { ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { hasHostOfItsOwn } from '../../cryptonow/apis/create-api.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { createScene, launchBrowser, required, type Scene } from './scene.ts';

/** Where the site's own pages list the sessions. */
export const SESSIONS_PAGE = '/settings/security/sessions';

/** A service, a browser that knows nothing of it yet, and an account. */
export type Service = { scene: Scene; cryptonow: Cryptonow; browser: BrowserUnderTest };

/** `test` with a browser whose companion is not connected, and a service of any style. */
export const test = base.extend<{
	browser: BrowserUnderTest;
	/** Starts a service; once in a test. */
	serve: (api: ApiStyle) => Promise<Service>;
}>({
	browser: [
		// biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures it needs from it
		async ({}, use) => {
			const browser = await launchBrowser(required('LEARN_DIR'));
			await use(browser);
			await browser.close();
		},
		{ scope: 'file' },
	],
	serve: async ({ browser }, use) => {
		let running: Cryptonow | null = null;
		await use(async (api) => {
			const cryptonow = await startCryptonow({ port: Number(required('CRYPTONOW_PORT')), api });
			running = cryptonow;
			const account = {
				email: `anna-${crypto.randomUUID()}@example.at`,
				password: 'correct horse battery staple',
			};
			await cryptonow.createAccount(account);
			await browser.reset();
			return { scene: createScene(cryptonow, browser, account), cryptonow, browser };
		});
		await (running as Cryptonow | null)?.close();
	},
});

/** One of the steps of the page «Connect». */
export const stepOf = (name: 'open' | 'compare' | 'remove') => `[data-step="${name}"]`;

/**
 * Lets the companion watch the sessions page, by the page «Connect».
 *
 * @param asks whether the browser has to ask: it does not where the host is allowed already
 * @returns the site's page
 */
export async function watchPage(
	{ browser, cryptonow }: Service,
	connect: Surface,
	{ asks }: { asks: boolean },
): Promise<Surface> {
	await connect.waitFor('the field for the address', () => document.querySelector('#address'));
	// It suggests an address.
	await connect.evaluate(() => {
		const field = document.querySelector<HTMLInputElement>('#address');
		if (field) field.value = '';
		field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
	await connect.type('#address', cryptonow.origin + SESSIONS_PAGE);
	await connect.click(`${stepOf('open')} [data-action=watch]`);
	if (asks) await browser.answerPermissionPrompt(true);
	return browser.waitForSurface(cryptonow.origin + SESSIONS_PAGE);
}

/** Waits until the page «Connect» shows a list that was found. */
export async function waitForFound(connect: Surface): Promise<void> {
	await connect.waitFor('the list to be found', () => document.querySelector('table.found'));
}

/**
 * Says that what was found is the list, and waits until the companion has it by itself.
 *
 * @param asks whether the browser has to ask for more than the page's own host
 */
export async function confirmFound(
	{ browser, cryptonow }: Service,
	connect: Surface,
	asks = hasHostOfItsOwn(cryptonow.api),
): Promise<void> {
	await connect.click(`${stepOf('compare')} [data-action=confirm]`);
	if (asks) await browser.answerPermissionPrompt(true);
	await connect.waitFor(
		'the list to be confirmed',
		(selector: string) => document.querySelector(selector)?.matches('[data-state=done]'),
		stepOf('compare'),
	);
}

/** Goes the whole way to the list. @returns the page «Connect»; the site's page is closed */
export async function connectTo(service: Service): Promise<Surface> {
	const connect = await service.browser.openExtensionPage('connect.html');
	const page = await watchPage(service, connect, { asks: true });
	await waitForFound(connect);
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
	connect: Surface,
	sessionId: string,
): Promise<string> {
	await connect.click(`${stepOf('remove')} [data-action=watch]`);
	const page = await browser.waitForSurface(cryptonow.origin + SESSIONS_PAGE);
	await page.click(`tr[data-session="${cryptonow.listedId(sessionId)}"] button[data-remove]`);
	const confirm = `${stepOf('remove')} [data-action=confirm]`;
	await connect.waitFor(
		'the removal to be understood',
		(selector: string) => document.querySelector(selector),
		confirm,
	);
	const request = await connect.evaluate(
		(selector: string) => document.querySelector(selector)?.textContent ?? '',
		`${stepOf('remove')} .code`,
	);
	await connect.click(confirm);
	await connect.waitFor(
		'the removal to be confirmed',
		(selector: string) => document.querySelector(selector)?.matches('[data-state=done]'),
		stepOf('remove'),
	);
	await page.close();
	return request;
}
