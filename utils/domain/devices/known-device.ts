import * as z from 'zod/mini';
import { DeviceFamily } from '@/utils/domain/sessions/session';

/**
 * That a device was the user's in one country. `null` stands for «no place was told».
 *
 * `knowing` are the trust revocations of this kind that the user had made before: a trust revocation that is
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
export const TrustRevocation = z.object({
	id: z.string(),
	family: DeviceFamily,
	country: z.nullable(z.string()),
	/** The network it was on; never leaves this browser. */
	network: z.nullable(z.string()),
	at: z.number(),
});
export type TrustRevocation = z.infer<typeof TrustRevocation>;

/** How long a trust holds without being seen: the default, in days. */
export const TRUST_DAYS = 180;
