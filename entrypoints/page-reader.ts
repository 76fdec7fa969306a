import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawnMarkup } from '@/utils/connection/drawn/drawn-markup';
import { isReadWithTop, shadowOf } from '@/utils/connection/drawn/shadow-of';

/**
 * Runs once in each document of a tab, in a world of its own, and says what is drawn in it. It changes
 * nothing and stays nowhere.
 */
export default defineUnlistedScript(() => {
	const { documentElement } = document;
	if (isReadWithTop()) return null;
	return {
		address: location.href,
		since: performance.timeOrigin,
		html: documentElement === null ? null : drawnMarkup(documentElement, { shadowOf }),
	};
});
