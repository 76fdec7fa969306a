import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_AGE, RECORD_LIMIT } from '@/utils/domain/record/bounds';
import { LONGEST_LEARNING } from '@/utils/learning/limits';

const read = (file: string) => readFileSync(file, 'utf8');
const namesIn = (folder: string, end: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(end))
		.map((name) => join(folder, name).replaceAll('\\', '/'));

const DOCUMENTS = [
	...readdirSync('.').filter((name) => name.endsWith('.md')),
	...namesIn('docs', '.md'),
	...namesIn('.github', '.md'),
];
const FORMS = namesIn('.github/ISSUE_TEMPLATE', '.yml').filter((file) => !/config/.test(file));

const project = JSON.parse(read('package.json'));
const DAY = 24 * 60 * 60 * 1000;

/** What GitHub calls the place of a heading in an address. */
const anchorOf = (heading: string): string =>
	heading
		.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
		.replaceAll(' ', '-');

const anchorsIn = (file: string): string[] =>
	[...read(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** The rows of a Markdown table below a heading: the texts of their cells. */
const rowsOf = (text: string, heading: string): string[][] => {
	const [, section = ''] = text.split(`\n## ${heading}\n`);
	return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| (.+) \|$/gm)]
		.map(([, row = '']) => row.split(' | '))
		.filter(([first]) => !/^-+$/.test(first ?? ''));
};

