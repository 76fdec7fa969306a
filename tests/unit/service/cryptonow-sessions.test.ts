// @vitest-environment node
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from '../../cryptonow/accounts.ts';
import { DEVICES } from '../../cryptonow/devices.ts';
import { logInAs } from '../../cryptonow/log-in-as.ts';
import { OWN_ADDRESS } from '../../cryptonow/places.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import { codeOf, makeLogin, remove, SESSIONS } from './cryptonow-fixtures.ts';

const FOREIGN_ORIGINS = [
	'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
	'moz-extension://6f0b7a5e-0000-4000-8000-000000000000',
	'https://www.cryptonow.net',
	'null',
];

let server: Cryptonow;

beforeAll(async () => {
	server = await startCryptonow();
});

afterEach(() => server.stopMisbehaving());
afterAll(() => server.close());

describe('the list', () => {
	it('says where each session is and what it is used from', async () => {
		const { account, phone } = await makeLogin(server);
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		const sessions = await phone.list();
		expect(sessions.map(({ id }) => id)).toEqual([stranger.sessionId, phone.sessionId]);
		expect(sessions[0]).toMatchObject({
			current: false,
			device: { userAgent: DEVICES.stranger.userAgent },
			ipAddress: '203.0.113.66',
			location: { city: 'Lagos', country: 'Nigeria' },
		});
		expect(sessions[1]).toMatchObject({
			current: true,
			location: { city: 'Vienna', country: 'Austria' },
		});
	});

	it('is refused to whoever is not logged in', async () => {
		const { phone } = await makeLogin(server);
		for (const cookie of ['', '__Host-session=forged.forged', `${phone.cookie}x`]) {
			const response = await fetch(server.origin + SESSIONS, { headers: { cookie } });
			expect(response.status).toBe(401);
			expect(await response.json()).toEqual({
				type: 'about:blank',
				title: 'Not logged in',
				status: 401,
				code: 'not-logged-in',
			});
		}
	});

	it('holds nobody else’s sessions', async () => {
		const { phone } = await makeLogin(server);
		const { phone: other } = await makeLogin(server);
		expect((await phone.list()).map(({ id }) => id)).not.toContain(other.sessionId);
		expect((await remove(phone, other.sessionId)).status).toBe(404);
		expect(await other.list()).toHaveLength(1);
	});

	it('names sessions by ids that tell nothing of the login and stay the same', async () => {
		const { phone } = await makeLogin(server);
		const token = decodeURIComponent(phone.cookie).split('=')[1]?.split('.')[0] ?? '';
		expect(token.length).toBeGreaterThan(20);
		const answers = await Promise.all([
			phone.request(SESSIONS),
			remove(phone, phone.sessionId),
			remove(phone, 'no-such'),
			phone.request('/settings/security/sessions'),
		]);
		for (const answer of answers) {
			expect(await answer.text()).not.toContain(token);
			expect([...answer.headers.values()].join()).not.toContain(token);
		}
		expect(phone.sessionId).toMatch(/^[\w-]{22,}$/);
		expect((await phone.list())[0]?.id).toBe(phone.sessionId);
	});

	it('moves a session’s last activity when that session asks, and no other’s', async () => {
		const { account, phone } = await makeLogin(server);
		const laptop = await logInAs(server.origin, account, DEVICES.laptop);
		const timeOf = async (id: string) => {
			const sessions = await phone.list();
			return Date.parse(sessions.find((session) => session.id === id)?.lastActiveAt ?? '');
		};
		const laptopBefore = await timeOf(laptop.sessionId);
		const phoneBefore = await timeOf(phone.sessionId);
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(await timeOf(phone.sessionId)).toBeGreaterThan(phoneBefore);
		expect(await timeOf(laptop.sessionId)).toBe(laptopBefore);
		await laptop.request('/settings');
		expect(await timeOf(laptop.sessionId)).toBeGreaterThan(laptopBefore);
	});

	it('shows a hostile agent of 10,000 characters as it came', async () => {
		const { account, phone } = await makeLogin(server);
		const start = '<img src=x onerror=alert(1)> https://evil.example {{7*7}} %s ';
		const userAgent = start.padEnd(10_000, 'x');
		const hostile = await logInAs(server.origin, account, { ...DEVICES.stranger, userAgent });
		const found = (await phone.list()).find(({ id }) => id === hostile.sessionId);
		expect(found?.device.userAgent).toBe(userAgent);
	});

	it('shows more than a hundred sessions', async () => {
		const { account, phone } = await makeLogin(server);
		const ids = await Promise.all(
			Array.from({ length: 150 }, () => server.plantSession(account.email, DEVICES.tablet)),
		);
		const listed = new Set((await phone.list()).map(({ id }) => id));
		expect(listed).toEqual(new Set([...ids, phone.sessionId]));
	});

	it('shows planted places and fields of any kind, until they are taken back', async () => {
		const { account } = await makeLogin(server);
		const device = { ...DEVICES.stranger, ipAddress: '203.0.113.99' };
		const login = await logInAs(server.origin, account, device);
		const place = { city: '\u202eevil <b>', country: null };
		server.places.set('203.0.113.99', place);
		expect((await login.list())[0]?.location).toEqual(place);
		server.places.set('203.0.113.99', null);
		expect((await login.list())[0]?.location).toBeNull();

		server.overrideSession(login.sessionId, { lastActiveAt: 'soon', device: 7, extra: true });
		expect((await login.list())[0]).toMatchObject({ lastActiveAt: 'soon', device: 7, extra: true });
		server.overrideSession(login.sessionId, null);
		expect((await login.list())[0]?.device).toEqual({ userAgent: device.userAgent });
		expect(() => server.overrideSession('no-such', {})).toThrow('no session');
	});

	it('can be given an id that makes a difficult path, and removes by it', async () => {
		const { account, phone } = await makeLogin(server);
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		server.overrideSession(stranger.sessionId, { id: 'a/../b?c=1#d %2F' });
		expect((await remove(phone, 'a/../b?c=1#d %2F')).status).toBe(204);
		expect((await stranger.request(SESSIONS)).status).toBe(401);
	});
});

