import * as z from 'zod/mini';
import { Count, Time } from '@/utils/domain/bounded';
import {
	DeviceName,
	KnownDevice,
	TRUST_DAYS,
	Trust,
	TrustRevocation,
} from '@/utils/domain/devices/known-device';
import { Reason, RiskLevel } from '@/utils/domain/judgement/risk-level';
import { Country } from '@/utils/domain/places/country-key';
import { DeviceFamily, Place, Session, Text } from '@/utils/domain/sessions/session';
import { FailureKind } from './failure-kind';
import { STATE_VERSION } from './version';

/**
 * What the user or the rules made of a session:
 * - `unreviewed`: it was there before the watch began, and the user has not answered yet
 * - `unfamiliar`: its risk level asks for an answer or a look, and the user has not answered
 * - `familiar`: it fits what is known of the user
 * - `mine`: it is this browser's own, or the user said «this was me»
 * - `notMine`: the user said «not me»
 */
export const ReviewStatus = z.enum(['unreviewed', 'unfamiliar', 'familiar', 'mine', 'notMine']);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** How far a removal has come. Only a list that was read after it makes it `removed`. */
export const RemovalOutcome = z.enum(['pending', 'removed', 'stillThere', 'unreachable']);
export type RemovalOutcome = z.infer<typeof RemovalOutcome>;

const Removal = z.object({
	askedAt: Time,
	outcome: RemovalOutcome,
	/** Why the service's answer to the removal was a failure; `null` where it was none. */
	cause: z.nullable(FailureKind),
});

/** A session, and what the watch knows of it beyond Cryptonow's list. */
export const TrackedSession = z.object({
	/** Our own number for it. The record uses this, since an id may be the key that removes. */
	ref: Count,
	session: Session,
	/** The key of its country; see country.ts. */
	country: z.nullable(Country),
	firstSeenAt: Time,
	reviewStatus: ReviewStatus,
	riskLevel: RiskLevel,
	reasons: z.array(Reason),
	/** The known device that it is on; `null` for none. */
	deviceId: z.nullable(z.string()),
	/** The codes of reasons that the user has accepted by «this was me», and is not asked again. */
	accepted: z.array(z.string()),
	/** When a list no longer had it; `null` while it is listed. */
	goneAt: z.nullable(Time),
	/** When a list had it again after «not me», until that is certain; else `null`. */
	relistedAt: z.nullable(Time),
	removal: z.nullable(Removal),
	/** Whether it was once on the network that this browser was on at that time. */
	metHere: z.optional(z.boolean()),
	/** The network on which the user said «this was me» to it, where that counts for later logins; empty for unknown. */
	answeredOn: z.optional(Text),
	/** The network that it was on when the user was asked about it; it may be elsewhere when the answer comes. */
	askedOn: z.optional(Text),
	/** What it was when the user was asked about it, where it has changed since then. */
	askedAs: z.optional(DeviceFamily),
});
export type TrackedSession = z.infer<typeof TrackedSession>;

/**
 * A desktop notification that is owed or was shown, about the sessions of a look. It is stored with an
 * id before it is shown, so that a background that dies in between neither forgets it nor shows it
 * twice.
 */
export const Notice = z.object({
	id: z.string(),
	/** The sessions it is about, by {@link TrackedSession.ref}. */
	refs: z.array(Count),
	shownAt: z.nullable(Time),
	/** What it said of the session that its button answers for, where it has the button. */
	told: z.optional(z.object({ device: DeviceFamily, country: z.nullable(Country) })),
});
export type Notice = z.infer<typeof Notice>;

/** Why the watch could not see: a failure, or there was no look at all. */
export const BlindCause = z.enum([...FailureKind.options, 'asleep', 'closed']);
export type BlindCause = z.infer<typeof BlindCause>;

/** A stretch of time without a good look, with a single cause. */
export const BlindStretch = z.object({ cause: BlindCause, from: Time, to: Time });
export type BlindStretch = z.infer<typeof BlindStretch>;

/** A time without good looks that has ended, and what had changed by then. */
export const Gap = z.object({
	from: Time,
	to: Time,
	stretches: z.array(BlindStretch),
	/** How many sessions came, went and changed in it. */
	came: Count,
	went: Count,
	changed: Count,
});
export type Gap = z.infer<typeof Gap>;

/**
 * A notification that the watch is blind. Like {@link Notice}, it is stored before it is shown.
 */
export const BlindTold = z.object({
	id: z.string(),
	shownAt: z.nullable(Time),
	/** Whether it may be a stranger's work, and the `alertAt` of the state by then. */
	attack: z.boolean(),
	alertAt: z.nullable(Time),
	/** Whether the watch has seen since. */
	over: z.boolean(),
});
export type BlindTold = z.infer<typeof BlindTold>;

/** Whether to look while the computer is idle or locked. */
export const WhenIdle = z.enum(['look', 'seldom', 'never']);
export type WhenIdle = z.infer<typeof WhenIdle>;

const MinuteOfDay = z.number().check(z.int(), z.minimum(0), z.maximum(24 * 60 - 1));

