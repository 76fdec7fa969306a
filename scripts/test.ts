/**
 * `npm test`: types, lint, unit tests, builds with their budgets, and every browser spec in a real
 * Chromium and a real Firefox. Several browsers run at a time, each with builds and a local Cryptonow
 * of its own: one that waits leaves its core to another. Takes the names of parts to run only those:
 * `npm test -- unit chromium`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildForWorkers, buildProduction, type Folders } from './browser-builds.ts';
import { run } from './run.ts';
import { type Count, checkStatically, conclude, step } from './steps.ts';

const PARTS = ['lint', 'unit', 'build', 'chromium', 'firefox'] as const;
type Part = (typeof PARTS)[number];

const BROWSERS = ['firefox', 'chromium'] as const;

async function vitest(
	projects: readonly string[],
	temp: string,
	env: Record<string, string> = {},
): Promise<Count> {
	const name = projects.join(' and ');
	console.log(`— ${name} tests`);
	const report = join(temp, `${projects.join('-')}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const chosen = projects.flatMap((project) => ['--project', project]);
	const { code, seconds } = await run('npx', ['vitest', 'run', ...chosen, ...reporters], {
		env: { ...env, NO_COLOR: '1' },
		prefix: `  ${projects.length === 1 ? name : 'browsers'}: `,
	});
	console.log(`  ${name} ended in ${seconds.toFixed(1)} s`);
	const text = await readFile(report, 'utf8').catch(() => null);
	if (text === null) return { passed: 0, failed: 1, skipped: 0 };
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(text);
	return {
		passed: numPassedTests,
		// A file that could not even be loaded has no failed test of its own.
		failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests),
		skipped: numPendingTests + numTodoTests,
	};
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(PARTS as readonly string[]).includes(name));
if (unknown.length > 0) {
	console.error(`Unknown: ${unknown.join(', ')}. The parts are ${PARTS.join(', ')}.`);
	process.exit(2);
}
const wanted = (part: Part) => asked.length === 0 || asked.includes(part);

const started = performance.now();
const temp = await mkdtemp(join(process.cwd(), '.tmp-test-'));
const folders: Folders = { temp, production: join(temp, 'production') };
const counts: Count[] = [];

/** One more than there are cores: a browser waits now and then. */
const BROWSERS_AT_ONCE = availableParallelism() + 1;

/** Builds one after the other: they share WXT's generated types. @returns the specs' environment */
async function buildAll(): Promise<Record<string, string>> {
	const workers: Record<string, unknown> = {};
	for (const browser of BROWSERS) {
		if (wanted(browser)) {
			workers[browser] = await buildForWorkers(browser, BROWSERS_AT_ONCE, folders);
		} else if (wanted('build')) {
			await buildProduction(browser, folders);
		}
	}
	return {
		BROWSER_WORKERS: JSON.stringify(workers),
		BROWSERS_AT_ONCE: String(BROWSERS_AT_ONCE),
	};
}

async function testBuilds(): Promise<void> {
	const { production } = folders;
	counts.push(await step('sizes', 'node', ['scripts/size.ts'], { BUILD_DIR: production }));
	counts.push(await vitest(['build'], temp, { PRODUCTION_BUILD: production }));
}

/** All that is run in turn fails or passes; what throws ends the whole, once the rest has ended. */
async function together(runs: readonly Promise<unknown>[]): Promise<void> {
	const ends = await Promise.allSettled(runs);
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function testAll(): Promise<void> {
	if (wanted('lint')) counts.push(...(await checkStatically()));
	const building = buildAll();
	await together([
		building,
		...(wanted('unit') ? [vitest(['unit'], temp).then((count) => counts.push(count))] : []),
	]);
	const env = await building;
	const browsers = BROWSERS.filter(wanted);
	await together([
		...(browsers.length > 0
			? [vitest(browsers, temp, env).then((count) => counts.push(count))]
			: []),
		...(wanted('build') ? [testBuilds()] : []),
	]);
}

try {
	await testAll();
} finally {
	await rm(temp, { recursive: true, force: true });
}
conclude(counts, started);
