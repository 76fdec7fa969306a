import { browser } from 'wxt/browser';
import type { Look } from '@/utils/domain/watch/schedule';

const LOOK_ALARM = 'look';

/** How far ahead an alarm must be for Chrome to keep to it, in milliseconds. */
const SOONEST = 30_000;

/** How far an alarm may be off its plan and still be the same, in milliseconds. */
const SAME = 5_000;

/** Whether an alarm goes off when a plan wants it to, or at an earlier beat of the same rhythm. */
function isPlanned(
	alarm: { scheduledTime: number; periodInMinutes?: number | undefined },
	{ at, every }: Look,
	now: number,
): boolean {
	const ahead = alarm.scheduledTime - now;
	// About to go off, or just going off: the look that it brings plans anew.
	if (Math.abs(ahead) <= SAME) return true;
	const period = (alarm.periodInMinutes ?? 0) * 60_000;
	if (Math.abs(period - every) >= 1) return false;
	// Outside of this the clock was changed: the alarm waits for a time of the old one, or for one
	// that has been jumped over.
	if (ahead < 0 || ahead > every + SOONEST) return false;
	const late = alarm.scheduledTime - at;
	const offBeat = Math.abs(late - Math.round(late / every) * every);
	return offBeat <= SAME && alarm.scheduledTime <= Math.max(at, now + SOONEST) + SAME;
}

/**
 * Makes the browser's alarm go off at the next look, and from then on in its period: the alarm is
 * all that is left should the background die before it plans anew. Firefox forgets alarms at every
 * restart, Chrome on disable and update. One that is as planned is left alone, or each wake would
 * put it off, unless the clock was changed under it.
 *
 * @param look `null` for none at all
 * @param now milliseconds since 1970
 */
export async function keepLooking(look: Look | null, now: number): Promise<void> {
	if (look === null) {
		await browser.alarms.clear(LOOK_ALARM);
		return;
	}
	const alarm = await browser.alarms.get(LOOK_ALARM);
	if (alarm && isPlanned(alarm, look, now)) return;
	// A plan of before the clock was put back would be hours ahead.
	const when = Math.min(Math.max(look.at, now + SOONEST), now + look.every + SOONEST);
	await browser.alarms.create(LOOK_ALARM, { when, periodInMinutes: look.every / 60_000 });
}

/** Calls back when it is time to look. Registers at once, so call it in the first tick. */
export function onTimeToLook(look: () => void): void {
	browser.alarms.onAlarm.addListener((alarm) => {
		if (alarm.name === LOOK_ALARM) look();
	});
}