/**
 * The time of day in which only urgent sessions and new devices cause a notification, in minutes of the local day:
 * from `from` until just before `to`, over midnight where `to` is smaller.
 */
export const QuietHours = z
	.object({ from: MinuteOfDay, to: MinuteOfDay })
	.check(z.refine(({ from, to }) => from !== to));
export type QuietHours = z.infer<typeof QuietHours>;

/** The minutes between two looks that can be chosen. */
export const LookEvery = z.literal([1, 2, 5, 15]);
export type LookEvery = z.infer<typeof LookEvery>;

/** The minutes between two looks that can be chosen where each look opens a page in a tab. */
export const PageEvery = z.literal([5, 15, 30, 60]);
export type PageEvery = z.infer<typeof PageEvery>;

export const Settings = z.object({
	/** How long trust holds while the device is not seen, in days. */
	trustDays: z.number().check(z.minimum(30), z.maximum(730)),
	whenIdle: WhenIdle,
	/** Whether known devices follow the user to their other browsers. */
	sync: z.boolean(),
	/** Minutes between two looks. */
	lookEvery: LookEvery,
	/** The same where the connection opens a page for each look; missing for every other connection. */
	pageEvery: z.optional(PageEvery),
	/** Whether to show desktop notifications. Icon and badge show alarms in any case. */
	notifications: z.boolean(),
	/** Whether to show a notification, too, where the watch cannot see; see blindness.ts. */
	tellBlind: z.boolean(),
	/** Whether notifications leave out place, IP address and device. */
	privateNotifications: z.boolean(),
	quietHours: z.nullable(QuietHours),
	/** Whether in quiet hours a login on a new device waits as well. */
	quietForNew: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

/** A network that a session of the user was on. */
export const OwnNetwork = z.object({
	network: Text,
	/** The number of the session. */
	ref: Count,
	seenAt: Time,
	/** The known devices that were on it, each with a session that showed it. */
	devices: z.optional(z.array(z.object({ id: z.string(), ref: Count, seenAt: Time }))),
});
export type OwnNetwork = z.infer<typeof OwnNetwork>;

/**
 * The steps after «not me». The user confirms all times but `checkedAt` and `cameBackAt`; `null` is
 * not done yet. The order of the steps: recovery.ts.
 */
export const Recovery = z.object({
	since: Time,
	/** The strangers that were removed, or are gone. */
	removed: z.array(z.object({ device: DeviceFamily, place: Place })),
	/** When the user confirmed the new password. */
	passwordAt: z.nullable(Time),
	/** When the first good look after the new password found no unfamiliar session. */
	checkedAt: z.nullable(Time),
	/** When the user had checked what moved; missing where the steps began without that step. */
	movedAt: z.optional(z.nullable(Time)),
	twoFactorAt: z.nullable(Time),
	emailAt: z.nullable(Time),
	supportAt: z.nullable(Time),
	/** When a removed stranger came back and the steps began again. */
	cameBackAt: z.nullable(Time),
});
export type Recovery = z.infer<typeof Recovery>;

/** The steps of a recovery that the user confirms. */
export const RecoveryStep = z.enum(['password', 'moved', 'twoFactor', 'email', 'support']);
export type RecoveryStep = z.infer<typeof RecoveryStep>;

const Travel = z.object({ since: Time, until: Time });

/** The events that can be undone; of travel periods only their end. */
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
 * What undoes the user's last answer. It has only what that answer changed, so that later looks and
 * news from other browsers are not undone with it. What has changed again since then stays.
 */
export const Undo = z.object({
	at: Time,
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
				answeredOn: true,
			}),
			left: z.object({ reviewStatus: ReviewStatus, riskLevel: RiskLevel }),
		}),
	),
	devices: z.object({
		/** Ids of devices that were learned. */
		made: z.array(z.string()),
		/** Devices that were forgotten. */
		lost: z.array(KnownDevice),
		/** Other devices that were changed: their names, whether they were this browser, their trust. */
		changed: z.array(
			z.object({
				id: z.string(),
				name: z.nullable(z.object({ was: z.nullable(DeviceName), left: z.nullable(DeviceName) })),
				here: z.nullable(z.object({ was: z.boolean() })),
				trust: z.array(z.object({ country: z.nullable(Country), was: z.nullable(Trust) })),
			}),
		),
	}),
	/** Ids of trust revocations that were added. */
	revocations: z.array(z.string()),
	/** Ids that were added to the forgotten devices. */
	forgotten: z.array(z.string()),
	/** Networks that no longer counted as the user's. */
	networks: z.array(OwnNetwork),
	recovery: z.nullable(z.object({ was: z.nullable(Recovery), left: z.nullable(Recovery) })),
	travel: z.nullable(z.object({ was: z.nullable(Travel), left: z.nullable(Travel) })),
});
export type Undo = z.infer<typeof Undo>;

