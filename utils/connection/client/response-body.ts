import { failed, type Result } from '@/utils/domain/watch/failure';
import { type DecodeProblem, decode } from '../decode';

/** The most that is read of an operation's answers, in bytes: 10,000 sessions are 3 to 4 MB. */
export const BODY_LIMIT = 4.5 * 1024 * 1024;

/** How much may still be read, in bytes. Reading takes from it. */
export type ByteBudget = { left: number };

/**
 * The text of an answer; `null` where it is longer than the budget allows. Bytes that are no UTF-8
 * become U+FFFD, as a page reads them: one such byte in a user agent must not blind the watch.
 */
export async function readText(response: Response, budget: ByteBudget): Promise<string | null> {
	const reader = response.body?.getReader();
	if (reader === undefined) return null;
	const decoder = new TextDecoder();
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		budget.left -= value.byteLength;
		if (budget.left < 0) {
			await reader.cancel();
			return null;
		}
		text += decoder.decode(value, { stream: true });
	}
	return text + decoder.decode();
}

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
	const decoded = decode(text, response.headers.get('content-type'));
	return decoded.ok ? decoded : failed('unreadable', PROBLEMS[decoded.problem]);
}
