import * as z from 'zod/mini';
import { FailureKind } from './failure';

/** The path of a page or an endpoint: on the profile's own origin, and nowhere else. */
const SitePath = z.string().check(
	z.regex(/^\/(?![/\\])[\w\-./~%]*$/),
	z.refine((path) => !path.split('/').includes('..')),
);

/** The keys that lead from an object to a value inside it. */
const KeyPath = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

/**
 * How one service exposes its sessions: where the list is, how an answer maps to sessions, how a
 * session is removed, and where its pages are. It is data: no other file knows a URL or a name
 * that goes over the wire, and nothing in here is code, a wildcard or an address elsewhere.
 */
export const ConnectionProfile = z.strictObject({
	version: z.literal(1),
	/** Scheme, host and port; every path below is on it. */
	origin: z.url(),
	list: z.strictObject({
		method: z.literal('GET'),
		path: SitePath,
		/** Where the array of sessions is in the answer. */
		items: KeyPath,
		/** What a status other than 200 says. One that isn't named is «unreadable», 5xx «unavailable». */
		statuses: z.record(z.string().check(z.regex(/^[1-5]\d\d$/)), FailureKind),
		/** What a redirect says: careful services send those who aren't logged in to the login page. */
		redirect: FailureKind,
		fields: z.strictObject({
			id: KeyPath,
			current: KeyPath,
			userAgent: KeyPath,
			ip: KeyPath,
			city: KeyPath,
			country: KeyPath,
			/** Times are ISO 8601 in this version. */
			createdAt: KeyPath,
			lastActiveAt: KeyPath,
		}),
	}),
	remove: z.strictObject({
		method: z.enum(['DELETE', 'POST']),
		/** The path up to where the session's id goes; the id is its last part. */
		pathBeforeId: SitePath,
		/** What a status other than 2xx says. 404 means that the session is not there any more. */
		statuses: z.record(z.string().check(z.regex(/^[1-5]\d\d$/)), FailureKind),
	}),
	/** The pages that our buttons lead to. */
	pages: z.strictObject({ sessions: SitePath, password: SitePath, login: SitePath }),
});
export type ConnectionProfile = z.infer<typeof ConnectionProfile>;

/** A page of the service that a button may lead to. */
export type PageName = keyof ConnectionProfile['pages'];

const COMPANY_HOST = 'cryptonow.net';

/**
 * Whether a profile may name this origin: `https` under cryptonow.net, matched exactly, or the
 * one local origin that the build was made for.
 *
 * @param localOrigin the origin of the local Cryptonow, `null` in a production build
 */
export function isAllowedOrigin(origin: string, localOrigin: string | null): boolean {
	if (!URL.canParse(origin)) return false;
	const url = new URL(origin);
	if (url.origin !== origin) return false;
	if (localOrigin !== null && origin === localOrigin) return true;
	const underCompany = url.hostname === COMPANY_HOST || url.hostname.endsWith(`.${COMPANY_HOST}`);
	return url.protocol === 'https:' && url.port === '' && underCompany;
}

/**
 * A checked profile.
 *
 * @throws when the value is no profile or names an origin that it may not: that is a mistake in
 * the build, not something that can happen to a user
 */
export function parseProfile(value: unknown, localOrigin: string | null): ConnectionProfile {
	const profile = z.parse(ConnectionProfile, value);
	if (!isAllowedOrigin(profile.origin, localOrigin)) {
		throw new Error(`a profile may not name ${profile.origin}`);
	}
	return profile;
}
