import { describe, expect, test } from 'vitest';
import { decode } from '@/utils/connection/decode/decode';
import { findLists, searchLists } from '@/utils/learning/detect/find-list';
import {
	CONTEXT,
	DESK,
	EVERYONE,
	iso,
	OURS,
	observed,
	PHONE,
	readBy,
	STRANGER,
	type Truth,
} from '../../fixtures/learning-fixtures';
import { ownId } from './real-service';

// Lists in XML, in which what stands around them is written otherwise than in JSON.

const attributes = (each: Truth): string =>
	`Id="${each.id}" Ip="${each.ip}" UserAgent="${each.userAgent}" Created="${iso(each.created)}" LastSeen="${iso(each.lastActive)}"`;
const SHAPES: readonly [string, (sessions: readonly Truth[]) => string][] = [
	[
		'the own id as an attribute around the rows',
		(all) =>
			`<Sessions CurrentId="${ownId(all)}">${all.map((each) => `<Session ${attributes(each)}/>`).join('')}</Sessions>`,
	],
	[
		'the own id in an element around the rows, deeper',
		(all) =>
			`<Answer><State>ok</State><Security><CurrentSession>${ownId(all)}</CurrentSession><Rows>${all.map((each) => `<Row ${attributes(each)}/>`).join('')}</Rows></Security></Answer>`,
	],
];

describe.each(SHAPES)('%s', (_, textOf) => {
	const ask = (sessions: readonly Truth[]) => {
		const decoded = decode(textOf(sessions), 'application/xml');
		if (!decoded.ok) throw new Error(decoded.problem);
		return [observed('/sessions.xml', decoded.value)];
	};

	test.each([[EVERYONE], [[OURS]], [[DESK, OURS]]])('is learned and read later', async (first) => {
		const before = ask(first);
		const [proposal] = findLists(before, CONTEXT);
		if (proposal === undefined) throw new Error('found nothing');
		for (const later of [EVERYONE, [OURS], [PHONE, STRANGER, OURS]]) {
			const now = ask(later);
			const read = await readBy({ ...proposal, observed: now[0]?.number ?? -1 }, now);
			if (typeof read === 'string') throw new Error(read);
			expect(read.map(({ id, ip }) => [id, ip])).toEqual(later.map(({ id, ip }) => [id, ip]));
			expect(read.filter(({ current }) => current).map(({ id }) => id)).toEqual([OURS.id]);
		}
	});
});

test('an id around several groups says nothing of which is ours', () => {
	const rows = (all: readonly Truth[]) =>
		all.map((each) => `<Session ${attributes(each)}/>`).join('');
	const text = `<All><Group LastRevoked="${DESK.id}">${rows([OURS, PHONE])}</Group><Group LastRevoked="${DESK.id}">${rows([DESK])}</Group></All>`;
	const decoded = decode(text, 'application/xml');
	expect(
		searchLists([observed('/sessions.xml', decoded.ok ? decoded.value : null)], CONTEXT).proposals,
	).toEqual([]);
});
