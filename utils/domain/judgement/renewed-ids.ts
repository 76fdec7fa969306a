import { areForms, kindKey } from '@/utils/domain/devices/same-family';
import type { Session } from '@/utils/domain/sessions/session';
import type { Pulse, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { sameDevice, sameLooks } from './listing-change';
import { needsAnswer } from './review-status';
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

/** What is known of a list, while its new ids are found. */
type ListSoFar = {
	/**
	 * Whether it shares a session with the last one, or the service is known to renew all ids: else it may
	 * be another account's, and this browser's own session another one.
	 */
	isShared: boolean;
	/** Whether no session of it kept its id, and some are known under another. */
	renewsAll: boolean;
	/** Whether it was read to its end: else what it lacks may be in the rest. */
	isWhole: boolean;
};

/**
 * Whether a new id can be a known session's. One that began before the last look and was not in that
 * list was there under another id, wherever it is now.
 *
 * @param list what is known of the list by now
 */
function canBe(watched: TrackedSession, is: Session, listedAt: number, list: ListSoFar): boolean {
	const was = watched.session;
	if (was.current !== is.current || !goesOn(was, is)) return false;
	// The user wanted it gone, and it went: what comes in the same moment is another login.
	if (watched.goneAt !== null && watched.reviewStatus === 'notMine') return false;
	const [a, b] = [exactLogin(was), exactLogin(is)];
	if ((a !== null && b !== null) || !list.isWhole) return a !== null && a === b;
	// What one device is by turns; another device is another login.
	const isAlike = sameDevice(was, is);
	if (!isAlike && !areForms(was.device, is.device)) return false;
	if (watched.goneAt !== null || (was.current && !list.isShared)) return false;
	const [created, isCreated] = [createdIn(was), createdIn(is)];
	if (created === null || isCreated === null) return created === isCreated && sameLooks(was, is);
	if (created.from > isCreated.to || isCreated.from > created.to) return false;
	if (isCreated.to <= listedAt) return true;
	// Where all ids are renewed at once, it may have moved in the same moment.
	return isAlike && (list.renewsAll || sameLooks(was, is));
}

/** How many sessions are looked through for one that has changed its address as well. */
const SEARCHED = 50;

const kindOf = (session: Session): string =>
	`${session.current} ${kindKey(session.device)} ${exactLogin(session)}`;

/** By what a session is looked up that has changed its device as well. */
const loginOf = (session: Session): string => `${session.current} ${exactLogin(session)}`;

/** Sessions that went, as they are looked up: those with the same address first, those of another kind last. */
function createWent(watched: readonly TrackedSession[], listedAt: number) {
	const byAddress = new Map<string, TrackedSession[]>();
	const byKind = new Map<string, TrackedSession[]>();
	const byLogin = new Map<string, TrackedSession[]>();
	const taken = new Set<TrackedSession>();
	const addressOf = (session: Session) => `${kindOf(session)} ${session.ip}`;
	const put = (into: Map<string, TrackedSession[]>, key: string, went: TrackedSession) => {
		const alike = into.get(key) ?? [];
		if (alike.length === 0) into.set(key, alike);
		alike.push(went);
	};
	for (const went of watched) {
		put(byAddress, addressOf(went.session), went);
		put(byKind, kindOf(went.session), went);
		put(byLogin, loginOf(went.session), went);
	}
	const findIn = (alike: TrackedSession[] = [], session: Session, list: ListSoFar) => {
		while (alike.length > 0 && taken.has(alike.at(-1) as TrackedSession)) alike.pop();
		return alike
			.slice(-SEARCHED)
			.findLast((went) => !taken.has(went) && canBe(went, session, listedAt, list));
	};
	return (session: Session, list: ListSoFar): TrackedSession | undefined => {
		const found =
			findIn(byAddress.get(addressOf(session)), session, list) ??
			findIn(byKind.get(kindOf(session)), session, list) ??
			findIn(byLogin.get(loginOf(session)), session, list);
		if (found !== undefined) taken.add(found);
		return found;
	};
}

/** Within this, in milliseconds, logins are made at once. */
const AT_ONCE = 5 * 60 * 1000;
/** So many of other devices are no chance: one alike may be another account's of the same people. */
const LEAST_MADE = 2;

/** What known sessions have become, by their old ids. */
type Renewed = ReadonlyMap<string, Pick<Session, 'id'> & Partial<Session>>;

/** What stays of a session that is made anew. */
const looksOf = ({ device, place, ip }: Session): string => JSON.stringify([device, place, ip]);

/**
 * The sessions of other devices that a service has made anew, with all others and at once, by the ids
 * of those that they take the place of: each is alike in all but its id and its login.
 */
function madeAnew(
	{ failure, makesAnew }: WatchState,
	went: readonly TrackedSession[],
	fresh: readonly Session[],
): Renewed {
	// What came after this browser was logged out, and all others with it, is a login of somebody's.
	const until = failure?.kind === 'loggedOut' ? failure.since : Number.POSITIVE_INFINITY;
	const made = new Map<string, Pick<Session, 'id' | 'createdAt'>>();
	const byLooks = new Map<string, TrackedSession[]>();
	// Of two that look alike, that which waits for an answer goes on.
	for (const watched of went.toSorted((a, b) => Number(needsAnswer(a)) - Number(needsAnswer(b)))) {
		const { session, goneAt, reviewStatus } = watched;
		if (goneAt !== null || session.current || reviewStatus === 'notMine') continue;
		const key = looksOf(session);
		const alike = byLooks.get(key) ?? [];
		byLooks.set(key, alike);
		alike.push(watched);
	}
	const sorted = fresh.toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0));
	// Times to the hour say nothing of what is made at once.
	const areNear = (a?: Session, b?: Session): boolean =>
		a?.createdAt != null &&
		b?.createdAt != null &&
		b.createdAt % HOUR !== 0 &&
		b.createdAt - a.createdAt < AT_ONCE;
	sorted.forEach((session, index) => {
		if (session.current || (session.createdAt ?? 0) > until) return;
		if (!areNear(sorted[index - 1], session) && !areNear(session, sorted[index + 1])) return;
		const watched = byLooks.get(looksOf(session))?.pop();
		if (watched !== undefined) {
			const { id, createdAt } = session;
			made.set(watched.session.id, { id, createdAt });
		}
	});
	return made.size < LEAST_MADE && !makesAnew ? new Map() : made;
}

