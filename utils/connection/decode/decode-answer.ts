import { type Decoded, decodeJson } from './decode-json';

/**
 * The value in the text of an answer. What reads texts that are no JSON is fetched for those alone.
 *
 * @param contentType as in the header of that name; `null` where it is not known
 */
export async function decodeAnswer(text: string, contentType: string | null): Promise<Decoded> {
	const decoded = decodeJson(text, contentType);
	const isOther = !decoded.ok && /^(?:malformed|unsupported)$/.test(decoded.problem);
	if (!isOther || /\bhtml\b/i.test(contentType ?? '')) return decoded;
	return (await import('./decode')).decode(text, contentType);
}
