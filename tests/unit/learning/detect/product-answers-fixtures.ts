import { iso, observed, type Truth } from '../../fixtures/learning-fixtures';
import { byNumber, isKnown, label, number } from './open-source-answer';
import type { RealService } from './real-service';

export const PRODUCT_ANSWERS: readonly RealService[] = [
	{
		name: 'Discourse',
		tells: ['ip', 'city', 'country', 'created', 'lastActive'],
		idOf: byNumber,
		ask: (sessions) => [
			observed('/u/anna.json', {
				user_badges: [],
				user: {
					id: 7,
					username: 'anna',
					created_at: '2024-01-02T10:00:00.000Z',
					last_seen_at: '2026-11-05T12:00:00.000Z',
					user_auth_tokens: sessions.map((each) => ({
						id: number(each),
						client_ip: each.ip,
						location: `${each.city}, ${each.country}`,
						browser: isKnown(each) ? each.browser : 'unknown browser',
						device: isKnown(each) ? `${each.system} Computer` : 'Unknown Device',
						os: isKnown(each) ? each.system : 'unknown operating system',
						icon: isKnown(each) ? `fab-${each.system.toLowerCase()}` : 'question',
						created_at: iso(each.created),
						seen_at: iso(each.lastActive),
						is_active: each.current,
					})),
				},
			}),
		],
	},
	{
		name: 'Grafana',
		tells: ['ip', 'device', 'created', 'lastActive'],
		idOf: byNumber,
		ask: (sessions) => [
			observed(
				'/api/user/auth-tokens',
				sessions.map((each) => ({
					id: number(each),
					isActive: each.current,
					clientIp: each.ip,
					device: each.mobile ? 'iPhone' : 'Other',
					os: isKnown(each) ? each.system : 'Other',
					osVersion: '',
					browser: isKnown(each) ? each.browser : 'curl',
					browserVersion: each.browserVersion,
					createdAt: iso(each.created),
					seenAt: iso(each.lastActive),
				})),
			),
		],
	},
	{
		name: 'Immich',
		tells: ['device', 'created', 'lastActive'],
		ask: (sessions) => [
			observed(
				'/api/sessions',
				sessions.map((each) => ({
					id: each.id,
					createdAt: iso(each.created),
					updatedAt: iso(each.lastActive),
					current: each.current,
					deviceType: isKnown(each) ? each.browser : '',
					deviceOS: isKnown(each) ? each.system : '',
					appVersion: null,
					isPendingSyncReset: false,
				})),
			),
		],
	},
	{
		name: 'Flarum, as JSON:API',
		tells: ['ip', 'device', 'created', 'lastActive'],
		idOf: byNumber,
		ask: (sessions) => [
			observed('/api/access-tokens', {
				links: { first: '/api/access-tokens' },
				data: sessions.map((each) => ({
					type: 'access-tokens',
					id: byNumber(each),
					attributes: {
						userId: 1,
						createdAt: iso(each.created),
						lastActivityAt: iso(each.lastActive),
						isCurrent: each.current,
						isSessionToken: true,
						title: null,
						lastIpAddress: each.ip,
						lastUserAgent: each.userAgent,
						device: label(each),
					},
				})),
			}),
		],
	},
	{
		name: 'Stack Auth',
		tells: ['ip', 'city', 'country', 'created', 'lastActive'],
		ask: (sessions) => [
			observed('/api/v1/auth/sessions?user_id=me', {
				is_paginated: true,
				items: sessions.map((each) => ({
					id: each.id,
					user_id: '33333333-d9cb-469f-a165-70867728950e',
					created_at: each.created,
					last_used_at: each.lastActive,
					is_impersonation: false,
					is_current_session: each.current,
					last_used_at_end_user_ip_info: {
						ip: each.ip,
						isTrusted: false,
						countryCode: each.code,
						regionCode: '9',
						cityName: each.city,
						latitude: 48.2,
						longitude: 16.3,
						tzIdentifier: 'Europe/Vienna',
					},
				})),
				pagination: { next_cursor: null },
			}),
		],
	},
	{
		name: 'Appwrite',
		tells: ['ip', 'device', 'created', 'lastActive'],
		ask: (sessions) => [
			observed('/v1/account/sessions', {
				total: sessions.length,
				sessions: sessions.map((each) => ({
					$id: each.id,
					$createdAt: iso(each.created).replace('Z', '+00:00'),
					$updatedAt: iso(each.lastActive).replace('Z', '+00:00'),
					userId: '5e5bb8c16897e',
					expire: iso(each.expires).replace('Z', '+00:00'),
					provider: 'email',
					providerUid: 'anna@example.at',
					providerAccessToken: '',
					providerAccessTokenExpiry: '',
					providerRefreshToken: '',
					ip: each.ip,
					osCode: each.system.slice(0, 3).toUpperCase(),
					osName: isKnown(each) ? each.system : '',
					osVersion: '',
					clientType: 'browser',
					clientCode: each.browser.slice(0, 2).toUpperCase(),
					clientName: isKnown(each) ? each.browser : '',
					clientVersion: each.browserVersion,
					clientEngine: 'Gecko',
					clientEngineVersion: '',
					deviceName: each.mobile ? 'smartphone' : 'desktop',
					deviceBrand: '',
					deviceModel: '',
					countryCode: each.code.toLowerCase(),
					countryName: each.country,
					current: each.current,
					factors: ['password'],
					secret: '',
					mfaUpdatedAt: '',
				})),
			}),
		],
	},
	{
		name: 'Zipline: the session that asks stands apart',
		tells: ['device', 'created'],
		ask: (sessions) => {
			const entry = (each: Truth) => ({
				id: each.id,
				createdAt: iso(each.created),
				ua: each.userAgent,
				client: each.browser,
				device: each.mobile ? 'Mobile' : 'Desktop',
			});
			return [
				observed('/api/user/sessions', {
					current: sessions.filter(({ current }) => current).map(entry)[0],
					other: sessions.filter(({ current }) => !current).map(entry),
				}),
			];
		},
	},
	{
		name: 'a panel with the token of each session',
		tells: ['ip', 'device', 'created', 'lastActive'],
		idOf: ({ token }) => token,
		hashed: true,
		ask: (sessions) => [
			observed('/api/account/sessions?page=1&limit=50', {
				data: sessions.map((each) => ({
					token: each.token,
					issuedAt: iso(each.created),
					expiresAt: iso(each.expires),
					expiresAtTimestamp: each.expires,
					isCurrent: each.current,
					ipAddress: each.ip,
					userAgent: each.userAgent,
					browser: each.browser,
					os: each.system,
					device: each.mobile ? 'Phone' : 'Desktop',
					lastSeenAt: iso(each.lastActive),
					firstSeenAt: iso(each.created),
					fingerprint: each.current ? 'f0e1d2c3b4a5' : null,
				})),
				currentToken: sessions.find(({ current }) => current)?.token,
				pagination: { page: 1, perPage: 50, total: sessions.length },
			}),
		],
	},
	{
		name: 'LogScale, by GraphQL',
		tells: ['ip', 'city', 'country', 'created', 'lastActive'],
		ask: (sessions) => [
			observed(
				'/graphql',
				{
					data: {
						currentUser: {
							id: 'u1',
							sessions: {
								totalResults: sessions.length,
								results: sessions.map((each) => ({
									id: each.id,
									clientInfo: label(each),
									ip: each.ip,
									city: each.city,
									country: each.country,
									createdAt: each.created,
									lastActivityAt: each.lastActive,
									isCurrentSession: each.current,
								})),
							},
						},
					},
				},
				{
					method: 'POST',
					requestBody: { query: 'query { currentUser { id sessions { results { id } } } }' },
				},
			),
		],
	},
];
