import { boundedTime } from '@/utils/domain/bounds';
import { countryName } from '@/utils/domain/places/country-name';
import type { PluralKey, TextKey, Values } from './message';

/** The reader's language: its texts, and how it writes numbers, lists, countries and times. */
export type Language = {
	/** BCP 47. */
	readonly locale: string;
	/** A text of the catalogue, with what stands in braces put in. */
	say<Key extends TextKey>(key: Key, ...values: Values<Key>): string;
	/** A text that counts, in the form that the language has for this count. */
	count<Key extends PluralKey>(key: Key, count: number, ...values: Values<Key>): string;
	number(value: number): string;
	/** «Austria, Germany, Italy». */
	list(items: readonly string[]): string;
	/** The name of a country by its key; see country-name.ts. */
	country(key: string): string;
	/** «14:02», or «22 Nov, 14:02» for another day than that of `now`. Milliseconds since 1970. */
	clock(ms: number, now: number): string;
	/** «23:10–07:42», with as many dates as it takes to be sure of the days. */
	clockRange(from: number, to: number, now: number): string;
	/** The date and time in full, for hover and screen readers. */
	exact(ms: number): string;
	/** «5 minutes ago». A time in the future is the other clock's mistake, and reads «just now». */
	ago(ms: number, now: number): string;
};

const DAY = 86_400_000;

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
	['year', 365 * 86400],
	['month', 30 * 86400],
	['day', 86400],
	['hour', 3600],
	['minute', 60],
];

/** A value that is made when it is first asked for: each of the browser's formatters takes a while. */
function lazy<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/**
 * A language over a catalogue of texts.
 *
 * @param locale BCP 47, for numbers, lists, countries and times
 * @param textOf the raw text by key; that of a form of a plural by `key_form`
 */
export function createLanguage(locale: string, textOf: (key: string) => string): Language {
	const numbers = lazy(() => new Intl.NumberFormat(locale));
	const plurals = lazy(() => new Intl.PluralRules(locale));
	const lists = lazy(() => new Intl.ListFormat(locale));
	// 24 hours everywhere: «2:00» must not leave open whether somebody logged in at night.
	const hourCycle = 'h23';
	const time = { hour: '2-digit', minute: '2-digit', hourCycle } as const;
	const times = lazy(() => new Intl.DateTimeFormat(locale, time));
	const days = lazy(
		() => new Intl.DateTimeFormat(locale, { ...time, day: 'numeric', month: 'short' }),
	);
	const full = lazy(
		() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium', hourCycle }),
	);
	const relative = lazy(() => new Intl.RelativeTimeFormat(locale));

	// A function, or else «$&» in a device's name would mean something.
	const filled = (key: string, values: Readonly<Record<string, string>> = {}) =>
		textOf(key).replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
	const clock = (ms: number, now: number) => {
		const sameDay = new Date(ms).toDateString() === new Date(now).toDateString();
		return (sameDay ? times() : days()).format(boundedTime(ms));
	};

	return {
		locale,
		say: (key, ...[values]) => filled(key, values),
		count(key, count, ...[values]) {
			const form = `${key}_${plurals().select(count)}`;
			// A form that doesn't say how many is of one or two alone: «1 session» is no word for 21, which
			// have the form of one in Croatian. A form for millions alone is left out.
			const fits = count < 3 || /{count/.test(textOf(form));
			return filled(fits ? form : `${key}_other`, {
				...values,
				count: numbers().format(count),
			});
		},
		number: (value) => numbers().format(value),
		list: (items) => lists().format(items),
		country: (key) => countryName(key, locale),
		clock,
		// Where less than a day lies between them, the second time of day can mean one day alone.
		clockRange: (from, to, now) => `${clock(from, now)}–${clock(to, to - from < DAY ? to : 0)}`,
		exact: (ms) => full().format(boundedTime(ms)),
		ago(ms, now) {
			const seconds = Math.round((now - ms) / 1000);
			const step = STEPS.find(([, size]) => seconds >= size);
			if (step === undefined) return filled('justNow');
			const [unit, size] = step;
			return relative().format(-Math.floor(seconds / size), unit);
		},
	};
}
