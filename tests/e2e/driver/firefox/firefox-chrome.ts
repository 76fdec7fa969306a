/**
 * What the Firefox driver runs inside Firefox's own window, with the browser's privileges.
 * Each function travels as source text: it may use its arguments and the globals below, nothing else.
 * These are Firefox's internals, tried with Firefox ESR 153; all knowledge of them is in this file.
 */

interface Messages {
	addMessageListener(name: string, listener: (message: { data: Reply }) => void): void;
	removeMessageListener(name: string, listener: (message: { data: Reply }) => void): void;
	loadFrameScript(url: string, laterToo: boolean): void;
}

/** Firefox's element around a document: in a tab, in the popup, or out of sight. */
interface XulBrowser extends Element {
	browserId: number;
	messageManager: Messages;
	currentURI: { spec: string };
	webProgress: { isLoadingDocument: boolean };
	browsingContext: {
		currentWindowGlobal: {
			drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
		};
	};
	style: CSSStyleDeclaration;
	focus(): void;
}

interface Extension {
	backgroundState: string;
	views: Iterable<{ viewType: string; xulBrowser: XulBrowser }>;
	apiManager: {
		asyncGetAPI(
			name: string,
			extension: Extension,
		): Promise<{
			alarms: Map<string, { timer: { cancel(): void }; observe(): void }>;
		}>;
	};
	terminateBackground(options: object): Promise<void>;
	wakeupBackground(): Promise<void>;
}

interface Addon {
	isActive: boolean;
	reload(): Promise<void>;
	uninstall(): Promise<void>;
}

interface NsFile {
	leafName: string;
	directoryEntries: Iterable<NsFile>;
	initWithPath(path: string): void;
	append(name: string): void;
	isDirectory(): boolean;
	exists(): boolean;
	remove(recursive: boolean): void;
}

declare const Services: {
	io: { offline: boolean };
	locale: { availableLocales: string[]; requestedLocales: string[] };
	cookies: { removeAll(): void };
	clearData: {
		deleteData(flags: number, callback: { onDataDeleted(failedFlags: number): void }): void;
	};
	prefs: {
		setIntPref(name: string, value: number): void;
		setBoolPref(name: string, value: boolean): void;
		setStringPref(name: string, value: string): void;
		clearUserPref(name: string): void;
	};
	dirsvc: { get(name: string, type: unknown): NsFile };
	scriptSecurityManager: { getSystemPrincipal(): object };
	obs: {
		addObserver(observer: (subject: unknown) => void, topic: string): void;
		removeObserver(observer: (subject: unknown) => void, topic: string): void;
	};
};
declare const Ci: {
	nsIFile: unknown;
	nsIClearDataService: { CLEAR_ALL: number };
	nsIZipWriter: unknown;
	nsIWebProgressListener: { STATE_STOP: number; STATE_IS_WINDOW: number };
};
declare const Cc: Record<string, { createInstance(type: unknown): unknown }>;
declare const ChromeUtils: {
	importESModule(url: string): {
		AddonManager: {
			getInstallForFile(
				file: NsFile,
			): Promise<{ install(): Promise<Addon>; addon: Addon | null; error: number }>;
			getAddonByID(id: string): Promise<Addon | null>;
		};
		ExtensionPermissions: {
			add(id: string, permissions: object, extension: Extension): Promise<void>;
			remove(id: string, permissions: object, extension: Extension): Promise<void>;
		};
	};
};
declare const WebExtensionPolicy: {
	getByID(id: string): { extension: Extension } | null;
};
declare const BrowsingContext: {
	getCurrentTopByBrowserId(id: number): { embedderElement: XulBrowser | null } | null;
};
declare const gBrowser: {
	tabs: { linkedBrowser: XulBrowser }[];
	selectedTab: { linkedBrowser: XulBrowser };
	addTab(url: string, options: object): { linkedBrowser: XulBrowser };
	removeTab(tab: { linkedBrowser: XulBrowser }): void;
	getTabForBrowser(browser: XulBrowser): { linkedBrowser: XulBrowser } | undefined;
	addTabsProgressListener(listener: object): void;
	removeTabsProgressListener(listener: object): void;
};
declare const PopupNotifications: { panel: { state: string } };
interface XulPanel extends Element {
	state: string;
	hidePopup(): void;
}

/** What comes back from a document. */
export type Reply = { value: string | null } | { error: string } | { gone: true };

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

/**
 * Makes Firefox one of this language (a BCP 47 tag), but for the words of its own windows, which
 * would need a language pack. Holds until it ends; an extension that runs already keeps its own.
 */
export function setLanguage(tag: string): void {
	Services.locale.availableLocales = [...new Set(['en-US', tag])];
	Services.locale.requestedLocales = [tag];
	Services.prefs.setStringPref(
		'intl.accept_languages',
		[...new Set([tag, 'en-US', 'en'])].join(', '),
	);
}

