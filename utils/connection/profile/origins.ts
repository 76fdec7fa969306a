import type { ConnectionProfile, ReadRequest, RemovalRequest, StoredConnection } from './profile';

// In a file without schemas, which are too heavy for our pages.

/** The domain of all of Cryptonow's hosts. */
export const COMPANY_HOST = 'cryptonow.net';
/** The first label of the local Cryptonow's hosts, such as `cryptonow.localhost`. */
const LOCAL_NAME = 'cryptonow.';
/**
 * The host above all hosts of the local Cryptonow. Browsers resolve it to this computer. A production
 * build contains no such name.
 */
const hostAbove = (localOrigin: string): string => {
	const { hostname } = new URL(localOrigin);
	return hostname.startsWith(LOCAL_NAME) ? hostname : LOCAL_NAME + hostname;
};

const isUnder = (host: string, parent: string): boolean =>
	host === parent || host.endsWith(`.${parent}`);

/** Whether a host is Cryptonow's own, by any scheme and port. */
export const isCompanyHost = (host: string): boolean => isUnder(host, COMPANY_HOST);

/**
 * Whether a profile may name this origin: `https` under cryptonow.net, matched exactly, or the local
 * Cryptonow that the build was made for: its own origin, or `cryptonow.localhost` and below on the
 * same port.
 *
 * @param localOrigin the origin of the local Cryptonow, `null` in a production build
 */
export function isAllowedOrigin(origin: string, localOrigin: string | null): boolean {
	if (!URL.canParse(origin)) return false;
	const url = new URL(origin);
	// `URL` takes a star for a letter of a host; to the browser's permissions it is a wildcard.
	if (url.origin !== origin || !/^[a-z0-9.-]+$/.test(url.hostname)) return false;
	if (localOrigin !== null) {
		if (origin === localOrigin) return true;
		const local = new URL(localOrigin);
		const same = url.protocol === local.protocol && url.port === local.port;
		if (same && isUnder(url.hostname, hostAbove(localOrigin))) return true;
	}
	return url.protocol === 'https:' && url.port === '' && isCompanyHost(url.hostname);
}

/**
 * All hosts of the service that a page belongs to, as a wildcard for permissions; the page's own
 * origin where the service has no other host.
 */
export function originsAround(origin: string): string {
	const { protocol, hostname, port } = new URL(origin);
	if (isCompanyHost(hostname)) return `${protocol}//*.${COMPANY_HOST}`;
	const at = hostname.lastIndexOf(LOCAL_NAME);
	return at === -1 ? origin : `${protocol}//*.${hostname.slice(at)}${port && `:${port}`}`;
}

/** Match patterns of all hosts that a profile of this build may name; patterns have no port. */
export function allowedHosts(localOrigin: string | null): readonly string[] {
	const all = (protocol: string, hosts: readonly string[]) =>
		hosts.map((host) => `${protocol}//${host}/*`);
	if (localOrigin === null) return all('https:', [COMPANY_HOST, `*.${COMPANY_HOST}`]);
	const { protocol, hostname } = new URL(localOrigin);
	const above = hostAbove(localOrigin);
	return all(protocol, [hostname, above, `*.${above}`]);
}

/** All requests of a profile. */
export function requestsOf({ list, remove }: Pick<ConnectionProfile, 'list' | 'remove'>) {
	const requests: (ReadRequest | RemovalRequest)[] = [list.request];
	if (list.current.by === 'endpoint') requests.push(list.current.request);
	if (remove !== null) requests.push(remove.request);
	return requests;
}

/** All origins of a profile, without duplicates, the site's first. */
export function originsOf(
	profile: Pick<ConnectionProfile, 'site' | 'list' | 'remove'>,
): readonly string[] {
	const origins = new Set([profile.site]);
	for (const request of requestsOf(profile)) {
		origins.add(request.origin);
		if ('frame' in request && request.frame !== undefined) origins.add(request.frame.origin);
		for (const { source } of request.secrets) {
			if (source.from === 'endpoint') origins.add(source.origin);
		}
	}
	return [...origins];
}

/** Optional permissions that a connection may need beside access to its hosts. */
export type NeededPermission = 'cookies' | 'webRequest' | 'scripting';

/** What to ask the browser for. */
export type Needs = {
	origins: readonly string[];
	permissions: readonly NeededPermission[];
};

/** The connection in use as our pages read it, with what it needs. */
export type SharedConnection = StoredConnection & { needs: Needs };

/** What a profile needs of the browser. */
export const needsOf = (profile: Pick<ConnectionProfile, 'site' | 'list' | 'remove'>): Needs => ({
	origins: originsOf(profile),
	permissions: permissionsOf(profile),
});

/** Whether a profile's list is what the service's own page has drawn, in a tab. */
export const isDrawn = ({ list }: Pick<ConnectionProfile, 'list'>): boolean =>
	list.request.as === 'page';

/**
 * What a profile needs beside hosts: `cookies` where a request repeats the value of a cookie,
 * `webRequest` where it needs a key that only the page's own requests show, `scripting` where it
 * reads what a page has drawn.
 */
function permissionsOf(
	profile: Pick<ConnectionProfile, 'list' | 'remove'>,
): readonly NeededPermission[] {
	const sources = requestsOf(profile).flatMap(({ secrets }) =>
		secrets.map(({ source }) => source.from),
	);
	const needed: NeededPermission[] = [];
	if (sources.includes('cookie')) needed.push('cookies');
	if (sources.includes('request')) needed.push('webRequest');
	if (isDrawn(profile)) needed.push('scripting');
	return needed;
}
