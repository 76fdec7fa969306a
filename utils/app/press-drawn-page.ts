import { type PressDrawn, pressDrawn } from '@/utils/connection/drawn/press-drawn';
import { pressTabs } from '@/utils/platform/press-tabs';

/** Presses in a page that is opened for it, over the browser itself. */
export const pressDrawnPage: PressDrawn = (asked) =>
	pressDrawn(asked, {
		tabs: pressTabs,
		wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
		isOnline: () => navigator.onLine,
		now: () => Date.now(),
	});
