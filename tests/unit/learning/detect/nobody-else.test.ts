import { describe, expect, test } from 'vitest';
import { findLists, searchLists } from '@/utils/learning/detect/find-list';
import { service } from '../../connection/client/client-fixtures';
import { CONTEXT, DESK, EVERYONE, OURS, readBy, STRANGER } from '../../fixtures/learning-fixtures';
import { APART, NOT_APART } from './nobody-else-fixtures';

// Lists that leave the own session out, learned by a user who is logged in nowhere else.

describe.each(APART)('$name', ({ ask }) => {
	test('is learned from the own session alone as it is from several', () => {
		const [alone] = findLists(ask([OURS]), CONTEXT);
		const [several] = findLists(ask(EVERYONE), CONTEXT);
		const { live: _, ...list } = several?.list ?? {};
		expect(alone?.list).toEqual(list);
		expect(alone?.finding.count).toBe(1);
		// It is for the user to say that nobody else is logged in.
		const current = alone?.finding.fields.find(({ field }) => field === 'current');
		expect(current?.choices.map(({ confidence }) => confidence)).toEqual(['likely']);
	});

	test.each([[[OURS]], [[OURS, STRANGER]], [[STRANGER, OURS, DESK]], [EVERYONE]])(
		'and is read later',
		async (sessions) => {
			const before = ask([OURS]);
			const [proposal] = findLists(before, CONTEXT);
			if (proposal === undefined) throw new Error('found nothing');
			const index = before.findIndex(({ number }) => number === proposal.observed);
			const now = ask(sessions);
			const read = await readBy({ ...proposal, observed: now[index]?.number ?? -1 }, now);
			if (typeof read === 'string') throw new Error(read);
			expect(read.map(({ id }) => id).sort()).toEqual(sessions.map(({ id }) => id).sort());
			expect(read.filter(({ current }) => current).map(({ id }) => id)).toEqual([OURS.id]);
		},
	);
});

test.each(APART)('$name: what was learned of an empty list is asked for', async ({ ask }) => {
	const [proposal] = findLists(ask([OURS]), CONTEXT);
	if (proposal === undefined) throw new Error('found nothing');
	const { list } = proposal;
	for (const sessions of [[OURS], [OURS, STRANGER], EVERYONE]) {
		const answers = ask(sessions);
		const { ids } = service(
			{ list, request: list.request, fields: list.fields },
			({ path, query, body }) => {
				const found = answers.find(({ url, requestBody }) => {
					const { origin, pathname } = new URL(url);
					return origin + pathname === path && (body === null || requestBody === body);
				});
				const isBehind = /[?&]page=[2-9]/.test(query);
				return { body: isBehind ? [] : JSON.parse(found?.answer ?? 'null') };
			},
		);
		const read = await ids();
		expect([...read].sort()).toEqual(sessions.map(({ id }) => id).sort());
	}
});

test.each(NOT_APART)('%s is no list of other sessions', (_, requests) => {
	expect(searchLists(requests, CONTEXT).proposals).toEqual([]);
});
