import { describe, expect, test } from 'vitest';
import { type ListPage, pagingOf } from '@/utils/learning/detect/paging';

type Answer = Record<string, unknown>;

const ITEMS = ['sessions', '*'];

/** A page of two sessions, as it was asked for by GET. */
const page = (
	query: Record<string, string>,
	answer: Answer = {},
	over: Partial<ListPage> = {},
): ListPage => ({
	parts: {
		origin: 'https://api.cryptonow.net',
		path: '/v1/sessions',
		query: Object.entries(query),
		headers: [],
		body: null,
	},
	body: { sessions: [{ id: 1 }, { id: 2 }], ...answer },
	count: 2,
	responseHeaders: [],
	...over,
});

const posted = (value: unknown, answer: Answer = {}): ListPage => {
	const got = page({}, answer);
	return { ...got, parts: { ...got.parts, body: { type: 'json', value: value as string } } };
};

const query = (name: string) => ({ in: 'query', name });
const byPage = (name: string, first: number) => ({ by: 'page', to: query(name), first });
const byOffset = (name: string) => ({ by: 'offset', to: query(name) });
const byCursor = (at: string[], name: string, more: string[] | null = null) => ({
	by: 'cursor',
	at,
	to: query(name),
	more,
});

describe('what the page asked next', () => {
	test.each<[string, ListPage, ListPage, unknown]>([
		['counts pages', page({ p: '1' }), page({ p: '2' }), byPage('p', 1)],
		['counts pages from nought', page({ p: '0' }), page({ p: '1' }), byPage('p', 0)],
		['counts pages, the first without a number', page({}), page({ n: '1' }), byPage('n', 0)],
		[
			'counts pages, the first without a number, from one',
			page({}, {}, { count: 5 }),
			page({ n: '2' }),
			byPage('n', 1),
		],
		['skips the entries of a page', page({ n: '0' }), page({ n: '2' }), byOffset('n')],
		[
			'skips entries by another number',
			page({ offset: '0' }),
			page({ offset: '20' }),
			byOffset('offset'),
		],
		['skips nothing at first', page({}), page({ skip: '2' }), byOffset('skip')],
		['skips a single entry', page({ n: '0' }, {}, { count: 1 }), page({ n: '1' }), byOffset('n')],
		[
			'counts pages of a single entry, by the name',
			page({ page: '0' }, {}, { count: 1 }),
			page({ page: '1' }),
			byPage('page', 0),
		],
		['goes back', page({ n: '2' }), page({ n: '1' }), null],
		['changes a number by more than a page', page({ n: '0' }), page({ n: '7' }), null],
		['goes back by an offset', page({ offset: '5' }), page({ offset: '4' }), null],
		['says a word', page({ n: '1' }), page({ n: 'two' }), null],
		['says a number for a word', page({ n: 'all' }), page({ n: '1' }), null],
		['changes two things', page({ n: '1', m: '1' }), page({ n: '2', m: '2' }), null],
		[
			'changes a moment too',
			page({ n: '1' }),
			page({ n: '2', t: '1700000000000' }),
			byPage('n', 1),
		],
		[
			'names a mark of the answer',
			page({ after: '' }, { end: 'x1' }),
			page({ after: 'x1' }),
			byCursor(['end'], 'after'),
		],
		[
			'names a mark of the answer that says whether there is more',
			page({}, { info: { end: 'x1', hasNext: true } }),
			page({ after: 'x1' }),
			byCursor(['info', 'end'], 'after', ['info', 'hasNext']),
		],
	])('%s', (_, first, later, paging) => {
		expect(pagingOf([first, later], ITEMS)).toEqual(paging);
	});

	test('is looked for in all later requests, and not in the first', () => {
		const pages = [page({ n: '1' }), page({ n: '1', m: '1', o: '1' }), page({ n: '2' })];
		expect(pagingOf(pages, ITEMS)).toEqual(byPage('n', 1));
		expect(pagingOf([page({ n: '5' })], ITEMS)).toBeNull();
	});

	test('may stand in a body', () => {
		const pages = [posted({ q: 'list', at: { page: 0 } }), posted({ q: 'list', at: { page: 1 } })];
		const to = { in: 'json', path: ['at', 'page'] };
		expect(pagingOf(pages, ITEMS)).toEqual({ by: 'page', to, first: 0 });
	});
});

