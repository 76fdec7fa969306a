import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wholeStart } from '@/utils/connection/client/whole-start';

describe('JSON that ends too early', () => {
	test.each<[string, string, number, string | null]>([
		['in an entry', '{"list":[{"a":1},{"a":', 2, '{"list":[{"a":1}]}'],
		['between entries', '{"list":[{"a":1},', 2, '{"list":[{"a":1}]}'],
		['after an entry', '{"list":[{"a":1}', 2, '{"list":[{"a":1}]}'],
		['before the first', '{"list":[{"a":1', 2, null],
		['after what stands before', '{"n":1,"list":[{"a":1', 2, '{"n":1}'],
		[
			'in a text with brackets',
			'{"list":[{"a":"}],\\"{"},{"b":"]',
			2,
			'{"list":[{"a":"}],\\"{"}]}',
		],
		[
			'in a text that ends with a backslash',
			'{"list":[{"a":"\\\\"},{"b',
			2,
			'{"list":[{"a":"\\\\"}]}',
		],
		['in a group', '[{"in":[{"a":1},{"a":2', 3, '[{"in":[{"a":1}]}]'],
		['at once', '', 2, null],
		['without a beginning', '}}]]', 2, null],
	])('%s keeps what is whole', (_, text, depth, start) => {
		expect(wholeStart(text, depth)).toBe(start);
	});

	it('is cut anywhere, and what is left are the first entries', () => {
		const entry = fc.record({ id: fc.string(), inner: fc.array(fc.jsonValue({ maxDepth: 2 })) });
		fc.assert(
			fc.property(fc.array(entry), fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
				const text = JSON.stringify({ list, more: 1 });
				const start = wholeStart(text.slice(0, Math.floor(text.length * share)), 2);
				const left = start === null ? [] : (JSON.parse(start).list ?? []);
				expect(left).toEqual(JSON.parse(JSON.stringify(list.slice(0, left.length))));
			}),
		);
	});
});
