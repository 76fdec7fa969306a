import { HEADER_NAME } from '@/utils/connection/profile/headers';
import { isAllowedOrigin } from '@/utils/connection/profile/origins';
import { type KeyPath, type ReadRequest, SitePath } from '@/utils/connection/profile/profile';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { looksRandom, wordsOf } from '@/utils/learning/value-kinds';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

type Body = ReadRequest['body'];

/** A request of the page's, taken apart; texts are decoded. */
export type RequestParts = {
	origin: string;
	path: string;
	query: readonly (readonly [string, string])[];
	headers: readonly (readonly [string, string])[];
	body: Body;
};

/** As profiles may name them; SvelteKit calls its actions `/name`. */
const QUERY_NAME = /^[\w\-.[\]$:~/]{1,128}$/;

/** A body as data; `undefined` for a body that is neither JSON nor a form. */
function bodyOf(observed: ObservedRequest): Body | undefined {
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
		!text.includes('=') ||
		(type !== '' && !type.includes('urlencoded') && !type.includes('text/plain'))
	) {
		return undefined;
	}
	const fields = [...new URLSearchParams(text)];
	if (fields.length > 64 || !fields.every(([name]) => QUERY_NAME.test(name))) return undefined;
	return { type: 'form', fields };
}

/** A request taken apart; `null` where a profile cannot hold it, or may not name its host. */
export function requestParts(
	observed: ObservedRequest,
	localOrigin: string | null,
): RequestParts | null {
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

/** The names of members in a JSON value, and where the members are. */
export function* namesIn(value: Json, path: KeyPath = []): Generator<[KeyPath, string]> {
	if (path.length > 12 || typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		if (!Array.isArray(value)) yield [[...path, key], key];
		yield* namesIn(inner, [...path, key]);
	}
}

/** The same value with another name for one member. */
export function renamedIn(value: Json, [key, ...rest]: KeyPath, by: string): Json {
	if (key === undefined || typeof value !== 'object' || value === null) return value;
	const inside = (name: string, inner: Json) => (name === key ? renamedIn(inner, rest, by) : inner);
	if (Array.isArray(value)) return value.map((inner, index) => inside(String(index), inner));
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [
			name === key && rest.length === 0 ? by : name,
			inside(name, inner),
		]),
	);
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

/**
 * How many things a request asks for at once: the elements of its body, or the procedures that its
 * address names side by side.
 */
export function partsAsked({ path, body }: RequestParts): number {
	if (body?.type === 'json' && Array.isArray(body.value)) return body.value.length;
	return (path.split('/').at(-1) ?? '').split(/,|%2c/i).length;
}

const isSameBody = (first: Body, other: Body): boolean =>
	JSON.stringify(first) === JSON.stringify(other);

/** Names that a request goes by: its path, and the operation that its body asks for. */
export function wordsOfRequest(parts: RequestParts): string {
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
 * Whether two requests ask the same thing: same address and body, but for what changes with each
 * request. The texts of GraphQL's questions count.
 */
export function asksTheSame(first: RequestParts, other: RequestParts): boolean {
	if (first.origin !== other.origin || first.path !== other.path) return false;
	if (isSameBody(first.body, other.body)) return true;
	if (first.body?.type === 'json' && other.body?.type === 'json') {
		const texts = (value: Json) =>
			[...textsIn(value)]
				.filter(([, text]) => typeof text === 'string' && !looksRandom(text))
				.map(([path, text]) => `${path.join('/')}=${text}`);
		const mine = texts(first.body.value as Json);
		const others = new Set(texts(other.body.value as Json));
		const shared = mine.filter((text) => others.has(text)).length;
		return shared >= Math.max(1, Math.max(mine.length, others.size) - 1);
	}
	if (first.body?.type === 'form' && other.body?.type === 'form') {
		const others = new Set(other.body.fields.map(([name]) => name));
		return first.body.fields.every(([name]) => others.has(name));
	}
	return false;
}
