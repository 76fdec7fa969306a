import { browser } from 'wxt/browser';
import {
	isPassedOn,
	isSetByBrowser,
	MOST_HEADERS,
	mayHoldJson,
} from '@/utils/connection/profile/headers';
import { isSuccess } from '@/utils/connection/profile/statuses';
import type { PageReport } from '@/utils/learning/observe/observed-request';
import type { createPageFilter, PageFilter } from '@/utils/learning/observe/page-filter';
import { isOfOurStore } from './cookie-store';
import { headerPairs, passingText, requestBodyText } from './request-details';
import {
	extraHeaders,
	originOf,
	type RequestDetails,
	type RequestEvent,
	type RequestListener,
	requestsTo,
	webRequest,
} from './web-request';

/** The page that is looked into deeper. */
export type WatchedPage = { tabId: number; site: string; path: string };

/** What looking deeper is made of. */
export type WorkerObserverDependencies = {
	/** Match patterns of all hosts that a profile of this build may name. */
	hosts: readonly string[];
	/** `null` where nobody wants to look deeper. */
	watched: () => Promise<WatchedPage | null>;
	/** As a page's own observer would report it. */
	report: (report: PageReport, from: WatchedPage) => void;
	/** There was an answer that this browser does not show. */
	hidden: () => void;
	/** Asks for an address again, as the site's own page would; `null` where that brings no text. */
	askAgain: (url: string, headers: [string, string][], site: string) => Promise<string | null>;
	/** Whether an address reads as one of a list, which nothing changes that is asked for again. */
	mayAskAgain: (url: string) => Promise<boolean>;
	/** Fetches the filter that a page's own observer has. */
	createFilter: (parts: Parameters<typeof createPageFilter>[0]) => Promise<PageFilter>;
};

/** Requests that are under way at once, at most. */
const MOST_OPEN = 200;
/** Addresses that are asked for again at most. */
const MOST_AGAIN = 60;

/** A request that is under way. */
type OpenRequest = {
	body: string | null;
	sent: [string, string][];
	/** Settles with the answer's text, where the browser lets it be read on its way. */
	text: Promise<string | null> | null;
};

const isFrom = (details: RequestDetails, { tabId, site }: WatchedPage): boolean =>
	(details.tabId === tabId || details.tabId === -1) &&
	originOf(details.initiator ?? details.originUrl) === site;

/** Gives each page a filter of its own, and with it what the filter has learned of names. */
function createFilters({ report, createFilter }: WorkerObserverDependencies) {
	let last: { of: string; filter: Promise<PageFilter>; asked: Set<string> } | null = null;
	return (page: WatchedPage) => {
		const of = JSON.stringify(page);
		if (last?.of === of) return last;
		const filter = createFilter({
			report: (seen) =>
				report(
					'observed' in seen ? { ...seen, observed: { ...seen.observed, by: 'worker' } } : seen,
					page,
				),
			metas: () => [],
			path: () => page.path,
			parse: JSON.parse,
			stringify: JSON.stringify,
		});
		last = { of, filter, asked: new Set() };
		return last;
	};
}

/** What is to be done at each event of a request. */
type Hearing = {
	begun(details: RequestDetails): void;
	/** For Firefox, which waits: a filter has to be there before the answer is. */
	beforeAnswer(details: RequestDetails): Promise<void>;
	sent(details: RequestDetails): void;
	completed(details: RequestDetails): Promise<void>;
	gone(details: RequestDetails): void;
};

