import { describe, expect, test } from 'vitest';
import { mayAskAgain } from '@/utils/connection/names/list-names';

const each = (addresses: string) => addresses.trim().split(/\s+/);

describe('an address that a worker asked', () => {
	test.each(
		each(`
			/wallet/convert /vote /unfollow /follow /like/7 /earn/subscribe /v1/ack /pin/regenerate /nonce
			/cast /quote/lock /listenKey /user/dismiss /gift/open /spin /draw/7 /lottery/enter /bot/launch
			/trade/long /orders/market /loans/roll /dust/collect /nft/list /watchlist/star /seen /read-all
			/notifications/read /alerts/hide /email/change-request /harvest /go /exec /do/it /queue/pop
			/api/next /deposit-address /sessions/7/ping /devices/7/trust /sessions/panic /activity/read
			/session/open /user/do /account/action /sessions?kick=7 /devices?approve=all
			/sessions?logoutOthers=1 /graphql?operationName=RevokeSession /graphql?query=mutation{x}
			/rpc?method=session.kill /api?action=killSessions /api?action=sessions&do=purge /devices/scan
			/sessions/sync?_x_version=5 /sessions?revokeVersion=2 /sessions?approveAll=1 /sessions?panic=1 /sessions/prolong /browser/pair /sessions/7 /devices/42 /
		`),
	)('is not asked again: %s', (address) => {
		expect(mayAskAgain(`https://api.cryptonow.net${address}`)).toBe(false);
	});

	test.each(
		each(`
			/api/v1/sessions /api/user/sessions?limit=20&offset=0 /v2/auth/devices
			/account/login-history?page=1&per_page=50 /security/log-in-activity /me/sign-ins
			/graphql?operationName=ActiveSessions&variables=%7B%7D&extensions=%7B%7D /rpc?method=session.list
			/api?action=getDevices /index.php?route=account/sessions /auth/sessions/active.json
			/account/device/list /konto/sitzungen /compte/appareils /cuenta/dispositivos /whoami
			/api/v4/personal_access_tokens /sessions?_=1711 /api/security/where-logged-in
			/v1/me/sessions/active?_clerk_js_version=5.117.0&_clerk_session_id=sess_1 /sessions?app_build_number=7
			/account/trusted-devices /v1/user/login-logs /user/session-management /users/42/devices
		`),
	)('is asked again: %s', (address) => {
		expect(mayAskAgain(`https://api.cryptonow.net${address}`)).toBe(true);
	});

	test('is not asked again where it is none', () => {
		expect(mayAskAgain('sessions')).toBe(false);
	});
});
