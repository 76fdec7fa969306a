import { iso, observed, seconds, type Truth } from '../../fixtures/learning-fixtures';
import { ALL, marked, ownId, type RealService, told, WITH_PLACE } from './real-service';
import { PLACES_AND_DEVICES, TIMES, WRITTEN } from './real-services-values-fixtures';

const number = ({ id }: Truth): number => Number.parseInt(id.slice(0, 6), 16);
/** A: the current session is named beside the list, in the same answer. */
const BESIDE: readonly RealService[] = [
	{
		name: 'A: named beside an array',
		tells: ALL,
		ask: (sessions) => [
			observed('/sessions', { current_session_id: ownId(sessions), sessions: sessions.map(told) }),
		],
	},
	{
		name: 'A: named after it, in an object',
		tells: ALL,
		ask: (sessions) => [
			observed('/v1/me/devices', {
				data: { items: sessions.map(told), meta: { current: { sessionId: ownId(sessions) } } },
			}),
		],
	},
	{
		name: 'A: GraphQL, a field of the same object',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/graphql',
				{ data: { me: { currentSession: { id: ownId(sessions) }, sessions: sessions.map(told) } } },
				{
					method: 'POST',
					requestBody: { query: 'query S { me { currentSession { id } sessions { id } } }' },
				},
			),
		],
	},
	{
		name: 'A: a tRPC batch',
		tells: ALL,
		ask: (sessions) => [
			observed('/api/trpc/auth.session,session.list?batch=1', [
				{ result: { data: { json: { session: { id: ownId(sessions) }, user: { id: 'u-1' } } } } },
				{ result: { data: { json: sessions.map(told) } } },
			]),
		],
	},
	{
		name: 'A: answers by their statuses, to a single GET',
		tells: ALL,
		ask: (sessions) => [
			observed('/api/batch/account', {
				responses: [
					{ id: '1', status: 200, headers: {}, body: { value: sessions.map(told) } },
					{ id: '2', status: 200, headers: {}, body: { sessionId: ownId(sessions), lang: 'en' } },
				],
			}),
		],
	},
	{
		name: 'A: a JSON-RPC batch, the list first',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/rpc',
				[
					{ jsonrpc: '2.0', id: 1, result: sessions.map(told) },
					{ jsonrpc: '2.0', id: 2, result: { sid: ownId(sessions), lang: 'en' } },
				],
				{
					method: 'POST',
					requestBody: [
						{ jsonrpc: '2.0', id: 1, method: 'session.list', params: {} },
						{ jsonrpc: '2.0', id: 2, method: 'session.self', params: {} },
					],
				},
			),
		],
	},
];

const FIRST_AND_LAST: readonly RealService[] = [
	{
		name: 'D: the first address and the last',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					...marked(each),
					ip: undefined,
					initial_ip: '192.0.2.200',
					last_ip: each.ip,
				})),
			),
		],
	},
	{
		name: 'D: objects of the first and the last look',
		tells: ['city', 'country', 'device', 'created', 'lastActive'],
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					id: each.id,
					current: each.current,
					name: `${each.browser} on ${each.system}`,
					first_seen: { time: seconds(each.created), country: 'Italy', city: 'Milan' },
					last_seen: { time: seconds(each.lastActive), country: each.country, city: each.city },
				})),
			),
		],
	},
	{
		name: 'D: created in one object, latest in another',
		tells: WITH_PLACE,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					id: each.id,
					current: each.current,
					userAgent: each.userAgent,
					createdFrom: { ip: '192.0.2.200', country: 'Italy', city: 'Milan' },
					latest: { ip: each.ip, country: each.country, city: each.city },
					createdAt: iso(each.created),
					lastSeenAt: iso(each.lastActive),
				})),
			),
		],
	},
	...(
		[
			['first_activity', 'last_activity'],
			['firstSeenAt', 'lastSeenAt'],
			['initialAccess', 'latestAccess'],
			['ersteAktivitaet', 'letzteAktivitaet'],
			['first_used_at', 'used_at'],
		] as const
	).map(
		([first, last]): RealService => ({
			name: `D: ${first}, ${last}`,
			tells: ['ip', 'created', 'lastActive'],
			ask: (sessions) => [
				observed(
					'/sessions',
					sessions.map((each) => ({
						id: each.id,
						is_current: each.current,
						ip: each.ip,
						[first]: iso(each.created),
						[last]: iso(each.lastActive),
					})),
				),
			],
		}),
	),
];

