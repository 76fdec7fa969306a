import type { WatchState } from '@/utils/domain/watch/state';
import { once } from '../once';
import type { Happen } from './happen';
import type { WatcherDependencies } from './watcher-dependencies';

/** What the user's browsers tell each other. */
export type Synchronising = {
	/** Leaves in sync storage what this browser knows, and learns what the others do. */
	synchronise(state: WatchState): Promise<void>;
	/** Leaves nothing of this browser's in sync storage; tried again at each look until it works. */
	takeBack(state: WatchState): Promise<void>;
	/**
	 * Takes all of this browser's from sync storage, for good.
	 *
	 * @throws where that fails; where sync never was in use, it may be missing
	 */
	leave(): Promise<void>;
};

export function createSynchronising(
	dependencies: WatcherDependencies,
	happen: Happen,
): Synchronising {
	const exchange = once(async () =>
		(await import('./exchange')).createExchange(dependencies, happen),
	);
	return {
		async synchronise(state) {
			// Off, and nothing left behind: nothing to do.
			if (!state.settings.sync && state.syncFailedAt === null) return;
			await (await exchange()).synchronise(state);
		},
		takeBack: async (state) => (await exchange()).takeBack(state),
		leave: async () => (await exchange()).leave(),
	};
}
