import type { Language } from '@/utils/i18n/language';
import type { History } from './history';
import type { Choices, SettingsAction, SettingsButton, SettingsUi } from './settings-ui';
import type { Shape, Timeline } from './timeline-types';

/** The record as a picture, with what moves it. */
export type RecordPicture = {
	title: string;
	help: string;
	hint: string;
	/** In place of lanes, where nothing happened. */
	none: string;
	/** How much the shown time holds. */
	holds: string;
	span: Choices;
	/** Earlier, later, and closer and farther around the mark that is read. */
	moves: {
		earlier: SettingsButton;
		later: SettingsButton;
		in: SettingsButton;
		out: SettingsButton;
	};
	timeline: Timeline;
	legend: { shape: Shape | 'known' | 'stranger'; text: string }[];
	undrawn: string | null;
	/** What reading a mark does. */
	read(lane: string, entry: number): SettingsAction;
};

/** Makes it of a record; there once it is asked for. `now`: milliseconds since 1970. */
export type PictureOf = (
	language: Language,
	history: History,
	ui: SettingsUi,
	now: number,
) => RecordPicture;
