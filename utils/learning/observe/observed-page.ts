import { type DocumentValue, readDocument } from '@/utils/connection/document/read-document';
import type { DrawnDocument } from '@/utils/connection/drawn/read-drawn';
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
	return observedAs(address, readDocument(html), { by: 'document' });
}

/**
 * What a page has drawn, in the same way. Only what is in its lists counts.
 *
 * @param documents the documents of its tab
 */
export function observedDrawing(documents: readonly DrawnDocument[]): ObservedRequest[] {
	const top = documents.find(({ isTop }) => isTop)?.address ?? null;
	if (top === null) return [];
	return documents.flatMap((each) => {
		const { html, address, isTop } = each;
		const page = html === null ? null : readDocument(html);
		if (page === null || address === null) return [];
		const { origin, pathname: path } = new URL(address);
		const frame = isTop ? {} : { frame: { origin, path } };
		return observedAs(top, { ...page, data: {} }, { by: 'drawn', ...frame }) ?? [];
	});
}

function observedAs(
	address: string,
	page: DocumentValue | null,
	how: Pick<ObservedRequest, 'by' | 'frame'>,
): ObservedRequest | null {
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
		...how,
	};
}
