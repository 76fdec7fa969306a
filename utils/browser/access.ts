import { native } from './native';

/** A match pattern knows no port, so a local origin's pattern covers its host. */
function patternFor(origin: string): string {
	const { protocol, hostname } = new URL(origin);
	return `${protocol}//${hostname}/*`;
}

/** Whether the browser lets us ask this origin. Users can take access back at any time. */
export function hasAccess(origin: string): Promise<boolean> {
	return native.permissions.contains({ origins: [patternFor(origin)] });
}

/**
 * Asks the user, through the browser, for access to this origin. Must be called in the handling
 * of a click, before anything is awaited.
 *
 * @returns whether access is there now
 */
export function requestAccess(origin: string): Promise<boolean> {
	return native.permissions.request({ origins: [patternFor(origin)] });
}

/** Calls back when access was given or taken. Registers at once, so call it in the first tick. */
export function onAccessChanged(changed: () => void): void {
	native.permissions.onAdded.addListener(changed);
	native.permissions.onRemoved.addListener(changed);
}
