import { type Failure, type FailureKind, failed } from '@/utils/domain/watch/failure';
import { failureOfStatus, isRefusal, type StatusMeanings } from '../profile/statuses';
import { entriesOf } from '../sessions/mapping';
import type { Operation } from './operation';
import { readText, readValue } from './response-body';
import { readRetryAfter } from './retry-after';

/** The most of a refusal that is read, in bytes. */
const REFUSAL_LIMIT = 64 * 1024;

type Failed = { ok: false; failure: Failure };

/** The failure that an answer's status stands for, with how long the service asks to wait. */
export function failureFromStatus(
	{ status, headers }: Response,
	meanings: StatusMeanings,
	now: number,
): Failed {
	const { failure } = failed(failureOfStatus(status, meanings), `status ${status}`);
	const retryAfter = readRetryAfter(headers, now);
	return { ok: false, failure: retryAfter === null ? failure : { ...failure, retryAfter } };
}

/** The failure that an answer stands for: a refusal by its words first, all else by its status. */
export async function failureFrom(
	response: Response,
	meanings: StatusMeanings,
	operation: Operation,
): Promise<Failed> {
	const { status } = response;
	const byStatus = failureFromStatus(response, meanings, operation.dependencies.now());
	const { isPersonCheck, isPersonCheckByHeaders } = await import('../refusal/person-check');
	if (isPersonCheckByHeaders(response.headers)) {
		return failed('personCheck', `status ${status}`);
	}
	const text = (await readText(response, { left: REFUSAL_LIMIT })) ?? '';
	if (isPersonCheck(response.headers, text)) return failed('personCheck', `status ${status}`);
	// What else was wrong with a request, its words may say: too many of them, or too old a login.
	if (!isRefusal(status) && byStatus.failure.kind !== 'unreadable') return byStatus;
	const challenge = response.headers.get('www-authenticate') ?? '';
	const { refusalOf } = await import('../refusal/refusal');
	const kind = refusalOf(text) ?? refusalOf(challenge);
	if (kind !== null) return failed(kind, `status ${status}`);
	if (!isRefusal(status)) return byStatus;
	// Whoever says when to ask again refuses no login.
	if (status === 403 && byStatus.failure.retryAfter !== undefined)
		return { ok: false, failure: { ...byStatus.failure, kind: 'rateLimited' } };
	return operation.sentTokens.length > 0 ? refuseTokens(operation, `status ${status}`) : byStatus;
}

/**
 * The failure in the body of an answer with status 200, as GraphQL has it or in words; `null` for none.
 */
export async function failureInBody(body: unknown, operation: Operation): Promise<Failed | null> {
	const { items, statuses } = operation.profile.list;
	const hasEntries = (entriesOf(body, items)?.length ?? 0) > 0;
	const mayRefuse = typeof body === 'object' && body !== null && 'errors' in body;
	// Most answers are the list, and need no words.
	if (hasEntries && !mayRefuse) return null;
	const { graphQlRefusal, meaningOfWord } = await import('../refusal/refusal');
	const kind = graphQlRefusal(body) ?? (hasEntries ? null : meaningOfWord(body, statuses));
	if (kind === null) return null;
	return kind === 'loggedOut' && operation.sentTokens.length > 0
		? refuseTokens(operation, 'an answer that says so')
		: failed(kind, 'a word in the place of the list');
}

/** The refusal in an answer to a removal that succeeded by its status; `null` for none. */
export async function refusalOfRemoval(response: Response): Promise<FailureKind | null> {
	if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) return null;
	const body = await readValue(response, { left: REFUSAL_LIMIT });
	return body.ok ? (await import('../refusal/refusal')).graphQlRefusal(body.value) : null;
}

/** The page's own keys have run out; the next request of an open page brings new ones. */
async function refuseTokens(operation: Operation, detail: string): Promise<Failed> {
	for (const { origin, place, value } of operation.sentTokens)
		await operation.dependencies.refuseToken(origin, place, value);
	return failed('awaitsPage', detail);
}
