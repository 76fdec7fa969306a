import * as z from 'zod/mini';
import { DeviceFamily } from '@/utils/domain/sessions/session';

/**
 * That a known device is the user's in a country; `null` is an unknown country. Times are
 * milliseconds since 1970.
 *
 * `knowing` has the ids of the trust revocations for this device family and country that were known
 * when the trust was given. A revocation that is not among them is newer, or came from a browser that
 * did not know of this trust, and takes the trust away.
 */
export const Trust = z.object({
	country: z.nullable(z.string()),
	givenAt: z.number(),
	/** When the device was last seen in the country, to within a day. */
	seenAt: z.number(),
	knowing: z.array(z.string()),
});
export type Trust = z.infer<typeof Trust>;

/** A thing that the user owns, not a kind of thing: half the world has «Chrome on Windows». */
export const KnownDevice = z.object({
	/** Unique among all of the user's browsers. */
	id: z.string(),
	family: DeviceFamily,
	/** The user's own name for it. */
	name: z.nullable(z.string()),
	/** When the user named it, in milliseconds since 1970; 0 for never. */
	namedAt: z.number(),
	/** Whether it is this browser itself. */
	here: z.boolean(),
	/** The browser that learned it: the {@link WatchState.source} of its state. */
	source: z.string(),
	trust: z.array(Trust),
});
export type KnownDevice = z.infer<typeof KnownDevice>;

/** That the user said «not me» to a device family in a country. */
export const TrustRevocation = z.object({
	id: z.string(),
	family: DeviceFamily,
	country: z.nullable(z.string()),
	/** The stranger's network. It never leaves this browser. */
	network: z.nullable(z.string()),
	at: z.number(),
});
export type TrustRevocation = z.infer<typeof TrustRevocation>;

/** How long trust holds while the device is not seen: the default, in days. */
export const TRUST_DAYS = 180;
