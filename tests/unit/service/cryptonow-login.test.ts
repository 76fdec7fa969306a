// @vitest-environment node
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEVICES } from '../../cryptonow/devices.ts';
import { type DeviceLogin, LoginRefused, logInAs } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import { codeOf, makeAccount, makeLogin, SESSIONS } from './cryptonow-fixtures.ts';

let server: Cryptonow;

beforeAll(async () => {
	server = await startCryptonow();
});

afterEach(() => server.stopMisbehaving());
afterAll(() => server.close());

describe('logging in', () => {
	it('gives a cookie that only this site’s requests carry', async () => {
		const { email, password } = await makeAccount(server);
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
		const account = { ...(await makeAccount(server)), ...wrong };
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
		const { email, password } = await makeAccount(server);
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
		const account = await makeAccount(server);
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

describe('logging out', () => {
	it('ends the session and clears the cookie', async () => {
		const { phone } = await makeLogin(server);
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
		const { account, phone } = await makeLogin(server);
		const laptop = await logInAs(server.origin, account, DEVICES.laptop);
		expect((await change(phone, account.password, 'quite another one')).status).toBe(204);
		expect((await laptop.request(SESSIONS)).status).toBe(200);
		expect((await phone.request(SESSIONS)).status).toBe(200);
		await expect(logInAs(server.origin, account, DEVICES.tablet)).rejects.toThrow('401');
		const changed = { ...account, password: 'quite another one' };
		await logInAs(server.origin, changed, DEVICES.tablet);
	});

	it('does not change for whoever does not know it, or to a poor one', async () => {
		const { account, phone } = await makeLogin(server);
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
