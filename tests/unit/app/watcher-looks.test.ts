import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WatchState } from '@/utils/domain/watch/state';
import { STATE_KEY } from '@/utils/platform/store/stored-keys';
import { MINUTE, NOON, OURS, PHONE, STRANGER } from '../fixtures/session-fixtures';
import { account, reviewStatus, watch } from './watcher-fixtures';

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('looking', () => {
	it('shows what it found, once', async () => {
		const { service, client } = account(OURS);
		const { watcher, toolbars, notifications } = watch(client);
		await watcher.look();
		expect(toolbars.at(-1)?.icon).toBe('calm');
		service.listed = [OURS, STRANGER];
		await watcher.look();
		await watcher.look();
		expect(toolbars.at(-1)).toMatchObject({ icon: 'alarm', badge: '1' });
		expect(notifications).toHaveLength(1);
	});

	it('happens once at a time, and all who ask meanwhile share the next one', async () => {
		const { service, client } = account(OURS);
		const { watcher } = watch(client);
		const first = watcher.look();
		await vi.waitFor(() => expect(service.lists).toBe(1));
		await Promise.all([first, watcher.look(), watcher.run({ type: 'look' }), watcher.look()]);
		expect(service).toMatchObject({ lists: 2, mostUnderWay: 1 });
	});

	it('never answers with a list from before the question', async () => {
		const { service, client } = account(OURS);
		const { watcher, store } = watch(client);
		const first = watcher.look();
		await vi.waitFor(() => expect(service.lists).toBe(1));
		service.listed = [OURS, STRANGER];
		await watcher.look();
		await first;
		expect(await reviewStatus(store, 'stranger')).toBeDefined();
	});

	it('writes nothing to the disk when it finds nothing new', async () => {
		const { service, client } = account(OURS, PHONE);
		const { watcher, store } = watch(client);
		await watcher.look();
		const set = vi.spyOn(fakeBrowser.storage.local, 'set');
		service.listed = [{ ...OURS, lastActiveAt: NOON }, PHONE];
		await watcher.look();
		expect(set).not.toHaveBeenCalled();
		expect((await store.readPulse())?.lastActiveAt).toContainEqual(['ours', NOON]);
		service.listed = [OURS];
		await watcher.look();
		expect(set).toHaveBeenCalledOnce();
	});

	it('looks more often while there is no network, for a sleeping background is not told of it', async () => {
		const { service, client } = account(OURS);
		const { watcher, plans } = watch(client);
		await watcher.look();
		service.failure = 'offline';
		await watcher.look();
		service.failure = null;
		await watcher.look();
		expect(plans.map((look) => look?.every)).toEqual([MINUTE, MINUTE / 2, MINUTE]);
	});

	it('stops asking where there is no profile', async () => {
		const { service, client } = account(OURS);
		service.failure = 'notConnected';
		const { watcher, plans } = watch(client);
		await watcher.look();
		expect(plans).toEqual([null]);
	});

	it('leaves a service alone that asks for it, and for a user’s removal does not', async () => {
		const { service, client } = account(OURS, PHONE);
		let now = NOON;
		const { watcher } = watch(client, { now: () => now });
		await watcher.look();
		service.failure = 'rateLimited';
		service.retryAfter = 5 * MINUTE;
		await watcher.look();
		expect(service.lists).toBe(2);
		now += 4 * MINUTE;
		await watcher.look();
		await watcher.run({ type: 'look' });
		expect(service.lists).toBe(2);
		await watcher.run({ type: 'remove', ids: ['phone'] });
		expect(service.lists).toBe(3);
		now += 6 * MINUTE;
		await watcher.look();
		expect(service.lists).toBe(4);
	});

	it('lets the user insist once a minute, and the service’s new wish counts from then', async () => {
		const { service, client } = account(OURS);
		let now = NOON;
		const { watcher } = watch(client, { now: () => now });
		const insist = () => watcher.run({ type: 'look', insist: true });
		service.failure = 'rateLimited';
		service.retryAfter = 10 * MINUTE;
		await watcher.look();
		now += MINUTE - 1;
		await insist();
		expect(service.lists).toBe(1);
		now += 1;
		await Promise.all([watcher.look(), insist()]);
		expect(service.lists).toBe(2);
		await insist();
		now += MINUTE;
		await watcher.look();
		expect(service.lists).toBe(2);
		await insist();
		expect(service.lists).toBe(3);
	});

	it('waits a quarter of an hour at most, whatever the service asks for', async () => {
		const { service, client } = account(OURS);
		let now = NOON;
		const { watcher } = watch(client, { now: () => now });
		service.failure = 'rateLimited';
		service.retryAfter = 60 * MINUTE;
		await watcher.look();
		now += 15 * MINUTE - 1;
		await watcher.look();
		expect(service.lists).toBe(1);
		now += 1;
		await watcher.look();
		expect(service.lists).toBe(2);
	});

	it('does not wait for a time that the clock has jumped away from', async () => {
		const { service, client } = account(OURS);
		let now = NOON;
		const { watcher } = watch(client, { now: () => now });
		service.failure = 'rateLimited';
		service.retryAfter = 5 * MINUTE;
		await watcher.look();
		now -= 60 * MINUTE;
		await watcher.look();
		expect(service.lists).toBe(2);
	});

	it('goes on from memory where the browser cannot save, says so, and saves when it can', async () => {
		const { service, client } = account(OURS);
		const { watcher, toolbars, notifications, store } = watch(client);
		await watcher.look();
		const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
		service.listed = [OURS, STRANGER];
		await watcher.look();
		expect(notifications).toHaveLength(1);
		expect(toolbars.at(-1)).toMatchObject({ icon: 'alarm', badge: '1' });
		expect(toolbars.at(-1)?.title).toContain('not saving');
		expect((await store.read()).unsaved).toBe(true);

		// Another life of the background finds it in memory storage, and shows nothing twice.
		const next = watch(client);
		await next.watcher.look();
		expect(next.notifications).toEqual([]);
		set.mockRestore();
		await next.watcher.look();
		expect((await next.store.read()).unsaved).toBe(false);
		const stored = (await fakeBrowser.storage.local.get(STATE_KEY))[STATE_KEY] as WatchState;
		expect(stored.tracked.map((one) => one.session.id)).toContain('stranger');
		expect(next.toolbars.at(-1)?.title).not.toContain('not saving');
	});

	it('goes on from what it knows where storage cannot be read any more', async () => {
		const { service, client } = account(OURS);
		const { watcher, toolbars } = watch(client);
		await watcher.look();
		const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
		service.listed = [OURS, STRANGER];
		await watcher.look();
		expect(toolbars.at(-1)).toMatchObject({ icon: 'alarm', badge: '1' });
		get.mockRestore();
		await watcher.look();
		const stored = (await fakeBrowser.storage.local.get(STATE_KEY))[STATE_KEY] as WatchState;
		expect(stored.tracked).toHaveLength(2);
	});

	it('says so where it can neither read nor knows anything, to the popup too', async () => {
		const { client } = account(OURS);
		const { watcher, toolbars, plans } = watch(client);
		vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
		await expect(watcher.look()).resolves.toBeUndefined();
		expect(toolbars.at(-1)).toMatchObject({ icon: 'blind', badge: 'ERR' });
		expect(plans).toEqual([{ at: NOON + MINUTE, every: MINUTE }]);
		await expect(watcher.run({ type: 'look' })).rejects.toThrow('broken');
	});
});

