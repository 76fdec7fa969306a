import { describe, expect, it, test } from 'vitest';
import { isAllowedOrigin } from '@/utils/account/origins';
import { readProfile } from '@/utils/account/profile';
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

describe('readProfile', () => {
	const profile = localProfile(LOCAL);
	const { list, pages } = profile;
	const asking = (over: Record<string, unknown>) => ({
		list: { ...list, request: { ...list.request, ...over } },
	});

	it('takes the local profile in the build that is made for it', () => {
		expect(readProfile(profile, LOCAL)).toEqual(profile);
		expect(readProfile(profile, null)).toBeNull();
	});

	test.each<[string, Record<string, unknown>]>([
		['a path elsewhere', asking({ path: '//evil.example/' })],
		['a path with a backslash', asking({ path: '/\\evil.example' })],
		['a path that climbs', asking({ path: '/api/../admin' })],
		['an address for a path', { pages: { ...pages, login: 'https://evil.example/' } }],
		['a script for a page', { pages: { ...pages, login: 'javascript:alert(1)' } }],
		['a wildcard', asking({ path: '/api/*' })],
		['an unknown key', { code: 'alert(1)' }],
		['an earlier version', { version: 1 }],
		['an empty path to the list', { list: { ...list, items: [] } }],
		['an unknown failure', { list: { ...list, statuses: { 401: 'clear' } } }],
	])('refuses %s', (_, over) => {
		expect(readProfile({ ...profile, ...over }, LOCAL)).toBeNull();
	});
});
