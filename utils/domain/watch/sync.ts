import * as z from 'zod/mini';
import { KnownDevice, type Trust, TrustRevocation } from '@/utils/domain/devices/known-device';
import { rememberedRevocations } from '@/utils/domain/judgement/remembered-revocations';
import { forget, withRevocations } from '@/utils/domain/judgement/trust';
import type { WatchState } from './state';

/**
 * Known devices in the browser's sync storage. Each browser writes only the devices that it learned
 * itself, so two browsers never write the same item; trust revocations and forgotten devices are only
 * ever added. Merging gives the same result in any order, any number of times. IP addresses and
 * networks are never written.
 */

const DEVICE = 'device.';
const REVOCATION = 'withdrawal.';
const FORGOTTEN = 'forgotten.';

/**
 * The most items of this browser, well within the limits for all of the user's browsers together (512
 * items, 102,400 bytes).
 */
const LIMITS = { devices: 30, revocations: 60, forgotten: 100 } as const;
/** The most places of a device, the last seen first: an item may have 8,192 bytes. */
const PLACES_LIMIT = 20;

const SyncedRevocation = z.omit(TrustRevocation, { network: true });

/** What is in sync storage, as far as it can be read. */
export type Synced = {
	devices: KnownDevice[];
	revocations: TrustRevocation[];
	forgotten: string[];
};

/**
 * Reads sync storage. Items that cannot be read are left out: a newer version may have written them.
 *
 * @param items all items of sync storage
 */
export function parseSynced(items: Readonly<Record<string, unknown>>): Synced {
	const synced: Synced = { devices: [], revocations: [], forgotten: [] };
	for (const [key, item] of Object.entries(items)) {
		if (key.startsWith(DEVICE)) {
			const device = z.safeParse(KnownDevice, { here: false, ...(item as object) });
			if (device.success && key === DEVICE + device.data.id) synced.devices.push(device.data);
		} else if (key.startsWith(REVOCATION)) {
			const revocation = z.safeParse(SyncedRevocation, item);
			if (revocation.success) synced.revocations.push({ ...revocation.data, network: null });
		} else if (key.startsWith(FORGOTTEN)) synced.forgotten.push(key.slice(FORGOTTEN.length));
	}
	return synced;
}

const lastSeen = ({ trust }: KnownDevice): number =>
	Math.max(0, ...trust.map((place) => place.seenAt));

/** A time to within a day: else each look would be a write that all browsers hear of. */
const dayOf = (ms: number): number => ms - (ms % (24 * 60 * 60 * 1000));

/** The items of this browser for sync storage, by key. */
export function syncedItems(state: WatchState): Record<string, unknown> {
	const items: Record<string, unknown> = {};
	const own = state.devices
		.filter(({ source }) => source === state.source)
		.sort((a, b) => lastSeen(b) - lastSeen(a))
		.slice(0, LIMITS.devices);
	for (const { id, family, name, namedAt, source, trust } of own) {
		const places = trust
			.toSorted((a, b) => b.seenAt - a.seenAt)
			.slice(0, PLACES_LIMIT)
			.map((place) => ({ ...place, seenAt: dayOf(place.seenAt) }));
		items[DEVICE + id] = { id, family, name, namedAt, source, trust: places };
	}
	const revocations = rememberedRevocations(state.revocations, LIMITS.revocations);
	for (const { id, family, country, at } of revocations) {
		items[REVOCATION + id] = { id, family, country, at };
	}
	for (const id of state.forgotten.slice(-LIMITS.forgotten)) items[FORGOTTEN + id] = 1;
	return items;
}

/** The changes that bring sync storage up to date with this browser. */
export function syncChanges(
	state: WatchState,
	there: Readonly<Record<string, unknown>>,
): { set: Record<string, unknown>; remove: string[] } {
	const wanted = syncedItems(state);
	const set = Object.fromEntries(
		Object.entries(wanted).filter(
			([key, item]) => JSON.stringify(there[key]) !== JSON.stringify(item),
		),
	);
	const gone = new Set(state.forgotten.map((id) => DEVICE + id));
	const ownGone = ownKeys(state, there).filter((key) => !Object.hasOwn(wanted, key));
	return {
		set,
		remove: [...new Set([...Object.keys(there).filter((key) => gone.has(key)), ...ownGone])],
	};
}

/** The keys of this browser's devices and revocations, to remove when the user switches sync off. */
export const ownKeys = (state: WatchState, there: Readonly<Record<string, unknown>>): string[] =>
	Object.keys(there).filter((key) =>
		[DEVICE, REVOCATION].some((kind) => key.startsWith(`${kind}${state.source}.`)),
	);

/** The keys of all items of this browser, to remove when everything is erased. */
export const everyOwnKey = (
	state: Pick<WatchState, 'source'>,
	there: Readonly<Record<string, unknown>>,
): string[] =>
	Object.keys(there).filter((key) =>
		[DEVICE, REVOCATION, FORGOTTEN].some((kind) => key.startsWith(`${kind}${state.source}.`)),
	);

/** Two versions of a trust: the later given, with the later time of being seen. */
function laterTrust(a: Trust, b: Trust): Trust {
	const later = a.givenAt >= b.givenAt ? a : b;
	return { ...later, seenAt: Math.max(a.seenAt, b.seenAt) };
}

function mergeDevice(known: KnownDevice, told: KnownDevice): KnownDevice {
	const trust = new Map(known.trust.map((place) => [place.country, place]));
	for (const place of told.trust) {
		const before = trust.get(place.country);
		trust.set(place.country, before ? laterTrust(before, place) : place);
	}
	const { name, namedAt } = told.namedAt > known.namedAt ? told : known;
	return { ...known, name, namedAt, trust: [...trust.values()] };
}

/**
 * Merges what other browsers wrote. A trust revocation always wins over trust that did not know of it,
 * and a device that was forgotten anywhere is forgotten everywhere.
 *
 * @returns the same state where nothing is new
 */
export function mergeSynced(
	state: WatchState,
	{ devices, revocations, forgotten }: Synced,
): WatchState {
	const known = new Map(state.devices.map((device) => [device.id, device]));
	const dropped = new Set([...state.forgotten, ...forgotten]);
	let changed = false;
	for (const told of devices) {
		// This browser's own items tell it nothing.
		if (told.source === state.source || dropped.has(told.id)) continue;
		const before = known.get(told.id);
		const after = before ? mergeDevice(before, told) : { ...told, here: false };
		if (before !== undefined && JSON.stringify(before) === JSON.stringify(after)) continue;
		known.set(told.id, after);
		changed = true;
	}
	const merged = changed ? { ...state, devices: [...known.values()] } : state;
	const fresh = forgotten.filter((id) => !state.forgotten.includes(id));
	return withRevocations(forget(merged, new Set(fresh)), revocations);
}
