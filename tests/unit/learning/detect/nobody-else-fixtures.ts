import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { iso, OURS, observed, seconds, type Truth } from '../../fixtures/learning-fixtures';
import { told } from './real-service';

/** A service that tells of this browser's own session apart from the list of all others. */
export type ApartService = {
	name: string;
	ask: (sessions: readonly Truth[]) => ObservedRequest[];
};

const own = (sessions: readonly Truth[]): Truth => sessions.find(({ current }) => current) ?? OURS;
const others = (sessions: readonly Truth[]): readonly Truth[] =>
	sessions.filter(({ current }) => !current);

const one =
	(path: string, body: (own: Truth, others: readonly Truth[]) => unknown): ApartService['ask'] =>
	(sessions) => [observed(path, body(own(sessions), others(sessions)))];

const kratos = (each: Truth) => ({
	id: each.id,
	active: true,
	expires_at: iso(each.expires),
	authenticated_at: iso(each.created),
	issued_at: iso(each.created),
	devices: [
		{
			id: each.token.slice(0, 8),
			ip_address: each.ip,
			user_agent: each.userAgent,
			location: each.city,
		},
	],
});

/** The list beside the own session, in one answer or in another. */
export const APART: readonly ApartService[] = [
	{
		name: 'current and others',
		ask: one('/api/sessions', (us, rest) => ({ current: told(us), others: rest.map(told) })),
	},
	{
		name: 'this device and other devices',
		ask: one('/api/account/security', (us, rest) => ({
			thisDevice: told(us),
			otherDevices: rest.map(told),
		})),
	},
	{
		name: 'Zipline: current and other',
		ask: one('/api/user/sessions', (us, rest) => {
			const shown = (each: Truth) => ({
				id: each.id,
				createdAt: iso(each.created),
				ua: each.userAgent,
				client: each.browser,
				device: each.system,
			});
			return { current: shown(us), other: rest.map(shown) };
		}),
	},
	{
		name: 'Ory Kratos: an array by itself, and whoami',
		ask: (sessions) => [
			observed('/sessions/whoami', {
				...kratos(own(sessions)),
				identity: { id: '9d0b7c1e-33aa-4a05-8a1c-2b6f8f0d7c11', traits: { email: 'a@b.example' } },
			}),
			observed('/sessions?per_page=250&page=1', others(sessions).map(kratos)),
		],
	},
	{
		name: 'a list inside data, and the own session below its address',
		ask: (sessions) => [
			observed('/v2/me/sessions', { data: others(sessions).map(told), total: sessions.length - 1 }),
			observed('/v2/me/sessions/current', { data: told(own(sessions)) }),
		],
	},
	{
		name: 'GraphQL, in one answer',
		ask: (sessions) => [
			observed(
				'/graphql',
				{
					data: {
						viewer: {
							id: 'u1',
							currentSession: told(own(sessions)),
							otherSessions: others(sessions).map(told),
						},
					},
				},
				{ method: 'POST', requestBody: { query: 'query Sessions { viewer { id } }' } },
			),
		],
	},
	{
		name: 'its own in German',
		ask: one('/api/sitzungen', (us, rest) => ({
			aktuelleSitzung: told(us),
			andereSitzungen: rest.map(told),
		})),
	},
	{
		name: 'the session and the sessions',
		ask: one('/auth/sessions', (us, rest) => ({
			session: { ...told(us), createdAt: seconds(us.created) },
			sessions: rest.map((each) => ({ ...told(each), createdAt: seconds(each.created) })),
		})),
	},
	{
		name: 'JSON:API, the others at their own address beside the current one',
		ask: (sessions) => {
			const resource = (each: Truth) => {
				const { id, ...attributes } = told(each);
				return { id, type: 'sessions', attributes };
			};
			return [
				observed('/account/sessions/current', { data: resource(own(sessions)) }),
				observed('/account/sessions/others', {
					data: others(sessions).map(resource),
					meta: { count: sessions.length - 1 },
				}),
			];
		},
	},
	{
		name: 'the own session inside what came with it',
		ask: (sessions) => [
			observed('/api/session/current', { session: told(own(sessions)), serverTime: OURS.created }),
			observed('/api/session/others', {
				sessions: others(sessions).map(told),
				serverTime: OURS.created,
			}),
		],
	},
	{
		name: 'its own in French',
		ask: one('/compte/securite', (us, rest) => ({
			sessionActuelle: told(us),
			autresSessions: rest.map(told),
		})),
	},
	{
		name: 'mine and remaining inside sessions',
		ask: one('/api/overview', (us, rest) => ({
			plan: 'pro',
			sessions: { mine: { info: told(us) }, remaining: rest.map(told) },
		})),
	},
];

const thing = {
	id: 1734_882,
	ip: OURS.ip,
	userAgent: OURS.userAgent,
	createdAt: iso(OURS.created),
};

/** An object with an address and a browser beside an empty list, and no sessions. */
export const NOT_APART: readonly [string, ObservedRequest[]][] = [
	['an order', [observed('/api/orders/1734882', { order: { ...thing }, items: [] })]],
	['a current order', [observed('/api/orders', { current: thing, others: [] })]],
	['a profile', [observed('/api/me', { ...thing, email: 'a@b.example', addresses: [] })]],
	['a person and their sessions', [observed('/api/me', { me: thing, sessions: [] })]],
	['a user and their sessions', [observed('/api/users/me', { user: thing, sessions: [] })]],
	['a user with devices inside', [observed('/api/me', { user: { ...thing, devices: [] } })]],
	[
		'a session and trusted devices',
		[observed('/api/sessions', { currentSession: thing, trustedDevices: [] })],
	],
	['a session and devices', [observed('/api/session', { session: thing, devices: [] })]],
	['a session and its roles', [observed('/api/session', { session: thing, roles: [] })]],
	[
		'a person called current',
		[observed('/api/session', { current: { ...thing, email: 'a@b.example' }, sessions: [] })],
	],
	['a log', [observed('/api/login-history', { current: thing, others: [] })]],
	[
		'sessions of something else',
		[observed('/api/trading/sessions', []), observed('/api/session', { ...thing, id: OURS.id })],
	],
	[
		'logins, which may be a log',
		[observed('/api/user/logins', []), observed('/api/user/session', { ...thing, id: OURS.id })],
	],
	[
		'an empty list of anything, and whoami',
		[observed('/alerts', []), observed('/sessions/whoami', { ...thing, id: OURS.id })],
	],
	[
		'two lists, either of which may be all',
		[observed('/api/sessions', { current: thing, otherBrowsers: [], otherApps: [] })],
	],
	[
		'edges, in which sessions are one level deeper',
		[observed('/graphql/sessions', { currentSession: thing, otherSessions: { edges: [] } })],
	],
	['sessions of others, of which none is ours', [observed('/api/sessions', { others: [] })]],
	[
		'the last session and the others',
		[observed('/api/sessions', { lastEnded: thing, others: [] })],
	],
	[
		'the session before and all others',
		[observed('/api/sessions', { previousSession: thing, otherSessions: [] })],
	],
	['the user', [observed('/api/sessions', { currentUser: thing, otherSessions: [] })]],
	[
		'a log, whatever its list is called',
		[observed('/api/login-history', { current: thing, otherSessions: [] })],
	],
	['a list inside an array', [observed('/api/sessions', [{ current: thing, others: [] }])]],
	['a text that says current', [observed('/api/sessions', { current: 'yes', others: [] })]],
];
