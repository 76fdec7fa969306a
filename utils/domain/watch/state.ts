import * as z from 'zod/mini';
import {
	KnownDevice,
	TRUST_DAYS,
	Trust,
	TrustRevocation,
} from '@/utils/domain/devices/known-device';
import { Reason, RiskLevel } from '@/utils/domain/judgement/risk-level';
import { DeviceFamily, Place, Session } from '@/utils/domain/sessions/session';
import { FailureKind } from './failure';
import { STATE_VERSION } from './version';

/**
 * What the user, or the rules, made of a session:
 * - `unreviewed`: it was there before us; nobody has said anything of it yet
 * - `unfamiliar`: its risk level asks for a look, and nobody has said «this was me»
 * - `familiar`: it fits what the user is known by
 * - `mine`: this browser's own, or the user said so
 * - `notMine`: the user said «not me»
 */
export const ReviewStatus = z.enum(['unreviewed', 'unfamiliar', 'familiar', 'mine', 'notMine']);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

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
	/** Our own number for it. An id may be the key that removes, so the record has this instead. */
	ref: z.number(),
	session: Session,
	/** The key of its country; see country.ts. */
	country: z.nullable(z.string()),
	firstSeenAt: z.number(),
	reviewStatus: ReviewStatus,
	riskLevel: RiskLevel,
	reasons: z.array(Reason),
	/** The known device that it belongs to. */
	deviceId: z.nullable(z.string()),
	/** What the user has said «this was me» to, and is not to be asked again. */
	accepted: z.array(z.string()),
	/** When a good list no longer had it; `null` while it is logged in. */
	goneAt: z.nullable(z.number()),
	/** When it was listed again after it was removed or disowned, and no second list said so yet. */
	relistedAt: z.nullable(z.number()),
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
	/** The sessions it is about, by {@link TrackedSession.ref}. */
	refs: z.array(z.number()),
	shownAt: z.nullable(z.number()),
	/** What it said of the one session that can be answered for by its button, where one can. */
	told: z.optional(z.object({ device: DeviceFamily, country: z.nullable(z.string()) })),
});
export type Notice = z.infer<typeof Notice>;

/** Why the watch did not see: a named failure, or nobody there to look. */
export const BlindCause = z.enum([...FailureKind.options, 'asleep', 'closed']);
export type BlindCause = z.infer<typeof BlindCause>;

/** A stretch of time without a good look, for one cause. */
export const BlindStretch = z.object({ cause: BlindCause, from: z.number(), to: z.number() });
export type BlindStretch = z.infer<typeof BlindStretch>;

/** A time without good looks that has ended, and what the look that ended it found. */
export const Gap = z.object({
	from: z.number(),
	to: z.number(),
	stretches: z.array(BlindStretch),
	/** How many sessions had come, had gone and had changed when we could see again. */
	came: z.number(),
	went: z.number(),
	changed: z.number(),
});
export type Gap = z.infer<typeof Gap>;

/** Whether to look while the computer is idle or locked. */
export const WhenIdle = z.enum(['look', 'seldom', 'never']);
export type WhenIdle = z.infer<typeof WhenIdle>;

const MinuteOfDay = z.number().check(z.int(), z.minimum(0), z.maximum(24 * 60 - 1));

/**
 * The time of day in which nothing but what is urgent shows a notification, in minutes of the local
 * day: from the first until just before the second, over midnight where it is the smaller one.
 */
export const QuietHours = z
	.object({ from: MinuteOfDay, to: MinuteOfDay })
	.check(z.refine(({ from, to }) => from !== to));
export type QuietHours = z.infer<typeof QuietHours>;

/** How many minutes may lie between two looks. */
export const LookEvery = z.literal([1, 2, 5, 15]);
export type LookEvery = z.infer<typeof LookEvery>;

