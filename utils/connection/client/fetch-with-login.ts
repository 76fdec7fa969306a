import type { Operation } from './operation';

/** The longest request, in milliseconds. Firefox ends an idle background after 30 s, even in a fetch. */
const TIMEOUT = 12_000;

/** Sends a request with the browser's own login, and follows no redirect. Throws as `fetch` does. */
export const fetchWithLogin = (
	url: string,
	init: RequestInit,
	{ dependencies, until }: Operation,
): Promise<Response> =>
	dependencies.fetch(url, {
		...init,
		credentials: 'include',
		redirect: 'manual',
		cache: 'no-store',
		referrerPolicy: 'no-referrer',
		// Covers the body too: a stalled answer ends here, not with the background.
		signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), until]),
	});
