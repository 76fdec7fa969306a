import { kindKey } from '@/utils/domain/devices/same-family';
import type { Session } from '@/utils/domain/sessions/session';
import { blindUntil, failing, gapOf } from '@/utils/domain/watch/coverage';
import type { FailureKind } from '@/utils/domain/watch/failure';
import { newlyAlarming, rememberedNotices } from '@/utils/domain/watch/notices';
import { afterLook, withStrangersGone } from '@/utils/domain/watch/recovery';
import type { Pulse, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { raiseConcurrentUse, raiseOldLogins, raiseWoken } from './concurrent-use';
import { isAnotherLogin, looksAlike, withKnownLogin } from './listing-change';
import {
	beginLookContext,
	type LookContext,
	putInto,
	putOnDevice,
	type Reference,
} from './look-context';
import { raiseMany } from './many-logins';
import { rememberedSessions } from './remembered-sessions';
import { isAlarming, needsAnswer } from './review-status';
import { addNew, updateListed, updateMissing, updateUnread } from './session-updates';
import { livedAfter, raiseThrownOut, thrownOut } from './thrown-out';
import { learn } from './trust';
import { usesDevice } from './usage';
import { raiseWithdrawn } from './withdrawn-trust';

/** How a list changes the state. */

/** The sessions after a look: those that were known before, and those that are new. */
type Sessions = { kept: readonly TrackedSession[]; added: readonly TrackedSession[] };

/** The listing of a known session; `undefined` where the list lacks it. */
const listingOf = ({ listed }: LookContext, { session }: TrackedSession): Session | undefined =>
	listed.get(session.id);

/** A known session as it was, where it may be in the rest of the list; `undefined` for none. */
const unreadOf = ({ rest }: LookContext, { session, goneAt }: TrackedSession) =>
	rest !== null && goneAt === null ? session : undefined;

/** Whether the listing with the id of a known session is another login. */
const isAnother = ({ listedAt }: LookContext, watched: TrackedSession, is: Session): boolean =>
	isAnotherLogin(watched, is, watched.goneAt ?? listedAt ?? 0);

/** Gives known sessions of the list the time of login that is known already. */
function withKnownLogins(context: LookContext): LookContext['listed'] {
	const { tracked } = context.before;
	const moved = tracked.filter((watched) => {
		const session = listingOf(context, watched);
		return session !== undefined && session.createdAt !== watched.session.createdAt;
	});
	if (moved.length === 0) return context.listed;
	const listed = new Map(context.listed);
	for (const watched of moved) {
		const session = listed.get(watched.session.id);
		if (session === undefined || isAnother(context, watched, session)) continue;
		listed.set(session.id, withKnownLogin(watched.session, session));
	}
	return listed;
}

/** Notes which devices the known sessions of the list are on. */
function putListedOnDevices(context: LookContext): void {
	for (const watched of context.before.tracked) {
		const session = listingOf(context, watched) ?? unreadOf(context, watched);
		if (session === undefined || isAnother(context, watched, session)) continue;
		const listedNow = { ...watched, session };
		if (usesDevice(watched)) putOnDevice(context, listedNow);
		else if (watched.reviewStatus === 'unreviewed')
			putInto(context.unreviewed, kindKey(session.device), listedNow);
	}
}

/** When the longest known session of the list was first seen, in milliseconds since 1970. */
const knownSinceOf = ({ before, listed }: LookContext): number =>
	before.tracked.reduce(
		(since, watched) =>
			listed.has(watched.session.id) ? Math.min(since, watched.firstSeenAt) : since,
		Number.POSITIVE_INFINITY,
	);

/** Sessions in the order in which they are judged: this browser's own first, then by login. */
const inOrderOfLogin = (sessions: readonly Session[]): Session[] =>
	sessions.toSorted(
		(a, b) =>
			Number(b.current) - Number(a.current) ||
			(a.createdAt ?? Number.MAX_SAFE_INTEGER) - (b.createdAt ?? Number.MAX_SAFE_INTEGER) ||
			(a.id < b.id ? -1 : 1),
	);

/** Judges each session of the list, and notes what it lacks. */
function sessionsAfter(context: LookContext, sessions: readonly Session[]): Sessions {
	const { before, now, rest } = context;
	const knownSince = knownSinceOf(context);
	const known = new Set<string>();
	const hasOwn = sessions.some(({ current }) => current);
	const kept = before.tracked.flatMap((watched): TrackedSession[] => {
		const session = listingOf(context, watched);
		if (session === undefined) {
			if (rest !== null) return [updateUnread(watched, rest, hasOwn)];
			return [updateMissing(watched, knownSince, now)];
		}
		if (isAnother(context, watched, session)) return replaced(watched, now);
		known.add(session.id);
		return [updateListed(context, watched, session)];
	});
	const unknown = sessions.filter(({ id }) => !known.has(id));
	const added = inOrderOfLogin(unknown).map((session) => addNew(context, session));
	return { kept, added };
}

/** A session whose id another login has now. Where it still waits for an answer, it is kept as gone. */
function replaced(watched: TrackedSession, now: number): TrackedSession[] {
	if (!needsAnswer(watched)) return [];
	const id = `${watched.session.id}#${watched.ref}`;
	const session = { ...watched.session, id, current: false };
	return [{ ...watched, session, goneAt: watched.goneAt ?? now }];
}

/** The strangers' sessions that the list no longer has. */
function strangersGone(context: LookContext): TrackedSession[] {
	const { before, rest } = context;
	if (rest !== null) return [];
	// By another connection a session has another id, or none: that does not mean that it is gone.
	if (before.startedAt === null) return [];
	return before.tracked.filter((watched) => {
		if (watched.goneAt !== null || listingOf(context, watched) !== undefined) return false;
		const wanted = isAlarming(watched) && watched.removal !== null;
		return wanted || watched.reviewStatus === 'notMine';
	});
}

/** Whether nothing has changed that is worth a write, but maybe what was learned of devices. */
function isUnchanged(
	{ before, absence, stale, rest, now }: LookContext,
	present: readonly TrackedSession[],
	{ added }: Sessions,
	recovery: WatchState['recovery'],
): boolean {
	return (
		!stale &&
		before.startedAt !== null &&
		(rest === null
			? before.failure === null && before.blind.length === 0
			: before.failure?.kind === rest) &&
		absence === null &&
		(before.travel === null || now < before.travel.until) &&
		recovery === before.recovery &&
		added.length === 0 &&
		present.length === before.tracked.length &&
		present.every((watched, index) => watched === before.tracked[index])
	);
}

/** The gap that this look ends, with what changed meanwhile; `null` for none. */
function gapBefore({ before, absence, now }: LookContext, { kept, added }: Sessions) {
	const known = new Map(before.tracked.map((watched) => [watched.ref, watched]));
	const went = kept.filter(
		(watched) => watched.goneAt === now && known.get(watched.ref)?.goneAt === null,
	);
	const changed = kept.filter((watched) => {
		const was = known.get(watched.ref);
		return (
			was !== undefined && watched.goneAt === null && !looksAlike(was.session, watched.session)
		);
	});
	return gapOf(blindUntil(before, absence, now), before.settings, now, {
		came: added.length,
		went: went.length,
		changed: changed.length,
	});
}

/** The state with a list in it, and with an alert where one is owed. */
function withGoodList(
	context: LookContext,
	learned: WatchState,
	sessions: Sessions,
	alarms: readonly TrackedSession[],
	recovery: WatchState['recovery'],
): WatchState {
	const { before, now, rest, absence } = context;
	const present = learned.tracked;
	const serial = learned.serial + 1;
	const owed =
		alarms.length > 0
			? [{ id: `alert-${serial}-${now}`, refs: alarms.map(({ ref }) => ref), shownAt: null }]
			: [];
	const known = new Set(before.tracked.map(({ ref }) => ref));
	const isStranger = ({ reviewStatus, ref }: TrackedSession) =>
		reviewStatus === 'unfamiliar' && !known.has(ref);
	const isUnread = (watched: TrackedSession) =>
		unreadOf(context, watched) !== undefined && listingOf(context, watched) === undefined;
	const tracked = rememberedSessions(present, now, isUnread);
	return {
		...learned,
		serial: owed.length > 0 ? serial : learned.serial,
		startedAt: before.startedAt ?? now,
		contactAt: now,
		// What is not read to its end leaves the watch as blind as it is.
		...(rest === null
			? {
					goodAt: now,
					failure: null,
					blind: [],
					lastGap: gapBefore(context, sessions) ?? before.lastGap,
				}
			: failing(before, rest, absence, now)),
		travel: before.travel !== null && now < before.travel.until ? before.travel : null,
		tracked,
		notices: rememberedNotices([...before.notices, ...owed], tracked),
		alertAt: alarms.length > 0 || present.some(isStranger) ? now : before.alertAt,
		recovery,
	};
}

/** Raises what only several sessions together tell. */
const raisedTogether = (context: LookContext, judged: TrackedSession[]): TrackedSession[] =>
	[
		raiseWoken,
		raiseConcurrentUse,
		raiseOldLogins,
		raiseWithdrawn,
		raiseThrownOut,
		raiseMany,
	].reduce((tracked, raise) => raise(context, tracked), judged);

/**
 * The state after a list was read, to its end or as far as it went. Pure.
 *
 * @param pulse what the last look left in memory
 * @param beganAt when the list was requested, in milliseconds since 1970
 * @param now milliseconds since 1970
 * @param rest why the list goes on behind these sessions; `null` where it was read to its end
 * @returns the very same object where nothing changed that is worth a write
 */
export function applyList(
	before: WatchState,
	sessions: readonly Session[],
	pulse: Pulse | null,
	beganAt: number,
	now: number,
	reference: Reference,
	rest: FailureKind | null = null,
): WatchState {
	const context = beginLookContext(before, sessions, pulse, now, reference, rest);
	context.listed = withKnownLogins(context);
	putListedOnDevices(context);
	const after = sessionsAfter(context, [...context.listed.values()]);
	const present = raisedTogether(context, [...after.added, ...after.kept]);
	const alarms = newlyAlarming(before.tracked, present);
	const out = withStrangersGone(before.recovery, strangersGone(context), now);
	const recovery = afterLook(out, alarms, present, beganAt, now);

	const learned = learn({ ...context.state, tracked: present }, now);
	const lived = livedAfter(context, present);
	const isSame =
		learned.devices === before.devices &&
		learned.networks === before.networks &&
		lived === before.lived;
	if (isSame && isUnchanged(context, present, after, recovery)) return before;
	const isOut = thrownOut(context) !== null;
	const noted = {
		...learned,
		...(lived === undefined ? {} : { lived }),
		...(isOut ? { thrownOutAt: now } : {}),
	};
	return withGoodList(context, noted, after, alarms, recovery);
}
