import { networkOf } from '@/utils/domain/places/network';
import type { Session } from '@/utils/domain/sessions/session';
import type { FailureKind } from '@/utils/domain/watch/failure';
import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Judgement } from './baseline';
import { judgeChange } from './change';
import { judge } from './familiarity';
import { looksAlike, sameDevice, samePlace } from './listing-change';
import {
	askedOn,
	baselineFor,
	candidateOf,
	type LookContext,
	putOnDevice,
	raised,
} from './look-context';
import { judgeOwnSession, putOnThisBrowser } from './own-session';
import { activeIn, grainOf } from './session-times';
import { OVERLAP } from './usage';

/** What a list makes of a single session: of one that it has, that it lacks, or that is new. */

/** How long a service may show old copies of its list, in milliseconds. */
const RELISTED_FOR = 2 * 60 * 1000;
/** How long a session may go on after its removal, in milliseconds: a token may have to run out. */
const ENDS_WITHIN = 5 * 60 * 1000;

const LISTED_AGAIN: Judgement = {
	riskLevel: 'urgent',
	reasons: [{ code: 'listedAgain' }],
	deviceId: null,
};

/** Where a session is now; its country stays as it was read where nothing has changed. */
const countryNow = ({ reference }: LookContext, watched: TrackedSession, session: Session) =>
	samePlace(watched.session, session)
		? watched.country
		: reference.countryOf(session.place.country);

/** Notes that a session is where this browser is. */
function withMeeting({ networks }: LookContext, watched: TrackedSession): TrackedSession {
	const { session, metHere } = watched;
	if (session.current || metHere === true || !networks.isHere(networkOf(session.ip)))
		return watched;
	return { ...watched, metHere: true };
}

/** Notes what a session was that is asked about, where it is something else now. */
function withAsked(
	next: TrackedSession,
	{ session, reviewStatus }: TrackedSession,
): TrackedSession {
	const isNews = reviewStatus === 'unfamiliar' && !sameDevice(session, next.session);
	return isNews && next.askedAs === undefined ? { ...next, askedAs: session.device } : next;
}

/** A known session that is listed again. */
export function updateListed(
	context: LookContext,
	watched: TrackedSession,
	session: Session,
): TrackedSession {
	const returned = watched.goneAt !== null;
	const alike = looksAlike(watched.session, session);
	let next = watched;
	if (!alike || returned || context.stale) {
		next = { ...watched, session, country: countryNow(context, watched, session), goneAt: null };
	}
	const own =
		session.current &&
		(watched.reviewStatus === 'unreviewed' || watched.reviewStatus === 'familiar');
	if (own) next = { ...next, reviewStatus: 'mine', riskLevel: 'familiar', reasons: [] };
	if (watched.removal !== null && watched.removal.outcome !== 'stillThere') {
		next = { ...next, removal: { ...watched.removal, outcome: 'stillThere' } };
	}
	if (watched.reviewStatus === 'notMine') {
		const isBack = returned || watched.relistedAt !== null;
		return isBack
			? updateRelisted(next, watched, session, context.now)
			: updateRemoved(next, session);
	}
	if (!alike)
		next = updateChanged(context, withMeeting(context, withAsked(next, watched)), watched);
	if (session.current) {
		const judgement = judgeOwnSession(context, next, watched.session);
		if (judgement !== null) next = raised(next, judgement);
	}
	return next;
}

/**
 * A removed session that is listed again. The list may be an old copy, but not for long, and not where
 * it shows later activity of the session.
 */
function updateRelisted(
	next: TrackedSession,
	{ goneAt, relistedAt }: TrackedSession,
	session: Session,
	now: number,
): TrackedSession {
	const active = goneAt !== null && (activeIn(session)?.from ?? 0) > goneAt + OVERLAP;
	if (relistedAt === null && !active) return { ...next, relistedAt: now };
	const since = now - (relistedAt ?? now);
	if (!active && since >= 0 && since < RELISTED_FOR) return next;
	return { ...raised(next, LISTED_AGAIN), relistedAt: null, removal: null };
}

/** A session that was to be removed and never went: where it goes on for long, that is news. */
function updateRemoved(next: TrackedSession, session: Session): TrackedSession {
	const active = activeIn(session);
	const goesOn =
		next.removal !== null && active !== null && active.from > next.removal.askedAt + ENDS_WITHIN;
	return goesOn ? { ...raised(next, LISTED_AGAIN), relistedAt: null, removal: null } : next;
}

/**
 * How long it was at most between the activity of a session before and now, in milliseconds. Where a
 * service cuts its times, both may have been at any time in them, but not after this look.
 */
function elapsedSince(
	{ before, wasActive, now }: LookContext,
	{ id, lastActiveAt, activeWithin }: Session,
): number {
	const was = wasActive.get(id);
	if (was === undefined || lastActiveAt === null || lastActiveAt < was)
		return now - (before.goodAt ?? now);
	const told = lastActiveAt - was;
	const within = activeWithin ?? 0;
	const grain = activeWithin === undefined ? grainOf(lastActiveAt, [...wasActive.values()]) : 0;
	return Math.max(told, Math.min(told + grain + 2 * within, now - was + within));
}

