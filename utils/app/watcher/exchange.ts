import { mayBeSynced } from '@/utils/domain/watch/account';
import type { WatchState } from '@/utils/domain/watch/state';
import { everyOwnKey, ownKeys, parseSynced, syncChanges } from '@/utils/domain/watch/sync';
import { forOthers } from '@/utils/domain/watch/undo';
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

/** What is synced, and how: few users have it on, so it is imported where they do. */
export function createExchange(
	{ store, readSynced, writeSynced, now }: WatcherDependencies,
	happen: Happen,
): Synchronising {
	/** Notes whether it worked. */
	async function attempt(work: () => Promise<void>): Promise<void> {
		let ok = true;
		try {
			await work();
		} catch (error) {
			console.warn('sync storage failed', error);
			ok = false;
		}
		await happen({ type: 'syncWritten', ok });
	}

	const exchange = () =>
		attempt(async () => {
			const there = await readSynced();
			const merged = await happen({ type: 'synced', items: parseSynced(there, now()) });
			const changes = syncChanges(forOthers(merged, now()), there);
			if (changes.remove.length > 0 || Object.keys(changes.set).length > 0) {
				await writeSynced(changes);
			}
		});

	async function removeKeys(keys: (there: Record<string, unknown>) => string[]): Promise<void> {
		const remove = keys(await readSynced());
		if (remove.length > 0) await writeSynced({ set: {}, remove });
	}

	const takeBack = (state: WatchState) =>
		attempt(() => removeKeys((there) => ownKeys(state, there)));

	return {
		async synchronise(state) {
			if (state.settings.sync && mayBeSynced(state)) await exchange();
			else if (!state.settings.sync && state.syncFailedAt !== null) await takeBack(state);
		},
		takeBack,
		async leave() {
			const { state } = await store.read();
			try {
				await removeKeys((there) => everyOwnKey(state, there));
			} catch (error) {
				if (state.settings.sync || state.syncFailedAt !== null) throw error;
			}
		},
	};
}
