import { beforeEach, describe, expect, it, vi } from 'vitest';
import { earlierStates } from '@/utils/app/earlier-states';
import { createWatcher } from '@/utils/app/watcher/watcher';
import type { SessionsClient } from '@/utils/connection/client/client';
import type { Session } from '@/utils/domain/sessions/session';
import type { WatchState } from '@/utils/domain/watch/state';
import type { Area } from '@/utils/platform/store/areas';
import { createStore, type Progress } from '@/utils/platform/store/store';
import {
	PROGRESS_KEY,
	RECORD_KEY,
	STATE_KEY,
	UNSAVED_KEY,
} from '@/utils/platform/store/stored-keys';
import type { ToolbarLook } from '@/utils/platform/toolbar';
import { ENGLISH } from '../fixtures/language-fixtures';
import { NOON, OURS, PHONE, STRANGER, session } from '../fixtures/session-fixtures';
import { REFERENCE } from '../fixtures/watch-fixtures';

/** A storage area in memory that can refuse to be changed, and counts its writes. */
function memory() {
	const items = new Map<string, unknown>();
	const area = { items, fails: false, writes: 0, tells: [] as unknown[] };
	const change = async (work: () => void) => {
		if (area.fails) throw new Error('storage fails');
		area.writes++;
		work();
	};
	const port: Area = {
		get: async (key) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
		set: (more) =>
			change(() => {
				if (PROGRESS_KEY in more) area.tells.push(structuredClone(more[PROGRESS_KEY]));
				for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
			}),
		remove: (keys) =>
			change(() => {
				for (const key of [keys].flat()) items.delete(key);
			}),
		clear: () => change(() => items.clear()),
	};
	return Object.assign(area, { port });
}

/** A watch over storage in memory; `begin` is another life of its background. */
function world() {
	const local = memory();
	const memoryArea = memory();
	const sync = { items: {} as Record<string, unknown>, fails: false };
	const service = {
		listed: [OURS] as Session[],
		/** Lists are answered once it resolves. */
		held: Promise.resolve(),
		fails: false,
		lists: 0,
	};
	const screen = new Set<string>();
	const toolbars: ToolbarLook[] = [];
	let clock = NOON;
	const names = { next: 'source0' };
	const client: Pick<SessionsClient, 'list' | 'remove'> = {
		async list() {
			const listed = [...service.listed];
			service.lists++;
			await service.held;
			clock += 1000;
			if (service.fails) return { ok: false, failure: { kind: 'offline', detail: 'test' } };
			return { ok: true, value: listed };
		},
		async remove(id) {
			clock += 1000;
			service.listed = service.listed.filter((one) => one.id !== id);
			return { ok: true, value: null };
		},
	};
	const begin = () => {
		const store = createStore(
			{
				now: () => clock,
				newSource: () => names.next,
				earlierStates: async () => earlierStates,
			},
			{ local: local.port, session: memoryArea.port },
		);
		const watcher = createWatcher({
			client,
			store,
			reference: async () => REFERENCE,
			showToolbar: async (look) => void toolbars.push(look),
			notificationsOnScreen: async () => new Set(screen),
			showNotification: async ({ id }) => void screen.add(id),
			showTestNotification: async () => undefined,
			clearNotifications: async () => screen.clear(),
			keepLooking: async () => undefined,
			isIdle: async () => false,
			readSynced: async () => {
				if (sync.fails) throw new Error('sync fails');
				return { ...sync.items };
			},
			writeSynced: async ({ set, remove }) => {
				if (sync.fails) throw new Error('sync fails');
				for (const key of remove) delete sync.items[key];
				Object.assign(sync.items, set);
			},
			now: () => clock,
			random: () => 0.5,
			language: ENGLISH,
		});
		return { watcher, store };
	};
	const raw = () => JSON.stringify([[...local.items], [...memoryArea.items], sync.items]);
	const state = () => local.items.get(STATE_KEY) as WatchState | undefined;
	return { local, session: memoryArea, sync, service, screen, toolbars, names, begin, raw, state };
}

