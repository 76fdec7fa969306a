import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Baseline, Candidate, Use } from '@/utils/domain/judgement/baseline';
import { judge } from '@/utils/domain/judgement/familiarity';
import { isReassuring } from '@/utils/domain/judgement/reassuring';
import type { RiskLevel } from '@/utils/domain/judgement/risk-level';
import { reasonText } from '@/utils/i18n/phrases';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { DAY, HOUR, NOON } from '../../fixtures/session-fixtures';
import {
	baseline,
	ELSEWHERE,
	faded,
	HOME,
	inUse,
	LAPTOP,
	NAMELESS,
	OTHER,
	owned,
	PHONE,
	place,
	removed,
	session,
	travelUntil,
	vacation,
} from './familiarity-fixtures';

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
			'New country: Nigeria. So far only Austria',
			'Same browser and system as “work laptop”',
		]);
		const second = judge(session(LAPTOP, 'AT'), baseline({}, inUse));
		expect(reasonText(ENGLISH, second.reasons[0] ?? { code: 'newNetwork' }, NOON)).toBe(
			'Another Chrome on Windows while yours is in use',
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
		isNetworkOf: fc.func(fc.boolean()),
		isNearNetworkOf: fc.func(fc.boolean()),
		answered: fc.func(fc.nat(5)),
		answeredNear: fc.func(fc.nat(5)),
		journey: fc.subarray(['NG', 'DE']).map((countries) => new Set(countries)),
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

it('words for a country are in the reader’s language', () => {
	expect(reasonText(ENGLISH, { code: 'moved', from: 'AT', to: '~atlantis' }, NOON)).toBe(
		'Was in Austria, is now in atlantis',
	);
	expect(ENGLISH.locale).toBe('en-GB');
});
