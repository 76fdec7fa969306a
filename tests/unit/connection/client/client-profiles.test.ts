import { describe, expect, it, test } from 'vitest';
import { createSessionsClient } from '@/utils/connection/client/client';
import type { ClientDependencies } from '@/utils/connection/client/client-dependencies';
import type { ConnectionProfile, SecretSource } from '@/utils/connection/profile';
import { localProfile } from '@/utils/connection/profiles';
import { readProfile } from '@/utils/connection/read-profile';
import { createCountryNames } from '@/utils/domain/places/country';

const SITE = 'http://app.cryptonow.localhost:4180';
const API = 'http://api.cryptonow.localhost:4180';
const LOCAL = 'http://localhost:4180';
const NOW = Date.UTC(2026, 10, 22, 12);
const BASE = localProfile(SITE);
const countryOf = createCountryNames();

type Asked = { method: string; path: string; query: string; headers: Headers; body: string | null };
type Answer = { status?: number; body?: unknown; text?: string; headers?: Record<string, string> };
type Change = {
	list?: Record<string, unknown>;
	request?: Record<string, unknown>;
	fields?: Record<string, unknown>;
	remove?: Record<string, unknown>;
};

const own = (...path: string[]) => ({ up: 0, path });
const entry = (id: string, over: Record<string, unknown> = {}) => ({
	id,
	current: id === 'one',
	device: { userAgent: null },
	ipAddress: null,
	location: null,
	createdAt: null,
	lastActiveAt: null,
	...over,
});

/** A profile with these parts in place of the local one's; it is checked as any other. */
function profileWith({ list, request, fields, remove }: Change): ConnectionProfile {
	const profile = readProfile(
		{
			...BASE,
			list: {
				...BASE.list,
				...list,
				request: { ...BASE.list.request, origin: API, ...request },
				fields: { ...BASE.list.fields, ...fields },
			},
			remove: BASE.remove && {
				...BASE.remove,
				request: { ...BASE.remove.request, origin: API, ...remove },
			},
		},
		LOCAL,
	);
	if (profile === null) throw new Error('the profile of the test is none');
	return profile;
}

/** A service that answers as told, and what it was asked. */
function service(
	change: Change,
	answer: (asked: Asked, count: number) => Answer,
	over: Partial<ClientDependencies> = {},
) {
	const profile = profileWith(change);
	const asked: Asked[] = [];
	const refused: string[] = [];
	const client = createSessionsClient({
		connection: async () => profile,
		fetch: async (address, init = {}) => {
			const url = new URL(String(address));
			const request = {
				method: init.method ?? 'GET',
				path: url.origin + url.pathname,
				query: url.search,
				headers: new Headers(init.headers),
				body: (init.body as string | undefined) ?? null,
			};
			asked.push(request);
			const { status = 200, body, text, headers = {} } = answer(request, asked.length);
			const content = text ?? JSON.stringify(body);
			return new Response(status === 204 ? null : content, { status, headers });
		},
		hasAccess: async () => true,
		isOnline: () => true,
		sendAsSite: async () => undefined,
		readCookie: async (_, name) => (name === 'csrf' ? 'from-cookie' : null),
		readToken: async () => null,
		refuseToken: async (_, __, value) => void refused.push(value),
		countryOf,
		now: () => NOW,
		...over,
	});
	const ids = async () => {
		const list = await client.list();
		return list.ok ? list.value.map(({ id }) => id) : list.failure.kind;
	};
	return { client, asked, refused, ids, profile };
}

const good = { body: { sessions: [entry('one'), entry('two')] } };

describe('a request as the profile says', () => {
	it('has method, query, fixed headers and JSON body', async () => {
		const { ids, asked } = service(
			{
				request: {
					method: 'POST',
					path: '/rpc',
					query: [['op', 'ü&']],
					headers: [['x-client', 'web']],
					body: { type: 'json', value: { query: '{ sessions }', variables: {} } },
				},
			},
			() => good,
		);
		expect(await ids()).toEqual(['one', 'two']);
		expect(asked[0]).toMatchObject({ method: 'POST', path: `${API}/rpc`, query: '?op=%C3%BC%26' });
		expect(asked[0]?.headers.get('x-client')).toBe('web');
		expect(asked[0]?.headers.get('content-type')).toBe('application/json');
		expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ query: '{ sessions }' });
	});

	it('has a form', async () => {
		const body = { type: 'form', fields: [['a', '1 2']] };
		const { ids, asked } = service({ request: { method: 'POST', body } }, () => good);
		await ids();
		expect(asked[0]?.body).toBe('a=1+2');
		expect(asked[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
	});
});

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
			[{ from: 'endpoint', origin: API, path: '/csrf', at: ['token'] }, 'Bearer from-endpoint'],
		];
		for (const [source, header] of sources) {
			const { ids, asked } = service(bearer(source), ({ path }) => {
				if (path === `${SITE}/settings`) {
					return { text: '<head><meta content="from-meta" name="csrf-token"></head>' };
				}
				return path === `${API}/csrf` ? { body: { token: 'from-endpoint' } } : good;
			});
			expect(await ids()).toEqual(['one', 'two']);
			expect(asked.at(-1)?.headers.get('authorization')).toBe(header);
		}
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

