import { kindKey, sameFamily, sameKind } from '@/utils/domain/devices/same-family';
import { networkOf } from '@/utils/domain/places/network';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { judge, judgeConcurrentUse } from './familiarity';
import {
	baselineFor,
	candidateOf,
	type LookContext,
	putInto,
	putOnDevice,
	raised,
} from './look-context';
import { isReassuring } from './reassuring';
import { isNotice } from './review-status';
import { activeIn, beganIn } from './session-times';
import { beganAt, OVERLAP, type UseIndex } from './usage';

/** What several sessions tell of each other: that two of one device are in use at once. */

/** Taking sessions out of an index costs time: where there are so many, it changes nothing. */
const FLOOD = 200;

const isOnOwnNetwork = (context: LookContext, watched: TrackedSession): boolean => {
	const network = networkOf(watched.session.ip);
	return network !== null && baselineFor(context, watched).isOwnNetwork(network);
};

/** A session as the list has it now. */
const asListed = (context: LookContext, watched: TrackedSession): TrackedSession => ({
	...watched,
	session: context.listed.get(watched.session.id) ?? watched.session,
});

/** Whether a session fits a device for now. */
const isFitting = ({ reviewStatus, deviceId }: TrackedSession): boolean =>
	reviewStatus === 'familiar' && deviceId !== null;

/** Whether a session was active beside an earlier session of its device. */
function isBesideEarlier(
	context: LookContext,
	watched: TrackedSession,
	seconds: ReadonlyMap<string, UseIndex>,
): boolean {
	const fresh = asListed(context, watched);
	if (context.onDevice.get(watched.deviceId ?? '')?.earlierBeside(fresh) != null) return true;
	const second = seconds.get(kindKey(watched.session.device));
	return watched.metHere !== true && second?.earlierBeside(fresh) != null;
}

/**
 * Whether a session was active beside a later session of its device. It counts only on a network that
 * is not the user's, and if it never was where this browser was: then it may be the stranger.
 */
function isBesideLater(
	context: LookContext,
	watched: TrackedSession,
	seconds: ReadonlyMap<string, UseIndex>,
): boolean {
	if (watched.goneAt !== null || watched.metHere === true) return false;
	const fresh = asListed(context, watched);
	const there = [
		context.onDevice.get(watched.deviceId ?? ''),
		seconds.get(kindKey(watched.session.device)),
	];
	const later = there.find((index) => index?.laterBeside(fresh) != null)?.laterBeside(fresh);
	return later != null && !later.session.current && !isOnOwnNetwork(context, watched);
}

/** Sessions that were judged as second logins, by kind. The other of the two may be the stranger. */
function concurrentByKind(tracked: readonly TrackedSession[]): Map<string, UseIndex> {
	const concurrent = new Map<string, UseIndex>();
	for (const watched of tracked) {
		const { reviewStatus, goneAt, reasons, session } = watched;
		const isSecond =
			reviewStatus === 'unfamiliar' &&
			goneAt === null &&
			reasons.some(({ code }) => code === 'secondOne');
		if (isSecond) putInto(concurrent, kindKey(session.device), watched);
	}
	return concurrent;
}

/** A session that fits a device which is in use beside it: it is another device, or a second login. */
function raisedAsSecond(context: LookContext, watched: TrackedSession): TrackedSession {
	const { deviceId } = watched;
	const baseline = baselineFor(context, watched);
	const owned = baseline.ownedDevices.find(({ id }) => id === deviceId);
	if (owned === undefined || deviceId === null) return watched;
	const there = context.onDevice.get(deviceId);
	if (there !== undefined && there.size() < FLOOD) there.remove(watched.ref);
	// The user may own two devices of this family, and the other device may be free.
	const again = judge(candidateOf(watched), baseline);
	if (again.riskLevel === 'familiar' && again.deviceId !== deviceId) {
		const other = { ...watched, deviceId: again.deviceId };
		putOnDevice(context, other);
		return other;
	}
	const second = judgeConcurrentUse(candidateOf(watched), owned, baseline);
	return second.riskLevel === 'familiar' ? watched : { ...raised(watched, second), deviceId: null };
}

