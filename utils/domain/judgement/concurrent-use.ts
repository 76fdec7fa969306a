import { sameFamily } from '@/utils/domain/devices/same-family';
import { networkOf } from '@/utils/domain/places/network';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { type Judgement, judge, judgeSecond } from './familiarity';
import { baselineFor, candidateOf, type LookContext, putOnDevice, raised } from './look-context';
import { isNotice } from './review-status';
import { beganAt, OVERLAP, overlap } from './usage';

/** What only several sessions together tell. */

/** For how long a login that has left again can still turn out to have been a second one. */
const LEFT_FOR = 10 * 60 * 1000;
/** So many unanswered notices are worth a notification: nobody logs in so often for nothing. */
const MANY = 10;

/**
 * Whether a login went on beside another one of its device. Where it began first, only on a network
 * that is not the user's: the one that came first may be the stranger.
 */
function isBesideAnother(
	context: LookContext,
	one: TrackedSession,
	seconds: readonly TrackedSession[],
): boolean {
	const others = [
		...(context.onDevice.get(one.deviceId ?? '') ?? []),
		...seconds.filter(({ session }) => sameFamily(session.device, one.session.device)),
	].filter(({ ref }) => ref !== one.ref);
	const fresh = { ...one, session: context.listed.get(one.session.id) ?? one.session };
	return others.some((other) => {
		const second = beganAt(other) <= beganAt(one) && other.ref < one.ref;
		if (!second && (other.session.current || isOnOwnNetwork(context, one))) return false;
		return (second && other.session.current) || overlap(fresh, other) === 'inUse';
	});
}

const isOnOwnNetwork = (context: LookContext, one: TrackedSession): boolean => {
	const network = networkOf(one.session.ip);
	return network !== null && baselineFor(context, one).isOwnNetwork(network);
};

/** What fitted a device is raised where another login of that device turns out to be in use. */
export function raiseSeconds(context: LookContext, tracked: TrackedSession[]): TrackedSession[] {
	const { now } = context;
	/** Those that were held for second ones; but the other of the two may be the stranger. */
	const seconds = tracked.filter(
		({ reviewStatus, goneAt, reasons }) =>
			reviewStatus === 'unfamiliar' &&
			goneAt === null &&
			reasons.some(({ code }) => code === 'secondOne'),
	);
	let changed = false;
	const after = tracked.map((one) => {
		const left = one.goneAt !== null && now - one.goneAt > LEFT_FOR;
		if (one.reviewStatus !== 'familiar' || one.deviceId === null || left) return one;
		if (!isBesideAnother(context, one, seconds)) return one;
		const baseline = baselineFor(context, one);
		const owned = baseline.ownedDevices.find(({ id }) => id === one.deviceId);
		if (owned === undefined) return one;
		changed = true;
		const there = context.onDevice.get(one.deviceId) ?? [];
		context.onDevice.set(
			one.deviceId,
			there.filter(({ ref }) => ref !== one.ref),
		);
		// The user may own two of its kind, and the other is free.
		const again = judge(candidateOf(one), baseline);
		const { deviceId } = again;
		if (again.riskLevel === 'familiar' && deviceId !== null && deviceId !== one.deviceId) {
			const other = { ...one, deviceId };
			putOnDevice(context, other);
			return other;
		}
		return { ...raised(one, judgeSecond(candidateOf(one), owned, baseline)), deviceId: null };
	});
	return changed ? after : tracked;
}

/**
 * An old login of this browser that goes on being used beside the newer one is used from somewhere
 * else: its cookie was copied. On a network of the user's it may be another profile.
 */
export function raiseOldLogins(context: LookContext, tracked: TrackedSession[]): TrackedSession[] {
	const current = tracked.find(({ session }) => session.current);
	if (current === undefined || current.deviceId === null) return tracked;
	let changed = false;
	const after = tracked.map((one) => {
		const { ref, deviceId, reviewStatus, goneAt, accepted } = one;
		if (ref === current.ref || deviceId !== current.deviceId || goneAt !== null) return one;
		if (reviewStatus !== 'mine' || accepted.includes('secondOne')) return one;
		const session = context.listed.get(one.session.id) ?? one.session;
		const later = beganAt(one) < beganAt(current);
		const active = (session.lastActiveAt ?? 0) > beganAt(current) + OVERLAP;
		if (!later || !active) return one;
		const baseline = baselineFor(context, one);
		const owned = baseline.ownedDevices.find(({ id }) => id === deviceId);
		if (owned === undefined) return one;
		changed = true;
		const here = networkOf(current.session.ip);
		const isOwnNetwork = (network: string) => network === here || baseline.isOwnNetwork(network);
		const judgement = judgeSecond(candidateOf(one), owned, { ...baseline, isOwnNetwork });
		return { ...raised(one, judgement), deviceId: null };
	});
	return changed ? after : tracked;
}

/** What is each worth a look is together worth a question. */
export function raiseMany(tracked: TrackedSession[]): TrackedSession[] {
	if (tracked.filter(isNotice).length < MANY) return tracked;
	const judgement: Judgement = { riskLevel: 'check', reasons: [{ code: 'many' }], deviceId: null };
	return tracked.map((one) => (isNotice(one) ? raised(one, judgement) : one));
}