/** Whether any of these sessions is known as another account's: then the list is that account's. */
function areOfOther({ accounts }: WatchState, sessions: readonly Session[]): boolean {
	const ids = new Set(accounts.flatMap(({ tracked }) => tracked.map(({ session }) => session.id)));
	return sessions.some(({ id }) => ids.has(id));
}

/**
 * The new ids of known sessions, by their old ids.
 *
 * @param listedAt when the last list came, in milliseconds since 1970
 * @param isWhole whether the list was read to its end
 */
function renewedIds(
	state: WatchState,
	sessions: readonly Session[],
	listedAt: number,
	isWhole: boolean,
): Renewed {
	const { tracked, renewsIds = false } = state;
	const renewed = new Map<string, Pick<Session, 'id'>>();
	const known = new Set(tracked.map(({ session }) => session.id));
	const fresh = sessions.filter(({ id }) => !known.has(id));
	if (fresh.length === 0 || areOfOther(state, fresh)) return renewed;
	const listed = new Set(sessions.map(({ id }) => id));
	const went = tracked.filter(({ session }) => !listed.has(session.id));
	const wentAs = createWent(went, listedAt);
	const isKept = tracked.some(({ goneAt, session }) => goneAt === null && listed.has(session.id));
	// This browser's own last: it alone could be another account's.
	const left = new Set(fresh.toSorted((a, b) => Number(a.current) - Number(b.current)));
	const find = (among: Iterable<Session>, renewsAll: boolean): void => {
		for (const session of among) {
			const isShared = isKept || renewsIds || renewed.size > 0;
			const watched = wentAs(session, { isShared, renewsAll, isWhole });
			if (watched === undefined) continue;
			renewed.set(watched.session.id, { id: session.id });
			left.delete(session);
		}
	};
	find(left, false);
	if (isKept) return renewed;
	// Where all are renewed, the time of its login says whether this browser's own is the same.
	if (renewsIds)
		find(
			[...left].filter(({ current }) => current),
			true,
		);
	if (renewed.size > 0) find(left, true);
	else if (isWhole) return madeAnew(state, went, [...left]);
	return renewed;
}

/**
 * State and pulse in which known sessions have their new ids; the same objects where none has.
 *
 * @param isWhole whether the list was read to its end
 */
export function withRenewedIds(
	state: WatchState,
	pulse: Pulse | null,
	sessions: readonly Session[],
	isWhole: boolean,
): { state: WatchState; pulse: Pulse | null } {
	// By another connection a session has another id, or it is another account's.
	if (state.startedAt === null) return { state, pulse };
	const listedAt = pulse?.goodAt ?? state.goodAt ?? 0;
	const renewed = renewedIds(state, sessions, listedAt, isWhole);
	if (renewed.size === 0) return { state, pulse };
	const ids = new Set(sessions.map(({ id }) => id));
	const tracked = state.tracked.map((watched): TrackedSession => {
		const is = renewed.get(watched.session.id);
		return is === undefined ? watched : { ...watched, session: { ...watched.session, ...is } };
	});
	const lastActiveAt = pulse?.lastActiveAt.map(([id, at]): [string, number] => [
		renewed.get(id)?.id ?? id,
		at,
	]);
	// Of one alone it may have been its token that was renewed.
	const isOfAll =
		renewed.size > 1 &&
		!state.tracked.some(({ goneAt, session }) => goneAt === null && ids.has(session.id));
	return {
		state: { ...state, tracked, ...(isOfAll ? { renewsIds: true } : {}) },
		pulse: pulse === null || lastActiveAt === undefined ? pulse : { ...pulse, lastActiveAt },
	};
}
