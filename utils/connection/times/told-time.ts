/** What words that tell a time come to, in whichever language they are. */

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
export const MONTH = 30 * DAY;
export const QUARTER = 91 * DAY;
export const YEAR = 365 * DAY;

/** The largest number of any unit. */
const MOST = 100_000;

/** What «a few» counts as; it may as well be so many more. */
export const FEW = 3;
const MAYBE_MORE = 7;

export type Word =
	| 'now'
	| 'past'
	| 'future'
	| 'previous'
	| 'this'
	| 'recent'
	| 'am'
	| 'pm'
	| 'less'
	| 'few'
	| 'filler';

/** The same time of day, so many days before `now`, by the computer's clock. */
function dayBefore(now: number, days: number): Date {
	const day = new Date(now);
	day.setDate(day.getDate() - days);
	return day;
}

type Clock = { hours: number; minutes: number };

/** What the words read so far say. */
export type Told = {
	/** How long ago, in milliseconds, and the smallest unit that it was told in. */
	span: number | null;
	unit: number | null;
	/** Whether «ago» was said of that already. */
	isDirected: boolean;
	/** How many days ago. */
	days: number | null;
	weekday: number | null;
	clock: Clock | null;
	is: Set<Word>;
	/** A number that still wants its unit. */
	number: number | null;
	/** A unit without a number before it: «la settimana scorsa». */
	lone: number | null;
};

function readClock(token: string, told: Told): boolean {
	const [hours = 0, minutes = 0] = token.split(':').map(Number);
	if (told.clock !== null || hours > 23 || minutes > 59) return false;
	told.clock = { hours, minutes };
	return true;
}

function readNumber(token: string, told: Told): boolean {
	if (told.number !== null) return false;
	told.number = Number(token.replace(',', '.'));
	return told.number <= MOST;
}

/**
 * Reads a number's unit. In one time they get smaller («3 days, 4 minutes ago»).
 *
 * @returns whether it still is one time: «4 minutes ago, 3 days ago» are two, and then none can be told
 */
export function readUnit(unit: number, told: Told): boolean {
	if (told.isDirected || unit >= (told.unit ?? Number.POSITIVE_INFINITY)) return false;
	told.span = (told.span ?? 0) + (told.number ?? 1) * unit;
	told.unit = unit;
	told.number = null;
	return true;
}

/** Takes in a word; behind how long ago it was, «ago» ends that time. */
export function readWordOf(word: Word, told: Told): void {
	told.is.add(word);
	if (told.span !== null && (word === 'past' || word === 'future')) told.isDirected = true;
	// «a moment ago», «un momento fa»
	if (word === 'now') told.number = null;
	// «a few minutes», «ein paar Minuten»: the later number counts.
	if (word === 'few') told.number = FEW;
}

/** The words, numbers and times of day in a text, in their order. */
const tokensOf = (text: string): string[] =>
	text.match(/\d{1,2}:\d{2}(?::\d{2})?|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+|[^\s\p{P}]/gu) ?? [];

/** What the words of a text say; `null` where one is not known. */
export function toldBy(text: string, readWord: (word: string, told: Told) => boolean): Told | null {
	const told: Told = {
		span: null,
		unit: null,
		isDirected: false,
		days: null,
		weekday: null,
		clock: null,
		is: new Set(),
		number: null,
		lone: null,
	};
	for (const token of tokensOf(text)) {
		const isRead = /^\d{1,2}:/.test(token)
			? readClock(token, told)
			: /^\d/.test(token)
				? readNumber(token, told)
				: readWord(token, told);
		if (!isRead) return null;
	}
	return told.number === null ? told : null;
}

/** A point in time as words tell it: somewhere within `width` before and after `at`. */
export type TimeInWords = {
	/** Milliseconds since 1970. */
	at: number;
	/** The unit that it was told in, in milliseconds: «2 days ago» may be off by a day. */
	width: number;
};

const onDay = (day: Date, clock: Clock | null, is: ReadonlySet<Word>): TimeInWords => {
	if (clock === null) return { at: day.getTime(), width: DAY };
	const { hours, minutes } = clock;
	const half = is.has('pm') && hours < 12 ? 12 : is.has('am') && hours === 12 ? -12 : 0;
	return { at: day.setHours(hours + half, minutes, 0, 0), width: MINUTE };
};

/** How many days ago the last day of this name was; today is none where it is «last». */
function daysSince(weekday: number, now: number, isPrevious: boolean): number {
	const days = (new Date(now).getDay() - weekday + 7) % 7;
	return days === 0 && isPrevious ? 7 : days;
}

function bySpan(told: Told, span: number, unit: number, now: number): TimeInWords | null {
	const { clock, is } = told;
	const isPast = is.has('past') || (is.has('previous') && !is.has('future'));
	if (clock !== null) {
		return isPast && unit >= DAY ? onDay(dayBefore(now, Math.round(span / DAY)), clock, is) : null;
	}
	if (is.has('am') || is.has('pm')) return null;
	// «online, 3 days ago» is two times; «gerade eben, vor 2 Minuten» is one.
	if (is.has('now') && span >= HOUR) return null;
	// «less than 10 seconds» is anything between now and then.
	const exact = is.has('few') ? Math.max(MAYBE_MORE * unit, MINUTE) : unit;
	const width = is.has('less') ? Math.max(span, unit) : exact;
	if (isPast || span === 0) return { at: now - span, width };
	return is.has('future') ? { at: now + span, width } : null;
}

/** @returns `null` where the words together tell no time */
export function meant(told: Told, now: number): TimeInWords | null {
	const { span, unit, days, weekday, lone, clock, is } = told;
	if (days !== null || weekday !== null) {
		if (span !== null || lone !== null || is.has('past')) return null;
		const ago = days ?? daysSince(weekday ?? 0, now, is.has('previous'));
		return onDay(dayBefore(now, ago), clock, is);
	}
	if (lone !== null) {
		if (span !== null || clock !== null) return null;
		if (is.has('this')) return { at: now, width: lone };
		return is.has('previous') ? { at: now - lone, width: lone } : null;
	}
	if (span !== null && unit !== null) return bySpan(told, span, unit, now);
	if (clock !== null) return null;
	if (is.has('recent')) return { at: now, width: DAY };
	return is.has('now') ? { at: now, width: MINUTE } : null;
}
