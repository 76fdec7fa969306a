import { describe, expect, it, test } from 'vitest';
import { type Answer, API, type Asked, entry, service } from './client-fixtures';

describe('a list that has grown since it was learned', () => {
	const query = (to: string) => ({ in: 'query', name: to });
	const FIVE = ['one', 'two', 'three', 'four', 'five'];
	/** A service that gives two entries at a time, from where its parameter says. */
	const paged =
		(parameter: string, say: (next: number | null) => object, step = 2) =>
		(asked: Asked): Answer => {
			const value = new URLSearchParams(asked.query).get(parameter);
			const from = value === null ? 0 : (Number(/\d+$/.exec(value)?.[0] ?? 0) * 2) / step;
			const next = from + 2 < FIVE.length ? ((from + 2) * step) / 2 : null;
			const sessions = FIVE.slice(from, from + 2).map((id) => entry(id));
			return { body: { sessions, ...say(next) } };
		};
	const c = (next: number | null) => (next === null ? null : `c${next}`);

	test.each<[string, (asked: Asked) => Answer]>([
		['a cursor', paged('cursor', (next) => ({ next_cursor: c(next), has_more: next !== null }))],
		['a page token', paged('pageToken', (next) => ({ nextPageToken: c(next) ?? '' }))],
		[
			'a token far inside',
			paged('token', (next) => ({ meta: { paging: { nextToken: c(next) } } })),
		],
		['an offset', paged('offset', (next) => ({ next_offset: next }))],
		['an address', paged('from', (next) => ({ next: next === null ? null : `?from=${next}` }))],
		[
			'an address in an object',
			paged('from', (next) => ({
				_links: { next: next === null ? null : { href: `/api/account/sessions?from=${next}` } },
			})),
		],
		['the number of the next page', paged('page', (next) => ({ next_page: next }))],
	])('is followed by %s', async (_, answer) => {
		expect(await service({}, answer).ids()).toEqual(FIVE);
	});

	it('is followed by the numbers of its pages', async () => {
		const { ids } = service({}, (asked) => {
			const page = Number(new URLSearchParams(asked.query).get('page') ?? 1);
			const sessions = FIVE.slice(page * 2 - 2, page * 2).map((id) => entry(id));
			return { body: { sessions, meta: { current_page: page, last_page: 3 } } };
		});
		expect(await ids()).toEqual(FIVE);
	});

	const pageNumber = (page: number, beside: object = {}): Answer => ({
		body: { sessions: FIVE.slice(page * 2 - 2, page * 2).map((id) => entry(id)), ...beside },
	});
	const numberOf = (asked: Asked) =>
		Number(new URLSearchParams(asked.query).get('page') ?? /\d+$/.exec(asked.path)?.[0] ?? 1);

	test.each<[string, object, (asked: Asked) => Answer]>([
		[
			'the number in its path',
			{ path: '/api/account/sessions/page/1' },
			(asked) => pageNumber(numberOf(asked), { total: 5, page: numberOf(asked), pages: 3 }),
		],
		[
			'numbers that are called otherwise',
			{
				query: [
					['currentPage', '1'],
					['pageSize', '2'],
				],
			},
			(asked) => {
				const page = Number(new URLSearchParams(asked.query).get('currentPage') ?? 1);
				return pageNumber(page, { currentPage: page, totalNum: 5, totalPage: 3 });
			},
		],
		[
			'the number of the next page in a header',
			{},
			(asked) => ({
				...pageNumber(numberOf(asked)),
				headers: { 'x-next-page': numberOf(asked) < 3 ? `${numberOf(asked) + 1}` : '' },
			}),
		],
		[
			'a number in its body',
			{ method: 'POST', body: { type: 'json', value: { filter: {}, pageNum: 1 } } },
			(asked) => {
				const page = JSON.parse(asked.body ?? '').pageNum;
				return pageNumber(page, { pageNum: page, totalPages: 3 });
			},
		],
		[
			'how many entries come before it',
			{},
			(asked) => {
				const offset = Number(new URLSearchParams(asked.query).get('offset') ?? 0);
				return {
					body: {
						sessions: FIVE.slice(offset, offset + 2).map((id) => entry(id)),
						offset,
						total: 5,
					},
				};
			},
		],
		[
			'a variable that its question names and leaves out',
			{
				method: 'POST',
				body: {
					type: 'json',
					value: {
						query:
							'query S($first: Int!, $after: String) { sessions(first: $first, after: $after) { id } }',
						variables: { first: 2 },
					},
				},
			},
			(asked) => {
				const after = Number(JSON.parse(asked.body ?? '').variables.after ?? 0);
				const isMore = after < 4;
				return {
					body: {
						sessions: FIVE.slice(after, after + 2).map((id) => entry(id)),
						pageInfo: { hasNextPage: isMore, endCursor: `${after + 2}` },
					},
				};
			},
		],
	])('is followed by %s', async (_, request, answer) => {
		expect(await service({ request: { ...request } }, answer).ids()).toEqual(FIVE);
	});

	it('is not calm where the way on leads to the same page', async () => {
		const { ids, asked } = service({}, () => ({
			body: { sessions: [entry('one'), entry('two')], page: 1, pages: 2, total: 3 },
		}));
		expect(await ids()).toEqual(['one', 'two', '… incomplete']);
		expect(asked).toHaveLength(2);
	});

	it('ends where a page leaves its empty list out, and the rest is as before', async () => {
		const list = { paging: { by: 'page', to: query('page'), first: 1 }, items: ['in', 'all', '*'] };
		const answer = (last: object) => (asked: Asked) =>
			numberOf(asked) === 1
				? { body: { in: { all: [entry('one'), entry('two')] }, page: { number: 1 } } }
				: { body: last };
		expect(await service({ list }, answer({ page: { number: 2 } })).ids()).toEqual(['one', 'two']);
		for (const last of [{}, { page: { totalPages: 3 } }, { page: {}, error: 'x' }, { in: null }])
			expect(await service({ list }, answer(last)).ids()).toEqual(['one', 'two', '… incomplete']);
	});

	it('may have the number of an account in its path', async () => {
		const part = { to: { in: 'path', part: 3 }, prefix: '', source: { from: 'request' } };
		const { ids, asked } = service(
			{ request: { path: '/api/users/{secret}/sessions', secrets: [part] } },
			(asked) => {
				const from = Number(new URLSearchParams(asked.query).get('from') ?? 0);
				const next = from < 4 ? `/api/users/auth0%7C66f/sessions?from=${from + 2}` : null;
				return { body: { sessions: FIVE.slice(from, from + 2).map((id) => entry(id)), next } };
			},
			{ readToken: async () => 'auth0|66f' },
		);
		expect(await ids()).toEqual(FIVE);
		expect(asked[2]?.path).toBe(`${API}/api/users/auth0%7C66f/sessions`);
	});

	it('is followed by a cursor that is called otherwise than it was', async () => {
		const paging = {
			by: 'cursor',
			at: ['next_cursor'],
			to: { in: 'query', name: 'c' },
			more: null,
		};
		const { ids } = service(
			{ list: { paging } },
			paged('c', (next) => ({ nextCursor: c(next) })),
		);
		expect(await ids()).toEqual(FIVE);
	});

	it('is followed by a cursor for which its body has room', async () => {
		const body = { type: 'json', value: { variables: { limit: 2, after: null } } };
		const { ids } = service({ request: { method: 'POST', body } }, (asked) => {
			const { after } = JSON.parse(asked.body ?? '').variables;
			const from = Number(after ?? 0);
			const sessions = FIVE.slice(from, from + 2).map((id) => entry(id));
			return { body: { sessions, next_cursor: from < 4 ? `${from + 2}` : null } };
		});
		expect(await ids()).toEqual(FIVE);
	});

	test.each<[string, object, Record<string, unknown>]>([
		['another host', { next: 'https://evil.example/api/account/sessions?from=2' }, {}],
		['another path', { next: '/api/account/logout?from=2' }, {}],
		['a POST without room for a cursor', { next_cursor: 'c2' }, { method: 'POST' }],
		['a total alone', { total: 9 }, {}],
	])('is not followed to %s, and is not calm', async (_, beside, request) => {
		const { ids, asked } = service({ request }, () => ({
			body: { sessions: [entry('one'), entry('two')], ...beside },
		}));
		expect(await ids()).toEqual(['one', 'two', '… incomplete']);
		expect(asked).toHaveLength(1);
	});

	test.each<[string, object, object, string[]]>([
		['as full as it may be', { limit: '2' }, {}, ['… incomplete']],
		['as full as it may be by another name', { per_page: '2' }, {}, ['… incomplete']],
		['not full', { limit: '3' }, {}, []],
		['full, and says that it ends', { limit: '2' }, { has_more: false }, []],
		['full, and has no cursor', { limit: '2' }, { next_cursor: null }, []],
		['full, and has a total', { limit: '2' }, { total: 2 }, []],
		['not limited', { sort: '2' }, {}, []],
	])('is read to its end where it is %s', async (_, query, beside, rest) => {
		const { ids } = service({ request: { query: Object.entries(query) } }, () => ({
			body: { sessions: [entry('one'), entry('two')], ...beside },
		}));
		expect(await ids()).toEqual(['one', 'two', ...rest]);
	});
});
