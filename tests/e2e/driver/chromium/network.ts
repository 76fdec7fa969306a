import type { CDPSession } from 'puppeteer-core';
import type { Run } from './run.ts';

/** Cuts the network of all documents and workers, now and to come, or restores it. */
export async function setOffline(run: Run, offline: boolean): Promise<void> {
	if (offline === (run.offline !== null)) return;
	if (!offline) {
		await run.offline?.detach();
		run.offline = null;
		return;
	}
	const session = await run.browser.target().createCDPSession();
	run.offline = session;
	// The network is cut per document or worker, so those to come wait until theirs is, too.
	session.on('sessionattached', (child: CDPSession) => {
		const cut = () => {
			cutNetwork(child).catch(() => {
				// It closed before it was cut off.
			});
		};
		// A worker that is born again keeps its session, but waits, and has the network, anew.
		child.on('Inspector.targetReloadedAfterCrash', cut);
		cut();
	});
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: true,
		flatten: true,
		filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}],
	});
}

async function cutNetwork(session: CDPSession): Promise<void> {
	const none = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
	// All at once: a worker answers the first two only when the third has let it go on.
	await Promise.all([
		session.send('Network.enable'),
		session.send('Network.emulateNetworkConditions', { offline: true, ...none }),
		session.send('Network.overrideNetworkState', { offline: true, ...none }),
		session.send('Runtime.runIfWaitingForDebugger'),
	]);
}
