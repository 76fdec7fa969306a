import { unflattened } from './flattened';
import { isEventStream, isFlight, readEvents, readFlight } from './streamed';
import { readLines, saysLines, unwrapped, withoutGuard } from './wrapped';

// How the text of an answer becomes a value. It runs in the page as well: no schemas, no packages.

/** Reads a text that is neither JSON nor JSON in lines; `undefined` for what it does not know. */
export type ReadOther = (
	text: string,
	contentType: string | null,
	parse: (text: string) => unknown,
) => unknown;

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
	/** Whether it is a value that was decoded before, as JSON: then it is what it says. */
	isPlain?: boolean;
	/** JSON's own parser; for pages, which may have put something else in its place. */
	parse?: (text: string) => unknown;
	/** What reads a text that is no JSON; left out: nothing does. */
	other?: ReadOther;
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
		return isEventStream(text) ? readEvents(text, parse) : readLines(text, parse);
	} catch {
		return undefined;
	}
}

/** The value of JSON; `undefined` for what is none. */
function plainValue(text: string, parse: (text: string) => unknown): unknown {
	try {
		return parse(text);
	} catch {
		return undefined;
	}
}

/** The value that is meant; `undefined` where there is none. */
function meantValue(
	text: string,
	contentType: string | null,
	parse: (text: string) => unknown,
	other: ReadOther | undefined,
): unknown {
	const bare = withoutGuard(text);
	const read = (json: string) => unflattened(parse(json));
	const lines = saysLines(contentType) ? readLines(bare, parse) : undefined;
	const json = lines === undefined ? plainValue(bare, read) : lines;
	const value =
		json === undefined ? (streamed(bare, parse) ?? other?.(bare, contentType, parse)) : json;
	return value === undefined ? undefined : unwrapped(value, text.length, read);
}

/**
 * The value in the text of an answer. What frameworks flatten, or send in lines, is made what it means.
 * What keeps scripts from running it is left out, and JSON in a text is read as well. Every text is
 * tried as JSON, since services send JSON as plain text and as HTML too; what else the text claims to
 * be only names the failure.
 *
 * @param contentType as in the header of that name; `null` where it is not known
 */
export function decodeJson(
	text: string,
	contentType: string | null,
	{ limit = DECODE_LIMIT, isPlain = false, parse = JSON.parse, other }: DecodeOptions = {},
): Decoded {
	if (text.length > limit) return { ok: false, problem: 'tooLong' };
	const value = isPlain ? plainValue(text, parse) : meantValue(text, contentType, parse, other);
	if (value === undefined)
		return { ok: false, problem: saysJson(contentType) ? 'malformed' : 'unsupported' };
	return isDeeper(value, DECODE_DEPTH) ? { ok: false, problem: 'tooDeep' } : { ok: true, value };
}
