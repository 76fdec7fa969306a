import type { Session } from '@/utils/domain/sessions/session';
import { blindUntil, gapOf } from '@/utils/domain/watch/coverage';
import { newlyAlarming, rememberedNotices } from '@/utils/domain/watch/notices';
import { afterLook, withStrangersGone } from '@/utils/domain/watch/recovery';
import {
	HEARTBEAT,
	type Pulse,
	type TrackedSession,
	type WatchState,
} from '@/utils/domain/watch/state';
import { raiseConcurrentUse, raiseMany, raiseOldLogins } from './concurrent-use';
import { type Judgement, judge, judgeChange } from './familiarity';
import {
	baselineFor,
	beginLookContext,
	candidateOf,
	type LookContext,
	putOnDevice,
	type Reference,
	raised,
} from './look-context';
import { judgeOwnSession, putOnThisBrowser } from './own-session';
import { isAlarming, needsAnswer } from './review-status';
import { learn } from './trust';
import { OVERLAP, usesDevice } from './usage';

/** How a list changes the state. */

/** How long a session is remembered after it is gone, in milliseconds: a service may list it again. */
const GONE_FOR = 30 * 24 * 60 * 60 * 1000;
/** The most gone sessions that are remembered; the oldest are dropped first. */
const GONE_LIMIT = 500;
/** The same for sessions that wait for an answer: a flood of logins must not fill the disk. */
const GONE_OPEN_LIMIT = 2000;

const MINUTE = 60 * 1000;
/** Creation times that differ by more, in milliseconds, are two logins that share an id. */
const SAME_LOGIN = MINUTE;
/** How long a service may show old copies of its list, in milliseconds. */
const RELISTED_FOR = 2 * MINUTE;

const samePlace = (a: Session, b: Session): boolean =>
	a.place.country === b.place.country && a.place.city === b.place.city;

/** Whether two listings of a session are the same but for the last activity, which always changes. */
const looksAlike = (a: Session, b: Session): boolean =>
	a.current === b.current &&
	a.ip === b.ip &&
	a.createdAt === b.createdAt &&
	a.device.browser === b.device.browser &&
	a.device.system === b.device.system &&
	a.device.form === b.device.form &&
	samePlace(a, b);

const isAnotherLogin = (a: Session, b: Session): boolean =>
	a.createdAt !== null && b.createdAt !== null && Math.abs(a.createdAt - b.createdAt) > SAME_LOGIN;

/** All sessions, but for gone sessions that need not be remembered any more. */
function remembered(tracked: readonly TrackedSession[], now: number): TrackedSession[] {
	const latestFirst = tracked
		.filter((watched) => watched.goneAt !== null)
		.sort((a, b) => (b.goneAt ?? 0) - (a.goneAt ?? 0));
	const open = latestFirst.filter(needsAnswer);
	const settled = latestFirst.filter((watched) => !needsAnswer(watched));
	const forgotten = new Set([
		...open.slice(GONE_OPEN_LIMIT),
		...settled.filter(
			(watched, index) => index >= GONE_LIMIT || (watched.goneAt ?? 0) < now - GONE_FOR,
		),
	]);
	return tracked.filter((watched) => !forgotten.has(watched));
}

