import { boundedTime } from '@/utils/domain/bounds';
import type { Language } from '@/utils/i18n/language';
import type { Time } from './button';

/**
 * A time in words, and exactly.
 *
 * @param ms milliseconds since 1970
 */
export function timeOf(language: Language, ms: number, text: string): Time {
	const at = boundedTime(ms);
	return { text, exact: language.exact(at), iso: new Date(at).toISOString() };
}
