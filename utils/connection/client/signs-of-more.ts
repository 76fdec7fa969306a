import type { ConnectionProfile, ReadRequest } from '../profile/profile';
import { EACH, entriesOf, valueIn } from '../sessions/mapping';
import { nextLink, type Page } from './paging';
import {
	countIn,
	type Envelope,
	isCount,
	isEnvelope,
	isNarrowerTotal,
	isOfMore,
	isPageCount,
	isRest,
	isRound,
	isTotal,
	LIMITS,
	leadsOn,
	leadsToNext,
	limitIn,
	mayLeadOn,
	moreBy,
	plain,
} from './paging-words';

/**
 * Signs that a list goes on behind what was read. A profile is learned from a list that may have been
 * short; when it grows, the service shows the rest on pages of which nobody knew. What was read then
 * is not all, and must not look calm.
 */

type List = ConnectionProfile['list'];

/** What services put such signs into, beside the list. */
const NESTED = new Set([
	'pagination',
	'paging',
	'page',
	'pages',
	'view',
	'pager',
	'paginator',
	'summary',
	'count',
	'links',
	'cursors',
	'cursor',
	'link',
	'scroll',
	'odata',
]);
/** What is said of a list or an answer, whatever it is. */
const OF_LIST =
	/aggregate$|^(?:list|results?|search|query|response|page)?(?:meta|metadata|info|details?|header|set)$/;

const isNested = (name: string): boolean => NESTED.has(name) || OF_LIST.test(name);

/** What an object holds of paging. */
const pagingIn = (envelope: Envelope): Envelope[] =>
	Object.entries(envelope).flatMap(([name, value]) =>
		isNested(plain(name)) && isEnvelope(value) ? [value] : [],
	);

/** The objects on the way to a list, each with what it holds of paging. */
function groupsAround(body: unknown, items: readonly string[]): Envelope[][] {
	const way = items.slice(0, Math.max(0, items.indexOf(EACH)));
	const around = way.map((_, depth) => valueIn(body, way.slice(0, depth))).filter(isEnvelope);
	return around.map((envelope) => {
		const nested = pagingIn(envelope);
		return [envelope, ...nested, ...nested.flatMap(pagingIn)];
	});
}

/** The objects around a list: those on the way to it, and what they hold of paging. */
export const envelopesAround = (body: unknown, items: readonly string[]): Envelope[] =>
	groupsAround(body, items).flat();

type Member = readonly [name: string, value: unknown];
const membersOf = (envelope: Envelope): Member[] =>
	Object.entries(envelope).map(([name, value]) => [plain(name), value]);

/** Whether a member is the mark of a page's end, where the same object says that there is more. */
export const isEndCursor = (name: string, envelope: Envelope): boolean =>
	plain(name) === 'endcursor' &&
	membersOf(envelope).some(([other, value]) => moreBy(other, value) === 'more');

/** One of the links beside a list, as `{rel: 'next', href: '…'}`. */
const isNextLink = (link: unknown): boolean =>
	isEnvelope(link) && /^next$/i.test(String(link.rel ?? link.relation ?? '')) && leadsOn(link);

/** What a sign is: a plain word, a way on, or a count. */
export type Sign = 'flag' | 'cursor' | 'count' | 'link' | 'group' | 'full';

/** Whether a count is of more than was read. */
function countsMore(members: readonly Member[], page: Page): boolean {
	const { entries, pages } = page;
	const names = members.map(([name]) => name);
	const isNarrowed = members.some(
		([name, value]) => isNarrowerTotal(name) && countIn(value) !== null,
	);
	return members.some(([name, value]) => {
		const count = countIn(value);
		if (count === null) return false;
		if (isRest(name)) return count > 0;
		if (isTotal(name)) return count > entries && (!isNarrowed || isNarrowerTotal(name));
		// A round number beside fewer entries is the most that there could be.
		if (isCount(name)) return count > entries && (!isRound(count) || isRound(entries));
		return (isPageCount(name) && count > pages) || isOfMore(name, count, names, page);
	});
}

/** Whether something leads on, whatever flags say. */
const leadsFurther = (members: readonly Member[]): boolean =>
	members.some(
		([name, value]) =>
			(leadsToNext(name) && leadsOn(value)) ||
			(isNested(name) && Array.isArray(value) && value.some(isNextLink)),
	);

