import { parseSessions } from '@/utils/account/answer';
import type { ConnectionProfile } from '@/utils/account/profile';
import type { Context, Proposal } from '@/utils/learning/find-list';
import type { Exchange } from '@/utils/learning/observed';
import { createCountryNames } from '@/utils/sessions/country';
import type { Session } from '@/utils/sessions/session';
import { DAY, HOUR, MINUTE, NOON } from './session-fixtures';

export const SITE = 'https://www.cryptonow.net';
export const API = 'https://api.cryptonow.net';

const countryOf = createCountryNames();

export const CONTEXT: Context = { site: SITE, now: NOON, countryOf, localOrigin: null };

/** What is true of a session, however a service may tell it. */
export type Truth = {
	id: string;
	token: string;
	current: boolean;
	userAgent: string;
	browser: string;
	browserVersion: string;
	system: string;
	mobile: boolean;
	ip: string;
	city: string;
	country: string;
	code: string;
	created: number;
	lastActive: number;
	expires: number;
};

const CHROME =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0';

const truth = (over: Partial<Truth>): Truth => ({
	id: '0f8fad5b-d9cb-469f-a165-70867728950e',
	token: 'kJ3vXb9QmT7wLr2ZcY8nHs4PfD6gAe1U',
	current: false,
	userAgent: CHROME,
	browser: 'Chrome',
	browserVersion: '140.0.0.0',
	system: 'Windows',
	mobile: false,
	ip: '198.51.100.7',
	city: 'Vienna',
	country: 'Austria',
	code: 'AT',
	created: NOON - 20 * DAY,
	lastActive: NOON - 3 * HOUR,
	expires: NOON + 10 * DAY,
	...over,
});

export const OURS = truth({
	id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
	token: 'Zq8LwN4yTb2RkXv6MjC1hGf9SdP3uEa7',
	current: true,
	userAgent: FIREFOX,
	browser: 'Firefox',
	browserVersion: '143.0',
	system: 'Linux',
	created: NOON - 2 * DAY,
	lastActive: NOON - 5_000,
	expires: NOON + 28 * DAY,
});
export const PHONE = truth({
	id: '550e8400-e29b-41d4-a716-446655440000',
	token: 'Hn5BzK9wQx3VtJ7mLp2YcR8gFd4SaU6e',
	userAgent: IPHONE,
	browser: 'Safari',
	browserVersion: '18.6',
	system: 'iOS',
	mobile: true,
	ip: '2001:db8:85a3::8a2e:370:7334',
	city: 'Graz',
	created: NOON - 40 * DAY,
	lastActive: NOON - 2 * DAY,
	expires: NOON + 50 * DAY,
});
export const DESK = truth({});
export const STRANGER = truth({
	id: '6ba7b810-9dad-41d1-80b4-00c04fd430c8',
	token: 'Wd6XpT2rMz9KvB4nQy7HjL1cGs5FaE3u',
	userAgent: 'curl/8.5.0',
	browser: 'Unknown',
	browserVersion: '',
	system: 'Unknown',
	ip: '203.0.113.66',
	city: 'Lagos',
	country: 'Nigeria',
	code: 'NG',
	created: NOON - 2 * HOUR,
	lastActive: NOON - 90 * MINUTE,
	expires: NOON + 5 * DAY,
});

export const EVERYONE: readonly Truth[] = [OURS, PHONE, DESK];

let counter = 0;

/** One request of a page's, answered. */
export function exchange(
	url: string,
	answer: unknown,
	over: Partial<Omit<Exchange, 'answer' | 'requestBody'>> & { requestBody?: unknown } = {},
): Exchange {
	counter += 1;
	const { requestBody = null, ...rest } = over;
	const text =
		requestBody === null || typeof requestBody === 'string'
			? requestBody
			: JSON.stringify(requestBody);
	return {
		number: counter,
		method: 'GET',
		url: URL.canParse(url) ? url : API + url,
		requestHeaders: [],
		requestBody: text,
		status: 200,
		responseHeaders: [],
		answer: answer === null ? null : JSON.stringify(answer),
		sources: [],
		by: 'page',
		...rest,
	};
}

