import { type Failure, type FailureKind, failed, type Result } from '@/utils/domain/watch/failure';
import type { ConnectionProfile, Paging, ReadRequest } from '../profile/profile';
import { entriesOf, valueAt } from '../sessions/mapping';
import { readServiceTime } from './http-date';
import type { Operation } from './operation';
import { END, type Next, nextLink, nextPage, type Page } from './paging';
import { hasMore, isEmptyPage, signsOfMore } from './signs-of-more';

type List = ConnectionProfile['list'];

/** An answer that holds a page; `isWhole`: whether all of it could be read. */
export type PageAnswer = { body: unknown; headers: Headers; isWhole: boolean };
/** Asks for a page. */
export type AskForPage = (request: ReadRequest) => Promise<Result<PageAnswer>>;

/** The pages of a list, as far as they could be read. */
export type ListPages = {
	/** The bodies, in the order of the requests. */
	bodies: unknown[];
	/** The headers of the first page. */
	headers: Headers;
	/** When the last page was sent, by the service's clock; see {@link readServiceTime}. */
	serviceTime: number | null;
	/** Why there is more than was read; `null` where all of it was. */
	rest: Failure | null;
};

/** How many pages in a row may bring nothing new: services filter pages that they have cut before. */
const BARREN_LIMIT = 3;

/** Counts the entries of pages, and which of them are new. */
function createEntryCount({ items, fields }: List) {
	const seen = new Set<string>();
	let entries = 0;
	return (body: unknown): Pick<Page, 'here' | 'entries' | 'fresh'> => {
		const here = entriesOf(body, items) ?? [];
		const ids = here.map((entry) => JSON.stringify(valueAt(entry, fields.id.at)) ?? '');
		const fresh = ids.filter((id) => !seen.has(id)).length;
		for (const id of ids) seen.add(id);
		entries += here.length;
		return { here: here.length, entries, fresh };
	};
}

/** A text that is the same for requests that are the same, as they are before keys are put in. */
const sameness = ({ path, query, headers, body }: ReadRequest): string =>
	JSON.stringify([path, query, headers, body]);

/**
 * How the list goes on: as it was learned, or by a `Link` header, which says by itself where the next
 * page is. A list that had one page when it was learned has more as it grows.
 */
const pagingOf = ({ paging }: List, headers: Headers): Paging | null =>
	paging ?? (nextLink(headers.get('link')) === null ? null : { by: 'link' });

/** What is said of a list that has more pages than are asked for: it could be followed. */
export const MORE_PAGES = 'more pages than are asked for';

/** What follows a page: as the profile says, or as the answer itself does. */
async function nextOf(list: List, page: Page): Promise<Next & { isMore: boolean }> {
	const paging = pagingOf(list, page.headers);
	const told = paging === null ? END : nextPage(paging, list.request, page);
	if (told.type === 'ask') return { ...told, isMore: true };
	const isMore = told.type === 'lost' || hasMore(page, { ...list, paging });
	const guessed = isMore ? (await import('./way-on')).wayOn(list, page) : null;
	return guessed === null ? { ...told, isMore } : { type: 'ask', request: guessed, isMore };
}

/** Whether a failure of a later answer says nothing of the answers before it. */
export const isOfTheRest = (kind: FailureKind): boolean =>
	kind === 'unreadable' || kind === 'unavailable' || SAID_OF_THE_REST.has(kind);
/** Those of them that say what helps. */
const SAID_OF_THE_REST: ReadonlySet<FailureKind> = new Set(['rateLimited', 'personCheck']);

/** What is said of a list whose next page failed; `null` where all of it failed. */
function restOf({ kind, detail, ...wait }: Failure): Failure | null {
	if (!isOfTheRest(kind)) return null;
	return { kind: SAID_OF_THE_REST.has(kind) ? kind : 'incomplete', detail, ...wait };
}

/** Counts how long pages have brought nothing new, and whether a later page ever has. */
function createBelief() {
	let barren = 0;
	let isProved = false;
	return ({ pages, fresh, here }: Page): 'goOn' | 'giveUp' | 'noPaging' => {
		if (pages === 1) return 'goOn';
		barren = fresh > 0 ? 0 : barren + 1;
		isProved ||= fresh > 0;
		// The same entries again: what was taken for a way to the next page is none.
		if (!isProved && fresh === 0 && here > 0) return 'noPaging';
		return barren < BARREN_LIMIT ? 'goOn' : 'giveUp';
	};
}

/**
 * Whether a later page only repeats the mark by which it was asked for: some services do so on the
 * last page, and on the empty page behind it.
 */
function isItsOwnNext(list: List, page: Page, next: ReadRequest): boolean {
	const { paging } = list;
	if (page.pages === 1 || sameness(next) !== sameness(page.request)) return false;
	// There the service has said in so many words that there is more.
	if (paging?.by === 'link' || (paging?.by === 'cursor' && paging.more !== null)) return false;
	return [...signsOfMore(page, list)].every((sign) => sign === 'cursor');
}

/**
 * The pages of a list. What makes a list long is what a stranger can make, so a list that cannot be
 * read to its end is read as far as it goes. A way to further pages is believed as long as it brings
 * entries that were not there yet.
 *
 * @param most the most pages that are asked for
 */
export async function readPages(
	{ profile: { list } }: Pick<Operation, 'profile'>,
	ask: AskForPage,
	most: number,
): Promise<Result<ListPages>> {
	const asked = new Set<string>();
	const count = createEntryCount(list);
	const believe = createBelief();
	const bodies: unknown[] = [];
	let first: Headers | null = null;
	let serviceTime: number | null = null;
	let request = list.request;
	let last: Page | null = null;
	for (;;) {
		asked.add(sameness(request));
		const answer = await ask(request);
		const end = (rest: Failure | null): Result<ListPages> => ({
			ok: true,
			value: { bodies, headers: first ?? new Headers(), serviceTime, rest },
		});
		const endBefore = (detail: string) => end(failed('incomplete', detail).failure);
		if (!answer.ok) {
			const rest = bodies.length === 0 ? null : restOf(answer.failure);
			return rest === null ? answer : end(rest);
		}
		const { body, headers, isWhole } = answer.value;
		// Another answer in the place of a page is none of the list's.
		if (last !== null && entriesOf(body, list.items) === null) {
			const page = { ...last, body, headers, here: 0, fresh: 0 };
			const isLast = isEmptyPage(body, bodies[0], list.items) && !hasMore(page, list);
			return isLast ? end(null) : endBefore('a page without a list');
		}
		first ??= headers;
		serviceTime = readServiceTime(headers);
		bodies.push(body);
		if (!isWhole) return endBefore('longer than what is read');
		const page = { request, body, headers, pages: bodies.length, ...count(body) };
		last = page;
		const belief = believe(page);
		if (belief === 'giveUp') return endBefore('pages without new entries');
		if (belief === 'noPaging') {
			// The same page twice is one page: what it counts is more than that, or it is not.
			const single = { ...page, pages: 1, entries: page.here };
			const isMore = hasMore(single, { ...list, paging: null });
			return isMore ? endBefore('the next page is the same') : end(null);
		}
		const next = await nextOf(list, page);
		if (next.type !== 'ask') return next.isMore ? endBefore('the rest is nowhere') : end(null);
		if (bodies.length === most) return endBefore(MORE_PAGES);
		if (asked.has(sameness(next.request)))
			return isItsOwnNext(list, page, next.request)
				? end(null)
				: endBefore('a page that leads back');
		request = next.request;
	}
}
