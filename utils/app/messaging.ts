import type { WatchCommand } from '@/utils/domain/watch/command';
import type {
	ConnectionCommand,
	ConnectionCommandError,
} from '@/utils/learning/connection-command';
import type { PageReport } from '@/utils/learning/observe/observed-request';
import type { CommandAnswer, CommandError } from '@/utils/platform/command';
import type { PageSender, Sender } from '@/utils/platform/messages';

/** Whose each command is. A message that is none is refused before any schema is loaded. */
const OWNERS: Readonly<
	Record<WatchCommand['type'], 'watch'> & Record<ConnectionCommand['type'], 'connection'>
> = {
	look: 'watch',
	recognise: 'watch',
	disown: 'watch',
	remove: 'watch',
	removeThere: 'watch',
	removeOthers: 'watch',
	readOutcomes: 'watch',
	endRecovery: 'watch',
	recoveryStep: 'watch',
	undo: 'watch',
	readRebuild: 'watch',
	account: 'watch',
	nameDevice: 'watch',
	forgetDevices: 'watch',
	travel: 'watch',
	changeSettings: 'watch',
	eraseRecord: 'watch',
	eraseEverything: 'watch',
	testNotification: 'watch',
	learn: 'connection',
	lookDeeper: 'connection',
	correctField: 'connection',
	nextList: 'connection',
	confirmFound: 'connection',
	cancelLearning: 'connection',
	importConnection: 'connection',
	askOffered: 'connection',
	disconnect: 'connection',
};

/** Whose command a message says that it is; `null` where it is nobody's. */
function ownerOf(message: unknown): 'watch' | 'connection' | null {
	if (typeof message !== 'object' || message === null) return null;
	const { type } = message as { type?: unknown };
	if (typeof type !== 'string' || !Object.hasOwn(OWNERS, type)) return null;
	return OWNERS[type as keyof typeof OWNERS];
}

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
		const { PageReport } = await import('@/utils/learning/observe/observed-request');
		const report = PageReport.safeParse(message);
		if (!report.success) return refused('unknownCommand');
		return (await hear(report.data, page)) ? { ok: true } : refused('forbidden');
	}

	async function answerOwn(message: unknown): Promise<CommandAnswer> {
		const owner = ownerOf(message);
		if (owner === null) return refused('unknownCommand');
		if (owner === 'connection') {
			const { ConnectionCommand } = await import('@/utils/learning/connection-command');
			const command = ConnectionCommand.safeParse(message);
			if (!command.success) return refused('unknownCommand');
			const error = await connection(command.data);
			return error === undefined ? { ok: true } : refused(error);
		}
		const { WatchCommand } = await import('@/utils/domain/watch/command');
		const command = WatchCommand.safeParse(message);
		if (!command.success) return refused('unknownCommand');
		await watch(command.data);
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
