import { endOf } from '@/utils/connection/mapping';
import type { TimeAs } from '@/utils/connection/profile';
import { timeKind } from '@/utils/learning/value-kinds';
import type { Column } from './columns';

/** A field that holds times. */
export type TimeColumn = {
	column: Column;
	as: TimeAs;
	/** Milliseconds since 1970, for each row; `null` where there is none. */
	times: readonly (number | null)[];
};

const MINUTE = 60_000;
/** The share of times in words that may be in words that nobody knows. */
const UNREAD_WORDS = 0.4;

function timesAs(column: Column, as: TimeAs, now: number): (number | null)[] | null {
	const times: (number | null)[] = [];
	let unread = 0;
	for (const value of column.values) {
		let time: number | null;
		try {
			time = value === '' ? null : endOf(value, as, now);
		} catch {
			return null;
		}
		if (time === null && typeof value === 'string' && value !== '') unread++;
		else if (time === null && value !== null && value !== undefined && value !== '') return null;
		times.push(time);
	}
	const most = as === 'relative' ? column.known.length * UNREAD_WORDS : 0;
	return unread <= most && unread < column.known.length ? times : null;
}

/** How all values of a column write times; `null` where not all of them may be times. */
function wayOf({ known }: Column): TimeAs | null {
	const kinds = new Set(known.map((value) => timeKind(value)));
	const [kind] = kinds;
	if (kinds.size === 1 && kind != null) return kind;
	const mayBeWords = known.every((value) => typeof value === 'string' && value.length < 40);
	return mayBeWords && kinds.has(null) ? 'relative' : null;
}

/** The fields of which every value is a time, all in one way of writing. */
export function timeColumns(columns: readonly Column[], now: number): TimeColumn[] {
	const found: TimeColumn[] = [];
	for (const column of columns) {
		if (column.known.length === 0) continue;
		const as = wayOf(column);
		const times = as === null ? null : timesAs(column, as, now);
		if (as !== null && times !== null) found.push({ column, as, times });
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
