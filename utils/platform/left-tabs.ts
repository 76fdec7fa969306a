import { inTime } from './in-time';
import { native } from './native';
import { READING_TABS_KEY } from './store/stored-keys';

// Tabs that we have opened to read a page, by their ids: a background that dies with one open closes
// it when it begins anew.

async function ids(): Promise<number[]> {
	const stored = (await native.storage.session.get(READING_TABS_KEY))[READING_TABS_KEY];
	return Array.isArray(stored) ? stored.filter(Number.isInteger) : [];
}

/** Notes that a tab is open to be read. */
export async function noteTab(tabId: number): Promise<void> {
	await native.storage.session.set({ [READING_TABS_KEY]: [...(await ids()), tabId] });
}

/** Closes a tab that is open to be read. Never rejects. */
export async function closeTab(tabId: number): Promise<void> {
	// Chrome waits until the page is gone, which may ask the user first whether it may be left.
	await inTime(native.tabs.remove(tabId).catch(() => undefined));
	const others = (await ids()).filter((other) => other !== tabId);
	if (others.length > 0) await native.storage.session.set({ [READING_TABS_KEY]: others });
	else await native.storage.session.remove(READING_TABS_KEY);
}

/** Closes what an earlier life of the background has left open. Never rejects. */
export async function closeLeftTabs(): Promise<void> {
	try {
		for (const tabId of await ids()) await closeTab(tabId);
	} catch (error) {
		console.error('a tab of ours stays open', error);
	}
}
