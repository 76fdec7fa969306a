/** What came of user-years, as Markdown tables that a terminal can show as well. */
import { RiskLevel } from '../../utils/domain/judgement/risk-level.ts';
import { type Attack, TRACES } from './scenarios/scenario.ts';
import { USUAL } from './scenarios/traits.ts';
import { allowed, expectationOf, isMet, usersFailures } from './targets.ts';
import { type AttackPlay, alarmsOf, type LifePlay, type UsersReport } from './users.ts';

const MINUTE = 60_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** A time as a person would say it. */
function spoken(milliseconds: number): string {
	const minutes = milliseconds / MINUTE;
	if (minutes < 1) return '< 1 min';
	if (minutes < 90) return `${Math.round(minutes)} min`;
	return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}

/** The time that a part of all times is not longer than, in words. */
function within(times: readonly number[], part: number): string {
	const sorted = times.toSorted((a, b) => a - b);
	const at = sorted[Math.ceil(sorted.length * part) - 1];
	return at === undefined ? '–' : spoken(at);
}

function middleAndLongest(times: readonly number[]): string {
	const [usual, worst] = [within(times, 0.5), within(times, 1)];
	return usual === worst ? usual : `${usual}; ${worst}`;
}

const TRACE_WORDS: Record<Attack['trace'], string> = {
	yes: 'yes',
	review: 'before the first look',
	notice: 'for a notice',
	no: 'none',
};

const perYear = (count: number, years: number): string =>
	(count / Math.max(years, 1)).toFixed(2).replace(/\.?0+$/, '');

/** Rows of equal width. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((name, column) =>
		Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The plays of a kind, by what they have in common, in the order of the first of each. */
function by<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item)) ?? [];
		group.push(item);
		groups.set(keyOf(item), group);
	}
	return [...groups];
}

const levelOf = ({ outcome }: AttackPlay): string => outcome.attack?.riskLevel ?? 'not listed';

const timesOf = (plays: readonly AttackPlay[], kind: 'traceToAlert' | 'attackToAlert'): number[] =>
	plays.flatMap(({ outcome }) => outcome.attack?.[kind] ?? []);

/** The row of an attack that was played some times. */
export function attackRow(plays: readonly [AttackPlay, ...AttackPlay[]]): string[] {
	const [{ scenario }] = plays;
	const caught = plays.filter(({ outcome }) => outcome.attack?.caught === true).length;
	// Where nothing can show, what a later look may find is another row.
	const listed = scenario.trace === 'no' ? '–' : `${caught} of ${plays.length}`;
	return [
		scenario.name,
		TRACE_WORDS[scenario.trace],
		plays.every(isMet) ? listed : `${listed} MISSED`,
		[...new Set(plays.map(levelOf))].sort().join(', '),
		middleAndLongest(timesOf(plays, 'traceToAlert')),
		middleAndLongest(timesOf(plays, 'attackToAlert')),
		String(sum(plays.map((play) => alarmsOf(play, 'first week') + alarmsOf(play, 'later')))),
	];
}

const ATTACK_HEAD = [
	'attack',
	'trace in the list',
	'caught at the first look that shows it',
	'risk there',
	'from trace to alert',
	'from attack to alert',
	'false alarms',
];

/** The row of a life of which some years were played. */
export function lifeRow(plays: readonly [LifePlay, ...LifePlay[]]): string[] {
	const [{ scenario }] = plays;
	const alarms = plays.map((play) => alarmsOf(play, 'later'));
	const most = Math.max(...alarms);
	const limit = allowed(scenario);
	return [
		scenario.name,
		perYear(sum(alarms), plays.length),
		most > limit ? `${most} MISSED` : String(most),
		String(limit),
		perYear(sum(plays.map(({ outcome }) => outcome.notices)), plays.length),
		perYear(sum(plays.map((play) => alarmsOf(play, 'first week'))), plays.length),
	];
}

const LIFE_HEAD = [
	'life',
	'false alarms a year',
	'in the worst year',
	'allowed',
	'notices',
	'in the first week',
];

