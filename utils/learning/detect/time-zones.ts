import { ACTIVE_NAME } from './field-names';
import { type TimeColumn, timesAs } from './time-columns';

// Times without a zone: where another time, or the session that is ours, tells how far off they are.

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const MOST = 14 * 60;
/** How exact a moment has to be to tell a zone, in milliseconds. */
const EXACT = 2 * MINUTE;

/** Minutes east of UTC that bring one time to another; `null` where no zone does. */
function offsetBetween(asUtc: number, exact: number, slack: number): number | null {
	const minutes = Math.round((asUtc - exact) / QUARTER) * 15;
	const isNear = Math.abs(asUtc - exact - minutes * MINUTE) <= slack;
	return isNear && Math.abs(minutes) <= MOST ? minutes : null;
}

/** The one offset between two columns in all rows that have both. */
function offsetToColumn(asUtc: readonly (number | null)[], { times }: TimeColumn): number | null {
	const offsets = new Set<number | null>();
	let rows = 0;
	for (const [row, ms] of asUtc.entries()) {
		const exact = times[row] ?? null;
		if (ms === null || exact === null) continue;
		rows += 1;
		offsets.add(offsetBetween(ms, exact, MINUTE));
	}
	const [only] = offsets;
	return rows >= 2 && offsets.size === 1 ? (only ?? null) : null;
}

/** The offset of a column, as another field or our own session tells it. */
function offsetOf(
	zoneless: TimeColumn,
	asUtc: readonly (number | null)[],
	exact: readonly TimeColumn[],
	{ now, marked }: Clock,
): number | null {
	for (const other of exact) {
		const offset = offsetToColumn(asUtc, other);
		if (offset !== null) return offset;
	}
	const own = marked === null ? null : (asUtc[marked] ?? null);
	// The page has just looked, so our own session was active just now.
	return own !== null && ACTIVE_NAME.test(zoneless.column.words)
		? offsetBetween(own, now, EXACT)
		: null;
}

/** What is known of the moment in which a list was made. */
export type Clock = {
	/** Milliseconds since 1970, by the service's clock where that is known. */
	now: number;
	/** The row that says that it is this browser's own session; `null` where none does. */
	marked: number | null;
};

/**
 * The columns with the zone of those that name none, where it can be told; those of which it is not
 * known stay `zoneless`, and are read in this computer's zone.
 */
export function withZones(columns: readonly TimeColumn[], clock: Clock): TimeColumn[] {
	const open = columns.filter(({ zoneless }) => zoneless);
	if (open.length === 0) return [...columns];
	const exact = columns.filter(({ zoneless, as }) => !zoneless && as !== 'relative');
	let offset: number | null = null;
	for (const each of open) {
		const writing = { ...each.writing, zone: 0 };
		const asUtc = timesAs(each.column, each.as, clock.now + MOST * MINUTE, writing);
		if (asUtc !== null) offset ??= offsetOf(each, asUtc, exact, clock);
	}
	if (offset === null) return [...columns];
	const zone = offset;
	return columns.map((each) => {
		if (!each.zoneless) return each;
		const writing = { ...each.writing, zone };
		const times = timesAs(each.column, each.as, clock.now, writing);
		return times === null ? each : { ...each, writing, times, zoneless: false };
	});
}
