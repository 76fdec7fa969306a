import { describe, expect } from 'vitest';
import {
	DRAWN_WAYS,
	type DrawnWay,
	drawnPage,
	FRAME_ELSEWHERE,
} from '../../cryptonow/drawn-pages.ts';
import { logInWith } from '../../cryptonow/log-in-as.ts';
import { openConnect } from '../pages/connect.ts';
import { type DrawnPage, waitForDrawnPage } from '../pages/drawn-page.ts';
import { openPopup } from '../pages/popup.ts';
import { confirmFound, type Service, test } from '../scenes/connect-steps.ts';
import { expectInTable } from '../scenes/connection-table.ts';
import { allowed } from '../scenes/extension-state.ts';

const TABLET = '192.0.2.14';

/** What is pressed to remove, as «Connect» says it. */
const PRESSED = (way: DrawnWay): string[] =>
	way === 'socket' ? ['1. Remove', '2. End session'] : ['1. Remove'];

/** The user presses «Remove» of the tablet's session, in whatever that stands. */
async function pressOn(page: DrawnPage, way: DrawnWay, which: number): Promise<void> {
	if (way === 'question') await page.sayYes();
	// In a frame, and in closed shadows, the keyboard gets there.
	if (way === 'frame' || way === 'shadow') await page.removeByKeys(which);
	else await page.remove(TABLET);
	if (way === 'socket') await page.confirm();
}

/** Shows how the page removes, by ending the tablet's session in it. */
async function showRemoval({ browser }: Service, address: string, way: DrawnWay, which: number) {
	const connect = await openConnect(browser, 'removal');
	await connect.watchRemoval.click();
	// The tab in which the companion has looked for itself is closed then.
	await connect.waitFor('the page to be looked at', () =>
		document.body.innerText.includes('A session list has been found'),
	);
	const page = await waitForDrawnPage(browser, address);
	await pressOn(page, way, which);
	await connect.confirmRemoval.waitUntilThere();
	const text = await connect.text();
	for (const line of PRESSED(way)) expect(text).toContain(line);
	await connect.confirmRemoval.click();
	await connect.waitForDone('remove');
	await page.close();
	await connect.close();
}

/** Lets the companion learn the list of a page, from a fresh install. @returns which button is the tablet's */
async function learnFrom(service: Service, address: string): Promise<number> {
	const { browser } = service;
	const connect = await openConnect(browser);
	await connect.writeAddress(address);
	await connect.watch.click();
	await browser.answerPermissionPrompt(true);
	const page = await browser.waitForSurface(address);
	const { fields, current } = await connect.found();
	expect(current).toHaveLength(1);
	const ips = fields.find(({ field }) => field === 'ip')?.rows.map(({ text }) => text) ?? [];
	expect(ips).toContain('198.51.100.23');
	expect(await connect.text()).toContain('Opening this page by itself');
	await confirmFound(service, connect);
	await page.close();
	await connect.close();
	return ips.filter((_, row) => !current.includes(row)).indexOf(TABLET) + 1;
}

async function recogniseAll({ browser }: Service): Promise<void> {
	const popup = await openPopup(browser);
	await popup.waitForStatus('unreviewed');
	for (const session of await popup.openSessions()) await popup.recognise(session);
	await popup.waitForStatus('clear');
	// No tab of ours is left that could be taken for the user's.
	await popup.waitForLook();
	await popup.close();
}

/** Somebody with a phone and a tablet, whose page of this way is connected, and its removal shown. */
async function connected(service: Service, way: DrawnWay) {
	const { scene, cryptonow } = service;
	const address = cryptonow.origin + drawnPage(way);
	await scene.logInUnseen();
	const phone = await scene.logInFrom('phone');
	const tablet = await scene.logInFrom('tablet');
	const which = await learnFrom(service, address);
	await recogniseAll(service);
	await showRemoval(service, address, way, which);
	expect((await tablet.request('/api/account/sessions')).status).toBe(401);
	return { phone, address };
}

describe('a list that only its own page can have', () => {
	test.for(DRAWN_WAYS.filter((way) => way !== 'question'))(
		'%s: from a fresh install to a stranger that is seen, and ended',
		async (way, { serve }) => {
			const service = await serve('plain');
			const { scene, browser } = service;
			const { phone } = await connected(service, way);
			await expectInTable(way, 'seen', `ended: ${PRESSED(way).join(' ')}`);
			const stranger = await scene.logInFrom('stranger');
			await browser.fireAlarm('look');
			await browser.waitForBadge('an alarm', ({ text }) => text === '1');
			const alert = await openPopup(browser);
			await alert.waitForLook();
			const [row = ''] = await alert.openSessions();
			await alert.remove(row);
			await browser.waitForBadge('the steps after it', ({ text }) => text === '!');
			expect((await stranger.request('/api/account/sessions')).status).toBe(401);
			expect((await phone.request('/api/account/sessions')).status).toBe(200);
		},
	);

	test('what the browser asks is never answered for the user: the popup leads to the page', async ({
		serve,
	}) => {
		const service = await serve('plain');
		const { scene, browser } = service;
		const { phone, address } = await connected(service, 'question');
		const stranger = await scene.logInFrom('stranger');
		await browser.fireAlarm('look');
		await browser.waitForBadge('an alarm', ({ text }) => text === '1');
		const popup = await openPopup(browser);
		await popup.waitForLook();
		const [row = ''] = await popup.openSessions();
		await popup.remove(row);
		await popup.waitFor('what became of it', () =>
			document.body.innerText.includes('Couldn’t log it out'),
		);
		for (const session of [stranger, phone]) {
			expect((await session.request('/api/account/sessions')).status).toBe(200);
		}
		expect((await browser.pages()).filter(({ url }) => url.startsWith(address))).toEqual([]);
		await popup.row(row).setUpAgain.waitUntilThere();
	});
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
