import type { ListedSession } from './site.ts';

/**
 * What a page of an account loads beside its sessions. Much of it looks like them: times, addresses
 * and agents of the very same devices, in lists, with ids.
 */

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

function before(ms: number): string {
	return new Date(Date.now() - ms).toISOString();
}

/** Who the account belongs to. */
export function profile(email: string, sessions: readonly ListedSession[]) {
	const current = sessions.find((session) => session.current);
	return {
		id: 'acc_5kQ2bT9wXr',
		email,
		displayName: email.split('@')[0] ?? email,
		country: 'AT',
		currency: 'EUR',
		createdAt: before(612 * DAY_MS),
		twoFactor: false,
		lastLogin: {
			at: current?.createdAt.toISOString() ?? null,
			ipAddress: current?.ipAddress ?? null,
			userAgent: current?.userAgent ?? null,
		},
	};
}

/** What the bell in the page's corner would show. */
export function notifications() {
	return [
		{
			id: 'ntf_81',
			kind: 'security',
			title: 'New login to your account',
			text: 'Chrome on Windows, Vienna',
			createdAt: before(40 * MINUTE_MS),
			read: false,
		},
		{
			id: 'ntf_80',
			kind: 'order',
			title: 'Your order was filled',
			text: '0.05 BTC',
			createdAt: before(DAY_MS),
			read: false,
		},
		{
			id: 'ntf_77',
			kind: 'news',
			title: 'What’s new in November',
			text: 'A better chart',
			createdAt: before(9 * DAY_MS),
			read: true,
		},
	];
}

/** Prices of the moment. */
export function prices() {
	const coins: [string, string, number, number][] = [
		['BTC', 'Bitcoin', 91_204.1, 1.2],
		['ETH', 'Ethereum', 3_118.44, -0.8],
		['SOL', 'Solana', 171.03, 3.1],
		['ADA', 'Cardano', 0.62, 0.4],
		['DOT', 'Polkadot', 5.11, -2.2],
		['XRP', 'XRP', 2.04, 0.1],
	];
	return coins.map(([symbol, name, price, changePercent]) => ({
		id: symbol.toLowerCase(),
		symbol,
		name,
		price,
		changePercent,
		updatedAt: before(3_000),
	}));
}

/** What is switched on for this account. */
export function featureFlags() {
	return {
		flags: { newChart: true, staking: false, sessionsV2: true, darkMode: 'auto' },
		evaluatedAt: before(0),
	};
}

/**
 * What happened to the account's logins. These are events, not sessions: each living session has
 * one here, and so have logins that failed and logins that ended long ago. Nothing removes them.
 */
export function loginHistory(sessions: readonly ListedSession[]) {
	const living = sessions.map((session, index) => ({
		id: `evt_${9_000 - index}`,
		event: 'login',
		success: true,
		ipAddress: session.ipAddress,
		userAgent: session.userAgent,
		city: session.place?.city ?? null,
		country: session.place?.country ?? null,
		at: session.createdAt.toISOString(),
	}));
	const past = [
		['203.0.113.9', 'Lagos', 'Nigeria', false, 2],
		['198.51.100.23', 'Vienna', 'Austria', true, 11],
		['192.0.2.77', 'Milan', 'Italy', true, 30],
		['198.51.100.200', 'Graz', 'Austria', false, 31],
		['198.51.100.200', 'Graz', 'Austria', true, 31],
	] as const;
	return [
		...living,
		...past.map(([ipAddress, city, country, success, days], index) => ({
			id: `evt_${7_000 - index}`,
			event: 'login',
			success,
			ipAddress,
			userAgent:
				'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/151.0.0.0 Safari/537.36',
			city,
			country,
			at: before(days * DAY_MS),
		})),
	];
}

/** Devices and keys that the account trusts, which are no sessions either. */
export function trustedDevices() {
	return [
		{
			id: 'dev_31',
			name: 'iPhone of Anna',
			kind: 'phone',
			platform: 'iOS 18.7',
			addedAt: before(200 * DAY_MS),
			lastUsedAt: before(2 * DAY_MS),
			lastIpAddress: '198.51.100.23',
		},
		{
			id: 'dev_32',
			name: 'Security key',
			kind: 'webauthn',
			platform: null,
			addedAt: before(190 * DAY_MS),
			lastUsedAt: before(61 * DAY_MS),
			lastIpAddress: null,
		},
		{
			id: 'key_7',
			name: 'Tax tool',
			kind: 'api',
			platform: 'REST API, read only',
			addedAt: before(90 * DAY_MS),
			lastUsedAt: before(5 * MINUTE_MS),
			lastIpAddress: '192.0.2.140',
		},
	];
}

/** The same with keys such as `created_at`, as many services write them. */
export function snakeCase(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(snakeCase);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [
			key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
			snakeCase(each),
		]),
	);
}
