import { browser } from 'wxt/browser';

/**
 * Calls back when the extension was installed or updated, the browser started, or the network
 * came back or went. Registers at once, so call it in the first tick.
 *
 * Return from sleep needs no listener: the alarm that fell due in the meantime fires at once.
 */
export function onAwake(awake: () => void): void {
	browser.runtime.onInstalled.addListener(awake);
	browser.runtime.onStartup.addListener(awake);
	globalThis.addEventListener('online', awake);
	globalThis.addEventListener('offline', awake);
}

/**
 * Calls back when the extension is new here: not when it, or the browser, was updated. Registers at
 * once, so call it in the first tick.
 */
export function onNewHere(isNew: () => void): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install') isNew();
	});
}
