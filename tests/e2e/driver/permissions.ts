/** What an extension is allowed: API permissions and origins, both in order. */
export type Permissions = { permissions: string[]; origins: string[] };

/** The extension's own API. */
declare const chrome: { permissions: { getAll(): Promise<Partial<Permissions>> } };

/** All that the extension is allowed. Travels into a document of it as source text. */
export async function allPermissions(): Promise<Permissions> {
	const { permissions = [], origins = [] } = await chrome.permissions.getAll();
	return { permissions: permissions.toSorted(), origins: origins.toSorted() };
}
