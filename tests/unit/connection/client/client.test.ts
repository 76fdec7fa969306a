import { describe, expect, it, test, vi } from 'vitest';
import { createSessionsClient } from '@/utils/connection/client/client';
import type { ClientDependencies } from '@/utils/connection/client/client-dependencies';
import { readDocument } from '@/utils/connection/document/read-document';
import { localProfile } from '@/utils/connection/profile/profiles';
import { createTextTables } from '@/utils/connection/sessions/all-text-tables';
import { createCountryNames } from '@/utils/domain/places/country';

const PROFILE = localProfile('http://localhost:4180');
const GOOD = {
	sessions: [
		{
			id: 'one',
			current: true,
			device: { userAgent: null },
			ipAddress: null,
			location: null,
			createdAt: null,
			lastActiveAt: null,
		},
	],
};

function clientWith(
	answer: () => Response | Promise<Response>,
	over: Partial<ClientDependencies> = {},
) {
	const requests: { url: string; init: RequestInit }[] = [];
	const rules: (string | null)[] = [];
	const client = createSessionsClient({
		connection: async () => PROFILE,
		fetch: async (url, init = {}) => {
			requests.push({ url: String(url), init });
			return answer();
		},
		hasAccess: async () => true,
		isOnline: () => true,
		sendAsSite: async (profile) => void rules.push(profile?.site ?? null),
		textTables: async () => createTextTables(createCountryNames()),
		readCookie: async () => null,
		readToken: async () => null,
		documentReader: async () => readDocument,
		refuseToken: async () => undefined,
		now: () => 0,
		...over,
	});
	return { client, requests, rules };
}

const json = (body: unknown, status = 200) => Response.json(body, { status });
const redirect = () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });

