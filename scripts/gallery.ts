/**
 * `npm run gallery`: every state of every view on one page.
 *
 * - alone: serves it, and follows each change of the code
 * - `-- --pictures FOLDER`: writes contact sheets of all states
 * - `-- --update-baselines`: draws the baselines of tests/e2e/specs/drawings.spec.ts anew
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { baselineFile, drawingsSheet, SHEET_THEMES } from '../tests/gallery/drawings-sheet.ts';
import { serveBuilt, serveLive } from '../tests/gallery/serve.ts';

const { values: options } = parseArgs({
	options: {
		pictures: { type: 'string' },
		'update-baselines': { type: 'boolean', default: false },
		browser: { type: 'string', default: 'chromium' },
		view: { type: 'string', default: 'popup' },
		theme: { type: 'string', default: 'light,dark' },
		language: { type: 'string', default: 'en' },
		width: { type: 'string', default: '380' },
		height: { type: 'string', default: 'window' },
		states: { type: 'string' },
		scale: { type: 'string', default: '1' },
		port: { type: 'string', default: '5180' },
	},
});

/** How many states stand on one sheet, and how wide it is, by their width. */
const SHEETS: Readonly<Record<string, { count: number; across: number }>> = {
	'320': { count: 8, across: 4 },
	'380': { count: 8, across: 4 },
	'480': { count: 6, across: 3 },
	'1280': { count: 3, across: 1 },
};
const GAP = 16;

const list = (option: string) => option.split(',');

function launch() {
	const { FIREFOX_PATH, CHROMIUM_PATH } = process.env;
	if (options.browser === 'firefox') {
		return puppeteer.launch({
			browser: 'firefox',
			executablePath: FIREFOX_PATH ?? '/usr/bin/firefox-esr',
		});
	}
	return puppeteer.launch({
		executablePath: CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
}

/** The page itself takes its first choice for one that it doesn't have. */
async function assertShown(page: Page, wanted: Readonly<Record<string, string>>): Promise<void> {
	const ready = await page.$eval('[data-ready]', (html) => html.getAttribute('data-ready'));
	const shown = JSON.parse(ready ?? '{}') as Record<string, string>;
	for (const [name, value] of Object.entries(wanted)) {
		if (shown[name] !== value) throw new Error(`The gallery has no ${name} «${value}»`);
	}
}

async function takePictures(page: Page, url: string, folder: string): Promise<void> {
	for (const width of list(options.width)) {
		const sheet = SHEETS[width] ?? { count: 6, across: 3 };
		await page.setViewport({
			width: sheet.across * (Number(width) + GAP) + GAP,
			height: 800,
			deviceScaleFactor: Number(options.scale),
		});
		for (const view of list(options.view)) {
			// The other pages are some screens high.
			const count = view === 'popup' ? sheet.count : sheet.across;
			for (const theme of list(options.theme)) {
				for (const language of list(options.language)) {
					for (let from = 0; ; from += count) {
						const wanted = { view, theme, language, width, height: options.height };
						const address = new URLSearchParams({
							...wanted,
							...{ from: String(from), count: String(count), sheet: '' },
							...(options.states === undefined ? {} : { states: options.states }),
						});
						await page.goto(`${url}?${address}`);
						await page.waitForSelector('[data-ready]');
						await assertShown(page, wanted);
						const names = await page.$$eval('iframe', (frames) => frames.map(({ title }) => title));
						if (names.length === 0) break;
						const number = String(from / count + 1).padStart(2, '0');
						const name = `${view}-${options.browser}-${theme}-${language}-${width}-${number}.png`;
						const file = join(folder, name);
						await page.screenshot({ path: file as `${string}.png`, fullPage: true });
						console.log(`${file}  ${names.join(', ')}`);
						if (names.length < count) break;
					}
				}
			}
		}
	}
}

async function drawBaselines(page: Page): Promise<void> {
	for (const theme of SHEET_THEMES) {
		const { svg, width, height } = drawingsSheet(theme);
		await page.setViewport({ width, height });
		await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
		await writeFile(baselineFile(theme), await page.screenshot());
	}
}

if (options['update-baselines']) {
	const browser = await launch();
	try {
		await drawBaselines(await browser.newPage());
	} finally {
		await browser.close();
	}
} else if (options.pictures === undefined) {
	const { url } = await serveLive(Number(options.port));
	console.log(`The gallery is at ${url} until Ctrl-C.`);
} else {
	await mkdir(options.pictures, { recursive: true });
	const gallery = await serveBuilt();
	const browser = await launch();
	try {
		await takePictures(await browser.newPage(), gallery.url, options.pictures);
	} finally {
		await browser.close();
		await gallery.close();
	}
}
