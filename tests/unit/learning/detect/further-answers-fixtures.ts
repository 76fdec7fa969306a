import { iso, observed, seconds, type Truth } from '../../fixtures/learning-fixtures';
import { DAY, HOUR, NOON } from '../../fixtures/session-fixtures';
import { byNumber, isKnown, label, number } from './open-source-answer';
import { ALL, marked, ownId, type RealService, told, WITH_PLACE } from './real-service';

/** Times and ids of other things that a session has, or belongs to. */
const OTHER_THINGS: readonly RealService[] = [
	{
		name: 'Stytch: each session has factors, which were added long before it',
		tells: ALL,
		ask: (sessions) => [
			observed('/sdk/v1/sessions/list', {
				sessions: sessions.map((each) => ({
					session_id: each.id,
					user_id: 'user-live-8d1',
					authentication_factors: [
						{
							type: 'password',
							created_at: iso(NOON - 300 * DAY),
							last_authenticated_at: iso(each.created),
							updated_at: iso(NOON - 200 * DAY),
						},
					],
					started_at: iso(each.created),
					last_accessed_at: iso(each.lastActive),
					attributes: { ip_address: each.ip, user_agent: each.userAgent },
				})),
			}),
			observed('/sdk/v1/sessions/current', { session: { session_id: ownId(sessions) } }),
		],
	},
	{
		name: 'Logto: the id is inside, beside the names of the client',
		tells: ['ip', 'device', 'city', 'country', 'created'],
		ask: (sessions) => [
			observed('/api/my-account/sessions', {
				sessions: sessions.map((each) => ({
					payload: {
						uid: each.id,
						kind: 'Session',
						loginTs: seconds(each.created),
						authorizations: { web: { sid: 'x7' } },
					},
					lastSubmission: {
						interactionEvent: 'SignIn',
						signInContext: {
							ip: each.ip,
							userAgent: each.userAgent,
							country: each.country,
							city: each.city,
						},
					},
					clientId: 'web',
					accountId: 'u81k2',
					isCurrent: each.current,
				})),
			}),
		],
	},
	{
		name: 'Telegram: the number of the application beside a hash',
		tells: ['ip', 'device', 'created', 'lastActive'],
		hashed: true,
		idOf: (each) => String(BigInt(`0x${each.id.replaceAll('-', '').slice(0, 15)}`)),
		ask: (sessions) => [
			observed('/a/account.getAuthorizations', {
				authorizations: sessions.map((each) => ({
					pFlags: each.current ? { current: true, official_app: true } : { official_app: true },
					hash: String(BigInt(`0x${each.id.replaceAll('-', '').slice(0, 15)}`)),
					device_model: isKnown(each) ? each.browser : 'curl',
					platform: isKnown(each) ? each.system : '',
					api_id: 2496,
					app_name: 'Web',
					app_version: '10.3',
					date_created: seconds(each.created),
					date_active: seconds(each.lastActive),
					ip: each.ip,
					country: each.country,
				})),
			}),
		],
	},
	{
		name: 'Jellyfin: a version that might be a date',
		tells: ['ip', 'lastActive'],
		ask: (sessions) => [
			observed('/Sessions', {
				Items: sessions.map((each) => ({
					Id: each.id,
					Client: 'Web',
					ApplicationVersion: '10.9.11',
					RemoteEndPoint: each.ip,
					LastActivityDate: iso(each.lastActive).replace('Z', '0000Z'),
					IsCurrent: each.current,
				})),
			}),
		],
	},
	{
		name: 'a time beside the same in words, of a single session, too',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					id: each.id,
					isCurrentSession: each.current,
					ip: each.ip,
					userAgent: each.userAgent,
					createdTime: each.created,
					createdTimeFormatted: `${Math.round((NOON - each.created) / DAY)} days ago`,
					lastAccessTime: each.lastActive,
					lastAccessTimeFormatted: `${Math.round((NOON - each.lastActive) / HOUR)} hours ago`,
				})),
			),
		],
	},
	{
		name: 'a number that is called a hash',
		tells: ALL,
		idOf: byNumber,
		ask: (sessions) => [
			observed(
				'/ap/GetUserDevices',
				sessions.map((each) => ({
					HashCode: number(each),
					DeviceName: label(each),
					IpAddress: each.ip,
					UserId: 1,
					IsCurrent: each.current,
					Created: iso(each.created),
					LastUsed: iso(each.lastActive),
				})),
			),
		],
	},
];

