import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { KnownDevice, TrustRevocation } from '@/utils/domain/devices/known-device';
import { type OwnedDevice, ownedDevicesOf } from '@/utils/domain/devices/owned-devices';
import {
	type Baseline,
	type Candidate,
	judge,
	judgeChange,
	type Use,
} from '@/utils/domain/judgement/familiarity';
import { isReassuring } from '@/utils/domain/judgement/reassuring';
import type { RiskLevel } from '@/utils/domain/judgement/risk-level';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import { reasonText } from '@/utils/i18n/phrases';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { DAY, HOUR, MINUTE, NOON } from '../../fixtures/session-fixtures';

const LAPTOP: DeviceFamily = { browser: 'Chrome', system: 'Windows', form: 'computer' };
const PHONE: DeviceFamily = { browser: 'Safari', system: 'iOS', form: 'phone' };
const OTHER: DeviceFamily = { browser: 'Edge', system: 'macOS', form: 'computer' };
const NAMELESS: DeviceFamily = { browser: null, system: null, form: 'unknown' };
const HOME = '198.51.100.0/24';
const ELSEWHERE = '203.0.113.0/24';

const place = (country: string | null, over: Partial<OwnedDevice['places'][number]> = {}) => ({
	country,
	seenAt: NOON - 30 * DAY,
	faded: false,
	...over,
});
const owned = (
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
const baseline = (over: Partial<Baseline> = {}, uses: Record<string, Use> = {}): Baseline => ({
	ownedDevices: [owned('laptop', LAPTOP, place('AT')), owned('phone', PHONE, place('AT'))],
	revocations: [],
	use: (id) => uses[id] ?? 'free',
	isOwnNetwork: (network) => network === HOME,
	travelUntil: null,
	asked: [],
	now: NOON,
	...over,
});
const inUse = { laptop: 'inUse', phone: 'inUse' } as const;
const travelUntil = NOON + 7 * DAY;
const session = (family: DeviceFamily, country: string | null, network = ELSEWHERE): Candidate => ({
	family,
	country,
	network,
});
const removed = (
	family: DeviceFamily,
	country: string | null,
	over: Partial<TrustRevocation> = {},
): TrustRevocation => ({ id: 'w', family, country, network: null, at: NOON - DAY, ...over });

const faded = [owned('laptop', LAPTOP, place('AT', { faded: true }))];
const vacation = [
	owned('laptop', LAPTOP, place('AT')),
	owned('phone', PHONE, place('AT'), place('IT', { seenAt: NOON - DAY })),
];

describe('a session that was not there', () => {
	const rows: [string, Candidate, Baseline, RiskLevel, string[]][] = [
		// The risk levels of the issue, row by row.
		[
			'a free device at home',
			session(LAPTOP, 'AT', HOME),
			baseline(),
			'familiar',
			['knownCountry', 'sameKind'],
		],
		[
			'a free device on any network there',
			session(LAPTOP, 'AT'),
			baseline(),
			'familiar',
			['knownCountry', 'sameKind'],
		],
		[
			'a second device, on a known network',
			session(LAPTOP, 'AT', HOME),
			baseline({}, inUse),
			'notice',
			['secondOne', 'knownNetwork', 'knownCountry'],
		],
		[
			'a second device, on a new network',
			session(LAPTOP, 'AT'),
			baseline({}, inUse),
			'check',
			['secondOne', 'newNetwork', 'knownCountry'],
		],
		[
			'whether it is a second device is unknown',
			session(LAPTOP, 'AT'),
			baseline({}, { laptop: 'unknown' }),
			'check',
			['useUnknown', 'newNetwork', 'knownCountry'],
		],
		[
			'a known device, new country',
			session(LAPTOP, 'NG'),
			baseline(),
			'check',
			['newCountry', 'sameKind'],
		],
		[
			'a known device, new country, while travelling',
			session(LAPTOP, 'NG'),
			baseline({ travelUntil }),
			'notice',
			['newCountry', 'sameKind', 'travelling'],
		],
		[
			'a known device where another device has just been',
			session(LAPTOP, 'IT'),
			baseline({ ownedDevices: vacation }),
			'notice',
			['newHere', 'knownCountry', 'sameKind', 'beenThere'],
		],
		[
			'a new login where another device is just being asked about: two doubts are no comfort',
			session(LAPTOP, 'IT'),
			baseline({ asked: [{ deviceId: 'phone', country: 'IT' }] }),
			'check',
			['newCountry', 'sameKind'],
		],
		[
			'a new device at home',
			session(OTHER, 'AT', HOME),
			baseline(),
			'check',
			['newDevice', 'knownCountry', 'knownNetwork'],
		],
		[
			'a new device in the country',
			session(OTHER, 'AT'),
			baseline(),
			'check',
			['newDevice', 'knownCountry'],
		],
		[
			'a new device in a new country',
			session(OTHER, 'NG'),
			baseline(),
			'urgent',
			['newDevice', 'newCountry'],
		],
		[
			'the same while travelling',
			session(OTHER, 'NG'),
			baseline({ travelUntil }),
			'check',
			['newDevice', 'newCountry', 'travelling'],
		],
		[
			'after a travel period that has ended',
			session(OTHER, 'NG'),
			baseline({ travelUntil: NOON }),
			'urgent',
			['newDevice', 'newCountry'],
		],
		[
			'the kind of a device that is in use at home, from a new country',
			session(LAPTOP, 'NG'),
			baseline({}, inUse),
			'urgent',
			['newCountry', 'secondOne', 'newNetwork'],
		],
		[
			'the same while travelling, which says nothing of a second device',
			session(LAPTOP, 'NG'),
			baseline({ travelUntil }, inUse),
			'check',
			['newCountry', 'secondOne', 'newNetwork', 'travelling'],
		],
		[
			'a comeback',
			session(OTHER, 'NG'),
			baseline({ revocations: [removed(OTHER, 'NG')] }),
			'urgent',
			['comeback', 'newDevice', 'newCountry'],
		],
		[
			'a comeback from another country',
			session(OTHER, 'AT'),
			baseline({ revocations: [removed(OTHER, 'NG')] }),
			'urgent',
			['comeback', 'newDevice', 'knownCountry'],
		],
		[
			'a comeback on the network of the session that was removed',
			session(LAPTOP, 'NL'),
			baseline({ revocations: [removed(LAPTOP, 'NG', { network: ELSEWHERE })] }),
			'urgent',
			['comeback', 'newCountry', 'sameKind'],
		],
		[
			'the user’s own kind, where a stranger of that kind was removed elsewhere',
			session(LAPTOP, 'AT'),
			baseline({ revocations: [removed(LAPTOP, 'NG')] }),
			'familiar',
			['knownCountry', 'sameKind'],
		],
		[
			'a device that was not seen for long',
			session(LAPTOP, 'AT'),
			baseline({ ownedDevices: faded }),
			'check',
			['faded'],
		],
		['no agent', session(NAMELESS, 'AT'), baseline(), 'check', ['deviceUnknown', 'knownCountry']],
		[
			'no agent, new country',
			session(NAMELESS, 'NG'),
			baseline(),
			'check',
			['deviceUnknown', 'newCountry'],
		],
		[
			'half an agent',
			session({ ...LAPTOP, system: null }, 'AT'),
			baseline(),
			'check',
			['deviceUnknown', 'knownCountry'],
		],
		[
			'no place, at home',
			session(LAPTOP, null, HOME),
			baseline(),
			'notice',
			['placeUnknown', 'sameKind'],
		],
		[
			'no place, as somebody who hides it',
			session(LAPTOP, null),
			baseline(),
			'check',
			['placeUnknown', 'newNetwork', 'sameKind'],
		],
		[
			'no place, on a service that tells none',
			session(LAPTOP, null),
			baseline({ ownedDevices: [owned('laptop', LAPTOP, place(null))] }),
			'notice',
			['placeUnknown', 'sameKind'],
		],
		[
			'a second device, and no network told',
			{ ...session(LAPTOP, 'AT'), network: null },
			baseline({}, inUse),
			'check',
			['secondOne', 'networkUnknown', 'knownCountry'],
		],
		[
			'a comeback on the network of the session that was removed, in a country of the user',
			session(LAPTOP, 'AT'),
			baseline({ revocations: [removed(LAPTOP, 'AT', { network: ELSEWHERE })] }),
			'urgent',
			['comeback', 'knownCountry', 'sameKind'],
		],
		[
			'no place, in use, new network',
			session(LAPTOP, null),
			baseline({}, inUse),
			'check',
			['secondOne', 'newNetwork', 'placeUnknown'],
		],
		[
			'no place, new device',
			session(OTHER, null),
			baseline(),
			'check',
			['newDevice', 'placeUnknown'],
		],
		[
			'neither agent nor place',
			session(NAMELESS, null),
			baseline(),
			'check',
			['deviceUnknown', 'placeUnknown'],
		],
		[
			'a stranger without an agent who was removed before',
			session(NAMELESS, 'NG'),
			baseline({ revocations: [removed(NAMELESS, 'NG')] }),
			'urgent',
			['comeback', 'deviceUnknown', 'newCountry'],
		],
		[
			'nothing known of the user yet',
			session(LAPTOP, 'AT'),
			baseline({ ownedDevices: [] }),
			'urgent',
			['newDevice', 'newCountry'],
		],
	];
	test.each(rows)('%s', (_, candidate, what, riskLevel, reasons) => {
		const judgement = judge(candidate, what);
		expect(judgement.riskLevel).toBe(riskLevel);
		expect(judgement.reasons.map(({ code }) => code)).toEqual(reasons);
		expect(judgement.deviceId).toBe(riskLevel === 'familiar' ? 'laptop' : null);
	});

	it('goes to the device that is free where there are two of a kind', () => {
		const ownedDevices = [owned('work', LAPTOP, place('AT')), owned('home', LAPTOP, place('AT'))];
		const judgement = judge(session(LAPTOP, 'AT'), baseline({ ownedDevices }, { work: 'inUse' }));
		expect(judgement).toMatchObject({ riskLevel: 'familiar', deviceId: 'home' });
	});

	it('is told of in plain words, for and against', () => {
		const ownedDevices = [{ ...owned('laptop', LAPTOP, place('AT')), name: 'work laptop' }];
		const { reasons } = judge(session(LAPTOP, 'NG'), baseline({ ownedDevices }));
		expect(reasons.map((reason) => reasonText(ENGLISH, reason, NOON))).toEqual([
			'New country: Nigeria. You have been seen in Austria only',
			'Same browser and system as «work laptop»',
		]);
		const second = judge(session(LAPTOP, 'AT'), baseline({}, inUse));
		expect(reasonText(ENGLISH, second.reasons[0] ?? { code: 'newNetwork' }, NOON)).toBe(
			'A second Chrome on Windows, while yours is in use',
		);
	});

	const family = fc.constantFrom(LAPTOP, PHONE, OTHER, NAMELESS);
	const country = fc.constantFrom('AT', 'DE', 'NG', '~atlantis', null);
	const candidate = fc.record({
		family,
		country,
		network: fc.constantFrom(HOME, ELSEWHERE, null),
	});
	const ownedDevices = fc.array(
		fc.record({
			id: fc.constantFrom('a', 'b', 'c'),
			family,
			name: fc.constant(null),
			here: fc.boolean(),
			places: fc.array(
				fc.record({
					country,
					seenAt: fc.constantFrom(NOON - HOUR, NOON - 300 * DAY),
					faded: fc.boolean(),
				}),
				{ maxLength: 3 },
			),
		}),
		{ maxLength: 4 },
	);
	const anything = fc.record({
		ownedDevices,
		revocations: fc.array(
			fc.record({
				id: fc.string(),
				family,
				country,
				network: fc.constantFrom(HOME, ELSEWHERE, null),
				at: fc.constant(NOON - DAY),
			}),
			{ maxLength: 3 },
		),
		use: fc.func(fc.constantFrom<Use>('free', 'inUse', 'unknown')),
		isOwnNetwork: fc.func(fc.boolean()),
		travelUntil: fc.constantFrom(null, NOON + DAY, NOON - DAY),
		asked: fc.subarray([{ deviceId: 'a', country: 'NG' }]),
		now: fc.constant(NOON),
	});

	it('is never familiar by default', () => {
		fc.assert(
			fc.property(candidate, anything, (session, what) => {
				const { riskLevel, reasons, deviceId } = judge(session, what);
				expect(riskLevel === 'familiar').toBe(deviceId !== null);
				expect(reasons.length).toBeGreaterThan(0);
				if (riskLevel !== 'familiar') return;
				expect(session.country).not.toBeNull();
				expect(session.family.browser).not.toBeNull();
				const taken = what.ownedDevices.filter(({ id }) => id === deviceId);
				expect(
					taken.some(({ places }) =>
						places.some((at) => at.country === session.country && !at.faded),
					),
				).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});

	it('says what speaks against it first, and has words for each reason', () => {
		fc.assert(
			fc.property(candidate, anything, (session, what) => {
				const { reasons } = judge(session, what);
				const sides = reasons.map(isReassuring);
				expect(sides).toEqual(sides.toSorted((a, b) => Number(a) - Number(b)));
				for (const reason of reasons) expect(reasonText(ENGLISH, reason, NOON)).toMatch(/^[A-Z«]/);
			}),
		);
	});

	it('is never judged worse because the user travels, nor by its city', () => {
		const order = ['familiar', 'notice', 'check', 'urgent'];
		fc.assert(
			fc.property(candidate, anything, (session, what) => {
				const home = judge(session, { ...what, travelUntil: null });
				const away = judge(session, { ...what, travelUntil });
				expect(order.indexOf(away.riskLevel)).toBeLessThanOrEqual(order.indexOf(home.riskLevel));
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a session that was there and has changed', () => {
	const [laptop] = baseline().ownedDevices;
	const change = (
		was: Candidate,
		is: Candidate,
		elapsed: number,
		over: { current?: boolean } = {},
	) => ({
		was,
		is,
		current: over.current ?? false,
		owned: laptop ?? null,
		elapsed,
	});
	const at = session(LAPTOP, 'AT', HOME);

	test.each<[string, ReturnType<typeof change>, Baseline, RiskLevel | null, string[]]>([
		['another network', change(at, session(LAPTOP, 'AT'), MINUTE), baseline(), null, []],
		[
			'another kind of device',
			change(at, session(OTHER, 'AT', HOME), DAY),
			baseline(),
			'urgent',
			['deviceChanged'],
		],
		[
			'another kind, elsewhere',
			change(at, session(OTHER, 'NG'), DAY),
			baseline(),
			'urgent',
			['deviceChanged', 'newCountry'],
		],
		[
			'an agent that can’t be read any more',
			change(at, session(NAMELESS, 'AT', HOME), DAY),
			baseline(),
			null,
			[],
		],
		[
			'a country too far for the time',
			change(at, session(LAPTOP, 'NG'), HOUR),
			baseline(),
			'urgent',
			['tooFast', 'newCountry'],
		],
		[
			'the same while travelling or with a VPN',
			change(at, session(LAPTOP, 'NG'), HOUR),
			baseline({ travelUntil }),
			'notice',
			['moved', 'newCountry', 'travelling'],
		],
		[
			'a country that can be reached in the time',
			change(at, session(LAPTOP, 'NG'), DAY),
			baseline(),
			'check',
			['moved', 'newCountry'],
		],
		[
			'a country next door',
			change(at, session(LAPTOP, 'SK'), MINUTE),
			baseline(),
			'check',
			['moved', 'newCountry'],
		],
		[
			'where another device has just been',
			change(at, session(LAPTOP, 'IT'), DAY),
			baseline({ ownedDevices: vacation }),
			'notice',
			['moved', 'knownCountry', 'beenThere'],
		],
		[
			'the map put right, on the same network',
			change(at, session(LAPTOP, 'NG', HOME), MINUTE),
			baseline(),
			null,
			[],
		],
		[
			'a place that is not told any more',
			change(at, session(LAPTOP, null), MINUTE),
			baseline(),
			null,
			[],
		],
		[
			'this browser’s own, with a VPN',
			change(at, session(LAPTOP, 'NG'), MINUTE, { current: true }),
			baseline(),
			'check',
			['moved', 'newCountry'],
		],
		[
			'this browser’s own, another agent',
			change(at, session(OTHER, 'AT', HOME), MINUTE, { current: true }),
			baseline(),
			null,
			[],
		],
	])('%s', (_, given, what, riskLevel, reasons) => {
		const judgement = judgeChange(given, what);
		expect(judgement?.riskLevel ?? null).toBe(riskLevel);
		expect(judgement?.reasons.map(({ code }) => code) ?? []).toEqual(reasons);
	});

	it('is worth one question per journey, whichever device comes first', () => {
		const given = change(at, session(LAPTOP, 'IT'), DAY);
		const asked = [{ deviceId: 'phone', country: 'IT' }];
		expect(judgeChange(given, baseline({ asked }))?.riskLevel).toBe('notice');
		const own = [{ deviceId: 'laptop', country: 'IT' }];
		expect(judgeChange(given, baseline({ asked: own }))?.riskLevel).toBe('check');
	});

	it('is not covered by a look that could not be read', () => {
		const unread = change(session(NAMELESS, 'AT', HOME), session(OTHER, 'AT'), MINUTE);
		expect(judgeChange(unread, baseline())?.riskLevel).toBe('urgent');
		const nowhere = change(session(LAPTOP, null, HOME), session(LAPTOP, 'NG'), MINUTE);
		expect(judgeChange(nowhere, baseline())?.reasons[0]?.code).toBe('tooFast');
	});

	it('says nothing where a new login of a known kind comes to where it would be familiar', () => {
		const given = { ...change(session(LAPTOP, 'IT'), at, 3 * DAY), owned: null };
		expect(judgeChange(given, baseline())).toBeNull();
		expect(judgeChange(given, baseline({}, inUse))?.riskLevel).toBe('check');
	});

	it('says nothing where the user was with this device before', () => {
		const both = owned('laptop', LAPTOP, place('AT'), place('NG'));
		const given = { ...change(at, session(LAPTOP, 'NG'), MINUTE), owned: both };
		expect(judgeChange(given, baseline({ ownedDevices: [both] }))).toBeNull();
	});
});

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

it('words for a country are in the reader’s language', () => {
	expect(reasonText(ENGLISH, { code: 'moved', from: 'AT', to: '~atlantis' }, NOON)).toBe(
		'Was in Austria, is now in atlantis',
	);
	expect(ENGLISH.locale).toBe('en-GB');
});
