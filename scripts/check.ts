/** `npm run check`: what needs no browser and no build. */
import { run } from './run.ts';
import { checkStatically, conclude } from './steps.ts';

/** `npm test` plays five times as many, which takes a third of all that the unit tests need. */
const HISTORIES = '1000';

const started = performance.now();
const counts = await checkStatically();
const { code } = await run('npx', ['vitest', 'run', '--project', 'unit'], {
	env: { HISTORIES },
	prefix: '  ',
});
conclude(
	[...counts, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }],
	started,
);
