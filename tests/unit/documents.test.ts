import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readProfile } from '@/utils/connection/profile/read-profile';
import { en } from '@/utils/i18n/catalogues/en';
import { LANGUAGES } from '@/utils/i18n/languages';
import { ANSWER_LIMIT, LONGEST_LEARNING } from '@/utils/learning/limits';
import { CONNECTION_KEY } from '@/utils/platform/store/stored-keys';
import { listingOf } from '../../scripts/store-listings.ts';
import { API_STYLES } from '../cryptonow/apis/api-style.ts';
import { DRAWN_WAYS } from '../cryptonow/drawn-pages.ts';
import { FRAMEWORKS } from '../cryptonow/framework-pages.ts';
import { MARKUP_WAYS } from '../cryptonow/markup-page.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const project = JSON.parse(read('package.json'));

/** The packages whose code ends up in the extension, which `tests/build/licences.test.ts` proves. */
const SHIPPED = [
	...Object.keys(project.dependencies),
	'@preact/signals-core',
	'@wxt-dev/webextension-polyfill',
	'entities',
	'rolldown',
	'vite',
	'wxt',
];

describe('third-party licences', () => {
	const notice = read('public/third-party-licences.txt');

	test.each(SHIPPED)('%s is named with its version and licence', (name) => {
		const folder = name === 'entities' ? 'htmlparser2/node_modules/entities' : name;
		const { version, license } = JSON.parse(read(`node_modules/${folder}/package.json`));
		expect(['MIT', 'MPL-2.0', 'BSD-2-Clause']).toContain(license);
		expect(notice).toContain(`\n${name} ${version} (${license})\n`);
	});

	it('names nothing that is not shipped', () => {
		const named = [...notice.matchAll(/^(\S+) \d\S* \((?:MIT|MPL-2\.0|BSD-2-Clause)\)$/gm)].map(
			([, name]) => name,
		);
		expect(named.sort()).toEqual([...SHIPPED].sort());
	});
});

describe('the lockfile', () => {
	test.each(['package-lock.json', 'scripts/setup/node/package-lock.json'])(
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

describe('the page objects', () => {
	it('alone know the selectors of what a user works with', () => {
		for (const folder of ['tests/e2e/specs', 'tests/e2e/scenes']) {
			const files = readdirSync(folder);
			expect(files).not.toEqual([]);
			for (const file of files) {
				const found = read(`${folder}/${file}`).match(
					/\[data-(?:action|session|step|device|host)\b/,
				);
				expect(`${file}: ${found?.[0] ?? 'none'}`).toBe(`${file}: none`);
			}
		}
	});
});

describe('the README', () => {
	it('is read in a few minutes', () => {
		expect(read('README.md').split(/\s+/).length).toBeLessThanOrEqual(900);
	});
});

describe('the calls that Cryptonow could document', () => {
	type Operation = {
		summary: string;
		parameters?: { name: string; in: string; required: boolean }[];
		responses: Record<string, { description: string }>;
	};
	const api = JSON.parse(read('docs/openapi.json')) as {
		openapi: string;
		paths: Record<string, Record<string, Operation>>;
	};
	const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
	);

	it('are those that the page for Cryptonow lists', () => {
		const listed = read('docs/for-cryptonow.md').matchAll(/^\| `([A-Z]+ \/[^`]+)` \|/gm);
		expect([...listed].map(([, call]) => call)).toEqual(
			operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`),
		);
	});

	it('say all that OpenAPI wants of an operation, and nothing that it does not know', () => {
		expect(api.openapi).toMatch(/^3\.1\./);
		for (const { path, operation } of operations) {
			expect(Object.keys(operation)).toEqual(
				expect.arrayContaining(['summary', 'responses']) as string[],
			);
			const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			const declared = (operation.parameters ?? []).filter(
				(one) => one.in === 'path' && one.required,
			);
			expect(declared.map(({ name }) => name)).toEqual(inPath);
			for (const response of Object.values(operation.responses)) {
				expect(response.description).not.toBe('');
				const known = ['description', 'headers', 'content', 'links'];
				expect(Object.keys(response).filter((key) => !known.includes(key))).toEqual([]);
			}
		}
	});
});