/** Whether a session is a notice that may be a device of the user's. */
const mayBeDevice = (watched: TrackedSession): boolean =>
	isNotice(watched) &&
	!watched.session.current &&
	watched.reasons.some(({ code }) => code === 'sameKind');

/** The notices of the list that may be devices of the user's, by kind. */
function noticesByKind(context: LookContext, tracked: readonly TrackedSession[]) {
	const notices = new Map<string, UseIndex>();
	for (const watched of tracked)
		if (watched.goneAt === null && mayBeDevice(watched))
			putInto(notices, kindKey(watched.session.device), asListed(context, watched));
	return notices;
}

/**
 * A notice that may have been a device of the user's, once all of its kind are in use beside it: by
 * what fits them, or by another notice where there is but one.
 */
function noticeRaised(
	context: LookContext,
	watched: TrackedSession,
	notices: ReadonlyMap<string, UseIndex>,
): TrackedSession {
	if (!mayBeDevice(watched)) return watched;
	const baseline = baselineFor(context, watched);
	const alike = baseline.ownedDevices.filter(({ family }) =>
		sameFamily(family, watched.session.device),
	);
	const [free, ...others] = alike.filter(
		({ id }) => id === watched.deviceId || baseline.use(id) !== 'inUse',
	);
	if (alike.length === 0) return watched;
	if (free === undefined) return raised(watched, judge(candidateOf(watched), baseline));
	const there = notices.get(kindKey(watched.session.device));
	const isTwo =
		others.length === 0 &&
		watched.deviceId === null &&
		there?.useBeside(asListed(context, watched)) === 'inUse';
	return isTwo
		? raised(watched, judgeConcurrentUse(candidateOf(watched), free, baseline))
		: watched;
}

/**
 * Raises sessions that fitted a device, or are a notice like one, where another session of that device
 * is in use beside them after all: then, or for as long as the session is remembered.
 */
export function raiseConcurrentUse(
	context: LookContext,
	tracked: TrackedSession[],
): TrackedSession[] {
	const seconds = concurrentByKind(tracked);
	// All of them first: what is raised leaves its device, and either of two may be the stranger.
	const later = new Set(
		tracked
			.filter((watched) => isFitting(watched) && isBesideEarlier(context, watched, seconds))
			.map(({ ref }) => ref),
	);
	const notices = noticesByKind(context, tracked);
	let changed = false;
	const raise = (watched: TrackedSession, next: TrackedSession): TrackedSession => {
		changed ||= next !== watched;
		return next;
	};
	const apart = tracked.map((watched) => {
		if (isNotice(watched)) return raise(watched, noticeRaised(context, watched, notices));
		if (!later.has(watched.ref)) return watched;
		const next = raisedAsSecond(context, watched);
		if (next.deviceId === null)
			putInto(seconds, kindKey(next.session.device), asListed(context, next));
		return raise(watched, next);
	});
	// Where the later is another device of the user's, the earlier is beside nobody.
	const after = apart.map((watched) =>
		isFitting(watched) && !later.has(watched.ref) && isBesideLater(context, watched, seconds)
			? raise(watched, raisedAsSecond(context, watched))
			: watched,
	);
	return changed ? after : tracked;
}

/** Whether a session is one more login of this browser, or of its like. */
function isOtherLogin(current: TrackedSession, watched: TrackedSession): boolean {
	const { ref, deviceId, goneAt, reviewStatus, reasons, accepted, session } = watched;
	if (ref === current.ref || goneAt !== null) return false;
	if (reviewStatus !== 'mine' && reviewStatus !== 'familiar' && !isNotice(watched)) return false;
	if (deviceId !== null) return deviceId === current.deviceId;
	const isSecond =
		accepted.includes('secondOne') || reasons.some(({ code }) => code === 'secondOne');
	return isSecond && sameKind(session.device, current.session.device);
}

/** Whether a known session is on another network since this look. */
function hasNewNetwork({ before }: LookContext, { ref, session }: TrackedSession): boolean {
	const was = before.tracked.find((watched) => watched.ref === ref);
	return was !== undefined && networkOf(was.session.ip) !== networkOf(session.ip);
}

