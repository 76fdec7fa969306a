import { browser } from 'wxt/browser';
import { Command, type CommandAnswer } from '@/utils/watch/command';

type Sender = { id?: string | undefined; url?: string | undefined };

/** Whether a message comes from one of our own pages, and not from a web page or another add-on. */
function isOwnPage(sender: Sender): boolean {
	const base = browser.runtime.getURL('/');
	return sender.id === browser.runtime.id && (sender.url?.startsWith(base) ?? false);
}

/**
 * The one message router. Registers its listener at once, so call it in the first tick.
 *
 * @param run does what a command asks; a rejection becomes the answer `failed`
 */
export function routeCommands(run: (command: Command) => Promise<void>): void {
	const answer = async (message: unknown, sender: Sender): Promise<CommandAnswer> => {
		if (!isOwnPage(sender)) return { ok: false, error: 'forbidden' };
		const command = Command.safeParse(message);
		if (!command.success) return { ok: false, error: 'unknownCommand' };
		try {
			await run(command.data);
			return { ok: true };
		} catch (error) {
			console.error('command failed', command.data.type, error);
			return { ok: false, error: 'failed' };
		}
	};
	// `sendResponse` and `true` mean the same to the polyfill, to Firefox and to Chrome's own
	// `browser`; a returned promise does not.
	browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
		answer(message, sender).then(sendResponse);
		return true;
	});
}
