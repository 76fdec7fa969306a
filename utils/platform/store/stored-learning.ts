import type { SharedConnection } from '@/utils/connection/profile/origins';
import type { Learning } from '@/utils/learning/learning';
import { native } from '../native';
import { connectionIn } from './stored-connection';
import { CONNECTION_KEY, LEARNING_KEY } from './stored-keys';

/** Where learning stands, and the connection in use: what the page «Connect» is painted from. */
export type StoredLearning = {
	learning: Learning | null;
	connection: SharedConnection | null;
	/** The origins that the browser has given access to, without ports, by which it knows no host. */
	granted?: readonly string[];
};

/**
 * The background alone writes, and only what its schema lets through. What an earlier version has
 * left is as nothing: the background's schema refuses it as well.
 */
function ours(stored: unknown): Learning | null {
	const learning = stored as Learning | null | undefined;
	return learning?.step?.type === undefined ? null : learning;
}

export async function readLearning(): Promise<StoredLearning> {
	const [memory, { origins = [] }] = await Promise.all([
		native.storage.session.get([LEARNING_KEY, CONNECTION_KEY]),
		native.permissions.getAll(),
	]);
	return {
		granted: origins.map((pattern) => pattern.replace(/\/\*$/, '')),
		learning: ours(memory[LEARNING_KEY]),
		connection: connectionIn(memory),
	};
}

/** Calls back when either has changed, for as long as the page lives. */
export function onLearning(changed: () => void): void {
	native.storage.session.onChanged.addListener((changes) => {
		if (changes[LEARNING_KEY] || changes[CONNECTION_KEY]) changed();
	});
}
