import { boundedTime } from '@/utils/domain/bounds';
import type { Language } from '@/utils/i18n/language';
import type { Time } from './button';

/**
 * A time in words, and exactly.
 *
 * @param ms milliseconds since 1970
 */
export const timeOf = (language: Language, ms: number, text: string): Time => ({
	text,
	exact: language.exact(ms),
	iso: new Date(boundedTime(ms)).toISOString(),
});