describe('a list in pages', () => {
	const FIVE = ['one', 'two', 'three', 'four', 'five'];
	const pageOf = (from: number, more: Record<string, unknown> = {}) => ({
		body: { sessions: FIVE.slice(from, from + 2).map((id) => entry(id)), ...more },
	});
	const query = (to: string) => ({ in: 'query', name: to });
	const numberIn = (asked: Asked, name: string) =>
		Number(new URLSearchParams(asked.query).get(name) ?? 0);

	test.each<[string, object, (asked: Asked) => Answer]>([
		[
			'next',
			{ by: 'next', at: ['next'] },
			(asked) => {
				const from = numberIn(asked, 'from');
				return pageOf(from, { next: from < 4 ? `?from=${from + 2}` : null });
			},
		],
		[
			'link',
			{ by: 'link' },
			(asked) => {
				const from = numberIn(asked, 'from');
				const address = `<${API}/api/account/sessions?from=${from + 2}>; rel="next"`;
				return { ...pageOf(from), headers: from < 4 ? { link: `</x>; rel=prev, ${address}` } : {} };
			},
		],
		[
			'cursor',
			{ by: 'cursor', at: ['cursor'], to: query('from'), more: null },
			(asked) => {
				const from = numberIn(asked, 'from');
				return pageOf(from, { cursor: from < 4 ? from + 2 : '' });
			},
		],
		[
			'cursor and more',
			{ by: 'cursor', at: ['cursor'], to: query('from'), more: ['more'] },
			(asked) => {
				const from = numberIn(asked, 'from');
				return pageOf(from, { cursor: from + 2, more: from < 4 });
			},
		],
		[
			'page',
			{ by: 'page', to: query('page'), first: 1 },
			(asked) => pageOf((numberIn(asked, 'page') || 1) * 2 - 2),
		],
		[
			'page, the last page again and again',
			{ by: 'page', to: query('page'), first: 1 },
			(asked) => pageOf(Math.min(numberIn(asked, 'page') || 1, 3) * 2 - 2),
		],
		['offset', { by: 'offset', to: query('skip') }, (asked) => pageOf(numberIn(asked, 'skip'))],
	])('is read to its end: %s', async (_, paging, answer) => {
		const { ids } = service({ list: { paging } }, answer);
		expect(await ids()).toEqual(FIVE);
	});

	it('by a cursor in JSON', async () => {
		const paging = {
			by: 'cursor',
			at: ['end'],
			to: { in: 'json', path: ['variables', 'after'] },
			more: null,
		};
		const body = { type: 'json', value: { query: 'q', variables: { first: 2 } } };
		const { ids } = service({ list: { paging }, request: { method: 'POST', body } }, (asked) => {
			const { after = 0 } = JSON.parse(asked.body ?? '').variables;
			return pageOf(after, { end: after < 4 ? after + 2 : null });
		});
		expect(await ids()).toEqual(FIVE);
	});

	it('may change meanwhile: what is told twice counts once, in its later words', async () => {
		const paging = { by: 'offset', to: query('skip') };
		const pages = [
			[entry('one'), entry('two')],
			[entry('two', { ipAddress: '192.0.2.1' }), entry('three')],
			[],
		];
		const { client } = service({ list: { paging } }, (_, count) => ({
			body: { sessions: pages[count - 1] },
		}));
		const list = await client.list();
		expect(list.ok && list.value.map(({ id, ip }) => [id, ip])).toEqual([
			['one', null],
			['two', '192.0.2.1'],
			['three', null],
		]);
	});

	const next = { by: 'next', at: ['next'] };
	test.each([
		['another host', 'https://evil.example/api/account/sessions?from=2'],
		['a look-alike', `${API}.evil.example/api/account/sessions`],
		['another path', '/api/account/logout'],
		['a path that climbs', '/api/account/sessions/../logout'],
		['another port', 'http://api.cryptonow.localhost:1/api/account/sessions'],
		['a host without a scheme', '//evil.example/api/account/sessions'],
		['a login', 'http://a:b@api.cryptonow.localhost:4180/api/account/sessions'],
		['a script', 'javascript:alert(1)'],
		['a number', 2],
	])('that leads to %s is unreadable, and nobody is asked there', async (_, address) => {
		const { ids, asked } = service({ list: { paging: next } }, () => pageOf(0, { next: address }));
		expect(await ids()).toBe('unreadable');
		expect(asked).toHaveLength(1);
	});

	it('that leads back to itself is unreadable, and so is a list without an end', async () => {
		const round = service({ list: { paging: next } }, () => pageOf(0, { next: '?from=0' }));
		expect(await round.ids()).toBe('unreadable');
		expect(round.asked).toHaveLength(2);
		const endless = service({ list: { paging: next } }, (_, count) => ({
			body: { sessions: [entry(`${count}`)], next: `?from=${count}` },
		}));
		expect(await endless.ids()).toBe('unreadable');
		expect(endless.asked).toHaveLength(200);
	});

	it('may have 4.5 MB in all', async () => {
		const { ids, asked } = service({ list: { paging: next } }, (_, count) => ({
			body: {
				sessions: [entry(`${count}`)],
				next: `?from=${count}`,
				padding: 'x'.repeat(1_000_000),
			},
		}));
		expect(await ids()).toBe('unreadable');
		expect(asked).toHaveLength(5);
	});

	it('that fails on the way fails as a whole', async () => {
		const { ids } = service({ list: { paging: next } }, (_, count) =>
			count === 1 ? pageOf(0, { next: '?from=2' }) : { status: 503, body: {} },
		);
		expect(await ids()).toBe('unavailable');
	});
});

