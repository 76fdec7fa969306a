import { isAllowedOrigin, originsOf } from './origins';
import { ConnectionProfile } from './profile';

/** The most values in a profile, and how deep they may be nested. */
const VALUES_LIMIT = 5000;
const DEPTH_LIMIT = 32;

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
 * Parses a profile; `null` for anything that is not a profile of this version, or that names an
 * origin which a profile may not name.
 *
 * @param localOrigin the origin of the local Cryptonow, `null` in a production build
 */
export function readProfile(value: unknown, localOrigin: string | null): ConnectionProfile | null {
	if (!isModest(value)) return null;
	const profile = ConnectionProfile.safeParse(value);
	if (!profile.success) return null;
	const allowed = originsOf(profile.data).every((origin) => isAllowedOrigin(origin, localOrigin));
	return allowed ? profile.data : null;
}
