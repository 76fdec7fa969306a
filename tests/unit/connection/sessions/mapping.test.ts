import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type {
	ConnectionProfile,
	FieldPath,
	SessionFields,
} from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import { entriesOf, timeOf, valueAt, valueIn } from '@/utils/connection/sessions/mapping';
import { timeInWords } from '@/utils/connection/times/relative-time';
import { createCountryNames } from '@/utils/domain/places/country';
import { parseSessions } from '../../fixtures/parse-sessions';

const NOW = Date.UTC(2026, 10, 22, 12);
const READING = { now: NOW, countryOf: createCountryNames() };
const own = (...path: string[]) => ({ up: 0, path });

describe('entries of a list', () => {
	test.each<[string, unknown, string[], unknown[][]]>([
		[
			'an array',
			[1, 2],
			['*'],
			[
				[1, [1, 2]],
				[2, [1, 2]],
			],
		],
		['an array inside', { a: { b: [1] } }, ['a', 'b', '*'], [[1, { a: { b: [1] } }]]],
		[
			'an object by keys',
			{ a: { x: 1, y: 2 } },
			['a', '*'],
			[
				[1, { a: { x: 1, y: 2 } }],
				[2, { a: { x: 1, y: 2 } }],
			],
		],
		['an element by index', { a: [0, [7]] }, ['a', '1', '*'], [[7, { a: [0, [7]] }]]],
		['nothing', [], ['*'], []],
	])('%s', (_, body, items, entries) => {
		expect(entriesOf(body, items)?.map((entry) => [...entry])).toEqual(entries);
	});

	it('know their keys in an object', () => {
		const groups = { Linux: { a: [{ x: 1 }] }, iOS: { b: [{ x: 2 }] } };
		const read = (at: FieldPath) =>
			entriesOf(groups, ['*', '*', '*'])?.map((entry) => valueAt(entry, at));
		expect(read({ up: 2, path: ['*'] })).toEqual(['Linux', 'iOS']);
		expect(read({ up: 1, path: ['*'] })).toEqual(['a', 'b']);
		expect(read({ up: 0, path: ['*'] })).toEqual([undefined, undefined]);
		// Only as the whole path: a key of the service's own has no other meaning.
		expect(read({ up: 0, path: ['x', '*'] })).toEqual([undefined, undefined]);
	});

	it('in groups know the group that they are in', () => {
		const body = [
			{ os: 'Linux', sessions: [{ id: 1 }, { id: 2 }] },
			{ os: 'iOS', sessions: [{ id: 3 }] },
		];
		const entries = entriesOf(body, ['*', 'sessions', '*']) ?? [];
		expect(
			entries.map((entry) => [valueAt(entry, own('id')), valueAt(entry, { up: 1, path: ['os'] })]),
		).toEqual([
			[1, 'Linux'],
			[2, 'Linux'],
			[3, 'iOS'],
		]);
		expect(valueAt(entries[0] ?? [], { up: 2, path: ['1', 'os'] })).toBe('iOS');
		expect(valueAt(entries[0] ?? [], { up: 3, path: [] })).toBeUndefined();
	});

	test.each<[string, unknown]>([
		['no list in a group', [{ sessions: [] }, {}]],
		['null for a group', [null]],
		['a text for a list', [{ sessions: 'x' }]],
		['an object for the whole', 7],
	])('are none where there is %s', (_, body) => {
		expect(entriesOf(body, ['*', 'sessions', '*'])).toBeNull();
	});
});

describe('a value', () => {
	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
		'is never what a prototype has: %s',
		(key) => {
			for (const value of [{}, [], 'text', 7, () => 1]) {
				expect(valueIn(value, [key])).toBeUndefined();
				expect(valueIn(value, [key, 'constructor'])).toBeUndefined();
			}
			expect(entriesOf({}, [key, '*'])).toBeNull();
			expect(valueIn(JSON.parse(`{"${key}": 1}`), [key])).toBe(1);
		},
	);

	it('of an array is an element', () => {
		expect(valueIn([1, 2], ['1'])).toBe(2);
		expect(valueIn([1, 2], ['length'])).toBeUndefined();
	});
});

describe('a time', () => {
	const at = Date.UTC(2026, 10, 22, 10);
	test.each<[unknown, 'iso' | 'seconds' | 'milliseconds' | 'relative', number | null]>([
		['2026-11-22T10:00:00Z', 'iso', at],
		[at / 1000, 'seconds', at],
		[at / 1000 + 0.25, 'seconds', at + 250],
		[String(at / 1000), 'seconds', at],
		[at, 'milliseconds', at],
		[String(at), 'milliseconds', at],
		['2 hours ago', 'relative', at],
		['vor 2 Stunden', 'relative', at],
		[at, 'seconds', null],
		[at / 1000, 'milliseconds', null],
		[null, 'iso', null],
		[undefined, 'seconds', null],
		['soon', 'relative', null],
	])('%j as %s', (value, as, expected) => {
		expect(timeOf(value, as, NOW, { timeInWords })).toBe(expected);
	});

	test.each<[unknown, 'iso' | 'seconds' | 'relative']>([
		[7, 'iso'],
		[{}, 'iso'],
		['2026-11-22', 'seconds'],
		[true, 'seconds'],
		[[], 'relative'],
	])('%j can not be a time as %s', (value, as) => {
		expect(() => timeOf(value, as, NOW, { timeInWords })).toThrow();
	});
});

