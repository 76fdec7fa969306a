import { browser } from 'wxt/browser';
import { PageReport } from '@/utils/learning/observe/observed-request';
import { Command, type CommandAnswer, type CommandError } from './command';

type Sender = {
	id?: string | undefined;
	url?: string | undefined;
	/** What the browser takes the document for: `null` as a text for one in a sandbox. */
	origin?: string | undefined;
	frameId?: number | undefined;
	tab?: { id?: number | undefined } | undefined;
};

/** A document in whose top frame a script of ours speaks, by its address as it is now. */
export type PageSender = { tabId: number; origin: string; path: string };

/** Who answers what the router lets through. */
export type Routes = {
	/**
	 * Does what a command asks. Resolves to a named error where it could not be done; a rejection
	 * becomes `failed`.
	 */
	run: (command: Command) => Promise<CommandError | undefined>;
	/**
	 * Takes in what the observer of a page reports.
	 *
	 * @returns whether that is the page that is being learned from
	 */
	hear: (report: PageReport, sender: PageSender) => Promise<boolean>;
};

/** Whether a message comes from one of our own pages, and not from a web page or another add-on. */
function isOwnPage(sender: Sender): boolean {
	const base = browser.runtime.getURL('/');
	return sender.id === browser.runtime.id && (sender.url?.startsWith(base) ?? false);
}

/** The tab and site of a script of ours in a web page's top frame; `null` for anybody else. */
function pageOf({ id, url, origin: own, frameId, tab }: Sender): PageSender | null {
	if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined) return null;
	if (url === undefined || !URL.canParse(url)) return null;
	const { protocol, origin, pathname } = new URL(url);
	if (own !== undefined && own !== origin) return null;
	return /^https?:$/.test(protocol) ? { tabId: tab.id, origin, path: pathname } : null;
}

const refused = (error: CommandError): CommandAnswer => ({ ok: false, error });

/** The one message router. Registers its listener at once, so call it in the first tick. */
export function routeMessages({ run, hear }: Routes): void {
	const answerPage = async (message: unknown, page: PageSender): Promise<CommandAnswer> => {
		const report = PageReport.safeParse(message);
		if (!report.success) return refused('unknownCommand');
		return (await hear(report.data, page)) ? { ok: true } : refused('forbidden');
	};
	const answerOwn = async (message: unknown): Promise<CommandAnswer> => {
		const command = Command.safeParse(message);
		if (!command.success) return refused('unknownCommand');
		const error = await run(command.data);
		return error === undefined ? { ok: true } : refused(error);
	};
	const answer = async (message: unknown, sender: Sender): Promise<CommandAnswer> => {
		const own = isOwnPage(sender);
		const page = own ? null : pageOf(sender);
		if (!own && page === null) return refused('forbidden');
		try {
			return await (page === null ? answerOwn(message) : answerPage(message, page));
		} catch (error) {
			console.error('a message failed', error);
			return refused('failed');
		}
	};
	// `sendResponse` and `true` mean the same to the polyfill, to Firefox and to Chrome's own
	// `browser`; a returned promise does not.
	browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
		answer(message, sender).then(sendResponse);
		return true;
	});
}
