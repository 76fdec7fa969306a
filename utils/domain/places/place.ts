import type { Place } from '@/utils/domain/sessions/session';
import type { CountryNames } from './country';
import { hasName } from './country-name';
import { clean } from './place-parts';
import { COUNTRIES_ONLY, countryMeant, partsOf, type RegionStyles, regionOf } from './regions';

/** How much of a text is read, in characters. */
const TEXT_LIMIT = 400;

/** Words before a country's name that make another place of it: «New Mexico», «Northern Ireland». */
const PART_OF_A_NAME =
	/^(?:new|old|upper|lower|central|(?:north|south)?(?:north|south|east|west)(?:ern)?)$/i;

/** What makes a town's name of a country's: «Mexico City». */
const TOWN = /^(?:city|town|beach|valley|park|heights|springs|creek|grove|hill)$/i;

/**
 * City and country in a text without a mark between them, «Vienna Austria» or «Austria Vienna»; `null`
 * where it is none.
 */
function withoutMark(text: string, countryOf: CountryNames, styles: RegionStyles): Place | null {
	const words = text.split(' ');
	const most = Math.min(3, words.length - 1);
	const placeIn = (name: string, city: string): Place | null | undefined => {
		if (name.length <= 3 || PART_OF_A_NAME.test(city) || !hasName(countryOf(name)))
			return undefined;
		const country = countryMeant(name, city, styles);
		return country === null ? null : { city, country };
	};
	for (let count = most; count > 0; count--) {
		const place = placeIn(words.slice(-count).join(' '), words.slice(0, -count).join(' '));
		if (place !== undefined) return place;
	}
	for (let count = styles.order === 'last' ? 0 : most; count > 0; count--) {
		const city = words.slice(count).join(' ');
		const name = words.slice(0, count).join(' ');
		// «Peru Indiana» is a town of that state.
		const region = regionOf(city, styles);
		if (TOWN.test(city) || (region !== null && region !== countryOf(name))) continue;
		const place = placeIn(name, city);
		if (place !== undefined) return place;
	}
	return null;
}

/**
 * A place from a single text, such as «Vienna, Austria», «Austria (Vienna)» or «Wien · AT». The part
 * that names no country is the city, which is only shown and never compared.
 *
 * @param countryOf finds countries by name
 * @param styles what the list means by a code or name that a region has, too
 */
export function placeFromText(
	text: string | null,
	countryOf: CountryNames,
	styles: RegionStyles = COUNTRIES_ONLY,
): Place {
	// An empty part leaves its comma behind.
	const whole = clean(text?.slice(0, TEXT_LIMIT).replace(/^[\s,;]+|[\s,;]+$/gu, '') ?? null);
	if (text === null || whole === null) return { city: null, country: null };
	const isCountry = (part: string) => hasName(countryOf(part));
	const isIn = (country: string, name: string) => countryOf(name) === country;
	if (isCountry(whole)) {
		const country = whole.length > 2 ? countryMeant(whole, '', styles) : whole;
		return { city: country === null ? whole : null, country };
	}
	const parts = partsOf(text.slice(0, TEXT_LIMIT)).flatMap((part) => clean(part) ?? []);
	// The country is mostly last, sometimes first; a name in between is a region («Georgia»).
	const at = [parts.length - 1, 0].find((index) => isCountry(parts[index] ?? ''));
	// «Austin, TX»: the region is no country, and says in which it is.
	const region = parts.length < 2 ? null : regionOf(parts.at(-1) ?? '', styles);
	const isTown = at === 0 && region !== null && !isIn(region, parts[0] ?? '');
	// «Lebanon, Pennsylvania» or «Seychelles, Victoria».
	if (isTown && styles.order === null) return { city: whole, country: null };
	if (at === undefined || parts.length < 2 || (isTown && styles.order === 'last')) {
		return region === null
			? (withoutMark(whole, countryOf, styles) ?? { city: whole, country: null })
			: { city: parts[0] ?? null, country: region };
	}
	const others = parts.filter((_, index) => index !== at);
	const [city = null] = others;
	const part = parts[at] ?? '';
	// Behind two others stands a country: what would be its region is before it.
	const isSpelt = parts.length > 2 && styles.spelt.length > 0;
	const country = countryMeant(part, city ?? '', isSpelt ? { ...styles, spelt: [] } : styles);
	return country === null ? { city: whole, country: null } : { city, country };
}
