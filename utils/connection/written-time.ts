import { writtenDate } from './written-date';

// Times as programs and people write them: learning and the watch read alike.

/** How dates are written where they do not say so themselves. */
export type Writing = {
	/** Minutes east of UTC; left out: this computer's time zone. */
	zone?: number | undefined;
	/** Whether `05/11` is in May; left out: in November. */
	monthFirst?: boolean | undefined;
};

type Parts = {
	year: number;
	month: number;
	day: number;
	hour?: number;
	minute?: number;
	second?: number;
	ms?: number;
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The longest text that is read, in characters. */
const TEXT_LIMIT = 100;
/** How many words may stand around a date. */
const WORDS_LIMIT = 6;

/** As in ISO 8601 and RFC 9557, and as Go, Ruby and Java write it. */
const ISO =
	/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?(?: (?:Z|UTC|GMT|[A-Z]{3,4}))?(?:\[[\w/+-]{1,40}\])?$/;
const DOT_NET = /^\/?Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/?$/;
const CLOCK = /(?:^|[^\d:])(\d{1,2})[:.h](\d\d)(?::(\d\d))?(?:\.\d{1,6})?\s?([ap])?\.?(?:m\b)?/i;
const NUMBERS = /(?:^|\D)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{2,4})(?!\d)/;
const ZONE = /(?:\b(?:UTC|GMT)|\s)([+-]\d\d):?(\d\d)?\b|\b(UTC|GMT|Z)\b/;

const MONTHS = [
	/^(?:jan|gen|jaenner|jänner)/,
	/^feb/,
	/^(?:mar|mär|maer|mrt|maart)/,
	/^(?:apr)/,
	/^(?:may|mai|mei|mag)/,
	/^(?:jun|giu)/,
	/^(?:jul|lug)/,
	/^(?:aug|ago)/,
	/^(?:sep|set)/,
	/^(?:oct|okt|ott)/,
	/^nov/,
	/^(?:dec|dez|dic)/,
] as const;
/** The longest name of a month, in letters. */
const MONTH_LIMIT = 10;

const offsetOf = (text: string | undefined): number | null => {
	if (text === undefined) return null;
	const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? [];
	if (hours === undefined) return 0;
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
};

/** Milliseconds since 1970; `null` for a day or an hour that there is not. */
function momentOf(parts: Parts, zone: number | undefined): number | null {
	const { year, month, day, hour = 0, minute = 0, second = 0, ms = 0 } = parts;
	if (month < 1 || month > 12 || day < 1 || day > 31) return null;
	if (hour > 24 || minute > 59 || second > 60) return null;
	return zone === undefined
		? new Date(year, month - 1, day, hour, minute, second, ms).getTime()
		: Date.UTC(year, month - 1, day, hour, minute, second, ms) - zone * MINUTE;
}

/** Whether a text in ISO 8601 leaves open in which zone it is. */
export const isZoneless = (text: string): boolean => {
	const found = ISO.exec(text);
	return found !== null && found[4] !== undefined && found[8] === undefined;
};

/**
 * A time as a program writes it: ISO 8601, RFC 2822, or as .NET does.
 *
 * @returns milliseconds since 1970; `null` for what is no such time
 */
export function programTime(text: string, { zone }: Writing = {}): number | null {
	if (text.length > TEXT_LIMIT) return null;
	const dotNet = DOT_NET.exec(text)?.[1];
	if (dotNet !== undefined) return Number(dotNet);
	const [found, year, month, day, hour, minute, second, fraction, offset] = ISO.exec(text) ?? [];
	if (found === undefined) {
		const ms = writtenDate(text);
		return Number.isFinite(ms) ? ms : null;
	}
	const parts = {
		year: Number(year),
		month: Number(month),
		day: Number(day),
		hour: Number(hour ?? 0),
		minute: Number(minute ?? 0),
		second: Number(second ?? 0),
		ms: Number(`${fraction ?? ''}000`.slice(0, 3)),
	};
	// A day without a time of day is one in UTC, as browsers read it.
	return momentOf(parts, offsetOf(offset) ?? zone ?? (hour === undefined ? 0 : undefined));
}

