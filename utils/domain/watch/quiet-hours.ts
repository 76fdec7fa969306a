import type { Settings } from './state';

/**
 * Whether it is one of the user's quiet hours, in which only what is urgent shows a notification.
 *
 * @param now milliseconds since 1970. What counts is the time of day that the user's clock shows
 * then, so on the days on which it is changed the quiet hours are an hour longer or shorter
 */
export function isQuiet({ quietHours }: Pick<Settings, 'quietHours'>, now: number): boolean {
	if (quietHours === null) return false;
	const { from, to } = quietHours;
	const date = new Date(now);
	const minute = date.getHours() * 60 + date.getMinutes();
	return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}
