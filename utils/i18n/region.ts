/**
 * The reader's region in the language of our texts, for dates, numbers and names of countries:
 * «Jän.» in Austria, «Jan.» in Germany.
 *
 * @param locale of the catalogue, BCP 47
 * @param wanted the browser's own languages, BCP 47, the most wanted first
 * @returns the first of `wanted` that is the same language and names a region, else `locale`
 */
export function regionalLocale(locale: string, wanted: readonly string[]): string {
	const language = locale.slice(0, 2);
	return wanted.find((tag) => new RegExp(`^${language}-[A-Z]{2}$`).test(tag)) ?? locale;
}

/** A German text as Switzerland and Liechtenstein write it: «ss», and their quotation marks. */
export const swissText = (text: string): string =>
	text.replace(/[ß„“]/g, (sign) => (sign === 'ß' ? 'ss' : sign === '„' ? '«' : '»'));
