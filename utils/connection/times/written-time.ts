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
const DOT_NET = /^\\?\/?Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\/?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/;
const CLOCK =
	/(?:^|[^\d:])(\d{1,2})(?:[:.]|\s?h\s?)(\d\d)(?::(\d\d))?(?:\.\d{1,6})?\s?([apπμ](?=\.?\s?[mμ]))?/iu;
/** An hour without minutes, as «1 p.m.»; and the two that have names. */
const BARE_HOUR = /(?<![\d:.])(\d{1,2})(?=\s?[apπμ]\.?[mμ])/iu;
const NOON = /\bnoon\b/i;
const MIDNIGHT = /\bmidnight\b/i;
const NUMBERS = /(?:^|\D)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{2,4})(?![\d:])/;
const ZONE = /(?:\b(?:UTC|GMT)|\s)([+-]\d\d):?(\d\d)?\b|\b(UTC|GMT|Z)\b/;

/** The languages that dates are read in, by month. */
const LANGUAGES = 'en-GB de de-AT fr es it nl pt pl cs sk hu sl hr ro el sv'.split(' ');

/**
 * What months are called, in full and shortened, alone and beside a day. `null` for a name of two
 * months: «listopada» is November in Polish, and October in Croatian. Made when it is first asked for.
 */
const monthNames = (() => {
	let names: Map<string, number | null> | null = null;
	return () => {
		if (names !== null) return names;
		names = new Map();
		for (let at = 0; at < 48 * LANGUAGES.length; at++) {
			const month = (at % 12) + 1;
			const name = new Intl.DateTimeFormat(LANGUAGES[Math.floor(at / 48)], {
				month: at % 24 < 12 ? 'long' : 'short',
				day: at % 48 < 24 ? 'numeric' : undefined,
			})
				.formatToParts(new Date(2026, month - 1, 3))
				.find(({ type }) => type === 'month')
				?.value.toLowerCase()
				.replace('.', '');
			// Some languages have figures where they shorten.
			if (name === undefined || /\d/.test(name)) continue;
			const known = names.get(name);
			names.set(name, known === undefined || known === month ? month : null);
		}
		return names;
	};
})();

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

/** ISO 8601 with what separates. */
const separated = (text: string): string => text.replace(COMPACT, '$1-$2-$3T$4:$5:$6');

/** Whether a text in ISO 8601 leaves open in which zone it is. */
export const isZoneless = (text: string): boolean => {
	const found = ISO.exec(separated(text));
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
	const [found, year, month, day, hour, minute, second, fraction, offset] =
		ISO.exec(separated(text)) ?? [];
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

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** Year, month and day in figures alone. */
function dayInNumbers(text: string, monthFirst: boolean): Omit<Parts, 'hour'> | null {
	const [, first, between, second, third] = NUMBERS.exec(text) ?? [];
	if (first === undefined || second === undefined || third === undefined) return null;
	if (first.length === 4) {
		return { year: Number(first), month: Number(second), day: Number(third) };
	}
	if (first.length > 2) return null;
	// With full stops, the day comes first all over the world.
	const [day, month] = monthFirst && between !== '.' ? [second, first] : [first, second];
	return { year: fullYear(Number(third)), month: Number(month), day: Number(day) };
}

/** Year, month and day with the month by its name; the year may be left out. `text`: without a time of day. */
function dayWithName(text: string, now: number): Omit<Parts, 'hour'> | null {
	const words = (text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).filter(
		(word) => !/^(?:st|nd|rd|th|of|the|del?)$/.test(word),
	);
	// The day stands beside the month: «may» alone may be any word.
	const dayBeside = (at: number): string | undefined =>
		[words[at - 1], words[at + 1]].find((word) => /^\d{1,2}$/.test(word ?? ''));
	const named = words.flatMap((word, at) => {
		const month = monthNames().get(word);
		const day = month === undefined ? undefined : dayBeside(at);
		return day === undefined ? [] : [{ word, month, day }];
	});
	// «mar 3 nov» is a Tuesday.
	const { month, day } = named.find(({ word }) => named.length === 1 || word !== 'mar') ?? {};
	if (month === undefined || month === null) return null;
	const numbers = words.filter((word) => /^\d+$/.test(word));
	const year = numbers.find((word) => word.length === 4);
	if (year !== undefined) return { year: Number(year), month, day: Number(day) };
	const thisYear = new Date(now).getUTCFullYear();
	const isAhead = Date.UTC(thisYear, month - 1, Number(day)) > now + DAY;
	return { year: isAhead ? thisYear - 1 : thisYear, month, day: Number(day) };
}

/** «2026年11月5日 14時05分», as in Chinese and Japanese, and the same in Korean, in figures alone. */
const withoutSigns = (text: string): string =>
	text
		.replace(
			/(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/,
			(_, year, month, day) => `${year}-${month}-${day.padStart(2, '0')} `,
		)
		.replace(/(\d{1,2}) ?[時时시] ?(\d{1,2}) ?[分분]/, '$1:$2');

/**
 * A date as people write it, such as «5 Nov 2026, 14:05», «05.11.2026» or «11/5/2026 2:05 PM», also
 * with a few words around it.
 *
 * @param now milliseconds since 1970, for dates without a year
 * @returns milliseconds since 1970; `null` for what is no date
 */
export function writtenTime(
	told: string,
	now: number,
	{ zone, monthFirst = false }: Writing = {},
): number | null {
	if (told.length > TEXT_LIMIT) return null;
	const text = withoutSigns(told);
	if ((text.match(/\p{L}+/gu) ?? []).length > WORDS_LIMIT + 3) return null;
	const rest = text
		.replace(NUMBERS, ' ')
		.replace(NOON, '12:00')
		.replace(MIDNIGHT, '0:00')
		.replace(BARE_HOUR, '$1:00');
	const [clock, hours, minutes, seconds, half] = CLOCK.exec(rest) ?? [];
	const day = dayInNumbers(text, monthFirst) ?? dayWithName(rest.replace(clock ?? '', ' '), now);
	if (day === null) return null;
	const [, offset, offsetMinutes, isUtc] = ZONE.exec(clock === undefined ? '' : rest) ?? [];
	const own =
		offset === undefined
			? isUtc === undefined
				? zone
				: 0
			: offsetOf(offset + (offsetMinutes ?? '00'));
	const hour = Number(hours ?? 0);
	const later = /[pμ]/i.test(half ?? '') && hour < 12 ? 12 : 0;
	const earlier = /[aπ]/i.test(half ?? '') && hour === 12 ? 12 : 0;
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
