import { plainText } from '@/utils/domain/sessions/plain-text';
import type { Place } from '@/utils/domain/sessions/session';
import type { CountryNames } from './country';
import { hasName } from './country-name';

const PLACE_LIMIT = 60;
/** A longer text is no place, and would be slow to take apart. */
const TEXT_LIMIT = 400;

const clean = (text: string | null): string | null =>
	text === null ? null : plainText(text, PLACE_LIMIT);

/** A place whose parts the service tells apart. A region stands in for a city that is unknown. */
export const placeFromParts = (
	city: string | null,
	region: string | null,
	country: string | null,
): Place => ({ city: clean(city) ?? clean(region), country: clean(country) });

/**
 * A place in one text, such as «Vienna, Austria», «Austria (Vienna)» or «Wien · AT». What is no
 * country's name is the city, which is there to be read and not to be compared.
 *
 * @param countryOf knows countries by their names
 */
export function placeFromText(text: string | null, countryOf: CountryNames): Place {
	// A part that is empty leaves its comma behind.
	const whole = clean(text?.slice(0, TEXT_LIMIT).replace(/^[\s,;]+|[\s,;]+$/gu, '') ?? null);
	if (text === null || whole === null) return { city: null, country: null };
	const isCountry = (part: string) => hasName(countryOf(part));
	if (isCountry(whole)) return { city: null, country: whole };
	const parts = text
		.slice(0, TEXT_LIMIT)
		.split(/[,;|·•()/]|\s[-–—]\s/u)
		.flatMap((part) => clean(part) ?? []);
	// Most write the country last, some first; a name in between is a region («Georgia»).
	const at = [parts.length - 1, 0].find((index) => isCountry(parts[index] ?? ''));
	if (at === undefined || parts.length < 2) return { city: whole, country: null };
	const others = parts.filter((_, index) => index !== at);
	return { city: others[0] ?? null, country: parts[at] ?? null };
}