describe('while nobody is at the computer', () => {
	function idle(whenIdle: 'look' | 'seldom' | 'never') {
		const { service, client } = account(OURS);
		const world = { now: NOON, idle: false };
		const watched = watch(client, { now: () => world.now, isIdle: async () => world.idle });
		const look = async (minutes: number) => {
			world.now += minutes * MINUTE;
			await watched.watcher.look();
		};
		const begin = async () => {
			await look(0);
			await watched.watcher.run({ type: 'changeSettings', settings: { whenIdle } });
			world.idle = true;
		};
		return { ...watched, service, world, look, begin };
	}

	it('looks as always by default', async () => {
		const { service, look, begin } = idle('look');
		await begin();
		await look(1);
		expect(service.lists).toBe(2);
	});

	it('does not look where the user wants that, says so, and looks when they are back', async () => {
		const { service, toolbars, store, world, look, begin } = idle('never');
		await begin();
		await look(1);
		await look(60);
		expect(service.lists).toBe(1);
		expect(toolbars.at(-1)).toMatchObject({ icon: 'blind', badge: 'idle' });
		world.idle = false;
		await look(1);
		expect(service.lists).toBe(2);
		expect(toolbars.at(-1)?.icon).toBe('calm');
		const { state } = await store.read();
		expect(state.lastGap?.stretches.map(({ cause }) => cause)).toContain('idle');
	});

	it('looks every 15 minutes where the user wants that, and is not calm in between', async () => {
		const { service, store, toolbars, look, begin } = idle('seldom');
		await begin();
		for (let minute = 1; minute <= 14; minute++) await look(1);
		expect(service.lists).toBe(1);
		expect(toolbars.at(-1)?.icon).toBe('blind');
		await look(1);
		expect(service.lists).toBe(2);
		expect(toolbars.at(-1)?.icon).toBe('calm');
		const { state } = await store.read();
		expect(state.lastGap).toBeNull();
	});
});

