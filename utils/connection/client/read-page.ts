import { HTML_LIMIT } from '../document/page-limits';
import { readText } from './response-body';

/** The longest request, in milliseconds. */
const TIMEOUT = 10_000;

/**
 * The markup of a page, as the user's own login gets it, by a plain GET that follows no redirect;
 * `null` where there is none, or it is longer than is read. Never throws.
 */
export async function readPageText(address: string, ask: typeof fetch): Promise<string | null> {
	try {
		const response = await ask(address, {
			method: 'GET',
			headers: { accept: 'text/html' },
			credentials: 'include',
			redirect: 'manual',
			cache: 'no-store',
			referrerPolicy: 'no-referrer',
			signal: AbortSignal.timeout(TIMEOUT),
		});
		const isPage = /\bhtml\b/i.test(response.headers.get('content-type') ?? '');
		if (response.status !== 200 || !isPage) {
			await response.body?.cancel();
			return null;
		}
		return await readText(response, { left: HTML_LIMIT });
	} catch {
		return null;
	}
}
