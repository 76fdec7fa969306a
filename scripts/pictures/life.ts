import type { browser as Browser } from 'wxt/browser';
import type { WatchState } from '@/utils/domain/watch/state';
import { DEMO_ACCOUNT, DEVICES, type Device } from '../../tests/cryptonow/devices.ts';
import { logInAs } from '../../tests/cryptonow/log-in-as.ts';
import type { Cryptonow } from '../../tests/cryptonow/server.ts';
import type { WireSession } from '../../tests/cryptonow/wire.ts';
import type { BrowserUnderTest } from '../../tests/e2e/driver/driver.ts';
import { logInOnPage } from '../../tests/e2e/scenes/log-in-on-page.ts';
import type { Told } from '../../tests/unit/fixtures/record-fixtures';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The devices that the account is logged in on, as the fixtures' life knows them by their ids. */
const OTHERS: Readonly<Record<string, Device & { daysAgo: number; idle: number }>> = {
	'phone-3': { ...DEVICES.phone, ipAddress: '198.51.100.7', daysAgo: 14, idle: 4 * MINUTE },
	work: { ...DEVICES.attacker2, ipAddress: '192.0.2.45', daysAgo: 27, idle: 5 * HOUR },
	tablet: {
		label: 'Safari on iPad',
		userAgent:
			'Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.4 Mobile/15E148 Safari/604.1',
		ipAddress: '198.51.100.9',
		daysAgo: 11,
		idle: 26 * HOUR,
	},
};

/** What the fixtures' stranger was, so that the one of this evening is another. */
const EARLIER_STRANGER = {
	device: { browser: 'Firefox', system: 'Windows', form: 'computer' },
	place: { city: 'Amsterdam', country: 'Netherlands' },
	country: 'NL',
	ip: '203.0.113.201',
};

/** The same with each value for which there is another one in its place. */
function replaced(value: unknown, by: (one: Record<string, unknown>) => unknown): unknown {
	if (Array.isArray(value)) return value.map((one) => replaced(one, by));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, one]) => [key, replaced(one, by)]);
	return by(Object.fromEntries(entries));
}

/** What the service says of a session that the fixtures' life has by another id. */
type Listed = { id: string; createdAt: number; lastActiveAt: number };

/**
 * Four weeks of the fixtures' life, up to now, by the real rules, as they were in this browser.
 *
 * @param listed the sessions that are still there, by their ids in the fixtures
 */
async function lifeIn(
	browser: BrowserUnderTest,
	listed: ReadonlyMap<unknown, Listed>,
): Promise<Told> {
	const { lifeOf } = await import('../../tests/unit/fixtures/record-fixtures');
	// Its last look was on the evening before: 13 hours and 20 minutes before the time it is told of.
	const told = lifeOf(Date.now() + 13 * HOUR + 18 * MINUTE);
	const here = browser.name === 'firefox' ? 'Firefox' : 'Chrome';
	const ours = replaced(told, (one) => {
		// That is what an iPad's own name for itself comes to.
		if (one.system === 'iPadOS') return { ...one, system: 'iOS' };
		if (one.system === 'Linux' && one.browser === 'Firefox') return { ...one, browser: here };
		if (one.system === 'Linux') return EARLIER_STRANGER.device;
		if (one.city === 'Lagos') return EARLIER_STRANGER.place;
		return {
			...one,
			...(one.country === 'NG' ? { country: EARLIER_STRANGER.country } : {}),
			...(one.ip === '203.0.113.66' ? { ip: EARLIER_STRANGER.ip } : {}),
			...listed.get(one.id),
		};
	}) as Told;
	// Last night's sleep would be told of at the foot of each popup.
	return { ...ours, state: { ...ours.state, lastGap: null } };
}

/**
 * Logs the browser in to an account of its own with devices that have been there for weeks, and
 * gives the extension the memory of four weeks of watching them.
 */
export async function settleDown(browser: BrowserUnderTest, cryptonow: Cryptonow): Promise<void> {
	await cryptonow.createAccount(DEMO_ACCOUNT);
	const page = await browser.openPage(`${cryptonow.origin}/login`);
	await logInOnPage(page, DEMO_ACCOUNT);
	const own = await page.evaluate(async () => {
		const answer = await fetch('/api/account/sessions');
		const { sessions } = (await answer.json()) as { sessions: WireSession[] };
		return sessions.find(({ current }) => current)?.id ?? null;
	});
	if (own === null) throw new Error('The browser is not logged in.');
	const now = Date.now();
	const listed = new Map<string, Listed>();
	const list = (name: string, id: string, daysAgo: number, idle: number) => {
		const createdAt = now - daysAgo * DAY;
		const lastActiveAt = now - idle;
		listed.set(name, { id, createdAt, lastActiveAt });
		cryptonow.overrideSession(id, {
			createdAt: new Date(createdAt).toISOString(),
			// What this browser does now shows as it comes.
			...(id === own ? {} : { lastActiveAt: new Date(lastActiveAt).toISOString() }),
		});
	};
	list('ours', own, 28, 0);
	cryptonow.places.set('192.0.2.45', { city: 'Vienna', country: 'Austria' });
	for (const [name, { daysAgo, idle, ...device }] of Object.entries(OTHERS)) {
		const { sessionId } = await logInAs(cryptonow.origin, DEMO_ACCOUNT, device);
		list(name, sessionId, daysAgo, idle);
	}

	const life = await lifeIn(browser, listed);
	const settings = await browser.openExtensionPage('options.html');
	await settings.evaluate(async ({ state, record }: Pick<Told, 'state' | 'record'>) => {
		const { chrome } = globalThis as unknown as { chrome: typeof Browser };
		const { watch } = await chrome.storage.local.get<{ watch?: WatchState }>('watch');
		const { source = state.source, revision = 0 } = watch ?? {};
		await chrome.storage.session.clear();
		await chrome.storage.local.set({
			watch: { ...state, source, revision: revision + 1 },
			record,
		});
	}, life);
	await browser.killBackground();
	await settings.close();
	await browser.fireAlarm('look');
	await browser.waitForBadge('all to be clear', ({ text }) => text === '');
	// What became of the removals of then has been read since.
	const popup = await browser.openPopup();
	await popup.click('[data-action=outcomes-read]');
	await popup.waitFor(
		'it to be read',
		() => !document.querySelector('[data-action=outcomes-read]'),
	);
	await popup.close();
}
