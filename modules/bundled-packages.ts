import { writeFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * The package that a bundled module comes from; `null` for our own.
 *
 * @param id as the bundler calls it: a path, or a name after `\0` for what a tool made up
 */
export function packageOf(id: string): string | null {
	const [, made] = /^\0(?:virtual:)?(\w+)/.exec(id) ?? [];
	if (made !== undefined) return made;
	const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
	return name?.replace('\\', '/') ?? null;
}

const collect = (packages: Set<string>): Plugin => ({
	name: 'bundled-packages',
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type !== 'chunk') continue;
			for (const id of file.moduleIds) {
				const name = packageOf(id);
				if (name !== null) packages.add(name);
			}
		}
	},
});

/**
 * Writes down beside each build (`chrome-mv3.packages.json`) whose code is in it, so that a test can
 * hold `public/third-party-licences.txt` against it.
 */
export default defineWxtModule((wxt) => {
	if (wxt.config.command !== 'build') return;
	// The bundler names its own runtime, which joins the modules, in no list.
	const packages = new Set(['rolldown']);
	addViteConfig(wxt, () => ({ plugins: [collect(packages)] }));
	wxt.hook('build:done', () =>
		writeFile(
			`${wxt.config.outDir}.packages.json`,
			JSON.stringify([...packages].sort(), null, '\t'),
		),
	);
});
