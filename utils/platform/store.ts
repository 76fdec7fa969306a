import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { append, EvidenceRecord, RecordEntry } from '@/utils/domain/record/record';
import {
	type FirstScreen,
	firstScreenOf,
	firstScreenPulse,
} from '@/utils/domain/watch/first-screen';
import { type MigrationDependencies, migrate, rebuild } from '@/utils/domain/watch/migrate';
import { emptyState, Pulse, WatchState } from '@/utils/domain/watch/state';
import { createSerialQueue } from './serial-queue';
import {
	COPY_KEY,
	PROGRESS_KEY,
	PULSE_COPY_KEY,
	PULSE_KEY,
	RECORD_KEY,
	STATE_KEY,
	UNSAVED_KEY,
} from './stored-keys';

/** Where a state that could not be read is kept, so that nothing is lost in silence. */
const ASIDE_KEY = 'watch.unreadable';
const RECORD_ASIDE_KEY = 'record.unreadable';

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
	update(change: (state: WatchState) => Change): Promise<WatchState>;
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

/** What is still to be written: the state, entries for the record, and what is put aside. */
type Unsaved = { state: WatchState; entries: RecordEntry[]; aside: Record<string, unknown> };

const StoredUnsaved = z.object({
	state: WatchState,
	entries: EvidenceRecord,
	aside: z.record(z.string(), z.unknown()),
});

export type StoreDependencies = Omit<MigrationDependencies, 'source'> & {
	/** Milliseconds since 1970. */
	now: () => number;
	/** A name by chance for a state that begins. */
	newSource: () => string;
};

/** What the store needs of one of the browser's storage areas. */
export type Area = {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(keys: string | string[]): Promise<void>;
	clear(): Promise<void>;
};

/** The disk, and the memory that ends with the browser. */
export type Areas = { local: Area; session: Area };

const asError = (error: unknown): Error =>
	error instanceof Error ? error : new Error(String(error));

