import type { RecordEntry } from '@/utils/domain/record/record';
import type { WatchState } from '@/utils/domain/watch/state';
import type { Area, Areas } from './areas';
import { STATE_KEY, UNSAVED_KEY } from './stored-keys';

/** What is still to be written: the state, entries for the record, and what is put aside. */
export type Unsaved = {
	state: WatchState;
	entries: RecordEntry[];
	aside: Record<string, unknown>;
};

/** What the disk has not taken yet, with a copy in memory storage for the next life. */
export type UnsavedState = {
	/** What is still to be written; `null` where all of it is on the disk. */
	current(): Unsaved | null;
	/** Takes over, at the first call, what an earlier life could not save. */
	takeOver(): Promise<void>;
	/** Holds it in this life alone. */
	hold(next: Unsaved): void;
	/** Holds it, and keeps the copy where that works. */
	keep(next: Unsaved): Promise<void>;
	/** All of it is on the disk: the copy goes, now or when this is called again. */
	saved(): Promise<void>;
	/** @throws where the copy can't be written */
	dropEntries(): Promise<void>;
	/** Memory storage is to be cleared, or was: what an earlier life has left there counts no more. */
	forgetMemory(isCleared: boolean): void;
	/** Nothing is to be written any more. */
	forget(): void;
};

/** What an earlier life could not save. */
async function readUnsaved(session: Area): Promise<Unsaved | null> {
	try {
		const kept = (await session.get(UNSAVED_KEY))[UNSAVED_KEY];
		if (kept === undefined) return null;
		const { StoredUnsaved } = await import('./stored-unsaved');
		return StoredUnsaved.parse(kept);
	} catch {
		return null;
	}
}

/** Whether the disk has this state, a later state, or one that began when this one was erased. */
async function isSaved(local: Area, state: WatchState): Promise<boolean> {
	try {
		const stored = (await local.get(STATE_KEY))[STATE_KEY];
		const { WatchState } = await import('@/utils/domain/watch/state');
		const saved = WatchState.safeParse(stored);
		if (!saved.success) return false;
		return saved.data.source !== state.source || saved.data.revision >= state.revision;
	} catch {
		return false;
	}
}

export function createUnsavedState({ local, session }: Areas): UnsavedState {
	let unsaved: Unsaved | null = null;
	/** Whether what an earlier life could not save has been looked for, and what is left is gone. */
	let hasReadUnsaved = false;
	let leftover = false;
	return {
		current: () => unsaved,
		async takeOver() {
			if (hasReadUnsaved) return;
			const kept = await readUnsaved(session);
			hasReadUnsaved = true;
			leftover = kept !== null;
			// A life that ended between saving and clearing up leaves a copy that is old by now.
			if (kept !== null && !(await isSaved(local, kept.state))) unsaved = kept;
		},
		hold(next) {
			unsaved = next;
		},
		async keep(next) {
			unsaved = next;
			// Memory storage outlives this background, and the popup reads it.
			await session.set({ [UNSAVED_KEY]: next }).catch(() => undefined);
		},
		async saved() {
			if (unsaved === null && !leftover) return;
			unsaved = null;
			leftover = await session.remove(UNSAVED_KEY).then(
				() => false,
				() => true,
			);
		},
		async dropEntries() {
			if (unsaved === null) return;
			unsaved = { ...unsaved, entries: [] };
			// Another life would write into the record what is erased.
			await session.set({ [UNSAVED_KEY]: unsaved });
		},
		forgetMemory(isCleared) {
			hasReadUnsaved = true;
			leftover = !isCleared;
		},
		forget() {
			unsaved = null;
		},
	};
}
