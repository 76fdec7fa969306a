import type { Session } from '@/utils/domain/sessions/session';
import type { TrackedSession } from '@/utils/domain/watch/state';

/**
 * When something about a session was, as an interval: services tell times in words, or cut to hours or
 * days. Two intervals that overlap are not different.
 */

/** Milliseconds since 1970; `from` is never after `to`. */
export type Interval = { from: number; to: number };

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How coarse a service's times of activity may be, in milliseconds. */
const GRAINS = [DAY, HOUR, 30 * MINUTE, 15 * MINUTE, 10 * MINUTE];
/** All time zones are whole quarters of an hour apart. */
const ZONE_STEP = 15 * MINUTE;

/** When a session was last active; `null` for unknown. */
export const activeIn = ({ lastActiveAt, activeWithin = 0 }: Session): Interval | null =>
	lastActiveAt === null
		? null
		: { from: lastActiveAt - activeWithin, to: lastActiveAt + activeWithin };

/** When a session was created; `null` for unknown. */
export const createdIn = ({ createdAt, createdWithin = 0 }: Session): Interval | null =>
	createdAt === null ? null : { from: createdAt - createdWithin, to: createdAt + createdWithin };

/**
 * Sessions without times of activity, where all of them are those of the logins: such a service never
 * tells when a session was used. For a day after the last login nobody can know.
 *
 * @param now milliseconds since 1970
 * @returns the very same list where any session was used later
 */
export function withToldActivity(sessions: readonly Session[], now: number): readonly Session[] {
	const gaps = sessions.map(({ createdAt, lastActiveAt, createdWithin, activeWithin }) =>
		createdAt === null || lastActiveAt === null || createdWithin || activeWithin
			? MINUTE
			: Math.abs(lastActiveAt - createdAt),
	);
	const isOld = sessions.some(({ createdAt }) => createdAt !== null && now - createdAt > DAY);
	if (!isOld || gaps.some((gap) => gap >= MINUTE)) return sessions;
	return sessions.map((session) => ({ ...session, lastActiveAt: null }));
}

/** When a session began, as exactly as is known: no later than it was first seen. */
export function beganIn({ session, firstSeenAt }: TrackedSession): Interval {
	const created = createdIn(session);
	if (created === null) return { from: firstSeenAt, to: firstSeenAt };
	const { from, to } = created;
	return { from, to: from === to ? to : Math.max(from, Math.min(to, firstSeenAt)) };
}

/** Whether all times may stand for days in one time zone, whose clocks may have changed in between. */
function areDays(times: readonly number[]): boolean {
	const [first = 0] = times;
	return times.every(
		(at) =>
			at % ZONE_STEP === 0 && [0, HOUR, DAY - HOUR].includes((((at - first) % DAY) + DAY) % DAY),
	);
}

/**
 * How coarse a time of activity is, in milliseconds, where the service cuts its times: 0 for exact.
 *
 * @param others all times of activity that the same service has told: where they have another time of
 * the day, they are not cut to days
 */
export function grainOf(at: number, others: readonly number[]): number {
	if (areDays([at, ...others])) return DAY;
	return GRAINS.find((grain) => at % grain === 0) ?? 0;
}
