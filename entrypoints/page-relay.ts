import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { native } from '@/utils/platform/native';

/** How often the observer is told that somebody still listens, in milliseconds. */
const BEAT = 2000;

/**
 * Runs beside a page that is observed, in a world of its own: hands the observer's reports on to the
 * background, and the background's word to stop to the observer.
 */
export default defineUnlistedScript(() => {
	const root = document.documentElement;
	if (root === null) return;
	let port: MessagePort | null = null;
	let alive: ReturnType<typeof setInterval> | undefined;
	const began = Date.now();

	const stop = () => {
		clearInterval(alive);
		port?.postMessage('stop');
		port?.close();
		port = null;
		try {
			native.runtime.onMessage.removeListener(hear);
		} catch {
			// The extension is gone, and with it who could speak.
		}
	};
	const hear = (message: unknown) => {
		const isOurs = typeof message === 'object' && message !== null && 'type' in message;
		if (isOurs && message.type === 'stopObserving') stop();
		if (isOurs && message.type === 'sessionNames') port?.postMessage(JSON.stringify(message));
	};
	/** Whether the extension that this belongs to is still there; Chrome leaves its scripts running. */
	const isOrphan = () => native.runtime?.id === undefined;

	const pass = (report: unknown) => {
		if (port === null) return;
		const refused = () => {
			if (isOrphan()) stop();
		};
		try {
			native.runtime.sendMessage(report).then((answer: unknown) => {
				// Not the tab that is being learned from, or nothing is being learned any more.
				const isHeard = typeof answer === 'object' && answer !== null && 'ok' in answer;
				if (isHeard && answer.ok === false) stop();
			}, refused);
		} catch {
			stop();
		}
	};

	// The observer finds it, takes it out of the document and answers on it: what happens on an
	// element that is in no document, no page can see.
	const meeting = document.createElement('session-companion');
	meeting.addEventListener(
		'message',
		(event) => {
			port = (event as MessageEvent).ports[0] ?? null;
			if (port === null) return;
			port.onmessage = ({ data }: MessageEvent) => {
				try {
					pass(JSON.parse(String(data)));
				} catch {
					// Not a report.
				}
			};
			native.runtime.onMessage.addListener(hear);
			alive = setInterval(() => {
				if (isOrphan() || Math.abs(Date.now() - began) > LONGEST_LEARNING) stop();
				else port?.postMessage('alive');
			}, BEAT);
			pass({ type: 'observing' });
		},
		{ once: true },
	);
	root.append(meeting);
	// Firefox lets the document wait until both scripts have run, however long the second takes. The
	// first that happens in the document after that, before any line of the page's runs, ends it.
	const begun = new MutationObserver(() => {
		begun.disconnect();
		meeting.remove();
	});
	begun.observe(root, { childList: true, subtree: true });
});
