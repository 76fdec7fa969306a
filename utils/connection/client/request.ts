import { isHeaderText } from '../profile/headers';
import { ID_MARK, KEY_MARK, SECRET_MARK } from '../profile/marks';
import type { ReadRequest, RemovalRequest, RequestPlace, Secret } from '../profile/profile';

/** A request as `fetch` takes it. */
export type Composed = { url: string; init: RequestInit };

type AnyRequest = ReadRequest | RemovalRequest;
type Pairs = readonly (readonly [string, string])[];
type JsonBody = Extract<NonNullable<ReadRequest['body']>, { type: 'json' }>;
type Json = JsonBody['value'];

/** Characters that keep their meaning inside any text that a key may be part of. */
const SAFE_AMONG_OTHERS = /^[\w.~:=+/@-]+$/;

const entriesTo = (entries: readonly (readonly [string, Json])[]): Json =>
	// `fromEntries` defines properties, so a name like `__proto__` is only a name.
	Object.fromEntries(entries) as Json;

/** A copy with a new value at a path; `undefined` where the path leads nowhere. */
function withJson(here: Json, path: readonly string[], value: Json): Json | undefined {
	const [key, ...rest] = path;
	if (key === undefined) return value;
	if (typeof here !== 'object' || here === null) return undefined;
	if (Array.isArray(here) && !/^\d+$/.test(key)) return undefined;
	const inside = Object.hasOwn(here, key) ? (here as Record<string, Json>)[key] : undefined;
	// The last key may be new: the first page is requested without a cursor.
	if (inside === undefined && (rest.length > 0 || Array.isArray(here))) return undefined;
	const next = rest.length === 0 ? value : withJson(inside as Json, rest, value);
	if (next === undefined) return undefined;
	if (Array.isArray(here)) return here.map((item, index) => (String(index) === key ? next : item));
	return entriesTo([...Object.entries(here).filter(([name]) => name !== key), [key, next]]);
}

const withPair = (pairs: Pairs, name: string, value: string): [string, string][] => {
	const others = pairs
		.filter(([other]) => other !== name)
		.map(([a, b]): [string, string] => [a, b]);
	return [...others, [name, value]];
};

/**
 * A request with a value at a place.
 *
 * @param value in JSON a number stays a number, unless it replaces a text
 * @returns `null` where the request has no such place, or the value cannot go there
 */
export function withValue<Request extends AnyRequest>(
	request: Request,
	place: RequestPlace,
	value: string | number,
): Request | null {
	const { body } = request;
	const text = String(value);
	switch (place.in) {
		case 'header':
			if (!isHeaderText(text)) return null;
			return { ...request, headers: withPair(request.headers, place.name, text) };
		case 'query':
			return { ...request, query: withPair(request.query, place.name, text) };
		case 'form': {
			if (body?.type !== 'form') return null;
			const fields = withPair(body.fields, place.name, text);
			return { ...request, body: { type: 'form', fields } };
		}
		case 'json': {
			if (body?.type !== 'json') return null;
			const there = place.path.reduce<unknown>(
				(here, key) =>
					typeof here === 'object' && here !== null && Object.hasOwn(here, key)
						? (here as Record<string, unknown>)[key]
						: undefined,
				body.value,
			);
			const filled = withJson(body.value, place.path, typeof there === 'string' ? text : value);
			return filled === undefined ? null : { ...request, body: { type: 'json', value: filled } };
		}
		case 'path': {
			const parts = request.path.split('/');
			const old = parts[place.part] ?? '';
			// The number of a page takes the place of another.
			const isNumber = /^\d{1,9}$/.test(old) && /^\d{1,9}$/.test(text);
			// `.` and `..` would lead to another address, whatever their encoding.
			const fits = old === SECRET_MARK && text !== '' && !/^\.{1,2}$/.test(text);
			if (!fits && !isNumber) return null;
			parts[place.part] = encodeURIComponent(text);
			return { ...request, path: parts.join('/') };
		}
	}
}

/**
 * The request with a session's key in place of the mark, encoded as the place needs it, and its id.
 *
 * @returns `null` where one of them would change the meaning of the request
 */
