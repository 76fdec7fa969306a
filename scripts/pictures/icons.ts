import { mkdir, readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ICON_NAMES, iconFile } from '../icons/draw-icons.ts';

/**
 * A sheet of every state of the toolbar icon on every kind of toolbar, in both browsers: as large as
 * it is there, and magnified pixel by pixel, to judge whether the states are told apart.
 */

/** Toolbars of both browsers, and themes that people choose, by their colour. */
const TOOLBARS: Readonly<Record<string, string>> = {
	'Chromium light': '#f1f3f4',
	'Firefox light': '#f9f9fb',
	'Chromium dark': '#35363a',
	'Firefox dark': '#1c1b22',
	'blue theme': '#3b78e7',
	'green theme': '#2e7d4f',
	'red theme': '#b3382c',
	'yellow theme': '#f3c34b',
	'rose theme': '#f2b8c6',
	'purple theme': '#592acb',
};
const SIZES = [16, 32] as const;
/** How many pixels of the sheet a pixel of the magnified icon takes, by the icon's size. */
const MAGNIFIED = { 16: 5, 32: 2.5 } as const;

const STYLES = `body{margin:0;padding:16px;width:1168px;background:#888;font:12px system-ui}
.bar{display:grid;grid-template-columns:112px repeat(8,1fr);align-items:center;padding:8px 12px;margin-bottom:6px}
.bar b{padding:2px 6px;background:#fff;color:#000;justify-self:start}
.icon{display:flex;gap:10px;align-items:center}
.big{image-rendering:pixelated}`;

async function sheet(): Promise<string> {
	const icons = await Promise.all(
		SIZES.flatMap((size) =>
			ICON_NAMES.map(async (name) => {
				const src = `data:image/png;base64,${await readFile(iconFile(name, size), 'base64')}`;
				const side = size * MAGNIFIED[size];
				return `<span class="icon"><img src="${src}" width="${size}" height="${size}"><img class="big" src="${src}" width="${side}" height="${side}"></span>`;
			}),
		),
	);
	const bars = Object.entries(TOOLBARS).map(
		([name, colour]) =>
			`<div class="bar" style="background:${colour}"><b>${name}</b>${icons.join('')}</div>`,
	);
	return `<!doctype html><meta charset="utf-8"><style>${STYLES}</style>${bars.join('')}`;
}

/** Photographs the sheet in both browsers, into a folder. */
export async function shootIcons(folder: string): Promise<void> {
	const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;
	await mkdir(folder, { recursive: true });
	const html = await sheet();
	for (const name of ['chromium', 'firefox'] as const) {
		const browser =
			name === 'firefox'
				? await puppeteer.launch({
						browser: 'firefox',
						executablePath: FIREFOX_PATH ?? '/usr/bin/firefox-esr',
					})
				: await puppeteer.launch({
						executablePath: CHROMIUM_PATH ?? '/usr/bin/chromium',
						args: ['--no-sandbox'],
					});
		try {
			const page = await browser.newPage();
			await page.setViewport({ width: 1200, height: 600 });
			await page.setContent(html);
			const file = `${folder}/icons-${name}.png` as const;
			await page.screenshot({ path: file, fullPage: true });
			console.log(file);
		} finally {
			await browser.close();
		}
	}
}
