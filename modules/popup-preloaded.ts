import type { Rolldown } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { changePopupHtml } from './shared/popup-html';

/**
 * Lets the HTML fetch the popup's page ahead, and be read to its end without the script.
 *
 * @throws where the popup's page is not a file of its own
 */
export function preloadPage(html: string, bundle: Rolldown.OutputBundle): string {
	const page = Object.values(bundle).find(
		(file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/entrypoints/popup/page.tsx'),
	);
	if (page === undefined) throw new Error("The popup's page is not a file of its own");
	return html.replace(
		'<script type="module"',
		(script) => `<link rel="modulepreload" href="/${page.fileName}">${script} async`,
	);
}

/**
 * What fills the popup sooner in Firefox, and later in Chromium: its page is fetched while its HTML is
 * read, and not only when its script asks for it; and the HTML is read to its end without the script,
 * for then Firefox shows the window.
 */
export default defineWxtModule((wxt) => {
	if (wxt.config.command !== 'build' || wxt.config.browser !== 'firefox') return;
	addViteConfig(wxt, () => ({ plugins: [changePopupHtml('popup-preloaded', preloadPage)] }));
});
