import * as z from 'zod/mini';
import { append, EvidenceRecord, type RecordEntry } from '@/utils/domain/record/record';
import { type MigrationDependencies, migrate, rebuild } from '@/utils/domain/watch/migrate';
import { emptyState, WatchState } from '@/utils/domain/watch/state';
import { STATE_KEY, UNSAVED_KEY } from '../stored-keys';
import type { Area, Areas } from './areas';
import type { MemoryCopies } from './memory-copies';
import { recordWith } from './record-on-disk';

/** Where a state that could not be read is kept, so that nothing is lost in silence. */
const ASIDE_KEY = 'watch.unreadable';

export type StoreDependencies = Omit<MigrationDependencies, 'source'> & {
	/** Milliseconds since 1970. */
	now: () => number;
	/** A name by chance for a state that begins. */
	newSource: () => string;
};

/** What is still to be written: the state, entries for the record, and what is put aside. */
type Unsaved = { state: WatchState; entries: RecordEntry[]; aside: Record<string, unknown> };

const StoredUnsaved = z.object({
	state: WatchState,
	entries: EvidenceRecord,
	aside: z.record(z.string(), z.unknown()),
});

/**
 * The state on the disk, or in memory as long as the disk takes none. Its calls must come one after
 * the other.
 */
export type StateOnDisk = {
	/** @throws where storage can't be read and nothing is known from before */
	load(): Promise<WatchState>;
	/** Writes the state with more entries, and what could not be written before. */
	save(state: WatchState, entries: readonly RecordEntry[]): Promise<void>;
	/** Whether the state lives in memory alone. */
	isUnsaved(): boolean;
	/** Drops the entries that could not be written yet. */
	dropEntries(): Promise<void>;
	/** Memory storage is to be cleared, or was: what an earlier life has left there counts no more. */
	forgetMemory(isCleared: boolean): void;
	/** The disk was cleared. */
	forgetAll(): void;
};

/** What an earlier life could not save. */
async function readUnsaved(session: Area): Promise<Unsaved | null> {
	try {
		const kept = (await session.get(UNSAVED_KEY))[UNSAVED_KEY];
		return kept === undefined ? null : z.parse(StoredUnsaved, kept);
	} catch {
		return null;
	}
}

/** Whether the disk has this state, a later state, or one that began when this one was erased. */
async function isSaved(local: Area, state: WatchState): Promise<boolean> {
	try {
		const stored = (await local.get(STATE_KEY))[STATE_KEY];
		const saved = z.safeParse(WatchState, stored);
		if (!saved.success) return false;
		return saved.data.source !== state.source || saved.data.revision >= state.revision;
	} catch {
		return false;
	}
}

export function createStateOnDisk(
	{ local, session }: Areas,
	{ now, newSource, countryOf }: StoreDependencies,
	copies: MemoryCopies,
): StateOnDisk {
	/** What this life of the background knows, should storage stop working. */
	let last: WatchState | null = null;
	let unsaved: Unsaved | null = null;
	/** Whether what an earlier life could not save has been looked for, and what is left is gone. */
	let hasReadUnsaved = false;
	let leftover = false;

	async function takeOver(): Promise<void> {
		if (hasReadUnsaved) return;
		const kept = await readUnsaved(session);
		hasReadUnsaved = true;
		leftover = kept !== null;
		// A life that ended between saving and clearing up leaves a copy that is old by now.
		if (kept !== null && !(await isSaved(local, kept.state))) unsaved = kept;
	}

	async function read(): Promise<WatchState> {
		await takeOver();
		if (unsaved !== null) return unsaved.state;
		let stored: unknown;
		try {
			stored = (await local.get(STATE_KEY))[STATE_KEY];
		} catch (error) {
			if (last === null) throw error;
			unsaved = { state: last, entries: [], aside: {} };
			return last;
		}
		const source = newSource();
		if (stored === undefined) return emptyState(source);
		const state = migrate(stored, { source, countryOf });
		if (state !== null) return state;
		const rebuilt = rebuild(stored, source, now());
		await write({
			state: rebuilt,
			entries: [{ type: 'rebuilt', at: now() }],
			aside: { [ASIDE_KEY]: stored },
		});
		return rebuilt;
	}

	async function write(next: Unsaved): Promise<void> {
		last = next.state;
		try {
			await local.set({
				...next.aside,
				...(await recordWith(local, next.entries, now())),
				[STATE_KEY]: z.parse(WatchState, next.state),
			});
		} catch (error) {
			console.error('the state could not be saved', error);
			unsaved = next;
			// Memory storage outlives this background, and the popup reads it.
			await session.set({ [UNSAVED_KEY]: next }).catch(() => undefined);
			return;
		}
		await copies.copy(next.state);
		if (unsaved === null && !leftover) return;
		unsaved = null;
		leftover = await session.remove(UNSAVED_KEY).then(
			() => false,
			() => true,
		);
	}

	return {
		async load() {
			last = await read();
			// Memory is empty after the browser's start, and may be behind after a death.
			if (!copies.hasCopy()) await copies.copy(last);
			return last;
		},
		save: (state, entries) =>
			write({
				state,
				entries: append(unsaved?.entries ?? [], entries, now()),
				aside: unsaved?.aside ?? {},
			}),
		isUnsaved: () => unsaved !== null,
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
		forgetAll() {
			last = null;
			unsaved = null;
		},
	};
}
