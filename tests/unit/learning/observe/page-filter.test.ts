import { describe, expect, it, test } from 'vitest';
import type { PageRequest } from '@/utils/learning/observe/page-request';
import { pageFilter, SITE, seen } from './page-filter-fixtures';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P';
const ONE = 'f3a1c9d27b604e58';
const OTHER = '0b77e2a4c1d94f60';
const SESSIONS = {
	sessions: [ONE, OTHER].map((id, index) => ({
		id,
		current: index === 0,
		ip_address: '198.51.100.7',
		user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
		created_at: '2026-11-20T10:00:00Z',
		last_active_at: '2026-11-22T10:00:00Z',
	})),
};

function page(metas: [string, string][] = []) {
	const { reports, filter } = pageFilter({ metas: () => metas });
	const answer = (value: unknown, change: Partial<PageRequest> = {}) =>
		filter.answered(seen(change), value === null ? null : JSON.stringify(value));
	const observedRequests = () =>
		reports.flatMap((report) => ('observed' in report ? [report.observed] : []));
	return { reports, answer, observedRequests, filter };
}

const list = (change: Partial<PageRequest> = {}) => {
	const made = page();
	made.answer(SESSIONS, change);
	return made;
};

describe('what leaves the page', () => {
	it('is the list, with what was asked', () => {
		const { reports } = list({
			url: `${SITE}/api/sessions?page=1`,
			requestHeaders: [['authorization', `Bearer ${JWT}`]],
		});
		expect(reports).toMatchObject([
			{
				type: 'answered',
				observed: {
					number: 1,
					url: `${SITE}/api/sessions?page=1`,
					answer: JSON.stringify(SESSIONS),
					requestHeaders: [['authorization', `Bearer ${JWT}`]],
					by: 'page',
				},
			},
		]);
	});

	test.each<[string, unknown]>([
		[
			'a token',
			{ access_token: JWT, refresh_token: `${JWT}x`, expires_in: 300, token_type: 'Bearer' },
		],
		['prices', { pairs: [{ symbol: 'BTC', price: 91_234.5 }] }],
		['a balance', { balances: [{ id: ONE, currency: 'EUR', amount: '12.50' }] }],
		['settings', { theme: 'dark', language: 'de' }],
		['nothing', {}],
	])('is not %s', (_, value) => {
		const { reports, answer } = page();
		answer(value);
		expect(reports).toEqual([]);
	});

	it('is not a token, although its answer names the session', () => {
		const { reports, answer } = list();
		answer({ access_token: JWT, session_state: ONE, expires_in: 300 }, { method: 'POST' });
		answer({ token: JWT }, { url: `${SITE}/token` });
		expect(reports.length).toBeGreaterThan(0);
		expect(JSON.stringify(reports)).not.toContain(JWT);
	});

	it('is no answer to a request that hands over a key', () => {
		const { reports, answer } = list();
		const requestBody = `grant_type=refresh_token&refresh_token=${JWT}`;
		answer({ session_state: ONE }, { method: 'POST', requestBody });
		expect(reports).toHaveLength(1);
	});

	it('is no login, although its answer holds a session', () => {
		const { answer, reports } = page();
		const [session] = SESSIONS.sessions;
		const body = { email: 'anna@example.at', password: 'correct horse' };
		answer({ session }, { method: 'POST', requestBody: JSON.stringify(body) });
		answer({ session }, { method: 'POST', requestBody: 'email=a%40b.at&password=correct+horse' });
		expect(reports).toEqual([]);
	});

	it('is no key in a list', () => {
		const { answer, reports } = page();
		answer({ ...SESSIONS, access_token: JWT });
		expect(reports).toHaveLength(1);
		expect(JSON.stringify(reports)).not.toContain(JWT);
	});

	it('is what named a session before the list was known', () => {
		const { answer, observedRequests } = page();
		const url = `${SITE}/api/client`;
		answer({ response: { last_active: ONE } }, { url });
		answer({ response: { theme: 'dark' } }, { url: `${SITE}/api/theme` });
		expect(observedRequests()).toEqual([]);
		answer(SESSIONS);
		expect(observedRequests().map((one) => one.url)).toEqual([url, `${SITE}/api/sessions`]);
	});

	it('is no key beside the name, also one that has no digit by chance', () => {
		const { answer, observedRequests } = list();
		const url = `${SITE}/api/me`;
		answer({ session: ONE, a: 'kJvXbQmTwLrZcYnHsPfDgAeUqRtz', b: 'x7k2v9q4m1t8w3l6r5z0' }, { url });
		expect(observedRequests()[1]?.answer).toBe(JSON.stringify({ session: ONE, a: '', b: '' }));
	});

	it('is what names one later', () => {
		const { answer, observedRequests } = list();
		answer({ me: { session: ONE } }, { url: `${SITE}/api/me` });
		expect(observedRequests()).toHaveLength(2);
	});

	it('is no answer that is too long', () => {
		const { answer, reports } = page();
		answer({ ...SESSIONS, padding: 'x'.repeat(600 * 1024) });
		expect(reports).toEqual([]);
	});

	it('has an end, whatever the page does', () => {
		const { answer, reports } = page();
		for (let count = 0; count < 1000; count += 1) answer({ ...SESSIONS, count });
		expect(reports.length).toBeLessThanOrEqual(200);
	});
});

