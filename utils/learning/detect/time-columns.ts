import { saysCurrent } from '@/utils/connection/document/says-current';
import type { TimeAs } from '@/utils/connection/profile/profile';
import { endOf, isTicks } from '@/utils/connection/sessions/mapping';
import { timeInWords } from '@/utils/connection/times/relative-time';
import { isZoneless, type Writing } from '@/utils/connection/times/written-time';
import { timeKind } from '@/utils/learning/value-kinds';
import type { Column } from './columns';
import { ACTIVE_NAME, CREATED_NAME, EXPIRES_NAME } from './field-names';

/** A field that holds times. */
export type TimeColumn = {
	column: Column;
	as: TimeAs;
	/** How dates are written in it that do not say so themselves. */
	writing: Writing;
	/** Whether its times leave open in which zone they are. */
	zoneless: boolean;
	/** Milliseconds since 1970, for each row; `null` where there is none. */
	times: readonly (number | null)[];
};

/** How a column's times are read. */
type Way = { as: TimeAs; writing: Writing; zoneless: boolean };

const MINUTE = 60_000;
/** The share of times in words that may be in words that nobody knows. */
const UNREAD_WORDS = 0.4;

/** The times of a column; `null` where not all of its values are such times. */
export function timesAs(
	column: Column,
	as: TimeAs,
	now: number,
	writing: Writing = {},
): (number | null)[] | null {
	const times: (number | null)[] = [];
	let unread = 0;
	for (const value of column.values) {
		let time: number | null;
		try {
			time = value === '' ? null : endOf(value, as, now, { timeInWords }, writing);
		} catch {
			return null;
		}
		// «This session» in the place of a time is none that nobody can read.
		if (typeof value === 'string' && saysCurrent(value)) time = null;
		else if (time === null && typeof value === 'string' && value !== '') unread++;
		else if (time === null && value !== null && value !== undefined && value !== '') return null;
		times.push(time);
	}
	const most = as === 'relative' || as === 'written' ? column.known.length * UNREAD_WORDS : 0;
	return unread <= most && unread < column.known.length ? times : null;
}

const TIME_NAME = /\b(?:times?|date|ts|at|on|zeit|datum|tijd|ora|data)\b|time(?:stamp)?$/;

const soundsLikeTime = ({ words }: Column): boolean =>
	TIME_NAME.test(words) ||
	ACTIVE_NAME.test(words) ||
	CREATED_NAME.test(words) ||
	EXPIRES_NAME.test(words);

/** Finer units than any id is told from by its value: the name has to say that it is a time. */
function fineUnit(column: Column): TimeAs | null {
	if (!soundsLikeTime(column)) return null;
	const digits = new Set(column.known.map((value) => String(Number(value)).length));
	const isWhole = column.known.every((value) => /^\d+(?:\.\d+)?(?:e\+\d+)?$/.test(String(value)));
	if (!isWhole || digits.size !== 1) return null;
	const [length] = column.known.map((value) => BigInt(Math.trunc(Number(value))).toString().length);
	if (length === 18 && column.known.every((value) => isTicks(Number(value)))) return 'milliseconds';
	return length === 16 ? 'microseconds' : length === 19 ? 'nanoseconds' : null;
}

/** Whether words may be a time: by a number in any, or by the name. «online» alone is a state. */
const mayTellTime = ({ known, words }: Column): boolean =>
	ACTIVE_NAME.test(words) ||
	CREATED_NAME.test(words) ||
	known.some((value) =>
		/\d|\b(?:ago|vor|geleden|fa|yesterday|gestern|gisteren|ieri)\b/i.test(String(value)),
	);

/** A moment on another continent: no dates in figures lie apart so far by their order alone. */
const latestOf = (times: readonly (number | null)[]): number =>
	Math.max(...times.map((ms) => ms ?? 0));

/** Dates as people write them; the order of day and month is the one that makes sense. */
function writtenWay(column: Column, now: number): Way | null {
	// «10.9.11» is a version where its name says so.
	if (/version|\bbuild\b/.test(column.words)) return null;
	if (!column.known.some((value) => /\d/.test(String(value)))) return null;
	const dayFirst = timesAs(column, 'written', now);
	const monthFirst = timesAs(column, 'written', now, { monthFirst: true });
	if (dayFirst === null && monthFirst === null) return null;
	const isAmerican =
		dayFirst === null ||
		(monthFirst !== null &&
			(latestOf(dayFirst) > now + 14 * 60 * MINUTE ||
				column.known.some((value) => /\d\/\d+\/\d.*\d ?[ap]\.?m/i.test(String(value)))));
	return {
		as: 'written',
		writing: isAmerican && monthFirst !== null ? { monthFirst: true } : {},
		zoneless: true,
	};
}

/** How all values of a column write times; `null` where not all of them may be times. */
function wayOf(column: Column, now: number): Way | null {
	const { known } = column;
	const kinds = new Set(known.map((value) => timeKind(value)));
	const [kind] = kinds;
	const plain = (as: TimeAs): Way => ({ as, writing: {}, zoneless: false });
	if (kinds.size === 1 && kind != null) {
		const zoneless = kind === 'iso' && known.every((value) => isZoneless(String(value)));
		return { ...plain(kind), zoneless };
	}
	const fine = fineUnit(column);
	if (fine !== null) return plain(fine);
	const mayBeWords = known.every((value) => typeof value === 'string' && value.length < 60);
	if (!mayBeWords || !kinds.has(null)) return null;
	if (mayTellTime(column) && timesAs(column, 'relative', now) !== null) return plain('relative');
	return writtenWay(column, now);
}

/** The fields of which every value is a time, all in one way of writing. */
export function timeColumns(columns: readonly Column[], now: number): TimeColumn[] {
	const found: TimeColumn[] = [];
	for (const column of columns) {
		if (column.known.length === 0) continue;
		const way = wayOf(column, now);
		const times = way === null ? null : timesAs(column, way.as, now, way.writing);
		if (way !== null && times !== null) found.push({ column, ...way, times });
	}
	return found;
}

/** `never`: the first is never after the other; `strictly`: somewhere it is before it. */
export type Order = { never: boolean; strictly: boolean };

/** Whether the times of a column come before those of another. */
export function before(first: TimeColumn, other: TimeColumn): Order {
	let never = true;
	let strictly = false;
	// Seconds and minutes are rounded, each as somebody liked.
	const slack = first.as === other.as && first.as !== 'relative' ? 0 : MINUTE;
	for (const [row, time] of first.times.entries()) {
		const second = other.times[row] ?? null;
		if (time === null || second === null) continue;
		if (time > second + slack) never = false;
		if (time < second - slack) strictly = true;
	}
	return { never, strictly };
}

/** Whether all sessions have the same time. */
export const isConstant = ({ times }: TimeColumn): boolean =>
	times.length > 1 && times.every((time) => time === times[0]);
