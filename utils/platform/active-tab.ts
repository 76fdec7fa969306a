import { native } from './native';

/** The tab that the popup was opened on, and the address of its page. */
export type ActiveTab = { id: number; url: string };

/**
 * The tab in front of the window that asks. Its address is told by `activeTab`, only where the user
 * has just pressed our button on it.
 *
 * @returns `null` where the browser does not tell, and for a private window: what its login sees, ours
 *   can't
 */
export async function activeTab(): Promise<ActiveTab | null> {
	const [tab] = await native.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined || tab.url === undefined || tab.incognito) return null;
	return { id: tab.id, url: tab.url };
}
