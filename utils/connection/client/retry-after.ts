import { readHttpDate } from './http-date';

/**
 * How long the service asks to wait, in milliseconds, from `Retry-After` (RFC 9110 section 10.2.3:
 * seconds or a date); `null` where it does not say, or it makes no sense.
 *
 * @param now milliseconds since 1970, for an answer that has no `Date`
 */
export function readRetryAfter(headers: Headers, now: number): number | null {
	const text = headers.get('retry-after')?.trim() ?? '';
	// More digits than this would be centuries.
	if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
	const until = readHttpDate(text);
	if (until === null) return null;
	return Math.max(0, until - (readHttpDate(headers.get('date') ?? '') ?? now));
}
