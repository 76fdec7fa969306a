import { connectionOfBuild } from '@/utils/connection/profile/connection';
import type { SharedConnection } from '@/utils/connection/profile/origins';
import { CONNECTION_KEY } from './stored-keys';

/**
 * The connection in use, out of what memory storage gave; `null` for none. The background alone
 * writes it there and has checked it. Until it has, as right after the browser's start, it is the
 * build's.
 */
export function connectionIn(memory: Record<string, unknown>): SharedConnection | null {
	const shared = memory[CONNECTION_KEY] as SharedConnection | null | undefined;
	return shared === undefined ? connectionOfBuild() : shared;
}
