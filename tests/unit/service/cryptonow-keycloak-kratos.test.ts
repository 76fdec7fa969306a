// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { DEVICES } from '../../cryptonow/devices.ts';
import { fetchLocal } from '../../cryptonow/fetch-local.ts';
import { type DeviceLogin, logInAs } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import { EXTENSION, ISO, isLoggedIn, json, logInAll, metaOf } from './cryptonow-apis-fixtures.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
let server: Cryptonow;

/** A server for the tests of one group. */
function useStyle(api: ApiStyle): void {
	beforeAll(async () => {
		server = await startCryptonow({ api });
	});
	afterAll(() => server.close());
}

describe('the service after Keycloak', () => {
	useStyle('keycloak');
	const account = '/realms/cryptonow/account';

	async function grant({ request }: DeviceLogin, form: Record<string, string> = {}) {
		const body = new URLSearchParams({ grant_type: 'session', ...form });
		return request('/oauth/token', { method: 'POST', body });
	}

	/** The API as the page asks it: on the other host, without a cookie, with a token. */
	function caller(token: string) {
		return (path: string, init: RequestInit = {}) =>
			fetchLocal(server.apiOrigin + account + path, {
				...init,
				headers: { origin: server.origin, authorization: `Bearer ${token}` },
			});
	}

	async function bearer(login: DeviceLogin) {
		return caller((await json(await grant(login))).access_token);
	}

	it('lists by device, in seconds, with the current one marked and no other', async () => {
		const { phone, laptop, stranger } = await logInAll(server);
		const call = await bearer(phone);
		const response = await call('/sessions/devices');
		expect(response.headers.get('access-control-allow-origin')).toBe(server.origin);
		const devices = await json(response);
		expect(devices.map(({ os }: { os: string }) => os)).toEqual(['Windows', 'Linux', 'iOS']);
		expect(devices[2]).toEqual({
			os: 'iOS',
			osVersion: '18.7',
			device: 'iPhone',
			mobile: true,
			current: true,
			sessions: [
				{
					id: server.listedId(phone.sessionId),
					ipAddress: '198.51.100.23',
					started: expect.any(Number),
					lastAccess: expect.any(Number),
					expires: expect.any(Number),
					clients: [expect.objectContaining({ clientId: 'cryptonow-web' })],
					browser: 'Mobile Safari/26.4',
					current: true,
				},
			],
		});
		const [own] = devices[2].sessions;
		expect(own.id).toMatch(UUID);
		expect(Math.abs(own.started - Date.now() / 1000)).toBeLessThan(60);
		expect(devices[0].sessions[0].id).toBe(server.listedId(stranger.sessionId));
		expect(devices[1].sessions[0].id).toBe(server.listedId(laptop.sessionId));
		expect(devices[0]).not.toHaveProperty('current');
		expect(devices[0].sessions[0]).not.toHaveProperty('current');
	});

	it('removes, and says the same of an id that nobody has', async () => {
		const { phone, laptop, stranger } = await logInAll(server);
		const call = await bearer(phone);
		const path = `/sessions/${server.listedId(stranger.sessionId)}`;
		expect((await call(path, { method: 'DELETE' })).status).toBe(204);
		expect(await isLoggedIn(stranger)).toBe(false);
		expect(await isLoggedIn(laptop)).toBe(true);
		expect((await call(path, { method: 'DELETE' })).status).toBe(204);
		expect((await call('/sessions/whatever', { method: 'DELETE' })).status).toBe(204);
	});

	it('refuses whoever has no token, a token that ran out, or one of a session that ended', async () => {
		const { phone, stranger } = await logInAll(server);
		const bare = await fetchLocal(`${server.apiOrigin}${account}/sessions/devices`, {
			headers: { cookie: phone.cookie, origin: server.origin },
		});
		expect(bare.status).toBe(401);
		expect((await caller('eyJ.forged.one')('/sessions/devices')).status).toBe(401);
		const [mine, theirs] = [await bearer(phone), await bearer(stranger)];
		await server.endSession(stranger.sessionId);
		expect((await theirs('/sessions/devices')).status).toBe(401);
		expect((await mine('/sessions/devices')).status).toBe(200);
		server.expireTokens();
		expect((await mine('/sessions/devices')).status).toBe(401);
		expect((await (await bearer(phone))('/sessions/devices')).status).toBe(200);
	});

	it('gives tokens to its own page alone, renews them once, and ends a session that renews twice', async () => {
		const { phone } = await logInAll(server);
		const body = new URLSearchParams({ grant_type: 'session' });
		const foreign = { method: 'POST', body, headers: { origin: EXTENSION } };
		expect((await phone.request('/oauth/token', foreign)).status).toBe(400);
		const first = await json(await grant(phone));
		expect(first).toMatchObject({ expires_in: 300, token_type: 'Bearer' });
		const renewal = { grant_type: 'refresh_token', refresh_token: first.refresh_token };
		const second = await json(await grant(phone, renewal));
		expect((await caller(second.access_token)('/sessions/devices')).status).toBe(200);
		expect((await grant(phone, renewal)).status).toBe(400);
		expect(await isLoggedIn(phone)).toBe(false);
	});

	it('asks for a fresh login or a second factor before a removal', async () => {
		const { phone, stranger } = await logInAll(server);
		const call = await bearer(phone);
		server.demand('removal', 'fresh-login');
		const path = `/sessions/${server.listedId(stranger.sessionId)}`;
		const response = await call(path, { method: 'DELETE' });
		server.demand('removal', null);
		expect(response.status).toBe(403);
		expect((await json(response)).error).toBe('insufficient_user_authentication');
		expect(await isLoggedIn(stranger)).toBe(true);
	});
});

