import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SessionsClient } from '@/utils/connection/client/client';
import { FIRST_ROWS } from '@/utils/domain/watch/first-screen';
import type { WatchState } from '@/utils/domain/watch/state';
import { createStore } from '@/utils/platform/store/store';
import { COPY_KEY, STATE_KEY, UNSAVED_KEY } from '@/utils/platform/store/stored-keys';
import { readCopy, readStored } from '@/utils/platform/store/stored-view';
import { NOON, OURS, PHONE, STRANGER } from '../fixtures/session-fixtures';
import { tracked } from '../fixtures/view-fixtures';
import { account, reviewStatus, STORE, watch } from './watcher-fixtures';

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('sync', () => {
	it('takes back what this browser left when it is switched off, and tries until that works', async () => {
		const { client } = account(OURS);
		const there: Record<string, unknown> = { 'device.other.1': { id: 'other.1' } };
		let refuses = false;
		const { watcher, store } = watch(client, {
			readSynced: async () => ({ ...there }),
			writeSynced: async ({ set, remove }) => {
				if (refuses) throw new Error('quota');
				Object.assign(there, set);
				for (const key of remove) delete there[key];
			},
		});
		await watcher.look();
		expect(Object.keys(there)).toEqual(['device.other.1']);
		await watcher.run({ type: 'changeSettings', settings: { sync: true } });
		expect(Object.keys(there)).toHaveLength(2);
		refuses = true;
		await watcher.run({ type: 'changeSettings', settings: { sync: false } });
		expect((await store.read()).state.syncFailedAt).toBe(NOON);
		refuses = false;
		await watcher.look();
		expect(Object.keys(there)).toEqual(['device.other.1']);
		expect((await store.read()).state.syncFailedAt).toBeNull();
	});
});

describe('a start', () => {
	it('shows what is stored before the service has answered', async () => {
		const { service, client } = account(OURS);
		await watch(client).watcher.look();
		service.listed = [OURS, STRANGER];
		await watch(client).watcher.look();
		let answer: (() => void) | undefined;
		const slow: Pick<SessionsClient, 'list' | 'remove'> = {
			...client,
			list: () =>
				new Promise((resolve) => {
					answer = () => resolve(client.list());
				}),
		};
		const { watcher, toolbars } = watch(slow);
		const started = watcher.start();
		await vi.waitFor(() => expect(answer).toBeDefined());
		expect(toolbars.at(-1)).toMatchObject({ icon: 'alarm', badge: '1' });
		answer?.();
		await started;
	});

	it('looks once, when it was woken in order to look', async () => {
		const { service, client } = account(OURS);
		const { watcher } = watch(client);
		await Promise.all([watcher.look(), watcher.start()]);
		expect(service.lists).toBe(1);
	});

	it('is «checking» on a first day', async () => {
		const { client } = account(OURS);
		const { watcher, toolbars } = watch(client);
		await watcher.start();
		expect(toolbars.map(({ badge }) => badge)).toEqual(['…', '']);
	});
});

describe('a background that dies', () => {
	it('between saving and showing shows the notification in its next life, once', async () => {
		const { service, client } = account(OURS);
		await watch(client).watcher.look();
		service.listed = [OURS, STRANGER];
		// It hangs where it would show, and then it is gone: nothing after that ever runs.
		let reachedShow: (() => void) | undefined;
		const atShow = new Promise<void>((resolve) => {
			reachedShow = resolve;
		});
		const dying = watch(client, {
			showNotification: () => {
				reachedShow?.();
				return new Promise(() => undefined);
			},
		});
		void dying.watcher.look();
		await atShow;

		const next = watch(client);
		await next.watcher.look();
		await next.watcher.look();
		expect(next.notifications).toHaveLength(1);
		const last = watch(client);
		await last.watcher.look();
		expect(last.notifications).toEqual([]);
	});

	it('between asking and proving a removal leaves it to the next list', async () => {
		const { service, client } = account(OURS, PHONE);
		const before = watch(client);
		await before.watcher.look();
		await before.store.update((state) => ({
			entries: [],
			state: {
				...state,
				tracked: state.tracked.map((one) =>
					one.session.id === 'phone'
						? {
								...one,
								reviewStatus: 'notMine',
								removal: { askedAt: NOON, outcome: 'pending', cause: null },
							}
						: one,
				),
			},
		}));
		const next = watch(client);
		await next.watcher.look();
		expect((await reviewStatus(next.store, 'phone'))?.removal?.outcome).toBe('stillThere');
		service.listed = [OURS];
		await next.watcher.look();
		expect((await reviewStatus(next.store, 'phone'))?.removal?.outcome).toBe('removed');
	});

	it('keeps a notification that the system refused for the next time', async () => {
		const { service, client } = account(OURS);
		const shown: string[] = [];
		let refuses = true;
		const { watcher, toolbars } = watch(client, {
			showNotification: async ({ id }) => {
				if (refuses) throw new Error('no notifications');
				shown.push(id);
			},
		});
		await watcher.look();
		service.listed = [OURS, STRANGER];
		await watcher.look();
		expect(shown).toEqual([]);
		expect(toolbars.at(-1)).toMatchObject({ icon: 'alarm', badge: '1' });
		refuses = false;
		await watcher.look();
		await watcher.look();
		expect(shown).toHaveLength(1);
	});
});