describe('a request that changes something', () => {
	const change = { method: 'POST', url: `${SITE}/api/revoke` };

	test.each<[string, Partial<PageRequest>]>([
		['the path', { method: 'DELETE', url: `${SITE}/api/sessions/${OTHER}` }],
		['the middle of the path', { method: 'POST', url: `${SITE}/api/sessions/${OTHER}/revoke` }],
		['the query', { method: 'POST', url: `${SITE}/api/revoke?id=${OTHER}` }],
		['the path, in brackets', { method: 'DELETE', url: `${SITE}/odata/Sessions('${OTHER}')` }],
		['JSON', { ...change, requestBody: JSON.stringify({ session: { id: OTHER } }) }],
		['a form', { ...change, requestBody: `a=b&session_id=${OTHER}` }],
		[
			'a text in JSON',
			{ ...change, requestBody: JSON.stringify({ query: `{revoke(id:"${OTHER}")}` }) },
		],
	])('is told where it names a session in %s', (_, request) => {
		const { answer, reports } = list();
		answer(null, { status: 204, ...request });
		expect(reports).toHaveLength(2);
		expect(reports[1]).toMatchObject({ type: 'changed', observed: { ...request, answer: null } });
	});

	test.each<[string, Partial<PageRequest>]>([
		['names none', { ...change, requestBody: JSON.stringify({ theme: 'dark' }) }],
		['only reads', { method: 'GET', url: `${SITE}/api/sessions/${OTHER}` }],
		[
			'holds a password',
			{ ...change, requestBody: JSON.stringify({ session: OTHER, newPassword: 'hunter2' }) },
		],
	])('is not told where it %s', (_, request) => {
		const { answer, observedRequests } = list();
		answer(null, request);
		expect(observedRequests()).toHaveLength(1);
	});

	test.each<[string, Partial<PageRequest>]>([
		['a code of a second factor', { requestBody: JSON.stringify({ id: OTHER, code: '123456' }) }],
		['a code as a number', { requestBody: JSON.stringify({ id: OTHER, mfa: { code: 123456 } }) }],
		['a one-time password', { requestBody: `session=${OTHER}&otp=123456` }],
		['a TAN', { requestBody: `session=${OTHER}&tan=A1B2C3` }],
		['a short word for a password', { requestBody: `id=${OTHER}&pwd=hunter2` }],
		['a PIN', { requestBody: JSON.stringify({ sitzung: OTHER, pin: '1234' }) }],
		[
			'a code inside a question',
			{ requestBody: JSON.stringify({ query: `{revoke(id:"${OTHER}",totp:"123456")}` }) },
		],
		[
			'a JSON text in JSON',
			{ requestBody: JSON.stringify({ data: JSON.stringify({ id: OTHER, password: 'x' }) }) },
		],
		['a password in the address', { url: `${SITE}/api/revoke?id=${OTHER}&password=hunter2` }],
		[
			'a code in a header',
			{ requestBody: `id=${OTHER}`, requestHeaders: [['x-mfa-code', '123456']] },
		],
		[
			'a password in a header',
			{ requestBody: `id=${OTHER}`, requestHeaders: [['authorization', 'Basic YW5uYTpodW50ZXIy']] },
		],
		...[
			['pw', 'hunter2'],
			['psw', 'hunter2'],
			['pswd', 'Sommer'],
			['secret', 'correct horse'],
			['senha', 'segredo'],
			['mot_de_passe', 'azerty'],
			['contraseña', 'hola'],
			['gauth', '123456'],
			['google_auth', '123456'],
			['2step', '123 456'],
			['proof', 'hunter2'],
			['x', '482137'],
			['y', 'sommer'],
		].flatMap(([name = '', value = '']): [string, Partial<PageRequest>][] => {
			const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
			const deep = { id: OTHER, a: [{ b: { [name]: value } }] };
			const query = `mutation { end(id: "${OTHER}", a: "${value}") }`;
			return [
				[`${name} in JSON`, { requestBody: JSON.stringify({ id: OTHER, [name]: value }) }],
				[`${name} deep in JSON`, { requestBody: JSON.stringify(deep) }],
				[`${name} in a form`, { requestBody: `id=${OTHER}&${pair}` }],
				[`${name} in the address`, { url: `${SITE}/api/revoke?id=${OTHER}&${pair}` }],
				[
					`${name} in the path`,
					{ url: `${SITE}/api/revoke/${OTHER}/${encodeURIComponent(`${value}123`)}` },
				],
				[`${name} in a question`, { requestBody: JSON.stringify({ query }) }],
				[
					`${name} in a header`,
					{ requestBody: `id=${OTHER}`, requestHeaders: [['x-proof', value]] },
				],
			];
		}),
	])('is not told where it holds %s, nor is its answer', (_, request) => {
		const { answer, reports, observedRequests } = list();
		answer({ ok: true, session: OTHER }, { ...change, ...request });
		answer(SESSIONS, { ...change, ...request });
		expect(observedRequests()).toHaveLength(1);
		// That something was held back is told, and for which session: the user is to know why.
		expect(reports[1]).toMatchObject({ type: 'heldBack', name: OTHER });
		for (const report of reports.slice(1)) {
			expect(Object.keys(report).sort()).toEqual(['field', 'name', 'type']);
			expect(JSON.stringify(report)).not.toMatch(/hunter|sommer|482137|123|azerty|correct|hola/i);
		}
	});

	it('is told with what the service told before, and with what is the page’s own', () => {
		const { answer, observedRequests } = list({ requestHeaders: [['x-user', 'anna.mueller']] });
		answer({ account: 4_821_375, name: 'Anna' }, { url: `${SITE}/api/me` });
		const said = { id: OTHER, account: 4_821_375, all: false, reason: 'user', n: 3 };
		answer(null, {
			...change,
			requestHeaders: [
				['x-user', 'anna.mueller'],
				['authorization', `Bearer ${JWT}`],
				['x-csrf', '9f86d081884c7d659a2f'],
			],
			requestBody: JSON.stringify(said),
		});
		expect(observedRequests()).toHaveLength(2);
	});

	it('is not told with what stood in a field of the page, whatever it is called', () => {
		const { answer, observedRequests, reports } = list();
		answer({ word: 'kingfisher' }, { url: `${SITE}/api/me` });
		const requestBody = JSON.stringify({ id: OTHER, note: 'kingfisher' });
		answer(null, { ...change, requestBody, typed: ['kingfisher'] });
		expect(observedRequests()).toHaveLength(1);
		expect(reports[1]).toEqual({ type: 'heldBack', name: OTHER, field: 'note' });
		answer(null, { ...change, requestBody, typed: ['other'] });
		expect(observedRequests()).toHaveLength(2);
	});

	it('is not told with more than is looked at', () => {
		const { answer, observedRequests } = list();
		let deep: unknown = 'hunter2';
		for (let depth = 0; depth < 20; depth += 1) deep = { a: deep };
		answer(null, { ...change, requestBody: JSON.stringify({ id: OTHER, deep }) });
		const many = Array.from({ length: 3000 }, () => 1);
		answer(null, { ...change, requestBody: JSON.stringify({ id: OTHER, many, x: 'hunter2' }) });
		expect(observedRequests()).toHaveLength(1);
	});

	test.each<[string, string]>([
		['a country', JSON.stringify({ id: OTHER, countryCode: 'AT', postcode: 'A-1010' })],
		['an amount', JSON.stringify({ id: OTHER, limit: 123456 })],
		['a pinned thing', JSON.stringify({ id: OTHER, pinned: true })],
		['an id that looks like a code', `code=${OTHER}`],
	])('is told where it holds %s', (_, requestBody) => {
		const { answer, reports } = list();
		answer(null, { ...change, requestBody });
		expect(reports).toHaveLength(2);
	});

	it('is not told before a list is known', () => {
		const { answer, reports } = page();
		answer(null, { method: 'DELETE', url: `${SITE}/api/sessions/${OTHER}` });
		expect(reports).toEqual([]);
	});
});