/** A session that has changed: its device, its place or its network. */
function updateChanged(
	context: LookContext,
	next: TrackedSession,
	watched: TrackedSession,
): TrackedSession {
	const { current } = next.session;
	const { accepted } = watched;
	const baseline = baselineFor(context, next);
	const owned = baseline.ownedDevices.find((device) => device.id === watched.deviceId) ?? null;
	const change = {
		was: candidateOf(watched),
		is: candidateOf(next),
		current,
		owned,
		elapsed: watched.country === next.country ? 0 : elapsedSince(context, next.session),
		accepted,
		answered: watched.reviewStatus === 'mine',
	};
	const judgement = judgeChange(change, baseline);
	if (judgement === null) return next;
	const otherDevice = judgement.reasons.some(({ code }) => code === 'deviceChanged');
	return { ...raised(next, judgement), deviceId: otherDevice ? null : watched.deviceId };
}

/**
 * A known session that the list no longer has.
 *
 * @param knownSince when the longest known session of the list was first seen, in milliseconds since
 * 1970. A list in which no session is older than the removal may be another account's: no proof
 */
export function updateMissing(
	watched: TrackedSession,
	knownSince: number,
	now: number,
): TrackedSession {
	const { removal } = watched;
	const left = watched.goneAt === null;
	if (removal === null || removal.outcome === 'removed') {
		return left ? { ...watched, goneAt: now, relistedAt: null } : watched;
	}
	const proved = knownSince <= removal.askedAt;
	if (!left && !proved) return watched;
	const gone = { ...watched, goneAt: watched.goneAt ?? now, relistedAt: null };
	// A service that knew no such session was right.
	const cause = removal.cause === 'unreadable' ? null : removal.cause;
	// If it is ever listed again, it is a stranger's.
	if (proved)
		return {
			...gone,
			reviewStatus: 'notMine',
			removal: { ...removal, outcome: 'removed', cause },
		};
	return removal.outcome === 'pending'
		? { ...gone, removal: { ...removal, outcome: 'unreachable' } }
		: gone;
}

/**
 * A known session that was not among those that could be read: it may be in the rest of the list, so
 * it is neither gone nor still there. What was asked of it is not known to be done.
 *
 * @param cause why the rest could not be read
 * @param hasOwn whether this browser's own session was read
 */
export function updateUnread(
	watched: TrackedSession,
	cause: FailureKind,
	hasOwn: boolean,
): TrackedSession {
	const { removal, session } = watched;
	if (session.current && hasOwn) return { ...watched, session: { ...session, current: false } };
	return removal?.outcome === 'pending'
		? { ...watched, removal: { ...removal, outcome: 'unreachable', cause: removal.cause ?? cause } }
		: watched;
}

/** A session that is new in the list. */
export function addNew(context: LookContext, session: Session): TrackedSession {
	const serial = context.state.serial + 1;
	context.state = { ...context.state, serial };
	const watched: TrackedSession = {
		ref: serial,
		session,
		country: context.reference.countryOf(session.place.country),
		firstSeenAt: context.now,
		reviewStatus: 'mine',
		riskLevel: 'familiar',
		reasons: [],
		deviceId: null,
		accepted: [],
		goneAt: null,
		relistedAt: null,
		removal: null,
	};
	const judged = session.current
		? judgedAsOwn(context, watched)
		: withMeeting(context, judgedAsOther(context, watched));
	putOnDevice(context, judged);
	return judged;
}

/** A new session of this browser. */
function judgedAsOwn(context: LookContext, watched: TrackedSession): TrackedSession {
	const onDevice = putOnThisBrowser(context, watched);
	const judgement = judgeOwnSession(context, onDevice, null);
	return judgement === null ? onDevice : raised(onDevice, judgement);
}

/** A new session elsewhere. What is there at the first look waits for the first review. */
function judgedAsOther(context: LookContext, watched: TrackedSession): TrackedSession {
	const judgement = judge(candidateOf(watched), baselineFor(context, watched));
	const { riskLevel, reasons } = judgement;
	const deviceId = judgement.deviceId ?? judgement.likeId ?? null;
	if (context.before.startedAt === null) {
		const sinceBefore = [{ code: 'alreadyThere' } as const, ...reasons];
		return { ...watched, reviewStatus: 'unreviewed', riskLevel, reasons: sinceBefore };
	}
	if (riskLevel === 'familiar')
		return { ...watched, reviewStatus: 'familiar', riskLevel, reasons, deviceId };
	const asked = askedOn(watched, false);
	return { ...watched, ...asked, reviewStatus: 'unfamiliar', riskLevel, reasons, deviceId };
}
