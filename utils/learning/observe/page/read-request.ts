import { isTextBody, LONGEST_HEADER, MOST_HEADERS } from '@/utils/connection/profile/headers';
import { BODY_LIMIT } from '@/utils/learning/limits';
import type { PageRequest } from '../page-request';
import { typedValues } from './document-fields';
import type { Natives } from './natives';

// What a page asks, read so that it cannot notice: nothing that it gave is worked out twice.

/** What `fetch` is asked, and the text of the body where that has to be waited for. */
export type FetchCall = { seen: PageRequest; body: Promise<string> | null };

/** The headers that `wanted` lets through, as many as are looked at. */
export function headersIn(
	{ call, forEachHeader }: Natives,
	headers: Headers,
	wanted?: (name: string) => boolean,
): [string, string][] {
	const found: [string, string][] = [];
	call(forEachHeader, headers, (value: string, name: string) => {
		const fits = wanted === undefined || wanted(name);
		if (fits && found.length < MOST_HEADERS && value.length <= LONGEST_HEADER) {
			found[found.length] = [name, value];
		}
	});
	return found;
}

/** The text of a form's fields; `null` for one that has a file in it. */
function formText(natives: Natives, form: object): string | null {
	const { call, forEachField, addField, formToString } = natives;
	const fields = new natives.URLSearchParams();
	let isText = true;
	call(forEachField, form, (value: unknown, name: string) => {
		if (typeof value === 'string') call(addField, fields, name, value);
		else isText = false;
	});
	return isText ? call<string>(formToString, fields) : null;
}

/** A body that the page gave, as text; `null` for none, and for what is no text. */
export function bodyText(natives: Natives, body: unknown): string | null {
	const { call, formToString } = natives;
	let text: string | null = null;
	if (typeof body === 'string') text = body;
	else if (typeof body === 'object' && body !== null) {
		try {
			text = call<string>(formToString, body);
		} catch {
			try {
				text = formText(natives, body);
			} catch {
				// No form of either kind.
			}
		}
	}
	return text !== null && text.length <= BODY_LIMIT ? text : null;
}

/** Whether a value is a text by itself, and not by what the page would make of it. */
export const isPlain = (value: unknown): value is string | number | boolean =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/**
 * A plain value of an option.
 *
 * @throws where the page would have to work it out
 */
function option(
	{ getOwnPropertyDescriptor, getPrototypeOf }: Natives,
	options: unknown,
	name: string,
): unknown {
	let owner = typeof options === 'object' ? options : null;
	for (let depth = 0; owner !== null && depth < 8; depth += 1) {
		const found = getOwnPropertyDescriptor(owner, name);
		if (found?.get !== undefined) throw new Error(`${name} is worked out`);
		if (found !== undefined) return found.value;
		owner = getPrototypeOf(owner);
	}
	return undefined;
}

/** Adds headers that the page gave as pairs or as an object. @throws as {@link copyHeaders} */
function addPairs(
	natives: Natives,
	headers: object,
	add: (name: unknown, value: unknown) => void,
): void {
	const { call, has, isArray } = natives;
	if (call(isArray, null, headers)) {
		const count = option(natives, headers, 'length') as number;
		for (let index = 0; index < count; index += 1) {
			const pair = option(natives, headers, `${index}`);
			if (!call(isArray, null, pair)) throw new Error('worked out');
			add(option(natives, pair, '0'), option(natives, pair, '1'));
		}
		return;
	}
	if (Symbol.iterator in headers) throw new Error('worked out');
	for (const name in headers) {
		if (call(has, null, headers, name)) add(name, option(natives, headers, name));
	}
}

/**
 * A copy of headers.
 *
 * @throws where the page would have to work something out, or could not do so twice
 */
function copyHeaders(natives: Natives, headers: unknown): Headers {
	const { call, addHeader, forEachHeader } = natives;
	const copy = new natives.Headers();
	if (headers === undefined || headers === null) return copy;
	if (typeof headers !== 'object') throw new Error('no headers');
	const add = (name: unknown, value: unknown) => {
		if (typeof name !== 'string' || !isPlain(value)) throw new Error('worked out');
		call(addHeader, copy, name, `${value}`);
	};
	try {
		call(forEachHeader, headers, (value: string, name: string) => add(name, value));
	} catch {
		// None of the browser's own.
		addPairs(natives, headers, add);
	}
	return copy;
}

/** A request as it is sent, before its answer is there. */
export function asSent(
	natives: Natives,
	sent: { url: string; method: string; headers: Headers; body: string | null },
): PageRequest {
	const { apply, hrefOf, baseOf, document, toUpperCase, cookies } = natives;
	const method = apply(toUpperCase, sent.method, []) as string;
	return {
		url: hrefOf(new natives.URL(sent.url, baseOf(document))),
		method,
		requestHeaders: headersIn(natives, sent.headers),
		requestBody: sent.body,
		status: 0,
		responseHeaders: [],
		cookies: cookies(document),
		...(method === 'GET' || method === 'HEAD' ? {} : { typed: typedValues(natives) }),
	};
}

/** What a `Request` says by itself; `null` for anything else. */
function ownOf({ request }: Natives, input: object) {
	try {
		return {
			url: request.url(input),
			method: request.method(input),
			headers: request.headers(input),
		};
	} catch {
		return null;
	}
}

/**
 * What `fetch` is asked.
 *
 * @throws where that cannot be told without the page's noticing
 */
export function describeFetch(natives: Natives, args: readonly unknown[]): FetchCall {
	const { call, getHeader, hrefOf, promiseThen, request } = natives;
	const input = args[0];
	const options = args[1];
	const body = option(natives, options, 'body');
	const how = option(natives, options, 'method');
	if (how !== undefined && typeof how !== 'string') throw new Error('worked out');
	const headers = option(natives, options, 'headers');
	const isObject = typeof input === 'object' && input !== null;
	const own = isObject ? ownOf(natives, input) : null;
	const seen = asSent(natives, {
		url: own?.url ?? (isObject ? hrefOf(input) : typeof input === 'string' ? input : ''),
		method: typeof how === 'string' ? how : (own?.method ?? 'GET'),
		headers:
			headers === undefined
				? (own?.headers ?? new natives.Headers())
				: copyHeaders(natives, headers),
		body: bodyText(natives, body),
	});
	const type = own === null ? null : call<string | null>(getHeader, own.headers, 'content-type');
	const copies =
		own !== null &&
		body === undefined &&
		seen.method !== 'GET' &&
		seen.method !== 'HEAD' &&
		isTextBody(type ?? '') &&
		!request.bodyUsed(input);
	if (!copies) return { seen, body: null };
	const text = call<Promise<string>>(request.text, call(request.clone, input));
	// A failure that nobody waits for would be an error of the page's.
	call(promiseThen, text, undefined, () => undefined);
	return { seen, body: text };
}
