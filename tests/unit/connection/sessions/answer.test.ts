import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { localProfile } from '@/utils/connection/profile/profiles';
import { createCountryNames } from '@/utils/domain/places/country';
import type { Session } from '@/utils/domain/sessions/session';
import type { Result } from '@/utils/domain/watch/failure';
import { parseSessions } from '../../fixtures/parse-sessions';

const NOW = Date.UTC(2026, 10, 22, 12);
const { list } = localProfile('http://localhost:1');
const AGENT =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

const entry = (over: Record<string, unknown> = {}) => ({
	id: 'one',
	current: true,
	device: { userAgent: AGENT },
	ipAddress: '198.51.100.7',
	location: { city: 'Vienna', country: 'Austria' },
	createdAt: '2026-11-22T10:00:00.000Z',
	lastActiveAt: '2026-11-22T11:00:00.000Z',
	...over,
});
const READING = { now: NOW, countryOf: createCountryNames() };
const parseBody = async (body: unknown): Promise<Result<Session[]>> => {
	const answer = await parseSessions({ pages: [body] }, list, READING);
	return answer.ok ? { ok: true, value: answer.value.sessions } : answer;
};
const parse = (...sessions: unknown[]) => parseBody({ sessions });
const failure = (answer: Result<Session[]>) => (answer.ok ? null : answer.failure.kind);

describe('an answer of which the ids are kept as digests', () => {
	const hashed = {
		...list,
		fields: { ...list.fields, id: { ...list.fields.id, hashed: true } },
	};
	const pages = [
		{ sessions: [entry({ id: 'token a' }), entry({ id: 'token b', current: false })] },
	];
	afterEach(() => {
		vi.restoreAllMocks();
	});

	it('keeps the sessions apart', async () => {
		const answer = await parseSessions({ pages }, hashed, READING);
		expect(answer).toMatchObject({ ok: true, value: { sessions: { length: 2 } } });
	});

	it('is unreadable where two tokens have one digest: either session would hide the other', async () => {
		vi.spyOn(crypto.subtle, 'digest').mockResolvedValue(new ArrayBuffer(32));
		expect(await parseSessions({ pages }, hashed, READING)).toMatchObject({
			ok: false,
			failure: { kind: 'unreadable' },
		});
	});
});

describe('an answer as the profile says', () => {
	it('becomes sessions', async () => {
		expect(await parse(entry())).toEqual({
			ok: true,
			value: [
				{
					id: 'one',
					current: true,
					device: { browser: 'Chrome', system: 'Windows', form: 'computer' },
					place: { city: 'Vienna', country: 'Austria' },
					ip: '198.51.100.7',
					createdAt: Date.UTC(2026, 10, 22, 10),
					lastActiveAt: Date.UTC(2026, 10, 22, 11),
				},
			],
		});
	});

	it('may leave out what it does not know', async () => {
		const answer = await parse(
			entry({ device: { userAgent: null }, ipAddress: null, location: null, lastActiveAt: null }),
		);
		expect(answer).toMatchObject({
			ok: true,
			value: [{ ip: null, place: { city: null, country: null }, lastActiveAt: null }],
		});
	});

	it('may repeat an entry', async () => {
		expect(await parse(entry(), entry())).toMatchObject({ ok: true, value: [{ id: 'one' }] });
	});

	it('may tell one session twice, as a list that changes while it is read does', async () => {
		const later = entry({ lastActiveAt: '2026-11-22T11:30:00.000Z' });
		for (const told of [
			[entry(), later],
			[later, entry()],
			[entry({ lastActiveAt: null }), later],
		]) {
			expect(await parse(...told)).toMatchObject({
				value: [{ id: 'one', lastActiveAt: Date.UTC(2026, 10, 22, 11, 30) }],
			});
		}
	});

	it('may hold 10,000 sessions', async () => {
		const many = Array.from({ length: 10_000 }, (_, index) =>
			entry({ id: `s${index}`, current: index === 0 }),
		);
		const answer = await parse(...many);
		expect(answer.ok && answer.value.length).toBe(10_000);
	});
});

