import { native } from './native';

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
		const stores = tabs.map((tab) => (tab as { cookieStoreId?: string }).cookieStoreId ?? '');
		return stores.length > 0 && stores.every((store) => store.startsWith('firefox-container-'));
	} catch {
		return false;
	}
}
