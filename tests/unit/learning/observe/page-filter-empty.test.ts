import { expect, test } from 'vitest';
import type { PageRequest } from '@/utils/learning/observe/page-request';
import { pageFilter, SITE, seen } from './page-filter-fixtures';

const NOW = 1_796_069_322_998;

/** What is passed on of one answer. */
function answered(value: unknown, change: Partial<PageRequest>): (string | null)[] {
	const { reports, filter } = pageFilter();
	// However often it is asked.
	for (let time = 0; time < 3; time++) filter.answered(seen(change), JSON.stringify(value));
	return reports.map((report) => ('observed' in report ? report.observed.answer : report.type));
}

test.each<[string, unknown, Partial<PageRequest>]>([
	['alone', [], {}],
	['with its pages', { sessions: [], total: 0, page: 1, next: null, status: 'ok' }, {}],
	['at an address of its own', { items: [] }, { url: `${SITE}/v1/account/other-devices` }],
	[
		'that a question of GraphQL names',
		{ data: { otherSessions: [] } },
		{
			url: `${SITE}/graphql`,
			method: 'POST',
			requestBody: JSON.stringify({ query: 'query Sessions { otherSessions { id } }' }),
		},
	],
])('is a list of logins with nobody in it, %s', (_, value, change) => {
	expect(answered(value, change)).toEqual([JSON.stringify(value)]);
});

const many = (count: number) =>
	Object.fromEntries(Array.from({ length: count }, (_, at) => [`t${at}`, NOW]));

test.each<[string, object, object]>([
	['a key', { next: 'b1946ac92492d2347c62' }, { next: '' }],
	['a number that may be anything', { balance: 91_234.5 }, { balance: 0 }],
	['a number of an account', { account: 4_711_234_567 }, { account: 0 }],
	['the clock of the server', { serverTime: NOW, page: 1 }, { serverTime: 0, page: 1 }],
	[
		'somebody',
		{ user: { email: 'anna@example.at', plan: 'pro' } },
		{ user: { email: '', plan: 'pro' } },
	],
	['other things', { orders: [{ id: 7 }] }, { orders: null }],
	['what somebody owns', { 'acc-4711': 'x', 'a@b.at': true }, {}],
	['many values', many(12), Object.fromEntries(Object.keys(many(12)).map((name) => [name, 0]))],
])('of an empty list of logins beside %s only the outline is told', (_, more, shown) => {
	expect(answered({ sessions: [], ...more }, {})).toEqual([
		JSON.stringify({ sessions: [], ...shown }),
	]);
});

test.each<[string, unknown, Partial<PageRequest>]>([
	['of something else', [], { url: `${SITE}/api/orders` }],
	['beside more than such answers have', { sessions: [], ...many(100) }, {}],
	[
		'that is asked for with a password',
		{ sessions: [] },
		{ method: 'POST', requestBody: JSON.stringify({ password: 'correct horse' }) },
	],
	['that is none', { count: 0 }, {}],
])('is no empty list %s', (_, value, change) => {
	expect(answered(value, change)).toEqual([]);
});
