import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';

export type Target = 'chrome' | 'firefox';

/**
 * Builds the extension.
 *
 * @param localOrigin the local Cryptonow that the build is made for; `null` for production
 * @param into the folder that takes `chrome-mv3` or `firefox-mv3`
 * @param options `learn`: without the local Cryptonow's profile, and without access to it: what
 *   production is to the real one
 * @returns the built extension's folder
 * @throws with the build's output when it fails
 */
export async function buildExtension(
	target: Target,
	localOrigin: string | null,
	into: string,
	{ learn = false }: { learn?: boolean } = {},
): Promise<string> {
	const { code, output } = await run('npx', ['wxt', 'build', '-b', target], {
		env: {
			BUILD_DIR: into,
			...(localOrigin === null ? {} : { LOCAL_CRYPTONOW: localOrigin }),
			...(learn ? { CONNECT: 'learn' } : {}),
		},
	});
	if (code !== 0) throw new Error(`the build for ${target} failed:\n${output}`);
	return join(into, `${target}-mv3`);
}

/**
 * Copies a build that was made for a local Cryptonow so that it is for one at another port: the port
 * is all that would differ, and to build takes many times longer.
 *
 * @throws where the build names the first port nowhere
 */
export async function copyForPort(
	build: string,
	{ from, to, into }: { from: number; to: number; into: string },
): Promise<void> {
	await cp(build, into, { recursive: true });
	let changed = 0;
	for (const entry of await readdir(into, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(?:html|js|json)$/.test(entry.name)) continue;
		const file = join(entry.parentPath, entry.name);
		const text = await readFile(file, 'utf8');
		const moved = text.replaceAll(`localhost:${from}`, `localhost:${to}`);
		if (moved === text) continue;
		await writeFile(file, moved);
		changed += 1;
	}
	if (changed === 0) throw new Error(`${build} is for no Cryptonow at port ${from}`);
}
