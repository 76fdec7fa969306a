import type { Account } from '../../cryptonow/devices.ts';
import { logInWith } from '../../cryptonow/log-in-as.ts';
import type { BrowserUnderTest } from '../driver/driver.ts';

/**
 * Logs a browser in by the cookie alone, with no page: as it is after a login on one that was closed,
 * and many times quicker.
 */
export async function logInUnseen(
	origin: string,
	account: Account,
	browser: BrowserUnderTest,
): Promise<void> {
	const headers = { 'user-agent': await browser.userAgent() };
	for (const cookie of await logInWith(origin, account, headers)) {
		await browser.setCookie(origin, cookie);
	}
}
