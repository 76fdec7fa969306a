import { readCopy } from '@/utils/platform/store/stored-view';
import { afterPaint } from './after-paint';

/**
 * Calls back when what is drawn next can no longer hold up the window. Both browsers show it once its
 * document has loaded. Firefox paints it out of sight, so the load is enough. Chromium begins with its
 * first frame then: once that is made, others put it on the screen, and we can draw the next meanwhile.
 */
function whenShown(shown: () => void): void {
	if (import.meta.env.FIREFOX) addEventListener('load', shown, { once: true });
	else afterPaint(shown);
}

/** Calls back when the document has been read; where the script is async, it may have been already. */
function whenRead(read: (event?: Event) => void): void {
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', read, { once: true });
	else read();
}

async function fill(): Promise<void> {
	const shown = new Promise<void>(whenShown);
	// Both are under way while the browser is busy with the window. To reach storage for the first
	// time takes a while, and Firefox shows no window until the document has been read.
	const page = import('./page');
	const reading = new Promise<unknown>(whenRead).then(readCopy);
	reading.catch(() => undefined);
	await shown;
	const { mount } = await page;
	const root = document.getElementById('app');
	if (root) mount(root, reading);
}

void fill();
