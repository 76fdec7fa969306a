import { originsOf } from '@/utils/connection/origins';
import type { StoredConnection } from '@/utils/connection/profile';

/** Our own page that learns a connection; with {@link REMOVAL_PART} behind it, how to remove. */
export const CONNECT_PAGE = '/connect.html';
export const REMOVAL_PART = '#removal';

/** The hosts of a connection, the site's first. */
export const hostsOf = ({ profile }: StoredConnection): string[] =>
	originsOf(profile).map((origin) => new URL(origin).host);
