/**
 * All drawings of the pages on one sheet without a letter: what two machines draw alike, and the
 * picture baselines hold on to.
 */

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

/** @param drawings the source, components/drawings.svg */
export function drawingsSheet(
	drawings: string,
	theme: SheetTheme,
): { svg: string; width: number; height: number } {
	const { ground, ink, on } = THEMES[theme];
	const ids = [...drawings.matchAll(/<symbol id="([\w-]+)"/g)].map(([, id = '']) => id);
	const width = ACROSS * CELL;
	const height = Math.ceil(ids.length / ACROSS) * CELL;
	const symbols = drawings.replace(/<svg[^>]*>|<\/svg>/g, '');
	const uses = ids.map((id, at) => {
		const x = (at % ACROSS) * CELL + (CELL - SIZE) / 2;
		const y = Math.floor(at / ACROSS) * CELL + (CELL - SIZE) / 2;
		return `<use href="#${id}" x="${x}" y="${y}" width="${SIZE}" height="${SIZE}" stroke-width="${/viewBox="0 0 32/.test(drawings.slice(drawings.indexOf(`id="${id}"`)).slice(0, 40)) ? 3.4 : 1.6}"/>`;
	});
	const style = `.solid{fill:${ink};stroke:none}.glyph{stroke:${on}}`;
	return {
		width,
		height,
		svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${style}</style>${symbols}<rect width="${width}" height="${height}" fill="${ground}"/><g fill="none" stroke="${ink}" stroke-linecap="round" stroke-linejoin="round">${uses.join('')}</g></svg>`,
	};
}
