import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/workflows';
const project = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
	const text = readFileSync(`${FOLDER}/${name}`, 'utf8');

	it('uses each action at a commit that cannot change', () => {
		const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
		expect(used).not.toEqual([]);
		for (const action of used)
			expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	it('may read, and leaves no credentials with what it runs', () => {
		expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
		const checkouts = text.match(/actions\/checkout@/g) ?? [];
		expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
		// Code of others runs where nothing can be written, and no secret is known.
		expect(text).not.toMatch(/pull_request_target|secrets\./);
		const jobs = text.split(/^ {2}(?=[\w-]+:\n)/m);
		for (const job of jobs.filter((part) => /: write$/m.test(part))) {
			expect(job).not.toMatch(/npm|npx|checkout|container/);
		}
	});

	it('runs commands that are there, and takes no text of others into a command', () => {
		for (const [, script = ''] of text.matchAll(/npm (?:run )?([\w-]+)/g)) {
			expect(Object.keys(project.scripts)).toContain(script);
		}
		for (const run of text
			.split(/^\s+(?:- )?(?=\w[\w-]*:)/m)
			.filter((part) => part.startsWith('run:'))) {
			expect(run).not.toContain('${{');
		}
	});
});
