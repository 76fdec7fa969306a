import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import { kindKey } from '@/utils/domain/devices/same-family';
import { networkOf, providerOf } from '@/utils/domain/places/network';
import type { Session } from '@/utils/domain/sessions/session';
import type { WatchState } from '@/utils/domain/watch/state';

/**
 * Which networks speak for which device. A network belongs to the devices that were on it, and to a
 * time: that the phone was on it says nothing of the laptop, nor does last week's hotel of tonight.
 */

/** How long a network speaks for a device that was on it, in milliseconds. */
const NETWORK_FOR = 30 * 24 * 60 * 60 * 1000;

/** In which time some session is on another network, where a service tells that, in milliseconds. */
const MOVES_WITHIN = 3 * 24 * 60 * 60 * 1000;

/** All of these leave out what is known by the session with the number `ref` alone. */
export type KnownNetworks = {
	/** Whether this browser is on a network now. */
	isHere(network: string | null): boolean;
	/** Whether any session of the user's was on a network. */
	isOwn(network: string, ref: number): boolean;
	/**
	 * Whether an owned device, or one of its kind, is used on a network. Where this browser is, is
	 * known: its network is the one that it has now.
	 */
	isOf(owned: OwnedDevice, network: string, ref: number): boolean;
	/** The same for the whole provider; or where no network of the device was ever told, or of any now. */
	isNear(owned: OwnedDevice, network: string | null, ref: number): boolean;
	/** Whether any session was seen on two networks, or could not yet: a service may show for good where it began. */
	doMove(): boolean;
};

/** The numbers of the sessions that something is known by. */
type Refs = Set<number>;

const isByAnother = (refs: Refs | undefined, ref: number): boolean =>
	refs !== undefined && (refs.size > 1 || (refs.size === 1 && !refs.has(ref)));

function note(by: Map<string, Refs>, key: string, ref: number): void {
	const refs = by.get(key) ?? new Set();
	if (refs.size === 0) by.set(key, refs);
	refs.add(ref);
}

/** What is known of networks, by the numbers of the sessions that it is known by. */
type Index = {
	byNetwork: ReadonlyMap<string, Refs>;
	/** By kind of device and network. */
	byKind: ReadonlyMap<string, Refs>;
	/** By kind of device and provider. */
	byProvider: ReadonlyMap<string, Refs>;
	/** The kinds of device of which any network was told. */
	told: ReadonlySet<string>;
	doMove: boolean;
};

function indexOf({ networks, devices, tracked }: WatchState, now: number): Index {
	const kinds = new Map(devices.map(({ id, family }) => [id, kindKey(family)]));
	const deviceOfRef = new Map(tracked.map(({ ref, deviceId }) => [ref, deviceId]));
	const byNetwork = new Map<string, Refs>();
	const byKind = new Map<string, Refs>();
	const byProvider = new Map<string, Refs>();
	const told = new Set<string>();
	const seen = new Set<number>();
	let doMove = false;
	for (const { network, ref, seenAt, devices: on } of networks) {
		const refs = new Set([ref, ...(on ?? []).map((by) => by.ref)]);
		doMove ||= [...refs].some((each) => seen.has(each));
		for (const each of refs) seen.add(each);
		note(byNetwork, network, ref);
		// Notes of earlier versions lack the devices.
		const id = deviceOfRef.get(ref) ?? null;
		for (const by of on ?? (id === null ? [] : [{ id, ref, seenAt }])) {
			const kind = kinds.get(by.id);
			note(byNetwork, network, by.ref);
			if (kind === undefined) continue;
			told.add(kind);
			note(byProvider, `${kind} ${providerOf(network)}`, by.ref);
			if (now - by.seenAt < NETWORK_FOR) note(byKind, `${kind} ${network}`, by.ref);
		}
	}
	// Where a device is now, it is, though no look has noted it yet.
	for (const { reviewStatus, goneAt, deviceId, session, ref } of tracked) {
		if (reviewStatus !== 'mine' || goneAt !== null || deviceId === null) continue;
		const network = networkOf(session.ip);
		const kind = kinds.get(deviceId);
		if (network === null || kind === undefined) continue;
		note(byKind, `${kind} ${network}`, ref);
		note(byProvider, `${kind} ${providerOf(network)}`, ref);
	}
	return { byNetwork, byKind, byProvider, told, doMove };
}

/**
 * Looks up networks as they are known before a list, and as the list has this browser's own. Most looks
 * ask for none, so the index is made when it is needed.
 */
export function knownNetworks(
	before: WatchState,
	sessions: readonly Session[],
	now: number,
): KnownNetworks {
	const current = sessions.find((session) => session.current);
	const here = networkOf(current?.ip ?? null);
	const tellsNone = sessions.every(({ ip }) => networkOf(ip) === null);
	let made: Index | null = null;
	const index = (): Index => {
		made ??= indexOf(before, now);
		return made;
	};
	return {
		doMove: () => now - (before.startedAt ?? now) < MOVES_WITHIN || index().doMove,
		isHere: (network) => network !== null && network === here,
		isOwn: (network, ref) => isByAnother(index().byNetwork.get(network), ref),
		isOf: (owned, network, ref) =>
			owned.here
				? network === here
				: isByAnother(index().byKind.get(`${kindKey(owned.family)} ${network}`), ref),
		isNear: (owned, network, ref) => {
			const kind = kindKey(owned.family);
			if (network === null) return tellsNone || !index().told.has(kind);
			const near = index().byProvider.get(`${kind} ${providerOf(network)}`);
			return network === here || isByAnother(near, ref);
		},
	};
}
