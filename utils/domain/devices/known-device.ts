import * as z from 'zod/mini';
import { Time, textUpTo } from '@/utils/domain/bounded';
import { Country } from '@/utils/domain/places/country-key';
import { DeviceFamily, Text } from '@/utils/domain/sessions/session';

/** The most letters of a device's name. */
export const NAME_LENGTH = 40;

/** The user's own name for a device. */
export const DeviceName = textUpTo(NAME_LENGTH);

/**
 * That a known device is the user's in a country; `null` is an unknown country. Times are
 * milliseconds since 1970.
 *
 * `knowing` has the ids of the trust revocations for this device family and country that were known
 * when the trust was given. A revocation that is not among them is newer, or came from a browser that
 * did not know of this trust, and takes the trust away.
 */
export const Trust = z.object({
	country: z.nullable(Country),
	givenAt: Time,
	/** When the device was last seen in the country, to within a day. */
	seenAt: Time,
	/** When it was first the user's there; missing where that is when it was given. */
	since: z.optional(Time),
	knowing: z.array(z.string()),
});
export type Trust = z.infer<typeof Trust>;

/** A thing that the user owns, not a kind of thing: half the world has «Chrome on Windows». */
export const KnownDevice = z.object({
	/** Unique among all of the user's browsers. */
	id: z.string(),
	family: DeviceFamily,
	/** The user's own name for it. */
	name: z.nullable(DeviceName),
	/** When the user named it, in milliseconds since 1970; 0 for never. */
	namedAt: Time,
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
	country: z.nullable(Country),
	/** The stranger's network. It never leaves this browser. */
	network: z.nullable(Text),
	at: Time,
});
export type TrustRevocation = z.infer<typeof TrustRevocation>;

/** How long trust holds while the device is not seen: the default, in days. */
export const TRUST_DAYS = 180;
