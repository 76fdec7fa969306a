import type { DeviceFamily } from '@/utils/domain/sessions/session';
import type { KnownDevice, Trust, Withdrawal } from './known-device';
import { sameFamily } from './same-family';

/** The things that a user owns, as trust and withdrawals make them. Free of schemas: pages read it. */

const sameKind = (withdrawal: Withdrawal, device: KnownDevice, trust: Trust): boolean =>
	sameFamily(withdrawal.family, device.family) && withdrawal.country === trust.country;

/** Whether no withdrawal takes this trust away: all of its kind were known when it was given. */
export function holds(
	device: KnownDevice,
	trust: Trust,
	withdrawals: readonly Withdrawal[],
): boolean {
	return withdrawals.every(
		(withdrawal) => !sameKind(withdrawal, device, trust) || trust.knowing.includes(withdrawal.id),
	);
}

/** A device as the judgement sees it: one thing, with all that each browser knows of it. */
export type Slot = {
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
export function slotsOf(
	devices: readonly KnownDevice[],
	withdrawals: readonly Withdrawal[],
	source: string,
	now: number,
	trustFor: number,
): Slot[] {
	const sources = [source, ...new Set(devices.map((device) => device.source))];
	const slots: Slot[] = [];
	for (const [index, from] of sources.entries()) {
		if (index > 0 && from === source) continue;
		const taken = new Set<Slot>();
		for (const device of devices.filter((one) => one.source === from)) {
			let slot = slots.find(
				(one) => index > 0 && !taken.has(one) && sameFamily(one.family, device.family),
			);
			if (slot === undefined) {
				const { id, family, here } = device;
				slot = { id, family, name: null, here: here && index === 0, places: [] };
				slots.push(slot);
			}
			taken.add(slot);
			slot.name ??= device.name;
			for (const trust of device.trust) {
				if (!holds(device, trust, withdrawals)) continue;
				const { country, seenAt } = trust;
				const known = slot.places.find((place) => place.country === country);
				if (known === undefined) slot.places.push({ country, seenAt, faded: false });
				else known.seenAt = Math.max(known.seenAt, seenAt);
			}
		}
	}
	for (const place of slots.flatMap((slot) => slot.places)) {
		place.faded = now - place.seenAt > trustFor;
	}
	return slots;
}
