import { browser } from 'wxt/browser';
import { answered } from './in-time';

/** The browser's own sync storage, which carries known devices to the user's other browsers. */

/**
 * All that is in it.
 *
 * @throws where the browser does not answer
 */
export const readSynced = (): Promise<Record<string, unknown>> =>
	answered(browser.storage.sync.get(null));

/**
 * Writes and removes items.
 *
 * @throws where the browser refuses: its quotas are used up, or sync is not to be had; where it does not answer
 */
export async function writeSynced(changes: {
	set: Record<string, unknown>;
	remove: string[];
}): Promise<void> {
	if (changes.remove.length > 0) await answered(browser.storage.sync.remove(changes.remove));
	if (Object.keys(changes.set).length > 0) await answered(browser.storage.sync.set(changes.set));
}

/**
 * Calls back when something in it has changed. Registers at once, so call it in the first tick. The
 * area's own event: the one for all areas would wake the background for each of its own writes.
 * Where there is no sync, nothing is heard of it, and the listeners after it are still registered.
 */
export function onSynced(changed: () => void): void {
	browser.storage.sync?.onChanged?.addListener(changed);
}
