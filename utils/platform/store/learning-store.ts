import { browser } from 'wxt/browser';
import { Learning } from '@/utils/learning/learning';
import { Notes } from '@/utils/learning/notes';
import type { Area } from './areas';
import { LEARNING_KEY, LEARNING_NOTES_KEY } from './stored-keys';

/** The learner's hold on memory storage. It is the only writer. */
export type LearningStore = {
	/** Where learning stands; `null` where nothing is being learned. */
	readLearning(): Promise<Learning | null>;
	/** `null` takes it away. */
	writeLearning(learning: Learning | null): Promise<void>;
	readNotes(): Promise<Notes | null>;
	/** `null` forgets all that was seen. */
	writeNotes(notes: Notes | null): Promise<void>;
};

/** A store over the browser's own memory storage. */
export function createLearningStore(session: Area = browser.storage.session): LearningStore {
	const read = async (key: string): Promise<unknown> => (await session.get(key))[key];
	const write = (key: string, value: object | null): Promise<void> =>
		value === null ? session.remove(key) : session.set({ [key]: value });
	return {
		async readLearning() {
			const learning = Learning.safeParse(await read(LEARNING_KEY));
			return learning.success ? learning.data : null;
		},
		writeLearning: (learning) => write(LEARNING_KEY, learning),
		async readNotes() {
			const notes = Notes.safeParse(await read(LEARNING_NOTES_KEY));
			return notes.success ? notes.data : null;
		},
		writeNotes: (notes) => write(LEARNING_NOTES_KEY, notes),
	};
}
