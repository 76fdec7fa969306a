import { describe, expect, test } from 'vitest';
import { decode } from '@/utils/connection/decode/decode';
import { DEVALUED, TURBO_STREAM_3 } from './framework-answers-fixtures';

const OWN = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const OTHER = '0f8fad5b-d9cb-469f-a165-70867728950e';
const SESSIONS = [
	{ id: OWN, current: true, ip: '198.51.100.7' },
	{ id: OTHER, current: false, ip: '198.51.100.8' },
];
const JSON_TEXT = JSON.stringify({ sessions: SESSIONS });

const valueIn = (text: string, type: string | null = null): unknown => {
	const decoded = decode(text, type);
	return decoded.ok ? decoded.value : decoded.problem;
};

describe('turbo-stream, third version', () => {
	test('is read with its kinds of values, what it points at, and what comes later', () => {
		expect(valueIn(TURBO_STREAM_3)).toEqual({
			routes: {
				data: {
					sessions: [
						{
							id: OWN,
							seen: '2025-11-24T16:00:00.000Z',
							none: null,
							big: '10',
							m: { a: 1 },
							s: [1, 2],
						},
						{ id: OTHER, seen: '2025-11-13T02:13:20.000Z', odd: '"}\\,:' },
					],
					again: { id: OTHER, seen: '2025-11-13T02:13:20.000Z', odd: '"}\\,:' },
					day: '2025-11-13T02:13:20.000Z',
					later: { sessions: [{ id: OWN }], day: '2025-11-13T02:13:20.000Z' },
					failed: null,
				},
			},
		});
	});

	test.each([
		['without an end', '{"a":D"2025-11-24T16:00:00.000Z"'],
		['with an unknown letter', '{"a":Q"x"}'],
		['that holds itself', '{"a":D"2025","b":@0}'],
		['nested deep', `{"d":u,"a":${'['.repeat(5000)}`],
		[
			'with values that double',
			`[[],${Array.from({ length: 60 }, (_, at) => `[@${at + 1},@${at + 1}]`).join()},u]`,
		],
	])('is nothing %s', (_, text) => {
		const value = valueIn(text);
		expect(typeof value === 'string' || JSON.stringify(value).length < 1_000_000).toBe(true);
	});
});

describe('what keeps scripts from running an answer', () => {
	test.each([
		`)]}',\n${JSON_TEXT}`,
		`)]}'\n${JSON_TEXT}`,
		`for (;;);${JSON_TEXT}`,
		`while(1);${JSON_TEXT}`,
		`{}&&${JSON_TEXT}`,
		`\uFEFF${JSON_TEXT}`,
		`callback(${JSON_TEXT});`,
		`/**/window.cb_1(${JSON_TEXT})`,
	])('is left out: %s', (text) => {
		expect(valueIn(text)).toEqual({ sessions: SESSIONS });
	});

	test('is not made up', () => {
		expect(valueIn('{"a":"for(;;);"}')).toEqual({ a: 'for(;;);' });
		expect(valueIn('for(;;);')).toBe('malformed');
		expect(valueIn(`alert(1);callback(${JSON_TEXT})`)).toBe('malformed');
	});
});

describe('lines of JSON', () => {
	const lines = SESSIONS.map((each) => JSON.stringify(each));

	test('are a list, and a single line too where the answer says so', () => {
		expect(valueIn(`${lines.join('\n')}\n`)).toEqual(SESSIONS);
		expect(valueIn(lines[0] ?? '', 'application/x-ndjson')).toEqual([SESSIONS[0]]);
	});

	test('that are none are none', () => {
		expect(valueIn(`${lines.join('\n')}\nsorry`)).toBe('malformed');
	});

	test('of tRPC are what was asked for', () => {
		const text = [
			{ 0: [[0], [null, 0, 0]], 1: [[0], [null, 0, 1]] },
			[0, 0, [[{ result: 0 }], ['result', 0, 2]]],
			[1, 0, [[{ result: { data: { sid: OWN } } }]]],
			[2, 0, [[{ data: 0 }], ['data', 0, 3]]],
			[3, 0, [[SESSIONS]]],
		];
		expect(valueIn(text.map((line) => JSON.stringify(line)).join('\n'))).toEqual([
			{ result: { data: SESSIONS } },
			{ result: { data: { sid: OWN } } },
		]);
	});

	test('of tRPC that point at themselves end', () => {
		const text = '{"0":[[0],[null,0,0]]}\n[0,0,[[{"a":0}],["a",0,0]]]';
		expect(valueIn(text)).toEqual([{ a: null }]);
	});
});

