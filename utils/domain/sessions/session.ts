import * as z from 'zod/mini';
import { Time, textUpTo } from '@/utils/domain/bounded';

/** A text of a session, as long as any that the client gives. */
export const Text = textUpTo(100);

/** What a device is to hold. */
export const DeviceForm = z.enum(['computer', 'phone', 'tablet', 'tv', 'console', 'unknown']);

/**
 * A device family: browser, system and form, without versions, so that an update changes nothing.
 * `null` is «unknown», which never equals anything.
 */
export const DeviceFamily = z.object({
	browser: z.nullable(Text),
	system: z.nullable(Text),
	form: DeviceForm,
});

/** Where the service believes a session to be. A guess, since it comes from an IP address. */
export const Place = z.object({
	city: z.nullable(Text),
	country: z.nullable(Text),
});

/**
 * A login, as Cryptonow lists it. All texts are short and plain (see plain-text.ts). Times are
 * milliseconds since 1970; `null` where the service gave none that makes sense.
 */
export const Session = z.object({
	id: z.string(),
	current: z.boolean(),
	device: DeviceFamily,
	place: Place,
	ip: z.nullable(Text),
	createdAt: z.nullable(Time),
	lastActiveAt: z.nullable(Time),
	/**
	 * How far the times may be off to either side, in milliseconds, where the service tells them in
	 * words («2 days ago»); missing where they are exact.
	 */
	createdWithin: z.optional(Time),
	activeWithin: z.optional(Time),
});

export type DeviceForm = z.infer<typeof DeviceForm>;
export type DeviceFamily = z.infer<typeof DeviceFamily>;
export type Place = z.infer<typeof Place>;
export type Session = z.infer<typeof Session>;
