import fc from 'fast-check';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { observed } from '../fixtures/learning-fixtures';
import { DAY, HOUR, MINUTE, NOON } from '../fixtures/session-fixtures';

export type Role =
	| 'id'
	| 'ip'
	| 'agent'
	| 'city'
	| 'country'
	| 'created'
	| 'lastActive'
	| 'expires'
	| 'current';

/** What services call things; the first of each are English. */
export const VOCABULARY: Record<Role, readonly string[]> = {
	id: ['id', 'sessionId', 'session_id', 'uuid', 'sitzungsId', 'kennung', 'sid'],
	ip: ['ip', 'ipAddress', 'ip_address', 'remoteAddr', 'ipAdresse', 'indirizzoIp'],
	agent: ['userAgent', 'user_agent', 'ua', 'agent', 'UserAgent'],
	city: ['city', 'town', 'stadt', 'ort', 'plaats', 'citta'],
	country: ['country', 'countryName', 'land', 'paese', 'country_name'],
	created: [
		'createdAt',
		'created_at',
		'started',
		'erstelltAm',
		'angemeldetSeit',
		'loginTime',
		'issued_at',
	],
	lastActive: [
		'lastActiveAt',
		'last_seen',
		'lastAccess',
		'zuletztAktiv',
		'letzteAktivitaet',
		'updatedAt',
		'laatstGebruikt',
	],
	expires: ['expiresAt', 'expires', 'expire_at', 'gueltigBis', 'ablauf', 'verlooptOp', 'scadenza'],
	current: ['current', 'isCurrent', 'is_current', 'thisDevice', 'aktuell', 'eigene', 'corrente'],
};

export const MEANINGLESS = ['qx', 'f1', 'zb', 'w7', 'kk', 'p', 'vv', 'd3', 'hm', 'tr', 'o9', 'gn'];

export const AGENTS = [
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
	'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
];

/** What a stranger may write into an agent, to be taken for something else. */
export const STRANGE = [
	'198.51.100.9',
	'2026-11-22T11:00:00Z',
	'true',
	'Austria',
	'Vienna, Austria',
	'1795348800',
	'current',
	'this device',
	'2001:db8::1',
	'{key}',
	'0f8fad5b-d9cb-469f-a165-70867728950e',
];

export const PLACES = [
	['Vienna', 'Austria'],
	['Graz', 'Austria'],
	['Lagos', 'Nigeria'],
	['Milan', 'Italy'],
] as const;

export const hex = (length: number) =>
	fc
		.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
		.map((all) => all.join(''));

/** Of random letters and digits; some of them, by chance, of letters alone. */
export const mixed = (length: number, characters: string) =>
	fc.uniqueArray(
		fc
			.array(fc.constantFrom(...characters), { minLength: length, maxLength: length })
			.map((all) => all.join('')),
		{ minLength: 6, maxLength: 6 },
	);

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export const ids = fc.oneof(
	fc.uniqueArray(fc.uuid(), { minLength: 6, maxLength: 6 }),
	mixed(27, `${LETTERS}0123456789`).map((all) => all.map((id) => `sess_${id}`)),
	mixed(27, LETTERS).map((all) => all.map((id) => `sess_${id}`)),
	mixed(21, LETTERS.slice(26)),
	fc
		.uniqueArray(hex(32), { minLength: 6, maxLength: 6 })
		.map((all) => all.map((id) => `s_1a${id}`)),
	fc.uniqueArray(fc.integer({ min: 20_000, max: 9_000_000 }), { minLength: 6, maxLength: 6 }),
);

export const units = {
	iso: (ms: number) => new Date(ms).toISOString(),
	seconds: (ms: number) => Math.floor(ms / 1000),
	milliseconds: (ms: number) => ms,
	text: (ms: number) => String(Math.floor(ms / 1000)),
};

