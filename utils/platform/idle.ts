import { browser } from 'wxt/browser';

/** Without input for this long the computer is idle, in seconds. */
const IDLE_AFTER = 300;

/**
 * Whether nobody is at the computer: no input for a while, or the screen is locked. `false` where
 * the browser can't tell, since to look is the safe side.
 */
export async function isIdle(): Promise<boolean> {
	try {
		return (await browser.idle.queryState(IDLE_AFTER)) !== 'active';
	} catch {
		return false;
	}
}

/**
 * Calls back when somebody is at the computer again. Registers at once, so call it in the first
 * tick: the event is what wakes a background that was put to sleep meanwhile.
 */
export function onActiveAgain(active: () => void): void {
	// A browser without it must not take down the listeners that are registered after this one.
	if (!browser.idle) return;
	// Of each life of the background; for the event alone, as a question brings its own.
	browser.idle.setDetectionInterval(IDLE_AFTER);
	browser.idle.onStateChanged.addListener((state) => {
		if (state === 'active') active();
	});
}
