import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { localProfile } from '@/utils/connection/profile/profiles';
import type { Session } from '@/utils/domain/sessions/session';
import type { Result } from '@/utils/domain/watch/failure';
import { failed } from '@/utils/domain/watch/failure';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { OURS, PHONE, STRANGER } from '../fixtures/session-fixtures';
import {
	API,
	begin,
	connected,
	createWorld,
	expectNothingLeft,
	foundProfile,
	LIST,
	observed,
	PAGE,
	removal,
	SITE,
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

describe('learning the removal', () => {
	beforeEach(() => {
		world.connection = connected();
	});

	it('takes a request for one that removes when the session is gone', async () => {
		const learner = await begin(world, 'removal');
		await saw(learner, ['ours', 'phone', 'stranger']);
		expect(world.learning()?.step).toMatchObject({ type: 'watching', list: true });
		// Still there: it was something else.
		world.answer = { ok: true, value: [OURS, PHONE, STRANGER] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()).toMatchObject({ step: { type: 'watching' }, notRemoved: true });
		world.answer = { ok: true, value: [OURS, PHONE] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step).toEqual({
			type: 'removalFound',
			method: 'DELETE',
			address: `${API}${LIST}/{key}`,
			whole: [],
			needs: { origins: [API], permissions: [] },
		});
		// Nothing more is watched, and the profile is as it was.
		expect(world.observing).toBe(false);
		expect(world.connection?.profile.remove).toBeNull();
		await learner.run({ type: 'confirmFound' });
		expect(world.connection?.profile.remove?.request).toEqual(localProfile(API).remove?.request);
		expect(world.connection?.profile.list).toEqual(foundProfile().list);
		expectNothingLeft(world, { type: 'done' });
	});

	it('asks again for a list that can’t be had at once', async () => {
		const learner = await begin(world, 'removal');
		await saw(learner, ['ours', 'phone', 'stranger']);
		world.answer = failed('unavailable', 'status 503');
		let rests = 0;
		world.quiet = async () => {
			rests += 1;
			// The first rest is the page's own.
			if (rests === 3) world.answer = { ok: true, value: [OURS, PHONE] };
		};
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step.type).toBe('removalFound');
	});

	it('is not held up by a page that never says that it has heard the names', async () => {
		world.entries = { ok: true, value: [[{ id: 'stranger' }]] };
		world.tellNames = () => new Promise(() => undefined);
		const learner = await begin(world, 'removal');
		world.answer = { ok: true, value: [OURS, PHONE] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step.type).toBe('removalFound');
	});

	test.each<[string, Result<Session[]>]>([
		['the list can’t be had', failed('unavailable', 'status 500')],
		['the session is still there', { ok: true, value: [OURS, PHONE, STRANGER] }],
	])('learns nothing while %s', async (_, answer) => {
		const learner = await begin(world, 'removal');
		await saw(learner, ['ours', 'stranger']);
		world.answer = answer;
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step.type).toBe('watching');
		await learner.run({ type: 'cancelLearning' });
		expect(world.connection).toEqual(connected());
		expectNothingLeft(world, null);
	});

	it('believes no removal by a list that could not be read to its end', async () => {
		const learner = await begin(world, 'removal');
		await saw(learner, ['ours', 'phone', 'stranger']);
		const rest = { kind: 'incomplete' as const, detail: 'more' };
		world.answer = { ok: true, value: [OURS, PHONE], rest };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step.type).toBe('watching');
	});

	it('knows the sessions of all pages of a list', async () => {
		const learner = await begin(world, 'removal');
		await saw(learner, ['ours', 'stranger']);
		await saw(learner, ['phone']);
		world.answer = { ok: true, value: [OURS, PHONE] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step.type).toBe('removalFound');
	});

	it('needs the list to know what a session is called', async () => {
		const learner = await begin(world, 'removal');
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.asked).toEqual([]);
		expect(world.learning()?.step).toMatchObject({ type: 'watching', list: false });
	});

	it('waits for all that the page sends, and takes what ends it', async () => {
		const learner = await begin(world, 'removal');
		await saw(learner, ['ours', 'phone', 'stranger']);
		world.answer = { ok: true, value: [OURS, PHONE] };
		let rest = () => {};
		world.quiet = () => new Promise<void>((resolve) => (rest = resolve));
		const asked = world.asked.length;
		void learner.hear({ type: 'heldBack', name: 'stranger', field: 'pw' }, PAGE);
		const heard = learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		await vi.waitFor(() => expect(world.items.has('learning.seen')).toBe(true));
		expect(world.asked).toHaveLength(asked);
		await vi.waitFor(() => {
			rest();
			expect(world.learning()?.step.type).toBe('removalFound');
		});
		await heard;
	});

	it('ends and says why, where what removes asks for something typed', async () => {
		const learner = await begin(world, 'removal');
		await saw(learner, ['ours', 'phone', 'stranger']);
		world.answer = { ok: true, value: [OURS, PHONE, STRANGER] };
		await learner.hear({ type: 'heldBack', name: 'stranger', field: 'pw' }, PAGE);
		expect(world.learning()).toMatchObject({ step: { type: 'watching' }, notRemoved: true });
		world.answer = { ok: true, value: [OURS, PHONE] };
		await learner.hear({ type: 'heldBack', name: 'stranger', field: 'pw' }, PAGE);
		expectNothingLeft(world, { type: 'failed', problem: 'heldBack' });
		expect(world.connection?.profile.remove).toBeNull();
	});

	it('learns nothing of what ends other sessions as well', async () => {
		const learner = await begin(world, 'removal');
		await saw(learner, ['ours', 'phone', 'stranger']);
		world.answer = { ok: true, value: [OURS] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()).toMatchObject({ step: { type: 'watching' }, unclear: 'othersToo' });
		// What is gone is no longer to be missed.
		await saw(learner, ['ours', 'desk']);
		await learner.hear({ type: 'changed', observed: removal('desk') }, PAGE);
		expect(world.learning()?.step.type).toBe('removalFound');
	});

	it('knows the sessions by our own list, where the page has them in its document', async () => {
		world.entries = { ok: true, value: ['ours', 'phone', 'stranger'].map((id) => [{ id }]) };
		const learner = await begin(world, 'removal');
		expect(world.learning()?.step).toMatchObject({ type: 'watching', list: true });
		// Before the page is there, so that nothing can be pressed in it meanwhile.
		expect(world.entriesAsked).toEqual([false]);
		// Each document is told.
		await learner.hear({ type: 'observing' }, PAGE);
		expect(world.named).toEqual(['ours', 'phone', 'stranger']);
		world.answer = { ok: true, value: [OURS, PHONE] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step.type).toBe('removalFound');
	});

	it('reads our own list anew with each document, as long as it could not be read', async () => {
		const learner = await begin(world, 'removal');
		expect(world.learning()?.step).toMatchObject({ list: false });
		world.entries = { ok: true, value: ['ours', 'phone'].map((id) => [{ id }]) };
		await learner.hear({ type: 'observing' }, PAGE);
		expect(world.learning()?.step).toMatchObject({ type: 'watching', list: true });
		expect(world.named).toEqual(['ours', 'phone']);
		await learner.hear({ type: 'observing' }, PAGE);
		expect(world.entriesAsked).toEqual([false, true]);
	});

	test.each<[string, Partial<ObservedRequest>, boolean]>([
		['that says it ends something', { url: `${SITE}/logins/7/end` }, true],
		['that says so by its body', { requestBody: 'do=sign_out&id=7' }, true],
		['that says nothing of the kind', { url: `${SITE}/logins/7/name` }, false],
	])('tells of a form %s before the list is known', async (_, change, told) => {
		const learner = await begin(world, 'removal');
		const form = observed([], { method: 'POST', url: `${SITE}/logins`, answer: null, ...change });
		await learner.hear({ type: 'changed', observed: form }, PAGE);
		expect(world.learning()?.unclear).toBe(told ? 'unclear' : undefined);
		// The watch is to see what has become of it.
		expect(world.looks).toBe(told ? 1 : 0);
		// One more session is learned from as if nothing had been.
		await saw(learner, ['ours', 'phone', 'stranger']);
		world.answer = { ok: true, value: [OURS, PHONE] };
		await learner.hear({ type: 'changed', observed: removal('stranger') }, PAGE);
		expect(world.learning()?.step.type).toBe('removalFound');
	});

	it('needs a connection', async () => {
		world.connection = null;
		const learner = world.live();
		await learner.start();
		expect(await learner.run({ type: 'learn', of: 'removal' })).toBe('nothingFound');
	});
});

