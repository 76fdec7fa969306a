import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
	isTellingHeader,
	isTextBody,
	LONGEST_HEADER,
	MOST_HEADERS,
	mayHoldJson,
} from '@/utils/connection/headers';
import { ANSWER_LIMIT, BODY_LIMIT } from '@/utils/learning/limits';
import { createPageFilter } from '@/utils/learning/observe/page-filter';
import type { PageRequest } from '@/utils/learning/observe/page-request';

type Method = (...args: never[]) => unknown;

/** For how long an answer is read beside the page that reads it, in milliseconds: some never end. */
const LONGEST_READ = 5000;
/** How long the page's own work may wait for ours at a time, in milliseconds. */
const SLICE = 8;
/** How often the relay has to say that it is still there, in milliseconds, and how often it may not. */
const BEAT = 2000;
const MISSED_BEATS = 4;

/**
 * Runs in the page's own world while the extension learns where the sessions are: looks on at
 * `fetch` and `XMLHttpRequest`, and passes on to the relay what may have to do with sessions.
 * Nothing that the page does is changed, held up or repeated: it gets its own answer, and nothing
 * of what it gave is worked out twice. What is needed of the browser is taken before the page's first line runs, for later the
 * page may have put its own in the place of it.
 */
export default defineUnlistedScript(() => {
	const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } =
		Reflect;
	const { parse, stringify } = JSON;
	const NativeProxy = Proxy;
	const NativePromise = Promise;
	const NativeHeaders = Headers;
	const NativeURL = URL;
	const NativeForm = URLSearchParams;
	const NativeDecoder = TextDecoder;
	const later = setTimeout.bind(window);
	const clock = performance.now.bind(performance);
	const page = document;
	const place = location;

	/** The native getter of a property, to be read from any value. */
	const getter = <T>(of: object, name: string): ((from: unknown) => T) => {
		const { get } = getOwnPropertyDescriptor(of, name) ?? {};
		if (get === undefined) throw new Error(`no getter for ${name}`);
		return (from) => apply(get, from, []) as T;
	};
	const method = (of: object, name: string): Method =>
		getOwnPropertyDescriptor(of, name)?.value as Method;

	const then = method(Promise.prototype, 'then');
	const addHeader = method(Headers.prototype, 'append');
	const forEachHeader = method(Headers.prototype, 'forEach');
	const headerOf = method(Headers.prototype, 'get');
	const forEachField = method(FormData.prototype, 'forEach');
	const formToString = method(URLSearchParams.prototype, 'toString');
	const addField = method(URLSearchParams.prototype, 'append');
	const has = method(Object, 'hasOwn');
	const isList = method(Array, 'isArray');
	const decode = method(TextDecoder.prototype, 'decode');
	const upper = method(String.prototype, 'toUpperCase');
	const hrefOf = getter<string>(URL.prototype, 'href');
	const request = {
		url: getter<string>(Request.prototype, 'url'),
		method: getter<string>(Request.prototype, 'method'),
		headers: getter<Headers>(Request.prototype, 'headers'),
		bodyUsed: getter<boolean>(Request.prototype, 'bodyUsed'),
		clone: method(Request.prototype, 'clone'),
		text: method(Request.prototype, 'text'),
	};
	const response = {
		status: getter<number>(Response.prototype, 'status'),
		redirected: getter<boolean>(Response.prototype, 'redirected'),
		type: getter<string>(Response.prototype, 'type'),
		headers: getter<Headers>(Response.prototype, 'headers'),
		clone: method(Response.prototype, 'clone'),
		body: getter<ReadableStream | null>(Response.prototype, 'body'),
	};
	const readerOf = method(ReadableStream.prototype, 'getReader');
	const readOn = method(ReadableStreamDefaultReader.prototype, 'read');
	const cancelReading = method(ReadableStreamDefaultReader.prototype, 'cancel');
	const xhr = {
		status: getter<number>(XMLHttpRequest.prototype, 'status'),
		url: getter<string>(XMLHttpRequest.prototype, 'responseURL'),
		type: getter<string>(XMLHttpRequest.prototype, 'responseType'),
		text: getter<string>(XMLHttpRequest.prototype, 'responseText'),
		response: getter<unknown>(XMLHttpRequest.prototype, 'response'),
		header: method(XMLHttpRequest.prototype, 'getResponseHeader'),
		allHeaders: method(XMLHttpRequest.prototype, 'getAllResponseHeaders'),
	};
	const listen = method(EventTarget.prototype, 'addEventListener');
	const dataOf = getter<unknown>(MessageEvent.prototype, 'data');
	const post = method(MessagePort.prototype, 'postMessage');
	const closePort = method(MessagePort.prototype, 'close');
	const cookies = getter<string>(Document.prototype, 'cookie');
	const baseOf = getter<string>(Node.prototype, 'baseURI');
	const select = method(Document.prototype, 'querySelectorAll');
	const attribute = method(Element.prototype, 'getAttribute');
	const { get: recordOf, set: keepRecord } = WeakMap.prototype;

	/** Calls a native on a value, whatever its prototype has become. */
	const call = <T>(fn: Method, self: unknown, ...args: unknown[]): T => apply(fn, self, args) as T;

	const meeting = page.querySelector('session-companion');
	if (meeting === null) return;
	const { port1: port, port2 } = new MessageChannel();
	// First out of the document, where nobody else can be listening on the way.
	meeting.remove();
	meeting.dispatchEvent(new MessageEvent('message', { ports: [port2] }));

	let observing = true;
	let looked = 0;
	let told = 0;
	/** A copy that nothing is added to on its way: a page may have given all objects a `toJSON`. */
	const bare = (value: unknown): unknown => {
		if (typeof value !== 'object' || value === null) return value;
		const copy = (call(isList, null, value) ? [] : {}) as Record<string, unknown>;
		setPrototypeOf(copy, null);
		for (const key in value) {
			if (call(has, null, value, key)) copy[key] = bare(value[key as keyof typeof value]);
		}
		return copy;
	};
	const tell = (report: object) => {
		if (observing) call(post, port, stringify(bare(report)));
	};
	const filter = createPageFilter({
		report: tell,
		path: () => place.pathname,
		parse,
		stringify: (value, replace) => stringify(bare(value), replace),
		metas() {
			const found: [string, string][] = [];
			const tags = call<NodeListOf<Element>>(select, page, 'meta[name][content]');
			for (let index = 0; index < tags.length && index < 200; index += 1) {
				const name = call<string>(attribute, tags[index], 'name');
				found[index] = [name, call<string>(attribute, tags[index], 'content')];
			}
			return found;
		},
	});

	/** What is still to be looked at; in pieces, so that the page is not held up. */
	let waiting: { seen: PageRequest; text: string | null }[] = [];
	let next = 0;
	const work = () => {
		const until = clock() + SLICE;
		while (observing && next < waiting.length && clock() < until) {
			const one = waiting[next];
			next += 1;
			looked += 1;
			try {
				if (one !== undefined) filter.answered(one.seen, one.text);
			} catch {
				// What can't be looked at is none of ours.
			}
		}
		if (!observing || next >= waiting.length) {
			waiting = [];
			next = 0;
			if (told !== looked) tell({ type: 'looked', answers: looked });
			told = looked;
		} else later(work, 0);
	};
	const lookAt = (seen: PageRequest, text: string | null) => {
		if (!observing) return;
		waiting[waiting.length] = { seen, text };
		if (waiting.length === 1) later(work, 0);
	};

	const headersIn = (headers: Headers, wanted?: (name: string) => boolean): [string, string][] => {
		const found: [string, string][] = [];
		call(forEachHeader, headers, (value: string, name: string) => {
			const fits = wanted === undefined || wanted(name);
			if (fits && found.length < MOST_HEADERS && value.length <= LONGEST_HEADER)
				found[found.length] = [name, value];
		});
		return found;
	};

	/** A body that the page gave, as text; `null` for none, and for what is no text. */
	const bodyText = (body: unknown): string | null => {
		let text: string | null = null;
		if (typeof body === 'string') text = body;
		else if (typeof body === 'object' && body !== null) {
			try {
				text = call<string>(formToString, body);
			} catch {
				try {
					const form = new NativeForm();
					let isText = true;
					call(forEachField, body, (value: unknown, name: string) => {
						if (typeof value === 'string') call(addField, form, name, value);
						else isText = false;
					});
					text = isText ? call<string>(formToString, form) : null;
				} catch {
					// No form of either kind.
				}
			}
		}
		return text !== null && text.length <= BODY_LIMIT ? text : null;
	};

	/** Whether a value is a text by itself, and not by what the page would make of it. */
	const isPlain = (value: unknown): value is string | number | boolean =>
		typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

	/**
	 * A plain value of an option, read so that the page can't notice.
	 *
	 * @throws where the page would have to work it out
	 */
	const option = (options: unknown, name: string): unknown => {
		let owner = typeof options === 'object' ? options : null;
		for (let depth = 0; owner !== null && depth < 8; depth += 1) {
			const found = getOwnPropertyDescriptor(owner, name);
			if (found?.get !== undefined) throw new Error(`${name} is worked out`);
			if (found !== undefined) return found.value;
			owner = getPrototypeOf(owner);
		}
		return undefined;
	};

	/**
	 * A copy of headers, read so that the page can't notice.
	 *
	 * @throws where the page would have to work something out, or could not do so twice
	 */
	const copyHeaders = (headers: unknown): Headers => {
		const copy = new NativeHeaders();
		if (headers === undefined || headers === null) return copy;
		if (typeof headers !== 'object') throw new Error('no headers');
		const add = (name: unknown, value: unknown) => {
			if (typeof name !== 'string' || !isPlain(value)) throw new Error('worked out');
			call(addHeader, copy, name, `${value}`);
		};
		try {
			call(forEachHeader, headers, (value: string, name: string) => add(name, value));
			return copy;
		} catch {
			// None of the browser's own.
		}
		if (call(isList, null, headers)) {
			const count = option(headers, 'length') as number;
			for (let index = 0; index < count; index += 1) {
				const pair = option(headers, `${index}`);
				if (!call(isList, null, pair)) throw new Error('worked out');
				add(option(pair, '0'), option(pair, '1'));
			}
			return copy;
		}
		if (Symbol.iterator in headers) throw new Error('worked out');
		for (const name in headers) {
			if (call(has, null, headers, name)) add(name, option(headers, name));
		}
		return copy;
	};

	const asSent = (
		url: string,
		how: string,
		headers: Headers,
		requestBody: string | null,
	): PageRequest => ({
		url: hrefOf(new NativeURL(url, baseOf(page))),
		method: apply(upper, how, []) as string,
		requestHeaders: headersIn(headers),
		requestBody,
		status: 0,
		responseHeaders: [],
		cookies: cookies(page),
	});

	/** What `fetch` is asked, and the text of the body where that has to be waited for. */
	const describe = (
		args: readonly unknown[],
	): { seen: PageRequest; body: Promise<string> | null } => {
		const input = args[0];
		const options = args[1];
		const body = option(options, 'body');
		const how = option(options, 'method');
		if (how !== undefined && typeof how !== 'string') throw new Error('worked out');
		const headers = option(options, 'headers');
		let own: { url: string; method: string; headers: Headers } | null = null;
		let url = typeof input === 'string' ? input : '';
		if (typeof input === 'object' && input !== null) {
			try {
				own = {
					url: request.url(input),
					method: request.method(input),
					headers: request.headers(input),
				};
				url = own.url;
			} catch {
				url = hrefOf(input);
			}
		}
		const seen = asSent(
			url,
			typeof how === 'string' ? how : (own?.method ?? 'GET'),
			headers === undefined ? (own?.headers ?? new NativeHeaders()) : copyHeaders(headers),
			bodyText(body),
		);
		const type = own === null ? null : call<string | null>(headerOf, own.headers, 'content-type');
		const copies =
			own !== null &&
			body === undefined &&
			seen.method !== 'GET' &&
			seen.method !== 'HEAD' &&
			isTextBody(type ?? '') &&
			!request.bodyUsed(input);
		if (!copies) return { seen, body: null };
		const text = call<Promise<string>>(request.text, call(request.clone, input));
		// One that nobody waits for would be an error of the page's.
		call(then, text, undefined, () => undefined);
		return { seen, body: text };
	};

	const isTooLong = (length: string | null): boolean => Number(length ?? 0) > ANSWER_LIMIT;

	/**
	 * Reads an answer's copy: all of it, or as much as would be looked at. The page can end an answer
	 * only once nobody else reads it, so nobody else does for long.
	 */
	const read = (copy: unknown, done: (text: string | null) => void) => {
		const body = response.body(copy);
		if (body === null) return done(null);
		const reader = call<object>(readerOf, body);
		const decoder = new NativeDecoder();
		let text = '';
		let ended = false;
		const end = (whole: string | null) => {
			if (ended) return;
			ended = true;
			if (whole === null) {
				call(then, call<Promise<void>>(cancelReading, reader), undefined, () => undefined);
			}
			try {
				done(whole);
			} catch {
				// What can't be looked at is none of ours.
			}
		};
		const go = () => {
			if (ended) return;
			call(then, call<Promise<ReadableStreamReadResult<Uint8Array>>>(readOn, reader), on, stop);
		};
		const stop = () => end(null);
		const on = ({ done: isLast, value }: ReadableStreamReadResult<Uint8Array>) => {
			if (ended) return;
			if (isLast) return end(text + call<string>(decode, decoder));
			text += call<string>(decode, decoder, value, STREAM);
			if (text.length > ANSWER_LIMIT || !mayBeJson(text)) stop();
			else go();
		};
		later(stop, LONGEST_READ);
		go();
	};
	const STREAM = { __proto__: null, stream: true };
	const mayBeJson = (text: string): boolean => {
		let at = 0;
		// Blanks, and the mark that some put before.
		while (at < text.length && (text[at] ?? '') <= ' ') at += 1;
		return at === text.length || text[at] === '{' || text[at] === '[';
	};

	const onAnswer = (asked: ReturnType<typeof describe>, answer: unknown) => {
		if (!observing || response.redirected(answer) || response.type(answer) === 'opaque') return;
		const status = response.status(answer);
		if (status < 200 || status > 299) return;
		const headers = response.headers(answer);
		const responseHeaders = headersIn(headers, isTellingHeader);
		const finish = (text: string | null) => {
			const seen = { ...asked.seen, status, responseHeaders };
			if (asked.body === null) return lookAt(seen, text);
			call(
				then,
				asked.body,
				(body: string) => lookAt({ ...seen, requestBody: bodyText(body) }, text),
				() => lookAt(seen, text),
			);
		};
		const isJson = mayHoldJson(call<string | null>(headerOf, headers, 'content-type') ?? '');
		if (!isJson || isTooLong(call(headerOf, headers, 'content-length'))) return finish(null);
		read(call<unknown>(response.clone, answer), finish);
	};

	type Undo = () => void;
	const undo: Undo[] = [];
	/** Puts a look before a native; it goes on to be called with just what the page gave. */
	const lookOnAt = (
		owner: object,
		name: string,
		look: (self: unknown, args: unknown[], go: () => unknown) => unknown,
	) => {
		const before = getOwnPropertyDescriptor(owner, name);
		if (typeof before?.value !== 'function') return;
		setPrototypeOf(before, null);
		const handler: ProxyHandler<Method> = {
			apply: (native, self, args: unknown[]) => {
				const go = () => apply(native, self, args);
				return observing ? look(self, args, go) : go();
			},
		};
		setPrototypeOf(handler, null);
		const wrapped = new NativeProxy(before.value as Method, handler);
		const changed = { ...before, value: wrapped };
		setPrototypeOf(changed, null);
		defineProperty(owner, name, changed);
		undo.push(() => {
			// Something that the page put over it stays; what is ours then only passes on.
			if (getOwnPropertyDescriptor(owner, name)?.value !== wrapped) return;
			defineProperty(owner, name, before);
		});
	};

	lookOnAt(window, 'fetch', (_, args, go) => {
		let asked: ReturnType<typeof describe> | null = null;
		try {
			asked = describe(args);
		} catch {
			// What can't be told apart is the page's own affair.
		}
		const promise = go();
		if (asked === null) return promise;
		const about = asked;
		// A promise that somebody looks at counts as handled: the page would never hear of one that it
		// has left alone and that fails. So it gets one that nobody has looked at.
		return new NativePromise((resolve, reject) => {
			const look = (answer: unknown) => {
				try {
					onAnswer(about, answer);
				} catch {
					// It may be of a kind that nobody can read.
				}
				resolve(answer);
			};
			try {
				call(then, promise, look, reject);
			} catch {
				// The page has put a kind of its own in the place of promises.
				resolve(promise);
			}
		});
	});

	type Opened = { url: string; method: string; headers: Headers };
	const opened = new WeakMap<object, Opened>();
	const openedBy = (self: unknown) => call<Opened | undefined>(recordOf as Method, opened, self);

	lookOnAt(XMLHttpRequest.prototype, 'open', (self, args, go) => {
		const done = go();
		try {
			const how = args[0];
			const address = args[1];
			const url = typeof address === 'string' ? address : hrefOf(address);
			// Of anything else the page would have to make a text again.
			const isKnown = typeof how === 'string';
			const record = { url, method: isKnown ? how : 'GET', headers: new NativeHeaders() };
			call(keepRecord as Method, opened, self, isKnown ? record : undefined);
		} catch {
			// What can't be told apart is the page's own affair.
		}
		return done;
	});
	lookOnAt(XMLHttpRequest.prototype, 'setRequestHeader', (self, args, go) => {
		const done = go();
		try {
			const headers = openedBy(self)?.headers;
			if (headers === undefined || !isPlain(args[0]) || !isPlain(args[1])) return done;
			call(addHeader, headers, `${args[0]}`, `${args[1]}`);
		} catch {
			// As above.
		}
		return done;
	});

	const ONCE = { __proto__: null, once: true };
	const onLoaded = (self: unknown, seen: PageRequest) => {
		const status = xhr.status(self);
		// An address that the answer came from instead: it was redirected.
		const [from] = xhr.url(self).split('#');
		if (status < 200 || status > 299 || from !== seen.url.split('#')[0]) return;
		const responseHeaders: [string, string][] = [];
		for (const line of call<string>(xhr.allHeaders, self).split('\r\n')) {
			const colon = line.indexOf(':');
			const name = line.slice(0, Math.max(colon, 0)).toLowerCase();
			const value = line.slice(colon + 1).trim();
			const fits = isTellingHeader(name) && value.length <= LONGEST_HEADER;
			if (fits && responseHeaders.length < MOST_HEADERS) responseHeaders.push([name, value]);
		}
		const answered = { ...seen, status, responseHeaders };
		const isJson = mayHoldJson(call<string | null>(xhr.header, self, 'content-type') ?? '');
		if (!isJson || isTooLong(call(xhr.header, self, 'content-length')))
			return lookAt(answered, null);
		const type = xhr.type(self);
		if (type === '' || type === 'text') return lookAt(answered, xhr.text(self));
		const body = xhr.response(self);
		if (type === 'json') return lookAt(answered, stringify(body) ?? null);
		if (type !== 'arraybuffer') return lookAt(answered, null);
		return lookAt(answered, call<string>(decode, new NativeDecoder(), body));
	};

	lookOnAt(XMLHttpRequest.prototype, 'send', (self, args, go) => {
		try {
			const record = openedBy(self);
			if (record !== undefined) {
				const seen = asSent(record.url, record.method, record.headers, bodyText(args[0]));
				const look = () => {
					try {
						onLoaded(self, seen);
					} catch {
						// As above.
					}
				};
				call(listen, self, 'load', look, ONCE);
			}
		} catch {
			// As above.
		}
		return go();
	});

	const stop = () => {
		if (!observing) return;
		observing = false;
		waiting = [];
		for (const take of undo) take();
		call(closePort, port);
	};
	let missed = 0;
	port.addEventListener('message', (event) => {
		missed = 0;
		if (dataOf(event) === 'stop') stop();
	});
	port.start();
	// An extension that is updated or switched off takes the relay with it, and can't say so.
	const listenForBeat = () => {
		missed += 1;
		if (missed > MISSED_BEATS) stop();
		else if (observing) later(listenForBeat, BEAT);
	};
	later(listenForBeat, BEAT);
});