export const iso = (ms: number): string => new Date(ms).toISOString();
export const seconds = (ms: number): number => Math.floor(ms / 1000);

/** What a shape tells of a session. */
export type Tells = readonly ('ip' | 'city' | 'country' | 'device' | 'created' | 'lastActive')[];

/** A service: what its page asks and gets for the given sessions. */
export type Shape = {
	name: string;
	tells: Tells;
	ask: (sessions: readonly Truth[]) => Exchange[];
	/** What its id is, where that is not `id`. */
	idOf?: (session: Truth) => string;
};

const GRAPHQL_QUERY = `query AccountSessions($first: Int!, $after: String) {
  viewer { activeSessions(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id isCurrent client { userAgent } network { ip } geo { label } createdAt lastSeenAt } } } }
}`;

const ME = {
	data: {
		user: { id: 'user_31415926535', email: 'a@example.net', createdAt: '2024-05-05T10:00:00Z' },
	},
};

export const SHAPES: readonly Shape[] = [
	{
		name: 'plain',
		tells: ['ip', 'city', 'country', 'device', 'created', 'lastActive'],
		ask: (sessions) => [
			exchange('/api/account/sessions', {
				sessions: sessions.map((each) => ({
					id: each.id,
					current: each.current,
					device: { userAgent: each.userAgent },
					ipAddress: each.ip,
					location: { city: each.city, country: each.country },
					createdAt: iso(each.created),
					lastActiveAt: iso(each.lastActive),
				})),
			}),
		],
	},
	{
		name: 'grouped by device, bearer, seconds',
		tells: ['ip', 'device', 'created', 'lastActive'],
		ask: (sessions) => {
			const systems = [...new Set(sessions.map(({ system }) => system))];
			return [
				exchange(
					'/realms/main/account/sessions/devices',
					systems.map((os) => ({
						os,
						osVersion: '10',
						device: os === 'iOS' ? 'iPhone' : 'Other',
						lastAccess: seconds(NOON),
						mobile: os === 'iOS',
						current: sessions.some((each) => each.system === os && each.current),
						sessions: sessions
							.filter((each) => each.system === os)
							.map((each) => ({
								id: each.id,
								ipAddress: each.ip,
								started: seconds(each.created),
								lastAccess: seconds(each.lastActive),
								expires: seconds(each.expires),
								browser: `${each.browser}/${each.browserVersion}`,
								clients: [{ clientId: 'account-console', clientName: 'Account Console' }],
								...(each.current ? { current: true } : { current: false }),
							})),
					})),
					{
						requestHeaders: [
							['authorization', `Bearer eyJhbGciOi.eyJzdWIiOiIx.${OURS.token}`],
							['accept', 'application/json'],
						],
					},
				),
			];
		},
	},
	{
		name: 'current apart, paged, no last activity',
		tells: ['ip', 'city', 'country', 'device', 'created'],
		ask: (sessions) => {
			const wire = (each: Truth) => ({
				id: each.id,
				active: true,
				expires_at: iso(each.expires),
				authenticated_at: iso(each.created),
				authenticator_assurance_level: 'aal1',
				authentication_methods: [
					{ method: 'password', aal: 'aal1', completed_at: iso(each.created) },
				],
				issued_at: iso(each.created),
				identity: {
					id: '9f425a8d-7efc-4768-8f23-7647a74fdf13',
					schema_id: 'default',
					state: 'active',
					created_at: '2024-05-05T10:00:00Z',
					updated_at: '2024-05-05T10:00:00Z',
				},
				devices: [
					{
						id: `d${each.id.slice(1)}`,
						ip_address: each.ip,
						user_agent: each.userAgent,
						location: `${each.city}, ${each.country}`,
					},
				],
			});
			return [
				exchange('/sessions/whoami', wire(sessions.find((each) => each.current) as Truth)),
				exchange(
					'/sessions?page_size=250&page_token=',
					sessions.filter((each) => !each.current).map(wire),
					{
						responseHeaders: [
							['link', '</sessions?page_size=250&page_token=eyJvZmZzZXQiOiIyNTAi>; rel="next"'],
						],
					},
				),
			];
		},
	},
	{
		name: 'a bare list whose key is a token, current by another endpoint',
		tells: ['ip', 'device', 'created', 'lastActive'],
		ask: (sessions) => {
			const wire = (each: Truth) => ({
				expiresAt: iso(each.expires),
				token: each.token,
				createdAt: iso(each.created),
				updatedAt: iso(each.lastActive),
				ipAddress: each.ip,
				userAgent: each.userAgent,
				userId: 'u8Hc2kLw9QpZ',
				id: each.token.toLowerCase().slice(0, 24),
			});
			return [
				exchange('/api/auth/get-session', {
					session: wire(sessions.find((each) => each.current) as Truth),
					user: {
						id: 'u8Hc2kLw9QpZ',
						email: 'a@example.net',
						emailVerified: true,
						createdAt: '2024-05-05T10:00:00Z',
						updatedAt: '2024-05-05T10:00:00Z',
					},
				}),
				exchange('/api/auth/list-sessions', sessions.map(wire)),
			];
		},
		idOf: ({ token }) => token.toLowerCase().slice(0, 24),
	},
	{
		name: 'nested activity, milliseconds, current by the id of the last active',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		ask: (sessions) => {
			const id = (each: Truth) => `sess_${each.token.slice(0, 20)}`;
			const current = sessions.find((each) => each.current) as Truth;
			const wire = (each: Truth) => ({
				object: 'session',
				id: id(each),
				status: 'active',
				expire_at: each.expires,
				abandon_at: each.expires + 30 * DAY,
				last_active_at: each.lastActive,
				last_active_organization_id: null,
				latest_activity: {
					object: 'session_activity',
					id: `sess_activity_${each.token.slice(4, 20)}`,
					device_type: each.system,
					is_mobile: each.mobile,
					browser_name: each.browser,
					browser_version: each.browserVersion,
					ip_address: each.ip,
					city: each.city,
					country: each.country,
				},
				actor: null,
			});
			return [
				exchange('/v1/client?_api_version=2025-04-10', {
					response: {
						object: 'client',
						id: 'client_2aBcDeFgHiJkLmNoPq',
						sessions: [
							{
								object: 'session',
								id: id(current),
								status: 'active',
								expire_at: current.expires,
								last_active_at: current.lastActive,
								user: { id: 'user_31415926535', created_at: NOON - 400 * DAY },
							},
						],
						last_active_session_id: id(current),
						created_at: NOON - 100 * DAY,
						updated_at: NOON - DAY,
					},
					client: null,
				}),
				exchange(
					`/v1/me/sessions/active?_api_version=2025-04-10&_session_id=${id(current)}`,
					sessions.map(wire),
				),
			];
		},
		idOf: ({ token }) => `sess_${token.slice(0, 20)}`,
	},
	{
		name: 'GraphQL with edges, beside another operation at the same address',
		tells: ['ip', 'city', 'country', 'device', 'created', 'lastActive'],
		ask: (sessions) => [
			exchange('/graphql', ME, {
				method: 'POST',
				requestHeaders: [['content-type', 'application/json']],
				requestBody: {
					operationName: 'Me',
					query: 'query Me { user { id email createdAt } }',
					variables: {},
				},
			}),
			exchange(
				'/graphql',
				{
					data: {
						viewer: {
							activeSessions: {
								totalCount: sessions.length,
								pageInfo: { hasNextPage: false, endCursor: 'Y3Vyc29yOjM=' },
								edges: sessions.map((each, index) => ({
									cursor: `Y3Vyc29yOj${index}`,
									node: {
										id: each.id,
										isCurrent: each.current,
										client: { userAgent: each.userAgent },
										network: { ip: each.ip },
										geo: { label: `${each.city}, ${each.country}` },
										createdAt: iso(each.created),
										lastSeenAt: iso(each.lastActive),
									},
								})),
							},
						},
					},
				},
				{
					method: 'POST',
					requestHeaders: [
						['content-type', 'application/json'],
						['x-csrf-token', 'c9f2a7d84be1460f'],
					],
					requestBody: {
						operationName: 'AccountSessions',
						query: GRAPHQL_QUERY,
						variables: { first: 20, after: null },
					},
					sources: [{ value: 'c9f2a7d84be1460f', source: { from: 'cookie', name: 'csrf' } }],
				},
			),
		],
	},
	{
		name: 'German and abbreviated, by RPC',
		tells: ['ip', 'city', 'country', 'device', 'created', 'lastActive'],
		ask: (sessions) => [
			exchange(
				'/rpc',
				{ v: 1, ok: 'J', erg: { kz: 'K-1', st: [{ nr: 1, tx: 'Willkommen' }] } },
				{ method: 'POST', requestBody: { m: 'konto.stamm', p: {} } },
			),
			exchange(
				'/rpc',
				{
					v: 1,
					ok: 'J',
					erg: {
						anz: sessions.length,
						sitz: sessions.map((each) => ({
							kz: Number.parseInt(each.id.slice(0, 6), 16),
							akt: each.current ? 'J' : 'N',
							ger: `${each.browser} unter ${each.system}`,
							adr: each.ip.includes(':') ? each.ip : each.ip.replace(/\d+$/, '*'),
							ort: `${each.city} (${each.code})`,
							anm: seconds(each.created),
							zul: seconds(each.lastActive),
							abl: seconds(each.expires),
						})),
					},
				},
				{ method: 'POST', requestBody: { m: 'konto.sitzungen', p: { ts: NOON - 100 } } },
			),
		],
		idOf: ({ id }) => String(Number.parseInt(id.slice(0, 6), 16)),
	},
	{
		name: 'an object as a map, current named around it',
		tells: ['ip', 'country', 'device', 'lastActive'],
		ask: (sessions) => [
			exchange('/account/security', {
				me: { name: 'A', plan: 'free' },
				currentSessionId: sessions.find((each) => each.current)?.id,
				sessions: Object.fromEntries(
					sessions.map((each) => [
						each.id,
						{
							sessionId: each.id,
							country: each.code,
							ip: each.ip,
							ua: each.userAgent,
							seen: seconds(each.lastActive),
						},
					]),
				),
			}),
		],
	},
	{
		name: 'the current one beside the others in one answer',
		tells: ['ip', 'device', 'created', 'lastActive'],
		ask: (sessions) => {
			const wire = (each: Truth) => ({
				id: each.id,
				browser: each.browser,
				os: each.system,
				ip: each.ip,
				created_at: iso(each.created),
				last_seen: iso(each.lastActive),
			});
			return [
				exchange('/v2/devices', {
					current: wire(sessions.find((each) => each.current) as Truth),
					others: sessions.filter((each) => !each.current).map(wire),
				}),
			];
		},
	},
];

/** What the watch would read by a proposal in the very answers that it was learned from. */
export async function readBy(
	proposal: Proposal,
	exchanges: readonly Exchange[],
): Promise<Session[] | string> {
	const bodyOf = (number: number) => {
		const found = exchanges.find((each) => each.number === number);
		return JSON.parse(found?.answer ?? 'null') as unknown;
	};
	const { list } = proposal;
	let current: unknown;
	if (list.current.by === 'endpoint') {
		const { request } = list.current;
		const same = exchanges.filter((each) => {
			const url = new URL(each.url);
			return (
				url.origin === request.origin &&
				url.pathname === request.path &&
				each.method === request.method
			);
		});
		const body = request.body?.type === 'json' ? JSON.stringify(request.body.value) : null;
		const asked = same.find((each) => each.requestBody === body) ?? same.at(-1);
		current = asked === undefined ? undefined : bodyOf(asked.number);
	}
	const read = await parseSessions({ pages: [bodyOf(proposal.exchange)], current }, list, {
		now: NOON,
		countryOf,
	});
	return read.ok ? read.value.sessions : read.failure.detail;
}

export type List = ConnectionProfile['list'];
