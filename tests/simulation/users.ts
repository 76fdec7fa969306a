/**
 * User-years with the companion: daily life, and attacks, on the usual service and on those that
 * differ from it. What comes of them is held against the targets (targets.ts) and printed (tables.ts).
 * The situations are in scenarios/; to add one changes nothing about the others, for each has random
 * numbers of its own.
 */
import { createCountryNames } from '../../utils/domain/places/country.ts';
import { type LifeOutcome, live } from './life/life.ts';
import { ATTACKS } from './scenarios/attacks.ts';
import { DAILY_LIFE } from './scenarios/daily-life.ts';
import { PEOPLE, type Person } from './scenarios/people.ts';
import type { Attack, DailyLife, Scenario } from './scenarios/scenario.ts';
import { PAIRS, TRAITS, type Trait, USUAL } from './scenarios/traits.ts';

/** What is played. */
export type UsersOptions = {
	seed: number;
	/** How many user-years of daily life. */
	years: number;
};

/** Something that was played once. */
type Play<Kind extends Scenario> = {
	scenario: Kind;
	trait: Trait;
	person: Person['name'];
	outcome: LifeOutcome;
};
export type LifePlay = Play<DailyLife>;
export type AttackPlay = Play<Attack>;

export type UsersReport = { options: UsersOptions; lives: LifePlay[]; attacks: AttackPlay[] };

/** Before it, alarms are counted apart. */
export const FIRST_WEEK = 7;
const YEAR = 365;

export const ALL_TRAITS: readonly Trait[] = [USUAL, ...TRAITS];

/** All user-years that differ: each life with each trait once. */
export const ALL_YEARS = DAILY_LIFE.length * ALL_TRAITS.length;

/**
 * The options that the tables in `docs/judgement.md` are made with: each life on the usual service, and
 * on two others; one more year of each has a pair of traits.
 */
export const DOCUMENTED: UsersOptions = { seed: 1, years: 3 * DAILY_LIFE.length };

/** Without a common factor with the number of pairs that there are, so that all have their turn. */
const PAIR_STEP = 17;

/**
 * The pair of traits that a scenario meets, of those of which it overrules neither. Each seed plays
 * others: all pairs with all scenarios would take days.
 *
 * @param number the scenario's place in its table
 */
export function pairFor(scenario: Scenario, number: number, seed: number): Trait {
	const fitting = PAIRS.filter(({ service }) =>
		Object.keys(service).every((key) => !ownTraits(scenario).has(key)),
	);
	return fitting[((number + seed) * PAIR_STEP) % fitting.length] ?? USUAL;
}

/** A seed from a text: FNV-1a. */
function seedFrom(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return hash >>> 0;
}

/** What of the service a scenario has a say of its own in. */
const ownTraits = ({ service, events }: Scenario): ReadonlySet<string> =>
	new Set(
		[
			service ?? {},
			...events.map((event) => (event.do === 'change service' ? event.to : {})),
		].flatMap((said) => Object.keys(said)),
	);

/** Whether a scenario has a say of its own in all that a trait is about. */
const overrules = (scenario: Scenario, trait: Trait): boolean => {
	const said = Object.keys(trait.service);
	const own = ownTraits(scenario);
	return said.length > 0 && said.every((key) => own.has(key));
};

/** Plays one scenario; the same for the same arguments. */
export type Player = <Kind extends Scenario>(
	scenario: Kind,
	trait: Trait,
	run: number,
	first: number,
) => Play<Kind>;

/** Makes a player. What it is made of reads many tables, so it is made once for many lives. */
export function createPlayer(seed: number): Player {
	const countryOf = createCountryNames();
	return (scenario, trait, run, first) => {
		const person = PEOPLE[(first + run) % PEOPLE.length];
		if (person === undefined) throw new Error('there are no people');
		const own = seedFrom(`${seed} ${scenario.kind} ${scenario.name} ${run}`);
		const days = scenario.kind === 'attack' ? scenario.days : FIRST_WEEK + YEAR;
		const { service } = trait;
		const outcome = live({ scenario, person, seed: own, days, countryOf, service });
		return { scenario, trait, person: person.name, outcome };
	};
}

/** One year of a life; each further run is the next person's. */
export function playLife(play: Player, scenario: DailyLife, trait: Trait, run: number): LifePlay {
	const named = PEOPLE.findIndex(({ name }) => name === scenario.first);
	return play(scenario, trait, run, named === -1 ? DAILY_LIFE.indexOf(scenario) : named);
}

/** An attack on each person, on the usual service. */
export const playAttack = (play: Player, scenario: Attack): AttackPlay[] =>
	PEOPLE.map((_, run) => play(scenario, USUAL, run, 0));

const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

type PlannedYear = { scenario: DailyLife; trait: Trait; run: number };

/**
 * The life of a user-year, with its trait: first each life on the usual service, then on the others by
 * turns, then all of it for the next person.
 */
export function plannedYear(number: number): PlannedYear {
	const life = number % DAILY_LIFE.length;
	const round = Math.floor(number / DAILY_LIFE.length);
	const turn = round % ALL_TRAITS.length;
	const scenario = DAILY_LIFE[life];
	const trait = turn === 0 ? USUAL : TRAITS[(life + turn) % TRAITS.length];
	if (scenario === undefined || trait === undefined) throw new Error('there is no such life');
	return { scenario, trait, run: Math.floor(round / ALL_TRAITS.length) };
}

/**
 * The life of a user-year where there are fewer years than lives: lives from all of the list, and all
 * kinds of service by turns, each second one with a pair of traits. Another seed pairs them in another
 * way.
 */
export function sampledYear(number: number, { seed, years }: UsersOptions): PlannedYear {
	const place = Math.floor((number * DAILY_LIFE.length) / years);
	const scenario = DAILY_LIFE[place];
	const isPair = number % 2 === 1 && scenario !== undefined;
	const trait = isPair
		? pairFor(scenario, place, seed)
		: ALL_TRAITS[(number / 2 + seed) % ALL_TRAITS.length];
	if (scenario === undefined || trait === undefined) throw new Error('there is no such life');
	return { scenario, trait, run: 0 };
}

/** Plays all situations; the same for the same options. */
export function simulateUsers(options: UsersOptions): UsersReport {
	const { seed, years } = options;
	const play = createPlayer(seed);
	const isSample = years < DAILY_LIFE.length;
	const lives = counted(years).map((number) => {
		const { scenario, trait, run } = isSample ? sampledYear(number, options) : plannedYear(number);
		return playLife(play, scenario, overrules(scenario, trait) ? USUAL : trait, run);
	});
	const paired = isSample ? [] : DAILY_LIFE;
	lives.push(...paired.map((life, number) => playLife(play, life, pairFor(life, number, seed), 0)));
	const attacks = ATTACKS.flatMap((scenario, number) => [
		play(scenario, pairFor(scenario, number, seed), number, 0),
		...playAttack(play, scenario),
		...TRAITS.filter((trait) => !overrules(scenario, trait)).map((trait, index) =>
			play(scenario, trait, number + index, 0),
		),
	]);
	return { options, lives, attacks };
}

/** The alarms of a life about the user's own sessions, in its first week or after it: each by its time. */
export function alarmsOf({ outcome }: LifePlay | AttackPlay, when: 'first week' | 'later'): number {
	const isEarly = (day: number) => day < FIRST_WEEK;
	const told = outcome.falseAlarms.filter(({ day }) => isEarly(day) === (when === 'first week'));
	return new Set(told.map(({ at }) => at)).size;
}
