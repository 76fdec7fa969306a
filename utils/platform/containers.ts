import { native } from './native';

/** Whether a tab is in a container of Firefox's. */
export const isInContainer = (tab: object): boolean =>
	'cookieStoreId' in tab && String(tab.cookieStoreId).startsWith('firefox-container-');

/**
 * Whether this site is open in containers of Firefox's, and nowhere else: a login is then in a store
 * of cookies that no request of ours can use. `false` also where the browser does not say in which
 * store a tab is.
 *
 * @param site an origin
 */
export async function isInContainersAlone(site: string): Promise<boolean> {
	if (!import.meta.env.FIREFOX) return false;
	const { protocol, hostname } = new URL(site);
	try {
		const tabs = await native.tabs.query({ url: `${protocol}//${hostname}/*` });
		return tabs.length > 0 && tabs.every(isInContainer);
	} catch {
		return false;
	}
}
