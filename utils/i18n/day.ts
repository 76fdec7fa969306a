import { boundedTime } from '@/utils/domain/bounds';
import type { Language } from './language';

/** «22 Nov». Milliseconds since 1970. Apart from the language, for the popup says no day alone. */
export const dayText = ({ locale }: Language, ms: number): string =>
	new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(boundedTime(ms));
