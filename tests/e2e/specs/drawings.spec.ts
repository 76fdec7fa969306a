import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { baselineFile, drawingsSheet, SHEET_THEMES } from '../../gallery/drawings-sheet.ts';
import type { Surface } from '../driver/driver.ts';
import { test as base } from '../scenes/kept-browser.ts';

const test = base.extend<{ page: Surface }>({
	page: [
		async ({ kept: browser }, use) => {
			await browser.reset();
			await use(await browser.openPage('about:blank'));
		},
		{ scope: 'file' },
	],
});

/** Of all pixels, the share that differs plainly; -1 where the sizes do. */
const difference = (page: Surface, was: string, is: string) =>
	page.evaluate(
		async (...urls: string[]) => {
			const pictures = await Promise.all(
				urls.map(async (url) => {
					const image = new Image();
					image.src = url;
					await image.decode();
					const { naturalWidth: width, naturalHeight: height } = image;
					const canvas = document.createElement('canvas');
					Object.assign(canvas, { width, height });
					const context = canvas.getContext('2d') as CanvasRenderingContext2D;
					context.drawImage(image, 0, 0);
					return { width, height, data: context.getImageData(0, 0, width, height).data };
				}),
			);
			const [before, after] = pictures;
			if (!before || !after) return -1;
			if (before.width !== after.width || before.height !== after.height) return -1;
			let differing = 0;
			for (let at = 0; at < before.data.length; at += 4) {
				// Browsers smooth edges each in its own way; half of the way to another colour is another.
				const apart = [0, 1, 2].map((part) =>
					Math.abs((before.data[at + part] ?? 0) - (after.data[at + part] ?? 0)),
				);
				if (Math.max(...apart) > 96) differing += 1;
			}
			return differing / (before.data.length / 4);
		},
		was,
		is,
	);

test.for(SHEET_THEMES)('the drawings are as they were (%s)', async (theme, { page }) => {
	const { svg } = drawingsSheet(theme);
	const baseline = await readFile(baselineFile(theme), 'base64');
	const share = await difference(
		page,
		`data:image/png;base64,${baseline}`,
		`data:image/svg+xml,${encodeURIComponent(svg)}`,
	);
	expect(share, '«npm run gallery -- --update-baselines» draws them anew').toBeGreaterThanOrEqual(
		0,
	);
	expect(share).toBeLessThan(0.0003);
});
