import * as z from 'zod/mini';
import { KnownDevice, TrustRevocation } from '@/utils/domain/devices/known-device';
import { recognise } from '@/utils/domain/judgement/review';
import { higherRisk, type Reason, RiskLevel } from '@/utils/domain/judgement/risk-level';
import { revokeTrust, withRevocations } from '@/utils/domain/judgement/trust';
import type { CountryNames } from '@/utils/domain/places/country';
import { DeviceFamily, Place, Session } from '@/utils/domain/sessions/session';
import { FailureKind } from './failure-kind';
import { beginRecovery } from './recovery';
import {
	BlindStretch,
	defaultSettings,
	emptyState,
	Gap,
	Notice,
	OwnNetwork,
	ReviewStatus,
	Settings,
	TrackedSession,
	Undo,
	WatchState,
} from './state';
import { STATE_VERSION } from './version';

/**
 * The schemas of earlier versions of the stored state. Never change them: where a part that they share
 * with today's state is to change, copy it here first. Each is made only where a stored state is not
 * of today's version.
 */

const state1 = () =>
	z.object({
		version: z.literal(1),
		startedAt: z.nullable(z.number()),
		goodAt: z.nullable(z.number()),
		failure: z.nullable(z.object({ kind: FailureKind, since: z.number() })),
		tracked: z.array(
			z.object({
				session: Session,
				firstSeenAt: z.number(),
				standing: z.enum(['unreviewed', 'unfamiliar', 'mine', 'notMine']),
				reasons: z.array(
					z.enum([
						'alreadyThere',
						'newLogin',
						'newDevice',
						'newCountry',
						'deviceUnknown',
						'placeUnknown',
					]),
				),
				goneAt: z.nullable(z.number()),
				removal: z.nullable(
					z.object({
						askedAt: z.number(),
						outcome: z.enum(['pending', 'removed', 'stillThere', 'unreachable']),
						cause: z.nullable(FailureKind),
					}),
				),
			}),
		),
		notices: z.array(
			z.object({
				id: z.string(),
				sessionIds: z.array(z.string()),
				shownAt: z.nullable(z.number()),
			}),
		),
		recovery: z.nullable(
			z.object({
				since: z.number(),
				removed: z.array(z.object({ device: DeviceFamily, place: Place })),
			}),
		),
		rebuiltAt: z.nullable(z.number()),
	});
type State1 = z.infer<ReturnType<typeof state1>>;
type Tracked1 = State1['tracked'][number];

/** Until version 3 the review status was called `standing`, and the risk level `grade`. */
const Judged3 = { standing: ReviewStatus, grade: RiskLevel };
const JUDGED_TODAY = { reviewStatus: true, riskLevel: true } as const;

const trackedSession3 = () => z.extend(z.omit(TrackedSession, JUDGED_TODAY), Judged3);
type TrackedSession3 = z.infer<ReturnType<typeof trackedSession3>>;

const undoSessions3 = () =>
	z.array(
		z.object({
			was: z.pick(trackedSession3(), {
				ref: true,
				standing: true,
				grade: true,
				reasons: true,
				deviceId: true,
				accepted: true,
				relistedAt: true,
				removal: true,
			}),
			left: z.object(Judged3),
		}),
	);
const undo3 = () =>
	z.extend(z.omit(Undo, { sessions: true, revocations: true }), {
		sessions: undoSessions3(),
		withdrawals: z.array(z.string()),
	});
type Undo3 = z.infer<ReturnType<typeof undo3>>;

/** Version 4 told nobody that the watch was blind, of new devices only after quiet hours, and knew a single account. */
const settings4 = () => z.omit(Settings, { tellBlind: true, quietForNew: true });
const state4 = () =>
	z.extend(z.omit(WatchState, { blindTold: true, account: true, accounts: true, question: true }), {
		version: z.literal(4),
		settings: settings4(),
	});
type State4 = z.infer<ReturnType<typeof state4>>;

const state3 = () =>
	z.extend(z.omit(state4(), { revocations: true }), {
		version: z.literal(3),
		tracked: z.array(trackedSession3()),
		withdrawals: z.array(TrustRevocation),
		undo: z.nullable(undo3()),
	});