export const Settings = z.object({
	/** How long a trust holds without being seen, in days. */
	trustDays: z.number().check(z.minimum(30), z.maximum(730)),
	whenIdle: WhenIdle,
	/** Whether known devices follow the user to their other browsers. */
	sync: z.boolean(),
	/** Minutes between two looks. */
	lookEvery: LookEvery,
	/** Whether there are desktop notifications; icon and badge tell in any case. */
	notifications: z.boolean(),
	/** Whether they name neither place nor IP address nor device. */
	privateNotifications: z.boolean(),
	quietHours: z.nullable(QuietHours),
});
export type Settings = z.infer<typeof Settings>;

/** A network that one of the user's sessions was on. */
export const OwnNetwork = z.object({ network: z.string(), ref: z.number(), seenAt: z.number() });
export type OwnNetwork = z.infer<typeof OwnNetwork>;

/**
 * The way back after «not me». All times but `checkedAt` and `cameBackAt` are the user's word; what
 * is `null` is not done yet. The order of the steps: recovery.ts.
 */
export const Recovery = z.object({
	since: z.number(),
	/** What was removed, or is gone. */
	removed: z.array(z.object({ device: DeviceFamily, place: Place })),
	/** When the user said that the password was changed. */
	passwordAt: z.nullable(z.number()),
	/** When the first good look after that found nobody unfamiliar. */
	checkedAt: z.nullable(z.number()),
	twoFactorAt: z.nullable(z.number()),
	emailAt: z.nullable(z.number()),
	supportAt: z.nullable(z.number()),
	/** When somebody who was removed came back, for which the steps began again. */
	cameBackAt: z.nullable(z.number()),
});
export type Recovery = z.infer<typeof Recovery>;

/** The steps of a recovery that the user answers for. */
export const RecoveryStep = z.enum(['password', 'twoFactor', 'email', 'support']);
export type RecoveryStep = z.infer<typeof RecoveryStep>;

const Travel = z.object({ since: z.number(), until: z.number() });

/** The events that can be undone; a travel period only when it was ended. */
export const Undoable = z.enum([
	'recognised',
	'disowned',
	'devicesForgotten',
	'recoveryEnded',
	'deviceNamed',
	'travelSet',
]);
export type Undoable = z.infer<typeof Undoable>;

/**
 * What undoes the user's last word: only what that word changed, so that looks and other browsers'
 * news of since are not undone with it. What has changed again since is left as it is.
 */
export const Undo = z.object({
	at: z.number(),
	what: Undoable,
	/** How sessions were judged before, and what they were left as. */
	sessions: z.array(
		z.object({
			was: z.pick(TrackedSession, {
				ref: true,
				reviewStatus: true,
				riskLevel: true,
				reasons: true,
				deviceId: true,
				accepted: true,
				relistedAt: true,
				removal: true,
			}),
			left: z.object({ reviewStatus: ReviewStatus, riskLevel: RiskLevel }),
		}),
	),
	devices: z.object({
		/** Ids of devices that were learned. */
		made: z.array(z.string()),
		/** Devices that were forgotten. */
		lost: z.array(KnownDevice),
		/** What others were called, whether they were this browser, and their trust by country. */
		changed: z.array(
			z.object({
				id: z.string(),
				name: z.nullable(z.object({ was: z.nullable(z.string()), left: z.nullable(z.string()) })),
				here: z.nullable(z.object({ was: z.boolean() })),
				trust: z.array(z.object({ country: z.nullable(z.string()), was: z.nullable(Trust) })),
			}),
		),
	}),
	/** Ids of trust revocations that were added. */
	revocations: z.array(z.string()),
	/** Ids that were added to the forgotten ones. */
	forgotten: z.array(z.string()),
	/** Networks that were no longer held for the user's. */
	networks: z.array(OwnNetwork),
	recovery: z.nullable(z.object({ was: z.nullable(Recovery), left: z.nullable(Recovery) })),
	travel: z.nullable(z.object({ was: z.nullable(Travel), left: z.nullable(Travel) })),
});
export type Undo = z.infer<typeof Undo>;

