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
import { raiseMany, raiseOldLogins, raiseSeconds } from './concurrent-use';
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
import { ofOwnSession, onThisBrowser } from './own-session';
import { isAlarming, needsAnswer } from './review-status';
import { learn } from './trust';
import { OVERLAP, usesDevice } from './usage';

/** What a good look makes of the state. */

/** How long a session that is gone is remembered, should the service list it again. */
const GONE_FOR = 30 * 24 * 60 * 60 * 1000;
/** The most sessions remembered that are gone; the oldest go first. */
const GONE_LIMIT = 500;
/** The same for those that the user has not judged yet. A flood of logins must not fill the disk. */
const GONE_OPEN_LIMIT = 2000;

const MINUTE = 60 * 1000;
/** Two times of creation that differ by more are two logins: the service has used an id again. */
const SAME_LOGIN = MINUTE;
/** For how long a service may go on showing old copies of its list; in milliseconds. */
const RELISTED_FOR = 2 * MINUTE;

const samePlace = (a: Session, b: Session): boolean =>
	a.place.country === b.place.country && a.place.city === b.place.city;

/** Everything but the last activity, which changes all the time and says nothing new. */
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

/** Sessions that are gone, but for those that need not be remembered any more. */
function remembered(tracked: readonly TrackedSession[], now: number): TrackedSession[] {
	const latestFirst = tracked
		.filter((one) => one.goneAt !== null)
		.sort((a, b) => (b.goneAt ?? 0) - (a.goneAt ?? 0));
	const open = latestFirst.filter(needsAnswer);
	const settled = latestFirst.filter((one) => !needsAnswer(one));
	const forgotten = new Set([
		...open.slice(GONE_OPEN_LIMIT),
		...settled.filter((one, index) => index >= GONE_LIMIT || (one.goneAt ?? 0) < now - GONE_FOR),
	]);
	return tracked.filter((one) => !forgotten.has(one));
}

/** A session that was listed before, as it is listed now. */
function keep(context: LookContext, one: TrackedSession, session: Session): TrackedSession {
	const { before, now, reference, wasActive } = context;
	const stale = isStale(before, now);
	const returned = one.goneAt !== null;
	const alike = looksAlike(one.session, session);
	let next = one;
	if (!alike || returned || stale) {
		const country = samePlace(one.session, session)
			? one.country
			: reference.countryOf(session.place.country);
		next = { ...one, session, country, goneAt: null };
	}

	const own =
		session.current && (one.reviewStatus === 'unreviewed' || one.reviewStatus === 'familiar');
	if (own) next = { ...next, reviewStatus: 'mine', riskLevel: 'familiar', reasons: [] };
	if (one.removal !== null && one.removal.outcome !== 'stillThere') {
		next = { ...next, removal: { ...one.removal, outcome: 'stillThere' } };
	}

	// A list that still has what was removed may be an old copy; after a while it is not, nor is one
	// that shows it active since.
	if (one.reviewStatus === 'notMine' && (returned || one.relistedAt !== null)) {
		const active = one.goneAt !== null && (session.lastActiveAt ?? 0) > one.goneAt + OVERLAP;
		if (one.relistedAt === null && !active) return { ...next, relistedAt: now };
		const since = now - (one.relistedAt ?? now);
		if (!active && since >= 0 && since < RELISTED_FOR) return next;
		const again: Judgement = {
			riskLevel: 'urgent',
			reasons: [{ code: 'listedAgain' }],
			deviceId: null,
		};
		return { ...raised(next, again), relistedAt: null, removal: null };
	}
	if (one.reviewStatus === 'notMine') return next;

	if (!alike) {
		const was = wasActive.get(session.id);
		const elapsed =
			was !== undefined && session.lastActiveAt !== null && session.lastActiveAt >= was
				? session.lastActiveAt - was
				: now - (before.goodAt ?? now);
		const baseline = baselineFor(context, next);
		const owned = baseline.ownedDevices.find(({ id }) => id === one.deviceId) ?? null;
		const change = {
			was: candidateOf(one),
			is: candidateOf(next),
			current: session.current,
			owned,
			elapsed,
		};
		const judgement = judgeChange(change, baseline);
		if (judgement !== null) {
			const otherDevice = judgement.reasons.some(({ code }) => code === 'deviceChanged');
			next = { ...raised(next, judgement), deviceId: otherDevice ? null : one.deviceId };
		}
	}
	if (session.current) {
		const judgement = ofOwnSession(context, next, one.session);
		if (judgement !== null) next = raised(next, judgement);
	}
	return next;
}

/**
 * A session that a good list no longer has.
 *
 * @param knownSince since when we know the oldest session in the list; a list without one that was
 * there when the removal was asked for may be another account's, and proves nothing
 */
