import { describe, expect } from 'vitest';
import { MARKUP_PAGE } from '../../cryptonow/markup-page.ts';
import { openConnect } from '../pages/connect.ts';
import { openPopup } from '../pages/popup.ts';
import { confirmFound, test } from '../scenes/connect-steps.ts';

describe('a page that the server makes, with the list in its markup', () => {
	test('is learned from a fresh install, and a stranger on it is seen', async ({ serve }) => {
		const service = await serve('plain');
		const { scene, cryptonow, browser } = service;
		await (await scene.logIn()).close();
		const phone = await scene.logInFrom('phone');
		const tablet = await scene.logInFrom('tablet');

		const connect = await openConnect(browser);
		await connect.writeAddress(cryptonow.origin + MARKUP_PAGE);
		await connect.watch.click();
		await browser.answerPermissionPrompt(true);
		const page = await browser.waitForSurface(cryptonow.origin + MARKUP_PAGE);
		const { fields, current } = await connect.found();
		const told = fields.filter(({ confidence }) => confidence !== 'none');
		expect(told.map(({ field }) => field).sort()).toEqual(
			['agent', 'createdAt', 'current', 'ip', 'lastActiveAt', 'place'].sort(),
		);
		expect(current).toHaveLength(1);
		const ips = fields.find(({ field }) => field === 'ip')?.rows.map(({ text }) => text);
		expect(ips).toEqual(expect.arrayContaining(['198.51.100.23', '192.0.2.14']));
		await confirmFound(service, connect);
		await page.close();

		const popup = await openPopup(browser);
		await popup.waitForStatus('unreviewed');
		for (const { sessionId } of [phone, tablet]) {
			await popup.recognise(cryptonow.listedId(sessionId));
		}
		await popup.waitForStatus('clear');
		await popup.close();

		await scene.logInFrom('stranger');
		await browser.fireAlarm('look');
		await browser.waitForBadge('an alarm', ({ text }) => text === '1');
	});
});
