import type { Use } from '@/utils/sessions/familiarity';
import type { TrackedSession } from './state';

/** Whether a known device is in use, as its sessions tell. */

/** A login may count as activity of the login that it takes the place of; in milliseconds. */
export const OVERLAP = 2 * 60 * 1000;

/** When a session began, as exactly as is known, milliseconds since 1970. */
export const beganAt = (one: TrackedSession): number => one.session.createdAt ?? one.firstSeenAt;

/** Whether a session counts as one of the device that it is on. */
export const usesDevice = (one: TrackedSession): boolean =>
	one.deviceId !== null && (one.standing === 'mine' || one.standing === 'familiar');

/**
 * Whether a device was used after another session began.
 *
 * @param there the sessions of the device that are logged in
 * @param beside the other session; it may be among them
 */
export function useBeside(there: readonly TrackedSession[], beside: TrackedSession): Use {
	const began = beganAt(beside);
	let use: Use = 'free';
	for (const one of there) {
		if (one.ref === beside.ref) continue;
		const { current, lastActiveAt } = one.session;
		if (current) return 'inUse';
		if (lastActiveAt === null) use = 'unknown';
		else if (lastActiveAt > began + OVERLAP) return 'inUse';
	}
	return use;
}