export const service = fc
	.record({
		ids,
		count: fc.integer({ min: 1, max: 6 }),
		own: fc.nat(),
		names: fc.record(
			Object.fromEntries(
				Object.entries(VOCABULARY).map(([role, names]) => [role, fc.constantFrom(...names)]),
			) as { [R in Role]: fc.Arbitrary<string> },
		),
		meaningless: fc.boolean(),
		shuffled: fc.shuffledSubarray(MEANINGLESS, { minLength: 12, maxLength: 12 }),
		order: fc.shuffledSubarray(
			[
				'id',
				'ip',
				'agent',
				'city',
				'country',
				'created',
				'lastActive',
				'expires',
				'current',
			] as Role[],
			{ minLength: 9, maxLength: 9 },
		),
		without: fc.subarray(['city', 'created', 'lastActive', 'expires'] as Role[]),
		noIp: fc.boolean(),
		unit: fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
		ages: fc.uniqueArray(fc.integer({ min: 3, max: 60 * 24 * 60 }), { minLength: 6, maxLength: 6 }),
		strange: fc.option(fc.constantFrom(...STRANGE), { nil: null }),
		nest: fc.constantFrom('flat', 'inner', 'node', 'array'),
		// What the inner object is called by itself; never the session's id.
		innerId: fc.option(
			fc.oneof(
				mixed(27, `${LETTERS}0123456789`).map((all) => all.map((id) => `activity_${id}`)),
				fc.uniqueArray(fc.uuid(), { minLength: 6, maxLength: 6 }),
			),
			{ nil: null },
		),
		wrap: fc.array(fc.constantFrom('data', 'result', 'erg', 'viewer', 'account', 'payload', 'x'), {
			maxLength: 4,
		}),
		listName: fc.constantFrom('sessions', 'items', 'edges', 'sitzungen', 'lst', 'devices', 'q'),
		container: fc.constantFrom('array', 'map', 'groups'),
		currentAs: fc.constantFrom('boolean', 'jn', 'endpoint', 'apart'),
		decoys: fc.subarray([
			'history',
			'prices',
			'keys',
			'notifications',
			'longer',
			'repeated',
		] as const),
	})
	// Of a list of strangers alone, of whom nothing is told, nobody knows what it is.
	.filter(
		({ strange, count, noIp, currentAs }) =>
			strange === null || (count > 1 && !(noIp && currentAs === 'apart')),
	);

export type Service = typeof service extends fc.Arbitrary<infer T> ? T : never;

export type Made = {
	observedRequests: ObservedRequest[];
	expected: string[];
	own: string;
	nameOf: (role: Role) => string;
	has: (role: Role) => boolean;
};

export const iso = (ms: number) => new Date(ms).toISOString();

export function decoy(kind: Service['decoys'][number]): ObservedRequest {
	switch (kind) {
		case 'history':
			return observed('/v1/login-history', {
				events: Array.from({ length: 60 }, (_, index) => ({
					id: `evt_${5000 + index}`,
					event: 'login',
					success: index !== 4,
					ip: `203.0.113.${index % 4}`,
					user_agent: AGENTS[index % 2],
					at: iso(NOON - (index + 1) * DAY),
				})),
			});
		case 'prices':
			return observed('/v1/prices', [
				{ id: 'btc', symbol: 'BTC', price: 91204.1, updatedAt: iso(NOON) },
				{ id: 'eth', symbol: 'ETH', price: 3118.4, updatedAt: iso(NOON) },
			]);
		case 'keys':
			return observed('/v1/api-keys', {
				keys: [
					{
						id: 'key_77aa',
						name: 'Tax tool',
						prefix: 'ck_',
						scopes: ['read'],
						createdAt: iso(NOON - 90 * DAY),
						lastUsedAt: iso(NOON - HOUR),
						lastIp: '192.0.2.140',
						active: true,
					},
					{
						id: 'key_78aa',
						name: 'Bot',
						prefix: 'ck_',
						scopes: ['read'],
						createdAt: iso(NOON - 9 * DAY),
						lastUsedAt: iso(NOON - 2 * HOUR),
						lastIp: '192.0.2.141',
						active: false,
					},
				],
			});
		case 'notifications':
			return observed('/v1/notifications', [
				{
					id: 'ntf_81',
					title: 'New login',
					text: 'Chrome on Windows, Vienna',
					createdAt: iso(NOON - HOUR),
					read: false,
				},
				{
					id: 'ntf_80',
					title: 'News',
					text: 'A better chart',
					createdAt: iso(NOON - DAY),
					read: true,
				},
			]);
		case 'longer':
			return observed('/v1/known', {
				rows: Array.from({ length: 400 }, (_, index) => ({
					id: `k-${100000 + index}`,
					ip: `198.51.100.${index % 250}`,
					userAgent: AGENTS[0],
					createdAt: iso(NOON - index * HOUR - HOUR),
				})),
			});
		default:
			return observed('/v1/sessions-cache', {
				sessions: Array.from({ length: 8 }, (_, index) => ({
					id: `same-${index % 3}-abcdef`,
					current: index === 0,
					ip: '198.51.100.1',
					userAgent: AGENTS[0],
					lastActiveAt: iso(NOON - index * HOUR),
				})),
			});
	}
}

