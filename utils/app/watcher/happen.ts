import type { WatchState } from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import type { WatcherDependencies } from './watcher-dependencies';

/**
 * Saves what an event makes of the state, and what of it is worth noting in the record.
 *
 * @param event or what makes it from the state; `null` where nothing has happened
 * @returns the state after it
 */
export type Happen = (
	event: WatchEvent | ((state: WatchState) => WatchEvent | null),
) => Promise<WatchState>;

export const createHappen =
	({ store, reference, now }: WatcherDependencies): Happen =>
	(what) =>
		store.update(async (before) => {
			const event = typeof what === 'function' ? what(before) : what;
			if (event === null) return { state: before, entries: [] };
			const { decided } = await import('./decide');
			return decided(before, event, await reference(), now());
		});
