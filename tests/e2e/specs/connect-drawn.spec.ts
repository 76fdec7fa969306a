import { describe, expect } from 'vitest';
import {
	DRAWN_WAYS,
	type DrawnWay,
	drawnPage,
	FRAME_ELSEWHERE,
} from '../../cryptonow/drawn-pages.ts';
import { logInWith } from '../../cryptonow/log-in-as.ts';
import { openConnect } from '../pages/connect.ts';
import { openPopup } from '../pages/popup.ts';
import { confirmFound, type Service, test } from '../scenes/connect-steps.ts';
import { allowed } from '../scenes/extension-state.ts';

/** Those whose buttons stand in the page itself, where a test can press them as a user does. */
const PRESSED: Partial<Record<DrawnWay, string[]>> = {
	sealed: ['1. Remove'],
	// It asks once more, in a dialog.
	socket: ['1. Remove', '2. End session'],
	worker: ['1. Remove'],
};

/** Shows how the page removes, by ending the session at this address in it. */
async function showRemoval({ browser }: Service, address: string, ip: string, lines: string[]) {
	const connect = await openConnect(browser, 'removal');
	await connect.watchRemoval.click();
	// The tab in which the companion has looked for itself is closed then.
	await connect.waitFor('the page to be looked at', () =>
		document.body.innerText.includes('A session list has been found'),
	);
	const page = await browser.waitForSurface(address);
	await page.waitFor('the list', (text) => document.body.innerText.includes(text), ip);
	const row = await page.evaluate((text) => {
		const rows = [...document.querySelectorAll<HTMLElement>('#sessions > .session')];
		return rows.findIndex(({ innerText }) => innerText.includes(text)) + 1;
	}, ip);
	await page.click(`#sessions > .session:nth-child(${row}) button`);
	if (lines.length > 1) await page.click('dialog button:last-child');
	await connect.confirmRemoval.waitUntilThere();
	const text = await connect.text();
	for (const line of lines) expect(text).toContain(line);
	await connect.confirmRemoval.click();
	await connect.waitForDone('remove');
	await page.close();
	await connect.close();
}

describe('a list that only its own page can have', () => {
	test.for(DRAWN_WAYS)(
		'%s: from a fresh install to a stranger that is seen, and ended where it can be',
		async (way, { serve }) => {
			const service = await serve('plain');
			const { scene, cryptonow, browser } = service;
			const address = cryptonow.origin + drawnPage(way);
			await scene.logInUnseen();
			const phone = await scene.logInFrom('phone');
			const tablet = await scene.logInFrom('tablet');

			const connect = await openConnect(browser);
			await connect.writeAddress(address);
			await connect.watch.click();
			await browser.answerPermissionPrompt(true);
			const page = await browser.waitForSurface(address);
			const { fields, current } = await connect.found();
			expect(current).toHaveLength(1);
			const ips = fields.find(({ field }) => field === 'ip')?.rows.map(({ text }) => text);
			expect(ips).toContain('198.51.100.23');
			expect(await connect.text()).toContain('Opening this page by itself');
			await confirmFound(service, connect);
			await page.close();
			await connect.close();

			const popup = await openPopup(browser);
			await popup.waitForStatus('unreviewed');
			for (const session of await popup.openSessions()) await popup.recognise(session);
			await popup.waitForStatus('clear');
			// No tab of ours is left that could be taken for the user's.
			await popup.waitForLook();
			await popup.close();
			const pressed = PRESSED[way];
			if (pressed !== undefined) {
				await showRemoval(service, address, '192.0.2.14', pressed);
				expect((await tablet.request('/api/account/sessions')).status).toBe(401);
			}

			const stranger = await scene.logInFrom('stranger');
			await browser.fireAlarm('look');
			await browser.waitForBadge('an alarm', ({ text }) => text === '1');
			if (pressed === undefined) return;
			const alert = await openPopup(browser);
			await alert.waitForLook();
			const [row = ''] = await alert.openSessions();
			await alert.remove(row);
			await browser.waitForBadge('the steps after it', ({ text }) => text === '!');
			expect((await stranger.request('/api/account/sessions')).status).toBe(401);
			expect((await phone.request('/api/account/sessions')).status).toBe(200);
		},
	);
});

test('a list in a frame of another host: found by «Search more deeply», up to a stranger that is seen', async ({
	serve,
}) => {
	// Its pages have hosts around them, unlike those of one host.
	const service = await serve('clerk');
	const { scene, cryptonow, browser } = service;
	const address = cryptonow.origin + drawnPage(FRAME_ELSEWHERE);
	const cookies = await logInWith(cryptonow.origin, scene.account, {
		'user-agent': await browser.userAgent(),
	});
	for (const origin of [cryptonow.origin, cryptonow.origin.replace('//', '//www.')]) {
		for (const cookie of cookies) await browser.setCookie(origin, cookie);
	}
	await scene.logInFrom('phone');

	const connect = await openConnect(browser);
	await connect.writeAddress(address);
	await connect.watch.click();
	await browser.answerPermissionPrompt(true);
	const page = await browser.waitForSurface(address);
	await connect.lookDeeperLater();
	await browser.answerPermissionPrompt(true);
	const { fields, current } = await connect.found();
	expect(current).toHaveLength(1);
	const ips = fields.find(({ field }) => field === 'ip')?.rows.map(({ text }) => text);
	expect(ips).toContain('198.51.100.23');
	await confirmFound(service, connect, true);
	await page.close();
	const { origins } = await allowed(connect);
	expect(origins).toEqual(['http://cryptonow.localhost/*', 'http://www.cryptonow.localhost/*']);
	await connect.close();

	const popup = await openPopup(browser);
	await popup.waitForStatus('unreviewed');
	for (const session of await popup.openSessions()) await popup.recognise(session);
	await popup.waitForStatus('clear');
	await popup.waitForLook();
	await popup.close();
	await scene.logInFrom('stranger');
	await browser.fireAlarm('look');
	await browser.waitForBadge('an alarm', ({ text }) => text === '1');
});