describe('an answer in a text', () => {
	test.each<[string, unknown, unknown]>([
		['as ASP.NET has it', { d: JSON_TEXT }, { d: { sessions: SESSIONS } }],
		['in base64', { v: 1, payload: btoa(JSON_TEXT) }, { v: 1, payload: { sessions: SESSIONS } }],
		[
			'as a remote function of SvelteKit has it',
			{ type: 'result', result: DEVALUED },
			{ type: 'result', result: expect.objectContaining({ user: expect.anything() }) },
		],
		['twice', { d: JSON.stringify({ e: JSON_TEXT }) }, { d: { e: { sessions: SESSIONS } } }],
	])('is read %s', (_, answer, meant) => {
		expect(valueIn(JSON.stringify(answer))).toEqual(meant);
	});

	const evil = JSON.stringify({ revokedAt: '2020-01-01', pad: 'x'.repeat(2000) });
	test.each<[string, object]>([
		['in a list', { sessions: [{ id: OWN, userAgent: evil }] }],
		['in an object of entries', { sessions: { [OWN]: { userAgent: evil, deviceName: evil } } }],
		['beside it', { note: 'x'.repeat(20), a: '{"b":1}', c: JSON_TEXT.repeat(3) }],
		['with a key', { access: `eyJhbGciOiJIUzI1NiJ9.${btoa(JSON_TEXT)}.abcdefgh` }],
	])('is none where somebody else may have written it: %s', (_, answer) => {
		expect(valueIn(JSON.stringify(answer))).toEqual(answer);
	});
});

describe('entries that are told by place', () => {
	test('have the names of their columns', () => {
		const table = (names: unknown) => ({ columns: names, rows: SESSIONS.map(Object.values) });
		const meant = (names: unknown) => ({ columns: names, rows: SESSIONS });
		for (const names of [
			['id', 'current', 'ip'],
			[{ name: 'id' }, { name: 'current' }, { name: 'ip' }],
		])
			expect(valueIn(JSON.stringify(table(names)))).toEqual(meant(names));
		const other = { columns: ['a', 'b', 'c'], rows: [[1, 2]] };
		expect(valueIn(JSON.stringify(other))).toEqual(other);
	});

	test('have the same names in each later list', () => {
		const row = (id: string) => [id, ['Chrome', 'Linux'], '198.51.100.7', 1764000000000, null];
		const named = (id: string) => ({
			c0: id,
			c1: { c0: 'Chrome', c1: 'Linux' },
			c2: '198.51.100.7',
			c3: 1764000000000,
			c4: null,
		});
		for (const ids of [[OWN, OTHER], [OWN]]) {
			expect(valueIn(JSON.stringify([null, ids.map(row)]))).toEqual({
				c0: null,
				c1: ids.map(named),
			});
			expect(valueIn(JSON.stringify([ids.map(row)]))).toEqual({ c0: ids.map(named) });
		}
	});

	test('are in the texts of a batch, behind their lengths', () => {
		const inner = JSON.stringify([[[OWN, 'Chrome', '198.51.100.7', 1764000000000]]]);
		const text = `)]}'\n\n120\n${JSON.stringify([['wrb.fr', 'x', inner]])}\n25\n[["e",4]]\n`;
		expect(JSON.stringify(valueIn(text))).toContain(`[{"c0":"${OWN}","c1":"Chrome"`);
	});

	test.each<[string, unknown]>([
		['prices', [[1764000000000, 1.2, 1.3, 1.1, 5]]],
		['a matrix', { m: [[1, 2, 3, 4]] }],
		['texts', ['one', 'two']],
		['pairs', [['one', 1]]],
		['rows far inside', { a: { b: [['name', 'x', 'y', 'z']] } }],
	])('are not %s', (_, value) => {
		expect(valueIn(JSON.stringify(value))).toEqual(value);
	});
});

