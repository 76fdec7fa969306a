import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import { sameFamily } from '@/utils/domain/devices/same-family';
import type { CountryNames } from '@/utils/domain/places/country';
import { networkOf } from '@/utils/domain/places/network';
import type { DeviceFamily, Session } from '@/utils/domain/sessions/session';
import { type Absence, absenceBefore } from '@/utils/domain/watch/coverage';
import type { Pulse, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { type Baseline, type Candidate, inOrder, type Judgement } from './familiarity';
import { higherRisk } from './risk-level';
import { ownedDevicesOfState } from './trust';
import { useBeside } from './usage';

/** One look at work, and what a session is judged by while it is. */

/** What the decisions need to know of the world; handed in by the composition root. */
export type Reference = {
	/** This browser's own kind of device. */
	here: DeviceFamily;
	countryOf: CountryNames;
};

/** One look at work: the state so far, and what it is compared with. */
export type LookContext = {
	before: WatchState;
	/** Grows while the look learns: devices, serial. */
	state: WatchState;
	listed: ReadonlyMap<string, Session>;
	/** The sessions that are logged in, by device. */
	onDevice: Map<string, TrackedSession[]>;
	/** Last activity by session id, as it was known before. */
	wasActive: ReadonlyMap<string, number>;
	absence: Absence | null;
	asked: Baseline['asked'];
	/** Those that were there before us, and that nobody has answered for. */
	unreviewed: TrackedSession[];
	ownedDevices: { of: WatchState['devices']; made: readonly OwnedDevice[] } | null;
	now: number;
	reference: Reference;
};

/** The owned devices, made anew only where the devices have changed: a flood of logins asks for each. */
function ownedDevicesNow(context: LookContext): readonly OwnedDevice[] {
	const { state, ownedDevices, now } = context;
	if (ownedDevices?.of === state.devices) return ownedDevices.made;
	const made = ownedDevicesOfState(state, now);
	context.ownedDevices = { of: state.devices, made };
	return made;
}

/** Where a device of the user's is just being asked about: one alarm per journey is enough. */
const askedAbout = ({ tracked }: WatchState): Baseline['asked'] =>
	tracked.flatMap(({ deviceId, country, goneAt, reviewStatus, riskLevel, reasons }) =>
		reviewStatus === 'unfamiliar' &&
		riskLevel === 'check' &&
		goneAt === null &&
		deviceId !== null &&
		country !== null &&
		reasons.some((reason) => reason.code === 'moved' && reason.to === country)
			? [{ deviceId, country }]
			: [],
	);

/**
 * The sessions of a device. One that another browser told of has none here until it logs in anew:
 * what is still unreviewed and of its kind may be it.
 */
function thereOn(context: LookContext, ownedId: string): readonly TrackedSession[] {
	const there = context.onDevice.get(ownedId) ?? [];
	const owned = ownedDevicesNow(context).find(({ id }) => id === ownedId);
	if (there.length > 0 || owned === undefined) return there;
	return context.unreviewed.filter(({ session }) => sameFamily(session.device, owned.family));
}

/** What the user is known by, for one session. */
export function baselineFor(context: LookContext, watched: TrackedSession): Baseline {
	const { state, now } = context;
	const { ref } = watched;
	return {
		ownedDevices: ownedDevicesNow(context),
		revocations: state.revocations,
		use: (ownedId) => useBeside(thereOn(context, ownedId), watched),
		isOwnNetwork: (network) =>
			state.networks.some((own) => own.network === network && own.ref !== ref),
		travelUntil: state.travel?.until ?? null,
		asked: context.asked,
		now,
	};
}

/** Counts a session among those of the device that it is on. */
export function putOnDevice(context: LookContext, watched: TrackedSession): void {
	if (watched.deviceId === null) return;
	const there = context.onDevice.get(watched.deviceId) ?? [];
	context.onDevice.set(watched.deviceId, [
		...there.filter(({ ref }) => ref !== watched.ref),
		watched,
	]);
}

/** A session as it is judged. */
export const candidateOf = ({ session, country }: TrackedSession): Candidate => ({
	family: session.device,
	country,
	network: networkOf(session.ip),
});

/** A judgement that asks for more than the one before. A risk level is never lowered here. */
export function raised(watched: TrackedSession, judgement: Judgement): TrackedSession {
	const open = watched.reviewStatus === 'unfamiliar' || watched.reviewStatus === 'unreviewed';
	const codes = new Set(judgement.reasons.map(({ code }) => code));
	const riskLevel = open ? higherRisk(watched.riskLevel, judgement.riskLevel) : judgement.riskLevel;
	const before = open ? watched.reasons.filter(({ code }) => !codes.has(code)) : [];
	if (
		open &&
		riskLevel === watched.riskLevel &&
		before.length + codes.size === watched.reasons.length
	)
		return watched;
	return {
		...watched,
		riskLevel,
		reasons: inOrder([...judgement.reasons, ...before]),
		// The review of what was there before us asks anyway, but a takeover can't wait for it.
		reviewStatus:
			watched.reviewStatus === 'unreviewed' && riskLevel !== 'urgent' ? 'unreviewed' : 'unfamiliar',
	};
}

/** A look at its beginning. */
export function beginLookContext(
	before: WatchState,
	sessions: readonly Session[],
	pulse: Pulse | null,
	now: number,
	reference: Reference,
): LookContext {
	const wasActive = new Map(
		before.tracked.flatMap(({ session: { id, lastActiveAt } }) =>
			lastActiveAt === null ? [] : [[id, lastActiveAt] as const],
		),
	);
	for (const [id, at] of pulse?.lastActiveAt ?? []) {
		wasActive.set(id, Math.max(wasActive.get(id) ?? 0, at));
	}
	return {
		before,
		state: before,
		listed: new Map(sessions.map((session) => [session.id, session])),
		onDevice: new Map(),
		wasActive,
		absence: absenceBefore(before, pulse, now),
		asked: askedAbout(before),
		unreviewed: [],
		ownedDevices: null,
		now,
		reference,
	};
}
