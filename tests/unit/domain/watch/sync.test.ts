import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownDevice, TrustRevocation } from '@/utils/domain/devices/known-device';
import { ownedDevicesOf } from '@/utils/domain/devices/owned-devices';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import { emptyState, type WatchState } from '@/utils/domain/watch/state';
import {
	mergeSynced,
	ownKeys,
	parseSynced,
	type Synced,
	syncChanges,
	syncedItems,
} from '@/utils/domain/watch/sync';
import { DAY, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';
import { looked, play, step, tracked } from '../../fixtures/watch-fixtures';

const LAPTOP: DeviceFamily = { browser: 'Chrome', system: 'Windows', form: 'computer' };
const FAMILIES = [LAPTOP, PHONE.device];
const device = (id: string, over: Partial<KnownDevice> = {}): KnownDevice => ({
	id: `other.${id}`,
	family: LAPTOP,
	name: null,
	namedAt: 0,
	here: false,
	source: 'other',
	trust: [{ country: 'AT', givenAt: NOON, seenAt: NOON, knowing: [] }],
	...over,
});
const nothing: Synced = { devices: [], revocations: [], forgotten: [] };
const revocation = (id: string, over: Partial<TrustRevocation> = {}): TrustRevocation => ({
	id,
	family: LAPTOP,
	country: 'AT',
	network: null,
	at: NOON,
	...over,
});
/** What holds of a state's devices, whatever their order. */
const facts = ({ devices, revocations, forgotten }: WatchState) => ({
	devices: devices
		.map(({ trust, ...device }) =>
			JSON.stringify([device, trust.map((place) => JSON.stringify(place)).sort()]),
		)
		.sort(),
	revocations: revocations.map(({ id }) => id).sort(),
	forgotten: [...forgotten].sort(),
});

describe('what other browsers know', () => {
	const trust = fc.record({
		country: fc.constantFrom('AT', 'NG', null),
		givenAt: fc.integer({ min: 1, max: 5 }),
		seenAt: fc.integer({ min: 1, max: 5 }),
		knowing: fc.subarray(['w1', 'w2']),
	});
	const told = fc.record({
		devices: fc.array(
			fc
				.record({
					n: fc.integer({ min: 1, max: 3 }),
					family: fc.constantFrom(...FAMILIES),
					namedAt: fc.integer({ min: 0, max: 3 }),
					trust: fc.uniqueArray(trust, { selector: ({ country }) => country, maxLength: 3 }),
				})
				.map(({ n, namedAt, trust }) =>
					// Only one browser writes an item: two copies with the same time are the same.
					device(String(n), {
						namedAt,
						name: `name ${namedAt}`,
						trust: trust.map((given) => ({ ...given, knowing: given.givenAt > 2 ? ['w1'] : [] })),
					}),
				),
			{ maxLength: 3 },
		),
		revocations: fc.subarray([revocation('w1'), revocation('w2', { country: 'NG' })]),
		forgotten: fc.subarray(['other.2', 'other.3']),
	});

	it('is merged with the same outcome in any order and any number of times', () => {
		fc.assert(
			fc.property(fc.array(told, { maxLength: 4 }), fc.func(fc.nat()), (items, order) => {
				const merge = (all: Synced[]) => all.reduce(mergeSynced, emptyState('me'));
				const shuffled = items.toSorted((a, b) => order(a) - order(b));
				const once = merge(items);
				expect(facts(merge([...shuffled, ...items]))).toEqual(facts(once));
				const again = items.reduce(mergeSynced, once);
				expect(again).toBe(once);
			}),
			{ numRuns: 500 },
		);
	});

	it('loses nothing of this browser’s own, and a withdrawal always wins', () => {
		fc.assert(
			fc.property(fc.array(told, { maxLength: 4 }), (items) => {
				const own = play([looked(OURS, PHONE), { type: 'recognised', ids: ['phone'], name: null }]);
				const merged = items.reduce(mergeSynced, own.state);
				expect(merged.devices).toEqual(expect.arrayContaining(own.state.devices));
				for (const owned of ownedDevicesOf(
					merged.devices,
					merged.revocations,
					'x',
					NOON,
					1000 * DAY,
				)) {
					for (const { country } of owned.places) {
						const against = merged.revocations.filter(
							(revocation) =>
								revocation.country === country &&
								revocation.family.browser === owned.family.browser,
						);
						const knowing = merged.devices.some((device) =>
							device.trust.some(
								(place) =>
									place.country === country &&
									against.every(({ id }) => place.knowing.includes(id)),
							),
						);
						expect(against.length === 0 || knowing).toBe(true);
					}
				}
			}),
		);
	});

	it('makes a login a notice here, and familiar once it is confirmed here', () => {
		const merged = mergeSynced(play([looked(OURS)]).state, { ...nothing, devices: [device('1')] });
		const next = step({ state: merged, pulse: null }, looked(OURS, session('next')), NOON + DAY);
		expect(tracked(next, 'next')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'notice',
			deviceId: null,
		});
		expect(tracked(next, 'next')?.reasons[0]?.code).toBe('told');
		expect(next.state.notices).toEqual([]);
		const said = { type: 'recognised', ids: ['next'], name: null } as const;
		const mine = step(next, said, NOON + DAY);
		const again = step(mine, looked(OURS, session('again')), NOON + 2 * DAY);
		expect(tracked(again, 'again')).toMatchObject({ riskLevel: 'familiar' });
	});

	it('makes of a stranger removed there a comeback here', () => {
		const removed = revocation('other.9', { family: STRANGER.device, country: 'NG' });
		const merged = mergeSynced(play([looked(OURS)]).state, { ...nothing, revocations: [removed] });
		const next = step({ state: merged, pulse: null }, looked(OURS, STRANGER), NOON + DAY);
		expect(tracked(next, 'stranger')?.reasons[0]?.code).toBe('comeback');
	});

	describe('a browser that was taken over', () => {
		/** This browser has removed a stranger of Nigeria, and the other knows all of it. */
		const removed = play([
			looked(OURS, STRANGER),
			{ type: 'removalAsked', ids: ['stranger'], meant: 'notMe' },
			looked(OURS),
		]);
		const own = removed.state.revocations.map(({ id }) => id);
		const trusting = (id: string, over: Partial<KnownDevice> = {}): KnownDevice =>
			device(id, {
				family: STRANGER.device,
				trust: [{ country: 'NG', givenAt: NOON + DAY, seenAt: NOON + DAY, knowing: own }],
				...over,
			});
		const later = NOON + 2 * DAY;
		const back = { ...STRANGER, id: 'back', createdAt: later };
		const seenBack = (told: Partial<Synced>) => {
			const state = mergeSynced(removed.state, { ...nothing, ...told });
			return tracked(step({ state, pulse: null }, looked(OURS, back), later), 'back');
		};

		it('does not undo what was removed here, whatever it knows of it', () => {
			expect(own).toHaveLength(1);
			expect(seenBack({ devices: [trusting('1')] })).toMatchObject({ riskLevel: 'urgent' });
			expect(seenBack({ devices: [trusting('1')] })?.reasons[0]?.code).toBe('comeback');
		});

		it('does not, by trust in another country either', () => {
			const trust = [{ country: 'GH', givenAt: NOON, seenAt: NOON, knowing: own }];
			const state = mergeSynced(removed.state, { ...nothing, devices: [trusting('1', { trust })] });
			const inGhana = { ...back, ip: '203.0.113.99', place: { city: 'Accra', country: 'Ghana' } };
			const seen = step({ state, pulse: null }, looked(OURS, inGhana), later);
			expect(tracked(seen, 'back')).toMatchObject({ riskLevel: 'urgent' });
		});

		it('does not, under the name of a device of ours', () => {
			const here = removed.state.devices.find((one) => one.here);
			const forged = [
				trusting('1', { id: here?.id ?? '' }),
				trusting('1', { id: here?.id ?? '', family: here?.family ?? LAPTOP }),
				trusting('1', { id: `${removed.state.source}.99` }),
			];
			const state = mergeSynced(removed.state, { ...nothing, devices: forged });
			expect(state.devices).toEqual(removed.state.devices);
			expect(seenBack({ devices: forged })).toMatchObject({ riskLevel: 'urgent' });
		});

		it('does not, by so many revocations that there is no room for ours', () => {
			const more = Array.from({ length: 1000 }, (_, index) =>
				revocation(`other.${index}`, { country: 'FR', at: NOON + DAY + index }),
			);
			const state = mergeSynced(removed.state, { ...nothing, revocations: more });
			expect(state.revocations).toHaveLength(200);
			expect(seenBack({ revocations: more, devices: [trusting('1')] })?.riskLevel).toBe('urgent');
		});

		it('takes no place of a revocation that is yet to be made here', () => {
			const { source, serial } = removed.state;
			const taken = Array.from({ length: 50 }, (_, index) =>
				revocation(`${source}.${serial + index}`, { country: 'FR' }),
			);
			const state = mergeSynced(removed.state, { ...nothing, revocations: taken });
			expect(state.revocations).toEqual(removed.state.revocations);
		});

		it('does not keep trust alive that has faded here', () => {
			const known = play([looked(OURS, PHONE), { type: 'recognised', ids: ['phone'], name: null }]);
			const years = NOON + 400 * DAY;
			const fresh = device('1', {
				family: PHONE.device,
				trust: [{ country: 'AT', givenAt: years, seenAt: years, knowing: [] }],
			});
			const state = mergeSynced(
				{
					...known.state,
					tracked: known.state.tracked.filter(({ session: { current } }) => current),
				},
				{ ...nothing, devices: [fresh] },
			);
			const next = { ...PHONE, id: 'next', createdAt: years, lastActiveAt: years };
			const seen = step({ state, pulse: null }, looked(OURS, next), years);
			expect(tracked(seen, 'next')).toMatchObject({ riskLevel: 'notice' });
		});
	});

	it('that was forgotten anywhere is forgotten here, and does not come back', () => {
		const known = mergeSynced(emptyState('me'), { ...nothing, devices: [device('1')] });
		const forgotten = mergeSynced(known, { ...nothing, forgotten: ['other.1'] });
		expect(forgotten.devices).toEqual([]);
		expect(mergeSynced(forgotten, { ...nothing, devices: [device('1')] })).toBe(forgotten);
	});

	it('keeps its withdrawn trust withdrawn when the withdrawal itself is too old to be kept', () => {
		const known = mergeSynced(emptyState('me'), { ...nothing, devices: [device('1')] });
		const more = Array.from({ length: 200 }, (_, index) =>
			revocation(`later.${index}`, { country: `~${index}`, at: NOON + index + 1 }),
		);
		const merged = mergeSynced(known, { ...nothing, revocations: [revocation('first'), ...more] });
		expect(merged.revocations.map(({ id }) => id)).not.toContain('first');
		expect(merged.devices[0]?.trust).toEqual([]);
	});
});

