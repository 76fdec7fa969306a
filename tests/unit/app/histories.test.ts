import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { histories, play } from '../fixtures/histories';

/** How many histories; `npm run soak` asks for a million, of another seed each time. */
const RUNS = Number(process.env.HISTORIES ?? 10_000);
const SEED = process.env.HISTORIES_SEED === undefined ? 1 : Number(process.env.HISTORIES_SEED);

test(`${RUNS} histories: no alert is lost, none comes twice, and none is false`, {
	timeout: 24 * 60 * 60 * 1000,
}, async () => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await fc.assert(
		fc.asyncProperty(histories(14), async (steps) => {
			expect(await play(steps)).toEqual([]);
		}),
		{ numRuns: RUNS, seed: SEED },
	);
});
