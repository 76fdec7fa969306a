import { EACH, valueIn } from '../mapping';
import type { ConnectionProfile, FieldPath, ReadRequest } from '../profile';
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
export const NEXT = new Set([
	'next',
	'nextcursor',
	'nextpage',
	'nextpagetoken',
	'nexttoken',
	'nexturl',
	'nextlink',
	'nexthref',
	'nextoffset',
	'odatanextlink',
	'cursornext',
	'continuationtoken',
]);
/** How many are still to come. */
const REST = new Set(['remaining', 'remainingcount', 'remainingitems']);
const TOTALS = new Set(['total', 'totalcount', 'totalresults', 'totalitems', 'totalelements']);
export const PAGE_COUNTS = new Set(['totalpages', 'pagecount', 'lastpage', 'pages']);
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

function saysMore(
	envelope: Envelope,
	{ paging }: List,
	read: Pick<Page, 'entries' | 'pages'>,
): boolean {
	const members = Object.entries(envelope).map(([name, value]) => [plain(name), value] as const);
	const flags = members.filter(([name, value]) => FLAGS.has(name) && typeof value === 'boolean');
	// A flag is the plainest word: some services repeat the last cursor on the last page.
	if (flags.length > 0) return flags.some(([, value]) => value === true);
	const hasOwnFlag = paging?.by === 'cursor' && paging.more !== null;
	return members.some(([name, value]) => {
		if (NEXT.has(name)) return !hasOwnFlag && leadsOn(value);
		if (typeof value !== 'number') return false;
		if (REST.has(name)) return value > 0;
		if (TOTALS.has(name)) return value > read.entries;
		return PAGE_COUNTS.has(name) && value > read.pages;
	});
}

/** Whether a value is an entry like those of the list: it has the id, and another of the fields. */
function isLikeEntry(value: unknown, { fields }: List): boolean {
	const paths = [fields.ip, fields.createdAt?.at, fields.lastActiveAt?.at].filter(
		(at): at is FieldPath => at !== null && at !== undefined && at.up === 0,
	);
	const has = ({ up, path }: FieldPath) => up === 0 && valueIn(value, path) !== undefined;
	return has(fields.id.at) && paths.length > 0 && paths.some(has);
}

/** Whether another list with entries stands beside the list: a group that was empty at first. */
function hasUnreadGroup(body: unknown, list: List): boolean {
	const way = list.items.slice(0, Math.max(0, list.items.indexOf(EACH)));
	const name = way.at(-1);
	const around = valueIn(body, way.slice(0, -1));
	if (name === undefined || !isEnvelope(around)) return false;
	return Object.entries(around).some(
		([other, value]) =>
			other !== name && Array.isArray(value) && value.some((entry) => isLikeEntry(entry, list)),
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
		if (FLAGS.has(word)) return value === false;
		if (NEXT.has(word)) return value === null || value === '' || value === false;
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

/** Whether an answer says that there is more than was read. */
export function hasMore(page: Page, list: List): boolean {
	const { body, headers } = page;
	const envelopes = envelopesAround(body, list.items);
	return (
		(list.paging?.by !== 'link' && nextLink(headers.get('link')) !== null) ||
		hasUnreadGroup(body, list) ||
		envelopes.some((envelope) => saysMore(envelope, list, page)) ||
		isFull(page, envelopes, list)
	);
}
