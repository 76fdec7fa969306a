import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { localProfile } from '@/utils/connection/profiles';
import type { ConnectionCommand } from '@/utils/learning/connection-command';
import { NOON } from '../fixtures/session-fixtures';
import {
	API,
	connected,
	createWorld,
	expectNothingLeft,
	foundProfile,
	SITE,
	type World,
} from './learner-fixtures';

let world: World;

beforeEach(() => {
	world = createWorld();
	vi.restoreAllMocks();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('without learning', () => {
	const run = async (command: ConnectionCommand) => {
		const learner = world.live();
		await learner.start();
		return learner.run(command);
	};

	it('takes a profile out of a file', async () => {
		expect(await run({ type: 'importConnection', profile: foundProfile() })).toBeUndefined();
		expect(world.connection).toEqual({ profile: foundProfile(), from: 'imported', since: NOON });
	});

	it('takes a profile that an earlier release wrote', async () => {
		const text = readFileSync('tests/unit/fixtures/profiles/version-1.json', 'utf8');
		expect(await run({ type: 'importConnection', profile: JSON.parse(text) })).toBeUndefined();
		const profile = localProfile('https://www.cryptonow.net');
		expect(world.connection).toEqual({ profile, from: 'imported', since: NOON });
	});

	test.each<[string, unknown, string]>([
		['nothing', null, 'notAProfile'],
		['another version', { ...foundProfile(), version: 1 }, 'notAProfile'],
		['what a later release exported', { ...foundProfile(), version: 77 }, 'newerProfile'],
		['something more', { ...foundProfile(), code: 'alert(1)' }, 'notAProfile'],
		['another host', { ...foundProfile(), site: 'https://evil.example' }, 'forbiddenHost'],
	])('refuses %s by name', async (_, profile, error) => {
		world.connection = connected();
		expect(await run({ type: 'importConnection', profile })).toBe(error);
		expect(world.connection).toEqual(connected());
	});

	it('disconnects: forgets profile and keys, and gives all back', async () => {
		world.connection = connected();
		world.held = [{ url: API, from: SITE, headers: [] }];
		world.permissions.add('cookies');
		await run({ type: 'disconnect' });
		expect(world.connection).toBeNull();
		expect(world.held).toEqual([]);
		expect(world.permissions.size).toBe(0);
		expectNothingLeft(world, null);
	});

	test.each<ConnectionCommand>([
		{ type: 'confirmFound' },
		{ type: 'nextList' },
		{ type: 'correctField', field: 'ip', choice: 0 },
	])('has nothing for $type', async (command) => {
		expect(await run(command)).toBe('nothingFound');
	});
});