describe('an answer that is not', () => {
	const without = (field: string) => {
		const { [field]: _, ...rest } = entry() as Record<string, unknown>;
		return rest;
	};
	test.each<[string, unknown]>([
		['is null', null],
		['is a list', []],
		['is a text', 'sessions'],
		['has no list', {}],
		['has an object where the list should be', { sessions: {} }],
		['is empty', { sessions: [] }],
		['holds null', { sessions: [null] }],
		['holds a text', { sessions: ['one'] }],
		['misses an id', { sessions: [without('id')] }],
		['misses current', { sessions: [without('current')] }],
		['misses the device', { sessions: [without('device')] }],
		['misses the IP address', { sessions: [without('ipAddress')] }],
		['misses the location', { sessions: [without('location')] }],
		['misses the last activity', { sessions: [without('lastActiveAt')] }],
		['has half a number for an id', { sessions: [entry({ id: 1.5 })] }],
		['has a number for an id that no reader keeps exact', { sessions: [entry({ id: 2 ** 53 })] }],
		['has an empty id', { sessions: [entry({ id: '' })] }],
		['has an id that leads elsewhere', { sessions: [entry({ id: '..' })] }],
		['has an endless id', { sessions: [entry({ id: 'x'.repeat(300) })] }],
		['has an id with a line break', { sessions: [entry({ id: 'a\nb' })] }],
		['has a text for current', { sessions: [entry({ current: 'true' })] }],
		['has a number for an agent', { sessions: [entry({ device: { userAgent: 7 } })] }],
		['has a number for a time', { sessions: [entry({ createdAt: 1 })] }],
		['marks no session as current', { sessions: [entry({ current: false })] }],
		['marks two as current', { sessions: [entry(), entry({ id: 'two' })] }],
		['gives one id to two sessions', { sessions: [entry(), entry({ ipAddress: '203.0.113.1' })] }],
	])('%s is unreadable', async (_, body) => {
		expect(failure(await parseBody(body))).toBe('unreadable');
	});

	it('says where, and never what it held', async () => {
		const answer = await parse(entry({ id: 'secret-token', createdAt: 1 }));
		expect(answer).toMatchObject({
			ok: false,
			failure: { detail: 'entry 0: createdAt is not as the profile says' },
		});
	});
});

describe('an entry that cannot be told from others', () => {
	const phone = entry({ id: 'phone', current: false });
	const stranger = (over: Record<string, unknown>) =>
		entry({ id: 'stranger', current: false, ipAddress: '203.0.113.66', ...over });
	const read = (...sessions: unknown[]) => parseSessions({ pages: [{ sessions }] }, list, READING);

	test.each<[string, unknown[], string[]]>([
		['has no id', [stranger({ id: undefined })], ['one', 'phone']],
		['has null for an id', [stranger({ id: null })], ['one', 'phone']],
		['has an object for an id', [stranger({ id: { $oid: 'x' } })], ['one', 'phone']],
		['has an empty id', [stranger({ id: '' })], ['one', 'phone']],
		['has an id that leads elsewhere', [stranger({ id: '..' })], ['one', 'phone']],
		['has an endless id', [stranger({ id: 'x'.repeat(5000) })], ['one', 'phone']],
		['is null', [null], ['one', 'phone']],
		['is a text', ['phone'], ['one', 'phone']],
		['has the id of the phone', [stranger({ id: 'phone' })], ['one']],
		['has the id of this browser', [stranger({ id: 'one' })], ['phone']],
		[
			'has an id that two others have',
			[stranger({}), stranger({ ipAddress: null })],
			['one', 'phone'],
		],
	])('%s: the others are judged, and not all was read', async (_, odd, ids) => {
		for (const told of [
			[entry(), phone, ...odd],
			[...odd, entry(), phone],
		]) {
			const answer = await read(...told);
			expect(answer.ok && answer.value.sessions.map(({ id }) => id).sort()).toEqual(ids);
			expect(answer.ok && answer.value.unread?.kind).toBe('incomplete');
			expect(answer.ok && answer.value.unread?.detail).not.toContain('phone');
		}
	});

	it('hides no other that has its id thrice', async () => {
		const answer = await read(entry(), phone, stranger({ id: 'phone' }), phone);
		expect(answer).toMatchObject({ ok: true, value: { unread: { kind: 'incomplete' } } });
		expect(answer.ok && answer.value.sessions.map(({ id }) => id)).toEqual(['one']);
	});

	it('leaves nothing to judge where all are so', async () => {
		const odd = stranger({ id: null });
		expect(await read(odd, odd)).toMatchObject({ failure: { kind: 'unreadable' } });
	});

	it('may be the one of this browser', async () => {
		const answer = await read(entry({ id: null }), phone);
		expect(answer.ok && answer.value.sessions.map(({ id }) => id)).toEqual(['phone']);
		expect(answer.ok && answer.value.unread?.kind).toBe('incomplete');
	});

	it('is none where all can be told apart', async () => {
		expect(await read(entry(), phone)).toMatchObject({ ok: true, value: { unread: null } });
	});
});

