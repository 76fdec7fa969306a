import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { createLearner } from '@/utils/app/learner/learner';
import { type Needs, needsOf } from '@/utils/connection/origins';
import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile';
import { localProfile } from '@/utils/connection/profiles';
import type { SeenRequest } from '@/utils/connection/tokens';
import { createCountryNames } from '@/utils/domain/places/country';
import type { Session } from '@/utils/domain/sessions/session';
import type { Result } from '@/utils/domain/watch/failure';
import { failed } from '@/utils/domain/watch/failure';
import type { ConnectionCommand } from '@/utils/learning/connection-command';
import type { Proposal } from '@/utils/learning/detect/proposal';
import type { Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { createLearningStore } from '@/utils/platform/learning-store';
import type { PageSender } from '@/utils/platform/messages';
import type { Area } from '@/utils/platform/store/areas';
import { NOON, OURS, PHONE, STRANGER } from '../fixtures/session-fixtures';

const SITE = 'https://app.cryptonow.net';
const API = 'https://api.cryptonow.net';
const ADDRESS = `${SITE}/settings/sessions`;
const TAB = 7;
const PAGE: PageSender = { tabId: TAB, origin: SITE, path: '/settings/sessions' };
const LIST = '/api/account/sessions';

/** A profile as it is found: the API is on another host, and the removal is not known. */
function foundProfile(change: Partial<ConnectionProfile['list']> = {}): ConnectionProfile {
	const { list, ...rest } = localProfile(API);
	return {
		...rest,
		site: SITE,
		list: { ...list, ...change },
		remove: null,
		pages: { sessions: '/settings/sessions', password: null, login: null },
	};
}

const connected = (profile = foundProfile()): StoredConnection => ({
	profile,
	from: 'learned',
	since: NOON,
});

function observed(ids: readonly string[], change: Partial<ObservedRequest> = {}): ObservedRequest {
	return {
		number: 1,
		method: 'GET',
		url: API + LIST,
		requestHeaders: [['authorization', 'Bearer live-token-of-the-page']],
		requestBody: null,
		status: 200,
		responseHeaders: [],
		answer: JSON.stringify({ sessions: ids.map((id) => ({ id })) }),
		sources: [],
		by: 'page',
		...change,
	};
}

const removal = (id: string): ObservedRequest =>
	observed([], { method: 'DELETE', url: `${API}${LIST}/${id}`, answer: null });

/** The browser, the service and the storage, in memory: they outlive the learner. */
function createWorld() {
	const items = new Map<string, unknown>();
	const area: Area = {
		get: async (key) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
		set: async (more) => {
			for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
		},
		remove: async (keys) => {
			for (const key of [keys].flat()) items.delete(key);
		},
		clear: async () => items.clear(),
	};
	const world = {
		items,
		now: NOON,
		/** What the browser has: scripts for pages, the permission for them, tabs, hosts and others. */
		observing: false,
		scripting: true,
		tabs: new Set<number>(),
		reloaded: [] as number[],
		origins: new Set<string>([SITE, API]),
		permissions: new Set<string>(),
		alarm: null as number | null,
		connection: null as StoredConnection | null,
		held: [] as SeenRequest[],
		/** What the service answers to the background. */
		answer: { ok: true, value: [OURS, PHONE] } as Result<Session[]>,
		asked: [] as ConnectionProfile[],
		proposals: (observedRequests: readonly ObservedRequest[]): Proposal[] =>
			observedRequests.flatMap(({ url, answer, number }) =>
				url !== API + LIST || answer === null
					? []
					: [
							{
								list: foundProfile().list,
								finding: { host: 'api.cryptonow.net', count: 2, fields: [], others: 0 },
								ids: JSON.parse(answer).sessions.map(({ id }: { id: string }) => id),
								observed: number,
								settings: [],
							},
						],
			),
		lacksCurrent: false,
		/** Ends when the page has been quiet for long enough. */
		quiet: async (): Promise<void> => {},
		learning: () => (items.get('learning') as Learning | undefined) ?? null,
		/** A life of the background. */
		live: () =>
			createLearner({
				store: createLearningStore(area),
				client: {
					listBy: async (profile) => {
						world.asked.push(profile);
						return world.answer;
					},
				},
				finder: {
					search: async (observedRequests) => ({
						proposals: world.proposals(observedRequests),
						lacksCurrent: world.lacksCurrent,
					}),
					chooseField: (proposal, field, choice) => ({
						...proposal,
						finding: { ...proposal.finding, host: `${field} ${choice}` },
					}),
					findRemoval: ({ method, url }, entries) => {
						const id = url.split('/').at(-1);
						const entry = entries.findIndex(([one]) => (one as { id: string }).id === id);
						const { remove } = localProfile(API);
						if (method !== 'DELETE' || entry < 0 || remove === null) return null;
						return { request: remove.request, key: null, entry };
					},
				},
				mayObserve: async (address) =>
					world.scripting && world.origins.has(new URL(address).origin),
				maySetUp: async () => world.scripting,
				observe: async () => {
					world.observing = true;
					world.tabs.add(TAB);
					return TAB;
				},
				stopObserving: async () => {
					world.observing = false;
					world.scripting = false;
				},
				isObserving: async () => world.observing,
				reloadTab: async (id) => void world.reloaded.push(id),
				isTabOpen: async (id) => world.tabs.has(id),
				wait: () => world.quiet(),
				limitLearning: async (at) => {
					world.alarm = at;
				},
				hasAccess: async ({ origins, permissions }) =>
					origins.every((one) => world.origins.has(one)) &&
					permissions.every((one) => world.permissions.has(one)),
				keepOnly: async ({ origins, permissions }: Needs) => {
					world.origins = world.origins.intersection(new Set(origins));
					world.permissions = world.permissions.intersection(new Set<string>(permissions));
				},
				connection: async () => world.connection,
				keepConnection: async (connection) => {
					world.connection = connection;
				},
				holdTokens: async (request) => {
					world.held.push(request);
				},
				forgetTokens: async () => {
					world.held = [];
				},
				countryOf: createCountryNames(),
				localOrigin: null,
				now: () => world.now,
			}),
	};
	return world;
}

type World = ReturnType<typeof createWorld>;

let world: World;
beforeEach(() => {
	world = createWorld();
	vi.restoreAllMocks();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const begin = async (of: 'list' | 'removal' = 'list') => {
	const learner = world.live();
	const { origins, permissions } = world;
	await learner.start();
	// What the page «Connect» has asked for meanwhile.
	Object.assign(world, { scripting: true, origins, permissions });
	expect(await learner.run({ type: 'learn', of, address: ADDRESS })).toBeUndefined();
	return learner;
};

const saw = (learner: ReturnType<World['live']>, ids: readonly string[]) =>
	learner.hear({ type: 'answered', observed: observed(ids) }, PAGE);

/** Nothing in the browser or in memory that learning had there; `outcome` is for the page to show. */
function expectNothingLeft(outcome: Learning['step'] | null): void {
	expect(world.observing).toBe(false);
	expect(world.scripting).toBe(false);
	expect(world.alarm).toBeNull();
	expect(world.items.has('learning.seen')).toBe(false);
	expect(world.learning()?.step ?? null).toEqual(outcome);
	const kept = world.connection === null ? [] : needsOf(world.connection.profile).origins;
	expect([...world.origins]).toEqual([...kept]);
}

describe('learning the list', () => {
	it('goes from the page to the profile, and leaves nothing else', async () => {
		const learner = await begin();
		expect(world.learning()).toMatchObject({
			of: 'list',
			tabId: TAB,
			step: { type: 'watching', looked: 0 },
		});
		expect(world.alarm).toBe(NOON + LONGEST_LEARNING);
		expect(await learner.hear({ type: 'observing' }, PAGE)).toBe(true);
		expect(await learner.hear({ type: 'looked', answers: 4 }, PAGE)).toBe(true);
		expect(world.learning()?.step).toMatchObject({ looked: 4 });
		await saw(learner, ['ours', 'phone']);
		expect(world.learning()?.step).toMatchObject({
			type: 'found',
			needs: { origins: [SITE, API], permissions: [] },
		});
		// Nothing is asked before the user's word.
		expect(world.asked).toEqual([]);
		expect(await learner.run({ type: 'confirmFound' })).toBeUndefined();
		expect(world.asked).toEqual([foundProfile()]);
		expect(world.connection).toEqual(connected());
		expectNothingLeft({ type: 'done' });
		expect(await learner.run({ type: 'cancelLearning' })).toBeUndefined();
		expectNothingLeft(null);
	});

	it('shows what was found when the page has come to rest', async () => {
		const learner = await begin();
		const rest: (() => void)[] = [];
		world.quiet = () => new Promise((resolve) => rest.push(resolve));
		const first = saw(learner, ['ours']);
		const second = saw(learner, ['ours', 'phone']);
		await vi.waitFor(() => expect(rest).toHaveLength(2));
		rest[0]?.();
		await first;
		expect(world.learning()?.step.type).toBe('watching');
		rest[1]?.();
		await second;
		expect(world.learning()?.step.type).toBe('found');
	});

	it('shows it of a page that never rests, too', async () => {
		const learner = await begin();
		const rest: (() => void)[] = [];
		world.quiet = () => new Promise((resolve) => rest.push(resolve));
		const first = saw(learner, ['ours']);
		void saw(learner, ['ours', 'phone']);
		await vi.waitFor(() => expect(rest).toHaveLength(2));
		world.now += 5000;
		rest[0]?.();
		await first;
		expect(world.learning()?.step.type).toBe('found');
	});

	it('shows what an earlier life of the background did not come to', async () => {
		const earlier = await begin();
		world.quiet = () => new Promise(() => undefined);
		void saw(earlier, ['ours', 'phone']);
		await vi.waitFor(() => expect(world.items.get('learning.seen')).toMatchObject({ count: 1 }));
		await world.live().start();
		expect(world.learning()?.step.type).toBe('found');
	});

	it('keeps the page’s path as it was when the list was seen', async () => {
		const learner = await begin();
		const path = '/account/security/sessions';
		await learner.hear(
			{ type: 'answered', observed: observed(['ours', 'phone']) },
			{ ...PAGE, path },
		);
		await learner.run({ type: 'confirmFound' });
		expect(world.connection?.profile.pages.sessions).toBe(path);
	});

	test.each<[string, Result<Session[]>, Learning['step']]>([
		[
			'another list',
			{ ok: true, value: [{ ...OURS, id: 'x' }] },
			{ type: 'failed', problem: 'notTheSame' },
		],
		['an empty list', { ok: true, value: [] }, { type: 'failed', problem: 'notTheSame' }],
		[
			'only one of many',
			{ ok: true, value: [OURS, { ...PHONE, id: 'x' }, { ...STRANGER, id: 'y' }] },
			{ type: 'failed', problem: 'notTheSame' },
		],
		['no list', failed('unreadable', 'no list'), { type: 'failed', problem: 'notTheSame' }],
		['no access', failed('noAccess', 'none'), { type: 'failed', problem: 'noAccess' }],
	])('keeps what was there where the background gets %s', async (_, answer, step) => {
		const learner = await begin();
		await saw(learner, ['ours', 'phone', 'tablet']);
		world.answer = answer;
		await learner.run({ type: 'confirmFound' });
		expect(world.connection).toBeNull();
		expectNothingLeft(step);
	});

	it('is not confused by a session that came or went meanwhile', async () => {
		const learner = await begin();
		await saw(learner, ['ours', 'phone']);
		world.answer = { ok: true, value: [OURS, PHONE, STRANGER] };
		await learner.run({ type: 'confirmFound' });
		expect(world.learning()?.step).toEqual({ type: 'done' });
	});

	it('keeps the old profile until the new one is confirmed', async () => {
		const old = connected(foundProfile({ items: ['old', '*'] }));
		world.connection = old;
		const learner = await begin();
		await saw(learner, ['ours', 'phone']);
		expect(world.connection).toBe(old);
		world.answer = failed('loggedOut', 'status 401');
		await learner.run({ type: 'confirmFound' });
		expect(world.connection).toBe(old);
		expectNothingLeft({ type: 'failed', problem: 'notTheSame' });
	});

	it('fails without access to the hosts of what was found', async () => {
		const learner = await begin();
		await saw(learner, ['ours', 'phone']);
		world.origins.delete(API);
		await learner.run({ type: 'confirmFound' });
		expect(world.asked).toEqual([]);
		expectNothingLeft({ type: 'failed', problem: 'noAccess' });
	});

	it('holds a key that only the page has in memory, and stores where it belongs alone', async () => {
		const request = {
			...foundProfile().list.request,
			secrets: [
				{
					to: { in: 'header', name: 'authorization' },
					prefix: 'Bearer ',
					source: { from: 'request' },
				},
			],
		} satisfies ConnectionProfile['list']['request'];
		const plain = world.proposals;
		world.proposals = (observedRequests) =>
			plain(observedRequests).map((one) => ({ ...one, list: { ...one.list, request } }));
		world.permissions.add('webRequest');
		const learner = await begin();
		await saw(learner, ['ours', 'phone']);
		expect(world.learning()?.step).toMatchObject({ needs: { permissions: ['webRequest'] } });
		await learner.run({ type: 'confirmFound' });
		expect(world.held).toEqual([
			{
				url: API + LIST,
				from: SITE,
				headers: [{ name: 'authorization', value: 'Bearer live-token-of-the-page' }],
			},
		]);
		expect(JSON.stringify(world.connection)).not.toContain('live-token');
		expect(JSON.stringify([...world.items])).not.toContain('live-token');
	});

	it('takes no list from a host that no profile may name', async () => {
		const plain = world.proposals;
		world.proposals = (observedRequests) =>
			plain(observedRequests).map((one) => ({
				...one,
				list: {
					...one.list,
					request: { ...one.list.request, origin: 'https://cryptonow.net.evil.example' },
				},
			}));
		const learner = await begin();
		await saw(learner, ['ours', 'phone']);
		expect(world.learning()?.step.type).toBe('watching');
		expect(await learner.run({ type: 'confirmFound' })).toBe('nothingFound');
	});

	it('says at the end that a list does not tell which session is this one', async () => {
		world.proposals = () => [];
		world.lacksCurrent = true;
		const learner = await begin();
		await saw(learner, ['a', 'b']);
		expect(world.learning()?.step).toMatchObject({ type: 'watching', list: true });
		await learner.tooLong();
		expectNothingLeft({ type: 'failed', problem: 'noCurrent' });
	});

	it('goes on to the next list, and takes corrections', async () => {
		const plain = world.proposals;
		const fields = [
			{
				field: 'ip' as const,
				choices: ['a', 'b'].map((name) => ({ name, confidence: 'likely' as const, values: [] })),
			},
		];
		world.proposals = (observedRequests) =>
			plain(observedRequests).flatMap((one) => [
				{ ...one, finding: { ...one.finding, fields } },
				{ ...one, finding: { ...one.finding, host: 'second', fields } },
			]);
		const learner = await begin();
		await saw(learner, ['ours', 'phone']);
		const host = () => {
			const step = world.learning()?.step;
			return step?.type === 'found' ? step.finding.host : null;
		};
		await learner.run({ type: 'nextList' });
		expect(host()).toBe('second');
		await learner.run({ type: 'correctField', field: 'ip', choice: 1 });
		expect(host()).toBe('ip 1');
		expect(await learner.run({ type: 'correctField', field: 'place', choice: 0 })).toBe(
			'nothingFound',
		);
		// What comes from the page now does not change what the user is at work on.
		await saw(learner, ['a', 'b']);
		expect(host()).toBe('ip 1');
		await learner.run({ type: 'nextList' });
		expect(host()).toBe('api.cryptonow.net');
	});

	test.each<[string, string | undefined]>([
		['another site', 'https://cryptonow.net.evil.example/sessions'],
		['plain http', 'http://app.cryptonow.net/sessions'],
		['a login in it', 'https://cryptonow.net@evil.example/'],
		['a name before it', 'https://evil@app.cryptonow.net/'],
		['another scheme', 'javascript:alert(1)'],
		['nothing', undefined],
	])('opens no address with %s', async (_, address) => {
		const learner = world.live();
		await learner.start();
		expect(await learner.run({ type: 'learn', of: 'list', address })).toBe('forbiddenAddress');
		expect(world.tabs.size).toBe(0);
		expect(world.learning()).toBeNull();
	});

	it('fails where the browser was not asked, or said no', async () => {
		world.origins.delete(SITE);
		await begin();
		expect(world.tabs.size).toBe(0);
		expect(world.learning()?.step).toEqual({ type: 'failed', problem: 'noAccess' });
	});

	test.each<[string, Partial<PageSender>]>([
		['another tab', { tabId: 8 }],
		['another site', { origin: 'https://www.cryptonow.net' }],
	])('hears nothing from %s', async (_, change) => {
		const learner = await begin();
		const sender = { ...PAGE, ...change };
		expect(await learner.hear({ type: 'answered', observed: observed(['a']) }, sender)).toBe(false);
		expect(world.learning()?.step).toMatchObject({ type: 'watching', looked: 0 });
		expect(JSON.stringify([...world.items])).not.toContain('live-token');
	});

	test.each([
		'https://cryptonow.net.evil.example/api/sessions',
		'https://evil-cryptonow.net/api/sessions',
		'https://crypto-now.net/api/sessions',
		'http://api.cryptonow.net/api/sessions',
		'https://analytics.example/collect',
		'data:application/json,{}',
	])('forgets what the page asked of %s', async (url) => {
		const learner = await begin();
		const elsewhere = observed(['planted'], { url });
		expect(await learner.hear({ type: 'answered', observed: elsewhere }, PAGE)).toBe(true);
		expect(JSON.stringify([...world.items])).not.toContain('planted');
		expect(JSON.stringify([...world.items])).not.toContain('live-token');
	});

	it('keeps no more of what it saw than it has room for', async () => {
		world.proposals = () => [];
		const learner = await begin();
		for (let count = 0; count < 200; count += 1) {
			const answer = JSON.stringify({ sessions: [], padding: 'x'.repeat(100_000) });
			await learner.hear({ type: 'answered', observed: observed([], { answer }) }, PAGE);
		}
		expect(JSON.stringify([...world.items]).length).toBeLessThan(4 * 1024 * 1024);
	});
});

describe('leaves nothing behind', () => {
	const live = async () => {
		const learner = await begin();
		await saw(learner, []);
		return learner;
	};
	beforeEach(() => {
		world.proposals = () => [];
	});

	it('after «cancel»', async () => {
		const learner = await live();
		await learner.run({ type: 'cancelLearning' });
		expectNothingLeft(null);
	});

	it('after the tab was closed', async () => {
		const learner = await live();
		await learner.tabClosed(8);
		expect(world.observing).toBe(true);
		await learner.tabClosed(TAB);
		expectNothingLeft({ type: 'failed', problem: 'closed' });
	});

	it('after too long', async () => {
		const learner = await live();
		await learner.tooLong();
		expectNothingLeft({ type: 'failed', problem: 'tooLong' });
	});

	it('after the access was taken', async () => {
		const learner = await live();
		world.origins.clear();
		await learner.accessChanged();
		expectNothingLeft({ type: 'failed', problem: 'noAccess' });
	});

	it('after a death in which its time ran out', async () => {
		await live();
		world.now += LONGEST_LEARNING;
		await world.live().start();
		expectNothingLeft({ type: 'failed', problem: 'tooLong' });
	});

	it('after a death in which the tab was closed', async () => {
		await live();
		world.tabs.clear();
		await world.live().start();
		expectNothingLeft({ type: 'failed', problem: 'closed' });
	});

	it('after a death while it asked', async () => {
		await live();
		const learning = world.learning();
		world.items.set('learning', { ...learning, step: { type: 'checking' } });
		await world.live().start();
		expectNothingLeft({ type: 'failed', problem: 'broken' });
	});

	it('after a clock that was put back', async () => {
		await live();
		world.now -= 1;
		await world.live().start();
		expectNothingLeft({ type: 'failed', problem: 'tooLong' });
	});

	it('after a restart or an update, which forget what is in memory', async () => {
		await live();
		world.items.clear();
		world.alarm = null;
		await world.live().start();
		expectNothingLeft(null);
	});

	it('after scripts were left in the middle of a life', async () => {
		const learner = await live();
		await learner.run({ type: 'cancelLearning' });
		world.observing = true;
		world.scripting = true;
		await world.live().start();
		expectNothingLeft(null);
	});

	it('of a permission that was asked for and never used', async () => {
		const learner = world.live();
		await learner.start();
		world.scripting = true;
		await learner.accessChanged();
		// It waits for the command, also in a life that begins with it.
		await world.live().start();
		expect(world.scripting).toBe(true);
		expect(world.alarm).toBe(NOON + 60_000);
		await learner.tooLong();
		expect(world.scripting).toBe(false);
	});

	it('when it begins anew', async () => {
		const learner = await live();
		world.scripting = true;
		await learner.run({ type: 'learn', of: 'list', address: ADDRESS });
		expect(world.learning()?.step).toMatchObject({ type: 'failed', problem: 'noAccess' });
	});
});

it('goes on after a death', async () => {
	await begin();
	world.alarm = null;
	const next = world.live();
	await next.start();
	expect(world.alarm).toBe(NOON + LONGEST_LEARNING);
	await saw(next, ['ours', 'phone']);
	await next.run({ type: 'confirmFound' });
	expectNothingLeft({ type: 'done' });
});

it('needs the tab no more once the list is found', async () => {
	const learner = await begin();
	await saw(learner, ['ours', 'phone']);
	await learner.tabClosed(TAB);
	expect(world.observing).toBe(false);
	await learner.run({ type: 'confirmFound' });
	expectNothingLeft({ type: 'done' });
});

describe('learning the removal', () => {
	beforeEach(() => {
		world.connection = connected();
	});

	it('takes a request for one that removes when the session is gone', async () => {
		const learner = await begin('removal');
		await saw(learner, ['ours', 'phone', 'stranger']);
		expect(world.learning()?.step).toMatchObject({ type: 'watching', list: true });
		// Still there: it was something else.
		world.answer = { ok: true, value: [OURS, PHONE, STRANGER] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()).toMatchObject({ step: { type: 'watching' }, notRemoved: true });
		world.answer = { ok: true, value: [OURS, PHONE] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step).toEqual({
			type: 'removalFound',
			method: 'DELETE',
			address: `${API}${LIST}/{key}`,
			needs: { origins: [API], permissions: [] },
		});
		// Nothing more is watched, and the profile is as it was.
		expect(world.observing).toBe(false);
		expect(world.connection?.profile.remove).toBeNull();
		await learner.run({ type: 'confirmFound' });
		expect(world.connection?.profile.remove?.request).toEqual(localProfile(API).remove?.request);
		expect(world.connection?.profile.list).toEqual(foundProfile().list);
		expectNothingLeft({ type: 'done' });
	});

	test.each<[string, Result<Session[]>]>([
		['the list can’t be had', failed('unavailable', 'status 500')],
		['the session is still there', { ok: true, value: [OURS, PHONE, STRANGER] }],
	])('learns nothing while %s', async (_, answer) => {
		const learner = await begin('removal');
		await saw(learner, ['ours', 'stranger']);
		world.answer = answer;
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step.type).toBe('watching');
		await learner.run({ type: 'cancelLearning' });
		expect(world.connection).toEqual(connected());
		expectNothingLeft(null);
	});

	it('knows the sessions of all pages of a list', async () => {
		const learner = await begin('removal');
		await saw(learner, ['ours', 'stranger']);
		await saw(learner, ['phone']);
		world.answer = { ok: true, value: [OURS, PHONE] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step.type).toBe('removalFound');
	});

	it('needs the list to know what a session is called', async () => {
		const learner = await begin('removal');
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.asked).toEqual([]);
		expect(world.learning()?.step).toMatchObject({ type: 'watching', list: false });
	});

	it('needs a connection', async () => {
		world.connection = null;
		const learner = world.live();
		await learner.start();
		expect(await learner.run({ type: 'learn', of: 'removal' })).toBe('nothingFound');
	});
});

describe('without learning', () => {
	const run = async (command: ConnectionCommand) => {
		const learner = world.live();
		await learner.start();
		return learner.run(command);
	};

	it('takes a profile out of a file', async () => {
		expect(await run({ type: 'importConnection', profile: foundProfile() })).toBeUndefined();
		expect(world.connection).toEqual({ profile: foundProfile(), from: 'imported', since: NOON });
	});

	it('takes a profile that an earlier release wrote', async () => {
		const text = readFileSync('tests/unit/fixtures/profiles/version-1.json', 'utf8');
		expect(await run({ type: 'importConnection', profile: JSON.parse(text) })).toBeUndefined();
		const profile = localProfile('https://www.cryptonow.net');
		expect(world.connection).toEqual({ profile, from: 'imported', since: NOON });
	});

	test.each<[string, unknown, string]>([
		['nothing', null, 'notAProfile'],
		['another version', { ...foundProfile(), version: 1 }, 'notAProfile'],
		['what a later release exported', { ...foundProfile(), version: 77 }, 'newerProfile'],
		['something more', { ...foundProfile(), code: 'alert(1)' }, 'notAProfile'],
		['another host', { ...foundProfile(), site: 'https://evil.example' }, 'forbiddenHost'],
	])('refuses %s by name', async (_, profile, error) => {
		world.connection = connected();
		expect(await run({ type: 'importConnection', profile })).toBe(error);
		expect(world.connection).toEqual(connected());
	});

	it('disconnects: forgets profile and keys, and gives all back', async () => {
		world.connection = connected();
		world.held = [{ url: API, from: SITE, headers: [] }];
		world.permissions.add('cookies');
		await run({ type: 'disconnect' });
		expect(world.connection).toBeNull();
		expect(world.held).toEqual([]);
		expect(world.permissions.size).toBe(0);
		expectNothingLeft(null);
	});

	test.each<ConnectionCommand>([
		{ type: 'confirmFound' },
		{ type: 'nextList' },
		{ type: 'correctField', field: 'ip', choice: 0 },
	])('has nothing for $type', async (command) => {
		expect(await run(command)).toBe('nothingFound');
	});
});

describe('looking deeper', () => {
	const DEEPER = { tabId: TAB, site: SITE, path: '/settings/sessions' };

	it('is for the page that is being learned from, once the user asks for it, until it ends', async () => {
		const learner = await begin();
		expect(await learner.watchedDeeper()).toBeNull();
		expect(await learner.run({ type: 'lookDeeper' })).toBeUndefined();
		expect(world.reloaded).toEqual([TAB]);
		expect(await learner.watchedDeeper()).toEqual(DEEPER);
		// Also in another life of the background.
		expect(await world.live().watchedDeeper()).toEqual(DEEPER);
		await saw(learner, ['ours', 'phone']);
		expect(world.learning()?.step.type).toBe('found');
		expect(await learner.watchedDeeper()).toEqual(DEEPER);
		await learner.run({ type: 'cancelLearning' });
		expect(await learner.watchedDeeper()).toBeNull();
		expectNothingLeft(null);
	});

	it('says that something is hidden, and only where it looks', async () => {
		const learner = await begin();
		await learner.hidden();
		expect(world.learning()?.deeper).toBeUndefined();
		await learner.run({ type: 'lookDeeper' });
		await learner.hidden();
		expect(world.learning()).toMatchObject({ step: { type: 'watching' }, deeper: 'hidden' });
	});

	it('is for nothing that is not being watched', async () => {
		const learner = world.live();
		await learner.start();
		expect(await learner.run({ type: 'lookDeeper' })).toBe('nothingFound');
		expect(world.reloaded).toEqual([]);
	});
});
