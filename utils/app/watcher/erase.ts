import type { SerialQueue } from '@/utils/platform/serial-queue';
import type { Synchronising } from './exchange';
import type { Look } from './look';
import type { WatcherDependencies } from './watcher-dependencies';

/**
 * Erases all that is known and left anywhere, and begins anew. In turn with what is shown and synced,
 * which would write the old state back. What can be erased is, also where something else can't be.
 *
 * @throws where not all is erased
 */
export function createErase(
	{ store, clearNotifications }: WatcherDependencies,
	{ leave }: Synchronising,
	look: Look,
	reconcile: () => Promise<void>,
	inTurn: SerialQueue,
): () => Promise<void> {
	return async () => {
		const failures: unknown[] = [];
		const attempt = (work: Promise<unknown>) => work.catch((error) => failures.push(error));
		await inTurn(async () => {
			await attempt(leave());
			await attempt(store.eraseEverything());
			await attempt(clearNotifications());
		});
		await reconcile();
		await look(false);
		if (failures.length > 0) throw new AggregateError(failures, 'not all is erased');
	};
}
