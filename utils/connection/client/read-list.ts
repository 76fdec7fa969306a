import { failed, type Result } from '@/utils/domain/watch/failure';
import { type Listed, parseSessions } from '../answer';
import { entriesOf } from '../mapping';
import type { KeyPath, ReadRequest } from '../profile';
import { hasContent } from '../statuses';
import { afterRedirect, whereMoved } from './moved';
import type { Operation } from './operation';
import { PAGES_LIMIT } from './paging';
import { isPersonCheck } from './person-check';
import { isOfTheRest, type ListPages, type PageAnswer, readPages } from './read-pages';
import { readListValue, readPage } from './response-body';
import { failureFrom, failureInBody } from './response-failure';
import { sendRequest } from './send-request';

/** A list as it was read, with what {@link readPages} says of its pages. */
export type ReadList = Listed & Pick<ListPages, 'serviceTime' | 'rest'>;

/** How much is read of an answer that names the current session, in bytes. */
const CURRENT_LIMIT = 512 * 1024;

/** The most of an answer without a list that may be a word to the user, in characters of JSON. */
const LONGEST_WORD = 8192;

/** Whether JSON in the place of a list wants to see that the user is a person. */
function isCheckInJson(value: unknown, headers: Headers, items: KeyPath): boolean {
	if (entriesOf(value, items) !== null) return false;
	const text = JSON.stringify(value) ?? '';
	return text.length <= LONGEST_WORD && isPersonCheck(headers, text);
}

/** What an answer to a question for the list, or for what belongs to it, is; `null` for a redirect. */
async function answerIn(
	response: Response,
	request: ReadRequest,
	operation: Operation,
): Promise<Result<PageAnswer | null>> {
	const { statuses, items, redirect } = operation.profile.list;
	const { headers, status, type } = response;
	if (type === 'opaqueredirect') return { ok: true, value: null };
	if (!hasContent(status)) return failureFrom(response, statuses, operation);
	const body =
		request.as === 'document'
			? await readPage(
					await operation.dependencies.documentReader(),
					response,
					operation.budget,
					items,
					redirect,
				)
			: await readListValue(response, operation.budget, items.length);
	if (!body.ok) return body;
	const { value, isWhole } = body.value;
	if (isCheckInJson(value, headers, items)) return failed('personCheck', 'a word in JSON');
	const failure = await failureInBody(value, operation);
	return failure ?? { ok: true, value: { body: value, headers, isWhole } };
}

/** Asks for the list, or for what belongs to it. */
async function askFor(request: ReadRequest, operation: Operation): Promise<Result<PageAnswer>> {
	const ask = (where: ReadRequest) =>
		sendRequest(where, operation, (response) => answerIn(response, where, operation));
	const answer = await ask(whereMoved(request, operation));
	if (!answer.ok) return answer;
	if (answer.value !== null) return { ok: true, value: answer.value };
	return afterRedirect(request, operation, async (where) => {
		const other = await ask(where);
		if (!other.ok) return other;
		const { list } = operation.profile;
		if (other.value === null) return failed(list.redirect, 'a redirect');
		const isList = request !== list.request || entriesOf(other.value.body, list.items) !== null;
		return isList ? { ok: true, value: other.value } : failed('unreadable', 'no list elsewhere');
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
