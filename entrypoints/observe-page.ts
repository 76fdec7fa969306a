import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ANSWER_LIMIT, BODY_LIMIT } from '@/utils/learning/limits';
import { createPageFilter, type Seen } from '@/utils/learning/page-filter';

type Method = (...args: never[]) => unknown;

/** Answers that may hold JSON; some services call it plain text. */
const JSON_TYPE = /\bjson\b|\+json|^text\/plain/i;
/** Bodies of a `Request` that are worth a copy. */
const TEXT_TYPE = /\bjson\b|\+json|urlencoded|^text\//i;
/** Of an answer's headers those that may matter. */
const TELLING_HEADER = /^link$|csrf|xsrf/;
/** How long the page's own work may wait for ours at a time, in milliseconds. */
const SLICE = 8;
/** How often the relay has to say that it is still there, in milliseconds, and how often it may not. */
const BEAT = 2000;
const MISSED_BEATS = 4;

/**
 * Runs in the page's own world while the extension learns where the sessions are: looks on at
 * `fetch` and `XMLHttpRequest`, and passes on to the relay what may have to do with sessions.
 * Nothing that the page does is changed, held up or repeated: it gets its own promise and its own
 * answer. What is needed of the browser is taken before the page's first line runs, for later the
 * page may have put its own in the place of it.
 */
