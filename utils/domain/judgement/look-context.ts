import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import { kindKey } from '@/utils/domain/devices/same-family';
import type { CountryNames } from '@/utils/domain/places/country';
import { networkOf, providerOf } from '@/utils/domain/places/network';
import type { DeviceFamily, Session } from '@/utils/domain/sessions/session';
import { type Absence, absenceBefore } from '@/utils/domain/watch/coverage';
import type { FailureKind } from '@/utils/domain/watch/failure';
import { HEARTBEAT } from '@/utils/domain/watch/heartbeat';
import type { Pulse, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import type { Baseline, Candidate, Judgement, Use } from './baseline';
import { type Journey, journeyOf } from './journey';
import { type KnownNetworks, knownNetworks } from './known-networks';
import { inOrder } from './reassuring';
import { isAlarming } from './review-status';
import { higherRisk } from './risk-level';
import { activeIn, beganIn } from './session-times';
import { ownedDevicesOfState } from './trust';
import { createUseIndex, type UseIndex } from './usage';

/** What the rules need while they apply a list. */

/** What the rules need from outside; handed in by the composition root. */
export type Reference = {
	/** The device family of this browser. */
	here: DeviceFamily;
	countryOf: CountryNames;
};

/** The state so far, and what sessions are compared with. */
export type LookContext = {
	before: WatchState;
	/** The state with what this look has learned so far: devices, serial. */
	state: WatchState;
	listed: ReadonlyMap<string, Session>;
	/** The listed sessions, by the id of their device. */
	onDevice: Map<string, UseIndex>;
	/** Last activity before this look, by session id, in milliseconds since 1970. */
	wasActive: ReadonlyMap<string, number>;
	/** When the last good list came, in milliseconds since 1970; `null` before the first. */
	listedAt: number | null;
	absence: Absence | null;
	/** Why the list goes on behind the listed sessions; `null` where it was read to its end. */
	rest: FailureKind | null;
	/** Whether the state was last written so long ago that it is to be written anew. */
	stale: boolean;
	asked: Baseline['asked'];
	/** See {@link vagueAskedIn}. */
	vagueAsked: ReadonlySet<string>;
	/** The listed sessions that are still unreviewed, by {@link kindKey}. */
	unreviewed: Map<string, UseIndex>;
	ownedDevices: { of: WatchState['devices']; made: readonly OwnedDevice[] } | null;
	networks: KnownNetworks;
	/** How often the user has said «this was me», by what was asked about; see {@link answersIn}. */
	answered: ReadonlyMap<string, number>;
	/** The journey that the user is on, once it was asked for. */
	journey: Journey | null;
	/** The country of this browser's own session, once it was asked for. */
	hereIn: string | null | undefined;
	now: number;
	reference: Reference;
};

/** The owned devices, computed anew only after a change: a flood of logins needs them each time. */
function ownedDevicesNow(context: LookContext): readonly OwnedDevice[] {
	const { state, ownedDevices, now } = context;
	if (ownedDevices?.of === state.devices) return ownedDevices.made;
	const made = ownedDevicesOfState(state, now);
	context.ownedDevices = { of: state.devices, made };
	return made;
}

/** How long a question stands for a journey after its session has ended, in milliseconds. */
const ASKED_FOR = 2 * 24 * 60 * 60 * 1000;

/** The devices whose new country the user is being asked about: one alarm for a journey is enough. */
const askedAbout = ({ tracked }: WatchState, now: number): Baseline['asked'] =>
	tracked.flatMap(({ deviceId, country, goneAt, reviewStatus, riskLevel, reasons }) =>
		reviewStatus === 'unfamiliar' &&
		riskLevel === 'check' &&
		// A short session may end long before anybody answers.
		now - (goneAt ?? now) < ASKED_FOR &&
		deviceId !== null &&
		country !== null &&
		reasons.some((reason) => reason.code === 'moved' && reason.to === country)
			? [{ deviceId, country }]
			: [],
	);

/**
 * The sessions of an owned device. A device that another browser learned has no sessions here until
 * its next login, so unreviewed sessions of its family may be on it.
 */
function thereOn(context: LookContext, owned: OwnedDevice): UseIndex | undefined {
	const there = context.onDevice.get(owned.id);
	return there !== undefined && there.size() > 0
		? there
		: context.unreviewed.get(kindKey(owned.family));
}

/** Whether an owned device is in use beside a session. */
function useOf(context: LookContext, ownedId: string, beside: TrackedSession): Use {
	const owned = ownedDevicesNow(context).find(({ id }) => id === ownedId);
	return (owned && thereOn(context, owned)?.useBeside(beside)) ?? 'free';
}

/** How long a device is taken to stay on a network on which it goes on being used, in milliseconds. */
const STAYS_FOR = 60 * 60 * 1000;

/** Whether a session was on its network shortly before another began, and is there still. */
function hasStayed(context: LookContext, there: TrackedSession, beside: TrackedSession): boolean {
	const was = context.before.tracked.find(({ ref }) => ref === there.ref)?.session;
	if (was === undefined || networkOf(was.ip) !== networkOf(there.session.ip)) return false;
	const active = activeIn(was);
	const { from, to } = beganIn(beside);
	return active !== null && active.from >= from - STAYS_FOR && active.to <= to;
}

/** Whether two networks are of one version of the protocol: a device changes between both by itself. */
const sameVersion = (a: string, b: string): boolean => a.includes(':') === b.includes(':');

/** Whether an owned device was last used in another country, by a session other than this. */
function isElsewhere(
	context: LookContext,
	ownedId: string,
	country: string | null,
	beside: TrackedSession,
): boolean {
	const last = context.onDevice.get(ownedId)?.lastBut(beside);
	if (last == null) return false;
	const network = networkOf(last.session.ip);
	// A place that is told of one network in two ways is the map's mistake.
	if (network !== null && network === networkOf(beside.session.ip)) return false;
	const at = context.reference.countryOf(last.session.place.country);
	return at !== null && country !== null && at !== country;
}

/** Whether an owned device was used on another network both shortly before a session began and since. */
function isOnAnother(context: LookContext, ownedId: string, beside: TrackedSession): boolean {
	const last = context.onDevice.get(ownedId)?.lastBut(beside);
	if (last == null || last.session.current) return false;
	const [there, here] = [networkOf(last.session.ip), networkOf(beside.session.ip)];
	if (there === null || here === null || there === here) return false;
	return sameVersion(there, here) && hasStayed(context, last, beside);
}

function journeyNow(context: LookContext): Journey {
	context.journey ??= journeyOf(ownedDevicesNow(context), context.before.tracked, context.now);
	return context.journey;
}

function hereIn(context: LookContext): string | null {
	if (context.hereIn !== undefined) return context.hereIn;
	const current = [...context.listed.values()].find((session) => session.current);
	context.hereIn = context.reference.countryOf(current?.place.country ?? null);
	return context.hereIn;
}

const answeredKey = (family: DeviceFamily, network: string | null): string =>
	`${kindKey(family)}|${network}`;

const nearKey = (family: DeviceFamily, network: string | null): string =>
	answeredKey(family, network && `near ${providerOf(network)}`);

const vagueKey = (country: string | null, key: string): string => `in ${country}|${key}`;

/** The second logins, and those of vague families, that the user has said «this was me» to. */
function answersIn({ tracked }: WatchState): ReadonlyMap<string, number> {
	const answered = new Map<string, number>();
	for (const { reviewStatus, accepted, session, country, answeredOn } of tracked) {
		if (reviewStatus !== 'mine') continue;
		const isSecond = accepted.includes('secondOne') || accepted.includes('useUnknown');
		const isVague = accepted.includes('deviceUnknown');
		if (!isSecond && !isVague) continue;
		// It may be elsewhere by now. Answers of earlier versions lack where they were given.
		const network = answeredOn === '' ? null : (answeredOn ?? networkOf(session.ip));
		const near = nearKey(session.device, network);
		for (const key of new Set([answeredKey(session.device, network), near])) {
			const vague = isVague ? [vagueKey(country, key)] : [];
			for (const of of isSecond ? [key, ...vague] : vague)
				answered.set(of, (answered.get(of) ?? 0) + 1);
		}
	}
	return answered;
}

/** How often the user said «this was me» to such a login; see {@link Baseline}. */
function answeredVague(
	{ answered }: LookContext,
	{ family, country, network }: Candidate,
): { onNetwork: number; near: number } {
	const count = (key: string) => answered.get(vagueKey(country, key)) ?? 0;
	return {
		onNetwork: count(answeredKey(family, network)),
		near: count(nearKey(family, network)),
	};
}

/** The logins of vague families, by country and provider, that the user is being asked about. */
const vagueAskedIn = ({ tracked }: WatchState): ReadonlySet<string> =>
	new Set(
		tracked.flatMap((watched) =>
			isAlarming(watched) && watched.reasons.some(({ code }) => code === 'deviceUnknown')
				? vagueKey(
						watched.country,
						nearKey(watched.session.device, watched.askedOn ?? networkOf(watched.session.ip)),
					)
				: [],
		),
	);

/** The baseline for a session. */
export function baselineFor(context: LookContext, watched: TrackedSession): Baseline {
	const { state, now, networks } = context;
	const { ref } = watched;
	return {
		ownedDevices: ownedDevicesNow(context),
		revocations: state.revocations,
		source: state.source,
		use: (ownedId) => useOf(context, ownedId, watched),
		isOwnNetwork: (network) => networks.isOwn(network, ref),
		isNetworkOf: (owned, network) => networks.isOf(owned, network, ref),
		isNearNetworkOf: (owned, network) => networks.isNear(owned, network, ref),
		doNetworksMove: networks.doMove,
		isElsewhere: (ownedId, country) => isElsewhere(context, ownedId, country, watched),
		isOnAnother: (ownedId) => isOnAnother(context, ownedId, watched),
		answered: (family, network) => context.answered.get(answeredKey(family, network)) ?? 0,
		answeredNear: (family, network) => context.answered.get(nearKey(family, network)) ?? 0,
		answeredVague: (candidate) => answeredVague(context, candidate),
		isVagueAsked: ({ family, country, network }) =>
			network !== null && context.vagueAsked.has(vagueKey(country, nearKey(family, network))),
		travelUntil: state.travel?.until ?? null,
		journey: journeyNow(context),
		hereIn: () => hereIn(context),
		asked: context.asked,
		now,
	};
}

/** Adds a session to those of its device. */
export function putOnDevice(context: LookContext, watched: TrackedSession): void {
	if (watched.deviceId !== null) putInto(context.onDevice, watched.deviceId, watched);
}

/** Adds a session to an index. */
export function putInto(into: Map<string, UseIndex>, key: string, watched: TrackedSession): void {
	const there = into.get(key) ?? createUseIndex();
	into.set(key, there);
	there.add(watched);
}

/** What the rules know of a session. */
export const candidateOf = ({ session, country }: TrackedSession): Candidate => ({
	family: session.device,
	country,
	network: networkOf(session.ip),
});

/** Where a session is that is asked about from now on, or was when that began. */
export function askedOn(
	{ askedOn: asked, session }: TrackedSession,
	isOpen: boolean,
): Pick<TrackedSession, 'askedOn'> {
	const network = (isOpen ? asked : undefined) ?? networkOf(session.ip);
	return network === null ? {} : { askedOn: network };
}

/** The session with a judgement added to what was known. Its risk level is never lowered. */
export function raised(watched: TrackedSession, judgement: Judgement): TrackedSession {
	const open = watched.reviewStatus === 'unfamiliar' || watched.reviewStatus === 'unreviewed';
	const codes = new Set(judgement.reasons.map(({ code }) => code));
	// That nobody travels so fast says that it moved as well.
	if (codes.has('tooFast')) codes.add('moved');
	const riskLevel = open ? higherRisk(watched.riskLevel, judgement.riskLevel) : judgement.riskLevel;
	const before = open ? watched.reasons.filter(({ code }) => !codes.has(code)) : [];
	if (
		open &&
		riskLevel === watched.riskLevel &&
		before.length + judgement.reasons.length === watched.reasons.length
	)
		return watched;
	return {
		...watched,
		...askedOn(watched, open),
		riskLevel,
		reasons: inOrder([...judgement.reasons, ...before]),
		// The first review asks about it anyway, but a takeover cannot wait for that.
		reviewStatus:
			watched.reviewStatus === 'unreviewed' && riskLevel !== 'urgent' ? 'unreviewed' : 'unfamiliar',
	};
}

function isStale({ goodAt, contactAt }: WatchState, now: number, hasRest: boolean): boolean {
	const old = (at: number | null) => at === null || now < at || now - at >= HEARTBEAT;
	// A list with a rest is no good list, so it renews no time of a good list.
	return old(contactAt) || (!hasRest && old(goodAt));
}

/** The context at the beginning of a look. */
export function beginLookContext(
	before: WatchState,
	sessions: readonly Session[],
	pulse: Pulse | null,
	now: number,
	reference: Reference,
	rest: FailureKind | null = null,
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
		listedAt: pulse?.goodAt ?? before.goodAt,
		absence: absenceBefore(before, pulse, now),
		rest,
		stale: isStale(before, now, rest !== null),
		asked: askedAbout(before, now),
		vagueAsked: vagueAskedIn(before),
		unreviewed: new Map(),
		ownedDevices: null,
		networks: knownNetworks(before, sessions, now),
		answered: answersIn(before),
		journey: null,
		hereIn: undefined,
		now,
		reference,
	};
}
