import { nextLink } from '@/utils/connection/client/paging';
import type { KeyPath, Paging, RequestPlace } from '@/utils/connection/profile/profile';
import { wordsOf } from '@/utils/learning/value-kinds';
import { type PagingParameter, pagingParameters } from './paging-parameters';
import type { RequestParts } from './request-parts';

const NEXT = /\bnext\b|naechst|weiter|volgend|success|prossim|suivant|\bmore\b|mehr/;
const CURSOR =
	/cursor|\bnext\b|token|after|continu|marker|naechst|zeiger|seitenmarke|bookmark|volgend|prossim/;
/** What leads back, and keys: none of them leads to a next page, whatever else they are called. */
const NO_CURSOR =
	/prev|start|first|zurueck|csrf|xsrf|\bauth|access|refresh|secret|\bjwt\b|(?:id|session|device|push|api) token|nonce|verif|api key/;
const MORE = /(?:has|is|more|next|weiter|mehr|naechst|meer|altr)/;
const PAGE =
	/^(?:(?:cur(?:rent)? ?)?page|page ?(?:number|num|no|index|nr)|seite|seitennr|pagina|p|pg)$/;
const OFFSET =
	/^(?:offset|skip|start|from|first|first ?result|ab|versatz|start ?index|verschiebung)$/;
const TOTAL = /total|count|gesamt|anzahl|totaal|aantal|totale/;
const PAGES = /pages|seiten|pagine/;
const CURSOR_PARAMETER = /cursor|after|token|page|start|marker|next|continu|zeiger|marke/;
const PARAMETER_NAME = /^[\w\-.]{1,128}$/;

/** A page of a list, as the page's own code asked for it. */
export type ListPage = {
	parts: RequestParts;
	body: unknown;
	/** How many entries it has. */
	count: number;
	responseHeaders: readonly (readonly [string, string])[];
};

type Leaf = { path: KeyPath; words: string; value: unknown };

/** What the first answer says of pages. */
type FirstPage = ListPage & {
	/** The single values that are not in the list. */
	leaves: readonly Leaf[];
	/** Where it says whether there is more, as a boolean; `null` where it does not. */
	more: Leaf | null;
	/** Whether there is more than this page, as far as it says so. */
	isMore: boolean;
};

const keyOf = ({ path }: Leaf): string => path.at(-1) ?? '';

/** The single values of an answer that are not in its list. */
function leavesOutside(body: unknown, items: KeyPath): Leaf[] {
	const leaves: Leaf[] = [];
	const list = items.slice(0, items.indexOf('*'));
	const isList = (path: KeyPath) =>
		path.length === list.length && path.every((key, index) => key === list[index]);
	const look = (value: unknown, path: KeyPath): void => {
		if (leaves.length >= 400 || path.length > 8) return;
		if (typeof value !== 'object' || value === null) {
			leaves.push({ path, words: path.map(wordsOf).join(' '), value });
			return;
		}
		if (Array.isArray(value) || isList(path)) return;
		for (const [key, child] of Object.entries(value)) {
			if (key !== '' && key !== '*' && key.length <= 128) look(child, [...path, key]);
		}
	};
	look(body, []);
	return leaves.filter(({ path }) => path.length > 0);
}

const isInt = (value: unknown): value is string | number =>
	(typeof value === 'number' && Number.isInteger(value)) ||
	(typeof value === 'string' && /^\d{1,6}$/.test(value));

/** Whether an address is the same as the request's but for its query. */
function isNextAddress(value: unknown, { origin, path, query }: RequestParts): boolean {
	if (typeof value !== 'string' || value === '' || value.length > 4096) return false;
	const base = origin + path;
	if (!/^(?:https?:\/\/|\/|\?)/.test(value) || !URL.canParse(value, base)) return false;
	const url = new URL(value, base);
	if (url.origin !== origin || url.pathname !== path) return false;
	const asked = `?${new URLSearchParams(query.map(([name, text]) => [name, text])).toString()}`;
	return url.search !== '' && url.search !== asked;
}

function readFirstPage(page: ListPage, items: KeyPath): FirstPage {
	const leaves = leavesOutside(page.body, items);
	const more =
		leaves.find(
			({ words, value }) => typeof value === 'boolean' && MORE.test(words) && !/prev/.test(words),
		) ?? null;
	const total = leaves.find((leaf) => {
		const words = wordsOf(keyOf(leaf));
		return isInt(leaf.value) && TOTAL.test(words) && !PAGES.test(words);
	});
	const isMore = more?.value === true || (total !== undefined && Number(total.value) > page.count);
	return { ...page, leaves, more, isMore };
}

/** The address of the next page, in a header or in the answer. */
function byAddress({ responseHeaders, leaves, parts }: FirstPage): Paging | null {
	const link = responseHeaders.find(([name]) => name === 'link')?.[1] ?? null;
	if (nextLink(link) !== null) return { by: 'link' };
	const next = leaves.find(({ words, value }) => NEXT.test(words) && isNextAddress(value, parts));
	return next === undefined ? null : { by: 'next', at: next.path };
}

const cursor = ({ more }: FirstPage, mark: Leaf, to: RequestPlace): Paging => ({
	by: 'cursor',
	at: mark.path,
	to,
	more: more?.path ?? null,
});

