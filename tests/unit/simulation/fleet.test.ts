import { describe, expect, it, test } from 'vitest';
import { describeFleet, missedLimits, simulateFleet } from '../../simulation/fleet';

const INSTALLS = 20_000;
const report = simulateFleet({ installs: INSTALLS, seed: 1 });

/**
 * Chance alone makes some second of thousands as much fuller than the mean, where so few ask: four
 * and a half standard deviations of a count. A million installs have 0.03 of it.
 */
const noise = (every: number) => 4.5 / Math.sqrt(INSTALLS / 60 / every);

describe('a fleet of installs', () => {
	test.each(report.runs)(
		'keeps to the limits: $every min, $start, $outage',
		({ every, phases, again }) => {
			for (const { name, ratio, limit } of phases) {
				if (limit !== null) expect(ratio, name).toBeLessThanOrEqual(limit + noise(every));
			}
			// The longest back-off, or the period after the time that was named.
			expect(again.all).toBeLessThanOrEqual(Math.max(15, 10 + every) * 60);
		},
	);

	it('looks as often as it is told in steady state, and not more often in an outage', () => {
		for (const { every, start, phases } of report.runs) {
			const mean = new Map(phases.map((phase) => [phase.name, phase.mean]));
			const steady = INSTALLS / 60 / every;
			expect(mean.get('steady')).toBeCloseTo(steady, -1);
			// Where all begin again in an outage, they all ask once for that.
			const bound = every === 1 ? steady / 2 : steady * 1.05;
			const asked = start === 'restartAtOutage' && every > 1 ? INSTALLS / 600 : 0;
			expect(mean.get('outage')).toBeLessThan(bound + asked);
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