describe('looking deeper', () => {
	const DEEPER = { tabId: TAB, site: SITE, path: '/settings/sessions' };

	it('is for the page that is being learned from, once the user asks for it, until it ends', async () => {
		const learner = await begin(world);
		expect(await learner.watchedDeeper()).toBeNull();
		expect(await learner.run({ type: 'lookDeeper' })).toBeUndefined();
		expect(world.reloaded).toEqual([TAB]);
		expect(await learner.watchedDeeper()).toEqual(DEEPER);
		// Also in another life of the background.
		expect(await world.live().watchedDeeper()).toEqual(DEEPER);
		await saw(learner, ['ours', 'phone']);
		expect(world.learning()?.step.type).toBe('found');
		expect(await learner.watchedDeeper()).toEqual(DEEPER);
		await learner.run({ type: 'cancelLearning' });
		expect(await learner.watchedDeeper()).toBeNull();
		expectNothingLeft(world, null);
	});

	it('gives the hosts around the page back before the user is asked, and keeps the page', async () => {
		world.connection = connected();
		const learner = await begin(world);
		world.origins.add('https://*.cryptonow.net');
		world.permissions.add('deeper');
		await learner.run({ type: 'lookDeeper' });
		await saw(learner, ['ours', 'phone']);
		expect(world.learning()?.step.type).toBe('found');
		expect(world.origins).toEqual(new Set([SITE, API]));
		expect(world.permissions).toEqual(new Set(['deeper']));
		expect(world.observing).toBe(true);
	});

	it('says that something is hidden, and only where it looks', async () => {
		const learner = await begin(world);
		await learner.hidden();
		expect(world.learning()?.deeper).toBeUndefined();
		await learner.run({ type: 'lookDeeper' });
		await learner.hidden();
		expect(world.learning()).toMatchObject({ step: { type: 'watching' }, deeper: 'hidden' });
	});

	it('is for nothing that is not being watched', async () => {
		const learner = world.live();
		await learner.start();
		expect(await learner.run({ type: 'lookDeeper' })).toBe('nothingFound');
		expect(world.reloaded).toEqual([]);
	});
});
