// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { DEVICES } from '../../cryptonow/devices.ts';
import { fetchLocal } from '../../cryptonow/fetch-local.ts';
import type { DeviceLogin } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import { EXTENSION, ISO, isLoggedIn, json, logInAll } from './cryptonow-apis-fixtures.ts';

let server: Cryptonow;

/** A server for the tests of one group. */
function useStyle(api: ApiStyle): void {
	beforeAll(async () => {
		server = await startCryptonow({ api });
	});
	afterAll(() => server.close());
}

describe('the service after better-auth', () => {
	useStyle('better-auth');
	const list = '/api/auth/list-sessions';

	/** The removal key, which only better-auth's own list tells. */
	async function tokenOf(phone: DeviceLogin, sessionId: string): Promise<string> {
		const rows = await json(await phone.request(list));
		return rows.find(({ id }: { id: string }) => id === server.listedId(sessionId)).token;
	}

	function revoke({ request }: DeviceLogin, token: string, headers: HeadersInit = {}) {
		return request('/api/auth/revoke-session', {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: JSON.stringify({ token }),
		});
	}

	it('lists a bare array with the living tokens, and has the current one elsewhere', async () => {
		const { phone, laptop, stranger } = await logInAll(server);
		const rows = await json(await phone.request(list));
		expect(rows).toHaveLength(3);
		const row = rows.find(({ id }: { id: string }) => id === server.listedId(stranger.sessionId));
		expect(row).toMatchObject({
			token: expect.stringMatching(/^\w{32}$/),
			ipAddress: '203.0.113.66',
			userAgent: DEVICES.stranger.userAgent,
			createdAt: expect.stringMatching(ISO),
			updatedAt: expect.stringMatching(ISO),
			expiresAt: expect.stringMatching(ISO),
		});
		expect(row.id).not.toBe(row.token);
		expect(stranger.cookie).toContain(row.token);
		expect(laptop.sessionId).not.toBe(server.listedId(laptop.sessionId));
		const own = await json(await phone.request('/api/auth/get-session'));
		expect(own.session.id).toBe(server.listedId(phone.sessionId));
		expect(own.user.email).toContain('@example.at');
	});

	it('removes by token, and says yes to any', async () => {
		const { phone, laptop, stranger } = await logInAll(server);
		const token = await tokenOf(phone, stranger.sessionId);
		for (const each of [token, token, 'a token of nobody']) {
			const response = await revoke(phone, each);
			expect(response.status).toBe(200);
			expect(await json(response)).toEqual({ status: true });
		}
		expect(await isLoggedIn(stranger)).toBe(false);
		expect(await isLoggedIn(laptop)).toBe(true);
	});

	it('refuses whoever has no cookie or comes from elsewhere', async () => {
		const { phone, stranger } = await logInAll(server);
		expect((await phone.request(list, { headers: { cookie: '' } })).status).toBe(401);
		const token = await tokenOf(phone, stranger.sessionId);
		const foreign = await revoke(phone, token, { origin: EXTENSION });
		expect(foreign.status).toBe(403);
		expect((await json(foreign)).code).toBe('INVALID_ORIGIN');
		expect((await revoke(phone, token, { cookie: '' })).status).toBe(401);
		expect(await isLoggedIn(stranger)).toBe(true);
	});

	it('asks for a fresh login, shows planted values, and changes', async () => {
		const { phone, stranger } = await logInAll(server);
		server.demand('list', 'fresh-login');
		const refused = await phone.request(list);
		server.demand('list', null);
		expect([refused.status, (await json(refused)).code]).toEqual([403, 'SESSION_NOT_FRESH']);
		server.overrideSession(stranger.sessionId, { ipAddress: '2001:db8::9' });
		server.changeService({ rename: { ipAddress: 'ip' } });
		const rows = await json(await phone.request(list));
		server.changeService(null);
		expect(rows.map(({ ip }: { ip: string }) => ip)).toContain('2001:db8::9');
	});
});