describe('while nobody is at the computer, and looks fail', () => {
	it('tries again as always, though the user wants few looks then', async () => {
		const { service, client } = account(OURS);
		let now = NOON;
		const { watcher } = watch(client, { now: () => now, isIdle: async () => true });
		await watcher.run({ type: 'changeSettings', settings: { whenIdle: 'seldom' } });
		service.failure = 'loggedOut';
		await watcher.run({ type: 'removeOthers' });
		const { lists } = service;
		now += MINUTE;
		await watcher.look();
		expect(service.lists).toBe(lists + 1);
	});
});

describe('how often to look', () => {
	it('holds from the moment at which it is chosen, and the icon stays true meanwhile', async () => {
		const { service, client } = account(OURS);
		let at = NOON;
		const { watcher, plans, toolbars } = watch(client, { now: () => at });
		await watcher.look();
		await watcher.run({ type: 'changeSettings', settings: { lookEvery: 15 } });
		expect(service.lists).toBe(2);
		expect(plans.at(-1)).toEqual({ at: NOON + 8 * MINUTE, every: 15 * MINUTE });
		at = NOON + 37 * MINUTE;
		await watcher.follow();
		expect(toolbars.at(-1)?.icon).toBe('calm');
		at = NOON + 38 * MINUTE;
		await watcher.follow();
		expect(toolbars.at(-1)?.icon).toBe('blind');
		await watcher.run({ type: 'changeSettings', settings: { lookEvery: 1 } });
		expect(plans.at(-1)).toEqual({ at: at + MINUTE, every: MINUTE });
		await watcher.run({ type: 'changeSettings', settings: { notifications: false } });
		expect(service.lists).toBe(3);
	});

	it('is every 30 s for ten minutes after an alarm all the same', async () => {
		const { service, client } = account(OURS);
		const { watcher, plans } = watch(client);
		await watcher.run({ type: 'changeSettings', settings: { lookEvery: 15 } });
		service.listed = [OURS, STRANGER];
		await watcher.run({ type: 'look' });
		expect(plans.at(-1)?.every).toBe(30_000);
	});
});

describe('another connection', () => {
	it('is looked at at once, whatever holds looks back, and in turn', async () => {
		const { service, client } = account(OURS, PHONE);
		const retrying = { ...client };
		let connection = 'old';
		retrying.list = async () => ({ ...(await client.list()), connection });
		const { watcher, store, notifications } = watch(retrying);
		await watcher.look();
		service.failure = 'rateLimited';
		service.retryAfter = 60 * MINUTE;
		await watcher.look();
		const { lists } = service;
		await watcher.look();
		expect(service.lists).toBe(lists);

		service.failure = null;
		service.retryAfter = 0;
		connection = 'new';
		service.listed = [OURS, STRANGER].map((one) => ({ ...one, id: `new-${one.id}` }));
		await Promise.all([watcher.look(), watcher.connectionChanged()]);
		expect(service.mostUnderWay).toBe(1);
		expect(await reviewStatus(store, 'new-stranger')).toMatchObject({ reviewStatus: 'unreviewed' });
		expect(notifications).toEqual([]);
	});
});

describe('a clock that is six minutes ahead of the service’s', () => {
	/** What becomes of this browser's own session, from the evening to the next morning. */
	async function nextMorning(tells: boolean) {
		let now = NOON;
		const theirs = () => now - 6 * MINUTE;
		const list = async () => ({
			ok: true as const,
			value: [{ ...OURS, createdAt: NOON - 67 * MINUTE, lastActiveAt: theirs() }],
			...(tells ? { serviceTime: theirs() } : {}),
		});
		const client = { list, remove: async () => ({ ok: true as const, value: null }) };
		const { watcher, store } = watch(client, { now: () => now });
		await watcher.look();
		// The browser is closed: it forgets what was in memory.
		await fakeBrowser.storage.session.clear();
		now += 12 * 60 * MINUTE + 7_000;
		await watcher.look();
		return (await reviewStatus(store, 'ours'))?.reviewStatus;
	}

	it('is no thief, where the service says what its own clock shows', async () => {
		expect(await nextMorning(true)).toBe('mine');
		expect(await nextMorning(false)).toBe('unfamiliar');
	});
});

describe('a connection that opens a page for each look', () => {
	it('opens none for what wakes the background in between, but when it is time to', async () => {
		const { service, client } = account(OURS);
		const list = async () => ({ ...(await client.list()), opensPage: true as const });
		const { watcher } = watch({ ...client, list });
		await watcher.look();
		expect(service.lists).toBe(1);
		await watcher.look();
		await watcher.run({ type: 'look' });
		expect(service.lists).toBe(1);
		await watcher.lookAsPlanned();
		expect(service.lists).toBe(2);
		await watcher.run({ type: 'look', insist: true });
		expect(service.lists).toBe(3);
	});
});
