import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const here = fileURLToPath(new URL('.', import.meta.url));
const alias = { '@': here };

/**
 * One spec, either browser: which one, and where its build is, is in the environment. All specs run in
 * one worker, one after the other, and share its browser.
 */
const browser = {
	include: ['tests/e2e/**/*.spec.ts'],
	fileParallelism: false,
	isolate: false,
	testTimeout: 90_000,
	hookTimeout: 90_000,
	// The worker ends its browser, which takes as long as the machine does.
	teardownTimeout: 60_000,
	sequence: { concurrent: false },
};

/** The histories take longest by far: begun last, all would wait for them alone. */
class HistoriesFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('histories');
		const sorted = await super.sort(files);
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}
}

export default defineConfig({
	resolve: { alias },
	test: {
		sequence: { sequencer: HistoriesFirst },
		projects: [
			{
				plugins: [WxtVitest()],
				resolve: { alias },
				// As in a production build.
				define: { __LOCAL_CRYPTONOW__: 'null', __CONNECTED__: 'false' },
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.{ts,tsx}'],
					// Properties take as long as the machine does: only one that hangs has failed.
					testTimeout: 60_000,
				},
			},
			{
				plugins: [WxtVitest()],
				resolve: { alias },
				test: {
					name: 'bench',
					include: [],
					benchmark: { enabled: true, include: ['tests/bench/{look,learning,patterns}.bench.ts'] },
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'bench-popup',
					include: [],
					benchmark: { enabled: true, include: ['tests/bench/popup.bench.ts'] },
					testTimeout: 600_000,
					// Two at a time would measure each other.
					sequence: { concurrent: false, groupOrder: 1 },
				},
			},
			{ test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 } },
			{ test: { name: 'chromium', ...browser, env: { BROWSER_UNDER_TEST: 'chromium' } } },
			{ test: { name: 'firefox', ...browser, env: { BROWSER_UNDER_TEST: 'firefox' } } },
		],
	},
});