/** A known session that is listed again. */
function updateListed(
	context: LookContext,
	watched: TrackedSession,
	session: Session,
): TrackedSession {
	const { before, now, reference, wasActive } = context;
	const stale = isStale(before, now);
	const returned = watched.goneAt !== null;
	const alike = looksAlike(watched.session, session);
	let next = watched;
	if (!alike || returned || stale) {
		const country = samePlace(watched.session, session)
			? watched.country
			: reference.countryOf(session.place.country);
		next = { ...watched, session, country, goneAt: null };
	}

	const own =
		session.current &&
		(watched.reviewStatus === 'unreviewed' || watched.reviewStatus === 'familiar');
	if (own) next = { ...next, reviewStatus: 'mine', riskLevel: 'familiar', reasons: [] };
	if (watched.removal !== null && watched.removal.outcome !== 'stillThere') {
		next = { ...next, removal: { ...watched.removal, outcome: 'stillThere' } };
	}

	// A list that still has a removed session may be an old copy, but not for long, and not where it
	// shows later activity of the session.
	if (watched.reviewStatus === 'notMine' && (returned || watched.relistedAt !== null)) {
		const active =
			watched.goneAt !== null && (session.lastActiveAt ?? 0) > watched.goneAt + OVERLAP;
		if (watched.relistedAt === null && !active) return { ...next, relistedAt: now };
		const since = now - (watched.relistedAt ?? now);
		if (!active && since >= 0 && since < RELISTED_FOR) return next;
		const again: Judgement = {
			riskLevel: 'urgent',
			reasons: [{ code: 'listedAgain' }],
			deviceId: null,
		};
		return { ...raised(next, again), relistedAt: null, removal: null };
	}
	if (watched.reviewStatus === 'notMine') return next;

	if (!alike) {
		const was = wasActive.get(session.id);
		const elapsed =
			was !== undefined && session.lastActiveAt !== null && session.lastActiveAt >= was
				? session.lastActiveAt - was
				: now - (before.goodAt ?? now);
		const baseline = baselineFor(context, next);
		const owned = baseline.ownedDevices.find(({ id }) => id === watched.deviceId) ?? null;
		const change = {
			was: candidateOf(watched),
			is: candidateOf(next),
			current: session.current,
			owned,
			elapsed,
		};
		const judgement = judgeChange(change, baseline);
		if (judgement !== null) {
			const otherDevice = judgement.reasons.some(({ code }) => code === 'deviceChanged');
			next = { ...raised(next, judgement), deviceId: otherDevice ? null : watched.deviceId };
		}
	}
	if (session.current) {
		const judgement = judgeOwnSession(context, next, watched.session);
		if (judgement !== null) next = raised(next, judgement);
	}
	return next;
}

/**
 * A known session that the list no longer has.
 *
 * @param knownSince when the longest known session of the list was first seen, in milliseconds since
 * 1970. A list in which no session is older than the removal may be another account's: no proof
 */
function updateMissing(watched: TrackedSession, knownSince: number, now: number): TrackedSession {
	const { removal } = watched;
	const left = watched.goneAt === null;
	if (removal === null || removal.outcome === 'removed') {
		return left ? { ...watched, goneAt: now, relistedAt: null } : watched;
	}
	const proved = knownSince <= removal.askedAt;
	if (!left && !proved) return watched;
	const gone = { ...watched, goneAt: watched.goneAt ?? now, relistedAt: null };
	// If it is ever listed again, it is a stranger's.
	if (proved)
		return { ...gone, reviewStatus: 'notMine', removal: { ...removal, outcome: 'removed' } };
	return removal.outcome === 'pending'
		? { ...gone, removal: { ...removal, outcome: 'unreachable' } }
		: gone;
}

/** A session that is new in the list. */
function addNew(context: LookContext, session: Session): TrackedSession {
	const { now, reference, before } = context;
	const serial = context.state.serial + 1;
	context.state = { ...context.state, serial };
	let watched: TrackedSession = {
		ref: serial,
		session,
		country: reference.countryOf(session.place.country),
		firstSeenAt: now,
		reviewStatus: 'mine',
		riskLevel: 'familiar',
		reasons: [],
		deviceId: null,
		accepted: [],
		goneAt: null,
		relistedAt: null,
		removal: null,
	};
	if (session.current) {
		watched = putOnThisBrowser(context, watched);
		const judgement = judgeOwnSession(context, watched, null);
		if (judgement !== null) watched = raised(watched, judgement);
	} else {
		const { riskLevel, reasons, deviceId } = judge(
			candidateOf(watched),
			baselineFor(context, watched),
		);
		const reviewStatus = riskLevel === 'familiar' ? 'familiar' : 'unfamiliar';
		watched =
			before.startedAt === null
				? {
						...watched,
						reviewStatus: 'unreviewed',
						riskLevel,
						reasons: [{ code: 'alreadyThere' }, ...reasons],
					}
				: { ...watched, reviewStatus, riskLevel, reasons, deviceId };
	}
	putOnDevice(context, watched);
	return watched;
}

function isStale(state: WatchState, now: number): boolean {
	const { goodAt, contactAt } = state;
	const old = (at: number | null) => at === null || now < at || now - at >= HEARTBEAT;
	return old(goodAt) || old(contactAt);
}

/** Sessions in the order in which they are judged: this browser's own first, then by login. */
const inOrderOfLogin = (sessions: readonly Session[]): Session[] =>
	sessions.toSorted(
		(a, b) =>
			Number(b.current) - Number(a.current) ||
			(a.createdAt ?? Number.MAX_SAFE_INTEGER) - (b.createdAt ?? Number.MAX_SAFE_INTEGER) ||
			(a.id < b.id ? -1 : 1),
	);

