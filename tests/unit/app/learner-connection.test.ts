import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { localProfile } from '@/utils/connection/profile/profiles';
import { failed } from '@/utils/domain/watch/failure';
import type { ConnectionCommand } from '@/utils/learning/connection-command';
import { NOON, OURS } from '../fixtures/session-fixtures';
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

	it('offers a profile out of a file, asks nothing, and keeps what is in use', async () => {
		const profile = foundProfile();
		world.connection = connected();
		expect(await run({ type: 'importConnection', profile })).toBeUndefined();
		expect(world.learning()?.step).toMatchObject({ type: 'offered', unseen: false });
		expect(world.connection).toEqual(connected());
		expect(world.asked).toEqual([]);
	});

	it('asks by it once the user allows it, and keeps it once they have compared its list', async () => {
		const learner = world.live();
		await learner.start();
		Object.assign(world, { origins: new Set([SITE, API]) });
		const profile = foundProfile();
		await learner.run({ type: 'importConnection', profile });
		expect(await learner.run({ type: 'askOffered' })).toBeUndefined();
		expect(world.asked).toEqual([profile]);
		expect(world.learning()?.step).toMatchObject({ type: 'found', finding: { count: 2 } });
		expect(world.connection).toBeNull();
		expect(await learner.run({ type: 'confirmFound' })).toBeUndefined();
		expect(world.connection).toEqual({ profile, from: 'imported', since: NOON, compared: true });
		expect(world.asked).toEqual([profile]);
		expectNothingLeft(world, { type: 'done' });
	});

	it('asks for nothing without the access, or another file’s word for it', async () => {
		const learner = world.live();
		await learner.start();
		expect(await learner.run({ type: 'askOffered' })).toBe('nothingFound');
		world.origins.clear();
		await learner.run({ type: 'importConnection', profile: foundProfile() });
		await learner.run({ type: 'askOffered' });
		expect(world.learning()?.step).toMatchObject({ type: 'offered', failure: 'noAccess' });
		expect(world.asked).toEqual([]);
		expect(await learner.run({ type: 'confirmFound' })).toBe('nothingFound');
		expect(world.connection).toBeNull();
	});

	it('asks again by itself when the page has sent the key that was missing', async () => {
		const learner = world.live();
		await learner.start();
		Object.assign(world, { origins: new Set([SITE, API]) });
		world.answer = failed('awaitsPage', 'no value');
		await learner.run({ type: 'importConnection', profile: foundProfile() });
		expect(await learner.awaitingKey()).toBeNull();
		await learner.run({ type: 'askOffered' });
		expect(await learner.awaitingKey()).toEqual(foundProfile());
		world.answer = { ok: true, value: [OURS] };
		await learner.keySeen();
		expect(world.learning()?.step.type).toBe('found');
		expect(await learner.awaitingKey()).toBeNull();
		await learner.run({ type: 'cancelLearning' });
		expectNothingLeft(world, null);
		expect(world.held).toEqual([]);
	});

	it('offers a profile that an earlier release wrote', async () => {
		const text = readFileSync('tests/unit/fixtures/profiles/version-1.json', 'utf8');
		expect(await run({ type: 'importConnection', profile: JSON.parse(text) })).toBeUndefined();
		const { list } = localProfile('https://www.cryptonow.net');
		const address = list.request.origin + list.request.path;
		expect(world.learning()?.step).toMatchObject({ requests: [{ method: 'GET', address }] });
	});

	test.each<[string, unknown, string]>([
		['nothing', null, 'notAProfile'],
		['another version', { ...foundProfile(), version: 1 }, 'notAProfile'],
		['what a later release exported', { ...foundProfile(), version: 77 }, 'newerProfile'],
		['something more', { ...foundProfile(), code: 'alert(1)' }, 'notAProfile'],
		['another host', { ...foundProfile(), site: 'https://evil.example' }, 'forbiddenHost'],
		[
			'what no list needs',
			foundProfile({ request: { ...foundProfile().list.request, path: '/api/logout' } }),
			'forbiddenRequest',
		],
	])('refuses %s by name', async (_, profile, error) => {
		world.connection = connected();
		expect(await run({ type: 'importConnection', profile })).toBe(error);
		expect(world.connection).toEqual(connected());
		expect(world.learning()).toBeNull();
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
