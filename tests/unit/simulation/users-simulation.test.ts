import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCountryNames } from '@/utils/domain/places/country';
import { live } from '../../simulation/life/life';
import { ATTACKS } from '../../simulation/scenarios/attacks';
import { DAILY_LIFE } from '../../simulation/scenarios/daily-life';
import { PEOPLE } from '../../simulation/scenarios/people';
import { simulateUsers, USERS_DEFAULTS, usersFailures, usersTable } from '../../simulation/users';

const report = simulateUsers(USERS_DEFAULTS);

describe('user-years', () => {
	it('meet the targets', () => {
		expect(usersFailures(report)).toEqual([]);
	});

	it('are in docs/judgement.md as `npm run simulate -- users` prints them', () => {
		const [, shown] =
			readFileSync('docs/judgement.md', 'utf8').match(
				/<!-- simulation -->\n\n([\s\S]*?)\n\n<!-- end of simulation -->/,
			) ?? [];
		expect(shown).toBe(usersTable(report));
	});

	it('say which target is missed', () => {
		const [row] = report.dailyLife;
		const [attack] = report.attacks;
		if (row === undefined || attack === undefined) throw new Error('nothing was played');
		const missed = {
			...report,
			dailyLife: [{ ...row, alarms: 2, mostAlarms: 2 }],
			attacks: [{ ...attack, caught: 0 }],
		};
		expect(usersFailures(missed)).toHaveLength(2);
		expect(usersTable(missed).match(/MISSED/g)).toHaveLength(2);
	});
});

describe('a life', () => {
	const countryOf = createCountryNames();
	const holiday = DAILY_LIFE.find(({ name }) => name === 'a year with all of it');
	const [attack] = ATTACKS;
	const [person] = PEOPLE;
	if (holiday === undefined || attack === undefined || person === undefined) {
		throw new Error('there is nothing to play');
	}

	it('ends the same whether or not looks that find nothing are left out', () => {
		// The days before and after the journey.
		const events = holiday.events
			.map((event) => ({ ...event, day: event.day - 190 }))
			.filter(({ day }) => day > 0);
		const given = { scenario: { ...holiday, events }, person, seed: 5, days: 40, countryOf };
		const { looks, falseAlarms, ...rest } = live(given);
		const full = live({ ...given, everyLook: true });
		expect(full.looks).toBeGreaterThan(10 * looks);
		expect(full).toMatchObject(rest);
		const told = (alarms: typeof falseAlarms) =>
			alarms.map(({ day, riskLevel, reasons }) => ({ day, riskLevel, reasons }));
		expect(falseAlarms).not.toHaveLength(0);
		expect(told(full.falseAlarms)).toEqual(told(falseAlarms));
	});

	it('is the same for the same seed, and another for another', () => {
		const play = (seed: number) =>
			live({ scenario: attack, person, seed, days: attack.days, countryOf });
		expect(play(7)).toEqual(play(7));
		expect(play(7)).not.toEqual(play(8));
	});
});
