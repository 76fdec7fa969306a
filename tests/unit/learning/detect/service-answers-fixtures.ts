import { iso, observed, seconds } from '../../fixtures/learning-fixtures';
import { byNumber, isKnown, label, number } from './open-source-answer';
import { ALL, ownId, type RealService } from './real-service';

export const SERVICE_ANSWERS: readonly RealService[] = [
	{
		name: 'PeerTube: the login and the last activity, each with device and address',
		tells: ['ip', 'device', 'created', 'lastActive'],
		idOf: byNumber,
		ask: (sessions) => [
			observed('/api/v1/users/7/token-sessions?start=0&count=10', {
				total: sessions.length,
				data: sessions.map((each) => ({
					id: number(each),
					currentSession: each.current,
					loginDevice: 'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0',
					loginIP: '192.0.2.200',
					loginDate: iso(each.created),
					lastActivityDevice: each.userAgent,
					lastActivityIP: each.ip,
					lastActivityDate: iso(each.lastActive),
					createdAt: iso(each.created),
				})),
			}),
		],
	},
	{
		name: 'Hanko',
		tells: ['ip', 'device', 'created', 'lastActive'],
		ask: (sessions) => [
			observed(
				'/sessions',
				sessions.map((each) => ({
					id: each.id,
					user_agent_raw: each.userAgent,
					user_agent: label(each),
					ip_address: each.ip,
					current: each.current,
					created_at: iso(each.created),
					expires_at: iso(each.expires),
					last_used: iso(each.lastActive),
				})),
			),
		],
	},
	{
		name: 'NodeBB',
		tells: ['ip', 'device', 'lastActive'],
		ask: (sessions) => [
			observed('/api/user/anna/sessions', {
				uid: 1,
				isSelf: true,
				sessions: sessions.map((each) => ({
					ip: each.ip,
					platform: isKnown(each) ? each.system : 'unknown',
					browser: isKnown(each) ? each.browser : 'unknown',
					version: each.browserVersion,
					datetime: each.lastActive,
					datetimeISO: iso(each.lastActive),
					current: each.current,
					uuid: each.id,
				})),
			}),
		],
	},
	{
		name: 'Odoo, by JSON-RPC, in UTC without saying so',
		tells: ['ip', 'city', 'country', 'device', 'created', 'lastActive'],
		idOf: byNumber,
		ask: (sessions) => {
			const utc = (ms: number) => iso(ms).slice(0, 19).replace('T', ' ');
			return [
				observed(
					'/web/dataset/call_kw/res.device/web_search_read',
					{
						jsonrpc: '2.0',
						id: 12,
						result: {
							length: sessions.length,
							records: sessions.map((each) => ({
								id: number(each),
								device_type: each.mobile ? 'mobile' : 'computer',
								is_current: each.current,
								platform: isKnown(each) ? each.system : false,
								browser: isKnown(each) ? each.browser : false,
								ip_address: each.ip,
								country: each.country,
								city: each.city,
								first_activity: utc(each.created),
								last_activity: utc(each.lastActive),
								linked_ip_addresses: each.ip,
								display_name: 'res.device',
							})),
						},
					},
					{
						method: 'POST',
						requestBody: {
							id: 12,
							jsonrpc: '2.0',
							method: 'call',
							params: { model: 'res.device', method: 'web_search_read', args: [], kwargs: {} },
						},
					},
				),
			];
		},
	},
	{
		name: 'Home Assistant’s refresh tokens',
		tells: ['ip', 'created', 'lastActive'],
		idOf: ({ token }) => token,
		ask: (sessions) => [
			observed('/api/auth/refresh_tokens', {
				id: 41,
				type: 'result',
				success: true,
				result: sessions.map((each) => ({
					id: each.token,
					client_id: 'https://home.example.at/',
					client_name: null,
					client_icon: null,
					type: 'normal',
					created_at: iso(each.created).replace('Z', '+00:00'),
					is_current: each.current,
					last_used_at: iso(each.lastActive).replace('Z', '+00:00'),
					last_used_ip: each.ip,
					auth_provider_type: 'homeassistant',
				})),
			}),
		],
	},
	{
		name: 'Psono: what the user calls the device, and the time',
		tells: ['device', 'created'],
		ask: (sessions) => [
			observed('/authentication/sessions/', {
				sessions: sessions.map((each) => ({
					id: each.id,
					create_date: iso(each.created).replace('Z', '+00:00'),
					device_description: label(each),
					device_fingerprint: each.token.slice(0, 12),
					current_session: each.current,
				})),
			}),
		],
	},
	{
		name: 'an application whose page holds the id of its session in data',
		tells: ['ip', 'device', 'created', 'lastActive'],
		ask: (sessions) => [
			observed('/api/auth/session', {
				user: { id: 'u-7', email: 'anna@example.at', twoFactorEnabled: true },
				session: { id: ownId(sessions), expiresAt: '2027-01-01T00:00:00.000Z' },
			}),
			observed('/api/account/sessions', {
				message: 'ok',
				count: sessions.length,
				sessions: sessions.map((each) => ({
					_id: each.id,
					user_id: 'u-7',
					user_type: 'customer',
					device_info: JSON.stringify({ platform: each.system, mobile: each.mobile }),
					ip_address: each.ip,
					user_agent: each.userAgent,
					is_active: true,
					last_activity_at: iso(each.lastActive),
					created_at: iso(each.created),
					expires_at: seconds(each.expires),
				})),
			}),
		],
	},
	{
		name: 'ArcBlock, the visitor of its own session beside the list',
		tells: ALL,
		ask: (sessions) => [
			observed('/api/user-session/myself?page=1', {
				list: sessions.map((each) => ({
					id: each.id,
					visitorId: each.token.slice(0, 20),
					ua: each.userAgent,
					lastLoginIp: each.ip,
					createdAt: iso(each.created),
					updatedAt: iso(each.lastActive),
					status: 'online',
				})),
				paging: { total: sessions.length, page: 1, pageSize: 10 },
				currentVisitorId: sessions.find(({ current }) => current)?.token.slice(0, 20),
			}),
		],
	},
	{
		name: 'sessions of which one is yours',
		tells: ALL,
		ask: (sessions) => [
			observed('/api/v2/logins', {
				logins: sessions.map((each) => ({
					id: each.id,
					ip: each.ip,
					agent: each.userAgent,
					started: iso(each.created),
					lastRequest: iso(each.lastActive),
					yours: each.current,
				})),
			}),
		],
	},
];
