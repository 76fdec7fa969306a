import { browser } from 'wxt/browser';

/** Chrome's way to keep an area from scripts in pages. Firefox has none. */
type Guarded = {
	setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

/**
 * Lets only our own pages and the background reach what is stored, and no script in a web page, ours
 * among them: a page that has broken out of its bounds could speak in its name. Memory storage is so
 * by itself. Never rejects.
 */
export async function guardStorage(): Promise<void> {
	const { local, sync } = browser.storage;
	for (const area of [local, sync] as Guarded[]) {
		try {
			await area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
		} catch (error) {
			console.error('storage stays open to scripts in pages', error);
		}
	}
}
