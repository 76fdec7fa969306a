import type { Pulse, WatchState } from '@/utils/watch/state';
import { STATE_VERSION } from '@/utils/watch/version';
import { native } from './native';
import { PULSE_KEY, STATE_KEY } from './stored-keys';

/** What a page of ours paints from. `state` is `null` where nothing readable is stored (yet). */
export type Stored = { state: WatchState | null; pulse: Pulse | null };

/**
 * The schemas are too heavy for a popup that has to paint at once. The background alone writes,
 * and it writes only what its schemas let through; what is left to tell is another version's
 * state, which the background replaces at its first read.
 */
function ours(stored: unknown): WatchState | null {
	const state = stored as WatchState | null | undefined;
	return typeof state === 'object' && state !== null && state.version === STATE_VERSION
		? state
		: null;
}

const pulseOrNull = (stored: unknown): Pulse | null => (stored as Pulse | undefined) ?? null;

/** Reads what is stored, without waking the background. */
export async function readStored(): Promise<Stored> {
	const [local, session] = await Promise.all([
		native.storage.local.get(STATE_KEY),
		native.storage.session.get(PULSE_KEY),
	]);
	return { state: ours(local[STATE_KEY]), pulse: pulseOrNull(session[PULSE_KEY]) };
}

/** Calls back with what has changed in storage, for as long as the page lives. */
export function onStored(changed: (change: Partial<Stored>) => void): void {
	native.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes[STATE_KEY])
			changed({ state: ours(changes[STATE_KEY].newValue) });
		if (area === 'session' && changes[PULSE_KEY]) {
			changed({ pulse: pulseOrNull(changes[PULSE_KEY].newValue) });
		}
	});
}
