import { higherRisk } from '@/utils/domain/judgement/risk-level';
import { networkOf } from '@/utils/domain/places/network';
import type { EvidenceRecord, RecordEntry } from './record';

/**
 * Floods of logins, which would push all else out of the record: «312 logins from 198.51.100.0/24».
 */

type Logins = Extract<RecordEntry, { type: 'logins' }>;
type Seen = Extract<RecordEntry, { type: 'sessionSeen' }>;
type Raised = Extract<RecordEntry, { type: 'gradeRaised' }>;

/** How many logins of a day from a network make a flood. */
const FLOOD = 20;
/** How many of them, the first, keep their own entries. */
const KEPT = 5;

const DAY = 24 * 60 * 60 * 1000;
const dayOf = (at: number): number => Math.floor(at / DAY);

const ROUTINE: ReadonlySet<RecordEntry['type']> = new Set(['sessionChanged', 'lookFailed', 'gap']);

/** Whether an entry tells of daily life. */
export const routine = ({ type }: RecordEntry): boolean => ROUTINE.has(type);

/** The numbers of the sessions that alarmed, or that the user had something to say of. */
export function alarmedRefs(record: EvidenceRecord): Set<number> {
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

/** The numbers of the sessions that the user said were theirs. */
export const ownRefs = (record: EvidenceRecord): Set<number> =>
	new Set(
		record.flatMap((entry) =>
			entry.type === 'reviewed' && entry.verdict === 'mine' ? [entry.ref] : [],
		),
	);

/** Ranges of numbers with more numbers in them. */
function withNumbers(ranges: Logins['sessions'], more: readonly number[]): Logins['sessions'] {
	const sorted = [...ranges, ...more.map((ref): [number, number] => [ref, ref])].sort(
		(a, b) => a[0] - b[0],
	);
	const joined: [number, number][] = [];
	for (const [from, to] of sorted) {
		const last = joined.at(-1);
		if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else joined.push([from, to]);
	}
	return joined;
}

/** Logins of a day that are folded together: those that are so already, and more. */
type Flood = { network: string | null; before: Logins[]; more: Seen[] };

function entryOf({ network, before, more }: Flood): Logins {
	const grades = [...before, ...more].map(({ grade }) => grade);
	return {
		type: 'logins',
		at: Math.max(...[...before, ...more].map(({ at }) => at)),
		from: Math.min(...before.map(({ from }) => from), ...more.map(({ at }) => at)),
		network,
		count: before.reduce((sum, { count }) => sum + count, more.length),
		grade: grades.reduce(higherRisk),
		sessions: withNumbers(
			before.flatMap(({ sessions }) => sessions),
			more.map(({ ref }) => ref),
		),
	};
}

/**
 * The floods of a record.
 *
 * @param keyOf the network that a login counts to; `undefined` where it counts to none
 * @param spanOf the day, or another time, that it counts to
 */
function floodsOf(
	record: EvidenceRecord,
	keyOf: (entry: Seen | Logins) => string | null | undefined,
	spanOf: (at: number) => number = dayOf,
): Flood[] {
	const mine = ownRefs(record);
	const groups = new Map<string, Flood>();
	for (const entry of record) {
		if (entry.type !== 'logins' && entry.type !== 'sessionSeen') continue;
		if (entry.type === 'sessionSeen' && (entry.current || mine.has(entry.ref))) continue;
		const network = keyOf(entry);
		if (network === undefined) continue;
		const key = JSON.stringify([spanOf(entry.at), network]);
		const flood = groups.get(key) ?? { network, before: [], more: [] };
		groups.set(key, flood);
		if (entry.type === 'logins') flood.before.push(entry);
		else flood.more.push(entry);
	}
	return [...groups.values()].flatMap((flood) => {
		const more = flood.more.slice(KEPT);
		if (more.length === 0 || (flood.before.length === 0 && flood.more.length <= FLOOD)) return [];
		return [{ ...flood, more }];
	});
}

/** Folded logins with the highest risk level that any of them has come to. */
function withRises(logins: Logins, rises: readonly Raised[]): Logins {
	const isIn = ({ ref }: Raised) => logins.sessions.some(([from, to]) => from <= ref && ref <= to);
	const grade = rises
		.filter(isIn)
		.reduce((worst, rise) => higherRisk(worst, rise.grade), logins.grade);
	return grade === logins.grade ? logins : { ...logins, grade };
}

/** Without what is told of sessions that are folded, but for how grave it became. */
function withoutFolded(record: EvidenceRecord): EvidenceRecord {
	const ranges = record.flatMap((entry) => (entry.type === 'logins' ? entry.sessions : []));
	if (ranges.length === 0) return record;
	const sorted = withNumbers(ranges, []);
	const isFolded = (ref: number): boolean => {
		let [low, high] = [0, sorted.length - 1];
		while (low <= high) {
			const middle = (low + high) >> 1;
			const [from, to] = sorted[middle] ?? [0, -1];
			if (ref < from) high = middle - 1;
			else if (ref > to) low = middle + 1;
			else return true;
		}
		return false;
	};
	const rises = record.filter(
		(entry): entry is Raised => entry.type === 'gradeRaised' && isFolded(entry.ref),
	);
	return record.flatMap((entry): RecordEntry[] => {
		if (entry.type === 'logins') return [withRises(entry, rises)];
		if ('ref' in entry) {
			// What the user says of it is worth its own line.
			const isSaid = entry.type === 'reviewed' && entry.verdict === 'mine';
			return isFolded(entry.ref) && !isSaid ? [] : [entry];
		}
		if (!('refs' in entry) || !entry.refs.some(isFolded)) return [entry];
		const refs = entry.refs.filter((ref) => !isFolded(ref));
		return refs.length === 0 ? [] : [{ ...entry, refs }];
	});
}

function fold(record: EvidenceRecord, floods: readonly Flood[]): EvidenceRecord {
	if (floods.length === 0) return record;
	/** Where the entry of a flood stands: in the place of its last login. */
	const at = new Map<RecordEntry, Logins>();
	const gone = new Set<RecordEntry>();
	for (const flood of floods) {
		for (const entry of [...flood.before, ...flood.more]) gone.add(entry);
		const last = flood.more.at(-1);
		if (last !== undefined) at.set(last, entryOf(flood));
	}
	return record.flatMap((entry) => {
		const made = at.get(entry);
		if (made !== undefined) return [made];
		return gone.has(entry) ? [] : [entry];
	});
}

/**
 * The record with its floods folded: by network, where that is not enough those of a day from however
 * many networks, and at last those of however many days: a patient stranger stays below what a day
 * may have. The first logins of each keep their own entries.
 *
 * @param limit how many entries there may be before networks are thrown together
 */
export function foldFloods(record: EvidenceRecord, limit: number): EvidenceRecord {
	const networks = new Map<Seen, string | null>();
	const networkOfSeen = (entry: Seen | Logins): string | null | undefined => {
		if (entry.type === 'logins') return entry.network ?? undefined;
		const known = networks.get(entry);
		if (known !== undefined) return known ?? undefined;
		const network = networkOf(entry.ip);
		networks.set(entry, network);
		return network ?? undefined;
	};
	// A flood that is folded may still be told of, session by session.
	const byNetwork = withoutFolded(fold(record, floodsOf(record, networkOfSeen)));
	if (byNetwork.length <= limit) return byNetwork;
	const all = () => null;
	const byDay = withoutFolded(fold(byNetwork, floodsOf(byNetwork, all)));
	if (byDay.length <= limit) return byDay;
	const alarmed = alarmedRefs(byDay);
	const isAlarming = (entry: Seen | Logins): boolean =>
		entry.type === 'logins'
			? entry.grade === 'check' || entry.grade === 'urgent'
			: alarmed.has(entry.ref);
	const alarming = (entry: Seen | Logins) => (isAlarming(entry) ? null : undefined);
	return withoutFolded(
		fold(
			byDay,
			floodsOf(byDay, alarming, () => 0),
		),
	);
}