type State3 = z.infer<ReturnType<typeof state3>>;

const state2 = () =>
	z.object({
		version: z.literal(2),
		source: z.string(),
		revision: z.number(),
		serial: z.number(),
		startedAt: z.nullable(z.number()),
		goodAt: z.nullable(z.number()),
		contactAt: z.nullable(z.number()),
		failure: z.nullable(z.object({ kind: FailureKind, since: z.number() })),
		blind: z.array(BlindStretch),
		lastGap: z.nullable(Gap),
		tracked: z.array(trackedSession3()),
		devices: z.array(KnownDevice),
		withdrawals: z.array(TrustRevocation),
		forgotten: z.array(z.string()),
		networks: z.array(OwnNetwork),
		travel: z.nullable(z.object({ since: z.number(), until: z.number() })),
		settings: z.object({
			trustDays: z.number().check(z.minimum(30), z.maximum(730)),
			whenIdle: z.enum(['look', 'seldom', 'never']),
			sync: z.boolean(),
		}),
		notices: z.array(Notice),
		alertAt: z.nullable(z.number()),
		recovery: z.nullable(
			z.object({
				since: z.number(),
				removed: z.array(z.object({ device: DeviceFamily, place: Place })),
			}),
		),
		rebuiltAt: z.nullable(z.number()),
		syncFailedAt: z.nullable(z.number()),
	});
type State2 = z.infer<ReturnType<typeof state2>>;

/** What a migration needs beside the stored value. */
export type MigrationDependencies = { source: string; countryOf: CountryNames };

function riskLevelOf({ standing, reasons }: Tracked1): RiskLevel {
	if (standing === 'mine') return 'familiar';
	const abroad = reasons.includes('newDevice') && reasons.includes('newCountry');
	return higherRisk('check', abroad ? 'urgent' : 'check');
}

function reasonsOf({ reasons }: Tracked1, country: string | null, seenIn: string[]): Reason[] {
	return reasons.flatMap((code): Reason[] => {
		if (code === 'newLogin') return [];
		if (code !== 'newCountry') return [{ code }];
		return country === null ? [] : [{ code, country, seenIn }];
	});
}

/** Versions 1 and 2 had a single step, and did not know which steps were done. */
const recoveryOf = (old: State2['recovery']): WatchState['recovery'] =>
	old === null ? null : { ...beginRecovery(old.since), removed: old.removed };

/** The fields of a judgement under today's names. */
const judgedToday = <Old extends Pick<TrackedSession3, 'standing' | 'grade'>>({
	standing,
	grade,
	...others
}: Old) => ({ ...others, reviewStatus: standing, riskLevel: grade });

const undoFrom3 = ({ sessions, withdrawals, ...others }: Undo3): Undo => ({
	...others,
	sessions: sessions.map(({ was, left }) => ({ was: judgedToday(was), left: judgedToday(left) })),
	revocations: withdrawals,
});

/** What version 4 lacked: blindness and new devices are told by default, as notifications are. */
const fromVersion4 = ({ settings, ...others }: State4): WatchState => ({
	...others,
	version: STATE_VERSION,
	settings: { ...settings, tellBlind: true, quietForNew: false },
	blindTold: null,
	account: 0,
	accounts: [],
	question: null,
});

/** Version 3 had other names for three fields. */
const fromVersion3 = ({ tracked, withdrawals, undo, ...others }: State3): WatchState =>
	fromVersion4({
		...others,
		version: 4,
		tracked: tracked.map(judgedToday),
		revocations: withdrawals,
		undo: undo === null ? null : undoFrom3(undo),
	});

/** Version 2 always looked once a minute, had no settings of notifications, and no undo. */
const fromVersion2 = (old: State2): WatchState =>
	fromVersion3({
		...old,
		version: 3,
		settings: { ...defaultSettings(), ...old.settings },
		recovery: recoveryOf(old.recovery),
		undo: null,
	});

/**
 * Version 1 knew no devices: the user's own sessions become the first known devices, each in the
 * country of the session.
 */
