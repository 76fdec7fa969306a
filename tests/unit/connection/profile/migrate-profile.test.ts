import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type ConnectionProfile, PROFILE_VERSION } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import { parseProfile } from '@/utils/connection/profile/read-profile';

const FOLDER = 'tests/unit/fixtures/profiles';
const SITE = 'https://www.cryptonow.net';
const stored = (version: number): Record<string, unknown> =>
	JSON.parse(readFileSync(`${FOLDER}/version-${version}.json`, 'utf8'));
const migrated = (value: unknown): ConnectionProfile => {
	const reading = parseProfile(value, null);
	if (!reading.ok) throw new Error(reading.fault);
	return reading.profile;
};

describe('stored profiles', () => {
	const versions = Array.from({ length: PROFILE_VERSION }, (_, index) => index + 1);

	it('of each version are kept as they were written', () => {
		expect(readdirSync(FOLDER).sort()).toEqual(
			versions.map((version) => `version-${version}.json`),
		);
		for (const version of versions) expect(stored(version).version).toBe(version);
	});

	test.each(versions)('of version %i can be read, and then need no migration', (version) => {
		const profile = migrated(stored(version));
		expect(profile.version).toBe(PROFILE_VERSION);
		expect(migrated(profile)).toEqual(profile);
	});

	it('of this version are read as they were written', () => {
		expect(migrated(stored(PROFILE_VERSION))).toEqual(stored(PROFILE_VERSION));
	});

	test.each(versions)('of version %i are still checked', (version) => {
		expect(parseProfile({ ...stored(version), code: 'alert(1)' }, null)).toEqual({
			ok: false,
			fault: 'notAProfile',
		});
		const text = JSON.stringify(stored(version)).replaceAll('cryptonow.net', 'evil.example');
		expect(parseProfile(JSON.parse(text), null)).toEqual({ ok: false, fault: 'forbiddenOrigin' });
	});
});

describe('version 1', () => {
	const old = stored(1);
	const list = old.list as Record<string, unknown>;
	const remove = old.remove as Record<string, unknown>;

	it('says the same in the words of today', () => {
		expect(migrated(old)).toEqual(localProfile(SITE));
	});

	it('removes by POST where it did', () => {
		expect(migrated({ ...old, remove: { ...remove, method: 'POST' } }).remove?.request).toEqual({
			...localProfile(SITE).remove?.request,
			method: 'POST',
		});
	});

	it('has to learn removal anew where the id was not a part of its own', () => {
		const profile = migrated({ ...old, remove: { ...remove, pathBeforeId: '/end-' } });
		expect(profile).toEqual({ ...localProfile(SITE), remove: null });
	});

	it.each([
		['a star for a key', { ...old, list: { ...list, items: ['*'] } }],
		['a path that climbs in other signs', { ...old, list: { ...list, path: '/%2e%2e/a' } }],
		['a removal that climbs', { ...old, remove: { ...remove, pathBeforeId: '/%2e%2e/' } }],
		['a page of none', { ...old, pages: { sessions: '/sessions', password: null, login: null } }],
		['the fields of version 2', { ...localProfile(SITE), version: 1 }],
	])('is none with %s', (_, value) => {
		expect(parseProfile(value, null)).toEqual({ ok: false, fault: 'notAProfile' });
	});
});

describe('a profile that is of no known version', () => {
	it.each([PROFILE_VERSION + 1, 77, Number.MAX_SAFE_INTEGER])(
		'is from a later release: %i',
		(version) => {
			for (const value of [{ version }, { ...localProfile(SITE), version }]) {
				expect(parseProfile(value, null)).toEqual({ ok: false, fault: 'newerVersion' });
			}
		},
	);

	it.each([0, -1, 1.5, 1e300, '2', '3', null, undefined, [3]])('is none: %j', (version) => {
		expect(parseProfile({ ...localProfile(SITE), version }, null)).toEqual({
			ok: false,
			fault: 'notAProfile',
		});
	});

	it('may be large or deep only as any other', () => {
		const value = { version: PROFILE_VERSION + 1, more: Array(10_000).fill(1) };
		expect(parseProfile(value, null)).toEqual({ ok: false, fault: 'notAProfile' });
	});
});