describe('a field of a wrong type', () => {
	const stranger = { id: 'stranger', current: false };
	test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
		['a number for an agent', { device: { userAgent: 7 } }, { device: { browser: null } }],
		['false for an agent', { device: { userAgent: false } }, { device: { browser: null } }],
		['a list for an address', { ipAddress: ['203.0.113.1'] }, { ip: null }],
		['an object for a city', { location: { city: {}, country: 'AT' } }, { place: { city: null } }],
		['a number for a time', { createdAt: 1 }, { createdAt: null }],
		['a text for the mark of this browser', { current: 'false' }, { current: false }],
	])('%s is unknown in that session alone', async (_, over, expected) => {
		const answer = await parse(entry(), entry({ ...stranger, ...over }));
		expect(answer).toMatchObject({ ok: true, value: [{ id: 'one' }, { id: 'stranger' }] });
		expect(answer.ok && answer.value[1]).toMatchObject(expected);
	});
});

describe('texts that a stranger can choose', () => {
	test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
		[
			'markup',
			{ location: { city: '<img src=x onerror=1>', country: 'A' } },
			{ place: { city: '<img src=x onerror=1>', country: 'A' } },
		],
		[
			'right-to-left marks',
			{ location: { city: 'Vi\u202Eenna', country: null } },
			{ place: { city: 'Vienna', country: null } },
		],
		[
			'only control characters',
			{ location: { city: '\u0000\u001b', country: null } },
			{ place: { city: null, country: null } },
		],
		[
			'10,000 letters',
			{ location: { city: 'x'.repeat(10_000), country: null } },
			{ place: { city: `${'x'.repeat(59)}…`, country: null } },
		],
		[
			'an agent of 10,000 letters',
			{ device: { userAgent: 'x'.repeat(10_000) } },
			{ device: { browser: null, system: null, form: 'unknown' } },
		],
		['an address that is none', { ipAddress: 'call me' }, { ip: null }],
		['an IPv6 address', { ipAddress: '2001:db8::1' }, { ip: '2001:db8::1' }],
		['a masked address', { ipAddress: '203.0.113.xxx' }, { ip: '203.0.113.xxx' }],
		['a time that is none', { lastActiveAt: 'yesterday' }, { lastActiveAt: null }],
		['a time in the far future', { lastActiveAt: '9999-01-01T00:00:00Z' }, { lastActiveAt: null }],
		[
			'a time beyond all clocks',
			{ lastActiveAt: '+275760-09-13T00:00:00Z' },
			{ lastActiveAt: null },
		],
		[
			'a time before there were exchanges',
			{ createdAt: '0001-01-01T00:00:00Z' },
			{ createdAt: null },
		],
		[
			'a time a little ahead of our clock',
			{ lastActiveAt: '2026-11-22T12:05:00Z' },
			{ lastActiveAt: Date.UTC(2026, 10, 22, 12, 5) },
		],
	])('%s cannot blind the watch', async (_, over, expected) => {
		const answer = await parse(entry(over));
		expect(answer).toMatchObject({ ok: true, value: [expected] });
	});

	it('ids like __proto__ are ids', async () => {
		const answer = await parse(
			entry({ id: '__proto__' }),
			entry({ id: 'constructor', current: false }),
		);
		expect(answer.ok && answer.value.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
	});
});
