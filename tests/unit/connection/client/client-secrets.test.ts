import { describe, expect, it, test } from 'vitest';
import type { SecretSource } from '@/utils/connection/profile/profile';
import { API, entry, good, NOW, own, SITE, service } from './client-fixtures';

describe('a secret', () => {
	const bearer = (source: SecretSource, to: object = { in: 'header', name: 'authorization' }) => ({
		request: { secrets: [{ to, prefix: 'Bearer ', source }] },
	});
	const token = { readToken: async () => 'Bearer abc' };

	it('is what the page itself last sent', async () => {
		const { ids, asked } = service(bearer({ from: 'request' }), () => good, token);
		expect(await ids()).toEqual(['one', 'two']);
		expect(asked[0]?.headers.get('authorization')).toBe('Bearer abc');
	});

	it('that no page has sent yet awaits the page, and nothing is asked', async () => {
		const { ids, asked } = service(bearer({ from: 'request' }), () => good);
		expect(await ids()).toBe('awaitsPage');
		expect(asked).toEqual([]);
	});

	it('that no page outside of containers holds is where that login is', async () => {
		const { client, asked, profile } = service(bearer({ from: 'request' }), () => good, {
			isInContainersAlone: async (site) => site === SITE,
		});
		const elsewhere = { ok: false, failure: { kind: 'inContainer' } };
		expect(await client.list()).toMatchObject(elsewhere);
		expect(await client.listBy(profile)).toMatchObject(elsewhere);
		expect(asked).toEqual([]);
	});

	test.each([401, 403])(
		'that is refused with %i awaits the page, and is not sent again',
		async (status) => {
			const { ids, refused } = service(
				bearer({ from: 'request' }),
				() => ({ status, body: {} }),
				token,
			);
			expect(await ids()).toBe('awaitsPage');
			expect(refused).toEqual(['Bearer abc']);
		},
	);

	it('is not refused by an answer that refuses nobody', async () => {
		const { ids, refused } = service(
			bearer({ from: 'request' }),
			() => ({ status: 404, body: {} }),
			token,
		);
		expect(await ids()).toBe('unreadable');
		expect(refused).toEqual([]);
	});

	test.each([
		['a line break', 'Bearer a\r\nx-evil: 1'],
		['another prefix', 'Basic abc'],
		['nothing', ''],
	])('with %s is none', async (_, value) => {
		const { ids, asked } = service(bearer({ from: 'request' }), () => good, {
			readToken: async () => value,
		});
		expect(await ids()).toBe('awaitsPage');
		expect(asked).toEqual([]);
	});

	it('comes from a cookie, a page’s meta tag or another address', async () => {
		const sources: [SecretSource, string][] = [
			[{ from: 'cookie', name: 'csrf' }, 'Bearer from-cookie'],
			[{ from: 'meta', path: '/settings', name: 'csrf-token' }, 'Bearer from-meta'],
			[{ from: 'field', path: '/settings', name: '_token' }, 'Bearer from-field'],
			[{ from: 'endpoint', origin: API, path: '/csrf', at: ['token'] }, 'Bearer from-endpoint'],
		];
		for (const [source, header] of sources) {
			const { ids, asked } = service(bearer(source), ({ path }) => {
				if (path === `${SITE}/settings`) {
					return {
						text: '<head><meta content="from-meta" name="csrf-token"></head><body><form><input type=hidden name=_token value="from-field">',
					};
				}
				return path === `${API}/csrf` ? { body: { token: 'from-endpoint' } } : good;
			});
			expect(await ids()).toEqual(['one', 'two']);
			expect(asked.at(-1)?.headers.get('authorization')).toBe(header);
		}
	});

	test.each([
		['XSRF%2Fa%3D%3D', true, 'XSRF/a=='],
		['XSRF%2Fa%3D%3D', undefined, 'XSRF%2Fa%3D%3D'],
		['100%', true, '100%'],
	] as const)('is the cookie «%s» as the page sent it', async (value, decoded, sent) => {
		const source: SecretSource = { from: 'cookie', name: 'X', ...(decoded ? { decoded } : {}) };
		const { ids, asked } = service(bearer(source), () => good, { readCookie: async () => value });
		expect(await ids()).toEqual(['one', 'two']);
		expect(asked[0]?.headers.get('authorization')).toBe(`Bearer ${sent}`);
	});

	test.each<[string, SecretSource]>([
		['cookie', { from: 'cookie', name: 'other' }],
		['meta tag', { from: 'meta', path: '/settings', name: 'other' }],
		['member', { from: 'endpoint', origin: API, path: '/csrf', at: ['__proto__', 'token'] }],
	])('from a %s that is missing awaits the page', async (_, source) => {
		const { ids } = service(bearer(source), () => ({ body: { token: 1 } }));
		expect(await ids()).toBe('awaitsPage');
	});

	it('stands in the query, a form or JSON, where the profile says', async () => {
		const source: SecretSource = { from: 'cookie', name: 'csrf' };
		const post = { method: 'POST' };
		const json = { type: 'json', value: { a: { t: '' }, b: [1] } };
		const form = { type: 'form', fields: [['t', '']] };
		const asking = async (to: object, request: object) => {
			const secrets = [{ to, prefix: '', source }];
			const { ids, asked } = service({ request: { ...request, secrets } }, () => good);
			await ids();
			return asked[0];
		};
		const inQuery = await asking({ in: 'query', name: 't' }, { query: [['t', 'old']] });
		expect(inQuery?.query).toBe('?t=from-cookie');
		const inForm = await asking({ in: 'form', name: 't' }, { ...post, body: form });
		expect(inForm?.body).toBe('t=from-cookie');
		const inJson = await asking({ in: 'json', path: ['a', 't'] }, { ...post, body: json });
		expect(JSON.parse(inJson?.body ?? '')).toEqual({ a: { t: 'from-cookie' }, b: [1] });
	});

	it('from a header of the list goes along with a removal, after a list if need be', async () => {
		const secrets = [
			{
				to: { in: 'header', name: 'x-csrf' },
				prefix: '',
				source: { from: 'header', name: 'x-csrf' },
			},
		];
		const { client, asked } = service({ remove: { secrets } }, ({ method }) =>
			method === 'GET' ? { ...good, headers: { 'x-csrf': 'fresh' } } : { status: 204 },
		);
		expect(await client.remove('two')).toEqual({ ok: true, value: null });
		expect(asked.map(({ method }) => method)).toEqual(['GET', 'DELETE']);
		expect(asked[1]?.headers.get('x-csrf')).toBe('fresh');
	});

	it('from a header stays as the last list that had it told', async () => {
		const source = { from: 'header', name: 'x-csrf' };
		const secrets = [{ to: { in: 'header', name: 'x-csrf' }, prefix: '', source }];
		const { client, asked } = service({ remove: { secrets } }, ({ method }, count) => {
			if (method !== 'GET') return { status: 204 };
			return count === 1 ? { ...good, headers: { 'x-csrf': 'first' } } : good;
		});
		await client.list();
		await client.list();
		expect(await client.remove('two')).toEqual({ ok: true, value: null });
		expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'DELETE']);
		expect(asked[2]?.headers.get('x-csrf')).toBe('first');
	});

	it('from a header that no list has awaits the page', async () => {
		const source = { from: 'header', name: 'x-csrf' };
		const secrets = [{ to: { in: 'header', name: 'x-csrf' }, prefix: '', source }];
		const { client, asked } = service({ remove: { secrets } }, () => good);
		expect(await client.remove('two')).toMatchObject({ failure: { kind: 'awaitsPage' } });
		expect(asked.map(({ method }) => method)).toEqual(['GET']);
	});

	it('is in no failure', async () => {
		for (const status of [400, 401, 403, 500]) {
			const { client } = service(bearer({ from: 'request' }), () => ({ status, body: {} }), token);
			expect(JSON.stringify(await client.list())).not.toContain('abc');
		}
	});
});

