import type { Slot } from '@/utils/domain/devices/owned-devices';
import { sameFamily } from '@/utils/domain/devices/same-family';
import type { CountryNames } from '@/utils/domain/places/country';
import { networkOf } from '@/utils/domain/places/network';
import type { DeviceFamily, Session } from '@/utils/domain/sessions/session';
import { type Absence, absenceBefore } from '@/utils/domain/watch/coverage';
import type { Pulse, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { type Candidate, inOrder, type Judgement, type Known } from './familiarity';
import { graver } from './risk-level';
import { slotsOfState } from './trust';
import { useBeside } from './usage';

/** One look at work, and what a session is judged by while it is. */

/** What the decisions need to know of the world; handed in by the composition root. */
export type Reference = {
	/** This browser's own kind of device. */
	here: DeviceFamily;
	countryOf: CountryNames;
};

/** One look at work: the state so far, and what it is compared with. */
export type Looking = {
	before: WatchState;
	/** Grows while the look learns: devices, serial. */
	state: WatchState;
	listed: ReadonlyMap<string, Session>;
	/** The sessions that are logged in, by device. */
	onDevice: Map<string, TrackedSession[]>;
	/** Last activity by session id, as it was known before. */
	wasActive: ReadonlyMap<string, number>;
	absence: Absence | null;
	asked: Known['asked'];
	/** Those that were there before us, and that nobody has answered for. */
	unreviewed: TrackedSession[];
	slots: { of: WatchState['devices']; made: readonly Slot[] } | null;
	now: number;
	reference: Reference;
};

/** The slots, made anew only where the devices have changed: a flood of logins asks for each. */
function slotsNow(looking: Looking): readonly Slot[] {
	const { state, slots, now } = looking;
	if (slots?.of === state.devices) return slots.made;
	const made = slotsOfState(state, now);
	looking.slots = { of: state.devices, made };
	return made;
}

/** Where a device of the user's is just being asked about: one alarm per journey is enough. */
const askedAbout = ({ tracked }: WatchState): Known['asked'] =>
	tracked.flatMap(({ deviceId, country, goneAt, standing, grade, reasons }) =>
		standing === 'unfamiliar' &&
		grade === 'check' &&
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
function thereOn(looking: Looking, slotId: string): readonly TrackedSession[] {
	const there = looking.onDevice.get(slotId) ?? [];
	const slot = slotsNow(looking).find(({ id }) => id === slotId);
	if (there.length > 0 || slot === undefined) return there;
	return looking.unreviewed.filter(({ session }) => sameFamily(session.device, slot.family));
}

/** What the user is known by, for one session. */
export function knownBeside(looking: Looking, one: TrackedSession): Known {
	const { state, now } = looking;
	const { ref } = one;
	return {
		slots: slotsNow(looking),
		withdrawals: state.withdrawals,
		use: (slotId) => useBeside(thereOn(looking, slotId), one),
		isOwnNetwork: (network) =>
			state.networks.some((own) => own.network === network && own.ref !== ref),
		travelUntil: state.travel?.until ?? null,
		asked: looking.asked,
		now,
	};
}

/** Counts a session among those of the device that it is on. */
export function putOnDevice(looking: Looking, one: TrackedSession): void {
	if (one.deviceId === null) return;
	const there = looking.onDevice.get(one.deviceId) ?? [];
	looking.onDevice.set(one.deviceId, [...there.filter(({ ref }) => ref !== one.ref), one]);
}

/** A session as it is judged. */
export const candidateOf = ({ session, country }: TrackedSession): Candidate => ({
	family: session.device,
	country,
	network: networkOf(session.ip),
});

/** A judgement that asks for more than the one before. A grade is never lowered here. */
export function raised(one: TrackedSession, judgement: Judgement): TrackedSession {
	const open = one.standing === 'unfamiliar' || one.standing === 'unreviewed';
	const codes = new Set(judgement.reasons.map(({ code }) => code));
	const grade = open ? graver(one.grade, judgement.grade) : judgement.grade;
	const before = open ? one.reasons.filter(({ code }) => !codes.has(code)) : [];
	if (open && grade === one.grade && before.length + codes.size === one.reasons.length) return one;
	return {
		...one,
		grade,
		reasons: inOrder([...judgement.reasons, ...before]),
		// The review of what was there before us asks anyway, but a takeover can't wait for it.
		standing: one.standing === 'unreviewed' && grade !== 'urgent' ? 'unreviewed' : 'unfamiliar',
	};
}

/** A look at its beginning. */
export function beginLooking(
	before: WatchState,
	sessions: readonly Session[],
	pulse: Pulse | null,
	now: number,
	reference: Reference,
): Looking {
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
		slots: null,
		now,
		reference,
	};
}
