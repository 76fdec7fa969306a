import type { Plugin } from 'vite';
import { DRAWINGS, type DrawingName } from './components/shared/drawings.ts';

/** Draws in the pages' own HTML what its first paint shows, in place of `<!--drawing:calm-->`. */
export function withDrawings(): Plugin {
	return {
		name: 'with-drawings',
		transformIndexHtml: (html) =>
			html.replace(/<!--drawing:(\w+)-->/g, (_, name: DrawingName) => {
				const { size, paths } = DRAWINGS[name];
				const drawn = Object.entries(paths).map(([part, d]) => `<path class="${part}" d="${d}"/>`);
				return `<svg class="icon ${name}" viewBox="0 0 ${size} ${size}" aria-hidden="true">${drawn.join('')}</svg>`;
			}),
	};
}