function fromVersion1(old: State1, { source, countryOf }: MigrationDependencies): WatchState {
	const countries = old.tracked.map(({ session }) => countryOf(session.place.country));
	const seenIn = [
		...new Set(
			old.tracked.flatMap(({ standing }, index) =>
				standing === 'mine' ? (countries[index] ?? []) : [],
			),
		),
	];
	const tracked = old.tracked.map((watched, index): TrackedSession => {
		const country = countries[index] ?? null;
		return {
			ref: index + 1,
			session: watched.session,
			country,
			firstSeenAt: watched.firstSeenAt,
			// `recognise` below makes the user's own sessions `mine` again, and learns their devices.
			reviewStatus: watched.standing === 'mine' ? 'unreviewed' : watched.standing,
			riskLevel: riskLevelOf(watched),
			reasons: reasonsOf(watched, country, seenIn),
			deviceId: null,
			accepted: [],
			goneAt: watched.goneAt,
			relistedAt: null,
			removal: watched.removal,
		};
	});
	const refs = new Map(tracked.map((watched) => [watched.session.id, watched.ref]));
	const state: WatchState = {
		...emptyState(source),
		serial: tracked.length,
		startedAt: old.startedAt,
		goodAt: old.goodAt,
		contactAt: old.goodAt,
		failure: old.failure,
		tracked,
		notices: old.notices.map(({ id, sessionIds, shownAt }) => ({
			id,
			refs: sessionIds.flatMap((id) => refs.get(id) ?? []),
			shownAt,
		})),
		recovery: recoveryOf(old.recovery),
		rebuiltAt: old.rebuiltAt,
	};
	const at = old.goodAt ?? 0;
	const strangers = tracked.filter((watched) => watched.reviewStatus === 'notMine');
	const own = old.tracked
		.filter((watched) => watched.standing === 'mine')
		.map(({ session }) => session.id);
	const recognised = recognise(revokeTrust(state, strangers, at), own, null, at);
	const here = recognised.tracked.find(({ session }) => session.current)?.deviceId;
	return {
		...recognised,
		devices: recognised.devices.map((device) =>
			device.id === here ? { ...device, here: true } : device,
		),
	};
}

/**
 * A stored state of any version, in today's version. Pure.
 *
 * @returns `null` where it cannot be read
 */
export function migrate(stored: unknown, dependencies: MigrationDependencies): WatchState | null {
	const state = z.safeParse(WatchState, stored);
	if (state.success) return state.data;
	const fourth = z.safeParse(state4(), stored);
	if (fourth.success) return fromVersion4(fourth.data);
	const third = z.safeParse(state3(), stored);
	if (third.success) return fromVersion3(third.data);
	const second = z.safeParse(state2(), stored);
	if (second.success) return fromVersion2(second.data);
	const first = z.safeParse(state1(), stored);
	return first.success ? fromVersion1(first.data, dependencies) : null;
}

const each = <T>(schema: z.ZodMiniType<T>, value: unknown): T[] =>
	Array.isArray(value)
		? value.flatMap((item) => {
				const parsed = z.safeParse(schema, item);
				return parsed.success ? [parsed.data] : [];
			})
		: [];

/**
 * A new state where the stored state cannot be read. Known devices are neither dropped nor trusted in
 * silence: those that can be read stay known without trust, and every session has to be reviewed
 * again. Trust revocations stay, so a removed stranger is still a comeback.
 *
 * @param now milliseconds since 1970
 */
export function rebuild(stored: unknown, source: string, now: number): WatchState {
	const old = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
		Record<keyof WatchState, unknown>
	>;
	const devices = each(KnownDevice, old.devices).map((device) => ({
		...device,
		// Devices of other browsers stay theirs: each browser writes only its own to sync storage.
		source: device.source === old.source ? source : device.source,
		here: false,
		trust: [],
	}));
	const forgotten = each(z.string(), old.forgotten);
	const state = { ...emptyState(source), rebuiltAt: now, devices, forgotten };
	// Before version 4 the revocations had another name.
	const revocations = old.revocations ?? (old as { withdrawals?: unknown }).withdrawals;
	return withRevocations(state, each(TrustRevocation, revocations));
}
