import { describe, expect, it } from 'vitest';
import type { KnownDevice, TrustRevocation } from '@/utils/domain/devices/known-device';
import { ownedDevicesOf } from '@/utils/domain/devices/owned-devices';
import { DAY, NOON } from '../../fixtures/session-fixtures';
import { LAPTOP, PHONE, removed } from './familiarity-fixtures';

describe('the things that a user owns', () => {
	const device = (id: string, source: string, over: Partial<KnownDevice> = {}): KnownDevice => ({
		id,
		family: LAPTOP,
		name: null,
		namedAt: 0,
		here: false,
		source,
		trust: [{ country: 'AT', givenAt: 1, seenAt: NOON - DAY, knowing: [] }],
		...over,
	});
	const ownedDevices = (devices: KnownDevice[], revocations: TrustRevocation[] = []) =>
		ownedDevicesOf(devices, revocations, 'me', NOON, 180 * DAY);

	it('are one device where two browsers know the same device, with what both know', () => {
		const abroad = [{ country: 'IT', givenAt: 1, seenAt: NOON - DAY, knowing: [] }];
		const [owned, ...more] = ownedDevices([
			device('a', 'me'),
			device('b', 'other', { name: 'laptop', trust: abroad }),
			device('c', 'third'),
		]);
		expect(more).toEqual([]);
		expect(owned).toMatchObject({ id: 'a', name: 'laptop' });
		expect(owned?.places.map(({ country }) => country)).toEqual(['AT', 'IT']);
	});

	it('are as many as the browser that knows most of them says', () => {
		expect(
			ownedDevices([device('a', 'me'), device('b', 'other'), device('c', 'other')]),
		).toHaveLength(2);
		expect(ownedDevices([device('a', 'me'), device('b', 'me')])).toHaveLength(2);
		expect(ownedDevices([device('a', 'me'), device('p', 'other', { family: PHONE })])).toHaveLength(
			2,
		);
	});

	it('lose a trust that was withdrawn, unless it was given in spite of that', () => {
		const revocation = removed(LAPTOP, 'AT');
		expect(ownedDevices([device('a', 'me')], [revocation])[0]?.places).toEqual([]);
		expect(ownedDevices([device('a', 'me')], [removed(LAPTOP, 'NG')])[0]?.places).toHaveLength(1);
		expect(ownedDevices([device('a', 'me')], [removed(PHONE, 'AT')])[0]?.places).toHaveLength(1);
		const trust = [{ country: 'AT', givenAt: 2, seenAt: NOON, knowing: ['w'] }];
		expect(ownedDevices([device('a', 'me', { trust })], [revocation])[0]?.places).toHaveLength(1);
		const newer = removed(LAPTOP, 'AT', { id: 'w2', at: 1 });
		expect(ownedDevices([device('a', 'me', { trust })], [revocation, newer])[0]?.places).toEqual(
			[],
		);
	});

	it('fade where they were not seen for long', () => {
		const trust = [{ country: 'AT', givenAt: 1, seenAt: NOON - 181 * DAY, knowing: [] }];
		expect(ownedDevices([device('a', 'me', { trust })])[0]?.places[0]?.faded).toBe(true);
		expect(ownedDevices([device('a', 'me')])[0]?.places[0]?.faded).toBe(false);
	});
});
