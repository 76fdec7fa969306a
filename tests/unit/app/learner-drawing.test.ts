import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Learner } from '@/utils/app/learner/learner';
import type { DrawnDocument } from '@/utils/connection/drawn/read-drawn';
import { failed } from '@/utils/domain/watch/failure';
import type { Proposal } from '@/utils/learning/detect/proposal';
import type { Notes } from '@/utils/learning/notes';
import { NOON } from '../fixtures/session-fixtures';
import {
	ADDRESS,
	begin,
	createWorld,
	expectNothingLeft,
	foundProfile,
	PAGE,
	saw,
	type World,
} from './learner-fixtures';

const row = (device: string) => `<li class="session">${device} <b>198.51.100.7</b></li>`;
const drawn = (...devices: string[]): DrawnDocument[] => [
	{
		address: ADDRESS,
		isTop: true,
		since: NOON,
		html: `<!doctype html><ul>${devices.map(row).join('')}</ul>`,
	},
];
const NOTHING: DrawnDocument[] = [
	{ address: ADDRESS, isTop: true, since: NOON, html: '<!doctype html><p>Loading…</p>' },
];
/** The same list, as the page itself draws it. */
const DRAWN_REQUEST = {
	...foundProfile().list.request,
	origin: new URL(ADDRESS).origin,
	path: new URL(ADDRESS).pathname,
	headers: [],
	as: 'page' as const,
};

let world: World;
let reads: number;

beforeEach(() => {
	world = createWorld();
	reads = 0;
	// Time that others need as well.
	world.quiet = () => new Promise((resolve) => setTimeout(resolve, 0));
	const plain = world.proposals;
	world.proposals = (requests): Proposal[] => {
		const answered = plain(requests);
		const page = requests.find(({ by }) => by === 'drawn');
		if (page === undefined || answered.length > 0) return answered;
		return [
			{
				list: foundProfile({ request: DRAWN_REQUEST }).list,
				finding: { host: 'app.cryptonow.net', count: 2, fields: [], others: 0 },
				ids: ['ours', 'phone'],
				observed: page.number,
				settings: [],
				idSettings: [],
			},
		];
	};
	vi.restoreAllMocks();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const show = (documents: () => DrawnDocument[]) => {
	world.drawn = () => {
		reads += 1;
		return documents();
	};
};
const notes = () => world.items.get('learning.seen') as Notes | undefined;
const opens = (learner: Learner) => learner.hear({ type: 'observing' }, PAGE);
const waitForStep = (type: string) =>
	vi.waitFor(() => expect(world.learning()?.step.type).toBe(type));

const waitForHost = (host: string) =>
	vi.waitFor(() => expect(world.learning()?.step).toMatchObject({ finding: { host } }));

describe('what a page draws while it is watched', () => {
	it('is found once it is there, and looked at no more', async () => {
		show(() => (reads < 3 ? NOTHING : drawn('Chrome on Windows', 'Firefox on Linux')));
		const learner = await begin(world);
		await opens(learner);
		await waitForStep('found');
		const seen = reads;
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(reads).toBe(seen);
	});

	it('is noted once, as it was drawn last', async () => {
		world.proposals = () => [];
		show(() => drawn('Chrome on Windows', `Firefox on Linux ${Math.min(reads, 5)}`));
		const learner = await begin(world);
		await opens(learner);
		await vi.waitFor(() => expect(reads).toBeGreaterThan(8));
		expect(notes()?.observedRequests.map(({ observed }) => observed.by)).toEqual(['drawn']);
		await learner.run({ type: 'cancelLearning' });
		expectNothingLeft(world, null);
	});

	it('is not taken where an answer has the list', async () => {
		show(() => drawn('Chrome on Windows', 'Firefox on Linux'));
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		await opens(learner);
		await waitForHost('api.cryptonow.net');
	});

	it('is looked at again by a background that goes on', async () => {
		const learner = await begin(world);
		await opens(learner);
		show(() => drawn('Chrome on Windows', 'Firefox on Linux'));
		await world.live().start();
		await waitForStep('found');
	});
});

describe('the page itself as the way', () => {
	it('is proved by our own reading, and keeps the permission that it needs', async () => {
		show(() => drawn('Chrome on Windows', 'Firefox on Linux'));
		const learner = await begin(world);
		await opens(learner);
		await waitForStep('found');
		expect(world.learning()?.step).toMatchObject({ needs: { permissions: ['scripting'] } });
		world.permissions.add('scripting');
		await learner.run({ type: 'confirmFound' });
		expect(world.asked.map(({ list }) => list.request.as)).toEqual(['page']);
		expect(world.connection?.profile.list.request).toEqual(DRAWN_REQUEST);
		expect(world.scripting).toBe(true);
		expect(world.observing).toBe(false);
		await learner.accessChanged();
		expect(world.alarm).toBeNull();
		await learner.run({ type: 'disconnect' });
		expectNothingLeft(world, null);
	});

	it('is shown where we do not get what the page was answered', async () => {
		show(() => drawn('Chrome on Windows', 'Firefox on Linux'));
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		await waitForHost('api.cryptonow.net');
		const { answer } = world;
		world.answer = failed('unreadable', 'a sealed answer');
		await learner.run({ type: 'confirmFound' });
		await waitForHost('app.cryptonow.net');
		expect(world.learning()?.otherwise).toBe('notTheSame');
		world.answer = answer;
		world.permissions.add('scripting');
		await learner.run({ type: 'confirmFound' });
		expect(world.learning()?.step.type).toBe('done');
		expect(world.connection?.profile.list.request.as).toBe('page');
	});

	it('is none where it draws nothing, and the first reason is told', async () => {
		show(() => NOTHING);
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		await waitForStep('found');
		world.answer = failed('unreadable', 'a sealed answer');
		await learner.run({ type: 'confirmFound' });
		expectNothingLeft(world, { type: 'failed', problem: 'notTheSame' });
	});
});
