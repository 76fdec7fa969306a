/**
 * All drawings of the pages on one sheet without a letter: what two machines draw alike, and the
 * picture baselines hold on to.
 */

import { DRAWINGS, type DrawingName } from '../../components/shared/drawings.ts';

/** How large each drawing is on the sheet, and its share of it, in pixels. */
const SIZE = 64;
const CELL = 80;
const ACROSS = 5;

const THEMES = {
	light: { ground: '#fff', ink: '#0c724a', on: '#fff' },
	dark: { ground: '#14171b', ink: '#67d39d', on: '#14171b' },
} as const;
export type SheetTheme = keyof typeof THEMES;
export const SHEET_THEMES = Object.keys(THEMES) as SheetTheme[];

/** Where the baseline of a theme is. */
export const baselineFile = (theme: SheetTheme): URL =>
	new URL(`./baselines/drawings-${theme}.png`, import.meta.url);

/** The sheet of a theme, as SVG, and its size in pixels. */
export function drawingsSheet(theme: SheetTheme): { svg: string; width: number; height: number } {
	const { ground, ink, on } = THEMES[theme];
	const width = ACROSS * CELL;
	const names = Object.keys(DRAWINGS) as DrawingName[];
	const height = Math.ceil(names.length / ACROSS) * CELL;
	const drawn = names.map((name, at) => {
		const x = (at % ACROSS) * CELL + (CELL - SIZE) / 2;
		const y = Math.floor(at / ACROSS) * CELL + (CELL - SIZE) / 2;
		const { size, paths } = DRAWINGS[name];
		const inside = Object.entries(paths).map(([part, d]) => `<path class="${part}" d="${d}"/>`);
		return `<svg x="${x}" y="${y}" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${size} ${size}" stroke-width="${size === 32 ? 3.4 : 1.6}">${inside.join('')}</svg>`;
	});
	const style = `.solid{fill:${ink};stroke:none}.glyph{stroke:${on}}`;
	return {
		width,
		height,
		svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${style}</style><rect width="${width}" height="${height}" fill="${ground}"/><g fill="none" stroke="${ink}" stroke-linecap="round" stroke-linejoin="round">${drawn.join('')}</g></svg>`,
	};
}
