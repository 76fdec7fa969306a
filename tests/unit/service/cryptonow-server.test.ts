// @vitest-environment node
import { execFile } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNT, DEVICES, isDeviceName } from '../../cryptonow/devices.ts';
import { logInAs } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import { makeLogin, remove, SESSIONS } from './cryptonow-fixtures.ts';

let server: Cryptonow;

beforeAll(async () => {
	server = await startCryptonow();
});

afterEach(() => server.stopMisbehaving());
afterAll(() => server.close());

describe('misbehaviour', () => {
	it('answers with a status, headers and a body, for so many times', async () => {
		const { phone } = await makeLogin(server);
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

	it('answers as by a clock that is off', async () => {
		const { phone } = await makeLogin(server);
		const minute = 60_000;
		const [before] = await phone.list();
		server.misbehave({ path: SESSIONS, clockAheadMs: -6 * minute });
		const response = await phone.request(SESSIONS);
		const { sessions } = await response.json();
		const created = Date.parse(before?.createdAt ?? '') - 6 * minute;
		expect(Date.parse(sessions[0].createdAt)).toBe(created);
		const off = Date.now() - Date.parse(response.headers.get('date') ?? '');
		expect(Math.round(off / minute)).toBe(6);
	});

	it('sends one host’s requests on to another', async () => {
		const { phone } = await makeLogin(server);
		server.misbehave({ host: 'localhost', path: /^/, redirectToHost: 'www.cryptonow.localhost' });
		server.misbehave({ host: 'other.localhost', path: /^/, status: 418 });
		const response = await phone.request(`${SESSIONS}?all=1`, { redirect: 'manual' });
		expect(response.status).toBe(301);
		const there = `http://www.cryptonow.localhost:${server.port}${SESSIONS}?all=1`;
		expect(response.headers.get('location')).toBe(there);
	});

	it('answers with objects and bytes', async () => {
		const { phone } = await makeLogin(server);
		const stop = server.misbehave({ path: SESSIONS, body: { sessions: 'none' } });
		expect(await (await phone.request(SESSIONS)).json()).toEqual({ sessions: 'none' });
		stop();
		server.misbehave({ path: SESSIONS, body: new Uint8Array([0xff, 0x00]) });
		const bytes = new Uint8Array(await (await phone.request(SESSIONS)).arrayBuffer());
		expect([...bytes]).toEqual([0xff, 0x00]);
	});

	it('changes headers of the site’s own answer', async () => {
		const { phone } = await makeLogin(server);
		server.misbehave({ path: SESSIONS, headers: { 'Content-Type': 'text/html' } });
		const response = await phone.request(SESSIONS);
		expect(response.headers.get('content-type')).toBe('text/html');
		expect(((await response.json()) as { sessions: unknown[] }).sessions).toHaveLength(1);
	});

	it('redirects', async () => {
		const { phone } = await makeLogin(server);
		server.misbehave({ path: /^\/api\/account\//, redirectTo: '/login?next=/settings' });
		const response = await phone.request(SESSIONS);
		expect(response.status).toBe(302);
		expect(response.headers.get('location')).toBe('/login?next=/settings');
	});

	it('says nothing at all, or breaks off in the middle', async () => {
		const { phone } = await makeLogin(server);
		const stop = server.misbehave({ path: SESSIONS, drop: 'before' });
		await expect(phone.request(SESSIONS)).rejects.toThrow(TypeError);
		stop();
		server.misbehave({ path: SESSIONS, drop: 'midway' });
		const response = await phone.request(SESSIONS);
		expect(response.status).toBe(200);
		await expect(response.text()).rejects.toThrow(TypeError);
	});

	it('delays, and stopping it lets those that wait go on', async () => {
		const { phone } = await makeLogin(server);
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
		const { account, phone } = await makeLogin(server);
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
		const { account, phone } = await makeLogin(server);
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
		const { phone } = await makeLogin(server);
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
		const { phone } = await makeLogin(server);
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
		const { phone } = await makeLogin(server);
		await server.down();
		await expect(phone.request(SESSIONS)).rejects.toThrow(TypeError);
		await server.up();
		expect(await phone.list()).toHaveLength(1);
	});

	it('cuts requests that wait when it goes down', async () => {
		const { phone } = await makeLogin(server);
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
		const { account, phone } = await makeLogin(server);
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
