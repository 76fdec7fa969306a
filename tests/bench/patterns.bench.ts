import { expect, test } from 'vitest';
import { nextLink } from '@/utils/connection/client/paging';
import { wholeStart } from '@/utils/connection/client/whole-start';
import { inputValue, metaContent } from '@/utils/connection/decode/meta-tag';
import { addressChanges } from '@/utils/connection/names/changing-names';
import { handsOverSecret } from '@/utils/learning/observe/hands-over-secret';
import { isPlainValue, readsAsWord } from '@/utils/learning/plain-values';

/** For the longest text that each may get, in milliseconds, on a machine with nothing else to do. */
const BUDGET = 50;
/** Twice the text may take so many times as long: linear, with room for what else the machine does. */
const LINEAR = 3.5;

const parse = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};
const plain = { isKnown: () => false, isRepeated: () => true, parse };

/** What looks at texts that others wrote, and what it is slowest over. */
const LOOKS: [string, number, (text: string) => unknown, string[]][] = [
	[
		'a secret in a body',
		32 * 1024,
		(requestBody) =>
			handsOverSecret(
				{ url: 'https://api.cryptonow.net/', requestHeaders: [], requestBody: `{${requestBody}` },
				{ isKnown: () => false, parse },
			),
		['otp', 'otp ', 'passw', 'a:', '"', ' : ', 'x=1 '],
	],
	[
		'a plain value',
		16 * 1024,
		(text) => [isPlainValue('query', text, plain), isPlainValue('query', `{${text}`, plain)],
		['a', 'session ', '"', '\\', '1 ', 'de,', 'aB', '/', '"a" '],
	],
	[
		'the next page in a header',
		8 * 1024,
		nextLink,
		['<', '<>', '<>"', '>', ';', ';rel=', '<a>;rel=x,', ',', '\\'],
	],
	[
		'a list that ends too early',
		64 * 1024,
		(text) => wholeStart(text, 2),
		['[', '{', '"', '\\"', '"\\', ',', '[],'],
	],
	[
		'a meta tag and a hidden field',
		512 * 1024,
		(html) => [metaContent(html, 'csrf'), inputValue(html, 'csrf')],
		['<', '<a ', '<meta "', '<!--', '<script>', '</script', ' / ', '='],
	],
	['a part of a path', 4 * 1024, readsAsWord, ['a', 'aB', '-', 'é', '1']],
	[
		'an address that changes something',
		4 * 1024,
		(text) => addressChanges(new URL(`https://api.cryptonow.net/${text}`)),
		['log', 'end', 'login-', 'E', '%6C'],
	],
];

test('texts that others wrote, in linear time', () => {
	const timeOf = (look: (text: string) => unknown, text: string) => {
		const times = Array.from({ length: 5 }, () => {
			const begun = performance.now();
			look(text);
			return performance.now() - begun;
		});
		return Math.min(...times);
	};
	for (const [what, size, look, parts] of LOOKS) {
		for (const part of parts) {
			const half = timeOf(look, part.repeat(size / 2 / part.length));
			const whole = timeOf(look, part.repeat(size / part.length));
			const line = `${what}, ${size / 1024} KB of ${JSON.stringify(part)}: ${whole.toFixed(2)} ms`;
			console.log(line);
			expect(`${line}, within ${BUDGET}: ${whole <= BUDGET}`).toContain('true');
			const isLinear = whole < 5 || whole <= half * LINEAR;
			expect(`${line}, linear: ${isLinear}`).toContain('true');
		}
	}
}, 60_000);