function leave(one: TrackedSession, knownSince: number, now: number): TrackedSession {
	const { removal } = one;
	const left = one.goneAt === null;
	if (removal === null || removal.outcome === 'removed') {
		return left ? { ...one, goneAt: now, relistedAt: null } : one;
	}
	const proved = knownSince <= removal.askedAt;
	if (!left && !proved) return one;
	const gone = { ...one, goneAt: one.goneAt ?? now, relistedAt: null };
	// Should it ever be listed again, it is no longer one of ours.
	if (proved)
		return { ...gone, reviewStatus: 'notMine', removal: { ...removal, outcome: 'removed' } };
	return removal.outcome === 'pending'
		? { ...gone, removal: { ...removal, outcome: 'unreachable' } }
		: gone;
}

/** A session that was not listed before. */
function meet(context: LookContext, session: Session): TrackedSession {
	const { now, reference, before } = context;
	const serial = context.state.serial + 1;
	context.state = { ...context.state, serial };
	let one: TrackedSession = {
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
		one = onThisBrowser(context, one);
		const judgement = ofOwnSession(context, one, null);
		if (judgement !== null) one = raised(one, judgement);
	} else {
		const { riskLevel, reasons, deviceId } = judge(candidateOf(one), baselineFor(context, one));
		const reviewStatus = riskLevel === 'familiar' ? 'familiar' : 'unfamiliar';
		one =
			before.startedAt === null
				? {
						...one,
						reviewStatus: 'unreviewed',
						riskLevel,
						reasons: [{ code: 'alreadyThere' }, ...reasons],
					}
				: { ...one, reviewStatus, riskLevel, reasons, deviceId };
	}
	putOnDevice(context, one);
	return one;
}

function isStale(state: WatchState, now: number): boolean {
	const { goodAt, contactAt } = state;
	const old = (at: number | null) => at === null || now < at || now - at >= HEARTBEAT;
	return old(goodAt) || old(contactAt);
}

/** The order in which logins are judged: as they came, whatever the order of the list. */
const inOrderOfLogin = (sessions: readonly Session[]): Session[] =>
	sessions.toSorted(
		(a, b) =>
			Number(b.current) - Number(a.current) ||
			(a.createdAt ?? Number.MAX_SAFE_INTEGER) - (b.createdAt ?? Number.MAX_SAFE_INTEGER) ||
			(a.id < b.id ? -1 : 1),
	);

/**
 * The state after a good look.
 *
 * @param pulse what the last look left in memory
 * @param beganAt when the list was asked for
 * @param now milliseconds since 1970
 * @returns the very same object where nothing changed that is worth a write
 */
export function looked(
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
		(since, one) => (listed.has(one.session.id) ? Math.min(since, one.firstSeenAt) : since),
		Number.POSITIVE_INFINITY,
	);
	const met = new Set<string>();
	const strangersGone: TrackedSession[] = [];

	for (const one of before.tracked) {
		const session = listed.get(one.session.id);
		if (session === undefined || isAnotherLogin(one.session, session)) continue;
		const listedNow = { ...one, session };
		if (usesDevice(one)) putOnDevice(context, listedNow);
		else if (one.reviewStatus === 'unreviewed') context.unreviewed.push(listedNow);
	}
	const kept = before.tracked.flatMap((one): TrackedSession[] => {
		const session = listed.get(one.session.id);
		if (session === undefined) {
			const wanted = isAlarming(one) && one.removal !== null;
			// Another connection knows it by another id, or not at all: nothing says that it is gone.
			const told = before.startedAt !== null;
			if (told && one.goneAt === null && (wanted || one.reviewStatus === 'notMine'))
				strangersGone.push(one);
			return [leave(one, knownSince, now)];
		}
		if (isAnotherLogin(one.session, session)) {
			// Nobody has answered for the one that had this id before: it stays, as one that is gone.
			const id = `${session.id}#${one.ref}`;
			const gone = { ...one.session, id, current: false };
			return needsAnswer(one) ? [{ ...one, session: gone, goneAt: one.goneAt ?? now }] : [];
		}
		met.add(session.id);
		return [keep(context, one, session)];
	});

	const added = inOrderOfLogin(sessions.filter(({ id }) => !met.has(id))).map((session) =>
		meet(context, session),
	);

	const judged = raiseSeconds(context, [...added, ...kept]);
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
		present.every((one, index) => one === before.tracked[index]);

	const learned = learn({ ...context.state, tracked: present }, now);
	if (quiet && learned.devices === before.devices && learned.networks === before.networks) {
		return before;
	}

	const serial = learned.serial + 1;
	const owed =
		alarms.length > 0
			? [{ id: `alert-${serial}-${now}`, refs: alarms.map(({ ref }) => ref), shownAt: null }]
			: [];
	const known = new Map(before.tracked.map((one) => [one.ref, one]));
	const isStranger = (one: TrackedSession) =>
		one.reviewStatus === 'unfamiliar' && !known.has(one.ref);
	const tracked = remembered(present, now);
	const gap = gapOf(blindUntil(before, absence, now), before.settings, now, {
		came: added.length,
		went: kept.filter((one) => one.goneAt === now && known.get(one.ref)?.goneAt === null).length,
		changed: kept.filter((one) => {
			const was = known.get(one.ref);
			return was !== undefined && one.goneAt === null && !looksAlike(was.session, one.session);
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
