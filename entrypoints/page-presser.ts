import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPagePresser, type PagePresser } from '@/utils/connection/drawn/press-in-page';
import { isReadWithTop, shadowOf } from '@/utils/connection/drawn/shadow-of';

/** Where it stays in its own world of the page, which the page can't see. */
type PresserScope = { sessionPresser?: PagePresser };

/**
 * Runs in each document of a tab, in a world of its own, where the user shows how a session is removed,
 * or has asked to remove one: reads what is drawn, with marks, and presses what it is told to.
 */
export default defineUnlistedScript(() => {
	const { documentElement } = document;
	if (isReadWithTop() || documentElement === null) return null;
	const scope = globalThis as PresserScope;
	scope.sessionPresser ??= createPagePresser(documentElement, { shadowOf });
	return {
		address: location.href,
		since: performance.timeOrigin,
		...scope.sessionPresser.read(),
	};
});
