import { browser } from 'wxt/browser';
import type { Area } from './store/areas';
import { BEGUN_KEY, LEARNING_KEY } from './store/stored-keys';

/** Whether something is being learned, or what came of it is still to be seen. Parses nothing. */
export async function isLearning(session: Area = browser.storage.session): Promise<boolean> {
	return LEARNING_KEY in (await session.get(LEARNING_KEY));
}

/** Whether a background has run since the browser began, or the extension was installed or updated. */
export async function hasBegun(session: Area = browser.storage.session): Promise<boolean> {
	return BEGUN_KEY in (await session.get(BEGUN_KEY));
}