describe('the page of permissions', () => {
	const page = read('docs/permissions.md');
	const config = read('wxt.config.ts');

	it('explains each permission of the manifest, and no other', () => {
		const named = (key: string): (string | undefined)[] => {
			const [, list = ''] = config.match(new RegExp(`\\b${key}(?::| =) \\[([^\\]]*)\\]`)) ?? [];
			const names = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
			expect(names.length).toBeGreaterThan(0);
			return names;
		};
		const rows = [...page.matchAll(/^\| (`[^|]+`) \|/gm)].map(([, names]) => names ?? '');
		const explained = rows.flatMap((names) =>
			[...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
		);
		expect(explained).toEqual([
			...named('permissions'),
			'https://cryptonow.net/*',
			'https://*.cryptonow.net/*',
			...named('optional_permissions'),
			...named('FIREFOX_OPTIONAL'),
		]);
	});
});

describe('the store listing', () => {
	const listing = read('docs/store/listing.md');
	const part = (title: string) =>
		listing.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? '';
	const text = (title: string) => part(title).slice(title.length).trim();

	it('says what the manifest says, in the length that the stores take', () => {
		expect(text('Name')).toBe(en.extName);
		expect(text('Summary')).toBe(en.extDescription);
		expect(text('Summary').length).toBeLessThanOrEqual(132);
	});

	it('justifies each permission that its page explains', () => {
		const rows = (from: string) => [...from.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
		expect(rows(part('Permissions')).length).toBeGreaterThan(0);
		expect(rows(part('Permissions'))).toEqual(rows(read('docs/permissions.md')));
	});
});

describe('the store listing in each language', () => {
	it.each(Object.entries(LANGUAGES))(
		'%s is what its catalogue says (npm run listings)',
		(code, of) => {
			expect(read(`docs/store/listing/${code}.md`)).toBe(listingOf(of.name, of.catalogue));
			expect(of.catalogue.extDescription.length).toBeLessThanOrEqual(132);
			expect(of.catalogue.extName.length).toBeLessThanOrEqual(75);
		},
	);

	it('is there for no other', () => {
		const codes = readdirSync('docs/store/listing').map((file) => file.replace('.md', ''));
		expect(codes.sort()).toEqual(Object.keys(LANGUAGES).sort());
	});
});

describe('the pictures', () => {
	const pictures = ['docs/pictures', 'docs/store'].flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.png'))
			.map((name) => ({ file: `${folder}/${name}`, bytes: readFileSync(`${folder}/${name}`) })),
	);
	/** A PNG says its size in its first chunk. */
	const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

	it.each(pictures)('$file is of a size that is looked at', ({ file, bytes }) => {
		const [width = 0] = sizeOf(bytes);
		expect(width).toBeLessThanOrEqual(1600);
		expect(bytes.length).toBeLessThanOrEqual(400 * 1024);
		if (file.startsWith('docs/pictures/')) expect(read('README.md')).toContain(`(${file})`);
		else
			expect([
				[1280, 800],
				[440, 280],
			]).toContainEqual(sizeOf(bytes));
	});

	it('are few and light', () => {
		const sum = pictures.reduce((all, { bytes }) => all + bytes.length, 0);
		expect(sum).toBeLessThanOrEqual(2.5 * 1024 * 1024);
		expect(pictures.filter(({ file }) => file.startsWith('docs/store/')).length).toBeLessThan(7);
	});
});

describe('the house', () => {
	it('has only its rooms at the top', () => {
		const rooms = readdirSync('.', { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
			.map(({ name }) => name)
			.filter((name) => name !== 'node_modules');
		expect(rooms.sort()).toEqual([
			'components',
			'docs',
			'entrypoints',
			'modules',
			'public',
			'scripts',
			'tests',
			'utils',
		]);
	});

	it('knows URLs and the wire only in the connection room', () => {
		const files = readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((file) =>
			/^(entrypoints|components|utils)[\\/].*\.(ts|tsx|html)$/.test(file),
		);
		expect(files.length).toBeGreaterThan(20);
		for (const file of files.filter(
			(name) => !/utils[\\/]connection[\\/]profile[\\/](?:profiles|origins)\.ts$/.test(name),
		)) {
			// Comments may show an address; code may not hold one.
			const code = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
			expect(`${file}: ${code.match(/https?:\/\/[^'"`\s)]+|\/api\/\w+/)?.[0]}`).toBe(
				`${file}: undefined`,
			);
		}
	});
});

describe('docs/for-cryptonow.md', () => {
	it('shows a profile that a production build takes as it is', () => {
		const [, json = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/for-cryptonow.md')) ?? [];
		expect(readProfile(JSON.parse(json), null)).toEqual(JSON.parse(json));
	});
});

describe('docs/connection.md', () => {
	const text = read('docs/connection.md');
	const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
	const rowsUnder = (heading: string) => {
		const [table = ''] = (text.split(`## ${heading}\n`)[1] ?? '').split('\n## ');
		return [...table.matchAll(/^\| ([\w-]+) \|/gm)].map(([, name]) => name).slice(2);
	};

	it('shows a profile that a production build takes as it is', () => {
		const [example = ''] = examples;
		expect(readProfile(JSON.parse(example), null)).toEqual(JSON.parse(example));
	});

	it('names Firefox’s id as the manifest does', () => {
		const policies = JSON.parse(examples.at(-1) ?? '');
		const [id] = Object.keys(policies.policies['3rdparty'].Extensions);
		expect(read('wxt.config.ts')).toContain(`id: '${id}'`);
	});

	it('names the key that the schema for Chrome has', () => {
		const schema = JSON.parse(read('public/managed-schema.json'));
		expect(Object.keys(schema.properties)).toEqual([CONNECTION_KEY]);
	});

	it('has a row for each style of the local Cryptonow', () => {
		expect(rowsUnder('What the local server’s styles showed')).toEqual([...API_STYLES]);
	});

	it('has a row for each page of the local Cryptonow', () => {
		expect(rowsUnder('What pages of servers and frameworks showed')).toEqual([
			...MARKUP_WAYS,
			...FRAMEWORKS,
		]);
		expect(rowsUnder('What pages that draw their list showed')).toEqual([...DRAWN_WAYS]);
	});

	it('tells the limits as they are', () => {
		const limit = ANSWER_LIMIT.toLocaleString('en-US');
		expect(text.match(/[\d,]+(?= characters)/g)).toEqual([limit, limit]);
		expect(LONGEST_LEARNING).toBe(10 * 60 * 1000);
		expect(text).toContain('after ten minutes');
	});

	it.each([
		en.connect,
		en.connectAgain,
		en.connectYes,
		en.connectProblem_notTheSame,
		en.connectProblem_noCurrent,
		en.removeThere,
		en.status_unreadable,
	])('says «%s» as the extension does', (words) => {
		expect(text).toContain(`«${words}»`);
	});
});
