import { plainText } from '@/utils/domain/sessions/plain-text';
import type { Place } from '@/utils/domain/sessions/session';

const PLACE_LIMIT = 60;

/** How far the letters of flags are from those of their codes. */
const FLAG_OFFSET = 0x1f1e6 - 65;

/** Without flags; the code of its country in the place of a flag alone. */
const withoutFlags = (text: string): string =>
	/^\s*\p{RI}{2}\s*$/u.test(text)
		? text.replace(/\p{RI}/gu, (letter) =>
				String.fromCharCode((letter.codePointAt(0) ?? 0) - FLAG_OFFSET),
			)
		: text.replace(/\p{RI}/gu, '');

/** A part of a place, short and plain; `null` for none. */
export const clean = (text: string | null): string | null =>
	text === null ? null : plainText(withoutFlags(text), PLACE_LIMIT);

/** A place from separate texts. The region takes the place of an unknown city. */
export const placeFromParts = (
	city: string | null,
	region: string | null,
	country: string | null,
): Place => ({ city: clean(city) ?? clean(region), country: clean(country) });