function createHearing(dependencies: WorkerObserverDependencies): Hearing {
	const { watched, hidden, askAgain } = dependencies;
	const open = new Map<string, OpenRequest>();
	const filterFor = createFilters(dependencies);

	function begin(details: RequestDetails, text: OpenRequest['text']): void {
		if (open.size >= MOST_OPEN) open.delete(open.keys().next().value ?? '');
		open.set(details.requestId, { body: requestBodyText(details), sent: [], text });
	}

	/** The text of an answer that the browser does not show, where asking again may bring it. */
	async function textAgain(
		{ method, url, tabId }: RequestDetails,
		headers: [string, string][],
		page: WatchedPage,
	): Promise<string | null> {
		// Of a tab's requests Chrome does not say whether a worker sent them: the page's own code may
		// have, and its observer then has the answer.
		if (method !== 'GET') {
			if (tabId === -1) hidden();
			return null;
		}
		const { asked } = filterFor(page);
		if (asked.has(url) || asked.size >= MOST_AGAIN) return null;
		// To ask some addresses changes something, whatever the method.
		if (!(await dependencies.mayAskAgain(url)) || asked.has(url)) return null;
		asked.add(url);
		return askAgain(url, headers, page.site);
	}

	async function answered(details: RequestDetails, { body, sent, text }: OpenRequest) {
		const page = await watched();
		if (page === null || !isFrom(details, page) || !(await isOfOurStore(details))) return;
		const { url, method, statusCode: status = 0 } = details;
		if (!isSuccess(status)) return;
		const headers = headerPairs(details.responseHeaders);
		const requestHeaders = sent.filter(([name]) => !isSetByBrowser(name)).slice(0, MOST_HEADERS);
		const isJson = mayHoldJson(headers.find(([name]) => name === 'content-type')?.[1] ?? '');
		const answer =
			text !== null ? await text : isJson ? await textAgain(details, requestHeaders, page) : null;
		const seen = {
			method,
			url,
			requestHeaders,
			requestBody: body,
			status,
			responseHeaders: headers.filter(([name]) => isPassedOn(name)).slice(0, MOST_HEADERS),
			cookies: sent.find(([name]) => name === 'cookie')?.[1] ?? '',
		};
		(await filterFor(page).filter).answered(seen, isJson ? answer : null);
	}

	return {
		begun: (details) => begin(details, null),
		async beforeAnswer(details) {
			const page = await watched();
			const filterOf = webRequest()?.filterResponseData;
			if (page === null || filterOf === undefined || !isFrom(details, page)) return;
			begin(details, passingText(filterOf(details.requestId)));
		},
		sent({ requestId, requestHeaders }) {
			const request = open.get(requestId);
			if (request !== undefined) request.sent = headerPairs(requestHeaders);
		},
		async completed(details) {
			const request = open.get(details.requestId);
			open.delete(details.requestId);
			if (request !== undefined) await answered(details, request);
		},
		gone: ({ requestId }) => void open.delete(requestId),
	};
}

/**
 * Hears what a watched page's workers ask, which its own observer can't see: Firefox shows each
 * answer, Chrome none, so there a plain GET is asked for again. Nothing is heard until the browser
 * has been asked for `webRequest`. Registers at once, so call it in the first tick.
 */
export function lookDeeper(dependencies: WorkerObserverDependencies): void {
	const { begun, beforeAnswer, sent, completed, gone } = createHearing(dependencies);
	const done = (details: RequestDetails) => void completed(details);
	const filter = requestsTo(dependencies.hosts);
	const add = (event: RequestEvent, heard: RequestListener, ...extra: string[]) => {
		if (!event.hasListener(heard)) event.addListener(heard, filter, extra);
	};

	function listen() {
		const events = webRequest();
		if (events === undefined) return;
		const reads = events.filterResponseData !== undefined;
		try {
			if (reads) add(events.onBeforeRequest, beforeAnswer, 'blocking', 'requestBody');
			else if (!import.meta.env.FIREFOX) add(events.onBeforeRequest, begun, 'requestBody');
			else return;
			add(events.onSendHeaders, sent, 'requestHeaders', ...extraHeaders(events));
			add(events.onCompleted, done, 'responseHeaders');
			add(events.onBeforeRedirect, gone);
			add(events.onErrorOccurred, gone);
		} catch {
			// Chrome listens to no host before it gives access to one; we are called again then.
		}
	}

	listen();
	browser.permissions.onAdded.addListener(listen);
}
