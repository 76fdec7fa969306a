/** Makes a browser that was used like one that never was, at far less cost than a new one. */
import { isDeepStrictEqual } from 'node:util';
import { poll } from '../driver.ts';
import { forgetAll } from '../forget.ts';
import { allPermissions } from '../permissions.ts';
import { setOffline } from './network.ts';
import { originOf, type Run } from './run.ts';
import { attach, closeHidden, detach, evaluateIn } from './sessions.ts';
import { inWorker, killWorker, startWorker } from './worker.ts';

/**
 * Whether the extension is there and allowed what it was when it was installed. Chromium remembers
 * what it has asked the user for, even once it was taken back: then only another install will do.
 */
export async function isAsInstalled({ probe, permissions, isAnswered }: Run): Promise<boolean> {
	if (isAnswered || probe.detached) return false;
	return isDeepStrictEqual(await evaluateIn(probe, allPermissions), permissions);
}

/**
 * Closes all tabs but a blank one, removes what sites and the extension have stored, and lets the
 * extension begin anew.
 *
 * @param forget called while the extension does not run
 */
export async function cleanInPlace(run: Run, forget: () => void): Promise<void> {
	await setOffline(run, false);
	const blankTab = await closeAllTabs(run);
	await inWorker(run, forgetAll);
	await unregisterSites(run);
	await clearSites(run, blankTab);
	await killWorker(run);
	forget();
	await startWorker(run);
}

/** Takes the extension away, closes all tabs but a blank one, and removes what sites have stored. */
export async function clean(run: Run): Promise<void> {
	const { browser, root, extensionId, probe } = run;
	await setOffline(run, false);
	const blankTab = await closeAllTabs(run);
	await unregisterSites(run);
	await closeHidden(root, probe);
	await browser.uninstallExtension(extensionId);
	await poll('the extension to be gone', async () => {
		const { targetInfos } = await root.send('Target.getTargets');
		return !targetInfos.some(({ url }) => url.startsWith(originOf(run)));
	});
	await clearSites(run, blankTab);
}

/** Takes away the service workers of sites, one by one: all in one go, the extension's would be lost. */
async function unregisterSites(run: Run): Promise<void> {
	const { probe, scopes } = run;
	const ofSites = () => [...scopes.values()].filter((scope) => !scope.startsWith(originOf(run)));
	for (const scopeURL of ofSites()) await probe.send('ServiceWorker.unregister', { scopeURL });
	await poll('the workers of sites to go', async () => ofSites().length === 0);
}

/** All that sites and the extension keep, but for cookies and service workers. */
const STORED = [
	'file_systems',
	'indexeddb',
	'local_storage',
	'shader_cache',
	'websql',
	'cache_storage',
	'interest_groups',
	'shared_storage',
	'storage_buckets',
].join(',');

async function clearSites({ root }: Run, blankTab: string): Promise<void> {
	const session = await attach(root, blankTab);
	await session.send('Network.clearBrowserCache');
	await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: STORED });
	await detach(root, session);
	await root.send('Storage.clearCookies');
}

/** The popup is among them. @returns the blank one that stays: Chromium ends with its last tab */
async function closeAllTabs({ root }: Run): Promise<string> {
	const tabs = async () => {
		const { targetInfos } = await root.send('Target.getTargets');
		return targetInfos.filter(({ type }) => type === 'page');
	};
	const blank =
		(await tabs()).find(({ url, openerId }) => url === 'about:blank' && !openerId)?.targetId ??
		(await root.send('Target.createTarget', { url: 'about:blank' })).targetId;
	const others = async () => (await tabs()).filter(({ targetId }) => targetId !== blank);
	for (const { targetId } of await others()) {
		await root.send('Target.closeTarget', { targetId }).catch(() => {
			// The popup closes by itself when a tab does.
		});
	}
	await poll('the tabs to close', async () => (await others()).length === 0);
	return blank;
}
