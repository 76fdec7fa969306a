import type { KnownDevice, TrustRevocation } from '@/utils/domain/devices/known-device';
import {
	holds,
	isMadeBy,
	type OwnedDevice,
	ownedDevicesOf,
} from '@/utils/domain/devices/owned-devices';
import { sameKind } from '@/utils/domain/devices/same-family';
import { networkOf } from '@/utils/domain/places/network';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import type { OwnNetwork, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { rememberedRevocations } from './remembered-revocations';
import { isNotice } from './review-status';

/** What the watch learns about the user, and how it forgets. */

const DAY = 24 * 60 * 60 * 1000;
/**
 * The most devices, revocations, networks, devices of a network, and forgotten devices. The oldest are
 * dropped first; which revocations are: remembered-revocations.ts.
 */
const LIMITS = {
	devices: 100,
	revocations: 200,
	networks: 400,
	perNetwork: 20,
	forgotten: 500,
} as const;

/** The devices that the user owns, by a state. */
export const ownedDevicesOfState = (state: WatchState, now: number): OwnedDevice[] =>
	ownedDevicesOf(
		state.devices,
		state.revocations,
		state.source,
		now,
		state.settings.trustDays * DAY,
	);

const revocationsOf = (
	revocations: readonly TrustRevocation[],
	family: DeviceFamily,
	country: string | null,
): string[] =>
	revocations
		.filter((revocation) => revocation.country === country && sameKind(revocation.family, family))
		.map(({ id }) => id);

const lastSeen = (device: KnownDevice): number =>
	Math.max(0, ...device.trust.map(({ seenAt }) => seenAt));

/** The devices to keep beside a new device: this browser, and those that were seen last. */
function roomForNew(devices: readonly KnownDevice[]): readonly KnownDevice[] {
	if (devices.length < LIMITS.devices) return devices;
	const kept = new Set(
		devices
			.toSorted((a, b) => Number(b.here) - Number(a.here) || lastSeen(b) - lastSeen(a))
			.slice(0, LIMITS.devices - 1),
	);
	return devices.filter((device) => kept.has(device));
}

/** Gives a device trust in a country. The trust holds against all earlier revocations. */
export function trustIn(
	state: WatchState,
	deviceId: string,
	country: string | null,
	now: number,
): WatchState {
	const devices = state.devices.map((device): KnownDevice => {
		if (device.id !== deviceId) return device;
		const knowing = revocationsOf(state.revocations, device.family, country);
		const before = device.trust.find((trust) => trust.country === country);
		const others = device.trust.filter((trust) => trust !== before);
		const since = before && { since: before.since ?? before.givenAt };
		const trust = { country, givenAt: now, seenAt: now, ...since, knowing };
		return { ...device, trust: [...others, trust] };
	});
	return { ...state, devices };
}

/** Adds a known device, without trust. */
export function addDevice(
	state: WatchState,
	made: { family: DeviceFamily; here: boolean },
): { state: WatchState; id: string } {
	const serial = state.serial + 1;
	const id = `${state.source}.${serial}`;
	const device: KnownDevice = {
		id,
		name: null,
		namedAt: 0,
		source: state.source,
		trust: [],
		...made,
	};
	return { state: { ...state, serial, devices: [...roomForNew(state.devices), device] }, id };
}

/** Remembers «not me»: it revokes trust, and a session like these is a comeback from now on. */
export function revokeTrust(
	state: WatchState,
	strangers: readonly TrackedSession[],
	now: number,
): WatchState {
	if (strangers.length === 0) return state;
	const refs = new Set(strangers.map(({ ref }) => ref));
	const made = strangers.map(
		({ session, country }, index): TrustRevocation => ({
			id: `${state.source}.${state.serial + 1 + index}`,
			family: session.device,
			country,
			network: networkOf(session.ip),
			at: now,
		}),
	);
	return {
		...withRevocations(state, made),
		serial: state.serial + made.length,
		networks: networksWithout(state, refs),
	};
}

/** The revocations to remember: this browser's own first, which no other browser can push out. */
function remembered(all: readonly TrustRevocation[], source: string): TrustRevocation[] {
	const isOwn = (revocation: TrustRevocation) => isMadeBy(revocation, source);
	const own = rememberedRevocations(all.filter(isOwn), LIMITS.revocations);
	const others = all.filter((revocation) => !isOwn(revocation));
	const kept = new Set([...own, ...rememberedRevocations(others, LIMITS.revocations - own.length)]);
	return all.filter((revocation) => kept.has(revocation));
}

/**
 * Adds trust revocations. Where some are dropped, the trust that they revoked is deleted first:
 * else it would hold again without them.
 */
export function withRevocations(state: WatchState, more: readonly TrustRevocation[]): WatchState {
	const known = new Set(state.revocations.map(({ id }) => id));
	const fresh = more.filter(({ id }) => !known.has(id));
	if (fresh.length === 0) return state;
	const all = [...state.revocations, ...fresh].sort(
		(a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
	);
	const revocations = remembered(all, state.source);
	if (revocations.length === all.length) return { ...state, revocations };
	const taken = state.devices.some((device) =>
		device.trust.some((trust) => !holds(device, trust, all, state.source)),
	);
	// All new revocations are too old to be kept, and change nothing.
	if (!taken && revocations.every(({ id }) => known.has(id))) return state;
	const devices = state.devices.map((device) => ({
		...device,
		trust: device.trust.filter((trust) => holds(device, trust, all, state.source)),
	}));
	return { ...state, revocations, devices };
}

/** Forgets devices for good, with their trust. */
export function forget(state: WatchState, ids: ReadonlySet<string>): WatchState {
	if (ids.size === 0) return state;
	const forgotten = [...new Set([...state.forgotten, ...ids])].slice(-LIMITS.forgotten);
	const devices = state.devices.filter(({ id }) => !ids.has(id));
	if (forgotten.length === state.forgotten.length && devices.length === state.devices.length) {
		return state;
	}
	const gone = state.devices.filter(({ id }) => ids.has(id));
	/** A second login at home has no device of its own: what let it in was one of its kind. */
	const isOf = ({ deviceId, session }: TrackedSession): boolean =>
		deviceId === null
			? !session.current && gone.some(({ family }) => sameKind(family, session.device))
			: ids.has(deviceId);
	const released = new Set<number>();
	const tracked = state.tracked.map((watched): TrackedSession => {
		if (!isOf(watched)) return watched;
		released.add(watched.ref);
		// A session of the device is neither trusted nor dropped in silence: it needs a review.
		const review =
			!watched.session.current &&
			(watched.reviewStatus === 'mine' || watched.reviewStatus === 'familiar');
		return {
			...watched,
			deviceId: null,
			reviewStatus: review ? 'unreviewed' : watched.reviewStatus,
		};
	});
	const networks = networksWithout(state, released);
	return { ...state, forgotten, devices, tracked, networks };
}

const isOurs = (watched: TrackedSession): boolean =>
	watched.goneAt === null &&
	(watched.reviewStatus === 'mine' || watched.reviewStatus === 'familiar');

/**
 * Whether a session shows that its device is still in use: one of the user's own, and one that is
 * only a notice, since nobody answers those.
 */
const showsUse = (watched: TrackedSession): boolean => isOurs(watched) || isNotice(watched);

/** The ids of the devices that a session shows to be in use. */
function devicesShown({ devices }: WatchState, watched: TrackedSession): string[] {
	const { deviceId, reasons, session } = watched;
	if (deviceId !== null) return [deviceId];
	if (!reasons.some(({ code }) => code === 'sameKind')) return [];
	return devices.filter(({ family }) => sameKind(family, session.device)).map(({ id }) => id);
}

function seenDevices(state: WatchState, now: number): KnownDevice[] {
	/** The last activity, by device and country, in milliseconds since 1970. */
	const seen = new Map<string, Map<string | null, number>>();
	for (const watched of state.tracked) {
		if (!showsUse(watched)) continue;
		const at = Math.min(watched.session.lastActiveAt ?? now, now);
		for (const id of devicesShown(state, watched)) {
			const places = seen.get(id) ?? new Map();
			places.set(watched.country, Math.max(places.get(watched.country) ?? 0, at));
			seen.set(id, places);
		}
	}
	let changed = false;
	const devices = state.devices.map((device) => {
		const places = seen.get(device.id);
		if (places === undefined) return device;
		const due = device.trust.some(
			({ country, seenAt }) => (places.get(country) ?? 0) - seenAt >= DAY,
		);
		if (!due) return device;
		changed = true;
		const trust = device.trust.map((place) => ({
			...place,
			seenAt: Math.max(place.seenAt, places.get(place.country) ?? 0),
		}));
		return { ...device, trust };
	});
	return changed ? devices : state.devices;
}

/**
 * The state with the first country that is told of devices of which none was told before, such as where
 * the service's map has a hole: this browser's, and of the others where the user is known as well, if
 * that is known of anywhere.
 */
function withFirstCountries(state: WatchState, now: number): WatchState {
	const own = state.devices.filter(({ source }) => source === state.source);
	const unplaced = new Set(
		own.flatMap(({ id, trust }) =>
			trust.length > 0 && trust.every(({ country }) => country === null) ? id : [],
		),
	);
	if (unplaced.size === 0) return state;
	const known = new Set(own.flatMap(({ trust }) => trust.flatMap(({ country }) => country ?? [])));
	let next = state;
	for (const watched of state.tracked) {
		const { deviceId, country, session } = watched;
		if (deviceId === null || country === null || !isOurs(watched)) continue;
		const isExpected = session.current || known.size === 0 || known.has(country);
		if (unplaced.has(deviceId) && isExpected) {
			next = trustIn(next, deviceId, country, now);
			unplaced.delete(deviceId);
			known.add(country);
		}
	}
	return next;
}

/** A network without what is known by some sessions; `null` where nothing else is known of it. */
function withoutRefs(own: OwnNetwork, refs: ReadonlySet<number>): OwnNetwork | null {
	const { devices } = own;
	const kept = devices?.filter(({ ref }) => !refs.has(ref));
	const [first] = kept ?? [];
	if (refs.has(own.ref)) {
		return first === undefined ? null : { ...own, ref: first.ref, devices: kept };
	}
	return kept?.length === devices?.length ? own : { ...own, devices: kept };
}

/** Forgets what is known of networks by some sessions. */
function networksWithout(state: WatchState, refs: ReadonlySet<number>): WatchState['networks'] {
	if (refs.size === 0) return state.networks;
	const kept = state.networks.map((own) => withoutRefs(own, refs));
	return kept.every((own, index) => own === state.networks[index])
		? state.networks
		: kept.filter((own) => own !== null);
}

/** A network that one of the user's sessions is on, as it is known from now on. */
function withSeen(
	own: OwnNetwork | undefined,
	network: string,
	{ ref, deviceId }: TrackedSession,
	now: number,
): OwnNetwork {
	const known = own ?? { network, ref, seenAt: now };
	const others = known.devices?.filter(({ id }) => id !== deviceId) ?? [];
	const first = known.devices?.find(({ id }) => id === deviceId);
	const devices =
		deviceId === null
			? known.devices
			: [...others, { id: deviceId, ref: first?.ref ?? ref, seenAt: now }]
					.sort((a, b) => a.seenAt - b.seenAt)
					.slice(-LIMITS.perNetwork)
					.sort((a, b) => a.ref - b.ref);
	return { ...known, seenAt: now, ...(devices === undefined ? {} : { devices }) };
}

/** Whether it is time to note that a session's device is on a network. */
function isDue(
	own: OwnNetwork | undefined,
	network: string,
	{ deviceId, goneAt, session }: TrackedSession,
	now: number,
): boolean {
	if (own === undefined) return true;
	const seenAt =
		deviceId === null ? own.seenAt : own.devices?.find(({ id }) => id === deviceId)?.seenAt;
	// A session that is gone or elsewhere tells once where the user said that they were.
	const isThere = goneAt === null && networkOf(session.ip) === network;
	return seenAt === undefined || (isThere && now - seenAt >= DAY);
}

/** The networks that a session shows to be the user's: where it is, and where it was when they were asked. */
function networksShown(watched: TrackedSession, now: number): (string | null | undefined)[] {
	const { reviewStatus, firstSeenAt, accepted, session, askedOn } = watched;
	// A session that fits today can turn out to be a stranger's tomorrow.
	const settled = reviewStatus === 'mine' || now - firstSeenAt >= DAY;
	const answered = reviewStatus === 'mine' && accepted.length > 0;
	return [
		answered || (isOurs(watched) && settled) ? networkOf(session.ip) : null,
		answered ? askedOn : null,
	];
}

function seenNetworks(state: WatchState, now: number): OwnNetwork[] {
	/** Sessions that the user is asked about teach nothing. */
	const doubted = new Set<number>();
	for (const { ref, reviewStatus } of state.tracked) {
		if (reviewStatus === 'unfamiliar' || reviewStatus === 'notMine') doubted.add(ref);
	}
	const kept = networksWithout(state, doubted);
	// Most looks note nothing. What was seen last comes last, so it is found at once.
	const due = state.tracked.flatMap((watched) =>
		networksShown(watched, now).flatMap((network) => {
			if (network == null) return [];
			const own = kept.findLast((known) => known.network === network);
			return isDue(own, network, watched, now) ? [{ network, watched }] : [];
		}),
	);
	if (due.length === 0) return kept;
	const networks = new Map(kept.map((known) => [known.network, known]));
	// By their numbers: the longest known session comes first.
	for (const { network, watched } of due.sort((a, b) => a.watched.ref - b.watched.ref)) {
		const own = networks.get(network);
		if (isDue(own, network, watched, now))
			networks.set(network, withSeen(own, network, watched, now));
	}
	return [...networks.values()].sort((a, b) => a.seenAt - b.seenAt).slice(-LIMITS.networks);
}

/**
 * Notes where the user's devices were seen, to within a day.
 *
 * @returns the same state where there is nothing to note
 */
export function learn(before: WatchState, now: number): WatchState {
	const state = withFirstCountries(before, now);
	const devices = seenDevices(state, now);
	const networks = seenNetworks(state, now);
	return devices === state.devices && networks === state.networks
		? state
		: { ...state, devices, networks };
}