export function withKey(request: RemovalRequest, key: string, id = key): RemovalRequest | null {
	const parts = request.path.split('/');
	const cannotBe = (value: string, mark: string, numeric = false): boolean =>
		value === '' ||
		// `.` and `..` would lead to another address, whatever their encoding.
		(parts.includes(mark) && /^\.{1,2}$/.test(value)) ||
		(numeric && !(Number.isSafeInteger(Number(value)) && String(Number(value)) === value));
	if (cannotBe(key, KEY_MARK, request.numeric) || cannotBe(id, ID_MARK, request.numericId))
		return null;
	let fits = true;
	const inName = (text: string, to = key): string => {
		if (!text.includes(KEY_MARK)) return text;
		if (!SAFE_AMONG_OTHERS.test(key)) fits = false;
		return text.split(KEY_MARK).join(to);
	};
	const inText = (text: string): string | number => {
		if (text === ID_MARK) return request.numericId ? Number(id) : id;
		if (text === KEY_MARK) return request.numeric ? Number(key) : key;
		return inName(text);
	};
	const inPart = (part: string): string => {
		if (part === ID_MARK) return encodeURIComponent(id);
		const to = encodeURIComponent(key);
		return part === KEY_MARK ? to : inName(part, to);
	};
	const inJson = (value: Json): Json => {
		if (typeof value === 'string') return inText(value);
		if (Array.isArray(value)) return value.map(inJson);
		if (typeof value !== 'object' || value === null) return value;
		return entriesTo(Object.entries(value).map(([name, part]) => [inName(name), inJson(part)]));
	};
	const inPairs = (pairs: Pairs): [string, string][] =>
		pairs.map(([name, value]) => [inName(name), String(inText(value))]);
	const inHeader = (value: string): string => {
		if (value === KEY_MARK && !isHeaderText(key)) fits = false;
		return value === KEY_MARK ? key : value;
	};
	const { body } = request;
	/** The page of the session itself that a value is read from. */
	const inSource = (secret: Secret): Secret => {
		const { source } = secret;
		if (source.from !== 'meta' && source.from !== 'field') return secret;
		const path = source.path.split('/').map((part) => {
			if (part !== KEY_MARK && part !== ID_MARK) return part;
			const name = part === KEY_MARK ? key : id;
			if (/^\.{0,2}$/.test(name)) fits = false;
			return encodeURIComponent(name);
		});
		const { session, ...rest } = source;
		const query = session === undefined ? '' : `?${new URLSearchParams([[session, key]])}`;
		return { ...secret, source: { ...rest, path: path.join('/') + query } };
	};
	const filled: RemovalRequest = {
		...request,
		secrets: request.secrets.map(inSource),
		path: parts.map(inPart).join('/'),
		query: inPairs(request.query),
		headers: request.headers.map(([name, value]) => [name, inHeader(value)]),
		body:
			body === null
				? null
				: body.type === 'form'
					? { type: 'form', fields: inPairs(body.fields) }
					: { type: 'json', value: inJson(body.value) },
	};
	return fits ? filled : null;
}

/** A request of the profile as `fetch` takes it. */
export function compose(request: AnyRequest): Composed {
	const url = new URL(request.origin + request.path);
	// The schema refuses such paths already. Check again: a wrong address would get the login.
	if (url.origin !== request.origin || url.pathname !== request.path) {
		throw new Error('an address leads elsewhere');
	}
	for (const [name, value] of request.query) url.searchParams.append(name, value);
	const isPage = 'as' in request && request.as === 'document';
	const headers = new Headers({ accept: isPage ? 'text/html' : 'application/json' });
	for (const [name, value] of request.headers) headers.set(name, value);
	const { method, body } = request;
	if (body === null || method === 'GET') return { url: url.href, init: { method, headers } };
	const form = body.type === 'form';
	if (!headers.has('content-type')) {
		headers.set('content-type', form ? 'application/x-www-form-urlencoded' : 'application/json');
	}
	const text = form ? new URLSearchParams(body.fields).toString() : JSON.stringify(body.value);
	return { url: url.href, init: { method, headers, body: text } };
}
