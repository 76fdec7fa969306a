import { originsOf } from '@/utils/connection/profile/origins';
import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile/profile';
import { pageAddress } from '@/utils/connection/profile/profiles';

/** Our own page that learns a connection; with {@link REMOVAL_PART} behind it, how to remove. */
export const CONNECT_PAGE = '/connect.html';
export const REMOVAL_PART = '#removal';

/** The hosts of a connection, the site's first. */
export const hostsOf = ({ profile }: StoredConnection): string[] =>
	originsOf(profile).map((origin) => new URL(origin).host);

/**
 * Cryptonow's own page where sessions are removed, for as long as nobody has learned how that is done;
 * `null` where we can do it, or where nothing is connected.
 */
export const removalPage = (profile: ConnectionProfile | null): string | null =>
	profile?.remove === null && !profile.press ? pageAddress(profile, 'sessions') : null;
