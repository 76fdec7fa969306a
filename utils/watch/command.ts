import * as z from 'zod/mini';

const Ids = z.array(z.string().check(z.minLength(1), z.maxLength(256))).check(z.minLength(1));

/** What the popup may ask of the background. */
export const Command = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('look') }),
	z.strictObject({ type: z.literal('recognise'), ids: Ids }),
	z.strictObject({ type: z.literal('disown'), ids: Ids }),
	z.strictObject({ type: z.literal('remove'), ids: Ids }),
	z.strictObject({ type: z.literal('removeOthers') }),
	z.strictObject({ type: z.literal('readOutcomes') }),
	z.strictObject({ type: z.literal('endRecovery') }),
	z.strictObject({ type: z.literal('readRebuild') }),
]);
export type Command = z.infer<typeof Command>;

/** What a command answers. */
export type CommandAnswer = { ok: true } | { ok: false; error: CommandError };

/** `unknownCommand`: not one of ours. `forbidden`: not from our own pages. `failed`: see the log. */
export type CommandError = 'unknownCommand' | 'forbidden' | 'failed';
