import { beforeEach, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { earlierStates } from '@/utils/app/earlier-states';
import { createHappen } from '@/utils/app/watcher/happen';
import { createRemove } from '@/utils/app/watcher/removals';
import type { WatcherDependencies } from '@/utils/app/watcher/watcher-dependencies';
import type { Session } from '@/utils/domain/sessions/session';
import { createSerialQueue } from '@/utils/platform/serial-queue';
import { createStore } from '@/utils/platform/store/store';
import { NOON, OURS, PHONE } from '../fixtures/session-fixtures';
import { REFERENCE } from '../fixtures/watch-fixtures';

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
});

/** Removes so many sessions while the clock stands still. @returns what was told of it */
async function toldWhile(count: number): Promise<number[]> {
	const store = createStore({
		now: () => NOON,
		newSource: () => 'test',
		earlierStates: async () => earlierStates,
	});
	const told: number[] = [];
	vi.spyOn(store, 'writeProgress').mockImplementation(async (progress) => {
		if (progress !== null) told.push(progress.answered.length);
	});
	const dependencies = {
		store,
		reference: async () => REFERENCE,
		now: () => NOON,
		client: { remove: async () => ({ ok: true as const, value: null }) },
	} as unknown as WatcherDependencies;
	const happen = createHappen(dependencies);
	const others = Array.from(
		{ length: count },
		(_, at): Session => ({ ...PHONE, id: `phone-${at}` }),
	);
	const sessions = [OURS, ...others];
	const look = async () => {
		await happen({ type: 'looked', sessions, pulse: null, beganAt: NOON });
		return { ok: true as const, value: sessions };
	};
	const remove = createRemove(
		dependencies,
		happen,
		look,
		async () => undefined,
		createSerialQueue(),
	);
	await remove('each', ({ session }) => !session.current);
	return told;
}

it('tells nothing of a single removal', async () => {
	expect(await toldWhile(1)).toEqual([]);
});

test.each([2, 20])('tells each of %i', async (count) => {
	expect(await toldWhile(count)).toEqual(Array.from({ length: count + 1 }, (_, at) => at));
});

it('tells of many only now and then', async () => {
	expect(await toldWhile(21)).toEqual([0]);
});
