import * as z from 'zod/mini';
import { boundedText } from '@/utils/domain/bounds';
import { NAME_LENGTH } from '@/utils/domain/devices/known-device';
import { RecoveryStep, Settings } from './state';

const Ids = z.array(z.string().check(z.minLength(1), z.maxLength(256))).check(z.minLength(1));
const cutName = (name: string): string => boundedText(name, NAME_LENGTH);
const DeviceId = z.string().check(z.minLength(1), z.maxLength(128));
/** The user's own name for a device; the rest of a longer one is left out. */
const Name = z
	.string()
	.check(z.minLength(1), z.maxLength(NAME_LENGTH * 8), z.overwrite(cutName), z.trim());

/** What our pages may ask of the watch. */
export const WatchCommand = z.lazy(() =>
	z.discriminatedUnion('type', [
		/** `insist`: although the service has asked to wait. It counts once a minute. */
		z.strictObject({ type: z.literal('look'), insist: z.optional(z.boolean()) }),
		z.strictObject({ type: z.literal('recognise'), ids: Ids, name: z.optional(Name) }),
		z.strictObject({ type: z.literal('disown'), ids: Ids }),
		/** `notMe`: the user says that it was not them, though nobody had asked. */
		z.strictObject({ type: z.literal('remove'), ids: Ids, notMe: z.optional(z.boolean()) }),
		/** The user is led to the service's own page to remove them there. */
		z.strictObject({ type: z.literal('removeThere'), ids: Ids }),
		z.strictObject({ type: z.literal('removeOthers') }),
		z.strictObject({ type: z.literal('readOutcomes') }),
		z.strictObject({ type: z.literal('endRecovery') }),
		/** The user's word on a step; the look after the password is ours. */
		z.strictObject({ type: z.literal('recoveryStep'), step: RecoveryStep, done: z.boolean() }),
		/** Takes back what the state's `undo` holds, while it is offered. */
		z.strictObject({ type: z.literal('undo') }),
		z.strictObject({ type: z.literal('readRebuild') }),
		/** The answer to «Another account?». */
		z.strictObject({ type: z.literal('account'), isOther: z.boolean() }),
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
		/** Shows a notification that means nothing, to see whether the system lets them through. */
		z.strictObject({ type: z.literal('testNotification') }),
	]),
);
export type WatchCommand = z.infer<typeof WatchCommand>;
