/**
 * What services call the parts of paging: flags, cursors, totals, numbers of pages. Names and values
 * alone; what follows from them is in signs-of-more.ts and way-on.ts.
 */

export type Envelope = Readonly<Record<string, unknown>>;

/** The whole of a list by OData, in an answer or a header; `count` alone may be anything. */
const ODATA_COUNT = /^(?:@?odata\.|__|\$)count$/i;

/**
 * Names as they are compared: `hasMore`, `has_more` and `HAS-MORE` are one, and so are `hydra:next`,
 * `@odata.next` and `next`.
 */
export const plain = (name: string): string =>
	ODATA_COUNT.test(name)
		? 'totalcount'
		: name
				.replace(/^.*[:.]/, '')
				.toLowerCase()
				.replace(/[^a-z]/g, '');

export const isEnvelope = (value: unknown): value is Envelope =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Flags that say whether there is more. */
const MORE =
	/^(?:has|is|are|thereis|thereare|can(?:load|fetch|show))?(?:more|next|older|further)(?:items?|pages?|results?|records?|data|entries|rows|sessions?|devices?)?(?:available|toload|exists?)?$|^(?:is)?truncated$|^(?:hat)?(?:mehr|weitere)(?:seiten|eintraege)?$/;
/** Flags that say so only where they are set. */
const MORE_IF_SET = /^(?:is)?(?:incomplete(?:results)?|partial)$/;
/** The same the other way round: `false` says that there is more. */
const LAST =
	/^(?:is)?(?:last|lastpage|lastslice|end(?:of(?:data|file|items|list|pages?|records|results))?|eof)$|^nomore(?:items|pages|results)?$/;
/** Of these only `false` says anything: `done: true` may be of the request. */
const MORE_IF_NOT_SET = /^(?:is)?(?:done|complete|finished|exhausted|allloaded)$/;

const MEANS_YES = /^(?:true|yes|y|1|ja|s[ií]|oui|sim|tak|ano|da)$/i;
const MEANS_NO = /^(?:false|no|n|0|nein|nee|non?|não|nie|ne|nej)$/i;

/** What a flag says, in whichever form; `null` for what is none. */
function flagOf(value: unknown): boolean | null {
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string' && value !== 0 && value !== 1) return null;
	const text = String(value);
	return MEANS_YES.test(text) ? true : MEANS_NO.test(text) ? false : null;
}

/** Of what is still to come; «next» may lead back to the same. */
const OF_REST = /^(?:has)?(?:more|mehr|weitere)$/;
const isAddress = (value: unknown): boolean =>
	typeof value === 'string' && /^(?:https?:\/\/|[/?])/.test(value);

/** What a member says as a flag; `hint`: that it may be of something else. `null` for no flag. */
export function moreBy(name: string, value: unknown): 'more' | 'end' | 'hintOfEnd' | null {
	const flag = flagOf(value);
	// «more: 5», «mehr: /sessions?page=2»
	if (flag === null)
		return OF_REST.test(name) && (Number(value) > 1 || isAddress(value)) ? 'more' : null;
	if (MORE.test(name)) return flag ? 'more' : 'end';
	if (MORE_IF_SET.test(name)) return flag ? 'more' : null;
	// A number is that of the last page.
	if (typeof value === 'number') return null;
	if (LAST.test(name)) return flag ? 'end' : 'more';
	return MORE_IF_NOT_SET.test(name) ? (flag ? 'hintOfEnd' : 'more') : null;
}

const NEXT =
	/^(?:cursors?|page)?next(?:page|batch|records?|results?|sessions?|devices?|items|continuation)?(?:cursor(?:str)?|token|number|url|uri|link|href|offset|skip|start|startingafter|key|marker|id|index)?$|^cursornext$|^continuation(?:token)?$/;
/** Whether a name, as {@link plain} writes it, is of what leads to the next page. */
export const leadsToNext = (name: string): boolean => NEXT.test(name);

/** Names of what leads on in some services, and stays behind the last page in others. */
const MAY_LEAD_ON = new Set([
	'lastevaluatedkey',
	'continue',
	'cursor',
	'aftercursor',
	'after',
	'bookmark',
	'scrollid',
	'moreurl',
	'loadmore',
	'resumptiontoken',
]);
/** Whether a member may lead on; `offset` does where it is no number. */
export const mayLeadOn = (name: string, value: unknown): boolean =>
	MAY_LEAD_ON.has(name) ||
	(name === 'offset' && typeof value === 'string' && /\D/.test(value) && value.length > 2);

/** What services write in the place of a cursor where there is none. */
const NO_CURSOR = /^(?:|0|-1|nil|null|none|undefined|false|end|eof)$/i;

