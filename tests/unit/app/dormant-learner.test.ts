import { describe, expect, it, vi } from 'vitest';
import { createDormantLearner } from '@/utils/app/learner/dormant-learner';
import type { Learner } from '@/utils/app/learner/learner';

function scene({ isLearning = false, hasLeftAccess = false, isObserving = false } = {}) {
	const learner = {
		start: vi.fn(async (_hasLeftAccess?: boolean) => undefined),
		run: vi.fn(async () => 'nothingFound' as const),
		hear: vi.fn(async () => true),
		watchedDeeper: vi.fn(async () => ({ tabId: 1, site: 'https://cryptonow.net', path: '/' })),
		awaitingKey: vi.fn(async () => null),
		hidden: vi.fn(async () => undefined),
		keySeen: vi.fn(async () => undefined),
		tabClosed: vi.fn(async () => undefined),
		tooLong: vi.fn(async () => undefined),
		accessChanged: vi.fn(async () => undefined),
	} satisfies Learner;
	const load = vi.fn(async (): Promise<Learner> => learner);
	const state = { isLearning, hasLeftAccess, isObserving };
	const dormant = createDormantLearner({
		isLearning: async () => state.isLearning,
		hasLeftAccess: async () => state.hasLeftAccess,
		isObserving: async () => state.isObserving,
		load,
	});
	return { dormant, learner, load, state };
}

const SENDER = { tabId: 1, origin: 'https://cryptonow.net', path: '/' };

describe('a learner that is not needed', () => {
	it('is not loaded by what happens while nothing is learned', async () => {
		const { dormant, load } = scene();
		await dormant.start();
		expect(await dormant.hear({ type: 'observing' }, SENDER)).toBe(false);
		expect(await dormant.watchedDeeper()).toBeNull();
		expect(await dormant.awaitingKey()).toBeNull();
		await dormant.hidden();
		await dormant.keySeen();
		await dormant.tabClosed(1);
		expect(load).not.toHaveBeenCalled();
	});
});

describe('a learner that is needed', () => {
	it.each(['hasLeftAccess', 'isLearning', 'isObserving'] as const)(
		'is loaded where an earlier life has left something: %s',
		async (what) => {
			const { dormant, learner } = scene({ [what]: true });
			await dormant.start();
			expect(learner.start).toHaveBeenCalledOnce();
		},
	);

	it('does nothing that a page asks before all is cleared up', async () => {
		const { dormant, learner } = scene({ hasLeftAccess: true });
		const clearing = Promise.withResolvers<undefined>();
		learner.start.mockReturnValue(clearing.promise);
		const started = dormant.start();
		const ran = dormant.run({ type: 'cancelLearning' });
		await vi.waitFor(() => expect(learner.start).toHaveBeenCalledOnce());
		expect(learner.run).not.toHaveBeenCalled();
		clearing.resolve(undefined);
		await Promise.all([started, ran]);
		expect(learner.run).toHaveBeenCalledOnce();
	});

	it.each([true, false])(
		'is told whether access is left of an earlier life: %s',
		async (isLeft) => {
			const { dormant, learner } = scene({ isLearning: true, hasLeftAccess: isLeft });
			await dormant.start();
			expect(learner.start.mock.calls).toEqual([[isLeft]]);
		},
	);

	it('takes nothing that the user allows once the life has begun for such a trace', async () => {
		const { dormant, learner, state } = scene();
		await dormant.start();
		state.hasLeftAccess = true;
		await dormant.accessChanged();
		await dormant.run({ type: 'cancelLearning' });
		expect(learner.start).not.toHaveBeenCalled();
	});

	it('hears all while something is learned, and is loaded once', async () => {
		const { dormant, learner, load } = scene({ isLearning: true });
		expect(await dormant.hear({ type: 'observing' }, SENDER)).toBe(true);
		expect(await dormant.watchedDeeper()).toMatchObject({ tabId: 1 });
		await Promise.all([dormant.hidden(), dormant.keySeen(), dormant.tabClosed(7)]);
		expect(learner.tabClosed).toHaveBeenCalledWith(7);
		expect(load).toHaveBeenCalledOnce();
	});

	it.each(['tooLong', 'accessChanged'] as const)(
		'is loaded by %s, which may find a permission that nobody used',
		async (event) => {
			const { dormant, learner } = scene();
			await dormant[event]();
			expect(learner[event]).toHaveBeenCalledOnce();
		},
	);

	it('does what a page of ours asks, and is then asked itself', async () => {
		const { dormant, learner } = scene();
		expect(await dormant.run({ type: 'confirmFound' })).toBe('nothingFound');
		await dormant.tabClosed(1);
		expect(learner.tabClosed).toHaveBeenCalledOnce();
	});

	it('is loaded anew where that failed', async () => {
		const { dormant, load } = scene();
		load.mockRejectedValueOnce(new Error('not there'));
		await expect(dormant.run({ type: 'confirmFound' })).rejects.toThrow('not there');
		expect(await dormant.run({ type: 'confirmFound' })).toBe('nothingFound');
	});
});
