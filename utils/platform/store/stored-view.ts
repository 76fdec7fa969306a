import type { SharedConnection } from '@/utils/connection/profile/origins';
import { type FirstScreen, fromFirstScreen } from '@/utils/domain/watch/first-screen';
import type { Pulse, WatchState } from '@/utils/domain/watch/state';
import { STATE_VERSION } from '@/utils/domain/watch/version';
import { native } from '../native';
import type { Progress } from './store';
import { connectionIn } from './stored-connection';
import {
	CONNECTION_KEY,
	COPY_KEY,
	PROGRESS_KEY,
	PULSE_COPY_KEY,
	PULSE_KEY,
	SPOTLIGHT_KEY,
	STATE_KEY,
	UNSAVED_KEY,
} from './stored-keys';

/** What a page of ours paints from. `state` is `null` where nothing readable is stored (yet). */
export type Stored = {
	state: WatchState | null;
	pulse: Pulse | null;
	/** Whether the browser could not save the state, which lives in memory alone. */
	unsaved: boolean;
	/**
	 * The sessions that the page was opened for, by `TrackedSession.ref`, until the page says that
	 * it has shown them: {@link clearSpotlight}. `null` for an ordinary opening.
	 */
	spotlight: number[] | null;
	/** How far removals that are under way have come; `null` where none are. */
	progress: Progress | null;
	/** The connection in use; `null` for none. */
	connection: SharedConnection | null;
};

/** For how long an opening may take, in milliseconds: a popup that never came lights nothing. */
const SPOTLIGHT_TIME = 60_000;

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

function ofCopy(copy: FirstScreen): WatchState | null {
	const state = ours(copy.state);
	return state && fromFirstScreen({ ...copy, state });
}

/** The sessions of the notice that a click has just asked for. */
function spotlightOf(stored: unknown, state: WatchState | null): number[] | null {
	const asked = stored as { notice: string; at: number } | undefined;
	if (asked === undefined || Math.abs(Date.now() - asked.at) > SPOTLIGHT_TIME) return null;
	return state?.notices.find(({ id }) => id === asked.notice)?.refs ?? null;
}

type Memory = Record<string, unknown>;

/** What changes too often for the disk, or is nobody else's business. */
const IN_MEMORY = [UNSAVED_KEY, SPOTLIGHT_KEY, PROGRESS_KEY, CONNECTION_KEY];

const storedFrom = (memory: Memory, state: WatchState | null, pulse: unknown): Stored => ({
	state,
	pulse: (pulse as Pulse | undefined) ?? null,
	unsaved: memory[UNSAVED_KEY] !== undefined,
	spotlight: spotlightOf(memory[SPOTLIGHT_KEY], state),
	progress: (memory[PROGRESS_KEY] as Progress | undefined) ?? null,
	connection: connectionIn(memory),
});

/** Reads what is stored, without waking the background. */
export async function readStored(): Promise<Stored> {
	const [local, memory] = await Promise.all([
		native.storage.local.get(STATE_KEY),
		native.storage.session.get([...IN_MEMORY, PULSE_KEY]),
	]);
	const kept = memory[UNSAVED_KEY] as { state?: unknown } | undefined;
	const state = ours(kept === undefined ? local[STATE_KEY] : kept.state);
	return storedFrom(memory, state, memory[PULSE_KEY]);
}

/** Makes the next opening an ordinary one, once the page has shown what it was opened for. */
export const clearSpotlight = (): Promise<void> => native.storage.session.remove(SPOTLIGHT_KEY);

/**
 * Reads what a first paint needs, from memory alone. It may be a moment behind what is stored: read
 * that as soon as it is painted.
 *
 * @returns what {@link readStored} does where memory has no copy, as after the browser's start
 */
export async function readCopy(): Promise<Stored> {
	const memory = await native.storage.session.get([...IN_MEMORY, COPY_KEY, PULSE_COPY_KEY]);
	const copy = memory[COPY_KEY];
	return typeof copy !== 'string' || memory[UNSAVED_KEY] !== undefined
		? readStored()
		: storedFrom(memory, ofCopy(JSON.parse(copy)), memory[PULSE_COPY_KEY]);
}

/** Calls back when something that is painted has changed, for as long as the page lives. */
export function onStored(changed: () => void): void {
	native.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes[STATE_KEY]) changed();
		if (area !== 'session') return;
		// That the page itself has cleared its spotlight is no news to it.
		const lit = changes[SPOTLIGHT_KEY]?.newValue !== undefined;
		if (changes[PULSE_KEY] || changes[UNSAVED_KEY] || changes[PROGRESS_KEY] || lit) changed();
		if (changes[CONNECTION_KEY]) changed();
	});
}
