/** «22.11.2026», «22. 11. 2026, 14:05 Uhr»: with full stops, the day comes first all over the world. */
const DOTTED =
	/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?:,? (?:\p{L}{1,4} )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?(?:uhr|uur|h))?)?$/iu;

/**
 * What can be read in one way only: the year first, or a single name before a year, which is a month’s.
 * Browsers read the first letters of a word alone, and put what has no year in 2001.
 */
const PLAIN =
	/^(?:\+?\d{4,6}-?\d\d|\d{4}[/.]|(?:[a-z]+,? )?(?:\d{1,2}[ -])?[a-z]{3,9}[^\p{L}]*\b\d{4}\b)/iu;

/** What a clock can show. */
const isClock = (hours: number, minutes: number, seconds: number): boolean =>
	hours < 24 && minutes < 60 && seconds < 60;

/**
 * A date with full stops, in this computer's time zone.
 *
 * @returns milliseconds since 1970; `null` where it is no such date
 */
function dottedDate(text: string): number | null {
	const numbers = DOTTED.exec(text.trim())
		?.slice(1)
		.map((part) => Number(part ?? 0));
	if (numbers === undefined) return null;
	const [day = 0, month = 0, short = 0, hours = 0, minutes = 0, seconds = 0] = numbers;
	const year = short < 100 ? 2000 + short : short;
	const date = new Date(year, month - 1, day, hours, minutes, seconds);
	const exists = date.getMonth() === month - 1 && date.getDate() === day;
	return exists && isClock(hours, minutes, seconds) ? date.getTime() : null;
}

/**
 * A date and time as services write them: ISO 8601, as in a mail's head, or with full stops. The
 * browsers would take «05.06.2026» and «05/06/2026» for May: what may be read in two ways is not read.
 *
 * @returns milliseconds since 1970; `NaN` where it is no date, or may be two
 */
export function writtenDate(text: string): number {
	return dottedDate(text) ?? (PLAIN.test(text.trim()) ? Date.parse(text) : Number.NaN);
}
