import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WatcherDependencies } from '@/utils/app/watcher/watcher-dependencies';
import type { FailureKind } from '@/utils/domain/watch/failure';
import { FailureKind as Kinds } from '@/utils/domain/watch/failure-kind';
import { blindnessWords } from '@/utils/i18n/notice-words';
import { ENGLISH } from '../fixtures/language-fixtures';
import { HOUR, MINUTE, NOON, OURS, STRANGER } from '../fixtures/session-fixtures';
import { account, watch } from './watcher-fixtures';

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** A watch that has seen the list once, and whose clock goes on minute by minute. */
async function watching(over: Partial<WatcherDependencies> = {}) {
	const { service, client } = account(OURS);
	const world = { now: NOON, idle: false };
	const watched = watch(client, {
		now: () => world.now,
		isIdle: async () => world.idle,
		...over,
	});
	await watched.watcher.look();
	/** Looks once a minute. */
	const pass = async (minutes: number) => {
		for (let minute = 0; minute < minutes; minute += 1) {
			world.now += MINUTE;
			await watched.watcher.look();
		}
	};
	const fail = (kind: FailureKind | null) => {
		service.failure = kind;
	};
	const ids = () => watched.notifications.map(({ id }) => id.split('-')[0]);
	return { ...watched, service, world, pass, fail, ids };
}

const NO_NEWS: readonly FailureKind[] = ['notConnected', 'idle', 'offline', 'loggedOut'];
const NEWS = Kinds.options.filter((kind) => !NO_NEWS.includes(kind));

describe('a watch that is blind', () => {
	it.each(NEWS)('tells so after 15 minutes of «%s», once', async (kind) => {
		const { pass, fail, ids, notifications } = await watching();
		fail(kind);
		await pass(15);
		expect(ids()).toEqual([]);
		await pass(1);
		expect(ids()).toEqual(['blind']);
		await pass(60);
		expect(ids()).toEqual(['blind']);
		const [told] = notifications;
		expect(told?.title).toBe('Your sessions can’t be checked');
		expect(told?.message).toContain(ENGLISH.say(`status_${kind}_detail` as 'status_clear_detail'));
		expect(told?.message).not.toContain('login to your');
	});

	it.each(NO_NEWS)('says nothing of «%s»', async (kind) => {
		const { pass, fail, ids } = await watching();
		fail(kind);
		await pass(120);
		expect(ids()).toEqual([]);
	});

	it('tells so again the next time', async () => {
		const { pass, fail, ids } = await watching();
		for (let time = 0; time < 2; time += 1) {
			fail('unreadable');
			await pass(17);
			fail(null);
			await pass(2);
		}
		expect(ids()).toEqual(['blind', 'blind']);
	});

	it('waits until somebody is there', async () => {
		const { world, pass, fail, ids } = await watching();
		fail('unreadable');
		world.idle = true;
		await pass(60);
		expect(ids()).toEqual([]);
		world.idle = false;
		await pass(1);
		expect(ids()).toEqual(['blind']);
	});

	it('counts neither the time asleep nor the time without a network', async () => {
		const { world, pass, fail, ids } = await watching();
		fail('unavailable');
		await pass(5);
		world.now += 8 * HOUR;
		await pass(5);
		fail('offline');
		await pass(60);
		fail('unavailable');
		await pass(3);
		expect(ids()).toEqual([]);
		await pass(5);
		expect(ids()).toEqual(['blind']);
	});

	it('tells so in time where the clock is put back meanwhile', async () => {
		const { world, pass, fail, ids } = await watching();
		fail('unreadable');
		await pass(5);
		world.now -= HOUR;
		await pass(17);
		expect(ids()).toEqual(['blind']);
	});

	it('says nothing before there was a list, nor where the user wants that', async () => {
		const { service, client } = account(OURS);
		service.failure = 'unreadable';
		let now = NOON;
		const { watcher, notifications } = watch(client, { now: () => now });
		for (let minute = 0; minute < 40; minute += 1, now += MINUTE) await watcher.look();
		expect(notifications).toEqual([]);

		for (const settings of [{ tellBlind: false }, { notifications: false }]) {
			fakeBrowser.reset();
			const other = await watching();
			await other.watcher.run({ type: 'changeSettings', settings });
			other.fail('unreadable');
			await other.pass(40);
			expect(other.ids()).toEqual([]);
		}
	});

	it('is looked at in time, though a failing service is asked ever more seldom', async () => {
		const { world, watcher, fail, plans, ids, store } = await watching();
		fail('unavailable');
		const began = world.now + MINUTE;
		for (let look = 0; look < 40 && ids().length === 0; look += 1) {
			world.now = Math.max(plans.at(-1)?.at ?? 0, world.now + MINUTE / 2);
			await watcher.look();
		}
		expect(ids()).toEqual(['blind']);
		expect(world.now - began).toBeLessThanOrEqual(16 * MINUTE);
		expect((await store.read()).state.blindTold?.shownAt).toBe(world.now);
	});

	it('is told of once, though the background dies before it could note so', async () => {
		const screen = new Set<string>();
		const shown: string[] = [];
		const { watcher, store, pass, fail } = await watching({
			notificationsOnScreen: async () => screen,
			showNotification: async ({ id }) => {
				shown.push(id);
				screen.add(id);
				throw new Error('died');
			},
		});
		fail('unreadable');
		await pass(20);
		await watcher.look();
		expect(shown).toHaveLength(1);
		expect((await store.read()).state.blindTold?.shownAt).not.toBeNull();
	});
});

