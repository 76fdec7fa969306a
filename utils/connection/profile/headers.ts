// Rules about headers, in one place and without schemas: they hold in pages as well.

/** A header's name as this extension stores it: a token of RFC 9110, in lower case. */
export const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]{1,64}$/;
/** Printable and in one line, so that it cannot begin another header. */
const PRINTABLE = /^[\x20-\x7e]*$/;
/** The longest value that is fixed data of a request, in characters. */
export const LONGEST_FIXED_HEADER = 1024;
/** The longest value that is looked at or sent at all, in characters. */
export const LONGEST_HEADER = 8192;
/** How many headers of a request or an answer are looked at. */
export const MOST_HEADERS = 32;

/** Whether a text can be fixed data of a request, as a header's value. */
export const isFixedHeaderText = (text: string): boolean =>
	text.length <= LONGEST_FIXED_HEADER && PRINTABLE.test(text);

/** Whether a text can be put into a header when a request is sent. */
export const isHeaderText = (text: string): boolean =>
	text !== '' && text.length <= LONGEST_HEADER && PRINTABLE.test(text);

/** Headers that the browser sets, or that turn a request into another one. */
const NOT_IN_PROFILES =
	/^(?:cookie2?|set-cookie2?|host|origin|referer|content-length|connection|keep-alive|te|trailer|transfer-encoding|upgrade|via|expect|range|date|x-(?:http-)?method(?:-override)?|proxy-.*|sec-.*|access-control-.*)$/;
/** Whether a profile may name a header in its requests. */
export const isProfileHeader = (name: string): boolean => !NOT_IN_PROFILES.test(name);

/** Headers that are always secret, and so can never be fixed data. */
const ALWAYS_SECRET = /^(?:authorization|x-(?:api-key|auth-token|session-token|access-token))$/;
export const isAlwaysSecret = (name: string): boolean => ALWAYS_SECRET.test(name);

/** Whether a header's name sounds as if its value were secret. */
export const soundsSecret = (name: string): boolean =>
	/auth|token|secret|csrf|xsrf|session|api-?key|credential|jwt|signature/.test(name);

/** Headers that are the browser's, or tell of one request alone, or of what the page has stored. */
const NOT_LEARNED =
	/^(?:cookie2?|set-cookie|host|origin|referer|content-length|connection|transfer-encoding|upgrade|user-agent|proxy-.*|sec-.*|if-none-match|if-modified-since|cache-control|pragma|traceparent|tracestate|baggage|sentry-trace|b3|x-b3-.*|x-(?:request|correlation|trace|amzn-trace)-?id|x-datadog-.*|newrelic|x-(?:client-)?(?:timestamp|time|nonce)|idempotency-key|next-router-.*|next-url|next-hmr-refresh|x-deployment-id)$/;
/** Whether a header of a page's request may become part of a learned one. */
export const isLearnedHeader = (name: string): boolean => !NOT_LEARNED.test(name);

/** Headers that the browser itself sets, and the page's code can't, as `webRequest` shows them. */
const SET_BY_BROWSER =
	/^(?:host|user-agent|accept|accept-(?:language|encoding|charset)|connection|cookie|origin|referer|sec-.*|dnt|te|priority|content-length|upgrade-insecure-requests|cache-control|pragma|if-.*|range|purpose)$/;
export const isSetByBrowser = (name: string): boolean => SET_BY_BROWSER.test(name);

/** Whether a request's header can hold a secret: these hold none, however long they are. */
export const mayHoldSecret = (name: string): boolean =>
	!/^(?:accept|accept-.*|content-type|cache-control|x-requested-with)$/.test(name);

/** Headers of an answer that tell of the answer, and hold nothing that a request repeats. */
export const isOfTheAnswer = (name: string): boolean => /^(?:link|date|content-type)$/.test(name);

/** Whether a header of an answer may matter: the next page's address, or a CSRF token. */
export const isTellingHeader = (name: string): boolean => /^(?:link|date)$|csrf|xsrf/.test(name);

/** Whether a header of an answer is passed on with it: what may matter, and how to read the answer. */
export const isPassedOn = (name: string): boolean =>
	name === 'content-type' || isTellingHeader(name);

/** What an answer says that it is; `null` where it does not say. Names are in lower case. */
export const contentTypeIn = (headers: readonly (readonly [string, string])[]): string | null =>
	headers.find(([name]) => name === 'content-type')?.[1] ?? null;

/** Whether an answer of this content type may hold JSON, whole or in lines, or XML; some call it plain text. */
export const mayHoldJson = (contentType: string): boolean =>
	/\bjson\b|\+json|^text\/(?:plain|x-component|x-script|event-stream|xml)|^application\/(?:soap\+)?xml/i.test(
		contentType,
	);

/** Whether a request's body of this content type is text that is worth a copy. */
export const isTextBody = (contentType: string): boolean =>
	/\bjson\b|\+json|urlencoded|^text\//i.test(contentType);
