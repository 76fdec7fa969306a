/** Makes a browser that was used like one that never was, at far less cost than a new one. */
import { poll } from '../driver.ts';
import { setOffline } from './network.ts';
import { originOf, type Run } from './run.ts';
import { attach, closeHidden, detach } from './sessions.ts';

/** Takes the extension away, closes all tabs but a blank one, and removes what sites have stored. */
export async function clean(run: Run): Promise<void> {
	const { browser, root, extensionId, probe } = run;
	await setOffline(run, false);
	const blankTab = await closeAllTabs(run);
	await closeHidden(root, probe);
	await browser.uninstallExtension(extensionId);
	await poll('the extension to be gone', async () => {
		const { targetInfos } = await root.send('Target.getTargets');
		return !targetInfos.some(({ url }) => url.startsWith(originOf(run)));
	});
	const session = await attach(root, blankTab);
	await session.send('Network.clearBrowserCache');
	await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
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
