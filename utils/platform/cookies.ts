import { browser } from 'wxt/browser';

/**
 * A cookie that the pages at this address can read, as their own code does to prove that a request
 * is theirs; `null` where there is none, or the browser has not been asked for `cookies`.
 *
 * @param address whole, for a cookie may be for a part of a site alone
 */
export async function readCookie(address: string, name: string): Promise<string | null> {
	const cookie = await browser.cookies?.get({ url: address, name }).catch(() => null);
	// One that is the login itself is hidden from pages, and no profile gets at it.
	return cookie && !cookie.httpOnly ? cookie.value : null;
}
