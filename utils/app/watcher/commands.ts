import type { WatchCommand } from '@/utils/domain/watch/command';
import type { Settings } from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import type { Synchronising } from './exchange';
import type { Remove } from './removals';
import type { WatcherDependencies } from './watcher-dependencies';

/** What commands are done with. */
export type CommandParts = {
	/** Saves what has happened, and makes the world look so. */
	tell: (event: WatchEvent) => Promise<void>;
	/** Never rejects. */
	look: () => Promise<void>;
	/** Rejects where storage or the browser fail. `insists`: see the command. */
	lookOrReject: (insists: boolean) => Promise<void>;
	remove: Remove;
	takeBack: Synchronising['takeBack'];
	erase: () => Promise<void>;
};

/** The settings that a command names. */
const given = (settings: { [Key in keyof Settings]?: Settings[Key] | undefined }) =>
	Object.fromEntries(
		Object.entries(settings).filter(([, value]) => value !== undefined),
	) as Partial<Settings>;

/** Does what a page of ours asks. Rejects where storage or the browser fail. */
export function createCommandRunner(
	{ store, showTestNotification }: WatcherDependencies,
	{ tell, look, lookOrReject, remove, takeBack, erase }: CommandParts,
): (command: WatchCommand) => Promise<void> {
	async function changeSettings(settings: Partial<Settings>): Promise<void> {
		await tell({ type: 'settingsChanged', settings });
		if (settings.sync === false) await takeBack((await store.read()).state);
		// The plan is of the old period, which may be a quarter of an hour.
		if (settings.lookEvery !== undefined) await look();
	}

	return async (command) => {
		switch (command.type) {
			case 'look':
				return lookOrReject(command.insist === true);
			case 'recognise':
				return tell({ type: 'recognised', ids: command.ids, name: command.name ?? null });
			case 'disown':
				return tell({ type: 'disowned', ids: command.ids });
			case 'remove': {
				const ids = new Set(command.ids);
				return remove(command.notMe ? 'notMe' : 'each', ({ session }) => ids.has(session.id));
			}
			case 'removeThere':
				return tell({ type: 'removalAsked', ids: command.ids, meant: 'each' });
			case 'removeOthers':
				return remove('allOthers', ({ goneAt, session }) => goneAt === null && !session.current);
			case 'readOutcomes':
				return tell({ type: 'outcomesRead' });
			case 'endRecovery':
				return tell({ type: 'recoveryEnded' });
			case 'recoveryStep':
				await tell({ type: 'recoveryStep', step: command.step, done: command.done });
				// The step after the password does itself.
				return command.step === 'password' && command.done ? look() : undefined;
			case 'undo':
				return tell({ type: 'undone' });
			case 'account':
				await tell({ type: 'accountAnswered', isOther: command.isOther });
				return look();
			case 'readRebuild':
				return tell({ type: 'rebuildRead' });
			case 'nameDevice':
				return tell({ type: 'deviceNamed', id: command.id, name: command.name });
			case 'forgetDevices':
				return tell({ type: 'devicesForgotten', ids: command.ids });
			case 'travel':
				return tell({ type: 'travelSet', days: command.days });
			case 'changeSettings':
				return changeSettings(given(command.settings));
			case 'eraseRecord':
				return store.eraseRecord();
			case 'eraseEverything':
				return erase();
			case 'testNotification':
				return showTestNotification();
		}
	};
}
