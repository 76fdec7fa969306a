declare function importScripts(...urls: string[]): void;

/** Firefox's background is a document, and runs a script as each document does. */
function runInDocument(): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = '/learner.js';
		script.onload = () => resolve();
		script.onerror = () => reject(new Error('what learns could not be loaded'));
		document.head.append(script);
	});
}

/**
 * Runs what learns, a script of the package that no look has to read. Its address stands here in
 * full: whoever reviews the package sees that nothing else can be loaded.
 *
 * @throws where the browser does not find it; in Chrome also where {@link keepLearner} did not keep it
 */
export async function loadLearner(): Promise<void> {
	if (import.meta.env.FIREFOX) await runInDocument();
	else importScripts('/learner.js');
}

/**
 * Lets it be loaded later. Chrome's worker can load only what it had when it was installed, and reads
 * it from there. Registers at once, so call it in the first tick.
 */
export function keepLearner(): void {
	if (!import.meta.env.FIREFOX) addEventListener('install', () => importScripts('/learner.js'));
}
