import { browser } from 'wxt/browser';
import { NOTICE_BUTTONS, type NoticeButton, type NoticeWords } from '@/utils/i18n/notice-words';
import { answered } from './in-time';

/** What a desktop notification shows; its id is the same for the same notice. */
export type DesktopNotification = Omit<NoticeWords, 'told'> & { id: string };

/**
 * The ids of our notifications that are on screen.
 *
 * @throws where the browser does not answer: what it shows is the system's to say
 */
export async function notificationsOnScreen(): Promise<ReadonlySet<string>> {
	return new Set(Object.keys(await answered(browser.notifications.getAll())));
}

async function show(notification: DesktopNotification): Promise<void> {
	const { id, icon, title, message, buttons } = notification;
	// No `requireInteraction`, `silent` or `contextMessage`: what one browser refuses or does not
	// show has no place in an alert.
	const options = {
		type: 'basic',
		iconUrl: browser.runtime.getURL(`/icon/${icon}-128.png`),
		title,
		message,
	} as const;
	try {
		await browser.notifications.create(id, {
			...options,
			buttons: buttons.map((text) => ({ title: text })),
		});
	} catch {
		// Firefox refuses buttons by throwing. We ask the browser itself and not what we were built
		// for: an alert without buttons is better than none, whichever browser it is that refuses.
		await browser.notifications.create(id, options);
	}
}

/**
 * Shows a desktop notification, with its buttons where the browser has them.
 *
 * @throws where the browser refuses, or does not answer
 */
export const showNotification = (notification: DesktopNotification): Promise<void> =>
	answered(show(notification));

/**
 * Calls back with a notification's click, on its body or on one of its buttons, and takes it off
 * the screen. Registers at once, so call it in the first tick.
 */
export function onNotificationClicked(
	clicked: (id: string, button: NoticeButton | null) => void,
): void {
	const take = (id: string, button: NoticeButton | null) => {
		browser.notifications.clear(id);
		clicked(id, button);
	};
	browser.notifications.onClicked.addListener((id) => take(id, null));
	browser.notifications.onButtonClicked?.addListener((id, index) =>
		take(id, NOTICE_BUTTONS[index] ?? null),
	);
}

/** Takes all notifications of ours off the screen. */
export async function clearNotifications(): Promise<void> {
	const onScreen = await notificationsOnScreen();
	await answered(Promise.all([...onScreen].map((id) => browser.notifications.clear(id))));
}
