import type { WatchState } from './state';

/** How often to look, in milliseconds. */
export const LOOK_PERIOD = 60 * 1000;

/** The shortest period that Chrome promises, in milliseconds. */
const SHORTEST_PERIOD = 30 * 1000;

/**
 * How long to wait between two looks, in milliseconds; `null` where looking again can't help. A
 * look without a network costs nobody anything, and a background that Chrome has put to sleep is
 * not told that the network is back.
 */
export function lookPeriod({ failure }: Pick<WatchState, 'failure'>): number | null {
	if (failure?.kind === 'notConnected') return null;
	return failure?.kind === 'offline' ? SHORTEST_PERIOD : LOOK_PERIOD;
}

/** A last good look that is older than this no longer says that all is well. */
export const CALM_LIMIT = 3 * LOOK_PERIOD;
