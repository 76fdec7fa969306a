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
