import { expect } from 'vitest';
import { RemovalRequest } from '@/utils/connection/profile/profile';
import { entriesOf } from '@/utils/connection/sessions/mapping';
import { findLists } from '@/utils/learning/detect/find-list';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { findRemoval } from '@/utils/learning/removal/find-removal';
import { CONTEXT, iso, observed } from '../../fixtures/learning-fixtures';
import { DAY, NOON } from '../../fixtures/session-fixtures';

/** Each session's id, number and token. */
export const ROWS = [
	['0f8fad5b-d9cb-469f-a165-70867728950e', 31, 'kJ3vXb9QmT7wLr2ZcY8nHs4PfD6gAe1U'],
	['7c9e6679-7425-40de-944b-e07fc1f90ae7', 32, 'Zq8LwN4yTb2RkXv6MjC1hGf9SdP3uEa7'],
	['550e8400-e29b-41d4-a716-446655440000', 7, 'Hn5BzK9wQx3VtJ7mLp2YcR8gFd4SaU6e'],
] as const;
export const LIST = {
	sessions: ROWS.map(([id, no, token], index) => ({
		id,
		no,
		token,
		current: index === 0,
		ip: `198.51.100.${index}`,
		userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
		lastActiveAt: iso(NOON - index * DAY),
	})),
};
export const [PROPOSAL] = findLists([observed('/sessions', LIST)], CONTEXT);
/** The session that is removed. */
export const [, [ID, NO, TOKEN]] = ROWS;

/** What is learned from a request that follows the list. */
export function removalOf(
	url: string,
	over: Partial<Omit<ObservedRequest, 'requestBody'>> & { requestBody?: unknown } = {},
) {
	if (PROPOSAL === undefined) throw new Error('the list was not found');
	const entries = entriesOf(LIST, PROPOSAL.list.items) ?? [];
	const found = findRemoval(
		observed(url, null, { method: 'POST', ...over }),
		entries,
		PROPOSAL.list,
	);
	if (found !== null) expect(RemovalRequest.safeParse(found.request).success).toBe(true);
	return found;
}
