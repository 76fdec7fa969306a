import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const here = fileURLToPath(new URL('.', import.meta.url));
const alias = { '@': here };

/** How many browsers run at a time. */
const browsersAtOnce = Number(process.env.BROWSERS_AT_ONCE ?? 1);

/**
 * One spec, either browser: which one, and where its build is, is in the environment. A worker takes
 * one spec after the other, and all share its browser.
 */
const browser = {
	include: ['tests/e2e/**/*.spec.ts'],
	maxWorkers: browsersAtOnce,
	isolate: false,
	testTimeout: 90_000,
	hookTimeout: 90_000,
	// The worker ends its browser, which takes as long as the machine does.
	teardownTimeout: 60_000,
	sequence: { concurrent: false, groupOrder: 2 },
};

/** What takes longest, longest first: begun last, all would wait for it alone. */
const LONGEST = [
	'histories',
	'more-histories',
	'users-simulation',
	'learning-properties',
	'gallery',
	// Those whose build is not connected, one after the other: to change the build is to install anew.
	'connection-life',
	'connect-document',
	'connect',
	'connect-drawn',
	'learning-workers',
	'connection-file',
	'learning-attacks-lists',
	'learning-cleanup',
	'connect-here',
	'learning-attacks-channel',
	'learning-attacks',
	'managed-connection',
	// All others.
	'settings',
	'popup',
	'judgement',
	'driver',
	'failures',
	'bad-input',
	'removal',
	'notifications',
	'language',
	'accessibility',
	'storage',
	'deaths',
	'production',
	'welcome',
	'sync',
	'stranger',
	'background',
];

/** One browser after the other, so that no worker has to change between them; the longest first. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification) => {
			const at = LONGEST.findIndex((name) => moduleId.includes(`/${name}.`));
			return at < 0 ? LONGEST.length : at;
		};
		const order = (spec: TestSpecification) =>
			(spec.project.name === 'chromium' ? LONGEST.length + 1 : 0) + place(spec);
		return (await super.sort(files)).toSorted((a, b) => order(a) - order(b));
	}
}

export default defineConfig({
	resolve: { alias },
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				plugins: [WxtVitest()],
				resolve: { alias },
				// As in a production build.
				define: { __LOCAL_CRYPTONOW__: 'null', __CONNECTED__: 'false' },
				test: {
					name: 'unit',
					maxWorkers: '100%',
					// Half of the time went into loading the same modules for each file anew. No test may leave
					// anything behind that another could see.
					isolate: false,
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
					benchmark: {
						enabled: true,
						include: ['tests/bench/{documents,look,learning,patterns}.bench.ts'],
					},
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'bench-popup',
					include: [],
					benchmark: { enabled: true, include: ['tests/bench/{popup,wake}.bench.ts'] },
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
