/**
 * User-years with the companion: daily life, and attacks. What comes of them is held against the
 * targets, and `docs/judgement.md` shows the table. The situations are in scenarios.ts; adding one
 * changes nothing about the others, for each has random numbers of its own.
 */

import type { RiskLevel } from '../../utils/domain/judgement/risk-level.ts';
import { createCountryNames } from '../../utils/domain/places/country.ts';
import { type LifeOutcome, live } from './life/life.ts';
import { ATTACKS } from './scenarios/attacks.ts';
import { DAILY_LIFE } from './scenarios/daily-life.ts';
import { PEOPLE } from './scenarios/people.ts';
import type { Attack, DailyLife } from './scenarios/scenario.ts';

/** The options that the table in `docs/judgement.md` is made with. */
export const USERS_DEFAULTS = { seed: 1, years: 1 } as const;

export type UsersOptions = {
	seed: number;
	/** How many user-years of each situation of daily life; each attack is played thrice as often. */
	years: number;
};

/** What came of a situation of daily life. An alarm is a notification: it may name two sessions. */
export type DailyLifeRow = {
	scenario: DailyLife;
	years: number;
	/** Alarms in the first week, when the companion gets to know the user's devices. */
	firstWeek: number;
	alarms: number;
	/** In the year that had most of them. */
	mostAlarms: number;
	/** How many sessions the alarms were about. */
	sessions: number;
	notices: number;
};

/** What came of an attack. Times are milliseconds, in the order of their length. */
export type AttackRow = {
	scenario: Attack;
	runs: number;
	/** How often the first look that could show it asked for an answer. */
	caught: number;
	/** The risk levels at that look; `null` where no session of the attack was there. */
	riskLevels: (RiskLevel | null)[];
	traceToAlert: number[];
	attackToAlert: number[];
	/** Alarms about the user's own sessions, before it and after it. */
	falseAlarms: number;
};

export type UsersReport = {
	options: UsersOptions;
	dailyLife: DailyLifeRow[];
	attacks: AttackRow[];
};

/** Before it, alarms are counted apart. */
const FIRST_WEEK = 7;
const YEAR = 365;
/** What daily life may cost in a year, and each journey besides. */
const ALARMS_PER_YEAR = 1;
const ALARMS_PER_JOURNEY = 1;

const MINUTE = 60_000;

/** A seed from a text: FNV-1a. */
function seedFrom(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return hash >>> 0;
}

const alertsIn = (life: LifeOutcome): Set<number> =>
	new Set(life.falseAlarms.filter(({ day }) => day >= FIRST_WEEK).map(({ at }) => at));

