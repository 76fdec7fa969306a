import { plainText } from '@/utils/domain/sessions/plain-text';
import type { Place } from '@/utils/domain/sessions/session';

const PLACE_LIMIT = 60;

/** A part of a place, short and plain; `null` for none. */
export const clean = (text: string | null): string | null =>
	text === null ? null : plainText(text, PLACE_LIMIT);

/** A place from separate texts. The region takes the place of an unknown city. */
export const placeFromParts = (
	city: string | null,
	region: string | null,
	country: string | null,
): Place => ({ city: clean(city) ?? clean(region), country: clean(country) });
