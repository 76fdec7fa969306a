// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_STYLES, type ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { type Account, DEVICES } from '../../cryptonow/devices.ts';
import { fetchLocal } from '../../cryptonow/fetch-local.ts';
import { type DeviceLogin, logInAs } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';

const PLAIN = '/api/account/sessions';
const PAGE = '/settings/security/sessions';
const EXTENSION = 'moz-extension://6f0b7a5e-0000-4000-8000-000000000000';
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

let server: Cryptonow;
let accountsMade = 0;

/** A server for the tests of one group. */
function useStyle(api: ApiStyle): void {
	beforeAll(async () => {
		server = await startCryptonow({ api });
	});
	afterAll(() => server.close());
}

/** An account, logged in on the phone that asks and on others. */
async function logInAll() {
	accountsMade += 1;
	const account: Account = {
		email: `user${accountsMade}@example.at`,
		password: 'a long enough one',
	};
	await server.createAccount(account);
	const phone = await logInAs(server.origin, account, DEVICES.phone);
	const laptop = await logInAs(server.origin, account, DEVICES.laptop);
	const stranger = await logInAs(server.origin, account, DEVICES.stranger);
	return { account, phone, laptop, stranger };
}

/** The sessions page as it is sent, by which it knows what it needs. */
async function metaOf({ request }: DeviceLogin, name: string): Promise<string> {
	const html = await (await request(PAGE)).text();
	const content = new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(html)?.[1];
	return (content ?? '').replaceAll('&quot;', '"');
}