describe('list', () => {
	it('asks where the profile says, with the login of the browser, and follows no redirect', async () => {
		const { client, requests } = clientWith(() => json(GOOD));
		expect(await client.list()).toMatchObject({ ok: true, value: [{ id: 'one' }] });
		expect(requests).toMatchObject([
			{
				url: 'http://localhost:4180/api/account/sessions',
				init: { method: 'GET', credentials: 'include', redirect: 'manual', cache: 'no-store' },
			},
		]);
	});

	it('follows a Link header that was not there while the list was learned', async () => {
		const [one] = GOOD.sessions;
		const second = { sessions: [{ ...one, id: 'two', current: false }] };
		const first = () =>
			Response.json(GOOD, {
				headers: { link: '</api/account/sessions?page=2>; rel="next"' },
			});
		const answers = [first, () => json(second)];
		const { client, requests } = clientWith(() => (answers.shift() ?? first)());
		expect(await client.list()).toMatchObject({ ok: true, value: [{ id: 'one' }, { id: 'two' }] });
		expect(requests.map(({ url }) => new URL(url).search)).toEqual(['', '?page=2']);
	});

	it('takes no text of a list that is an object for a word to the user', async () => {
		const sessions = Object.fromEntries(
			['a', 'b', 'c'].map((id) => [id, { ...GOOD.sessions[0], id, note: 'Please log in' }]),
		);
		const { client } = clientWith(() => json({ sessions }));
		expect(await client.list()).toMatchObject({ failure: { kind: 'unreadable' } });
	});

	it('takes no text of a list for a word to the user', async () => {
		const [one] = GOOD.sessions;
		const stranger = { ...one, id: 'x', current: false, device: { userAgent: 'Please log in' } };
		const { client } = clientWith(() => json({ sessions: [one, stranger] }));
		expect(await client.list()).toMatchObject({ ok: true });
	});

	test.each<[string, () => Response | Promise<Response>, string]>([
		['401', () => json({}, 401), 'loggedOut'],
		['403', () => json({}, 403), 'reauthenticate'],
		['429', () => json({}, 429), 'rateLimited'],
		['500', () => json({}, 500), 'unavailable'],
		['503', () => json({}, 503), 'unavailable'],
		['418', () => json({}, 418), 'unavailable'],
		['420', () => json({}, 420), 'rateLimited'],
		['430', () => json({}, 430), 'rateLimited'],
		['521', () => json({}, 521), 'unavailable'],
		['403 that says why', () => json({ error: 'Too many requests' }, 403), 'rateLimited'],
		[
			'a bot check',
			() => new Response('<html>', { status: 403, headers: { 'cf-mitigated': 'challenge' } }),
			'personCheck',
		],
		[
			'a word that nobody is logged in',
			() => json({ message: 'Please log in first' }),
			'loggedOut',
		],
		[
			'403 to an account that has a second factor',
			() => json({ error: 'forbidden', user: { mfaEnabled: true } }, 403),
			'reauthenticate',
		],
		['404', () => json({}, 404), 'unreadable'],
		['204', () => new Response(null, { status: 204 }), 'unreadable'],
		['a redirect', redirect, 'loggedOut'],
		['HTML', () => new Response('<!doctype html>'), 'unreadable'],
		['nothing', () => new Response(''), 'unreadable'],
		['101 levels', () => new Response('['.repeat(101) + ']'.repeat(101)), 'unreadable'],
		['half of it', () => new Response(JSON.stringify(GOOD).slice(0, 30)), 'unreadable'],
		[
			'bytes that are no text',
			() => new Response(new Uint8Array([0xff, 0xfe, 0x00])),
			'unreadable',
		],
		['5 MB of something else', () => json({ padding: 'x'.repeat(5_000_000) }), 'unreadable'],
		['a dropped connection', () => Promise.reject(new TypeError('Failed to fetch')), 'unavailable'],
		['a time-out', () => Promise.reject(new DOMException('', 'TimeoutError')), 'unavailable'],
	])('%s is a failure with a name', async (_, answer, kind) => {
		const { client } = clientWith(answer);
		expect(await client.list()).toMatchObject({ ok: false, failure: { kind } });
	});

	test.each<[string, object]>([
		['that goes on', { ...GOOD, has_more: true, next_cursor: 'c2' }],
		['with 5 MB behind it', { ...GOOD, padding: 'x'.repeat(5_000_000) }],
	])('a list %s counts as far as it was read, and is not all', async (_, body) => {
		const { client } = clientWith(() => json(body));
		expect(await client.list()).toMatchObject({
			ok: true,
			value: [{ id: 'one' }],
			rest: { kind: 'incomplete' },
		});
	});

	test.each([
		[true, 'inContainer'],
		[false, 'loggedOut'],
	])('says where a login is that it does not have: in containers alone %s', async (alone, kind) => {
		const isInContainersAlone = async (site: string) => alone && site === PROFILE.site;
		const { client } = clientWith(() => json({}, 401), { isInContainersAlone });
		expect(await client.list()).toMatchObject({ ok: false, failure: { kind } });
	});

	it('does not even ask without access', async () => {
		const { client, requests } = clientWith(() => json(GOOD), { hasAccess: async () => false });
		expect(await client.list()).toMatchObject({ failure: { kind: 'noAccess' } });
		expect(requests).toEqual([]);
	});

	it('takes a refusal for no word about the login where access went under way', async () => {
		let isAllowed = true;
		const answer = () => {
			isAllowed = false;
			return json({}, 401);
		};
		const { client } = clientWith(answer, { hasAccess: async () => isAllowed });
		expect(await client.list()).toMatchObject({ failure: { kind: 'noAccess' } });
	});

	it('asks also where the browser believes to be offline, for it can be wrong', async () => {
		const offline = { isOnline: () => false };
		expect(await clientWith(() => json(GOOD), offline).client.list()).toMatchObject({ ok: true });
		const cut = clientWith(() => Promise.reject(new TypeError('Failed to fetch')), offline);
		expect(await cut.client.list()).toMatchObject({ failure: { kind: 'offline' } });
	});

	it('tells a network that went in the meantime from a server that does not answer', async () => {
		let online = true;
		const { client } = clientWith(
			() => {
				online = false;
				throw new TypeError('Failed to fetch');
			},
			{ isOnline: () => online },
		);
		expect(await client.list()).toMatchObject({ failure: { kind: 'offline' } });
	});

	test.each<[string, Record<string, string>, number | undefined]>([
		['seconds', { 'retry-after': '120' }, 120_000],
		['seconds with blanks', { 'retry-after': ' 120 ' }, 120_000],
		['no seconds', { 'retry-after': '0' }, 0],
		['a date', { 'retry-after': 'Wed, 01 Apr 2026 12:10:00 GMT' }, 600_000],
		['a date of another zone', { 'retry-after': 'Wed, 01 Apr 2026 14:10:00 +0200' }, 600_000],
		['a date of RFC 850', { 'retry-after': 'Wednesday, 01-Apr-26 12:10:00 GMT' }, 600_000],
		['a date of asctime', { 'retry-after': 'Wed Apr  1 12:10:00 2026' }, 600_000],
		['a date that is over', { 'retry-after': 'Wed, 01 Apr 2026 11:00:00 GMT' }, 0],
		[
			'a date by the clock of the service',
			{
				'retry-after': 'Wed, 01 Apr 2026 18:10:00 GMT',
				date: 'Wed, 01 Apr 2026 18:00:00 GMT',
			},
			600_000,
		],
		[
			'a date, with a clock that makes no sense',
			{ 'retry-after': 'Wed, 01 Apr 2026 12:10:00 GMT', date: 'today' },
			600_000,
		],
		['nothing', {}, undefined],
		['an empty text', { 'retry-after': '' }, undefined],
		['less than nothing', { 'retry-after': '-5' }, undefined],
		['parts of a second', { 'retry-after': '1.5' }, undefined],
		['centuries', { 'retry-after': '9'.repeat(400) }, undefined],
		['a word', { 'retry-after': 'soon' }, undefined],
		['a day alone', { 'retry-after': 'Wednesday' }, undefined],
		['two of them', { 'retry-after': '60, 120' }, undefined],
	])('reads for how long to leave the service alone: %s', async (_, headers, retryAfter) => {
		const edge = { now: () => Date.UTC(2026, 3, 1, 12) };
		for (const status of [429, 503]) {
			const { client } = clientWith(() => Response.json({}, { status, headers }), edge);
			for (const result of [await client.list(), await client.remove('one')]) {
				expect(result.ok ? null : result.failure.retryAfter).toBe(retryAfter);
			}
		}
	});

	it('takes a date without a zone for GMT, wherever the user is', async () => {
		vi.stubEnv('TZ', 'Asia/Tokyo');
		const headers = { 'retry-after': 'Wed Apr  1 12:10:00 2026' };
		const { client } = clientWith(() => Response.json({}, { status: 503, headers }), {
			now: () => Date.UTC(2026, 3, 1, 12),
		});
		expect(await client.list()).toMatchObject({ failure: { retryAfter: 600_000 } });
		vi.unstubAllEnvs();
	});

	test.each<[string, Record<string, string>, number | undefined]>([
		['a date', { date: 'Wed, 01 Apr 2026 12:10:00 GMT' }, Date.UTC(2026, 3, 1, 12, 10)],
		[
			'a date, and for how long a cache had it',
			{ date: 'Wed, 01 Apr 2026 12:10:00 GMT', age: '90' },
			Date.UTC(2026, 3, 1, 12, 11, 30),
		],
		[
			'a date, and an age that makes no sense',
			{ date: 'Wed, 01 Apr 2026 12:10:00 GMT', age: '-90' },
			Date.UTC(2026, 3, 1, 12, 10),
		],
		[
			'an age of centuries',
			{ date: 'Wed, 01 Apr 2026 12:10:00 GMT', age: '9999999999' },
			undefined,
		],
		['an age of days', { date: 'Wed, 01 Apr 2026 12:10:00 GMT', age: '86401' }, undefined],
		['nothing', {}, undefined],
		['no date', { date: 'today' }, undefined],
	])('tells what the clock of the service shows: %s', async (_, headers, serviceTime) => {
		const { client } = clientWith(() => Response.json(GOOD, { headers }));
		const listing = await client.list();
		expect(listing).toMatchObject({ ok: true });
		expect(listing.serviceTime).toBe(serviceTime);
	});

	it('is not connected without a profile', async () => {
		const { requests } = clientWith(() => json(GOOD));
		const client = createSessionsClient({
			connection: async () => null,
			fetch: () => Promise.reject(new Error('asked')),
			hasAccess: async () => true,
			isOnline: () => true,
			sendAsSite: async () => undefined,
			textTables: async () => createTextTables(createCountryNames()),
			readCookie: async () => null,
			readToken: async () => null,
			documentReader: async () => readDocument,
			refuseToken: async () => undefined,
			now: () => 0,
		});
		expect(await client.list()).toMatchObject({ failure: { kind: 'notConnected' } });
		expect(await client.remove('one')).toMatchObject({ failure: { kind: 'notConnected' } });
		expect(requests).toEqual([]);
	});
});

