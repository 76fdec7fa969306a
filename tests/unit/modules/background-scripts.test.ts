import { createContext, runInContext } from 'node:vm';
import type { Rolldown } from 'vite';
import { expect, it, test } from 'vitest';
import { makeClassic, withFullNames, withShortExports } from '@/modules/background-scripts';

type Chunk = { code: string; imports?: string[]; dynamicImports?: string[]; isEntry?: boolean };

/** A bundle as the bundler makes it: CommonJS files. */
const bundleOf = (chunks: Record<string, Chunk>) =>
	Object.fromEntries(
		Object.entries(chunks).map(([fileName, chunk]) => [
			fileName,
			{ type: 'chunk', fileName, imports: [], dynamicImports: [], isEntry: false, ...chunk },
		]),
	) as unknown as Rolldown.OutputBundle;

const BUNDLE: Record<string, Chunk> = {
	'background.js': {
		code: 'const a=require("./background/base.js");ran.push(`first`);exports.x=1;later=()=>Promise.resolve().then(()=>require("./background/rare.js"))',
		imports: ['background/base.js'],
		dynamicImports: ['background/rare.js'],
		isEntry: true,
	},
	'background/base.js': { code: 'ran.push(`base`);exports.b=2;' },
	'background/rare.js': {
		code: 'const s=require("./shared.js"),b=require("./base.js");ran.push(`rare`);exports.sum=s.s+b.b;',
		imports: ['background/shared.js', 'background/base.js'],
	},
	'background/shared.js': { code: 'ran.push(`shared`);exports.s=3;' },
};

type Scope = {
	ran: string[];
	later?: () => Promise<{ sum: number }>;
	installed?: () => void;
};

/** Runs the first file, in a worker of Chrome or a document of Firefox, whose files can be missing. */
function run(browser: 'chrome' | 'firefox', missing: Set<string> = new Set()) {
	const bundle = bundleOf(BUNDLE);
	makeClassic(browser, bundle);
	const read: string[] = [];
	const runFile = (file: string) => {
		read.push(file);
		const chunk = bundle[file.slice(1)];
		if (missing.has(file) || chunk?.type !== 'chunk') throw new Error(`${file} is missing`);
		runInContext(chunk.code, context);
	};
	const scope: Scope & Record<string, unknown> = { ran: [] };
	const context = createContext(scope);
	scope.importScripts = runFile;
	scope.addEventListener = (_: string, heard: () => void) => {
		scope.installed = heard;
	};
	scope.document = {
		createElement: () => ({}),
		head: {
			append(script: { src: string; onload(): void; onerror(): void }) {
				try {
					runFile(script.src);
					script.onload();
				} catch {
					script.onerror();
				}
			},
		},
	};
	runFile('/background.js');
	return { scope, read, files: Object.keys(bundle) };
}

test.each(['chrome', 'firefox'] as const)(
	'%s reads a file with what it needs when it is imported, and once',
	async (browser) => {
		const { scope, read, files } = run(browser);
		expect(files).toEqual(['background.js', 'background/rare.js', 'background/shared.js']);
		expect(scope.ran).toEqual(['base', 'first']);
		const [rare, again] = await Promise.all([scope.later?.(), scope.later?.()]);
		expect(rare?.sum).toBe(5);
		expect(again).toBe(rare);
		expect(await scope.later?.()).toBe(rare);
		expect(scope.ran).toEqual(['base', 'first', 'shared', 'rare']);
		expect(read).toEqual(['/background.js', '/background/shared.js', '/background/rare.js']);
	},
);

test.each(['chrome', 'firefox'] as const)(
	'%s says that a file is missing, and tries again when it is asked again',
	async (browser) => {
		const missing = new Set(['/background/shared.js']);
		const { scope } = run(browser, missing);
		await expect(scope.later?.()).rejects.toThrow('shared.js');
		missing.clear();
		expect((await scope.later?.())?.sum).toBe(5);
	},
);

it('has Chrome read all files when it is installed', () => {
	const { scope, read } = run('chrome');
	scope.installed?.();
	expect(read).toEqual(['/background.js', '/background/rare.js', '/background/shared.js']);
	expect(scope.ran).toEqual(['base', 'first']);
});

it('marks each file as one that runs at once, so that none is compiled twice', () => {
	const bundle = bundleOf(BUNDLE);
	makeClassic('chrome', bundle);
	const texts = Object.values(bundle).map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''));
	const files = texts.join('').match(/backgroundScripts\["[^"]+"\]=.*/g);
	expect(files).toHaveLength(4);
	for (const file of files ?? [])
		expect(file).toMatch(/=\(\(exports,require,load,expose\)=>\{.*\}\);$/);
});

it('knows what is imported at once from what is imported later', () => {
	expect(
		withFullNames(
			'const a=require(`./b.js`);c(()=>Promise.resolve().then(()=>require(`../d.js`)).then(e))',
			'background/a.js',
		),
	).toBe('const a=require("/background/b.js");c(()=>load("/d.js").then(e))');
});

it.each([
	['imports a module', 'import("./background/rare.js")'],
	['asks for a file that it does not import', 'require("./background/rare.js")'],
	['lacks what it imports later', ''],
])('builds nothing where the first file %s', (_, code) => {
	const first = { code, dynamicImports: ['background/rare.js'], isEntry: true };
	const bundle = bundleOf({ 'background.js': first, 'background/rare.js': { code: '' } });
	expect(() => makeClassic('chrome', bundle)).toThrow('not known');
});

it('builds nothing without a single first file', () => {
	expect(() => makeClassic('chrome', bundleOf({}))).toThrow('first');
});

test('exports of a file that is made small are said in one go, and stay live', () => {
	const one = (name: string, value: string) =>
		`Object.defineProperty(exports,"${name}",{enumerable:!0,get:function(){return ${value}}})`;
	const code = `Object.defineProperty(exports,Symbol.toStringTag,{value:\`Module\`});let a=1,b=2;exports.c=3;${one('x', 'a')},${one('$', 'b')};a=4;${one('y', 'a')}`;
	const short = withShortExports(code);
	expect(short).toContain('expose({x:()=>a,$:()=>b});a=4;expose({y:()=>a})');
	const bundle = bundleOf({
		'background.js': {
			code: 'const s=require("./background/s.js");exports.x=s.x,ran.push(s.x,s.$,s.y,s.c,Object.keys(s))',
			imports: ['background/s.js'],
			isEntry: true,
		},
		'background/s.js': { code },
	});
	makeClassic('firefox', bundle);
	const first = bundle['background.js'];
	const scope: Scope = { ran: [] };
	runInContext(first?.type === 'chunk' ? first.code : '', createContext(scope));
	expect(scope.ran.slice(0, 4)).toEqual([4, 2, 4, 3]);
	expect([...(scope.ran[4] ?? [])]).toEqual(['c', 'x', '$', 'y']);
});