/** Plays all situations; the same for the same options. */
export function simulateUsers(options: UsersOptions): UsersReport {
	const { seed, years } = options;
	const countryOf = createCountryNames();
	const play = (scenario: DailyLife | Attack, first: number, run: number, days: number) => {
		const person = PEOPLE[(first + run) % PEOPLE.length];
		if (person === undefined) throw new Error('there are no people');
		const own = seedFrom(`${seed} ${scenario.kind} ${scenario.name} ${run}`);
		return live({ scenario, person, seed: own, days, countryOf });
	};
	const runs = (count: number) => Array.from({ length: count }, (_, run) => run);

	const dailyLife = DAILY_LIFE.map((scenario, number): DailyLifeRow => {
		const named = PEOPLE.findIndex(({ name }) => name === scenario.first);
		const first = named === -1 ? number : named;
		const lives = runs(years).map((run) => play(scenario, first, run, FIRST_WEEK + YEAR));
		const alarms = lives.map((life) => alertsIn(life).size);
		const all = lives.flatMap((life) => life.falseAlarms);
		const early = lives.map((life) => {
			const first = life.falseAlarms.filter(({ day }) => day < FIRST_WEEK);
			return new Set(first.map(({ at }) => at)).size;
		});
		return {
			scenario,
			years,
			firstWeek: sum(early),
			alarms: sum(alarms),
			mostAlarms: Math.max(...alarms),
			sessions: all.filter(({ day }) => day >= FIRST_WEEK).length,
			notices: sum(lives.map((life) => life.notices)),
		};
	});

	const attacks = ATTACKS.map((scenario): AttackRow => {
		const lives = runs(years * PEOPLE.length).map((run) => play(scenario, 0, run, scenario.days));
		const outcomes = lives.map(({ attack }) => attack);
		const times = (kind: 'traceToAlert' | 'attackToAlert') =>
			outcomes.flatMap((attack) => attack?.[kind] ?? []).sort((a, b) => a - b);
		return {
			scenario,
			runs: lives.length,
			caught: outcomes.filter((attack) => attack?.caught).length,
			riskLevels: outcomes.map((attack) => attack?.riskLevel ?? null),
			traceToAlert: times('traceToAlert'),
			attackToAlert: times('attackToAlert'),
			falseAlarms: sum(lives.map((life) => new Set(life.falseAlarms.map(({ at }) => at)).size)),
		};
	});
	return { options, dailyLife, attacks };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** How many alarms a year of it may have. */
const allowed = ({ journeys = 0 }: DailyLife): number =>
	ALARMS_PER_YEAR + journeys * ALARMS_PER_JOURNEY;

/** The targets that are missed, in words; none when all are met. */
export function usersFailures({ dailyLife, attacks }: UsersReport): string[] {
	const tooMany = dailyLife.flatMap(({ scenario, mostAlarms }) =>
		mostAlarms > allowed(scenario)
			? [`${scenario.name}: ${mostAlarms} false alarms in a year, ${allowed(scenario)} allowed`]
			: [],
	);
	const missed = attacks.flatMap(({ scenario, runs, caught, riskLevels }) => {
		const { name, trace, wants } = scenario;
		if ((trace === 'yes' || trace === 'review') && caught < runs) {
			return [`${name}: caught in ${caught} of ${runs} by the first look that shows it`];
		}
		const enough = riskLevels.filter((riskLevel) =>
			wants === undefined ? riskLevel !== null && riskLevel !== 'familiar' : riskLevel === wants,
		).length;
		return trace === 'no' || enough === runs
			? []
			: [`${name}: ${wants ?? 'a notice'} in ${enough} of ${runs}`];
	});
	return [...tooMany, ...missed];
}

/** A time as a person would say it. */
function spoken(milliseconds: number): string {
	const minutes = milliseconds / MINUTE;
	if (minutes < 1) return '< 1 min';
	if (minutes < 90) return `${Math.round(minutes)} min`;
	return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}

function middleAndLongest(times: readonly number[]): string {
	const middle = times[Math.floor((times.length - 1) / 2)];
	const longest = times.at(-1);
	if (middle === undefined || longest === undefined) return '–';
	const [usual, worst] = [spoken(middle), spoken(longest)];
	return usual === worst ? usual : `${usual}; ${worst}`;
}

const TRACE_WORDS: Record<Attack['trace'], string> = {
	yes: 'yes',
	review: 'before the first look',
	notice: 'for a notice',
	no: 'none',
};

function levelsOf(riskLevels: readonly (RiskLevel | null)[]): string {
	const words = [...new Set(riskLevels.map((riskLevel) => riskLevel ?? 'not listed'))];
	return words.sort().join(', ');
}

const perYear = (count: number, years: number): string =>
	(count / years).toFixed(1).replace(/\.0$/, '');

/** Rows of equal width: a Markdown table that a terminal can show as well. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((name, column) =>
		Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A report as Markdown. */
export function usersTable({ options, dailyLife, attacks }: UsersReport): string {
	const { seed, years } = options;
	const attackRows = attacks.map((row) => {
		const { scenario, runs, caught, riskLevels } = row;
		const expected = scenario.trace === 'yes' || scenario.trace === 'review';
		// Where nothing can show, what a later look may find is another row.
		const listed = scenario.trace === 'no' ? '–' : `${caught} of ${runs}`;
		return [
			scenario.name,
			TRACE_WORDS[scenario.trace],
			expected && caught < runs ? `${listed} MISSED` : listed,
			levelsOf(riskLevels),
			middleAndLongest(row.traceToAlert),
			middleAndLongest(row.attackToAlert),
			String(row.falseAlarms),
		];
	});
	const dailyRows = dailyLife.map((row) => {
		const limit = allowed(row.scenario);
		return [
			row.scenario.name,
			perYear(row.alarms, row.years),
			row.mostAlarms > limit ? `${row.mostAlarms} MISSED` : String(row.mostAlarms),
			String(limit),
			perYear(row.sessions, row.years),
			perYear(row.notices, row.years),
			perYear(row.firstWeek, row.years),
		];
	});
	const all = sum(dailyLife.map((row) => row.years));
	return [
		`Attacks, ${years * PEOPLE.length} times each (seed ${seed}). Times are the middle one and, where it differs, the longest.`,
		'',
		table(
			[
				'attack',
				'trace in the list',
				'caught at the first look that shows it',
				'risk there',
				'from trace to alert',
				'from attack to alert',
				'false alarms',
			],
			attackRows,
		),
		'',
		`Daily life, ${all} user-years (seed ${seed}): false alarms per user-year.`,
		'',
		table(
			[
				'situation',
				'false alarms',
				'in the worst year',
				'allowed',
				'sessions in them',
				'notices',
				'in the first week',
			],
			dailyRows,
		),
	].join('\n');
}
