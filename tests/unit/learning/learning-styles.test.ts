import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSessionsClient } from '@/utils/connection/client/client';
import { compose, withKey } from '@/utils/connection/client/request';
import { readDocument } from '@/utils/connection/document/read-document';
import type { FieldPath } from '@/utils/connection/profile/profile';
import { PROFILE_VERSION } from '@/utils/connection/profile/profile';
import { readProfile } from '@/utils/connection/profile/read-profile';
import { createTextTables } from '@/utils/connection/sessions/all-text-tables';
import { entriesOf } from '@/utils/connection/sessions/mapping';
import { createCountryNames } from '@/utils/domain/places/country';
import { findLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import type { FoundField } from '@/utils/learning/learning';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { findRemoval } from '@/utils/learning/removal/find-removal';
import { API_STYLES, type ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { DEVICES } from '../../cryptonow/devices.ts';
import { logInAs } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import { parseSessions } from '../fixtures/parse-sessions';
import { observed, PAGES, type Page } from './style-pages-fixtures.ts';

const countryOf = createCountryNames();

/** What each style tells of a session. */
const TOLD: Record<ApiStyle, readonly FoundField[]> = {
	plain: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt'],
	keycloak: ['ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt'],
	kratos: ['place', 'ip', 'agent', 'createdAt', 'expiresAt'],
	'better-auth': ['ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt'],
	clerk: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt'],
	graphql: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt'],
	// When a login began is told in the time of a server that nobody knows: found, and never sure.
	kurz: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt'],
};
const PAGED: Partial<Record<ApiStyle, string>> = { graphql: 'cursor', kurz: 'page' };
const KEYS: Partial<Record<ApiStyle, FieldPath>> = { 'better-auth': { up: 0, path: ['token'] } };

async function read(proposal: Proposal, observedRequests: readonly ObservedRequest[], now: number) {
	const { list } = proposal;
	const answerOf = (observed: ObservedRequest | undefined) =>
		JSON.parse(observed?.answer ?? 'null') as unknown;
	const first = answerOf(observedRequests.find(({ number }) => number === proposal.observed));
	let current: unknown;
	if (list.current.by === 'endpoint') {
		const { origin, path } = list.current.request;
		current = answerOf(
			observedRequests.findLast(
				({ url, answer }) =>
					answer !== null && new URL(url).origin === origin && new URL(url).pathname === path,
			),
		);
	}
	return parseSessions({ pages: [first], current }, list, { now, countryOf });
}

describe.each(API_STYLES)('the service in the style «%s»', (api) => {
	let server: Cryptonow;
	let page: Page;
	let remove: (id: string) => Promise<ObservedRequest>;
	let strangerId: string;
	let ids: string[];

	beforeAll(async () => {
		server = await startCryptonow({ api });
		const account = { email: 'user@example.at', password: 'a long enough one' };
		await server.createAccount(account);
		const phone = await logInAs(server.origin, account, DEVICES.phone);
		const laptop = await logInAs(server.origin, account, DEVICES.laptop);
		const stranger = await logInAs(server.origin, account, DEVICES.stranger);
		page = observed(phone, server);
		remove = await PAGES[api](page, server);
		strangerId = server.listedId(stranger.sessionId);
		ids = [phone, laptop, stranger].map(({ sessionId }) => server.listedId(sessionId));
	});
	afterAll(() => server.close());

	const context = () => ({
		site: server.origin,
		now: Date.now(),
		countryOf,
		localOrigin: server.origin,
	});

	test('is found with nothing to correct', async () => {
		const [proposal] = findLists(page.observedRequests, context());
		if (proposal === undefined)
			throw new Error(`found nothing in ${JSON.stringify(page.observedRequests, null, 1)}`);
		const result = await read(proposal, page.observedRequests, Date.now());
		if (!result.ok)
			throw new Error(`${result.failure.detail} ${JSON.stringify(proposal.list, null, 1)}`);
		const { sessions } = result.value;
		expect(sessions.map(({ id }) => id).sort()).toEqual([...ids].sort());
		expect(sessions.find(({ current }) => current)?.id).toBe(ids[0]);
		const shown = proposal.finding.fields.filter(({ choices }) => choices[0]?.name != null);
		expect(shown.map(({ field }) => field)).toEqual([...TOLD[api], 'current']);
		expect(proposal.list.paging?.by ?? null).toBe(PAGED[api] ?? null);
		expect(JSON.stringify(proposal.list)).not.toMatch(/eyJ|Bearer [^"]/);
	});

	test('is seen removing', async () => {
		const [proposal] = findLists(page.observedRequests, context());
		if (proposal === undefined) throw new Error('found nothing');
		const answer =
			page.observedRequests.find(({ number }) => number === proposal.observed)?.answer ?? '';
		const entries = entriesOf(JSON.parse(answer), proposal.list.items) ?? [];
		const observed = await remove(strangerId);
		expect(observed.status).toBeLessThan(300);
		const found = findRemoval(observed, entries, proposal.list);
		if (found === null) throw new Error(`not seen: ${JSON.stringify(observed)}`);
		expect(found.key).toEqual(KEYS[api] ?? null);
		expect(JSON.stringify(found.request)).not.toMatch(/eyJ|Bearer [^"]/);
		expect(compose(withKey(found.request, 'sess-1') ?? found.request).url).toContain(
			server.origin.split(':')[2],
		);
	});

	test('is watched and acted on by the profile that was found', async () => {
		const [proposal] = findLists(page.observedRequests, context());
		if (proposal === undefined) throw new Error('found nothing');
		const answer =
			page.observedRequests.find(({ number }) => number === proposal.observed)?.answer ?? '';
		const entries = entriesOf(JSON.parse(answer), proposal.list.items) ?? [];
		const seen = page.observedRequests
			.map((observed) => findRemoval(observed, entries, proposal.list))
			.findLast((found) => found !== null);
		if (!seen) throw new Error('no removal');
		const { list } = proposal;
		const profile = readProfile(
			{
				version: PROFILE_VERSION,
				site: server.origin,
				list: { ...list, fields: { ...list.fields, key: seen.key } },
				remove: { request: seen.request, statuses: {} },
				pages: { sessions: '/settings/security/sessions', password: null, login: null },
			},
			server.origin,
		);
		if (profile === null) throw new Error(`no profile: ${JSON.stringify({ list, seen }, null, 1)}`);
		const client = createSessionsClient({
			connection: async () => profile,
			fetch: (url, init) => page.send(String(url), init),
			hasAccess: async () => true,
			isOnline: () => true,
			sendAsSite: async () => undefined,
			readCookie: async (_, name) =>
				new RegExp(`(?:^|; )${name}=([^;]+)`).exec(page.cookies())?.[1] ?? null,
			readToken: async (origin, place) => {
				const sent = page.observedRequests.findLast(
					({ url, requestHeaders }) =>
						new URL(url).origin === origin &&
						requestHeaders.some(([name]) => place.in === 'header' && name === place.name),
				);
				const header = sent?.requestHeaders.find(
					([name]) => place.in === 'header' && name === place.name,
				);
				return header?.[1] ?? null;
			},
			documentReader: async () => readDocument,
			refuseToken: async () => undefined,
			textTables: async () => createTextTables(countryOf),
			now: () => Date.now(),
		});
		const listed = async () => {
			const sessions = await client.list();
			if (!sessions.ok) throw new Error(JSON.stringify(sessions.failure));
			return sessions.value;
		};
		const [own, laptop] = ids;
		const before = await listed();
		expect(before.map(({ id }) => id).sort()).toEqual([own, laptop].sort());
		expect(before.find(({ current }) => current)?.id).toBe(own);
		expect(await client.remove(laptop ?? '')).toEqual({ ok: true, value: null });
		expect((await listed()).map(({ id }) => id)).toEqual([own]);
	});
});
