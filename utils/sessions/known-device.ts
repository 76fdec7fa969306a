import * as z from 'zod/mini';
import { DeviceFamily, sameFamily } from './session';

/**
 * That a device was the user's in one country. `null` stands for «no place was told».
 *
 * `knowing` are the withdrawals of this kind that the user had made before: a withdrawal that is
 * not among them came from a browser that did not know of this trust, or after it, and it wins.
 */
export const Trust = z.object({
	country: z.nullable(z.string()),
	givenAt: z.number(),
	/** When the device was last seen there, to within a day. */
	seenAt: z.number(),
	knowing: z.array(z.string()),
});
export type Trust = z.infer<typeof Trust>;

/** One thing that the user owns, not a kind of thing: half the world has «Chrome on Windows». */
export const KnownDevice = z.object({
	/** Unique among all browsers of the user. */
	id: z.string(),
	family: DeviceFamily,
	/** The user's own name for it. */
	name: z.nullable(z.string()),
	/** When it got that name, milliseconds since 1970; 0 for never. */
	namedAt: z.number(),
	/** This very browser. */
	here: z.boolean(),
	/** The browser that learned of it: the {@link WatchState.source} of its state. */
	source: z.string(),
	trust: z.array(Trust),
});
export type KnownDevice = z.infer<typeof KnownDevice>;

/** That the user said «not me» of a kind of device in a country. */
export const Withdrawal = z.object({
	id: z.string(),
	family: DeviceFamily,
	country: z.nullable(z.string()),
	/** The network it was on; never leaves this browser. */
	network: z.nullable(z.string()),
	at: z.number(),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** How long a trust holds without being seen: the default, in days. */
export const TRUST_DAYS = 180;

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
