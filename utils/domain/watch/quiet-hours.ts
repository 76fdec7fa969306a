import type { Settings } from './state';

/**
 * Whether it is in the user's quiet hours, in which only urgent sessions cause a notification.
 *
 * @param now milliseconds since 1970. The local time of day counts, so that quiet hours are an hour
 * longer or shorter when daylight saving time begins or ends
 */
export function isQuiet({ quietHours }: Pick<Settings, 'quietHours'>, now: number): boolean {
	if (quietHours === null) return false;
	const { from, to } = quietHours;
	const date = new Date(now);
	const minute = date.getHours() * 60 + date.getMinutes();
	return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}