describe('the service after Clerk', () => {
	useStyle('clerk');

	/** A login's API client, as its page makes it: by a ticket of the site. */
	async function clientOf(login: DeviceLogin) {
		const { ticket } = await json(await login.request('/api/client-ticket', { method: 'POST' }));
		const body = new URLSearchParams({ strategy: 'ticket', ticket });
		const headers = { origin: server.origin };
		const address = `${server.apiOrigin}/v1/client/sign_ins`;
		const response = await fetchLocal(address, { method: 'POST', body, headers });
		expect((await fetchLocal(address, { method: 'POST', body, headers })).status).toBe(400);
		const cookie = response.headers.getSetCookie()[0] ?? '';
		expect(cookie).toMatch(/^__client=.+; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
		return (path: string, init: RequestInit = {}) =>
			fetchLocal(server.apiOrigin + path, {
				...init,
				headers: { origin: server.origin, cookie: cookie.split(';')[0] ?? '', ...init.headers },
			});
	}

	const form = { method: 'POST', body: new URLSearchParams({ reason: 'removed_by_user' }) };

	it('lists with the latest activity nested, in milliseconds, the current one told elsewhere', async () => {
		const { phone, stranger } = await logInAll(server);
		const call = await clientOf(phone);
		const response = await call('/v1/me/sessions/active');
		expect(response.headers.get('access-control-allow-origin')).toBe(server.origin);
		expect(response.headers.get('access-control-allow-credentials')).toBe('true');
		const sessions = await json(response);
		expect(sessions).toHaveLength(3);
		expect(sessions[0]).toMatchObject({
			object: 'session',
			id: server.listedId(stranger.sessionId),
			status: 'active',
			latest_activity: {
				ip_address: '203.0.113.66',
				city: 'Lagos',
				country: 'Nigeria',
				browser_name: 'Chrome',
				browser_version: '156.0.0.0',
				device_type: 'Windows',
				is_mobile: false,
			},
		});
		expect(sessions[0].id).toMatch(/^sess_[\dA-Za-z]{20,27}$/);
		expect(Math.abs(sessions[0].last_active_at - Date.now())).toBeLessThan(60_000);
		expect(JSON.stringify(sessions)).not.toContain('current');
		const { response: own } = await json(await call('/v1/client'));
		expect(own.last_active_session_id).toBe(server.listedId(phone.sessionId));
		expect(own.sessions.map(({ id }: { id: string }) => id)).toEqual([own.last_active_session_id]);
	});

	it('removes by a form and nothing else', async () => {
		const { phone, laptop, stranger } = await logInAll(server);
		const call = await clientOf(phone);
		const path = `/v1/me/sessions/${server.listedId(stranger.sessionId)}/revoke`;
		const asJson = { ...form, body: '{}', headers: { 'content-type': 'application/json' } };
		expect((await call(path, asJson)).status).toBe(415);
		expect(await isLoggedIn(stranger)).toBe(true);
		const response = await call(path, form);
		expect(response.status).toBe(200);
		expect((await json(response)).response).toMatchObject({ object: 'session', status: 'revoked' });
		expect(await isLoggedIn(stranger)).toBe(false);
		expect(await isLoggedIn(laptop)).toBe(true);
		expect((await call(path, form)).status).toBe(404);
	});

	it('refuses the pages’ cookie, other origins, and sessions that ended', async () => {
		const { phone, stranger } = await logInAll(server);
		const [mine, theirs] = [await clientOf(phone), await clientOf(stranger)];
		const list = '/v1/me/sessions/active';
		expect((await mine(list, { headers: { cookie: phone.cookie } })).status).toBe(401);
		const path = `/v1/me/sessions/${server.listedId(stranger.sessionId)}/revoke`;
		const foreign = await mine(path, { ...form, headers: { origin: EXTENSION } });
		expect([foreign.status, (await json(foreign)).errors[0].code]).toEqual([400, 'origin_invalid']);
		expect((await theirs(list)).status).toBe(200);
		await server.endSession(stranger.sessionId);
		expect((await theirs(list)).status).toBe(401);
		expect(await json(await theirs('/v1/client'))).toEqual({ response: null, client: null });
		server.demand('removal', 'second-factor');
		const refused = await mine(path, form);
		server.demand('removal', null);
		expect(refused.status).toBe(403);
		expect((await json(refused)).errors[0].code).toBe('session_reverification_required');
	});
});
