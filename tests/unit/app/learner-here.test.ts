import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { NOON, OURS, PHONE } from '../fixtures/session-fixtures';
import {
	ADDRESS,
	API,
	connected,
	createWorld,
	expectNothingLeft,
	LIST,
	observed,
	PAGE,
	removal,
	SITE,
	saw,
	type World,
} from './learner-fixtures';

/** The user's own tab. */
const OWN = PAGE.tabId;

let world: World;

beforeEach(() => {
	world = createWorld();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	world.tabs.add(OWN);
	world.scripting = false;
});

const press = async () => {
	const learner = world.live();
	await learner.start();
	const command = { type: 'learn', of: 'list', address: ADDRESS, tabId: OWN } as const;
	expect(await learner.run(command)).toBeUndefined();
	return learner;
};

/** The user says yes to the browser. */
const give = () => Object.assign(world, { scripting: true, origins: new Set([SITE, API]) });

const allow = async (learner: ReturnType<World['live']>) => {
	give();
	await learner.accessChanged();
};

describe('the page that the popup was opened on', () => {
	it('waits for the browser’s question, and is loaded anew once', async () => {
		const learner = await press();
		expect(world.learning()).toMatchObject({ here: 'asked', tabId: OWN });
		expect(world.observing).toBe(false);
		await allow(learner);
		expect(world.reloaded).toEqual([OWN]);
		expect(world.connectShown).toBe(1);
		expect(world.alarm).toBe(NOON + LONGEST_LEARNING);
		await saw(learner, ['one', 'two']);
		expect(world.learning()?.step.type).toBe('found');
		expect(world.reloaded).toEqual([OWN]);
	});

	it('goes on in the next life of a background that died while the browser asked', async () => {
		await press();
		const next = world.live();
		await next.start();
		await allow(next);
		expect(world.reloaded).toEqual([OWN]);
	});

	it('begins at once where the browser had nothing to ask', async () => {
		const learner = world.live();
		await learner.start();
		give();
		await learner.run({ type: 'learn', of: 'list', address: ADDRESS, tabId: OWN });
		expect(world.reloaded).toEqual([OWN]);
	});

	it('needs no reload where the list is in its document', async () => {
		const row = (id: string) =>
			`<li data-id="${id}">Chrome on Windows <b>198.51.100.7</b> <a href="/sessions/${id}/remove">Remove</a></li>`;
		world.pages.set(ADDRESS, `<!doctype html><ul>${row('0f8fad5b')}${row('7c9e6679')}</ul>`);
		const { proposals } = world;
		world.proposals = (requests) =>
			proposals(
				requests
					.filter(({ by }) => by === 'document')
					.map((request) => ({
						...request,
						...observed(['one', 'two'], { number: request.number }),
					})),
			);
		await allow(await press());
		expect(world.learning()?.step.type).toBe('found');
		expect(world.reloaded).toEqual([]);
	});

	it.each([
		['refused', (learner: ReturnType<World['live']>) => learner.tooLong()],
		['closed meanwhile', (learner: ReturnType<World['live']>) => learner.tabClosed(OWN)],
	])('leaves nothing where it is %s', async (_, happens) => {
		const learner = await press();
		world.origins.clear();
		await happens(learner);
		expectNothingLeft(world, null);
	});

	it('is not learned from in a container, and «Connect» says why', async () => {
		world.inContainer.add(OWN);
		await allow(await press());
		expectNothingLeft(world, { type: 'failed', problem: 'keptApart' });
		expect(world.connectShown).toBe(1);
		expect(world.reloaded).toEqual([]);
	});

	it('may be asked for twice: what the browser has just given stays', async () => {
		const learner = await press();
		give();
		await learner.run({ type: 'learn', of: 'list', address: ADDRESS, tabId: OWN });
		expect(world.scripting).toBe(true);
		expect(world.reloaded).toEqual([OWN]);
	});

	it('is one of Cryptonow’s, whatever the popup says', async () => {
		const learner = world.live();
		await learner.start();
		for (const address of [
			'https://cryptonow.net.evil.example/',
			'https://acryptonow.net/',
			'http://app.cryptonow.net/',
			// To ask for it again would end something.
			`${SITE}/sessions/7/revoke`,
			`${SITE}/account?action=logout`,
			`https://user@${new URL(SITE).host}${LIST}`,
		]) {
			const command = { type: 'learn', of: 'list', address, tabId: OWN } as const;
			expect(await learner.run(command), address).toBe('forbiddenAddress');
		}
		expect(world.learning()).toBeNull();
	});
});

describe('a removal that begins in the popup', () => {
	const lead = async (row: string) => {
		world.connection = connected();
		const learner = world.live();
		await learner.start();
		expect(await learner.run({ type: 'learn', of: 'removal', row })).toBeUndefined();
		return learner;
	};

	it('leads to the row, and is watched as soon as the browser lets us', async () => {
		const learner = await lead('203.0.113.66');
		expect(world.observing).toBe(false);
		await allow(learner);
		expect(world.learning()).toMatchObject({
			of: 'removal',
			tabId: OWN,
			address: `${SITE}/settings/sessions#:~:text=203.0.113.66`,
		});
		expect(world.observing).toBe(true);
		expect(world.reloaded).toEqual([]);
		expect(world.connectShown).toBe(1);
	});

	it('has the watch look as soon as the session is gone', async () => {
		const learner = await lead('');
		await allow(learner);
		expect(world.learning()?.address).toBe(`${SITE}/settings/sessions`);
		await saw(learner, [OURS.id, PHONE.id]);
		world.answer = { ok: true, value: [OURS] };
		await learner.hear({ type: 'changed', observed: removal(PHONE.id) }, PAGE);
		expect(world.learning()?.step.type).toBe('removalFound');
		expect(world.looks).toBe(1);
	});

	it('is nothing where the browser says no', async () => {
		const learner = await lead('');
		await learner.tooLong();
		expect(world.learning()).toBeNull();
		expect(world.observing).toBe(false);
	});
});