async function isLoggedIn({ request }: DeviceLogin): Promise<boolean> {
	return (await request(PLAIN)).status === 200;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into by what is expected of them
async function json(response: Response): Promise<any> {
	return response.json();
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
		const { phone, laptop, stranger } = await logInAll();
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
		const { phone, laptop, stranger } = await logInAll();
		const call = await bearer(phone);
		const path = `/sessions/${server.listedId(stranger.sessionId)}`;
		expect((await call(path, { method: 'DELETE' })).status).toBe(204);
		expect(await isLoggedIn(stranger)).toBe(false);
		expect(await isLoggedIn(laptop)).toBe(true);
		expect((await call(path, { method: 'DELETE' })).status).toBe(204);
		expect((await call('/sessions/whatever', { method: 'DELETE' })).status).toBe(204);
	});

	it('refuses whoever has no token, a token that ran out, or one of a session that ended', async () => {
		const { phone, stranger } = await logInAll();
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
		const { phone } = await logInAll();
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
		const { phone, stranger } = await logInAll();
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
		const { phone, stranger } = await logInAll();
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
		const { account, phone } = await logInAll();
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
		const { phone, laptop, stranger } = await logInAll();
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
		const { phone, stranger } = await logInAll();
		const none = { headers: { cookie: '' } };
		expect((await phone.request('/sessions', none)).status).toBe(401);
		expect((await phone.request('/sessions/whoami', none)).status).toBe(401);
		const path = `/sessions/${server.listedId(stranger.sessionId)}`;
		expect((await phone.request(path, { method: 'DELETE', ...none })).status).toBe(401);
		expect(await isLoggedIn(stranger)).toBe(true);
	});

	it('asks for a second factor before the list', async () => {
		const { phone } = await logInAll();
		server.demand('list', 'second-factor');
		const response = await phone.request('/sessions');
		server.demand('list', null);
		expect(response.status).toBe(403);
		expect((await json(response)).error.id).toBe('session_aal2_required');
	});

	it('can change names, depth and path, and says so to its own page', async () => {
		const { phone } = await logInAll();
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
		const { phone, laptop, stranger } = await logInAll();
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
		const { phone, laptop, stranger } = await logInAll();
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
		const { phone, stranger } = await logInAll();
		expect((await phone.request(list, { headers: { cookie: '' } })).status).toBe(401);
		const token = await tokenOf(phone, stranger.sessionId);
		const foreign = await revoke(phone, token, { origin: EXTENSION });
		expect(foreign.status).toBe(403);
		expect((await json(foreign)).code).toBe('INVALID_ORIGIN');
		expect((await revoke(phone, token, { cookie: '' })).status).toBe(401);
		expect(await isLoggedIn(stranger)).toBe(true);
	});

	it('asks for a fresh login, shows planted values, and changes', async () => {
		const { phone, stranger } = await logInAll();
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
		const { phone, stranger } = await logInAll();
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
		const { phone, laptop, stranger } = await logInAll();
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
		const { phone, stranger } = await logInAll();
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

describe('the service by GraphQL', () => {
	useStyle('graphql');

	/** Posts as the page does, with the token that came with it in cookie and header. */
	async function caller({ request, cookie }: DeviceLogin) {
		const page = await request(PAGE);
		const own = page.headers.getSetCookie().find((line) => line.startsWith('csrf_token='));
		expect(own).toMatch(/; Path=\/; SameSite=Strict$/);
		const pair = own?.split(';')[0] ?? '';
		return (operationName: string, variables: object, headers: Record<string, string> = {}) =>
			request('/graphql', {
				method: 'POST',
				headers: {
					'content-type': 'application/json',
					cookie: `${cookie}; ${pair}`,
					'x-csrf-token': pair.split('=')[1] ?? '',
					...headers,
				},
				body: JSON.stringify({
					operationName,
					query: `${operationName === 'RemoveSession' ? 'mutation' : 'query'} ${operationName} { x }`,
					variables,
				}),
			});
	}

	it('lists by cursor', async () => {
		const { phone, laptop, stranger } = await logInAll();
		const call = await caller(phone);
		const pageOf = async (after: string | null) =>
			(await json(await call('SessionsPage', { first: 2, after }))).data.viewer.sessions;
		const first = await pageOf(null);
		expect(first.edges[0].node).toEqual({
			__typename: 'Session',
			id: server.listedId(stranger.sessionId),
			isCurrent: false,
			ipAddress: '203.0.113.66',
			userAgent: DEVICES.stranger.userAgent,
			location: { __typename: 'Location', city: 'Lagos', country: 'Nigeria' },
			createdAt: expect.stringMatching(ISO),
			lastSeenAt: expect.stringMatching(ISO),
		});
		expect(first.edges[1].node.id).toBe(server.listedId(laptop.sessionId));
		expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: first.edges[1].cursor });
		const second = await pageOf(first.pageInfo.endCursor);
		expect(second.edges).toHaveLength(1);
		expect(second.edges[0].node).toMatchObject({ isCurrent: true });
		expect(second.pageInfo.hasNextPage).toBe(false);
	});

	it('removes by a mutation', async () => {
		const { phone, laptop, stranger } = await logInAll();
		const call = await caller(phone);
		const input = { sessionId: server.listedId(stranger.sessionId) };
		const answer = await json(await call('RemoveSession', { input }));
		expect(answer.data.removeSession.removedId).toBe(input.sessionId);
		expect(await isLoggedIn(stranger)).toBe(false);
		expect(await isLoggedIn(laptop)).toBe(true);
		const again = await json(await call('RemoveSession', { input }));
		expect(again.errors[0].extensions.code).toBe('NOT_FOUND');
		const own = { input: { sessionId: server.listedId(phone.sessionId) } };
		expect((await json(await call('RemoveSession', own))).errors).toHaveLength(1);
		expect(await isLoggedIn(phone)).toBe(true);
	});

	it('refuses whoever has no cookie, or a CSRF token other than the cookie’s', async () => {
		const { phone, stranger } = await logInAll();
		const call = await caller(phone);
		const input = { sessionId: server.listedId(stranger.sessionId) };
		for (const wrong of ['', 'another']) {
			const response = await call('RemoveSession', { input }, { 'x-csrf-token': wrong });
			expect(response.status).toBe(403);
		}
		expect((await call('SessionsPage', {}, { cookie: phone.cookie })).status).toBe(403);
		const loggedOut = { cookie: 'csrf_token=abc', 'x-csrf-token': 'abc' };
		expect((await call('SessionsPage', {}, loggedOut)).status).toBe(401);
		expect((await call('DropTables', {})).status).toBe(400);
		expect(await isLoggedIn(stranger)).toBe(true);
	});

	it('answers a demand with an error inside a 200', async () => {
		const { phone } = await logInAll();
		const call = await caller(phone);
		server.demand('list', 'fresh-login');
		const response = await call('SessionsPage', { first: 3 });
		server.demand('list', null);
		expect(response.status).toBe(200);
		const answer = await json(response);
		expect(answer.data).toBeNull();
		expect(answer.errors[0].extensions.code).toBe('REAUTHENTICATION_REQUIRED');
	});
});

