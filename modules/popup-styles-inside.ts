import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { allowInPages } from './shared/content-policy';
import { changePopupHtml } from './shared/popup-html';

/**
 * Moves the styles that the HTML links to from their file into the HTML.
 *
 * @throws where the file is not in the bundle
 */
export const putStylesInside = (html: string, bundle: Rolldown.OutputBundle): string =>
	html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/, (_, file: string) => {
		const styles = bundle[file];
		if (styles?.type !== 'asset') throw new Error(`The popup's styles are not in ${file}`);
		delete bundle[file];
		return `<style>${String(styles.source)}</style>`;
	});

/**
 * The source expression of a policy that lets a page's own styles through, and no others.
 *
 * @throws where the page has none
 */
export function hashOfStyles(html: string): string {
	const [, styles] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
	if (styles === undefined) throw new Error("The popup's styles are not in its HTML");
	return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
}

/**
 * The popup's styles are in its HTML, and the policy lets them through by their hash. As a file of
 * their own they are asked for while the browser is busy with opening the window, and held up the
 * first paint in Chromium by a twentieth.
 */
export default defineWxtModule((wxt) => {
	if (wxt.config.command !== 'build') return;
	addViteConfig(wxt, () => ({
		plugins: [changePopupHtml('popup-styles-inside', putStylesInside)],
	}));
	wxt.hook('build:manifestGenerated', (_, manifest) => {
		const popup = readFileSync(join(wxt.config.outDir, 'popup.html'), 'utf8');
		allowInPages(manifest, 'style-src', [hashOfStyles(popup)]);
	});
});
