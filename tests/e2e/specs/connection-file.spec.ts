/**
 * A connection out of a file: it is read, asked by and compared before it is used, whoever wrote it.
 * Each browser, a build that is not connected.
 */
import { describe, expect } from 'vitest';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import type { CommandAnswer } from '@/utils/platform/command';
import { waitForConnect } from '../pages/connect.ts';
import { downloadBy } from '../pages/download.ts';
import { openPopup } from '../pages/popup.ts';
import { SESSIONS_PAGE, waitForSessionsPage } from '../pages/sessions-page.ts';
import { openSettings } from '../pages/settings.ts';
import { connectTo, learnRemoval, test } from '../scenes/connect-steps.ts';
import { allowed, originRules, stored, storedConnection } from '../scenes/extension-state.ts';

/** The extension's own APIs, in its own documents. */
declare const chrome: {
	runtime: { sendMessage(message: unknown): Promise<CommandAnswer> };
};

describe('the connection as a file', () => {
	test('is taken along, all is given back, and it is brought again', async ({ serve }) => {
		const service = await serve('keycloak');
		const { scene, cryptonow, browser } = service;
		await scene.logInUnseen();
		await (await connectTo(service)).close();
		await browser.waitForBadge('nothing to do', ({ text }) => text === '');
		const settings = await openSettings(browser);
		const hosts = ['http://api.cryptonow.localhost/*', 'http://cryptonow.localhost/*'];
		expect(await allowed(settings)).toEqual({ permissions: ['webRequest'], origins: hosts });
		const { text: file } = await downloadBy(settings, settings.exportConnection);
		const before = await storedConnection(settings);
		expect(JSON.parse(file)).toEqual(before?.profile);

		await settings.disconnect();
		await scene.waitForText(settings, 'Disconnected.');
		await browser.waitForBadge('not connected', ({ text }) => text === '+');
		expect(await storedConnection(settings)).toBeNull();
		expect((await stored(settings)).session.tokens).toBeUndefined();
		expect(await allowed(settings)).toEqual({ permissions: [], origins: [] });
		expect(await originRules(settings)).toEqual([]);
		// So that where they are not to be offered, they are not looked for by another name.
		expect(await settings.connect.isThere()).toBe(true);
		expect(await settings.importConnection.isThere()).toBe(true);
		const since = new Date();
		const popup = await openPopup(browser);
		await popup.waitForStatus('notConnected');
		await popup.close();
		await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'look' }));
		expect(cryptonow.requests.filter(({ at }) => at >= since)).toEqual([]);

		const brought = new Date();
		await settings.bringConnection(file);
		const connect = await waitForConnect(browser);
		const list = new URL(before?.profile.list.request.path ?? '', cryptonow.apiOrigin).href;
		expect(await connect.offered()).toContain(`GET ${list}`);
		expect(cryptonow.requests.filter(({ at }) => at >= brought)).toEqual([]);
		expect(await storedConnection(settings)).toBeNull();
		expect(await allowed(settings)).toEqual({ permissions: [], origins: [] });
		await connect.askOffered.click();
		// Chromium asks no second time for what the user has allowed before.
		if (browser.name === 'firefox') await browser.answerPermissionPrompt(true);
		await scene.waitForText(connect, 'Once it has sent the key that’s needed');
		const page = await browser.openPage(cryptonow.origin + SESSIONS_PAGE);
		await connect.waitForFound();
		expect((await connect.found()).current).toEqual([0]);
		expect(await storedConnection(settings)).toBeNull();
		expect((await browser.badge()).text).toBe('+');
		await connect.confirmFound.click();
		await connect.waitForDone('compare');
		expect(await storedConnection(settings)).toMatchObject({
			profile: { list: before?.profile.list, remove: null },
			from: 'imported',
			compared: true,
		});
		await browser.waitForBadge('the watch to go on', ({ text }) => text === '');
		await page.close();
	});

	test('asks for nothing by itself, whatever it says, and takes no removal along', async ({
		serve,
	}) => {
		const service = await serve('plain');
		const { scene, cryptonow, browser } = service;
		await scene.logInUnseen();
		const connect = await connectTo(service);
		const tablet = await scene.logInFrom('tablet');
		await learnRemoval(service, tablet.sessionId);
		await connect.close();
		const settings = await openSettings(browser);
		const before = await storedConnection(settings);
		const { text } = await downloadBy(settings, settings.exportConnection);
		const file = JSON.parse(text) as ConnectionProfile;
		const { list, remove } = file;
		expect(remove).not.toBeNull();
		const withList = (request: Partial<ConnectionProfile['list']['request']>) => ({
			...file,
			list: { ...list, request: { ...list.request, ...request } },
		});
		const evil = {
			'a POST': withList({
				method: 'POST',
				path: '/api/withdrawals',
				body: { type: 'json', value: { amount: 1000, to: 'a stranger' } },
			}),
			'a GET that logs out': withList({ path: '/api/logout' }),
			'a removal that makes a key': {
				...file,
				remove: remove && {
					...remove,
					request: { ...remove.request, method: 'POST', path: '/api/api-keys/{key}' },
				},
			},
		};
		const brought = new Date();
		for (const [what, profile] of Object.entries(evil)) {
			const page = await openSettings(browser);
			await page.bringConnection(JSON.stringify(profile));
			await scene.waitForText(
				page,
				what.startsWith('a GET') ? 'no list needs' : 'Nothing is requested',
			);
			expect(await storedConnection(page), what).toEqual(before);
			await page.close();
		}
		// What stands on «Connect» is the last of them, without its removal.
		const offered = await waitForConnect(browser);
		expect(await offered.offered()).toEqual([`GET ${cryptonow.origin}/api/account/sessions`]);
		await offered.askOffered.click();
		await offered.waitForFound();
		await offered.confirmFound.click();
		await offered.waitForDone('compare');
		expect(await storedConnection(settings)).toMatchObject({
			profile: { remove: null },
			from: 'imported',
		});
		await scene.waitForText(settings, 'Taken from a file');
		const asked = cryptonow.requests.filter(({ at }) => at >= brought);
		for (const { method, path } of asked) {
			expect(`${method} ${path}`).toBe('GET /api/account/sessions');
		}
	});

	test('that asks by POST is asked by once the page was seen asking the same', async ({
		serve,
	}) => {
		const service = await serve('graphql');
		const { scene, cryptonow, browser } = service;
		await scene.logInUnseen();
		await (await connectTo(service)).close();
		const settings = await openSettings(browser);
		const { text: file } = await downloadBy(settings, settings.exportConnection);
		await settings.disconnect();
		await browser.waitForBadge('not connected', ({ text }) => text === '+');
		await settings.bringConnection(file);
		const connect = await waitForConnect(browser);
		await scene.waitForText(connect, 'has to be seen asking the same first');
		expect(await connect.askOffered.isThere()).toBe(false);
		await connect.watchOffered.click();
		if (browser.name === 'firefox') await browser.answerPermissionPrompt(true);
		const page = await waitForSessionsPage(browser, cryptonow.origin);
		await connect.askOffered.click();
		await connect.waitForFound();
		await connect.confirmFound.click();
		await connect.waitForDone('compare');
		await page.close();
		await browser.waitForBadge('the watch to go on', ({ text }) => text === '');
	});

	test('is refused where it is none, or names another’s host', async ({ serve }) => {
		const service = await serve('plain');
		const { scene, cryptonow, browser } = service;
		await scene.logInUnseen();
		await (await connectTo(service)).close();
		const settings = await openSettings(browser);
		const before = await storedConnection(settings);
		const { text: file } = await downloadBy(settings, settings.exportConnection);
		const elsewhere = (host: string) => file.replaceAll(cryptonow.origin, host);
		const files = {
			'a look-alike of the site': elsewhere('https://cryptonow.net.evil.example'),
			'one letter more': elsewhere('https://acryptonow.net'),
			'a star': elsewhere('https://*.cryptonow.net'),
			'no encryption': elsewhere('http://cryptonow.net'),
			'a list elsewhere': file.replace(
				`"origin": "${cryptonow.origin}"`,
				'"origin": "https://evil.example"',
			),
			'another version': file.replace('"version": 3', '"version": 1'),
			'no profile': '{"version": 3}',
			'no JSON': '<html>',
			nothing: '',
		};
		for (const [what, text] of Object.entries(files)) {
			expect(text, what).not.toBe(file);
			// A page of its own for each, so that nothing on it was said of the one before.
			const page = await openSettings(browser);
			await page.bringConnection(text);
			await scene.waitForText(page, 'This file holds no connection that can be used here.');
			expect(await storedConnection(page), what).toEqual(before);
			await page.close();
		}
		// The badge was empty before: what the service was asked tells that the watch goes on.
		const popup = await openPopup(browser);
		await scene.lookWith(popup);
		await popup.waitForStatus('clear');
		expect((await browser.badge()).text).toBe('');
	});
});
