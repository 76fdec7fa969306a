import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const project = JSON.parse(read('package.json'));

/** The packages whose code ends up in the extension; the rest stays on the developer's machine. */
const SHIPPED = [...Object.keys(project.dependencies), '@preact/signals-core', 'wxt'];

describe('third-party licences', () => {
	const notice = read('public/third-party-licences.txt');

	test.each(SHIPPED)('%s is named with its version and licence', (name) => {
		const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
		expect(['MIT', 'MPL-2.0']).toContain(license);
		expect(notice).toContain(`\n${name} ${version} (${license})\n`);
	});

	it('names nothing that is not shipped', () => {
		const named = [...notice.matchAll(/^(\S+) \d\S* \((?:MIT|MPL-2\.0)\)$/gm)].map(
			([, name]) => name,
		);
		expect(named.sort()).toEqual([...SHIPPED].sort());
	});
});

describe('the lockfile', () => {
	test.each(['package-lock.json', 'tests/setup/node/package-lock.json'])(
		'%s holds no address of a registry',
		(file) => {
			expect(read(file)).not.toMatch(/"resolved"|\.tgz/);
		},
	);

	it('agrees with package.json', () => {
		const root = JSON.parse(read('package-lock.json')).packages[''];
		expect(root.dependencies).toEqual(project.dependencies);
		expect(root.devDependencies).toEqual(project.devDependencies);
	});

	it('names exact versions only', () => {
		for (const version of Object.values({ ...project.dependencies, ...project.devDependencies })) {
			expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		}
	});
});

describe('the README', () => {
	const readme = read('README.md');
	const config = read('wxt.config.ts');

	it('explains each permission of the manifest, and no other', () => {
		const [, list = ''] = config.match(/permissions: \[([^\]]*)\]/) ?? [];
		const asked = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
		expect(asked.length).toBeGreaterThan(0);
		const table = readme.slice(readme.indexOf('## Permissions'));
		const explained = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
		expect(explained).toEqual([...asked, 'https://*.cryptonow.net/*']);
	});

	it.each(['README.md', 'CONTRIBUTING.md'])('%s names commands and files that exist', (file) => {
		const text = read(file);
		for (const [, script = ''] of text.matchAll(/`npm run ([\w-]+)/g)) {
			expect(Object.keys(project.scripts)).toContain(script);
		}
		for (const [, path = ''] of text.matchAll(
			/`((?:entrypoints|components|utils|public|tests|docs)\/[\w./-]*)`/g,
		)) {
			expect(`${path}: ${existsSync(path)}`).toBe(`${path}: true`);
		}
		for (const [, path = ''] of text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) {
			expect(`${path}: ${existsSync(path)}`).toBe(`${path}: true`);
		}
	});
});

describe('the house', () => {
	it('has only its rooms at the top', () => {
		const rooms = readdirSync('.', { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
			.map(({ name }) => name)
			.filter((name) => name !== 'node_modules');
		expect(rooms.sort()).toEqual(['components', 'docs', 'entrypoints', 'public', 'tests', 'utils']);
	});

	it('knows URLs and the wire only in the account room', () => {
		const files = readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((file) =>
			/^(entrypoints|components|utils)[\\/].*\.(ts|tsx|html)$/.test(file),
		);
		expect(files.length).toBeGreaterThan(20);
		for (const file of files.filter((name) => !/utils[\\/]account[\\/]profiles\.ts$/.test(name))) {
			// Comments may show an address; code may not hold one.
			const code = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
			expect(`${file}: ${code.match(/https?:\/\/[^'"`\s)]+|\/api\/\w+/)?.[0]}`).toBe(
				`${file}: undefined`,
			);
		}
	});
});
