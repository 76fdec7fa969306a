import { describe, expect, test } from 'vitest';
import { digest } from '@/utils/connection/sessions/digest';
import { findLists, searchLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import {
	CONTEXT,
	DESK,
	EVERYONE,
	iso,
	OURS,
	observed,
	PHONE,
	readBy,
	STRANGER,
	type Truth,
} from '../../fixtures/learning-fixtures';
import { parseSessions } from '../../fixtures/parse-sessions';
import { DAY, HOUR, NOON } from '../../fixtures/session-fixtures';
import { ACCOUNT_ANSWERS } from './account-answers-fixtures';
import { FURTHER_ANSWERS } from './further-answers-fixtures';
import { FURTHER_VALUES } from './further-values-fixtures';
import { WITHOUT_CURRENT } from './lacking-answers-fixtures';
import { MAKER_ANSWERS } from './maker-answers-fixtures';
import { PRODUCT_ANSWERS } from './product-answers-fixtures';
import { type RealService, told } from './real-service';
import { REAL_SERVICES } from './real-services-fixtures';
import { SERVICE_ANSWERS } from './service-answers-fixtures';

// Shapes of real services, each learned once and read again as its list changes.

const BEGINNINGS: readonly (readonly [string, readonly Truth[]])[] = [
	['three', EVERYONE],
	['two', [DESK, OURS]],
	['a stranger among them', [...EVERYONE, STRANGER]],
];
const LATER: readonly (readonly [string, readonly Truth[]])[] = [
	['one more', [...EVERYONE, STRANGER]],
	['two less', [OURS]],
	['another order', [PHONE, STRANGER, OURS, DESK]],
	['without the phone', [DESK, OURS]],
];

/** The same request as at learning, with another answer. */
const again = (proposal: Proposal, before: ObservedRequest[], now: ObservedRequest[]): Proposal => {
	const index = before.findIndex(({ number }) => number === proposal.observed);
	return { ...proposal, observed: now[index]?.number ?? -1 };
};

async function expectSessions(
	service: RealService,
	read: Awaited<ReturnType<typeof readBy>>,
	sessions: readonly Truth[],
) {
	const { tells, hashed, idOf = ({ id }: Truth) => id } = service;
	if (typeof read === 'string') throw new Error(read);
	const idsOf = (each: Truth) => (hashed ? digest(idOf(each)) : Promise.resolve(idOf(each)));
	expect(read.map(({ id }) => id).sort()).toEqual((await Promise.all(sessions.map(idsOf))).sort());
	for (const each of sessions) {
		const id = await idsOf(each);
		const session = read.find((one) => one.id === id);
		expect(session?.current).toBe(each.current);
		expect(session?.ip).toBe(tells.includes('ip') ? each.ip : null);
		if (tells.includes('country')) expect(session?.place).toMatchObject({ city: each.city });
		if (tells.includes('device') && each !== STRANGER) {
			expect(session?.device.browser).toBe(each.browser);
			expect(session?.device.system).toBe(each.system);
		}
		const second = (ms: number | null | undefined) => (ms == null ? null : Math.round(ms / 5000));
		expect(second(session?.createdAt)).toBe(
			tells.includes('created') ? second(each.created) : null,
		);
		expect(second(session?.lastActiveAt)).toBe(
			tells.includes('lastActive') ? second(each.lastActive) : null,
		);
	}
}

describe.each([
	...REAL_SERVICES,
	...PRODUCT_ANSWERS,
	...ACCOUNT_ANSWERS,
	...SERVICE_ANSWERS,
	...FURTHER_ANSWERS,
	...FURTHER_VALUES,
	...MAKER_ANSWERS,
])('$name', (service) => {
	test.each(BEGINNINGS)('is learned from %s', async (_, sessions) => {
		const before = service.ask(sessions);
		const [proposal] = findLists(before, CONTEXT);
		if (proposal === undefined) throw new Error('found nothing');
		await expectSessions(service, await readBy(proposal, before), sessions);
		expect(proposal.list.fields.id.hashed).toBe(service.hashed === true);
	});

	test.each(LATER)('and is read with %s', async (_, sessions) => {
		const before = service.ask(EVERYONE);
		const now = service.ask(sessions);
		const [proposal] = findLists(before, CONTEXT);
		if (proposal === undefined) throw new Error('found nothing');
		await expectSessions(service, await readBy(again(proposal, before, now), now), sessions);
	});
});

test.each(WITHOUT_CURRENT)('$name says nowhere which session is this browser’s', ({ ask }) => {
	for (const [, sessions] of BEGINNINGS)
		expect(searchLists(ask(sessions), CONTEXT).proposals).toEqual([]);
});

describe('B: nothing says which session is this browser’s', () => {
	const SETS: readonly (readonly Truth[])[] = [
		EVERYONE,
		[DESK, OURS],
		[OURS],
		[STRANGER, ...EVERYONE],
	];

	test.each<[string, (each: Truth, index: number) => object]>([
		[
			'a place that one has',
			({ mobile, city, country }) => ({ location: `${mobile ? 'Graz' : city}, ${country}` }),
		],
		['a code that one has', ({ mobile }) => ({ country: mobile ? 'AT' : 'DE' })],
		['the phone', ({ mobile }) => ({ isMobile: mobile })],
		['«remember me» of one', (_, index) => ({ rememberMe: index === 0 })],
		['«remember me» of ours', ({ current }) => ({ remember_me: current })],
		['a trusted device', ({ current }) => ({ trusted: current })],
		['a link to end it that two lack', (_, index) => (index < 2 ? {} : { revoke_url: '/s/3' })],
		['no time of its end', ({ current }) => ({ logoutAt: current ? null : iso(NOON) })],
		['no name for what ends it', ({ current }) => ({ remove: current ? null : 'later' })],
		['the only one that is left', ({ current }) => ({ deleted: !current })],
		['the only one that was not terminated', ({ current }) => ({ isTerminated: !current })],
		['a network from afar', ({ current }) => ({ remoteAddressKnown: !current })],
		['what an owner calls it', ({ current }) => ({ title: current ? 'current' : 'phone' })],
		['a state', ({ current }) => ({ status: current ? 'verified' : 'active' })],
		['a plan', (_, index) => ({ version: index + 1, plan: index === 0 ? 'pro' : 'free' })],
		['a request', (_, index) => ({ request_count: index === 0 ? 1 : 0 })],
		['how many at once', (_, index) => ({ concurrent: index === 0 })],
		['where it is at present', (_, index) => ({ currentCity: index === 0 ? 'Wien' : 'Graz' })],
		['how it was logged in', (_, index) => ({ twoFactor: index === 0, sso: index === 1 })],
		['a VPN', ({ current }) => ({ vpn: current })],
		['whether it is up to date', ({ current }) => ({ aktualisiert: current })],
	])('%s', (_, more) => {
		for (const sessions of SETS) {
			const answer = sessions.map((each, index) => ({ ...told(each), ...more(each, index) }));
			expect(searchLists([observed('/sessions', answer)], CONTEXT)).toEqual({
				proposals: [],
				lacksCurrent: true,
			});
		}
	});

	test('what a stranger calls a device', () => {
		const names = ['This device', 'Anna', 'Current session'];
		for (const sessions of [EVERYONE, [OURS], [DESK, OURS]]) {
			for (const field of ['name', 'label', 'nickname', 'deviceName', 'note', 'title']) {
				const list = sessions.map((each, index) => ({ ...told(each), [field]: names[index] }));
				expect(searchLists([observed('/sessions', list)], CONTEXT).proposals).toEqual([]);
			}
		}
	});

	test('one session, with a state that is true', () => {
		for (const more of [{ status: true }, { active: true }, { enabled: 1, version: 1 }]) {
			const list = observed('/sessions', [{ ...told(OURS), ...more }]);
			expect(searchLists([list], CONTEXT).proposals).toEqual([]);
		}
	});

	test('letters drawn at random', () => {
		const ids = ['YypPlPkqvNwd6UQsZM5fhX', 'MeaqyOFBBvXINsBmcVzOan', 'PUclhsqldgZfSMOOFXVoiZ'];
		const list = EVERYONE.map((each, index) => ({ ...told(each), id: ids[index] }));
		expect(searchLists([observed('/sessions', list)], CONTEXT).proposals).toEqual([]);
	});

	test('a session that another answer names for another reason', () => {
		const list = observed('/sessions', EVERYONE.map(told));
		for (const answer of [
			{ newLogin: { sessionId: DESK.id } },
			{ alerts: { lastSuspiciousSession: DESK.id } },
			{ notification: { id: DESK.id } },
			{ previousSession: DESK.id },
			{ revoked: { session: DESK.id } },
			{ all: EVERYONE.map(({ id }) => id), session: { id: DESK.id } },
		]) {
			const other = observed('/overview', answer);
			expect(searchLists([list, other], CONTEXT).proposals, JSON.stringify(answer)).toEqual([]);
		}
	});

	test('a log in which one attempt failed', () => {
		const log = Array.from({ length: 6 }, (_, index) => ({
			id: 9000 - index,
			ip: '198.51.100.9',
			userAgent: OURS.userAgent,
			success: index !== 3,
			createdAt: iso(NOON - index * DAY),
		}));
		const list = observed('/sessions', EVERYONE.map(told));
		expect(searchLists([list, observed('/login-history', { items: log })], CONTEXT)).toEqual({
			proposals: [],
			lacksCurrent: true,
		});
	});
});

describe('what agrees with what is known of ourselves', () => {
	const listWith = (more: (each: Truth) => object) =>
		observed(
			'/sessions',
			EVERYONE.map((each) => ({ ...told(each), ...more(each) })),
		);
	const currentIn = (list: ObservedRequest, userAgent?: string) => {
		const context = userAgent === undefined ? CONTEXT : { ...CONTEXT, userAgent };
		const [proposal] = findLists([list], context);
		const current = proposal?.finding.fields.find(({ field }) => field === 'current')?.choices[0];
		return current && [current.name, current.confidence, current.values.indexOf('true')];
	};

	test('is believed, but never sure', () => {
		const list = listWith(({ current }) => ({ isActive: current }));
		expect(currentIn(list)).toEqual(['isActive', 'unsure', 0]);
	});

	test('is nothing where it is of another session', () => {
		expect(currentIn(listWith(({ mobile }) => ({ isActive: mobile })))).toBeUndefined();
	});

	test('may be the user agent, and is nothing where that is another', () => {
		const list = listWith(({ current }) => ({ lastSeenAt: iso(NOON - 3 * HOUR), on: current }));
		expect(currentIn(list)).toBeUndefined();
		expect(currentIn(list, OURS.userAgent)).toEqual(['on', 'unsure', 0]);
		expect(currentIn(list, PHONE.userAgent)).toBeUndefined();
		expect(
			currentIn(
				listWith(({ current }) => ({ on: current })),
				DESK.userAgent,
			),
		).toBeUndefined();
	});
});

describe('C: other things that look like sessions', () => {
	const lean = EVERYONE.map((each, index) => ({
		id: 364 + index * 3,
		isActive: each.current,
		clientIp: each.ip,
		os: each.system,
		browser: each.browser,
		createdAt: iso(each.created),
		seenAt: iso(each.lastActive),
	}));
	const rich = (more: (index: number) => object) =>
		[0, 1, 2].map((index) => ({
			id: `${index + 1}1111111-d9cb-469f-a165-70867728950e`,
			deviceName: 'Firefox on Linux',
			os: 'Linux',
			browser: 'Firefox',
			ipAddress: `192.0.2.${index + 1}`,
			country: 'Austria',
			city: 'Vienna',
			lastSeen: iso(NOON - index * DAY - HOUR),
			createdAt: iso(NOON - (70 + index) * DAY),
			...more(index),
		}));
	const isCurrent = (index: number) => ({ isCurrent: index === 0 });
	const EXPIRES = (index: number) => iso(NOON + (20 + index) * DAY);
	const SESSIONS: readonly [string, ObservedRequest][] = [
		['sessions that say little', observed('/api/user/auth-tokens', lean)],
		[
			'sessions with a flag',
			observed(
				'/api/sessions',
				EVERYONE.map((each) => ({
					id: each.id,
					current: each.current,
					deviceType: each.browser,
					deviceOS: each.system,
					createdAt: iso(each.created),
					updatedAt: iso(each.lastActive),
				})),
			),
		],
	];
	const OTHERS: readonly [string, ObservedRequest][] = [
		[
			'trusted devices',
			observed('/api/account/trusted-devices', {
				devices: rich((index) => ({ ...isCurrent(index), trustExpiresAt: EXPIRES(index) })),
			}),
		],
		[
			'trusted devices by their fields',
			observed('/api/account/machines', {
				machines: rich((index) => ({
					...isCurrent(index),
					trusted: true,
					trustedUntil: EXPIRES(index),
				})),
			}),
		],
		['remembered browsers', observed('/v1/remembered-browsers', rich(isCurrent))],
		[
			'API keys',
			observed('/v1/keys', {
				items: rich((index) => ({ ...isCurrent(index), prefix: 'ck_', scopes: ['read'] })),
			}),
		],
		[
			'grants',
			observed(
				'/v1/authorized-apps',
				rich((index) => ({ ...isCurrent(index), scopes: 'read' })),
			),
		],
		['allowed addresses', observed('/v1/ip-whitelist', { entries: rich(isCurrent) })],
		['devices for messages', observed('/v1/push/subscriptions', rich(isCurrent))],
		['devices that are told of news', observed('/v1/push/devices', { devices: rich(isCurrent) })],
		['withdrawals', observed('/v1/withdrawals', { items: rich(isCurrent) })],
		[
			'a login history',
			observed('/v1/login-history', {
				events: rich((index) => ({ ...isCurrent(index), success: true })),
			}),
		],
	];

	test.each(
		SESSIONS.flatMap(([name, list]) =>
			OTHERS.map(([other, decoy]) => [name, other, list, decoy] as const),
		),
	)('%s come before %s', (_, __, list, decoy) => {
		for (const all of [
			[list, decoy],
			[decoy, list],
		]) {
			const [first, second] = findLists(all, CONTEXT);
			expect(first?.observed).toBe(list.number);
			// Offered second, and never as if it were sure.
			const current = second?.finding.fields.find(({ field }) => field === 'current');
			expect(current?.choices[0]?.confidence ?? 'unsure').toBe('unsure');
		}
	});
});

test.each([
	'/v1/login-history',
	'/v1/account/activity',
	'/v1/api-keys',
	'/v1/notifications',
	'/v1/orders',
	'/v1/withdrawals',
	'/v1/trusted-devices',
	'/v1/address-book',
	'/v1/mfa/methods',
])('%s alone is no list of sessions that lacks the current one', (path) => {
	const list = (at: string) => observed(at, { items: EVERYONE.map(told) });
	expect(searchLists([list(path)], CONTEXT)).toEqual({ proposals: [], lacksCurrent: false });
	const both = searchLists([list(path), list('/v1/sessions')], CONTEXT);
	expect(both).toEqual({ proposals: [], lacksCurrent: true });
});

test('K: what a stranger’s program is called never makes an answer unreadable', async () => {
	const agents = [
		{ platform: 'Linux', browser: 'Firefox' },
		{ platform: 'iOS', browser: 'Safari' },
		{ platform: 'Windows', browser: 'Chrome' },
	];
	const list = (more: object[]) => [
		...EVERYONE.map((each, index) => ({
			...told(each),
			userAgent: undefined,
			current: each.current,
			agent: agents[index],
		})),
		...more,
	];
	const before = observed('/sessions', list([]));
	const [proposal] = findLists([before], CONTEXT);
	for (const agent of [
		{ platform: false, browser: false },
		{ platform: 7, browser: null },
		{ platform: [], browser: {} },
		false,
		null,
		[],
	]) {
		const body = list([{ ...told(STRANGER), userAgent: undefined, current: false, agent }]);
		const read = await parseSessions({ pages: [body] }, (proposal as Proposal).list, {
			now: NOON,
			countryOf: CONTEXT.countryOf,
		});
		expect(read.ok && read.value.sessions.find(({ id }) => id === STRANGER.id)).toMatchObject({
			ip: STRANGER.ip,
			current: false,
			device: { browser: null, system: null },
		});
	}
});