/**
 * The state after a list was read. Pure.
 *
 * @param pulse what the last look left in memory
 * @param beganAt when the list was requested, in milliseconds since 1970
 * @param now milliseconds since 1970
 * @returns the very same object where nothing changed that is worth a write
 */
export function applyList(
	before: WatchState,
	sessions: readonly Session[],
	pulse: Pulse | null,
	beganAt: number,
	now: number,
	reference: Reference,
): WatchState {
	const context = beginLookContext(before, sessions, pulse, now, reference);
	const { listed, absence } = context;
	const knownSince = before.tracked.reduce(
		(since, watched) =>
			listed.has(watched.session.id) ? Math.min(since, watched.firstSeenAt) : since,
		Number.POSITIVE_INFINITY,
	);
	const met = new Set<string>();
	const strangersGone: TrackedSession[] = [];

	for (const watched of before.tracked) {
		const session = listed.get(watched.session.id);
		if (session === undefined || isAnotherLogin(watched.session, session)) continue;
		const listedNow = { ...watched, session };
		if (usesDevice(watched)) putOnDevice(context, listedNow);
		else if (watched.reviewStatus === 'unreviewed') context.unreviewed.push(listedNow);
	}
	const kept = before.tracked.flatMap((watched): TrackedSession[] => {
		const session = listed.get(watched.session.id);
		if (session === undefined) {
			const wanted = isAlarming(watched) && watched.removal !== null;
			// By another connection it has another id, or none: that does not mean that it is gone.
			const told = before.startedAt !== null;
			if (told && watched.goneAt === null && (wanted || watched.reviewStatus === 'notMine'))
				strangersGone.push(watched);
			return [updateMissing(watched, knownSince, now)];
		}
		if (isAnotherLogin(watched.session, session)) {
			// The earlier session with this id still waits for an answer: keep it as a gone session.
			const id = `${session.id}#${watched.ref}`;
			const gone = { ...watched.session, id, current: false };
			return needsAnswer(watched)
				? [{ ...watched, session: gone, goneAt: watched.goneAt ?? now }]
				: [];
		}
		met.add(session.id);
		return [updateListed(context, watched, session)];
	});

	const added = inOrderOfLogin(sessions.filter(({ id }) => !met.has(id))).map((session) =>
		addNew(context, session),
	);

	const judged = raiseConcurrentUse(context, [...added, ...kept]);
	const present = raiseMany(raiseOldLogins(context, judged));
	const alarms = newlyAlarming(before.tracked, present);
	const recovery = afterLook(
		withStrangersGone(before.recovery, strangersGone, now),
		alarms,
		present,
		beganAt,
		now,
	);
	const quiet =
		!isStale(before, now) &&
		before.startedAt !== null &&
		before.failure === null &&
		before.blind.length === 0 &&
		absence === null &&
		(before.travel === null || now < before.travel.until) &&
		recovery === before.recovery &&
		added.length === 0 &&
		present.length === before.tracked.length &&
		present.every((watched, index) => watched === before.tracked[index]);

	const learned = learn({ ...context.state, tracked: present }, now);
	if (quiet && learned.devices === before.devices && learned.networks === before.networks) {
		return before;
	}

	const serial = learned.serial + 1;
	const owed =
		alarms.length > 0
			? [{ id: `alert-${serial}-${now}`, refs: alarms.map(({ ref }) => ref), shownAt: null }]
			: [];
	const known = new Map(before.tracked.map((watched) => [watched.ref, watched]));
	const isStranger = (watched: TrackedSession) =>
		watched.reviewStatus === 'unfamiliar' && !known.has(watched.ref);
	const tracked = remembered(present, now);
	const gap = gapOf(blindUntil(before, absence, now), before.settings, now, {
		came: added.length,
		went: kept.filter(
			(watched) => watched.goneAt === now && known.get(watched.ref)?.goneAt === null,
		).length,
		changed: kept.filter((watched) => {
			const was = known.get(watched.ref);
			return (
				was !== undefined && watched.goneAt === null && !looksAlike(was.session, watched.session)
			);
		}).length,
	});
	return {
		...learned,
		serial: owed.length > 0 ? serial : learned.serial,
		startedAt: before.startedAt ?? now,
		goodAt: now,
		contactAt: now,
		failure: null,
		blind: [],
		lastGap: gap ?? before.lastGap,
		travel: before.travel !== null && now < before.travel.until ? before.travel : null,
		tracked,
		notices: rememberedNotices([...before.notices, ...owed], tracked),
		alertAt: alarms.length > 0 || present.some(isStranger) ? now : before.alertAt,
		recovery,
	};
}
