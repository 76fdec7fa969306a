import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	allowedHosts,
	isAllowedOrigin,
	needsOf,
	originsAround,
	originsOf,
} from '@/utils/connection/profile/origins';
import { type ConnectionProfile, PROFILE_VERSION } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import { readProfile } from '@/utils/connection/profile/read-profile';

const LOCAL = 'http://localhost:4180';
const SITE = 'https://www.cryptonow.net';

describe('isAllowedOrigin', () => {
	test.each([
		['https://cryptonow.net', true],
		['https://www.cryptonow.net', true],
		['https://api.app.cryptonow.net', true],
		['http://www.cryptonow.net', false],
		['https://www.cryptonow.net:8443', false],
		['https://www.cryptonow.net:443', false],
		['https://www.cryptonow.net/', false],
		['https://www.cryptonow.net/path', false],
		['https://user@www.cryptonow.net', false],
		['https://user:word@www.cryptonow.net', false],
		['https://www.cryptonow.net@evil.example', false],
		['https://notcryptonow.net', false],
		['https://cryptonow.net.evil.example', false],
		['https://evil.example#.cryptonow.net', false],
		['https://evil.example?.cryptonow.net', false],
		['https://evil.example\\.cryptonow.net', false],
		['https://crypto-now.io', false],
		['https://cryptonow.ch', false],
		['https://cryptonow.net.', false],
		['https://cryptоnow.net', false],
		['https://xn--cryptnow-l7a.net', false],
		['https://CRYPTONOW.net', false],
		['https://*.cryptonow.net', false],
		['https://www.cryptonow.net%2eevil.example', false],
		['wss://www.cryptonow.net', false],
		['blob:https://www.cryptonow.net', false],
		['javascript:alert(1)', false],
		['null', false],
		['*', false],
		['', false],
		[LOCAL, false],
		['http://cryptonow.localhost:4180', false],
	])('%s in a production build: %s', (origin, allowed) => {
		expect(isAllowedOrigin(origin, null)).toBe(allowed);
	});

	it('lets a local build name its own origin, and the hosts below the local name', () => {
		expect(isAllowedOrigin(LOCAL, LOCAL)).toBe(true);
		expect(isAllowedOrigin('http://api.cryptonow.localhost:4180', LOCAL)).toBe(true);
		expect(isAllowedOrigin('http://localhost:4181', LOCAL)).toBe(false);
		expect(isAllowedOrigin('http://api.cryptonow.localhost:4181', LOCAL)).toBe(false);
		expect(isAllowedOrigin('http://localhost.evil.example', LOCAL)).toBe(false);
		expect(isAllowedOrigin('http://notcryptonow.localhost:4180', LOCAL)).toBe(false);
	});

	it('lets no origin through that has another host', () => {
		fc.assert(
			fc.property(fc.webUrl({ validSchemes: ['https', 'http'], withFragments: true }), (url) => {
				const { hostname } = new URL(url);
				const ours = hostname === 'cryptonow.net' || hostname.endsWith('.cryptonow.net');
				return ours || !isAllowedOrigin(new URL(url).origin, null);
			}),
		);
	});
});

describe('readProfile', () => {
	const profile = localProfile(LOCAL);

	it('takes the local profile in the build that is made for it', () => {
		expect(readProfile(profile, LOCAL)).toEqual(profile);
		expect(readProfile(profile, null)).toBeNull();
	});

	it('takes it as text and back, as an export and an administrator’s policy are', () => {
		expect(readProfile(JSON.parse(JSON.stringify(profile)), LOCAL)).toEqual(profile);
	});
});

type Loose = Record<string, unknown>;

