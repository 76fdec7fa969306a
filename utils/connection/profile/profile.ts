import * as z from 'zod/mini';
import { Time } from '@/utils/domain/bounded';
import { REGION_COUNTRIES } from '@/utils/domain/places/region-countries';
import { FailureKind } from '@/utils/domain/watch/failure-kind';
import {
	HEADER_NAME,
	isAlwaysSecret,
	isFixedHeaderText,
	isProfileHeader,
	LONGEST_FIXED_HEADER,
} from './headers';
import { hasMarkAfterKind, ID_MARK, KEY_MARK, SECRET_MARK } from './marks';
import { Presses } from './pressed';
import { hasPlaceForKey, isPlainWhereOpened } from './request-checks';

/** The version of the schema. Profiles of earlier versions are migrated: see `migrate-profile.ts`. */
export const PROFILE_VERSION = 3;

const isSafePath = (path: string): boolean =>
	!path.split('/').some((part) => /^(?:\.|%2e){1,2}$/i.test(part)) && !/%(?:2f|5c)/i.test(path);

/** The path of a page or an endpoint. It cannot lead to another origin. */
export const SitePath = z
	.string()
	.check(z.maxLength(512), z.regex(/^\/(?![/\\])[\w\-./~%:@!$,;=+()']*$/), z.refine(isSafePath));

/** Whether a path is one of the site's, but for parts that are marks. */
const isPathWith = (path: string, isMark: (part: string) => boolean): boolean =>
	SitePath.safeParse(
		path
			.split('/')
			.map((part) => (isMark(part) ? 'mark' : part))
			.join('/'),
	).success;
const MARKS: ReadonlySet<string> = new Set([ID_MARK, KEY_MARK, SECRET_MARK]);

/** A path in which parts may be {@link SECRET_MARK}: they are filled in from their sources. */
const ReadPath = z.string().check(
	z.maxLength(512),
	z.refine((path) => isPathWith(path, (part) => part === SECRET_MARK)),
);

/** The same, and one part may be {@link KEY_MARK}, others {@link ID_MARK}. */
const RemovalPath = z.string().check(
	z.maxLength(512),
	z.refine((path) => isPathWith(path, (part) => MARKS.has(part) || hasMarkAfterKind(part))),
);

/** The page of a site that a value is read from; of a removal, parts may be {@link KEY_MARK} and {@link ID_MARK}, each once. */
const SourcePath = z.string().check(
	z.maxLength(512),
	z.refine(
		(path) =>
			[KEY_MARK, ID_MARK].every((mark) => path.split(mark).length <= 2) &&
			isPathWith(path, (part) => part === KEY_MARK || part === ID_MARK),
	),
);

/** Scheme, host and port. `readProfile` checks whether the origin is allowed. */
const Origin = z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/));

const Key = z.string().check(z.minLength(1), z.maxLength(128));

/**
 * The keys that lead to a value inside another value; in an array, the index. Only in `items`, `*`
 * is each element of an array, or each value of an object. A last key `/` is the last part of an address.
 */
export const KeyPath = z.array(Key).check(z.maxLength(12));

/**
 * Where a field of a session is: `up` levels above the entry (0: in the entry, 1: in its group), and
 * from there by keys.
 */
export const FieldPath = z.strictObject({ up: z.int().check(z.gte(0), z.lte(4)), path: KeyPath });

const Name = z.string().check(z.minLength(1), z.maxLength(128), z.regex(/^[\w\-.[\]$:~/]+$/));
/** The same, where {@link KEY_MARK} may stand among the letters. */
const NameWithKey = z
	.string()
	.check(z.refine((name) => Name.safeParse(name.replace(KEY_MARK, 'key')).success));
const HeaderName = z.string().check(z.regex(HEADER_NAME));
const HeaderText = z.string().check(z.maxLength(LONGEST_FIXED_HEADER), z.refine(isFixedHeaderText));
const Text = z.string().check(z.maxLength(4096));

const OwnHeaderName = HeaderName.check(z.refine(isProfileHeader));

/** A place in a request. */
export const RequestPlace = z.discriminatedUnion('in', [
	z.strictObject({ in: z.literal('header'), name: OwnHeaderName }),
	z.strictObject({ in: z.literal('query'), name: Name }),
	z.strictObject({ in: z.literal('form'), name: Name }),
	z.strictObject({ in: z.literal('json'), path: KeyPath }),
	/** A part of the path, counted as `split('/')` does: of a secret, or of the number of a page. */
	z.strictObject({ in: z.literal('path'), part: z.int().check(z.gte(1), z.lte(64)) }),
]);

/**
 * Where a secret or changing value comes from; never the value itself.
 *
 * - `request`: as the page last sent it to this origin in this place; kept in memory only
 * - `cookie`: a cookie that the page may read
 * - `meta`: `<meta name=… content=…>` in a page of the site
 * - `field`: `<input name=… value=…>` in a page of the site, as forms carry it; of a removal, the page may
 *   be one of the session's own, such as the page that asks once more; `session`: what of its query holds
 *   the session's key
 * - `header`: a header of the last list
 * - `endpoint`: in the answer of another address (GET)
 * - `clock`: the moment of the request, and so many days from it
 */
export const SecretSource = z.discriminatedUnion('from', [
	z.strictObject({ from: z.literal('request') }),
	z.strictObject({
		from: z.literal('cookie'),
		name: Name,
		/** Whether the page sends it without the percents that it has as a cookie. */
		decoded: z.optional(z.literal(true)),
	}),
	z.strictObject({
		from: z.literal('meta'),
		path: SourcePath,
		name: Name,
		session: z.optional(Name),
	}),
	z.strictObject({
		from: z.literal('field'),
		path: SourcePath,
		name: Name,
		session: z.optional(Name),
	}),
	z.strictObject({ from: z.literal('header'), name: HeaderName }),
	z.strictObject({ from: z.literal('endpoint'), origin: Origin, path: SitePath, at: KeyPath }),
	z.strictObject({
		from: z.literal('clock'),
		as: z.enum(['date', 'iso', 'seconds', 'milliseconds']),
		days: z.int().check(z.gte(-3660), z.lte(3660)),
	}),
]);

export const Secret = z.strictObject({
	to: RequestPlace,
	/** What comes before the value, such as `Bearer `. */
	prefix: z.string().check(z.maxLength(16), z.regex(/^[A-Za-z ]*$/)),
	source: SecretSource,
});

const requestParts = (FieldName: typeof Name) => ({
	origin: Origin,
	query: z.array(z.tuple([FieldName, Text])).check(z.maxLength(32)),
	/** Fixed headers that the page's code sets, in lower case. */
	headers: z
		.array(z.tuple([OwnHeaderName.check(z.refine((name) => !isAlwaysSecret(name))), HeaderText]))
		.check(z.maxLength(32)),
	secrets: z.array(Secret).check(z.maxLength(8)),
	body: z.nullable(
		z.discriminatedUnion('type', [
			z.strictObject({ type: z.literal('json'), value: z.json() }),
			z.strictObject({
				type: z.literal('form'),
				fields: z.array(z.tuple([FieldName, Text])).check(z.maxLength(64)),
			}),
		]),
	),
});

/** A request that changes nothing: a GET, or a POST for GraphQL and RPC services. */
export const ReadRequest = z
	.strictObject({
		...requestParts(Name),
		method: z.enum(['GET', 'POST']),
		path: ReadPath,
		/**
		 * Left out: the answer is data. `document`: it is a page, and its markup is read. `page`: the page
		 * is opened in a tab, and what its own scripts have drawn is read.
		 */
		as: z.optional(z.enum(['document', 'page'])),
		/** What a page's own scripts find their way by, after the `#`; of a `page` alone. */
		hash: z.optional(z.string().check(z.maxLength(128), z.regex(/^!?\/?[\w\-./]*$/))),
		/** The document of another host inside the page that has the list; of a `page` alone. */
		frame: z.optional(z.strictObject({ origin: Origin, path: SitePath })),
	})
	.check(
		z.refine(hasSourceForEachPart),
		z.refine(isPlainWhereOpened),
		z.refine(({ secrets }) => !secrets.some(({ source }) => isOfASession(source))),
	);

/**
 * A request that removes a session. {@link KEY_MARK} stands for the session's key, in one place or in
 * several: a part of the path, a query or form value, a header, a text in the JSON body, where other
 * letters may surround it, or a name of any of these. Beside it, {@link ID_MARK} may be a whole value.
 */
export const RemovalRequest = z
	.strictObject({
		...requestParts(NameWithKey),
		/** GET is what a plain link asks; it is learned only where it says that it ends something. */
		method: z.enum(['DELETE', 'POST', 'PUT', 'PATCH', 'GET']),
		path: RemovalPath,
		/** Whether the key is a number in the JSON body, and the id that {@link ID_MARK} stands for. */
		numeric: z.boolean(),
		numericId: z.optional(z.literal(true)),
	})
	.check(z.refine(hasPlaceForKey), z.refine(hasSourceForEachPart));

/** Whether a value comes from a page of the session that is removed. */
function isOfASession(source: z.infer<typeof SecretSource>): boolean {
	const isInQuery = 'session' in source && source.session !== undefined;
	return isInQuery || ('path' in source && source.path.includes('{'));
}

/** Whether the parts of the path that are not kept are just those that have a source. */
function hasSourceForEachPart({
	path,
	secrets,
}: {
	path: string;
	secrets: readonly { to: z.infer<typeof RequestPlace> }[];
}): boolean {
	const marked = path.split('/').flatMap((part, index) => (part === SECRET_MARK ? [index] : []));
	const filled = secrets.flatMap(({ to }) => (to.in === 'path' ? [to.part] : []));
	return marked.join() === [...filled].sort((one, other) => one - other).join();
}

/** How to ask for the further pages of a list. */
export const Paging = z.discriminatedUnion('by', [
	/** The answer has the address of the next page: the same origin and path with another query. */
	z.strictObject({ by: z.literal('next'), at: KeyPath }),
	/** The same in a `Link` header with rel=next (RFC 8288). */
	z.strictObject({ by: z.literal('link') }),
	/** The answer has a text for the next request; `null`, empty or missing at the end. */
	z.strictObject({
		by: z.literal('cursor'),
		at: KeyPath,
		to: RequestPlace,
		/** A boolean in the answer that says whether there is more; `null` where the answer has none. */
		more: z.nullable(KeyPath),
	}),
	/** Pages have numbers; the request as learned asks for the first. Ends with an empty page. */
	z.strictObject({ by: z.literal('page'), to: RequestPlace, first: z.int() }),
	/** The request says how many entries to skip. Ends with an empty page. */
	z.strictObject({ by: z.literal('offset'), to: RequestPlace }),
]);

/**
 * How a time is written. `iso`: as programs write it, also as .NET does; `relative`: in words told
 * from now; `written`: a date as people write it.
 */
export const TimeAs = z.enum([
	'iso',
	'seconds',
	'milliseconds',
	'microseconds',
	'nanoseconds',
	'relative',
	'written',
]);
/** Whose regions a list writes in the place of countries. */
const RegionWord = z.enum(['countries', ...REGION_COUNTRIES]);

const TimeField = z.nullable(
	z.strictObject({
		at: FieldPath,
		as: TimeAs,
		/** For times that name no zone: minutes east of UTC; left out: this computer's zone. */
		zone: z.optional(z.int().check(z.gte(-14 * 60), z.lte(14 * 60))),
		/** For dates in figures: whether the month comes before the day. */
		monthFirst: z.optional(z.boolean()),
	}),
);

const Statuses = z.record(z.string().check(z.regex(/^[1-5]\d\d$/)), FailureKind);

/**
 * What a list may tell of a session, and how a profile says where. A field that is added here is
 * asked for by the compiler in the tables of `field-readers.ts`, of learning and of the page «Connect».
 */
const toldFields = {
	ip: z.nullable(FieldPath),
	place: z.nullable(
		z.discriminatedUnion('as', [
			z.strictObject({
				as: z.literal('parts'),
				city: z.nullable(FieldPath),
				region: z.nullable(FieldPath),
				country: z.nullable(FieldPath),
			}),
			/** A single text such as «Vienna, Austria». */
			z.strictObject({
				as: z.literal('text'),
				at: FieldPath,
				/** By the user's word: whose regions are written («Denver, CO»), or that none are. */
				regions: z.optional(RegionWord),
			}),
		]),
	),
	agent: z.nullable(
		z.discriminatedUnion('as', [
			/** The raw `User-Agent`. */
			z.strictObject({ as: z.literal('userAgent'), at: FieldPath }),
			/** Browser and system apart, maybe with versions; `form`: a text such as «mobile», or a boolean. */
			z.strictObject({
				as: z.literal('parts'),
				browser: z.nullable(FieldPath),
				system: z.nullable(FieldPath),
				form: z.nullable(FieldPath),
			}),
			/** A single text such as «Chrome on Windows». */
			z.strictObject({ as: z.literal('label'), at: FieldPath }),
		]),
	),
	createdAt: TimeField,
	lastActiveAt: TimeField,
	expiresAt: TimeField,
};

/** The fields that a service may tell of a session, or not. */
export const FieldKey = z.keyof(z.strictObject(toldFields));

/** How an entry of the list becomes a session. What the service does not tell is `null`. */
export const SessionFields = z.strictObject({
	/**
	 * The value that identifies a session and does not change. `hashed`: it is a secret (a live token),
	 * and only its digest is kept.
	 */
	id: z.strictObject({
		at: FieldPath,
		hashed: z.boolean(),
		/** The current session alone has none, since it can't be removed; it is called `OWN_ID`. */
		missing: z.optional(z.literal('current')),
		/** What tells sessions apart together with it, where the list has no ids; see composed-id.ts. */
		with: z.optional(z.array(FieldPath).check(z.maxLength(8))),
	}),
	/** The key that removes the session; may be a secret, and is never stored. `null`: the id. */
	key: z.nullable(FieldPath),
	...toldFields,
});

/** How to tell which session is this browser's own. */
export const CurrentBy = z.discriminatedUnion('by', [
	/** By a field that has this value in the current session and in no other; `null`: it alone has none. */
	z.strictObject({
		by: z.literal('field'),
		at: FieldPath,
		equals: z.nullable(z.union([z.boolean(), z.string().check(z.maxLength(64)), z.number()])),
	}),
	/** By the answer of another address. */
	z.strictObject({
		by: z.literal('endpoint'),
		request: ReadRequest,
		/** Where that answer has the value that the current session has in its field `same`. */
		value: KeyPath,
		same: FieldPath,
		/** Where that answer has the session itself, for a list that leaves the current session out. */
		session: z.nullable(KeyPath),
	}),
]);

const LiveValue = z.union([z.boolean(), z.number(), z.string().check(z.maxLength(32))]);

/**
 * How a service exposes its sessions: where the list is, how an answer becomes sessions, how a session
 * is removed, and where the service's pages are. It is data, without code, wildcards, secrets or
 * addresses of other sites. No other file knows an address, or a name that goes over the wire.
 */
const Connection = z.strictObject({
	version: z.literal(PROFILE_VERSION),
	/** The origin of the site's pages, which its requests carry as `Origin`. */
	site: Origin,
	list: z.strictObject({
		request: ReadRequest,
		paging: z.nullable(Paging),
		/** Where the entries are. Ends with `*`; an earlier `*` is a group of entries. */
		items: KeyPath.check(z.refine((path) => path.at(-1) === '*')),
		fields: SessionFields,
		current: CurrentBy,
		/**
		 * Fields with a value that sessions have while they go on: see `ended.ts`. What says by itself
		 * that a session has ended (`revokedAt`) is known without it.
		 */
		live: z.optional(
			z.array(z.strictObject({ at: FieldPath, equals: LiveValue })).check(z.maxLength(4)),
		),
		/** What a status other than 2xx means. By default 5xx is «unavailable», all else «unreadable». */
		statuses: Statuses,
		/** What a redirect means: many services send users who are not logged in to the login page. */
		redirect: FailureKind,
	}),
	/** `null` until it is known how the service removes a session. */
	remove: z.nullable(
		z.strictObject({
			request: RemovalRequest,
			/** What a status other than 2xx means. 404 and 410 mean that the session is gone. */
			statuses: Statuses,
		}),
	),
	/** What is pressed to remove a session, where the list is what its page has drawn. */
	press: z.optional(Presses),
	/** The pages on `site` that our buttons lead to; `null` where a page is not known. */
	pages: z.strictObject({
		sessions: SitePath,
		password: z.nullable(SitePath),
		login: z.nullable(SitePath),
	}),
});

export const ConnectionProfile = Connection.check(
	z.refine(
		({ list, remove, press }) =>
			press === undefined || (remove === null && list.request.as === 'page'),
	),
);

export type KeyPath = z.infer<typeof KeyPath>;
export type FieldPath = z.infer<typeof FieldPath>;
export type RequestPlace = z.infer<typeof RequestPlace>;
export type SecretSource = z.infer<typeof SecretSource>;
export type Secret = z.infer<typeof Secret>;
export type ReadRequest = z.infer<typeof ReadRequest>;
export type RemovalRequest = z.infer<typeof RemovalRequest>;
export type Paging = z.infer<typeof Paging>;
export type TimeAs = z.infer<typeof TimeAs>;
export type FieldKey = z.infer<typeof FieldKey>;
export type SessionFields = z.infer<typeof SessionFields>;
export type CurrentBy = z.infer<typeof CurrentBy>;
export type ConnectionProfile = z.infer<typeof ConnectionProfile>;

/** A page of the service that a button may lead to. */
export type PageName = keyof ConnectionProfile['pages'];

/** A connection as it is stored. */
export const StoredConnection = z.strictObject({
	profile: ConnectionProfile,
	/** Learned here, taken from a file, set by an administrator, or part of the build. */
	from: z.enum(['learned', 'imported', 'managed', 'build']),
	/** When the user confirmed it, in milliseconds since 1970; `null` where nobody did. */
	since: z.nullable(Time),
	/**
	 * That a list out of a file was compared by the user, and how it removes was learned here. A file
	 * that an earlier release has put into use without that is used no more.
	 */
	compared: z.optional(z.literal(true)),
});
export type StoredConnection = z.infer<typeof StoredConnection>;
