import * as z from 'zod/mini';
import { Count, Time } from '@/utils/domain/bounded';
import { DeviceName } from '@/utils/domain/devices/known-device';
import { Reason, RiskLevel } from '@/utils/domain/judgement/risk-level';
import { DeviceFamily, Place, Text } from '@/utils/domain/sessions/session';
import { FailureKind } from '@/utils/domain/watch/failure-kind';
import {
	BlindStretch,
	RecoveryStep,
	RemovalOutcome,
	Settings,
	type TrackedSession,
	Undoable,
	type WatchState,
} from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';

/**
 * The local record: what was seen, judged, said and done, and when the watch could not see. It is
 * evidence: an attacker's session vanishes from Cryptonow's list, but not from here. It contains no
 * session id, since an id may be the key that removes; sessions and devices have our own numbers.
 *
 * Its contents and its schema: docs/record.md.
 */

const At = { at: Time };
const About = { ...At, ref: Count };
const Seen = { device: DeviceFamily, place: Place, ip: z.nullable(Text) };
const entry = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
	z.object({ type: z.literal(type), ...shape });

/** Settings in an entry. Older entries lack settings that came later. */
export const NotedSettings = z.object({
	trustDays: Settings.shape.trustDays,
	whenIdle: Settings.shape.whenIdle,
	sync: Settings.shape.sync,
	lookEvery: z.optional(Settings.shape.lookEvery),
	pageEvery: Settings.shape.pageEvery,
	notifications: z.optional(Settings.shape.notifications),
	tellBlind: z.optional(Settings.shape.tellBlind),
	privateNotifications: z.optional(Settings.shape.privateNotifications),
	quietHours: z.optional(Settings.shape.quietHours),
	quietForNew: z.optional(Settings.shape.quietForNew),
});
export type NotedSettings = z.infer<typeof NotedSettings>;

/** Something that happened. Times are milliseconds since 1970; `ref` is our number of a session. */
export const RecordEntry = z.lazy(() =>
	z.discriminatedUnion('type', [
		entry('watchStarted', At),
		entry('sessionSeen', {
			...About,
			...Seen,
			current: z.boolean(),
			loggedInAt: z.nullable(Time),
			grade: RiskLevel,
			reasons: z.array(Reason),
		}),
		/** A flood of logins: their numbers in ranges, and the highest grade of them. */
		entry('logins', {
			...At,
			from: Time,
			network: z.nullable(Text),
			count: Count,
			grade: RiskLevel,
			sessions: z.array(z.tuple([Count, Count])),
		}),
		entry('sessionChanged', { ...About, ...Seen }),
		entry('gradeRaised', { ...About, grade: RiskLevel, reasons: z.array(Reason) }),
		entry('sessionGone', About),
		entry('sessionBack', About),
		entry('alerted', { ...At, refs: z.array(Count) }),
		entry('alertShown', { ...At, refs: z.array(Count) }),
		entry('reviewed', { ...About, verdict: z.enum(['mine', 'notMine']) }),
		entry('removalAsked', About),
		entry('removalEnded', {
			...About,
			outcome: RemovalOutcome,
			cause: z.nullable(FailureKind),
		}),
		entry('recoveryStarted', At),
		entry('recoveryEnded', At),
		entry('recoveryStep', {
			...At,
			step: z.enum([...RecoveryStep.options, 'look']),
			done: z.boolean(),
		}),
		entry('undone', { ...At, what: Undoable }),
		entry('lookFailed', { ...At, kind: FailureKind }),
		entry('blindnessTold', { ...At, kind: z.nullable(FailureKind), attack: z.boolean() }),
		entry('gap', {
			...At,
			from: Time,
			stretches: z.array(BlindStretch),
			came: Count,
			went: Count,
			changed: Count,
		}),
		entry('deviceKnown', {
			...At,
			device: z.string(),
			family: DeviceFamily,
			name: z.nullable(DeviceName),
		}),
		entry('deviceNamed', { ...At, device: z.string(), name: z.nullable(DeviceName) }),
		entry('deviceForgotten', { ...At, device: z.string() }),
		entry('travelStarted', { ...At, until: Time }),
		entry('travelEnded', At),
		entry('settingsChanged', { ...At, settings: NotedSettings }),
		entry('rebuilt', At),
	]),
);
export type RecordEntry = z.infer<typeof RecordEntry>;

export const EvidenceRecord = z.array(RecordEntry);
export type EvidenceRecord = z.infer<typeof EvidenceRecord>;

