/**
 * What becomes of a learned connection: the service changes, its keys run out, it asks for more, the
 * connection is taken along, given back, erased. Each browser, a build that is not connected.
 */
import { describe, expect } from 'vitest';
import type { ServiceChange } from '../../cryptonow/apis/service-change.ts';
import { logInWith } from '../../cryptonow/log-in-as.ts';
import { waitForConnect } from '../pages/connect.ts';
import { downloadBy } from '../pages/download.ts';
import { openPopup } from '../pages/popup.ts';
import { SESSIONS_PAGE, waitForSessionsPage } from '../pages/sessions-page.ts';
import { openSettings } from '../pages/settings.ts';
import { allowByClick } from '../scenes/allow-by-click.ts';
import {
	confirmFound,
	connectTo,
	learnRemoval,
	type Service,
	test,
	watchPage,
} from '../scenes/connect-steps.ts';
import { allowed, originRules, stored, storedConnection } from '../scenes/extension-state.ts';

/** What the host of Clerk's API knows this browser by, and where it lists. */
const CLERK_COOKIE = '__client';
const CLERK_LIST = '/v1/me/sessions/active';

/** Looks, and waits for what the toolbar button comes to. */
async function lookUntil({ browser }: Service, what: string, text: string): Promise<void> {
	await browser.fireAlarm('look');
	await browser.waitForBadge(what, (badge) => badge.text === text);
}

describe('the service changes', () => {
	const CHANGES: Readonly<Record<string, ServiceChange>> = {
		'a field has another name': { rename: { ipAddress: 'clientAddress' } },
		'the list is nested': { nestUnder: 'result' },
		'the list has moved': { moveTo: '/api/v2/logins' },
	};
	for (const [name, change] of Object.entries(CHANGES)) {
		test(`${name}: said at once, the old connection kept until the new one is confirmed`, async ({
			serve,
		}) => {
			// Other devices log in by the plain API, which stays as it is.
			const service = await serve('better-auth');
			const { scene, cryptonow, browser } = service;
			await scene.logInUnseen();
			const first = await connectTo(service);
			await first.close();
			await browser.waitForBadge('nothing to do', ({ text }) => text === '');
			const settings = await openSettings(browser);
			const before = await storedConnection(settings);
			expect(before?.from).toBe('learned');

			cryptonow.changeService(change);
			const stranger = await scene.logInFrom('stranger');
			await lookUntil(service, 'the watch to be blind', '?');
			// The browser is told of the words after the badge.
			await browser.waitForBadge('the words for it', ({ title }) =>
				title.includes('Your sessions can’t be read any more'),
			);
			const popup = await openPopup(browser);
			await popup.waitForStatus('unreadable');
			expect(await popup.headline()).toBe('Your sessions can’t be read any more');
			await popup.connect.click();
			const connect = await waitForConnect(browser);
			await scene.waitForText(connect, /Connected to localhost:\d+/);

			const page = await watchPage(service, connect, { asks: false });
			await connect.waitForFound();
			expect(await storedConnection(settings)).toEqual(before);
			await connect.cancelFound.click();
			await connect.watch.waitUntilThere();
			expect(await storedConnection(settings)).toEqual(before);
			expect((await allowed(settings)).origins).toEqual(['http://localhost/*']);
			expect((await browser.badge()).text).toBe('?');
			await page.close();

			const again = await watchPage(service, connect, { asks: false });
			await connect.waitForFound();
			await confirmFound(service, connect, false);
			await again.close();
			const after = await storedConnection(settings);
			expect(after?.profile.list).not.toEqual(before?.profile.list);
			expect(await allowed(settings)).toEqual({ permissions: [], origins: ['http://localhost/*'] });
			await browser.waitForBadge('the stranger', ({ text }) => text === '1');
			expect((await stranger.request('/api/account/sessions')).status).toBe(200);
		});
	}

	test('it has moved to «www»: followed as soon as the user gives access, with the login of there', async ({
		serve,
	}) => {
		const service = await serve('clerk');
		const { scene, cryptonow, browser } = service;
		const www = cryptonow.apiOrigin.replace('//', '//www.');
		const cookies = await logInWith(cryptonow.origin, scene.account, {
			'user-agent': await browser.userAgent(),
		});
		for (const cookie of cookies) {
			await browser.setCookie(cryptonow.origin, cookie);
			await browser.setCookie(www, cookie.replace(/^[^=]+/, CLERK_COOKIE));
		}
		await (await connectTo(service)).close();
		await browser.waitForBadge('nothing to do', ({ text }) => text === '');

		cryptonow.misbehave({
			host: new URL(cryptonow.apiOrigin).hostname,
			path: /^/,
			redirectToHost: new URL(www).hostname,
		});
		const before = cryptonow.requests.length;
		const listsAt = (origin: string) =>
			cryptonow.requests
				.slice(before)
				.filter(({ host, path }) => host === new URL(origin).host && path === CLERK_LIST);
		// A look under way may meet the move with its other request, and be the one that tells of it.
		const sentElsewhere = cryptonow.waitForRequest(
			({ path, status }) => path === CLERK_LIST && status === 301,
		);
		await lookUntil(service, 'the move', '→');
		await sentElsewhere;
		expect(listsAt(www)).toEqual([]);

		const settings = await openSettings(browser);
		await allowByClick(browser, settings, { origins: [`${www.replace(/:\d+$/, '')}/*`] }, true);
		await lookUntil(service, 'the watch to go on', '');
		const stranger = await scene.logInFrom('stranger');
		await lookUntil(service, 'the stranger', '1');
		const popup = await openPopup(browser);
		await popup.waitForStatus('unfamiliar');
		expect(await popup.openSessions()).toHaveLength(1);
		expect(await popup.row(cryptonow.listedId(stranger.sessionId)).isThere()).toBe(true);
		const answered = listsAt(www);
		expect(answered.length).toBeGreaterThanOrEqual(2);
		expect(answered.map(({ status }) => status)).toEqual(answered.map(() => 200));
	});
});

