import {
	contentTypeIn,
	isAlwaysSecret,
	isFixedHeaderText,
	isLearnedHeader,
	soundsSecret,
} from '@/utils/connection/profile/headers';
import { hasMarkAfterKind, ID_MARK, KEY_MARK, SECRET_MARK } from '@/utils/connection/profile/marks';
import { isAllowedOrigin } from '@/utils/connection/profile/origins';
import {
	type KeyPath,
	ReadRequest,
	type RequestPlace,
	type Secret,
	SecretSource,
} from '@/utils/connection/profile/profile';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { withoutPercents } from '@/utils/learning/observe/request-values';
import { isPlainValue, type PlainContext, readsAsWord } from '@/utils/learning/plain-values';
import { looksRandom, wordsOf } from '@/utils/learning/value-kinds';
import { clockSourceOf } from './clock-values';
import { CHANGING_NAME } from './field-names';
import { type Json, type RequestParts, replacedIn, textsIn, wordsOfRequest } from './request-parts';

/** What is known beside the request itself, to tell what of it lasts. */
export type RequestContext = {
	localOrigin: string | null;
	/** When it was sent, about; milliseconds since 1970. */
	now: number;
	/** Other requests of the page's to the same address, and how they differed. */
	siblings: readonly RequestParts[];
	/** Ids and keys of sessions: what names a session is not fixed. */
	ids: ReadonlySet<string>;
};

/** Names of what keeps caches from answering. */
const BUSTER_NAME =
	/^(?:_|_t|t|ts|cb|_ts|_dc|rnd|rand|random|nocache|cache ?bust(?:er)?|time ?stamp|zeitstempel|nonce)$/;
/** How near to the request a moment in it is, in milliseconds. */
const NEAR = 15 * 60_000;

/** The best sources come first. */
const RANK: Record<SecretSource['from'], number> = {
	cookie: 0,
	meta: 1,
	field: 2,
	header: 3,
	endpoint: 4,
	request: 5,
	// Never found in a page: dates have it of themselves.
	clock: 6,
};

/** What stands before a key in a header: a scheme of RFC 9110, such as `Bearer `. */
function prefixOf(text: string): string {
	return /^([A-Za-z]{1,15} )\S/.exec(text)?.[1] ?? '';
}

/** Whether a profile may name a source, and to ask it does no harm. */
function isUsable(source: SecretSource, localOrigin: string | null): boolean {
	if (!SecretSource.safeParse(source).success) return false;
	if (source.from === 'clock') return false;
	if (source.from !== 'endpoint') return true;
	if (!isAllowedOrigin(source.origin, localOrigin)) return false;
	// To ask for a key anew can make the page's own key worthless.
	const words = wordsOf(source.path);
	const csrf = /csrf|xsrf/.test(words);
	return csrf || !/refresh|renew|rotat|oauth|login|log in|sign ?in|\btokens?\b/.test(words);
}

function secretFor(
	to: RequestPlace,
	text: string,
	sources: ObservedRequest['sources'],
	localOrigin: string | null,
): Secret {
	const prefix = prefixOf(text);
	const found = (value: string) =>
		sources
			.filter((each) => each.value === value && isUsable(each.source, localOrigin))
			.sort((one, other) => RANK[one.source.from] - RANK[other.source.from])[0]?.source;
	const whole = found(text);
	if (whole !== undefined) return { to, prefix: '', source: whole };
	const bare = found(text.slice(prefix.length));
	return { to, prefix, source: bare ?? { from: 'request' } };
}

/** A moment, as programs put it into an address so that no cache answers. */
function isMoment(text: string, now: number): boolean {
	if (!/^\d{10}(?:\d{3})?(?:\.\d{1,6})?$/.test(text)) return false;
	const ms = text.length < 13 || text[10] === '.' ? Number(text) * 1000 : Number(text);
	return Math.abs(ms - now) < NEAR;
}

/** Whether a value only keeps caches from answering. */
function isBuster(name: string, text: string, now: number): boolean {
	// Next's own, which has letters alone at times.
	if (name === '_rsc') return true;
	const words =
		name === '_' || name === '_t' || name === '_ts' || name === '_dc' ? name : wordsOf(name);
	return BUSTER_NAME.test(words)
		? /^[\w.-]{1,40}$/.test(text) && /\d/.test(text)
		: isMoment(text, now);
}

