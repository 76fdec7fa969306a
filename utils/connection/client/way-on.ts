import { saysItEnds } from '../names/ending-names';
import type { ConnectionProfile, ReadRequest, RequestPlace } from '../profile/profile';
import { valueIn } from '../sessions/mapping';
import { follow, type Page } from './paging';
import {
	countIn,
	type Envelope,
	isPageCount,
	leadsOn,
	leadsToNext,
	mayLeadOn,
	plain,
} from './paging-words';
import { withValue } from './request';
import { envelopesAround, isEndCursor, nextInHeaders } from './signs-of-more';

// Where a list goes on behind what the profile knows. Only the query of a GET, or a place that the
// profile knows, gets a value of the answer: the method, the host and the path stay as they are.

type List = ConnectionProfile['list'];

/** The longest value of an answer that is sent back, in characters. */
const LONGEST = 2048;
const PARAMETER_NAME = /^[\w\-.]{1,64}$/;
const PAGE_NUMBERS = new Set([
	'page',
	'currentpage',
	'currentpageno',
	'pagenumber',
	'pagenum',
	'pageno',
	'pageindex',
	'seite',
	'number',
]);
const OFFSETS = new Set(['offset', 'skip', 'start', 'startat', 'startindex', 'firstresult']);
/** What requests call a cursor, as {@link plain} writes it. */
const CURSORS = new Set(['cursor', 'after', 'pagetoken', 'token', 'next', 'continuationtoken']);

/** Where services ask by another name than all the others. */
const ASKED_AS: ReadonlyMap<string, string> = new Map([
	['nextpagestart', 'start'],
	['nextpagecursor', 'cursor'],
	['number', 'page'],
]);

/** What the next page's mark is called in a request, by what it is called in an answer. */
export function askedAs(name: string): string {
	const known = ASKED_AS.get(plain(name));
	if (known !== undefined) return known;
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
	return variableIn(body.value, isCursor);
}

