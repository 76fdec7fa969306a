import type { KnownDevice } from '@/utils/domain/devices/known-device';
import type { OwnNetwork, TrackedSession, Undo, Undoable, WatchState } from './state';

/**
 * Undo of the user's last answer. A removal cannot be undone, since the session is logged out, nor can
 * a «not me» that came with it. Without schemas, since pages use it.
 */

/** How long the last answer can be undone, in milliseconds. */
export const UNDO_TIME = 10 * 60 * 1000;

/** The most forgotten devices that are remembered; the same as in trust.ts. */
const FORGOTTEN_LIMIT = 500;

/**
 * Whether the last answer can be undone now.
 *
 * @param now milliseconds since 1970. Nothing can be undone after the clock was put back, since it is
 * not known how long ago the answer was
 */
export const canUndo = ({ undo }: Pick<WatchState, 'undo'>, now: number): boolean =>
	undo !== null && now >= undo.at && now - undo.at < UNDO_TIME;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sessionChange(before: TrackedSession, after: TrackedSession): Undo['sessions'][number][] {
	const { ref, reviewStatus, riskLevel, reasons, deviceId, accepted, relistedAt, removal } = before;
	const { answeredOn } = before;
	const was = {
		...{ ref, reviewStatus, riskLevel, reasons, deviceId, accepted, relistedAt, removal },
		...(answeredOn === undefined ? {} : { answeredOn }),
	};
	const keys = Object.keys(was) as (keyof typeof was)[];
	if (keys.every((key) => same(before[key], after[key]))) return [];
	return [{ was, left: { reviewStatus: after.reviewStatus, riskLevel: after.riskLevel } }];
}

type DeviceChange = Undo['devices']['changed'][number];

function deviceChange(before: KnownDevice, after: KnownDevice): DeviceChange[] {
	const countries = new Set([...before.trust, ...after.trust].map(({ country }) => country));
	const trustOf = ({ trust }: KnownDevice, country: string | null) =>
		trust.find((place) => place.country === country) ?? null;
	const trust = [...countries].flatMap((country) => {
		const was = trustOf(before, country);
		return same(was, trustOf(after, country)) ? [] : [{ country, was }];
	});
	const name = before.name === after.name ? null : { was: before.name, left: after.name };
	const here = before.here === after.here ? null : { was: before.here };
	return trust.length > 0 || name || here ? [{ id: before.id, name, here, trust }] : [];
}

/**
 * What undoes an answer: the differences between the states before and after it. `null` where there
 * are no differences that can be undone.
 */
export function undoOf(
	before: WatchState,
	after: WatchState,
	what: Undoable,
	at: number,
): Undo | null {
	const sessions = new Map(before.tracked.map((watched) => [watched.ref, watched]));
	const devices = new Map(before.devices.map((device) => [device.id, device]));
	const kept = new Set(after.devices.map(({ id }) => id));
	const revocations = new Set(before.revocations.map(({ id }) => id));
	const networks = new Map(after.networks.map((own) => [own.network, own]));
	const changed = <T>(was: T, left: T) => (same(was, left) ? null : { was, left });
	const undo: Undo = {
		at,
		what,
		sessions: after.tracked.flatMap((watched) => {
			const was = sessions.get(watched.ref);
			return was === undefined || was === watched ? [] : sessionChange(was, watched);
		}),
		devices: {
			made: after.devices.map(({ id }) => id).filter((id) => !devices.has(id)),
			lost: before.devices.filter(({ id }) => !kept.has(id)),
			changed: after.devices.flatMap((device) => {
				const was = devices.get(device.id);
				return was === undefined || was === device ? [] : deviceChange(was, device);
			}),
		},
		revocations: after.revocations.map(({ id }) => id).filter((id) => !revocations.has(id)),
		forgotten: after.forgotten.filter((id) => !before.forgotten.includes(id)),
		networks: before.networks.filter((own) => !same(networks.get(own.network), own)),
		recovery: changed(before.recovery, after.recovery),
		travel: changed(before.travel, after.travel),
	};
	const { made, lost } = undo.devices;
	const lists = [undo.sessions, made, lost, undo.devices.changed, undo.revocations];
	const some = [...lists, undo.forgotten].some((list) => list.length > 0);
	return some || undo.recovery !== null || undo.travel !== null ? undo : null;
}

function deviceBack(device: KnownDevice, change: DeviceChange, now: number): KnownDevice {
	const { name, here, trust } = change;
	const was = new Map(trust.map((change) => [change.country, change.was]));
	const there = new Set(device.trust.map(({ country }) => country));
	return {
		...device,
		// The old name with a new time: else the newer name would win in the user's other browsers.
		...(name?.left === device.name ? { name: name.was, namedAt: now } : {}),
		...(here === null ? {} : { here: here.was }),
		trust: [
			...device.trust.flatMap((place) => {
				const back = was.get(place.country);
				return back === undefined ? [place] : (back ?? []);
			}),
			...trust.flatMap((change) =>
				change.was !== null && !there.has(change.country) ? [change.was] : [],
			),
		],
	};
}

