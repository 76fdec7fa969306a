import { readCopy } from '@/utils/browser/stored-view';

/** Both browsers show the window once its document has loaded; our script must not hold that up. */
async function fill(root: HTMLElement): Promise<void> {
	const loaded = new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	// Both are under way while the browser is busy with the window.
	const [reading, page] = [readCopy(), import('./page')];
	reading.catch(() => undefined);
	await loaded;
	(await page).mount(root, reading);
}

const root = document.getElementById('app');
if (root) void fill(root);
