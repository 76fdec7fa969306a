import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Use } from './baseline';
import { activeIn, beganIn } from './session-times';

/** Whether a known device is in use, by its sessions. */

/** How long after a new login the old login may still seem active, in milliseconds. */
export const OVERLAP = 2 * 60 * 1000;

/** When a session began, as exactly as is known, in milliseconds since 1970. */
export const beganAt = (watched: TrackedSession): number =>
	watched.session.createdAt ?? watched.firstSeenAt;

/**
 * Whether a session counts as use of its device. A session that the user is asked about counts, too:
 * else the question would make the device free for a thief.
 */
export const usesDevice = (watched: TrackedSession): boolean =>
	watched.deviceId !== null && watched.reviewStatus !== 'notMine';

/** Whether the earlier of two sessions was certainly used beside the later. */
export function overlap(a: TrackedSession, b: TrackedSession): Use {
	const [first, later] = beganAt(a) <= beganAt(b) ? [a, b] : [b, a];
	const active = activeIn(first.session);
	if (first.session.current) return 'inUse';
	if (active === null) return 'unknown';
	return active.from > beganIn(later).to + OVERLAP ? 'inUse' : 'free';
}

/** Sessions of one device, or alike. Asking it costs little, however many there are. */
export type UseIndex = {
	add(watched: TrackedSession): void;
	/** Takes a session out, by its number. */
	remove(ref: number): void;
	/**
	 * Whether any of them is in use beside a session. This browser always is, since it is looking.
	 *
	 * @param beside the session; it may be among them
	 */
	useBeside: (beside: TrackedSession) => Use;
	/** One that began before a session, and was in use beside it. */
	earlierBeside(beside: TrackedSession): TrackedSession | null;
	/** One that began after a session, which was in use beside it. */
	laterBeside(beside: TrackedSession): TrackedSession | null;
	/** The session that was active last, but for this. */
	lastBut(beside: TrackedSession): TrackedSession | null;
	size(): number;
};

/** A session in the order of their beginnings, with the best witnesses up to it and from it on. */
type Ranked = {
	watched: TrackedSession;
	/** The two that were active last among those up to this. */
	active: [TrackedSession, TrackedSession | null];
	/** Whether any up to this has no time of activity: how many. */
	unknown: number;
};

/** The end of the certain use of a session, in milliseconds since 1970. */
function usedUntil({ session }: TrackedSession): number {
	if (session.current) return Number.POSITIVE_INFINITY;
	return activeIn(session)?.from ?? Number.NEGATIVE_INFINITY;
}

const isUnknown = ({ session }: TrackedSession): boolean =>
	!session.current && session.lastActiveAt === null;

function rankedAfter(before: Ranked | undefined, watched: TrackedSession): Ranked {
	const unknown = (before?.unknown ?? 0) + Number(isUnknown(watched));
	if (before === undefined) return { watched, active: [watched, null], unknown };
	const [first, second] = before.active;
	const until = usedUntil(watched);
	if (until >= usedUntil(first)) return { watched, active: [watched, first], unknown };
	const next = second === null || until >= usedUntil(second) ? watched : second;
	return { watched, active: [first, next], unknown };
}

/** Of two that began at the same time, that which was listed first comes first. */
const inOrder = (a: TrackedSession, b: TrackedSession): number =>
	beganAt(a) - beganAt(b) || a.ref - b.ref;

/** The number of sessions that began no later than another. */
function countUntil(ranked: readonly Ranked[], beside: TrackedSession): number {
	let [low, high] = [0, ranked.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const at = ranked[middle];
		if (at === undefined || inOrder(at.watched, beside) <= 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Makes an index without sessions. */
export function createUseIndex(): UseIndex {
	const sessions = new Map<number, TrackedSession>();
	let ranked: Ranked[] = [];
	let isSorted = true;

	const sorted = (): Ranked[] => {
		if (isSorted) return ranked;
		ranked = [];
		for (const watched of [...sessions.values()].sort(inOrder))
			ranked.push(rankedAfter(ranked.at(-1), watched));
		isSorted = true;
		return ranked;
	};
	const earlierBeside = (beside: TrackedSession): TrackedSession | null => {
		const until = countUntil(sorted(), beside);
		const witness = ranked[until - 1]?.active.find(
			(other) => other !== null && other.ref !== beside.ref,
		);
		const isUsed = witness != null && usedUntil(witness) > beganIn(beside).to + OVERLAP;
		return isUsed ? witness : null;
	};
	const laterBeside = (beside: TrackedSession): TrackedSession | null => {
		const from = countUntil(sorted(), beside);
		const until = usedUntil(beside);
		// Those that began next tell: whoever began later was beside it for a shorter time.
		const later = ranked
			.slice(from, from + 8)
			.find(({ watched }) => watched.ref !== beside.ref && until > beganIn(watched).to + OVERLAP);
		return later?.watched ?? null;
	};
	const hasUnknown = (beside: TrackedSession): boolean => {
		const until = countUntil(sorted(), beside);
		const own = sessions.get(beside.ref);
		const before = ranked[until - 1]?.unknown ?? 0;
		if (before - Number(own !== undefined && isUnknown(own)) > 0) return true;
		return isUnknown(beside) && ranked.length - until > 0;
	};

	return {
		add(watched) {
			const last = ranked.at(-1);
			const isLast = last === undefined || inOrder(last.watched, watched) < 0;
			const isNew = !sessions.has(watched.ref);
			sessions.set(watched.ref, watched);
			if (isSorted && isLast && isNew) ranked.push(rankedAfter(last, watched));
			else isSorted = false;
		},
		remove(ref) {
			if (sessions.delete(ref)) isSorted = false;
		},
		useBeside(beside) {
			const current = [...(sorted().at(-1)?.active ?? [])].find(
				(other) => other?.session.current === true,
			);
			if (current !== undefined && current?.ref !== beside.ref) return 'inUse';
			if (earlierBeside(beside) !== null || laterBeside(beside) !== null) return 'inUse';
			return hasUnknown(beside) ? 'unknown' : 'free';
		},
		earlierBeside,
		laterBeside,
		lastBut: ({ ref }) =>
			sorted()
				.at(-1)
				?.active.find((other) => other !== null && other.ref !== ref) ?? null,
		size: () => sessions.size,
	};
}
