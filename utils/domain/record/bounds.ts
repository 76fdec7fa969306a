import { foldFloods, routine } from './floods';
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

/** The numbers of the sessions that alarmed, or that the user had something to say of. */
function alarmedRefs(record: EvidenceRecord): Set<number> {
	return new Set(
		record.flatMap((entry) => {
			switch (entry.type) {
				case 'sessionSeen':
				case 'gradeRaised':
					return entry.grade === 'check' || entry.grade === 'urgent' ? [entry.ref] : [];
				case 'alerted':
					return entry.refs;
				case 'reviewed':
				case 'removalAsked':
					return [entry.ref];
				default:
					return [];
			}
		}),
	);
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

/** As many of the entries as are kept: first the routine goes, last what alarmed; the oldest first. */
function withinLimit(record: EvidenceRecord): EvidenceRecord {
	const over = record.length - RECORD_LIMIT;
	if (over <= 0) return record;
	const alarmed = alarmedRefs(record);
	const rank = (entry: RecordEntry): number => {
		if (routine(entry)) return 0;
		return GRAVE.has(entry.type) || ('ref' in entry && alarmed.has(entry.ref)) ? 2 : 1;
	};
	const byRank: RecordEntry[][] = [[], [], []];
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
