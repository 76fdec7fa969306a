// @vitest-environment node
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEVICES } from '../../cryptonow/devices.ts';
import { logInAs } from '../../cryptonow/log-in-as.ts';
import { clientAddress, OWN_ADDRESS } from '../../cryptonow/places.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import { makeLogin, SESSIONS } from './cryptonow-fixtures.ts';

let server: Cryptonow;

beforeAll(async () => {
	server = await startCryptonow();
});

afterEach(() => server.stopMisbehaving());
afterAll(() => server.close());

describe('the pages', () => {
	const paths = [
		'/settings',
		'/settings/security',
		'/settings/security/sessions',
		'/settings/security/password',
	];

	it.each(paths)('%s is for whoever is logged in', async (path) => {
		const { phone } = await makeLogin(server);
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
		expect(html.match(/<a [^>]*aria-current="page"/g)).toEqual([
			`<a href="${path}" aria-current="page"`,
		]);
		expect(html).not.toContain('<!--');
		// Nothing inline, so that the policy can forbid it.
		expect(html).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
		for (const [, asset] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
			expect((await fetch(server.origin + asset)).status).toBe(200);
		}
	});

	it('begin at the login or at the sessions', async () => {
		const { phone } = await makeLogin(server);
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
		const { phone } = await makeLogin(server);
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
		const { account } = await makeLogin(server);
		const id = await server.plantSession(account.email, { ...DEVICES.phone, ipAddress });
		const phone = await logInAs(server.origin, account, DEVICES.phone);
		const found = (await phone.list()).find((session) => session.id === id);
		expect(found?.location?.city).toBe(city);
	});
});