describe('a key that only the page holds', () => {
	test('has run out: said, and the site’s own page brings the watch back', async ({ serve }) => {
		const service = await serve('keycloak');
		const { scene, cryptonow, browser } = service;
		await scene.logInUnseen();
		await (await connectTo(service)).close();
		await browser.waitForBadge('nothing to do', ({ text }) => text === '');
		const settings = await openSettings(browser);
		const keys = async () => {
			const held = (await stored(settings)).session.tokens as Record<string, { value: string }>;
			return Object.values(held).map(({ value }) => value.replace(/^Bearer /, ''));
		};
		const [first] = await keys();
		expect(first).toMatch(/^eyJ/);

		cryptonow.expireTokens();
		await lookUntil(service, 'the key to be missing', 'open');
		const popup = await openPopup(browser);
		await popup.waitForStatus('awaitsPage');
		expect(await popup.headline()).toBe('Open Cryptonow to resume');
		await popup.sessionsPage.click();
		const page = await waitForSessionsPage(browser);
		await browser.waitForBadge('the watch to go on', ({ text }) => text === '');
		await page.close();

		// Firefox wakes the background for what it listens to from the first moment of a life, and the
		// permission came in the middle of this one: the next look begins another.
		await browser.killBackground();
		cryptonow.expireTokens();
		await lookUntil(service, 'the key to be missing again', 'open');
		await browser.killBackground();
		const again = await browser.openPage(cryptonow.origin + SESSIONS_PAGE);
		await browser.waitForBadge('the watch to go on again', ({ text }) => text === '');
		await again.close();

		const held = [first, ...(await keys())];
		const files = [
			(await downloadBy(settings, settings.exportRecord('json'))).text,
			(await downloadBy(settings, settings.exportConnection)).text,
		];
		for (const [at, written] of files.entries()) {
			expect(written.length, `file ${at}`).toBeGreaterThan(100);
		}
		const written = JSON.stringify([(await stored(settings)).local, files]);
		for (const key of held) {
			expect(key?.length).toBeGreaterThan(40);
			expect(written).not.toContain(key);
		}
	});
});

