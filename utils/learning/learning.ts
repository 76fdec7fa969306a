import * as z from 'zod/mini';
import { FieldKey } from '@/utils/connection/profile/profile';
import type { RequestInWords } from '@/utils/connection/profile/requests-in-words';
import { FailureKind } from '@/utils/domain/watch/failure-kind';

/** How sure a guess is: by its values and its name, by values alone, or as a guess among several. */
export const Confidence = z.enum(['sure', 'likely', 'unsure']);
export type Confidence = z.infer<typeof Confidence>;

/** What of a session is shown for the user to compare and correct. */
export const FoundField = z.enum([...FieldKey.options, 'current']);
export type FoundField = z.infer<typeof FoundField>;

/** What of it can be corrected: what a session is known by, too. */
export const CorrectableField = z.enum([...FoundField.options, 'id']);
export type CorrectableField = z.infer<typeof CorrectableField>;

/** One way to fill a field, with what it would show; `values` are short plain text, a row each. */
export const Choice = z.strictObject({
	/** What it is called in the answer, such as `latest_activity.city`; `null` for «none». */
	name: z.nullable(z.string()),
	confidence: Confidence,
	values: z.array(z.nullable(z.string())),
	/** What only the user can tell: that this place is in this country (ISO 3166-1), if it is taken. */
	says: z.optional(z.strictObject({ place: z.string(), country: z.string() })),
});
export type Choice = z.infer<typeof Choice>;

/** What was found, as a page shows it. */
export const Finding = z.strictObject({
	/** The host that answered with the list, such as `api.example.net`. */
	host: z.string(),
	/** How many sessions there are, also those that are not among the rows. */
	count: z.int(),
	/** For each field the ways to fill it, the chosen way first: at most 12 ways and 20 rows. */
	fields: z.array(z.strictObject({ field: FoundField, choices: z.array(Choice) })),
	/**
	 * What tells sessions apart, the chosen way first, where there is more than one; `values` are the
	 * beginnings of ids. A wrong id makes a new login on a known device look old. Corrected as `id`.
	 */
	ids: z.optional(z.array(Choice)),
	/** How many other lists might be meant; `nextList` goes to the next. */
	others: z.int(),
});
export type Finding = z.infer<typeof Finding>;

/** A request as the user reads it before it is sent for good. */
export const ShownRequest: z.ZodMiniType<RequestInWords> = z.strictObject({
	use: z.enum(['list', 'current', 'key', 'page', 'removal']),
	method: z.string(),
	address: z.string(),
	headers: z.array(z.string()),
	body: z.nullable(z.string()),
	keys: z.array(z.string()),
});

/** Why learning did not come to its end. */
export const LearningProblem = z.enum([
	/** The tab was closed. */
	'closed',
	/** The tab was closed after a while in which no list had been seen. */
	'nothingSeen',
	/** Ten minutes have passed. */
	'tooLong',
	/** The browser gave no access. */
	'noAccess',
	/** Asked by itself, the companion does not get the list that the page got. */
	'notTheSame',
	/** The page is logged in, and the companion is not: the browser keeps that login apart. */
	'keptApart',
	/** The list has nothing that says which session is this browser's. */
	'noCurrent',
	/** After the request that looked like a removal, the session is still there. */
	'notRemoved',
	/** What asks for the list has something in it that can't be kept, and has no source. */
	'notKept',
	/** What ends the session asks for something typed, such as a password: it can't be done without. */
	'heldBack',
	/** The browser or this computer failed. */
	'broken',
]);
export type LearningProblem = z.infer<typeof LearningProblem>;

/** What has to be asked for in the click that confirms. */
const Needs = z.strictObject({
	origins: z.array(z.string()),
	permissions: z.array(z.enum(['cookies', 'webRequest', 'scripting'])),
});

/**
 * Where learning stands: what the page «Connect» shows. In memory only, and gone when learning
 * ends; the profile that was confirmed is all that stays.
 */
export const Learning = z.strictObject({
	/** What is being learned. */
	of: z.enum(['list', 'removal']),
	step: z.discriminatedUnion('type', [
		/** The page is open and watched. `looked`: answers so far; `list`: whether any of them was a list. */
		z.strictObject({ type: z.literal('watching'), looked: z.int(), list: z.boolean() }),
		/** Waits for the user's word, field by field. */
		z.strictObject({
			type: z.literal('found'),
			finding: Finding,
			needs: Needs,
			/** All that is asked from then on, with what of it is kept. */
			requests: z.array(ShownRequest),
		}),
		/** A file says what is to be asked; nothing is, before the user has read it and says so. */
		z.strictObject({
			type: z.literal('offered'),
			needs: Needs,
			requests: z.array(ShownRequest),
			/** Whether the page has to be seen to ask so first: it asks by POST. */
			unseen: z.boolean(),
			/** Why the last time brought no list; `null` before it. */
			failure: z.nullable(FailureKind),
		}),
		/** Asks by itself, to see whether it gets the same. */
		z.strictObject({ type: z.literal('checking') }),
		/** A session was removed on the page, and how is known. Waits for the user's word. */
		z.strictObject({
			type: z.literal('removalFound'),
			method: z.string(),
			/** With a mark where the session's key goes. */
			address: z.string(),
			/** All else that is sent: headers, body, and what is put in. */
			whole: z.array(z.string()),
			needs: Needs,
			/** What is pressed on the page instead, one after the other. */
			pressed: z.optional(z.array(z.string())),
		}),
		z.strictObject({ type: z.literal('done') }),
		z.strictObject({ type: z.literal('failed'), problem: LearningProblem }),
	]),
	/** The address that was opened. */
	address: z.string(),
	tabId: z.nullable(z.int()),
	/**
	 * Whether the browser is asked for what the page's workers ask as well; `hidden`: it has told of
	 * something whose answer it does not show.
	 */
	deeper: z.optional(z.enum(['looks', 'hidden'])),
	/**
	 * It was begun from the popup. The browser is being asked for access to the page; of one that was
	 * open in the user's own tab, its document is read; it was loaded anew, to see what it asks for.
	 */
	here: z.optional(z.enum(['asked', 'opened', 'read', 'reloaded'])),
	/** Something looked like a removal, but the session was still listed after it. */
	notRemoved: z.optional(z.boolean()),
	/** What learning fails with if the page itself is no way either: another way was not proved. */
	otherwise: z.optional(LearningProblem),
	/** An answer may be the list, but what was asked has something in it that may be typed. */
	heldBack: z.optional(z.boolean()),
	/** A session is gone, but what removed it is not clear, or more than that session is gone. */
	unclear: z.optional(z.enum(['othersToo', 'unclear'])),
	/** Milliseconds since 1970. */
	since: z.number(),
});
export type Learning = z.infer<typeof Learning>;
