import { EACH, entriesOf, valueIn } from '../mapping';
import type { ConnectionProfile, ReadRequest } from '../profile';
import { nextLink, type Page } from './paging';

/**
 * Signs that a list goes on behind what was read. A profile is learned from a list that may have been
 * short; when it grows, the service shows the rest on pages of which nobody knew. What was read then
 * is not all, and must not look calm.
 */

type List = ConnectionProfile['list'];
export type Envelope = Readonly<Record<string, unknown>>;

/** Names as they are compared: `hasMore`, `has_more` and `HAS-MORE` are one. */
export const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

const FLAGS = new Set([
	'more',
	'hasmore',
	'hasmoreitems',
	'hasnext',
	'hasnextpage',
	'morerecords',
	'istruncated',
	'truncated',
	'incomplete',
	'incompleteresults',
]);
const NEXT =
	/^(?:odata|cursors?|page)?next(?:page|batch|result|results)?(?:cursor|token|number|url|uri|link|href|offset|skip|start|key|marker)?$|^cursornext$|^continuation(?:token)?$/;
/** Whether a name, as {@link plain} writes it, is of what leads to the next page. */
export const leadsToNext = (name: string): boolean => NEXT.test(name);
/** The same the other way round: `false` says that there is more. */
const LAST_FLAGS = new Set([
	'last',
	'islast',
	'islastpage',
	'lastpage',
	'done',
	'isdone',
	'complete',
	'iscomplete',
	'finished',
	'isend',
	'endoflist',
	'nomore',
	'exhausted',
	'allloaded',
]);
/** Names of what leads on, in services that leave it out at the end. */
const LEADS_ON = new Set([
	'lastevaluatedkey',
	'continue',
	'cursor',
	'moreurl',
	'loadmore',
	'resumptiontoken',
]);
/** Numbers that services also give as the most that they would answer with. */
const ROUND = new Set([10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 150, 200, 250, 300, 500, 1000]);

const MEANS_YES = /^(?:true|yes|y|1)$/i;
const MEANS_NO = /^(?:false|no|n|0)$/i;

/** What a flag says, in whichever form; `null` for what is none. */
function flagOf(value: unknown): boolean | null {
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string' && value !== 0 && value !== 1) return null;
	const text = String(value);
	return MEANS_YES.test(text) ? true : MEANS_NO.test(text) ? false : null;
}

/** Whether a member is a flag, and says that there is more, or that there is not; `null` for no flag. */
function moreBy(name: string, value: unknown): boolean | null {
	if (FLAGS.has(name)) return flagOf(value);
	// A number is that of the last page.
	if (!LAST_FLAGS.has(name) || typeof value === 'number') return null;
	const isLast = flagOf(value);
	return isLast === null ? null : !isLast;
}

/** How many are still to come. */
const REST = new Set(['remaining', 'remainingcount', 'remainingitems']);
const TOTALS = new Set([
	'total',
	'totalcount',
	'totalnum',
	'totalresults',
	'totalitems',
	'totalelements',
	'totalrecords',
	'recordstotal',
	'totalsessions',
	'totaldevices',
	'sessionscount',
	'sessioncount',
	'devicescount',
	'devicecount',
	'numsessions',
	'numberofsessions',
	'numfound',
	'resultcount',
	'totalsize',
	'totalrows',
	'totalhits',
	'fullcount',
	'recordcount',
	'recordsfiltered',
]);
export const PAGE_COUNTS = new Set([
	'totalpages',
	'totalpage',
	'pagecount',
	'pagestotal',
	'numpages',
	'lastpage',
	'pages',
]);
/** Headers that say the same of an answer that is the list itself. */
const NEXT_HEADER = 'x-next-page';
const PAGES_HEADER = 'x-total-pages';
const TOTAL_HEADERS = ['x-total', 'x-total-count', 'total-count', 'x-pagination-total-count'];
const FLAG_HEADERS = ['x-has-more', 'x-has-next', 'x-more'];
/** «items 0-2/25», as for a part of a file. */
const RANGE_HEADER = 'content-range';
/** What services put such signs into, beside the list. */
const NESTED = new Set([
	'pagination',
	'paging',
	'pageinfo',
	'page',
	'meta',
	'metadata',
	'links',
	'cursors',
	'cursor',
	'responsemetadata',
]);

const isEnvelope = (value: unknown): value is Envelope =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object holds of paging. */
const pagingIn = (envelope: Envelope): Envelope[] =>
	Object.entries(envelope).flatMap(([name, value]) =>
		NESTED.has(plain(name)) && isEnvelope(value) ? [value] : [],
	);

/** The objects around a list: those on the way to it, and what they hold of paging. */
export function envelopesAround(body: unknown, items: readonly string[]): Envelope[] {
	const way = items.slice(0, Math.max(0, items.indexOf(EACH)));
	const around = way.map((_, depth) => valueIn(body, way.slice(0, depth))).filter(isEnvelope);
	const nested = around.flatMap(pagingIn);
	return [...around, ...nested, ...nested.flatMap(pagingIn)];
}

