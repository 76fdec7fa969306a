import type { WatchCommand } from '@/utils/domain/watch/command';
import type {
	ConnectionCommand,
	ConnectionCommandError,
} from '@/utils/learning/connection-command';

// Types alone: the schemas are too heavy for a popup that has to paint at once.

/** What our pages may ask of the background. */
export type Command = WatchCommand | ConnectionCommand;

/** What a command answers. */
export type CommandAnswer = { ok: true } | { ok: false; error: CommandError };

/**
 * - `unknownCommand`: no command of ours
 * - `forbidden`: not from our own pages
 * - `failed`: see the log
 */
export type CommandError = ConnectionCommandError | 'unknownCommand' | 'forbidden' | 'failed';
