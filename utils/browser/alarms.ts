import { browser } from 'wxt/browser';

const LOOK_ALARM = 'look';

/**
 * Sets the alarm up if it is not there: Firefox forgets alarms at every restart, Chrome on disable
 * and update. An alarm that is there is left alone, or each wake would put it off, unless the
 * clock was changed under it: it would then wait for a time of the old one.
 *
 * @param period milliseconds between two looks; `null` for none at all
 * @param now milliseconds since 1970
 */
export async function keepLooking(period: number | null, now: number): Promise<void> {
	if (period === null) {
		await browser.alarms.clear(LOOK_ALARM);
		return;
	}
	const minutes = period / 60_000;
	const alarm = await browser.alarms.get(LOOK_ALARM);
	const due = alarm && Math.abs(alarm.scheduledTime - now) <= period * 1.5;
	if (due && alarm.periodInMinutes === minutes) return;
	await browser.alarms.create(LOOK_ALARM, { periodInMinutes: minutes, delayInMinutes: minutes });
}

/** Calls back when it is time to look. Registers at once, so call it in the first tick. */
export function onTimeToLook(look: () => void): void {
	browser.alarms.onAlarm.addListener((alarm) => {
		if (alarm.name === LOOK_ALARM) look();
	});
}
