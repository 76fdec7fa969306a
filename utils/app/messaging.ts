import { WatchCommand } from '@/utils/domain/watch/command';
import {
	ConnectionCommand,
	type ConnectionCommandError,
} from '@/utils/learning/connection-command';
import { PageReport } from '@/utils/learning/observe/observed-request';
import type { CommandAnswer, CommandError } from '@/utils/platform/command';
import type { PageSender, Sender } from '@/utils/platform/messages';

/** Who does and hears what the router lets through. A rejection becomes `failed`. */
export type Routes = {
	watch: (command: WatchCommand) => Promise<void>;
	/** Resolves to a named error where the command could not be done. */
	connection: (command: ConnectionCommand) => Promise<ConnectionCommandError | undefined>;
	/**
	 * Takes in what the observer of a page reports.
	 *
	 * @returns whether that is the page that is being learned from
	 */
	hear: (report: PageReport, sender: PageSender) => Promise<boolean>;
};

const refused = (error: CommandError): CommandAnswer => ({ ok: false, error });

/**
 * Parses each message and hands it to its owner: commands from our own pages, reports from a page
 * that is observed, and nothing from anybody else. What it returns never rejects.
 */
export function createRouter({ watch, connection, hear }: Routes) {
	async function answerPage(message: unknown, page: PageSender): Promise<CommandAnswer> {
		const report = PageReport.safeParse(message);
		if (!report.success) return refused('unknownCommand');
		return (await hear(report.data, page)) ? { ok: true } : refused('forbidden');
	}

	async function answerOwn(message: unknown): Promise<CommandAnswer> {
		const forConnection = ConnectionCommand.safeParse(message);
		if (forConnection.success) {
			const error = await connection(forConnection.data);
			return error === undefined ? { ok: true } : refused(error);
		}
		const forWatch = WatchCommand.safeParse(message);
		if (!forWatch.success) return refused('unknownCommand');
		await watch(forWatch.data);
		return { ok: true };
	}

	return async (message: unknown, sender: Sender): Promise<CommandAnswer> => {
		if (sender.type === 'stranger') return refused('forbidden');
		try {
			return await (sender.type === 'ownPage'
				? answerOwn(message)
				: answerPage(message, sender.page));
		} catch (error) {
			console.error('a message failed', error);
			return refused('failed');
		}
	};
}
