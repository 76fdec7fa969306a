import type { KnownDevice } from '@/utils/domain/devices/known-device';
import type { TrackedSession, Undo, Undoable, WatchState } from './state';

/**
 * One step back: what undoes the user's last word. A removal can't be undone, for the session is
 * logged out, nor «not me» that went with it. Free of schemas, for the pages read it too.
 */

/** For how long the last word can be undone, in milliseconds. */
export const UNDO_TIME = 10 * 60 * 1000;

/** The most forgotten devices that are remembered, as trust.ts keeps them. */
const FORGOTTEN_LIMIT = 500;

/**
 * Whether the last word can be undone now.
 *
 * @param now milliseconds since 1970. After a clock was put back nothing can: nobody knows how long
 * ago it was
 */
export const canUndo = ({ undo }: Pick<WatchState, 'undo'>, now: number): boolean =>
	undo !== null && now >= undo.at && now - undo.at < UNDO_TIME;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sessionChange(before: TrackedSession, after: TrackedSession): Undo['sessions'][number][] {
	const { ref, reviewStatus, riskLevel, reasons, deviceId, accepted, relistedAt, removal } = before;
	const was = { ref, reviewStatus, riskLevel, reasons, deviceId, accepted, relistedAt, removal };
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
 * What undoes one word: the differences between the state before and after it. `null` where they
 * are none that could be undone.
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
	const networks = new Set(after.networks.map(({ network }) => network));
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
		networks: before.networks.filter(({ network }) => !networks.has(network)),
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
		// The old name given anew, or the user's other browsers would go on with the newer one.
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
	// What another browser has told us to forget since stays so.
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
	/** What was learned by the word: whoever was let in by it since was let in on nothing. */
	const learned = new Set([
		...made,
		...changed.flatMap((device) => (device.trust.length ? device.id : [])),
	]);
	return state.tracked.map((watched): TrackedSession => {
		const change = changes.get(watched.ref);
		const { left, was } = change ?? {};
		const untouched =
			left?.reviewStatus === watched.reviewStatus && left.riskLevel === watched.riskLevel;
		// One that was judged anew since stays as that judgement left it.
		const back = was !== undefined && untouched ? { ...watched, ...was } : watched;
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
			// Neither silently trusted nor silently forgotten, as with a device that is forgotten.
			reviewStatus: trusted && !watched.session.current ? 'unreviewed' : back.reviewStatus,
		};
	});
}

/**
 * The state with the user's last word taken back, and nothing else: what looks and other browsers
 * have brought since stays. No alert is owed for a session that is asked about again, since there
 * was one. Pure.
 *
 * @returns the same state where there is nothing to undo, or no longer
 */
export function undone(state: WatchState, now: number): WatchState {
	const { undo } = state;
	if (undo === null || !canUndo(state, now)) return state;
	const devices = devicesBack(state, undo, now);
	const { made } = undo.devices;
	const forgotten = state.forgotten.filter((id) => !undo.forgotten.includes(id));
	const networks = new Set(state.networks.map(({ network }) => network));
	const { recovery, travel } = undo;
	const endsLater = travel?.was == null || now < travel.was.until;
	return {
		...state,
		tracked: sessionsBack(state, undo, new Set(devices.map(({ id }) => id))),
		devices,
		revocations: state.revocations.filter(({ id }) => !undo.revocations.includes(id)),
		// What other browsers may have heard of by now they have to be told to forget.
		forgotten: state.settings.sync ? [...forgotten, ...made].slice(-FORGOTTEN_LIMIT) : forgotten,
		networks: [
			...state.networks,
			...undo.networks.filter(({ network }) => !networks.has(network)),
		].sort((a, b) => a.seenAt - b.seenAt),
		recovery: recovery && same(state.recovery, recovery.left) ? recovery.was : state.recovery,
		travel: travel && endsLater && same(state.travel, travel.left) ? travel.was : state.travel,
		undo: null,
	};
}

/**
 * The state as the user's other browsers may know of it. That a device was forgotten, or that one
 * was «not me», can't be taken back from them: it goes to them once it can't be undone any more.
 */
export function forOthers(state: WatchState, now: number): WatchState {
	const what = state.undo?.what;
	return what === 'devicesForgotten' || what === 'disowned' ? undone(state, now) : state;
}

/** The state with what undoes the event that made it, if it was one of the user's words. */
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
			// That a journey begins is ended by ending it.
			if (before === after || (event.type === 'travelSet' && after.travel !== null)) return after;
			const undo = undoOf(before, after, event.type, now);
			return undo === null ? after : { ...after, undo };
		}
		case 'removalAsked':
			return before === after || after.undo === null ? after : { ...after, undo: null };
		case 'looked':
		case 'lookFailed':
			// What was forgotten is not kept for longer than it can come back.
			return after.undo !== null && !canUndo(after, now) ? { ...after, undo: null } : after;
		default:
			return after;
	}
}
