import { browser } from 'wxt/browser';
import type { IconName, ToolbarLook } from '@/utils/watch/desired';

const SIZES = [16, 24, 32, 48] as const;

const iconFiles = (icon: IconName): Record<string, string> =>
	Object.fromEntries(SIZES.map((size) => [size, `/icon/${icon}-${size}.png`]));

/** Makes the toolbar button look so. Doing it twice changes nothing. */
export async function showToolbar(look: ToolbarLook): Promise<void> {
	await Promise.all([
		browser.action.setIcon({ path: iconFiles(look.icon) }),
		browser.action.setBadgeBackgroundColor({ color: look.color }),
		browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
		browser.action.setTitle({ title: look.title }),
	]);
	// Last, so that a badge is never seen with another state's colour or words.
	await browser.action.setBadgeText({ text: look.badge });
}

/**
 * Opens the popup, or the same page in a tab where the browser will not open a popup by itself
 * (Chrome before 127, no focused window, a click that the browser does not count as one), or in a
 * window of its own where there is none. Whatever opens comes to the front.
 */
export async function openPopupOrTab(): Promise<void> {
	const url = browser.runtime.getURL('/popup.html');
	try {
		await browser.action.openPopup();
	} catch {
		try {
			const { windowId } = await browser.tabs.create({ url });
			if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
		} catch {
			await browser.windows.create({ url });
		}
	}
}
