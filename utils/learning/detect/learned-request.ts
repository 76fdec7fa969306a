import {
	HEADER_NAME,
	isFixedHeaderText,
	isLearnedHeader,
	soundsSecret,
} from '@/utils/connection/headers';
import { isAllowedOrigin } from '@/utils/connection/origins';
import {
	type KeyPath,
	ReadRequest,
	type RequestPlace,
	type Secret,
	SecretSource,
	SitePath,
} from '@/utils/connection/profile';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { isJwt, looksRandom, wordsOf } from '@/utils/learning/value-kinds';
import { CHANGING_NAME } from './field-names';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

type Body = ReadRequest['body'];

/** A request of the page's, taken apart. */
export type Parts = {
	origin: string;
	path: string;
	query: readonly (readonly [string, string])[];
	headers: readonly (readonly [string, string])[];
	body: Body;
};

const QUERY_NAME = /^[\w\-.[\]]{1,128}$/;

const SECRET_NAME =
	/token|secret|csrf|xsrf|\bjwt\b|passw|credential|signature|\bsig\b|geheim|\bsid\b|session id/;
/** Names of what says which of several questions is asked, however it looks. */
const OPERATION_NAME = /hash|operation|query|document|persisted|version|method|methode/;
const BUSTER_NAME =
	/^(?:_|_t|t|ts|cb|_ts|_dc|rnd|rand|random|nocache|cache ?bust(?:er)?|timestamp|time ?stamp|zeitstempel|nonce)$/;

const isUuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** A body as data; `undefined` for one that can't be told so. */
export function bodyOf(observed: ObservedRequest): Body | undefined {
	const text = observed.requestBody;
	if (text === null || text === '') return null;
	const type = observed.requestHeaders.find(([name]) => name === 'content-type')?.[1] ?? '';
	if (/^\s*[[{]/.test(text)) {
		try {
			return { type: 'json', value: JSON.parse(text) as Json };
		} catch {
			return undefined;
		}
	}
	if (
		!/^[^\s<>{}"]*$/.test(text) ||
		(type !== '' && !type.includes('urlencoded') && !type.includes('text/plain'))
	) {
		return undefined;
	}
	const fields = [...new URLSearchParams(text)];
	if (fields.length > 64 || !fields.every(([name]) => QUERY_NAME.test(name))) return undefined;
	return { type: 'form', fields };
}

/** A request taken apart; `null` where it can't be told as data, or went elsewhere. */
export function partsOf(observed: ObservedRequest, localOrigin: string | null): Parts | null {
	if (!URL.canParse(observed.url)) return null;
	const url = new URL(observed.url);
	if (url.username !== '' || url.password !== '') return null;
	if (!isAllowedOrigin(url.origin, localOrigin)) return null;
	if (!SitePath.safeParse(url.pathname).success) return null;
	const body = observed.method === 'GET' ? null : bodyOf(observed);
	if (body === undefined) return null;
	const query = [...url.searchParams].filter(
		([name, value]) => QUERY_NAME.test(name) && value.length <= 4096,
	);
	return {
		origin: url.origin,
		path: url.pathname,
		query,
		headers: observed.requestHeaders.filter(([name]) => HEADER_NAME.test(name)),
		body,
	};
}

/** The texts in a JSON value, and where they are. */
export function* textsIn(value: Json, path: KeyPath = []): Generator<[KeyPath, string | number]> {
	if (path.length > 12) return;
	if (typeof value === 'string' || typeof value === 'number') yield [path, value];
	else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			if (key !== '' && key.length <= 128) yield* textsIn(inner, [...path, key]);
		}
	}
}

/** The same value but for one place. */
export function replacedIn(value: Json, path: KeyPath, by: Json): Json {
	const [key, ...rest] = path;
	if (key === undefined) return by;
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) {
		return value.map((inner, index) =>
			String(index) === key ? replacedIn(inner, rest, by) : inner,
		);
	}
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [
			name,
			name === key ? replacedIn(inner, rest, by) : inner,
		]),
	);
}

const RANK: Record<SecretSource['from'], number> = {
	cookie: 0,
	meta: 1,
	header: 2,
	endpoint: 3,
	request: 4,
};