describe('the current session by another address', () => {
	const current = {
		by: 'endpoint',
		request: { ...BASE.list.request, origin: API, path: '/me' },
		value: ['session', 'id'],
		same: own('id'),
		session: ['session'],
	};
	const answers =
		(session: unknown, ...sessions: unknown[]) =>
		({ path }: Asked): Answer => ({
			body: path === `${API}/me` ? { session } : { sessions },
		});
	const others = [entry('two'), entry('three')];

	it('is marked in the list', async () => {
		const { client } = service({ list: { current } }, answers({ id: 'two' }, ...others));
		const list = await client.list();
		expect(list.ok && list.value.filter((session) => session.current).map(({ id }) => id)).toEqual([
			'two',
		]);
	});

	it('is added to a list that leaves it out', async () => {
		const { client } = service({ list: { current } }, answers(entry('one'), ...others));
		const list = await client.list();
		expect(list.ok && list.value.map(({ id, current: is }) => [id, is])).toEqual([
			['two', false],
			['three', false],
			['one', true],
		]);
	});

	it('that is nowhere makes the answer unreadable', async () => {
		const alone = { list: { current: { ...current, session: null } } };
		expect(await service(alone, answers(entry('one'), ...others)).ids()).toBe('unreadable');
		expect(await service({ list: { current } }, answers(null, ...others)).ids()).toBe('unreadable');
		expect(await service({ list: { current } }, answers({ id: 7.5 }, ...others)).ids()).toBe(
			'unreadable',
		);
	});

	it('that can not be asked for fails as the list does', async () => {
		const { ids } = service({ list: { current } }, ({ path }) =>
			path === `${API}/me` ? { status: 401, body: {} } : { body: { sessions: others } },
		);
		expect(await ids()).toBe('loggedOut');
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

describe('a refusal', () => {
	test.each<[number, unknown, string]>([
		[401, { error: { id: 'session_aal2_required' } }, 'secondFactor'],
		[403, { code: 'MFA_REQUIRED' }, 'secondFactor'],
		[403, { mfaRequired: true }, 'secondFactor'],
		[403, { message: 'Enter your 2FA code' }, 'secondFactor'],
		[401, { detail: 'Please confirm your second factor' }, 'secondFactor'],
		[403, { error: 'step_up_required' }, 'secondFactor'],
		[403, { code: 'SESSION_NOT_FRESH' }, 'reauthenticate'],
		[401, { error: 'reauth_required' }, 'reauthenticate'],
		[401, { message: 'Requires a recent login' }, 'reauthenticate'],
		[403, { reason: 'sudo mode' }, 'reauthenticate'],
		[401, { code: 'session_refresh_required' }, 'reauthenticate'],
		[401, { message: 'No session' }, 'loggedOut'],
		[401, { mfa: false, message: 'Please log in' }, 'loggedOut'],
		[403, { message: 'refreshing' }, 'reauthenticate'],
		[500, { code: 'MFA_REQUIRED' }, 'unavailable'],
	])('%i %j', async (status, body, kind) => {
		const { ids, client } = service({}, () => ({ status, body }));
		expect(await ids()).toBe(kind);
		const removal = await client.remove('two');
		expect(removal.ok ? null : removal.failure.kind).toBe(kind);
	});

	it('is read from plain text too, but not from a page', async () => {
		const saying = (text: string) => service({}, () => ({ status: 401, text })).ids();
		expect(await saying('otp required')).toBe('secondFactor');
		expect(await saying('<p>Fresh offers! 2FA for everyone</p>')).toBe('loggedOut');
		expect(await saying('x'.repeat(1_000_000))).toBe('loggedOut');
	});

	it('is read from the challenge', async () => {
		const headers = { 'www-authenticate': 'Bearer error="insufficient_user_authentication"' };
		expect(await service({}, () => ({ status: 401, body: {}, headers })).ids()).toBe(
			'reauthenticate',
		);
	});

	test.each<[unknown, string]>([
		[{ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }, 'loggedOut'],
		[{ errors: [{ message: 'You are not logged in' }] }, 'loggedOut'],
		[
			{ data: { viewer: null }, errors: [{ extensions: { code: 'REAUTH_REQUIRED' } }] },
			'reauthenticate',
		],
		[{ data: null, errors: [{ message: 'mfa required' }] }, 'secondFactor'],
		[{ data: null, errors: [{ message: 'boom' }] }, 'unreadable'],
	])('with status 200: %j', async (body, kind) => {
		expect(await service({}, () => ({ body })).ids()).toBe(kind);
		const headers = { 'content-type': 'application/json' };
		const { client } = service({}, () => ({ body, headers }));
		const removal = await client.remove('two');
		expect(removal.ok ? null : removal.failure.kind).toBe(kind);
	});

	it('is not in an answer that has the list, whatever else it could not get', async () => {
		const items = ['data', 'sessions', '*'];
		const data = { sessions: good.body.sessions, offers: null };
		const body = { data, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
		expect(await service({ list: { items } }, () => ({ body })).ids()).toEqual(['one', 'two']);
	});
});

describe('a removal', () => {
	const removed = async (remove: Record<string, unknown>, id: string) => {
		const { client, asked } = service({ remove }, () => ({ status: 204 }));
		const result = await client.remove(id);
		return result.ok ? asked[0] : result.failure.kind;
	};
	const post = { method: 'POST', path: '/end' };
	const json = (value: unknown) => ({ ...post, body: { type: 'json', value } });

	it('has the key in its path, query, form or JSON', async () => {
		const id = 'a/b?c&d=e"f\\g';
		expect(await removed({ path: '/s/{key}/end' }, id)).toMatchObject({
			path: `${API}/s/${encodeURIComponent(id)}/end`,
		});
		expect(await removed({ ...post, query: [['id', '{key}']] }, id)).toMatchObject({
			query: `?${new URLSearchParams({ id })}`,
		});
		const form = { type: 'form', fields: [['id', '{key}']] };
		expect(await removed({ ...post, body: form }, id)).toMatchObject({
			body: new URLSearchParams({ id }).toString(),
		});
		expect(await removed(json({ a: [{ id: '{key}' }] }), id)).toMatchObject({
			body: JSON.stringify({ a: [{ id }] }),
		});
	});

	it('among other letters has no key that could mean more', async () => {
		const query = 'mutation { end(id: "{key}") }';
		expect(await removed(json({ query }), 'a-1')).toMatchObject({
			body: JSON.stringify({ query: 'mutation { end(id: "a-1") }' }),
		});
		expect(await removed(json({ query }), '1")}x{(a:"')).toBe('unreadable');
	});

	it('by a number has none that is another number', async () => {
		const numeric = { ...json({ id: '{key}' }), numeric: true };
		expect(await removed(numeric, '12')).toMatchObject({ body: '{"id":12}' });
		for (const id of ['012', '1e3', '9007199254740993', 'x']) {
			expect(await removed(numeric, id)).toBe('unreadable');
		}
	});

	it('that is gone already is done', async () => {
		for (const status of [404, 410]) {
			const { client } = service({}, () => ({ status, body: {} }));
			expect(await client.remove('two')).toEqual({ ok: true, value: null });
		}
	});

	it('that nobody knows how to do is never asked for', async () => {
		const profile = { ...profileWith({}), remove: null };
		const { client, asked } = service({}, () => good, { connection: async () => profile });
		expect(await client.remove('two')).toMatchObject({ failure: { kind: 'notConnected' } });
		expect(asked).toEqual([]);
	});
});

describe('a profile that is not in use', () => {
	it('is asked by, and leaves nothing behind', async () => {
		const { client, profile } = service({}, () => good, { connection: async () => null });
		expect(await client.listBy(profile)).toMatchObject({ ok: true });
		expect(await client.list()).toMatchObject({ failure: { kind: 'notConnected' } });
	});
});
