import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Draws `public/icon/*.png` from the SVG sources beside this file: `npm run icons`. */

const NAMES = ['calm', 'attention', 'alarm', 'blind'] as const;
const SIZES = [16, 24, 32, 48, 128] as const;
const SOURCES = new URL('./icons/', import.meta.url);
const DRAWN = new URL('../../public/icon/', import.meta.url);

async function main(): Promise<void> {
	const browser = await puppeteer.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	try {
		const page = await browser.newPage();
		for (const name of NAMES) {
			const svg = await readFile(new URL(`${name}.svg`, SOURCES), 'utf8');
			await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
			for (const size of SIZES) {
				await page.setViewport({ width: size, height: size });
				const png = await page.screenshot({ omitBackground: true });
				await writeFile(new URL(`${name}-${size}.png`, DRAWN), png);
			}
		}
	} finally {
		await browser.close();
	}
}

if (import.meta.main) await main();