test('says which of a request’s texts an earlier request had as well', () => {
	const { answer, observedRequests } = page();
	const requestHeaders: [string, string][] = [['x-tint', 'kingfisher']];
	answer({}, { url: `${SITE}/api/me`, requestHeaders });
	answer(SESSIONS, { requestHeaders: [...requestHeaders, ['x-once', 'heron']] });
	expect(observedRequests()[0]?.repeated).toEqual(['kingfisher']);
});

describe('where a value comes from', () => {
	const TOKEN = 'c2lnbmVkLXZhbHVl';
	const sources = (made: ReturnType<typeof page>) => made.observedRequests().at(-1)?.sources;
	const asked = { requestHeaders: [['x-csrf-token', TOKEN]] } satisfies Partial<PageRequest>;

	it('is a cookie', () => {
		const made = list({ ...asked, cookies: `a=b; csrf=${TOKEN}; c=d` });
		expect(sources(made)).toEqual([{ value: TOKEN, source: { from: 'cookie', name: 'csrf' } }]);
	});

	it('is a cookie that is written otherwise', () => {
		const value = 'abc/def+ghi==';
		const made = list({
			requestHeaders: [['x-xsrf-token', value]],
			cookies: `XSRF-TOKEN=${encodeURIComponent(value)}`,
		});
		const source = { from: 'cookie', name: 'XSRF-TOKEN', decoded: true };
		expect(sources(made)).toEqual([{ value, source }]);
	});

	it('is a meta tag', () => {
		const made = page([['csrf-token', TOKEN]]);
		made.answer(SESSIONS, asked);
		const source = { from: 'meta', path: '/settings/sessions', name: 'csrf-token' };
		expect(sources(made)).toEqual([{ value: TOKEN, source }]);
	});

	it('is a header of an earlier answer', () => {
		const made = page();
		made.answer({}, { responseHeaders: [['x-csrf-token', TOKEN]] });
		made.answer(SESSIONS, asked);
		expect(sources(made)).toEqual([
			{ value: TOKEN, source: { from: 'header', name: 'x-csrf-token' } },
		]);
	});

	it('is an earlier answer to a plain question', () => {
		const made = page();
		made.answer({ data: { csrf: TOKEN } }, { url: `${SITE}/api/csrf` });
		made.answer(SESSIONS, asked);
		const source = { from: 'endpoint', origin: SITE, path: '/api/csrf', at: ['data', 'csrf'] };
		expect(sources(made)).toEqual([{ value: TOKEN, source }]);
	});

	test.each<[string, Partial<PageRequest>]>([
		['to a POST, which may not be repeated', { method: 'POST' }],
		['with a query', { url: `${SITE}/api/csrf?nonce=1` }],
	])('is no earlier answer %s', (_, change) => {
		const made = page();
		made.answer({ token: TOKEN }, { url: `${SITE}/api/csrf`, ...change });
		made.answer(SESSIONS, asked);
		expect(sources(made)).toEqual([]);
	});

	it('is looked for after «Bearer» and in bodies too', () => {
		const made = page();
		made.answer({ key: TOKEN }, { url: `${SITE}/api/key` });
		made.answer(SESSIONS, {
			method: 'POST',
			requestHeaders: [['authorization', `Bearer ${TOKEN}`]],
			requestBody: JSON.stringify({ key: TOKEN }),
		});
		expect(sources(made)).toMatchObject([{ value: TOKEN }]);
	});

	it('is nothing where the page has it in memory alone', () => {
		expect(sources(list(asked))).toEqual([]);
	});
});

test('nothing that a page answers makes it fail', () => {
	const { filter } = page();
	for (const text of ['', '{', 'null', '[]', '"x"', '{"a":'.repeat(500), '[['.repeat(5000)]) {
		filter.answered(seen(), text);
	}
	filter.answered(seen({ requestBody: '%' }), JSON.stringify(SESSIONS));
});
