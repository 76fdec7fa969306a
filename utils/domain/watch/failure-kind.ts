import * as z from 'zod/mini';

/**
 * Why a look gave no list. Each kind is a state of its own for the user, and none of them ever looks
 * like «all clear».
 */
export const FailureKind = z.enum([
	/** There is no connection profile, or it does not say how to do what was asked. */
	'notConnected',
	/** The computer is idle or locked, and the user wants no looks then. */
	'idle',
	/** The browser gives no access to Cryptonow's hosts. */
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
	 * Requests need a key that only Cryptonow's own page has, and that key is not known yet, or has run
	 * out.
	 */
	'awaitsPage',
	/** Cryptonow says that there are too many requests. */
	'rateLimited',
	/** There is a network, but Cryptonow gives no usable answer. */
	'unavailable',
	/** An answer came, but it is not the list that the profile describes. */
	'unreadable',
	/**
	 * The list goes on behind what could be read, or has entries that can't be told from others. What
	 * was read is judged as any list.
	 */
	'incomplete',
	/** Cryptonow wants to see that the user is a person, as pages against robots do. */
	'personCheck',
	/** Cryptonow sends us to another host of its own, which we have no access to. */
	'moved',
	/** Nobody is logged in here but inside a container of Firefox's, whose cookies we don't get. */
	'inContainer',
]);
export type FailureKind = z.infer<typeof FailureKind>;
