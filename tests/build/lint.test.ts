import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BUILT = process.env.PRODUCTION_BUILD ?? '.output';

test("Mozilla's linter finds nothing", () => {
	const args = [
		'web-ext',
		'lint',
		'--output',
		'json',
		'--no-config-discovery',
		'--self-hosted=false',
	];
	const output = execFileSync('npx', [...args, '-s', join(BUILT, 'firefox-mv3')], {
		encoding: 'utf8',
		env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
	});
	const { summary, errors, warnings, notices } = JSON.parse(output.slice(output.indexOf('{')));
	expect([...errors, ...warnings, ...notices]).toEqual([]);
	expect(summary).toMatchObject({ errors: 0, warnings: 0, notices: 0 });
});