/** The signs in the objects that belong together: an envelope, and what it holds of paging. */
function* signsIn(group: readonly Envelope[], page: Page, hasFlag: boolean): Generator<Sign> {
	const all = group.map(membersOf);
	const words = all.map((members) => members.map(([name, value]) => moreBy(name, value)));
	if (words.flat().includes('more')) yield 'flag';
	// A flag is the plainest word: some services repeat the last cursor on the last page.
	const isQuiet = hasFlag || words.flat().includes('end');
	if (!isQuiet && all.some(leadsFurther)) yield 'cursor';
	const counting = all.filter((_, at) => !words[at]?.includes('end'));
	if (counting.some((members) => countsMore(members, page))) yield 'count';
}

/** Lists of something else, whatever their entries have in common with sessions. */
const OTHER_LIST =
	/trust|remember|histor|audit|event|log(?!in)|past|ended|revoked|expired|key|grant|consent/;

/** How alike the keys of two objects are, at least, where both are entries of a kind. */
const ALIKE = 0.6;

/** Whether a value is like an entry of the list: it has the id, and mostly the same keys. */
function isLikeEntry(value: unknown, entry: unknown, { fields }: List): boolean {
	const { up, path } = fields.id.at;
	if (up !== 0 || valueIn(value, path) === undefined) return false;
	if (!isEnvelope(value) || !isEnvelope(entry)) return false;
	const keys = Object.keys(value);
	const common = keys.filter((key) => Object.hasOwn(entry, key)).length;
	return common >= ALIKE * Math.max(keys.length, Object.keys(entry).length);
}

/** Whether another list with entries stands beside the list: a group that was empty at first. */
function hasUnreadGroup(body: unknown, list: List): boolean {
	const way = list.items.slice(0, Math.max(0, list.items.indexOf(EACH)));
	const name = way.at(-1);
	const around = valueIn(body, way.slice(0, -1));
	const entry = entriesOf(body, list.items)?.[0]?.[0];
	if (name === undefined || entry === undefined || !isEnvelope(around)) return false;
	return Object.entries(around).some(
		([other, value]) =>
			other !== name &&
			!OTHER_LIST.test(other.toLowerCase()) &&
			Array.isArray(value) &&
			value.some((each) => isLikeEntry(each, entry, list)),
	);
}

/** The numbers in a request by what they are called; those of JSON up to a few levels deep. */
function numbersIn({ query, body }: ReadRequest): [string, number][] {
	const found = query.map(pairWithNumber);
	if (body?.type === 'form') found.push(...body.fields.map(pairWithNumber));
	const walk = (here: unknown, depth: number) => {
		if (typeof here !== 'object' || here === null || depth > 4) return;
		for (const [name, value] of Object.entries(here)) {
			if (typeof value === 'number') found.push([name, value]);
			else walk(value, depth + 1);
		}
	};
	if (body?.type === 'json') walk(body.value, 0);
	return found;
}

const pairWithNumber = ([name, text]: readonly [string, string]): [string, number] => [
	name,
	Number(text),
];

/** Whether what says how a list goes on says that it ends here. */
const saysEnd = (envelope: Envelope, { entries, pages }: Page): boolean =>
	membersOf(envelope).some(([name, value]) => {
		const word = moreBy(name, value);
		if (word !== null) return word !== 'more';
		if (leadsToNext(name)) return value === null || value === '' || value === false;
		const count = countIn(value);
		if (count === null || count < 0) return false;
		return (isTotal(name) && count <= entries) || (isPageCount(name) && count <= pages);
	});

/** The most entries that a request allows on a page. */
const limitsOf = (request: ReadRequest): number[] =>
	numbersIn(request).flatMap(([name, value]) =>
		LIMITS.has(plain(name)) && Number.isInteger(value) && value > 0 ? [value] : [],
	);

/** Whether a page is as full as the request or the answer allows, and nothing says that it is the last. */
function isFull(page: Page, envelopes: readonly Envelope[], { request, paging }: List): boolean {
	const told = envelopes
		.flatMap((envelope) => limitIn(envelope) ?? [])
		.filter((limit) => limit > 0);
	const limits = [...limitsOf(request), ...told];
	if (paging !== null || !limits.some((limit) => page.here >= limit)) return false;
	return !envelopes.some((envelope) => saysEnd(envelope, page));
}

