import { sameFamily } from '@/utils/domain/devices/same-family';
import { networkOf } from '@/utils/domain/places/network';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { type Judgement, judge, judgeConcurrentUse } from './familiarity';
import { baselineFor, candidateOf, type LookContext, putOnDevice, raised } from './look-context';
import { isNotice } from './review-status';
import { beganAt, OVERLAP, overlap } from './usage';

/** Signs that only several sessions together give. */

/** How long after it is gone a session can still turn out to be a second login, in milliseconds. */
const LEFT_FOR = 10 * 60 * 1000;
/** How many unanswered notices are worth a notification: nobody logs in so often for nothing. */
const MANY = 10;

/**
 * Whether a session was active beside another session of its device. The earlier of two sessions
 * counts only on a network that is not the user's: then it may be the stranger.
 */
function isUsedBesideAnother(
	context: LookContext,
	watched: TrackedSession,
	concurrent: readonly TrackedSession[],
): boolean {
	const others = [
		...(context.onDevice.get(watched.deviceId ?? '') ?? []),
		...concurrent.filter(({ session }) => sameFamily(session.device, watched.session.device)),
	].filter(({ ref }) => ref !== watched.ref);
	const fresh = { ...watched, session: context.listed.get(watched.session.id) ?? watched.session };
	return others.some((other) => {
		const isLater = beganAt(other) <= beganAt(watched) && other.ref < watched.ref;
		if (!isLater && (other.session.current || isOnOwnNetwork(context, watched))) return false;
		return (isLater && other.session.current) || overlap(fresh, other) === 'inUse';
	});
}

const isOnOwnNetwork = (context: LookContext, watched: TrackedSession): boolean => {
	const network = networkOf(watched.session.ip);
	return network !== null && baselineFor(context, watched).isOwnNetwork(network);
};

/** Raises sessions that fitted a device, where another session of that device is in use after all. */
export function raiseConcurrentUse(
	context: LookContext,
	tracked: TrackedSession[],
): TrackedSession[] {
	const { now } = context;
	/** Sessions that were judged as second logins. The other of the two may be the stranger. */
	const concurrent = tracked.filter(
		({ reviewStatus, goneAt, reasons }) =>
			reviewStatus === 'unfamiliar' &&
			goneAt === null &&
			reasons.some(({ code }) => code === 'secondOne'),
	);
	let changed = false;
	const after = tracked.map((watched) => {
		const left = watched.goneAt !== null && now - watched.goneAt > LEFT_FOR;
		if (watched.reviewStatus !== 'familiar' || watched.deviceId === null || left) return watched;
		if (!isUsedBesideAnother(context, watched, concurrent)) return watched;
		const baseline = baselineFor(context, watched);
		const owned = baseline.ownedDevices.find(({ id }) => id === watched.deviceId);
		if (owned === undefined) return watched;
		changed = true;
		const there = context.onDevice.get(watched.deviceId) ?? [];
		context.onDevice.set(
			watched.deviceId,
			there.filter(({ ref }) => ref !== watched.ref),
		);
		// The user may own two devices of this family, and the other device may be free.
		const again = judge(candidateOf(watched), baseline);
		const { deviceId } = again;
		if (again.riskLevel === 'familiar' && deviceId !== null && deviceId !== watched.deviceId) {
			const other = { ...watched, deviceId };
			putOnDevice(context, other);
			return other;
		}
		return {
			...raised(watched, judgeConcurrentUse(candidateOf(watched), owned, baseline)),
			deviceId: null,
		};
	});
	return changed ? after : tracked;
}

/**
 * Raises old sessions of this browser that are used beside its newer session. Their cookie may have
 * been copied; on a network of the user's it may be another profile of the browser.
 */
export function raiseOldLogins(context: LookContext, tracked: TrackedSession[]): TrackedSession[] {
	const current = tracked.find(({ session }) => session.current);
	if (current === undefined || current.deviceId === null) return tracked;
	let changed = false;
	const after = tracked.map((watched) => {
		const { ref, deviceId, reviewStatus, goneAt, accepted } = watched;
		if (ref === current.ref || deviceId !== current.deviceId || goneAt !== null) return watched;
		if (reviewStatus !== 'mine' || accepted.includes('secondOne')) return watched;
		const session = context.listed.get(watched.session.id) ?? watched.session;
		const later = beganAt(watched) < beganAt(current);
		const active = (session.lastActiveAt ?? 0) > beganAt(current) + OVERLAP;
		if (!later || !active) return watched;
		const baseline = baselineFor(context, watched);
		const owned = baseline.ownedDevices.find(({ id }) => id === deviceId);
		if (owned === undefined) return watched;
		changed = true;
		const here = networkOf(current.session.ip);
		const isOwnNetwork = (network: string) => network === here || baseline.isOwnNetwork(network);
		const judgement = judgeConcurrentUse(candidateOf(watched), owned, {
			...baseline,
			isOwnNetwork,
		});
		return { ...raised(watched, judgement), deviceId: null };
	});
	return changed ? after : tracked;
}

/** Raises notices to a question where there are very many of them. */
export function raiseMany(tracked: TrackedSession[]): TrackedSession[] {
	if (tracked.filter(isNotice).length < MANY) return tracked;
	const judgement: Judgement = { riskLevel: 'check', reasons: [{ code: 'many' }], deviceId: null };
	return tracked.map((watched) => (isNotice(watched) ? raised(watched, judgement) : watched));
}
