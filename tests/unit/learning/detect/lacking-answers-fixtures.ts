import { iso, observed } from '../../fixtures/learning-fixtures';
import { label } from './open-source-answer';
import type { RealService } from './real-service';

/** Answers that say nowhere which session is this browser's. */
export const WITHOUT_CURRENT: readonly Pick<RealService, 'name' | 'ask'>[] = [
	{
		name: 'Rocket.Chat',
		ask: (sessions) => [
			observed('/api/v1/sessions/list?count=25&offset=0', {
				success: true,
				count: sessions.length,
				offset: 0,
				total: sessions.length,
				sessions: sessions.map((each) => ({
					_id: each.id,
					sessionId: each.token.slice(0, 17),
					instanceId: 'f0313fa9-ebe6-4a84-8580-3104f6a09988',
					userId: 'rbAXPnMktTFbNpwtJ',
					ip: each.ip,
					host: 'chat.example.at',
					device: {
						type: 'browser',
						name: each.browser,
						longVersion: each.browserVersion,
						os: { name: each.system, version: '10' },
						version: each.browserVersion,
					},
					loginAt: iso(each.created),
				})),
			}),
		],
	},
	{
		name: 'Mattermost',
		ask: (sessions) => [
			observed(
				'/api/v4/users/me/sessions',
				sessions.map((each) => ({
					id: each.token.toLowerCase().slice(0, 26),
					token: '',
					create_at: each.created,
					expires_at: each.expires,
					last_activity_at: each.lastActive,
					user_id: 'q3m1c1jmt3yzjdi8kcpcqq1s1w',
					device_id: '',
					roles: 'system_user',
					is_oauth: false,
					expired_notify: false,
					props: {
						browser: `${each.browser}/${each.browserVersion}`,
						isMobile: String(each.mobile),
						os: each.system,
						platform: each.system,
					},
					team_members: [],
					local: false,
				})),
			),
		],
	},
	{
		name: 'Bitwarden’s devices',
		ask: (sessions) => [
			observed('/api/devices', {
				object: 'list',
				continuationToken: null,
				data: sessions.map((each) => ({
					id: each.id,
					name: each.browser.toLowerCase(),
					type: each.mobile ? 1 : 9,
					identifier: each.id.replace(/^./, 'f'),
					creationDate: iso(each.created),
					isTrusted: false,
					devicePendingAuthRequest: null,
					object: 'device',
				})),
			}),
		],
	},
	{
		name: 'Lemmy',
		ask: (sessions) => [
			observed(
				'/api/v3/user/list_logins',
				sessions.map((each) => ({
					user_id: 7,
					published: iso(each.created),
					ip: each.ip,
					user_agent: each.userAgent,
				})),
			),
		],
	},
	{
		name: 'a shop of crypto whose sessions are all active',
		ask: (sessions) => [
			observed('/api/sessions', {
				success: true,
				sessions: sessions.map((each) => ({
					_id: each.id.replaceAll('-', '').slice(0, 24),
					userId: '648a1234567890abcdef5678',
					device: label(each),
					ipAddress: each.ip,
					userAgent: each.userAgent,
					lastActive: iso(each.lastActive),
					isActive: true,
					createdAt: iso(each.created),
				})),
			}),
		],
	},
];
