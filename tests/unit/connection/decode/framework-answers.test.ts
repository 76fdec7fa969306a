import { describe, expect, test } from 'vitest';
import { decode } from '@/utils/connection/decode/decode';
import { readDocument } from '@/utils/connection/document/read-document';
import { DEVALUED, TURBO_STREAM } from './framework-answers-fixtures';

const OWN = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const OTHER = '0f8fad5b-d9cb-469f-a165-70867728950e';
const SESSIONS = [
	{ id: OWN, current: true, ip: '198.51.100.7', seen: '2025-11-24T16:00:00.000Z', n: null },
	{ id: OTHER, current: false, ip: '198.51.100.8', seen: '2025-11-13T02:13:20.000Z', u: null },
];

const valueIn = (text: string): unknown => {
	const decoded = decode(text, null);
	return decoded.ok ? decoded.value : decoded.problem;
};

describe('devalue', () => {
	const meant = {
		user: { name: 'A', m: { a: 1 }, s: [1, 2], b: '10' },
		sessions: SESSIONS,
		again: SESSIONS[0],
	};

	test('is read as it is meant', () => {
		expect(valueIn(DEVALUED)).toEqual(meant);
	});

	test('is read in each part of a SvelteKit page', () => {
		const answer = {
			type: 'data',
			nodes: [null, { type: 'data', data: JSON.parse(DEVALUED), uses: {} }, { type: 'skip' }],
		};
		expect(valueIn(JSON.stringify(answer))).toEqual({ nodes: { node1: meant } });
	});

	test('is read in a page of Nuxt', () => {
		const payload = [
			['ShallowReactive', 1],
			{ data: 2 },
			['Reactive', 3],
			{ sessions: 4 },
			[5],
			{ id: 6 },
			OWN,
		];
		const html = `<!doctype html><script type="application/json" id="__NUXT_DATA__">${JSON.stringify(payload)}</script>`;
		expect(readDocument(html)?.data).toEqual({
			__NUXT_DATA__: { data: { sessions: [{ id: OWN }] } },
		});
	});

	test.each<[string, unknown]>([
		['a list of numbers', [1, 2, 3]],
		[
			'a list of things',
			[
				{ id: 1, n: 2 },
				{ id: 2, n: 1 },
			],
		],
		[
			'a list of things with texts',
			[
				{ id: 1, name: 'a' },
				{ id: 2, name: 'b' },
			],
		],
		['a list that is empty', []],
		['an answer with nodes', { nodes: [{ id: 1 }], type: 'page' }],
		['an object', { a: [1, 2], type: 'data' }],
	])('%s is something else', (_, value) => {
		expect(valueIn(JSON.stringify(value))).toEqual(value);
	});
});

describe('turbo-stream', () => {
	test('is read with what comes later', () => {
		const { routes } = valueIn(TURBO_STREAM) as { routes: { data: Record<string, unknown> } };
		expect(routes.data.sessions).toMatchObject([
			{ id: OWN, current: true, seen: SESSIONS[0]?.seen },
			{ id: OTHER },
		]);
		expect(routes.data.later).toMatchObject({ sessions: [{ id: OWN }, { id: OTHER }] });
	});
});

describe('React server components', () => {
	const FLIGHT = `1:"$Sreact.fragment"
2:I["(app)/layout",["/_next/static/chunks/1.js"],"default"]
4:T10,äöü0123456789
0:{"P":null,"b":"build","f":[[["",{"children":["settings",{}]}],["$","$1","c",{"children":["$","$L2",null,{"heading":"$4"}]}]]]}
3:["$","$L2",null,{"currentSessionId":"${OWN}","sessions":[{"id":"${OWN}","ip":"198.51.100.7","seen":"$D2025-11-24T16:00:00.000Z","note":"$$5"},{"id":"${OTHER}","ip":"198.51.100.8","seen":"$D2025-11-13T02:13:20.000Z","note":"$undefined"}],"children":["$","p",null,{}]}]
`;
	const meant = {
		data: {
			sessions: {
				currentSessionId: OWN,
				sessions: [
					{ id: OWN, ip: '198.51.100.7', seen: '2025-11-24T16:00:00.000Z', note: '$5' },
					{ id: OTHER, ip: '198.51.100.8', seen: '2025-11-13T02:13:20.000Z', note: null },
				],
			},
		},
	};

	test('are read by what their lists are called, wherever they stand', () => {
		expect(valueIn(FLIGHT)).toEqual(meant);
		// The same with another tree around it.
		expect(
			valueIn(`7:["$","div",null,{"children":"$L3"}]\n${FLIGHT.replace('\n0:', '\n9:')}`),
		).toEqual(meant);
	});

	test('are read in a page', () => {
		const pushes = [FLIGHT.slice(0, 200), FLIGHT.slice(200)]
			.map((part) => `<script>self.__next_f.push(${JSON.stringify([1, part])})</script>`)
			.join('');
		expect(readDocument(`<!doctype html>${pushes}`)?.data).toEqual({ flight: meant.data });
	});

	test('that point at themselves end', () => {
		expect(valueIn('0:{"a":"$1","sessions":[{"id":1,"b":"$0"}]}\n1:{"c":"$0"}\n')).toMatchObject({
			data: { sessions: { sessions: [{ id: 1 }] } },
		});
	});
});

describe('server-sent events', () => {
	test('are read by their names', () => {
		const text = `: hello\n\nevent: sessions\ndata: [{"id":\ndata: 1}]\n\nevent: sessions\ndata: []\n\ndata: {"ping":1}\n\nevent: x\ndata: no JSON\n\n`;
		expect(valueIn(text)).toEqual({ events: { sessions: [{ id: 1 }], message: { ping: 1 } } });
	});
});

describe('whatever they are made of', () => {
	const bomb = JSON.stringify([
		[1, 1],
		...Array.from({ length: 40 }, (_, at) => [at + 2, at + 2]),
		'x',
	]);
	const turbo = JSON.stringify([
		{ _1: 2 },
		'a',
		...Array.from({ length: 40 }, (_, at) => [at + 3, at + 3]),
		'x',
	]);
	const flight = Array.from(
		{ length: 40 },
		(_, at) => `${at.toString(16)}:["$${(at + 1).toString(16)}","$${(at + 1).toString(16)}"]`,
	).join('\n');
	test.each([
		['values that double', bomb],
		['values that double, by names', turbo],
		['rows that double', flight],
		['a list in itself', '[[0,1],"x"]'],
		['many short lines', '0:1\n'.repeat(400_000)],
		['many events', 'data: {}\n\n'.repeat(200_000)],
		['texts by length', '0:Tffffff,'.repeat(100_000)],
		['digits', '0'.repeat(1_000_000)],
	])('%s end soon', (_, text) => {
		expect(() => valueIn(text)).not.toThrow();
	});
});
