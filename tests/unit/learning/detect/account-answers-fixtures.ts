import { iso, observed, type Truth } from '../../fixtures/learning-fixtures';
import { isKnown, label, number } from './open-source-answer';
import { ownId, type RealService } from './real-service';

export const ACCOUNT_ANSWERS: readonly RealService[] = [
	{
		name: 'authentik',
		tells: ['ip', 'city', 'country', 'device', 'lastActive'],
		ask: (sessions) => [
			observed('/api/v3/core/authenticated_sessions/?ordering=-expires&page=1&page_size=20', {
				pagination: {
					next: 0,
					previous: 0,
					count: sessions.length,
					current: 1,
					total_pages: 1,
					start_index: 1,
					end_index: sessions.length,
				},
				results: sessions.map((each) => ({
					uuid: each.id,
					current: each.current,
					user_agent: {
						device: { family: each.mobile ? 'iPhone' : 'Other', brand: null, model: null },
						os: {
							family: isKnown(each) ? each.system : 'Other',
							major: '18',
							minor: null,
							patch: null,
							patch_minor: null,
						},
						user_agent: {
							family: isKnown(each) ? each.browser : 'curl',
							major: '143',
							minor: '0',
							patch: null,
						},
						string: each.userAgent,
					},
					geo_ip: {
						continent: 'EU',
						country: each.code,
						lat: 48.2,
						long: 16.4,
						city: each.city,
					},
					asn: { asn: 1853, as_org: 'Network', network: '192.0.2.0/24' },
					user: 7,
					last_ip: each.ip,
					last_user_agent: each.userAgent,
					last_used: iso(each.lastActive),
					expires: iso(each.expires),
				})),
			}),
		],
	},
	{
		name: 'the clients of a Firefox account',
		tells: ['city', 'country', 'device', 'created', 'lastActive'],
		idOf: ({ token }) => token,
		hashed: true,
		ask: (sessions) => [
			observed(
				'/v1/account/attached_clients',
				sessions.map((each) => ({
					clientId: null,
					sessionTokenId: each.token,
					refreshTokenId: null,
					deviceId: null,
					deviceType: null,
					isCurrentSession: each.current,
					name: label(each),
					createdTime: each.created,
					createdTimeFormatted: 'some days ago',
					lastAccessTime: each.lastActive,
					lastAccessTimeFormatted: 'some hours ago',
					approximateLastAccessTime: null,
					approximateLastAccessTimeFormatted: null,
					scope: null,
					location: {
						city: each.city,
						country: each.country,
						state: 'State',
						stateCode: 'ST',
					},
					userAgent: isKnown(each) ? `${each.browser} ${each.browserVersion}` : each.userAgent,
					os: isKnown(each) ? each.system : null,
				})),
			),
		],
	},
	{
		name: 'devices of a Matrix server',
		tells: ['ip', 'device', 'lastActive'],
		idOf: ({ token }) => token.slice(0, 10).toUpperCase(),
		ask: (sessions) => {
			const idOf = ({ token }: Truth) => token.slice(0, 10).toUpperCase();
			const own = sessions.find(({ current }) => current);
			return [
				observed('/_matrix/client/v3/account/whoami', {
					user_id: '@anna:example.at',
					is_guest: false,
					device_id: own && idOf(own),
				}),
				observed('/_matrix/client/v3/devices', {
					devices: sessions.map((each) => ({
						device_id: idOf(each),
						display_name: isKnown(each)
							? `app.example.at: ${each.browser} on ${each.system}`
							: each.userAgent,
						last_seen_ip: each.ip,
						last_seen_ts: each.lastActive,
						user_id: '@anna:example.at',
					})),
				}),
			];
		},
	},
	{
		name: 'the browsers of a Matrix account, by GraphQL',
		tells: ['ip', 'device', 'created', 'lastActive'],
		idOf: ({ id }) => `browser_session:${id}`,
		ask: (sessions) => [
			observed(
				'/graphql',
				{
					data: {
						viewerSession: {
							__typename: 'BrowserSession',
							id: `browser_session:${ownId(sessions)}`,
							user: {
								id: 'user:01J',
								browserSessions: {
									totalCount: sessions.length,
									edges: sessions.map((each) => ({
										cursor: `c${number(each)}`,
										node: {
											id: `browser_session:${each.id}`,
											createdAt: iso(each.created),
											finishedAt: null,
											userAgent: {
												raw: each.userAgent,
												name: isKnown(each) ? each.browser : null,
												os: isKnown(each) ? each.system : null,
												model: null,
												deviceType: each.mobile ? 'MOBILE' : 'PC',
											},
											lastActiveIp: each.ip,
											lastActiveAt: iso(each.lastActive),
											lastAuthentication: {
												id: `authentication:${each.token.slice(0, 12)}`,
												createdAt: iso(each.created + 1000),
											},
										},
									})),
									pageInfo: {
										hasNextPage: false,
										hasPreviousPage: false,
										startCursor: 'c1',
										endCursor: 'c9',
									},
								},
							},
						},
					},
				},
				{
					method: 'POST',
					requestBody: {
						operationName: 'BrowserSessionList',
						query: 'query BrowserSessionList($first: Int) { viewerSession { id } }',
						variables: { first: 6, lastActive: null },
					},
				},
			),
		],
	},
	{
		name: 'Standard Notes',
		tells: ['device', 'created', 'lastActive'],
		ask: (sessions) => [
			observed('/v1/sessions', {
				meta: { auth: { userUuid: '44444444-d9cb-469f-a165-70867728950e', roles: [] } },
				data: sessions.map((each) => ({
					uuid: each.id,
					api_version: '20200115',
					created_at: iso(each.created),
					updated_at: iso(each.lastActive),
					device_info: label(each),
					readonly_access: false,
					current: each.current,
				})),
			}),
		],
	},
];
