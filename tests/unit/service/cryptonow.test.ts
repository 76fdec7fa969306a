// @vitest-environment node
import { execFile } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from '../../cryptonow/accounts.ts';
import { type Account, DEMO_ACCOUNT, DEVICES, isDeviceName } from '../../cryptonow/devices.ts';
import { type DeviceLogin, LoginRefused, logInAs } from '../../cryptonow/log-in-as.ts';
import { clientAddress, OWN_ADDRESS } from '../../cryptonow/places.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';

const SESSIONS = '/api/account/sessions';
const FOREIGN_ORIGINS = [
	'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
	'moz-extension://6f0b7a5e-0000-4000-8000-000000000000',
	'https://www.cryptonow.net',
	'null',
];

let server: Cryptonow;
let accountsMade = 0;

async function makeAccount(): Promise<Account> {
	accountsMade += 1;
	const account = { email: `user${accountsMade}@example.at`, password: 'a long enough one' };
	await server.createAccount(account);
	return account;
}

async function makeLogin(): Promise<{ account: Account; phone: DeviceLogin }> {
	const account = await makeAccount();
	return { account, phone: await logInAs(server.origin, account, DEVICES.phone) };
}

function remove(login: DeviceLogin, id: string, headers: Record<string, string> = {}) {
	return login.request(`${SESSIONS}/${encodeURIComponent(id)}`, { method: 'DELETE', headers });
}

async function codeOf(response: Response): Promise<unknown> {
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	return ((await response.json()) as { code: unknown }).code;
}

beforeAll(async () => {
	server = await startCryptonow();
});
afterEach(() => server.stopMisbehaving());
afterAll(() => server.close());

describe('logging in', () => {
	it('gives a cookie that only this site’s requests carry', async () => {
		const { email, password } = await makeAccount();
		const response = await fetch(`${server.origin}/api/login`, {
			method: 'POST',
			headers: { origin: server.origin, 'content-type': 'application/json' },
			body: JSON.stringify({ email, password }),
		});
		expect(response.status).toBe(204);
		const cookies = response.headers.getSetCookie();
		expect(cookies).toHaveLength(1);
		const [pair, ...attributes] = (cookies[0] ?? '').split('; ');
		expect(pair).toMatch(/^__Host-session=.{20,}/);
		expect(attributes).toEqual(
			expect.arrayContaining(['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']),
		);
		expect(attributes.join()).not.toMatch(/domain/i);
	});

	it.each([
		['the password is wrong', { password: 'not the right one' }],
		['the account does not exist', { email: 'nobody@example.at' }],
		['the email is none', { email: 'no email' }],
	])('says the same when %s', async (_, wrong) => {
		const account = { ...(await makeAccount()), ...wrong };
		const response = await fetch(`${server.origin}/api/login`, {
			method: 'POST',
			headers: { origin: server.origin, 'content-type': 'application/json' },
			body: JSON.stringify(account),
		});
		expect(response.status).toBe(401);
		expect(await codeOf(response)).toBe('wrong-credentials');
		expect(response.headers.getSetCookie()).toEqual([]);
		await expect(logInAs(server.origin, account, DEVICES.phone)).rejects.toBeInstanceOf(
			LoginRefused,
		);
	});

	it('takes JSON only, and not without end', async () => {
		const { email, password } = await makeAccount();
		const body = JSON.stringify({ email, password });
		const post = (type: string, text: string) =>
			fetch(`${server.origin}/api/login`, {
				method: 'POST',
				headers: { origin: server.origin, 'content-type': type },
				body: text,
			});
		expect((await post('application/json', body)).status).toBe(204);
		expect((await post('text/plain', body)).status).toBe(400);
		expect((await post('application/json', body + ' '.repeat(70_000))).status).toBe(400);
		expect((await post('application/json', '{')).status).toBe(400);
	});

	it('keeps logins at the same moment apart', async () => {
		const account = await makeAccount();
		const devices = Object.values(DEVICES);
		const logins = await Promise.all(
			devices.map((device) => logInAs(server.origin, account, device)),
		);
		expect(new Set(logins.map(({ cookie }) => cookie)).size).toBe(devices.length);
		for (const login of logins) {
			const sessions = await login.list();
			expect(sessions).toHaveLength(devices.length);
			const current = sessions.filter((session) => session.current);
			expect(current).toHaveLength(1);
			expect(current[0]?.id).toBe(login.sessionId);
			expect(current[0]?.device.userAgent).toBe(login.device.userAgent);
			expect(current[0]?.ipAddress).toBe(login.device.ipAddress);
		}
	});
});

