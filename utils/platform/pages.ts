import { native } from './native';

/** Chrome closes a popup that loses the focus; Firefox would leave it lying over the page. */
export async function closePopup(): Promise<void> {
	if ((await native.tabs.getCurrent()) === undefined) globalThis.close();
}

/**
 * Opens one of the built-in Cryptonow pages in a tab.
 *
 * @param url an address that the connection profile made, never one from an answer
 */
export async function openPage(url: string): Promise<void> {
	await native.tabs.create({ url });
	await closePopup();
}

/** Opens our own settings page. */
export async function openSettings(): Promise<void> {
	await native.runtime.openOptionsPage();
	await closePopup();
}

/** The extension's own version, as its manifest has it. */
export const versionOfExtension = (): string => native.runtime.getManifest().version;

/**
 * Opens our welcome page in a tab. Where the browser opens none, there is none: nothing else hangs
 * on it, and the settings lead to it too.
 */
export async function openWelcome(): Promise<void> {
	try {
		await native.tabs.create({ url: native.runtime.getURL('/welcome.html') });
	} catch (error) {
		console.warn('no welcome page', error);
	}
}

/**
 * Opens our page «Connect» behind what the user looks at, beside it; where it is open already, that is
 * enough: it comes forward by itself.
 */
export async function showConnect(): Promise<void> {
	const url = native.runtime.getURL('/connect.html');
	const open = await native.tabs.query({ url }).catch(() => []);
	if (open.length > 0) return;
	const [front] = await native.tabs.query({ active: true, lastFocusedWindow: true });
	const beside = front === undefined || front.incognito ? {} : { index: front.index + 1 };
	await native.tabs.create({ url, active: false, ...beside });
}

/** Goes to another of our own pages in this page's tab: none is left behind. */
export async function goTo(path: string): Promise<void> {
	location.assign(path);
}

/**
 * Goes on to the welcome page: to the tab that shows it, and this page's own closes; where there is
 * none, in this page's tab.
 */
export async function goOnToWelcome(): Promise<void> {
	const url = native.runtime.getURL('/welcome.html');
	const [open] = await native.tabs.query({ url }).catch(() => []);
	if (open?.id === undefined) return goTo(url);
	const own = await native.tabs.getCurrent();
	await showTab(open.id);
	if (own?.id !== undefined) await native.tabs.remove(own.id);
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
	const tab = await native.tabs.update(tabId, { active: true });
	if (tab?.windowId !== undefined) await native.windows.update(tab.windowId, { focused: true });
}

/** Brings the page that calls it to the front. */
export async function comeForward(): Promise<void> {
	const { id } = (await native.tabs.getCurrent()) ?? {};
	if (id !== undefined) await showTab(id);
}
