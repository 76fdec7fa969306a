import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { API_STYLES, type ApiStyle } from '../../cryptonow/apis/api-style.ts';
import type { Surface } from '../driver/driver.ts';
import {
	confirmFound,
	learnRemoval,
	test,
	waitForFound,
	watchPage,
} from '../scenes/connect-steps.ts';

const DOCUMENT = new URL('../../../docs/connection.md', import.meta.url);

/** What each service tells of a session; what it does not tell must not be made up. */
const TELLS: Readonly<Record<ApiStyle, readonly string[]>> = {
	plain: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'current'],
	keycloak: ['ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt', 'current'],
	kratos: ['place', 'ip', 'agent', 'createdAt', 'expiresAt', 'current'],
	'better-auth': ['ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt', 'current'],
	clerk: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt', 'current'],
	graphql: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'current'],
	kurz: ['place', 'ip', 'agent', 'lastActiveAt', 'current'],
};

type Found = { field: string; confidence: string; rows: { text: string; time: string | null }[] };

/** What the page shows of the list that was found, by field, and which rows are this browser's. */
async function findingOf(connect: Surface): Promise<{ fields: Found[]; current: number[] }> {
	await waitForFound(connect);
	return connect.evaluate(() => {
		const rows = [...document.querySelectorAll<HTMLElement>('table.found tbody tr')];
		const fields = [...document.querySelectorAll<HTMLElement>('.choice')].map(({ dataset }) => ({
			field: dataset.field ?? '',
			confidence: dataset.confidence ?? '',
			rows: rows.map((row) => {
				const cell = row.querySelector<HTMLElement>(`td[data-field="${dataset.field}"]`);
				const time = cell?.querySelector('time')?.dateTime ?? null;
				return { text: cell?.innerText ?? '', time };
			}),
		}));
		const current = rows.flatMap((row, at) => (row.dataset.current === undefined ? [] : [at]));
		return { fields, current };
	});
}

const MINUTE = 60_000;

/** What was found is the truth of the three devices, field by field and row by row. */
function expectTruth(
	api: ApiStyle,
	browser: string,
	{ fields, current }: Awaited<ReturnType<typeof findingOf>>,
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

/** The row of a style in the table of docs/connection.md; `UPDATE_TABLE=1` writes it. */
async function expectInTable(cells: readonly string[]): Promise<void> {
	const text = await readFile(DOCUMENT, 'utf8');
	const row = `| ${cells.join(' | ')} |`;
	const line = text.split('\n').find((one) => one.startsWith(`| ${cells[0]} |`));
	if (process.env.UPDATE_TABLE && line !== undefined) {
		await writeFile(DOCUMENT, text.replace(line, row));
		return;
	}
	expect(line).toBe(row);
}

describe('the way from a fresh install', () => {
	for (const api of API_STYLES) {
		test(`${api}: learned, confirmed, a stranger, removed`, async ({ serve }) => {
			const service = await serve(api);
			const { scene, cryptonow, browser } = service;
			await (await scene.logIn()).close();
			const phone = await scene.logInFrom('phone');
			const tablet = await scene.logInFrom('tablet');

			const connect = await browser.openExtensionPage('connect.html');
			const page = await watchPage(service, connect, { asks: true });
			expectTruth(api, browser.name, await findingOf(connect));
			await confirmFound(service, connect);
			await page.close();

			const popup = await browser.openPopup();
			await scene.waitForStatus(popup, 'unreviewed');
			for (const { sessionId } of [phone, tablet]) {
				const row = `[data-session="${cryptonow.listedId(sessionId)}"]`;
				await popup.click(`${row} [data-action=recognise]`);
				await popup.waitFor(
					'it to be ours',
					(selector: string) => !document.querySelector(selector),
					`${row} [data-action=recognise]`,
				);
			}
			await scene.waitForStatus(popup, 'clear');
			await popup.close();

			const stranger = await scene.logInFrom('stranger');
			await browser.fireAlarm('look');
			await browser.waitForBadge('an alarm', ({ text }) => text === '1');

			const removal = await learnRemoval(service, connect, tablet.sessionId);
			expect((await tablet.request('/api/account/sessions')).status).toBe(401);

			const opened = await browser.openPopup();
			const row = `[data-session="${cryptonow.listedId(stranger.sessionId)}"]`;
			await opened.click(`${row} [data-action=remove]`);
			await opened.click(`${row} [data-action=confirm]`);
			await browser.waitForBadge('no alarm', ({ text }) => text !== '1');
			expect((await stranger.request('/api/account/sessions')).status).toBe(401);
			expect((await phone.request('/api/account/sessions')).status).toBe(200);

			await expectInTable([
				api,
				TELLS[api].join(', '),
				'nothing',
				`\`${removal.replace(cryptonow.apiOrigin, '')}\``,
			]);
		});
	}
});
