import { describe, expect, it, test } from 'vitest';
import type { Page } from '@/utils/connection/client/paging';
import { hasMore } from '@/utils/connection/client/signs-of-more';
import { localProfile } from '@/utils/connection/profile/profiles';

/** A profile that was learned from a list with one page. */
const { list } = localProfile('http://localhost:4180');
const entry = (id: string) => ({
	id,
	ipAddress: '198.51.100.7',
	createdAt: '2026-11-22T10:00:00Z',
});
const sessions = [entry('a'), entry('b'), entry('c')];
const pageWith = (beside: object, headers: Record<string, string> = {}): Page => ({
	request: list.request,
	body: { sessions, ...beside },
	headers: new Headers(headers),
	pages: 1,
	entries: 3,
	here: 3,
	fresh: 3,
});
const says = (beside: object, headers: Record<string, string> = {}) =>
	hasMore(pageWith(beside, headers), list);

describe('a list that goes on behind what was read', () => {
	test.each<[string, object]>([
		['a flag', { has_more: true, next_cursor: 'c2' }],
		['a flag alone', { hasMore: true }],
		['a cursor', { next_cursor: 'c2' }],
		['a cursor by another name', { nextPageToken: 'xyz' }],
		['an address', { next: '/api/account/sessions?page=2' }],
		['an address in an object', { _links: { next: { href: '/api/account/sessions?page=2' } } }],
		['a flag by a short name', { more: true }],
		['what remains', { remaining: 1 }],
		['a total far inside', { meta: { pagination: { total: 4 } } }],
		['a total', { total: 4 }],
		['a total in a group', { pagination: { total_count: 4 } }],
		['a number of pages', { meta: { last_page: 2 } }],
		['a group that was empty', { mobile: [entry('d')] }],
		['page info', { pageInfo: { hasNextPage: true, endCursor: 'x' } }],
		['what is said of the result', { result_info: { page: 1, per_page: 3, total_count: 7 } }],
		['what is said of the answer', { details: { totalResult: '7' } }],
		['what is said of the list', { list_metadata: { before: null, after: 'c', hasMore: true } }],
		['a link in an object', { link: { next: '/api/account/sessions?page=2' } }],
		['a flag with a noun and a verb', { MoreItemsAvailable: true }],
		['an end that is not reached', { endOfData: false }],
		['what was left out', { omitted: 2 }],
		['how many are active', { activeSessions: 8 }],
		['how many entries there are', { itemCount: 8 }],
	])('says so by %s', (_, beside) => {
		expect(says(beside)).toBe(true);
	});

	test.each([
		['link', '</api/account/sessions?page=2>; rel="next"'],
		['x-next-page', '2'],
		['x-total-pages', '2'],
		['x-total', '4'],
		['x-total-count', '4'],
	])('says so in its header «%s»', (name, value) => {
		expect(says({}, { [name]: value })).toBe(true);
	});

	test.each<[string, object]>([
		['an address by another name', { pagination: { next_uri: '/api/account/sessions?after=c' } }],
		['a number of pages by another name', { totalPage: 2, currentPage: 1 }],
		['a total by another name', { totalNum: 4 }],
		['the last page', { pager: { last: 2 } }],
		['the last page beside this one', { pager: { current: 1, last: 3 } }],
		['page 1 of 3', { page: 1, of: 3 }],
		['1 to 3 of 12', { paging: { from: 1, to: 3, of: 12 } }],
		['how many more there are', { more: 5 }],
		['where there is more', { mehr: '/api/sessions?seite=2' }],
		['a word for yes', { mehr: 'ja' }],
		['an amount', { amount: 4 }],
		['a total in Dutch', { totaal: 4 }],
		['a total in German', { insgesamt: 4 }],
		['a total in Czech', { celkem: 4 }],
	])('says so by %s', (_, beside) => {
		expect(says(beside)).toBe(true);
	});
});

describe('a list that was read to its end', () => {
	test.each<[string, object]>([
		['nothing', {}],
		['no flag and no cursor', { has_more: false, next_cursor: null }],
		['a cursor beside a flag that says no', { has_more: false, next_cursor: 'c1' }],
		['an empty cursor', { next_cursor: '' }],
		['a total of what there is', { total: 3 }],
		['page 1 of 1', { page: 1, of: 1 }],
		['1 to 3 of 3', { paging: { from: 1, to: 3, of: 3 } }],
		['a last page that is the first', { pager: { current: 1, last: 1 } }],
		['the number of its last entry', { first: 0, last: 2 }],
		['a word for no', { mehr: 'nein', more: 0 }],
		['one page', { meta: { last_page: 1, total_pages: 1 } }],
		['an empty group', { mobile: [] }],
		['other things', { devices: [{ id: 'x', model: 'Pixel' }], notices: ['next'] }],
		['a next step that is no page', { user: { next: 'x' } }],
		['what there is of other things', { notifications: { total: 12, hasMore: true } }],
		['what is said of other lists', { notification_meta: { total: 12 } }],
		['its own details', { details: { totalResult: '3', processedSequence: '267831' } }],
		['nothing hidden', { hidden: 0, endOfData: true, activeSessions: 3 }],
		['places without an id', { networks: [{ ipAddress: '198.51.100.7' }] }],
		['a link back', { links: { prev: '/api/account/sessions?page=0', next: null } }],
	])('has beside it %s', (_, beside) => {
		expect(says(beside)).toBe(false);
	});

	test.each([
		['link', '</api/account/sessions?page=0>; rel="prev"'],
		['x-next-page', ''],
		['x-total-pages', '1'],
		['x-total', '3'],
	])('may have a header «%s» that leads nowhere', (name, value) => {
		expect(says({}, { [name]: value })).toBe(false);
	});

	test.each<[string, object]>([
		['a login history of the same kind', { loginHistory: [entry('d')] }],
		['trusted devices of the same kind', { trusted_devices: [entry('d')] }],
		[
			'API keys, with an id and times',
			{
				api_keys: [
					{ id: 'k', name: 'x', scopes: [], createdAt: '2026-11-22T10:00:00Z', prefix: 'ck' },
				],
			},
		],
	])('has beside it %s', (_, beside) => {
		expect(says(beside)).toBe(false);
	});

	it('may repeat its last cursor where the profile knows a flag of its own', () => {
		const paging = {
			by: 'cursor' as const,
			at: ['next_cursor'],
			to: { in: 'query' as const, name: 'cursor' },
			more: ['goes_on'],
		};
		const page = pageWith({ next_cursor: 'c9', goes_on: false });
		expect(hasMore(page, { ...list, paging })).toBe(false);
		expect(hasMore(page, list)).toBe(true);
	});
});