describe('a profile', () => {
	const base = localProfile(SITE);
	const { list, remove, pages } = base;
	const asking = (over: Loose) => ({ list: { ...list, request: { ...list.request, ...over } } });
	const removing = (over: Loose) => ({
		remove: { ...remove, request: { ...remove?.request, ...over } },
	});
	const fields = (over: Loose) => ({ list: { ...list, fields: { ...list.fields, ...over } } });
	const secret = (over: Loose) =>
		asking({
			secrets: [
				{
					to: { in: 'header', name: 'authorization' },
					prefix: 'Bearer ',
					source: { from: 'request' },
					...over,
				},
			],
		});
	const partOf = (part: number) => ({
		to: { in: 'path', part },
		prefix: '',
		source: { from: 'field', path: '/settings', name: 'user' },
	});
	/** What the page itself draws, when it is opened. */
	const drawn = (over: Loose = {}) => asking({ as: 'page', headers: [], ...over });
	const at = (path: unknown, up: unknown = 0) => ({ id: { at: { up, path }, hashed: false } });
	const post = { method: 'POST', path: '/end' };
	const json = (value: unknown) => ({ ...post, body: { type: 'json', value } });
	const form = (...pairs: string[][]) => ({ ...post, body: { type: 'form', fields: pairs } });
	const read = (over: Loose): ConnectionProfile | null => readProfile({ ...base, ...over }, null);

	test.each<[string, Loose]>([
		['nothing else', {}],
		['a bearer token of the page’s', secret({})],
		['another host of the company’s', asking({ origin: 'https://api.cryptonow.net' })],
		['a part that is not ASCII', asking({ path: '/%C3%A9' })],
		['no removal', { remove: null }],
		['what the page draws', drawn({ query: [['tab', 'devices']], hash: '/security/sessions' })],
		['a frame in it', drawn({ frame: { origin: 'https://id.cryptonow.net', path: '/list' } })],
		['an id of several values', fields({ id: { at: at(['a']).id.at, hashed: true, with: [] } })],
		['a key in the query', removing({ ...post, query: [['id', '{key}']] })],
		['a key in a form', removing(form(['id', '{key}']))],
		['a key in JSON', removing(json({ a: [{ id: '{key}' }] }))],
		['a key in JSON beside all else', removing(json([null, 1, true, { a: null, b: '{key}' }]))],
		['a key as a number', removing({ ...json(['{key}']), numeric: true })],
		['a key among other letters', removing(json({ query: 'mutation { end(id: "{key}") }' }))],
		['a key in path and query', removing({ query: [['id', '{key}']] })],
		['a key in the name of a member', removing(json({ end: { '{key}': true } }))],
		['a key in the name of a query', removing({ ...post, query: [['{key}', '1']] })],
		['a key in the name of a field', removing(form(['keys[{key}]', '1']))],
		['a key in a header', removing({ ...post, headers: [['x-end', '{key}']] })],
		['a link that ends a session', removing({ method: 'GET', path: '/sessions/{key}/revoke' })],
		[
			'a part of a path that is not kept',
			asking({ path: '/users/{secret}/sessions', secrets: [partOf(2)] }),
		],
		['unknown pages', { pages: { ...pages, login: null, password: null } }],
	])('may have %s', (_, over) => {
		expect(read(over)).not.toBeNull();
	});

	test.each<[string, Loose]>([
		['a look-alike for its site', { site: 'https://cryptonow.net.evil.example' }],
		['another site', { site: 'https://evil.example' }],
		['a site without TLS', { site: 'http://www.cryptonow.net' }],
		['a site with a port', { site: 'https://www.cryptonow.net:8443' }],
		['a site with a login', { site: 'https://a:b@www.cryptonow.net' }],
		['a site with a path', { site: 'https://www.cryptonow.net/' }],
		['a site in capitals', { site: 'https://WWW.cryptonow.net' }],
		['a site in other letters', { site: 'https://cryptоnow.net' }],
		['a site in punycode', { site: 'https://xn--cryptnow-l7a.net' }],
		['a wildcard for its site', { site: 'https://*.cryptonow.net' }],
		['a list elsewhere', asking({ origin: 'https://api.cryptonow.net.evil.example' })],
		['a list on a wildcard', asking({ origin: 'https://*.cryptonow.net' })],
		['a frame elsewhere', drawn({ frame: { origin: 'https://evil.example', path: '/' } })],
		['a page that is posted', drawn({ method: 'POST' })],
		['a page with a header', drawn({ headers: [['x-client', 'web']] })],
		['a page with a body', drawn({ body: { type: 'json', value: {} } })],
		[
			'a page with a secret',
			drawn({
				secrets: [
					{ to: { in: 'query', name: 'key' }, prefix: '', source: { from: 'cookie', name: 'key' } },
				],
			}),
		],
		['a page with more than an address', drawn({ hash: '"><script>' })],
		['a frame in no page', asking({ frame: { origin: SITE, path: '/' } })],
		['a removal elsewhere', removing({ origin: 'https://evil.example' })],
		[
			'a current session elsewhere',
			{
				list: {
					...list,
					current: {
						by: 'endpoint',
						request: { ...list.request, origin: 'https://evil.example' },
						value: ['id'],
						same: { up: 0, path: ['id'] },
						session: null,
					},
				},
			},
		],
		[
			'a secret from elsewhere',
			secret({ source: { from: 'endpoint', origin: 'https://evil.example', path: '/', at: [] } }),
		],
		['a path elsewhere', asking({ path: '//evil.example/' })],
		['a path with a backslash', asking({ path: '/\\evil.example' })],
		['a path that climbs', asking({ path: '/api/../admin' })],
		['a path that ends up', asking({ path: '/api/..' })],
		['a path that climbs in other signs', asking({ path: '/api/%2e%2E/admin' })],
		['a path with an encoded slash', asking({ path: '/api/..%2fadmin' })],
		['a path with an encoded backslash', asking({ path: '/api/..%5cadmin' })],
		['a path with a query', asking({ path: '/api?x=1' })],
		['a path with a fragment', asking({ path: '/api#x' })],
		['a path with a line break', asking({ path: '/api\n' })],
		['a path with a blank', asking({ path: '/a b' })],
		['a path of 1,000 letters', asking({ path: `/${'a'.repeat(1000)}` })],
		['a path without its slash', asking({ path: 'api' })],
		['a wildcard in a path', asking({ path: '/api/*' })],
		['an address for a page', { pages: { ...pages, login: 'https://evil.example/' } }],
		['a script for a page', { pages: { ...pages, login: 'javascript:alert(1)' } }],
		['no page of sessions', { pages: { ...pages, sessions: null } }],
		['a list that deletes', asking({ method: 'DELETE' })],
		['a part of a path without a source', asking({ path: '/users/{secret}/sessions' })],
		[
			'a source of another part',
			asking({ path: '/users/{secret}/sessions', secrets: [partOf(1)] }),
		],
		[
			'a source for a part that is there',
			asking({ path: '/users/a/sessions', secrets: [partOf(2)] }),
		],
		[
			'a page of a session’s own for a list',
			asking({
				path: '/users/{secret}/sessions',
				secrets: [{ ...partOf(2), source: { ...partOf(2).source, session: 'id' } }],
			}),
		],
		['a key in the path of a list', asking({ path: '/users/{key}/sessions' })],
		['a header with a second line', asking({ headers: [['x-a', 'a\r\nx-b: c']] })],
		['a header with a second line for its name', asking({ headers: [['x-a: b\r\nx-c', 'd']] })],
		['a header in capitals, past the names below', asking({ headers: [['Cookie', 'a=b']] })],
		...[
			'cookie',
			'authorization',
			'host',
			'origin',
			'referer',
			'content-length',
			'transfer-encoding',
			'proxy-authorization',
			'sec-fetch-site',
			'x-http-method-override',
			'x-api-key',
		].map((name): [string, Loose] => [`a fixed ${name}`, asking({ headers: [[name, 'x']] })]),
		...['cookie', 'host', 'origin', 'sec-fetch-site', 'x-http-method-override'].map(
			(name): [string, Loose] => [
				`a secret for its ${name}`,
				secret({ to: { in: 'header', name } }),
			],
		),
		['a value for a secret', secret({ value: 'abc' })],
		['a value in a secret’s source', secret({ source: { from: 'request', value: 'abc' } })],
		['a secret’s prefix that holds it', secret({ prefix: 'Bearer a.b.c' })],
		['a secret from code', secret({ source: { from: 'script', code: 'x' } })],
		['a hundred secrets', asking({ secrets: Array(100).fill({}) })],
		['no place for the key', removing({ path: '/api/sessions' })],
		['two keys in the path', removing({ path: '/{key}/{key}' })],
		['two keys in one text', removing(json({ a: '{key} {key}' }))],
		['two keys in the name of a member', removing(json({ '{key}{key}': 1 }))],
		['a key in the name of a header', removing({ headers: [['{key}', '1']] })],
		['a key among letters of a header', removing({ ...post, headers: [['x-end', 'a{key}']] })],
		[
			'a key that is a number in a name alone',
			removing({ ...json({ '{key}': 1 }), numeric: true }),
		],
		['a key among letters of the path', removing({ path: '/a{key}b' })],
		['a key among letters of a form', removing(form(['id', 'a{key}']))],
		['a key among letters that is a number', removing({ ...json('a{key}'), numeric: true })],
		['a key in the path that is a number', removing({ numeric: true })],
		['a path to a field that is no path', fields(at('id'))],
		['a path to a field from below', fields(at(['id'], -1))],
		['a path to a field from far above', fields(at(['id'], 99))],
		['an endless path to a field', fields(at(Array(100).fill('a')))],
		['an endless name of a field', fields(at(['a'.repeat(1000)]))],
		['an empty path to the list', { list: { ...list, items: [] } }],
		['a path to the list that is no list', { list: { ...list, items: ['*', 'a'] } }],
		['an unknown failure', { list: { ...list, statuses: { 401: 'clear' } } }],
		['a status that is none', { list: { ...list, statuses: { 999: 'offline' } } }],
		['an unknown key', { code: 'alert(1)' }],
		['an earlier version', { version: 1 }],
		['a later version', { version: PROFILE_VERSION + 1 }],
		['a prototype', JSON.parse('{"__proto__": {"version": 2}}')],
		['a prototype in a body', removing(json(JSON.parse('{"__proto__": 1, "a": "{key}"}')))],
		['10,000 values', removing(json([...Array(10_000).fill(1), '{key}']))],
	])('may not have %s', (_, over) => {
		// `__proto__` has to be an own key, as it is when text is parsed.
		const value = Object.hasOwn(over, '__proto__')
			? JSON.parse(JSON.stringify(base).replace('{', '{"__proto__":{},'))
			: { ...base, ...over };
		expect(readProfile(value, null)).toBeNull();
	});

	it('may not be 100,000 levels deep, and is refused without a throw', () => {
		const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
		expect(read(removing(json(deep)))).toBeNull();
	});

	it('may not be whatever else there is', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => readProfile(value, null) === null));
	});

	it('may not lose a part', () => {
		for (const name of Object.keys(base)) {
			const { [name as keyof typeof base]: _, ...rest } = base;
			expect(readProfile(rest, null)).toBeNull();
		}
	});
});