describe('an id or key that is a secret', () => {
	const tokens = { id: { at: own('token'), hashed: true } };
	const listed = {
		body: { sessions: [entry('one', { token: 't-1' }), entry('two', { token: 't-2' })] },
	};

	it('is known by its digest, the same each time, and removed by itself', async () => {
		const { client, ids, asked } = service({ fields: tokens }, ({ method }) =>
			method === 'GET' ? listed : { status: 204 },
		);
		const [, second] = await ids();
		expect(second).toMatch(/^[\da-f]{32}$/);
		expect((await ids())[1]).toBe(second);
		expect(await client.remove(second ?? '')).toMatchObject({ ok: true });
		expect(asked.at(-1)?.path).toBe(`${API}/api/account/sessions/t-2`);
	});

	it('that another life has listed is listed again; a session that is gone is removed', async () => {
		const first = service({ fields: tokens }, () => listed);
		const [, second] = await first.ids();
		const { client, asked } = service({ fields: tokens }, ({ method }) =>
			method === 'GET' ? listed : { status: 204 },
		);
		expect(await client.remove(second ?? '')).toMatchObject({ ok: true });
		expect(await client.remove('gone')).toMatchObject({ ok: true });
		expect(asked.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'GET']);
	});

	it('is in no failure', async () => {
		const answer = { body: { sessions: [entry('one', { token: 'secret', ipAddress: 7 })] } };
		const { client } = service({ fields: tokens }, () => answer);
		expect(JSON.stringify(await client.list())).not.toContain('secret');
	});

	it('beside the id is the key, also where it is a number', async () => {
		const { client, asked } = service(
			{
				fields: { key: own('nr') },
				remove: {
					method: 'POST',
					path: '/end',
					numeric: true,
					body: { type: 'json', value: { ids: ['{key}'] } },
				},
			},
			({ method }) =>
				method === 'GET'
					? { body: { sessions: [entry('one', { nr: 1 }), entry('two', { nr: 2 })] } }
					: { status: 200, body: {} },
		);
		await client.remove('two');
		expect(asked.at(-1)?.body).toBe('{"ids":[2]}');
	});
});

describe('a date that goes with the clock', () => {
	const secrets = (...all: [object, string, number][]) => ({
		request: {
			method: 'POST' as const,
			body: { type: 'json', value: { text: '', number: 0 } },
			secrets: all.map(([to, as, days]) => ({
				to,
				prefix: '',
				source: { from: 'clock', as, days },
			})),
		},
	});

	it('is made anew for each request', async () => {
		const { ids, asked } = service(
			secrets(
				[{ in: 'query', name: 'to' }, 'date', 1],
				[{ in: 'query', name: 'from' }, 'iso', -30],
				[{ in: 'json', path: ['text'] }, 'seconds', 0],
				[{ in: 'json', path: ['number'] }, 'milliseconds', 0],
			),
			() => good,
		);
		expect(await ids()).toEqual(['one', 'two']);
		const [first] = asked;
		expect(Object.fromEntries(new URLSearchParams(first?.query))).toEqual({
			to: '2026-11-23',
			from: '2026-10-23T12:00:00.000Z',
		});
		expect(JSON.parse(first?.body ?? '')).toEqual({ text: String(NOW / 1000), number: NOW });
	});
});
