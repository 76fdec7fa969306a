import { sessionName } from '@/utils/i18n/phrases';
import { undoButton } from './popup-buttons';
import type { UndoOf } from './popup-types';

/** What can be taken back, where no row of this window says so. */
export const undoOf: UndoOf = ({ undo, tracked, language }, rows) => {
	if (undo === null) return null;
	const { what, sessions, devices } = undo;
	const refs = new Set(sessions.map(({ was }) => was.ref));
	const session = tracked.find(({ ref }) => refs.has(ref))?.session;
	if (rows.some(({ id, done }) => done !== null && id === session?.id)) return null;
	const text = (): string | null => {
		switch (what) {
			case 'recognised':
			case 'disowned':
				return session
					? language.say(`undo_${what}`, { session: sessionName(language, session) })
					: null;
			case 'devicesForgotten':
				return language.count('undo_devicesForgotten', devices.lost.length);
			case 'recoveryEnded':
				return language.say('undo_recoveryEnded');
			// The settings page says the others.
			default:
				return null;
		}
	};
	const told = text();
	if (told === null) return null;
	const buttons = [undoButton(language)];
	return { id: 'undo', tone: 'blind', title: '', text: told, buttons };
};
