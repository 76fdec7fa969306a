import { readTurboStream, unflattened } from './flattened';
import { isEventStream, isFlight, readEvents, readFlight } from './streamed';

// How the text of an answer becomes a value. It runs in the page as well: no schemas, no packages.

/** Why a text could not be decoded. */
export type DecodeProblem =
	/** It has more characters than are read. */
	| 'tooLong'
	/** It is nested deeper than anything that is worth a look. */
	| 'tooDeep'
	/** It says that it is JSON, or nothing at all, and is not JSON. */
	| 'malformed'
	/** It says that it is something else, and it is. */
	| 'unsupported';

export type Decoded = { ok: true; value: unknown } | { ok: false; problem: DecodeProblem };

export type DecodeOptions = {
	/** The most that is read, in characters. */
	limit?: number;
	/** JSON's own parser; for pages, which may have put something else in its place. */
	parse?: (text: string) => unknown;
};

/** The most of an answer that is read by default, in characters: 10,000 sessions are 3 to 4 million. */
export const DECODE_LIMIT = 4.5 * 1024 * 1024;
/** How deep values may be nested; deeper ones overflow the stack of whoever walks them. */
export const DECODE_DEPTH = 100;

/** Whether a content type says JSON. */
const saysJson = (contentType: string | null): boolean =>
	contentType === null || contentType.trim() === '' || /\bjson\b/i.test(contentType);

/** Whether a value is nested more than so many levels. */
function isDeeper(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	if (levels === 0) return true;
	return Object.values(value).some((inside) => isDeeper(inside, levels - 1));
}

/** The value in a text that is no JSON as a whole: what a framework sends in lines. */
function streamed(text: string, parse: (text: string) => unknown): unknown {
	try {
		if (isFlight(text)) return readFlight(text, parse);
		if (isEventStream(text)) return readEvents(text, parse);
		return /^\[\{"_\d/.test(text) ? readTurboStream(text, parse) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The value in the text of an answer. What frameworks flatten, or send in lines, is made what it means.
 * Every text is tried as JSON, since services send JSON as plain
 * text and as HTML too; what else the text claims to be only names the failure.
 *
 * @param contentType as in the header of that name; `null` where it is not known
 */
export function decode(
	text: string,
	contentType: string | null,
	{ limit = DECODE_LIMIT, parse = JSON.parse }: DecodeOptions = {},
): Decoded {
	if (text.length > limit) return { ok: false, problem: 'tooLong' };
	let value: unknown;
	try {
		value = unflattened(parse(text));
	} catch {
		value = streamed(text, parse);
		if (value === undefined) {
			return { ok: false, problem: saysJson(contentType) ? 'malformed' : 'unsupported' };
		}
	}
	return isDeeper(value, DECODE_DEPTH) ? { ok: false, problem: 'tooDeep' } : { ok: true, value };
}
