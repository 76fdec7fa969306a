import { run } from './run.ts';

export type Count = { passed: number; failed: number; skipped: number };

/** A step that is one check: it passed or it failed. What it printed is shown where it failed. */
export async function step(
	name: string,
	command: string,
	args: readonly string[],
	env: Record<string, string> = {},
): Promise<Count> {
	const { code, output, seconds } = await run(command, args, { env });
	if (code !== 0) console.log(output);
	console.log(`— ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** What is checked without running anything of it: types, lint and format, layers; side by side. */
export async function checkStatically(): Promise<Count[]> {
	const prepared = await step('wxt prepare', 'npx', ['wxt', 'prepare']);
	return [
		prepared,
		...(await Promise.all([
			step('types', 'npx', ['tsc', '--noEmit', ...TYPES_KEPT]),
			step('lint and format', 'npx', ['biome', 'ci', '--colors=off', '.']),
			step('layers', 'node', ['scripts/lint-layers.ts']),
		])),
	];
}

/** What was found of files that have not changed since is not found anew. */
const TYPES_KEPT = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'];

/** Prints the sums, and says by the exit code whether anything failed. */
export function conclude(counts: readonly Count[], started: number): void {
	const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
	console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`);
	const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
	console.log(`${total('passed')} passed, ${total('failed')} failed${skipped}`);
	process.exitCode = total('failed') > 0 ? 1 : 0;
}