describe('what a profile needs of the browser', () => {
	const base = localProfile(SITE);
	const withSecret = (source: object): ConnectionProfile => ({
		...base,
		list: {
			...base.list,
			request: {
				...base.list.request,
				origin: 'https://api.cryptonow.net',
				secrets: [{ to: { in: 'header', name: 'x' }, prefix: '', source: source as never }],
			},
		},
	});

	it('is access to its hosts, each once, the site’s first', () => {
		expect(needsOf(base)).toEqual({ origins: [SITE], permissions: [] });
		const source = { from: 'endpoint', origin: 'https://id.cryptonow.net', path: '/', at: ['a'] };
		expect(originsOf(withSecret(source))).toEqual([
			SITE,
			'https://api.cryptonow.net',
			'https://id.cryptonow.net',
		]);
	});

	it('is more where it carries what only a page knows', () => {
		expect(needsOf(withSecret({ from: 'cookie', name: 'a' })).permissions).toEqual(['cookies']);
		expect(needsOf(withSecret({ from: 'request' })).permissions).toEqual(['webRequest']);
	});

	it('is to read the page where that draws the list, in a frame as well', () => {
		const { list } = base;
		const frame = { origin: 'https://id.cryptonow.net', path: '/list' };
		const request = { ...list.request, as: 'page' as const, frame };
		expect(needsOf({ ...base, list: { ...list, request } })).toEqual({
			origins: [SITE, 'https://id.cryptonow.net'],
			permissions: ['scripting'],
		});
	});

	it('is never more than the build may have', () => {
		expect(allowedHosts(null).every((host) => host.startsWith('https://'))).toBe(true);
		expect(allowedHosts(LOCAL).join()).not.toContain('cryptonow.net');
	});
});

test.each([
	['https://app.cryptonow.net', 'https://*.cryptonow.net'],
	['https://cryptonow.net', 'https://*.cryptonow.net'],
	['http://cryptonow.localhost:4180', 'http://*.cryptonow.localhost:4180'],
	['http://localhost:4180', 'http://localhost:4180'],
])('around %s are %s', (origin, around) => {
	expect(originsAround(origin)).toBe(around);
});
