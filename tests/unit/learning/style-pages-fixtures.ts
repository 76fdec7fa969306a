import { readFile } from 'node:fs/promises';
import {
	looksLikeSessions,
	mayHoldSessions,
	withoutTokens,
} from '@/utils/learning/observe/looks-like-sessions';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import type { ApiStyle } from '../../cryptonow/apis/api-style.ts';
import { fetchLocal } from '../../cryptonow/fetch-local.ts';
import type { DeviceLogin } from '../../cryptonow/log-in-as.ts';
import type { Cryptonow } from '../../cryptonow/server.ts';

type Init = {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
	sources?: ObservedRequest['sources'];
};

/** What a page's observer would pass on of the requests that a page of this login makes. */
export function observed(login: DeviceLogin, server: Cryptonow) {
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

export type Page = ReturnType<typeof observed>;

const JSON_BODY = { 'content-type': 'application/json' };

/** What each style's page does, and how it removes the session with an id. */
export const PAGES: Record<
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
