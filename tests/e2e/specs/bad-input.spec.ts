import { expect } from 'vitest';
import { DEVICES } from '../../cryptonow/devices.ts';
import type { WireSession } from '../../cryptonow/wire.ts';
import { poll } from '../driver/driver.ts';
import { openPopup } from '../pages/popup.ts';
import type { Scene } from '../scenes/scene.ts';
import { test } from '../scenes/scene.ts';

const SESSIONS = '/api/account/sessions';

/** The list as this browser gets it just now, to be bent. */
async function listOf(scene: Scene): Promise<WireSession[]> {
	const page = await scene.browser.openPage(`${scene.cryptonow.origin}/settings`);
	return page.evaluate(
		async (path) => (await (await fetch(path)).json()).sessions as WireSession[],
		SESSIONS,
	);
}

test('answers that are not the list are a clear state, and nothing is lost', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle('phone');
	const list = await listOf(scene);
	const [one] = list;
	if (!one) throw new Error('the list is empty');
	const without = list.map(({ ipAddress: _, ...rest }) => rest);
	const answers: [string, string | object][] = [
		['HTML', '<!doctype html><title>Cryptonow</title>'],
		['nothing', ''],
		['half of it', JSON.stringify({ sessions: list }).slice(0, -20)],
		['no list', { sessions: {} }],
		['an empty list', { sessions: [] }],
		['a field that none has any more', { sessions: without }],
		['a wrong type in all', { sessions: list.map((each) => ({ ...each, current: 'yes' })) }],
		['ids of a wrong type in all', { sessions: list.map((each) => ({ ...each, id: 7.5 })) }],
	];
	const others: [string, string, string, string | object][] = [
		[
			'more than is read',
			'incomplete',
			'part',
			{ sessions: list, has_more: true, next_cursor: 'c2' },
		],
		[
			'an id of a wrong type',
			'incomplete',
			'part',
			{ sessions: [...list.slice(1), { ...one, id: 7.5 }] },
		],
		[
			'one id for two',
			'incomplete',
			'part',
			{ sessions: [...list, { ...one, ipAddress: '203.0.113.9' }] },
		],
		['5 MB', 'incomplete', 'part', { sessions: list, padding: 'x'.repeat(5 * 1024 * 1024) }],
		[
			'a page against robots',
			'personCheck',
			'you?',
			'<!doctype html><title>Just a moment...</title><script>window._cf_chl_opt={}</script>',
		],
	];
	const popup = await openPopup(browser);
	const all = [
		...answers.map(([what, body]) => [what, 'unreadable', '?', body] as const),
		...others,
	];
	for (const [what, status, badge, body] of all) {
		const stop = cryptonow.misbehave({ path: SESSIONS, body });
		await scene.look();
		await popup.waitForStatus(status);
		await browser.waitForBadge(`«${badge}» for ${what}`, ({ text }) => text === badge);
		expect(await popup.text()).toContain('Safari on iOS');
		stop();
		await scene.lookWith(popup);
		await popup.waitForStatus('clear');
	}
	expect(await browser.notifications()).toEqual([]);
});

test('texts of a stranger are rendered as short plain text, whatever they hold', async ({
	scene,
}) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const hostile = [
		'<img src=x onerror="document.title=1"><script>document.title=2</script>',
		'\u202Eelgoog ni gol\u2066 \u0007\u001b[31m',
		'<a href="https://evil.example">Call +43 1 234567</a>',
		'w'.repeat(10_000),
		'\u0000'.repeat(50),
		'',
	];
	for (const text of hostile) {
		const { sessionId } = await scene.logInFrom('stranger');
		cryptonow.overrideSession(sessionId, {
			device: { userAgent: text },
			location: { city: text, country: text },
			ipAddress: text,
			createdAt: '+275760-09-13T00:00:00.000Z',
			lastActiveAt: '0001-01-01T00:00:00.000Z',
		});
	}
	await scene.look();
	await browser.waitForBadge('all of them', ({ text }) => text === String(hostile.length));
	const popup = await openPopup(browser);
	await popup.waitForStatus('unfamiliar');
	const seen = await popup.evaluate(() => ({
		title: document.title,
		planted: document.querySelectorAll('img[src=x], main script, a[href*=evil]').length,
		links: [...document.querySelectorAll('a')].map(({ href }) => href),
		text: document.body.innerText,
		wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
	}));
	expect(seen).toMatchObject({ planted: 0, wide: false });
	// An empty agent above all is not taken for this very browser's.
	const open = await popup.openSessions();
	const devices = await Promise.all(open.map((id) => popup.row(id).deviceName()));
	expect(devices).toEqual(hostile.map(() => 'Unknown device'));
	expect(seen.title).not.toMatch(/[12]/);
	expect(seen.links.filter((href) => !href.startsWith(cryptonow.origin))).toEqual([]);
	expect(seen.text).not.toMatch(/[\u202E\u2066]|(?!\s)\p{Cc}/u);
	expect(seen.text).not.toMatch(/w{100}/);
	const { body } = await browser.waitForNotification('the strangers', () => true);
	expect(body).not.toMatch(/evil|\+43|<|\u202E/);
});

test('10,000 sessions are all counted, and the popup stays usable', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await scene.settle();
	const list = await listOf(scene);
	const [one] = list;
	if (!one) throw new Error('the list is empty');
	const flood = Array.from({ length: 10_000 }, (_, index) => ({
		...one,
		device: { userAgent: DEVICES.stranger.userAgent },
		id: `flood-${index}`,
		current: false,
	}));
	const stop = cryptonow.misbehave({ path: SESSIONS, body: { sessions: [...list, ...flood] } });
	await scene.look();
	await browser.waitForBadge(
		'very many',
		({ text, title }) => text === '999+' && title.includes('10,000 unfamiliar devices'),
	);
	await browser.waitForNotification('all of them', ({ title }) => title.startsWith('10,000 new'));
	const popup = await openPopup(browser);
	await popup.waitForStatus('unfamiliar');
	// A first screen is painted before the rest.
	const before = await poll('more than a screen', async () => {
		const { length } = await popup.sessions();
		return length > 10 ? length : null;
	});
	expect(before).toBeLessThan(500);
	await popup.showMore();
	stop();
	expect(await browser.notifications()).toHaveLength(1);
});