/**
 * Whether there is what leads on in some services and stays behind the last page in others, and
 * nothing says which: neither a word or a total, nor a page that is less full than it may be.
 */
function mayGoOn(page: Page, envelopes: readonly Envelope[], { request, paging }: List): boolean {
	if (paging !== null || limitsOf(request).some((limit) => page.here < limit)) return false;
	const leads = (envelope: Envelope) =>
		membersOf(envelope).some(([name, value]) => mayLeadOn(name, value) && leadsOn(value));
	return envelopes.some(leads) && !envelopes.some((envelope) => saysEnd(envelope, page));
}

/** What says in an answer of 200 that it is none. */
const TROUBLE = /error|fault|exception|message|problem/i;

/**
 * Whether a later page has no list because it has no entries: some services leave an empty list out. It
 * is the first page's like in all else.
 */
export function isEmptyPage(body: unknown, first: unknown, items: readonly string[]): boolean {
	const way = items.slice(0, Math.max(0, items.indexOf(EACH)));
	const depth = way.findIndex((_, at) => valueIn(body, way.slice(0, at + 1)) === undefined);
	if (depth < 0) return false;
	const here = valueIn(body, way.slice(0, depth));
	const there = valueIn(first, way.slice(0, depth));
	if (!isEnvelope(here) || !isEnvelope(there)) return false;
	const names = Object.keys(here);
	return (
		names.some((name) => Object.hasOwn(there, name)) && !names.some((name) => TROUBLE.test(name))
	);
}

/** Headers that say the same of an answer that is the list itself: `X-Total-Count`, `X-WP-TotalPages`. */
const PREFIX = /^(?:x-)?(?:(?:ms|wp|pagination|paging)-)?/;
/** «items 0-2/25», as for a part of a file. */
const RANGE_HEADER = 'content-range';
/** A header that holds all of it, as JSON. */
const JSON_HEADER = /^(?:x-)?pag(?:ination|ing)$/;
/** The longest of them that is read, in characters. */
const LONGEST_HEADER = 4096;

/** What the headers of an answer say of paging, as the objects beside a list do. */
function envelopesInHeaders(headers: Headers): Envelope[] {
	const own: Record<string, unknown> = {};
	const all: Envelope[] = [own];
	for (const [name, value] of headers) {
		if (value.length > LONGEST_HEADER) continue;
		if (JSON_HEADER.test(name)) all.push(...objectIn(value));
		const bare = name.replace(PREFIX, '');
		const word = plain(bare);
		// «Remaining» in a header is of the requests that are left.
		if (!isRest(word)) own[bare] = value;
	}
	const range = /\/(\d{1,9})$/.exec(headers.get(RANGE_HEADER) ?? '')?.[1];
	if (range !== undefined) all.push({ total: range });
	return all;
}

function objectIn(text: string): Envelope[] {
	try {
		const value: unknown = JSON.parse(text);
		return isEnvelope(value) ? [value] : [];
	} catch {
		return [];
	}
}

/** The number of the next page by the headers of an answer; `null` where they do not say. */
export function nextInHeaders(headers: Headers): number | null {
	const next = headers.get('x-next-page') ?? '';
	return /^\d{1,6}$/.test(next) ? Number(next) : null;
}

/** The signs that there is more than was read; empty where there is none. */
export function signsOfMore(page: Page, list: List): ReadonlySet<Sign> {
	const { body, headers } = page;
	const groups = [...groupsAround(body, list.items), envelopesInHeaders(headers)];
	const envelopes = groups.flat();
	const hasFlag = list.paging?.by === 'cursor' && list.paging.more !== null;
	const signs = new Set(groups.flatMap((group) => [...signsIn(group, page, hasFlag)]));
	if (list.paging?.by !== 'link' && nextLink(headers.get('link')) !== null) signs.add('link');
	if (hasUnreadGroup(body, list)) signs.add('group');
	if (isFull(page, envelopes, list)) signs.add('full');
	if (mayGoOn(page, envelopes, list)) signs.add('cursor');
	return signs;
}

/** Whether an answer says that there is more than was read. */
export const hasMore = (page: Page, list: List): boolean => signsOfMore(page, list).size > 0;
