import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { DRAWINGS, type DrawingName } from '../components/shared/drawings.ts';

/** Puts the drawing itself in place of each `<!--drawing:calm-->`. */
export const drawInHtml = (html: string): string =>
	html.replace(/<!--drawing:(\w+)-->/g, (_, name: DrawingName) => {
		const { size, paths } = DRAWINGS[name];
		const drawn = Object.entries(paths).map(([part, d]) => `<path class="${part}" d="${d}"/>`);
		return `<svg class="icon ${name}" viewBox="0 0 ${size} ${size}" aria-hidden="true">${drawn.join('')}</svg>`;
	});

/** Draws in the pages' own HTML what their first paint shows. */
export const drawingsInHtml = (): Plugin => ({
	name: 'drawings-in-html',
	transformIndexHtml: drawInHtml,
});

export default defineWxtModule((wxt) =>
	addViteConfig(wxt, () => ({ plugins: [drawingsInHtml()] })),
);