describe('an answer in another shape', () => {
	const base = localProfile('http://localhost:1').list;
	const listOf = (
		items: string[],
		fields: Partial<SessionFields>,
		current: ConnectionProfile['list']['current'] = base.current,
	): ConnectionProfile['list'] => ({
		...base,
		items,
		current,
		fields: {
			id: { at: own('id'), hashed: false },
			key: null,
			ip: null,
			place: null,
			agent: null,
			createdAt: null,
			lastActiveAt: null,
			expiresAt: null,
			...fields,
		},
	});
	const read = async (list: ConnectionProfile['list'], body: unknown) => {
		const answer = await parseSessions({ pages: [body] }, list, READING);
		return answer.ok ? answer.value.sessions : answer.failure.kind;
	};

	it('in groups by system, with numbers for ids and seconds', async () => {
		const list = listOf(['*', 'sessions', '*'], {
			ip: own('ipAddress'),
			agent: {
				as: 'parts',
				browser: own('browser'),
				system: { up: 1, path: ['os'] },
				form: { up: 1, path: ['mobile'] },
			},
			createdAt: { at: own('started'), as: 'seconds' },
		});
		const started = NOW / 1000 - 60;
		const body = [
			{
				os: 'Windows',
				mobile: false,
				sessions: [
					{ id: 7, current: true, browser: 'Chrome/140', ipAddress: '192.0.2.0', started },
				],
			},
			{
				os: 'iOS',
				mobile: true,
				sessions: [{ id: 8, browser: 'Mobile Safari/18', ipAddress: '2001:db8:*', started }],
			},
		];
		expect(await read(list, body)).toMatchObject([
			{
				id: '7',
				current: true,
				device: { browser: 'Chrome', system: 'Windows', form: 'computer' },
				createdAt: NOW - 60_000,
			},
			{
				id: '8',
				current: false,
				device: { browser: 'Safari', system: 'iOS', form: 'phone' },
				ip: '2001:db8:*',
			},
		]);
	});

	it('in abbreviated German, by labels and told times', async () => {
		const list = listOf(
			['antwort', 'liste', '*'],
			{
				id: { at: own('nr'), hashed: false },
				place: { as: 'text', at: own('ort') },
				agent: { as: 'label', at: own('ger') },
				lastActiveAt: { at: own('zul'), as: 'relative' },
			},
			{ by: 'field', at: own('akt'), equals: 'j' },
		);
		const body = {
			antwort: {
				liste: [
					{
						nr: 'a',
						ort: 'Wien, Österreich',
						ger: 'Chrome auf Windows',
						zul: 'gerade eben',
						akt: 'j',
					},
					{
						nr: 'b',
						ort: 'Lagos, Nigeria',
						ger: 'Firefox unter Linux',
						zul: 'vor 5 Minuten',
						akt: 'n',
					},
				],
			},
		};
		expect(await read(list, body)).toMatchObject([
			{ id: 'a', current: true, place: { city: 'Wien', country: 'Österreich' }, lastActiveAt: NOW },
			{ id: 'b', device: { browser: 'Firefox', system: 'Linux' }, lastActiveAt: NOW - 300_000 },
		]);
	});

	it('may leave out of some entries what it says in others; of all, and it has changed', async () => {
		const list = listOf(['*'], { ip: own('ip') });
		const [first, second] = [
			{ id: 'a', current: true, ip: '192.0.2.1' },
			{ id: 'b', current: false },
		];
		expect(await read(list, [first, second])).toMatchObject([{ ip: '192.0.2.1' }, { ip: null }]);
		expect(await read(list, [{ id: 'a', current: true, address: '192.0.2.1' }, second])).toBe(
			'unreadable',
		);
	});

	it('is never unreadable, and never throws, by texts that a stranger can choose', async () => {
		const list = listOf(['*'], {
			ip: own('ip'),
			place: { as: 'text', at: own('place') },
			agent: { as: 'label', at: own('agent') },
			lastActiveAt: { at: own('at'), as: 'relative' },
		});
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('vor', 'ago 5', ', ,', 'x'.repeat(5000)),
		);
		await fc.assert(
			fc.asyncProperty(text, text, text, text, async (ip, place, agent, at) => {
				const answer = await read(list, [{ id: 'a', current: true, ip, place, agent, at }]);
				expect(answer).toHaveLength(1);
				expect(Array.isArray(answer)).toBe(true);
			}),
		);
	});

	it('is sessions or a named failure, whatever it is', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (body) => {
				const answer = await read(base, body);
				return Array.isArray(answer) || answer === 'unreadable';
			}),
		);
	});
});
