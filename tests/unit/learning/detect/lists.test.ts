import { describe, expect, test } from 'vitest';
import { alikeIn, listsIn } from '@/utils/learning/detect/lists';

const placesIn = (body: unknown) => listsIn(body).map(({ items }) => items.join('/'));

const ENTRY = { id: 'a', ip: '198.51.100.7' };

/** A value so many objects deep. */
const inside = (levels: number, value: unknown): unknown =>
	levels === 0 ? value : { k: inside(levels - 1, value) };

describe('the lists in an answer', () => {
	test.each<[string, unknown, string[]]>([
		['the answer itself', [ENTRY], ['*']],
		['under a name', { sessions: [ENTRY, ENTRY] }, ['sessions/*']],
		['of texts', { sessions: ['a', 'b'] }, []],
		['of texts and objects', { sessions: ['a', ENTRY] }, []],
		['empty', { sessions: [] }, []],
		['a map by made keys', { sessions: { 'key-00001': ENTRY } }, ['sessions/*']],
		['a map by ids that the entries have', { sessions: { a: ENTRY } }, ['sessions/*']],
		['an object with a single member', { session: { mine: ENTRY } }, []],
		['a map of objects alike', { sessions: { mine: ENTRY, yours: ENTRY } }, ['sessions/*']],
		[
			'objects that are not alike',
			{ data: { session: ENTRY, user: { name: 'b', mail: 'c' } } },
			[],
		],
		[
			'in groups',
			{ days: [{ sessions: [ENTRY] }, { sessions: [ENTRY, ENTRY] }] },
			['days/*', 'days/*/sessions/*'],
		],
		[
			'in groups of which one is empty',
			{ days: [{ sessions: [ENTRY] }, { sessions: [] }] },
			['days/*', 'days/*/sessions/*'],
		],
		[
			'in groups of clients, one of them empty',
			{ web_sessions: [ENTRY], 'mobile-clients': [ENTRY], desktop_clients: [] },
			['*/*'],
		],
		['a map of lists', { byDay: { 'day-0001': [ENTRY], 'day-0002': [ENTRY] } }, ['byDay/*/*']],
		[
			'among several operations',
			[{ data: { user: 1 } }, { data: { sessions: [ENTRY] } }],
			['*', '1/data/sessions/*'],
		],
		[
			'in one of several answers, told by their statuses',
			[
				{ id: '1', status: 200, body: { items: [ENTRY, ENTRY] } },
				{ id: '2', status: 404, body: { message: 'none' } },
			],
			['0/body/items/*'],
		],
		[
			'in one of several answers under a name',
			{ responses: [{ id: '2', status: 200, headers: { etag: 'x' }, body: { value: [ENTRY] } }] },
			['responses/0/body/value/*'],
		],
		[
			'in the answer to one of several calls',
			[
				{ jsonrpc: '2.0', id: 1, result: [ENTRY] },
				{ jsonrpc: '2.0', id: 2, error: { code: -32601 } },
			],
			['0/result/*'],
		],
		['of which each has a state of its own', [{ id: 'a', status: 'active', data: ENTRY }], ['*']],
		['of which each has a number for its state', [{ id: 'a', status: 1, data: ENTRY }], ['*']],
		[
			'of which each has more beside what it holds',
			[{ id: 'a', code: 200, ip: '198.51.100.7', response: { sent: true } }],
			['*'],
		],
	])('%s', (_, body, places) => {
		expect(placesIn(body)).toEqual(places);
	});

	test('are looked for so deep, and no deeper', () => {
		expect(placesIn(inside(11, [ENTRY]))).toEqual([`${'k/'.repeat(11)}*`]);
		// A profile could not say where it is.
		expect(placesIn(inside(12, [ENTRY]))).toEqual([]);
	});

	test('are no more than 40', () => {
		const lists = Array.from({ length: 50 }, (_, index) => [`l${index}`, [{ [`a${index}`]: 1 }]]);
		expect(placesIn(Object.fromEntries(lists))).toHaveLength(40);
	});
});

describe('what is like an entry', () => {
	test('has mostly the same fields, and is in no list', () => {
		const alike = { id: 'b', ip: null };
		const body = { user: { name: 'x', mail: 'y' }, me: { session: alike }, all: [ENTRY] };
		expect(alikeIn(body, ENTRY)).toEqual([alike]);
		expect(alikeIn({ a: { id: 1 }, b: { id: 1, ip: 2, c: 3, d: 4 } }, ENTRY)).toEqual([]);
		expect(alikeIn(body, 'text')).toEqual([]);
	});
});
