/**
 * Firefox's own internals, as they are tried with Firefox ESR 153, that the driver uses with the
 * browser's privileges. A function that travels into Firefox's own window declares them by these types.
 */

/** What comes back from a document. */
export type Reply = { value: string | null } | { error: string } | { gone: true };

export interface Messages {
	addMessageListener(name: string, listener: (message: { data: Reply }) => void): void;
	removeMessageListener(name: string, listener: (message: { data: Reply }) => void): void;
	loadFrameScript(url: string, laterToo: boolean): void;
}

/** Firefox's element around a document: in a tab, in the popup, or out of sight. */
export interface XulBrowser extends Element {
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

export interface Extension {
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

export interface Addon {
	isActive: boolean;
	reload(): Promise<void>;
	uninstall(): Promise<void>;
}

export interface NsFile {
	leafName: string;
	directoryEntries: Iterable<NsFile>;
	initWithPath(path: string): void;
	append(name: string): void;
	isDirectory(): boolean;
	exists(): boolean;
	remove(recursive: boolean): void;
}

export interface XulPanel extends Element {
	state: string;
	hidePopup(): void;
}

export interface FirefoxServices {
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
	wm: { getEnumerator(type: 'navigator:browser'): Iterable<BrowserWindow> };
	obs: {
		addObserver(observer: (subject: unknown) => void, topic: string): void;
		removeObserver(observer: (subject: unknown) => void, topic: string): void;
	};
}

export interface Interfaces {
	nsIFile: unknown;
	nsIClearDataService: { CLEAR_ALL: number };
	nsIZipWriter: unknown;
	nsIUserIdleServiceInternal: unknown;
	nsIWebProgressListener: { STATE_STOP: number; STATE_IS_WINDOW: number };
}

export interface Modules {
	importESModule(url: string): {
		BrowserWindowTracker: {
			promiseOpenWindow(options: { private: boolean }): Promise<BrowserWindow>;
		};
		AddonManager: {
			getInstallForFile(
				file: NsFile,
			): Promise<{ install(): Promise<Addon>; addon: Addon | null; error: number }>;
			getAddonByID(id: string): Promise<Addon | null>;
		};
		ExtensionPermissions: {
			add(id: string, permissions: object, extension?: Extension): Promise<void>;
			remove(id: string, permissions: object, extension: Extension): Promise<void>;
		};
	};
}

export interface TabbedBrowser {
	tabs: { linkedBrowser: XulBrowser }[];
	selectedTab: { linkedBrowser: XulBrowser };
	addTab(url: string, options: object): { linkedBrowser: XulBrowser };
	removeTab(tab: { linkedBrowser: XulBrowser }): void;
	getTabForBrowser(browser: XulBrowser): { linkedBrowser: XulBrowser } | undefined;
	addTabsProgressListener(listener: object): void;
	removeTabsProgressListener(listener: object): void;
}

/** A window of Firefox's own, with its tabs. */
export interface BrowserWindow {
	gBrowser: TabbedBrowser;
	close(): void;
}

export type Contracts = Record<
	string,
	{
		createInstance(type: unknown): unknown;
		getService(type: unknown): { resetIdleTimeOut(idleFor: number): void };
	}
>;

export interface Policies {
	getByID(id: string): { extension: Extension; privateBrowsingAllowed: boolean } | null;
}

export interface Contexts {
	getCurrentTopByBrowserId(id: number): { embedderElement: XulBrowser | null } | null;
}
