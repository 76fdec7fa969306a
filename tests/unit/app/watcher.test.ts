import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwedNotification } from '@/utils/app/desired';
import { createWatcher } from '@/utils/app/watcher/watcher';
import type { WatcherDependencies } from '@/utils/app/watcher/watcher-dependencies';
import type { SessionsClient } from '@/utils/connection/client/client';
import type { Session } from '@/utils/domain/sessions/session';
import { type FailureKind, failed } from '@/utils/domain/watch/failure';
import { FIRST_ROWS } from '@/utils/domain/watch/first-screen';
import type { Look } from '@/utils/domain/watch/schedule';
import type { WatchState } from '@/utils/domain/watch/state';
import type { StoreDependencies } from '@/utils/platform/store/state-on-disk';
import { createStore } from '@/utils/platform/store/store';
import { COPY_KEY, STATE_KEY, UNSAVED_KEY } from '@/utils/platform/stored-keys';
import { readCopy, readStored } from '@/utils/platform/stored-view';
import type { ToolbarLook } from '@/utils/platform/toolbar';
import { ENGLISH } from '../fixtures/language-fixtures';
import { MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../fixtures/session-fixtures';
import { tracked } from '../fixtures/view-fixtures';
import { REFERENCE } from '../fixtures/watch-fixtures';

/** A service in miniature: what it lists, what it was asked, and how it fails. */
function account(...listed: Session[]) {
	const service = {
		listed,
		failure: null as FailureKind | null,
		refusal: null as FailureKind | null,
		/** Says yes and does nothing, as two of four real services do. */
		lies: false,
		retryAfter: null as number | null,
		lists: 0,
		removals: [] as string[],
		underWay: 0,
		mostUnderWay: 0,
	};
	const client: Pick<SessionsClient, 'list' | 'remove'> = {
		async list() {
			service.lists++;
			service.underWay++;
			service.mostUnderWay = Math.max(service.mostUnderWay, service.underWay);
			await Promise.resolve();
			service.underWay--;
			if (service.failure) {
				const { failure } = failed(service.failure, 'test');
				return {
					ok: false,
					failure: service.retryAfter ? { ...failure, retryAfter: service.retryAfter } : failure,
				};
			}
			return { ok: true, value: [...service.listed] };
		},
		async remove(id) {
			service.removals.push(id);
			if (service.refusal) return failed(service.refusal, 'test');
			if (!service.lies) service.listed = service.listed.filter((one) => one.id !== id);
			return { ok: true, value: null };
		},
	};
	return { service, client };
}

const STORE: StoreDependencies = {
	now: () => NOON,
	newSource: () => 'test',
	countryOf: REFERENCE.countryOf,
};

function watch(
	client: Pick<SessionsClient, 'list' | 'remove'>,
	over: Partial<WatcherDependencies> = {},
) {
	const toolbars: ToolbarLook[] = [];
	const notifications: OwedNotification[] = [];
	const plans: (Look | null)[] = [];
	const store = createStore({ ...STORE, now: over.now ?? STORE.now });
	const watcher = createWatcher({
		client,
		store,
		showToolbar: async (look) => void toolbars.push(look),
		notificationsOnScreen: async () => new Set(),
		showNotification: async (notification) => void notifications.push(notification),
		showTestNotification: async () => undefined,
		clearNotifications: async () => undefined,
		keepLooking: async (look) => void plans.push(look),
		reference: REFERENCE,
		isIdle: async () => false,
		readSynced: async () => ({}),
		writeSynced: async () => undefined,
		now: () => NOON,
		random: () => 0.5,
		language: ENGLISH,
		...over,
	});
	return { watcher, store, toolbars, notifications, plans };
}

const reviewStatus = async (store: ReturnType<typeof createStore>, id: string) =>
	(await store.read()).state.tracked.find((one) => one.session.id === id);

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
		expect(toolbars.at(-1)?.title).toContain('cannot save');
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
		expect(next.toolbars.at(-1)?.title).not.toContain('cannot save');
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

describe('removing', () => {
	it('is proved by a new list', async () => {
		const { service, client } = account(OURS, STRANGER);
		const { watcher, store } = watch(client);
		await watcher.look();
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		expect(service.removals).toEqual(['stranger']);
		expect((await reviewStatus(store, 'stranger'))?.removal?.outcome).toBe('removed');
		expect((await store.read()).state.recovery).not.toBeNull();
	});

	it('does not believe a service that only says yes', async () => {
		const { service, client } = account(OURS, STRANGER);
		const { watcher, store, toolbars } = watch(client);
		await watcher.look();
		service.lies = true;
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		expect((await reviewStatus(store, 'stranger'))?.removal?.outcome).toBe('stillThere');
		expect((await store.read()).state.recovery).toBeNull();
		expect(toolbars.at(-1)?.icon).toBe('alarm');
	});

	it('keeps why the service refused', async () => {
		const { service, client } = account(OURS, STRANGER);
		const { watcher, store } = watch(client);
		await watcher.look();
		service.refusal = 'reauthenticate';
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		expect((await reviewStatus(store, 'stranger'))?.removal).toMatchObject({
			outcome: 'stillThere',
			cause: 'reauthenticate',
		});
	});

	it('is not tried on where it would fail for each of many', async () => {
		const many = Array.from({ length: 50 }, (_, index) => session(`s${index}`));
		const { service, client } = account(OURS, ...many);
		const { watcher, store } = watch(client);
		await watcher.look();
		service.refusal = 'rateLimited';
		await watcher.run({ type: 'removeOthers' });
		expect(service.removals.length).toBeLessThanOrEqual(4);
		const causes = (await store.read()).state.tracked.flatMap((one) => one.removal?.cause ?? []);
		expect(causes).toEqual(many.map(() => 'rateLimited'));
		service.refusal = 'unreadable';
		await watcher.run({ type: 'removeOthers' });
		expect(service.removals.length).toBeGreaterThan(50);
	});

	it('asks for nothing when the account cannot be reached, and says so', async () => {
		const { service, client } = account(OURS, STRANGER);
		const { watcher, store } = watch(client);
		await watcher.look();
		service.failure = 'offline';
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		expect(service.removals).toEqual([]);
		expect((await reviewStatus(store, 'stranger'))?.removal?.outcome).toBe('unreachable');
	});

	it('spares a session that has become the current one since the popup was painted', async () => {
		const { service, client } = account(OURS, PHONE);
		const { watcher } = watch(client);
		await watcher.look();
		service.listed = [
			{ ...OURS, current: false },
			{ ...PHONE, current: true },
		];
		await watcher.run({ type: 'remove', ids: ['phone'] });
		await watcher.run({ type: 'remove', ids: ['unheard-of'] });
		expect(service.removals).toEqual([]);
	});

	it('logs out all others, those that came a moment ago too', async () => {
		const { service, client } = account(OURS, PHONE);
		const { watcher, store } = watch(client);
		await watcher.look();
		service.listed = [OURS, PHONE, STRANGER, session('more')];
		await watcher.run({ type: 'removeOthers' });
		expect([...service.removals].sort()).toEqual(['more', 'phone', 'stranger']);
		expect((await store.read()).state.tracked.filter((one) => one.goneAt === null)).toHaveLength(1);
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