describe('blindness after an alarm that nobody has answered', () => {
	it.each<FailureKind>(['loggedOut', 'unreadable', 'unavailable'])(
		'is told at once, as what it may be: %s',
		async (kind) => {
			const { service, pass, fail, ids, notifications } = await watching();
			service.listed = [OURS, STRANGER];
			await pass(1);
			expect(ids()).toEqual(['alert']);
			fail(kind);
			await pass(1);
			expect(ids()).toEqual(['alert', 'blind']);
			expect(notifications.at(-1)?.message).toContain('Someone may be causing this');
			// A service that comes and goes makes no noise of it.
			fail(null);
			await pass(1);
			fail(kind);
			await pass(1);
			expect(ids()).toEqual(['alert', 'blind']);
		},
	);

	it('is told in quiet hours, too; other blindness waits', async () => {
		const day = new Date(NOON);
		const minute = day.getHours() * 60 + day.getMinutes();
		const quietHours = { from: minute, to: (minute + 600) % 1440 };
		const { watcher, service, pass, fail, ids } = await watching();
		await watcher.run({ type: 'changeSettings', settings: { quietHours } });
		fail('unreadable');
		await pass(30);
		expect(ids()).toEqual([]);
		fail(null);
		service.listed = [OURS, STRANGER];
		await pass(1);
		fail('unreadable');
		await pass(1);
		expect(ids()).toEqual(['alert', 'blind']);
	});

	it('is no news where there is no network, or the alarm was answered', async () => {
		const { watcher, service, pass, fail, ids } = await watching();
		service.listed = [OURS, STRANGER];
		await pass(1);
		fail('offline');
		await pass(1);
		fail(null);
		await watcher.run({ type: 'recognise', ids: ['stranger'] });
		fail('loggedOut');
		await pass(60);
		expect(ids()).toEqual(['alert']);
	});
});

describe('the words', () => {
	it('say what to do, and have nothing of a stranger in them', () => {
		for (const kind of NEWS) {
			const { icon, title, message, buttons } = blindnessWords(ENGLISH, kind, false);
			expect(icon).toBe('attention');
			expect(title).not.toContain('login');
			expect(message.split('\n')).toHaveLength(2);
			expect(buttons).toEqual(['Review']);
		}
	});
});