describe('the documents', () => {
	it.each(DOCUMENTS)('%s names commands and files that exist', (file) => {
		const text = read(file);
		for (const [, script = ''] of text.matchAll(/`npm run ([\w-]+)/g)) {
			expect(Object.keys(project.scripts)).toContain(script);
		}
		for (const [, path = ''] of text.matchAll(
			/`((?:entrypoints|components|modules|utils|public|scripts|tests|docs)\/[\w./-]*)`/g,
		)) {
			expect(`${path}: ${existsSync(path)}`).toBe(`${path}: true`);
		}
	});

	it.each(DOCUMENTS)('%s has links that lead somewhere', (file) => {
		for (const [, link = ''] of read(file).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
			const [path = '', anchor] = link.split('#');
			const target = path === '' ? file : normalize(join(dirname(file), path));
			expect(`${link}: ${existsSync(target)}`).toBe(`${link}: true`);
			if (anchor !== undefined) expect(anchorsIn(target)).toContain(anchor);
		}
	});

	it.each(DOCUMENTS)('%s names no address of a person or a server of ours', (file) => {
		// Those of pictures and profiles are Cryptonow's own, or kept for examples.
		expect(read(file).match(/\bmailto:|[\w.]+@[\w-]+\.(?!example\b)\w+/g) ?? []).toEqual([]);
	});

	it.each(['README.md', 'CONTRIBUTING.md'])('%s leads to each of them', (file) => {
		const text = read(file);
		const linked = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, path]) => path);
		for (const document of [
			'SECURITY.md',
			'PRIVACY.md',
			'docs/glossary.md',
			'docs/performance.md',
			'docs/decisions/README.md',
		]) {
			expect(linked).toContain(document);
		}
	});
});

describe('the issue forms', () => {
	it('are there for what goes wrong', () => {
		expect(FORMS.map((file) => file.split('/').at(-1)).sort()).toEqual([
			'bug.yml',
			'judgement.yml',
			'service-changed.yml',
		]);
	});

	it.each(FORMS)('%s has what GitHub asks for, and each field once', (file) => {
		const text = read(file);
		for (const key of ['name', 'description', 'body']) {
			expect(text).toMatch(new RegExp(`^${key}:`, 'm'));
		}
		const ids = [...text.matchAll(/^ {4}id: (\S+)$/gm)].map(([, id]) => id);
		expect(ids.length).toBeGreaterThan(0);
		expect(new Set(ids).size).toBe(ids.length);
		expect(text).not.toContain('\t');
		expect(text).toContain('Everybody can read this.');
	});

	it.each(FORMS)('%s leads to documents that are there', (file) => {
		for (const [, path = '', anchor] of read(file).matchAll(
			/\]\(\.\.\/blob\/HEAD\/([^)#\s]+)(?:#([^)\s]+))?\)/g,
		)) {
			expect(`${path}: ${existsSync(path)}`).toBe(`${path}: true`);
			if (anchor !== undefined) expect(anchorsIn(path)).toContain(anchor);
		}
	});

	it('take no security report', () => {
		const config = read('.github/ISSUE_TEMPLATE/config.yml');
		expect(config).toContain('blank_issues_enabled: false');
		expect(config).toContain('SECURITY.md');
		expect(read('SECURITY.md')).toContain('Report a vulnerability');
	});
});

describe('docs/decisions', () => {
	const pages = namesIn('docs/decisions', '.md').filter((file) => !file.endsWith('/README.md'));

	it('are all in the list, and no others', () => {
		const listed = [...read('docs/decisions/README.md').matchAll(/^\| \[[^\]]+\]\(([^)]+)\)/gm)];
		expect(listed.map(([, name]) => `docs/decisions/${name}`).sort()).toEqual(pages.sort());
	});

	it.each(pages)('%s is a page: context, decision, consequences', (file) => {
		const text = read(file);
		expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
			'Context',
			'Decision',
			'Consequences',
		]);
		expect(text.split(/\s+/).length).toBeLessThan(500);
	});
});

describe('docs/performance.md', () => {
	const text = read('docs/performance.md');

	/** The values of a constant object of numbers in a program that is not ours to import here. */
	const numbersIn = (file: string, name: string): [string, number][] => {
		const [, body = ''] = read(file).match(new RegExp(`const ${name} = \\{([^}]+)\\}`)) ?? [];
		return [...body.matchAll(/(\w+): ([\d.]+)/g)].map(([, key = '', value]) => [
			key,
			Number(value),
		]);
	};
	const numberIn = (file: string, name: string): number =>
		Number(read(file).match(new RegExp(`const ${name} = ([\\d.]+);`))?.[1]);

	it('has the budgets of size as `npm run size` holds them', () => {
		const told = rowsOf(text, 'Size')
			.filter(([, budget = '']) => / KB$/.test(budget))
			.map(([part = '', budget = '']) => [part.split(' ')[0], Number.parseFloat(budget)]);
		expect(told).toEqual(numbersIn('scripts/size.ts', 'BUDGETS'));
	});

	it('has the budgets of time as the bench holds them', () => {
		const budgets = rowsOf(text, 'Time').map(([, budget = '']) => Number.parseFloat(budget));
		const popup = 'tests/bench/popup.bench.ts';
		expect(budgets.slice(1, 7)).toEqual([
			...numbersIn(popup, 'BUDGETS').map(([, value]) => value),
			numberIn(popup, 'INTERACTION_BUDGET'),
			numberIn('tests/bench/look.bench.ts', 'BUDGET'),
			numberIn('tests/bench/learning.bench.ts', 'BUDGET'),
		]);
	});

	it('says how often the bench opens a popup', () => {
		const popup = 'tests/bench/popup.bench.ts';
		expect(text).toContain(
			`${numberIn(popup, 'ROUNDS')} times each after ${numberIn(popup, 'WARM_UP')} `,
		);
	});
});

describe('docs/glossary.md', () => {
	const rows = [...read('docs/glossary.md').matchAll(/^\| ([^|]+) \| ?([^|]*)\| [^|]+ \|$/gm)]
		.map(([, word = '', code = '']) => ({ word, code: code.replaceAll('`', '').trim() }))
		.filter(({ word }) => word !== 'word' && word !== '---');

	it('explains each word once', () => {
		expect(rows.length).toBeGreaterThan(60);
		expect(new Set(rows.map(({ word }) => word)).size).toBe(rows.length);
	});

	it('names what the code has', () => {
		const code = namesIn('utils', '.ts').map(read).join('\n');
		for (const name of rows.flatMap(({ code }) => code || [])) {
			const made = new RegExp(`\\b(?:type|const|function) ${name}\\b|^\\t${name}: `, 'm');
			expect(`${name}: ${made.test(code)}`).toBe(`${name}: true`);
		}
	});
});

describe('PRIVACY.md', () => {
	const text = read('PRIVACY.md');

	it('is what the store listing leads to', () => {
		expect(read('docs/store/listing.md')).toContain('](../../PRIVACY.md)');
	});

	it('tells how long things are kept as they are', () => {
		const record = `at most ${RECORD_LIMIT.toLocaleString('en-US')} entries of the last ${RECORD_AGE / DAY} days`;
		expect(text).toContain(record);
		expect(read('docs/store/listing.md')).toContain(record);
		expect(LONGEST_LEARNING).toBe(10 * 60 * 1000);
		expect(text).toContain('ten minutes at most');
	});
});

describe('.editorconfig', () => {
	it('says what the formatter does', () => {
		const { formatter } = JSON.parse(read('biome.json'));
		const text = read('.editorconfig');
		expect(text).toContain(`indent_style = ${formatter.indentStyle}`);
		expect(text).toContain(`max_line_length = ${formatter.lineWidth}`);
	});
});
