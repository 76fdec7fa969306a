/**
 * `npm run simulate -- fleet [--seed N] [--installs N]`, or
 * `npm run simulate -- users [--seed N] [--years N] [--write]`: runs a simulation and prints what
 * came of it, with the limits that were missed. It measures, so a miss is a result like another and
 * no failure: it is the tests that fail. Without a number of years, each life meets the usual service
 * and two others; `--write` writes the tables of that into `docs/judgement.md`.
 */
import { parseArgs } from 'node:util';
import { resolveLikeTheBundler } from '../../scripts/resolve-like-the-bundler.ts';

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

/** A whole number from the command line. */
function number(name: string, text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value) || value < 1) stop(`--${name}: «${text}» is no number.`);
	return value;
}

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		seed: { type: 'string', default: '1' },
		installs: { type: 'string', default: '1000000' },
		years: { type: 'string' },
		write: { type: 'boolean', default: false },
	},
});
const seed = number('seed', values.seed);
resolveLikeTheBundler();

/** What a simulation says, and in which of its limits it failed. */
let lines: string[];
let missed: string[];
switch (positionals[0]) {
	case 'fleet': {
		const { describeFleet, missedLimits, simulateFleet } = await import('./fleet.ts');
		const report = simulateFleet({ installs: number('installs', values.installs), seed });
		lines = describeFleet(report);
		missed = missedLimits(report);
		break;
	}
	case 'users': {
		const { DOCUMENTED, simulateUsers } = await import('./users.ts');
		const { usersFailures } = await import('./targets.ts');
		const { situationTables, summaryTables, worstLives } = await import('./tables.ts');
		const years = values.years === undefined ? DOCUMENTED.years : number('years', values.years);
		const report = simulateUsers({ ...DOCUMENTED, seed, years });
		if (values.write) {
			const { writeTables } = await import('./document.ts');
			writeTables(report);
		}
		lines = [situationTables(report), '', worstLives(report), '', summaryTables(report)];
		missed = usersFailures(report);
		break;
	}
	default:
		stop('Usage: npm run simulate -- fleet|users [--seed N] [--installs N] [--years N] [--write]');
}

for (const line of lines) console.log(line);
if (missed.length > 0) console.log(['', 'Limits missed:', ...missed].join('\n'));
const { user, system } = process.cpuUsage();
console.log(`\n${((user + system) / 1e6).toFixed(1)} s of one core`);
