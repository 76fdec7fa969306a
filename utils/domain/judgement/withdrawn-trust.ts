import { sameKind } from '@/utils/domain/devices/same-family';
import { networkOf } from '@/utils/domain/places/network';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { judge } from './familiarity';
import { baselineFor, candidateOf, type LookContext, raised } from './look-context';
import { isNotice } from './review-status';
import { higherRisk } from './risk-level';

/** Whether a session is a notice since a question alike waited, which was answered with «not me» since. */
const isDisowned = ({ state }: LookContext, watched: TrackedSession): boolean =>
	isNotice(watched) &&
	watched.reasons.some(({ code }) => code === 'deviceUnknown') &&
	state.revocations.some(
		({ at, family, country }) =>
			at >= watched.firstSeenAt &&
			country === watched.country &&
			sameKind(family, watched.session.device),
	);

/**
 * Raises sessions that were let in by a trust which a «not me» has withdrawn since, such as the second
 * of two strangers. Not where the user answered for them, nor on a network of their device's.
 */
export function raiseWithdrawn(context: LookContext, tracked: TrackedSession[]): TrackedSession[] {
	if (context.state.revocations.length === 0) return tracked;
	let changed = false;
	const after = tracked.map((watched) => {
		const { reviewStatus, deviceId, country, goneAt, session } = watched;
		if (goneAt === null && isDisowned(context, watched)) {
			const next = raised(watched, judge(candidateOf(watched), baselineFor(context, watched)));
			changed ||= next !== watched;
			return next;
		}
		if (reviewStatus !== 'familiar' || deviceId === null || goneAt !== null) return watched;
		const baseline = baselineFor(context, watched);
		const owned = baseline.ownedDevices.find(({ id }) => id === deviceId);
		if (owned === undefined || owned.places.some((at) => at.country === country)) return watched;
		// Once it moved, it may be anywhere: what withdrew the trust has to be about this country.
		const isAbout = context.state.revocations.some((revocation) => revocation.country === country);
		const network = networkOf(session.ip);
		if (!isAbout || (network !== null && baseline.isNetworkOf(owned, network))) return watched;
		const judgement = judge(candidateOf(watched), baseline);
		changed = true;
		return {
			...raised(watched, { ...judgement, riskLevel: higherRisk('check', judgement.riskLevel) }),
			deviceId: null,
		};
	});
	return changed ? after : tracked;
}