const monthIn = (word: string): number | null => {
	if (word.length > MONTH_LIMIT) return null;
	const at = MONTHS.findIndex((name) => name.test(word));
	return at === -1 ? null : at + 1;
};

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** Year, month and day in figures alone. */
function dayInNumbers(text: string, monthFirst: boolean): Omit<Parts, 'hour'> | null {
	const [, first, , second, third] = NUMBERS.exec(text) ?? [];
	if (first === undefined || second === undefined || third === undefined) return null;
	if (first.length === 4) {
		return { year: Number(first), month: Number(second), day: Number(third) };
	}
	if (first.length > 2) return null;
	const [day, month] = monthFirst ? [second, first] : [first, second];
	return { year: fullYear(Number(third)), month: Number(month), day: Number(day) };
}

/** Year, month and day with the month by its name; the year may be left out. */
function dayWithName(text: string, now: number): Omit<Parts, 'hour'> | null {
	const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
	// The day stands beside the month: «may» alone may be any word.
	const at = words.findIndex(
		(word, index) =>
			monthIn(word) !== null &&
			[words[index - 1], words[index + 1], words[index + 2]].some((each) =>
				/^\d{1,2}$/.test(each ?? ''),
			),
	);
	if (at === -1) return null;
	const month = monthIn(words[at] ?? '') ?? 0;
	const numbers = words.filter((word) => /^\d+$/.test(word));
	const isNumber = (word: string | undefined): word is string => /^\d{1,2}$/.test(word ?? '');
	const before = words[at - 1];
	const after = words[at + 1];
	const day = isNumber(before) ? before : isNumber(after) ? after : words[at + 2];
	const year = numbers.find((word) => word.length === 4);
	if (day === undefined) return null;
	if (year !== undefined) return { year: Number(year), month, day: Number(day) };
	const thisYear = new Date(now).getUTCFullYear();
	const isAhead = Date.UTC(thisYear, month - 1, Number(day)) > now + DAY;
	return { year: isAhead ? thisYear - 1 : thisYear, month, day: Number(day) };
}

/**
 * A date as people write it, such as «5 Nov 2026, 14:05», «05.11.2026» or «11/5/2026 2:05 PM», also
 * with a few words around it.
 *
 * @param now milliseconds since 1970, for dates without a year
 * @returns milliseconds since 1970; `null` for what is no date
 */
export function writtenTime(
	text: string,
	now: number,
	{ zone, monthFirst = false }: Writing = {},
): number | null {
	if (text.length > TEXT_LIMIT) return null;
	if ((text.match(/\p{L}+/gu) ?? []).length > WORDS_LIMIT + 3) return null;
	const day = dayInNumbers(text, monthFirst) ?? dayWithName(text, now);
	if (day === null) return null;
	const rest = text.replace(NUMBERS, ' ');
	const [clock, hours, minutes, seconds, half] = CLOCK.exec(rest) ?? [];
	const [, offset, offsetMinutes, isUtc] = ZONE.exec(clock === undefined ? '' : rest) ?? [];
	const own =
		offset === undefined
			? isUtc === undefined
				? zone
				: 0
			: offsetOf(offset + (offsetMinutes ?? '00'));
	const hour = Number(hours ?? 0);
	const later = half?.toLowerCase() === 'p' && hour < 12 ? 12 : 0;
	const earlier = half?.toLowerCase() === 'a' && hour === 12 ? 12 : 0;
	return momentOf(
		{
			...day,
			hour: hour + later - earlier,
			minute: Number(minutes ?? 0),
			second: Number(seconds ?? 0),
		},
		own ?? undefined,
	);
}
