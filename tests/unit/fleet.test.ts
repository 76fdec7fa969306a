import { describe, expect, it, test } from 'vitest';
import { describeFleet, missedLimits, simulateFleet } from '../simulation/fleet';

const INSTALLS = 20_000;
const report = simulateFleet({ installs: INSTALLS, seed: 1 });

/**
 * Chance alone makes some second of thousands as much fuller than the mean, where so few ask: four
 * and a half standard deviations of a count. A million installs have 0.03 of it.
 */
const NOISE = 4.5 / Math.sqrt(INSTALLS / 60);

describe('a fleet of installs', () => {
	test.each(report.runs)('keeps to the limits: $start, $outage', ({ phases, again }) => {
		for (const { name, ratio, limit } of phases) {
			if (limit !== null) expect(ratio, name).toBeLessThanOrEqual(limit + NOISE);
		}
		// The longest back-off, or the minute after the time that was named.
		expect(again.all).toBeLessThanOrEqual(15 * 60);
	});

	it('looks once a minute in steady state, and less in an outage', () => {
		for (const { phases } of report.runs) {
			const mean = new Map(phases.map((phase) => [phase.name, phase.mean]));
			expect(mean.get('steady')).toBeCloseTo(INSTALLS / 60, -1);
			expect(mean.get('outage')).toBeLessThan(INSTALLS / 60 / 2);
		}
	});

	it('is the same for the same seed, and says which limit was missed', () => {
		const few = { installs: 100, seed: 7 };
		const again = simulateFleet(few);
		expect(simulateFleet(few)).toEqual(again);
		expect(simulateFleet({ ...few, seed: 8 })).not.toEqual(again);
		// So few are never even by the second.
		expect(missedLimits(again).length).toBeGreaterThan(0);
		expect(describeFleet(again).join('\n')).toContain('MISSED');
	});
});
