import type { Session } from '@/utils/domain/sessions/session';
import type { Pulse, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { sameDevice, sameLooks } from './listing-change';
import { createdIn } from './session-times';

/**
 * Some services give a session a new id every now and then. A session that goes and a session that
 * comes in one look, alike in all but the id, are one session.
 */

const HOUR = 60 * 60 * 1000;

/** The exact time of a login, which no two logins share; `null` where the service tells none. */
const exactLogin = ({ createdAt, createdWithin = 0 }: Session): number | null =>
	createdAt !== null && createdWithin === 0 && createdAt % HOUR !== 0 ? createdAt : null;

const goesOn = (was: Session, is: Session): boolean =>
	is.lastActiveAt === null ||
	was.lastActiveAt === null ||
	is.lastActiveAt + (is.activeWithin ?? 0) >= was.lastActiveAt - (was.activeWithin ?? 0);

/** Whether a new id can be a known session's. */
function canBe(watched: TrackedSession, is: Session): boolean {
	const was = watched.session;
	if (was.current !== is.current || !sameDevice(was, is) || !goesOn(was, is)) return false;
	const [a, b] = [exactLogin(was), exactLogin(is)];
	if (a !== null && b !== null) return a === b;
	// A list with nothing but this browser's own session may be another account's.
	if (watched.goneAt !== null || was.current || !sameLooks(was, is)) return false;
	const [created, isCreated] = [createdIn(was), createdIn(is)];
	if (created === null || isCreated === null) return created === isCreated;
	return created.from <= isCreated.to && isCreated.from <= created.to;
}

/** What sessions must have in common: looking only among those keeps a flood cheap. */
const keyOf = ({ current, device: { browser, system, form }, ...session }: Session): string =>
	[
		current,
		browser,
		system,
		form,
		exactLogin({ current, device: { browser, system, form }, ...session }),
	].join('|');

/** The new ids of known sessions, by their old ids. */
export function renewedIds(
	tracked: readonly TrackedSession[],
	sessions: readonly Session[],
): ReadonlyMap<string, string> {
	const renewed = new Map<string, string>();
	const known = new Set(tracked.map(({ session }) => session.id));
	const fresh = sessions.filter(({ id }) => !known.has(id));
	if (fresh.length === 0) return renewed;
	const listed = new Set(sessions.map(({ id }) => id));
	/** Those that went, the last seen last. */
	const went = new Map<string, TrackedSession[]>();
	for (const watched of tracked) {
		if (listed.has(watched.session.id)) continue;
		const key = keyOf(watched.session);
		const alike = went.get(key) ?? [];
		if (alike.length === 0) went.set(key, alike);
		alike.push(watched);
	}
	for (const session of fresh) {
		const alike = went.get(keyOf(session)) ?? [];
		const at = alike.findLastIndex((watched) => canBe(watched, session));
		const [watched] = at === -1 ? [] : alike.splice(at, 1);
		if (watched !== undefined) renewed.set(watched.session.id, session.id);
	}
	return renewed;
}

/** State and pulse in which known sessions have their new ids; the same objects where none has. */
export function withRenewedIds(
	state: WatchState,
	pulse: Pulse | null,
	sessions: readonly Session[],
): { state: WatchState; pulse: Pulse | null } {
	// By another connection a session has another id, or it is another account's.
	if (state.startedAt === null) return { state, pulse };
	const renewed = renewedIds(state.tracked, sessions);
	if (renewed.size === 0) return { state, pulse };
	const tracked = state.tracked.map((watched): TrackedSession => {
		const id = renewed.get(watched.session.id);
		return id === undefined ? watched : { ...watched, session: { ...watched.session, id } };
	});
	const lastActiveAt = pulse?.lastActiveAt.map(([id, at]): [string, number] => [
		renewed.get(id) ?? id,
		at,
	]);
	return {
		state: { ...state, tracked },
		pulse: pulse === null || lastActiveAt === undefined ? pulse : { ...pulse, lastActiveAt },
	};
}
