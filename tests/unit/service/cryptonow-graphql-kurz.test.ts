// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { DEVICES } from '../../cryptonow/devices.ts';
import type { DeviceLogin } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';
import {
	EXTENSION,
	ISO,
	isLoggedIn,
	json,
	logInAll,
	metaOf,
	PAGE,
} from './cryptonow-apis-fixtures.ts';

let server: Cryptonow;

/** A server for the tests of one group. */
function useStyle(api: ApiStyle): void {
	beforeAll(async () => {
		server = await startCryptonow({ api });
	});
	afterAll(() => server.close());
}

describe('the service by GraphQL', () => {
	useStyle('graphql');

	/** Posts as the page does, with the token that came with it in cookie and header. */
	async function caller({ request, cookie }: DeviceLogin) {
		const page = await request(PAGE);
		const own = page.headers.getSetCookie().find((line) => line.startsWith('csrf_token='));
		expect(own).toMatch(/; Path=\/; SameSite=Strict$/);
		const pair = own?.split(';')[0] ?? '';
		return (operationName: string, variables: object, headers: Record<string, string> = {}) =>
			request('/graphql', {
				method: 'POST',
				headers: {
					'content-type': 'application/json',
					cookie: `${cookie}; ${pair}`,
					'x-csrf-token': pair.split('=')[1] ?? '',
					...headers,
				},
				body: JSON.stringify({
					operationName,
					query: `${operationName === 'RemoveSession' ? 'mutation' : 'query'} ${operationName} { x }`,
					variables,
				}),
			});
	}

	it('lists by cursor', async () => {
		const { phone, laptop, stranger } = await logInAll(server);
		const call = await caller(phone);
		const pageOf = async (after: string | null) =>
			(await json(await call('SessionsPage', { first: 2, after }))).data.viewer.sessions;
		const first = await pageOf(null);
		expect(first.edges[0].node).toEqual({
			__typename: 'Session',
			id: server.listedId(stranger.sessionId),
			isCurrent: false,
			ipAddress: '203.0.113.66',
			userAgent: DEVICES.stranger.userAgent,
			location: { __typename: 'Location', city: 'Lagos', country: 'Nigeria' },
			createdAt: expect.stringMatching(ISO),
			lastSeenAt: expect.stringMatching(ISO),
		});
		expect(first.edges[1].node.id).toBe(server.listedId(laptop.sessionId));
		expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: first.edges[1].cursor });
		const second = await pageOf(first.pageInfo.endCursor);
		expect(second.edges).toHaveLength(1);
		expect(second.edges[0].node).toMatchObject({ isCurrent: true });
		expect(second.pageInfo.hasNextPage).toBe(false);
	});

	it('removes by a mutation', async () => {
		const { phone, laptop, stranger } = await logInAll(server);
		const call = await caller(phone);
		const input = { sessionId: server.listedId(stranger.sessionId) };
		const answer = await json(await call('RemoveSession', { input }));
		expect(answer.data.removeSession.removedId).toBe(input.sessionId);
		expect(await isLoggedIn(stranger)).toBe(false);
		expect(await isLoggedIn(laptop)).toBe(true);
		const again = await json(await call('RemoveSession', { input }));
		expect(again.errors[0].extensions.code).toBe('NOT_FOUND');
		const own = { input: { sessionId: server.listedId(phone.sessionId) } };
		expect((await json(await call('RemoveSession', own))).errors).toHaveLength(1);
		expect(await isLoggedIn(phone)).toBe(true);
	});

	it('refuses whoever has no cookie, or a CSRF token other than the cookie’s', async () => {
		const { phone, stranger } = await logInAll(server);
		const call = await caller(phone);
		const input = { sessionId: server.listedId(stranger.sessionId) };
		for (const wrong of ['', 'another']) {
			const response = await call('RemoveSession', { input }, { 'x-csrf-token': wrong });
			expect(response.status).toBe(403);
		}
		expect((await call('SessionsPage', {}, { cookie: phone.cookie })).status).toBe(403);
		const loggedOut = { cookie: 'csrf_token=abc', 'x-csrf-token': 'abc' };
		expect((await call('SessionsPage', {}, loggedOut)).status).toBe(401);
		expect((await call('DropTables', {})).status).toBe(400);
		expect(await isLoggedIn(stranger)).toBe(true);
	});

	it('answers a demand with an error inside a 200', async () => {
		const { phone } = await logInAll(server);
		const call = await caller(phone);
		server.demand('list', 'fresh-login');
		const response = await call('SessionsPage', { first: 3 });
		server.demand('list', null);
		expect(response.status).toBe(200);
		const answer = await json(response);
		expect(answer.data).toBeNull();
		expect(answer.errors[0].extensions.code).toBe('REAUTHENTICATION_REQUIRED');
	});
});

