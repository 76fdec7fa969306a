import * as z from 'zod/mini';
import {
	KnownDevice,
	NAME_LENGTH,
	type Trust,
	TrustRevocation,
} from '@/utils/domain/devices/known-device';
import { isMadeBy } from '@/utils/domain/devices/owned-devices';
import { rememberedRevocations } from '@/utils/domain/judgement/remembered-revocations';
import { forget, withRevocations } from '@/utils/domain/judgement/trust';
import { plainText } from '@/utils/domain/sessions/plain-text';
import { CLOCK_SLACK } from './future';
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

/** The most devices of other browsers that are taken in: as many as sync storage has room for. */
const OTHERS_LIMIT = 200;
/** The most places of a device that several browsers know. */
const MERGED_PLACES_LIMIT = 300;
/** The longest name of an item, and the most revocations that trust may know of. */
const ID_LIMIT = 128;
const KNOWING_LIMIT = 500;

const isId = (id: string): boolean => id !== '' && id.length <= ID_LIMIT;

/**
 * A device as another browser may tell it. Whoever can write to sync storage can write anything: a
 * name of any length, trust from the year 2100, which never fades.
 */
function boundedDevice(device: KnownDevice, now: number): KnownDevice | null {
	const latest = now + CLOCK_SLACK;
	if (!isId(device.id) || !isId(device.source)) return null;
	return {
		...device,
		name: device.name === null ? null : plainText(device.name, NAME_LENGTH),
		namedAt: device.namedAt <= latest ? device.namedAt : 0,
		trust: device.trust
			.filter(({ givenAt, seenAt }) => givenAt <= latest && seenAt <= latest)
			.slice(0, PLACES_LIMIT)
			.map((place) => ({ ...place, knowing: place.knowing.filter(isId).slice(0, KNOWING_LIMIT) })),
	};
}

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
 * @param now milliseconds since 1970. Trust from the future is none, and «not me» is of now
 */
export function parseSynced(items: Readonly<Record<string, unknown>>, now: number): Synced {
	const synced: Synced = { devices: [], revocations: [], forgotten: [] };
	for (const [key, item] of Object.entries(items)) {
		if (key.startsWith(DEVICE)) {
			const device = z.safeParse(KnownDevice, { here: false, ...(item as object) });
			const bounded = device.success ? boundedDevice(device.data, now) : null;
			if (bounded !== null && key === DEVICE + bounded.id) synced.devices.push(bounded);
		} else if (key.startsWith(REVOCATION)) {
			const revocation = z.safeParse(SyncedRevocation, item);
			if (!revocation.success || !isId(revocation.data.id)) continue;
			if (key !== REVOCATION + revocation.data.id) continue;
			const at = Math.min(revocation.data.at, now);
			synced.revocations.push({ ...revocation.data, at, network: null });
		} else if (key.startsWith(FORGOTTEN)) {
			const id = key.slice(FORGOTTEN.length);
			if (isId(id)) synced.forgotten.push(id);
		}
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

/** All of a device's places, or as many as a traveller has, those where it was last seen. */
function withinLimit(trust: Trust[]): Trust[] {
	if (trust.length <= MERGED_PLACES_LIMIT) return trust;
	const kept = new Set(trust.toSorted((a, b) => b.seenAt - a.seenAt).slice(0, MERGED_PLACES_LIMIT));
	return trust.filter((place) => kept.has(place));
}

function mergeDevice(known: KnownDevice, told: KnownDevice): KnownDevice {
	const trust = new Map(known.trust.map((place) => [place.country, place]));
	for (const place of told.trust) {
		const before = trust.get(place.country);
		trust.set(place.country, before ? laterTrust(before, place) : place);
	}
	const { name, namedAt } = told.namedAt > known.namedAt ? told : known;
	return { ...known, name, namedAt, trust: withinLimit([...trust.values()]) };
}

/**
 * Merges what other browsers wrote. A trust revocation always wins over trust that did not know of it,
 * and a device that was forgotten anywhere is forgotten everywhere. Nothing is taken in under this
 * browser's own name: devices and revocations of ours are not for others to write.
 *
 * @returns the same state where nothing is new
 */
export function mergeSynced(
	state: WatchState,
	{ devices, revocations, forgotten }: Synced,
): WatchState {
	const known = new Map(state.devices.map((device) => [device.id, device]));
	const dropped = new Set([...state.forgotten, ...forgotten]);
	let room = OTHERS_LIMIT - state.devices.filter(({ source }) => source !== state.source).length;
	let changed = false;
	for (const told of devices) {
		// This browser's own items tell it nothing.
		if (told.source === state.source || dropped.has(told.id)) continue;
		if (!isMadeBy(told, told.source)) continue;
		const before = known.get(told.id);
		if (before === undefined && room <= 0) continue;
		if (before === undefined) room -= 1;
		const after = before ? mergeDevice(before, told) : { ...told, here: false };
		if (before !== undefined && JSON.stringify(before) === JSON.stringify(after)) continue;
		known.set(told.id, after);
		changed = true;
	}
	const merged = changed ? { ...state, devices: [...known.values()] } : state;
	const fresh = forgotten.filter((id) => !state.forgotten.includes(id));
	const others = revocations.filter((revocation) => !isMadeBy(revocation, state.source));
	return withRevocations(forget(merged, new Set(fresh)), others);
}