function devicesBack(state: WatchState, { devices, forgotten }: Undo, now: number): KnownDevice[] {
	const { made, lost, changed } = devices;
	const gone = new Set(made);
	// A device that another browser has forgotten since then stays forgotten.
	const since = new Set(state.forgotten.filter((id) => !forgotten.includes(id)));
	const there = new Set(state.devices.map(({ id }) => id));
	const changes = new Map(changed.map((change) => [change.id, change]));
	return [
		...state.devices.flatMap((device) => {
			const change = changes.get(device.id);
			if (gone.has(device.id)) return [];
			return change === undefined ? [device] : [deviceBack(device, change, now)];
		}),
		...lost.filter(({ id }) => !since.has(id) && !there.has(id)),
	];
}

function sessionsBack(state: WatchState, undo: Undo, kept: ReadonlySet<string>): TrackedSession[] {
	const changes = new Map(undo.sessions.map((change) => [change.was.ref, change]));
	const { made, changed } = undo.devices;
	/** Devices that the answer taught: sessions that fitted them since then are to be reviewed. */
	const learned = new Set([
		...made,
		...changed.flatMap((device) => (device.trust.length ? device.id : [])),
	]);
	return state.tracked.map((watched): TrackedSession => {
		const change = changes.get(watched.ref);
		const { left, was } = change ?? {};
		const untouched =
			left?.reviewStatus === watched.reviewStatus && left.riskLevel === watched.riskLevel;
		// A session that was judged again since then keeps that judgement.
		const { answeredOn: _, ...rest } = watched;
		const back: TrackedSession = was !== undefined && untouched ? { ...rest, ...was } : watched;
		const { deviceId } = back;
		const lost = deviceId !== null && !kept.has(deviceId);
		const letIn =
			change === undefined &&
			deviceId !== null &&
			learned.has(deviceId) &&
			watched.firstSeenAt >= undo.at;
		if (!lost && !letIn) return back;
		const trusted = back.reviewStatus === 'familiar' || (lost && back.reviewStatus === 'mine');
		return {
			...back,
			deviceId: lost ? null : deviceId,
			// Neither trusted nor dropped in silence, as with a forgotten device: it needs a review.
			reviewStatus: trusted && !watched.session.current ? 'unreviewed' : back.reviewStatus,
		};
	});
}

/** The networks, with those and their devices that no longer counted as the user's. */
function networksBack(state: WatchState, undo: Undo): OwnNetwork[] {
	const back = new Map(undo.networks.map((own) => [own.network, own]));
	const there = state.networks.map((own): OwnNetwork => {
		const was = back.get(own.network);
		back.delete(own.network);
		if (was?.devices === undefined) return own;
		const known = new Set(own.devices?.map(({ id }) => id));
		const lost = was.devices.filter(({ id }) => !known.has(id));
		if (lost.length === 0) return own;
		const devices = [...lost, ...(own.devices ?? [])].sort((a, b) => a.ref - b.ref);
		return { ...own, ref: was.ref, devices };
	});
	return [...there, ...back.values()].sort((a, b) => a.seenAt - b.seenAt);
}

/**
 * The state without the user's last answer. What looks and other browsers have changed since then
 * stays. A session that is asked about again causes no second alert. Pure.
 *
 * @param now milliseconds since 1970
 * @returns the same state where nothing can be undone
 */
export function undone(state: WatchState, now: number): WatchState {
	const { undo } = state;
	if (undo === null || !canUndo(state, now)) return state;
	const devices = devicesBack(state, undo, now);
	const { made } = undo.devices;
	const forgotten = state.forgotten.filter((id) => !undo.forgotten.includes(id));
	const { recovery, travel } = undo;
	const endsLater = travel?.was == null || now < travel.was.until;
	return {
		...state,
		tracked: sessionsBack(state, undo, new Set(devices.map(({ id }) => id))),
		devices,
		revocations: state.revocations.filter(({ id }) => !undo.revocations.includes(id)),
		// Other browsers may know the learned devices by now, and have to forget them.
		forgotten: state.settings.sync ? [...forgotten, ...made].slice(-FORGOTTEN_LIMIT) : forgotten,
		networks: networksBack(state, undo),
		recovery: recovery && same(state.recovery, recovery.left) ? recovery.was : state.recovery,
		travel: travel && endsLater && same(state.travel, travel.left) ? travel.was : state.travel,
		undo: null,
	};
}

/**
 * The state to tell the user's other browsers. A forgotten device and a «not me» cannot be taken back
 * from them, so they are told only when undo is over.
 */
export function forOthers(state: WatchState, now: number): WatchState {
	const what = state.undo?.what;
	return what === 'devicesForgotten' || what === 'disowned' ? undone(state, now) : state;
}

/** The state after an event, with what undoes that event where it was an answer of the user. */
export function withUndo(
	before: WatchState,
	event: { type: string },
	after: WatchState,
	now: number,
): WatchState {
	switch (event.type) {
		case 'recognised':
		case 'disowned':
		case 'devicesForgotten':
		case 'recoveryEnded':
		case 'deviceNamed':
		case 'travelSet': {
			// The beginning of a travel period needs no undo: the user can end the period.
			if (before === after || (event.type === 'travelSet' && after.travel !== null)) return after;
			const undo = undoOf(before, after, event.type, now);
			return undo === null ? after : { ...after, undo };
		}
		case 'removalAsked':
			return before === after || after.undo === null ? after : { ...after, undo: null };
		case 'looked':
		case 'lookFailed':
			// Do not keep what was forgotten for longer than undo needs it.
			return after.undo !== null && !canUndo(after, now) ? { ...after, undo: null } : after;
		default:
			return after;
	}
}