/** The variable that a question of GraphQL names and leaves out, as it does for the first page. */
function variableIn(body: unknown, isCursor: (name: string) => boolean): RequestPlace | null {
	const question = valueIn(body, ['query']);
	const variables = valueIn(body, ['variables']);
	if (typeof question !== 'string' || typeof variables !== 'object' || variables === null)
		return null;
	const names = question.slice(0, LONGEST).matchAll(/\$([A-Za-z_]\w{0,63})\s{0,8}:/g);
	for (const [, name = ''] of names) {
		if (isCursor(name) && !Object.hasOwn(variables, name))
			return { in: 'json', path: ['variables', name] };
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

/** The address that a value is or holds, as itself or as `{href}`, `{link}` or a list of them. */
function addressIn(value: unknown): string | null {
	if (typeof value === 'string') return /^(?:https?:\/\/|\/|\?)/.test(value) ? value : null;
	if (typeof value !== 'object' || value === null) return null;
	const inside = Array.isArray(value)
		? value.slice(0, 1)
		: ['href', 'url', 'link'].map((name) => valueIn(value, [name]));
	return inside.map(addressIn).find((address) => address !== null) ?? null;
}

const isPage = ({ as }: ReadRequest): boolean => as === 'document' || as === 'page';

/** Which page a link leads to, by a number or a mark. */
const WHICH_PAGE =
	/^p$|^pg$|page|seite|pagin|^(?:offset|skip|start(?:at|index|ingafter)?|from|after|before|cursor|next|continuation)$/;
/** How what it leads to is shown. */
const HOW_SHOWN =
	/^(?:limit|size|per|sort|sortby|order|orderby|dir|direction|lang|locale|tab|view)$/;

/**
 * Whether a link in a page may be followed: where all in its query is what the page was asked with, or
 * says which page and how it is shown, and sessions can be told apart over several pages.
 */
function mayFollowLink({ fields }: List, request: ReadRequest, address: string): boolean {
	const { origin, path, query } = request;
	if (fields.id.with !== undefined || !URL.canParse(address, origin + path)) return false;
	return [...new URL(address, origin + path).searchParams].every(
		([name, value]) =>
			query.some(([own, same]) => own === name && same === value) ||
			HOW_SHOWN.test(plain(name)) ||
			(WHICH_PAGE.test(plain(name)) && /\d|^.{8}/.test(value) && !saysItEnds(value)),
	);
}

/** The request that a member of an answer leads to. */
function byMember(list: List, { request }: Page, name: string, value: unknown): ReadRequest | null {
	const address = addressIn(value);
	if (address !== null && isPage(request) && !mayFollowLink(list, request, address)) return null;
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

/** Where a request says a number by one of these names; the part of the path after such a word, too. */
function placeOfNumber(
	{ path, query, body }: ReadRequest,
	names: ReadonlySet<string>,
): RequestPlace | null {
	const inQuery = query.find(([name]) => names.has(plain(name)))?.[0];
	if (inQuery !== undefined) return { in: 'query', name: inQuery };
	const parts = path.split('/');
	const part = parts.findIndex(
		(text, at) => /^\d{1,6}$/.test(text) && names.has(plain(parts[at - 1] ?? '')),
	);
	if (part > 0) return { in: 'path', part };
	if (body?.type === 'form') {
		const name = body.fields.find(([each]) => names.has(plain(each)))?.[0];
		return name === undefined ? null : { in: 'form', name };
	}
	for (const around of [[], ['variables'], ['params'], ['input'], ['pagination'], ['paging']]) {
		const members = body?.type === 'json' ? valueIn(body.value, around) : null;
		if (typeof members !== 'object' || members === null) continue;
		const name = Object.keys(members).find((each) => names.has(plain(each)));
		if (name !== undefined) return { in: 'json', path: [...around, name] };
	}
	return null;
}

/** The request with a number where it has one of that kind, or under a name that an answer gives it. */
function withNumber(
	request: ReadRequest,
	names: ReadonlySet<string>,
	{ name, value }: { name: string; value: number },
): ReadRequest | null {
	const own = placeOfNumber(request, names);
	if (own !== null) return withValue(request, own, value);
	return request.method === 'GET' && PARAMETER_NAME.test(name)
		? withValue(request, { in: 'query', name }, value)
		: null;
}

/** The next page by its number, where the answer says which page it is and how many there are. */
function byNumber({ request }: List, envelope: Envelope, pages: number): ReadRequest | null {
	const members = Object.entries(envelope);
	const all = members.find(
		([name, value]) => isPageCount(plain(name)) && (countIn(value) ?? 0) > pages,
	);
	const here = members.find(([name, value]) => {
		const count = countIn(value);
		return PAGE_NUMBERS.has(plain(name)) && (count === pages || count === pages - 1);
	});
	if (all === undefined || here === undefined) return null;
	const name = askedAs(here[0]);
	return withNumber(request, PAGE_NUMBERS, { name, value: Number(here[1]) + 1 });
}

/** The entries after those that were read, where the answer says from where on they are. */
function byOffset({ request }: List, envelope: Envelope, page: Page): ReadRequest | null {
	const before = page.entries - page.here;
	for (const [name, value] of Object.entries(envelope)) {
		if (!OFFSETS.has(plain(name)) || page.here === 0) continue;
		// Some count from 1.
		const first = plain(name) === 'startindex' && countIn(value) === before + 1 ? 1 : 0;
		if (countIn(value) !== before + first) continue;
		return withNumber(request, OFFSETS, { name, value: page.entries + first });
	}
	return null;
}

/** The request that the first member of these leads to. */
function byMembers(
	list: List,
	page: Page,
	envelopes: readonly Envelope[],
	leads: (name: string, value: unknown, envelope: Envelope) => boolean,
): ReadRequest | null {
	for (const envelope of envelopes) {
		for (const [name, value] of Object.entries(envelope)) {
			if (!leads(name, value, envelope) || !leadsOn(value)) continue;
			const request = byMember(list, page, name, value);
			if (request !== null) return request;
		}
	}
	return null;
}

/** The request for what follows a page, where the answer says it; `null` where it does not. */
export function wayOn(list: List, page: Page): ReadRequest | null {
	const envelopes = envelopesAround(page.body, list.items);
	const byName = byMembers(
		list,
		page,
		envelopes,
		(name, _, envelope) => leadsToNext(plain(name)) || isEndCursor(name, envelope),
	);
	if (byName !== null) return byName;
	for (const envelope of envelopes) {
		const request = byNumber(list, envelope, page.pages) ?? byOffset(list, envelope, page);
		if (request !== null) return request;
	}
	const next = nextInHeaders(page.headers);
	return next === null
		? byMembers(list, page, envelopes, (name, value) => mayLeadOn(plain(name), value))
		: withNumber(list.request, PAGE_NUMBERS, { name: 'page', value: next });
}
