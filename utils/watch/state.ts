import * as z from 'zod/mini';
import { FailureKind } from '@/utils/account/failure';
import { Reason } from '@/utils/sessions/familiarity';
import { DeviceFamily, Place, Session } from '@/utils/sessions/session';
import { STATE_VERSION } from './version';

/**
 * What the user, or the first look, made of a session:
 * - `unreviewed`: it was there before us; nobody has said anything of it yet
 * - `unfamiliar`: it appeared while we watch, and nobody has said «this was me»
 * - `mine`: this browser's own, or the user said so
 * - `notMine`: the user said «not me»
 */
export const Standing = z.enum(['unreviewed', 'unfamiliar', 'mine', 'notMine']);
export type Standing = z.infer<typeof Standing>;

/** How far a removal has come. Only a list that was read after it says `removed`. */
export const RemovalOutcome = z.enum(['pending', 'removed', 'stillThere', 'unreachable']);
export type RemovalOutcome = z.infer<typeof RemovalOutcome>;

const Removal = z.object({
	askedAt: z.number(),
	outcome: RemovalOutcome,
	/** What the service answered to the removal itself, where that was a failure. */
	cause: z.nullable(FailureKind),
});

/** A session and all that we know of it beyond what Cryptonow lists. */
export const TrackedSession = z.object({
	session: Session,
	firstSeenAt: z.number(),
	standing: Standing,
	reasons: z.array(Reason),
	/** When a good list no longer had it; `null` while it is logged in. */
	goneAt: z.nullable(z.number()),
	removal: z.nullable(Removal),
});
export type TrackedSession = z.infer<typeof TrackedSession>;

/**
 * A desktop notification that is owed or was shown, about the sessions that one look brought.
 * It is made before it is shown, with an id of its own, so that a background that dies between
 * saving and showing neither forgets it nor shows it twice.
 */
export const Notice = z.object({
	id: z.string(),
	sessionIds: z.array(z.string()),
	shownAt: z.nullable(z.number()),
});
export type Notice = z.infer<typeof Notice>;

/** What the watch knows, as it is stored. All times are milliseconds since 1970. */
export const WatchState = z.object({
	version: z.literal(STATE_VERSION),
	/** When the first good list came; `null` before. */
	startedAt: z.nullable(z.number()),
	/** When the last good list came, to within {@link HEARTBEAT}; the pulse has it exactly. */
	goodAt: z.nullable(z.number()),
	failure: z.nullable(z.object({ kind: FailureKind, since: z.number() })),
	tracked: z.array(TrackedSession),
	notices: z.array(Notice),
	/** The user should change the password: since when, and what was removed. */
	recovery: z.nullable(
		z.object({
			since: z.number(),
			removed: z.array(z.object({ device: DeviceFamily, place: Place })),
		}),
	),
	/** When a stored state could not be read and the watch began anew; `null` once the user knows. */
	rebuiltAt: z.nullable(z.number()),
});
export type WatchState = z.infer<typeof WatchState>;

/**
 * What changes with every look and is worth no write to the disk: kept in memory storage. A look
 * that finds nothing new writes this alone.
 */
export const Pulse = z.object({
	goodAt: z.number(),
	/** Last activity by session id. Pairs, because an id like `__proto__` is no key of an object. */
	lastActiveAt: z.array(z.tuple([z.string(), z.number()])),
});
export type Pulse = z.infer<typeof Pulse>;

/** How stale the stored times may grow while nothing else changes, in milliseconds. */
export const HEARTBEAT = 10 * 60 * 1000;

/** The state before the first look. */
export function emptyState(): WatchState {
	return {
		version: STATE_VERSION,
		startedAt: null,
		goodAt: null,
		failure: null,
		tracked: [],
		notices: [],
		recovery: null,
		rebuiltAt: null,
	};
}
