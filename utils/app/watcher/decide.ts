import type { Reference } from '@/utils/domain/judgement/look-context';
import { noted } from '@/utils/domain/record/record';
import type { WatchState } from '@/utils/domain/watch/state';
import { transition, type WatchEvent } from '@/utils/domain/watch/transition';
import type { Change } from '@/utils/platform/store/store';

/** What decides. Few looks find anything to decide, so it is imported where they do. */

/**
 * What an event makes of the state, and what of it is worth noting.
 *
 * @param at milliseconds since 1970
 */
export function decided(
	before: WatchState,
	event: WatchEvent,
	reference: Reference,
	at: number,
): Change {
	const state = transition(before, event, at, reference);
	return { state, entries: noted(before, event, state, at) };
}

/** Whether the same once more would change nothing. */
export const isEnd = (
	state: WatchState,
	event: WatchEvent,
	reference: Reference,
	at: number,
): boolean => transition(state, event, at, reference) === state;