describe('the list', () => {
	it('says where each session is and what it is used from', async () => {
		const { account, phone } = await makeLogin();
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
		const { phone } = await makeLogin();
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
		const { phone } = await makeLogin();
		const { phone: other } = await makeLogin();
		expect((await phone.list()).map(({ id }) => id)).not.toContain(other.sessionId);
		expect((await remove(phone, other.sessionId)).status).toBe(404);
		expect(await other.list()).toHaveLength(1);
	});

	it('names sessions by ids that tell nothing of the login and stay the same', async () => {
		const { phone } = await makeLogin();
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
		const { account, phone } = await makeLogin();
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
		const { account, phone } = await makeLogin();
		const start = '<img src=x onerror=alert(1)> https://evil.example {{7*7}} %s ';
		const userAgent = start.padEnd(10_000, 'x');
		const hostile = await logInAs(server.origin, account, { ...DEVICES.stranger, userAgent });
		const found = (await phone.list()).find(({ id }) => id === hostile.sessionId);
		expect(found?.device.userAgent).toBe(userAgent);
	});

	it('shows more than a hundred sessions', async () => {
		const { account, phone } = await makeLogin();
		const ids = await Promise.all(
			Array.from({ length: 150 }, () => server.plantSession(account.email, DEVICES.tablet)),
		);
		const listed = new Set((await phone.list()).map(({ id }) => id));
		expect(listed).toEqual(new Set([...ids, phone.sessionId]));
	});

	it('shows planted places and fields of any kind, until they are taken back', async () => {
		const { account } = await makeLogin();
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
		const { account, phone } = await makeLogin();
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		server.overrideSession(stranger.sessionId, { id: 'a/../b?c=1#d %2F' });
		expect((await remove(phone, 'a/../b?c=1#d %2F')).status).toBe(204);
		expect((await stranger.request(SESSIONS)).status).toBe(401);
	});
});

describe('removing', () => {
	it('logs that device out at once, and no other', async () => {
		const { account, phone } = await makeLogin();
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
		const { phone } = await makeLogin();
		const response = await remove(phone, phone.sessionId);
		expect(response.status).toBe(409);
		expect(await codeOf(response)).toBe('current-session');
		expect(await phone.list()).toHaveLength(1);
	});

	it('needs a login', async () => {
		const { phone } = await makeLogin();
		const response = await fetch(`${server.origin}${SESSIONS}/${phone.sessionId}`, {
			method: 'DELETE',
		});
		expect(response.status).toBe(401);
		expect(await phone.list()).toHaveLength(1);
	});

	it('has no way to remove all at once', async () => {
		const { phone } = await makeLogin();
		expect((await phone.request(SESSIONS, { method: 'DELETE' })).status).toBe(404);
	});

	it('is what a time-out does as well', async () => {
		const { phone } = await makeLogin();
		expect(await server.endSession(phone.sessionId)).toBe(true);
		expect(await server.endSession(phone.sessionId)).toBe(false);
		expect((await phone.request(SESSIONS)).status).toBe(401);
	});
});

