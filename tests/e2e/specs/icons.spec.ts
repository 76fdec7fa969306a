import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { ICON_NAMES, iconFile, iconSizes, iconSource } from '../../../scripts/icons/draw-icons.ts';
import type { Surface } from '../driver/driver.ts';
import { test as base } from '../scenes/kept-browser.ts';

/** Toolbars: Chromium's and Firefox's, light and dark, as red, green and blue. */
const TOOLBARS = {
	white: [0xff, 0xff, 0xff],
	'Chromium light': [0xf1, 0xf3, 0xf4],
	'Chromium dark': [0x35, 0x36, 0x3a],
	'Chromium incognito': [0x20, 0x21, 0x24],
	'Firefox dark': [0x1c, 0x1b, 0x22],
};

/** Toolbars of themes, on which no single colour stands out for everyone. */
const COLOURED = {
	blue: [0x3b, 0x78, 0xe7],
	green: [0x2e, 0x7d, 0x4f],
	red: [0xb3, 0x38, 0x2c],
	purple: [0x59, 0x2a, 0xcb],
};
const WHITE = [255, 255, 255];

const test = base.extend<{ page: Surface }>({
	page: [
		async ({ kept: browser }, use) => {
			await browser.reset();
			await use(await browser.openPage('about:blank'));
		},
		{ scope: 'file' },
	],
});

/** What the browser makes of a picture at a size: its own size, and red, green, blue and opacity. */
function pixels(page: Surface, url: string, size: number) {
	return page.evaluate(
		async (src, side) => {
			const image = new Image(side, side);
			image.src = src;
			await image.decode();
			const canvas = document.createElement('canvas');
			canvas.width = side;
			canvas.height = side;
			const context = canvas.getContext('2d') as CanvasRenderingContext2D;
			context.drawImage(image, 0, 0, side, side);
			const { data } = context.getImageData(0, 0, side, side);
			return { width: image.naturalWidth, height: image.naturalHeight, data: [...data] };
		},
		url,
		size,
	);
}

async function drawn(page: Surface, name: string, size: number) {
	const png = await readFile(iconFile(name, size), 'base64');
	return pixels(page, `data:image/png;base64,${png}`, size);
}

/** How much of each colour is to be seen: a colour behind nothing counts for nothing. */
function visible(data: number[]): number[] {
	return data.map((value, at) => {
		const opacity = (data[at - (at % 4) + 3] ?? 0) / 255;
		return at % 4 === 3 ? value : value * opacity;
	});
}

function luminance(rgb: readonly number[]): number {
	const [r = 0, g = 0, b = 0] = rgb.map((value) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** The colour that most of the icon has, besides the white of its glyph or ground. */
function mainColour(data: number[]): number[] {
	const counts = new Map<string, number>();
	for (let at = 0; at < data.length; at += 4) {
		if (data[at + 3] !== 255) continue;
		const colour = data.slice(at, at + 3).join();
		if (colour === WHITE.join()) continue;
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return (most?.[0] ?? '').split(',').map(Number);
}

test('each icon is there at each size, as its source has it', async ({ page }) => {
	for (const name of ICON_NAMES) {
		for (const size of iconSizes(name)) {
			const icon = await drawn(page, name, size);
			expect([name, icon.width, icon.height]).toEqual([name, size, size]);
			const svg = encodeURIComponent(await iconSource(name, size));
			const source = await pixels(page, `data:image/svg+xml,${svg}`, size);
			const wanted = visible(source.data);
			const differences = visible(icon.data).map((value, at) =>
				Math.abs(value - (wanted[at] ?? 0)),
			);
			// Browsers smooth edges each in its own way, which comes to a third of one of 255 steps.
			const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
			expect(mean, `${name}-${size}.png; «npm run icons» draws it anew`).toBeLessThan(1);
		}
	}
});

test('each icon stands out against every toolbar, also where it is smallest', async ({ page }) => {
	for (const name of ICON_NAMES) {
		for (const size of [16, 24, 32]) {
			const colour = mainColour((await drawn(page, name, size)).data);
			for (const [toolbar, ground] of Object.entries(TOOLBARS)) {
				expect(
					contrast(colour, ground),
					`${name} at ${size} px on ${toolbar}`,
				).toBeGreaterThanOrEqual(3);
			}
		}
	}
});

test('the alarm keeps its shape on a toolbar of its own colour', async ({ page }) => {
	for (const size of [16, 24, 32]) {
		const { data } = await drawn(page, 'alarm', size);
		const row = (size / 2) * size * 4;
		const first = Array.from({ length: size }, (_, x) => row + x * 4).find(
			(at) => data[at + 3] === 255,
		);
		expect(data.slice(first, (first ?? 0) + 3), `its edge at ${size} px`).toEqual(WHITE);
	}
});

test('each icon has enough white to be seen on a coloured toolbar', async ({ page }) => {
	for (const name of ICON_NAMES) {
		const { data } = await drawn(page, name, 16);
		const white = data.filter(
			(_, at) => at % 4 === 0 && data.slice(at, at + 4).every((value) => value === 255),
		);
		expect(white.length, `white pixels of ${name}`).toBeGreaterThanOrEqual(8);
	}
	for (const [toolbar, ground] of Object.entries(COLOURED)) {
		expect(contrast(WHITE, ground), toolbar).toBeGreaterThanOrEqual(3);
	}
});
