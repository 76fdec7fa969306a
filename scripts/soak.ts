/**
 * `npm run soak`: a million random histories of the watcher (tests/unit/fixtures/histories.ts), of new seeds
 * each time, on all processors. `npm run soak -- 50000` for another number.
 */
import { availableParallelism } from 'node:os';
import { run } from './run.ts';

const total = Number(process.argv[2] ?? 1_000_000);
if (!Number.isSafeInteger(total) || total < 1) {
	console.error(`«${process.argv[2]}» is no number of histories.`);
	process.exit(2);
}
const workers = Math.min(availableParallelism(), total);
const first = Math.floor(Math.random() * 2 ** 30);
const started = performance.now();
console.log(`${total} histories in ${workers} parts, seeds from ${first} on`);

const codes = await Promise.all(
	Array.from({ length: workers }, async (_, index) => {
		const env = {
			HISTORIES: String(Math.ceil(total / workers)),
			HISTORIES_SEED: String(first + index),
			NO_COLOR: '1',
		};
		const args = ['vitest', 'run', '--project', 'unit', 'tests/unit/app/histories.test.ts'];
		const { code, output, seconds } = await run('npx', args, { env });
		console.log(
			`seed ${env.HISTORIES_SEED}: ${code === 0 ? 'passed' : 'FAILED'}, ${seconds.toFixed(0)} s`,
		);
		if (code !== 0) console.log(output);
		return code;
	}),
);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
