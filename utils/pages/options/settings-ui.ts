import type { Needs } from '@/utils/connection/profile/origins';
import { boundedTime } from '@/utils/domain/bounds';
import type { Settings } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import type { Button, InlineQuestion, Time } from '@/utils/pages/shared/button';
import type { Command } from '@/utils/platform/command';
import type { EntryFilter, TimeWindow } from './timeline-types';

/** What all parts of the settings page are made of. */

/** What this page can do that is no command of the background's. */
export type ExportKind = 'json' | 'csv';

/** What a control does, as data. */
export type SettingsAction =
	/** `about`: what is busy meanwhile; `said`: what the user is told when it is done. */
	| { send: Command; about: string; said: string }
	| { save: ExportKind }
	/** Asks the user, through the browser, for access. */
	| { access: Needs }
	/** Gives the access to an origin back. */
	| { giveBack: string }
	/** One of our own pages. */
	| { open: string }
	/** Hands the user a file. */
	| { file: { name: string; text: string } }
	/** Takes a connection from the text of a file. */
	| { importFile: string }
	/** Tells the user what is wrong with what was entered. */
	| { refuse: string }
	| { ui: Partial<SettingsUi> };

export type SettingsButton = Button<SettingsAction>;
export type SettingsQuestion = InlineQuestion<SettingsAction>;

/** One of several choices, or a box that is ticked. */
export type Choice = {
	value: string;
	label: string;
	/** What it means or costs. */
	detail?: string;
	chosen: boolean;
	action: SettingsAction;
	/** It depends on something that is switched off. */
	off?: boolean;
};

/** Choices of which one holds. `name` is unique on the page. */
export type Choices = { name: string; legend: string; help?: string; choices: Choice[] };

/** A link to a built-in address. */
export type Link = { label: string; href: string };

/** The two faces of the history. */
export type Face = 'list' | 'timeline';

/** What is only in this window, and gone with it. */
export type SettingsUi = {
	/** What is under way, by the `about` of its action. */
	busy: ReadonlySet<string>;
	/** Settings that were chosen and are not stored yet. */
	choosing: Partial<Settings>;
	/** What is being asked about: {@link ALL_DEVICES}, {@link RECORD}, {@link EVERYTHING} or {@link CONNECTION}. */
	asking: string | null;
	/** The device whose name is being written. */
	naming: string | null;
	/** The one whose button gets the focus back. */
	back: string | null;
	/** What the user was told last. */
	news: { text: string; failed: boolean; at: number } | null;
	/** The time that the timeline shows. */
	shown: TimeWindow;
	filter: EntryFilter;
	/** The entry whose mark is read: the lane that it is in, and its place in the record. */
	mark: { lane: string; entry: number } | null;
	/** How the history is shown. */
	face: Face;
	/** How many rows the list has. */
	rows: number;
};

/** Stand where a device's id would; no id begins with a dot. */
export const ALL_DEVICES = '.devices';
export const RECORD = '.record';
export const EVERYTHING = '.everything';
/** The same for access, while the browser asks for it. */
export const IMPORT = '.import';
export const CONNECTION = '.connection';
export const SETTINGS = '.settings';
export const UNDO = '.undo';
export const LOOK = '.look';

/** How many rows of the list are shown first, and how many more each time. */
export const ROWS = 12;
export const MORE_ROWS = 50;

export const DAY = 24 * 60 * 60 * 1000;

/** Nothing asked, nothing under way. */
export const quietSettingsUi = (): SettingsUi => ({
	busy: new Set(),
	choosing: {},
	asking: null,
	naming: null,
	back: null,
	news: null,
	shown: { span: 7 * DAY, until: null },
	filter: 'all',
	mark: null,
	face: 'list',
	rows: ROWS,
});

/** Changes settings, which is told as «Saved.». */
export const changed = (language: Language, settings: Partial<Settings>): SettingsAction => ({
	send: { type: 'changeSettings', settings },
	about: SETTINGS,
	said: language.say('setSaved'),
});

/** A time in words, and exactly. */
export const timeOf = (language: Language, ms: number, text: string): Time => ({
	text,
	exact: language.exact(ms),
	iso: new Date(boundedTime(ms)).toISOString(),
});

/** «90 days», «1 year». */
export const daysText = ({ say, count }: Language, days: number): string =>
	days === 365 ? say('setYear') : count('setDays', days);
