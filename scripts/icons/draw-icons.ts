import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { smallPng } from './small-png.ts';

/**
 * Draws `public/icon/*.png` from the SVG sources beside this file: `npm run icons`.
 *
 * Each of the toolbar's icons is of a colour that stands out against light and dark toolbars alike
 * (3:1; `tests/e2e/specs/icons.spec.ts` measures it), so it can be as large as the toolbar lets it.
 * The octagon alone has an edge, white as a stop sign's: it has to be seen on a red theme, too.
 */

export const ICON_NAMES = ['calm', 'attention', 'alarm', 'blind'] as const;
const TOOLBAR_SIZES = [16, 24, 32, 48] as const;

/** The sizes that an icon is used at: in notifications, and for the extension itself, large; blindness never. */
export const iconSizes = (name: (typeof ICON_NAMES)[number]): readonly number[] =>
	name === 'blind' ? TOOLBAR_SIZES : [...TOOLBAR_SIZES, 128];

const SOURCES = new URL('./', import.meta.url);
const DRAWN = new URL('../../public/icon/', import.meta.url);

/** Where the drawn icon is. */
export function iconFile(name: string, size: number): URL {
	return new URL(`${name}-${size}.png`, DRAWN);
}

/**
 * What the icon is drawn from: the source for this very size, where there is one (at 16 px a shape
 * has to be made of whole pixels), or else the one for all.
 */
export async function iconSource(name: string, size: number): Promise<string> {
	const own = new URL(`${name}-${size}.svg`, SOURCES);
	if (existsSync(own)) return readFile(own, 'utf8');
	const svg = await readFile(new URL(`${name}.svg`, SOURCES), 'utf8');
	// Three quarters of the source's pixels would put its sides between two: a little smaller, and
	// they are on one.
	return size === 24 ? svg.replace('"0 0 32 32"', '"-.8 -.8 33.6 33.6"') : svg;
}

async function main(): Promise<void> {
	const browser = await puppeteer.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	try {
		const page = await browser.newPage();
		for (const name of ICON_NAMES) {
			for (const size of iconSizes(name)) {
				const svg = await iconSource(name, size);
				await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
				await page.setViewport({ width: size, height: size });
				const png = await page.screenshot({ omitBackground: true });
				await writeFile(iconFile(name, size), smallPng(png));
			}
		}
	} finally {
		await browser.close();
	}
}

if (import.meta.main) await main();
