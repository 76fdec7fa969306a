import { describe, expect, test } from 'vitest';
import { findLists } from '@/utils/learning/detect/find-list';
import { learnedRequest } from '@/utils/learning/detect/learned-request';
import { asksTheSame, requestParts } from '@/utils/learning/detect/request-parts';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { CONTEXT, EVERYONE, iso, observed } from '../../fixtures/learning-fixtures';
import { NOON } from '../../fixtures/session-fixtures';

type Over = Parameters<typeof observed>[2];

const KEY = 'kJ3vXb9QmT7wLr2ZcY8nHs4PfD6gAe1U';
const OTHER_KEY = 'Zq8LwN4yTb2RkXv6MjC1hGf9SdP3uEa7';

const partsOf = (request: ObservedRequest) => {
	const parts = requestParts(request, null);
	if (parts === null) throw new Error('no parts');
	return parts;
};

/** A request as it is learned, beside others like it. */
const learned = (request: ObservedRequest, others: readonly ObservedRequest[] = []) =>
	learnedRequest(request, partsOf(request), {
		localOrigin: null,
		now: NOON,
		siblings: others.map(partsOf),
		ids: new Set(['session-31415926']),
	});

const asked = (url: string, over?: Over) => observed(url, {}, over);

describe('of a request', () => {
	test('that was answered with XML, any form of answer is taken, unless the page said which', () => {
		const responseHeaders: [string, string][] = [['content-type', 'text/xml']];
		const said: [string, string][] = [['accept', 'text/xml']];
		expect(learned(asked('/v1/sessions'))?.headers).toEqual([]);
		expect(learned(asked('/v1/sessions', { responseHeaders }))?.headers).toEqual([
			['accept', '*/*'],
		]);
		expect(
			learned(asked('/v1/sessions', { responseHeaders, requestHeaders: said }))?.headers,
		).toEqual(said);
	});

	test('the query is fixed, without moments, keys, ids, and what is new each time', () => {
		const url = (nonce: string) =>
			`/v1/sessions?size=50&_=17&ts=${NOON}&token=${KEY}&sid=session-31415926&x=${nonce}`;
		const request = learned(asked(url(KEY)), [asked(url(OTHER_KEY))]);
		expect(request?.query).toEqual([['size', '50']]);
		expect(request?.secrets.map(({ to }) => to)).toEqual([
			{ in: 'query', name: 'token' },
			{ in: 'query', name: 'sid' },
			{ in: 'query', name: 'x' },
		]);
	});

	test.each([
		['apiKey', '7c9e6679-7425-40de-944b-e07fc1f90ae7'],
		['auth', '7c9e6679-7425-40de-944b-e07fc1f90ae7'],
		['user', 'anna@example.at'],
		['account', '48213'],
		['who', 'anna.mueller'],
		['pw', 'hunter2'],
		['x', 'correct horse'],
		['from', '2026-11-22'],
	])('nothing stays that is neither small nor a word: %s=%s', (name, value) => {
		const request = learned(
			asked(`/v1/sessions?${name}=${encodeURIComponent(value)}`, {
				requestHeaders: [[`x-${name.toLowerCase()}`, value]],
			}),
		);
		expect(request?.secrets.map(({ to }) => to)).toEqual([
			{ in: 'query', name },
			{ in: 'header', name: `x-${name.toLowerCase()}` },
		]);
		expect(JSON.stringify(request)).not.toContain(value);
	});

	test.each([
		['a JWT', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'],
		['an e-mail address', 'anna@example.at'],
		['the own session', 'session-31415926'],
		['the number of an account', '48213'],
		['a UUID', '7c9e6679-7425-40de-944b-e07fc1f90ae7'],
	])('a path keeps its words, and not %s', (_, part) => {
		const source = {
			from: 'endpoint' as const,
			origin: 'https://api.cryptonow.net',
			path: '/v1/me',
			at: ['id'],
		};
		const request = learned(
			asked(`/v1/users/${part}/sessions`, { sources: [{ value: part, source }] }),
		);
		expect(request?.path).toBe('/v1/users/{secret}/sessions');
		expect(request?.secrets).toEqual([{ to: { in: 'path', part: 3 }, prefix: '', source }]);
		expect(JSON.stringify(request)).not.toContain(part);
	});

	test('a word that was the same in two requests stays', () => {
		const by = (value: string) => asked('/v1/sessions', { requestHeaders: [['x-tint', value]] });
		expect(learned(by('kingfisher'))?.headers).toEqual([]);
		expect(learned(by('kingfisher'), [by('kingfisher')])?.headers).toEqual([
			['x-tint', 'kingfisher'],
		]);
		expect(learned({ ...by('kingfisher'), repeated: ['kingfisher'] })?.headers).toEqual([
			['x-tint', 'kingfisher'],
		]);
		expect(learned(by('hunter2'), [by('hunter2')])?.headers).toEqual([]);
	});

	test('of React’s answers the question stays, and not where in the site the page was', () => {
		const request = learned(
			asked('/settings/sessions?_rsc=vusbg', {
				requestHeaders: [
					['rsc', '1'],
					['next-router-state-tree', '%5B%22%22%2C%7B%7D%5D'],
					['next-url', '/en/settings'],
				],
			}),
		);
		expect(request).toMatchObject({ query: [], headers: [['rsc', '1']], secrets: [] });
	});

	test('a number that counts requests is not kept', () => {
		const body = {
			jsonrpc: '2.0',
			id: 918_273_645,
			method: 'session.list',
			params: { id: 918_273_645 },
		};
		expect(learned(asked('/rpc', { method: 'POST', requestBody: body }))).toMatchObject({
			body: { value: { jsonrpc: '2.0', id: 1, method: 'session.list', params: { id: 0 } } },
			secrets: [{ to: { in: 'json', path: ['params', 'id'] } }],
		});
	});

	test('a hash of the question that changes is not kept', () => {
		const url = (hash: string) => `/v1/sessions?queryHash=${hash}`;
		expect(learned(asked(url(KEY)))?.query).toEqual([['queryHash', KEY]]);
		expect(learned(asked(url(KEY)), [asked(url(OTHER_KEY))])?.query).toEqual([]);
	});

	test('headers are fixed, but for the usual, and for keys', () => {
		const request = learned(
			asked('/v1/sessions', {
				requestHeaders: [
					['accept', 'application/json'],
					['x-app', 'web'],
					['authorization', `Bearer ${KEY}`],
					['x-csrf-token', 'abc'],
				],
			}),
		);
		expect(request?.headers).toEqual([
			['x-app', 'web'],
			['x-csrf-token', 'abc'],
		]);
		expect(request?.secrets).toEqual([
			{
				to: { in: 'header', name: 'authorization' },
				prefix: 'Bearer ',
				source: { from: 'request' },
			},
		]);
	});

	test('a header that is new for each request is left out, unless it sounds secret', () => {
		const by = (name: string, value: string) =>
			asked('/v1/sessions', { requestHeaders: [[name, value]] });
		const secretsOf = (name: string) =>
			learned(by(name, KEY), [by(name, OTHER_KEY)])?.secrets.map(({ to }) => to);
		expect(secretsOf('x-call')).toEqual([]);
		expect(secretsOf('x-auth')).toEqual([{ in: 'header', name: 'x-auth' }]);
	});

	test('a value that the page has elsewhere is fetched from there, by the best source', () => {
		const cookie = { from: 'cookie', name: 'xsrf' } as const;
		const meta = { from: 'meta', path: '/', name: 'csrf' } as const;
		const request = asked('/v1/sessions', {
			requestHeaders: [['x-xsrf-token', KEY]],
			sources: [
				{ value: KEY, source: meta },
				{ value: KEY, source: cookie },
			],
		});
		expect(learned(request)?.secrets[0]?.source).toEqual(cookie);
	});

	test('a key is not fetched from where a new key is made', () => {
		const from = (path: string) => {
			const origin = 'https://api.cryptonow.net';
			const source = { from: 'endpoint' as const, origin, path, at: ['token'] };
			const request = asked('/v1/sessions', {
				requestHeaders: [['x-token', KEY]],
				sources: [{ value: KEY, source }],
			});
			return learned(request)?.secrets[0]?.source.from;
		};
		expect(from('/v1/csrf')).toBe('endpoint');
		expect(from('/v1/refresh')).toBe('request');
		expect(from('/v1/csrf-refresh')).toBe('endpoint');
	});

	test('a body keeps its values, but for keys', () => {
		const json = asked('/v1/rpc', {
			method: 'POST',
			requestBody: { q: 'sessions', auth: { token: KEY } },
		});
		expect(learned(json)?.body).toEqual({
			type: 'json',
			value: { q: 'sessions', auth: { token: '' } },
		});
		const form = asked('/v1/rpc', { method: 'POST', requestBody: `q=sessions&t=17&token=${KEY}` });
		expect(learned(form)?.body).toEqual({ type: 'form', fields: [['q', 'sessions']] });
	});

	test('that changes something, nothing is learned', () => {
		expect(learned(asked('/v1/sessions/revoke', { method: 'POST' }))).toBeNull();
		expect(learned(asked('/v1/sessions', { method: 'DELETE' }))).toBeNull();
		expect(learned(asked('/v1/sessions/list', { method: 'POST' }))).not.toBeNull();
	});
});

describe('two requests ask the same', () => {
	const post = (requestBody: unknown) => partsOf(asked('/v1/rpc', { method: 'POST', requestBody }));
	test.each<[string, unknown, unknown, boolean]>([
		['with the same body', { q: 'a' }, { q: 'a' }, true],
		['with another question', { q: 'a' }, { q: 'b' }, false],
		['with another page', { q: 'a', page: 1 }, { q: 'a', page: 2 }, true],
		['with a text more', { q: 'a', op: 'b' }, { q: 'a', op: 'b', after: 'x' }, true],
		['with two texts more', { q: 'a' }, { q: 'a', x: 'b', y: 'c' }, false],
		['with another key', { q: 'a', key: KEY }, { q: 'a', key: OTHER_KEY }, true],
		['with forms of the same names', 'q=a&page=1', 'q=a&page=2', true],
		['with forms of other names', 'q=a', 'p=a', false],
		['with a form and JSON', 'q=a', { q: 'a' }, false],
	])('%s: %s, %s', (_, first, other, same) => {
		expect(asksTheSame(post(first), post(other))).toBe(same);
	});

	test('at the same address, whatever the query', () => {
		const at = (url: string) => partsOf(asked(url));
		expect(asksTheSame(at('/v1/a?p=1'), at('/v1/a?p=2'))).toBe(true);
		expect(asksTheSame(at('/v1/a'), at('/v1/b'))).toBe(false);
	});
});

describe('dates of the day of learning', () => {
	const DAY = 24 * 60 * 60 * 1000;
	const iso = (days: number) => new Date(NOON + days * DAY).toISOString();
	const date = (days: number) => iso(days).slice(0, 10);
	const clock = (as: string, days: number) => ({ from: 'clock', as, days });

	test.each<[string, string, object]>([
		['to', date(0), clock('date', 1)],
		['until', date(1), clock('date', 1)],
		['endDate', date(30), clock('date', 30)],
		['before', iso(0), clock('iso', 1)],
		['to', String(NOON), clock('milliseconds', 1)],
		['to', String(Math.floor(NOON / 1000) + 86_400 * 2), clock('seconds', 2)],
		['bis', date(0), clock('date', 1)],
		['from', date(-30), clock('date', -30)],
		['since', iso(-30), clock('iso', -30)],
		['day', date(0), clock('date', 0)],
	])('are no part of a request, but go with the clock: %s=%s', (name, value, source) => {
		const secret = (to: object) => [{ to, prefix: '', source }];
		const isBuster = Math.abs(Number(value) - NOON) < DAY / 96;
		const query = learned(asked(`/v1/sessions?${name}=${value}`));
		expect(query?.secrets).toEqual(isBuster ? [] : secret({ in: 'query', name }));
		expect(query?.query).toEqual([]);
		const posted = learned(
			asked('/v1/sessions', { method: 'POST', requestBody: { range: { [name]: value } } }),
		);
		expect(posted?.secrets).toEqual(secret({ in: 'json', path: ['range', name] }));
		expect(JSON.stringify([query, posted])).not.toContain(value);
	});

	test.each([
		['page', '3'],
		['size', '50'],
		['born', '1970-01-01'],
	])('are told from other numbers: %s=%s', (name, value) => {
		const request = learned(asked(`/v1/sessions?${name}=${value}`));
		expect(JSON.stringify(request?.secrets)).not.toContain('clock');
	});
});

test('questions of OData are kept as the page asked them', () => {
	const list = EVERYONE.map(({ id, ip, current, lastActive }) => ({
		Id: id,
		ClientIp: ip,
		IsCurrent: current,
		LastSeen: iso(lastActive),
	}));
	const [proposal] = findLists(
		[observed('/odata/Sessions?$filter=IsRevoked%20eq%20false&$top=20', { value: list })],
		CONTEXT,
	);
	expect(proposal?.list.request.query).toEqual([
		['$filter', 'IsRevoked eq false'],
		['$top', '20'],
	]);
});
