import { iso, observed, type Truth } from '../../fixtures/learning-fixtures';
import { NOON } from '../../fixtures/session-fixtures';
import { ALL, marked, type RealService, told } from './real-service';

const DAY = 86_400_000;

/** Shapes of makers whose lists are parted, or whose marks are states. */
export const MAKER_ANSWERS: readonly RealService[] = [
	{
		name: 'a state of an enumeration, named in full',
		tells: ALL,
		idOf: ({ id }) => `users/7/sessions/${id}`,
		ask: (sessions) => [
			observed('/v1/users/7/sessions', {
				sessions: sessions.map(({ id, current, ...each }) => ({
					name: `users/7/sessions/${id}`,
					createTime: iso(each.created),
					lastUseTime: iso(each.lastActive),
					clientIp: each.ip,
					userAgent: each.userAgent,
					state: current ? 'SESSION_STATE_CURRENT' : 'SESSION_STATE_ACTIVE',
				})),
				nextPageToken: '',
			}),
		],
	},
	...[
		[
			'a kind that is this session itself',
			'sessionType',
			'SESSION_TYPE_SELF',
			'SESSION_TYPE_OTHER',
		],
		['a flag whose name speaks of the browser', 'isCurrentBrowser', true, false],
		['a number whose name speaks of the app', 'this_client', 1, 0],
		['a relation to whoever asks', 'relation', 'self', 'other'],
		['an activity that goes on', 'activity', 'current', 'inactive'],
		['the only one that is not remote', 'remote', false, true],
		['what may be done with it', 'permissions', { terminate: false }, { terminate: true }],
		['whether it can be revoked, in a word', 'revoke', 'no', 'yes'],
	].map(
		([name, key, own, other]): RealService => ({
			name: String(name),
			tells: ALL,
			ask: (sessions) => [
				observed(
					'/api/sessions',
					sessions.map((each) => ({ ...told(each), [String(key)]: each.current ? own : other })),
				),
			],
		}),
	),
	...[
		[
			'the only one without the link that ends it',
			(id: string) => ({
				_links: { self: { href: `/s/${id}` }, revoke: { href: `/s/${id}/end` } },
			}),
			(id: string) => ({ _links: { self: { href: `/s/${id}` } } }),
		] as const,
		[
			'the only one whose address of ending is null',
			(id: string) => ({ terminate_url: `https://api.cryptonow.net/s/${id}` }),
			() => ({ terminate_url: null }),
		] as const,
	].map(
		([name, others, own]): RealService => ({
			name,
			tells: ALL,
			ask: (sessions) => [
				observed(
					'/api/sessions',
					sessions.map((each) => ({ ...told(each), ...(each.current ? own : others)(each.id) })),
				),
			],
		}),
	),
	{
		name: 'groups by when the sessions were used, of which one may be empty',
		tells: ALL,
		ask: (sessions) => {
			const group = (title: string, isIn: (each: Truth) => boolean) => ({
				title,
				sessions: sessions.filter(isIn).map(marked),
			});
			return [
				observed('/api/account/where', {
					groups: [
						group('Today', ({ lastActive }) => lastActive > NOON - DAY),
						group('Earlier', ({ lastActive }) => lastActive <= NOON - DAY),
					],
				}),
			];
		},
	},
	{
		name: 'the sessions of each kind of client',
		tells: ALL,
		ask: (sessions) => [
			observed('/2/sessions/list', {
				web_sessions: sessions.filter(({ mobile }) => !mobile).map(marked),
				mobile_clients: sessions.filter(({ mobile }) => mobile).map(marked),
				desktop_clients: [],
			}),
		],
	},
];
