import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { MORE_PAGES } from '@/utils/connection/client/read-pages';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import type { Session } from '@/utils/domain/sessions/session';
import type { Result } from '@/utils/domain/watch/failure';
import { failed } from '@/utils/domain/watch/failure';
import type { Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import type { Notes } from '@/utils/learning/notes';
import type { PageSender } from '@/utils/platform/messages';
import { NOON, OURS, PHONE, STRANGER } from '../fixtures/session-fixtures';
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

describe('a page that has the list in its own markup', () => {
	const row = (id: string) =>
		`<li data-id="${id}">Chrome on Windows <b>198.51.100.7</b> <a href="/sessions/${id}/remove">Remove</a></li>`;
	const html = `<!doctype html><ul>${row('0f8fad5b')}${row('7c9e6679')}</ul>`;
	/** What was noted of the page itself. */
	const noted = () => {
		const notes = world.items.get('learning.seen') as Notes | undefined;
		return notes?.observedRequests.filter(({ observed: { by } }) => by === 'document') ?? [];
	};

	it('is asked for by the background, once it has begun', async () => {
		world.pages.set(SITE + PAGE.path, html);
		const learner = await begin(world);
		expect(await learner.hear({ type: 'observing' }, PAGE)).toBe(true);
		await vi.waitFor(() => expect(noted()).toHaveLength(1));
		const [{ observed: seen } = { observed: null }] = noted();
		expect(seen).toMatchObject({ url: SITE + PAGE.path, method: 'GET', requestBody: null });
		expect(seen?.answer).toContain('0f8fad5b');
	});

	it('is nothing where it is of another tab, or when a removal is learned', async () => {
		world.pages.set(SITE + PAGE.path, html);
		const asked: string[] = [];
		const { get } = world.pages;
		world.pages.get = (address) => {
			asked.push(address);
			return get.call(world.pages, address);
		};
		const learner = await begin(world);
		await learner.hear({ type: 'observing' }, { ...PAGE, tabId: TAB + 1 });
		await learner.hear({ type: 'looked', answers: 1 }, PAGE);
		expect(asked).toEqual([]);
	});
});

describe('learning the list', () => {
	it('goes from the page to the profile, and leaves nothing else', async () => {
		const learner = await begin(world);
		expect(world.learning()).toMatchObject({
			of: 'list',
			tabId: TAB,
			step: { type: 'watching', looked: 0 },
		});
		expect(world.alarm).toBe(NOON + LONGEST_LEARNING);
		expect(await learner.hear({ type: 'observing' }, PAGE)).toBe(true);
		expect(await learner.hear({ type: 'looked', answers: 4 }, PAGE)).toBe(true);
		expect(world.learning()?.step).toMatchObject({ looked: 4 });
		await saw(learner, ['ours', 'phone']);
		expect(world.learning()?.step).toMatchObject({
			type: 'found',
			needs: { origins: [SITE, API], permissions: [] },
		});
		// Nothing is asked before the user's word.
		expect(world.asked).toEqual([]);
		expect(await learner.run({ type: 'confirmFound' })).toBeUndefined();
		expect(world.asked).toEqual([foundProfile()]);
		expect(world.connection).toEqual(connected());
		expectNothingLeft(world, { type: 'done' });
		expect(await learner.run({ type: 'cancelLearning' })).toBeUndefined();
		expectNothingLeft(world, null);
	});

	it('shows what was found when the page has come to rest', async () => {
		const learner = await begin(world);
		const rest: (() => void)[] = [];
		world.quiet = () => new Promise((resolve) => rest.push(resolve));
		const first = saw(learner, ['ours']);
		const second = saw(learner, ['ours', 'phone']);
		await vi.waitFor(() => expect(rest).toHaveLength(2));
		rest[0]?.();
		await first;
		expect(world.learning()?.step.type).toBe('watching');
		rest[1]?.();
		await second;
		expect(world.learning()?.step.type).toBe('found');
	});

	it('shows it of a page that never rests, too', async () => {
		const learner = await begin(world);
		const rest: (() => void)[] = [];
		world.quiet = () => new Promise((resolve) => rest.push(resolve));
		const first = saw(learner, ['ours']);
		void saw(learner, ['ours', 'phone']);
		await vi.waitFor(() => expect(rest).toHaveLength(2));
		world.now += 5000;
		rest[0]?.();
		await first;
		expect(world.learning()?.step.type).toBe('found');
	});

	it('shows what an earlier life of the background did not come to', async () => {
		const earlier = await begin(world);
		world.quiet = () => new Promise(() => undefined);
		void saw(earlier, ['ours', 'phone']);
		await vi.waitFor(() => expect(world.items.get('learning.seen')).toMatchObject({ count: 1 }));
		await world.live().start();
		expect(world.learning()?.step.type).toBe('found');
	});

	it('keeps the page’s path as it was when the list was seen', async () => {
		const learner = await begin(world);
		const path = '/account/security/sessions';
		await learner.hear(
			{ type: 'answered', observed: observed(['ours', 'phone']) },
			{ ...PAGE, path },
		);
		await learner.run({ type: 'confirmFound' });
		expect(world.connection?.profile.pages.sessions).toBe(path);
	});

	test.each<[string, Result<Session[]>, Learning['step']]>([
		[
			'another list',
			{ ok: true, value: [{ ...OURS, id: 'x' }] },
			{ type: 'failed', problem: 'notTheSame' },
		],
		['an empty list', { ok: true, value: [] }, { type: 'failed', problem: 'notTheSame' }],
		[
			'only one of many',
			{ ok: true, value: [OURS, { ...PHONE, id: 'x' }, { ...STRANGER, id: 'y' }] },
			{ type: 'failed', problem: 'notTheSame' },
		],
		['no list', failed('unreadable', 'no list'), { type: 'failed', problem: 'notTheSame' }],
		[
			'no value for a part of the question',
			failed('awaitsPage', 'no value from request'),
			{ type: 'failed', problem: 'notKept' },
		],
		['no access', failed('noAccess', 'none'), { type: 'failed', problem: 'noAccess' }],
	])('keeps what was there where the background gets %s', async (_, answer, step) => {
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone', 'tablet']);
		world.answer = answer;
		await learner.run({ type: 'confirmFound' });
		expect(world.connection).toBeNull();
		expectNothingLeft(world, step);
	});

	it.each([
		['loggedOut', 'status 401'],
		['inContainer', 'the site is open in containers alone'],
	] as const)('says that the browser keeps a login apart: %s', async (kind, detail) => {
		world.hasContainers = true;
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		world.answer = failed(kind, detail);
		await learner.run({ type: 'confirmFound' });
		expectNothingLeft(world, { type: 'failed', problem: 'keptApart' });
	});

	it('is not confused by a session that came or went meanwhile', async () => {
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		world.answer = { ok: true, value: [OURS, PHONE, STRANGER] };
		await learner.run({ type: 'confirmFound' });
		expect(world.learning()?.step).toEqual({ type: 'done' });
	});

	it.each([
		['goes on where we cannot follow', 'the rest is nowhere', 'failed'],
		['is longer than a first look reads', MORE_PAGES, 'done'],
	])('of a list that %s', async (_, detail, end) => {
		const { failure: rest } = failed('incomplete', detail);
		world.answer = { ok: true, value: [OURS, PHONE], rest };
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		await learner.run({ type: 'confirmFound' });
		expect(world.learning()?.step.type).toBe(end);
	});

	it('keeps the old profile until the new one is confirmed', async () => {
		const old = connected(foundProfile({ items: ['old', '*'] }));
		world.connection = old;
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		expect(world.connection).toBe(old);
		world.answer = failed('loggedOut', 'status 401');
		await learner.run({ type: 'confirmFound' });
		expect(world.connection).toBe(old);
		expectNothingLeft(world, { type: 'failed', problem: 'notTheSame' });
	});

	it('fails without access to the hosts of what was found', async () => {
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		world.origins.delete(API);
		await learner.run({ type: 'confirmFound' });
		expect(world.asked).toEqual([]);
		expectNothingLeft(world, { type: 'failed', problem: 'noAccess' });
	});

	it('holds a key that only the page has in memory, and stores where it belongs alone', async () => {
		const request = {
			...foundProfile().list.request,
			secrets: [
				{
					to: { in: 'header', name: 'authorization' },
					prefix: 'Bearer ',
					source: { from: 'request' },
				},
			],
		} satisfies ConnectionProfile['list']['request'];
		const plain = world.proposals;
		world.proposals = (observedRequests) =>
			plain(observedRequests).map((one) => ({ ...one, list: { ...one.list, request } }));
		world.permissions.add('webRequest');
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		expect(world.learning()?.step).toMatchObject({ needs: { permissions: ['webRequest'] } });
		await learner.run({ type: 'confirmFound' });
		expect(world.held).toEqual([
			{
				url: API + LIST,
				from: SITE,
				headers: [{ name: 'authorization', value: 'Bearer live-token-of-the-page' }],
			},
		]);
		expect(JSON.stringify(world.connection)).not.toContain('live-token');
		expect(JSON.stringify([...world.items])).not.toContain('live-token');
	});

	it('takes no list from a host that no profile may name', async () => {
		const plain = world.proposals;
		world.proposals = (observedRequests) =>
			plain(observedRequests).map((one) => ({
				...one,
				list: {
					...one.list,
					request: { ...one.list.request, origin: 'https://cryptonow.net.evil.example' },
				},
			}));
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		expect(world.learning()?.step.type).toBe('watching');
		expect(await learner.run({ type: 'confirmFound' })).toBe('nothingFound');
	});

	it('says at the end that a list does not tell which session is this one', async () => {
		world.proposals = () => [];
		world.lacksCurrent = true;
		const learner = await begin(world);
		await saw(learner, ['a', 'b']);
		expect(world.learning()?.step).toMatchObject({ type: 'watching', list: true });
		await learner.tooLong();
		expectNothingLeft(world, { type: 'failed', problem: 'noCurrent' });
	});

	it('goes on to the next list, and takes corrections', async () => {
		const plain = world.proposals;
		const fields = [
			{
				field: 'ip' as const,
				choices: ['a', 'b'].map((name) => ({ name, confidence: 'likely' as const, values: [] })),
			},
		];
		world.proposals = (observedRequests) =>
			plain(observedRequests).flatMap((one) => [
				{ ...one, finding: { ...one.finding, fields } },
				{ ...one, finding: { ...one.finding, host: 'second', fields } },
			]);
		const learner = await begin(world);
		await saw(learner, ['ours', 'phone']);
		const host = () => {
			const step = world.learning()?.step;
			return step?.type === 'found' ? step.finding.host : null;
		};
		await learner.run({ type: 'nextList' });
		expect(host()).toBe('second');
		await learner.run({ type: 'correctField', field: 'ip', choice: 1 });
		expect(host()).toBe('ip 1');
		expect(await learner.run({ type: 'correctField', field: 'place', choice: 0 })).toBe(
			'nothingFound',
		);
		// What comes from the page now does not change what the user is at work on.
		await saw(learner, ['a', 'b']);
		expect(host()).toBe('ip 1');
		await learner.run({ type: 'nextList' });
		expect(host()).toBe('api.cryptonow.net');
	});

	test.each<[string, string | undefined]>([
		['another site', 'https://cryptonow.net.evil.example/sessions'],
		['plain http', 'http://app.cryptonow.net/sessions'],
		['a login in it', 'https://cryptonow.net@evil.example/'],
		['a name before it', 'https://evil@app.cryptonow.net/'],
		['another scheme', 'javascript:alert(1)'],
		['nothing', undefined],
	])('opens no address with %s', async (_, address) => {
		const learner = world.live();
		await learner.start();
		expect(await learner.run({ type: 'learn', of: 'list', address })).toBe('forbiddenAddress');
		expect(world.tabs.size).toBe(0);
		expect(world.learning()).toBeNull();
	});

	it('fails where the browser was not asked, or said no', async () => {
		world.origins.delete(SITE);
		await begin(world);
		expect(world.tabs.size).toBe(0);
		expect(world.learning()?.step).toEqual({ type: 'failed', problem: 'noAccess' });
	});

	test.each<[string, Partial<PageSender>]>([
		['another tab', { tabId: 8 }],
		['another site', { origin: 'https://www.cryptonow.net' }],
	])('hears nothing from %s', async (_, change) => {
		const learner = await begin(world);
		const sender = { ...PAGE, ...change };
		expect(await learner.hear({ type: 'answered', observed: observed(['a']) }, sender)).toBe(false);
		expect(world.learning()?.step).toMatchObject({ type: 'watching', looked: 0 });
		expect(JSON.stringify([...world.items])).not.toContain('live-token');
	});

	test.each([
		'https://cryptonow.net.evil.example/api/sessions',
		'https://evil-cryptonow.net/api/sessions',
		'https://crypto-now.net/api/sessions',
		'http://api.cryptonow.net/api/sessions',
		'https://analytics.example/collect',
		'data:application/json,{}',
	])('forgets what the page asked of %s', async (url) => {
		const learner = await begin(world);
		const elsewhere = observed(['planted'], { url });
		expect(await learner.hear({ type: 'answered', observed: elsewhere }, PAGE)).toBe(true);
		expect(JSON.stringify([...world.items])).not.toContain('planted');
		expect(JSON.stringify([...world.items])).not.toContain('live-token');
	});

	it('keeps no more of what it saw than it has room for', async () => {
		world.proposals = () => [];
		const learner = await begin(world);
		for (let count = 0; count < 200; count += 1) {
			const answer = JSON.stringify({ sessions: [], padding: 'x'.repeat(100_000) });
			await learner.hear({ type: 'answered', observed: observed([], { answer }) }, PAGE);
		}
		expect(JSON.stringify([...world.items]).length).toBeLessThan(4 * 1024 * 1024);
	});
});
