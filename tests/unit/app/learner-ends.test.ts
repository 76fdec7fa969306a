import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { NOON } from '../fixtures/session-fixtures';
import {
	ADDRESS,
	begin,
	createWorld,
	expectNothingLeft,
	saw,
	TAB,
	type World,
} from './learner-fixtures';

let world: World;

beforeEach(() => {
	world = createWorld();
	vi.restoreAllMocks();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('leaves nothing behind', () => {
	const live = async () => {
		const learner = await begin(world);
		await saw(learner, []);
		return learner;
	};
	beforeEach(() => {
		world.proposals = () => [];
	});

	it('after «cancel»', async () => {
		const learner = await live();
		await learner.run({ type: 'cancelLearning' });
		expectNothingLeft(world, null);
	});

	it('after the tab was closed', async () => {
		const learner = await live();
		await learner.tabClosed(8);
		expect(world.observing).toBe(true);
		await learner.tabClosed(TAB);
		expectNothingLeft(world, { type: 'failed', problem: 'closed' });
	});

	it('after too long', async () => {
		const learner = await live();
		await learner.tooLong();
		expectNothingLeft(world, { type: 'failed', problem: 'tooLong' });
	});

	it('after the access was taken', async () => {
		const learner = await live();
		world.origins.clear();
		await learner.accessChanged();
		expectNothingLeft(world, { type: 'failed', problem: 'noAccess' });
	});

	it('after a death in which its time ran out', async () => {
		await live();
		world.now += LONGEST_LEARNING;
		await world.live().start();
		expectNothingLeft(world, { type: 'failed', problem: 'tooLong' });
	});

	it('after a death in which the tab was closed', async () => {
		await live();
		world.tabs.clear();
		await world.live().start();
		expectNothingLeft(world, { type: 'failed', problem: 'closed' });
	});

	it('after a death while it asked', async () => {
		await live();
		const learning = world.learning();
		world.items.set('learning', { ...learning, step: { type: 'checking' } });
		await world.live().start();
		expectNothingLeft(world, { type: 'failed', problem: 'broken' });
	});

	it('after a clock that was put back', async () => {
		await live();
		world.now -= 1;
		await world.live().start();
		expectNothingLeft(world, { type: 'failed', problem: 'tooLong' });
	});

	it('after a restart or an update, which forget what is in memory', async () => {
		await live();
		world.items.clear();
		world.alarm = null;
		await world.live().start(true);
		expectNothingLeft(world, null);
	});

	it('after scripts were left in the middle of a life', async () => {
		const learner = await live();
		await learner.run({ type: 'cancelLearning' });
		world.observing = true;
		world.scripting = true;
		await world.live().start();
		expectNothingLeft(world, null);
	});

	it('of a permission that was asked for and never used', async () => {
		const learner = world.live();
		await learner.start();
		world.scripting = true;
		await learner.accessChanged();
		// It waits for the command, also in a life that begins with it.
		await world.live().start();
		expect(world.scripting).toBe(true);
		expect(world.alarm).toBe(NOON + 60_000);
		await learner.tooLong();
		expect(world.scripting).toBe(false);
	});

	it('when it begins anew', async () => {
		const learner = await live();
		world.scripting = true;
		await learner.run({ type: 'learn', of: 'list', address: ADDRESS });
		expect(world.learning()?.step).toMatchObject({ type: 'failed', problem: 'noAccess' });
	});
});

it('takes nothing back where no earlier life of the browser has left anything', async () => {
	world.scripting = true;
	await world.live().start(false);
	expect(world.scripting).toBe(true);
	await world.live().start(true);
	expect(world.scripting).toBe(false);
});

it('goes on after a death', async () => {
	await begin(world);
	world.alarm = null;
	const next = world.live();
	await next.start();
	expect(world.alarm).toBe(NOON + LONGEST_LEARNING);
	await saw(next, ['ours', 'phone']);
	await next.run({ type: 'confirmFound' });
	expectNothingLeft(world, { type: 'done' });
});

it('needs the tab no more once the list is found', async () => {
	const learner = await begin(world);
	await saw(learner, ['ours', 'phone']);
	await learner.tabClosed(TAB);
	expect(world.observing).toBe(false);
	await learner.run({ type: 'confirmFound' });
	expectNothingLeft(world, { type: 'done' });
});
