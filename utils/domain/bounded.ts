import * as z from 'zod/mini';
import { boundedCount, boundedText, boundedTime } from './bounds';

/**
 * What stored values and those of other browsers are made of. They may be anything by the time that
 * they are read, and a number that no date can be, or a name of a megabyte, breaks what is made of it.
 */

/** A time in milliseconds since 1970, within what a date can be. */
export const Time = z.number().check(z.overwrite(boundedTime));

/** A number that counts, or that names something of ours. */
export const Count = z.number().check(z.overwrite(boundedCount));

/** A text of so many letters at most. */
export const textUpTo = (limit: number) =>
	z.string().check(z.overwrite((text) => boundedText(text, limit)));
