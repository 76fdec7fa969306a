/**
 * `npm test`: types, lint, unit tests, builds with their budgets, and every browser spec in a real
 * Chromium and a real Firefox, each with a build and a local Cryptonow of its own. The browsers begin
 * as soon as they have their builds, side by side with all the rest, which takes turns: they leave a
 * core idle now and then, and take longest. Takes the names of parts to run only those:
 * `npm test -- unit chromium`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildExtension } from './build.ts';
import { run } from './run.ts';

const PARTS = ['lint', 'unit', 'build', 'chromium', 'firefox'] as const;
type Part = (typeof PARTS)[number];
type Count = { passed: number; failed: number; skipped: number };

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('no free port');
	return address.port;
}

/** A step that is one check: it passed or it failed. */
async function step(name: string, command: string, args: string[], env = {}): Promise<Count> {
	console.log(`— ${name}`);
	const { code, output, seconds } = await run(command, args, { env });
	if (code !== 0) console.log(output);
	console.log(`  ${code === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function vitest(
	project: string,
	temp: string,
	env: Record<string, string> = {},
): Promise<Count> {
	console.log(`— ${project} tests`);
	const report = join(temp, `${project}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { code, seconds } = await run(
		'npx',
		['vitest', 'run', '--project', project, ...reporters],
		{
			env: { ...env, NO_COLOR: '1' },
			prefix: `  ${project}: `,
		},
	);
	console.log(`  ${project} ended in ${seconds.toFixed(1)} s`);
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
const production = join(temp, 'production');
const counts: Count[] = [];

/** Builds what the specs in one browser are run with. @returns their environment */
async function buildsFor(project: 'chromium' | 'firefox'): Promise<Record<string, string>> {
	const target = project === 'chromium' ? 'chrome' : 'firefox';
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const into = join(temp, project);
	return {
		EXTENSION_DIR: await buildExtension(target, origin, into),
		LEARN_DIR: await buildExtension(target, origin, join(into, 'learn'), { learn: true }),
		PRODUCTION_DIR: await buildExtension(target, null, production),
		CRYPTONOW_PORT: String(port),
	};
}

/** What needs no browser, one after the other. */
async function testWithoutBrowsers(): Promise<void> {
	if (wanted('unit')) counts.push(await vitest('unit', temp));
	if (wanted('build')) {
		counts.push(await step('sizes', 'node', ['scripts/size.ts'], { BUILD_DIR: production }));
		counts.push(await vitest('build', temp, { PRODUCTION_BUILD: production }));
	}
}

async function testAll(): Promise<void> {
	if (wanted('lint')) {
		counts.push(await step('wxt prepare', 'npx', ['wxt', 'prepare']));
		counts.push(await step('types', 'npx', ['tsc', '--noEmit']));
		counts.push(await step('lint and format', 'npx', ['biome', 'ci', '--colors=off', '.']));
		counts.push(await step('layers', 'node', ['scripts/lint-layers.ts']));
	}
	const runs: Promise<unknown>[] = [];
	// Firefox's specs take longer, so they begin first. The builds come one after the other: they share
	// WXT's generated types.
	for (const project of ['firefox', 'chromium'] as const) {
		if (wanted(project)) {
			const env = await buildsFor(project);
			runs.push(vitest(project, temp, env).then((count) => counts.push(count)));
		} else if (wanted('build')) {
			await buildExtension(project === 'chromium' ? 'chrome' : 'firefox', null, production);
		}
	}
	runs.push(testWithoutBrowsers());
	const ends = await Promise.allSettled(runs);
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

try {
	await testAll();
} finally {
	await rm(temp, { recursive: true, force: true });
}

const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`);
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped}`);
process.exitCode = total('failed') > 0 ? 1 : 0;
