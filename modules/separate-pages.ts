import type { Entrypoint, EntrypointGroup } from 'wxt';
import { defineWxtModule } from 'wxt/modules';

/**
 * A group of its own for each entrypoint. A script for pages of others stays outside a group, for
 * only then is it wrapped: what it declares must not become the page's.
 */
export const separate = (groups: readonly EntrypointGroup[]): EntrypointGroup[] =>
	groups.flat().map((entry: Entrypoint) => (entry.type === 'unlisted-script' ? entry : [entry]));

/**
 * Each page is built by itself: a single file to load, and the popup carries nothing that only the
 * other pages need.
 */
export default defineWxtModule((wxt) => {
	if (wxt.config.command !== 'build') return;
	wxt.hook('entrypoints:grouped', (_, groups) => {
		groups.splice(0, groups.length, ...separate(groups));
	});
});
