import { describe, expect, it } from 'vitest';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { createPopupModel } from '@/utils/pages/popup/popup-model';
import type { PopupAction, PopupView } from '@/utils/pages/popup/popup-types';
import type { Stored } from '@/utils/platform/store/stored-view';
import { DAY, HOUR, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';
import { rowsOf, state, stranger, tracked, view } from '../../fixtures/view-fixtures';
import { BLANK, PARTS } from './popup-model-fixtures';
import { device } from './popup-view-fixtures';

const CITIES = ['Vienna', 'Łódź', 'Córdoba', 'Graz', 'Athens'] as const;
const COUNTRIES = ['Austria', 'Poland', 'Spain', 'Austria', 'Greece'] as const;

/** So many of the user's own, each a minute older than the one before and later active. */
const own = (count: number, over: Partial<TrackedSession> = {}): TrackedSession[] =>
	Array.from({ length: count }, (_, at) =>
		tracked(
			session(`own-${at}`, {
				device: PHONE.device,
				place: { city: CITIES[at % 5] ?? null, country: COUNTRIES[at % 5] ?? null },
				ip: `198.51.100.${at}`,
				createdAt: NOON - DAY - at * HOUR,
				lastActiveAt: NOON - DAY + at * HOUR,
			}),
			{ ref: at + 2, ...over },
		),
	);
const HERE = tracked(OURS);
const MANY = [HERE, ...own(24)];

const searched = (list: TrackedSession[], text: string, over = {}) =>
	view(state(list, over), { find: { text, order: 'login' } });
const idsOf = (shown: PopupView) => rowsOf(shown).map(({ id }) => id);

describe('the search over many sessions', () => {
	it('is there with more than 20 sessions, and not with fewer', () => {
		expect(view(state([HERE, ...own(20)])).find).not.toBeNull();
		expect(view(state([HERE, ...own(19)])).find).toBeNull();
	});

	it('is not there where nearly all sessions are asked about', () => {
		const asked = own(40, { reviewStatus: 'unfamiliar', riskLevel: 'check' });
		expect(view(state([HERE, ...asked])).find).toBeNull();
	});

	it('stays as long as it is in use, however few sessions are left', () => {
		expect(searched([HERE, ...own(3)], 'graz').find).not.toBeNull();
	});

	it.each([
		['a city', 'graz', 5],
		['a city without its marks', 'cordoba', 5],
		['a letter that has no marks to leave out', 'lodz', 5],
		['a country, in any case', 'AUSTRIA', 11],
		['an address', '198.51.100.8', 1],
		['the start of an address', '198.51.100.1', 11],
		['a device', 'safari', 24],
		['its form', 'phone', 24],
		['several words, which all have to fit', '  phone graz ', 5],
		['words that no session has all of', 'graz poland', 0],
	])('finds %s', (_, text, count) => {
		const shown = searched(MANY, text);
		expect(idsOf(shown)).toHaveLength(count);
		expect(shown.find?.found).toBe(count === 0 ? 'Nothing found' : `${count} of 25`);
		expect(shown.find?.all?.label).toBe('Show all');
	});

	it('finds a device by the name that the user gave it', () => {
		const named = own(1, { deviceId: 'd', ref: 90 }).map((one) => ({
			...one,
			session: { ...one.session, id: 'named' },
		}));
		const devices = [device('d', { name: 'Kitchen phone' })];
		expect(idsOf(searched([...MANY, ...named], 'kitchen', { devices }))).toEqual(['named']);
	});

	it('says nothing of a search while there is none', () => {
		const { find } = searched(MANY, '   ');
		expect(find).toMatchObject({ found: '', all: null });
	});

	it('never hides what the user is asked about, and counts it apart', () => {
		const list = [
			stranger({ ref: 50 }),
			...own(1, { reviewStatus: 'unfamiliar', riskLevel: 'notice' }),
			...own(24)
				.slice(1)
				.map((one) => ({ ...one, reviewStatus: 'unreviewed' as const })),
		];
		const urgent = { ...tracked(session('urgent', { ip: '203.0.113.9' })), ref: 60 };
		const odd = { ...urgent, reviewStatus: 'unreviewed' as const, riskLevel: 'urgent' as const };
		const shown = searched([...list, odd, HERE], 'nothing has this');
		expect(idsOf(shown)).toEqual([STRANGER.id, 'own-0', 'urgent']);
		expect(shown.find?.found).toBe('1 of 25');
	});

	it('offers the removal of all others only while all are shown', () => {
		expect(searched(MANY, 'graz').others).toBeNull();
		expect(searched(MANY, '').others).not.toBeNull();
	});
});

describe('the order of many sessions', () => {
	const ordered = (order: 'login' | 'activity' | 'place', from = MANY) =>
		view(state(from), { find: { text: '', order } });

	it('is by login at first, and this browser’s own comes first in each', () => {
		expect(idsOf(ordered('login')).slice(0, 3)).toEqual([OURS.id, 'own-0', 'own-1']);
		expect(idsOf(ordered('activity')).slice(0, 3)).toEqual([OURS.id, 'own-23', 'own-22']);
		expect(idsOf(ordered('place')).slice(0, 3)).toEqual([OURS.id, 'own-3', 'own-8']);
	});

	it('by place is by country, then city, and what is unknown comes last', () => {
		const unknown = tracked(session('nowhere', { place: { city: null, country: null } }));
		const places = rowsOf(ordered('place', [...MANY, unknown])).map(({ line }) => line);
		expect(places.slice(1).map((line) => line.split(' · ')[0])).toEqual([
			...Array(5).fill('Graz, Austria'),
			...Array(5).fill('Vienna, Austria'),
			...Array(4).fill('Athens, Greece'),
			...Array(5).fill('Łódź, Poland'),
			...Array(5).fill('Córdoba, Spain'),
			'Unknown place',
		]);
	});

	it('takes the latest activity that is known', () => {
		const shown = view(state(MANY), { find: { text: '', order: 'activity' } }, undefined, {
			pulse: { look: null, retryAt: null, failures: 0, lastActiveAt: [['own-4', NOON]] } as never,
		});
		expect(idsOf(shown)[1]).toBe('own-4');
	});
});

describe('a search in the open popup', () => {
	async function opened(list: TrackedSession[]) {
		let watched: Stored = { ...BLANK, state: state(list) };
		let changed: () => void = () => undefined;
		const read = async () => watched;
		const model = createPopupModel({
			...PARTS,
			readCopy: read,
			readStored: read,
			onStored: (listener) => {
				changed = listener;
			},
		});
		await model.ready;
		const settled = () => new Promise((resolve) => setImmediate(resolve));
		await settled();
		return {
			ids: () => idsOf(model.view.value),
			find: () => {
				const { find } = model.view.value;
				if (find === null) throw new Error('there is no search');
				return find;
			},
			run: (action: PopupAction) => model.run(action),
			async look(next: TrackedSession[]) {
				watched = { ...BLANK, state: state(next) };
				changed();
				await settled();
			},
		};
	}

	it('is there with the first paint: no row moves down for it', async () => {
		const model = createPopupModel({
			...PARTS,
			readCopy: async () => ({ ...BLANK, state: state(MANY) }),
			afterPaint: () => undefined,
		});
		await model.ready;
		expect(model.view.value.find).not.toBeNull();
	});

	it('gives back the same order when it ends, whatever was listed meanwhile', async () => {
		const popup = await opened(MANY);
		const before = popup.ids();
		popup.run(popup.find().searchFor('graz'));
		expect(popup.ids()).toHaveLength(5);
		await popup.look(MANY);
		popup.run(popup.find().all?.action ?? { ui: {} });
		expect(popup.ids()).toEqual(before);
	});

	it('keeps an order that was chosen, whoever is active meanwhile', async () => {
		const popup = await opened(MANY);
		popup.run(popup.find().orderBy('activity'));
		const before = popup.ids();
		expect(before[1]).toBe('own-23');
		const active = MANY.map((one) =>
			one.ref === 5 ? { ...one, session: { ...one.session, lastActiveAt: NOON } } : one,
		);
		await popup.look(active);
		expect(popup.ids()).toEqual(before);
	});
});
