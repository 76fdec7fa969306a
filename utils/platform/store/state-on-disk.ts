import type { RecordEntry } from '@/utils/domain/record/record';
import { withoutFuture } from '@/utils/domain/watch/future';
import type { rebuild } from '@/utils/domain/watch/migrate';
import type { WatchState } from '@/utils/domain/watch/state';
import type { Areas } from './areas';
import type { MemoryCopies } from './memory-copies';
import { createParsedBefore } from './parsed-before';
import { isSameData } from './same-data';
import { PARSED_KEYS, STATE_KEY } from './stored-keys';
import { createUnsavedState, type Unsaved } from './unsaved-state';

/** Where a state that could not be read is kept, so that nothing is lost in silence. */
const ASIDE_KEY = 'watch.unreadable';

export type StoreDependencies = {
	/** Milliseconds since 1970. */
	now: () => number;
	/** A name by chance for a state that begins. */
	newSource: () => string;
	/** Fetches what reads states of earlier versions, and puts right what can't be read: few ever need it. */
	earlierStates: () => Promise<EarlierStates>;
};

export type EarlierStates = {
	/** `null` where it is no state of any version. `source`: a name for a state that begins. */
	migrate: (stored: unknown, source: string) => WatchState | null;
	rebuild: typeof rebuild;
};

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

/** Few looks need the schemas: see `ParsedBefore`. */
const schemas = () => import('@/utils/domain/watch/state');

/** The state in a value that this version has written; `null` where it is none. */
async function parseState(stored: unknown): Promise<WatchState | null> {
	const today = (await schemas()).WatchState.safeParse(stored);
	return today.success ? today.data : null;
}

/** Entries that wait, and those that come to them. */
const joined = async (
	waiting: RecordEntry[],
	entries: readonly RecordEntry[],
): Promise<RecordEntry[]> =>
	entries.length === 0
		? waiting
		: (await import('@/utils/domain/record/bounds')).append(waiting, entries);

export function createStateOnDisk(
	{ local, session }: Areas,
	{ now, newSource, earlierStates }: StoreDependencies,
	copies: MemoryCopies,
): StateOnDisk {
	/** What this life of the background knows, should storage stop working. */
	let last: WatchState | null = null;
	const unsaved = createUnsavedState({ local, session });
	const parsedBefore = createParsedBefore(session, PARSED_KEYS.state);

	async function read(): Promise<WatchState> {
		await unsaved.takeOver();
		const kept = unsaved.current();
		if (kept !== null) return kept.state;
		let stored: unknown;
		try {
			stored = (await local.get(STATE_KEY))[STATE_KEY];
		} catch (error) {
			if (last === null) throw error;
			unsaved.hold({ state: last, entries: [], aside: {} });
			return last;
		}
		const source = newSource();
		if (stored === undefined) return (await schemas()).emptyState(source);
		const today = await parsedBefore(stored, () => parseState(stored));
		if (today !== null) return asRead(withoutFuture(today, now()), stored);
		const { migrate, rebuild } = await earlierStates();
		const state = migrate(stored, source);
		if (state !== null) return asRead(withoutFuture(state, now()), stored);
		const rebuilt = rebuild(stored, source, now());
		await write({
			state: rebuilt,
			entries: [{ type: 'rebuilt', at: now() }],
			aside: { [ASIDE_KEY]: stored },
		});
		return rebuilt;
	}

	/**
	 * What was read, after this life's first read as it is stored, too: our pages read it without
	 * schemas, and what was put right has to stay so.
	 */
	async function asRead(state: WatchState, stored: unknown): Promise<WatchState> {
		if (last === null && !isSameData(state, stored)) {
			await write({ state, entries: [], aside: {} });
		}
		return state;
	}

	/** What to write of the record: most writes add nothing to it. */
	const recordOf = async (entries: readonly RecordEntry[]) =>
		entries.length === 0 ? {} : (await import('./record-on-disk')).recordWith(local, entries);

	async function write(next: Unsaved): Promise<void> {
		last = next.state;
		try {
			await local.set({
				...next.aside,
				...(await recordOf(next.entries)),
				[STATE_KEY]: (await schemas()).WatchState.parse(next.state),
			});
		} catch (error) {
			console.error('the state could not be saved', error);
			return unsaved.keep(next);
		}
		await copies.copy(next.state);
		await unsaved.saved();
	}

	return {
		async load() {
			last = await read();
			// Memory is empty after the browser's start, and may be behind after a death.
			if (!copies.hasCopy()) await copies.copy(last);
			return last;
		},
		async save(state, entries) {
			const { entries: before = [], aside = {} } = unsaved.current() ?? {};
			await write({ state, entries: await joined(before, entries), aside });
		},
		isUnsaved: () => unsaved.current() !== null,
		dropEntries: () => unsaved.dropEntries(),
		forgetMemory: (isCleared) => unsaved.forgetMemory(isCleared),
		forgetAll() {
			last = null;
			unsaved.forget();
		},
	};
}
