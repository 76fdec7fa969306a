import type { SharedConnection } from '@/utils/connection/origins';
import type { Learning } from '@/utils/learning/learning';
import { native } from './native';
import { connectionIn } from './stored-connection';
import { CONNECTION_KEY, LEARNING_KEY } from './stored-keys';

/** Where learning stands, and the connection in use: what the page «Connect» is painted from. */
export type StoredLearning = { learning: Learning | null; connection: SharedConnection | null };

export async function readLearning(): Promise<StoredLearning> {
	const memory = await native.storage.session.get([LEARNING_KEY, CONNECTION_KEY]);
	return {
		learning: (memory[LEARNING_KEY] as Learning | undefined) ?? null,
		connection: connectionIn(memory),
	};
}

/** Calls back when either has changed, for as long as the page lives. */
export function onLearning(changed: () => void): void {
	native.storage.session.onChanged.addListener((changes) => {
		if (changes[LEARNING_KEY] || changes[CONNECTION_KEY]) changed();
	});
}
