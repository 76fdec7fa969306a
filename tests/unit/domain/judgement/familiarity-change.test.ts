import { describe, expect, it, test } from 'vitest';
import type { Baseline, Candidate } from '@/utils/domain/judgement/baseline';
import { judgeChange } from '@/utils/domain/judgement/change';
import type { RiskLevel } from '@/utils/domain/judgement/risk-level';
import { DAY, HOUR, MINUTE } from '../../fixtures/session-fixtures';
import {
	baseline,
	HOME,
	inUse,
	LAPTOP,
	NAMELESS,
	OTHER,
	owned,
	place,
	session,
	travelUntil,
	vacation,
} from './familiarity-fixtures';

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
			'a place that is not told any more, on a strange network',
			change(at, session(LAPTOP, null), MINUTE),
			baseline(),
			'check',
			['placeUnknown', 'newNetwork'],
		],
		[
			'a place that is not told any more, on a network of the user’s',
			change(at, session(LAPTOP, null, HOME), MINUTE),
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