export function make(given: Service): Made {
	const { count, own: ownNumber, meaningless, shuffled, names } = given;
	const own = ownNumber % count;
	const roles = given.order;
	const nameOf = (role: Role) =>
		meaningless ? (shuffled[roles.indexOf(role)] ?? role) : names[role];
	const apart = given.currentAs === 'apart' && count > 1;
	const absent = new Set<Role>(given.without);
	if (given.noIp) absent.add('ip');
	if (given.currentAs === 'endpoint' || given.currentAs === 'apart') absent.add('current');
	const has = (role: Role) => !absent.has(role);
	const unit = units[given.unit];
	const entries = Array.from({ length: count }, (_, index): Record<string, unknown> => {
		const isOwn = index === own;
		const last = isOwn ? NOON - 2_000 : NOON - (given.ages[index] ?? 9) * MINUTE;
		const [city, country] = PLACES[index % PLACES.length] ?? PLACES[0];
		const stranger = !isOwn && index === (own + 1) % count;
		const values: Record<Role, unknown> = {
			id: given.ids[index],
			ip: index % 3 === 2 ? `2001:db8:${index}::7` : `198.51.${100 + index}.7`,
			agent: stranger && given.strange !== null ? given.strange : AGENTS[index % AGENTS.length],
			city,
			country,
			created: unit(last - (3 + index) * DAY - 7 * HOUR),
			lastActive: unit(last),
			expires: unit(NOON + (20 + index) * DAY),
			current: given.currentAs === 'jn' ? (isOwn ? 'J' : 'N') : isOwn,
		};
		const flat = Object.fromEntries(roles.filter(has).map((role) => [nameOf(role), values[role]]));
		if (given.nest === 'flat') return flat;
		if (given.nest === 'node') return { cursor: `c${index}`, node: flat };
		const inner = Object.fromEntries(
			roles
				.filter(
					(role) =>
						has(role) &&
						(role === 'ip' || role === 'agent' || role === 'city' || role === 'country'),
				)
				.map((role) => [nameOf(role), values[role]]),
		);
		const outer = Object.fromEntries(
			Object.entries(flat).filter(([name]) => !Object.hasOwn(inner, name)),
		);
		// Where no name says what is what, a random text is the likelier id than a number; and in an
		// array it would be a group's session as well.
		const unclear = given.nest === 'array' || (meaningless && typeof given.ids[0] === 'number');
		if (given.innerId !== null && !unclear) inner[nameOf('id')] = given.innerId[index];
		return { ...outer, [meaningless ? 'yy' : 'device']: given.nest === 'array' ? [inner] : inner };
	});
	const listed = apart ? entries.filter((_, index) => index !== own) : entries;
	const listedIds = given.ids.slice(0, count).filter((_, index) => !apart || index !== own);
	let list: unknown = listed;
	if (given.container === 'map')
		list = Object.fromEntries(
			listed.map((entry, index) => [`key${1000000 + Number(index)}`, entry]),
		);
	if (given.container === 'groups') {
		const half = Math.ceil(listed.length / 2);
		list = [listed.slice(0, half), listed.slice(half)]
			.filter((group) => group.length > 0)
			.map((group, index) => ({ os: ['Windows', 'Linux'][index], sessions: group }));
	}
	let body: unknown = { [given.listName]: list };
	for (const key of given.wrap) body = { [key]: body, ok: true };
	const observedRequests = [observed('/v1/sessions', body)];
	if (given.currentAs === 'endpoint')
		observedRequests.push(
			observed('/v1/session', { session: { id: given.ids[own] }, user: { id: 'u-1' } }),
		);
	if (apart || given.currentAs === 'apart')
		observedRequests.unshift(observed('/v1/whoami', entries[own]));
	for (const kind of given.decoys) observedRequests.push(decoy(kind));
	const shown = apart ? [given.ids[own], ...listedIds] : listedIds;
	return {
		observedRequests,
		expected: shown.map(String),
		own: String(given.ids[own]),
		nameOf,
		has,
	};
}

export const key = fc.oneof(
	fc.constantFrom(
		'id',
		'sessions',
		'current',
		'ip',
		'token',
		'next',
		'node',
		'*',
		'0',
		'',
		'__proto__',
		'constructor',
		'expires',
		'page',
		'a'.repeat(200),
	),
	fc.string({ maxLength: 12 }),
);
