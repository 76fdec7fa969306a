import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Use } from './familiarity';

/** Whether a known device is in use, as its sessions tell. */

/** A login may count as activity of the login that it takes the place of; in milliseconds. */
export const OVERLAP = 2 * 60 * 1000;

/** When a session began, as exactly as is known, milliseconds since 1970. */
export const beganAt = (watched: TrackedSession): number =>
	watched.session.createdAt ?? watched.firstSeenAt;

/**
 * Whether a session counts as one of the device that it is on: also one that the user is being
 * asked about, or the question would make room for somebody else.
 */
export const usesDevice = (watched: TrackedSession): boolean =>
	watched.deviceId !== null && watched.reviewStatus !== 'notMine';

/** Whether the one of two logins that began first went on being used beside the other. */
export function overlap(a: TrackedSession, b: TrackedSession): Use {
	const [first, later] = beganAt(a) <= beganAt(b) ? [a, b] : [b, a];
	const { current, lastActiveAt } = first.session;
	if (current) return 'inUse';
	if (lastActiveAt === null) return 'unknown';
	return lastActiveAt > beganAt(later) + OVERLAP ? 'inUse' : 'free';
}

/**
 * Whether a device is in use beside a session. This browser is, whatever else is true of it: its
 * own login is the one that is looking.
 *
 * @param there the sessions of the device that are logged in
 * @param beside the other session; it may be among them
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
