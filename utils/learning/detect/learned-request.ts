import { isFixedHeaderText, isLearnedHeader, soundsSecret } from '@/utils/connection/headers';
import { isAllowedOrigin } from '@/utils/connection/origins';
import {
	ReadRequest,
	type RequestPlace,
	type Secret,
	SecretSource,
} from '@/utils/connection/profile';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { isJwt, looksRandom, wordsOf } from '@/utils/learning/value-kinds';
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

const SECRET_NAME =
	/token|secret|csrf|xsrf|\bjwt\b|passw|credential|signature|\bsig\b|geheim|\bsid\b|session id/;
/** Names of what says which of several questions is asked, however it looks. */
const OPERATION_NAME = /hash|operation|query|document|persisted|version|method|methode/;
/** Names of what keeps caches from answering. */
const BUSTER_NAME =
	/^(?:_|_t|t|ts|cb|_ts|_dc|rnd|rand|random|nocache|cache ?bust(?:er)?|timestamp|time ?stamp|zeitstempel|nonce)$/;
/** The most secrets that a profile may have. */
const SECRET_LIMIT = 8;
/** How near to the request a moment in it is, in milliseconds. */
const NEAR = 15 * 60_000;

/** The best sources come first. */
const RANK: Record<SecretSource['from'], number> = {
	cookie: 0,
	meta: 1,
	header: 2,
	endpoint: 3,
	request: 4,
};

const isUuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** What stands before a key in a header: a scheme of RFC 9110, such as `Bearer `. */
function prefixOf(text: string): string {
	return /^([A-Za-z]{1,15} )\S/.exec(text)?.[1] ?? '';
}

/** Whether a profile may name a source, and to ask it does no harm. */
function isUsable(source: SecretSource, localOrigin: string | null): boolean {
	if (!SecretSource.safeParse(source).success) return false;
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
	const words =
		name === '_' || name === '_t' || name === '_ts' || name === '_dc' ? name : wordsOf(name);
	return BUSTER_NAME.test(words)
		? /^[\w.-]{1,40}$/.test(text) && /\d/.test(text)
		: isMoment(text, now);
}

/** What tells fixed values from secrets, and notes the secrets' places. */
type Sorting = {
	context: RequestContext;
	/** Whether the page has a value elsewhere as well. */
	known: (text: string) => boolean;
	isSecretValue: (name: string, text: string) => boolean;
	/** Notes a secret; only its place is kept. */
	hide: (to: RequestPlace, text: string) => void;
};

function createSorting(
	{ sources }: ObservedRequest,
	context: RequestContext,
	secrets: Secret[],
): Sorting {
	const known = (text: string) =>
		sources.some(({ value }) => value === text || (value !== '' && text.endsWith(` ${value}`)));
	return {
		context,
		known,
		isSecretValue(name, text) {
			if (text === '') return false;
			const words = wordsOf(name);
			if (context.ids.has(text) || isJwt(text)) return true;
			if (SECRET_NAME.test(words) && (text.length >= 8 || known(text))) return true;
			if (known(text) && text.length >= 16) return true;
			return looksRandom(text) && !isUuid(text) && !OPERATION_NAME.test(words);
		},
		hide(to, text) {
			secrets.push(secretFor(to, text, sources, context.localOrigin));
		},
	};
}

/** Whether some other request does not have this value. */
const differs = (others: readonly RequestParts['query'][], name: string, text: string): boolean =>
	others.some((pairs) => !pairs.some(([key, value]) => key === name && value === text));

function fixedQuery(
	{ query }: RequestParts,
	{ context, isSecretValue, hide }: Sorting,
): [string, string][] {
	const fixed: [string, string][] = [];
	const others = context.siblings.map((sibling) => sibling.query);
	for (const [name, text] of query) {
		if (isBuster(name, text, context.now)) continue;
		if (isSecretValue(name, text)) hide({ in: 'query', name }, text);
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
	{ context, known, hide }: Sorting,
): [string, string][] {
	const fixed: [string, string][] = [];
	const others = context.siblings.map((sibling) => sibling.headers);
	for (const [name, text] of headers) {
		if (!isLearnedHeader(name) || isUsual(name, text)) continue;
		const bare = text.slice(prefixOf(text).length);
		const isRandom = looksRandom(bare);
		const mayBeSecret = soundsSecret(name) || context.ids.has(text) || known(text) || isRandom;
		const isKey = isRandom || known(text) || bare.length >= 16 || name === 'authorization';
		if (mayBeSecret && isKey) {
			// New for each request, and found nowhere in the page: it tells requests apart.
			const isNew = differs(others, name, text) && !soundsSecret(name) && !known(text);
			if (!isNew) hide({ in: 'header', name }, text);
		} else if (isFixedHeaderText(text) && !isMoment(text, context.now)) fixed.push([name, text]);
	}
	return fixed;
}

function fixedBody(
	{ body }: RequestParts,
	{ context, isSecretValue, hide }: Sorting,
): ReadRequest['body'] {
	if (body?.type === 'form') {
		const fields: [string, string][] = [];
		for (const [name, text] of body.fields) {
			if (isBuster(name, text, context.now)) continue;
			if (isSecretValue(name, text)) hide({ in: 'form', name }, text);
			else fields.push([name, text]);
		}
		return { type: 'form', fields };
	}
	if (body?.type !== 'json') return body;
	let value = body.value as Json;
	for (const [path, text] of [...textsIn(value)]) {
		if (typeof text !== 'string' || path.length === 0) continue;
		if (!isSecretValue(path.at(-1) ?? '', text)) continue;
		hide({ in: 'json', path }, text);
		value = replacedIn(value, path, '');
	}
	return { type: 'json', value };
}

/**
 * A request as a profile can hold it: what is fixed, and from where the rest comes. Of secrets there
 * is only their place.
 */
export function fixedAndSecret(
	observed: ObservedRequest,
	parts: RequestParts,
	context: RequestContext,
): Pick<ReadRequest, 'origin' | 'query' | 'headers' | 'secrets' | 'body'> {
	const secrets: Secret[] = [];
	const sorting = createSorting(observed, context, secrets);
	const query = fixedQuery(parts, sorting);
	const headers = fixedHeaders(parts, sorting);
	const body = fixedBody(parts, sorting);
	return { origin: parts.origin, query, headers, secrets: secrets.slice(0, SECRET_LIMIT), body };
}

/** A request that can be asked again by itself; `null` where it can't, or may change something. */
export function learnedRequest(
	observed: ObservedRequest,
	parts: RequestParts,
	context: RequestContext,
): ReadRequest | null {
	if (observed.method !== 'GET' && observed.method !== 'POST') return null;
	if (observed.method === 'POST' && CHANGING_NAME.test(wordsOfRequest(parts))) return null;
	const parsed = ReadRequest.safeParse({
		method: observed.method,
		path: parts.path,
		...fixedAndSecret(observed, parts, context),
	});
	return parsed.success ? parsed.data : null;
}