describe('entries under the names of their places', () => {
	const entry = (id: string, ip: string) => ({
		id,
		is_current: id === OWN,
		ip,
		user_agent: 'curl/8',
		created: 1764000000000,
	});
	const entries = [entry(OWN, '198.51.100.7'), entry(OTHER, '198.51.100.8')];
	const names = Object.keys(entries[0] ?? {});
	const rows = (all: readonly object[]) => [names, ...all.map((each) => Object.values(each))];
	test.each([[entries], [entries.slice(0, 1)], [[]]])(
		'have their names in the first row',
		(all) => {
			expect(valueIn(JSON.stringify(rows(all)))).toEqual(all);
			expect(valueIn(JSON.stringify({ data: { list: rows(all) } }))).toEqual({
				data: { list: all },
			});
		},
	);

	test('long lists as well', () => {
		const long = Array.from({ length: 300 }, (_, at) => entry(`s${at}`, '198.51.100.7'));
		expect(valueIn(JSON.stringify(rows(long)))).toEqual(long);
	});

	test.each<[string, unknown]>([
		['rows of which one is longer', { list: [...rows(entries), [OWN]] }],
		['rows that are entries from the first', { list: rows(entries).slice(1) }],
		[
			'names twice',
			{
				list: [
					['id', 'ip', 'ip', 'agent'],
					[OWN, '1', '2', '3'],
				],
			},
		],
		[
			'names without an id',
			{
				list: [
					['ip', 'agent', 'seen', 'active'],
					['1', '2', '3', '4x'],
				],
			},
		],
	])('are not %s', (_, value) => {
		const text = JSON.stringify(value);
		expect(valueIn(text)).toEqual(JSON.parse(text));
	});
});

describe('whatever is put around an answer', () => {
	test.each([
		[
			'texts in texts',
			Array.from({ length: 30 }).reduce<string>(
				(text) => JSON.stringify({ d: text }).slice(0, 400_000),
				'{}',
			),
		],
		['open brackets', '['.repeat(1_000_000)],
		['guards', 'for(;;);'.repeat(100_000)],
		['calls', 'a('.repeat(400_000)],
		['blanks', ' '.repeat(1_000_000)],
		['lines of nothing', '[]\n'.repeat(400_000)],
		['texts that open', JSON.stringify(Array.from({ length: 50_000 }, () => '[[[['))],
		['lists in lists', JSON.stringify(Array.from({ length: 30_000 }, () => [['a', ['b', ['c']]]]))],
		['letters and quotes', `[${'D"\\"'.repeat(200_000)}`],
	])('%s end soon', (_, text) => {
		expect(() => valueIn(text)).not.toThrow();
	});
});

describe('a list for each field', () => {
	const FIELDS = {
		ids: [OWN, OTHER],
		ips: ['198.51.100.7', '198.51.100.8'],
		user_agents: ['Firefox', null],
		os: ['Linux', 'Windows'],
	};
	const ROWS = [
		{ id: OWN, ip: '198.51.100.7', user_agent: 'Firefox', os: 'Linux' },
		{ id: OTHER, ip: '198.51.100.8', user_agent: null, os: 'Windows' },
	];

	test.each<[string, unknown, unknown]>([
		['is a list of entries', FIELDS, { rows: ROWS }],
		[
			'beside what is around it',
			{ data: { ...FIELDS, current_id: OWN } },
			{ data: { current_id: OWN, rows: ROWS } },
		],
		['also of none', { ids: [], ips: [], user_agents: [], os: [] }, { rows: [] }],
	])('%s', (_, answer, meant) => {
		expect(valueIn(JSON.stringify(answer))).toEqual(meant);
	});

	test.each<[string, unknown]>([
		['of another length', { ...FIELDS, ips: ['198.51.100.7'] }],
		['of objects', { ...FIELDS, ips: [{}, {}] }],
		['without an id', { ips: [1], os: [1], agents: [1], names: [1] }],
	])('is none where a field is %s', (_, answer) => {
		expect(valueIn(JSON.stringify(answer))).toEqual(answer);
	});
});
