import { describe, expect, it, test } from 'vitest';
import { isAllowedOrigin, parseProfile } from '@/utils/account/profile';
import { localProfile } from '@/utils/account/profiles';

const LOCAL = 'http://localhost:4180';

describe('isAllowedOrigin', () => {
	test.each([
		['https://cryptonow.net', true],
		['https://www.cryptonow.net', true],
		['https://api.app.cryptonow.net', true],
		['http://www.cryptonow.net', false],
		['https://www.cryptonow.net:8443', false],
		['https://www.cryptonow.net/', false],
		['https://user@www.cryptonow.net', false],
		['https://notcryptonow.net', false],
		['https://cryptonow.net.evil.example', false],
		['https://crypto-now.io', false],
		['https://cryptonow.ch', false],
		['https://cryptonow.net.', false],
		['https://cryptоnow.net', false],
		['javascript:alert(1)', false],
		['*', false],
		['', false],
		[LOCAL, false],
	])('%s in a production build: %s', (origin, allowed) => {
		expect(isAllowedOrigin(origin, null)).toBe(allowed);
	});

	it('lets a local build name its own origin and no other', () => {
		expect(isAllowedOrigin(LOCAL, LOCAL)).toBe(true);
		expect(isAllowedOrigin('http://localhost:4181', LOCAL)).toBe(false);
		expect(isAllowedOrigin('http://localhost.evil.example', LOCAL)).toBe(false);
	});
});

describe('parseProfile', () => {
	const profile = localProfile(LOCAL);

	it('takes the local profile in the build that is made for it', () => {
		expect(parseProfile(profile, LOCAL)).toEqual(profile);
		expect(() => parseProfile(profile, null)).toThrow('may not name');
	});

	test.each([
		['a path elsewhere', { list: { ...profile.list, path: '//evil.example/' } }],
		['a path with a backslash', { list: { ...profile.list, path: '/\\evil.example' } }],
		['a path that climbs', { list: { ...profile.list, path: '/api/../admin' } }],
		['an address for a path', { pages: { ...profile.pages, login: 'https://evil.example/' } }],
		['a script for a page', { pages: { ...profile.pages, login: 'javascript:alert(1)' } }],
		['a wildcard', { list: { ...profile.list, path: '/api/*' } }],
		['an unknown key', { code: 'alert(1)' }],
		['an unknown version', { version: 2 }],
		['an empty field path', { list: { ...profile.list, items: [] } }],
		['an unknown failure', { list: { ...profile.list, statuses: { 401: 'clear' } } }],
	])('refuses %s', (_, over) => {
		expect(() => parseProfile({ ...profile, ...over }, LOCAL)).toThrow();
	});
});
