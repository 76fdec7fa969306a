import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '@/utils/connection/document/read-document';
import { wantedList } from '@/utils/connection/document/wanted-list';
import { entriesOf } from '@/utils/connection/sessions/mapping';
import type { Session } from '@/utils/domain/sessions/session';
import { searchLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import { observedDrawing, observedPage } from '@/utils/learning/observe/observed-page';
import { entryCalled } from '@/utils/learning/removal/find-removal';
import {
	CONTEXT,
	DESK,
	EVERYONE,
	OURS,
	PHONE,
	SITE,
	STRANGER,
	type Truth,
} from '../../fixtures/learning-fixtures';
import { parseSessions } from '../../fixtures/parse-sessions';
import { HOUR, NOON } from '../../fixtures/session-fixtures';
import { COMMUNITY_PAGES } from './community-pages-fixtures';
import { COMPONENT_PAGES } from './component-pages-fixtures';
import { DRAWN_PAGES } from './drawn-pages-fixtures';
import { EXCHANGE_PAGES } from './exchange-pages-fixtures';
import { FURTHER_PAGES } from './further-pages-fixtures';
import { LACKING_PAGES } from './lacking-pages-fixtures';
import { MORE_PAGES } from './more-pages-fixtures';
import type { OpenSourcePage } from './open-source-page';
import { PARTED_PAGES } from './parted-pages-fixtures';
import { SERVER_MADE_PAGES } from './server-made-pages-fixtures';
import { TOLD_PAGES } from './told-pages-fixtures';

// Pages as products and libraries make them, learned once and read again as the list changes.

const PAGES: readonly OpenSourcePage[] = [
	...SERVER_MADE_PAGES,
	...DRAWN_PAGES,
	...COMMUNITY_PAGES,
	...COMPONENT_PAGES,
	...EXCHANGE_PAGES,
	...MORE_PAGES,
	...PARTED_PAGES,
	...FURTHER_PAGES,
	...TOLD_PAGES,
];

const SECOND_STRANGER: Truth = {
	...DESK,
	id: '11111111-9dad-41d1-80b4-00c04fd430c8',
	token: 'Xd6XpT2rMz9KvB4nQy7HjL1cGs5FaE3u',
	userAgent: `${DESK.userAgent} Edg/140.0.0.0`,
	browser: 'Edge',
	ip: '203.0.113.99',
	city: 'Porto',
	country: 'Portugal',
	created: NOON - 5 * HOUR,
	lastActive: NOON - 4 * HOUR,
};
const BEGINNINGS: readonly (readonly [string, readonly Truth[]])[] = [
	['three', EVERYONE],
	['two', [DESK, OURS]],
	['a stranger among them', [...EVERYONE, STRANGER]],
];
const LATER: readonly (readonly [string, readonly Truth[]])[] = [
	['one more', [STRANGER, ...EVERYONE]],
	['two more', [OURS, STRANGER, SECOND_STRANGER, PHONE, DESK]],
	['the current session alone', [OURS]],
	['another order', [PHONE, DESK, OURS]],
];

const ADDRESS = `${SITE}/settings/sessions`;

function searchIn({ html, isDrawn }: OpenSourcePage, sessions: readonly Truth[]) {
	const text = html(sessions);
	const observed = isDrawn
		? observedDrawing([{ address: ADDRESS, isTop: true, since: NOON, html: text }])
		: [observedPage(ADDRESS, text)].filter((each) => each !== null);
	return searchLists(
		observed.map((each, index) => ({ ...each, number: index + 1 })),
		CONTEXT,
	);
}

function learned(page: OpenSourcePage, sessions: readonly Truth[]): Proposal {
	const { proposals, lacksCurrent } = searchIn(page, sessions);
	const [proposal] = proposals;
	if (proposal === undefined) throw new Error(`found nothing (${lacksCurrent})`);
	return proposal;
}

async function readAgain({ list }: Proposal, html: string): Promise<readonly Session[]> {
	const value = readDocument(html, wantedList(list.items));
	expect(value?.hasMore).toBe(false);
	const read = await parseSessions(
		{ pages: [value], ...(list.current.by === 'endpoint' ? { current: value } : {}) },
		list,
		{ now: NOON, countryOf: CONTEXT.countryOf },
	);
	if (!read.ok) throw new Error(read.failure.detail);
	return read.value.sessions;
}

/** A time that a page tells by the day or by the clock of the computer. */
function expectAbout(told: number | null | undefined, truth: number) {
	expect(told).not.toBeNull();
	expect(Math.abs((told ?? 0) - truth)).toBeLessThan(25 * HOUR);
}

function expectTruth(
	{ tells, isNameless }: OpenSourcePage,
	read: readonly Session[],
	sessions: readonly Truth[],
) {
	expect(read).toHaveLength(sessions.length);
	expect(new Set(read.map(({ id }) => id)).size).toBe(sessions.length);
	for (const [index, each] of sessions.entries()) {
		const session = read[index];
		expect(session?.current).toBe(each.current);
		const isTold = (what: OpenSourcePage['tells'][number]) => tells.includes(what);
		if (isTold('ip')) expect(session?.ip).toBe(each.ip);
		if (isTold('city')) expect(session?.place.city).toBe(each.city);
		if (isTold('device') && each.browser !== 'Unknown')
			expect(session?.device).toMatchObject({ browser: each.browser, system: each.system });
		if (isTold('created')) expectAbout(session?.createdAt, each.created);
		else if (!isNameless) expect(session?.createdAt).toBeNull();
		if (isTold('lastActive') && !(each.current && session?.lastActiveAt === null))
			expectAbout(session?.lastActiveAt, each.lastActive);
	}
}

/** Sessions in the order of a page. */
const orderedOn = ({ isOwnFirst }: OpenSourcePage, sessions: readonly Truth[]) =>
	isOwnFirst
		? sessions.toSorted((one, other) => Number(other.current) - Number(one.current))
		: sessions;

describe.each(PAGES)('$name', (page) => {
	const ordered = (sessions: readonly Truth[]) => orderedOn(page, sessions);

	test.each(BEGINNINGS)('is learned from %s', async (_, given) => {
		const sessions = ordered(given);
		const proposal = learned(page, sessions);
		expectTruth(page, await readAgain(proposal, page.html(sessions)), sessions);
	});

	test.each(LATER)('and is read with %s', async (_, given) => {
		const sessions = ordered(given);
		const proposal = learned(page, EVERYONE);
		const before = await readAgain(proposal, page.html(EVERYONE));
		const idOf = (each: Truth) => before[EVERYONE.indexOf(each)]?.id;
		const read = await readAgain(proposal, page.html(sessions));
		expectTruth(page, read, sessions);
		for (const [index, each] of sessions.entries()) {
			if (EVERYONE.includes(each)) expect(read[index]?.id).toBe(idOf(each));
			else expect(before.map(({ id }) => id)).not.toContain(read[index]?.id);
		}
	});
});

test.each(PAGES.filter(({ removes }) => removes !== undefined))(
	'$name: it is known what the page calls a session that it removes',
	(page) => {
		const { list } = learned(page, EVERYONE);
		const sessions = orderedOn(page, [STRANGER, ...EVERYONE]);
		const entries = entriesOf(
			readDocument(page.html(sessions), wantedList(list.items)),
			list.items,
		);
		for (const [index, each] of sessions.entries()) {
			if (each.current) continue;
			expect(entryCalled(page.removes?.(each) ?? '', entries ?? [], list)).toBe(index);
		}
	},
);

/** What a stranger may call a device to be taken for this browser's own, or to have another address. */
const NAMES = [
	'This device',
	'Current session',
	'(Current session) 8.8.8.8',
	'2 hours ago (this session)',
	'Chrome on Android · Current session',
	'8.8.8.8',
	'Your current session',
	'<em>Current session</em>',
	'Current: yes',
	'Session: Current session',
	'198.51.100.9 Current session',
	'198.51.100.9, this device',
	'Chrome · 8.8.8.8 · Current session',
	'1 minute ago · this session',
	'IP',
];

describe.each(PAGES)('$name', (page) => {
	test('takes no stranger for us, whatever the stranger’s device is called', async () => {
		const told = learned(page, EVERYONE);
		for (const userAgent of NAMES) {
			const ours = [OURS, PHONE, DESK];
			const sessions = [...ours, { ...STRANGER, userAgent }];
			const again = await readAgain(told, page.html(sessions));
			expectTruth(page, again.slice(0, -1), ours);
			expect(again.at(-1)?.current).toBe(false);
			// Unknown where it can't be told from what the stranger wrote; never another.
			if (page.tells.includes('ip')) expect([STRANGER.ip, null]).toContain(again.at(-1)?.ip);
			// And where the stranger is there already while it is learned.
			for (const among of [sessions, [...sessions].reverse()]) {
				const [proposal] = searchIn(page, among).proposals;
				if (proposal === undefined) continue;
				const shown = page.isOwnFirst ? sessions : among;
				const read = await readAgain(proposal, page.html(among));
				expect(read).toHaveLength(among.length);
				expect(read.filter(({ current }) => current)).toHaveLength(1);
				expect(read[shown.indexOf(OURS)]?.current).toBe(true);
			}
		}
	});
});

test.each(LACKING_PAGES)('$name says nowhere which session is this browser’s', (page) => {
	for (const [, sessions] of BEGINNINGS) {
		expect(searchIn(page, sessions).proposals).toEqual([]);
	}
});

/** What became of a page, as `docs/pages-tried.md` says it. */
function rowFor(page: OpenSourcePage): string {
	const { list } = learned(page, orderedOn(page, EVERYONE));
	const { fields, current } = list;
	const told = Object.entries(fields).flatMap(([name, field]) =>
		field === null || name === 'id' || name === 'key' ? [] : [name],
	);
	const by = current.by === 'field' ? (current.at.path.at(-1) ?? '') : 'another answer';
	const called = fields.id.with === undefined ? fields.id.at.path.join(': ') : 'what lasts of it';
	return `| ${page.name} | ${page.isDrawn ? 'drawn' : 'server'} | ${told.join(', ')} | ${by} | ${called} |`;
}

test('docs/pages-tried.md says what became of each; `UPDATE_TABLE=1` writes it', () => {
	const file = 'docs/pages-tried.md';
	const text = readFileSync(file, 'utf8');
	const [head = ''] = /^[\s\S]*\| --- \|\n/.exec(text) ?? [];
	const made = `${head}${PAGES.map(rowFor).join('\n')}\n`;
	if (process.env.UPDATE_TABLE) writeFileSync(file, made);
	else expect(text).toBe(made);
});