describe('requests of another origin', () => {
	it.each(FOREIGN_ORIGINS)('%s changes nothing', async (origin) => {
		const { account, phone } = await makeLogin();
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
		const { phone } = await makeLogin();
		const headers = { origin: FOREIGN_ORIGINS[0] ?? '' };
		const response = await phone.request(SESSIONS, { headers });
		expect(response.status).toBe(200);
		expect(response.headers.has('access-control-allow-origin')).toBe(false);
	});

	it('count as such when they carry a cookie and no Origin', async () => {
		const { account, phone } = await makeLogin();
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		const response = await fetch(`${server.origin}${SESSIONS}/${stranger.sessionId}`, {
			method: 'DELETE',
			headers: { cookie: phone.cookie, referer: `${server.origin}/settings` },
		});
		expect(response.status).toBe(403);
		expect((await stranger.request(SESSIONS)).status).toBe(200);
	});

	it('are refused before anything is looked up', async () => {
		const { phone } = await makeLogin();
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

describe('logging out', () => {
	it('ends the session and clears the cookie', async () => {
		const { phone } = await makeLogin();
		const response = await phone.request('/api/logout', { method: 'POST' });
		expect(response.status).toBe(204);
		expect(response.headers.getSetCookie().join()).toMatch(/__Host-session=;.*Max-Age=0/);
		expect((await phone.request(SESSIONS)).status).toBe(401);
		expect((await phone.request('/api/logout', { method: 'POST' })).status).toBe(204);
	});
});

describe('the password', () => {
	function change(login: DeviceLogin, currentPassword: string, newPassword: string) {
		return login.request('/api/account/password', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ currentPassword, newPassword }),
		});
	}

	it('changes, and other sessions stay', async () => {
		const { account, phone } = await makeLogin();
		const laptop = await logInAs(server.origin, account, DEVICES.laptop);
		expect((await change(phone, account.password, 'quite another one')).status).toBe(204);
		expect((await laptop.request(SESSIONS)).status).toBe(200);
		expect((await phone.request(SESSIONS)).status).toBe(200);
		await expect(logInAs(server.origin, account, DEVICES.tablet)).rejects.toThrow('401');
		const changed = { ...account, password: 'quite another one' };
		await logInAs(server.origin, changed, DEVICES.tablet);
	});

	it('does not change for whoever does not know it, or to a poor one', async () => {
		const { account, phone } = await makeLogin();
		expect(await codeOf(await change(phone, 'a guess of mine', 'quite another one'))).toBe(
			'wrong-password',
		);
		expect(await codeOf(await change(phone, account.password, 'short'))).toBe('password-too-short');
		expect(await codeOf(await change(phone, account.password, 'x'.repeat(500)))).toBe(
			'password-too-long',
		);
		await logInAs(server.origin, account, DEVICES.tablet);
	});
});

describe('the pages', () => {
	const paths = [
		'/settings',
		'/settings/security',
		'/settings/security/sessions',
		'/settings/security/password',
	];

	it.each(paths)('%s is for whoever is logged in', async (path) => {
		const { phone } = await makeLogin();
		const asStranger = await fetch(`${server.origin}${path}?from=help`, { redirect: 'manual' });
		expect(asStranger.status).toBe(302);
		const location = new URL(asStranger.headers.get('location') ?? '', server.origin);
		expect(location.pathname).toBe('/login');
		expect(location.searchParams.get('next')).toBe(`${path}?from=help`);

		const page = await phone.request(`${path}?from=help`);
		expect(page.status).toBe(200);
		const html = await page.text();
		for (const part of [
			'<html lang="en">',
			'<title>',
			'<main',
			'<h1',
			'not Cryptonow’s real site',
		]) {
			expect(html).toContain(part);
		}
		// Nothing inline, so that the policy can forbid it.
		expect(html).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
		for (const [, asset] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
			expect((await fetch(server.origin + asset)).status).toBe(200);
		}
	});

	it('begin at the login or at the sessions', async () => {
		const { phone } = await makeLogin();
		const asStranger = await fetch(server.origin, { redirect: 'manual' });
		expect(asStranger.headers.get('location')).toBe('/login');
		expect((await phone.request('/')).headers.get('location')).toBe('/settings/security/sessions');
	});

	it.each([
		['/settings/security/password?a=1', '/settings/security/password?a=1'],
		['//evil.example/x', '/settings/security/sessions'],
		['/\\evil.example', '/settings/security/sessions'],
		['/.//evil.example', '/settings/security/sessions'],
		['https://evil.example/', '/settings/security/sessions'],
		['javascript:alert(1)', '/settings/security/sessions'],
		['/\t/evil.example', '/settings/security/sessions'],
	])('go on after the login to %s as %s', async (next, expected) => {
		const { phone } = await makeLogin();
		const response = await phone.request(`/login?next=${encodeURIComponent(next)}`);
		expect(response.status).toBe(302);
		expect(response.headers.get('location')).toBe(expected);
	});

	it('serve no file but their own', async () => {
		for (const path of ['/assets/login.html', '/assets/..%2Fserver.ts', '/assets/constructor']) {
			expect((await fetch(server.origin + path)).status).toBe(404);
		}
	});

	it('and the API are sent with careful headers', async () => {
		for (const path of ['/login', SESSIONS, '/assets/site.css', '/nowhere']) {
			const { headers } = await fetch(server.origin + path);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('referrer-policy')).toBe('no-referrer');
			expect(headers.get('cache-control')).toBe('no-store');
			expect(headers.get('content-security-policy')).toBe(
				"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
			);
		}
	});
});

