import { describe, expect, it } from 'vitest';
import { decode } from '@/utils/connection/decode/decode';
import { DECODE_DEPTH, DECODE_LIMIT } from '@/utils/connection/decode/decode-json';

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('decode', () => {
	it.each([
		['application/json', '{"sessions":[]}', { sessions: [] }],
		['application/problem+json; charset=utf-8', '{"title":"no"}', { title: 'no' }],
		['text/plain', '[1,2]', [1, 2]],
		['text/html', ' {"a":null}\n', { a: null }],
		['', '"text"', 'text'],
		[null, 'null', null],
	])('reads JSON that is called %s', (contentType, text, value) => {
		expect(decode(text, contentType)).toEqual({ ok: true, value });
	});

	it.each([
		['application/json', '<html>', 'malformed'],
		['application/vnd.api+json', '', 'malformed'],
		['APPLICATION/JSON', "{'a':1}", 'malformed'],
		[null, 'no JSON', 'malformed'],
		['  ', '{', 'malformed'],
		['text/html; charset=utf-8', '<html>', 'unsupported'],
		['text/plain', 'log in first', 'unsupported'],
	])('names why what is called %s is no value', (contentType, text, problem) => {
		expect(decode(text, contentType)).toEqual({ ok: false, problem });
	});

	it('reads so many characters and no more', () => {
		const string = (length: number) => `"${'x'.repeat(length - 2)}"`;
		expect(decode(string(DECODE_LIMIT), null)).toHaveProperty('ok', true);
		expect(decode(string(DECODE_LIMIT + 1), null)).toEqual({ ok: false, problem: 'tooLong' });
		expect(decode('[1]', null, { limit: 3 })).toHaveProperty('ok', true);
		expect(decode('[11]', null, { limit: 3 })).toEqual({ ok: false, problem: 'tooLong' });
	});

	it('does not parse what is too long', () => {
		const parse = () => expect.unreachable();
		expect(decode('[11]', null, { limit: 3, parse })).toEqual({ ok: false, problem: 'tooLong' });
	});

	it('reads so deep and no deeper', () => {
		expect(decode(nested(DECODE_DEPTH), null)).toHaveProperty('ok', true);
		expect(decode(nested(DECODE_DEPTH + 1), null)).toEqual({ ok: false, problem: 'tooDeep' });
		const inObjects = `${'{"a":'.repeat(DECODE_DEPTH + 1)}1${'}'.repeat(DECODE_DEPTH + 1)}`;
		expect(decode(inObjects, null)).toEqual({ ok: false, problem: 'tooDeep' });
	});

	it('survives any depth', () => {
		expect(decode(nested(500_000), null)).toHaveProperty('ok', false);
	});

	it('looks for depth behind what is shallow', () => {
		expect(decode(`[1,{"a":[],"b":${nested(DECODE_DEPTH)}}]`, null)).toEqual({
			ok: false,
			problem: 'tooDeep',
		});
	});

	it('parses by the parser that it is given', () => {
		expect(decode('x', null, { parse: (text) => [text] })).toEqual({ ok: true, value: ['x'] });
	});

	it('keeps a member called __proto__ as a member', () => {
		const decoded = decode('{"__proto__":{"current":true}}', null);
		expect(decoded.ok && Object.keys(decoded.value as object)).toEqual(['__proto__']);
	});
});
