import type { DeviceFamily } from '@/utils/domain/sessions/session';
import type { KnownDevice, Trust, TrustRevocation } from './known-device';
import { sameKind } from './same-family';

/** What a user owns, by trust and trust revocations. Without schemas, since pages use it. */

const isAbout = (revocation: TrustRevocation, device: KnownDevice, trust: Trust): boolean =>
	sameKind(revocation.family, device.family) && revocation.country === trust.country;

/** Whether trust holds: all revocations for its family and country were known when it was given. */
export function holds(
	device: KnownDevice,
	trust: Trust,
	revocations: readonly TrustRevocation[],
): boolean {
	return revocations.every(
		(revocation) => !isAbout(revocation, device, trust) || trust.knowing.includes(revocation.id),
	);
}

/** A known device as the rules see it, with what all of the user's browsers know of it. */
export type OwnedDevice = {
	/** This browser's id for it; another browser's where this browser has none. */
	id: string;
	family: DeviceFamily;
	name: string | null;
	here: boolean;
	places: { country: string | null; seenAt: number; faded: boolean }[];
	/** Since when it is the user's in a country; missing for unknown. */
	since?: Map<string | null, number>;
};

/**
 * The devices that the user owns. Two browsers that have both learned a phone know the same phone:
 * of each family there are as many devices as the browser with the most of them knows, and their
 * places are what all browsers know together.
 *
 * @param source the {@link WatchState.source} of this browser
 * @param now milliseconds since 1970
 * @param trustFor how long trust holds while the device is not seen, in milliseconds
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
				(other) => index > 0 && !taken.has(other) && sameKind(other.family, device.family),
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
				const { country, seenAt, since = trust.givenAt } = trust;
				const known = owned.places.find((place) => place.country === country);
				if (known === undefined) owned.places.push({ country, seenAt, faded: false });
				else known.seenAt = Math.max(known.seenAt, seenAt);
				owned.since ??= new Map();
				owned.since.set(country, Math.min(owned.since.get(country) ?? since, since));
			}
		}
	}
	for (const place of ownedDevices.flatMap((owned) => owned.places)) {
		place.faded = now - place.seenAt > trustFor;
	}
	return ownedDevices;
}
