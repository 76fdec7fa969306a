import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

const page = readFileSync('docs/threats.md', 'utf8');
const sections = page.split(/^### /m).slice(1);

/** `` `tests/x.test.ts` «its title» `` */
const proofsOf = (section: string) =>
	[...section.matchAll(/`(tests\/[^`]+)` «([^»]+)»/g)].map(([, file = '', title = '']) => ({
		file,
		title,
	}));

describe('the threats', () => {
	it('are numbered, with none left out', () => {
		const numbers = sections.map((section) => Number(/^(\d+)\. /.exec(section)?.[1]));
		expect(numbers).toEqual(sections.map((_, index) => index + 1));
		expect(sections.length).toBeGreaterThanOrEqual(23);
	});

	test.each(sections.map((section) => [section.split('\n')[0], section]))('%s', (_, section) => {
		for (const part of ['**Stops it:**', '**Left:**', '**Proved by:**']) {
			expect(section).toContain(part);
		}
		expect(proofsOf(section ?? '')).not.toEqual([]);
	});

	test.each(proofsOf(page).map(({ file, title }) => [file, title] as const))(
		'%s has «%s»',
		(file, title) => {
			expect(existsSync(file)).toBe(true);
			expect(readFileSync(file, 'utf8')).toContain(title);
		},
	);
});
