import { SECRET_MARK } from '../profile/marks';
import type { Paging, ReadRequest } from '../profile/profile';
import { valueIn } from '../sessions/mapping';
import { leadsOn } from './paging-words';
import { withValue } from './request';

/** The most pages that are read of a list. */
export const PAGES_LIMIT = 200;
/** The most pages that are read of a list that is not in use yet. */
export const FIRST_PAGES_LIMIT = 5;

/** What follows a page: another request, the end, or something that makes no sense. */
export type Next = { type: 'ask'; request: ReadRequest } | { type: 'end' } | { type: 'lost' };

/** A page that was read, as far as paging needs it. */
export type Page = {
	request: ReadRequest;
	body: unknown;
	headers: Headers;
	/** How many pages were read, this page included, and how many entries they have together. */
	pages: number;
	entries: number;
	/** How many entries this page has. */
	here: number;
	/** How many entries of this page are on no earlier page. */
	fresh: number;
};

/** Nothing follows. */
export const END: Next = { type: 'end' };
const LOST: Next = { type: 'lost' };

/** Where a character stands next outside of quotes; the end of the text where it does not. */
function nextOutsideQuotes(text: string, from: number, letter: ',' | ';'): number {
	let isQuoted = false;
	for (let at = from; at < text.length; at += 1) {
		if (text[at] === '\\' && isQuoted) at += 1;
		else if (text[at] === '"') isQuoted = !isQuoted;
		else if (text[at] === letter && !isQuoted) return at;
	}
	return text.length;
}

/** Whether one of a link's parameters says that it leads to the next page. */
function isNext(parameters: string): boolean {
	for (let from = 0; from < parameters.length; ) {
		const end = nextOutsideQuotes(parameters, from, ';');
		const parameter = parameters.slice(from, end);
		const equals = parameter.indexOf('=');
		if (parameter.slice(0, Math.max(0, equals)).trim().toLowerCase() === 'rel') {
			const words = parameter
				.slice(equals + 1)
				.trim()
				.replace(/^"|"$/g, '')
				.toLowerCase();
			if (words.split(/\s+/).includes('next')) return true;
		}
		from = end + 1;
	}
	return false;
}

/** The address of the next page in a `Link` header (RFC 8288); `null` where there is none. */
export function nextLink(header: string | null): string | null {
	const text = (header ?? '').slice(0, 8192);
	for (let at = 0; ; ) {
		const start = text.indexOf('<', at);
		const close = start < 0 ? -1 : text.indexOf('>', start);
		if (close < 0) return null;
		const end = nextOutsideQuotes(text, close + 1, ',');
		// An address may hold a comma, and never a «<».
		const address = text.slice(text.lastIndexOf('<', close) + 1, close);
		if (isNext(text.slice(close + 1, end))) return address;
		at = end;
	}
}

/** Whether an address has the path of a request, of which parts may be filled in later. */
function isSamePath(path: string, other: string): boolean {
	const parts = path.split('/');
	const others = other.split('/');
	return (
		parts.length === others.length &&
		parts.every((part, at) => part === others[at] || (part === SECRET_MARK && others[at] !== ''))
	);
}

/** The request with the query of an address, if that has the same origin and path. */
export function follow(request: ReadRequest, address: string): Next {
	const base = new URL(request.origin + request.path);
	if (address === '' || !URL.canParse(address, base.href)) return LOST;
	const url = new URL(address, base.href);
	// An answer may only change the query: it must not send us to another origin or path.
	const same = url.origin === base.origin && isSamePath(request.path, url.pathname);
	if (!same || url.username !== '' || url.password !== '') return LOST;
	return { type: 'ask', request: { ...request, query: [...url.searchParams] } };
}

function place(
	request: ReadRequest,
	where: Parameters<typeof withValue>[1],
	value: string | number,
): Next {
	const next = withValue(request, where, value);
	return next === null ? LOST : { type: 'ask', request: next };
}

/** What follows a page. The caller has to notice when a request repeats. */
export function nextPage(paging: Paging, first: ReadRequest, page: Page): Next {
	const { request, body } = page;
	switch (paging.by) {
		case 'next': {
			const address = valueIn(body, paging.at);
			if (address === undefined || address === null || address === '') return END;
			return typeof address === 'string' ? follow(request, address) : LOST;
		}
		case 'link': {
			const address = nextLink(page.headers.get('link'));
			return address === null ? END : follow(request, address);
		}
		case 'cursor': {
			const more = paging.more === null ? null : valueIn(body, paging.more);
			if (paging.more !== null && more !== true) return more === false ? END : LOST;
			const cursor = valueIn(body, paging.at);
			if (cursor === undefined || cursor === null) return more ? LOST : END;
			if (typeof cursor !== 'string' && typeof cursor !== 'number') return LOST;
			if (!leadsOn(cursor)) return more ? LOST : END;
			return place(first, paging.to, cursor);
		}
		case 'page':
			// A service may repeat its last page for higher numbers, or ignore the number.
			return page.fresh === 0 ? END : place(first, paging.to, paging.first + page.pages);
		case 'offset':
			return page.fresh === 0 ? END : place(first, paging.to, page.entries);
	}
}
