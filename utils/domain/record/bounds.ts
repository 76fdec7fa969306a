import { alarmedRefs, foldFloods, ownRefs, routine } from './floods';
import type { EvidenceRecord, RecordEntry } from './record';

/** What of the record goes, and in which order. */

/** The most entries that are kept; what alarmed is the last to go. */
export const RECORD_LIMIT = 2000;
/**
 * The most routine entries that are kept. Computers sleep and phones change their address all day, and
 * that must not push out what was seen, judged and done.
 */
export const ROUTINE_LIMIT = 1000;
/** How long an entry is kept, in milliseconds. */
export const RECORD_AGE = 400 * 24 * 60 * 60 * 1000;
/** How many later days have to agree that an entry is too old: a clock can be wrong for a moment. */
const AGREEING_DAYS = 7;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The time before which entries are too old, in milliseconds since 1970, by the record's own days: one
 * look by a clock that is years ahead makes one day, and deletes nothing.
 */
function tooOldBefore(record: EvidenceRecord): number {
	const days = [...new Set(record.map(({ at }) => Math.floor(at / DAY)))].sort((a, b) => b - a);
	const agreed = days[AGREEING_DAYS - 1];
	return agreed === undefined ? Number.NEGATIVE_INFINITY : agreed * DAY - RECORD_AGE;
}

const GRAVE: ReadonlySet<RecordEntry['type']> = new Set([
	'alerted',
	'alertShown',
	'logins',
	'recoveryStarted',
	'recoveryEnded',
	'recoveryStep',
	'rebuilt',
]);

/** How many of the same about the same session are told at first, and at last. */
const TOLD = 5;

/**
 * What only says once more what was said of the same session: a risk level that goes to and fro, or a
 * stranger that is removed again and again, must not push out others.
 */
function repeatsIn(record: EvidenceRecord): Set<RecordEntry> {
	const told = new Map<string, RecordEntry[]>();
	for (const entry of record) {
		if (entry.type === 'logins' || routine(entry)) continue;
		const {
			type,
			ref,
			refs,
			device,
		}: { type: string; ref?: number; refs?: number[]; device?: unknown } = entry;
		const key = [type, ref, refs, device].join();
		const same = told.get(key);
		if (same === undefined) told.set(key, [entry]);
		else same.push(entry);
	}
	return new Set([...told.values()].flatMap((same) => same.slice(TOLD, -TOLD)));
}

/**
 * As many of the entries as are kept, the oldest going first: of repetitions, of the routine, of what
 * is left, of what alarmed and was the user's own, and last of what alarmed besides.
 */
function withinLimit(record: EvidenceRecord): EvidenceRecord {
	const over = record.length - RECORD_LIMIT;
	if (over <= 0) return record;
	const alarmed = alarmedRefs(record);
	const own = ownRefs(record);
	const repeats = repeatsIn(record);
	const rank = (entry: RecordEntry): number => {
		if (repeats.has(entry)) return 0;
		if (routine(entry)) return 1;
		const refs = 'ref' in entry ? [entry.ref] : 'refs' in entry ? entry.refs : [];
		if (!GRAVE.has(entry.type) && !refs.some((ref) => alarmed.has(ref))) return 2;
		return refs.length > 0 && refs.every((ref) => own.has(ref)) ? 3 : 4;
	};
	const byRank: RecordEntry[][] = [[], [], [], [], []];
	for (const entry of record) byRank[rank(entry)]?.push(entry);
	const dropped = new Set(byRank.flat().slice(0, over));
	return record.filter((entry) => !dropped.has(entry));
}

/**
 * The record with new entries, within its limits. Floods of logins are folded; see floods.ts.
 *
 * @returns the very same record where nothing was added or dropped
 */
export function append(record: EvidenceRecord, entries: readonly RecordEntry[]): EvidenceRecord {
	const all = [...record, ...entries];
	const oldest = tooOldBefore(all);
	const young = all.filter(({ at }) => at >= oldest);
	const dropped = new Set(young.filter(routine).slice(0, -ROUTINE_LIMIT));
	const rest = young.filter((item) => !dropped.has(item));
	const kept = withinLimit(foldFloods(rest, RECORD_LIMIT));
	return entries.length === 0 && kept.length === record.length ? record : kept;
}
