// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseSessions } from '@/utils/connection/answer';
import { createSessionsClient } from '@/utils/connection/client/client';
import { compose, withKey } from '@/utils/connection/client/request';
import { entriesOf } from '@/utils/connection/mapping';
import type { FieldPath } from '@/utils/connection/profile';
import { readProfile } from '@/utils/connection/read-profile';
import { createCountryNames } from '@/utils/domain/places/country';
import { findLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import type { FoundField } from '@/utils/learning/learning';
import {
	looksLikeSessions,
	mayHoldSessions,
	withoutTokens,
} from '@/utils/learning/observe/looks-like-sessions';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { findRemoval } from '@/utils/learning/removal/find-removal';
import { API_STYLES, type ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { DEVICES } from '../../cryptonow/devices.ts';
import { fetchLocal } from '../../cryptonow/fetch-local.ts';
import { type DeviceLogin, logInAs } from '../../cryptonow/log-in-as.ts';
import { type Cryptonow, startCryptonow } from '../../cryptonow/server.ts';

const countryOf = createCountryNames();

type Init = {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
	sources?: ObservedRequest['sources'];
};

/** What a page's observer would pass on of the requests that a page of this login makes. */
function observed(login: DeviceLogin, server: Cryptonow) {
	const observedRequests: ObservedRequest[] = [];
	let cookie = login.cookie;
	async function ask(
		path: string,
		{ method = 'GET', headers = {}, body, sources = [] }: Init = {},
	) {
		const url = new URL(path, server.origin);
		const response = await fetchLocal(url, {
			method,
			headers: {
				'user-agent': login.device.userAgent,
				'x-forwarded-for': login.device.ipAddress,
				origin: server.origin,
				cookie,
				...headers,
			},
			...(body === undefined ? {} : { body }),
			redirect: 'manual',
		});
		for (const line of response.headers.getSetCookie()) cookie += `; ${line.split(';', 1)[0]}`;
		const text = await response.text();
		const link = response.headers.get('link');
		const value = text === '' ? null : (JSON.parse(text) as unknown);
		const passes = mayHoldSessions(text) && looksLikeSessions(value);
		const observed: ObservedRequest = {
			number: observedRequests.length + 1,
			method,
			url: url.href,
			requestHeaders: Object.entries(headers),
			requestBody: body ?? null,
			status: response.status,
			responseHeaders: link === null ? [] : [['link', link]],
			answer: passes ? JSON.stringify(withoutTokens(value)) : null,
			sources,
			by: 'page',
		};
		observedRequests.push(observed);
		// biome-ignore lint/suspicious/noExplicitAny: looked into as the pages' scripts do
		return { observed, body: value as any, link };
	}
	async function html() {
		const response = await login.request('/settings/security/sessions');
		for (const line of response.headers.getSetCookie()) cookie += `; ${line.split(';', 1)[0]}`;
		return response.text();
	}
	/** A request of our own background's, with the login of the browser. */
	const send = (url: string, { headers, ...init }: RequestInit = {}) =>
		fetchLocal(new URL(url), {
			...init,
			headers: {
				'user-agent': login.device.userAgent,
				'x-forwarded-for': login.device.ipAddress,
				origin: server.origin,
				cookie,
				...Object.fromEntries(new Headers(headers)),
			},
		});
	return { observedRequests, ask, html, send, cookies: () => cookie };
}

type Page = ReturnType<typeof observed>;

const JSON_BODY = { 'content-type': 'application/json' };

/** What each style's page does, and how it removes the session with an id. */
const PAGES: Record<
	ApiStyle,
	(page: Page, server: Cryptonow) => Promise<(id: string) => Promise<ObservedRequest>>
> = {
	plain: async ({ ask }) => {
		await ask('/api/account/sessions');
		return async (id) => (await ask(`/api/account/sessions/${id}`, { method: 'DELETE' })).observed;
	},
	keycloak: async ({ ask }, server) => {
		const grant = await ask('/oauth/token', {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: 'grant_type=session&client_id=cryptonow-web',
		});
		const headers = { authorization: `Bearer ${grant.body.access_token}` };
		const account = `${server.apiOrigin}/realms/cryptonow/account`;
		for (const path of ['', '/credentials', '/events', '/sessions/devices', '/notifications'])
			await ask(account + path, { headers });
		return async (id) =>
			(await ask(`${account}/sessions/${id}`, { method: 'DELETE', headers })).observed;
	},
	kratos: async ({ ask }) => {
		for (const path of [
			'/api/features',
			'/api/me',
			'/api/devices',
			'/api/activity',
			'/sessions/whoami',
		])
			await ask(path);
		for (let next: string | null = '/sessions'; next !== null; ) {
			const { link } = await ask(next, { headers: { accept: 'application/json' } });
			next = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1] ?? null;
		}
		return async (id) =>
			(await ask(`/sessions/${id}`, { method: 'DELETE', headers: { accept: 'application/json' } }))
				.observed;
	},
	'better-auth': async ({ ask }) => {
		for (const path of [
			'/api/auth/get-session',
			'/api/auth/list-sessions',
			'/api/user/login-history',
			'/api/notifications',
			'/api/prices',
		])
			await ask(path);
		return async (id) => {
			const list = await ask('/api/auth/list-sessions');
			const { token } = list.body.find((each: { id: string }) => each.id === id);
			return (
				await ask('/api/auth/revoke-session', {
					method: 'POST',
					headers: JSON_BODY,
					body: JSON.stringify({ token }),
				})
			).observed;
		};
	},
	clerk: async ({ ask }, server) => {
		const version = '_clerk_js_version=5.117.0';
		const call = (path: string, form?: string) =>
			ask(
				`${server.apiOrigin}${path}?${version}`,
				form === undefined
					? {}
					: {
							method: 'POST',
							body: form,
							headers: { 'content-type': 'application/x-www-form-urlencoded' },
						},
			);
		await call('/v1/environment');
		await call('/v1/client');
		const { body } = await ask('/api/client-ticket', { method: 'POST' });
		await call('/v1/client/sign_ins', `strategy=ticket&ticket=${encodeURIComponent(body.ticket)}`);
		for (const path of [
			'client',
			'me/sessions/active',
			'me/profile',
			'me/passkeys',
			'me/audit_log',
			'me/notifications',
		])
			await call(`/v1/${path}`);
		return async (id) =>
			(await call(`/v1/me/sessions/${id}/revoke`, 'reason=removed_by_user')).observed;
	},
	graphql: async ({ ask, html, cookies }) => {
		const script = await readFile(
			new URL('../../cryptonow/pages/sessions-graphql.js', import.meta.url),
			'utf8',
		);
		const queries = Object.fromEntries(
			[...script.matchAll(/const ([A-Z]+) = `([^`]+)`/g)].map(([, name, text]) => [name, text]),
		);
		await html();
		const token = /csrf_token=([^;]+)/.exec(cookies())?.[1] ?? '';
		const call = (name: string, variables: object = {}) => {
			const query = queries[name] ?? '';
			return ask('/graphql', {
				method: 'POST',
				headers: { ...JSON_BODY, 'x-csrf-token': token },
				body: JSON.stringify({ operationName: /^\w+ (\w+)/.exec(query)?.[1], query, variables }),
				sources: [{ value: token, source: { from: 'cookie', name: 'csrf_token' } }],
			});
		};
		await call('FLAGS');
		await call('PROFILE');
		await call('HISTORY', { first: 20 });
		await call('DEVICES');
		for (let after: string | null = null; ; ) {
			const { body } = await call('SESSIONS', { first: 3, after });
			const { pageInfo } = body.data.viewer.sessions;
			if (!pageInfo.hasNextPage) break;
			after = pageInfo.endCursor;
		}
		await call('NOTIFICATIONS');
		await call('PRICES');
		return async (id) => (await call('REMOVE', { input: { sessionId: id } })).observed;
	},
	kurz: async ({ ask, html }) => {
		const { body } = await ask('/rpc/konto.schluessel', { method: 'POST' });
		const headers = { ...JSON_BODY, authorization: `Bearer ${body.erg.tok}` };
		const formular = /<meta name="formular" content="([^"]*)">/.exec(await html())?.[1] ?? '';
		const call = (name: string, value: object) =>
			ask(`/rpc/${name}`, { method: 'POST', headers, body: JSON.stringify(value) });
		for (const name of [
			'konto.profil',
			'konto.geraete',
			'konto.verlauf',
			'meldungen.neu',
			'markt.kurse',
		])
			await call(name, {});
		const size = 10;
		for (let seite = 1; ; seite += 1) {
			const { body: answer } = await call('konto.sitzungen', { seite, anzahl: size });
			if (answer.erg.lst.length < size) break;
		}
		return async (id) =>
			(
				await ask(`/rpc/konto.abmelden?nr=${id}`, {
					method: 'POST',
					headers: { authorization: headers.authorization, 'x-formular': formular },
					sources: [
						{
							value: formular,
							source: { from: 'meta', path: '/settings/security/sessions', name: 'formular' },
						},
					],
				})
			).observed;
	},
};

/** What each style tells of a session. */
const TOLD: Record<ApiStyle, readonly FoundField[]> = {
	plain: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt'],
	keycloak: ['ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt'],
	kratos: ['place', 'ip', 'agent', 'createdAt', 'expiresAt'],
	'better-auth': ['ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt'],
	clerk: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt', 'expiresAt'],
	graphql: ['place', 'ip', 'agent', 'lastActiveAt', 'createdAt'],
	// When a login began is told in the time of a server that nobody knows.
	kurz: ['place', 'ip', 'agent', 'lastActiveAt'],
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
				version: 2,
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
			refuseToken: async () => undefined,
			countryOf,
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
