import type { WatchState } from './state';

/** What a clock that was ahead has left behind. Without schemas. */

const DAY = 24 * 60 * 60 * 1000;
/** How far ahead the clocks of two browsers may be, in milliseconds. */
export const CLOCK_SLACK = DAY;
/** The longest travel period that can be chosen, in milliseconds. */
const LONGEST_TRAVEL = 30 * DAY;

/** The same items where none changes. */
function mapped<T>(items: T[], change: (item: T) => T): T[] {
	const after = items.map(change);
	return after.every((item, index) => item === items[index]) ? items : after;
}

/**
 * The state without times that have not come yet, where such a time would last: trust that never
 * fades, a travel period without end, a step that no look can follow. They become now.
 *
 * @param now milliseconds since 1970
 * @returns the same state where there are none
 */
export function withoutFuture(state: WatchState, now: number): WatchState {
	const isAhead = (at: number | null) => at !== null && at > now + CLOCK_SLACK;
	const past = <T extends number | null>(at: T): T => (isAhead(at) ? (now as T) : at);
	const devices = mapped(state.devices, (device) => {
		const trust = mapped(device.trust, (place) =>
			isAhead(place.seenAt) || isAhead(place.givenAt)
				? { ...place, seenAt: past(place.seenAt), givenAt: past(place.givenAt) }
				: place,
		);
		return trust === device.trust && !isAhead(device.namedAt)
			? device
			: { ...device, trust, namedAt: past(device.namedAt) };
	});
	const networks = mapped(state.networks, (own) =>
		isAhead(own.seenAt) ? { ...own, seenAt: now } : own,
	);
	const revocations = mapped(state.revocations, (made) =>
		isAhead(made.at) ? { ...made, at: now } : made,
	);
	const tracked = mapped(state.tracked, (watched) =>
		isAhead(watched.goneAt) ? { ...watched, goneAt: now } : watched,
	);
	const endless = state.travel !== null && state.travel.until > now + LONGEST_TRAVEL + CLOCK_SLACK;
	const travel =
		endless && state.travel !== null
			? { since: past(state.travel.since), until: now + LONGEST_TRAVEL }
			: state.travel;
	const { recovery } = state;
	const last = [state, ...state.accounts]
		.flatMap(({ tracked: theirs }) => theirs)
		.reduce((highest, { ref }) => Math.max(highest, ref), state.serial);
	const next = {
		...state,
		serial: last,
		devices,
		networks,
		revocations,
		tracked,
		travel,
		recovery:
			recovery !== null && isAhead(recovery.passwordAt)
				? { ...recovery, passwordAt: now }
				: recovery,
	};
	const keys = Object.keys(next) as (keyof WatchState)[];
	return keys.every((key) => next[key] === state[key]) ? state : next;
}
