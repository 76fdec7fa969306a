import { profileOfBuild } from '@/utils/account/connection';
import type { StoredConnection } from '@/utils/account/profile';
import { native } from './native';
import { CONNECTION_KEY } from './stored-keys';

/**
 * The connection in use, without waking the background, which alone writes it and has checked it.
 * Until it has, as right after the browser's start, it is the build's.
 */
export async function readConnection(): Promise<StoredConnection | null> {
	const memory = await native.storage.session.get(CONNECTION_KEY);
	const shared = memory[CONNECTION_KEY] as StoredConnection | null | undefined;
	if (shared !== undefined) return shared;
	const profile = profileOfBuild();
	return profile && { profile, from: 'build', since: null };
}

/** Calls back when the connection in use has changed, for as long as the page lives. */
export function onConnection(changed: () => void): void {
	native.storage.onChanged.addListener((changes, area) => {
		if (area === 'session' && changes[CONNECTION_KEY]) changed();
	});
}
