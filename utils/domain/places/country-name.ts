/**
 * A country in a form that can be compared: its ISO 3166-1 alpha-2 code in capitals where the name is
 * known («AT»), else `~` and the normalised text, so that an unknown name still equals itself.
 */
export type CountryKey = string;

/** The prefix of an unknown name; no code begins with it. */
export const UNKNOWN = '~';

/** Whether a key is a known country, and not an unknown name that a service wrote. */
export const hasName = (key: CountryKey | null): key is CountryKey =>
	key !== null && !key.startsWith(UNKNOWN);

/**
 * The name of a country in the reader's language.
 *
 * @param key from `createCountryNames`; for an unknown name its text is returned
 * @param locale BCP 47, such as `de-AT`
 * @returns the key itself where there is no name or no such locale
 */
export function countryName(key: CountryKey, locale: string): string {
	if (key.startsWith(UNKNOWN)) return key.slice(UNKNOWN.length);
	try {
		return new Intl.DisplayNames([locale], { type: 'region' }).of(key) ?? key;
	} catch {
		// A malformed locale or code throws a RangeError; a code is better than no name.
		return key;
	}
}
