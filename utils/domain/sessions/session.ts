import * as z from 'zod/mini';

/** What kind of thing the person holds. */
export const DeviceForm = z.enum(['computer', 'phone', 'tablet', 'unknown']);

/**
 * A kind of device: browser family + system family + form, without versions, so that an update
 * stays the same device. `null` is «unknown», which is never the same as anything.
 */
export const DeviceFamily = z.object({
	browser: z.nullable(z.string()),
	system: z.nullable(z.string()),
	form: DeviceForm,
});

/** Where the service believes a session to be. It comes from an IP address, so it is a guess. */
export const Place = z.object({
	city: z.nullable(z.string()),
	country: z.nullable(z.string()),
});

/**
 * One login, as Cryptonow lists it. All texts are already short and plain (see plain-text.ts);
 * times are milliseconds since 1970, `null` where the service gave none that makes sense.
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