describe('the address of a client', () => {
	it.each([
		['203.0.113.5', '127.0.0.1', '203.0.113.5'],
		[' 203.0.113.5 , 10.0.0.1', '127.0.0.1', '203.0.113.5'],
		['2001:db8::1', '127.0.0.1', '2001:db8::1'],
		['nonsense', '127.0.0.1', OWN_ADDRESS],
		[undefined, '::1', OWN_ADDRESS],
		[undefined, '::ffff:127.0.0.1', OWN_ADDRESS],
		[undefined, '192.0.2.9', '192.0.2.9'],
	])('forwarded for %s from %s is %s', (forwarded, socket, expected) => {
		expect(clientAddress(forwarded, socket)).toBe(expected);
	});

	it.each([
		['198.51.100.127', 'Vienna'],
		['198.51.100.128', 'Graz'],
		['198.51.100.255', 'Graz'],
		['203.0.113.0', 'Lagos'],
		['203.0.113.255', 'Amsterdam'],
		['192.0.2.1', 'Milan'],
		['10.1.2.3', undefined],
		['2001:db8::1', undefined],
	])('%s is in %s', async (ipAddress, city) => {
		const { account } = await makeLogin();
		const id = await server.plantSession(account.email, { ...DEVICES.phone, ipAddress });
		const phone = await logInAs(server.origin, account, DEVICES.phone);
		const found = (await phone.list()).find((session) => session.id === id);
		expect(found?.location?.city).toBe(city);
	});
});