describe('the service asks for more', () => {
	const DEMANDS = {
		'fresh-login': {
			status: 'reauthenticate',
			badge: 'log',
			words: 'Cryptonow asks you to log in again',
		},
		'second-factor': {
			status: 'secondFactor',
			badge: '2FA',
			words: 'Cryptonow asks for your second factor',
		},
	} as const;

	// One that refuses by a status, and one that says 200 and tells it in the answer.
	for (const api of ['keycloak', 'graphql'] as const) {
		test(`${api}: before the list, or before a removal, until it has it`, async ({ serve }) => {
			const service = await serve(api);
			const { scene, cryptonow, browser } = service;
			await scene.logInUnseen();
			const tablet = await scene.logInFrom('tablet');
			const stranger = await scene.logInFrom('stranger');
			const connect = await connectTo(service);
			await learnRemoval(service, tablet.sessionId);
			await connect.close();

			for (const [demand, { status, badge, words }] of Object.entries(DEMANDS)) {
				cryptonow.demand('list', demand as keyof typeof DEMANDS);
				await lookUntil(service, `${demand} to be asked for`, badge);
				const popup = await openPopup(browser);
				await popup.waitForStatus(status);
				expect(await popup.headline()).toBe(words);
				await popup.close();
				cryptonow.demand('list', null);
				await lookUntil(service, `${demand} to be met`, '1');
			}

			const popup = await openPopup(browser);
			const id = cryptonow.listedId(stranger.sessionId);
			for (const [demand, { words }] of Object.entries(DEMANDS)) {
				cryptonow.demand('removal', demand as keyof typeof DEMANDS);
				await popup.remove(id);
				await scene.waitForText(popup, `Couldn’t log it out: ${words}.`);
				expect((await stranger.request('/api/account/sessions')).status).toBe(200);
			}
			cryptonow.demand('removal', null);
			await popup.remove(id);
			await browser.waitForBadge('the steps after it', ({ text }) => text === '!');
			expect((await stranger.request('/api/account/sessions')).status).toBe(401);
		});
	}
});

test('«Erase everything» leaves no connection and no access', async ({ serve }) => {
	const service = await serve('keycloak');
	const { scene, browser } = service;
	await scene.logInUnseen();
	await (await connectTo(service)).close();
	await browser.waitForBadge('nothing to do', ({ text }) => text === '');
	const settings = await openSettings(browser);
	expect((await allowed(settings)).permissions).toEqual(['webRequest']);
	await settings.eraseEverything();
	await browser.waitForBadge('not connected', ({ text }) => text === '+');
	const { local, session } = await stored(settings);
	expect(Object.keys(local).filter((key) => key.startsWith('connection'))).toEqual([]);
	expect(session.tokens).toBeUndefined();
	expect(session.connection ?? null).toBeNull();
	expect(await allowed(settings)).toEqual({ permissions: [], origins: [] });
	expect(await originRules(settings)).toEqual([]);
	expect(JSON.stringify([local, session])).not.toContain('cryptonow.localhost');
});

test('the first removal is learned where the user makes it, and is «not me»', async ({ serve }) => {
	const service = await serve('plain');
	const { scene, cryptonow, browser } = service;
	await scene.logInUnseen();
	await (await connectTo(service)).close();
	await browser.waitForBadge('nothing to do', ({ text }) => text === '');
	const stranger = await scene.logInFrom('stranger');
	await lookUntil(service, 'the stranger', '1');
	const popup = await openPopup(browser);
	await scene.waitForText(popup, 'Remove on Cryptonow…');
	// The browser asks nothing: the access is there.
	await popup.row(cryptonow.listedId(stranger.sessionId)).remove.click();
	const page = await waitForSessionsPage(browser, cryptonow.origin);
	await page.waitForList();
	await page.remove(stranger.sessionId);
	await page.row(stranger.sessionId).waitUntilGone();
	expect((await stranger.request('/api/account/sessions')).status).toBe(401);

	// What it saw waits for the user’s word, and the way back has begun.
	const connect = await waitForConnect(browser);
	await connect.confirmRemoval.click();
	await connect.waitForDone('remove');
	await browser.waitForBadge('the steps after it', ({ text }) => text === '!');
	const after = await openPopup(browser);
	await after.waitForTurn('password');
	await after.close();

	const second = await scene.logInFrom('stranger');
	await lookUntil(service, 'the second', '1');
	const again = await openPopup(browser);
	await again.remove(cryptonow.listedId(second.sessionId));
	await browser.waitForBadge('the steps again', ({ text }) => text === '!');
	expect((await second.request('/api/account/sessions')).status).toBe(401);
});
