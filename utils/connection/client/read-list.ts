import { failed, type Result } from '@/utils/domain/watch/failure';
import type { KeyPath, ReadRequest } from '../profile/profile';
import { hasContent } from '../profile/statuses';
import { type Answers, type Listed, parseSessions } from '../sessions/answer';
import { entriesOf } from '../sessions/mapping';
import { NotRemembered, remembering } from '../sessions/remembered-texts';
import type { TextTables } from '../sessions/text-tables';
import { afterRedirect, whereMoved } from './moved';
import type { Operation } from './operation';
import { inPagesVersion, isOfOtherBuild, readPageVersion } from './page-version';
import { PAGES_LIMIT } from './paging';
import { isOfTheRest, type ListPages, type PageAnswer, readPages } from './read-pages';
import { readListValue, readPage } from './response-body';
import { failureFrom, failureInBody } from './response-failure';
import { sendRequest } from './send-request';

/** A list as it was read; its `rest` says why there is more than its sessions. */
export type ReadList = Listed & Pick<ListPages, 'serviceTime' | 'rest'>;

/** How much is read of an answer that names the current session, in bytes. */
const CURRENT_LIMIT = 512 * 1024;

/** The most pages that are opened in a tab for one look. */
const TABS_LIMIT = 5;

/** The most of an answer without a list that may be a word to the user, in characters of JSON. */
const LONGEST_WORD = 8192;

/** Whether JSON in the place of a list wants to see that the user is a person. */
async function isCheckInJson(value: unknown, headers: Headers, items: KeyPath): Promise<boolean> {
	if (entriesOf(value, items) !== null) return false;
	const text = JSON.stringify(value) ?? '';
	if (text.length > LONGEST_WORD) return false;
	return (await import('../refusal/person-check')).isPersonCheck(headers, text);
}

/** What an answer to a question for the list, or for what belongs to it, is; `null` for a redirect. */
async function answerIn(
	response: Response,
	request: ReadRequest,
	operation: Operation,
): Promise<Result<PageAnswer | 'otherBuild' | null>> {
	const { statuses, items, redirect } = operation.profile.list;
	const { headers, status, type } = response;
	if (type === 'opaqueredirect') return { ok: true, value: null };
	if (isOfOtherBuild(response)) return { ok: true, value: 'otherBuild' };
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
	if (await isCheckInJson(value, headers, items)) return failed('personCheck', 'a word in JSON');
	const failure = await failureInBody(value, operation);
	return failure ?? { ok: true, value: { body: value, headers, isWhole } };
}

/**
 * The sessions in answers. Where all their texts are remembered, the tables that read them are not
 * fetched.
 */
async function sessionsIn(answers: Answers, operation: Operation): Promise<Result<Listed>> {
	const { zone, now, texts, textTables } = operation.dependencies;
	const readBy = (tables: TextTables): Promise<Result<Listed>> => {
		const reading = { now: now(), tables, ...(zone === undefined ? {} : { zone }) };
		return parseSessions(answers, operation.profile.list, reading);
	};
	const known = (await texts?.read()) ?? null;
	try {
		if (known !== null) return await readBy(remembering(known, null).tables);
	} catch (error) {
		if (!(error instanceof NotRemembered)) throw error;
	}
	const { tables, used } = remembering(known, await textTables());
	const read = await readBy(tables);
	if (read.ok) await texts?.write(used());
	return read;
}

/** Has the page itself opened and read. */
async function askPage(request: ReadRequest, operation: Operation): Promise<Result<PageAnswer>> {
	const { dependencies, profile, until } = operation;
	const { hasAccess, drawnReader } = dependencies;
	if (!(await hasAccess(profile))) return failed('noAccess', 'no access to the page');
	if (drawnReader === undefined) return failed('unavailable', 'no tabs');
	const { list } = profile;
	// Only the first page has our own session.
	const isWhole = request === list.request;
	const isList = async (page: unknown) => {
		if (list.current.by === 'endpoint') return true;
		const told = await sessionsIn({ pages: [page], isWhole }, operation);
		return told.ok && told.value.unread === null;
	};
	const read = await drawnReader();
	const { items, redirect } = list;
	const drawn = await read({ request, items, redirect, isList, until });
	if (!drawn.ok) return drawn;
	return { ok: true, value: { body: drawn.value, headers: new Headers(), isWhole: true } };
}

/** Asks as the service is built now; where it has been built anew, its page is read for that, once. */
async function askInVersion(
	request: ReadRequest,
	operation: Operation,
): Promise<Result<PageAnswer | null>> {
	const ask = () => {
		const current = inPagesVersion(request, operation);
		return sendRequest(current, operation, (response) => answerIn(response, current, operation));
	};
	const first = await ask();
	if (!first.ok) return first;
	if (first.value !== 'otherBuild') return { ok: true, value: first.value };
	const version = await readPageVersion(request, operation);
	if (!version.ok) return version;
	const second = await ask();
	if (!second.ok) return second;
	return second.value === 'otherBuild'
		? failed('unreadable', 'a build of its own for each question')
		: { ok: true, value: second.value };
}

/** Asks for the list, or for what belongs to it. */
async function askFor(request: ReadRequest, operation: Operation): Promise<Result<PageAnswer>> {
	if (request.as === 'page') return askPage(request, operation);
	const ask = (where: ReadRequest) => askInVersion(where, operation);
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
async function askForCurrent(
	operation: Operation,
	{ bodies, rest }: ListPages,
): Promise<Result<unknown>> {
	const { current, request } = operation.profile.list;
	if (current.by === 'field') return { ok: true, value: undefined };
	// No page is opened a second time for what it has said already.
	if (request.as === 'page' && current.request.as === 'page') {
		return { ok: true, value: bodies[0] };
	}
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
	const { profile } = operation;
	// Each page of a drawn list is a tab.
	const pagesAtMost = profile.list.request.as === 'page' ? Math.min(most, TABS_LIMIT) : most;
	const pages = await readPages(operation, (request) => askFor(request, operation), pagesAtMost);
	if (!pages.ok) return pages;
	const { bodies, headers, serviceTime, rest } = pages.value;
	rememberHeaders(operation, headers);
	const current = await askForCurrent(operation, pages.value);
	if (!current.ok) return current;
	const answers = { pages: bodies, current: current.value, isWhole: rest === null };
	const parsed = await sessionsIn(answers, operation);
	if (!parsed.ok) return parsed;
	return { ok: true, value: { ...parsed.value, serviceTime, rest: rest ?? parsed.value.unread } };
}
