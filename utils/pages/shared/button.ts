/** What views are made of, whichever page they are for. */

/** A button, as data; `Action` is what it does, as data too. */
export type Button<Action, Name extends string = string> = {
	/** Names it for tests and for the list's keys. */
	name: Name;
	label: string;
	action: Action;
	/** What it is about, for those who hear the label without seeing where it stands. */
	about?: string;
	kind?: 'primary' | 'danger' | 'plain';
	/** A drawing before its label. */
	icon?: 'again' | 'bubble' | 'gear' | 'more';
	/** The drawing says it to the eye; the label is for those who don't see it. */
	bare?: boolean;
	/** Whether what it shows and hides is shown. */
	open?: boolean;
	/** It is under way: shown so, and a click does nothing. */
	busy?: boolean;
	/** Another button of the same row is under way. */
	off?: boolean;
	/** The focus comes here as soon as it is painted. */
	focus?: boolean;
};

/** A question asked in place, with its answers; Escape is `cancel`. */
export type InlineQuestion<Action, Name extends string = string> = {
	text: string;
	buttons: Button<Action, Name>[];
	cancel: Action;
};

/** A time in words, and exactly. */
export type Time = { text: string; exact: string; iso: string };

/** A field in which something is given a name, with its two answers; Escape is `cancel`. */
export type Naming<Action, Name extends string = string> = {
	label: string;
	value: string;
	/** The most characters that are kept. */
	maxLength: number;
	save: Button<Action, Name>;
	cancel: Button<Action, Name>;
	/** What saving this text does. */
	saveAs(text: string): Action;
};
