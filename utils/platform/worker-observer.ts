import { browser } from 'wxt/browser';
import {
	isSetByBrowser,
	isTellingHeader,
	LONGEST_HEADER,
	MOST_HEADERS,
	mayHoldJson,
} from '@/utils/connection/headers';
import { ANSWER_LIMIT, BODY_LIMIT } from '@/utils/learning/limits';
import type { PageReport } from '@/utils/learning/observe/observed-request';
import { createPageFilter, type PageFilter } from '@/utils/learning/observe/page-filter';

/** The page that is looked into deeper. */
export type Watched = { tabId: number; site: string; path: string };

/** What looking deeper is made of. */
export type WorkerObserverDependencies = {
	/** Match patterns of all hosts that a profile of this build may name. */
	hosts: readonly string[];
	/** `null` where nobody wants to look deeper. */
	watched: () => Promise<Watched | null>;
	/** As a page's own observer would report it. */
	report: (report: PageReport, from: Watched) => void;
	/** There was an answer that this browser does not show. */
	hidden: () => void;
	/** Asks for an address again, as the site's own page would; `null` where that brings no text. */
	askAgain: (url: string, headers: [string, string][], site: string) => Promise<string | null>;
};

/** What the two browsers tell of a request, in one event or another. */
type Details = {
	requestId: string;
	url: string;
	method: string;
	tabId: number;
	initiator?: string;
	originUrl?: string;
	requestBody?: {
		formData?: Record<string, unknown[]>;
		raw?: { bytes?: ArrayBuffer }[];
	} | null;
	requestHeaders?: { name: string; value?: string }[];
	responseHeaders?: { name: string; value?: string }[];
	statusCode?: number;
};

/** Firefox's own way to read an answer on its way. */
type StreamFilter = {
	ondata: ((event: { data: ArrayBuffer }) => void) | null;
	onstop: (() => void) | null;
	onerror: (() => void) | null;
	write(data: ArrayBuffer): void;
	disconnect(): void;
};
type Event = {
	addListener(heard: (details: Details) => unknown, filter: object, extra?: string[]): void;
	hasListener(heard: (details: Details) => unknown): boolean;
};
type WebRequest = Record<
	'onBeforeRequest' | 'onSendHeaders' | 'onCompleted' | 'onBeforeRedirect' | 'onErrorOccurred',
	Event
> & {
	filterResponseData?: (requestId: string) => StreamFilter;
	OnSendHeadersOptions?: { EXTRA_HEADERS?: string };
};

/** Requests that are under way at once, at most. */
const MOST_OPEN = 200;
/** Addresses that are asked for again at most. */
const MOST_AGAIN = 60;

type Pairs = [string, string][];

type Open = {
	body: string | null;
	sent: Pairs;
	/** Settles with the answer's text, where the browser lets it be read on its way. */
	text: Promise<string | null> | null;
};

const originOf = (url: string | undefined): string | null =>
	url !== undefined && URL.canParse(url) ? new URL(url).origin : null;

const pairsOf = (headers: Details['requestHeaders'] = []): Pairs =>
	headers.flatMap(
		({ name, value }): Pairs =>
			value === undefined || value.length > LONGEST_HEADER ? [] : [[name.toLowerCase(), value]],
	);

function bodyOf({ requestBody }: Details): string | null {
	const { formData, raw } = requestBody ?? {};
	let text: string | null = null;
	if (formData !== undefined) {
		const form = new URLSearchParams();
		for (const [name, values] of Object.entries(formData)) {
			for (const value of values) if (typeof value === 'string') form.append(name, value);
		}
		text = form.toString();
	} else if (raw !== undefined && raw.length > 0) {
		const decoder = new TextDecoder();
		text = raw.map(({ bytes }) => decoder.decode(bytes, { stream: true })).join('');
	}
	return text === null || text.length > BODY_LIMIT ? null : text;
}

/**
 * Reads an answer as it passes: the page gets each piece before it is looked at.
 *
 * @returns `null` for one that is too long, or broke off
 */
function textOf(filter: StreamFilter): Promise<string | null> {
	return new Promise((resolve) => {
		const decoder = new TextDecoder();
		let text = '';
		filter.ondata = ({ data }) => {
			filter.write(data);
			text += decoder.decode(data, { stream: true });
			if (text.length <= ANSWER_LIMIT) return;
			filter.disconnect();
			resolve(null);
		};
		filter.onstop = () => {
			filter.disconnect();
			resolve(text);
		};
		filter.onerror = () => resolve(null);
	});
}

/**
 * Hears what a watched page's workers ask, which its own observer can't see: Firefox shows each
 * answer, Chrome none, so there a plain GET is asked for again. Nothing is heard until the browser
 * has been asked for `webRequest`. Registers at once, so call it in the first tick.
 */
