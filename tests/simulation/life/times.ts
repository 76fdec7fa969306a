export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A Monday, on which a life begins, or some days later. */
export const MONDAY = Date.UTC(2026, 0, 5);

/** How long a person takes to notice that they are logged out, and to log in again. */
export const LOGIN_TIME = 3 * MINUTE;

/** Milliseconds from midnight to a time that is written as «HH:MM». */
export function timeOfDay(text: string): number {
	const [hours, minutes] = text.split(':').map(Number);
	return ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE;
}