export default defineUnlistedScript(() => {
	const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } =
		Reflect;
	const { stringify } = JSON;
	const NativeProxy = Proxy;
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
	const forEachHeader = method(Headers.prototype, 'forEach');
	const headerOf = method(Headers.prototype, 'get');
	const forEachField = method(FormData.prototype, 'forEach');
	const formToString = method(URLSearchParams.prototype, 'toString');
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
		text: method(Response.prototype, 'text'),
	};
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
	const tell = (report: object) => {
		if (observing) call(post, port, stringify(report));
	};
	const filter = createPageFilter({
		report: tell,
		path: () => place.pathname,
		metas() {
			const found: [string, string][] = [];
			const tags = call<NodeListOf<Element>>(select, page, 'meta[name][content]');
			for (let index = 0; index < tags.length && index < 200; index += 1) {
				const name = call<string>(attribute, tags[index], 'name');
				found.push([name, call<string>(attribute, tags[index], 'content')]);
			}
			return found;
		},
	});

	/** What is still to be looked at; in pieces, so that the page is not held up. */
	let waiting: { seen: Seen; text: string | null }[] = [];
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
	const lookAt = (seen: Seen, text: string | null) => {
		if (!observing) return;
		waiting.push({ seen, text });
		if (waiting.length === 1) later(work, 0);
	};

	const headersIn = (headers: Headers, wanted?: RegExp): [string, string][] => {
		const found: [string, string][] = [];
		call(forEachHeader, headers, (value: string, name: string) => {
			const fits = wanted === undefined || wanted.test(name);
			if (fits && found.length < 32 && value.length <= 8192) found.push([name, value]);
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
						if (typeof value === 'string') form.append(name, value);
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

	/** A copy of headers that can be read twice. */
	const copyHeaders = (headers: unknown): Headers => {
		const isObject = typeof headers === 'object' && headers !== null;
		const once = isObject && Symbol.iterator in headers && !Array.isArray(headers);
		if (once && !(headers instanceof NativeHeaders)) return new NativeHeaders();
		return new NativeHeaders((headers ?? undefined) as HeadersInit | undefined);
	};

	const asSent = (
		url: string,
		how: string,
		headers: Headers,
		requestBody: string | null,
	): Seen => ({
		url: new NativeURL(url, baseOf(page)).href,
		method: how.toUpperCase(),
		requestHeaders: headersIn(headers),
		requestBody,
		status: 0,
		responseHeaders: [],
		cookies: cookies(page),
	});

	/** What `fetch` is asked, and the text of the body where that has to be waited for. */
	const describe = (args: readonly unknown[]): { seen: Seen; body: Promise<string> | null } => {
		const [input, options] = [args[0], args[1]];
		const body = option(options, 'body');
		const how = option(options, 'method');
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
			TEXT_TYPE.test(type ?? '') &&
			!request.bodyUsed(input);
		return {
			seen,
			body: copies ? call<Promise<string>>(request.text, call(request.clone, input)) : null,
		};
	};

	const isTooLong = (length: string | null): boolean => Number(length ?? 0) > ANSWER_LIMIT;

	const onAnswer = (asked: ReturnType<typeof describe>, answer: unknown) => {
		if (!observing || response.redirected(answer) || response.type(answer) === 'opaque') return;
		const status = response.status(answer);
		if (status < 200 || status > 299) return;
		const headers = response.headers(answer);
		const responseHeaders = headersIn(headers, TELLING_HEADER);
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
		const isJson = JSON_TYPE.test(call<string | null>(headerOf, headers, 'content-type') ?? '');
		if (!isJson || isTooLong(call(headerOf, headers, 'content-length'))) return finish(null);
		const copy = call<unknown>(response.clone, answer);
		call(then, call<Promise<string>>(response.text, copy), finish, () => undefined);
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
		if (asked !== null) {
			const about = asked;
			const look = (answer: unknown) => {
				try {
					onAnswer(about, answer);
				} catch {
					// It may be read already, or be of a kind that nobody can read.
				}
			};
			try {
				call(then, promise, look, () => undefined);
			} catch {
				// No promise of the browser's.
			}
		}
		return promise;
	});

	type Opened = { url: string; method: string; headers: Headers };
	const opened = new WeakMap<object, Opened>();
	const openedBy = (self: unknown) => call<Opened | undefined>(recordOf as Method, opened, self);

	lookOnAt(XMLHttpRequest.prototype, 'open', (self, args, go) => {
		const done = go();
		try {
			const [how, address] = [args[0], args[1]];
			const url = typeof address === 'string' ? address : hrefOf(address);
			const record = { url, method: String(how), headers: new NativeHeaders() };
			call(keepRecord as Method, opened, self, record);
		} catch {
			// What can't be told apart is the page's own affair.
		}
		return done;
	});
	lookOnAt(XMLHttpRequest.prototype, 'setRequestHeader', (self, args, go) => {
		const done = go();
		try {
			openedBy(self)?.headers.append(String(args[0]), String(args[1]));
		} catch {
			// As above.
		}
		return done;
	});

	const onLoaded = (self: unknown, seen: Seen) => {
		const status = xhr.status(self);
		// An address that the answer came from instead: it was redirected.
		const [from] = xhr.url(self).split('#');
		if (status < 200 || status > 299 || from !== seen.url.split('#')[0]) return;
		const responseHeaders: [string, string][] = [];
		for (const line of call<string>(xhr.allHeaders, self).split('\r\n')) {
			const colon = line.indexOf(':');
			const name = line.slice(0, Math.max(colon, 0)).toLowerCase();
			const value = line.slice(colon + 1).trim();
			const fits = TELLING_HEADER.test(name) && value.length <= 8192;
			if (fits && responseHeaders.length < 32) responseHeaders.push([name, value]);
		}
		const answered = { ...seen, status, responseHeaders };
		const isJson = JSON_TYPE.test(call<string | null>(xhr.header, self, 'content-type') ?? '');
		if (!isJson || isTooLong(call(xhr.header, self, 'content-length')))
			return lookAt(answered, null);
		const type = xhr.type(self);
		if (type === '' || type === 'text') return lookAt(answered, xhr.text(self));
		const body = xhr.response(self);
		if (type === 'json') return lookAt(answered, stringify(body) ?? null);
		if (type !== 'arraybuffer') return lookAt(answered, null);
		return lookAt(answered, new NativeDecoder().decode(body as ArrayBuffer));
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
				call(listen, self, 'load', look, { once: true });
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