/** Names of the most entries that a page has, in requests and answers. */
export const LIMITS = new Set([
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

/** Whether a value leads to a next page: a cursor, a number, an address, or an object with one. */
export function leadsOn(value: unknown): boolean {
	if (typeof value === 'string') return !NO_CURSOR.test(value);
	if (typeof value === 'number') return value > 0;
	if (Array.isArray(value)) return value.some(isEnvelope) && value.some(leadsOn);
	if (!isEnvelope(value)) return value === true;
	if ('href' in value) return typeof value.href === 'string' && value.href !== '';
	return Object.entries(value).some(
		([name, inside]) => !LIMITS.has(plain(name)) && inside !== true && leadsOn(inside),
	);
}

/** How many entries there are in all. */
const NOUN =
	'(?:items?|entries|elements?|records?|results?|rows?|hits?|docs|documents?|objects?|resources?|sessions?|devices?|nums?|numbers?|counts?)';
const TOTAL = new RegExp(
	`^(?:estimated|grand|overall)?total(?:of)?(?:size|${NOUN})?$|^${NOUN}total$|^(?:all|active|open)(?:sessions?|devices?)$|^(?:all|active|open)?(?:sessions?|devices?|records?|results?|full|overall)count$|^count(?:all|total)$|^(?:ins)?gesamt(?:anzahl|zahl)?$|^tota(?:al|les?|lt)$|^(?:celkem|celkom|razem|ukupno|skupaj)$|^num(?:ber)?(?:of)?(?:found|sessions?|devices?|results?|hits)$|^nb(?:hits|results|items|sessions)$`,
);
/** The same of what was asked for, where the other totals are of everything that there is. */
const NARROWER_TOTAL = /^(?:records)?filtered(?:total|count|records)?$|^filter(?:ed)?count$/;
export const isTotal = (name: string): boolean => TOTAL.test(name) || NARROWER_TOTAL.test(name);
export const isNarrowerTotal = (name: string): boolean => NARROWER_TOTAL.test(name);

/** How many are still to come. */
export const isRest = (name: string): boolean =>
	/^(?:remaining|omitted|hidden|further|more)(?:items?|results?|sessions?|devices?)?(?:s|count)?$/.test(
		name,
	) && name !== 'more';

const PAGE_COUNT =
	/^(?:totalpages?|pagecount|pages?total|numpages|nbpages|numberofpages|lastpage|maxpage|pages|seiten(?:anzahl|zahl)?|pagine|paginas)$/;
/** Whether a name is of how many pages there are. */
export const isPageCount = (name: string): boolean => PAGE_COUNT.test(name);

const SAYS_PAGE = /^(?:page|current|currentpage|pagenumber|pageno|number|seite)$/;
/**
 * Whether a count beside these names is of more than was read: «page 1 of 3», «1 to 3 of 12», and the
 * number of the `last` page, which may be that of the last entry where that of the first is told as well.
 */
export function isOfMore(
	name: string,
	count: number,
	beside: readonly string[],
	{ entries, pages }: { entries: number; pages: number },
): boolean {
	const isPaged = beside.some((other) => SAYS_PAGE.test(other));
	if (name === 'of') return count > (isPaged ? pages : entries);
	if (name !== 'last' || count <= pages) return false;
	return isPaged || !beside.includes('first') || (count !== entries && count !== entries - 1);
}

/** A count in whichever form: `25`, `"25"`, `{value: 25, relation: "eq"}`; `null` for none. */
export function countIn(value: unknown): number | null {
	if (typeof value === 'number') return value;
	if (typeof value === 'string') return /^\d{1,9}$/.test(value) ? Number(value) : null;
	return isEnvelope(value) && typeof value.value === 'number' ? value.value : null;
}

/** Whether a name is of a count that may be of this page alone, or the most that there may be. */
export const isCount = (name: string): boolean =>
	/^(?:(?:items?|resources?|elements?|entry|entries|rows?)?count|amount|anzahl|aantal)$/.test(name);
/** What an answer calls the most entries of its pages; `limit` may be of sessions. */
const OWN_LIMIT = /^(?:limit|pagesize|perpage|hitsperpage|pagelimit)$/;
const OWN_PLACE = /^(?:offset|skip|page|pagenumber|currentpage|start|startat)$/;
/** The most entries of a page by an answer that says which page it is; `null` where it does not. */
export function limitIn(envelope: Envelope): number | null {
	const names = Object.keys(envelope);
	if (!names.some((name) => OWN_PLACE.test(plain(name)))) return null;
	const limit = names.find((name) => OWN_LIMIT.test(plain(name)));
	return limit === undefined ? null : countIn(envelope[limit]);
}

/** Numbers that services also give as the most that they would answer with. */
const ROUND = new Set([10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 150, 200, 250, 300, 500, 1000]);
/** Whether a number is one that services choose for the size of their pages. */
export const isRound = (count: number): boolean => ROUND.has(count);
