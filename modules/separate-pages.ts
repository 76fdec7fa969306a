import type { Entrypoint, EntrypointGroup } from 'wxt';
import { defineWxtModule } from 'wxt/modules';

/** Scripts stay outside a group. */
const isScript = ({ type }: Entrypoint): boolean =>
	type === 'unlisted-script' || type === 'background';

/** What the settings and «Connect» share is in the package once. The others are opened first, or often. */
const TOGETHER: ReadonlySet<string> = new Set(['options', 'connect']);

/**
 * A group of its own for each page, but for those that share their parts. A script for pages of others
 * is in no group, for only then is it wrapped: what it declares must not become the page's. Nor is the
 * background: see background-scripts.ts.
 */
export function separate(groups: readonly EntrypointGroup[]): EntrypointGroup[] {
	const entries = groups.flat();
	const together = entries.filter(({ name }) => TOGETHER.has(name));
	const alone = entries.filter(({ name }) => !TOGETHER.has(name));
	return [
		...alone.map((entry) => (isScript(entry) ? entry : [entry])),
		...(together.length === 0 ? [] : [together]),
	];
}

/**
 * The popup and the welcome page are each a single file to load, and carry nothing that only other
 * pages need.
 */
export default defineWxtModule((wxt) => {
	if (wxt.config.command !== 'build') return;
	wxt.hook('entrypoints:grouped', (_, groups) => {
		groups.splice(0, groups.length, ...separate(groups));
	});
});
