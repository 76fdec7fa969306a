/** The languages of browsers that are written from right to left, by their first subtag. */
const FROM_THE_RIGHT = /^(ar|fa|he|ur|yi)\b/;

/**
 * Which way a language is written. Not by `Intl.Locale`: only some browsers know it there.
 *
 * @param locale BCP 47
 */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
	FROM_THE_RIGHT.test(locale) ? 'rtl' : 'ltr';
