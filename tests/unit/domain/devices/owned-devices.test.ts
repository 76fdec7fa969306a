import { expect, it, test } from 'vitest';
import type { KnownDevice, Trust, TrustRevocation } from '@/utils/domain/devices/known-device';
import { holds, ownedDevicesOf } from '@/utils/domain/devices/owned-devices';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 3, 1, 12);
const TRUST_FOR = 180 * DAY;
const FIREFOX = { browser: 'Firefox', system: 'Linux', form: 'computer' } as const;
const PHONE = { browser: 'Safari', system: 'iOS', form: 'phone' } as const;

const trust = (country: string | null, seenAt: number, knowing: string[] = []): Trust => ({
	country,
	givenAt: seenAt,
	seenAt,
	knowing,
});

const device = (change: Partial<KnownDevice> = {}): KnownDevice => ({
	id: 'phone',
	family: PHONE,
	name: null,
	namedAt: 0,
	here: false,
	source: 'mine',
	trust: [trust('de', NOW - DAY)],
	...change,
});

const revocation = (change: Partial<TrustRevocation> = {}): TrustRevocation => ({
	id: 'not-me',
	family: PHONE,
	country: 'de',
	network: null,
	at: NOW,
	...change,
});

const owned = (devices: KnownDevice[], revocations: TrustRevocation[] = []) =>
	ownedDevicesOf(devices, revocations, 'mine', NOW, TRUST_FOR);
const places = (devices: KnownDevice[], revocations: TrustRevocation[] = []) =>
	owned(devices, revocations).flatMap((each) => each.places);

test.each([
	[NOW - DAY, NOW - 5 * DAY],
	[NOW - 5 * DAY, NOW - DAY],
])('a device that two browsers know was last seen when either saw it', (mine, others) => {
	const devices = [
		device({ trust: [trust('de', mine)] }),
		device({ id: 'same', source: 'other', trust: [trust('de', others)] }),
	];
	expect(owned(devices)).toHaveLength(1);
	expect(places(devices)).toEqual([{ country: 'de', seenAt: NOW - DAY, faded: false }]);
});

test.each([
	['just in time', TRUST_FOR, false],
	['too long ago', TRUST_FOR + 1, true],
])('a place that was seen %s', (_, ago, faded) => {
	expect(places([device({ trust: [trust('de', NOW - ago)] })])).toMatchObject([{ faded }]);
});

it('is as many of a family as the browser with the most of them knows', () => {
	const two = [device({ id: 'a' }), device({ id: 'b' })];
	const three = ['c', 'd', 'e'].map((id) => device({ id, source: 'other' }));
	expect(owned(two)).toHaveLength(2);
	expect(owned([...two, ...three]).map(({ id }) => id)).toEqual(['a', 'b', 'e']);
	expect(owned([...two, device({ id: 'pc', family: FIREFOX, source: 'other' })])).toHaveLength(3);
});

it('has the first name, and is here only by this browser’s word', () => {
	const devices = [
		device({ here: true }),
		device({ id: 'x', source: 'other', name: 'Anna’s', here: true }),
		device({ id: 'pc', source: 'other', family: FIREFOX, here: true }),
	];
	expect(owned(devices)).toMatchObject([
		{ id: 'phone', name: 'Anna’s', here: true },
		{ id: 'pc', name: null, here: false },
	]);
});

test.each<[string, Partial<TrustRevocation>, string[], boolean]>([
	['that it did not know of', {}, [], false],
	['that it knew of', {}, ['not-me'], true],
	['of another country', { country: 'fr' }, [], true],
	['of another family', { family: FIREFOX }, [], true],
])('trust and a revocation %s', (_, change, knowing, isHeld) => {
	const given = trust('de', NOW, knowing);
	expect(holds(device(), given, [revocation(change)], 'me')).toBe(isHeld);
	expect(places([device({ trust: [given] })], [revocation(change)])).toHaveLength(isHeld ? 1 : 0);
});
