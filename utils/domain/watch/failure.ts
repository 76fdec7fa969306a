import * as z from 'zod/mini';

/**
 * Why a look at the sessions gave no list. Each one is a state of its own for the user; none of
 * them ever looks like «all clear».
 */
export const FailureKind = z.enum([
	/** There is no connection profile, or none that says how what is asked is done. */
	'notConnected',
	/** The user wants no looks while the computer is idle or locked, and it is. */
	'idle',
	/** The browser gives us no access to Cryptonow's site. */
	'noAccess',
	/** The computer has no network. */
	'offline',
	/** Nobody is logged in to Cryptonow in this browser. */
	'loggedOut',
	/** Cryptonow wants a fresh login first. */
	'reauthenticate',
	/** Cryptonow wants a second factor for this login first. */
	'secondFactor',
	/**
	 * The key that Cryptonow wants with each question is kept by its own page alone, and what we saw of
	 * it has run out, or is not known yet.
	 */
	'awaitsPage',
	/** We ask too often, says Cryptonow. */
	'rateLimited',
	/** There is a network, but no usable answer from Cryptonow. */
	'unavailable',
	/** An answer came, and it is not the list that the profile describes. */
	'unreadable',
]);
export type FailureKind = z.infer<typeof FailureKind>;

/** A named failure, with a short detail for a developer; the detail never holds an answer's text. */
export type Failure = {
	kind: FailureKind;
	detail: string;
	/** For how long the service asks to be left alone, in milliseconds. */
	retryAfter?: number;
};

/** What a question to the account gives: a value or a named failure, never a thrown surprise. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Shorthand for a failed {@link Result}. */
export const failed = (kind: FailureKind, detail: string): { ok: false; failure: Failure } => ({
	ok: false,
	failure: { kind, detail },
});
