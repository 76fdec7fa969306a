import { isDeepStrictEqual } from 'node:util';
import { poll } from '../driver.ts';
import { type Permissions, without } from '../permissions.ts';
import { changePermissions } from './in-window-extension.ts';
import type { FirefoxWindow } from './window.ts';

/**
 * Takes back what the user has allowed an extension since its install, and gives what they have taken.
 *
 * @param atInstall what it was allowed then
 * @param ask says what it is allowed now; asked of its background, that has heard of the change then
 * @throws if it is allowed anything else after 15 s
 */
export async function restorePermissions(
	window: FirefoxWindow,
	id: string,
	atInstall: Permissions,
	ask: () => Promise<Permissions>,
): Promise<void> {
	const now = await ask();
	if (isDeepStrictEqual(now, atInstall)) return;
	await window.call(changePermissions, id, without(now, atInstall), false);
	await window.call(changePermissions, id, without(atInstall, now), true);
	await poll('the permissions to be as they were', async () =>
		isDeepStrictEqual(await ask(), atInstall),
	);
}
