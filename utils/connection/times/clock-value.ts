/** How a request writes a moment that goes with the clock. */
export type ClockAs = 'date' | 'iso' | 'seconds' | 'milliseconds';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A moment so many days from now, as a request writes it. Dates are those of UTC.
 *
 * @param now milliseconds since 1970
 */
export function clockValue(as: ClockAs, days: number, now: number): string {
	const at = now + days * DAY;
	if (as === 'seconds') return String(Math.floor(at / 1000));
	if (as === 'milliseconds') return String(at);
	const text = new Date(at).toISOString();
	return as === 'date' ? text.slice(0, 10) : text;
}
