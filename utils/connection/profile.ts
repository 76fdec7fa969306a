import * as z from 'zod/mini';
import { FailureKind } from '@/utils/domain/watch/failure';
import { KEY_MARK } from './marks';
import { isAllowedOrigin, originsOf } from './origins';

/** The schema's own version: a profile of another one is not read. */
export const PROFILE_VERSION = 2;

const isSafePath = (path: string): boolean =>
	!path.split('/').some((part) => /^(?:\.|%2e){1,2}$/i.test(part)) && !/%(?:2f|5c)/i.test(path);

/** The path of a page or an endpoint: on an origin that stands beside it, and nowhere else. */
export const SitePath = z
	.string()
	.check(z.maxLength(512), z.regex(/^\/(?![/\\])[\w\-./~%:@!$,;=+]*$/), z.refine(isSafePath));

/** A path that may hold {@link KEY_MARK}, as a whole part of it. */
const RemovalPath = z.string().check(
	z.maxLength(512),
	z.refine((path) => {
		const parts = path.split('/');
		return (
			parts.filter((part) => part === KEY_MARK).length <= 1 &&
			SitePath.safeParse(parts.map((part) => (part === KEY_MARK ? 'key' : part)).join('/')).success
		);
	}),
);

/** Scheme, host and port. Which ones are allowed is `parseProfile`'s to say. */
const Origin = z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/));

const Key = z.string().check(z.minLength(1), z.maxLength(128));

/**
 * The keys that lead from a value to one inside it; of an array, the index. In `items` alone `*`
 * stands for each element of an array, or each value of an object.
 */
export const KeyPath = z.array(Key).check(z.maxLength(12));

/**
 * Where a field of a session is: `up` levels above its own entry (0: in it, 1: in the group that it
 * is listed in), and from there by keys.
 */
export const FieldPath = z.strictObject({ up: z.int().check(z.gte(0), z.lte(4)), path: KeyPath });

