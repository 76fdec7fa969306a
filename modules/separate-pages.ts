import type { Entrypoint, EntrypointGroup } from 'wxt';
import { defineWxtModule } from 'wxt/modules';

/** Scripts stay outside a group. */
const isScript = ({ type }: Entrypoint): boolean =>
	type === 'unlisted-script' || type === 'background';

/**
 * A group of its own for each page. A script for pages of others is in no group, for only then is it
 * wrapped: what it declares must not become the page's. Nor is the background: see
 * background-scripts.ts.
 */
export const separate = (groups: readonly EntrypointGroup[]): EntrypointGroup[] =>
	groups.flat().map((entry: Entrypoint) => (isScript(entry) ? entry : [entry]));

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
