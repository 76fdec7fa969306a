import fc from 'fast-check';
import { expect, it } from 'vitest';
import { en } from '@/utils/i18n/catalogues/en';
import { directionOf } from '@/utils/i18n/direction';
import { type Catalogue, messagesOf } from '@/utils/i18n/message';
import { mirroredOf, pseudoOf } from '../../gallery/pseudo';

const names = (text: string) => text.match(/\{\w+\}/g) ?? [];
const length = (text: string) => [...text.replaceAll(/\{\w+\}/g, '')].length;
const pseudo = (text: string): string => pseudoOf({ ...en, ok: text } as Catalogue).ok;

/** Texts with and without names in braces. */
const texts = fc
	.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{count}', '{device}', 'Remove')))
	.map((parts) => parts.join(' '));

it('makes each text a third longer at least, in brackets, and keeps what stands in braces', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const made = pseudo(text);
			expect(made).toMatch(/^\[.*\]$/su);
			expect(names(made)).toEqual(names(text));
			expect(length(made)).toBeGreaterThanOrEqual(Math.ceil((length(text) * 4) / 3));
			expect(made.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[aeiouAEIOU]/);
		}),
	);
});

it('makes a whole catalogue, of which nothing but the language stays as it was', () => {
	const before = messagesOf(en);
	const after = messagesOf(pseudoOf(en));
	expect(Object.keys(after)).toEqual(Object.keys(before));
	const same = Object.keys(before).filter((key) => before[key] === after[key]);
	expect(same).toEqual(['locale']);
});

it('mirrors each text by itself, in a language from the right, and keeps what stands in braces', () => {
	const before = messagesOf(en);
	const { locale, ...after } = messagesOf(mirroredOf(en));
	expect(directionOf(locale ?? '')).toBe('rtl');
	for (const [key, text] of Object.entries(after)) {
		expect(text.replaceAll(/[\u202e\u202c]/g, ''), key).toBe(before[key]);
		expect(names(text), key).toEqual(names(before[key] ?? ''));
		expect(text, key).not.toMatch(/\{\w+\}[^\u202e]/);
	}
});
