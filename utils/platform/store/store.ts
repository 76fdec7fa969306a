import { browser } from 'wxt/browser';
import type { RecordEntry } from '@/utils/domain/record/record';
import type { Pulse, WatchState } from '@/utils/domain/watch/state';
import { createSerialQueue } from '../serial-queue';
import type { Areas } from './areas';
import { createMemoryCopies } from './memory-copies';
import { createStateOnDisk, type StoreDependencies } from './state-on-disk';
import { PROGRESS_KEY } from './stored-keys';

/** A state, and what of the way there is worth noting in the record. */
export type Change = { state: WatchState; entries: readonly RecordEntry[] };

/** The background's hold on what is stored. It is the only writer. */
export type Store = {
	/** The stored state as the next write would see it, and whether the disk has it. */
	read(): Promise<{ state: WatchState; unsaved: boolean }>;
	/**
	 * Changes the state: reads it, applies `change` and writes the outcome with its entries, one at
	 * a time. Where `change` returns what it was given, nothing is written.
	 *
	 * A state that the browser can't save is kept in memory, goes on from there, and is saved as
	 * soon as that works.
	 *
	 * @returns the state after the change
	 * @throws where storage can't be read and nothing is known from before
	 */
	update(change: (state: WatchState) => Change | Promise<Change>): Promise<WatchState>;
	/** What the last look left in memory; `null` after the browser's start. */
	readPulse(): Promise<Pulse | null>;
	writePulse(pulse: Pulse): Promise<void>;
	/** Tells our pages how far the removals under way have come; `null` where none are. */
	writeProgress(progress: Progress | null): Promise<void>;
	/** Empties the record. */
	eraseRecord(): Promise<void>;
	/**
	 * Erases all that is stored; the next state begins with a new name.
	 *
	 * @throws where an area could not be erased; the other one is erased all the same
	 */
	eraseEverything(): Promise<void>;
};

/** How far removals have come: how many were asked for, and which sessions were answered for. */
export type Progress = { asked: number; answered: string[] };

const asError = (error: unknown): Error =>
	error instanceof Error ? error : new Error(String(error));

/** A store over the browser's own storage. */
export function createStore(
	dependencies: StoreDependencies,
	{ local, session }: Areas = browser.storage,
): Store {
	const inTurn = createSerialQueue();
	const copies = createMemoryCopies(session);
	const disk = createStateOnDisk({ local, session }, dependencies, copies);
	/** Whether memory storage still has what should have been erased. */
	let uncleared = false;

	async function clearMemory(): Promise<void> {
		copies.forget();
		disk.forgetMemory(false);
		uncleared = true;
		await session.clear();
		uncleared = false;
		disk.forgetMemory(true);
	}

	async function update(
		change: (state: WatchState) => Change | Promise<Change>,
	): Promise<WatchState> {
		const before = await disk.load();
		const { state: after, entries } = await change(before);
		const changed = after !== before;
		const state = changed ? { ...after, revision: before.revision + 1 } : before;
		if (changed || disk.isUnsaved()) await disk.save(state, entries);
		return state;
	}

	async function eraseEverything(): Promise<void> {
		// Memory first: a life that ends in between leaves all of the disk, or nothing anywhere.
		const ofMemory = await clearMemory().then(() => null, asError);
		const ofDisk = await local.clear().then(() => null, asError);
		if (ofDisk === null) disk.forgetAll();
		const failure = ofDisk ?? ofMemory;
		if (failure !== null) throw failure;
	}

	return {
		read: () => inTurn(async () => ({ state: await disk.load(), unsaved: disk.isUnsaved() })),
		update: (change) => inTurn(() => update(change)),
		readPulse: copies.readPulse,
		async writePulse(pulse) {
			if (uncleared && !disk.isUnsaved()) await clearMemory().catch(() => undefined);
			await copies.writePulse(pulse);
		},
		eraseRecord: () =>
			inTurn(async () => {
				await disk.load();
				await (await import('./record-on-disk')).eraseRecord(local);
				await disk.dropEntries();
			}),
		async writeProgress(progress) {
			const doing =
				progress === null
					? session.remove(PROGRESS_KEY)
					: session.set({ [PROGRESS_KEY]: progress });
			// Nothing depends on it: the next list says how it ended.
			await doing.catch(() => undefined);
		},
		eraseEverything: () => inTurn(eraseEverything),
	};
}