/** What happened, held against what was made of it. */
export function confusionMatrix({ lives, attacks }: UsersReport): string {
	const levels = [...RiskLevel.options, 'not listed'];
	const row = (name: string, found: readonly string[]) => [
		name,
		...levels.map((level) => String(found.filter((it) => it === level).length)),
	];
	const own = [...lives, ...attacks].flatMap(({ outcome }) => outcome.ownLogins);
	const levelsOf = (abroad: boolean) =>
		own.filter((login) => login.abroad === abroad).map(({ riskLevel }) => riskLevel);
	const asked = attacks.filter((play) => expectationOf(play) !== 'nothing');
	const rest = attacks.filter((play) => expectationOf(play) === 'nothing' && play.outcome.attack);
	return table(
		['what happened', ...levels],
		[
			row('a login of the user’s own, in their country', levelsOf(false)),
			row('a login of the user’s own, elsewhere', levelsOf(true)),
			...TRACES.filter((trace) => trace !== 'no').map((trace) =>
				row(
					`an attack, trace: ${TRACE_WORDS[trace]}`,
					asked.filter(({ scenario }) => scenario.trace === trace).map(levelOf),
				),
			),
			row(
				'an attack whose trace such a service hides',
				rest.filter(({ scenario }) => scenario.trace !== 'no').map(levelOf),
			),
			row(
				'an attack that leaves no trace',
				rest.filter(({ scenario }) => scenario.trace === 'no').map(levelOf),
			),
		],
	);
}

/** How long attacks waited for their alert. */
export function timesToAlert({ attacks }: UsersReport): string {
	const asked = attacks.filter((play) => ['check', 'urgent'].includes(expectationOf(play)));
	const row = (name: string, kind: 'traceToAlert' | 'attackToAlert') => {
		const times = timesOf(asked, kind);
		return [name, String(times.length), ...[0.5, 0.9, 1].map((part) => within(times, part))];
	};
	return table(
		['time to the alert', 'alerts', 'half within', '90 % within', 'longest'],
		[
			row('from the first trace in the list', 'traceToAlert'),
			row('from what the stranger did', 'attackToAlert'),
		],
	);
}

const serviceOf = ({ trait }: LifePlay | AttackPlay): string =>
	trait.isPair === true ? 'two of these at once' : trait.name;

/** Alarms and misses by trait, worst first. */
export function traitTable({ lives, attacks }: UsersReport): string {
	const rows = by(lives, serviceOf).map(([name, plays]) => {
		const alarms = plays.map((play) => alarmsOf(play, 'later'));
		const over = plays.filter((play) => alarmsOf(play, 'later') > allowed(play.scenario)).length;
		const asked = attacks.filter(
			(play) => serviceOf(play) === name && expectationOf(play) !== 'nothing',
		);
		return {
			rate: sum(alarms) / plays.length,
			cells: [
				name,
				String(plays.length),
				perYear(sum(alarms), plays.length),
				String(over),
				`${asked.filter(isMet).length} of ${asked.length}`,
			],
		};
	});
	return table(
		['service', 'years', 'false alarms a year', 'years over what is allowed', 'attacks caught'],
		rows.sort((a, b) => b.rate - a.rate).map(({ cells }) => cells),
	);
}

/** Alarms by life, on all services, worst first. */
export function worstLives({ lives }: UsersReport): string {
	const rows = by(lives, ({ scenario }) => scenario.name).flatMap(([, plays]) => {
		const [first, ...others] = plays;
		if (first === undefined) return [];
		const alarms = sum(plays.map((play) => alarmsOf(play, 'later')));
		return [
			{ over: alarms / plays.length - allowed(first.scenario), cells: lifeRow([first, ...others]) },
		];
	});
	return table(
		LIFE_HEAD,
		rows.sort((a, b) => b.over - a.over).map(({ cells }) => cells),
	);
}

/** The tables of all situations on the usual service. */
export function situationTables({ options, lives, attacks }: UsersReport): string {
	const usualLives = by(
		lives.filter(({ trait }) => trait === USUAL),
		({ scenario }) => scenario.name,
	);
	const usualAttacks = by(
		attacks.filter(({ trait }) => trait === USUAL),
		({ scenario }) => scenario.name,
	);
	const rowsOf = <Play>(
		groups: [string, Play[]][],
		rowOf: (plays: readonly [Play, ...Play[]]) => string[],
	) =>
		groups.flatMap(([, [first, ...others]]) =>
			first === undefined ? [] : [rowOf([first, ...others])],
		);
	return [
		`Attacks on the usual service, one on each person (seed ${options.seed}). Times are the middle one and, where it differs, the longest.`,
		table(ATTACK_HEAD, rowsOf(usualAttacks, attackRow)),
		'Daily life on the usual service, alarms after the first week.',
		table(LIFE_HEAD, rowsOf(usualLives, lifeRow)),
	].join('\n\n');
}

/** What all of it adds up to. */
export function summaryTables(report: UsersReport): string {
	const { lives, attacks, options } = report;
	return [
		`${lives.length} user-years of daily life and ${attacks.length} attacks (seed ${options.seed}): what happened, and the risk level that it got.`,
		confusionMatrix(report),
		timesToAlert(report),
		'By service:',
		traitTable(report),
		'What missed its target:',
		usersFailures(report)
			.map((missed) => `- ${missed}`)
			.join('\n') || '- nothing',
	].join('\n\n');
}