describe('misbehaviour', () => {
	it('answers with a status, headers and a body, for so many times', async () => {
		const { phone } = await makeLogin();
		server.misbehave({
			path: SESSIONS,
			status: 429,
			headers: { 'Retry-After': '30', 'content-type': 'text/plain' },
			body: 'slow down',
			times: 2,
		});
		for (let i = 0; i < 2; i += 1) {
			const response = await phone.request(SESSIONS);
			expect(response.status).toBe(429);
			expect(response.headers.get('retry-after')).toBe('30');
			expect(response.headers.get('content-type')).toBe('text/plain');
			expect(await response.text()).toBe('slow down');
		}
		expect((await phone.request(SESSIONS)).status).toBe(200);
	});

	it('answers with objects and bytes', async () => {
		const { phone } = await makeLogin();
		const stop = server.misbehave({ path: SESSIONS, body: { sessions: 'none' } });
		expect(await (await phone.request(SESSIONS)).json()).toEqual({ sessions: 'none' });
		stop();
		server.misbehave({ path: SESSIONS, body: new Uint8Array([0xff, 0x00]) });
		const bytes = new Uint8Array(await (await phone.request(SESSIONS)).arrayBuffer());
		expect([...bytes]).toEqual([0xff, 0x00]);
	});

	it('changes headers of the site’s own answer', async () => {
		const { phone } = await makeLogin();
		server.misbehave({ path: SESSIONS, headers: { 'Content-Type': 'text/html' } });
		const response = await phone.request(SESSIONS);
		expect(response.headers.get('content-type')).toBe('text/html');
		expect(((await response.json()) as { sessions: unknown[] }).sessions).toHaveLength(1);
	});

	it('redirects', async () => {
		const { phone } = await makeLogin();
		server.misbehave({ path: /^\/api\/account\//, redirectTo: '/login?next=/settings' });
		const response = await phone.request(SESSIONS);
		expect(response.status).toBe(302);
		expect(response.headers.get('location')).toBe('/login?next=/settings');
	});

	it('says nothing at all, or breaks off in the middle', async () => {
		const { phone } = await makeLogin();
		const stop = server.misbehave({ path: SESSIONS, drop: 'before' });
		await expect(phone.request(SESSIONS)).rejects.toThrow(TypeError);
		stop();
		server.misbehave({ path: SESSIONS, drop: 'midway' });
		const response = await phone.request(SESSIONS);
		expect(response.status).toBe(200);
		await expect(response.text()).rejects.toThrow(TypeError);
	});

	it('delays, and stopping it lets those that wait go on', async () => {
		const { phone } = await makeLogin();
		server.misbehave({ path: SESSIONS, delayMs: 60, times: 1 });
		const started = performance.now();
		expect(await phone.list()).toHaveLength(1);
		expect(performance.now() - started).toBeGreaterThanOrEqual(55);

		server.misbehave({ path: SESSIONS, delayMs: 60_000 });
		const waiting = phone.list();
		await new Promise((resolve) => setTimeout(resolve, 20));
		server.stopMisbehaving();
		expect(await waiting).toHaveLength(1);
	});

	it('touches only the method and the path it names, the first registered first', async () => {
		const { account, phone } = await makeLogin();
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		server.misbehave({
			method: 'DELETE',
			path: new RegExp(`^${SESSIONS}/`),
			status: 500,
			times: 1,
		});
		server.misbehave({
			method: 'DELETE',
			path: new RegExp(`^${SESSIONS}/`),
			status: 503,
			times: 1,
		});
		expect((await phone.request(SESSIONS)).status).toBe(200);
		expect((await remove(phone, stranger.sessionId)).status).toBe(500);
		expect((await remove(phone, stranger.sessionId)).status).toBe(503);
		expect((await stranger.request(SESSIONS)).status).toBe(200);
		expect((await remove(phone, stranger.sessionId)).status).toBe(204);
	});

	it('may do the removal and still answer with an error', async () => {
		const { account, phone } = await makeLogin();
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		server.misbehave({ method: 'DELETE', path: /./, drop: 'midway', times: 1 });
		await remove(phone, stranger.sessionId).then(
			(response) => response.text(),
			() => undefined,
		);
		expect((await stranger.request(SESSIONS)).status).toBe(401);
	});
});

describe('the log of requests', () => {
	it('holds what came, without cookies', async () => {
		const { phone } = await makeLogin();
		const before = new Date();
		const waiting = server.waitForRequest(({ path }) => path === SESSIONS);
		await phone.request(`${SESSIONS}?a=1`, { headers: { origin: 'https://other.example' } });
		const logged = await waiting;
		expect(logged).toEqual({
			method: 'GET',
			host: new URL(server.origin).host,
			path: SESSIONS,
			search: '?a=1',
			status: 200,
			origin: 'https://other.example',
			userAgent: DEVICES.phone.userAgent,
			at: expect.any(Date),
		});
		expect(server.requests).toContain(logged);
		expect(JSON.stringify(server.requests)).not.toContain('__Host-');
		expect(await server.waitForRequest(({ search }) => search === '?a=1', { after: before })).toBe(
			logged,
		);
	});

	it('says of a request that was cut that no status was sent', async () => {
		const { phone } = await makeLogin();
		server.misbehave({ path: SESSIONS, drop: 'before' });
		const waiting = server.waitForRequest(({ path }) => path === SESSIONS);
		await expect(phone.request(SESSIONS)).rejects.toThrow();
		expect((await waiting).status).toBeNull();
	});

	it('does not wait for ever', async () => {
		await expect(server.waitForRequest(() => false, { timeoutMs: 10 })).rejects.toThrow('10 ms');
	});
});

describe('the server', () => {
	it('goes down and comes up again with its sessions', async () => {
		const { phone } = await makeLogin();
		await server.down();
		await expect(phone.request(SESSIONS)).rejects.toThrow(TypeError);
		await server.up();
		expect(await phone.list()).toHaveLength(1);
	});

	it('cuts requests that wait when it goes down', async () => {
		const { phone } = await makeLogin();
		server.misbehave({ path: SESSIONS, delayMs: 60_000 });
		const waiting = phone.request(SESSIONS);
		const outcome = waiting.catch((error: unknown) => error);
		await new Promise((resolve) => setTimeout(resolve, 20));
		await server.down();
		expect(await outcome).toBeInstanceOf(TypeError);
		await server.up();
	});

	it('answers on IPv4 loopback whatever «localhost» resolves to first', async () => {
		const status = await new Promise((resolve, reject) => {
			const request = httpRequest(
				{ host: '127.0.0.1', port: server.port, path: '/login', agent: false },
				(response) => {
					response.resume();
					resolve(response.statusCode);
				},
			);
			request.on('error', reject).end();
		});
		expect(status).toBe(200);
	});

	it('says that its port is taken, and gives it back when closed', async () => {
		const first = await startCryptonow();
		await expect(startCryptonow({ port: first.port })).rejects.toMatchObject({
			code: 'EADDRINUSE',
		});
		const waiting = first.waitForRequest(() => true);
		const outcome = waiting.catch((error: Error) => error.message);
		await first.close();
		expect(await outcome).toMatch('closed');
		const second = await startCryptonow({ port: first.port });
		expect(second.origin).toBe(first.origin);
		await second.close();
	});

	it('starts each time with other secrets', async () => {
		const { account, phone } = await makeLogin();
		const other = await startCryptonow();
		await other.createAccount(account);
		const response = await fetch(other.origin + SESSIONS, { headers: { cookie: phone.cookie } });
		expect(response.status).toBe(401);
		await other.close();
	});
});

describe('the command log-in-as', () => {
	const command = fileURLToPath(new URL('../../cryptonow/log-in-as.ts', import.meta.url));
	const run = (...args: string[]) =>
		new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
			execFile(process.execPath, [command, ...args], (error, out, err) => {
				resolve({ code: error ? error.code : 0, out, err });
			});
		});

	it('logs a device in to the demo account', async () => {
		const { phone, laptop } = await server.seedDemo();
		const { code, out } = await run('stranger', '--origin', server.origin);
		expect(code).toBe(0);
		expect(out).toBe(
			`stranger is logged in as ${DEMO_ACCOUNT.email}: Chrome on Windows, 203.0.113.66 (Lagos, Nigeria)\n`,
		);
		const sessions = await phone.list();
		expect(sessions).toHaveLength(3);
		const seeded = sessions.find(({ id }) => id === laptop.sessionId);
		const hour = 3_600_000;
		expect(Date.now() - Date.parse(seeded?.createdAt ?? '')).toBeGreaterThan(71 * hour);
		expect(Date.now() - Date.parse(seeded?.lastActiveAt ?? '')).toBeGreaterThan(25 * hour);
	});

	it('lists the names it knows, and says when nothing answers', async () => {
		const silent = await startCryptonow();
		await silent.close();
		const [unknown, none, unreachable] = await Promise.all([
			run('constructor'),
			run(),
			run('phone', '--origin', silent.origin),
		]);
		expect(unknown.code).toBe(2);
		for (const name of Object.keys(DEVICES)) expect(unknown.err).toContain(name);
		expect(isDeviceName('constructor')).toBe(false);
		expect(none.code).toBe(2);
		expect(unreachable.code).toBe(1);
		expect(unreachable.err).toContain(`Nothing answers at ${silent.origin}`);
	});
});