/** What the watch knows, as it is stored. All times are milliseconds since 1970. */
export const WatchState = z.object({
	version: z.literal(STATE_VERSION),
	/** A name for this state among the user's browsers, by chance; it tells nothing. */
	source: z.string(),
	/** How often it has been written: of two copies the later one. */
	revision: z.number(),
	/** The last number that was given to a session, a notice, a device or a trust revocation. */
	serial: z.number(),
	/** When the first good list came; `null` before. */
	startedAt: z.nullable(z.number()),
	/** By which connection the last good list came, by a name of ours; see `Listing`. */
	connection: z.optional(z.string()),
	/** When the last good list came, to within {@link HEARTBEAT}; the pulse has it exactly. */
	goodAt: z.nullable(z.number()),
	/** When the last look ended, good or not, to within {@link HEARTBEAT}. */
	contactAt: z.nullable(z.number()),
	failure: z.nullable(z.object({ kind: FailureKind, since: z.number() })),
	/** The stretches without a good look that have ended since the last one. */
	blind: z.array(BlindStretch),
	lastGap: z.nullable(Gap),
	tracked: z.array(TrackedSession),
	devices: z.array(KnownDevice),
	revocations: z.array(TrustRevocation),
	/** Ids of devices that the user told us to forget, wherever they are. */
	forgotten: z.array(z.string()),
	networks: z.array(OwnNetwork),
	/** The travel or VPN period, while there is one. */
	travel: z.nullable(Travel),
	settings: Settings,
	notices: z.array(Notice),
	/** When something last asked for more frequent looks. */
	alertAt: z.nullable(z.number()),
	/** The user should change the password: since when, and what was removed. */
	recovery: z.nullable(Recovery),
	/** What undoes the user's last word; offered for a while only, see undo.ts. */
	undo: z.nullable(Undo),
	/** When a stored state could not be read and the watch began anew; `null` once the user knows. */
	rebuiltAt: z.nullable(z.number()),
	/** Since when the browser's sync storage has refused what we leave there. */
	syncFailedAt: z.nullable(z.number()),
});
export type WatchState = z.infer<typeof WatchState>;

/**
 * What changes with every look and is worth no write to the disk: kept in memory storage. A look
 * that finds nothing new writes this alone.
 */
export const Pulse = z.object({
	/** When the last good list came; `null` where none has since the browser's start. */
	goodAt: z.nullable(z.number()),
	/** When the last look ended, good or not. */
	contactAt: z.number(),
	/** Last activity by session id. Pairs, because an id like `__proto__` is no key of an object. */
	lastActiveAt: z.array(z.tuple([z.string(), z.number()])),
	/** How many looks in a row have failed. */
	failures: z.number(),
	/** When the service wants to be asked again. */
	retryAt: z.nullable(z.number()),
	/** When to look next; see schedule.ts. */
	look: z.nullable(z.object({ at: z.number(), every: z.number() })),
});
export type Pulse = z.infer<typeof Pulse>;

/** How stale the stored times may grow while nothing else changes, in milliseconds. */
export const HEARTBEAT = 10 * 60 * 1000;

/** The settings before anyone has changed them. */
export const defaultSettings = (): Settings => ({
	trustDays: TRUST_DAYS,
	whenIdle: 'look',
	sync: false,
	lookEvery: 1,
	notifications: true,
	privateNotifications: false,
	quietHours: null,
});

/**
 * The state before the first look.
 *
 * @param source a name by chance; see {@link WatchState}
 */
export function emptyState(source: string): WatchState {
	return {
		version: STATE_VERSION,
		source,
		revision: 0,
		serial: 0,
		startedAt: null,
		goodAt: null,
		contactAt: null,
		failure: null,
		blind: [],
		lastGap: null,
		tracked: [],
		devices: [],
		revocations: [],
		forgotten: [],
		networks: [],
		travel: null,
		settings: defaultSettings(),
		notices: [],
		alertAt: null,
		recovery: null,
		undo: null,
		rebuiltAt: null,
		syncFailedAt: null,
	};
}
