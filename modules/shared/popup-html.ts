import type { Plugin, Rolldown } from 'vite';

/** A plugin that changes the popup's HTML when everything has been bundled. */
export const changePopupHtml = (
	name: string,
	change: (html: string, bundle: Rolldown.OutputBundle) => string,
): Plugin => ({
	name,
	apply: 'build',
	enforce: 'post',
	generateBundle(_, bundle) {
		const page = bundle['entrypoints/popup/index.html'];
		if (page?.type === 'asset') page.source = change(String(page.source), bundle);
	},
});