/** `stopped`, `starting`, `running` …; null while the extension is not there. */
export function backgroundState(id: string): string | null {
	return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? null;
}

/** The attributes of the toolbar button; null while it is not in the toolbar. */
export function toolbarButton(
	buttonId: string,
): { badge: string; tooltip: string; style: string } | null {
	const button = document.getElementById(buttonId);
	if (!button) return null;
	const attribute = (name: string) => button.getAttribute(name) ?? '';
	return {
		badge: attribute('badge'),
		tooltip: attribute('tooltiptext'),
		style: attribute('badgeStyle'),
	};
}

export function clickToolbarButton(buttonId: string): void {
	const button = document.getElementById(buttonId) as HTMLElement;
	button.removeAttribute('shown-at');
	const shown = ({ target }: Event) => {
		if (!(target as Element).querySelector('browser.webextension-popup-browser')) return;
		document.removeEventListener('popupshown', shown);
		button.setAttribute('shown-at', String(performance.timeOrigin + performance.now()));
	};
	document.addEventListener('popupshown', shown);
	button.click();
}

/** When the popup that was asked for last came up, in milliseconds since 1970; null before. */
export function popupShownAt(buttonId: string): number | null {
	const at = document.getElementById(buttonId)?.getAttribute('shown-at') ?? null;
	return at === null ? null : Number(at);
}

/** The document in the open popup; null while none is open. */
export function openPopupBrowser(): number | null {
	const browser = document.querySelector<XulBrowser>('browser.webextension-popup-browser');
	const panel = browser?.closest<XulPanel>('panel');
	return browser && panel?.state === 'open' ? browser.browserId : null;
}

/** Opens a tab in front and waits for the load to end. Returns an error, if any. */
export async function openTab(url: string): Promise<{ browserId: number } | { failed: string }> {
	const tab = gBrowser.addTab(url, {
		triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
	});
	gBrowser.selectedTab = tab;
	const browser = tab.linkedBrowser;
	const { STATE_STOP, STATE_IS_WINDOW } = Ci.nsIWebProgressListener;
	const status = await new Promise<number>((resolve) => {
		const listener = {
			onStateChange(
				at: XulBrowser,
				progress: { isTopLevel: boolean },
				_: unknown,
				flags: number,
				result: number,
			) {
				const ended = (flags & STATE_STOP) !== 0 && (flags & STATE_IS_WINDOW) !== 0;
				const blank = at.currentURI.spec === 'about:blank' && url !== 'about:blank';
				if (at !== browser || !progress.isTopLevel || !ended || (blank && result === 0)) return;
				finish(result);
			},
		};
		const finish = (result: number) => {
			clearTimeout(deadline);
			gBrowser.removeTabsProgressListener(listener);
			resolve(result);
		};
		// Firefox tells nothing of a load that it does not even begin, as to a forbidden port.
		const timedOut = 0x804b000e;
		const deadline = setTimeout(finish, 15_000, timedOut);
		gBrowser.addTabsProgressListener(listener);
	});
	if (status === 0) return { browserId: browser.browserId };
	gBrowser.removeTab(tab);
	return { failed: `0x${(status >>> 0).toString(16)}` };
}

/** All tabs and the popup, in that order. */
export function listDocuments(): { browserId: number; url: string; isPopup: boolean }[] {
	const popups = [...document.querySelectorAll<XulBrowser>('browser.webextension-popup-browser')];
	const describe = (browser: XulBrowser, isPopup: boolean) => ({
		browserId: browser.browserId,
		url: browser.currentURI.spec,
		isPopup,
	});
	return [
		...gBrowser.tabs.map((tab) => describe(tab.linkedBrowser, false)),
		...popups.map((popup) => describe(popup, true)),
	];
}

export function isDocumentOpen(browserId: number): boolean {
	return !!BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement?.isConnected;
}

/** Lets a tab's viewport be this wide, in CSS pixels, however wide the window is. */
export function setDocumentWidth(browserId: number, width: number): void {
	const browser = BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement;
	if (!browser || !gBrowser.getTabForBrowser(browser))
		throw new Error('The popup has its own width.');
	for (const name of ['width', 'min-width', 'max-width']) {
		browser.style.setProperty(name, `${width}px`);
	}
}

/** Lets the keyboard's input go to the document. */
export function focusDocument(browserId: number): void {
	BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement?.focus();
}

/** Closes the tab or the popup that holds the document. */
export function closeDocument(browserId: number): void {
	const browser = BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement;
	if (!browser) return;
	const tab = gBrowser.getTabForBrowser(browser);
	if (tab) gBrowser.removeTab(tab);
	else browser.closest<XulPanel>('panel')?.hidePopup();
}

