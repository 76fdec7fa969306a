import * as z from 'zod/mini';
import { DeviceFamily } from '@/utils/domain/sessions/session';

/**
 * How much a session asks of the user:
 * - `familiar`: it fits what the user is known by; nothing is said
 * - `notice`: worth a look when the user comes by; no notification
 * - `check`: the user has to say whether it was them; one notification
 * - `urgent`: it looks like someone else; one notification
 */
export const RiskLevel = z.enum(['familiar', 'notice', 'check', 'urgent']);
export type RiskLevel = z.infer<typeof RiskLevel>;

const ORDER: readonly RiskLevel[] = RiskLevel.options;

/** The graver of two risk levels. */
export const higherRisk = (a: RiskLevel, b: RiskLevel): RiskLevel =>
	ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;

/** How a known device is told of: by the user's own name for it, or by its kind. */
export const DeviceLabel = z.object({ name: z.nullable(z.string()), family: DeviceFamily });
export type DeviceLabel = z.infer<typeof DeviceLabel>;

/** A country's key; see country.ts. */
const Country = z.string();
const Time = z.number();

const code = <Code extends string>(name: Code) => z.object({ code: z.literal(name) });

/**
 * What speaks against a session (`SUSPICIONS`) or for it, as data, so that the words can be in any
 * language. What is named in it was true when the session was judged. Times are milliseconds since
 * 1970.
 */
export const Reason = z.discriminatedUnion('code', [
	/** It was logged in before the watch began. */
	code('alreadyThere'),
	/** None of the user's devices is of its kind. */
	code('newDevice'),
	/** The user was never seen in its country; `seenIn` is where they were. */
	z.object({ code: z.literal('newCountry'), country: Country, seenIn: z.array(Country) }),
	/** The country is new for this device alone. */
	z.object({ code: z.literal('newHere'), device: DeviceLabel, country: Country }),
	/** It is like a device of the user's that is in use at the same time. */
	z.object({ code: z.literal('secondOne'), device: DeviceLabel }),
	/** Whether the device that it is like is in use can't be told. */
	z.object({ code: z.literal('useUnknown'), device: DeviceLabel }),
	/** The user was never seen on its network. */
	code('newNetwork'),
	/** The service tells no network that can be compared. */
	code('networkUnknown'),
	/** It is one of very many that came and that nobody has answered for. */
	code('many'),
	/** It is like one that the user removed as «not me». */
	z.object({ code: z.literal('comeback'), removedAt: Time }),
	/** It was removed, and Cryptonow lists it again. */
	code('listedAgain'),
	/** The same session was another kind of device before. */
	z.object({ code: z.literal('deviceChanged'), was: DeviceFamily }),
	/** The same session was in another country before, sooner than anyone travels. */
	z.object({ code: z.literal('tooFast'), from: Country, to: Country }),
	/** The same session was in another country before. */
	z.object({ code: z.literal('moved'), from: Country, to: Country }),
	/** Cryptonow lists another kind of device for this browser's own session. */
	z.object({ code: z.literal('notThisBrowser'), here: DeviceFamily }),
	/** This browser's own session was active while this browser could not be. */
	z.object({ code: z.literal('activeWhileAway'), at: Time, from: Time, to: Time }),
	/** The device was trusted and has not been seen for so long that the trust has faded. */
	z.object({ code: z.literal('faded'), device: DeviceLabel, seenAt: Time }),
	/** The service names no device that can be recognised. */
	code('deviceUnknown'),
	/** The service names no place. */
	code('placeUnknown'),

	/** It is of the kind of one of the user's devices. */
	z.object({ code: z.literal('sameKind'), device: DeviceLabel }),
	/** The user is known in its country. */
	z.object({ code: z.literal('knownCountry'), country: Country }),
	/** Another of the user's devices was in this country a short time ago. */
	z.object({ code: z.literal('beenThere'), device: DeviceLabel, country: Country }),
	/** The user is known on its network. */
	code('knownNetwork'),
	/** The user has said that they travel, or use a VPN. */
	z.object({ code: z.literal('travelling'), until: Time }),
]);
export type Reason = z.infer<typeof Reason>;
export type ReasonCode = Reason['code'];
