import { describe, expect } from 'vitest';
import { API_STYLES, type ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { type Connect, openConnect } from '../pages/connect.ts';
import { openPopup } from '../pages/popup.ts';
import { confirmFound, learnRemoval, test, watchPage } from '../scenes/connect-steps.ts';
import { expectInTable } from '../scenes/connection-table.ts';

/** What each service tells of a session; what it does not tell must not be made up. */
const TELLS: Readonly<Record<ApiStyle, readonly string[]>> = {
	plain: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'current'],
	keycloak: ['ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt', 'current'],
	kratos: ['place', 'ip', 'agent', 'createdAt', 'expiresAt', 'current'],
	'better-auth': ['ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt', 'current'],
	clerk: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt', 'current'],
	graphql: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'current'],
	kurz: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'current'],
};

const MINUTE = 60_000;

/** What was found is the truth of the three devices, field by field and row by row. */
function expectTruth(
	api: ApiStyle,
	browser: string,
	{ fields, current }: Awaited<ReturnType<Connect['found']>>,
) {
	const told = fields.filter(({ confidence }) => confidence !== 'none');
	expect(told.map(({ field }) => field).sort()).toEqual([...TELLS[api]].sort());
	expect(current).toHaveLength(1);
	const rowsOf = (name: string) => fields.find(({ field }) => field === name)?.rows ?? [];
	const devices = rowsOf('agent').map(({ text }) => text);
	expect(devices).toHaveLength(3);
	const phone = devices.findIndex((text) => text.includes('iOS'));
	const own = current[0] ?? -1;
	const tablet = [0, 1, 2].find((row) => row !== phone && row !== own) ?? -1;
	// After Clerk, a tablet is only what its maker calls it.
	expect(devices[tablet]).toMatch(api === 'clerk' ? /^Chrome$/ : /Chrome.*Android/);
	expect(new Set([phone, tablet, own])).toEqual(new Set([0, 1, 2]));
	expect(devices[own]).toMatch(browser === 'firefox' ? /Firefox/ : /Chrome/);
	const hidden = api === 'kurz';
	const ips = rowsOf('ip').map(({ text }) => text);
	expect(ips[phone]).toBe(hidden ? '198.51.100.xxx' : '198.51.100.23');
	expect(ips[tablet]).toBe(hidden ? '192.0.2.xxx' : '192.0.2.14');
	if (TELLS[api].includes('place')) {
		expect(rowsOf('place')[phone]?.text).toMatch(/Vienna|Wien/);
		expect(rowsOf('place')[tablet]?.text).toMatch(/Milan|Mailand/);
	}
	const now = Date.now();
	for (const [name, least, most] of [
		['createdAt', now - 5 * MINUTE, now + MINUTE],
		['lastActiveAt', now - 5 * MINUTE, now + MINUTE],
		['expiresAt', now + 60 * MINUTE, Number.POSITIVE_INFINITY],
	] as const) {
		if (!TELLS[api].includes(name)) continue;
		for (const { time } of rowsOf(name)) {
			expect(Date.parse(time ?? '')).toBeGreaterThan(least);
			expect(Date.parse(time ?? '')).toBeLessThan(most);
		}
	}
}

describe('the way from a fresh install', () => {
	for (const api of API_STYLES) {
		test(`${api}: learned, confirmed, a stranger, removed`, async ({ serve }) => {
			const service = await serve(api);
			const { scene, cryptonow, browser } = service;
			await scene.logInUnseen();
			const phone = await scene.logInFrom('phone');
			const tablet = await scene.logInFrom('tablet');

			const connect = await openConnect(browser);
			const page = await watchPage(service, connect, { asks: true });
			expectTruth(api, browser.name, await connect.found());
			await confirmFound(service, connect);
			await page.close();

			const popup = await openPopup(browser);
			await popup.waitForStatus('unreviewed');
			for (const { sessionId } of [phone, tablet]) {
				await popup.recognise(cryptonow.listedId(sessionId));
			}
			await popup.waitForStatus('clear');
			await popup.close();

			const stranger = await scene.logInFrom('stranger');
			await browser.fireAlarm('look');
			await browser.waitForBadge('an alarm', ({ text }) => text === '1');

			const removal = await learnRemoval(service, tablet.sessionId);
			expect((await tablet.request('/api/account/sessions')).status).toBe(401);

			const opened = await openPopup(browser);
			await opened.remove(cryptonow.listedId(stranger.sessionId));
			await browser.waitForBadge('the steps after it', ({ text }) => text === '!');
			expect((await stranger.request('/api/account/sessions')).status).toBe(401);
			expect((await phone.request('/api/account/sessions')).status).toBe(200);

			await expectInTable(
				api,
				TELLS[api].join(', '),
				'nothing',
				`\`${removal.replace(cryptonow.apiOrigin, '')}\``,
			);
		});
	}
});
