import { browser } from 'wxt/browser';

/** What the two browsers tell of a request, in one event or another. */
export type RequestDetails = {
	requestId: string;
	url: string;
	method: string;
	tabId: number;
	/** Firefox alone says whose cookies go along. */
	incognito?: boolean | undefined;
	cookieStoreId?: string | undefined;
	/** Chrome's word for who has asked. */
	initiator?: string | undefined;
	/** Firefox's words for it. */
	originUrl?: string | undefined;
	documentUrl?: string | undefined;
	requestBody?: {
		formData?: Record<string, unknown[]>;
		raw?: { bytes?: ArrayBuffer }[];
	} | null;
	requestHeaders?: RawHeader[] | undefined;
	responseHeaders?: RawHeader[] | undefined;
	statusCode?: number;
};

export type RawHeader = { name: string; value?: string | undefined };

/** Firefox's own way to read an answer on its way. */
export type StreamFilter = {
	ondata: ((event: { data: ArrayBuffer }) => void) | null;
	onstop: (() => void) | null;
	onerror: (() => void) | null;
	write(data: ArrayBuffer): void;
	disconnect(): void;
};

export type RequestListener = (details: RequestDetails) => unknown;

export type RequestEvent = {
	addListener(heard: RequestListener, filter: object, extra?: string[]): void;
	hasListener(heard: RequestListener): boolean;
};

type WebRequest = Record<
	'onBeforeRequest' | 'onSendHeaders' | 'onCompleted' | 'onBeforeRedirect' | 'onErrorOccurred',
	RequestEvent
> & {
	filterResponseData?: (requestId: string) => StreamFilter;
	OnSendHeadersOptions?: { EXTRA_HEADERS?: string };
};

/** The browser's interface; missing as long as its permission is. */
export const webRequest = (): WebRequest | undefined =>
	browser.webRequest as unknown as WebRequest | undefined;

/** What has to be asked for to hear of all headers: Chrome alone knows it, and leaves out some else. */
export function extraHeaders({ OnSendHeadersOptions }: WebRequest): string[] {
	const { EXTRA_HEADERS } = OnSendHeadersOptions ?? {};
	return EXTRA_HEADERS === undefined ? [] : [EXTRA_HEADERS];
}

/** Which requests are listened to: those of code, to these hosts. */
export const requestsTo = (hosts: readonly string[]) => ({
	urls: [...hosts],
	types: ['xmlhttprequest', 'other'],
});

/** The origin of an address; `null` where there is none. */
export const originOf = (url: string | undefined): string | null =>
	url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
