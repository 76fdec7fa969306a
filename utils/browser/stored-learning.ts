import { profileOfBuild } from '@/utils/account/connection';
import type { StoredConnection } from '@/utils/account/profile';
import type { Learning } from '@/utils/learning/learning';
import { native } from './native';
import { CONNECTION_KEY, LEARNING_KEY } from './stored-keys';

/**
 * The connection in use, out of what memory storage gave; `null` for none. The background alone
 * writes there, and only what its schemas let through. Before it has, the build's own is in use.
 */
export function connectionIn(memory: Record<string, unknown>): StoredConnection | null {
	const stored = memory[CONNECTION_KEY] as StoredConnection | null | undefined;
	if (stored !== undefined) return stored;
	const profile = profileOfBuild();
	return profile && { profile, from: 'build', since: null };
}

/** Where learning stands, and the connection in use: what the page «Connect» is painted from. */
export type StoredLearning = { learning: Learning | null; connection: StoredConnection | null };

export async function readLearning(): Promise<StoredLearning> {
	const memory = await native.storage.session.get([LEARNING_KEY, CONNECTION_KEY]);
	return {
		learning: (memory[LEARNING_KEY] as Learning | undefined) ?? null,
		connection: connectionIn(memory),
	};
}

/** Calls back when either has changed, for as long as the page lives. */
export function onLearning(changed: () => void): void {
	native.storage.session.onChanged.addListener((changes) => {
		if (changes[LEARNING_KEY] || changes[CONNECTION_KEY]) changed();
	});
}
