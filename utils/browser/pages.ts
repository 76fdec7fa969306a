import { native } from './native';

/**
 * Opens one of the built-in Cryptonow pages in a tab.
 *
 * @param url an address that the connection profile made, never one from an answer
 */
export async function openPage(url: string): Promise<void> {
	await native.tabs.create({ url });
	// Chrome closes a popup that loses the focus; Firefox would leave it lying over the page.
	if ((await native.tabs.getCurrent()) === undefined) globalThis.close();
}

/** Opens our own settings page. */
export async function openSettings(): Promise<void> {
	await native.runtime.openOptionsPage();
	if ((await native.tabs.getCurrent()) === undefined) globalThis.close();
}

/** The extension's own version, as its manifest has it. */
export const versionOfExtension = (): string => native.runtime.getManifest().version;
