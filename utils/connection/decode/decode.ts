import { type Decoded, type DecodeOptions, decodeJson } from './decode-json';
import { readTurboStream } from './flattened';
import type { Parse } from './loose-values';
import { readTurboStream3 } from './turbo-stream';
import { isXml, readXml } from './xml';

/** The value in a text that is no JSON, and not in lines of it either: a turbo-stream, or XML. */
function otherValue(text: string, contentType: string | null, parse: Parse): unknown {
	try {
		if (isXml(text, contentType)) return readXml(text);
		if (/^\[\{"_\d/.test(text)) return readTurboStream(text, parse);
		return /^[[{]/.test(text) ? readTurboStream3(text, parse) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The value in the text of an answer, like {@link decodeJson}, and of texts that are no JSON at all: a
 * turbo-stream, and XML.
 *
 * @param contentType as in the header of that name; `null` where it is not known
 */
export const decode = (
	text: string,
	contentType: string | null,
	options: DecodeOptions = {},
): Decoded => decodeJson(text, contentType, { ...options, other: otherValue });
