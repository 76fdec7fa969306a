import type { Command, CommandAnswer } from './command';
import { native } from './native';

/** Sends a command to the background, waking it if need be. A background that is gone is `failed`. */
export async function sendCommand(command: Command): Promise<CommandAnswer> {
	const failed: CommandAnswer = { ok: false, error: 'failed' };
	try {
		const answer: CommandAnswer | undefined = await native.runtime.sendMessage(command);
		return answer ?? failed;
	} catch {
		return failed;
	}
}