/** Closes the popup and all tabs but a blank one. */
export function closeAllDocuments(): void {
	const blank =
		gBrowser.tabs.find(({ linkedBrowser: { currentURI, webProgress } }) => {
			return currentURI.spec === 'about:blank' && !webProgress.isLoadingDocument;
		}) ??
		gBrowser.addTab('about:blank', {
			triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
		});
	gBrowser.selectedTab = blank;
	for (const tab of [...gBrowser.tabs]) if (tab !== blank) gBrowser.removeTab(tab);
	for (const popup of document.querySelectorAll('browser.webextension-popup-browser')) {
		popup.closest<XulPanel>('panel')?.hidePopup();
	}
}

/**
 * Runs a script in the process of a document, next to it, with privileges, and waits for what it
 * replies. The script finds the document's window as `content`, and is the body of an async function.
 */
export function runBesideDocument(browserId: number, body: string): Promise<Reply> {
	const browser = BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement;
	if (!browser?.isConnected) return Promise.resolve({ gone: true });
	const messages = browser.messageManager;
	const channel = `driver:${crypto.randomUUID()}`;
	// A document that goes away before it has replied says so, or its whole process falls silent.
	const script = `(async () => {
		const reply = (data) => sendAsyncMessage(${JSON.stringify(channel)}, data);
		const leave = () => reply({ gone: true });
		const target = content;
		target.addEventListener('pagehide', leave, { once: true });
		try {
			reply({ value: (await (async () => {${body}})()) ?? null });
		} catch (error) {
			reply({ error: String(error?.message ?? error) });
		}
		if (!Cu.isDeadWrapper(target)) target.removeEventListener('pagehide', leave);
	})()`;
	return new Promise((resolve) => {
		const finish = (reply: Reply) => {
			messages.removeMessageListener(channel, onReply);
			Services.obs.removeObserver(onDisconnect, 'message-manager-disconnect');
			resolve(reply);
		};
		const onReply = ({ data }: { data: Reply }) => finish(data);
		const onDisconnect = (subject: unknown) => {
			if (subject === messages) finish({ gone: true });
		};
		messages.addMessageListener(channel, onReply);
		Services.obs.addObserver(onDisconnect, 'message-manager-disconnect');
		messages.loadFrameScript(
			`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
			false,
		);
	});
}

/** A PNG of what the document's viewport shows, in base 64. */
export async function snapshot(browserId: number, scale: number): Promise<string> {
	const browser = BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement;
	if (!browser) throw new Error('The document is gone.');
	const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(
		null,
		scale,
		'white',
	);
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
	const bytes = new Uint8Array(
		await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer(),
	);
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
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
export async function changeHostAccess(
	id: string,
	origins: string[],
	granted: boolean,
): Promise<void> {
	const { ExtensionPermissions } = ChromeUtils.importESModule(
		'resource://gre/modules/ExtensionPermissions.sys.mjs',
	);
	const extension = WebExtensionPolicy.getByID(id)?.extension;
	if (!extension) throw new Error('The extension is not there.');
	const permissions = { permissions: [], origins };
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

/** Firefox's own offline mode spares this machine's servers, so those go to the dead proxy as well. */
export function setOffline(offline: boolean): void {
	Services.prefs.setBoolPref('network.proxy.allow_hijacking_localhost', offline);
	Services.prefs.setStringPref(
		'network.proxy.no_proxies_on',
		offline ? '' : 'localhost, .localhost, 127.0.0.1',
	);
	Services.io.offline = offline;
}

/** Removes all that sites have stored, cookies, caches and permissions too. */
export function clearSites(): Promise<void> {
	return new Promise((resolve, reject) => {
		Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, {
			onDataDeleted: (failed) => (failed ? reject(new Error(`not cleared: ${failed}`)) : resolve()),
		});
	});
}

export function clearCookies(): void {
	Services.cookies.removeAll();
}

/** What the system's colour scheme is said to be; null: as it is. */
export function setSystemScheme(scheme: 'light' | 'dark' | null): void {
	const name = 'ui.systemUsesDarkTheme';
	if (scheme === null) Services.prefs.clearUserPref(name);
	else Services.prefs.setIntPref(name, scheme === 'dark' ? 1 : 0);
}

/** «Override the colors specified by the page»: always, or as it is at first. */
export function setForcedColors(forced: boolean): void {
	const name = 'browser.display.document_color_use';
	const always = 2;
	if (forced) Services.prefs.setIntPref(name, always);
	else Services.prefs.clearUserPref(name);
}

/** Whether the system is said to ask for less motion. */
export function setReducedMotion(reduced: boolean): void {
	Services.prefs.setIntPref('ui.prefersReducedMotion', reduced ? 1 : 0);
}

/** «Fonts»: the size, in CSS pixels. */
export function setFontSize(size: number): void {
	for (const script of ['x-western', 'x-unicode']) {
		Services.prefs.setIntPref(`font.size.variable.${script}`, size);
		Services.prefs.setIntPref(`font.size.monospace.${script}`, Math.round((size * 13) / 16));
	}
}