/** A store over the browser's own storage. */
export function createStore(
	{ now, newSource, countryOf }: StoreDependencies,
	{ local, session }: Areas = browser.storage,
): Store {
	const inTurn = createSerialQueue();
	/** What this life of the background knows, should storage stop working. */
	let last: WatchState | null = null;
	let unsaved: Unsaved | null = null;
	/** Whether what an earlier life could not save has been looked for, and what is left is gone. */
	let hasReadUnsaved = false;
	let leftover = false;
	let lastPulse: Pulse | null = null;
	/** Whether memory storage still has what should have been erased. */
	let uncleared = false;
	/** What the popup paints first, as this life has last written it. */
	let copied: FirstScreen | null = null;

	/** Keeps a copy for the popup's first paint; none rather than an old one. */
	async function copy(state: WatchState): Promise<void> {
		copied = firstScreenOf(state);
		await session
			.set({ [COPY_KEY]: JSON.stringify(copied) })
			.catch(() => session.remove(COPY_KEY))
			.catch(() => undefined);
	}

	/** What an earlier life could not save. */
	async function readUnsaved(): Promise<Unsaved | null> {
		try {
			const kept = (await session.get(UNSAVED_KEY))[UNSAVED_KEY];
			return kept === undefined ? null : z.parse(StoredUnsaved, kept);
		} catch {
			return null;
		}
	}

	async function read(): Promise<WatchState> {
		if (!hasReadUnsaved) {
			const kept = await readUnsaved();
			hasReadUnsaved = true;
			leftover = kept !== null;
			// A life that ended between saving and clearing up leaves a copy that is old by now.
			if (kept !== null && !(await isSaved(kept.state))) unsaved = kept;
		}
		if (unsaved !== null) return unsaved.state;
		let stored: unknown;
		try {
			stored = (await local.get(STATE_KEY))[STATE_KEY];
		} catch (error) {
			if (last === null) throw error;
			unsaved = { state: last, entries: [], aside: {} };
			return last;
		}
		if (stored === undefined) return emptyState(newSource());
		const source = newSource();
		const state = migrate(stored, { source, countryOf });
		if (state !== null) return state;
		const rebuilt = rebuild(stored, source, now());
		await save({
			state: rebuilt,
			entries: [{ type: 'rebuilt', at: now() }],
			aside: { [ASIDE_KEY]: stored },
		});
		return rebuilt;
	}

	/** Whether the disk has this state, a later one, or one that began when this one was erased. */
	async function isSaved(state: WatchState): Promise<boolean> {
		try {
			const stored = (await local.get(STATE_KEY))[STATE_KEY];
			const saved = z.safeParse(WatchState, stored);
			if (!saved.success) return false;
			return saved.data.source !== state.source || saved.data.revision >= state.revision;
		} catch {
			return false;
		}
	}

	async function load(): Promise<WatchState> {
		last = await read();
		// Memory is empty after the browser's start, and may be behind after a death.
		if (copied === null) await copy(last);
		return last;
	}

	/** The record with more entries, and what of it could not be read. */
	async function recordWith(entries: readonly RecordEntry[]): Promise<Record<string, unknown>> {
		if (entries.length === 0) return {};
		const stored = (await local.get(RECORD_KEY))[RECORD_KEY] ?? [];
		const record = z.safeParse(EvidenceRecord, stored);
		if (record.success) return { [RECORD_KEY]: append(record.data, entries, now()) };
		// What can be read stays, and all of it is kept aside.
		const readable = (Array.isArray(stored) ? stored : []).flatMap((one: unknown) => {
			const entry = z.safeParse(RecordEntry, one);
			return entry.success ? [entry.data] : [];
		});
		return { [RECORD_KEY]: append(readable, entries, now()), [RECORD_ASIDE_KEY]: stored };
	}

	async function save(next: Unsaved): Promise<void> {
		last = next.state;
		try {
			await local.set({
				...next.aside,
				...(await recordWith(next.entries)),
				[STATE_KEY]: z.parse(WatchState, next.state),
			});
		} catch (error) {
			console.error('the state could not be saved', error);
			unsaved = next;
			// Memory storage outlives this background, and the popup reads it.
			await session.set({ [UNSAVED_KEY]: next }).catch(() => undefined);
			return;
		}
		await copy(next.state);
		if (unsaved === null && !leftover) return;
		unsaved = null;
		leftover = await session.remove(UNSAVED_KEY).then(
			() => false,
			() => true,
		);
	}

	async function clearMemory(): Promise<void> {
		lastPulse = null;
		hasReadUnsaved = true;
		uncleared = true;
		leftover = true;
		copied = null;
		await session.clear();
		uncleared = false;
		leftover = false;
	}

	return {
		read: () =>
			inTurn(async () => {
				const state = await load();
				return { state, unsaved: unsaved !== null };
			}),
		update: (change) =>
			inTurn(async () => {
				const before = await load();
				const { state: after, entries } = change(before);
				const changed = after !== before;
				const state = changed ? { ...after, revision: before.revision + 1 } : before;
				if (changed || unsaved !== null) {
					const waiting = unsaved?.entries ?? [];
					await save({
						state,
						entries: append(waiting, entries, now()),
						aside: unsaved?.aside ?? {},
					});
				}
				return state;
			}),
		async readPulse() {
			try {
				const stored = (await session.get(PULSE_KEY))[PULSE_KEY];
				const pulse = Pulse.safeParse(stored);
				return pulse.success ? pulse.data : null;
			} catch {
				return lastPulse;
			}
		},
		async writePulse(pulse) {
			if (uncleared && unsaved === null) await clearMemory().catch(() => undefined);
			lastPulse = pulse;
			await session
				.set({ [PULSE_KEY]: pulse, [PULSE_COPY_KEY]: firstScreenPulse(pulse, copied) })
				.catch((error: unknown) => {
					console.error('the pulse could not be kept', error);
				});
		},
		eraseRecord: () =>
			inTurn(async () => {
				await load();
				await local.remove([RECORD_KEY, RECORD_ASIDE_KEY]);
				if (unsaved === null) return;
				unsaved = { ...unsaved, entries: [] };
				// Another life would write into the record what is erased.
				await session.set({ [UNSAVED_KEY]: unsaved });
			}),
		async writeProgress(progress) {
			const doing =
				progress === null
					? session.remove(PROGRESS_KEY)
					: session.set({ [PROGRESS_KEY]: progress });
			// Nothing depends on it: the next list says how it ended.
			await doing.catch(() => undefined);
		},
		eraseEverything: () =>
			inTurn(async () => {
				// Memory first: a life that ends in between leaves all of the disk, or nothing anywhere.
				const memory = await clearMemory().then(() => null, asError);
				const disk = await local.clear().then(() => null, asError);
				const failure = disk ?? memory;
				if (disk === null) {
					last = null;
					unsaved = null;
				}
				if (failure !== null) throw failure;
			}),
	};
}
