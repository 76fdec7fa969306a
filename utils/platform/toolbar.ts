import { browser } from 'wxt/browser';
import { SPOTLIGHT_KEY } from './store/stored-keys';

/** The four drawings of the toolbar icon, told apart by shape and not by colour alone. */
export type IconName = 'calm' | 'attention' | 'alarm' | 'blind';

/** What the toolbar button shows. `color`: of the badge, as CSS has it; `title`: its tooltip. */
export type ToolbarLook = { icon: IconName; badge: string; color: string; title: string };

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
 * Opens the popup right at the sessions of a notice, however it opens: see `Stored.spotlight`.
 *
 * @param notice its id; one that the state does not have opens the popup as always
 * @param now milliseconds since 1970
 */
export function openPopupAt(notice: string, now: number): Promise<void> {
	// Neither read nor awaited before: Firefox opens a popup in the very moment of a click alone, and
	// a background that was dead knows no state yet. The page itself finds the notice's sessions.
	const noted = browser.storage.session.set({ [SPOTLIGHT_KEY]: { notice, at: now } });
	noted.catch((error: unknown) => console.error('the popup opens as always', error));
	return openPopupOrTab();
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
