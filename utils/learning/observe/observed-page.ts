import { readDocument } from '@/utils/connection/document/read-document';
import { ANSWER_LIMIT } from '@/utils/learning/limits';
import { looksLikeSessions, withoutTokens } from './looks-like-sessions';
import type { ObservedRequest } from './observed-request';

/**
 * A page itself as an observed request, where its markup may hold the list; `null` where it does not.
 * Keys that it hands out are blanked, as in any answer.
 *
 * @param address where it was asked for, without a query
 */
export function observedPage(address: string, html: string): ObservedRequest | null {
	const page = readDocument(html);
	if (page === null || !looksLikeSessions(page)) return null;
	const answer = JSON.stringify(withoutTokens(page));
	if (answer.length > ANSWER_LIMIT) return null;
	return {
		number: 0,
		method: 'GET',
		url: address,
		requestHeaders: [],
		requestBody: null,
		status: 200,
		responseHeaders: [],
		answer,
		sources: [],
		by: 'document',
	};
}
