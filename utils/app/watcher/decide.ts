import { noted } from '@/utils/domain/record/record';
import type { WatchState } from '@/utils/domain/watch/state';
import { transition, type WatchEvent } from '@/utils/domain/watch/transition';
import type { Change } from '@/utils/platform/store/store';
import type { WatcherDependencies } from './watcher-dependencies';

/** What decides. Few looks find anything to decide, so it is imported where they do. */

/** What an event makes of the state, and what of it is worth noting. */
export function decided(
	before: WatchState,
	event: WatchEvent,
	{ reference, now }: Pick<WatcherDependencies, 'reference' | 'now'>,
): Change {
	const at = now();
	const state = transition(before, event, at, reference);
	return { state, entries: noted(before, event, state, at) };
}

/** Whether the same once more would change nothing. */
export const isEnd = (
	state: WatchState,
	event: WatchEvent,
	{ reference, now }: Pick<WatcherDependencies, 'reference' | 'now'>,
): boolean => transition(state, event, now(), reference) === state;
