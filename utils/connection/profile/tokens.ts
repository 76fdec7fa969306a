import { requestsOf } from './origins';
import type { ConnectionProfile, RequestPlace } from './profile';

/** A place in the page's requests; a part of a path is one of this path alone. */
export type TokenPlace =
	| Exclude<RequestPlace, { in: 'path' }>
	| { in: 'path'; part: number; of?: string };

/** The place of a secret in the requests that are like this one. */
export const tokenPlace = (to: RequestPlace, { path }: { path: string }): TokenPlace =>
	to.in === 'path' ? { ...to, of: path } : to;

/** A value in a place of the page's own requests to an origin. */
export type Wanted = { origin: string; place: TokenPlace; prefix: string };

/** A request of a page, as the browser shows it. */
export type SeenRequest = {
	url: string;
	/** The origin of the page; `null` where the browser does not say. */
	from: string | null;
	headers: readonly { name: string; value?: string | undefined }[];
};

/** The values of the page's own requests that a profile needs. */
function wantedBy(profile: ConnectionProfile): Wanted[] {
	return requestsOf(profile).flatMap((request) =>
		request.secrets.flatMap(({ to, prefix, source }) =>
			source.from === 'request'
				? [{ origin: request.origin, place: tokenPlace(to, request), prefix }]
				: [],
		),
	);
}

/** A name for an origin and a place in its requests. */
export function tokenName(origin: string, place: TokenPlace): string {
	if (place.in === 'path') return JSON.stringify([origin, place.in, place.of, place.part]);
	return JSON.stringify([origin, place.in, place.in === 'json' ? place.path : place.name]);
}

/** A part of the path of an address that is like a path but for its marks, `{…}`; `undefined` for another. */
function partIn({ pathname }: URL, { part, of = '' }: { part: number; of?: string }) {
	const parts = pathname.split('/');
	const like = of.split('/');
	const isLike =
		like.length === parts.length &&
		like.every((each, index) => each.includes('{') || each === parts[index]);
	try {
		return isLike ? decodeURIComponent(parts[part] ?? '') : undefined;
	} catch {
		return undefined;
	}
}

/** The value in a place of a request; `undefined` where it has none, or the browser does not show it. */
function valueAt(place: TokenPlace, url: URL, headers: SeenRequest['headers']) {
	switch (place.in) {
		case 'header':
			return headers.find(({ name }) => name.toLowerCase() === place.name)?.value;
		case 'query':
			return url.searchParams.get(place.name) ?? undefined;
		case 'path':
			return partIn(url, place);
		default:
			return undefined;
	}
}

/**
 * The values in a request that a profile needs, by {@link tokenName}. Only requests of the site's own
 * pages count: a page of another site could send anything.
 */
export function tokensIn(request: SeenRequest, profile: ConnectionProfile): Map<string, string> {
	const found = new Map<string, string>();
	if (request.from !== profile.site || !URL.canParse(request.url)) return found;
	const url = new URL(request.url);
	for (const { origin, place, prefix } of wantedBy(profile)) {
		if (url.origin !== origin) continue;
		const value = valueAt(place, url, request.headers);
		if (value && value.length > prefix.length && value.startsWith(prefix)) {
			found.set(tokenName(origin, place), value);
		}
	}
	return found;
}
