import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { repacked } from '../icons/small-png.ts';
import { type Picture, pageOf } from './product.ts';

/**
 * Photographs the pictures' pages in Chromium.
 *
 * @param temp a folder for the pages
 * @throws where a picture shows less than it should
 */
export async function compose(pictures: readonly Picture[], temp: string): Promise<void> {
	const browser = await puppeteer.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	try {
		const page = await browser.newPage();
		const address = join(temp, 'picture.html');
		for (const picture of pictures) {
			const { file, width, height, scale, scheme } = picture;
			await writeFile(address, await pageOf(picture));
			await page.setViewport({ width, height, deviceScaleFactor: scale });
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
			await page.goto(pathToFileURL(address).href);
			const missing = await page.$$eval('img', (images) =>
				images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
			);
			if (missing.length > 0) throw new Error(`${file} lacks ${missing.join(', ')}`);
			await mkdir(dirname(file), { recursive: true });
			const png = repacked(await page.screenshot());
			await writeFile(file, png);
			const size = Math.round(png.length / 1024);
			console.log(`${file}  ${width * scale} × ${height * scale}, ${size} KB`);
		}
	} finally {
		await browser.close();
	}
}
