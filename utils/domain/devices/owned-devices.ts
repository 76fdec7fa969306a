import type { DeviceFamily } from '@/utils/domain/sessions/session';
import type { KnownDevice, Trust, TrustRevocation } from './known-device';
import { sameFamily } from './same-family';

/** The things that a user owns, as trust and trust revocations make them. Free of schemas: pages read it. */

const sameKind = (revocation: TrustRevocation, device: KnownDevice, trust: Trust): boolean =>
	sameFamily(revocation.family, device.family) && revocation.country === trust.country;

/** Whether no trust revocation takes this trust away: all of its kind were known when it was given. */
export function holds(
	device: KnownDevice,
	trust: Trust,
	revocations: readonly TrustRevocation[],
): boolean {
	return revocations.every(
		(revocation) => !sameKind(revocation, device, trust) || trust.knowing.includes(revocation.id),
	);
}

/** A device as the judgement sees it: one thing, with all that each browser knows of it. */
export type OwnedDevice = {
	/** The id of the device, this browser's own where it knows one. */
	id: string;
	family: DeviceFamily;
	name: string | null;
	here: boolean;
	places: { country: string | null; seenAt: number; faded: boolean }[];
};

/**
 * The things that the user owns. Two browsers that have both learned of one phone know one phone
 * and not two: of each kind there are as many as the browser that knows most of them says, and
 * where they were is what all browsers know together.
 *
 * @param source this browser's own
 * @param now milliseconds since 1970
 * @param trustFor how long a trust holds without being seen, in milliseconds
 */
export function ownedDevicesOf(
	devices: readonly KnownDevice[],
	revocations: readonly TrustRevocation[],
	source: string,
	now: number,
	trustFor: number,
): OwnedDevice[] {
	const sources = [source, ...new Set(devices.map((device) => device.source))];
	const ownedDevices: OwnedDevice[] = [];
	for (const [index, from] of sources.entries()) {
		if (index > 0 && from === source) continue;
		const taken = new Set<OwnedDevice>();
		for (const device of devices.filter((other) => other.source === from)) {
			let owned = ownedDevices.find(
				(other) => index > 0 && !taken.has(other) && sameFamily(other.family, device.family),
			);
			if (owned === undefined) {
				const { id, family, here } = device;
				owned = { id, family, name: null, here: here && index === 0, places: [] };
				ownedDevices.push(owned);
			}
			taken.add(owned);
			owned.name ??= device.name;
			for (const trust of device.trust) {
				if (!holds(device, trust, revocations)) continue;
				const { country, seenAt } = trust;
				const known = owned.places.find((place) => place.country === country);
				if (known === undefined) owned.places.push({ country, seenAt, faded: false });
				else known.seenAt = Math.max(known.seenAt, seenAt);
			}
		}
	}
	for (const place of ownedDevices.flatMap((owned) => owned.places)) {
		place.faded = now - place.seenAt > trustFor;
	}
	return ownedDevices;
}
