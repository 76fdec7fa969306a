import { browser } from 'wxt/browser';
import type { Area } from './store/areas';
import { BEGUN_KEY, LEARNING_KEY } from './store/stored-keys';

/** Whether something is being learned, or what came of it is still to be seen. Parses nothing. */
export async function isLearning(session: Area = browser.storage.session): Promise<boolean> {
	return LEARNING_KEY in (await session.get(LEARNING_KEY));
}

/**
 * Whether this is the first background since the browser began, or the extension was installed or
 * updated; asked a second time, it is not.
 */
export async function isFirstLife(session: Area = browser.storage.session): Promise<boolean> {
	if (BEGUN_KEY in (await session.get(BEGUN_KEY))) return false;
	await session.set({ [BEGUN_KEY]: true });
	return true;
}