/** What stands before a key in a header: a scheme of RFC 9110, such as `Bearer `. */
function prefixOf(text: string): string {
	return /^([A-Za-z]{1,15} )\S/.exec(text)?.[1] ?? '';
}

function secretFor(
	to: RequestPlace,
	text: string,
	sources: ObservedRequest['sources'],
	localOrigin: string | null,
): Secret {
	const prefix = prefixOf(text);
	const isUsable = (source: SecretSource): boolean => {
		if (!SecretSource.safeParse(source).success) return false;
		if (source.from !== 'endpoint') return true;
		if (!isAllowedOrigin(source.origin, localOrigin)) return false;
		// To ask for a key anew can make the page's own key worthless.
		const words = wordsOf(source.path);
		const csrf = /csrf|xsrf/.test(words);
		return csrf || !/refresh|renew|rotat|oauth|login|log in|sign ?in|\btokens?\b/.test(words);
	};
	const found = (value: string) =>
		sources
			.filter((each) => each.value === value && isUsable(each.source))
			.sort((one, other) => RANK[one.source.from] - RANK[other.source.from])[0]?.source;
	const whole = found(text);
	if (whole !== undefined) return { to, prefix: '', source: whole };
	const bare = found(text.slice(prefix.length));
	return { to, prefix, source: bare ?? { from: 'request' } };
}

/** What is known beside the request itself, to tell what of it lasts. */
export type Around = {
	localOrigin: string | null;
	/** When it was sent, about; milliseconds since 1970. */
	now: number;
	/** Other requests of the page's to the same address, and how they differed. */
	siblings: readonly Parts[];
	/** Ids and keys of sessions: what names one of them is not fixed. */
	ids: ReadonlySet<string>;
};

/** A moment, as programs put it into an address so that no cache answers. */
function isMoment(text: string, now: number): boolean {
	if (!/^\d{10}(?:\d{3})?(?:\.\d{1,6})?$/.test(text)) return false;
	const ms = text.length < 13 || text[10] === '.' ? Number(text) * 1000 : Number(text);
	return Math.abs(ms - now) < 15 * 60_000;
}

function isBuster(name: string, text: string, now: number): boolean {
	const words =
		name === '_' || name === '_t' || name === '_ts' || name === '_dc' ? name : wordsOf(name);
	return BUSTER_NAME.test(words)
		? /^[\w.-]{1,40}$/.test(text) && /\d/.test(text)
		: isMoment(text, now);
}

const same = (one: Body, other: Body): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A request as a profile can hold it: what is fixed, and from where the rest comes. Of secrets there
 * is only their place.
 */
export function fixedAndSecret(
	observed: ObservedRequest,
	parts: Parts,
	{ localOrigin, now, siblings, ids }: Around,
): Pick<ReadRequest, 'origin' | 'query' | 'headers' | 'secrets' | 'body'> {
	const secrets: Secret[] = [];
	const hide = (to: RequestPlace, text: string) =>
		secrets.push(secretFor(to, text, observed.sources, localOrigin));
	const known = (text: string) =>
		observed.sources.some(
			({ value }) => value === text || (value !== '' && text.endsWith(` ${value}`)),
		);
	const isSecretValue = (name: string, text: string): boolean => {
		if (text === '') return false;
		const words = wordsOf(name);
		if (ids.has(text) || isJwt(text)) return true;
		if (SECRET_NAME.test(words) && (text.length >= 8 || known(text))) return true;
		if (known(text) && text.length >= 16) return true;
		return looksRandom(text) && !isUuid(text) && !OPERATION_NAME.test(words);
	};

	const query: [string, string][] = [];
	for (const [name, text] of parts.query) {
		if (isBuster(name, text, now)) continue;
		const differs = siblings.some(
			(other) => !other.query.some(([key, value]) => key === name && value === text),
		);
		if (isSecretValue(name, text)) hide({ in: 'query', name }, text);
		else if (!(differs && looksRandom(text))) query.push([name, text]);
	}

	const headers: [string, string][] = [];
	for (const [name, text] of parts.headers) {
		if (!isLearnedHeader(name)) continue;
		const bare = text.slice(prefixOf(text).length);
		const secret = soundsSecret(name) || ids.has(text) || known(text) || looksRandom(bare);
		const usual =
			name === 'content-type' &&
			/^(?:application\/json|application\/x-www-form-urlencoded)\b/.test(text);
		if (usual || (name === 'accept' && /^(?:\*\/\*|application\/json)$/.test(text))) continue;
		if (
			secret &&
			(looksRandom(bare) || known(text) || bare.length >= 16 || name === 'authorization')
		) {
			const differs = siblings.some(
				(other) => !other.headers.some(([key, value]) => key === name && value === text),
			);
			// New for each request, and found nowhere in the page: it tells requests apart.
			if (!differs || soundsSecret(name) || known(text)) hide({ in: 'header', name }, text);
		} else if (isFixedHeaderText(text) && !isMoment(text, now)) headers.push([name, text]);
	}

	let { body } = parts;
	if (body?.type === 'form') {
		const fields: [string, string][] = [];
		for (const [name, text] of body.fields) {
			if (isBuster(name, text, now)) continue;
			if (isSecretValue(name, text)) hide({ in: 'form', name }, text);
			else fields.push([name, text]);
		}
		body = { type: 'form', fields };
	} else if (body?.type === 'json') {
		let value = body.value as Json;
		for (const [path, text] of [...textsIn(value)]) {
			if (typeof text !== 'string' || path.length === 0) continue;
			if (!isSecretValue(path.at(-1) ?? '', text)) continue;
			hide({ in: 'json', path }, text);
			value = replacedIn(value, path, '');
		}
		body = { type: 'json', value };
	}
	return { origin: parts.origin, query, headers, secrets: secrets.slice(0, 8), body };
}

