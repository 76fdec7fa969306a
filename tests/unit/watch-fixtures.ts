import { createCountryNames } from '@/utils/sessions/country';
import type { Session } from '@/utils/sessions/session';
import type { Reference } from '@/utils/watch/looking';
import { pulseAfter } from '@/utils/watch/pulse';
import { emptyState, type Pulse, type TrackedSession, type WatchState } from '@/utils/watch/state';
import { transition, type WatchEvent } from '@/utils/watch/transition';
import { HERE, NOON } from './session-fixtures';

/** What the decisions know of the world in tests: this browser is {@link HERE}. */
export const REFERENCE: Reference = { here: HERE, countryOf: createCountryNames() };

/** A watch at one moment: what is stored, and what is in memory. */
export type Watched = { state: WatchState; pulse: Pulse | null };

/** Before the first look. */
export const start = (): Watched => ({ state: emptyState('test'), pulse: null });

/** A look that gives this list; its pulse is filled in when it is played. */
export const looked = (...sessions: Session[]): WatchEvent => ({
	type: 'looked',
	sessions,
	pulse: null,
});

export const lookFailed = (
	kind: Extract<WatchEvent, { type: 'lookFailed' }>['kind'],
): WatchEvent => ({ type: 'lookFailed', kind, pulse: null });

/** What one event makes of a watch, as the watcher does it. */
export function step({ state, pulse }: Watched, event: WatchEvent, now: number): Watched {
	const isLook = event.type === 'looked' || event.type === 'lookFailed';
	const after = transition(state, isLook ? { ...event, pulse } : event, now, REFERENCE);
	if (!isLook) return { state: after, pulse };
	const outcome =
		event.type === 'looked'
			? { ok: true as const, sessions: event.sessions }
			: { ok: false as const, kind: event.kind, retryAfter: null };
	return { state: after, pulse: pulseAfter(pulse, outcome, after, false, now, 0.5) };
}

/** Plays events, a second apart from noon on. */
export const play = (events: readonly WatchEvent[], from: Watched = start(), at = NOON): Watched =>
	events.reduce((watched, event, index) => step(watched, event, at + index * 1000), from);

/** The session with this id, as it is tracked. */
export const tracked = ({ state }: { state: WatchState }, id: string): TrackedSession | undefined =>
	state.tracked.find((one) => one.session.id === id);

/** Why a session is judged so, by code. */
export const codes = (watched: Watched, id: string): string[] =>
	tracked(watched, id)?.reasons.map(({ code }) => code) ?? [];
