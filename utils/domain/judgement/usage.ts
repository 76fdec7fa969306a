import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Use } from './familiarity';

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

/** Whether the earlier of two sessions was used beside the later. */
export function overlap(a: TrackedSession, b: TrackedSession): Use {
	const [first, later] = beganAt(a) <= beganAt(b) ? [a, b] : [b, a];
	const { current, lastActiveAt } = first.session;
	if (current) return 'inUse';
	if (lastActiveAt === null) return 'unknown';
	return lastActiveAt > beganAt(later) + OVERLAP ? 'inUse' : 'free';
}

/**
 * Whether a device is in use beside a session. This browser always is, since it is looking.
 *
 * @param there the listed sessions of the device
 * @param beside the session; it may be among those of the device
 */
export function useBeside(there: readonly TrackedSession[], beside: TrackedSession): Use {
	let use: Use = 'free';
	for (const watched of there) {
		if (watched.ref === beside.ref) continue;
		const together = watched.session.current ? 'inUse' : overlap(watched, beside);
		if (together === 'inUse') return together;
		if (together === 'unknown') use = together;
	}
	return use;
}
