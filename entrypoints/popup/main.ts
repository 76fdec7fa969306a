import { readCopy } from '@/utils/browser/stored-view';

/**
 * Calls back when nothing of ours can hold up the window any more. Both browsers show it once its
 * document has loaded. Firefox paints it out of sight, so the load is enough; Chromium paints only
 * what it shows, and what runs before it says that it has painted still takes time from that.
 */
function whenShown(shown: () => void): void {
	if (import.meta.env.FIREFOX) addEventListener('load', shown, { once: true });
	else {
		new PerformanceObserver((_, observer) => {
			observer.disconnect();
			shown();
		}).observe({ type: 'paint', buffered: true });
	}
}

async function fill(root: HTMLElement): Promise<void> {
	const shown = new Promise<void>(whenShown);
	// Both are under way while the browser is busy with the window.
	const [reading, page] = [readCopy(), import('./page')];
	reading.catch(() => undefined);
	await shown;
	(await page).mount(root, reading);
}

const root = document.getElementById('app');
if (root) void fill(root);
