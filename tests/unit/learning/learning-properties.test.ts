import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readProfile } from '@/utils/connection/read-profile';
import { chooseField } from '@/utils/learning/detect/choose';
import { findLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import {
	looksLikeSessions,
	mayHoldSessions,
	namesIn,
	withoutTokens,
} from '@/utils/learning/observe/looks-like-sessions';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { CONTEXT, observed, SITE } from '../fixtures/learning-fixtures';
import { DAY, HOUR, MINUTE, NOON } from '../fixtures/session-fixtures';

type Role =
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
const VOCABULARY: Record<Role, readonly string[]> = {
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
const MEANINGLESS = ['qx', 'f1', 'zb', 'w7', 'kk', 'p', 'vv', 'd3', 'hm', 'tr', 'o9', 'gn'];

const AGENTS = [
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
	'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
];
/** What a stranger may write into an agent, to be taken for something else. */
const STRANGE = [
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
const PLACES = [
	['Vienna', 'Austria'],
	['Graz', 'Austria'],
	['Lagos', 'Nigeria'],
	['Milan', 'Italy'],
] as const;

const hex = (length: number) =>
	fc
		.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
		.map((all) => all.join(''));
/** Of random letters and digits; some of them, by chance, of letters alone. */
const mixed = (length: number, characters: string) =>
	fc.uniqueArray(
		fc
			.array(fc.constantFrom(...characters), { minLength: length, maxLength: length })
			.map((all) => all.join('')),
		{ minLength: 6, maxLength: 6 },
	);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ids = fc.oneof(
	fc.uniqueArray(fc.uuid(), { minLength: 6, maxLength: 6 }),
	mixed(27, `${LETTERS}0123456789`).map((all) => all.map((id) => `sess_${id}`)),
	mixed(27, LETTERS).map((all) => all.map((id) => `sess_${id}`)),
	mixed(21, LETTERS.slice(26)),
	fc
		.uniqueArray(hex(32), { minLength: 6, maxLength: 6 })
		.map((all) => all.map((id) => `s_1a${id}`)),
	fc.uniqueArray(fc.integer({ min: 20_000, max: 9_000_000 }), { minLength: 6, maxLength: 6 }),
);
const units = {
	iso: (ms: number) => new Date(ms).toISOString(),
	seconds: (ms: number) => Math.floor(ms / 1000),
	milliseconds: (ms: number) => ms,
	text: (ms: number) => String(Math.floor(ms / 1000)),
};

const service = fc
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

type Service = typeof service extends fc.Arbitrary<infer T> ? T : never;

type Made = {
	observedRequests: ObservedRequest[];
	expected: string[];
	own: string;
	nameOf: (role: Role) => string;
	has: (role: Role) => boolean;
};

const iso = (ms: number) => new Date(ms).toISOString();

function decoy(kind: Service['decoys'][number]): ObservedRequest {
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

function make(given: Service): Made {
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

const keyOf = (at: { path: string[] } | null | undefined) => at?.path.at(-1) ?? null;
const confidence = (proposal: Proposal, field: string) =>
	proposal.finding.fields.find((each) => each.field === field)?.choices[0]?.confidence;

describe('generated services', () => {
	it('are found, with the right id, times and nothing invented', () => {
		fc.assert(
			fc.property(service, (given) => {
				const { observedRequests, expected, own, nameOf, has } = make(given);
				const [proposal] = findLists(observedRequests, CONTEXT);
				if (proposal === undefined) throw new Error('found nothing');
				expect([...proposal.ids].sort()).toEqual([...expected].sort());
				const { fields } = proposal.list;
				// Through an array inside, the same ids are reached from either list.
				if (given.nest === 'array') expect(keyOf(fields.id.at)).toBe(nameOf('id'));
				else {
					const path = given.nest === 'node' ? ['node', nameOf('id')] : [nameOf('id')];
					expect(fields.id.at).toEqual({ up: 0, path });
				}
				const current = proposal.finding.fields.find(({ field }) => field === 'current')
					?.choices[0];
				expect(proposal.ids[current?.values.indexOf('true') ?? -1]).toBe(own);
				// What is not there is not proposed, and what is there is what it is said to be.
				expect(keyOf(fields.ip)).toBe(has('ip') ? nameOf('ip') : null);
				expect(fields.agent?.as === 'userAgent' ? keyOf(fields.agent.at) : null).toBe(
					nameOf('agent'),
				);
				if (fields.place?.as === 'parts') {
					expect(keyOf(fields.place.country)).toBe(nameOf('country'));
					expect([null, nameOf('city')]).toContain(keyOf(fields.place.city));
					if (!given.meaningless && has('city'))
						expect(keyOf(fields.place.city)).toBe(nameOf('city'));
				} else expect(fields.place).not.toBeNull();
				expect(keyOf(fields.expiresAt?.at)).toBe(has('expires') ? nameOf('expires') : null);
				const both = has('created') && has('lastActive');
				if (both || !given.meaningless) {
					expect(keyOf(fields.createdAt?.at)).toBe(has('created') ? nameOf('created') : null);
					expect(keyOf(fields.lastActiveAt?.at)).toBe(
						has('lastActive') ? nameOf('lastActive') : null,
					);
				} else {
					// One time alone, and a name that says nothing: a guess that says it is one.
					if (fields.createdAt !== null) expect(confidence(proposal, 'createdAt')).toBe('unsure');
					if (fields.lastActiveAt !== null)
						expect(confidence(proposal, 'lastActiveAt')).toBe('unsure');
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('keep one time to one field, whatever is chosen', () => {
		fc.assert(
			fc.property(
				service,
				fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 12 })), { maxLength: 6 }),
				(given, choices) => {
					const [first] = findLists(make(given).observedRequests, CONTEXT);
					if (first === undefined) throw new Error('found nothing');
					let proposal = first;
					for (const [place, choice] of choices) {
						const field = proposal.finding.fields[place];
						const wanted = field?.choices[choice];
						if (field === undefined || wanted === undefined) continue;
						proposal = chooseField(proposal, field.field, choice);
						expect(proposal.finding.fields[place]?.choices[0]).toEqual(wanted);
					}
					const { createdAt, lastActiveAt, expiresAt } = proposal.list.fields;
					const used = [createdAt, lastActiveAt, expiresAt]
						.filter((time) => time !== null)
						.map((time) => JSON.stringify(time));
					expect(new Set(used).size).toBe(used.length);
					for (const [index, { choices: left }] of proposal.finding.fields.entries()) {
						expect(left).toHaveLength(first.finding.fields[index]?.choices.length ?? -1);
					}
				},
			),
			{ numRuns: 100 },
		);
	});
});

/** JSON made of what sessions are made of, in no order that makes sense. */
const leaf = fc.oneof(
	fc.constantFrom<unknown>(
		...AGENTS,
		...STRANGE,
		null,
		true,
		false,
		0,
		1,
		-1,
		1e300,
		'',
		'__proto__',
		NOON,
		NOON / 1000,
	),
	fc.string({ maxLength: 40 }),
	fc.double(),
	fc.uuid(),
);
const key = fc.oneof(
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
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 6 },
		leaf,
		fc.array(tie('tree'), { maxLength: 6 }),
		fc.dictionary(key, tie('tree'), { maxKeys: 8 }),
	),
}));
const address = fc.oneof(
	fc.constantFrom(
		'https://api.cryptonow.net/sessions',
		'https://api.cryptonow.net.evil.example/sessions',
		'https://cryptonow.net@evil.example/',
		'http://api.cryptonow.net/s',
		'https://evil.example/sessions?x=https://cryptonow.net',
		'https://api.cryptonow.net/a/%2e%2e/b',
		'https://xn--cryptonow-x.net/',
		'https://api.cryptonow.net:8443/',
	),
	fc.webUrl({ withQueryParameters: true }),
);
const anything: fc.Arbitrary<ObservedRequest> = fc.record({
	number: fc.nat(),
	method: fc.constantFrom('GET', 'POST', 'DELETE', 'X'),
	url: address,
	requestHeaders: fc.array(
		fc.tuple(
			fc.constantFrom('authorization', 'x-csrf', 'cookie', 'accept', 'HOST', 'x\r\ny'),
			fc.string({ maxLength: 60 }),
		),
		{ maxLength: 4 },
	),
	requestBody: fc.oneof(fc.constant(null), fc.json({ maxDepth: 3 }), fc.string({ maxLength: 60 })),
	status: fc.constantFrom(200, 200, 200, 401),
	responseHeaders: fc.array(
		fc.tuple(
			fc.constantFrom('link'),
			fc.constantFrom('<https://evil.example/>; rel="next"', '<'.repeat(500), '</a?b=1>; rel=next'),
		),
		{ maxLength: 2 },
	),
	answer: fc.oneof(
		fc.constant(null),
		tree.map((value) => JSON.stringify(value) ?? 'null'),
		fc.string(),
	),
	sources: fc.array(
		fc.record({
			value: fc.string({ maxLength: 20 }),
			source: fc.constantFrom(
				{ from: 'endpoint', origin: 'https://evil.example', path: '/t', at: [] } as const,
				{ from: 'request' } as const,
			),
		}),
		{ maxLength: 2 },
	),
	by: fc.constantFrom('page', 'worker'),
});

const whole = (proposal: Proposal) => ({
	version: 2,
	site: SITE,
	list: proposal.list,
	remove: null,
	pages: { sessions: '/', password: null, login: null },
});

describe('whatever a page says', () => {
	it('breaks nothing, and makes no profile that names another host', () => {
		fc.assert(
			fc.property(fc.array(anything, { maxLength: 6 }), service, (observedRequests, given) => {
				for (const proposal of findLists(
					[...observedRequests, ...make(given).observedRequests],
					CONTEXT,
				)) {
					expect(readProfile(whole(proposal), null)).not.toBeNull();
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('finds no list on a host that is not the service’s', () => {
		fc.assert(
			fc.property(
				service,
				fc.constantFrom(
					'https://api.cryptonow.net.evil.example',
					'https://cryptonow.net.evil.example',
					'http://api.cryptonow.net',
					'https://evilcryptonow.net',
					'https://api.cryptonow.net:8443',
					'https://cryptonow.localhost',
				),
				(given, origin) => {
					const elsewhere = make(given).observedRequests.map((each) => ({
						...each,
						url: each.url.replace('https://api.cryptonow.net', origin),
					}));
					expect(findLists(elsewhere, CONTEXT)).toEqual([]);
				},
			),
			{ numRuns: 60 },
		);
	});

	it('never keeps what was not there: the filter in the page takes any value', () => {
		fc.assert(
			fc.property(tree, (value) => {
				const text = JSON.stringify(value) ?? 'null';
				mayHoldSessions(text);
				looksLikeSessions(value);
				namesIn(value);
				expect(JSON.stringify(withoutTokens(value)) ?? 'null').not.toMatch(
					/"eyJ[\w-]{4,}\.[\w-]{4,}\./,
				);
			}),
			{ numRuns: 150 },
		);
	});

	const many = <T>(count: number, make: (index: number) => T) =>
		Array.from({ length: count }, (_, index) => make(index));
	test.each<[string, () => unknown]>([
		[
			'one list of very many',
			() => ({
				sessions: many(2500, (n) => ({ id: `s-${n}-abcdef`, ip: '198.51.100.1', ua: AGENTS[0] })),
			}),
		],
		[
			'very many lists',
			() =>
				Object.fromEntries(
					many(800, (n) => [
						`sessions${n}`,
						many(3, (m) => ({
							id: `s-${n}-${m}-abc`,
							ip: '198.51.100.1',
							ua: AGENTS[0],
							current: m === 0,
						})),
					]),
				),
		],
		[
			'very many fields',
			() => ({
				sessions: many(3, (n) =>
					Object.fromEntries<unknown>(
						many<[string, unknown]>(3000, (m) => [`f${m}`, `198.51.${n}.${m % 250}`]),
					),
				),
			}),
		],
		['a deep nest', () => `${'{"a":[{"id":1,"b":'.repeat(2000)}1${'}]}'.repeat(2000)}`],
		[
			'lists in lists',
			() => many(20, () => many(20, () => many(20, (n) => ({ id: n, ip: '198.51.100.1' })))),
		],
		[
			'texts that are slow to match',
			() => ({
				sessions: many(40, (n) => ({
					id: `s${n}`,
					ua: 'Mozilla/5.0 ('.repeat(100),
					ip: '1.'.repeat(30),
					at: `${'1'.repeat(2000)} Z`,
					place: ', '.repeat(1000),
				})),
			}),
		],
	])('decides about %s within its time', (_, value) => {
		const made = value();
		const text = typeof made === 'string' ? made : JSON.stringify(made);
		const observedRequests = [
			observed('/v1/sessions', null),
			observed('/v1/me', { session: { id: 's-1-abcdef' } }),
		];
		const [first, second] = observedRequests as [ObservedRequest, ObservedRequest];
		const all = [{ ...first, answer: text.slice(0, 512 * 1024) === text ? text : '[]' }, second];
		expect(all[0]?.answer).not.toBe('[]');
		const used = () => {
			const { user, system } = process.cpuUsage();
			return (user + system) / 1000;
		};
		findLists(all, CONTEXT);
		const begun = used();
		mayHoldSessions(text);
		looksLikeSessions(JSON.parse(text));
		findLists(all, CONTEXT);
		expect(used() - begun).toBeLessThan(200);
	});
});