/** A watch that knows, has synced and shows as much as it can. */
async function full() {
	const made = world();
	const { watcher, store } = made.begin();
	made.service.listed = [OURS, PHONE];
	await watcher.look();
	await watcher.run({ type: 'changeSettings', settings: { sync: true, trustDays: 90 } });
	await watcher.run({ type: 'recognise', ids: ['phone'], name: 'Pocket' });
	made.sync.items['device.other.1'] = { id: 'other.1' };
	made.service.listed = [OURS, PHONE, STRANGER];
	await watcher.look();
	await made.session.port.set({ spotlight: { notice: 'x', at: NOON } });
	await made.local.port.set({ 'watch.unreadable': 'Pocket', 'record.unreadable': ['Pocket'] });
	expect(made.raw()).toContain('Pocket');
	expect(made.raw()).toContain('device.source0.');
	expect(made.screen.size).toBe(1);
	made.service.listed = [OURS];
	made.names.next = 'source1';
	return { ...made, watcher, store };
}

/** What only the old state knew. */
const OLD = /Pocket|Lagos|source0|Safari|spotlight|unreadable/;

beforeEach(() => {
	vi.restoreAllMocks();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('erasing the record', () => {
	it('leaves nothing of what could not be saved either, also after a death', async () => {
		const { local, session, service, begin } = world();
		const first = begin();
		await first.watcher.look();
		local.fails = true;
		service.listed = [OURS, STRANGER];
		await first.watcher.look();
		expect(JSON.stringify(session.items.get(UNSAVED_KEY))).toContain('sessionSeen');
		local.fails = false;
		await begin().watcher.run({ type: 'eraseRecord' });
		const later = begin();
		await later.store.update((state) => ({ state: { ...state, alertAt: 1 }, entries: [] }));
		expect(JSON.stringify([...local.items, ...session.items])).not.toContain('sessionSeen');
	});
});

describe('erasing everything', () => {
	it('leaves nothing in any storage area nor on screen, and begins as after an install', async () => {
		const { watcher, raw, state, sync, screen, toolbars, local } = await full();
		await watcher.run({ type: 'eraseEverything' });
		expect(raw()).not.toMatch(OLD);
		expect(Object.keys(sync.items)).toEqual(['device.other.1']);
		expect(screen.size).toBe(0);
		expect(toolbars.at(-1)).toMatchObject({ icon: 'calm', badge: '' });
		expect(state()).toMatchObject({ revision: 1, settings: { sync: false, trustDays: 180 } });
		expect(state()?.source).toBe('source1');
		const types = (local.items.get(RECORD_KEY) as { type: string }[]).map(({ type }) => type);
		expect(types[0]).toBe('watchStarted');
	});

	it('is not undone by a look that is under way', async () => {
		const { watcher, raw, service, state } = await full();
		let answer: () => void = () => undefined;
		service.held = new Promise<void>((resolve) => {
			answer = resolve;
		});
		service.listed = [OURS, PHONE, STRANGER];
		const { lists } = service;
		const look = watcher.look();
		await vi.waitFor(() => expect(service.lists).toBe(lists + 1));
		service.listed = [OURS];
		const erased = watcher.run({ type: 'eraseEverything' });
		const more = watcher.run({ type: 'recognise', ids: ['stranger'] });
		// All that can go on without the list has done so by now.
		await new Promise(setImmediate);
		answer();
		await Promise.all([look, erased, more]);
		expect(raw()).not.toMatch(OLD);
		expect(state()?.tracked.map(({ session }) => session.id)).toEqual(['ours']);
	});

	it('goes on with nothing where the list can’t be read, and is not calm', async () => {
		const { watcher, raw, service, toolbars, state } = await full();
		service.fails = true;
		await watcher.run({ type: 'eraseEverything' });
		expect(raw()).not.toMatch(OLD);
		expect(state()).toMatchObject({ startedAt: null, tracked: [], failure: { kind: 'offline' } });
		expect(toolbars.at(-1)?.icon).toBe('blind');
	});

	it('says so where memory refuses, erases the rest, and what is left comes back in no life', async () => {
		const { watcher, session: area, local, raw, begin, service, state } = await full();
		// What could not be saved is in memory, and is newer than what the disk has.
		local.fails = true;
		service.listed = [OURS, PHONE, STRANGER, session('late')];
		await watcher.look();
		expect(area.items.has(UNSAVED_KEY)).toBe(true);
		local.fails = false;
		area.fails = true;
		service.listed = [OURS];
		await expect(watcher.run({ type: 'eraseEverything' })).rejects.toThrow();
		expect(JSON.stringify([...local.items])).not.toMatch(OLD);
		const next = begin();
		expect((await next.store.read()).state.tracked.map((one) => one.session.id)).toEqual(['ours']);
		// And goes as soon as memory lets it.
		area.fails = false;
		await watcher.look();
		expect(raw()).not.toMatch(OLD);
		expect(state()?.tracked).toHaveLength(1);
	});

	it('says so where the disk refuses, and erases the rest', async () => {
		const { watcher, local, session: area, sync, screen } = await full();
		local.fails = true;
		await expect(watcher.run({ type: 'eraseEverything' })).rejects.toThrow();
		expect(area.items.has('spotlight')).toBe(false);
		expect(Object.keys(sync.items)).not.toContain('device.source0.1');
		expect(screen.size).toBe(0);
		// Once more, when it works.
		local.fails = false;
		await watcher.run({ type: 'eraseEverything' });
		expect(JSON.stringify([...local.items])).not.toMatch(OLD);
	});

	it('says so where sync refuses, and erases the rest', async () => {
		const { watcher, local, session: area, sync } = await full();
		sync.fails = true;
		await expect(watcher.run({ type: 'eraseEverything' })).rejects.toThrow();
		expect(JSON.stringify([[...local.items], [...area.items]])).not.toMatch(OLD);
	});

	it('says so where sync refuses what it already refused to take back', async () => {
		const { watcher, sync, state } = await full();
		sync.fails = true;
		await watcher.run({ type: 'changeSettings', settings: { sync: false } });
		expect(state()).toMatchObject({ settings: { sync: false }, syncFailedAt: expect.any(Number) });
		await expect(watcher.run({ type: 'eraseEverything' })).rejects.toThrow();
	});

	it('needs no sync where none was in use', async () => {
		const { begin, sync, service } = world();
		sync.fails = true;
		service.listed = [OURS, PHONE];
		const { watcher } = begin();
		await watcher.look();
		await watcher.run({ type: 'eraseEverything' });
	});
});

describe('removals under way', () => {
	const many = Array.from({ length: 6 }, (_, index) => session(`other-${index}`));
	const asked = { type: 'remove', ids: many.map(({ id }) => id) } as const;

	it('are told of one by one, in memory alone, and no longer once they have ended', async () => {
		const { begin, service, session: area, local } = world();
		const { watcher } = begin();
		service.listed = [OURS, ...many];
		await watcher.look();
		await watcher.run(asked);
		const tells = area.tells as Progress[];
		expect(tells[0]).toEqual({ asked: 6, answered: [] });
		expect(tells.length).toBeGreaterThan(2);
		for (const [index, { answered }] of tells.entries()) {
			const before = tells[index - 1]?.answered ?? [];
			expect(answered.slice(0, before.length)).toEqual(before);
			expect(asked.ids).toEqual(expect.arrayContaining(answered));
			if (index > 0) expect(answered.length).toBeGreaterThan(before.length);
		}
		expect(area.items.has(PROGRESS_KEY)).toBe(false);
		expect(local.items.has(PROGRESS_KEY)).toBe(false);
		// Removal asked for, and the list that no longer has them: no write for what lies between.
		const { writes } = local;
		await watcher.look();
		expect(local.writes).toBe(writes);
	});

	it('are not told of where there is one', async () => {
		const { begin, service, session: area } = world();
		const { watcher } = begin();
		service.listed = [OURS, PHONE];
		await watcher.look();
		await watcher.run({ type: 'remove', ids: ['phone'] });
		expect(area.tells).toEqual([]);
	});

	it('that an earlier life died of are told of no longer', async () => {
		const { begin, session: area } = world();
		area.items.set(PROGRESS_KEY, { asked: 2, answered: [] });
		await begin().watcher.start();
		expect(area.items.has(PROGRESS_KEY)).toBe(false);
	});
});
