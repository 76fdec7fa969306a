import * as z from 'zod/mini';

/** What a device is to hold. */
export const DeviceForm = z.enum(['computer', 'phone', 'tablet', 'tv', 'console', 'unknown']);

/**
 * A device family: browser, system and form, without versions, so that an update changes nothing.
 * `null` is «unknown», which never equals anything.
 */
export const DeviceFamily = z.object({
	browser: z.nullable(z.string()),
	system: z.nullable(z.string()),
	form: DeviceForm,
});

/** Where the service believes a session to be. A guess, since it comes from an IP address. */
export const Place = z.object({
	city: z.nullable(z.string()),
	country: z.nullable(z.string()),
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
	ip: z.nullable(z.string()),
	createdAt: z.nullable(z.number()),
	lastActiveAt: z.nullable(z.number()),
});

export type DeviceForm = z.infer<typeof DeviceForm>;
export type DeviceFamily = z.infer<typeof DeviceFamily>;
export type Place = z.infer<typeof Place>;
export type Session = z.infer<typeof Session>;
