import { posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** What runs a script of the package; each name stands in full, so that a reader sees all there are. */
const READERS = {
	// A worker.
	chrome: (file: string) => `async () => importScripts(${JSON.stringify(file)})`,
	// A document.
	firefox: (file: string) => `() => inDocument(${JSON.stringify(file)})`,
} as const;

/** Chrome's worker can read later only what it has read when it was installed. */
const KEEPS = {
	chrome:
		'addEventListener("install", () => Object.values(readers).forEach((read) => void read()));',
	firefox: `const inDocument = (file) => new Promise((resolve, reject) => {
	const script = document.createElement("script");
	script.src = file;
	script.onload = () => resolve();
	script.onerror = () => reject(new Error(file + " could not be read"));
	document.head.append(script);
});`,
} as const;

/** A file of the background, and what it imports before it runs. */
export type ScriptFile = { file: string; imports: readonly string[] };

/**
 * What joins the background's files: each leaves a function under its name, which is called when
 * something imports it. The text comes before the first file's own, and makes `backgroundScripts`.
 *
 * @param files all but the first
 */
export function loader(browser: keyof typeof READERS, files: readonly ScriptFile[]): string {
	const readers = files.map(({ file }) => `${JSON.stringify(file)}: ${READERS[browser](file)}`);
	const needs = files.map(
		({ file, imports }) => `${JSON.stringify(file)}: ${JSON.stringify(imports)}`,
	);
	return `var backgroundScripts = {};
var backgroundScript = (() => {
const made = {}, reading = {};
const readers = {${readers.join(', ')}};
const needs = {${needs.join(', ')}};
${KEEPS[browser]}
const read = (file) => reading[file] ??= readers[file]().then(() => {
	if (!(file in backgroundScripts)) throw new Error(file + " left nothing");
}).catch((error) => {
	delete reading[file];
	throw error;
});
const exposer = (exports) => (getters) => {
	for (const name in getters)
		Object.defineProperty(exports, name, { enumerable: true, get: getters[name] });
};
const take = (file) => {
	if (!(file in made)) {
		made[file] = {};
		try {
			backgroundScripts[file](made[file], take, load, exposer(made[file]));
		} catch (error) {
			delete made[file];
			throw error;
		}
	}
	return made[file];
};
const load = async (file) => {
	for (const other of [...needs[file], file]) if (!(other in backgroundScripts)) await read(other);
	return take(file);
};
return take;
})();
`;
}

/**
 * The text of a file, which asks for others by their full names: by `require` for what is there before
 * it runs, by `load` for what it imports later.
 */
export const withFullNames = (code: string, file: string): string =>
	code.replace(
		/(Promise\.resolve\(\)\.then\(\(\)=>)?\brequire\(([`"'])(\.{1,2}\/[\w./-]+)\2\)(\))?/g,
		(_, later: string | undefined, __, name: string, end = '') => {
			const full = JSON.stringify(posix.resolve('/', posix.dirname(file), name));
			return later === undefined ? `require(${full})${end}` : `load(${full})`;
		},
	);

/** How the bundler exports a value; in files that it has made small. */
const EXPORT =
	/Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/;
const EXPORTS = new RegExp(`${EXPORT.source}(?:,${EXPORT.source})*`, 'g');

/** The same exports, said in one go: each file would have all of those letters again. */
export const withShortExports = (code: string): string =>
	code.replace(EXPORTS, (all) => {
		const each = [...all.matchAll(new RegExp(EXPORT, 'g'))];
		return `expose({${each.map(([, name, value]) => `${name}:()=>${value}`).join()}})`;
	});

/** What a file imports before it runs, and it by itself, the deepest first. */
function withImports(
	bundle: Rolldown.OutputBundle,
	file: string,
	seen = new Set<string>(),
): Rolldown.OutputChunk[] {
	const chunk = bundle[file];
	if (chunk?.type !== 'chunk' || seen.has(file)) return [];
	seen.add(file);
	return [...chunk.imports.flatMap((other) => withImports(bundle, other, seen)), chunk];
}

const nameOf = ({ fileName }: Rolldown.OutputChunk): string => `/${fileName}`;

/**
 * A file's text as a function that is left under its name. It stands in brackets: by that engines know
 * that it runs at once, and compile it in one go instead of reading all of it twice.
 *
 * @throws where it would import something in a way that is not known here
 */
function asFunction(chunk: Rolldown.OutputChunk): string {
	const text = withFullNames(chunk.code, chunk.fileName).trim();
	const asked = (how: string) =>
		[...text.matchAll(new RegExp(`\\b${how}\\("/([^"]+)"\\)`, 'g'))].map(([, name]) => name).sort();
	const isKnown =
		`${[...new Set(asked('require'))]}` === `${[...new Set(chunk.imports)].sort()}` &&
		`${[...new Set(asked('load'))]}` === `${[...new Set(chunk.dynamicImports)].sort()}`;
	if (!isKnown || /\bimport\s*\(/.test(text)) {
		throw new Error(`${chunk.fileName} imports in a way that is not known`);
	}
	return `backgroundScripts[${JSON.stringify(nameOf(chunk))}]=((exports,require,load,expose)=>{${withShortExports(text)}});\n`;
}

/**
 * Makes classic scripts of the background's files; what the first file cannot be without is in it.
 *
 * @throws where there is no single first file
 */
export function makeClassic(browser: keyof typeof READERS, bundle: Rolldown.OutputBundle): void {
	const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
	const [first, second] = chunks.filter(({ isEntry }) => isEntry);
	if (first === undefined || second !== undefined) throw new Error('not one first file');
	const inFirst = withImports(bundle, first.fileName);
	const later = chunks.filter((chunk) => !inFirst.includes(chunk));
	const files = later.map((chunk) => ({
		file: nameOf(chunk),
		imports: withImports(bundle, chunk.fileName)
			.filter((other) => other !== chunk && !inFirst.includes(other))
			.map(nameOf),
	}));
	const start = `backgroundScript(${JSON.stringify(nameOf(first))});\n`;
	const texts = inFirst.map(asFunction);
	for (const chunk of later) chunk.code = asFunction(chunk);
	first.code = [loader(browser, files), ...texts, start].join('');
	for (const chunk of inFirst) if (chunk !== first) delete bundle[chunk.fileName];
}

const classicScripts = (browser: keyof typeof READERS): Plugin => ({
	name: 'background-scripts',
	apply: 'build',
	enforce: 'post',
	generateBundle: (_, bundle) => makeClassic(browser, bundle),
});

/**
 * The background's `import()`: what few wakes need is a file of its own, which is read when it is
 * imported. Neither browser can do that with modules (Chrome's workers have no `import()`), so each
 * file becomes a classic script; a module that two files need is in a file that both import.
 */
export default defineWxtModule((wxt) => {
	if (wxt.config.command !== 'build') return;
	wxt.hook('vite:build:extendConfig', (entries, config) => {
		if (!entries.some(({ type }) => type === 'background')) return;
		const { build } = config;
		if (!build?.lib) throw new Error('the background is not built by itself');
		build.lib.formats = ['cjs'];
		const output = build.rollupOptions?.output;
		if (output === undefined || Array.isArray(output)) throw new Error('no single output');
		Object.assign(output, {
			chunkFileNames: 'background/[name].js',
			exports: 'named',
		});
		config.plugins = [
			...(config.plugins ?? []),
			classicScripts(wxt.config.browser === 'firefox' ? 'firefox' : 'chrome'),
		];
	});
});
