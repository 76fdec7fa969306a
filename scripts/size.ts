/**
 * Prints what the extension weighs and fails where a budget is passed: what a popup carries is
 * paid at each opening, and what the background carries at each look. What learns is in files
 * of its own, which are read only while something is learned; they count with the background.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Kilobytes (1,024 bytes) of JS and CSS together, gzip at its best. */
const BUDGETS = {
	popup: 25,
	options: 34,
	welcome: 23,
	connect: 25,
	background: 54,
	learning: 193,
} as const;

/**
 * Kilobytes of a store's archive, as its files are packed one by one: all of them, and the texts of
 * one language.
 */
const PACKED = { all: 674, language: 21 } as const;

const built = process.env.BUILD_DIR ?? '.output';

/** A file of the background that is read later, and those that it needs: as the first file says. */
function withNeeded(folder: string, file: string): string[] {
	const first = readFileSync(join(folder, 'background.js'), 'utf8');
	const [, needs] = /^const needs = (\{.*\});$/m.exec(first) ?? [];
	if (needs === undefined) throw new Error('background.js does not say what its files need');
	const files: Record<string, string[]> = JSON.parse(needs);
	return [...(files[file] ?? []), file].map((name) => name.slice(1));
}

function filesOf(folder: string, part: keyof typeof BUDGETS): string[] {
	if (part === 'background') return ['background.js'];
	if (part === 'learning')
		return ['background.js', ...withNeeded(folder, '/background/browser-learner.js')];
	const html = readFileSync(join(folder, `${part}.html`), 'utf8');
	const seen = new Set<string>();
	const follow = (file: string, isEntry = false) => {
		if (seen.has(file)) return;
		seen.add(file);
		if (!file.endsWith('.js')) return;
		// Chunks import each other by name. What is imported on a click is not paid at the opening;
		// the popup's entry imports the most of itself as soon as it opens.
		const text = readFileSync(join(folder, file), 'utf8');
		const imports =
			part === 'popup' && isEntry
				? /(?:from|import)\s*\(?["'`]\.\/([\w.-]+\.js)["'`]/g
				: /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
		for (const [, next] of text.matchAll(imports)) {
			if (next) follow(join(dirname(file), next));
		}
	};
	for (const [, by, file] of html.matchAll(/(src|href)="\/([^"]+\.(?:js|css))"/g)) {
		if (file) follow(file, by === 'src');
	}
	return [...seen];
}

/** Styles that a page has in its own HTML. */
function stylesInside(folder: string, part: keyof typeof BUDGETS): string[] {
	if (part === 'background' || part === 'learning') return [];
	const html = readFileSync(join(folder, `${part}.html`), 'utf8');
	return [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, styles = '']) => styles);
}

/** What the files of a folder weigh in an archive, in kilobytes: all, and the heaviest language. */
function packedSizes(folder: string): { all: number; language: number } {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const sizes = files.map((file) => ({
		isLanguage: file.includes('_locales'),
		size: deflateRawSync(readFileSync(file), { level: 9 }).length / 1024,
	}));
	return {
		all: sizes.reduce((sum, { size }) => sum + size, 0),
		language: Math.max(...sizes.filter(({ isLanguage }) => isLanguage).map(({ size }) => size)),
	};
}

let failed = false;
for (const target of ['chrome-mv3', 'firefox-mv3']) {
	const folder = join(built, target);
	if (!existsSync(folder)) continue;
	for (const part of [
		'popup',
		'options',
		'welcome',
		'connect',
		'background',
		'learning',
	] as const) {
		const files = filesOf(folder, part);
		const texts = [
			...files.map((file) => readFileSync(join(folder, file), 'utf8')),
			...stylesInside(folder, part),
		];
		const bytes = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
		const size = bytes / 1024;
		const over = size > BUDGETS[part];
		failed ||= over;
		console.log(
			`${target.padEnd(12)} ${part.padEnd(11)} ${size.toFixed(1).padStart(5)} KB gzip of ${BUDGETS[part]} KB${over ? '  OVER BUDGET' : ''}`,
		);
	}
	const packed = packedSizes(folder);
	for (const [name, of] of Object.entries(PACKED)) {
		const size = packed[name as keyof typeof PACKED];
		failed ||= size > of;
		const over = size > of ? '  OVER BUDGET' : '';
		console.log(`${target.padEnd(12)} packed, ${name}: ${size.toFixed(1)} KB of ${of} KB${over}`);
	}
	const all = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
	console.log(
		`${target.padEnd(12)} everything  ${(all / 1024).toFixed(1).padStart(5)} KB unpacked`,
	);
}
if (failed) process.exitCode = 1;