/** What belongs to an account, kept while another is logged in to. */
export const AccountMemory = z.object({
	/** Our number for the account; the first is 0. */
	account: Count,
	startedAt: z.nullable(Time),
	tracked: z.array(TrackedSession),
	devices: z.array(KnownDevice),
	revocations: z.array(TrustRevocation),
	networks: z.array(OwnNetwork),
	notices: z.array(Notice),
	recovery: z.nullable(Recovery),
	travel: z.nullable(Travel),
	/** See {@link WatchState}. */
	thrownOutAt: z.optional(Time),
	/** When its list was last read. */
	seenAt: Time,
});
export type AccountMemory = z.infer<typeof AccountMemory>;

/** What the watch knows, as it is stored. All times are milliseconds since 1970. */
export const WatchState = z.object({
	version: z.literal(STATE_VERSION),
	/** A random name of this state among the user's browsers. */
	source: z.string(),
	/** How often the state was written: the higher of two copies is the later. */
	revision: Count,
	/** The last number that was used for a session, a notice, a device or a trust revocation. */
	serial: Count,
	/** When the first good list came; `null` before. */
	startedAt: z.nullable(Time),
	/** The name of the connection that gave the last good list; see `Listing`. */
	connection: z.optional(z.string()),
	/** When the last good list came, to within {@link HEARTBEAT}; the pulse has it exactly. */
	goodAt: z.nullable(Time),
	/** When the last look ended, good or not, to within {@link HEARTBEAT}. */
	contactAt: z.nullable(Time),
	failure: z.nullable(z.object({ kind: FailureKind, since: Time })),
	/** The stretches without a good look that have ended since the last good look. */
	blind: z.array(BlindStretch),
	lastGap: z.nullable(Gap),
	tracked: z.array(TrackedSession),
	devices: z.array(KnownDevice),
	revocations: z.array(TrustRevocation),
	/** Ids of devices that the user had forgotten, in any of their browsers. */
	forgotten: z.array(z.string()),
	networks: z.array(OwnNetwork),
	/**
	 * How old, and how long unused, a session was at most while it was listed, in milliseconds: what
	 * ends sooner was ended by somebody. Missing before the first.
	 */
	lived: z.optional(z.object({ age: Time, idle: Time })),
	/**
	 * The user has said that a list without any known session is the same account's: this service may
	 * make all sessions anew.
	 */
	makesAnew: z.optional(z.boolean()),
	/** When the user was back in after all of their logins had been ended before their time. */
	thrownOutAt: z.optional(Time),
	/** Whether the service was seen to give all sessions new ids at once; see renewed-ids.ts. */
	renewsIds: z.optional(z.boolean()),
	/** The number of the account that is watched, and what is kept of others; see account.ts. */
	account: Count,
	accounts: z.array(AccountMemory),
	/** That the user is asked whether this is another account than `was`. */
	question: z.nullable(z.object({ since: Time, was: Count })),
	/** The travel or VPN period, while there is one. */
	travel: z.nullable(Travel),
	settings: Settings,
	notices: z.array(Notice),
	/** The last notification that the watch is blind; `null` before the first. */
	blindTold: z.nullable(BlindTold),
	/** When something last caused more frequent looks. */
	alertAt: z.nullable(Time),
	/** The steps after «not me»; `null` where there are none to do. */
	recovery: z.nullable(Recovery),
	/** What undoes the user's last answer. Offered for a while only: see undo.ts. */
	undo: z.nullable(Undo),
	/** When the state was rebuilt because it could not be read; `null` once the user has read so. */
	rebuiltAt: z.nullable(Time),
	/** Since when the browser's sync storage has refused writes; `null` where it has not. */
	syncFailedAt: z.nullable(Time),
});
export type WatchState = z.infer<typeof WatchState>;

/**
 * What changes at every look and is not worth a write to the disk; kept in memory storage. A look that
 * finds nothing new writes only this. Times are milliseconds since 1970.
 */
export type Pulse = {
	/** When the last good list came; `null` where there was none since the browser's start. */
	goodAt: number | null;
	/** When the last look ended, good or not. */
	contactAt: number;
	/** Last activity by session id. Pairs, since an id like `__proto__` cannot be an object's key. */
	lastActiveAt: [id: string, at: number][];
	/** How many looks in a row have failed. */
	failures: number;
	/** When the service wants the next request; `null` for no wish. */
	retryAt: number | null;
	/** When to look next; see schedule.ts. */
	look: { at: number; every: number } | null;
	/**
	 * The state to which the last list meant nothing new, if it did not; see settled.ts. A state is told
	 * by its name and how often it was changed.
	 */
	settled?: { source: string; revision: number } | undefined;
};

/** The default settings. */
export const defaultSettings = (): Settings => ({
	trustDays: TRUST_DAYS,
	whenIdle: 'look',
	sync: false,
	lookEvery: 1,
	notifications: true,
	tellBlind: true,
	privateNotifications: false,
	quietHours: null,
	quietForNew: false,
});

/**
 * The state before the first look.
 *
 * @param source a random name; see {@link WatchState}
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
		account: 0,
		accounts: [],
		question: null,
		travel: null,
		settings: defaultSettings(),
		notices: [],
		blindTold: null,
		alertAt: null,
		recovery: null,
		undo: null,
		rebuiltAt: null,
		syncFailedAt: null,
	};
}