export function lookDeeper(dependencies: WorkerObserverDependencies): void {
	const open = new Map<string, Open>();
	const again = new Set<string>();
	let filter: { of: string; filter: PageFilter } | null = null;

	/** One filter for a page, and what it has learned of names with it. */
	function filterFor(watched: Watched): PageFilter {
		const of = JSON.stringify(watched);
		if (filter?.of !== of) {
			const report = (seen: PageReport) =>
				dependencies.report(
					'observed' in seen ? { ...seen, observed: { ...seen.observed, by: 'worker' } } : seen,
					watched,
				);
			const made = createPageFilter({
				report,
				metas: () => [],
				path: () => watched.path,
				parse: JSON.parse,
				stringify: JSON.stringify,
			});
			filter = { of, filter: made };
			again.clear();
		}
		return filter.filter;
	}

	const isFrom = (details: Details, { tabId, site }: Watched): boolean =>
		(details.tabId === tabId || details.tabId === -1) &&
		originOf(details.initiator ?? details.originUrl) === site;

	function begin(details: Details, text: Open['text']): void {
		if (open.size >= MOST_OPEN) open.delete(open.keys().next().value ?? '');
		open.set(details.requestId, { body: bodyOf(details), sent: [], text });
	}

	/** For Firefox, which waits: a filter has to be there before the answer is. */
	async function beforeAnswer(details: Details): Promise<void> {
		const watched = await dependencies.watched();
		const filterOf = api()?.filterResponseData;
		if (watched === null || filterOf === undefined || !isFrom(details, watched)) return;
		begin(details, textOf(filterOf(details.requestId)));
	}

	async function answered(details: Details): Promise<void> {
		const one = open.get(details.requestId);
		open.delete(details.requestId);
		if (one === undefined) return;
		const watched = await dependencies.watched();
		if (watched === null || !isFrom(details, watched)) return;
		const { url, method, statusCode: status = 0 } = details;
		if (status < 200 || status > 299) return;
		const responseHeaders = pairsOf(details.responseHeaders);
		const requestHeaders = one.sent
			.filter(([name]) => !isSetByBrowser(name))
			.slice(0, MOST_HEADERS);
		const type = responseHeaders.find(([name]) => name === 'content-type')?.[1] ?? '';
		let text = one.text === null ? null : await one.text;
		if (one.text === null && mayHoldJson(type)) {
			// Of a tab's requests Chrome does not say whether a worker sent them: the page's own code may
			// have, and its observer then has the answer.
			if (method !== 'GET') {
				if (details.tabId === -1) dependencies.hidden();
			} else if (!again.has(url) && again.size < MOST_AGAIN) {
				again.add(url);
				text = await dependencies.askAgain(url, requestHeaders, watched.site);
			}
		}
		const seen = {
			method,
			url,
			requestHeaders,
			requestBody: one.body,
			status,
			responseHeaders: responseHeaders
				.filter(([name]) => isTellingHeader(name))
				.slice(0, MOST_HEADERS),
			cookies: one.sent.find(([name]) => name === 'cookie')?.[1] ?? '',
		};
		filterFor(watched).answered(seen, mayHoldJson(type) ? text : null);
	}

	const api = () => browser.webRequest as unknown as WebRequest | undefined;
	const onBegun = (details: Details) => begin(details, null);
	const onSent = ({ requestId, requestHeaders }: Details) => {
		const one = open.get(requestId);
		if (one !== undefined) one.sent = pairsOf(requestHeaders);
	};
	const onDone = (details: Details) => void answered(details);
	const onGone = ({ requestId }: Details) => void open.delete(requestId);

	const listen = () => {
		const events = api();
		if (events === undefined) return;
		const reads = events.filterResponseData !== undefined;
		const { EXTRA_HEADERS } = events.OnSendHeadersOptions ?? {};
		const extra = EXTRA_HEADERS === undefined ? [] : [EXTRA_HEADERS];
		const filtered = { urls: [...dependencies.hosts], types: ['xmlhttprequest', 'other'] };
		const add = (event: Event, heard: (details: Details) => unknown, ...how: string[]) => {
			if (!event.hasListener(heard)) event.addListener(heard, filtered, how);
		};
		try {
			if (reads) add(events.onBeforeRequest, beforeAnswer, 'blocking', 'requestBody');
			else if (!import.meta.env.FIREFOX) add(events.onBeforeRequest, onBegun, 'requestBody');
			else return;
			add(events.onSendHeaders, onSent, 'requestHeaders', ...extra);
			add(events.onCompleted, onDone, 'responseHeaders');
			add(events.onBeforeRedirect, onGone);
			add(events.onErrorOccurred, onGone);
		} catch {
			// Chrome listens to no host before it gives access to one; we are called again then.
		}
	};
	listen();
	browser.permissions.onAdded.addListener(listen);
}
