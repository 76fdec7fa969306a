import type { TrustRevocation } from '@/utils/domain/devices/known-device';
import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import type { Baseline, Candidate, Use } from '@/utils/domain/judgement/baseline';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import { DAY, NOON } from '../../fixtures/session-fixtures';

export const LAPTOP: DeviceFamily = { browser: 'Chrome', system: 'Windows', form: 'computer' };
export const PHONE: DeviceFamily = { browser: 'Safari', system: 'iOS', form: 'phone' };
export const OTHER: DeviceFamily = { browser: 'Edge', system: 'macOS', form: 'computer' };
export const NAMELESS: DeviceFamily = { browser: null, system: null, form: 'unknown' };
export const HOME = '198.51.100.0/24';
export const ELSEWHERE = '203.0.113.0/24';

export const place = (
	country: string | null,
	over: Partial<OwnedDevice['places'][number]> = {},
) => ({
	country,
	seenAt: NOON - 30 * DAY,
	faded: false,
	...over,
});

export const owned = (
	id: string,
	family: DeviceFamily,
	...places: OwnedDevice['places']
): OwnedDevice => ({
	id,
	family,
	name: null,
	here: false,
	places,
});

/** What a user in Austria with a laptop and a phone is known by. */
export const baseline = (
	over: Partial<Baseline> = {},
	uses: Record<string, Use> = {},
): Baseline => ({
	ownedDevices: [owned('laptop', LAPTOP, place('AT')), owned('phone', PHONE, place('AT'))],
	revocations: [],
	use: (id) => uses[id] ?? 'free',
	isOwnNetwork: (network) => network === HOME,
	isNetworkOf: (_, network) => network === HOME,
	isNearNetworkOf: (_, network) => network === HOME,
	answered: () => 0,
	answeredNear: () => 0,
	journey: new Set(),
	travelUntil: null,
	asked: [],
	now: NOON,
	...over,
});

export const inUse = { laptop: 'inUse', phone: 'inUse' } as const;
export const travelUntil = NOON + 7 * DAY;

export const session = (
	family: DeviceFamily,
	country: string | null,
	network = ELSEWHERE,
): Candidate => ({
	family,
	country,
	network,
});

export const removed = (
	family: DeviceFamily,
	country: string | null,
	over: Partial<TrustRevocation> = {},
): TrustRevocation => ({ id: 'w', family, country, network: null, at: NOON - DAY, ...over });

export const faded = [owned('laptop', LAPTOP, place('AT', { faded: true }))];

export const vacation = [
	owned('laptop', LAPTOP, place('AT')),
	owned('phone', PHONE, place('AT'), place('IT', { seenAt: NOON - DAY })),
];
