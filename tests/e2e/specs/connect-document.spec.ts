import { describe, expect } from 'vitest';
import { DEPLOY, FRAMEWORKS, frameworkPage } from '../../cryptonow/framework-pages.ts';
import { MARKUP_WAYS, markupPage } from '../../cryptonow/markup-page.ts';
import { openConnect, waitForConnect } from '../pages/connect.ts';
import { waitForMadePage } from '../pages/made-page.ts';
import { openPopup } from '../pages/popup.ts';
import { confirmFound, type Service, test } from '../scenes/connect-steps.ts';
import { expectInTable } from '../scenes/connection-table.ts';

/** The request that was learned, in a table. */
const inTable = (request: string, { cryptonow }: Service): string =>
	`\`${(request.split('\n')[0] ?? '').replace(cryptonow.origin, '')}\``;

const TOLD = ['agent', 'createdAt', 'current', 'ip', 'lastActiveAt', 'place'];

/** Somebody with a phone and a tablet, who is logged in here. */
async function loggedIn({ scene }: Service) {
	await scene.logInUnseen();
	return { phone: await scene.logInFrom('phone'), tablet: await scene.logInFrom('tablet') };
}

/** Lets the companion learn the list of a page, from a fresh install; the page is closed then. */
async function learnFrom(service: Service, path: string): Promise<void> {
	const { browser, cryptonow } = service;
	const connect = await openConnect(browser);
	await connect.writeAddress(cryptonow.origin + path);
	await connect.watch.click();
	await browser.answerPermissionPrompt(true);
	const page = await browser.waitForSurface(cryptonow.origin + path);
	const { fields, current } = await connect.found();
	const told = fields.filter(({ confidence }) => confidence !== 'none');
	expect(told.map(({ field }) => field).sort()).toEqual(TOLD);
	expect(current).toHaveLength(1);
	const ips = fields.find(({ field }) => field === 'ip')?.rows.map(({ text }) => text);
	expect(ips).toEqual(expect.arrayContaining(['198.51.100.23', '192.0.2.14']));
	await confirmFound(service, connect);
	await page.close();
	await connect.close();
}

async function recogniseAll({ browser, cryptonow }: Service, ids: readonly string[]) {
	const popup = await openPopup(browser);
	await popup.waitForStatus('unreviewed');
	for (const id of ids) await popup.recognise(cryptonow.listedId(id));
	await popup.waitForStatus('clear');
	await popup.close();
}

/** Shows how this page removes, by ending a session on it. @returns the request that was learned */
async function learnRemovalOn(
	{ browser, cryptonow }: Service,
	path: string,
	sessionId: string,
): Promise<string> {
	const connect = await openConnect(browser, 'removal');
	await connect.watchRemoval.click();
	const page = await waitForMadePage(browser, cryptonow.origin + path);
	// A look at a page must not make the keys of the page that is open worthless.
	await browser.fireAlarm('look');
	await page.end(sessionId);
	if (path === markupPage('confirmation')) await page.confirm();
	await connect.confirmRemoval.waitUntilThere();
	const request = await connect.removalRequest();
	await connect.confirmRemoval.click();
	await connect.waitForDone('remove');
	await page.close();
	await connect.close();
	return request;
}

/** A stranger logs in, is seen, and is ended by the popup. */
async function endStranger({ scene, browser, cryptonow }: Service) {
	const stranger = await scene.logInFrom('stranger');
	await browser.fireAlarm('look');
	await browser.waitForBadge('an alarm', ({ text }) => text === '1');
	const popup = await openPopup(browser);
	await popup.remove(cryptonow.listedId(stranger.sessionId));
	await browser.waitForBadge('the steps after it', ({ text }) => text === '!');
	expect((await stranger.request('/api/account/sessions')).status).toBe(401);
	await popup.close();
}

describe('a page that the server makes, with the list in its markup', () => {
	for (const way of MARKUP_WAYS) {
		test(`by ${way}: learned from a fresh install, and a stranger is ended`, async ({ serve }) => {
			const service = await serve('plain');
			const { phone, tablet } = await loggedIn(service);
			const path = markupPage(way);
			await learnFrom(service, path);
			await recogniseAll(service, [phone.sessionId, tablet.sessionId]);
			const request = await learnRemovalOn(service, path, tablet.sessionId);
			expect(request).toContain(`${path}/{key}`);
			await expectInTable(way, inTable(request, service));
			expect((await tablet.request('/api/account/sessions')).status).toBe(401);
			await endStranger(service);
			expect((await phone.request('/api/account/sessions')).status).toBe(200);
		});
	}
});

describe('a page whose framework sends the list in a form of its own', () => {
	for (const framework of FRAMEWORKS) {
		test(`${framework}: learned, confirmed, a stranger, removed`, async ({ serve }) => {
			const service = await serve('plain');
			const { phone, tablet } = await loggedIn(service);
			const path = frameworkPage(framework);
			await learnFrom(service, path);
			await recogniseAll(service, [phone.sessionId, tablet.sessionId]);
			const request = await learnRemovalOn(service, path, tablet.sessionId);
			await expectInTable(framework, inTable(request, service));
			expect((await tablet.request('/api/account/sessions')).status).toBe(401);
			await endStranger(service);
			expect((await phone.request('/api/account/sessions')).status).toBe(200);
		});
	}

	test('a new build calls its action otherwise: «Remove» is set up again', async ({ serve }) => {
		const service = await serve('plain');
		const { browser, cryptonow } = service;
		const { phone, tablet } = await loggedIn(service);
		const path = frameworkPage('server-components');
		await learnFrom(service, path);
		await recogniseAll(service, [phone.sessionId, tablet.sessionId]);
		const before = await learnRemovalOn(service, path, tablet.sessionId);

		await fetch(cryptonow.origin + DEPLOY, { method: 'POST' });
		const popup = await openPopup(browser);
		const row = popup.row(cryptonow.listedId(phone.sessionId));
		await row.remove.click();
		await row.confirm.click();
		await row.setUpAgain.waitUntilThere();
		await popup.waitFor('what became of it', () =>
			document.body.innerText.includes('Couldn’t log it out'),
		);
		await row.setUpAgain.click();
		await (await waitForConnect(browser)).close();
		await popup.close();

		const other = await service.scene.logInFrom('tablet');
		expect(await learnRemovalOn(service, path, other.sessionId)).toBe(before);
		await endStranger(service);
		expect((await phone.request('/api/account/sessions')).status).toBe(200);
	});
});
