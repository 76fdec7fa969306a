import type { SharedConnection } from './origins';
import type { ConnectionProfile } from './profile';
import { localProfile } from './profiles';

/** Set by the build: the local Cryptonow's origin, or `null` in a production build. */
declare const __LOCAL_CRYPTONOW__: string | null;
/** Set by the build: whether it contains the local Cryptonow's profile. */
declare const __CONNECTED__: boolean;

/** The origin of the local Cryptonow that this build is for, `null` in a production build. */
export const localOriginOfBuild = (): string | null => __LOCAL_CRYPTONOW__;

/**
 * The connection profile of this build. There is none for the real Cryptonow, which publishes no
 * API: a production build is «not connected».
 */
export function profileOfBuild(): ConnectionProfile | null {
	return __CONNECTED__ && __LOCAL_CRYPTONOW__ !== null ? localProfile(__LOCAL_CRYPTONOW__) : null;
}

/** The build's connection for our pages, until the background tells them of another connection. */
export function connectionOfBuild(): SharedConnection | null {
	// First of all, so that the rest is dropped from a production build.
	if (!__CONNECTED__ || __LOCAL_CRYPTONOW__ === null) return null;
	const needs = { origins: [__LOCAL_CRYPTONOW__], permissions: [] };
	return { profile: localProfile(__LOCAL_CRYPTONOW__), from: 'build', since: null, needs };
}
