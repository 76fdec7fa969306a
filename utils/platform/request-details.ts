import { LONGEST_HEADER } from '@/utils/connection/profile/headers';
import { ANSWER_LIMIT, BODY_LIMIT } from '@/utils/learning/limits';
import type { RawHeader, RequestDetails, StreamFilter } from './web-request';

/** Headers as pairs, their names in lower case, without those that nobody looks at. */
export const headerPairs = (headers: readonly RawHeader[] = []): [string, string][] =>
	headers.flatMap(({ name, value }): [string, string][] =>
		value === undefined || value.length > LONGEST_HEADER ? [] : [[name.toLowerCase(), value]],
	);

/** The body of a request as text; `null` where there is none, or it is too long. */
export function requestBodyText({
	requestBody,
}: Pick<RequestDetails, 'requestBody'>): string | null {
	const { formData, raw } = requestBody ?? {};
	let text: string | null = null;
	if (formData !== undefined) {
		const form = new URLSearchParams();
		for (const [name, values] of Object.entries(formData)) {
			for (const value of values) if (typeof value === 'string') form.append(name, value);
		}
		text = form.toString();
	} else if (raw !== undefined && raw.length > 0) {
		const decoder = new TextDecoder();
		text = raw.map(({ bytes }) => decoder.decode(bytes, { stream: true })).join('');
	}
	return text === null || text.length > BODY_LIMIT ? null : text;
}

/**
 * Reads an answer as it passes: the page gets each piece before it is looked at.
 *
 * @returns `null` for an answer that is too long, or broke off
 */
export function passingText(filter: StreamFilter): Promise<string | null> {
	return new Promise((resolve) => {
		const decoder = new TextDecoder();
		let text = '';
		filter.ondata = ({ data }) => {
			filter.write(data);
			text += decoder.decode(data, { stream: true });
			if (text.length <= ANSWER_LIMIT) return;
			filter.disconnect();
			resolve(null);
		};
		filter.onstop = () => {
			filter.disconnect();
			resolve(text);
		};
		filter.onerror = () => resolve(null);
	});
}
