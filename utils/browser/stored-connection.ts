import { profileOfBuild } from '@/utils/account/connection';
import type { StoredConnection } from '@/utils/account/profile';
import { CONNECTION_KEY } from './stored-keys';

/**
 * The connection in use, out of what memory storage gave; `null` for none. The background alone
 * writes it there and has checked it. Until it has, as right after the browser's start, it is the
 * build's.
 */
export function connectionIn(memory: Record<string, unknown>): StoredConnection | null {
	const shared = memory[CONNECTION_KEY] as StoredConnection | null | undefined;
	if (shared !== undefined) return shared;
	const profile = profileOfBuild();
	return profile && { profile, from: 'build', since: null };
}