const Name = z.string().check(z.minLength(1), z.maxLength(128), z.regex(/^[\w\-.[\]]+$/));
const HeaderName = z.string().check(z.regex(/^[a-z0-9!#$%&'*+.^_`|~-]{1,64}$/));
/** Printable and in one line, so that it can be no second header. */
const HeaderText = z.string().check(z.maxLength(1024), z.regex(/^[\x20-\x7e]*$/));
const Text = z.string().check(z.maxLength(4096));

/** Headers that are the browser's to send, or make another request of one. */
const BROWSER_HEADERS =
	/^(?:cookie2?|set-cookie2?|host|origin|referer|content-length|connection|keep-alive|te|trailer|transfer-encoding|upgrade|via|expect|range|date|x-(?:http-)?method(?:-override)?|proxy-.*|sec-.*|access-control-.*)$/;
/** Secret by what they are: none of them is fixed data. */
const SECRET_HEADERS = /^(?:authorization|x-(?:api-key|auth-token|session-token|access-token))$/;

const OwnHeaderName = HeaderName.check(z.refine((name) => !BROWSER_HEADERS.test(name)));

/** A place in a request. */
export const RequestPlace = z.discriminatedUnion('in', [
	z.strictObject({ in: z.literal('header'), name: OwnHeaderName }),
	z.strictObject({ in: z.literal('query'), name: Name }),
	z.strictObject({ in: z.literal('form'), name: Name }),
	z.strictObject({ in: z.literal('json'), path: KeyPath }),
]);

/**
 * Where a value comes from that is secret, or that changes: never the value itself.
 *
 * - `request`: as the page itself last sent it in this place to this origin; kept in memory only
 * - `cookie`: a cookie that the page may read
 * - `meta`: `<meta name=… content=…>` in a page of the site
 * - `header`: a header of the last answer with the list
 * - `endpoint`: in the answer of another address (GET)
 */
export const SecretSource = z.discriminatedUnion('from', [
	z.strictObject({ from: z.literal('request') }),
	z.strictObject({ from: z.literal('cookie'), name: Name }),
	z.strictObject({ from: z.literal('meta'), path: SitePath, name: Name }),
	z.strictObject({ from: z.literal('header'), name: HeaderName }),
	z.strictObject({ from: z.literal('endpoint'), origin: Origin, path: SitePath, at: KeyPath }),
]);

export const Secret = z.strictObject({
	to: RequestPlace,
	/** What stands before it, such as `Bearer `. */
	prefix: z.string().check(z.maxLength(16), z.regex(/^[A-Za-z ]*$/)),
	source: SecretSource,
});

const requestParts = {
	origin: Origin,
	query: z.array(z.tuple([Name, Text])).check(z.maxLength(32)),
	/** Fixed headers that the page sends and the browser would not by itself, lower case. */
	headers: z
		.array(
			z.tuple([OwnHeaderName.check(z.refine((name) => !SECRET_HEADERS.test(name))), HeaderText]),
		)
		.check(z.maxLength(32)),
	secrets: z.array(Secret).check(z.maxLength(8)),
	body: z.nullable(
		z.discriminatedUnion('type', [
			z.strictObject({ type: z.literal('json'), value: z.json() }),
			z.strictObject({
				type: z.literal('form'),
				fields: z.array(z.tuple([Name, Text])).check(z.maxLength(64)),
			}),
		]),
	),
};

/** A question that changes nothing: a GET, or a POST as GraphQL and RPC services want it. */
export const ReadRequest = z.strictObject({
	...requestParts,
	method: z.enum(['GET', 'POST']),
	path: SitePath,
});

/**
 * A request that removes one session: {@link KEY_MARK} stands for its key in exactly one place: a
 * part of the path, a query or form value, or a text in the JSON body, there maybe among other
 * letters.
 */
export const RemovalRequest = z
	.strictObject({
		...requestParts,
		method: z.enum(['DELETE', 'POST', 'PUT', 'PATCH']),
		path: RemovalPath,
		/** Whether the key stands in the JSON body as a number. */
		numeric: z.boolean(),
	})
	.check(z.refine(hasOnePlaceForKey));

type KeyPlaces = {
	path: string;
	query: readonly (readonly [string, string])[];
	body: { type: 'json'; value: unknown } | { type: 'form'; fields: [string, string][] } | null;
	numeric: boolean;
};

/** Whether the mark stands in one place, and there as it may: nowhere twice, and in no name. */
function hasOnePlaceForKey({ path, query, body, numeric }: KeyPlaces): boolean {
	const marksIn = (text: string) => text.split(KEY_MARK).length - 1;
	const pairs = [...query, ...(body?.type === 'form' ? body.fields : [])];
	const inPairs = pairs.filter(([, value]) => value === KEY_MARK).length;
	const json = body?.type === 'json' ? JSON.stringify(body.value) : '';
	const marks = marksIn(path) + marksIn(JSON.stringify(pairs)) + marksIn(json);
	if (marks !== 1) return false;
	if (marksIn(json) === 0) return !numeric && (marksIn(path) === 1 || inPairs === 1);
	const texts = textsIn(body?.type === 'json' ? body.value : null);
	return texts.some((text) => (numeric ? text === KEY_MARK : text.includes(KEY_MARK)));
}

/** The texts in a JSON value, without the names of its members. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** How the rest of a list that comes in pages is asked for. */
export const Paging = z.discriminatedUnion('by', [
	/** The answer has the address of the next page: same origin and path, another query. */
	z.strictObject({ by: z.literal('next'), at: KeyPath }),
	/** The same in a `Link` header with rel=next (RFC 8288). */
	z.strictObject({ by: z.literal('link') }),
	/** The answer has a text that goes into the next request; `null`, empty or missing at the end. */
	z.strictObject({
		by: z.literal('cursor'),
		at: KeyPath,
		to: RequestPlace,
		/** A boolean in the answer that says whether there is more; `null` where there is none. */
		more: z.nullable(KeyPath),
	}),
	/** Pages have numbers; the request as learned asks for the first. Ends with an empty page. */
	z.strictObject({ by: z.literal('page'), to: RequestPlace, first: z.int() }),
	/** By how many entries to leave out. Ends with an empty page. */
	z.strictObject({ by: z.literal('offset'), to: RequestPlace }),
]);

export const TimeAs = z.enum(['iso', 'seconds', 'milliseconds', 'relative']);
const TimeField = z.nullable(z.strictObject({ at: FieldPath, as: TimeAs }));

const Statuses = z.record(z.string().check(z.regex(/^[1-5]\d\d$/)), FailureKind);

/** How an entry of the list maps to a session. What the service does not tell is `null`. */
export const SessionFields = z.strictObject({
	/**
	 * What tells a session from all others, and stays. `hashed`: it is a secret itself (a live token)
	 * and is only ever kept as a digest.
	 */
	id: z.strictObject({ at: FieldPath, hashed: z.boolean() }),
	/** What removes it; may be a secret, and is never kept. `null`: the id itself. */
	key: z.nullable(FieldPath),
	ip: z.nullable(FieldPath),
	place: z.nullable(
		z.discriminatedUnion('as', [
			z.strictObject({
				as: z.literal('parts'),
				city: z.nullable(FieldPath),
				region: z.nullable(FieldPath),
				country: z.nullable(FieldPath),
			}),
			/** One text such as «Vienna, Austria». */
			z.strictObject({ as: z.literal('text'), at: FieldPath }),
		]),
	),
	agent: z.nullable(
		z.discriminatedUnion('as', [
			/** The raw `User-Agent`. */
			z.strictObject({ as: z.literal('userAgent'), at: FieldPath }),
			/** Browser and system apart, with or without versions; `form`: such as «mobile», or a boolean. */
			z.strictObject({
				as: z.literal('parts'),
				browser: z.nullable(FieldPath),
				system: z.nullable(FieldPath),
				form: z.nullable(FieldPath),
			}),
			/** One text such as «Chrome on Windows». */
			z.strictObject({ as: z.literal('label'), at: FieldPath }),
		]),
	),
	createdAt: TimeField,
	lastActiveAt: TimeField,
	expiresAt: TimeField,
});

/** What says which session is this browser's own. */
export const CurrentBy = z.discriminatedUnion('by', [
	/** A field of the entry that has this value in the current session and in no other. */
	z.strictObject({
		by: z.literal('field'),
		at: FieldPath,
		equals: z.union([z.boolean(), z.string().check(z.maxLength(64)), z.number()]),
	}),
	/** Another address, whose answer names it. */
	z.strictObject({
		by: z.literal('endpoint'),
		request: ReadRequest,
		/** Where in that answer the value is that the current session has in the field `same`. */
		value: KeyPath,
		same: FieldPath,
		/** Where the session itself is in it, for a list that leaves the current one out. */
		session: z.nullable(KeyPath),
	}),
]);

/**
 * How one service exposes its sessions: where the list is, how an answer maps to sessions, how a
 * session is removed, and where its pages are. It is data: no other file knows a URL or a name
 * that goes over the wire, and nothing in here is code, a wildcard, a secret or an address
 * elsewhere.
 */
export const ConnectionProfile = z.strictObject({
	version: z.literal(PROFILE_VERSION),
	/** The origin of the site's pages, which its requests carry as `Origin`. */
	site: Origin,
	list: z.strictObject({
		request: ReadRequest,
		paging: z.nullable(Paging),
		/** Where the entries are: ends with `*`; a further `*` before it is a group of entries. */
		items: KeyPath.check(z.refine((path) => path.at(-1) === '*')),
		fields: SessionFields,
		current: CurrentBy,
		/** What a status other than 2xx says. One that isn't named is «unreadable», 5xx «unavailable». */
		statuses: Statuses,
		/** What a redirect says: careful services send those who aren't logged in to the login page. */
		redirect: FailureKind,
	}),
	/** `null` until it is known how the service removes a session. */
	remove: z.nullable(
		z.strictObject({
			request: RemovalRequest,
			/** What a status other than 2xx says. 404 and 410 mean that the session is gone. */
			statuses: Statuses,
		}),
	),
	/** The pages on `site` that our buttons lead to; `null` where none is known. */
	pages: z.strictObject({
		sessions: SitePath,
		password: z.nullable(SitePath),
		login: z.nullable(SitePath),
	}),
});

export type KeyPath = z.infer<typeof KeyPath>;
export type FieldPath = z.infer<typeof FieldPath>;
export type RequestPlace = z.infer<typeof RequestPlace>;
export type SecretSource = z.infer<typeof SecretSource>;
export type Secret = z.infer<typeof Secret>;
export type ReadRequest = z.infer<typeof ReadRequest>;
export type RemovalRequest = z.infer<typeof RemovalRequest>;
export type Paging = z.infer<typeof Paging>;
export type TimeAs = z.infer<typeof TimeAs>;
export type SessionFields = z.infer<typeof SessionFields>;
export type CurrentBy = z.infer<typeof CurrentBy>;
export type ConnectionProfile = z.infer<typeof ConnectionProfile>;

/** A page of the service that a button may lead to. */
export type PageName = keyof ConnectionProfile['pages'];

/** The connection that is in use, as it is stored and as our pages read it. */
export const StoredConnection = z.strictObject({
	profile: ConnectionProfile,
	/** Learned here, taken from a file, set by an administrator, or part of the build. */
	from: z.enum(['learned', 'imported', 'managed', 'build']),
	/** When it was confirmed, in milliseconds since 1970; `null` where nobody did. */
	since: z.nullable(z.number()),
});
export type StoredConnection = z.infer<typeof StoredConnection>;

/** The most values in one profile, and how deep they may lie in each other. */
const VALUES_LIMIT = 5000;
const DEPTH_LIMIT = 32;

/** Whether a schema can walk it without an end of memory or stack, and no name in it is a trap. */
function isModest(value: unknown): boolean {
	let left = VALUES_LIMIT;
	const waiting: [unknown, number][] = [[value, 0]];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const [here, depth] = next;
		left -= 1;
		if (left < 0 || depth > DEPTH_LIMIT) return false;
		if (typeof here !== 'object' || here === null) continue;
		if (Object.hasOwn(here, '__proto__')) return false;
		for (const inside of Object.values(here)) waiting.push([inside, depth + 1]);
	}
	return true;
}

/**
 * A checked profile; `null` for what is no profile of this version, or names a host that a profile
 * may not name.
 *
 * @param localOrigin the origin of the local Cryptonow, `null` in a production build
 */
export function readProfile(value: unknown, localOrigin: string | null): ConnectionProfile | null {
	if (!isModest(value)) return null;
	const profile = ConnectionProfile.safeParse(value);
	if (!profile.success) return null;
	const allowed = originsOf(profile.data).every((origin) => isAllowedOrigin(origin, localOrigin));
	return allowed ? profile.data : null;
}