/** The events by which the user says whether a session is theirs. Others change the status, too. */
const VERDICTS: Partial<Record<WatchEvent['type'], 'mine' | 'notMine'>> = {
	recognised: 'mine',
	disowned: 'notMine',
	removalAsked: 'notMine',
};

const seen = ({ session: { device, place, ip } }: TrackedSession) => ({ device, place, ip });

function firstSeen(watched: TrackedSession, at: number): RecordEntry {
	const { ref, session, riskLevel, reasons } = watched;
	const { current, createdAt: loggedInAt } = session;
	return {
		type: 'sessionSeen',
		at,
		ref,
		...seen(watched),
		current,
		loggedInAt,
		grade: riskLevel,
		reasons,
	};
}

function ofSession(
	before: TrackedSession,
	event: WatchEvent,
	after: TrackedSession,
	at: number,
): RecordEntry[] {
	const { ref, goneAt, riskLevel, reasons, reviewStatus, removal } = after;
	const entries: RecordEntry[] = [];
	if (after.firstSeenAt !== before.firstSeenAt) {
		// The id now belongs to another login, which takes over the number of the earlier session.
		if (before.goneAt === null) entries.push({ type: 'sessionGone', at, ref });
		return [...entries, firstSeen(after, at)];
	}
	if (JSON.stringify(seen(before)) !== JSON.stringify(seen(after))) {
		entries.push({ type: 'sessionChanged', at, ref, ...seen(after) });
	}
	if (before.goneAt === null && goneAt !== null) entries.push({ type: 'sessionGone', at, ref });
	if (before.goneAt !== null && goneAt === null) entries.push({ type: 'sessionBack', at, ref });
	// New reasons count even at the same risk level: «urgent» as a stranger, then as listed again.
	const judged =
		JSON.stringify([before.riskLevel, before.reasons]) !== JSON.stringify([riskLevel, reasons]);
	if (judged && riskLevel !== 'familiar')
		entries.push({ type: 'gradeRaised', at, ref, grade: riskLevel, reasons });
	const verdict = VERDICTS[event.type];
	if (reviewStatus !== before.reviewStatus && verdict !== undefined) {
		entries.push({ type: 'reviewed', at, ref, verdict });
	}
	if (removal !== null && removal.askedAt !== before.removal?.askedAt) {
		entries.push({ type: 'removalAsked', at, ref });
	}
	if (removal !== null && removal.outcome !== 'pending') {
		const { outcome, cause } = removal;
		if (outcome !== before.removal?.outcome) {
			entries.push({ type: 'removalEnded', at, ref, outcome, cause });
		}
	}
	return entries;
}

function ofSessions(
	before: WatchState,
	event: WatchEvent,
	after: WatchState,
	at: number,
): RecordEntry[] {
	if (before.tracked === after.tracked) return [];
	// Another account's, which may be logged in to again, are noted as gone.
	const away = before.accounts.flatMap(({ tracked }) =>
		tracked.map((watched) => ({ ...watched, goneAt: watched.goneAt ?? at })),
	);
	const known = new Map([...away, ...before.tracked].map((watched) => [watched.ref, watched]));
	const refs = new Set<number>();
	const entries = after.tracked.flatMap((watched): RecordEntry[] => {
		refs.add(watched.ref);
		const was = known.get(watched.ref);
		if (was === watched) return [];
		return was === undefined ? [firstSeen(watched, at)] : ofSession(was, event, watched, at);
	});
	// Sessions that are no longer tracked at all: another login took over their id.
	const replaced = before.tracked.filter(
		(watched) => watched.goneAt === null && !refs.has(watched.ref),
	);
	return [
		...replaced.map(({ ref }): RecordEntry => ({ type: 'sessionGone', at, ref })),
		...entries,
	];
}

/** The notices that were known, those of accounts that are not logged in to included. */
const keptNotices = ({ notices, accounts }: WatchState) => [
	...accounts.flatMap((other) => other.notices),
	...notices,
];

function ofNotices(before: WatchState, after: WatchState, at: number): RecordEntry[] {
	if (before.notices === after.notices) return [];
	const known = new Map(keptNotices(before).map((notice) => [notice.id, notice]));
	return after.notices.flatMap((notice): RecordEntry[] => {
		const was = known.get(notice.id);
		if (was === notice) return [];
		const { refs } = notice;
		return [
			...(was === undefined ? [{ type: 'alerted' as const, at, refs }] : []),
			...(notice.shownAt !== null && (was?.shownAt ?? null) === null
				? [{ type: 'alertShown' as const, at, refs }]
				: []),
		];
	});
}

