import { describe, expect, it, test } from 'vitest';
import { withKey, withValue } from '@/utils/connection/client/request';
import { localProfile } from '@/utils/connection/profile/profiles';

const BASE = localProfile('http://localhost:4180').list.request;

describe('the page that a removal’s value is read from', () => {
	const pageOf = (key: string, session?: string) => {
		const source = { from: 'field' as const, path: '/end', name: 'form_key', session };
		const secret = { to: { in: 'form' as const, name: 'form_key' }, prefix: '', source };
		const parts = { method: 'POST' as const, path: '/end/{key}', numeric: false, body: null };
		const filled = withKey({ ...BASE, ...parts, secrets: [secret] }, key)?.secrets[0]?.source;
		return filled !== undefined && 'path' in filled ? filled.path : null;
	};

	test.each([
		['7', 'session', '/end?session=7'],
		['a&b=c#d', 'session', '/end?session=a%26b%3Dc%23d'],
		['7', undefined, '/end'],
	])('of %s by %s is %s', (key, session, path) => {
		expect(pageOf(key, session)).toBe(path);
	});
});

describe('a key in several places and in names', () => {
	const parts = {
		method: 'POST' as const,
		path: '/end/{key}',
		query: [['{key}', '1']] as [string, string][],
		headers: [['x-end', '{key}']] as [string, string][],
		numeric: true,
	};
	const body = { type: 'json' as const, value: { '{key}': ['{key}', 'all'] } };

	it('is filled in everywhere', () => {
		expect(withKey({ ...BASE, ...parts, body }, '47')).toMatchObject({
			path: '/end/47',
			query: [['47', '1']],
			headers: [['x-end', '47']],
			body: { type: 'json', value: { 47: [47, 'all'] } },
		});
		const form = { type: 'form' as const, fields: [['keys[{key}]', '1']] as [string, string][] };
		const filled = withKey({ ...BASE, ...parts, numeric: false, body: form }, 'a-7');
		expect(filled?.body).toEqual({ type: 'form', fields: [['keys[a-7]', '1']] });
	});

	test.each(['a]=1&b[', 'a b', 'a\r\nb', 'ä'])('«%s» is not, where it would mean more', (key) => {
		const named = { ...parts, numeric: false, headers: [], body: null };
		expect(withKey({ ...BASE, ...named }, key)).toBeNull();
		const inHeader = { ...parts, query: [], numeric: false, body: null };
		if (/[^\x20-\x7e]/.test(key)) expect(withKey({ ...BASE, ...inHeader }, key)).toBeNull();
	});
});

describe('a key after its kind', () => {
	const filled = (key: string) => {
		const parts = { method: 'POST' as const, path: '/end/session:{key}', numeric: false };
		const body = { type: 'form' as const, fields: [['to', 'eq.{key}']] as [string, string][] };
		return [
			withKey({ ...BASE, ...parts, body: null }, key)?.path,
			withKey({ ...BASE, ...parts, path: '/end', body }, key)?.body,
		];
	};

	it('is filled in', () => {
		expect(filled('a7')).toEqual(['/end/session:a7', { type: 'form', fields: [['to', 'eq.a7']] }]);
		expect(filled('a/7')[0]).toBe('/end/session:a%2F7');
	});

	test.each(["a')", 'a&b', 'a"b', 'a b'])(
		'is not filled in where it could mean more: %s',
		(key) => {
			expect(filled(key)).toEqual([undefined, undefined]);
		},
	);
});

describe('a value in a JSON body', () => {
	const body = { a: { b: 'old', n: 1 }, list: ['x', 'y'] };
	const put = (path: string[], value: string | number) => {
		const request = { ...BASE, body: { type: 'json' as const, value: body } };
		const filled = withValue(request, { in: 'json', path }, value)?.body;
		return filled?.type === 'json' ? filled.value : filled;
	};

	test.each<[string, string[], string | number, unknown]>([
		['is the whole of it without a path', [], 'new', 'new'],
		['takes the place of another value', ['a', 'b'], 'new', { ...body, a: { n: 1, b: 'new' } }],
		['may be new in its object', ['a', 'c'], 'new', { ...body, a: { ...body.a, c: 'new' } }],
		['takes the place of an element', ['list', '1'], 'new', { ...body, list: ['x', 'new'] }],
		['stays a number', ['a', 'n'], 2, { ...body, a: { b: 'old', n: 2 } }],
		['becomes a text where a text was', ['a', 'b'], 2, { ...body, a: { n: 1, b: '2' } }],
	])('%s', (_, path, value, filled) => {
		expect(put(path, value)).toEqual(filled);
	});

	test.each([
		['behind what is not there', ['c', 'd']],
		['inside a text', ['a', 'b', 'c']],
		['past the end of an array', ['list', '2']],
		['at a name of an array', ['list', 'length']],
		['behind a prototype', ['__proto__', 'a']],
	])('has no place %s', (_, path) => {
		expect(put(path, 'new')).toBeUndefined();
	});

	it('leaves the request of the profile as it was', () => {
		put(['a', 'b'], 'new');
		expect(body).toEqual({ a: { b: 'old', n: 1 }, list: ['x', 'y'] });
	});
});

describe('a value that has no place', () => {
	it('is refused where the body is of another kind', () => {
		const form = { ...BASE, body: { type: 'form' as const, fields: [] } };
		const json = { ...BASE, body: { type: 'json' as const, value: {} } };
		expect(withValue(form, { in: 'json', path: ['a'] }, 'x')).toBeNull();
		expect(withValue(json, { in: 'form', name: 'a' }, 'x')).toBeNull();
		expect(withValue(BASE, { in: 'form', name: 'a' }, 'x')).toBeNull();
	});

	it('is refused in a path where it would lead elsewhere, or no part waits for it', () => {
		const request = { ...BASE, path: '/users/{secret}/sessions' };
		const part = { in: 'path', part: 2 } as const;
		expect(withValue(request, part, 'a/b')?.path).toBe('/users/a%2Fb/sessions');
		for (const value of ['', '.', '..']) expect(withValue(request, part, value)).toBeNull();
		expect(withValue(request, { in: 'path', part: 1 }, 'x')).toBeNull();
		expect(withValue(BASE, part, 'x')).toBeNull();
	});

	it('is the number of a page in a path', () => {
		const request = { ...BASE, path: '/sessions/page/1' };
		const part = { in: 'path', part: 3 } as const;
		expect(withValue(request, part, 2)?.path).toBe('/sessions/page/2');
		for (const value of ['x', '', '..', '2/3']) expect(withValue(request, part, value)).toBeNull();
	});

	it('is refused where a header can not hold it', () => {
		const header = { in: 'header', name: 'x-a' } as const;
		for (const value of ['', 'a\nb', 'ü', 'x'.repeat(8193)]) {
			expect(withValue(BASE, header, value)).toBeNull();
		}
		expect(withValue(BASE, header, 'x'.repeat(8192))?.headers).toHaveLength(1);
	});
});