/** What tells what may stay from secrets, and notes the secrets' places. */
type Sorting = {
	context: RequestContext;
	/** Whether the page has a value elsewhere as well. */
	known: (text: string) => boolean;
	/** Whether a value may be kept as it is: what it is says so, never that its name is harmless. */
	mayStay: (name: string, value: string | number) => boolean;
	/** Notes a secret; only its place is kept. */
	hide: (to: RequestPlace, text: string) => void;
	/** Notes a date of the day; returns whether the value is such a date. */
	goesWithClock: (to: RequestPlace, name: string, text: string) => boolean;
};

/** The texts of the requests that asked at the same address. */
function textsOf(siblings: readonly RequestParts[]): Set<string> {
	return new Set(
		siblings.flatMap(({ query, headers, body }) => [
			...[...query, ...headers].map(([, text]) => text),
			...(body?.type === 'form' ? body.fields.map(([, text]) => text) : []),
			...(body?.type === 'json'
				? [...textsIn(body.value as Json)].map(([, text]) => String(text))
				: []),
		]),
	);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function createSorting(
	{ sources, repeated }: ObservedRequest,
	context: RequestContext,
	secrets: Secret[],
): Sorting {
	const known = (text: string) =>
		sources.some(({ value }) => value === text || (value !== '' && text.endsWith(` ${value}`)));
	const others = textsOf(context.siblings);
	const plain: PlainContext = {
		isKnown: (text) => text === KEY_MARK || text === ID_MARK || hasMarkAfterKind(text),
		isRepeated: (text) => repeated?.includes(text) === true || others.has(text),
		parse,
	};
	return {
		context,
		known,
		mayStay: (name, value) =>
			!context.ids.has(String(value)) && isPlainValue(name, value, plain) && !known(String(value)),
		hide(to, text) {
			secrets.push(secretFor(to, text, sources, context.localOrigin));
		},
		goesWithClock(to, name, text) {
			const source = clockSourceOf(name, text, context.now);
			if (source !== null) secrets.push({ to, prefix: '', source });
			return source !== null;
		},
	};
}

/** Whether some other request does not have this value. */
const differs = (others: readonly RequestParts['query'][], name: string, text: string): boolean =>
	others.some((pairs) => !pairs.some(([key, value]) => key === name && value === text));

function fixedQuery(
	{ query }: RequestParts,
	{ context, mayStay, hide, goesWithClock }: Sorting,
): [string, string][] {
	const fixed: [string, string][] = [];
	const others = context.siblings.map((sibling) => sibling.query);
	for (const [name, text] of query) {
		if (isBuster(name, text, context.now)) continue;
		if (goesWithClock({ in: 'query', name }, name, text)) continue;
		if (!mayStay(name, text)) hide({ in: 'query', name }, text);
		else if (!(looksRandom(text) && differs(others, name, text))) fixed.push([name, text]);
	}
	return fixed;
}

/** Headers that every request has, and that need not be kept. */
const isUsual = (name: string, text: string): boolean =>
	(name === 'content-type' &&
		/^(?:application\/json|application\/x-www-form-urlencoded)\b/.test(text)) ||
	(name === 'accept' && /^(?:\*\/\*|application\/json)$/.test(text));

function fixedHeaders(
	{ headers }: RequestParts,
	{ context, known, mayStay, hide }: Sorting,
): [string, string][] {
	const fixed: [string, string][] = [];
	const others = context.siblings.map((sibling) => sibling.headers);
	for (const [name, text] of headers) {
		if (!isLearnedHeader(name) || isUsual(name, text) || isMoment(text, context.now)) continue;
		if (mayStay(name, text) && isFixedHeaderText(text) && !isAlwaysSecret(name)) {
			fixed.push([name, text]);
			continue;
		}
		// New for each request, and found nowhere in the page: it tells requests apart.
		const isNew = differs(others, name, text) && !soundsSecret(name) && !known(text);
		if (!isNew) hide({ in: 'header', name }, text);
	}
	return fixed;
}

/** Whether a value only counts the requests of a program, as JSON-RPC has it. */
const isRpcCounter = (value: Json, path: KeyPath): boolean => {
	const name = path.at(-1);
	if (name !== 'id') return false;
	const around = path
		.slice(0, -1)
		.reduce<Json | undefined>(
			(here, key) =>
				typeof here === 'object' && here !== null ? (here as Record<string, Json>)[key] : undefined,
			value,
		);
	return (
		typeof around === 'object' &&
		around !== null &&
		!Array.isArray(around) &&
		('jsonrpc' in around || ('method' in around && 'params' in around))
	);
};

function fixedBody(
	{ body }: RequestParts,
	{ context, mayStay, hide, goesWithClock }: Sorting,
): ReadRequest['body'] {
	if (body?.type === 'form') {
		const fields: [string, string][] = [];
		for (const [name, text] of body.fields) {
			if (isBuster(name, text, context.now)) continue;
			if (goesWithClock({ in: 'form', name }, name, text)) continue;
			if (!mayStay(name, text)) hide({ in: 'form', name }, text);
			else fields.push([name, text]);
		}
		return { type: 'form', fields };
	}
	if (body?.type !== 'json') return body;
	const all = body.value as Json;
	let value = all;
	for (const [path, text] of [...textsIn(all)]) {
		const name = [...path].reverse().find((key) => !/^\d+$/.test(key)) ?? '';
		if (path.length === 0) continue;
		const isNumber = typeof text === 'number';
		if (goesWithClock({ in: 'json', path }, name, String(text))) {
			value = replacedIn(value, path, isNumber ? 0 : '');
			continue;
		}
		if (mayStay(name, text)) continue;
		if (isRpcCounter(all, path)) {
			value = replacedIn(value, path, isNumber ? 1 : '1');
			continue;
		}
		hide({ in: 'json', path }, String(text));
		value = replacedIn(value, path, isNumber ? 0 : '');
	}
	return { type: 'json', value };
}

/** The path, with a mark in the place of each part that is no word, as the number of an account. */
function fixedPath(
	{ path }: RequestParts,
	{ context, mayStay, hide, goesWithClock }: Sorting,
): string {
	const parts = path.split('/').map((part, index) => {
		const text = withoutPercents(part);
		if (goesWithClock({ in: 'path', part: index }, '', text)) return SECRET_MARK;
		const stays =
			part === '' ||
			// No address has braces, but for marks.
			part.includes('{') ||
			(!context.ids.has(text) && readsAsWord(text));
		if (stays || mayStay('', text)) return part;
		hide({ in: 'path', part: index }, text);
		return SECRET_MARK;
	});
	return parts.join('/');
}

/**
 * A request as a profile can hold it: what is fixed, and from where the rest comes. Of secrets there
 * is only their place.
 */
export function fixedAndSecret(
	observed: ObservedRequest,
	parts: RequestParts,
	context: RequestContext,
): Pick<ReadRequest, 'origin' | 'path' | 'query' | 'headers' | 'secrets' | 'body'> {
	const secrets: Secret[] = [];
	const sorting = createSorting(observed, context, secrets);
	const path = fixedPath(parts, sorting);
	const query = fixedQuery(parts, sorting);
	const headers = fixedHeaders(parts, sorting);
	const body = fixedBody(parts, sorting);
	return { origin: parts.origin, path, query, headers, secrets, body };
}

/** How a page is opened that has drawn the list: at its plain address, which carries no secret. */
function openedAs({ url, frame }: ObservedRequest, { path }: RequestParts) {
	const hash = new URL(url).hash.slice(1);
	return {
		as: 'page' as const,
		path,
		secrets: [],
		...(hash === '' ? {} : { hash }),
		...(frame === undefined ? {} : { frame }),
	};
}

/**
 * A request's headers, and that any form of answer is taken where the page was answered with XML and
 * asked for none: a service that has both would answer us otherwise than the page.
 */
function asAnswered(
	headers: ReadRequest['headers'],
	{ responseHeaders }: ObservedRequest,
): ReadRequest['headers'] {
	const isXml = /\bxml\b/i.test(contentTypeIn(responseHeaders) ?? '');
	const isTold = headers.some(([name]) => name === 'accept');
	return isXml && !isTold ? [...headers, ['accept', '*/*']] : headers;
}

/** A request that can be asked again by itself; `null` where it can't, or may change something. */
export function learnedRequest(
	observed: ObservedRequest,
	parts: RequestParts,
	context: RequestContext,
): ReadRequest | null {
	if (observed.method !== 'GET' && observed.method !== 'POST') return null;
	if (observed.method === 'POST' && CHANGING_NAME.test(wordsOfRequest(parts))) return null;
	const fixed = fixedAndSecret(observed, parts, context);
	const parsed = ReadRequest.safeParse({
		method: observed.method,
		...fixed,
		headers: asAnswered(fixed.headers, observed),
		...(observed.by === 'document' ? { as: 'document' } : {}),
		...(observed.by === 'drawn' ? openedAs(observed, parts) : {}),
	});
	return parsed.success ? parsed.data : null;
}
