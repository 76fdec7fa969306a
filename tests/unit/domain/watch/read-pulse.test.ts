import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPulse } from '@/utils/domain/watch/read-pulse';

const PULSE = {
	goodAt: 1_000,
	contactAt: 2_000,
	lastActiveAt: [
		['a', 5],
		['__proto__', 6],
	],
	failures: 2,
	retryAt: 9_000,
	look: { at: 62_000, every: 60_000 },
	settled: { source: 'name', revision: 3 },
};
const without = (key: keyof typeof PULSE) =>
	Object.fromEntries(Object.entries(PULSE).filter(([name]) => name !== key));

describe('a pulse', () => {
	it('is read as it was written', () => {
		expect(readPulse(structuredClone(PULSE))).toEqual(PULSE);
		expect(readPulse({ ...PULSE, goodAt: null, retryAt: null, look: null })).toEqual({
			...PULSE,
			goodAt: null,
			retryAt: null,
			look: null,
		});
		expect(readPulse(without('settled'))).toEqual(without('settled'));
	});

	it('has nothing beside it, and no number that is no date or counts nothing', () => {
		const odd = { ...PULSE, contactAt: 1e300, failures: -2.5, more: 1 };
		expect(readPulse(odd)).toEqual({ ...PULSE, contactAt: 8.64e15, failures: 0 });
	});

	test.each((Object.keys(PULSE) as (keyof typeof PULSE)[]).filter((key) => key !== 'settled'))(
		'is none without its %s',
		(key) => {
			expect(readPulse(without(key))).toBeNull();
		},
	);

	test.each([
		['goodAt', 'now'],
		['contactAt', null],
		['contactAt', Number.NaN],
		['lastActiveAt', {}],
		['lastActiveAt', [['a']]],
		['lastActiveAt', [['a', 5, 6]]],
		['lastActiveAt', [[1, 5]]],
		['lastActiveAt', ['a5']],
		['failures', '2'],
		['retryAt', Number.POSITIVE_INFINITY],
		['look', { at: 1 }],
		['look', 7],
		['settled', null],
		['settled', { source: 7, revision: 3 }],
		['settled', { source: 'name' }],
	])('is none where its %s is %o', (key, value) => {
		expect(readPulse({ ...PULSE, [key]: value })).toBeNull();
	});

	it('is read from no value of any other kind, and nothing breaks that', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(readPulse(value)).toBeNull();
			}),
		);
	});
});
