import type { Command, CommandAnswer } from '@/utils/app/command';
import type { LearnCommand } from '@/utils/learning/learn-command';
import { native } from './native';

// Apart from the router, whose schemas are too heavy for a popup that has to paint at once.

/** Sends a command to the background, waking it if need be. A background that is gone is `failed`. */
export async function sendCommand(command: Command | LearnCommand): Promise<CommandAnswer> {
	const failed: CommandAnswer = { ok: false, error: 'failed' };
	try {
		const answer: CommandAnswer | undefined = await native.runtime.sendMessage(command);
		return answer ?? failed;
	} catch {
		return failed;
	}
}