describe('removing', () => {
	it('logs that device out at once, and no other', async () => {
		const { account, phone } = await makeLogin(server);
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		const laptop = await logInAs(server.origin, account, DEVICES.laptop);
		expect((await stranger.request(SESSIONS)).status).toBe(200);

		expect((await remove(phone, stranger.sessionId)).status).toBe(204);
		expect((await stranger.request(SESSIONS)).status).toBe(401);
		expect((await laptop.request(SESSIONS)).status).toBe(200);
		expect((await phone.list()).map(({ id }) => id)).toEqual([laptop.sessionId, phone.sessionId]);

		const again = await remove(phone, stranger.sessionId);
		expect(again.status).toBe(404);
		expect(await codeOf(again)).toBe('no-such-session');
	});

	it('leaves the current session alone', async () => {
		const { phone } = await makeLogin(server);
		const response = await remove(phone, phone.sessionId);
		expect(response.status).toBe(409);
		expect(await codeOf(response)).toBe('current-session');
		expect(await phone.list()).toHaveLength(1);
	});

	it('needs a login', async () => {
		const { phone } = await makeLogin(server);
		const response = await fetch(`${server.origin}${SESSIONS}/${phone.sessionId}`, {
			method: 'DELETE',
		});
		expect(response.status).toBe(401);
		expect(await phone.list()).toHaveLength(1);
	});

	it('has no way to remove all at once', async () => {
		const { phone } = await makeLogin(server);
		expect((await phone.request(SESSIONS, { method: 'DELETE' })).status).toBe(404);
	});

	it('is what a time-out does as well', async () => {
		const { phone } = await makeLogin(server);
		expect(await server.endSession(phone.sessionId)).toBe(true);
		expect(await server.endSession(phone.sessionId)).toBe(false);
		expect((await phone.request(SESSIONS)).status).toBe(401);
	});
});

describe('requests of another origin', () => {
	it.each(FOREIGN_ORIGINS)('%s changes nothing', async (origin) => {
		const { account, phone } = await makeLogin(server);
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		const headers = { origin, referer: `${server.origin}/`, 'content-type': 'application/json' };
		const answers = await Promise.all([
			remove(phone, stranger.sessionId, headers),
			phone.request('/api/logout', { method: 'POST', headers }),
			phone.request('/api/account/password', {
				method: 'POST',
				headers,
				body: JSON.stringify({ currentPassword: account.password, newPassword: 'owned by me' }),
			}),
			fetch(`${server.origin}/api/login`, {
				method: 'POST',
				headers,
				body: JSON.stringify(account),
			}),
		]);
		for (const answer of answers) {
			expect(answer.status).toBe(403);
			expect(await codeOf(answer)).toBe('invalid-origin');
			expect(answer.headers.getSetCookie()).toEqual([]);
		}
		expect(await phone.list()).toHaveLength(2);
		await logInAs(server.origin, account, DEVICES.laptop);
	});

	it('may read, as an extension with host access does', async () => {
		const { phone } = await makeLogin(server);
		const headers = { origin: FOREIGN_ORIGINS[0] ?? '' };
		const response = await phone.request(SESSIONS, { headers });
		expect(response.status).toBe(200);
		expect(response.headers.has('access-control-allow-origin')).toBe(false);
	});

	it('count as such when they carry a cookie and no Origin', async () => {
		const { account, phone } = await makeLogin(server);
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		const response = await fetch(`${server.origin}${SESSIONS}/${stranger.sessionId}`, {
			method: 'DELETE',
			headers: { cookie: phone.cookie, referer: `${server.origin}/settings` },
		});
		expect(response.status).toBe(403);
		expect((await stranger.request(SESSIONS)).status).toBe(200);
	});

	it('are refused before anything is looked up', async () => {
		const { phone } = await makeLogin(server);
		for (const origin of FOREIGN_ORIGINS) {
			expect((await remove(phone, 'no-such', { origin })).status).toBe(403);
		}
		const withoutOrigin = await fetch(`${server.origin}${SESSIONS}/no-such`, {
			method: 'DELETE',
			headers: { cookie: phone.cookie },
		});
		expect(withoutOrigin.status).toBe(403);
		expect((await remove(phone, 'no-such')).status).toBe(404);
	});

	it('are refused by better-auth itself too', async () => {
		const origin = 'http://localhost:1';
		const accounts = await openAccounts(origin);
		const account = { email: 'a@example.at', password: 'a long enough one' };
		await accounts.createAccount(account);
		const client = { cookie: null, origin, userAgent: null, ipAddress: OWN_ADDRESS };
		const { setCookie } = await accounts.logIn(client, account);
		const cookie = setCookie[0]?.split(';')[0] ?? '';
		const foreign = { ...client, cookie, origin: FOREIGN_ORIGINS[0] ?? '' };
		expect((await accounts.logOut(foreign)).status).toBe(403);
		expect(await accounts.authenticate(cookie)).not.toBeNull();
		expect((await accounts.logOut({ ...client, cookie })).status).toBe(200);
		expect(await accounts.authenticate(cookie)).toBeNull();
		accounts.close();
	});
});