describe('remove', () => {
	test.each([
		['one', 'one'],
		['a/b?c#d', 'a%2Fb%3Fc%23d'],
		['__proto__', '__proto__'],
	])('puts the id %s into the last part of the path alone', async (id, part) => {
		const { client, requests, rules } = clientWith(() => new Response(null, { status: 204 }));
		expect(await client.remove(id)).toEqual({ ok: true, value: null });
		expect(requests).toMatchObject([
			{ url: `http://localhost:4180/api/account/sessions/${part}`, init: { method: 'DELETE' } },
		]);
		expect(rules).toEqual(['http://localhost:4180', null]);
	});

	it('goes as the site’s for as long as anything is under way, whatever comes of it', async () => {
		const answers = [Promise.withResolvers<Response>(), Promise.withResolvers<Response>()];
		const waiting = [...answers];
		const { client, rules } = clientWith(async () => {
			const next = waiting.shift();
			return next === undefined ? json({}) : next.promise;
		});
		const [first, second] = [client.remove('one'), client.remove('two')];
		answers[0]?.reject(new TypeError('dropped'));
		await first;
		expect(rules).toEqual(['http://localhost:4180', 'http://localhost:4180']);
		answers[1]?.resolve(new Response(null, { status: 204 }));
		await second;
		expect(rules.slice(2)).toEqual([null]);
		// A plain question to the site alone goes as it is.
		await client.list();
		expect(rules).toHaveLength(3);
	});

	test.each<[string, () => Response | Promise<Response>, string | null]>([
		['204', () => new Response(null, { status: 204 }), null],
		['404: it is gone already', () => json({}, 404), null],
		['401', () => json({}, 401), 'loggedOut'],
		['403', () => json({}, 403), 'reauthenticate'],
		['409', () => json({}, 409), 'unreadable'],
		['500', () => json({}, 500), 'unavailable'],
		['a redirect: the list that follows tells', redirect, null],
		['a dropped connection', () => Promise.reject(new TypeError()), 'unavailable'],
	])('%s', async (_, answer, kind) => {
		const { client } = clientWith(answer);
		const result = await client.remove('one');
		expect(result.ok ? null : result.failure.kind).toBe(kind);
	});

	it('sends nothing when the Origin rule cannot be set', async () => {
		const { client, requests } = clientWith(() => new Response(), {
			sendAsSite: () => Promise.reject(new Error('no')),
		});
		expect(await client.remove('one')).toMatchObject({ failure: { kind: 'noAccess' } });
		expect(requests).toEqual([]);
	});
});
