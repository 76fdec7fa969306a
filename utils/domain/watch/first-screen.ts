import type { Pulse, TrackedSession, WatchState } from './state';

/** How many rows of each section the popup paints first: more than fit into its window. */
export const FIRST_ROWS = 6;

/** A state in which a session can stand for several sessions of its kind. */
export type FirstScreen = {
	state: WatchState;
	/** How many sessions each item of `state.tracked` stands for. */
	times: number[];
};

const since = (watched: TrackedSession) => watched.session.createdAt ?? watched.firstSeenAt;

/**
 * The state as the popup's first paint needs it. Of sessions that differ only in time and place, the
 * latest are kept, and the next session stands for all the others. Counts come out the same, and so
 * do the first rows.
 */
export function firstScreenOf(state: WatchState): FirstScreen {
	const kinds = new Map<string, TrackedSession[]>();
	const times = new Map<TrackedSession, number>();
	for (const watched of state.tracked) {
		const { session, reviewStatus, riskLevel, deviceId, reasons, goneAt, removal } = watched;
		if (goneAt !== null || removal !== null) {
			times.set(watched, 1);
			continue;
		}
		const codes = reasons.map(({ code }) => code);
		const kind = JSON.stringify([
			reviewStatus,
			riskLevel,
			deviceId,
			codes,
			session.current,
			session.device,
		]);
		const alike = kinds.get(kind);
		if (alike) alike.push(watched);
		else kinds.set(kind, [watched]);
	}
	for (const alike of kinds.values()) {
		const latest = alike.sort((a, b) => since(b) - since(a)).slice(0, FIRST_ROWS + 1);
		for (const [at, watched] of latest.entries()) {
			times.set(watched, at < FIRST_ROWS ? 1 : alike.length - FIRST_ROWS);
		}
	}
	const tracked = state.tracked.filter((watched) => times.has(watched));
	return {
		state: { ...state, tracked, accounts: [] },
		times: tracked.map((watched) => times.get(watched) ?? 1),
	};
}

/**
 * The pulse as the popup's first paint needs it. The pulse of 1,000 sessions is as heavy as the rest.
 *
 * @param screen `null` where it is not known: the pulse is then returned as it is
 */
export function firstScreenPulse(pulse: Pulse, screen: FirstScreen | null): Pulse {
	if (screen === null) return pulse;
	const ids = new Set(screen.state.tracked.map(({ session }) => session.id));
	return { ...pulse, lastActiveAt: pulse.lastActiveAt.filter(([id]) => ids.has(id)) };
}

/** The state with as many sessions as there were: below the first rows, sessions are repeated. */
export const fromFirstScreen = ({ state, times }: FirstScreen): WatchState => ({
	...state,
	tracked: state.tracked.flatMap((watched, at) =>
		Array<TrackedSession>(times[at] ?? 1).fill(watched),
	),
});
