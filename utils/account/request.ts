import { KEY_MARK } from './marks';
import type { ReadRequest, RemovalRequest } from './profile';

/** A request as `fetch` takes it. */
export type Composed = { url: string; init: RequestInit };

type Json = RemovalRequest['body'] extends infer Body
	? Body extends { type: 'json'; value: infer Value }
		? Value
		: never
	: never;

/** Letters that mean the same in whatever text a key stands among. */
const SAFE_AMONG_OTHERS = /^[\w.~:=+/@-]+$/;

/**
 * Puts a session's key where the mark stands; in each place as that place writes it.
 *
 * @returns `null` where the key can't stand there without meaning something else
 */
export function withKey(request: RemovalRequest, key: string): RemovalRequest | null {
	// `.` and `..` are other addresses; no encoding changes that.
	const parts = request.path.split('/');
	if (key === '' || (parts.includes(KEY_MARK) && /^\.{1,2}$/.test(key))) return null;
	if (request.numeric && !(/^\d{1,16}$/.test(key) && String(Number(key)) === key)) return null;
	let fits = true;
	const inText = (text: string): string | number => {
		if (text === KEY_MARK) return request.numeric ? Number(key) : key;
		if (!text.includes(KEY_MARK)) return text;
		if (!SAFE_AMONG_OTHERS.test(key)) fits = false;
		return text.split(KEY_MARK).join(key);
	};
	const inJson = (value: Json): Json => {
		if (typeof value === 'string') return inText(value);
		if (Array.isArray(value)) return value.map(inJson);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inJson(part)]));
	};
	const inPairs = (pairs: readonly (readonly [string, string])[]): [string, string][] =>
		pairs.map(([name, value]) => [name, value === KEY_MARK ? key : value]);
	const { body } = request;
	const filled: RemovalRequest = {
		...request,
		path: parts.map((part) => (part === KEY_MARK ? encodeURIComponent(key) : part)).join('/'),
		query: inPairs(request.query),
		body:
			body === null
				? null
				: body.type === 'form'
					? { type: 'form', fields: inPairs(body.fields) }
					: { type: 'json', value: inJson(body.value) },
	};
	return fits ? filled : null;
}

/** What a request of the profile's looks like to `fetch`. */
export function compose(request: ReadRequest | RemovalRequest): Composed {
	const url = new URL(request.origin + request.path);
	if (url.origin !== request.origin) throw new Error('an address leads elsewhere');
	for (const [name, value] of request.query) url.searchParams.append(name, value);
	const headers = new Headers({ accept: 'application/json' });
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
