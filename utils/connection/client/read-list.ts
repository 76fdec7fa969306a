import { failed, type Result } from '@/utils/domain/watch/failure';
import { type Listed, parseSessions } from '../answer';
import type { ReadRequest } from '../profile';
import { hasContent } from '../statuses';
import type { Operation } from './operation';
import { PAGES_LIMIT } from './paging';
import { isOfTheRest, type ListPages, type PageAnswer, readPages } from './read-pages';
import { readListValue } from './response-body';
import { failureFrom, failureInBody } from './response-failure';
import { sendRequest } from './send-request';

/** A list as it was read, with what {@link readPages} says of its pages. */
export type ReadList = Listed & Pick<ListPages, 'serviceTime' | 'rest'>;

/** How much is read of an answer that names the current session, in bytes. */
const CURRENT_LIMIT = 512 * 1024;

/** Asks for the list, or for what belongs to it. */
function askFor(request: ReadRequest, operation: Operation): Promise<Result<PageAnswer>> {
	const { redirect, statuses, items } = operation.profile.list;
	return sendRequest(request, operation, async (response) => {
		if (response.type === 'opaqueredirect') return failed(redirect, 'a redirect');
		if (!hasContent(response.status)) return failureFrom(response, statuses, operation);
		const body = await readListValue(response, operation.budget, items.length);
		if (!body.ok) return body;
		const { value, isWhole } = body.value;
		const failure = await failureInBody(value, operation);
		return failure ?? { ok: true, value: { body: value, headers: response.headers, isWhole } };
	});
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

/**
 * The answer that names the current session; `undefined` where the list itself does. Of a list that
 * could not be read to its end, it may be missing: what the list has is judged in any case.
 */
async function askForCurrent(operation: Operation, { rest }: ListPages): Promise<Result<unknown>> {
	const { current } = operation.profile.list;
	if (current.by === 'field') return { ok: true, value: undefined };
	const answer = await askFor(current.request, { ...operation, budget: { left: CURRENT_LIMIT } });
	if (answer.ok) return { ok: true, value: answer.value.body };
	return rest !== null && isOfTheRest(answer.failure.kind)
		? { ok: true, value: undefined }
		: answer;
}

/**
 * The sessions by a profile, and the keys that remove them. Never throws.
 *
 * @param most the most pages that are asked for
 */
export async function readList(
	operation: Operation,
	most = PAGES_LIMIT,
): Promise<Result<ReadList>> {
	const { dependencies, profile } = operation;
	const pages = await readPages(operation, (request) => askFor(request, operation), most);
	if (!pages.ok) return pages;
	const { bodies, headers, serviceTime, rest } = pages.value;
	rememberHeaders(operation, headers);
	const current = await askForCurrent(operation, pages.value);
	if (!current.ok) return current;
	const { countryOf, zone } = dependencies;
	const reading = { now: dependencies.now(), countryOf, ...(zone === undefined ? {} : { zone }) };
	const answers = { pages: bodies, current: current.value, isWhole: rest === null };
	const parsed = await parseSessions(answers, profile.list, reading);
	return parsed.ok ? { ok: true, value: { ...parsed.value, serviceTime, rest } } : parsed;
}