describe('the store', () => {
	it('loses no change that comes at the same time', async () => {
		const store = createStore(STORE);
		await Promise.all(
			Array.from({ length: 20 }, () =>
				store.update((state) => ({
					state: { ...state, goodAt: (state.goodAt ?? 0) + 1 },
					entries: [],
				})),
			),
		);
		expect((await store.read()).state.goodAt).toBe(20);
	});

	it.each([
		['of another version', { version: 99 }],
		['that is none', 'garbage'],
		['that misses something', { version: 1 }],
	])('keeps a state %s aside and says that it began anew', async (_, stored) => {
		await fakeBrowser.storage.local.set({ [STATE_KEY]: stored });
		const { client } = account(OURS, PHONE);
		const { watcher, store } = watch(client);
		await watcher.look();
		const { state } = await store.read();
		expect(state.rebuiltAt).toBe(NOON);
		expect((await reviewStatus(store, 'phone'))?.reviewStatus).toBe('unreviewed');
		const all = await fakeBrowser.storage.local.get();
		expect(all['watch.unreadable']).toEqual(stored);
	});

	it('begins nothing anew where what reads earlier versions cannot be loaded', async () => {
		const stored = { version: 4, devices: 'not even a list' };
		await fakeBrowser.storage.local.set({ [STATE_KEY]: stored });
		const store = createStore({
			...STORE,
			earlierStates: () => Promise.reject(new Error('not there')),
		});
		await expect(store.read()).rejects.toThrow('not there');
		expect(await fakeBrowser.storage.local.get()).toEqual({ [STATE_KEY]: stored });
	});

	it('takes no old copy for the latest, where clearing up after a full disk failed', async () => {
		const store = createStore(STORE);
		const mark = (goodAt: number) =>
			store.update((state) => ({ state: { ...state, goodAt }, entries: [] }));
		await mark(1);
		const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
		await mark(2);
		set.mockRestore();
		const remove = vi
			.spyOn(fakeBrowser.storage.session, 'remove')
			.mockRejectedValue(new Error('no'));
		await mark(3);
		expect((await store.read()).state.goodAt).toBe(3);
		// Another life finds both copies, and the disk has the later one.
		const next = createStore(STORE);
		expect(await next.read()).toMatchObject({ state: { goodAt: 3 }, unsaved: false });
		remove.mockRestore();
		await next.update((state) => ({ state: { ...state, goodAt: 4 }, entries: [] }));
		expect(await fakeBrowser.storage.session.get(UNSAVED_KEY)).toEqual({});
		expect((await createStore(STORE).read()).state.goodAt).toBe(4);
	});

	it('keeps a copy in memory for the first paint, none rather than an old one', async () => {
		const copied = async () => {
			const text = (await fakeBrowser.storage.session.get(COPY_KEY))[COPY_KEY];
			return typeof text === 'string' ? JSON.parse(text).state.goodAt : null;
		};
		const mark = (store: ReturnType<typeof createStore>, goodAt: number) =>
			store.update((state) => ({ state: { ...state, goodAt }, entries: [] }));
		const store = createStore(STORE);
		await mark(store, 1);
		expect(await copied()).toBe(1);
		// Memory is empty after the browser's start, and the first read fills it.
		await fakeBrowser.storage.session.clear();
		await createStore(STORE).read();
		expect(await copied()).toBe(1);
		const set = vi
			.spyOn(fakeBrowser.storage.session, 'set')
			.mockRejectedValue(new Error('too large'));
		await mark(store, 2);
		set.mockRestore();
		expect(await copied()).toBeNull();
	});

	it('keeps of the pulse for the first paint what that paints, and all of it for later', async () => {
		const store = createStore(STORE);
		const many = Array.from({ length: 100 }, (_, at) =>
			tracked({ ...STRANGER, id: `s${at}` }, { ref: at }),
		);
		await store.update((state) => ({ state: { ...state, tracked: many }, entries: [] }));
		const lastActiveAt = many.map(({ session }): [string, number] => [session.id, NOON]);
		await store.writePulse({
			goodAt: NOON,
			contactAt: NOON,
			lastActiveAt,
			failures: 0,
			retryAt: null,
			look: null,
		});
		const [first, later] = [await readCopy(), await readStored()];
		const painted = new Set(first.state?.tracked.map(({ session }) => session.id));
		expect(painted.size).toBe(FIRST_ROWS + 1);
		expect(first.pulse).toEqual({
			...later.pulse,
			lastActiveAt: lastActiveAt.filter(([id]) => painted.has(id)),
		});
		expect(later.pulse?.lastActiveAt).toEqual(lastActiveAt);
	});

	it('puts right on the disk what it puts right as it reads, for pages parse nothing', async () => {
		const before = createStore(STORE);
		await before.update((state) => ({ state: { ...state, startedAt: 1 }, entries: [] }));
		const stored = (await fakeBrowser.storage.local.get(STATE_KEY))[STATE_KEY] as WatchState;
		const hostile = { ...stored, startedAt: 1e300, serial: 1e300 };
		await fakeBrowser.storage.local.set({ [STATE_KEY]: hostile });
		await createStore(STORE).read();
		const after = (await fakeBrowser.storage.local.get(STATE_KEY))[STATE_KEY] as WatchState;
		expect(after).toMatchObject({ startedAt: 8.64e15, serial: 2 ** 52 });
		// What is as it should be is not written, in whatever order the browser has its keys.
		const turned = Object.fromEntries(Object.entries(after).reverse());
		await fakeBrowser.storage.local.set({ [STATE_KEY]: turned });
		const set = vi.spyOn(fakeBrowser.storage.local, 'set');
		await createStore(STORE).read();
		expect(set).not.toHaveBeenCalled();
	});

	it('survives a change that throws', async () => {
		const store = createStore(STORE);
		await expect(
			store.update(() => {
				throw new Error('mistake');
			}),
		).rejects.toThrow('mistake');
		await expect(
			store.update((state) => ({ state: { ...state, goodAt: 1 }, entries: [] })),
		).resolves.toMatchObject({
			goodAt: 1,
		});
	});
});