/** The single parameter in which a later request differs; `null` where it is not just one. */
function differingParameter(
	first: RequestParts,
	later: RequestParts,
): { before: PagingParameter; after: PagingParameter['value'] } | null {
	const placeOf = ({ to }: PagingParameter) => JSON.stringify(to);
	const known = new Map(pagingParameters(first).map((each) => [placeOf(each), each]));
	const differing: { before: PagingParameter; after: PagingParameter['value'] }[] = [];
	for (const parameter of pagingParameters(later)) {
		const before = known.get(placeOf(parameter));
		if (before !== undefined && before.value === parameter.value) continue;
		// Ignore moments: they stay out of a learned request.
		if (/^\d{13}$/.test(String(parameter.value))) continue;
		differing.push({ before: before ?? { ...parameter, value: null }, after: parameter.value });
	}
	return differing.length === 1 ? (differing[0] ?? null) : null;
}

/** What a number in the next request says: pages that are counted, or entries that are skipped. */
function byNumber(
	{ to, name, value }: PagingParameter,
	after: PagingParameter['value'],
	count: number,
): Paging | null {
	if (!isInt(after) || (value !== null && !isInt(value))) return null;
	const step = Number(after) - Number(value ?? 0);
	const words = wordsOf(name);
	if (value !== null && step === 1 && (count !== 1 || PAGE.test(words))) {
		return { by: 'page', to, first: Number(value) };
	}
	if (step === count || (OFFSET.test(words) && step > 1)) return { by: 'offset', to };
	// The first page was asked for without its number.
	if (value === null && /^[12]$/.test(String(after))) return { by: 'page', to, first: step - 1 };
	return null;
}

/** What the page itself asked next. */
function byNextRequest(first: FirstPage, later: readonly ListPage[]): Paging | null {
	for (const { parts } of later) {
		const found = differingParameter(first.parts, parts);
		if (found === null) continue;
		const { before, after } = found;
		const mark = first.leaves.find(
			({ value }) => value === after && typeof value === 'string' && value !== '',
		);
		if (mark !== undefined) return cursor(first, mark, before.to);
		const paging = byNumber(before, after, first.count);
		if (paging !== null) return paging;
	}
	return null;
}

/** What a next page's mark is called in a request, by what it is called in an answer. */
function askedAs(key: string): string {
	const bare = key.replace(/^(?:next|end)[_-]?/i, '');
	return bare === '' ? key : bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** A mark in the answer that the next request has to carry. */
function byMark(first: FirstPage, parameters: readonly PagingParameter[]): Paging | null {
	const { leaves, more, isMore, parts } = first;
	const marks = leaves.filter((leaf) => {
		const words = wordsOf(keyOf(leaf));
		return (
			CURSOR.test(words) &&
			!NO_CURSOR.test(words) &&
			(leaf.value === null || typeof leaf.value === 'string') &&
			!isNextAddress(leaf.value, parts)
		);
	});
	const open = parameters.find(
		({ name, value }) => (value === null || value === '') && CURSOR_PARAMETER.test(wordsOf(name)),
	);
	for (const mark of marks) {
		if (open !== undefined) return cursor(first, mark, open.to);
		const goesOn = typeof mark.value === 'string' && mark.value !== '' && (isMore || more === null);
		const name = askedAs(keyOf(mark));
		// Where nothing says that there is more, a mark may be for anything.
		if (goesOn && PARAMETER_NAME.test(name) && parts.body === null) {
			return cursor(first, mark, { in: 'query', name });
		}
	}
	return null;
}

/** What a number is called, where it is the first page's. */
function byName(key: string, value: unknown, to: RequestPlace): Paging | null {
	if (!isInt(value)) return null;
	const words = wordsOf(key);
	if (PAGE.test(words) && Number(value) <= 1) return { by: 'page', to, first: Number(value) };
	return OFFSET.test(words) && Number(value) === 0 ? { by: 'offset', to } : null;
}

/** What the request, or else the answer, says of the number of its page. */
function byNumberOfPage(first: FirstPage, parameters: readonly PagingParameter[]): Paging | null {
	// A page too many costs a request; a page too few would hide a session.
	for (const { to, name, value } of parameters) {
		const paging = byName(name, value, to);
		if (paging !== null) return paging;
	}
	if (!first.isMore || first.parts.body !== null) return null;
	for (const leaf of first.leaves) {
		const name = keyOf(leaf);
		const paging = PARAMETER_NAME.test(name)
			? byName(name, leaf.value, { in: 'query', name })
			: null;
		if (paging !== null) return paging;
	}
	return null;
}

/**
 * How the rest of a list is asked for: by what the page itself asked next, or else by what the
 * answer and the request say of pages.
 *
 * @param pages the answers to the same request, in the order in which the page asked; the first is
 * the answer that is learned
 */
export function pagingOf(pages: readonly ListPage[], items: KeyPath): Paging | null {
	const [page, ...later] = pages;
	if (page === undefined) return null;
	const first = readFirstPage(page, items);
	const parameters = pagingParameters(first.parts);
	return (
		byAddress(first) ??
		byNextRequest(first, later) ??
		byMark(first, parameters) ??
		byNumberOfPage(first, parameters)
	);
}
