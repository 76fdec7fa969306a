import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Puts the shared drawings into each page's own HTML, so that they are there at the first paint. */
export function withDrawings(): Plugin {
	const drawings = readFileSync(new URL('components/drawings.svg', import.meta.url), 'utf8');
	return {
		name: 'with-drawings',
		transformIndexHtml: (html) =>
			html.replace('<!--drawings-->', drawings.replace(/\s*\n\s*/g, '')),
	};
}
