import { migrateProfile } from './migrate-profile';
import { isAllowedOrigin, originsOf } from './origins';
import { ConnectionProfile } from './profile';

/** The most values in a profile, and how deep they may be nested. */
const VALUES_LIMIT = 5000;
const DEPTH_LIMIT = 32;

/**
 * Why a value can't be used as a profile.
 *
 * - `notAProfile`: it is no profile of any version that there has been
 * - `newerVersion`: it says that it is of a version which only a later release knows
 * - `forbiddenOrigin`: it is a profile, and names an origin which a profile may not name
 */
export type ProfileFault = 'notAProfile' | 'newerVersion' | 'forbiddenOrigin';

/** A profile of this version, or why there is none. */
export type ProfileReading =
	| { ok: true; profile: ConnectionProfile }
	| { ok: false; fault: ProfileFault };

/** Whether a schema can safely walk a value: not too large, not too deep, and no `__proto__` in it. */
function isModest(value: unknown): boolean {
	let left = VALUES_LIMIT;
	const waiting: [unknown, number][] = [[value, 0]];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const [here, depth] = next;
		left -= 1;
		if (left < 0 || depth > DEPTH_LIMIT) return false;
		if (typeof here !== 'object' || here === null) continue;
		if (Object.hasOwn(here, '__proto__')) return false;
		for (const inside of Object.values(here)) waiting.push([inside, depth + 1]);
	}
	return true;
}

/**
 * Parses a profile that was stored, imported or set by an administrator. One of an earlier version is
 * migrated.
 *
 * @param localOrigin the origin of the local Cryptonow, `null` in a production build
 */
export function parseProfile(value: unknown, localOrigin: string | null): ProfileReading {
	if (!isModest(value)) return { ok: false, fault: 'notAProfile' };
	const migrated = migrateProfile(value);
	if (!migrated.ok) return migrated;
	const profile = ConnectionProfile.safeParse(migrated.value);
	if (!profile.success) return { ok: false, fault: 'notAProfile' };
	const allowed = originsOf(profile.data).every((origin) => isAllowedOrigin(origin, localOrigin));
	return allowed ? { ok: true, profile: profile.data } : { ok: false, fault: 'forbiddenOrigin' };
}

/** The profile that {@link parseProfile} gives; `null` where it gives none. */
export function readProfile(value: unknown, localOrigin: string | null): ConnectionProfile | null {
	const reading = parseProfile(value, localOrigin);
	return reading.ok ? reading.profile : null;
}
