/**
 * The extension: its life, its background, its permissions.
 *
 * Each function travels as source text into Firefox's own window: it may use its arguments and the
 * globals below, nothing else.
 */
import type { Permissions } from '../permissions.ts';
import type {
	Contracts,
	FirefoxServices,
	Interfaces,
	Modules,
	NsFile,
	Policies,
} from './internals.ts';

declare const Services: FirefoxServices;
declare const Ci: Interfaces;
declare const Cc: Contracts;
declare const ChromeUtils: Modules;
declare const WebExtensionPolicy: Policies;
declare const PopupNotifications: { panel: { state: string } };

/** Packs the folder and installs it to stay, as a user would from a file. Returns an error, if any. */
export async function installExtension(dir: string): Promise<string | null> {
	const { AddonManager } = ChromeUtils.importESModule(
		'resource://gre/modules/AddonManager.sys.mjs',
	);
	const root = Cc['@mozilla.org/file/local;1']?.createInstance(Ci.nsIFile) as NsFile;
	root.initWithPath(dir);
	const archive = Services.dirsvc.get('ProfD', Ci.nsIFile);
	archive.append('extension-under-test.xpi');
	if (archive.exists()) archive.remove(false);
	const zip = Cc['@mozilla.org/zipwriter;1']?.createInstance(Ci.nsIZipWriter) as {
		open(file: NsFile, flags: number): void;
		addEntryFile(name: string, compression: number, file: NsFile, later: boolean): void;
		close(): void;
	};
	const [writeOnly, create, truncate] = [0x02, 0x08, 0x20];
	zip.open(archive, writeOnly | create | truncate);
	const add = (folder: NsFile, path: string) => {
		for (const file of folder.directoryEntries) {
			if (file.isDirectory()) add(file, `${path}${file.leafName}/`);
			else zip.addEntryFile(path + file.leafName, 0, file, false);
		}
	};
	add(root, '');
	zip.close();
	const install = await AddonManager.getInstallForFile(archive);
	try {
		await install.install();
	} catch (error) {
		return `error ${install.error}: ${error}`;
	}
	return install.addon?.isActive ? null : `error ${install.error}`;
}

/** Has the next install of the extension be let into private windows, as by its switch in about:addons. */
export async function letIntoPrivateWindows(id: string): Promise<void> {
	const { ExtensionPermissions } = ChromeUtils.importESModule(
		'resource://gre/modules/ExtensionPermissions.sys.mjs',
	);
	const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
	await ExtensionPermissions.add(id, permissions);
}

/** Whether the extension is let into private windows. */
export function isInPrivateWindows(id: string): boolean {
	return WebExtensionPolicy.getByID(id)?.privateBrowsingAllowed ?? false;
}

/** Removes the extension and all that it stored. */
export async function uninstallExtension(id: string): Promise<void> {
	const { AddonManager } = ChromeUtils.importESModule(
		'resource://gre/modules/AddonManager.sys.mjs',
	);
	const addon = await AddonManager.getAddonByID(id);
	await addon?.uninstall();
}

/** Switches the extension off and on again. */
export async function reloadExtension(id: string): Promise<void> {
	const { AddonManager } = ChromeUtils.importESModule(
		'resource://gre/modules/AddonManager.sys.mjs',
	);
	const addon = await AddonManager.getAddonByID(id);
	await addon?.reload();
}

/** `stopped`, `starting`, `running` …; null while the extension is not there. */
export function backgroundState(id: string): string | null {
	return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? null;
}

/** Wakes the background if it sleeps. Returns its document once it runs, null until then. */
export async function backgroundBrowser(id: string): Promise<number | null> {
	const extension = WebExtensionPolicy.getByID(id)?.extension;
	if (!extension) return null;
	if (extension.backgroundState === 'stopped') await extension.wakeupBackground();
	if (extension.backgroundState !== 'running') return null;
	const view = [...extension.views].find((it) => it.viewType === 'background');
	return view?.xulBrowser.browserId ?? null;
}

/** Ends the background as after its idle time, unless an event comes just then: that calls it off. */
export async function terminateBackground(id: string): Promise<void> {
	await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
		ignoreDevToolsAttached: true,
		disableResetIdleForTest: true,
	});
}

/** Lets an alarm's own timer go off. Returns false if there is no such alarm. */
export async function ringAlarm(id: string, name: string): Promise<boolean> {
	const extension = WebExtensionPolicy.getByID(id)?.extension;
	const api = await extension?.apiManager.asyncGetAPI('alarms', extension);
	const alarm = api?.alarms.get(name);
	if (!alarm) return false;
	alarm.timer.cancel();
	alarm.observe();
	return true;
}

/** Does what the switches on the extension's page in about:addons do. */
export async function changePermissions(
	id: string,
	permissions: Permissions,
	granted: boolean,
): Promise<void> {
	const { ExtensionPermissions } = ChromeUtils.importESModule(
		'resource://gre/modules/ExtensionPermissions.sys.mjs',
	);
	const extension = WebExtensionPolicy.getByID(id)?.extension;
	if (!extension) throw new Error('The extension is not there.');
	if (granted) await ExtensionPermissions.add(id, permissions, extension);
	else await ExtensionPermissions.remove(id, permissions, extension);
}

/** Whether the question about a permission is up. */
export function isPermissionAsked(): boolean {
	const question = document.getElementById('addon-webext-permissions-notification');
	return !!question?.isConnected && PopupNotifications.panel.state === 'open';
}

export function answerPermission(allow: boolean): void {
	const question = document.getElementById('addon-webext-permissions-notification') as
		| (HTMLElement & { button: HTMLElement; secondaryButton: HTMLElement })
		| null;
	(allow ? question?.button : question?.secondaryButton)?.click();
}
