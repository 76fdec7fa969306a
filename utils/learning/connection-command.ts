import * as z from 'zod/mini';
import { CorrectableField } from './learning';

/** What our pages may ask of what learns and keeps the connection. */
export const ConnectionCommand = z.lazy(() =>
	z.discriminatedUnion('type', [
		/**
		 * Opens a page of the site's and watches it, to learn where the sessions are, or how one of them
		 * is removed. After the click that has asked the browser for `scripting` and the page's host.
		 */
		z.strictObject({
			type: z.literal('learn'),
			of: z.enum(['list', 'removal']),
			/** Of the page with the list; for a removal the connection's own sessions page is opened. */
			address: z.optional(z.url().check(z.maxLength(2048))),
			/** The tab that has the page open already; the browser is being asked at the same time. */
			tabId: z.optional(z.int()),
			/**
			 * Of a removal out of the popup, where the browser is being asked at the same time: a text of
			 * the session's row, such as its IP address, to which the page is scrolled; empty for none.
			 */
			row: z.optional(z.string().check(z.maxLength(64))),
		}),
		/** Looks at what the page's workers ask as well: after the click that has asked for it. */
		z.strictObject({ type: z.literal('lookDeeper') }),
		/** Another way to fill a field, by its number among those that were found. */
		z.strictObject({ type: z.literal('correctField'), field: CorrectableField, choice: z.int() }),
		/** «No, another list». */
		z.strictObject({ type: z.literal('nextList') }),
		/** «Yes, this is the list», or «yes, this is how»: after the click that has asked for its `needs`. */
		z.strictObject({ type: z.literal('confirmFound') }),
		/** Ends learning, or puts away what it came to. */
		z.strictObject({ type: z.literal('cancelLearning') }),
		/** Offers a profile out of a file on «Connect». Nothing is asked by it yet. */
		z.strictObject({ type: z.literal('importConnection'), profile: z.unknown() }),
		/** Asks for the list of that profile, to be compared: after the click that has asked for its `needs`. */
		z.strictObject({ type: z.literal('askOffered') }),
		/** Forgets the connection and gives back all that it was allowed. */
		z.strictObject({ type: z.literal('disconnect') }),
	]),
);
export type ConnectionCommand = z.infer<typeof ConnectionCommand>;

/**
 * Why such a command was not done:
 * - `forbiddenAddress`: the address is no page of Cryptonow's
 * - `notAProfile`: what was to be imported is no profile
 * - `newerProfile`: it is a profile of a version that only a later release can read
 * - `forbiddenHost`: it is a profile, and names a host that is not Cryptonow's
 * - `forbiddenRequest`: it is a profile, and asks what no list needs
 * - `nothingFound`: there is nothing to correct or to confirm
 */
export type ConnectionCommandError =
	| 'forbiddenAddress'
	| 'notAProfile'
	| 'newerProfile'
	| 'forbiddenHost'
	| 'forbiddenRequest'
	| 'nothingFound';
