/**
 * Logins that the browser keeps apart from those of ordinary tabs: in private windows, and in
 * Firefox's containers. What a page sends from there is of another login, and is never used with ours.
 */
import { describe, expect } from 'vitest';
import type { Apart } from '../driver/driver.ts';
import { openConnect, waitForConnect } from '../pages/connect.ts';
import { openPopup, openPopupHere } from '../pages/popup.ts';
import { SESSIONS_PAGE, type SessionsPage, sessionsPageOn } from '../pages/sessions-page.ts';
import { openSettings } from '../pages/settings.ts';
import { connectTo, type Service, test } from '../scenes/connect-steps.ts';
import { stored, storedConnection } from '../scenes/extension-state.ts';
import { required } from '../scenes/kept-browser.ts';
import { logInOnPage } from '../scenes/log-in-on-page.ts';

/** Chromium has none. */
const HAS_CONTAINERS = required('BROWSER_UNDER_TEST') === 'firefox';

const PLACES: readonly { apart: Apart; isLetIn: boolean }[] = [
	{ apart: 'private window', isLetIn: true },
	{ apart: 'private window', isLetIn: false },
	...(HAS_CONTAINERS ? ([{ apart: 'container', isLetIn: false }] as const) : []),
];

/** A page with somebody else's sessions, where that login is kept apart, once it has listed them. */
async function openOthersPage(service: Service, apart: Apart): Promise<SessionsPage> {
	const { browser, cryptonow } = service;
	const ben = { email: `ben-${crypto.randomUUID()}@example.at`, password: 'battery staple horse' };
	await cryptonow.createAccount(ben);
	const page = await browser.openApart(apart, `${cryptonow.origin}/login`);
	await logInOnPage(page, ben);
	const sessions = sessionsPageOn(page);
	await sessions.waitForList();
	return sessions;
}

describe('a page that is kept apart', () => {
	for (const { apart, isLetIn } of PLACES) {
		const where = `a ${apart}${isLetIn ? ' that we are let into' : ''}`;

		test(`in ${where}: its key is never used`, async ({ serve }) => {
			const service = await serve('keycloak', { inPrivateWindows: isLetIn });
			const { scene, cryptonow, browser } = service;
			await scene.logInUnseen();
			await (await connectTo(service)).close();
			await browser.waitForBadge('nothing to do', ({ text }) => text === '');
			// Firefox wakes a background for what it has listened to from its first moment alone.
			await browser.killBackground();
			cryptonow.expireTokens();
			await browser.fireAlarm('look');
			await browser.waitForBadge('the key to be missing', ({ text }) => text === 'open');
			const settings = await openSettings(browser);
			const keys = async () => (await stored(settings)).session.tokens;
			const before = await keys();
			expect(before).toBeDefined();

			const others = await openOthersPage(service, apart);
			const popup = await openPopup(browser);
			await popup.waitForLook();
			await popup.waitForStatus(apart === 'container' ? 'inContainer' : 'awaitsPage');
			expect(await keys()).toEqual(before);
			await popup.close();
			await others.close();

			// One in an ordinary tab is.
			const ours = await browser.openPage(cryptonow.origin + SESSIONS_PAGE);
			await browser.waitForBadge('the watch to go on', ({ text }) => text === '');
			expect(await keys()).not.toEqual(before);
			await ours.close();
		});

		test(`in ${where}: its list is never learned from`, async ({ serve }) => {
			const service = await serve('plain', { inPrivateWindows: isLetIn });
			const { scene, cryptonow, browser } = service;
			await scene.logInUnseen();
			const phone = await scene.logInFrom('phone');
			const connect = await openConnect(browser);
			await connect.writeAddress(`${cryptonow.origin}/settings`);
			await connect.watch.click();
			await browser.answerPermissionPrompt(true);
			const watched = await browser.waitForSurface(`${cryptonow.origin}/settings`);

			const others = await openOthersPage(service, apart);
			await watched.evaluate((path) => location.assign(path), SESSIONS_PAGE);
			const { fields, current } = await connect.found();
			expect(current).toHaveLength(1);
			// Ben has one session, and Anna two.
			expect(fields.find(({ field }) => field === 'agent')?.rows).toHaveLength(2);
			const kept = JSON.stringify(await stored(connect));
			expect(kept).toContain(phone.sessionId);
			const [his] = await others.ids();
			expect(his).toMatch(/^\S{16,}$/);
			expect(kept).not.toContain(his);
			await others.close();
		});
	}
});

if (HAS_CONTAINERS) {
	describe('a login that is in a container alone', () => {
		// By cookies alone, by a key in the page, and by one in a cookie.
		for (const api of ['plain', 'keycloak', 'graphql'] as const) {
			test(`${api}: «Connect» says that Firefox keeps it apart, and nothing is saved`, async ({
				serve,
			}) => {
				const service = await serve(api);
				const { scene, cryptonow, browser } = service;
				const page = await browser.openApart('container', `${cryptonow.origin}/login`);
				await logInOnPage(page, scene.account);
				await sessionsPageOn(page).waitForList();
				const popup = await openPopupHere(browser);
				await popup.connectHere.click();
				await browser.answerPermissionPrompt(true);
				const connect = await waitForConnect(browser);
				await connect.said('keptApart').waitUntilThere();
				expect(await storedConnection(connect)).toBeNull();
			});
		}

		// Without a permission, by one for requests, and by one for cookies.
		test.for(['plain', 'keycloak', 'graphql'] as const)(
			'%s: the watch says so, and goes on with an ordinary login',
			async (api, { serve }) => {
				const service = await serve(api);
				const { scene, cryptonow, browser } = service;
				await scene.logInUnseen();
				await (await connectTo(service)).close();
				await browser.waitForBadge('nothing to do', ({ text }) => text === '');

				await browser.clearCookies();
				cryptonow.expireTokens();
				const page = await browser.openApart('container', `${cryptonow.origin}/login`);
				await logInOnPage(page, scene.account);
				await sessionsPageOn(page).waitForList();
				await browser.fireAlarm('look');
				await browser.waitForBadge('the container', ({ text }) => text === 'box');
				const popup = await openPopup(browser);
				await popup.waitForStatus('inContainer');
				expect(await popup.headline()).toBe('You’re logged in inside a container tab');
				expect(await popup.text()).toContain('Log in to Cryptonow in a tab without a container.');
				await popup.close();

				await sessionsPageOn(await scene.logIn()).waitForList();
				await browser.fireAlarm('look');
				// The container's session is one more, of the same account.
				await browser.waitForBadge('the list', ({ title }) => title.endsWith('A login to check'));
			},
		);
	});
}
