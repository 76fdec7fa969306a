import { failed, type Result } from '@/utils/domain/watch/failure';
import { type Listed, parseSessions } from '../answer';
import { entriesOf, valueAt } from '../mapping';
import type { ConnectionProfile, Paging, ReadRequest } from '../profile';
import { hasContent } from '../statuses';
import { readServiceTime } from './http-date';
import type { Operation } from './operation';
import { END, nextLink, nextPage, PAGES_LIMIT } from './paging';
import { compose } from './request';
import { readValue } from './response-body';
import { failureFrom, failureInBody } from './response-failure';
import { sendRequest } from './send-request';
import { hasMore } from './signs-of-more';

type Answer = { body: unknown; headers: Headers };
/** The bodies of all pages of a list, the headers of the first page, and when the last was sent. */
type ListPages = { pages: unknown[]; headers: Headers; serviceTime: number | null };
/** A list as it was read; `serviceTime`: see {@link readServiceTime}. */
export type ReadList = Listed & Pick<ListPages, 'serviceTime'>;

/** Asks for the list, or for what belongs to it. */
function askFor(request: ReadRequest, operation: Operation): Promise<Result<Answer>> {
	const { redirect, statuses } = operation.profile.list;
	return sendRequest(request, operation, async (response) => {
		if (response.type === 'opaqueredirect') return failed(redirect, 'a redirect');
		if (!hasContent(response.status)) return failureFrom(response, statuses, operation);
		const body = await readValue(response, operation.budget);
		if (!body.ok) return body;
		const failure = await failureInBody(body.value, operation);
		return failure ?? { ok: true, value: { body: body.value, headers: response.headers } };
	});
}

/** Counts the entries of pages, and which of them are new. */
function createEntryCount({ items, fields }: ConnectionProfile['list']) {
	const seen = new Set<string>();
	let entries = 0;
	return (body: unknown): { entries: number; fresh: number } => {
		const here = entriesOf(body, items) ?? [];
		const ids = here.map((entry) => JSON.stringify(valueAt(entry, fields.id.at)) ?? '');
		const fresh = ids.filter((id) => !seen.has(id)).length;
		for (const id of ids) seen.add(id);
		entries += here.length;
		return { entries, fresh };
	};
}

/** A text that is the same for requests that are the same. */
function sameness(request: ReadRequest): string {
	const { url, init } = compose(request);
	return `${url}\n${init.body ?? ''}\n${JSON.stringify(request.headers)}`;
}

/**
 * How the list goes on: as it was learned, or by a `Link` header, which says by itself where the next
 * page is. A list that had one page when it was learned has more as it grows.
 */
const pagingOf = ({ paging }: ConnectionProfile['list'], headers: Headers): Paging | null =>
	paging ?? (nextLink(headers.get('link')) === null ? null : { by: 'link' });

async function readPages(operation: Operation): Promise<Result<ListPages>> {
	const { list } = operation.profile;
	const asked = new Set<string>();
	const count = createEntryCount(list);
	const pages: unknown[] = [];
	let first: Headers | null = null;
	let request = list.request;
	for (;;) {
		const name = sameness(request);
		if (asked.has(name)) return failed('unreadable', 'a page that leads back to itself');
		asked.add(name);
		const answer = await askFor(request, operation);
		if (!answer.ok) return answer;
		const { body, headers } = answer.value;
		first ??= headers;
		pages.push(body);
		const page = { request, body, headers, pages: pages.length, ...count(body) };
		const paging = pagingOf(list, headers);
		const next = paging === null ? END : nextPage(paging, list.request, page);
		if (next.type === 'end') {
			return hasMore(body, headers, { ...list, paging }, page)
				? failed('unreadable', 'the service has more than the profile reads')
				: { ok: true, value: { pages, headers: first, serviceTime: readServiceTime(headers) } };
		}
		if (next.type === 'lost') return failed('unreadable', 'the next page is nowhere');
		if (pages.length === PAGES_LIMIT) return failed('unreadable', `more than ${PAGES_LIMIT} pages`);
		request = next.request;
	}
}

/** Keeps the headers of a list that later requests repeat. */
function rememberHeaders({ profile, memory }: Operation, headers: Headers): void {
	const { list, remove } = profile;
	for (const { source } of [...list.request.secrets, ...(remove?.request.secrets ?? [])]) {
		if (source.from !== 'header') continue;
		const value = headers.get(source.name);
		if (value !== null) memory.headers.set(source.name, value);
	}
}

/** The sessions by a profile, and the keys that remove them. Never throws. */
export async function readList(operation: Operation): Promise<Result<ReadList>> {
	const { dependencies, profile } = operation;
	const { list } = profile;
	const answer = await readPages(operation);
	if (!answer.ok) return answer;
	const { pages, headers, serviceTime } = answer.value;
	rememberHeaders(operation, headers);
	const { countryOf, zone } = dependencies;
	const reading = { now: dependencies.now(), countryOf, ...(zone === undefined ? {} : { zone }) };
	const { current: by } = list;
	const current = by.by === 'field' ? null : await askFor(by.request, operation);
	if (current !== null && !current.ok) return current;
	const told = current === null ? {} : { current: current.value.body };
	const parsed = await parseSessions({ pages, ...told }, list, reading);
	return parsed.ok ? { ok: true, value: { ...parsed.value, serviceTime } } : parsed;
}
