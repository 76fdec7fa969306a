import { ANSWER_LIMIT } from '@/utils/learning/limits';
import type { Natives } from './natives';

/** For how long an answer is read beside the page that reads it, in milliseconds: some never end. */
const LONGEST_READ = 5000;
const STREAM = { __proto__: null, stream: true };

type Piece = ReadableStreamReadResult<Uint8Array>;

/** Whether an answer of this length is too long to be looked at; `null` where nothing says so. */
export const isTooLong = (contentLength: string | null): boolean =>
	Number(contentLength ?? 0) > ANSWER_LIMIT;

/** Whether a text that begins so may be data: JSON, or lines or guards around it. Markup is none. */
function mayBeData(text: string): boolean {
	let at = 0;
	// Blanks, and the byte order mark that some services put first.
	while (at < text.length && (text[at] ?? '') <= ' ') at += 1;
	return text[at] !== '<';
}

/**
 * Reads the copy of an answer: all of it, or as much as would be looked at. The page can end an
 * answer only once nobody else reads it, so nobody else does for long.
 *
 * @param done gets the text; `null` for an answer that is not to be looked at
 */
export function readAnswer(
	natives: Natives,
	copy: unknown,
	done: (text: string | null) => void,
): void {
	const { call, promiseThen, getReader, readPiece, cancelReading, decode, later } = natives;
	const body = natives.response.body(copy);
	if (body === null) {
		done(null);
		return;
	}
	const reader = call<object>(getReader, body);
	const decoder = new natives.TextDecoder();
	let text = '';
	let hasEnded = false;

	function end(whole: string | null) {
		if (hasEnded) return;
		hasEnded = true;
		if (whole === null) {
			call(promiseThen, call<Promise<void>>(cancelReading, reader), undefined, () => undefined);
		}
		try {
			done(whole);
		} catch {
			// Ignore answers that cannot be looked at.
		}
	}
	const stop = () => end(null);
	function readOn() {
		if (hasEnded) return;
		call(promiseThen, call<Promise<Piece>>(readPiece, reader), take, stop);
	}
	function take({ done: isLast, value }: Piece) {
		if (hasEnded) return;
		if (isLast) {
			end(text + call<string>(decode, decoder));
			return;
		}
		text += call<string>(decode, decoder, value, STREAM);
		if (text.length > ANSWER_LIMIT || !mayBeData(text)) stop();
		else readOn();
	}

	later(stop, LONGEST_READ);
	readOn();
}
