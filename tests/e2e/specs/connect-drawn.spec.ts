import { describe, expect } from 'vitest';
import { DRAWN_WAYS, drawnPage } from '../../cryptonow/drawn-pages.ts';
import { openConnect } from '../pages/connect.ts';
import { openPopup } from '../pages/popup.ts';
import { confirmFound, test } from '../scenes/connect-steps.ts';

describe('a list that only its own page can have', () => {
	test.for(DRAWN_WAYS)(
		'%s: from a fresh install to a stranger that is seen',
		async (way, { serve }) => {
			const service = await serve('plain');
			const { scene, cryptonow, browser } = service;
			const address = cryptonow.origin + drawnPage(way);
			await scene.logInUnseen();
			await scene.logInFrom('phone');

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
			await popup.close();

			await scene.logInFrom('stranger');
			await browser.fireAlarm('look');
			await browser.waitForBadge('an alarm', ({ text }) => text === '1');
		},
	);
});
