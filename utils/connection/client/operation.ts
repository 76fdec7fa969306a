import type { ConnectionProfile } from '../profile/profile';
import type { TokenPlace } from '../profile/tokens';
import type { ClientDependencies } from './client-dependencies';
import { BODY_LIMIT, type ByteBudget } from './response-body';

/** The longest operation, in milliseconds: all pages of a list, and what they need. */
const LONGEST_OPERATION = 25_000;

/** What answers have told that later requests need. It is kept nowhere else. */
export type ClientMemory = {
	/** The profile as JSON. */
	of: string;
	/** The keys of the last list, by session id; they may be secrets. */
	keys: ReadonlyMap<string, string>;
	/** Headers of the last list that requests repeat. */
	headers: Map<string, string>;
	/** Where the list has moved to, host for host; missing where it has not. */
	movedTo?: { from: string; origin: string };
	/** The version of its build that the list's page had last; missing where it is as it was learned. */
	pageVersion?: string;
};

/** A value that a page of the site sent, and that was sent again. */
type SentToken = { origin: string; place: TokenPlace; value: string };

/** A list or a removal under way: by which profile, and what it may still cost. */
export type Operation = {
	dependencies: ClientDependencies;
	profile: ConnectionProfile;
	memory: ClientMemory;
	budget: ByteBudget;
	until: AbortSignal;
	sentTokens: SentToken[];
};

/** The memory of a profile that has not been asked by yet. */
export const emptyMemory = (of = ''): ClientMemory => ({ of, keys: new Map(), headers: new Map() });

/** An operation that begins now. */
export const beginOperation = (
	dependencies: ClientDependencies,
	profile: ConnectionProfile,
	memory: ClientMemory,
): Operation => ({
	dependencies,
	profile,
	memory,
	budget: { left: BODY_LIMIT },
	until: AbortSignal.timeout(LONGEST_OPERATION),
	sentTokens: [],
});
