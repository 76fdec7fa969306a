import { defineWxtModule } from 'wxt/modules';
import { allowInPages } from './shared/content-policy';

/** `npm run dev`: pages take styles and changes from WXT's development server. */
export default defineWxtModule((wxt) => {
	if (wxt.config.command !== 'serve') return;
	wxt.hook('build:manifestGenerated', (_, manifest) => {
		const origin = wxt.server?.origin ?? 'http://localhost:3000';
		allowInPages(manifest, 'style-src', [origin, "'unsafe-inline'"]);
		allowInPages(manifest, 'connect-src', [origin, origin.replace(/^http/, 'ws')]);
	});
});
