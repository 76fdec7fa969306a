import { valueIn } from '../mapping';
import type { ConnectionProfile, ReadRequest, RequestPlace } from '../profile';
import { follow, type Page } from './paging';
import { withValue } from './request';
import { type Envelope, envelopesAround, leadsOn, NEXT, PAGE_COUNTS, plain } from './signs-of-more';

// Where a list goes on behind what the profile knows. Only the query of a GET, or a place that the
// profile knows, gets a value of the answer: the method, the host and the path stay as they are.

type List = ConnectionProfile['list'];

/** The longest value of an answer that is sent back, in characters. */
const LONGEST = 2048;
const PARAMETER_NAME = /^[\w\-.]{1,64}$/;
const PAGE_NUMBERS = new Set(['page', 'currentpage', 'pagenumber', 'pageno']);
/** What requests call a cursor, as {@link plain} writes it. */
const CURSORS = new Set(['cursor', 'after', 'pagetoken', 'token', 'next', 'continuationtoken']);

/** What the next page's mark is called in a request, by what it is called in an answer. */
export function askedAs(name: string): string {
	const bare = name.replace(/^(?:next|end|current)[_-]?/i, '');
	return bare === '' ? name : bare.charAt(0).toLowerCase() + bare.slice(1);
}

const isOpen = (value: unknown): boolean => value === null || value === '';

/** Where the request itself has room for a cursor; `null` where it has none. */
function openPlace({ query, body }: ReadRequest): RequestPlace | null {
	const isCursor = (name: string) => CURSORS.has(plain(name));
	const open = query.find(([name, value]) => isOpen(value) && isCursor(name));
	if (open !== undefined) return { in: 'query', name: open[0] };
	if (body?.type === 'form') {
		const field = body.fields.find(([name, value]) => isOpen(value) && isCursor(name));
		return field === undefined ? null : { in: 'form', name: field[0] };
	}
	if (body?.type !== 'json') return null;
	for (const around of [[], ['variables'], ['params'], ['input']]) {
		const members = valueIn(body.value, around);
		if (typeof members !== 'object' || members === null || Array.isArray(members)) continue;
		const found = Object.entries(members).find(([name, value]) => isOpen(value) && isCursor(name));
		if (found !== undefined) return { in: 'json', path: [...around, found[0]] };
	}
	return null;
}

/** Where a cursor of this name goes; `null` where nothing says so. */
function placeFor({ request, paging }: List, name: string): RequestPlace | null {
	if (paging?.by === 'cursor') return paging.to;
	const open = openPlace(request);
	if (open !== null) return open;
	const asked = askedAs(name);
	return request.method === 'GET' && PARAMETER_NAME.test(asked)
		? { in: 'query', name: asked }
		: null;
}

const addressIn = (value: unknown): string | null => {
	const text =
		typeof value === 'object' && value !== null ? (value as { href?: unknown }).href : value;
	return typeof text === 'string' && /^(?:https?:\/\/|\/|\?)/.test(text) ? text : null;
};

/** The request that a member of an answer leads to. */
function byMember(list: List, { request }: Page, name: string, value: unknown): ReadRequest | null {
	const address = addressIn(value);
	if (address !== null) {
		const next = follow(request, address);
		return next.type === 'ask' ? next.request : null;
	}
	if (list.paging !== null && list.paging.by !== 'cursor') return null;
	if (typeof value !== 'string' && typeof value !== 'number') return null;
	if (String(value).length > LONGEST) return null;
	const place = placeFor(list, name);
	return place === null ? null : withValue(list.request, place, value);
}

/** The next page by its number, where the answer says which page it is and how many there are. */
function byNumber({ request }: List, envelope: Envelope, pages: number): ReadRequest | null {
	if (request.method !== 'GET') return null;
	const members = Object.entries(envelope);
	const all = members.find(
		([name, value]) => PAGE_COUNTS.has(plain(name)) && Number(value) > pages,
	);
	const here = members.find(
		([name, value]) => PAGE_NUMBERS.has(plain(name)) && (value === pages || value === pages - 1),
	);
	if (all === undefined || here === undefined) return null;
	const own = request.query.find(([name]) => PAGE_NUMBERS.has(plain(name)))?.[0];
	const name = own ?? askedAs(here[0]);
	return PARAMETER_NAME.test(name)
		? withValue(request, { in: 'query', name }, Number(here[1]) + 1)
		: null;
}

/** The request for what follows a page, where the answer says it; `null` where it does not. */
export function wayOn(list: List, page: Page): ReadRequest | null {
	for (const envelope of envelopesAround(page.body, list.items)) {
		for (const [name, value] of Object.entries(envelope)) {
			if (!NEXT.has(plain(name)) || !leadsOn(value)) continue;
			const request = byMember(list, page, name, value);
			if (request !== null) return request;
		}
		const request = byNumber(list, envelope, page.pages);
		if (request !== null) return request;
	}
	return null;
}
