import type { Session } from './session';

/** The service's clock beside our own. One of them may be off: what matters is by how much they differ. */

const MINUTE = 60 * 1000;
/** Times that a service cuts, by the longest that the cut may hide, in milliseconds. */
const CUTS = [
	[60 * MINUTE, 24 * 60 * MINUTE],
	[10 * MINUTE, 10 * MINUTE],
] as const;

/** How coarse a time may be, in milliseconds: it is no longer seen once the time was moved. */
const cutOf = (at: number): number => CUTS.find(([cut]) => at % cut === 0)?.[1] ?? 0;

/** How far the service's clock is ahead of ours, to the minute, in milliseconds. */
const aheadOf = (serviceTime: number, now: number): number =>
	Math.round((serviceTime - now) / MINUTE) * MINUTE;

function moved(session: Session, ahead: number): Session {
	const { createdAt, lastActiveAt, createdWithin, activeWithin } = session;
	// Times in words are read by our own clock.
	const created = createdAt === null || createdWithin !== undefined ? createdAt : createdAt - ahead;
	if (lastActiveAt === null || activeWithin !== undefined)
		return { ...session, createdAt: created };
	const cut = cutOf(lastActiveAt);
	return {
		...session,
		createdAt: created,
		lastActiveAt: lastActiveAt - ahead,
		...(cut === 0 ? {} : { activeWithin: cut }),
	};
}

/**
 * Sessions with their times by our own clock, so that they can be compared with what happened here.
 *
 * @param serviceTime what the service's clock showed just now; missing where it did not say
 * @param now milliseconds since 1970
 */
export function onOurClock(
	sessions: Session[],
	serviceTime: number | undefined,
	now: number,
): Session[] {
	const ahead = serviceTime === undefined ? 0 : aheadOf(serviceTime, now);
	return ahead === 0 ? sessions : sessions.map((session) => moved(session, ahead));
}