describe('the service after none', () => {
	useStyle('kurz');

	async function caller({ request }: DeviceLogin) {
		const { erg } = await json(await request('/rpc/konto.schluessel', { method: 'POST' }));
		return (name: string, body?: object, headers: Record<string, string> = {}) =>
			request(`/rpc/${name}`, {
				method: 'POST',
				headers: { cookie: '', authorization: `Bearer ${erg.tok}`, ...headers },
				...(body ? { body: JSON.stringify(body) } : {}),
			});
	}

	it('lists in German and short, masked, with times as people say them', async () => {
		const { phone, laptop } = await logInAll(server);
		const call = await caller(phone);
		const { erg } = await json(await call('konto.sitzungen', { seite: 1, anzahl: 10 }));
		expect(erg.ges).toBe(3);
		expect(erg.lst[1]).toEqual({
			nr: Number(server.listedId(laptop.sessionId)),
			ger: 'Firefox auf Linux',
			ort: 'Graz, Österreich',
			adr: '198.51.100.xxx',
			zul: 'gerade eben',
			seit: expect.stringMatching(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/),
			eig: 'N',
		});
		expect(erg.lst[2]).toMatchObject({
			ger: 'Safari auf iPhone',
			ort: 'Wien, Österreich',
			eig: 'J',
		});
	});

	it.each([
		[59_000, 'gerade eben'],
		[60_000, 'vor 1 Minute'],
		[5 * 60_000, 'vor 5 Minuten'],
		[3_600_000, 'vor 1 Stunde'],
		[26 * 3_600_000, 'vor 1 Tag'],
		[3 * 86_400_000, 'vor 3 Tagen'],
		[65 * 86_400_000, 'vor 2 Monaten'],
	])('says of %i ms ago: %s', async (elapsed, text) => {
		const { phone, laptop } = await logInAll(server);
		const call = await caller(phone);
		const lastActiveAt = new Date(Date.now() - elapsed).toISOString();
		server.overrideSession(laptop.sessionId, { lastActiveAt });
		const { erg } = await json(await call('konto.sitzungen', { seite: 1, anzahl: 10 }));
		expect(erg.lst[1].zul).toBe(text);
	});

	it('lists in pages by number, of ten at most', async () => {
		const { account, phone } = await logInAll(server);
		const call = await caller(phone);
		for (let planted = 0; planted < 9; planted += 1) {
			await server.plantSession(account.email, DEVICES.tablet);
		}
		const lengths: number[] = [];
		const numbers = new Set<number>();
		for (const seite of [1, 2, 3]) {
			const { erg } = await json(await call('konto.sitzungen', { seite, anzahl: 50 }));
			expect(erg.ges).toBe(12);
			lengths.push(erg.lst.length);
			for (const { nr } of erg.lst) numbers.add(nr);
		}
		expect(lengths).toEqual([10, 2, 0]);
		expect(numbers.size).toBe(12);
	});

	it('removes by the number in the query, with the page’s own key', async () => {
		const { phone, laptop, stranger } = await logInAll(server);
		const call = await caller(phone);
		const formular = await metaOf(phone, 'formular');
		const name = `konto.abmelden?nr=${server.listedId(stranger.sessionId)}`;
		expect((await call(name)).status).toBe(403);
		const others = await metaOf(laptop, 'formular');
		expect((await call(name, undefined, { 'x-formular': others })).status).toBe(403);
		expect(await isLoggedIn(stranger)).toBe(true);
		const header = { 'x-formular': formular };
		expect(await json(await call(name, undefined, header))).toEqual({ erg: { ok: 'J' } });
		expect(await isLoggedIn(stranger)).toBe(false);
		expect(await isLoggedIn(laptop)).toBe(true);
		expect(await json(await call(name, undefined, header))).toEqual({ erg: { ok: 'N' } });
		const own = `konto.abmelden?nr=${server.listedId(phone.sessionId)}`;
		expect((await call(own, undefined, header)).status).toBe(400);
	});

	it('refuses whoever has no key, one that ran out, or comes from elsewhere', async () => {
		const { phone } = await logInAll(server);
		const page = { seite: 1, anzahl: 10 };
		const bare = { method: 'POST', body: JSON.stringify(page) };
		expect((await phone.request('/rpc/konto.sitzungen', bare)).status).toBe(401);
		const foreign = { method: 'POST', headers: { origin: EXTENSION } };
		expect((await phone.request('/rpc/konto.schluessel', foreign)).status).toBe(403);
		const call = await caller(phone);
		expect((await call('konto.sitzungen', page)).status).toBe(200);
		server.demand('list', 'fresh-login');
		const refused = await call('konto.sitzungen', page);
		server.demand('list', null);
		expect([refused.status, (await json(refused)).fhl.nr]).toEqual([403, 4033]);
		server.expireTokens();
		expect((await call('konto.sitzungen', page)).status).toBe(401);
	});
});
