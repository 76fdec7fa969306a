import { describe, expect, test } from 'vitest';
import { decode } from '@/utils/connection/decode/decode';
import { decodeAnswer } from '@/utils/connection/decode/decode-answer';

const valueIn = (text: string, type: string | null = 'application/xml'): unknown => {
	const decoded = decode(text, type);
	return decoded.ok ? decoded.value : decoded.problem;
};

describe('an answer in XML', () => {
	test.each<[string, string, unknown]>([
		['texts', '<a><b>x</b><c> y </c></a>', { a: [{ b: 'x', c: 'y' }] }],
		['attributes', `<a><b id="7" at='8'/></a>`, { a: [{ b: [{ id: '7', at: '8' }] }] }],
		[
			'a list, and one of one in the same way',
			'<a><s><id>1</id></s><s><id>2</id></s></a>',
			{ a: [{ s: [{ id: '1' }, { id: '2' }] }] },
		],
		['texts of one name', '<a><b>1</b><b>2</b></a>', { a: [{ b: ['1', '2'] }] }],
		[
			'a text beside attributes',
			'<a><b id="7">x</b></a>',
			{ a: [{ b: [{ id: '7', text: 'x' }] }] },
		],
		[
			'a text beside its name, as a field of that name',
			'<r><col name="id">7</col><col name="ip">::1</col></r>',
			{
				r: [
					{
						col: [
							{ name: 'id', value: '7' },
							{ name: 'ip', value: '::1' },
						],
					},
				],
			},
		],
		[
			'names without their namespaces',
			'<x:a xmlns:x="urn:x"><x:b xsi:type="s">1</x:b></x:a>',
			{ a: [{ b: '1' }] },
		],
		[
			'what stands for letters, and what is no text',
			'<?xml version="1.0"?><!DOCTYPE a><!-- <b>no</b> --><a><b>&lt;&#65;&#x42;&amp;amp;</b><c><![CDATA[<d>]]></c></a>',
			{ a: [{ b: '<AB&amp;', c: '<d>' }] },
		],
		['nothing in an element', '<a><b/><c></c></a>', { a: [{ b: '', c: '' }] }],
		[
			'a member called __proto__',
			'<a><__proto__>1</__proto__></a>',
			{ a: [{ ['__proto__']: '1' }] },
		],
	])('has %s', (_, text, value) => {
		expect(valueIn(text)).toEqual(value);
		expect(valueIn(`<?xml version="1.0"?>${text.replace(/^<\?.*?\?>/, '')}`, null)).toEqual(value);
	});

	test.each<[string, string]>([
		['that is cut off', '<a><b>x</b>'],
		['with an end that is another’s', '<a><b>x</a></b>'],
		['with an end too much', '<a>x</a></b>'],
		['with a bare mark', '<a>1 < 2</a>'],
		['without an element', '<?xml version="1.0"?>'],
		['that is a page', '<?xml version="1.0"?><html><body>x</body></html>'],
		['nested deep', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
	])('is none %s', (_, text) => {
		expect(valueIn(text)).toBe('unsupported');
	});

	test('is none where nothing says so', () => {
		expect(valueIn('<a><b>x</b></a>', 'text/plain')).toBe('unsupported');
		expect(valueIn('<a><b>x</b></a>', 'application/xhtml+xml')).toBe('unsupported');
	});

	test('takes no longer than its length, whatever is in it', () => {
		const long = 500_000;
		for (const text of [
			`<a${' '.repeat(long)}`,
			`<a ${'b="" '.repeat(long / 5)}`,
			`<a ${'b '.repeat(long / 2)}`,
			'<!--'.repeat(long / 4),
			'<!--x>'.repeat(long / 6),
			'<![CDATA[x>'.repeat(long / 11),
			'<![CDATA['.repeat(long / 9),
			`<a>${'&#x'.repeat(long / 3)}</a`,
		])
			expect(valueIn(text)).toBe('unsupported');
	});
});

test('what is no JSON is read where it is asked for, and a page is not', async () => {
	expect(await decodeAnswer('<a><b>x</b></a>', 'text/xml')).toEqual({
		ok: true,
		value: { a: [{ b: 'x' }] },
	});
	expect(await decodeAnswer('<?xml version="1.0"?><a><b>x</b></a>', 'text/html')).toEqual({
		ok: false,
		problem: 'unsupported',
	});
	expect(await decodeAnswer('{"a":1}', null)).toEqual({ ok: true, value: { a: 1 } });
});
