/**
 * A country that can be compared: its ISO 3166-1 alpha-2 code in capitals where the name is known
 * («AT»), else `~` and the normalised text, so that an unknown name is still the same as itself.
 */
export type CountryKey = string;

/** Comes before the text of an unknown name; no code begins so. */
export const UNKNOWN = '~';

/** Whether it is a country that we have a name for, and not whatever a service calls one. */
export const hasName = (key: CountryKey | null): key is CountryKey =>
	key !== null && !key.startsWith(UNKNOWN);

/**
 * The name of a country in the reader's language.
 *
 * @param key what `createCountryNames` made; of an unknown name the text comes back
 * @param locale BCP 47, such as `de-AT`
 * @returns the key itself where there is no name for it or no such locale
 */
export function countryName(key: CountryKey, locale: string): string {
	if (key.startsWith(UNKNOWN)) return key.slice(UNKNOWN.length);
	try {
		return new Intl.DisplayNames([locale], { type: 'region' }).of(key) ?? key;
	} catch {
		// A malformed locale or code is a RangeError, and a code is better than no name.
		return key;
	}
}
