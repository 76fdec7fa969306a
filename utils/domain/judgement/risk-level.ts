import * as z from 'zod/mini';
import { Time } from '@/utils/domain/bounded';
import { DeviceName } from '@/utils/domain/devices/known-device';
import { Country } from '@/utils/domain/places/country-key';
import { DeviceFamily } from '@/utils/domain/sessions/session';

/**
 * How much a session asks of the user:
 * - `familiar`: it fits what is known of the user; nothing is shown
 * - `notice`: worth a look some time; no notification
 * - `check`: the user has to say whether it was them; one notification
 * - `urgent`: it looks like somebody else; one notification
 */
export const RiskLevel = z.enum(['familiar', 'notice', 'check', 'urgent']);
export type RiskLevel = z.infer<typeof RiskLevel>;

const ORDER: readonly RiskLevel[] = RiskLevel.options;

/** The higher of two risk levels. */
export const higherRisk = (a: RiskLevel, b: RiskLevel): RiskLevel =>
	ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;

/** What a known device is called: the user's name for it, or its family. */
export const DeviceLabel = z.object({ name: z.nullable(DeviceName), family: DeviceFamily });
export type DeviceLabel = z.infer<typeof DeviceLabel>;

const code = <Code extends string>(name: Code) => z.object({ code: z.literal(name) });

/**
 * Why a session has its risk level, as data, so that the words can be in any language. Its details
 * were true when the session was judged. Times are milliseconds since 1970. Which reasons speak for a
 * session: reassuring.ts.
 */
export const Reason = z.discriminatedUnion('code', [
	/** It was logged in before the watch began. */
	code('alreadyThere'),
	/** None of the user's devices is of its family. */
	code('newDevice'),
	/** The user was never seen in its country; `seenIn` is where they were. */
	z.object({ code: z.literal('newCountry'), country: Country, seenIn: z.array(Country) }),
	/** The country is new for this device, but not for the user. */
	z.object({ code: z.literal('newHere'), device: DeviceLabel, country: Country }),
	/** It is like a device of the user that is in use at the same time. */
	z.object({ code: z.literal('secondOne'), device: DeviceLabel }),
	/** It is like a device of the user, and whether that is in use is not known. */
	z.object({ code: z.literal('useUnknown'), device: DeviceLabel }),
	/** The user was never seen on its network. */
	code('newNetwork'),
	/** The service gives no network that can be compared. */
	code('networkUnknown'),
	/** It is one of very many new sessions that nobody has answered for. */
	code('many'),
	/** It is like a session that the user removed as «not me». */
	z.object({ code: z.literal('comeback'), removedAt: Time }),
	/** It is on the network of a session that the user removed as «not me». */
	z.object({ code: z.literal('strangersNetwork'), removedAt: Time }),
	/** It came, or stayed, while all other logins were ended before their time. */
	code('thrownOut'),
	/** It was removed, and Cryptonow lists it again. */
	code('listedAgain'),
	/** The same session was on another device family before. */
	z.object({ code: z.literal('deviceChanged'), was: DeviceFamily }),
	/** The same session was in another country before, and nobody travels so fast. */
	z.object({ code: z.literal('tooFast'), from: Country, to: Country }),
	/** The same session was in another country before. */
	z.object({ code: z.literal('moved'), from: Country, to: Country }),
	/** Cryptonow lists another device family for this browser's own session. */
	z.object({ code: z.literal('notThisBrowser'), here: DeviceFamily }),
	/** This browser's own session was active while this browser could not be. */
	z.object({ code: z.literal('activeWhileAway'), at: Time, from: Time, to: Time }),
	/** The device was trusted, but was not seen for so long that the trust has faded. */
	z.object({ code: z.literal('faded'), device: DeviceLabel, seenAt: Time }),
	/** Only another browser of the user's says that the device is theirs there. */
	z.object({ code: z.literal('told'), device: DeviceLabel }),
	/** The service gives no device that can be recognised. */
	code('deviceUnknown'),
	/** The service gives no place. */
	code('placeUnknown'),

	/** It is of the same family as a device of the user. */
	z.object({ code: z.literal('sameKind'), device: DeviceLabel }),
	/** The user is known in its country. */
	z.object({ code: z.literal('knownCountry'), country: Country }),
	/** Another of the user's devices was in this country a short time ago. */
	z.object({ code: z.literal('beenThere'), device: DeviceLabel, country: Country }),
	/** The user is known on its network. */
	code('knownNetwork'),
	/** The user has said «this was me» to such a login on this network. */
	code('answered'),
	/** The user has lately confirmed a journey, which may go on. */
	code('journey'),
	/** The user has said that they travel, or use a VPN. */
	z.object({ code: z.literal('travelling'), until: Time }),
]);
export type Reason = z.infer<typeof Reason>;
export type ReasonCode = Reason['code'];
