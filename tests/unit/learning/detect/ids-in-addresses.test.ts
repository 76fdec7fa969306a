import { describe, expect, test } from 'vitest';
import { LAST_PART, valueAt } from '@/utils/connection/sessions/mapping';
import { findLists } from '@/utils/learning/detect/find-list';
import { namesIn } from '@/utils/learning/observe/looks-like-sessions';
import {
	CONTEXT,
	DESK,
	EVERYONE,
	OURS,
	observed,
	type Truth,
} from '../../fixtures/learning-fixtures';
import { parseSessions } from '../../fixtures/parse-sessions';
import { NOON } from '../../fixtures/session-fixtures';

// HAL and its like: what a session is called stands in its own address alone.

const ADDRESS = 'https://www.cryptonow.net/api/sessions';
const told = ({ ip, userAgent, current, created, lastActive }: Truth) => ({
	ip,
	userAgent,
	current,
	createdAt: new Date(created).toISOString(),
	lastSeen: new Date(lastActive).toISOString(),
});

const SHAPES: readonly (readonly [string, (each: Truth) => object])[] = [
	['HAL', (each) => ({ _links: { self: { href: `/api/sessions/${each.id}` } }, ...told(each) })],
	[
		'whole addresses, beside those of other things',
		(each) => ({
			...told(each),
			links: {
				device: { href: `${ADDRESS}/devices/${each.ip}` },
				self: { href: `${ADDRESS}/${each.id}?view=full` },
				revoke: { href: `${ADDRESS}/${each.id}/revoke` },
			},
		}),
	],
	['its own address alone', (each) => ({ ...told(each), self: `${ADDRESS}/${each.id}/` })],
];

const learned = (entry: (each: Truth) => object, sessions: readonly Truth[]) =>
	findLists([observed(ADDRESS, { sessions: sessions.map(entry) })], CONTEXT)[0];

describe.each(SHAPES)('%s', (_, entry) => {
	test.each([[EVERYONE], [[DESK, OURS]], [[OURS]]])(
		'is learned, and read again',
		async (sessions) => {
			const list = learned(entry, sessions)?.list;
			if (list === undefined) throw new Error('found nothing');
			for (const later of [EVERYONE, [OURS]]) {
				const answer = { sessions: later.map(entry) };
				const read = await parseSessions({ pages: [answer] }, list, {
					now: NOON,
					countryOf: CONTEXT.countryOf,
				});
				expect(read.ok && read.value.sessions.map(({ id }) => id)).toEqual(
					later.map(({ id }) => id),
				);
			}
		},
	);

	test('is known in the page by that name', () => {
		expect(namesIn({ sessions: EVERYONE.map(entry) })).toEqual(
			expect.arrayContaining(EVERYONE.map(({ id }) => id)),
		);
	});
});

test('a field that is the id goes before an address', () => {
	const list = learned(
		(each) => ({ id: each.id, ...(SHAPES[0]?.[1](each) ?? {}) }),
		EVERYONE,
	)?.list;
	expect(list?.fields.id.at.path).toEqual(['id']);
});

test.each([
	['/sessions/a%20b', 'a b'],
	['https://www.cryptonow.net/sessions/7?x=/8#/9', '7'],
	['/sessions/7/', '7'],
	['sessions/7', undefined],
	['https://www.cryptonow.net', undefined],
	['/', undefined],
	[7, undefined],
	[null, null],
])('the last part of %s is %s', (href, part) => {
	expect(valueAt([{ href }], { up: 0, path: ['href', LAST_PART] })).toBe(part);
});