/** E: other ids beside the session's own. */
const IDS: readonly RealService[] = [
	...(
		[
			['deviceId', (each: Truth) => `d${each.token.slice(0, 15)}`],
			['loginId', (each: Truth) => 99_000 + (number(each) % 900)],
			['device_uuid', (each: Truth) => each.id.replace(/^./, 'f')],
			['LoginHistoryId', (each: Truth) => `0Ya5g${each.token.slice(0, 12)}`],
			['clientId', (each: Truth) => each.token.slice(3, 20)],
		] as const
	).flatMap(([other, madeOf]): RealService[] => [
		{
			name: `E: id beside ${other}`,
			tells: ALL,
			ask: (sessions) => [
				observed(
					'/sessions',
					sessions.map((each) => ({ [other]: madeOf(each), ...marked(each) })),
				),
			],
		},
		{
			name: `E: a number as id beside ${other}`,
			tells: ALL,
			idOf: (each) => String(number(each)),
			ask: (sessions) => [
				observed(
					'/sessions',
					sessions.map((each) => ({ ...marked(each), id: number(each), [other]: madeOf(each) })),
				),
			],
		},
	]),
	{
		name: 'E: Id beside LoginHistoryId, in capitals',
		tells: ['ip', 'created', 'lastActive'],
		ask: (sessions) => [
			observed('/services/query', {
				records: sessions.map((each) => ({
					Id: each.id,
					LoginHistoryId: `0Ya5g00000xYzW${each.token.slice(0, 3)}`,
					SourceIp: each.ip,
					IsCurrent: each.current,
					CreatedDate: iso(each.created),
					LastModifiedDate: iso(each.lastActive),
				})),
			}),
		],
	},
	{
		name: 'E: a token and times in microseconds',
		tells: ALL,
		idOf: ({ token }) => token,
		hashed: true,
		ask: (sessions) => [
			observed('/users/sessions', {
				sessions: sessions.map((each) => ({
					token: each.token,
					is_current: each.current,
					creationTime: each.created * 1000,
					ip: each.ip,
					ua: each.userAgent,
					lastUsedTime: each.lastActive * 1000,
				})),
			}),
		],
	},
	{
		name: 'E: a token beside a device’s id',
		tells: ALL,
		idOf: ({ token }) => token,
		hashed: true,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map(({ token, ...each }) => ({
					...marked({ token, ...each }),
					id: undefined,
					deviceId: `dev-${token.slice(0, 9)}`,
					token,
				})),
			),
		],
	},
];

export const REAL_SERVICES: readonly RealService[] = [
	...BESIDE,
	...FIRST_AND_LAST,
	...IDS,
	...TIMES,
	...PLACES_AND_DEVICES,
	...WRITTEN,
	{
		name: 'L: groups by kind, of which one is empty',
		tells: ALL,
		ask: (sessions) => [
			observed('/sessions', {
				web: sessions.filter(({ mobile }) => !mobile).map(marked),
				mobile: sessions.filter(({ mobile }) => mobile).map(marked),
				api: [],
			}),
		],
	},
	{
		name: 'M: the ids are the keys of an object',
		tells: ALL,
		ask: (sessions) => [
			observed('/sessions', {
				sessions: Object.fromEntries(
					sessions.map((each) => {
						const { id, ...rest } = marked(each);
						return [id, rest];
					}),
				),
			}),
		],
	},
	{
		name: 'M: the keys of an object, and the current one named beside it',
		tells: ALL,
		ask: (sessions) => [
			observed('/sessions', {
				current: ownId(sessions),
				active: Object.fromEntries(
					sessions.map((each) => {
						const { id, ...rest } = told(each);
						return [id, rest];
					}),
				),
			}),
		],
	},
	{
		name: 'A: the token that asks, named beside the list',
		tells: ALL,
		hashed: true,
		idOf: ({ token }) => token,
		ask: (sessions) => [
			observed('/tokens', {
				response: {
					refresh_tokens: sessions.map((each) => {
						const { id: _, ...rest } = told(each);
						return { token_id: each.token, ...rest };
					}),
					requesting_token: sessions.find(({ current }) => current)?.token,
				},
			}),
		],
	},
];
