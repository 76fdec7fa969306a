import { describe, expect, it } from 'vitest';
import { beginLookContext } from '@/utils/domain/judgement/look-context';
import { createCountryNames } from '@/utils/domain/places/country';
import type { Pulse } from '@/utils/domain/watch/state';
import { HERE, MINUTE, NOON, OURS, PHONE } from '../../fixtures/session-fixtures';
import { looked, play } from '../../fixtures/watch-fixtures';

describe('the last activity before a look', () => {
	const { state, pulse } = play([looked(OURS, { ...PHONE, lastActiveAt: NOON })]);
	const known = (...lastActiveAt: [string, number][]) => {
		const memory = { ...(pulse as Pulse), lastActiveAt };
		const reference = { here: HERE, countryOf: createCountryNames() };
		return beginLookContext(state, [OURS], memory, NOON + 3 * MINUTE, reference).wasActive;
	};

	it('is the later of what is stored and what is in memory', () => {
		expect(known(['phone', NOON + MINUTE]).get('phone')).toBe(NOON + MINUTE);
		expect(known(['phone', NOON - MINUTE]).get('phone')).toBe(NOON);
	});

	it('is what either has alone', () => {
		expect(known().get('phone')).toBe(NOON);
		expect(known(['other', NOON]).get('other')).toBe(NOON);
		expect(known().get('other')).toBeUndefined();
	});
});
