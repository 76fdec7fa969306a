import type { DeviceFamily } from '@/utils/domain/sessions/session';
import type { KnownDevice, Trust, TrustRevocation } from './known-device';
import { sameKind } from './same-family';

/** What a user owns, by trust and trust revocations. Without schemas, since pages use it. */

const isAbout = (revocation: TrustRevocation, device: KnownDevice, trust: Trust): boolean =>
	sameKind(revocation.family, device.family) && revocation.country === trust.country;

/** Whether this browser made a device or a revocation, by its id. */
export const isMadeBy = ({ id }: { id: string }, source: string): boolean =>
	id.startsWith(`${source}.`);

/**
 * Whether trust holds: all revocations for its family and country were known when it was given. What
 * was revoked in this browser, only this browser gives back: another may have been taken over.
 *
 * @param source the {@link WatchState.source} of this browser
 */
export function holds(
	device: KnownDevice,
	trust: Trust,
	revocations: readonly TrustRevocation[],
	source: string,
): boolean {
	return revocations.every((revocation) => {
		if (!isAbout(revocation, device, trust)) return true;
		const mayKnow = device.source === source || !isMadeBy(revocation, source);
		return mayKnow && trust.knowing.includes(revocation.id);
	});
}

/** A known device as the rules see it, with what all of the user's browsers know of it. */
export type OwnedDevice = {
	/** This browser's id for it; another browser's where this browser has none. */
	id: string;
	family: DeviceFamily;
	name: string | null;
	here: boolean;
	/** `told`: only other browsers of the user say so, and nobody has confirmed it in this browser. */
	places: { country: string | null; seenAt: number; faded: boolean; told?: boolean }[];
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
				if (!holds(device, trust, revocations, source)) continue;
				const { country, seenAt, since = trust.givenAt } = trust;
				const known = owned.places.find((place) => place.country === country);
				const isOwn = from === source && now - seenAt <= trustFor;
				if (known === undefined) {
					owned.places.push({ country, seenAt, faded: false, ...(isOwn ? {} : { told: true }) });
				} else known.seenAt = Math.max(known.seenAt, seenAt);
				owned.since ??= new Map();
				owned.since.set(country, Math.min(owned.since.get(country) ?? since, since));
			}
		}
	}
	for (const place of ownedDevices.flatMap((owned) => owned.places)) {
		place.faded = now - place.seenAt > trustFor;
		// Faded trust is this browser's own as well: there is nothing to tell apart.
		if (place.faded) delete place.told;
	}
	return ownedDevices;
}
