import * as z from 'zod/mini';
import { SecretSource } from '@/utils/connection/profile/profile';
import { ANSWER_LIMIT, BODY_LIMIT } from '@/utils/learning/limits';

const Header = z.tuple([z.string().check(z.maxLength(128)), z.string().check(z.maxLength(8192))]);

/**
 * A request of the page's, and its answer, as the page's own code saw both. It is a hint, never a
 * proof: the page can say what it likes.
 */
export const ObservedRequest = z.lazy(() =>
	z.strictObject({
		/** Counts up with each request of the page's, in the order in which answers came. */
		number: z.int(),
		method: z.string().check(z.maxLength(16)),
		/** Whole and absolute. */
		url: z.url().check(z.maxLength(4096)),
		/** Those that the page's code set, lower case; the browser's own are not among them. */
		requestHeaders: z.array(Header).check(z.maxLength(64)),
		/** The body as text; `null` where there was none, or it was no text. */
		requestBody: z.nullable(z.string().check(z.maxLength(BODY_LIMIT))),
		status: z.int(),
		/** Those of the answer's headers that may matter here; see `isPassedOn`. */
		responseHeaders: z.array(Header).check(z.maxLength(32)),
		/** The answer's JSON as text; `null` where only the request matters. */
		answer: z.nullable(z.string().check(z.maxLength(ANSWER_LIMIT))),
		/**
		 * Where values of the request were found in the page as well, so that they need not be kept: by
		 * the value, in a cookie, a meta tag, an answer's header or an earlier answer. `named`: all
		 * that the query of that page says, a name and a value that the request has as well.
		 */
		sources: z
			.array(
				z.strictObject({
					value: z.string().check(z.maxLength(8192)),
					source: SecretSource,
					named: z.optional(Header),
				}),
			)
			.check(z.maxLength(32)),
		/** Texts of the request that other requests of the page, which only ask, had as well. */
		repeated: z.optional(z.array(z.string().check(z.maxLength(256))).check(z.maxLength(64))),
		/**
		 * Who asked: the page's own code, or a worker of the site's, seen by the browser. `document`: the
		 * background, for the page itself; `answer` is what the page's markup holds. `drawn`: nobody asked;
		 * `answer` is what the page has drawn, and `frame` the document of another host in it that has.
		 */
		by: z.enum(['page', 'worker', 'document', 'drawn']),
		frame: z.optional(z.strictObject({ origin: z.string(), path: z.string() })),
	}),
);
export type ObservedRequest = z.infer<typeof ObservedRequest>;

/** What the observer in a page says to the background. */
export const PageReport = z.lazy(() =>
	z.discriminatedUnion('type', [
		/** It is in place, in a document that has just begun. */
		z.strictObject({ type: z.literal('observing') }),
		/** An answer that may be the list, or belong to it. */
		z.strictObject({ type: z.literal('answered'), observed: ObservedRequest }),
		/** A request that changes something, and names something out of such an answer. */
		z.strictObject({ type: z.literal('changed'), observed: ObservedRequest }),
		/**
		 * A request that stays in the page, since it has a value that may be typed, such as a password.
		 * `name`: what a session is called that it names; `null` for what may be the list. `field`: what the
		 * value's place is called.
		 */
		z.strictObject({
			type: z.literal('heldBack'),
			name: z.nullable(z.string().check(z.maxLength(4096))),
			field: z.string().check(z.maxLength(128)),
		}),
		/** How many answers it has looked at since the document began; now and then. */
		z.strictObject({ type: z.literal('looked'), answers: z.int() }),
	]),
);
export type PageReport = z.infer<typeof PageReport>;
