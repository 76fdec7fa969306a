/** A native function, to be called by {@link Natives.call} alone. */
export type Method = (...args: never[]) => unknown;

/** What takes natives, and calls them. */
function takeTools() {
	const { apply, getOwnPropertyDescriptor } = Reflect;
	return {
		/** Calls a native on a value, whatever its prototype has become. */
		call: <T>(fn: Method, self: unknown, ...args: unknown[]): T => apply(fn, self, args) as T,
		/** The native getter of a property, to be read from any value. */
		getter: <T>(of: object, name: string): ((from: unknown) => T) => {
			const { get } = getOwnPropertyDescriptor(of, name) ?? {};
			if (get === undefined) throw new Error(`no getter for ${name}`);
			return (from) => apply(get, from, []) as T;
		},
		method: (of: object, name: string): Method =>
			getOwnPropertyDescriptor(of, name)?.value as Method,
	};
}
type Tools = ReturnType<typeof takeTools>;

const takeLanguage = ({ method }: Tools) => ({
	apply: Reflect.apply,
	defineProperty: Reflect.defineProperty,
	getOwnPropertyDescriptor: Reflect.getOwnPropertyDescriptor,
	getPrototypeOf: Reflect.getPrototypeOf,
	setPrototypeOf: Reflect.setPrototypeOf,
	parse: JSON.parse,
	stringify: JSON.stringify,
	Error,
	errorPrototype: Error.prototype,
	exceptionPrototype: DOMException.prototype,
	functionPrototype: Function.prototype,
	functionToString: method(Function.prototype, 'toString'),
	Proxy,
	Promise,
	WeakMap,
	promiseThen: method(Promise.prototype, 'then'),
	has: method(Object, 'hasOwn'),
	isArray: method(Array, 'isArray'),
	toUpperCase: method(String.prototype, 'toUpperCase'),
	getRecord: method(WeakMap.prototype, 'get'),
	setRecord: method(WeakMap.prototype, 'set'),
});

const takeRequests = ({ getter, method }: Tools) => ({
	FormData,
	Headers,
	URL,
	URLSearchParams,
	addHeader: method(Headers.prototype, 'append'),
	forEachHeader: method(Headers.prototype, 'forEach'),
	getHeader: method(Headers.prototype, 'get'),
	forEachField: method(FormData.prototype, 'forEach'),
	formToString: method(URLSearchParams.prototype, 'toString'),
	addField: method(URLSearchParams.prototype, 'append'),
	hrefOf: getter<string>(URL.prototype, 'href'),
	request: {
		url: getter<string>(Request.prototype, 'url'),
		method: getter<string>(Request.prototype, 'method'),
		headers: getter<Headers>(Request.prototype, 'headers'),
		bodyUsed: getter<boolean>(Request.prototype, 'bodyUsed'),
		clone: method(Request.prototype, 'clone'),
		text: method(Request.prototype, 'text'),
	},
});

const takeAnswers = ({ getter, method }: Tools) => ({
	TextDecoder,
	decode: method(TextDecoder.prototype, 'decode'),
	response: {
		status: getter<number>(Response.prototype, 'status'),
		redirected: getter<boolean>(Response.prototype, 'redirected'),
		type: getter<string>(Response.prototype, 'type'),
		headers: getter<Headers>(Response.prototype, 'headers'),
		clone: method(Response.prototype, 'clone'),
		body: getter<ReadableStream | null>(Response.prototype, 'body'),
	},
	getReader: method(ReadableStream.prototype, 'getReader'),
	readPiece: method(ReadableStreamDefaultReader.prototype, 'read'),
	cancelReading: method(ReadableStreamDefaultReader.prototype, 'cancel'),
	xhr: {
		status: getter<number>(XMLHttpRequest.prototype, 'status'),
		url: getter<string>(XMLHttpRequest.prototype, 'responseURL'),
		type: getter<string>(XMLHttpRequest.prototype, 'responseType'),
		text: getter<string>(XMLHttpRequest.prototype, 'responseText'),
		response: getter<unknown>(XMLHttpRequest.prototype, 'response'),
		header: method(XMLHttpRequest.prototype, 'getResponseHeader'),
		allHeaders: method(XMLHttpRequest.prototype, 'getAllResponseHeaders'),
	},
});

function takeValueOf(getter: Tools['getter']): (field: unknown) => string {
	const input = getter<string>(HTMLInputElement.prototype, 'value');
	const area = getter<string>(HTMLTextAreaElement.prototype, 'value');
	return (field) => {
		try {
			return input(field);
		} catch {
			return area(field);
		}
	};
}

const takeDocument = ({ getter, method }: Tools) => ({
	document,
	location,
	/** Calls back after so many milliseconds. */
	later: setTimeout.bind(window),
	/** Milliseconds, from any beginning. */
	clock: performance.now.bind(performance),
	listen: method(EventTarget.prototype, 'addEventListener'),
	dataOf: getter<unknown>(MessageEvent.prototype, 'data'),
	post: method(MessagePort.prototype, 'postMessage'),
	closePort: method(MessagePort.prototype, 'close'),
	cookies: getter<string>(Document.prototype, 'cookie'),
	baseOf: getter<string>(Node.prototype, 'baseURI'),
	select: method(Document.prototype, 'querySelectorAll'),
	attribute: method(Element.prototype, 'getAttribute'),
	closest: method(Element.prototype, 'closest'),
	/** What stands in a field. */
	valueOf: takeValueOf(getter),
	event: {
		target: getter<unknown>(Event.prototype, 'target'),
		isTrusted: (event: Event) => event.isTrusted,
		isPrevented: getter<boolean>(Event.prototype, 'defaultPrevented'),
		submitter: getter<unknown>(SubmitEvent.prototype, 'submitter'),
		error: getter<unknown>(ErrorEvent.prototype, 'error'),
		reason: getter<unknown>(PromiseRejectionEvent.prototype, 'reason'),
	},
});

/**
 * Takes all that the observer needs of the browser. To be called before the page's first line runs:
 * later the page may have put its own in the place of it.
 */
export function takeNatives() {
	const tools = takeTools();
	return {
		call: tools.call,
		...takeLanguage(tools),
		...takeRequests(tools),
		...takeAnswers(tools),
		...takeDocument(tools),
	};
}

/** What the observer needs of the browser, as it was before the page's first line. */
export type Natives = ReturnType<typeof takeNatives>;
