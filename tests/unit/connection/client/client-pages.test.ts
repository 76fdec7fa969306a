import { describe, expect, it, test } from 'vitest';
import { type Answer, API, type Asked, BASE, entry, own, service } from './client-fixtures';

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
	])('that leads to %s is incomplete, and nobody is asked there', async (_, address) => {
		const { ids, asked } = service({ list: { paging: next } }, () => pageOf(0, { next: address }));
		expect(await ids()).toEqual(['one', 'two', '… incomplete']);
		expect(asked).toHaveLength(1);
	});

	it('that leads back is incomplete, and so is a list without an end', async () => {
		const round = service({ list: { paging: next } }, () => pageOf(0, { next: '?from=0' }));
		expect(await round.ids()).toEqual(['one', 'two', '… incomplete']);
		expect(round.asked).toHaveLength(2);
		const endless = service({ list: { paging: next } }, (_, count) => ({
			body: { sessions: [entry(count === 1 ? 'one' : `${count}`)], next: `?from=${count}` },
		}));
		const read = await endless.ids();
		expect(read).toHaveLength(201);
		expect(read.slice(-1)).toEqual(['… incomplete']);
		expect(endless.asked).toHaveLength(200);
	});

	it('may have 4.5 MB in all, and what was read until then counts', async () => {
		const { ids, asked } = service({ list: { paging: next } }, (_, count) => ({
			body: {
				sessions: [entry(count === 1 ? 'one' : `${count}`)],
				next: `?from=${count}`,
				padding: 'x'.repeat(1_000_000),
			},
		}));
		expect(await ids()).toEqual(['one', '2', '3', '4', '5', '… incomplete']);
		expect(asked).toHaveLength(5);
	});

	test.each<[string, Answer, string[] | string]>([
		['an error', { status: 503, body: {} }, ['one', 'two', '… incomplete']],
		['nothing that can be read', { text: 'oops' }, ['one', 'two', '… incomplete']],
		['no list', { body: { sorry: true } }, ['one', 'two', '… incomplete']],
		['too many requests', { status: 429, body: {} }, ['one', 'two', '… rateLimited']],
		['nobody who is logged in', { status: 401, body: {} }, 'loggedOut'],
	])('whose next page is %s: what was read counts', async (_, second, expected) => {
		const { ids } = service({ list: { paging: next } }, (_asked, count) =>
			count === 1 ? pageOf(0, { next: '?from=2' }) : second,
		);
		expect(await ids()).toEqual(expected);
	});

	it('that takes too long counts as far as it came', async () => {
		const over = {
			fetch: async (address: RequestInfo | URL) => {
				if (String(address).includes('from=2')) throw new DOMException('', 'TimeoutError');
				return Response.json(pageOf(0, { next: '?from=2' }).body);
			},
		};
		const { ids } = service({ list: { paging: next } }, () => ({}), over);
		expect(await ids()).toEqual(['one', 'two', '… incomplete']);
	});
});

describe('a list that is too long for one answer', () => {
	const long = (id: string, over: Record<string, unknown> = {}) =>
		entry(id, { device: { userAgent: 'x'.repeat(8192) }, ...over });
	const strangers = Array.from({ length: 600 }, (_, index) => long(`stranger-${index}`));

	it('is read as far as it goes', async () => {
		const { client } = service({}, () => ({ body: { sessions: [entry('one'), ...strangers] } }));
		const list = await client.list();
		expect(list).toMatchObject({ ok: true, rest: { kind: 'incomplete' } });
		expect(list.ok && list.value.length).toBeGreaterThan(500);
		expect(list.ok && list.value.filter(({ current }) => current)).toHaveLength(1);
	});

	it('may have this browser behind its end', async () => {
		const { client } = service({}, () => ({ body: { sessions: [...strangers, entry('one')] } }));
		const list = await client.list();
		expect(list).toMatchObject({ ok: true, rest: { kind: 'incomplete' } });
		expect(list.ok && list.value.filter(({ current }) => current)).toHaveLength(0);
	});

	it('removes nothing on a word that was not read', async () => {
		const { client } = service({ fields: { key: own('key') }, remove: {} }, () => ({
			body: { sessions: [long('one', { key: 'k' }), ...strangers], more: 'x'.repeat(5_000_000) },
		}));
		expect(await client.remove('elsewhere')).toMatchObject({ failure: { kind: 'incomplete' } });
	});

	it('that is not in use yet is asked for a handful of pages', async () => {
		const paging = { by: 'next', at: ['next'] };
		const { client, asked, profile } = service({ list: { paging } }, (_, count) => ({
			body: { sessions: [entry(count === 1 ? 'one' : `${count}`)], next: `?from=${count}` },
		}));
		expect(await client.listBy(profile)).toMatchObject({ ok: true, rest: { kind: 'incomplete' } });
		expect(asked).toHaveLength(5);
	});
});

describe('a way to further pages that is none', () => {
	const cursorAt = (name: string) => ({
		by: 'cursor',
		at: [name],
		to: { in: 'query', name: 'token' },
		more: null,
	});

	it('is given up after the same page again', async () => {
		const { ids, asked } = service({ list: { paging: cursorAt('csrf_token') } }, (_, count) => ({
			body: { csrf_token: `t${count}`, sessions: [entry('one'), entry('two')] },
		}));
		expect(await ids()).toEqual(['one', 'two']);
		expect(asked).toHaveLength(2);
	});

	it('is not calm where the service says that there is more', async () => {
		const { ids, asked } = service({ list: { paging: cursorAt('next_cursor') } }, (_, count) => ({
			body: { next_cursor: `c${count}`, sessions: [entry('one'), entry('two')] },
		}));
		expect(await ids()).toEqual(['one', 'two', '… incomplete']);
		expect(asked).toHaveLength(2);
	});

	it('may have empty pages in between, but not for ever', async () => {
		const pages = [['one'], [], ['two'], [], [], []];
		const { ids, asked } = service({ list: { paging: cursorAt('next_cursor') } }, (_, count) => ({
			body: {
				next_cursor: `c${count}`,
				sessions: (pages[count - 1] ?? []).map((id) => entry(id)),
			},
		}));
		expect(await ids()).toEqual(['one', 'two', '… incomplete']);
		expect(asked).toHaveLength(6);
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

	it('may be the entry that can not be told from others', async () => {
		const odd = { list: { current: { ...current, session: null, same: own('mark') } } };
		const { client } = service(
			odd,
			answers({ id: 'mine' }, entry('two'), entry('one', { id: null, mark: 'mine' })),
		);
		const list = await client.list();
		expect(list).toMatchObject({ ok: true, rest: { kind: 'incomplete' } });
		expect(list.ok && list.value.map(({ id, current: is }) => [id, is])).toEqual([['two', false]]);
	});

	it('that can not be asked for fails as the list does', async () => {
		const { ids } = service({ list: { current } }, ({ path }) =>
			path === `${API}/me` ? { status: 401, body: {} } : { body: { sessions: others } },
		);
		expect(await ids()).toBe('loggedOut');
	});
});
