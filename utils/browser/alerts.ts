import { browser } from 'wxt/browser';
import type { OwedNotification } from '@/utils/watch/desired';

/**
 * Shows a desktop notification unless one with its id is on screen already: a background that
 * died after showing it and before noting so must not show it again.
 */
export async function showNotification({ id, title, message }: OwedNotification): Promise<void> {
	const onScreen = await browser.notifications.getAll();
	if (Object.hasOwn(onScreen, id)) return;
	// No buttons, `requireInteraction` or `silent`: Firefox throws on each of them.
	await browser.notifications.create(id, {
		type: 'basic',
		iconUrl: browser.runtime.getURL('/icon/alarm-128.png'),
		title,
		message,
	});
}

/** Calls back with a notification's click. Registers at once, so call it in the first tick. */
export function onNotificationClicked(clicked: (id: string) => void): void {
	browser.notifications.onClicked.addListener((id) => {
		browser.notifications.clear(id);
		clicked(id);
	});
}

/** Takes all notifications of ours off the screen. */
export async function clearNotifications(): Promise<void> {
	const onScreen = await browser.notifications.getAll();
	await Promise.all(Object.keys(onScreen).map((id) => browser.notifications.clear(id)));
}
