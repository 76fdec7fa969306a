/** Sessions of the DevTools protocol with documents and workers, and what is evaluated in them. */
import type { CDPSession } from 'puppeteer-core';
import { poll } from '../driver.ts';
import { callSource } from '../surface.ts';

/** Opens a session with a target. @throws where Chromium gives none */
export async function attach(root: CDPSession, targetId: string): Promise<CDPSession> {
	const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
	const session = root.connection()?.session(sessionId);
	if (!session) throw new Error(`Chromium gave no session for ${targetId}.`);
	return session;
}

/** Ends a session from `attach`. The session has to be asked for it that it was opened through. */
export async function detach(root: CDPSession, session: CDPSession): Promise<void> {
	// It is gone already if what it was attached to is.
	if (session.detached) return;
	await root.send('Target.detachFromTarget', { sessionId: session.id() });
}

/** Opens a document in no tab. It stays until `closeHidden`, or for as long as `root` does. */
export async function openHidden(root: CDPSession, url: string): Promise<CDPSession> {
	const { targetId } = await root.send('Target.createTarget', { url, hidden: true });
	const session = await attach(root, targetId);
	await pageLoaded(session, url);
	return session;
}

/** Closes a document from `openHidden`. */
export async function closeHidden(root: CDPSession, page: CDPSession): Promise<void> {
	const { targetInfo } = await page.send('Target.getTargetInfo');
	await root.send('Target.closeTarget', { targetId: targetInfo.targetId });
}

/** Runs a function in a document that is opened in no tab for it, and closed after it. */
export async function inHiddenPage<A extends unknown[], R>(
	root: CDPSession,
	url: string,
	fn: (...args: A) => R,
	...args: A
): Promise<Awaited<R>> {
	const page = await openHidden(root, url);
	try {
		return await evaluateIn(page, fn, ...args);
	} finally {
		await closeHidden(root, page);
	}
}

/** Waits until the document at this address has loaded. */
export async function pageLoaded(session: CDPSession, url: string): Promise<void> {
	await poll(`${url} to load`, () =>
		evaluateIn(session, (at) => location.href === at && document.readyState === 'complete', url),
	);
}

/** Runs a function in a document or worker, as `Surface.evaluate` does. */
export async function evaluateIn<A extends unknown[], R>(
	session: CDPSession,
	fn: (...args: A) => R,
	...args: A
): Promise<Awaited<R>> {
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression: callSource(fn, args),
		awaitPromise: true,
		returnByValue: true,
	});
	if (exceptionDetails) {
		throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	}
	return result.value;
}
