import { requestsOf } from './origins';
import type { ConnectionProfile, RequestPlace } from './profile';

/** A value in a place of the page's own requests to an origin. */
export type Wanted = { origin: string; place: RequestPlace; prefix: string };

/** A request of a page, as the browser shows it. */
export type SeenRequest = {
	url: string;
	/** The origin of the page; `null` where the browser does not say. */
	from: string | null;
	headers: readonly { name: string; value?: string | undefined }[];
};

/** The values of the page's own requests that a profile needs. */
function wantedBy(profile: ConnectionProfile): Wanted[] {
	return requestsOf(profile).flatMap(({ origin, secrets }) =>
		secrets.flatMap(({ to, prefix, source }) =>
			source.from === 'request' ? [{ origin, place: to, prefix }] : [],
		),
	);
}

/** A name for an origin and a place in its requests. */
export const tokenName = (origin: string, place: RequestPlace): string =>
	JSON.stringify([origin, place.in, place.in === 'json' ? place.path : place.name]);

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
		const value =
			place.in === 'header'
				? request.headers.find(({ name }) => name.toLowerCase() === place.name)?.value
				: place.in === 'query'
					? url.searchParams.get(place.name)
					: undefined;
		if (value && value.length > prefix.length && value.startsWith(prefix)) {
			found.set(tokenName(origin, place), value);
		}
	}
	return found;
}
