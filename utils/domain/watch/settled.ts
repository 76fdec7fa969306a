import { sameLooks } from '@/utils/domain/judgement/listing-change';
import type { Session } from '@/utils/domain/sessions/session';
import { absenceBefore } from './coverage';
import { HEARTBEAT } from './heartbeat';
import type { Pulse, TrackedSession, WatchState } from './state';
import type { WatchEvent } from './transition';

/**
 * Whether a look needs no rules: what few looks find is judged by rules that are read only then. They
 * are asked at the latest when the state is to be written anew (`HEARTBEAT`), so what time alone
 * changes (trust that fades within months) is noted within minutes.
 */

/** Whether nothing is under way in which time or the order of looks plays a part. */
function isCalm(state: WatchState, now: number): boolean {
	const { startedAt, failure, blind, question, recovery, undo, travel, goodAt, contactAt } = state;
	const isRecent = (at: number | null) => at !== null && now >= at && now - at < HEARTBEAT;
	return (
		startedAt !== null &&
		failure === null &&
		blind.length === 0 &&
		question === null &&
		recovery === null &&
		undo === null &&
		(travel === null || now < travel.until) &&
		isRecent(goodAt) &&
		isRecent(contactAt)
	);
}

/** Whether nothing is asked of a session, or awaited of it. */
const isAtRest = ({ removal, relistedAt, goneAt }: TrackedSession): boolean =>
	relistedAt === null && (removal === null || (removal.outcome === 'removed' && goneAt !== null));

/** Whether a session is listed as it is known, and was active no later than the last look said. */
function isAsKnown(
	{ session, goneAt }: TrackedSession,
	is: Session | undefined,
	wasActive: ReadonlyMap<string, number>,
): boolean {
	if (is === undefined || goneAt !== null) return is === undefined && goneAt !== null;
	return (
		is.createdAt === session.createdAt &&
		is.createdWithin === session.createdWithin &&
		is.activeWithin === undefined &&
		sameLooks(is, session) &&
		// This browser's own is in use at each look, whatever the service says.
		(is.current || (is.lastActiveAt ?? undefined) === wasActive.get(is.id))
	);
}

/**
 * Whether a list is the one to which the rules had nothing to say at the last look, at this very state:
 * the same sessions, each as it was. Where it is, the rules would change nothing.
 *
 * @param pulse what the last look left in memory
 * @param now milliseconds since 1970
 */
export function isSettled(
	state: WatchState,
	event: WatchEvent,
	pulse: Pulse | null,
	now: number,
): boolean {
	if (event.type !== 'looked' || event.rest !== undefined) return false;
	const { settled } = pulse ?? {};
	if (pulse === null || settled === undefined) return false;
	if (settled.source !== state.source || settled.revision !== state.revision) return false;
	if (event.connection !== state.connection) return false;
	const { opensPage } = event;
	if (opensPage !== undefined && opensPage !== (state.settings.pageEvery !== undefined))
		return false;
	if (!isCalm(state, now) || absenceBefore(state, pulse, now) !== null) return false;
	const listed = new Map(event.sessions.map((session) => [session.id, session]));
	const wasActive = new Map(pulse.lastActiveAt);
	const known = state.tracked.filter(({ goneAt }) => goneAt === null);
	return (
		known.length === event.sessions.length &&
		listed.size === event.sessions.length &&
		state.tracked.every(
			(watched) =>
				isAtRest(watched) && isAsKnown(watched, listed.get(watched.session.id), wasActive),
		)
	);
}