/** How long a login is used that took the place of another, in milliseconds; a private window is not. */
const TAKES_PLACE = 60 * 60 * 1000;

/**
 * Whether a login of another device wakes where the user never was, after a later login had taken its
 * place: whoever has it has what was the user's.
 */
function wakesElsewhere(
	context: LookContext,
	watched: TrackedSession,
	tracked: readonly TrackedSession[],
): boolean {
	const { deviceId, session, reviewStatus, goneAt, accepted } = watched;
	const active = activeIn(session);
	const was = context.wasActive.get(session.id);
	if (deviceId === null || goneAt !== null || active === null || was === undefined) return false;
	if (reviewStatus !== 'mine' && reviewStatus !== 'familiar') return false;
	if (accepted.includes('secondOne') || active.from <= was) return false;
	const known = context.before.tracked.find(({ ref }) => ref === watched.ref)?.session;
	const wasFrom = was - (known?.activeWithin ?? 0);
	const isReplaced = tracked.some((later) => {
		if (later.deviceId !== deviceId || later.goneAt !== null || later.session.current) return false;
		if (later.reviewStatus !== 'mine' && later.reviewStatus !== 'familiar') return false;
		const began = beganIn(later).to + OVERLAP;
		if (beganAt(later) <= beganAt(watched) || wasFrom > began || active.from <= began) return false;
		const used = activeIn(context.listed.get(later.session.id) ?? later.session);
		return used !== null && used.from > began + TAKES_PLACE;
	});
	return isReplaced && !isOnOwnNetwork(context, watched);
}

/** Raises logins of other devices that wake after another login had taken their place. */
export function raiseWoken(context: LookContext, tracked: TrackedSession[]): TrackedSession[] {
	let changed = false;
	const after = tracked.map((watched) => {
		const listed = context.listed.get(watched.session.id);
		if (listed === undefined || listed.current || watched.deviceId === null) return watched;
		const fresh = { ...watched, session: listed };
		if (!wakesElsewhere(context, fresh, tracked)) return watched;
		const baseline = baselineFor(context, fresh);
		const owned = baseline.ownedDevices.find(({ id }) => id === watched.deviceId);
		if (owned === undefined) return watched;
		changed = true;
		const judgement = judgeConcurrentUse(candidateOf(fresh), owned, baseline);
		// The device is in use by the later login, and that is not the stranger's.
		context.onDevice.get(watched.deviceId)?.remove(watched.ref);
		return { ...raised(watched, judgement), deviceId: null };
	});
	return changed ? after : tracked;
}

/**
 * Raises other sessions of this browser that are used beside its own, such as an old login. Their
 * cookie may have been copied; on a network of the user's it may be another profile of the browser, or
 * a private window. What the user has accepted of one is that, and not another network.
 */
export function raiseOldLogins(context: LookContext, tracked: TrackedSession[]): TrackedSession[] {
	const current = tracked.find(({ session }) => session.current);
	if (current === undefined || current.deviceId === null) return tracked;
	let changed = false;
	const after = tracked.map((watched) => {
		if (!isOtherLogin(current, watched)) return watched;
		// Of this browser's own logins, the earlier was replaced by the later.
		if (watched.deviceId !== null && beganAt(watched) >= beganAt(current)) return watched;
		const active = activeIn(context.listed.get(watched.session.id) ?? watched.session);
		const since = Math.max(beganIn(current).to, beganIn(watched).to);
		if (active === null || active.from <= since + OVERLAP) return watched;
		const baseline = baselineFor(context, watched);
		const owned = baseline.ownedDevices.find(({ id }) => id === current.deviceId);
		if (owned === undefined) return watched;
		const judgement = judgeConcurrentUse(candidateOf(watched), owned, baseline);
		const hasMoved = hasNewNetwork(context, watched);
		const isNews = judgement.reasons.some(
			(reason) =>
				!isReassuring(reason) &&
				(hasMoved || reason.code === 'secondOne') &&
				!watched.accepted.includes(reason.code) &&
				!watched.reasons.some(({ code }) => code === reason.code),
		);
		if (!isNews) return watched;
		changed = true;
		return { ...raised(watched, judgement), deviceId: null };
	});
	return changed ? after : tracked;
}
