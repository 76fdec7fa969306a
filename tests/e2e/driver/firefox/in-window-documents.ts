/**
 * The toolbar button and the documents in tabs and in the popup.
 *
 * Each function travels as source text into Firefox's own window: it may use its arguments and the
 * globals below, nothing else.
 */

import type { Apart } from '../driver.ts';
import type {
	BrowserWindow,
	Contexts,
	FirefoxServices,
	Interfaces,
	Modules,
	Reply,
	TabbedBrowser,
	XulBrowser,
	XulPanel,
} from './internals.ts';

declare const Services: FirefoxServices;
declare const Ci: Interfaces;
declare const BrowsingContext: Contexts;
declare const ChromeUtils: Modules;
declare const gBrowser: TabbedBrowser;
declare const window: BrowserWindow;

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

/**
 * Opens a tab in front and waits for the load to end. Returns an error, if any.
 *
 * @param apart where its cookies are; null for those of ordinary tabs
 */
export async function openTab(
	url: string,
	apart: Apart | null,
): Promise<{ browserId: number } | { failed: string }> {
	const newPrivateWindow = () => {
		const { BrowserWindowTracker } = ChromeUtils.importESModule(
			'resource:///modules/BrowserWindowTracker.sys.mjs',
		);
		return BrowserWindowTracker.promiseOpenWindow({ private: true });
	};
	const home = apart === 'private window' ? await newPrivateWindow() : window;
	const { gBrowser } = home;
	const tab = gBrowser.addTab(url, {
		triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
		...(apart === 'container' ? { userContextId: 1 } : {}),
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
	const windows = [...Services.wm.getEnumerator('navigator:browser')];
	const tabs = windows.flatMap((home) => home.gBrowser.tabs);
	return [
		...tabs.map((tab) => describe(tab.linkedBrowser, false)),
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
	const home = browser.ownerDocument.defaultView as unknown as BrowserWindow;
	const tab = home.gBrowser.getTabForBrowser(browser);
	if (tab && home !== window) home.close();
	else if (tab) gBrowser.removeTab(tab);
	else browser.closest<XulPanel>('panel')?.hidePopup();
}

/** Closes the popup, all windows but this one, and all tabs but a blank one. */
export function closeAllDocuments(): void {
	for (const other of Services.wm.getEnumerator('navigator:browser')) {
		if (other !== window) other.close();
	}
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