describe('what the first answer says', () => {
	test.each<[string, ListPage, unknown]>([
		[
			'an address of the next page',
			page({}, { next: '/v1/sessions?p=2' }),
			{ by: 'next', at: ['next'] },
		],
		[
			'an address elsewhere',
			page({}, { weiter: 'https://elsewhere.example/v1/sessions?p=2' }),
			null,
		],
		['the same address', page({ p: '7' }, { weiter: '/v1/sessions?p=7' }), null],
		[
			'a header with the next page',
			page({}, {}, { responseHeaders: [['link', '<https://api.cryptonow.net/x>; rel="next"']] }),
			{ by: 'link' },
		],
		[
			'a header with the previous page',
			page({}, {}, { responseHeaders: [['link', '<https://api.cryptonow.net/x>; rel="prev"']] }),
			null,
		],
		[
			'a mark, and that there is more',
			page({}, { nextCursor: 'x', hasMore: true }),
			byCursor(['nextCursor'], 'cursor', ['hasMore']),
		],
		['a mark, and that there is no more', page({}, { nextCursor: 'x', hasMore: false }), null],
		// Whether there is a page before says nothing of a page after.
		[
			'a mark, and that there is a page before',
			page({}, { nextCursor: 'x', hasPrevPage: false }),
			byCursor(['nextCursor'], 'cursor'),
		],
		['a mark alone', page({}, { endCursor: 'x' }), byCursor(['endCursor'], 'cursor')],
		[
			'a mark, and a total that is more',
			page({}, { cursor: 'x', total: 5 }),
			byCursor(['cursor'], 'cursor'),
		],
		...['csrf_token', 'xsrfToken', 'access_token', 'refreshToken', 'authToken', 'nonce'].map(
			(name): [string, ListPage, unknown] => [
				`a key that is no mark: ${name}`,
				page({}, { [name]: 'x8fK2' }),
				null,
			],
		),
		['a mark for the page before', page({}, { prevCursor: 'x' }), null],
		['a mark without a value', page({}, { nextCursor: null }), null],
		[
			'a mark without a value, and where it goes',
			page({ cursor: '' }, { nextCursor: null }),
			byCursor(['nextCursor'], 'cursor'),
		],
		['a number that is no mark', page({}, { cursor: 7 }), null],
		[
			'the number of its page, and that there is more',
			page({}, { page: 1, hasMore: true }),
			byPage('page', 1),
		],
		[
			'the number of its page, and that there is no more',
			page({}, { page: 1, hasMore: false }),
			null,
		],
		[
			'how much it skipped, and a total that is more',
			page({}, { offset: 0, total: 3 }),
			byOffset('offset'),
		],
		['how much it skipped, and a total that is not more', page({}, { offset: 0, total: 2 }), null],
		[
			'the number of its page, and how many pages there are',
			page({}, { page: 1, totalPages: 9 }),
			null,
		],
		['the number of another page', page({}, { page: 2, hasMore: true }), null],
		['nothing', page({}), null],
	])('%s', (_, first, paging) => {
		expect(pagingOf([first], ITEMS)).toEqual(paging);
	});

	test.each<[string, ListPage, unknown]>([
		['asks for the first page', page({ page: '1' }), byPage('page', 1)],
		['asks for a later page', page({ page: '2' }), null],
		['skips nothing', page({ offset: '0' }), byOffset('offset')],
		['skips something', page({ offset: '10' }), null],
		['asks for any number', page({ limit: '1' }), null],
	])('the request %s', (_, first, paging) => {
		expect(pagingOf([first], ITEMS)).toEqual(paging);
	});

	test('a mark for a request with a body has no place in it', () => {
		expect(pagingOf([posted({ q: 'list' }, { nextCursor: 'x' })], ITEMS)).toBeNull();
		const to = { in: 'json', path: ['after'] };
		expect(
			pagingOf([posted({ q: 'list', after: null }, { nextCursor: 'x' })], ITEMS),
		).toMatchObject({ by: 'cursor', to });
	});

	test('a mark in the list itself is no mark', () => {
		const sessions = [{ id: 1, cursor: 'x' }];
		expect(pagingOf([page({}, { sessions })], ITEMS)).toBeNull();
		const inside = page({}, { data: { list: { a: { cursor: 'x' } } } });
		expect(pagingOf([inside], ['data', 'list', '*'])).toBeNull();
	});
});
