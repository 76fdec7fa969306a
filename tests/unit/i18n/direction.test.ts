import { describe, expect, it, test } from 'vitest';
import { directionOf } from '@/utils/i18n/direction';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';

describe('the direction of a language', () => {
	test.each(['ar', 'ar-EG', 'he-IL', 'fa', 'ur-PK', 'yi'])('%s is from the right', (tag) => {
		expect(directionOf(tag)).toBe('rtl');
	});

	test.each(['en', 'de-AT', 'arn', 'hex', 'fab', 'sdc', 'urdu'])('%s is from the left', (tag) => {
		expect(directionOf(tag)).toBe('ltr');
	});

	it('is from the left for all that ship', () => {
		for (const code of LANGUAGE_CODES) expect(directionOf(code)).toBe('ltr');
	});
});
