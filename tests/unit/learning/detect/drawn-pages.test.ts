import { describe, expect, it } from 'vitest';
import { readDocument } from '@/utils/connection/document/read-document';
import { wantedList } from '@/utils/connection/document/wanted-list';
import type { DrawnDocument } from '@/utils/connection/drawn/read-drawn';
import { findLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import { observedDrawing, observedPage } from '@/utils/learning/observe/observed-page';
import {
	CONTEXT,
	DESK,
	EVERYONE,
	OURS,
	observed,
	PHONE,
	SITE,
	STRANGER,
	type Truth,
} from '../../fixtures/learning-fixtures';
import { parseSessions } from '../../fixtures/parse-sessions';
import { NOON } from '../../fixtures/session-fixtures';

const ADDRESS = `${SITE}/settings/sessions?tab=devices#/all`;

/** What a page's own script has drawn: nothing in it is called by an id. */
const cards = (sessions: readonly Truth[], note = ''): string =>
	`<!doctype html><html><body><h2>Sessions</h2><session-list>${sessions
		.map(
			({ browser, system, userAgent, city, country, ip, current }) =>
				`<div class="session"><b>${browser === 'Unknown' ? userAgent : `${browser} on ${system}`}</b><i class="where">${city}, ${country}</i><span class="address">${ip}</span>${current ? '<em>This device</em>' : '<button>Remove</button>'}${note}</div>`,
		)
		.join('')}</session-list></body></html>`;

const tab = (html: string, frame?: string): DrawnDocument[] => {
	const top = { address: ADDRESS, isTop: true, since: NOON, html };
	if (frame === undefined) return [top];
	return [
		{ ...top, html: '<!doctype html><html></html>' },
		{ ...top, address: frame, isTop: false },
	];
};

function learnedFrom(documents: readonly DrawnDocument[]): Proposal {
	const [proposal] = findLists(observedDrawing(documents), CONTEXT);
	if (proposal === undefined) throw new Error('found nothing');
	return proposal;
}

async function readAgain({ list }: Proposal, html: string) {
	const value = readDocument(html, wantedList(list.items));
	const read = await parseSessions({ pages: [value] }, list, {
		now: NOON,
		countryOf: CONTEXT.countryOf,
	});
	if (!read.ok) throw new Error(read.failure.detail);
	return read.value.sessions;
}

/** The same list as an answer of the service. */
const answered = (sessions: readonly Truth[]) =>
	observed('/sessions', {
		sessions: sessions.map(({ id, userAgent, ip, current, lastActive }) => ({
			id,
			userAgent,
			ip,
			current,
			lastActive,
		})),
	});

const idsOf = (sessions: Awaited<ReturnType<typeof readAgain>>) => sessions.map(({ id }) => id);

describe('what a page has drawn', () => {
	it('is opened again by its address alone, and carries nothing else', () => {
		const { list } = learnedFrom(tab(cards(EVERYONE)));
		expect(list.request).toEqual({
			method: 'GET',
			origin: SITE,
			path: '/settings/sessions',
			query: [['tab', 'devices']],
			hash: '/all',
			headers: [],
			secrets: [],
			body: null,
			as: 'page',
		});
	});

	it('may be in a frame of another host', () => {
		const { list } = learnedFrom(tab(cards(EVERYONE), 'https://id.cryptonow.net/list?key=1'));
		expect(list.request.path).toBe('/settings/sessions');
		expect(list.request.frame).toEqual({ origin: 'https://id.cryptonow.net', path: '/list' });
	});

	it('is taken only where neither an answer nor the page’s own markup has the list', () => {
		const html = cards(EVERYONE);
		const drawn = observedDrawing(tab(html));
		const page = observedPage(`${SITE}/settings/sessions`, html);
		if (page === null) throw new Error('no page');
		const answer = answered(EVERYONE);
		const best = (...all: Parameters<typeof findLists>[0]) =>
			findLists(all, CONTEXT)[0]?.list.request;
		expect(best(...drawn, page)?.as).toBe('document');
		expect(best(...drawn, answer)?.path).toBe('/sessions');
		expect(best(...drawn)?.as).toBe('page');
	});

	it('is another list that could be meant only where it has not just what an answer has', () => {
		const others = (drawn: readonly Truth[]) =>
			findLists([answered(EVERYONE), ...observedDrawing(tab(cards(drawn)))], CONTEXT).map(
				({ finding }) => finding.others,
			);
		expect(others(EVERYONE)).toEqual([0, 0]);
		expect(others([...EVERYONE, STRANGER])).toEqual([1, 0]);
	});
});

describe('a list without ids', () => {
	it('calls its sessions by what lasts of them, whatever else is listed', async () => {
		const proposal = learnedFrom(tab(cards(EVERYONE)));
		const first = await readAgain(proposal, cards(EVERYONE));
		expect(first.map(({ current }) => current)).toEqual(EVERYONE.map(({ current }) => current));
		const ids = idsOf(first);
		const later = await readAgain(proposal, cards([PHONE, STRANGER, OURS, DESK]));
		expect(later).toHaveLength(4);
		expect(idsOf(later).filter((id) => !ids.includes(id))).toHaveLength(1);
		expect(idsOf(await readAgain(proposal, cards([OURS])))).toEqual(
			ids.filter((_, index) => EVERYONE[index]?.current),
		);
	});

	it('never hides a session behind one that is like it, nor behind our own', async () => {
		const proposal = learnedFrom(tab(cards(EVERYONE)));
		const ids = idsOf(await readAgain(proposal, cards(EVERYONE)));
		const twins = [...EVERYONE, { ...OURS, current: false }, { ...DESK, current: false }];
		const read = await readAgain(proposal, cards(twins));
		expect(new Set(idsOf(read)).size).toBe(EVERYONE.length + 2);
		expect(idsOf(read)).toEqual(expect.arrayContaining(ids));
		expect(read.filter(({ current }) => current)).toHaveLength(1);
	});

	it('is read whatever a stranger calls a device, however long', async () => {
		const proposal = learnedFrom(tab(cards(EVERYONE)));
		for (const userAgent of ['x'.repeat(5000), '"'.repeat(5000), 'This device', '']) {
			const sessions = [...EVERYONE, { ...STRANGER, userAgent }];
			const read = await readAgain(proposal, cards(sessions));
			expect(read).toHaveLength(sessions.length);
			expect(read.filter(({ current }) => current).map(({ ip }) => ip)).toEqual([OURS.ip]);
		}
	});
});