/** Whether a value leads to a next page: a cursor, a number, an address, or an object with one. */
export function leadsOn(value: unknown): boolean {
	if (typeof value === 'string') return value !== '' && value !== '0';
	if (typeof value === 'number') return value > 0;
	return isEnvelope(value) && typeof value.href === 'string' && value.href !== '';
}

/** Whether a member is the mark of a page's end, where the same object says that there is more. */
export const isEndCursor = (name: string, envelope: Envelope): boolean =>
	plain(name) === 'endcursor' &&
	Object.entries(envelope).some(([other, value]) => FLAGS.has(plain(other)) && value === true);

const isFilled = (value: unknown): boolean => isEnvelope(value) && Object.keys(value).length > 0;

/** One of the links beside a list, as `{rel: 'next', href: '…'}`. */
const isNextLink = (link: unknown): boolean =>
	isEnvelope(link) && /^next$/i.test(String(link.rel ?? link.relation ?? '')) && leadsOn(link);

function saysMore(
	envelope: Envelope,
	{ paging }: List,
	read: Pick<Page, 'entries' | 'pages'>,
): boolean {
	const members = Object.entries(envelope).map(([name, value]) => [plain(name), value] as const);
	const flags = members.map(([name, value]) => moreBy(name, value)).filter((flag) => flag !== null);
	// A flag is the plainest word: some services repeat the last cursor on the last page.
	if (flags.length > 0) return flags.includes(true);
	const hasOwnFlag = paging?.by === 'cursor' && paging.more !== null;
	return members.some(([name, value]) => {
		if (leadsToNext(name)) return !hasOwnFlag && leadsOn(value);
		if (LEADS_ON.has(name)) return paging === null && (leadsOn(value) || isFilled(value));
		if (name === 'links' && Array.isArray(value)) return value.some(isNextLink);
		if (typeof value !== 'number') return false;
		if (REST.has(name)) return value > 0;
		if (TOTALS.has(name)) return value > read.entries;
		if (name === 'count') return value > read.entries && !ROUND.has(value);
		return PAGE_COUNTS.has(name) && value > read.pages;
	});
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

/** What requests call the most entries that they want. */
const LIMITS = new Set([
	'limit',
	'pagesize',
	'perpage',
	'size',
	'count',
	'take',
	'max',
	'maxresults',
	'top',
	'rows',
	'first',
]);

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
function saysEnd(envelope: Envelope, { entries }: Pick<Page, 'entries'>): boolean {
	return Object.entries(envelope).some(([name, value]) => {
		const word = plain(name);
		const more = moreBy(word, value);
		if (more !== null) return !more;
		if (leadsToNext(word)) return value === null || value === '' || value === false;
		return TOTALS.has(word) && typeof value === 'number' && value <= entries;
	});
}

/** Whether a page is as full as the request allows, and nothing says that it is the last. */
function isFull(page: Page, envelopes: readonly Envelope[], { request, paging }: List): boolean {
	const limits = numbersIn(request).filter(
		([name, value]) => LIMITS.has(plain(name)) && Number.isInteger(value) && value > 0,
	);
	if (paging !== null || !limits.some(([, limit]) => page.here >= limit)) return false;
	return !envelopes.some((envelope) => saysEnd(envelope, page));
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

/** The number of the next page by the headers of an answer; `null` where they do not say. */
export function nextInHeaders(headers: Headers): number | null {
	const next = headers.get(NEXT_HEADER) ?? '';
	return /^\d{1,6}$/.test(next) ? Number(next) : null;
}

/** Whether the headers of an answer say that there is more than was read. */
function saysMoreInHeaders({ headers, entries, pages }: Page): boolean {
	const numberIn = (name: string) => {
		const text = headers.get(name) ?? '';
		return /^\d{1,9}$/.test(text) ? Number(text) : 0;
	};
	return (
		nextInHeaders(headers) !== null ||
		numberIn(PAGES_HEADER) > pages ||
		FLAG_HEADERS.some((name) => flagOf(headers.get(name)) === true) ||
		Number(/\/(\d{1,9})$/.exec(headers.get(RANGE_HEADER) ?? '')?.[1] ?? 0) > entries ||
		TOTAL_HEADERS.some((name) => numberIn(name) > entries)
	);
}

/** Whether an answer says that there is more than was read. */
export function hasMore(page: Page, list: List): boolean {
	const { body, headers } = page;
	const envelopes = envelopesAround(body, list.items);
	return (
		(list.paging?.by !== 'link' && nextLink(headers.get('link')) !== null) ||
		saysMoreInHeaders(page) ||
		hasUnreadGroup(body, list) ||
		envelopes.some((envelope) => saysMore(envelope, list, page)) ||
		isFull(page, envelopes, list)
	);
}
