import type { ComponentChild } from 'preact';
import { Popup } from '@/components/Popup';
import { brokenView, type Deed, type Ui, viewOf } from '@/utils/views/popup-view';
import type { Language } from '@/utils/words/language';
import { POPUP_STATES, type PopupState } from './popup-states';

/** One state of one view, ready to be painted again and again. */
export type GalleryState = {
	name: string;
	/** The page that it is shown in, by its place in the project. */
	page: string;
	/** What it shows in a language; `repaint` is called once a click has changed it. */
	open(repaint: () => void): (language: Language) => ComponentChild;
};

function popupState(state: PopupState): GalleryState {
	const { name, stored, now, connection, broken } = state;
	return {
		name,
		page: 'entrypoints/popup/index.html',
		open(repaint) {
			let ui: Ui = state.ui;
			// What only happens in the window does happen; all else would be the background's.
			const run = (deed: Deed) => {
				if (!('ui' in deed)) return;
				ui = { ...ui, ...deed.ui };
				repaint();
			};
			return (language) => (
				<Popup
					view={
						broken
							? brokenView(connection, language)
							: viewOf(stored, ui, now, connection, language)
					}
					run={run}
				/>
			);
		},
	};
}

/** Every state of every view, by the view's name. */
export const STATES: Readonly<Record<string, readonly GalleryState[]>> = {
	popup: POPUP_STATES.map(popupState),
};
