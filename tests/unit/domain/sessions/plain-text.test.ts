import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { placeName, plainText } from '@/utils/domain/sessions/plain-text';

describe('plainText', () => {
	test.each([
		['Vienna', 'Vienna'],
		['  Vienna \n\t Austria ', 'Vienna Austria'],
		['<b>Vienna</b>', '<b>Vienna</b>'],
		['a\u202Eb\u2066c\u200Fd\u061Ce', 'abcde'],
		['zero\u200Bwidth\uFEFF', 'zerowidth'],
		['bell\u0007 and \u001b[31mred', 'bell and [31mred'],
		['tag\u{E0041}s', 'tags'],
		['Z\u0335\u0321\u0322\u0327\u0328a', 'Z\u0335\u0321a'],
		['line\u2028break', 'line break'],
		['\uD800lonely', 'lonely'],
		['', null],
		['\u200B\u202E \n', null],
		['\u3164\u2800\u115F', null],
		['\u034F', null],
		['\u17B4\u180B\uFE0F\u{E0101}\u{1D173}', null],
		['\u0301\u0300', null],
		['e\u034F\u0301', 'é'],
	])('%j becomes %j', (raw, clean) => {
		expect(plainText(raw, 60)).toBe(clean);
	});

	it('cuts long texts at whole letters and says so', () => {
		expect(plainText('a'.repeat(10_000), 10)).toBe('aaaaaaaaa…');
		expect(plainText('👩'.repeat(50), 4)).toBe('👩👩👩…');
		expect(plainText('🇦🇹'.repeat(50), 6)).toBe('🇦🇹🇦🇹…');
		expect(plainText(`abc${'क्षि'.repeat(9)}`, 6)).toBe('abc…');
		expect(plainText('e\u0323\u0302'.repeat(9), 5)).toBe('ệệệệ…');
		expect(plainText('ᄀ'.repeat(999), 5)).toBe('ᄀᄀᄀᄀ…');
	});

	it('gives one short line without anything invisible, whatever comes in', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
				const clean = plainText(raw, 40);
				if (clean === null) return;
				expect([...clean].length).toBeLessThanOrEqual(40);
				expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
				expect(clean.trim()).toBe(clean);
			}),
		);
	});
});

describe('placeName', () => {
	test.each(['Vienna', 'St. Pölten', "L'Aquila", 'Bosnia and Herzegovina'])(
		'%s is a place',
		(name) => {
			expect(placeName(name)).toBe(name);
		},
	);

	test.each([
		'Call +43 1 2345678',
		'cryptonow.net.evil.example',
		'https://evil.example',
		'Your account is blocked log in now at once',
		'<img src=x>',
		'a@b',
		'Zürich (Kreis 4)',
		'All clear, no action needed',
		'',
		'x'.repeat(41),
	])('%s is not', (text) => {
		expect(placeName(text)).toBeNull();
	});
});
