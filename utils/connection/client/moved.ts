import { failed, type Result } from '@/utils/domain/watch/failure';
import { originsOf } from '../profile/origins';
import type { ReadRequest } from '../profile/profile';
import type { Operation } from './operation';

// A list that is answered by a redirect: mostly to the page where one logs in, but services also
// move, from `cryptonow.net` to `www.cryptonow.net`. The browser does not tell where a redirect
// leads, and to follow it with the login could begin anything. So the same is asked of the hosts that
// the user has given access to.

/** The same host with or without `www`. */
function withAndWithoutWww(origin: string): string[] {
	const url = new URL(origin);
	url.hostname = url.hostname.startsWith('www.') ? url.hostname.slice(4) : `www.${url.hostname}`;
	return [url.origin];
}

/** The user's own hosts where the same may be asked, the profile's first. */
async function otherOrigins(
	{ origin }: ReadRequest,
	{ dependencies, profile }: Operation,
): Promise<string[]> {
	const known = new Set(originsOf(profile));
	const others = [...known].filter((other) => other !== origin);
	for (const other of withAndWithoutWww(origin)) {
		if (known.has(other)) continue;
		if (await dependencies.hasAccessTo?.(other)) others.push(other);
	}
	return others;
}

/**
 * Whether a host sends everybody on to another host, and with everything: then a redirect is no word
 * about the login. Asked without the login, so that nothing comes of it.
 */
async function sendsAllElsewhere(
	origin: string,
	{ dependencies, until }: Operation,
): Promise<boolean> {
	const path = '/robots.txt';
	try {
		const { redirected, url } = await dependencies.fetch(origin + path, {
			method: 'GET',
			credentials: 'omit',
			redirect: 'follow',
			cache: 'no-store',
			referrerPolicy: 'no-referrer',
			signal: until,
		});
		if (!redirected || !URL.canParse(url)) return false;
		const end = new URL(url);
		return end.origin !== origin && end.pathname === path;
	} catch {
		// The host has just answered, so it led to another, to which we have no access.
		return !until.aborted;
	}
}

/**
 * What a redirect in the place of a list comes to: the list from another of the user's own hosts,
 * which is then asked first, or what the redirect means.
 *
 * @param ask asks for the list, and follows no redirect
 */
export async function afterRedirect<T>(
	request: ReadRequest,
	operation: Operation,
	ask: (request: ReadRequest) => Promise<Result<T>>,
): Promise<Result<T>> {
	const { memory, profile } = operation;
	if (request.method === 'GET') {
		for (const origin of await otherOrigins(request, operation)) {
			const answer = await ask({ ...request, origin });
			if (!answer.ok) continue;
			memory.movedTo = { from: request.origin, origin };
			return answer;
		}
	}
	const hasMoved = await sendsAllElsewhere(request.origin, operation);
	return failed(hasMoved ? 'moved' : profile.list.redirect, 'a redirect');
}

/** A request to where the list was found to have moved. */
export const whereMoved = <Request extends ReadRequest>(
	request: Request,
	{ memory: { movedTo } }: Operation,
): Request => (movedTo?.from === request.origin ? { ...request, origin: movedTo.origin } : request);
