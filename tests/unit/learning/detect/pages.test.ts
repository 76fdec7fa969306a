import { describe, expect, test } from 'vitest';
import { readDocument } from '@/utils/connection/document/read-document';
import { wantedList } from '@/utils/connection/document/wanted-list';
import { findLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import {
	CONTEXT,
	DESK,
	EVERYONE,
	OURS,
	observed,
	PHONE,
	STRANGER,
	type Truth,
} from '../../fixtures/learning-fixtures';
import { parseSessions } from '../../fixtures/parse-sessions';
import { NOON } from '../../fixtures/session-fixtures';
import { SESSIONS_PAGES, type SessionsPage } from './pages-fixtures';

const BEGINNINGS: readonly (readonly [string, readonly Truth[]])[] = [
	['three', EVERYONE],
	['two', [DESK, OURS]],
	['a stranger among them', [...EVERYONE, STRANGER]],
];
const LATER: readonly (readonly [string, readonly Truth[]])[] = [
	['one more', [...EVERYONE, STRANGER]],
	[
		'two more',
		[
			STRANGER,
			...EVERYONE,
			{
				...DESK,
				id: '11111111-9dad-41d1-80b4-00c04fd430c8',
				token: 'Xd6XpT2rMz9KvB4nQy7HjL1cGs5FaE3u',
			},
		],
	],
	['the current session alone', [OURS]],
	['another order', [PHONE, STRANGER, OURS, DESK]],
];

/** What the background learns of a page by itself. */
const learned = (html: string): Proposal | undefined => {
	const value = readDocument(html);
	return findLists(
		[observed('https://www.cryptonow.net/settings/sessions', value, { by: 'document' })],
		CONTEXT,
	)[0];
};

async function readAgain({ list }: Proposal, html: string) {
	const value = readDocument(html, wantedList(list.items));
	expect(value?.hasMore).toBe(false);
	const read = await parseSessions(
		{ pages: [value], ...(list.current.by === 'endpoint' ? { current: value } : {}) },
		list,
		{ now: NOON, countryOf: CONTEXT.countryOf },
	);
	return read.ok ? read.value.sessions : read.failure.detail;
}

const rough = (ms: number | null | undefined, fine: boolean) =>
	ms == null ? null : Math.round(ms / (fine ? 60_000 : 43_200_000));

function expectTruth(
	{ tells, ownId }: SessionsPage,
	read: Awaited<ReturnType<typeof readAgain>>,
	sessions: readonly Truth[],
) {
	if (typeof read === 'string') throw new Error(read);
	const idOf = (each: Truth, ids: readonly string[]) =>
		each.current && ownId !== undefined ? ownId : (ids.find((id) => id.includes(each.id)) ?? '');
	const ids = read.map(({ id }) => id);
	expect(ids).toHaveLength(sessions.length);
	for (const each of sessions) {
		const session = read.find(({ id }) => id === idOf(each, ids));
		expect(session, `${each.id} in ${ids}`).toBeDefined();
		expect(session?.current).toBe(each.current);
		if (tells.includes('ip')) expect(session?.ip).toBe(each.ip);
		if (tells.includes('city')) expect(session?.place.city).toBe(each.city);
		if (each.id !== STRANGER.id)
			expect(session?.device).toMatchObject({ browser: each.browser, system: each.system });
		if (tells.includes('created'))
			expect(rough(session?.createdAt, true)).toBe(rough(each.created, true));
		if (tells.includes('lastActive'))
			expect(rough(session?.lastActiveAt, false)).toBe(rough(each.lastActive, false));
	}
}

describe.each(SESSIONS_PAGES)('$name', (page) => {
	test.each(BEGINNINGS)('is learned from %s', async (_, sessions) => {
		const proposal = learned(page.html(sessions));
		if (proposal === undefined) throw new Error('found nothing');
		expect(proposal.list.request.as).toBe('document');
		expectTruth(page, await readAgain(proposal, page.html(sessions)), sessions);
	});

	test.each(LATER)('and is read with %s', async (_, sessions) => {
		const proposal = learned(page.html(EVERYONE));
		if (proposal === undefined) throw new Error('found nothing');
		expectTruth(page, await readAgain(proposal, page.html(sessions)), sessions);
	});

	test('and what a stranger calls a device makes no mark, no address and no session of ours', async () => {
		const proposal = learned(page.html(EVERYONE));
		if (proposal === undefined) throw new Error('found nothing');
		for (const userAgent of [
			'This device',
			'Chrome on Android · Current session',
			'Chrome · 8.8.8.8',
			'8.8.8.8',
			'IP address: 8.8.8.8',
			'<em>Current session</em>',
			'Aktuelle Sitzung',
		]) {
			const sessions = [...EVERYONE, { ...STRANGER, userAgent }];
			const read = await readAgain(proposal, page.html(sessions));
			expectTruth(page, read, sessions);
		}
	});
});

test('a key in a form is no id, and a day is no better than the moment beside it', () => {
	const time = (ms: number) =>
		`<time datetime="${new Date(ms).toISOString()}">${new Date(ms).toDateString()}</time>`;
	const now = NOON - 1000;
	const row = (own: boolean, id: string) =>
		`<tr><td>Firefox on Linux${own ? ' <b>This device</b>' : ''}</td><td>198.51.100.7</td><td>${time(now)}</td><td>${time(now)}</td><td>${own ? '' : `<form method="post" action="/sessions/${id}/end"><input type="hidden" name="form_key" value="9f8e7d6c5b4a39281706f5e4d3c2b1a0"><button>End</button></form>`}</td></tr>`;
	const proposal = learned(
		`<!doctype html><h2>Sessions</h2><table><tr><th>Device</th><th>IP</th><th>Logged in</th><th>Last active</th><th></th></tr>${row(true, '1')}${row(false, '4711')}</table>`,
	);
	const { id, createdAt, lastActiveAt } = proposal?.list.fields ?? {};
	expect(id?.at.path).toEqual(['links', 'sessions id']);
	expect([createdAt?.as, lastActiveAt?.as]).toEqual(['iso', 'iso']);
});
