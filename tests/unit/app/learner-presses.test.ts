import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { MarkedDocument } from '@/utils/connection/drawn/press-drawn';
import type { Session } from '@/utils/domain/sessions/session';
import { failed } from '@/utils/domain/watch/failure';
import { NOON, OURS, PHONE, STRANGER } from '../fixtures/session-fixtures';
import {
	ADDRESS,
	begin,
	connected,
	createWorld,
	foundProfile,
	PAGE,
	SITE,
	type World,
} from './learner-fixtures';

/** A connection whose list its own page draws, by names that stand in the first column. */
function drawnConnection() {
	const { list, ...rest } = foundProfile();
	const at = { up: 0, path: ['texts', 'column 1'] };
	return connected({
		...rest,
		list: {
			...list,
			request: {
				...list.request,
				origin: SITE,
				path: '/settings/sessions',
				query: [],
				headers: [],
				secrets: [],
				as: 'page' as const,
			},
			items: ['lists', '> table > tr', '*'],
			fields: { ...list.fields, id: { at, hashed: false } },
			current: { by: 'field', at, equals: 'ours' },
		},
	});
}

const row = (ref: number, name: string) =>
	`<tr sc-ref="${ref}"><td>${name}</td><td><button sc-ref="${ref + 1} shown">Remove</button></td></tr>`;
const page = (...names: string[]) =>
	`<!doctype html><html><body><table>${names.map((name, at) => row(at * 2, name)).join('')}</table></body></html>`;
const ALL = page('ours', 'phone', 'stranger');

let world: World;
let shown: string;
let presses: MarkedDocument['presses'];

beforeEach(() => {
	world = createWorld();
	world.quiet = () => new Promise((resolve) => setTimeout(resolve, 0));
	world.connection = drawnConnection();
	world.permissions.add('scripting');
	shown = ALL;
	presses = [];
	world.marked = () => {
		const seen = presses;
		presses = [];
		return [{ address: ADDRESS, isTop: true, since: NOON, frameId: 0, html: shown, presses: seen }];
	};
	vi.restoreAllMocks();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const listed = (...value: Session[]) => {
	world.answer = { ok: true, value };
};

describe('a removal on a page that draws its list itself', () => {
	it('is learned by what the user presses, once the session is gone', async () => {
		const learner = await begin(world, 'removal');
		listed(OURS, PHONE);
		presses = [{ html: ALL, ref: 5 }];
		shown = page('ours', 'phone');
		await vi.waitFor(() =>
			expect(world.learning()?.step).toMatchObject({
				type: 'removalFound',
				pressed: ['Remove'],
				address: `${SITE}/settings/sessions`,
			}),
		);
		expect(world.connection).toEqual(drawnConnection());
		await learner.run({ type: 'confirmFound' });
		expect(world.connection?.profile).toMatchObject({
			remove: null,
			press: [{ role: 'button', name: 'Remove' }],
		});
		expect(world.held).toEqual([]);
		expect(world.learning()?.step).toEqual({ type: 'done' });
		expect(world.observing).toBe(false);
	});

	test.each<[string, Session[], object]>([
		['it is still listed', [OURS, PHONE, STRANGER], { notRemoved: true }],
		['another is gone as well', [OURS], { unclear: 'othersToo' }],
		['another is gone instead', [OURS, STRANGER], { unclear: 'othersToo' }],
	])('is not learned where %s', async (_, value, told) => {
		const learner = await begin(world, 'removal');
		listed(...value);
		presses = [{ html: ALL, ref: 5 }];
		shown = page('ours', 'phone');
		await vi.waitFor(() => expect(world.learning()).toMatchObject(told));
		expect(world.learning()?.step.type).toBe('watching');
		await learner.run({ type: 'cancelLearning' });
		expect(world.connection).toEqual(drawnConnection());
		expect(world.observing).toBe(false);
	});

	it.each([
		['where its list is drawn', drawnConnection(), true],
		['nowhere else', connected(), false],
	])('is noted from the page’s first moment: %s', async (_, connection, notes) => {
		world.connection = connection;
		const learner = await begin(world, 'removal');
		expect(world.notesPresses).toBe(notes);
		await learner.run({ type: 'cancelLearning' });
	});

	it('asks again where the list could not be read when the session had gone', async () => {
		const learner = await begin(world, 'removal');
		const asked = world.asked.length;
		world.answer = failed('unavailable', 'status 503');
		presses = [{ html: ALL, ref: 5 }];
		shown = page('ours', 'phone');
		world.quiet = async () => {
			if (world.asked.length > asked) listed(OURS, PHONE);
			await new Promise((resolve) => setTimeout(resolve, 0));
		};
		await vi.waitFor(() => expect(world.learning()?.step.type).toBe('removalFound'));
		await learner.run({ type: 'cancelLearning' });
	});

	it('gives up after a few answers that say nothing', async () => {
		const learner = await begin(world, 'removal');
		const asked = world.asked.length;
		world.answer = failed('unavailable', 'status 503');
		presses = [{ html: ALL, ref: 5 }];
		shown = page('ours', 'phone');
		await vi.waitFor(() => expect(world.asked).toHaveLength(asked + 3));
		let looks = 0;
		const { marked } = world;
		world.marked = () => {
			looks += 1;
			return marked?.() ?? [];
		};
		await vi.waitFor(() => expect(looks).toBeGreaterThan(3));
		expect(world.asked).toHaveLength(asked + 3);
		expect(world.learning()?.step.type).toBe('watching');
		await learner.run({ type: 'cancelLearning' });
	});

	it('asks nothing as long as the page shows the session', async () => {
		const learner = await begin(world, 'removal');
		const asked = world.asked.length;
		presses = [{ html: ALL, ref: 5 }];
		await vi.waitFor(() => expect(presses).toEqual([]));
		await learner.hear({ type: 'observing' }, PAGE);
		expect(world.asked).toHaveLength(asked);
		await learner.run({ type: 'cancelLearning' });
	});
});
