import { describe, expect, it } from 'vitest';
import type { KnownDevice } from '@/utils/domain/devices/known-device';
import { ownedDevicesOfState } from '@/utils/domain/judgement/trust';
import { withoutFuture } from '@/utils/domain/watch/future';
import { mergeSynced, parseSynced } from '@/utils/domain/watch/sync';
import { DAY, NOON, OURS, PHONE, STRANGER } from '../../fixtures/session-fixtures';
import { looked, play } from '../../fixtures/watch-fixtures';

const YEAR_2100 = Date.UTC(2100, 0);
const known = play([looked(OURS, PHONE), { type: 'recognised', ids: ['phone'], name: null }]).state;
const trustOf = (seenAt: number, givenAt = seenAt) => [
	{ country: 'AT', givenAt, seenAt, knowing: [] },
];
const told = (over: Partial<KnownDevice> = {}): Record<string, unknown> => ({
	'device.other.1': {
		id: 'other.1',
		family: PHONE.device,
		name: 'Phone',
		namedAt: NOON,
		source: 'other',
		trust: trustOf(NOON),
		...over,
	},
});
const read = (over: Partial<KnownDevice>) => parseSynced(told(over), NOON).devices[0];

describe('a stored state from the future', () => {
	const devices = known.devices.map((device) => ({ ...device, trust: trustOf(YEAR_2100) }));
	const ahead = { ...known, devices };

	it('is of now, and fades as it should', () => {
		const state = withoutFuture(ahead, NOON);
		expect(state.devices[0]?.trust).toEqual(trustOf(NOON));
		const places = ownedDevicesOfState(state, NOON + 181 * DAY).flatMap((owned) => owned.places);
		expect(places.every(({ faded }) => faded)).toBe(true);
	});

	it('does not travel for ever, and its steps can be done', () => {
		const state = withoutFuture({ ...known, travel: { since: NOON, until: YEAR_2100 } }, NOON);
		expect(state.travel).toEqual({ since: NOON, until: NOON + 30 * DAY });
	});

	it('gives no number twice, whatever number it says was the last', () => {
		const before = { state: withoutFuture({ ...known, serial: 0 }, NOON), pulse: null };
		const { state } = play([looked(OURS, PHONE, STRANGER)], before);
		const refs = state.tracked.map(({ ref }) => ref);
		expect(new Set(refs).size).toBe(3);
	});

	it('is the very same where there is nothing to put right', () => {
		expect(withoutFuture(known, NOON)).toBe(known);
	});
});

describe('what another browser tells', () => {
	it('is as it was where it is sound', () => {
		expect(read({})).toEqual({ ...(told()['device.other.1'] as object), here: false });
	});

	it('has no trust from the future', () => {
		expect(read({ trust: trustOf(YEAR_2100) })?.trust).toEqual([]);
		expect(read({ trust: trustOf(YEAR_2100, NOON) })?.trust).toEqual([]);
		expect(read({ trust: trustOf(NOON, YEAR_2100) })?.trust).toEqual([]);
		// The other computer's clock may be a little ahead.
		expect(read({ trust: trustOf(NOON + DAY / 2) })?.trust).toHaveLength(1);
	});

	it('has a name that is short, in one line, and no newer than now', () => {
		expect([...(read({ name: 'n'.repeat(5000) })?.name ?? '')]).toHaveLength(40);
		expect(read({ name: 'Pho\nne\u202e' })?.name).toBe('Pho ne');
		expect(read({ name: '\u200b' })?.name).toBeNull();
		expect(read({ namedAt: YEAR_2100 })?.namedAt).toBe(0);
	});

	it('is bounded in all that it may hold', () => {
		const country = (index: number) => ({ ...trustOf(NOON)[0], country: `~${index}` });
		const places = Array.from({ length: 900 }, (_, index) =>
			country(index),
		) as KnownDevice['trust'];
		expect(read({ trust: places })?.trust.length).toBeLessThanOrEqual(20);
		const knowing = Array.from({ length: 9000 }, (_, index) => `other.${index}`);
		const [first] =
			read({ trust: [{ ...(places[0] as (typeof places)[0]), knowing }] })?.trust ?? [];
		expect(first?.knowing.length).toBeLessThanOrEqual(500);
		const browser = 'b'.repeat(9000);
		const { family } = read({ family: { browser, system: 'iOS', form: 'phone' } }) ?? {};
		expect(family?.browser?.length).toBeLessThanOrEqual(100);
		expect(parseSynced({ [`forgotten.${'x'.repeat(9000)}`]: 1 }, NOON).forgotten).toEqual([]);
		expect(read({ source: 's'.repeat(9000) })).toBeUndefined();
	});

	it('is «not me» from now on, whatever its date', () => {
		const item = { id: 'other.9', family: PHONE.device, country: 'AT', at: YEAR_2100 };
		const { revocations } = parseSynced({ 'withdrawal.other.9': item }, NOON);
		expect(revocations).toMatchObject([{ id: 'other.9', at: NOON }]);
	});

	it('is no more than a few hundred devices, and changes nothing the second time', () => {
		const items = Object.fromEntries(
			Array.from({ length: 900 }, (_, index) => {
				const id = `other.${index}`;
				return [`device.${id}`, { ...(told()['device.other.1'] as object), id }];
			}),
		);
		const merged = mergeSynced(known, parseSynced(items, NOON));
		expect(merged.devices).toHaveLength(known.devices.length + 200);
		expect(mergeSynced(merged, parseSynced(items, NOON + DAY))).toBe(merged);
	});
});
