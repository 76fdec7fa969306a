import type { EvidenceRecord } from '@/utils/watch/record';
import type { Pulse, WatchState } from '@/utils/watch/state';
import { STATE_VERSION } from '@/utils/watch/version';
import { native } from './native';
import type { Progress } from './store';
import {
	COPY_KEY,
	PROGRESS_KEY,
	PULSE_KEY,
	RECORD_KEY,
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

/** The sessions of the notice that a click has just asked for. */
function spotlightOf(stored: unknown, state: WatchState | null): number[] | null {
	const asked = stored as { notice: string; at: number } | undefined;
	if (asked === undefined || Math.abs(Date.now() - asked.at) > SPOTLIGHT_TIME) return null;
	return state?.notices.find(({ id }) => id === asked.notice)?.refs ?? null;
}

const pulseOrNull = (stored: unknown): Pulse | null => (stored as Pulse | undefined) ?? null;

/** Reads what is stored, without waking the background. */
export async function readStored(): Promise<Stored> {
	const [local, session] = await Promise.all([
		native.storage.local.get(STATE_KEY),
		native.storage.session.get([PULSE_KEY, UNSAVED_KEY, SPOTLIGHT_KEY, PROGRESS_KEY]),
	]);
	const kept = session[UNSAVED_KEY] as { state?: unknown } | undefined;
	const state = ours(kept === undefined ? local[STATE_KEY] : kept.state);
	return {
		state,
		pulse: pulseOrNull(session[PULSE_KEY]),
		unsaved: kept !== undefined,
		spotlight: spotlightOf(session[SPOTLIGHT_KEY], state),
		progress: (session[PROGRESS_KEY] as Progress | undefined) ?? null,
	};
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
	const keys = [PULSE_KEY, UNSAVED_KEY, SPOTLIGHT_KEY, PROGRESS_KEY, COPY_KEY];
	const session = await native.storage.session.get(keys);
	const copy = session[COPY_KEY];
	if (typeof copy !== 'string' || session[UNSAVED_KEY] !== undefined) return readStored();
	const state = ours(JSON.parse(copy));
	return {
		state,
		pulse: pulseOrNull(session[PULSE_KEY]),
		unsaved: false,
		spotlight: spotlightOf(session[SPOTLIGHT_KEY], state),
		progress: (session[PROGRESS_KEY] as Progress | undefined) ?? null,
	};
}

/** Reads the record, what could not be saved yet with it; empty where there is none. */
export async function readRecord(): Promise<EvidenceRecord> {
	const [local, session] = await Promise.all([
		native.storage.local.get(RECORD_KEY),
		native.storage.session.get(UNSAVED_KEY),
	]);
	const kept = session[UNSAVED_KEY] as { entries?: unknown } | undefined;
	return [local[RECORD_KEY], kept?.entries].flatMap((entries) =>
		Array.isArray(entries) ? (entries as EvidenceRecord) : [],
	);
}

/** Calls back when something that is painted has changed, for as long as the page lives. */
export function onStored(changed: () => void): void {
	native.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes[STATE_KEY]) changed();
		if (area !== 'session') return;
		// That the page itself has cleared its spotlight is no news to it.
		const lit = changes[SPOTLIGHT_KEY]?.newValue !== undefined;
		if (changes[PULSE_KEY] || changes[UNSAVED_KEY] || changes[PROGRESS_KEY] || lit) changed();
	});
}

/** Calls back when the record has grown or was erased, for as long as the page lives. */
export function onRecord(changed: () => void): void {
	native.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes[RECORD_KEY]) changed();
	});
}
