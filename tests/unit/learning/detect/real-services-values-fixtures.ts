import { iso, observed, seconds } from '../../fixtures/learning-fixtures';
import { HOUR, NOON } from '../../fixtures/session-fixtures';
import { ALL, marked, type RealService, WITH_PLACE } from './real-service';

const ago = (ms: number): string => {
	const minutes = Math.round((NOON - ms) / 60_000);
	if (minutes < 1) return 'just now';
	if (minutes < 60) return `${minutes} minutes ago`;
	if (minutes < 1440) return `${Math.round(minutes / 60)} hours ago`;
	return `${Math.round(minutes / 1440)} days ago`;
};
/** As a server writes its local time, so many hours east of UTC. */
const local = (ms: number, hours: number): string =>
	iso(ms + hours * HOUR)
		.slice(0, 19)
		.replace('T', ' ');

export const TIMES: readonly RealService[] = [
	{
		name: 'F: «online» is no time',
		tells: ALL,
		ask: (sessions) => [
			observed('/list', {
				list: sessions.map((each) => ({
					...marked(each),
					status: 'online',
					lastSeenAt: undefined,
					updatedAt: iso(each.lastActive),
				})),
			}),
		],
	},
	{
		name: 'F: a time beside its own words',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/clients',
				sessions.map((each) => ({
					id: each.id,
					isCurrentSession: each.current,
					ip: each.ip,
					userAgent: each.userAgent,
					createdTimeFormatted: ago(each.created),
					createdTime: each.created,
					lastAccessTimeFormatted: ago(each.lastActive),
					lastAccessTime: each.lastActive,
				})),
			),
		],
	},
	{
		name: 'F: nanoseconds as texts',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					...marked(each),
					createdAt: `${each.created}000000`,
					lastSeenAt: `${each.lastActive}000000`,
				})),
			),
		],
	},
	{
		name: 'F: as .NET writes them',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					...marked(each),
					createdAt: `/Date(${each.created})/`,
					lastSeenAt: `/Date(${each.lastActive}+0100)/`,
				})),
			),
		],
	},
	{
		name: 'N: without a zone, beside seconds',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					...marked(each),
					createdAt: local(each.created, 2),
					created_ts: seconds(each.created),
					lastSeenAt: local(each.lastActive, 2),
				})),
			),
		],
	},
	{
		name: 'N: without a zone, told by our own session',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					...marked(each),
					createdAt: local(each.created, -5),
					lastSeenAt: local(each.lastActive, -5),
				})),
				{ responseHeaders: [['date', new Date(NOON).toUTCString()]] },
			),
		],
	},
	{
		name: 'N: as people write it, in another zone',
		tells: ALL,
		ask: (sessions) => {
			const written = (ms: number) => {
				const [day, clock] = local(ms, 3).split(' ');
				return `${day?.split('-').reverse().join('.')} ${clock}`;
			};
			return [
				observed(
					'/sessions',
					sessions.map((each) => ({
						...marked(each),
						createdAt: written(each.created),
						lastSeenAt: written(each.lastActive),
					})),
				),
			];
		},
	},
];

export const PLACES_AND_DEVICES: readonly RealService[] = [
	{
		name: 'G: places with names in many languages',
		tells: WITH_PLACE,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					...marked(each),
					geo: {
						city: { names: { de: `${each.city}-DE`, en: each.city } },
						continent: { code: 'EU', names: { de: 'Europa', en: 'Europe' } },
						country: {
							iso_code: each.code,
							names: { de: each.code === 'AT' ? 'Österreich' : 'Nigeria', en: each.country },
						},
					},
				})),
			),
		],
	},
	{
		name: 'G: objects with a name and a code',
		tells: WITH_PLACE,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					...marked(each),
					location: {
						country: { code: each.code, name: each.country },
						city: { id: 2761369, name: each.city },
					},
				})),
			),
		],
	},
	{
		name: 'G: codes beside names of systems',
		tells: ALL,
		ask: (sessions) => [
			observed('/account/sessions', {
				sessions: sessions.map((each) => ({
					...marked(each),
					userAgent: undefined,
					osCode: { Linux: 'LIN', Windows: 'WIN', iOS: 'IOS' }[each.system] ?? 'UNK',
					osName: each.system === 'Linux' ? 'GNU/Linux' : each.system,
					clientName: each.browser,
				})),
			}),
		],
	},
	{
		name: 'K: agents that nobody knows are `false`',
		tells: ALL,
		ask: (sessions) => [
			observed('/user/sessions', {
				data: sessions.map((each) => ({
					...marked(each),
					userAgent: undefined,
					agent: {
						is_desktop: !each.mobile,
						platform: each.system === 'Unknown' ? false : each.system,
						browser: each.browser === 'Unknown' ? false : each.browser,
					},
				})),
			}),
		],
	},
	{
		name: 'K: a place that nobody knows is a number, or an empty list',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					...marked(each),
					location: each.city === 'Lagos' ? [] : { city: each.city, country: each.country },
				})),
			),
		],
	},
];

/** Values and ids as some databases and protocols write them. */
export const WRITTEN: readonly RealService[] = [
	{
		name: 'each value in an object that names its type (Firestore)',
		tells: ALL,
		idOf: ({ id }) => `projects/x/databases/(default)/documents/sessions/${id}`,
		ask: (sessions) => [
			observed('/v1/documents/sessions', {
				documents: sessions.map((each) => ({
					name: `projects/x/databases/(default)/documents/sessions/${each.id}`,
					fields: {
						current: { booleanValue: each.current },
						ip: { stringValue: each.ip },
						userAgent: { stringValue: each.userAgent },
					},
					createTime: iso(each.created),
					updateTime: iso(each.lastActive),
				})),
			}),
		],
	},
	{
		name: 'an object for an id, and for times (MongoDB)',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					_id: { $oid: each.id },
					isCurrent: each.current,
					ip: each.ip,
					userAgent: each.userAgent,
					createdAt: { $date: iso(each.created) },
					lastSeenAt: { $date: { $numberLong: String(each.lastActive) } },
				})),
			),
		],
	},
	{
		name: 'a number of 64 bits as its hash, which is 0 for the current session (Telegram)',
		tells: ['ip', 'created', 'lastActive'],
		hashed: true,
		idOf: ({ id, current }) => (current ? '0' : String(BigInt(`0x${id.slice(0, 8)}`) * 1234567n)),
		ask: (sessions) => [
			observed('/authorizations', {
				authorizations: sessions.map((each) => ({
					pFlags: each.current ? { current: true, official_app: true } : {},
					flags: each.current ? 3 : 0,
					hash: each.current ? '0' : String(BigInt(`0x${each.id.slice(0, 8)}`) * 1234567n),
					api_id: 2496,
					date_created: seconds(each.created),
					date_active: seconds(each.lastActive),
					ip: each.ip,
				})),
			}),
		],
	},
];
