import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import type { TrackedSession } from '@/utils/domain/watch/state';

/**
 * A journey: the user has lately said that they were in a country that was new. It goes on where it
 * moves on at the pace of travel.
 */

/** How long a journey goes on after the last word of the user, or where it has moved on to, in milliseconds. */
const JOURNEY_FOR = 21 * 24 * 60 * 60 * 1000;

/** The countries of a journey; none while the user is not on one. */
export type Journey = ReadonlySet<string>;

/** The countries that the user said they were in lately, and those that the journey moved on to. */
export function journeyOf(
	ownedDevices: readonly OwnedDevice[],
	tracked: readonly TrackedSession[],
	now: number,
): Journey {
	/** Since when the user is known in a country, in milliseconds since 1970. */
	const since = new Map<string, number>();
	for (const [country, at] of ownedDevices.flatMap((owned) => [...(owned.since ?? [])])) {
		if (country !== null) since.set(country, Math.min(since.get(country) ?? at, at));
	}
	const home = Math.min(...since.values());
	const journey = new Set<string>();
	for (const [country, at] of since) {
		if (at > home && now - at < JOURNEY_FOR) journey.add(country);
	}
	for (const { country, reviewStatus, riskLevel, reasons, session, firstSeenAt } of tracked) {
		if (country === null || since.get(country) === home) continue;
		const goesOn = reviewStatus === 'unfamiliar' && riskLevel === 'notice';
		if (!goesOn || now - (session.lastActiveAt ?? firstSeenAt) >= JOURNEY_FOR) continue;
		if (reasons.some(({ code }) => code === 'journey')) journey.add(country);
	}
	return journey;
}
