import type { TimeRange, TimeWindow } from './timeline-types';

/** The shortest time that can be shown, in milliseconds. */
export const SHORTEST = 10 * 60 * 1000;

/** The time that a window shows. It never leads beyond the last entry, nor out of the record. */
export function rangeOf({ span, until }: TimeWindow, bounds: TimeRange): TimeRange {
	const full = bounds.to - bounds.from;
	// A young record fills the picture, or all of it would stand at the edge.
	const length = Math.min(span ?? full, full);
	const to = Math.min(Math.max(until ?? bounds.to, bounds.from + length), bounds.to);
	return { from: to - length, to };
}

/** A window that shows `span` milliseconds, with the time `around` where it was in the picture. */
export function zoomed(
	{ from, to }: TimeRange,
	span: number,
	around: number,
	bounds: TimeRange,
): TimeWindow {
	if (span >= bounds.to - bounds.from) return { span: null, until: null };
	const length = Math.max(span, SHORTEST);
	const share = (around - from) / (to - from);
	const until = around + (1 - share) * length;
	return { span: length, until: until >= bounds.to ? null : until };
}

/** The window that lies a share of the shown time later, or earlier where it is negative. */
export function panned({ from, to }: TimeRange, share: number, bounds: TimeRange): TimeWindow {
	const span = to - from;
	const until = Math.max(to + share * span, bounds.from + span);
	return { span, until: until >= bounds.to ? null : until };
}

/** Where a time lies in a range, from 0 to 1. */
export const placeIn = ({ from, to }: TimeRange, at: number): number =>
	Math.min(1, Math.max(0, (at - from) / (to - from)));