/** Whether a notification that the watch is blind has just been shown. */
function ofBlindness(before: WatchState, after: WatchState, at: number): RecordEntry[] {
	const { blindTold, failure } = after;
	if (blindTold === null || blindTold.shownAt === null) return [];
	const was = before.blindTold;
	if (was?.id === blindTold.id && was.shownAt !== null) return [];
	return [{ type: 'blindnessTold', at, kind: failure?.kind ?? null, attack: blindTold.attack }];
}

/** The devices that are known, those of accounts that are not logged in to included. */
const keptDevices = ({ devices, accounts }: WatchState) => [
	...accounts.flatMap((other) => other.devices),
	...devices,
];

function ofDevices(before: WatchState, after: WatchState, at: number): RecordEntry[] {
	if (before.devices === after.devices) return [];
	const known = new Map(keptDevices(before).map((device) => [device.id, device]));
	const kept = new Set(keptDevices(after).map(({ id }) => id));
	return [
		...before.devices
			.filter(({ id }) => !kept.has(id))
			.map(({ id }): RecordEntry => ({ type: 'deviceForgotten', at, device: id })),
		...after.devices.flatMap(({ id, family, name }): RecordEntry[] => {
			const was = known.get(id);
			if (was === undefined) return [{ type: 'deviceKnown', at, device: id, family, name }];
			return was.name === name ? [] : [{ type: 'deviceNamed', at, device: id, name }];
		}),
	];
}

const STEP_TIMES = {
	password: 'passwordAt',
	look: 'checkedAt',
	moved: 'movedAt',
	twoFactor: 'twoFactorAt',
	email: 'emailAt',
	support: 'supportAt',
} as const;

function ofRecovery(
	before: WatchState['recovery'],
	after: WatchState['recovery'],
	at: number,
): RecordEntry[] {
	if (before === after) return [];
	if (after === null) return [{ type: 'recoveryEnded', at }];
	if (before === null || before.cameBackAt !== after.cameBackAt) {
		return [{ type: 'recoveryStarted', at }];
	}
	const steps = Object.keys(STEP_TIMES) as (keyof typeof STEP_TIMES)[];
	return steps.flatMap((step): RecordEntry[] => {
		const done = (after[STEP_TIMES[step]] ?? null) !== null;
		const was = (before[STEP_TIMES[step]] ?? null) !== null;
		return done === was ? [] : [{ type: 'recoveryStep', at, step, done }];
	});
}

/**
 * The entries that a transition is worth; none where the state did not change. Pure. The store itself
 * notes that a state was rebuilt.
 *
 * @param at milliseconds since 1970
 */
export function noted(
	before: WatchState,
	event: WatchEvent,
	after: WatchState,
	at: number,
): RecordEntry[] {
	if (before === after) return [];
	const entries: RecordEntry[] = [];
	/** Whether what differs is that it is another account's. */
	const turned = before.account !== after.account || before.question !== after.question;
	if (!turned && after.startedAt !== null && after.startedAt !== before.startedAt) {
		entries.push({ type: 'watchStarted', at });
	}
	if (after.lastGap !== before.lastGap && after.lastGap !== null) {
		const { from, stretches, came, went, changed } = after.lastGap;
		entries.push({ type: 'gap', at, from, stretches, came, went, changed });
	}
	if (event.type === 'undone' && before.undo !== null) {
		entries.push({ type: 'undone', at, what: before.undo.what });
	}
	const kind = event.type === 'lookFailed' ? event.kind : event.type === 'looked' && event.rest;
	if (kind && before.failure?.kind !== kind) entries.push({ type: 'lookFailed', at, kind });
	entries.push(
		...ofSessions(before, event, after, at),
		...ofNotices(before, after, at),
		...ofBlindness(before, after, at),
	);
	if (!turned) entries.push(...ofRecovery(before.recovery, after.recovery, at));
	entries.push(...ofDevices(before, after, at));
	if (turned) return entries;
	if (after.travel !== null && after.travel.until !== before.travel?.until) {
		entries.push({ type: 'travelStarted', at, until: after.travel.until });
	}
	if (before.travel !== null && after.travel === null) entries.push({ type: 'travelEnded', at });
	if (JSON.stringify(before.settings) !== JSON.stringify(after.settings)) {
		entries.push({ type: 'settingsChanged', at, settings: after.settings });
	}
	return entries;
}
