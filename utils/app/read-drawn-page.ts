import { type ReadDrawn, readDrawn } from '@/utils/connection/drawn/read-drawn';
import { drawnTabs } from '@/utils/platform/drawn-tabs';

/** Reads a list out of a page that is opened for it, over the browser itself. */
export const readDrawnPage: ReadDrawn = (list) =>
	readDrawn(list, {
		tabs: drawnTabs,
		wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
		isOnline: () => navigator.onLine,
		now: () => Date.now(),
	});