/** The current session is named beside a list of what all of them are called. */
const AMONG_ALL: readonly RealService[] = [
	{
		name: 'entities by their ids, the order of the ids, and the current one',
		tells: ALL,
		ask: (sessions) => [
			observed('/v1/sessions', {
				entities: { sessions: Object.fromEntries(sessions.map((each) => [each.id, told(each)])) },
				result: { sessions: sessions.map(({ id }) => id), current: ownId(sessions) },
			}),
		],
	},
	{
		name: 'records by their ids, and a key for the current one',
		tells: WITH_PLACE,
		ask: (sessions) => [
			observed('/api/v3/getUserSessions', {
				recordMap: {
					session: Object.fromEntries(
						sessions.map((each) => [
							each.id,
							{ role: 'reader', value: { ...told(each), city: each.city, country: each.country } },
						]),
					),
				},
				sessionIds: sessions.map(({ id }) => id),
				currentSessionId: ownId(sessions),
			}),
		],
	},
	{
		name: 'only the own session may not be ended',
		tells: ALL,
		ask: (sessions) => [
			observed(
				'/v1/sessions',
				sessions.map((each) => ({ ...told(each), can_revoke: !each.current })),
			),
			// Of a single one it says nothing.
			...(sessions.length > 1 ? [] : [observed('/whoami', { sessionId: ownId(sessions) })]),
		],
	},
	{
		name: 'groups by the code of a country, of which there is one',
		tells: ALL,
		ask: (sessions) => [
			observed('/v1/sessions', {
				byCountry: Object.fromEntries(
					[...new Set(sessions.map(({ code }) => code))].map((code) => [
						code,
						sessions.filter((each) => each.code === code).map(marked),
					]),
				),
			}),
		],
	},
];

/** What «current» is called in other languages: as a field, with names for the rest. */
const CURRENT_IN_LANGUAGES = [
	['Portuguese', 'sessao_atual', 'criado_em', 'ultimo_acesso'],
	['Spanish', 'esActual', 'fechaInicio', 'ultimaActividad'],
	['French', 'sessionCourante', 'creeLe', 'derniereActivite'],
	['Polish', 'biezaca', 'utworzono', 'ostatniaAktywnosc'],
	['Polish, otherwise', 'obecna', 'utworzono', 'ostatniaAktywnosc'],
	['Czech', 'aktualni', 'vytvoreno', 'posledniAktivita'],
	['Czech, otherwise', 'soucasna', 'vytvoreno', 'posledniAktivita'],
	['Swedish', 'nuvarande', 'skapad', 'senastAktiv'],
	['Danish', 'nuværende', 'oprettet', 'senestAktiv'],
	['Norwegian', 'gjeldende', 'opprettet', 'sistAktiv'],
	['Finnish', 'nykyinen', 'luotu', 'viimeksiAktiivinen'],
	['Hungarian', 'jelenlegi', 'letrehozva', 'utolsoAktivitas'],
	['Croatian and Slovene', 'trenutna', 'stvoreno', 'zadnjaAktivnost'],
	['Romanian', 'sesiuneCurenta', 'creat', 'ultimaActivitate'],
	['Turkish', 'mevcutOturum', 'olusturulma', 'sonErisim'],
	['Russian in Latin letters', 'tekushaya', 'sozdano', 'poslednyayaAktivnost'],
	['Russian', 'текущая', 'создано', 'последняя_активность'],
	['Ukrainian', 'поточна', 'створено', 'остання_активність'],
	['Greek', 'τρέχουσα', 'δημιουργία', 'τελευταία_δραστηριότητα'],
	['Arabic', 'الحالية', 'تاريخ_الإنشاء', 'آخر_نشاط'],
	['Hebrew', 'הנוכחי', 'נוצר', 'פעילות_אחרונה'],
	['Chinese', '当前会话', '登录时间', '最后活动'],
	['Japanese', '現在のセッション', 'ログイン日時', '最終アクセス'],
] as const;

const LANGUAGES = CURRENT_IN_LANGUAGES.map(
	([language, current, created, last]): RealService => ({
		name: `names in ${language}`,
		tells: ALL,
		ask: (sessions) => [
			observed('/api/konto', {
				lista: sessions.map((each: Truth) => ({
					id: each.id,
					[current]: each.current,
					ip: each.ip,
					agent: each.userAgent,
					[created]: iso(each.created),
					[last]: iso(each.lastActive),
				})),
			}),
		],
	}),
);

export const FURTHER_ANSWERS: readonly RealService[] = [
	...OTHER_THINGS,
	...AMONG_ALL,
	...LANGUAGES,
];
