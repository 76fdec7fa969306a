import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** What Vite calls the code that it puts around each `import()`. */
const HELPER = '\0vite/preload-helper.js';

/** Asks for what is imported, and for nothing besides. */
export const PLAIN_IMPORT = 'export const __vitePreload = (load) => load();';

const plugin = (): Plugin => ({
	name: 'without-preload-helper',
	enforce: 'pre',
	load: (id) => (id === HELPER ? PLAIN_IMPORT : null),
});

/**
 * Vite's own asks for the styles of what is imported later. Ours are all there from the beginning,
 * the popup's in its HTML: it would ask for a file that does not exist, and fail.
 */
export default defineWxtModule((wxt) => addViteConfig(wxt, () => ({ plugins: [plugin()] })));