describe('the service after Ory Kratos', () => {
	useStyle('kratos');

	it('leaves the current session out of the list, and has it elsewhere', async () => {
		const { phone, stranger } = await logInAll(server);
		const list = await json(await phone.request('/sessions?page_size=10'));
		expect(list).toHaveLength(2);
		expect(list[0]).toEqual({
			id: server.listedId(stranger.sessionId),
			active: true,
			expires_at: expect.stringMatching(ISO),
			authenticated_at: expect.stringMatching(ISO),
			authenticator_assurance_level: 'aal1',
			authentication_methods: [expect.objectContaining({ method: 'password' })],
			issued_at: expect.stringMatching(ISO),
			devices: [
				{
					id: expect.stringMatching(UUID),
					ip_address: '203.0.113.66',
					user_agent: DEVICES.stranger.userAgent,
					location: 'Lagos, NG',
				},
			],
		});
		const own = await json(await phone.request('/sessions/whoami'));
		expect(own.id).toBe(server.listedId(phone.sessionId));
		expect(own.devices[0].location).toBe('Vienna, AT');
		expect(own.identity.traits.email).toContain('@example.at');
	});

	it('lists in pages of two, which lead to the next', async () => {
		const { account, phone } = await logInAll(server);
		const ids: string[] = [];
		for (const name of ['tablet', 'attacker2', 'laptop'] as const) {
			ids.push((await logInAs(server.origin, account, DEVICES[name])).sessionId);
		}
		const seen: string[] = [];
		const sizes: number[] = [];
		for (let next: string | undefined = '/sessions'; next !== undefined; ) {
			const response = await phone.request(next);
			const page = await json(response);
			seen.push(...page.map(({ id }: { id: string }) => id));
			sizes.push(page.length);
			next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
		}
		expect(sizes).toEqual([2, 2, 1]);
		expect(new Set(seen).size).toBe(5);
		expect(seen).toEqual(expect.arrayContaining(ids.map((id) => server.listedId(id))));
	});

	it('removes others, not the current one, and says yes to any id', async () => {
		const { phone, laptop, stranger } = await logInAll(server);
		const remove = (id: string) => phone.request(`/sessions/${id}`, { method: 'DELETE' });
		expect((await remove(server.listedId(phone.sessionId))).status).toBe(400);
		const id = server.listedId(stranger.sessionId);
		expect((await remove(id)).status).toBe(204);
		expect(await isLoggedIn(stranger)).toBe(false);
		expect(await isLoggedIn(laptop)).toBe(true);
		expect((await remove(id)).status).toBe(204);
		expect((await remove('no-uuid')).status).toBe(400);
	});

	it('refuses whoever has no cookie', async () => {
		const { phone, stranger } = await logInAll(server);
		const none = { headers: { cookie: '' } };
		expect((await phone.request('/sessions', none)).status).toBe(401);
		expect((await phone.request('/sessions/whoami', none)).status).toBe(401);
		const path = `/sessions/${server.listedId(stranger.sessionId)}`;
		expect((await phone.request(path, { method: 'DELETE', ...none })).status).toBe(401);
		expect(await isLoggedIn(stranger)).toBe(true);
	});

	it('asks for a second factor before the list', async () => {
		const { phone } = await logInAll(server);
		server.demand('list', 'second-factor');
		const response = await phone.request('/sessions');
		server.demand('list', null);
		expect(response.status).toBe(403);
		expect((await json(response)).error.id).toBe('session_aal2_required');
	});

	it('can change names, depth and path, and says so to its own page', async () => {
		const { phone } = await logInAll(server);
		server.changeService({
			rename: { ip_address: 'addr' },
			nestUnder: 'data',
			moveTo: '/v2/sessions',
		});
		expect((await phone.request('/sessions')).status).toBe(404);
		const response = await phone.request('/v2/sessions?page_size=1');
		expect((await json(response)).data[0].devices[0].addr).toBe('203.0.113.66');
		expect(response.headers.get('link')).toContain('</v2/sessions?page_size=1&page_token=');
		expect(JSON.parse(await metaOf(phone, 'service-change'))).toMatchObject({
			nestUnder: 'data',
			moveTo: '/v2/sessions',
			from: '/sessions',
		});
		server.changeService(null);
		expect((await phone.request('/sessions')).status).toBe(200);
		expect(await metaOf(phone, 'service-change')).toBe('');
	});
});
