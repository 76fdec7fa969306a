import { once } from '../once';
import type { Synchronising } from './exchange';
import type { Happen } from './happen';
import type { WatcherDependencies } from './watcher-dependencies';

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