/** Names that a request goes by: its path, and the operation that its body asks for. */
export function wordsOfRequest(parts: Parts): string {
	const words = parts.path.split('/').map(wordsOf);
	for (const [, value] of parts.query)
		if (/^[A-Za-z][\w.:-]{1,63}$/.test(value)) words.push(wordsOf(value));
	const { body } = parts;
	if (body?.type === 'form') {
		for (const [, value] of body.fields)
			if (/^[A-Za-z][\w.:-]{1,63}$/.test(value)) words.push(wordsOf(value));
	}
	if (body?.type === 'json') {
		for (const [, text] of textsIn(body.value as Json)) {
			if (typeof text !== 'string') continue;
			if (/^[A-Za-z][\w.:/-]{1,63}$/.test(text)) words.push(wordsOf(text));
			// The kind of an operation stands at its beginning, and its name after it.
			else
				words.push(
					wordsOf(/^\s*(?:query|mutation|subscription)\b[^({]{0,64}/.exec(text)?.[0] ?? ''),
				);
		}
	}
	return words.join(' ');
}

/**
 * Whether two requests ask the same thing, but for what changes from one to the next: same method,
 * address and body, the texts of questions included.
 */
export function isSameQuestion(one: Parts, other: Parts): boolean {
	if (one.origin !== other.origin || one.path !== other.path) return false;
	if (same(one.body, other.body)) return true;
	if (one.body?.type === 'json' && other.body?.type === 'json') {
		const texts = (value: Json) =>
			[...textsIn(value)]
				.filter(([, text]) => typeof text === 'string' && !looksRandom(text))
				.map(([path, text]) => `${path.join('/')}=${text}`);
		const mine = texts(one.body.value as Json);
		const others = new Set(texts(other.body.value as Json));
		const shared = mine.filter((text) => others.has(text)).length;
		return shared >= Math.max(1, Math.max(mine.length, others.size) - 1);
	}
	if (one.body?.type === 'form' && other.body?.type === 'form') {
		const others = new Set(other.body.fields.map(([name]) => name));
		return one.body.fields.every(([name]) => others.has(name));
	}
	return false;
}

/** A question that can be asked again by itself; `null` where it can't, or may change something. */
export function learnedQuestion(
	observed: ObservedRequest,
	parts: Parts,
	around: Around,
): ReadRequest | null {
	if (observed.method !== 'GET' && observed.method !== 'POST') return null;
	if (observed.method === 'POST' && CHANGING_NAME.test(wordsOfRequest(parts))) return null;
	const request = {
		method: observed.method,
		path: parts.path,
		...fixedAndSecret(observed, parts, around),
	};
	const parsed = ReadRequest.safeParse(request);
	return parsed.success ? parsed.data : null;
}
