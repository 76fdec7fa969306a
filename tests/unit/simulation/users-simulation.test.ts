import { describe, expect, it } from 'vitest';
import { createCountryNames } from '@/utils/domain/places/country';
import { documentedRows } from '../../simulation/document';
import { live } from '../../simulation/life/life';
import { ATTACKS } from '../../simulation/scenarios/attacks';
import { DAILY_LIFE } from '../../simulation/scenarios/daily-life';
import { PEOPLE } from '../../simulation/scenarios/people';
import { USUAL } from '../../simulation/scenarios/traits';
import { attackRow, lifeRow, summaryTables } from '../../simulation/tables';
import { usersFailures } from '../../simulation/targets';
import {
	ALL_TRAITS,
	ALL_YEARS,
	createPlayer,
	DOCUMENTED,
	pairFor,
	plannedYear,
	playAttack,
	playLife,
	sampledYear,
} from '../../simulation/users';

const player = createPlayer(DOCUMENTED.seed);

/** Every so many of a table, from the first on: all of them take minutes. */
const everyOf = <Item>(items: readonly Item[], step: number): Item[] =>
	items.filter((_, index) => index % step === 0);

describe('user-years', () => {
	it.each([0, 1, 2, 3])(
		'meet the targets: each attack, on another kind of service by turns (%i)',
		(part) => {
			const attacks = ATTACKS.flatMap((scenario, number) =>
				number % 4 === part
					? [player(scenario, ALL_TRAITS[number % ALL_TRAITS.length] ?? USUAL, number, 0)]
					: [],
			);
			expect(usersFailures({ options: DOCUMENTED, lives: [], attacks })).toEqual([]);
		},
	);

	it('meet the targets: some lives, on another kind of service by turns', () => {
		const lives = everyOf(DAILY_LIFE, 19).map((scenario, number) =>
			playLife(player, scenario, ALL_TRAITS[(2 * number + 1) % ALL_TRAITS.length] ?? USUAL, 0),
		);
		expect(usersFailures({ options: DOCUMENTED, lives, attacks: [] })).toEqual([]);
	});

	it('meet the targets: some lives and attacks, on services that differ in two things', () => {
		const lives = everyOf(DAILY_LIFE, 31).map((scenario) =>
			playLife(player, scenario, pairFor(scenario, DAILY_LIFE.indexOf(scenario), 1), 0),
		);
		const attacks = everyOf(ATTACKS, 5).map((scenario) => {
			const number = ATTACKS.indexOf(scenario);
			return player(scenario, pairFor(scenario, number, 1), number, 0);
		});
		expect([...lives, ...attacks].every(({ trait }) => trait.isPair === true)).toBe(true);
		expect(usersFailures({ options: DOCUMENTED, lives, attacks })).toEqual([]);
	});

	it('say which target is missed', () => {
		const [attack] = ATTACKS;
		const [life] = DAILY_LIFE;
		if (attack === undefined || life === undefined) throw new Error('there is nothing to play');
		const [caught] = playAttack(player, attack);
		if (caught?.outcome.attack == null) throw new Error('there was no attack');
		const outcome = { ...caught.outcome.attack, caught: false };
		const missed = { ...caught, outcome: { ...caught.outcome, attack: outcome } };
		const alarm = { at: 0, day: 9, riskLevel: 'check', reasons: [] } as const;
		const falseAlarms = [1, 2, 3].map((at) => ({ ...alarm, at, reasons: [] }));
		const alarmed = { ...caught, scenario: life, outcome: { ...caught.outcome, falseAlarms } };
		const report = { options: DOCUMENTED, lives: [alarmed], attacks: [missed] };
		expect(usersFailures(report)).toHaveLength(2);
		expect(attackRow([missed]).join()).toContain('MISSED');
		expect(lifeRow([alarmed]).join()).toContain('MISSED');
		expect(summaryTables(report)).toContain('| an attack, trace: yes');
	});

	it('are a sample of all lives and all kinds of service where there are fewer years', () => {
		const planned = Array.from({ length: 100 }, (_, number) =>
			sampledYear(number, { seed: 3, years: 100 }),
		);
		expect(new Set(planned.map(({ scenario }) => scenario.name)).size).toBe(100);
		const [singles, pairs] = [false, true].map((isPair) =>
			planned
				.filter(({ trait }) => (trait.isPair === true) === isPair)
				.map(({ trait }) => trait.name),
		);
		expect(new Set(singles).size).toBe(ALL_TRAITS.length);
		expect(new Set(pairs).size).toBeGreaterThan(40);
		expect(planned.at(-1)?.scenario).toBe(DAILY_LIFE.at(-2));
	});

	it('are played by turns: each life meets each kind of service once', () => {
		const planned = Array.from({ length: ALL_YEARS }, (_, number) => {
			const { scenario, trait, run } = plannedYear(number);
			return `${scenario.name}, ${trait.name}, ${run}`;
		});
		expect(new Set(planned).size).toBe(DAILY_LIFE.length * ALL_TRAITS.length);
		expect(planned.every((text) => text.endsWith(', 0'))).toBe(true);
		expect(planned.slice(0, DAILY_LIFE.length).every((text) => text.includes(', usual,'))).toBe(
			true,
		);
	});
});

describe('the tables of docs/judgement.md', () => {
	const rows = documentedRows();
	const named = (name: string) => rows.filter(([cell]) => cell === name);

	it('have a row for each life, attack and kind of service, and no other', () => {
		const names = rows.map(([name]) => name);
		const inOrder = (all: readonly { name: string }[]) => all.map(({ name }) => name);
		const places = names.filter((name) => ATTACKS.some((attack) => attack.name === name));
		expect(places).toEqual(inOrder(ATTACKS));
		const lived = names.filter((name) => DAILY_LIFE.some((life) => life.name === name));
		expect(lived).toEqual(inOrder(DAILY_LIFE));
		const first = names.indexOf('service');
		const services = [...inOrder(ALL_TRAITS), 'two of these at once'];
		expect(names.slice(first + 2, first + 2 + services.length).toSorted()).toEqual(
			services.toSorted(),
		);
	});

	it.each(everyOf(DAILY_LIFE, 29))('say what the simulation says: $name', (scenario) => {
		expect(named(scenario.name)).toEqual([lifeRow([playLife(player, scenario, USUAL, 0)])]);
	});

	it.each(everyOf(ATTACKS, 24))('say what the simulation says: $name', (scenario) => {
		const [first, ...others] = playAttack(player, scenario);
		if (first === undefined) throw new Error('nobody was attacked');
		expect(named(scenario.name)).toEqual([attackRow([first, ...others])]);
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
