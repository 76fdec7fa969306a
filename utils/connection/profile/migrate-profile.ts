import { PROFILE_VERSION } from './profile';
import { fromVersion1 } from './profile-version-1';

/** Version 3 can say more, and nothing of it in another way. */
function fromVersion2(value: unknown): unknown {
	return typeof value === 'object' && value !== null ? { ...value, version: 3 } : null;
}

/**
 * For each earlier version, in order, what makes a profile of the next version of it; `null` where a
 * value is no profile of that version. A higher `PROFILE_VERSION` needs one more, and a stored example
 * in `tests/unit/fixtures/profiles/`.
 */
const MIGRATIONS: readonly ((value: unknown) => unknown)[] = [fromVersion1, fromVersion2];

/** A profile of some version as one of this version, which is still to be checked, or why not. */
export type Migrated =
	| { ok: true; value: unknown }
	| { ok: false; fault: 'notAProfile' | 'newerVersion' };

function versionOf(value: unknown): number | null {
	if (typeof value !== 'object' || value === null) return null;
	const { version } = value as { version?: unknown };
	return typeof version === 'number' && Number.isSafeInteger(version) && version > 0
		? version
		: null;
}

/**
 * Brings a profile to this version, one version after the other. Pure.
 *
 * @param value of a bounded size and depth
 */
export function migrateProfile(value: unknown): Migrated {
	const version = versionOf(value);
	if (version === null) return { ok: false, fault: 'notAProfile' };
	if (version > PROFILE_VERSION) return { ok: false, fault: 'newerVersion' };
	let profile = value;
	for (const toNextVersion of MIGRATIONS.slice(version - 1)) profile = toNextVersion(profile);
	return profile === null ? { ok: false, fault: 'notAProfile' } : { ok: true, value: profile };
}
