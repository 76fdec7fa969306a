import { type FailureKind, failed, type Result } from '@/utils/domain/watch/failure';
import { decodeAnswer } from '../decode/decode-answer';
import type { DecodeProblem } from '../decode/decode-json';
import type { ReadDocument } from '../document/read-document';
import { wantedList } from '../document/wanted-list';
import type { KeyPath } from '../profile/profile';
import { entriesOf } from '../sessions/mapping';
import { wholeStart } from './whole-start';

/** The most that is read of an operation's answers, in bytes: 10,000 sessions are 3 to 4 MB. */
export const BODY_LIMIT = 4.5 * 1024 * 1024;

/** How much may still be read, in bytes. Reading takes from it. */
export type ByteBudget = { left: number };

/** The text of an answer; `isWhole`: whether there was no more of it than the budget allows. */
type TextRead = { text: string; isWhole: boolean };

/** As much of an answer's text as the budget allows; `null` where there is no text. */
async function readAsFar(response: Response, budget: ByteBudget): Promise<TextRead | null> {
	const reader = response.body?.getReader();
	if (reader === undefined) return null;
	const decoder = new TextDecoder();
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return { text: text + decoder.decode(), isWhole: true };
		const left = Math.max(0, budget.left);
		budget.left -= value.byteLength;
		text += decoder.decode(value.subarray(0, left), { stream: true });
		if (budget.left >= 0) continue;
		await reader.cancel();
		return { text, isWhole: false };
	}
}

/**
 * The text of an answer; `null` where it is longer than the budget allows. Bytes that are no UTF-8
 * become U+FFFD, as a page reads them: one such byte in a user agent must not blind the watch.
 */
export async function readText(response: Response, budget: ByteBudget): Promise<string | null> {
	const read = await readAsFar(response, budget);
	return read?.isWhole ? read.text : null;
}

/** What a text in the place of a list says, which few answers are. */
const wordsOf = async () => {
	const [{ isPersonCheck, asksToLogIn }, { isAwayPage }] = await Promise.all([
		import('../refusal/person-check'),
		import('../refusal/refusal'),
	]);
	return { isPersonCheck, asksToLogIn, isAwayPage };
};

/** What is said of a page that says that the service is away. */
const AWAY = 'a page of maintenance in the place of the list';

const PROBLEMS: Readonly<Record<DecodeProblem, string>> = {
	tooLong: 'too long',
	tooDeep: 'nested too deep',
	malformed: 'not JSON',
	unsupported: 'not JSON, and does not say so',
};

/** The value in an answer, or `unreadable`. */
export async function readValue(response: Response, budget: ByteBudget): Promise<Result<unknown>> {
	const text = await readText(response, budget);
	if (text === null) return failed('unreadable', `no text, or more than ${BODY_LIMIT} bytes`);
	const decoded = await decodeAnswer(text, response.headers.get('content-type'));
	return decoded.ok ? decoded : failed('unreadable', PROBLEMS[decoded.problem]);
}

/**
 * What the markup of a page holds.
 *
 * @param readDocument reads a page
 * @param items where the list is
 * @param loggedOut what it means where the page has no such list and asks for a password
 */
export async function readPage(
	readDocument: ReadDocument,
	response: Response,
	budget: ByteBudget,
	items: KeyPath,
	loggedOut: FailureKind,
): Promise<Result<{ value: unknown; isWhole: boolean }>> {
	const text = await readText(response, budget);
	const value = text === null ? null : readDocument(text, wantedList(items));
	if (value !== null && entriesOf(value, items) !== null) {
		return { ok: true, value: { value, isWhole: true } };
	}
	const { isPersonCheck, isAwayPage } = await wordsOf();
	if (text !== null && isPersonCheck(response.headers, text)) {
		return failed('personCheck', 'a page in the place of the list');
	}
	if (value === null) return failed('unreadable', 'no page, or a longer one than is read');
	if (text !== null && isAwayPage(text)) return failed('unavailable', AWAY);
	if (value.asksPassword) return failed(loggedOut, 'a page that asks for a password');
	return { ok: true, value: { value, isWhole: true } };
}

/**
 * The value in an answer that holds a list. Of one that is longer than the budget allows, it is what
 * there is until then: a stranger who makes it long must not hide what comes first.
 *
 * @param depth how deep the entries of the list are nested
 */
export async function readListValue(
	response: Response,
	budget: ByteBudget,
	depth: number,
): Promise<Result<{ value: unknown; isWhole: boolean }>> {
	const read = await readAsFar(response, budget);
	if (read === null) return failed('unreadable', 'no text');
	const { text, isWhole } = read;
	const start = isWhole ? text : wholeStart(text, depth);
	if (start === null) return failed('unreadable', `more than ${BODY_LIMIT} bytes, and no list`);
	const decoded = await decodeAnswer(start, response.headers.get('content-type'));
	if (decoded.ok) return { ok: true, value: { value: decoded.value, isWhole } };
	const { isPersonCheck, asksToLogIn, isAwayPage } = await wordsOf();
	if (isPersonCheck(response.headers, text)) {
		return failed('personCheck', 'a page in the place of the list');
	}
	if (asksToLogIn(text)) return failed('loggedOut', 'a page that asks for a password');
	return isAwayPage(text)
		? failed('unavailable', AWAY)
		: failed('unreadable', PROBLEMS[decoded.problem]);
}