describe('the service after none', () => {
	useStyle('kurz');

	async function caller({ request }: DeviceLogin) {
		const { erg } = await json(await request('/rpc/konto.schluessel', { method: 'POST' }));
		return (name: string, body?: object, headers: Record<string, string> = {}) =>
			request(`/rpc/${name}`, {
				method: 'POST',
				headers: { cookie: '', authorization: `Bearer ${erg.tok}`, ...headers },
				...(body ? { body: JSON.stringify(body) } : {}),
			});
	}

	it('lists in German and short, masked, with times as people say them', async () => {
		const { phone, laptop } = await logInAll();
		const call = await caller(phone);
		const { erg } = await json(await call('konto.sitzungen', { seite: 1, anzahl: 10 }));
		expect(erg.ges).toBe(3);
		expect(erg.lst[1]).toEqual({
			nr: Number(server.listedId(laptop.sessionId)),
			ger: 'Firefox auf Linux',
			ort: 'Graz, Österreich',
			adr: '198.51.100.xxx',
			zul: 'gerade eben',
			seit: expect.stringMatching(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/),
			eig: 'N',
		});
		expect(erg.lst[2]).toMatchObject({
			ger: 'Safari auf iPhone',
			ort: 'Wien, Österreich',
			eig: 'J',
		});
	});

	it.each([
		[59_000, 'gerade eben'],
		[60_000, 'vor 1 Minute'],
		[5 * 60_000, 'vor 5 Minuten'],
		[3_600_000, 'vor 1 Stunde'],
		[26 * 3_600_000, 'vor 1 Tag'],
		[3 * 86_400_000, 'vor 3 Tagen'],
		[65 * 86_400_000, 'vor 2 Monaten'],
	])('says of %i ms ago: %s', async (elapsed, text) => {
		const { phone, laptop } = await logInAll();
		const call = await caller(phone);
		const lastActiveAt = new Date(Date.now() - elapsed).toISOString();
		server.overrideSession(laptop.sessionId, { lastActiveAt });
		const { erg } = await json(await call('konto.sitzungen', { seite: 1, anzahl: 10 }));
		expect(erg.lst[1].zul).toBe(text);
	});

	it('lists in pages by number, of ten at most', async () => {
		const { account, phone } = await logInAll();
		const call = await caller(phone);
		for (let planted = 0; planted < 9; planted += 1) {
			await server.plantSession(account.email, DEVICES.tablet);
		}
		const lengths: number[] = [];
		const numbers = new Set<number>();
		for (const seite of [1, 2, 3]) {
			const { erg } = await json(await call('konto.sitzungen', { seite, anzahl: 50 }));
			expect(erg.ges).toBe(12);
			lengths.push(erg.lst.length);
			for (const { nr } of erg.lst) numbers.add(nr);
		}
		expect(lengths).toEqual([10, 2, 0]);
		expect(numbers.size).toBe(12);
	});

	it('removes by the number in the query, with the page’s own key', async () => {
		const { phone, laptop, stranger } = await logInAll();
		const call = await caller(phone);
		const formular = await metaOf(phone, 'formular');
		const name = `konto.abmelden?nr=${server.listedId(stranger.sessionId)}`;
		expect((await call(name)).status).toBe(403);
		const others = await metaOf(laptop, 'formular');
		expect((await call(name, undefined, { 'x-formular': others })).status).toBe(403);
		expect(await isLoggedIn(stranger)).toBe(true);
		const header = { 'x-formular': formular };
		expect(await json(await call(name, undefined, header))).toEqual({ erg: { ok: 'J' } });
		expect(await isLoggedIn(stranger)).toBe(false);
		expect(await isLoggedIn(laptop)).toBe(true);
		expect(await json(await call(name, undefined, header))).toEqual({ erg: { ok: 'N' } });
		const own = `konto.abmelden?nr=${server.listedId(phone.sessionId)}`;
		expect((await call(own, undefined, header)).status).toBe(400);
	});

	it('refuses whoever has no key, one that ran out, or comes from elsewhere', async () => {
		const { phone } = await logInAll();
		const page = { seite: 1, anzahl: 10 };
		const bare = { method: 'POST', body: JSON.stringify(page) };
		expect((await phone.request('/rpc/konto.sitzungen', bare)).status).toBe(401);
		const foreign = { method: 'POST', headers: { origin: EXTENSION } };
		expect((await phone.request('/rpc/konto.schluessel', foreign)).status).toBe(403);
		const call = await caller(phone);
		expect((await call('konto.sitzungen', page)).status).toBe(200);
		server.demand('list', 'fresh-login');
		const refused = await call('konto.sitzungen', page);
		server.demand('list', null);
		expect([refused.status, (await json(refused)).fhl.nr]).toEqual([403, 4033]);
		server.expireTokens();
		expect((await call('konto.sitzungen', page)).status).toBe(401);
	});
});

describe.each(API_STYLES)('the sessions page of «%s»', (style) => {
	useStyle(style);

	it('is behind the login, may reach its API and nothing else, and carries no list', async () => {
		const { phone, stranger } = await logInAll();
		const response = await phone.request(PAGE);
		expect(response.status).toBe(200);
		const policy = response.headers.get('content-security-policy') ?? '';
		const hosts = server.apiOrigin === server.origin ? '' : ` ${server.apiOrigin}`;
		expect(policy).toContain(`connect-src 'self'${hosts};`);
		expect(policy).toContain("script-src 'self';");
		const html = await response.text();
		expect(html).not.toContain(server.listedId(stranger.sessionId));
		const scripts = [...html.matchAll(/src="(\/assets\/[\w-]+\.js)"/g)].map(
			([, path]) => path ?? '',
		);
		expect(scripts).toContain(`/assets/sessions${style === 'plain' ? '' : `-${style}`}.js`);
		for (const script of scripts) expect((await phone.request(script)).status).toBe(200);
		const loggedOut = await phone.request(PAGE, { headers: { cookie: '' } });
		expect(loggedOut.headers.get('location')).toBe(`/login?next=${PAGE}`);
	});
});
