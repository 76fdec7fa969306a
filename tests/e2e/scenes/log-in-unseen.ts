import type { Account } from '../../cryptonow/devices.ts';
import { logInWith } from '../../cryptonow/log-in-as.ts';
import type { BrowserUnderTest } from '../driver/driver.ts';

/**
 * Begins a session of this browser's by the service's answer alone, of which the browser knows nothing
 * yet.
 *
 * @returns makes it the browser's own, by its cookie
 */
export async function beginSession(
	origin: string,
	account: Account,
	browser: BrowserUnderTest,
): Promise<() => Promise<void>> {
	const cookies = await logInWith(origin, account, { 'user-agent': await browser.userAgent() });
	return async () => {
		for (const cookie of cookies) await browser.setCookie(origin, cookie);
	};
}

/**
 * Logs a browser in by the cookie alone, with no page: as it is after a login on one that was closed,
 * and many times quicker.
 */
export async function logInUnseen(
	origin: string,
	account: Account,
	browser: BrowserUnderTest,
): Promise<void> {
	const enter = await beginSession(origin, account, browser);
	await enter();
}