describe('what this browser leaves', () => {
	const { state } = play([
		looked(OURS, { ...PHONE, id: 'session-of-phone' }, STRANGER),
		{ type: 'recognised', ids: ['session-of-phone'], name: 'my phone' },
		{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
		looked(OURS, { ...PHONE, id: 'session-of-phone' }),
	]);

	it('can be read by another, who then knows it too', () => {
		const synced = parseSynced(syncedItems(state), NOON);
		expect(synced.devices.map(({ name }) => name)).toEqual(
			expect.arrayContaining([null, 'my phone']),
		);
		expect(synced.revocations).toMatchObject([{ family: STRANGER.device, country: 'NG' }]);
		const other = mergeSynced(emptyState('other'), synced);
		expect(other.devices).toHaveLength(2);
		expect(other.devices.every(({ here }) => !here)).toBe(true);
	});

	it('holds no address, no network, no city and no session', () => {
		const text = JSON.stringify(syncedItems(state));
		for (const secret of ['198.51', '203.0', '/24', 'Vienna', 'Lagos', 'stranger', 'session-of']) {
			expect(text).not.toContain(secret);
		}
	});

	it('is written once, and no more while nothing changes', () => {
		const first = syncChanges(state, {});
		expect(Object.keys(first.set)).toHaveLength(3);
		expect(syncChanges(state, first.set)).toEqual({ set: {}, remove: [] });
		expect(mergeSynced(state, parseSynced(first.set, NOON))).toBe(state);
	});

	it('takes away what is forgotten, and leaves word of it', () => {
		const there = { ...syncChanges(state, {}).set, 'device.other.1': device('1'), stray: 7 };
		const [, phone] = state.devices;
		const forgotten = play([{ type: 'devicesForgotten', ids: [phone?.id ?? ''] }], {
			state,
			pulse: null,
		});
		const changes = syncChanges(forgotten.state, there);
		expect(changes.remove).toEqual([`device.${phone?.id}`]);
		expect(Object.keys(changes.set)).toEqual([`forgotten.${phone?.id}`]);
		expect(ownKeys(state, there).sort()).toEqual(
			Object.keys(there)
				.filter((key) => key.includes('.test.'))
				.sort(),
		);
	});

	it('stays well within the browsers’ quotas', () => {
		const trust = Array.from({ length: 249 }, (_, index) => ({
			country: `~a country with a rather long name ${index}`,
			givenAt: NOON,
			seenAt: NOON + index,
			knowing: ['somebody.12345', 'somebody.12346'],
		}));
		const full: WatchState = {
			...state,
			devices: Array.from({ length: 100 }, (_, index) =>
				device(String(index), { id: `test.${index}`, source: 'test', name: 'n'.repeat(40), trust }),
			),
			revocations: Array.from({ length: 200 }, (_, index) => revocation(`test.w${index}`)),
			forgotten: Array.from({ length: 500 }, (_, index) => `test.f${index}`),
		};
		const items = Object.entries(syncedItems(full));
		expect(items.length).toBeLessThan(250);
		const sizes = items.map(([key, item]) => key.length + JSON.stringify(item).length);
		expect(Math.max(...sizes)).toBeLessThan(8192);
	});

	it.each<[string, Record<string, unknown>]>([
		['garbage', { 'device.x': 7, 'withdrawal.y': null, 'device.z': { id: 'z' } }],
		['a device under another’s key', { 'device.me': device('1') }],
		['a text', { 'device.other.1': 'text' }],
	])('is read with care: %s', (_, items) => {
		expect(parseSynced(items, NOON)).toMatchObject({ devices: [], revocations: [] });
	});
});
