import * as z from 'zod/mini';
import { RecoveryStep, Settings } from '@/utils/domain/watch/state';
import { FoundField } from '@/utils/learning/learning';

const Ids = z.array(z.string().check(z.minLength(1), z.maxLength(256))).check(z.minLength(1));
const DeviceId = z.string().check(z.minLength(1), z.maxLength(128));
/** The user's own name for a device. */
const Name = z.string().check(z.minLength(1), z.maxLength(40));
const Address = z.url().check(z.maxLength(2048));

/** What our pages may ask of the background. */
export const Command = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('look') }),
	z.strictObject({ type: z.literal('recognise'), ids: Ids, name: z.optional(Name) }),
	z.strictObject({ type: z.literal('disown'), ids: Ids }),
	/** `notMe`: the user says that it was not them, though nobody had asked. */
	z.strictObject({ type: z.literal('remove'), ids: Ids, notMe: z.optional(z.boolean()) }),
	z.strictObject({ type: z.literal('removeOthers') }),
	z.strictObject({ type: z.literal('readOutcomes') }),
	z.strictObject({ type: z.literal('endRecovery') }),
	/** The user's word on a step; the look after the password is ours. */
	z.strictObject({ type: z.literal('recoveryStep'), step: RecoveryStep, done: z.boolean() }),
	/** Takes back what the state's `undo` holds, while it is offered. */
	z.strictObject({ type: z.literal('undo') }),
	z.strictObject({ type: z.literal('readRebuild') }),
	/** `null` takes the name away. */
	z.strictObject({ type: z.literal('nameDevice'), id: DeviceId, name: z.nullable(Name) }),
	z.strictObject({ type: z.literal('forgetDevices'), ids: z.array(DeviceId) }),
	/** A travel or VPN period of so many days from now; 0 ends it. */
	z.strictObject({ type: z.literal('travel'), days: z.literal([0, 7, 14, 30]) }),
	z.strictObject({ type: z.literal('changeSettings'), settings: z.partial(Settings) }),
	/** Empties the record; what is known of sessions and devices stays. */
	z.strictObject({ type: z.literal('eraseRecord') }),
	/** Erases all that is stored anywhere, settings too; the watch begins as after an install. */
	z.strictObject({ type: z.literal('eraseEverything') }),
	/**
	 * Opens a page of the site's and watches it, to learn where the sessions are, or how one is
	 * removed. After the click that has asked the browser for `scripting` and the page's host.
	 */
	z.strictObject({
		type: z.literal('learn'),
		/** `address`: of the page with the list; for the removal it is known. */
		of: z.enum(['list', 'removal']),
		address: z.optional(Address),
	}),
	/** Looks at what the page's workers ask as well: after the click that has asked for it. */
	z.strictObject({ type: z.literal('lookDeeper') }),
	/** Another way to fill a field, by its number among those that were found. */
	z.strictObject({ type: z.literal('correctField'), field: FoundField, choice: z.int() }),
	/** «No, another list». */
	z.strictObject({ type: z.literal('nextList') }),
	/** «Yes, this is the list», or «yes, this is how»: after the click that has asked for its `needs`. */
	z.strictObject({ type: z.literal('confirmFound') }),
	/** Ends learning, or puts away what it came to. */
	z.strictObject({ type: z.literal('cancelLearning') }),
	/** Takes a profile out of a file into use. */
	z.strictObject({ type: z.literal('importConnection'), profile: z.unknown() }),
	/** Forgets the connection and gives back all that it was allowed. */
	z.strictObject({ type: z.literal('disconnect') }),
	/** Shows a notification that means nothing, to see whether the system lets them through. */
	z.strictObject({ type: z.literal('testNotification') }),
]);
export type Command = z.infer<typeof Command>;

/** What a command answers. */
export type CommandAnswer = { ok: true } | { ok: false; error: CommandError };

/**
 * - `unknownCommand`: not one of ours
 * - `forbidden`: not from our own pages
 * - `failed`: see the log
 * - `forbiddenAddress`: the address is no page of Cryptonow's
 * - `notAProfile`: what was to be imported is no profile
 * - `newerProfile`: it is of a version that only a later release can read
 * - `forbiddenHost`: it is one, and names a host that is not Cryptonow's
 * - `nothingFound`: there is nothing to correct or to confirm
 */
export type CommandError =
	| 'unknownCommand'
	| 'forbidden'
	| 'failed'
	| 'forbiddenAddress'
	| 'notAProfile'
	| 'newerProfile'
	| 'forbiddenHost'
	| 'nothingFound';
