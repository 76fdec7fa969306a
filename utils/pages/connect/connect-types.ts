import type { StoredConnection } from '@/utils/connection/profile/profile';
import type { Language } from '@/utils/i18n/language';
import type { ConnectionCommand } from '@/utils/learning/connection-command';
import type { Confidence, CorrectableField, FoundField, Learning } from '@/utils/learning/learning';
import type { Button, Time } from '@/utils/pages/shared/button';
import type { StepState } from '@/utils/pages/shared/step';
import type { AccessRequest } from '@/utils/platform/access';

/** What the page «Connect» is made from, and what it is made of. */

export type ConnectButtonName =
	| 'site'
	| 'watch'
	| 'deeper'
	| 'tab'
	| 'cancel'
	| 'ask'
	| 'confirm'
	| 'next'
	/** The answer that a place is in this country. */
	| `region-${string}`
	| 'skip'
	| 'learn-removal'
	| 'welcome'
	| 'settings';

/** What a control does, as data. */
export type ConnectAction =
	| { send: ConnectionCommand }
	/** Asks the browser first, and sends the command where it says yes. */
	| { ask: AccessRequest; send: ConnectionCommand; about: StepName }
	/** A built-in address, never one from a page. */
	| { open: string }
	/** Brings a tab to the front. */
	| { tab: number }
	/** What stands in the field for the address. */
	| { typed: string }
	/** The user has come to the end of typing. */
	| { settled: true }
	| { page: 'settings' | 'welcome' }
	| { ui: Partial<ConnectUi> };

export type ConnectButton = Button<ConnectAction, ConnectButtonName>;

export type StepName = 'open' | 'compare' | 'remove';

/** The field for the address of the sessions page. */
export type AddressField = {
	type: 'field';
	label: string;
	value: string;
	/** What is to be said of what stands in it. */
	verdict: { text: string; tone: 'calm' | 'attention' | 'alarm' } | null;
	/** Why it can't be used: part of what the field itself is called. */
	wrong: boolean;
};

/** Something to know before going on, with the buttons that go on. */
export type Said = {
	type: 'said';
	id: string;
	tone: 'calm' | 'attention' | 'alarm' | 'blind';
	title: string;
	texts: string[];
	/** Each thing that is asked for, with what for. */
	list: { name: string; why: string }[];
	/** Closed at first, behind its title: for those who want to know. */
	folded?: boolean;
	after: string[];
	buttons: ConnectButton[];
};

/** One cell: words, or a time. */
export type Cell = { text: string; time: Time | null };

export type Column = { field: FoundField; title: string };

export type FoundTable = {
	type: 'table';
	caption: string;
	columns: Column[];
	rows: { cells: Cell[]; mark: string | null }[];
	more: string | null;
};

/** What the companion takes for what: each field with the ways to fill it. */
export type FieldChoices = {
	type: 'choices';
	title: string;
	text: string;
	/** Whether it lies open: something in it asks for a look. */
	open: boolean;
	fields: {
		field: CorrectableField;
		label: string;
		confidence: Confidence | 'none';
		word: string;
		options: { label: string; action: ConnectAction }[];
		busy: boolean;
	}[];
};

/** What stands in a step, from above to below. */
export type Block =
	| { type: 'text'; text: string; strong: boolean }
	| { type: 'ways'; items: string[] }
	| { type: 'facts'; items: { text: string; working: boolean }[] }
	| { type: 'detail'; title: string; open: boolean; lines: string[]; note: string | null }
	| { type: 'buttons'; buttons: ConnectButton[] }
	| AddressField
	| { type: 'answer'; buttons: ConnectButton[]; note: string }
	| Said
	| FoundTable
	| FieldChoices;

/** What a step comes to: how far it is, and what stands in it. */
export type StepBody = { state: StepState; body: Block[] };

export type ConnectStep = {
	name: StepName;
	title: string;
	state: StepState;
	stateText: string;
	/** Whether the user is here. */
	current: boolean;
	body: Block[];
};

/** All that the page «Connect» shows: words, times and controls, ready to paint. */
export type ConnectView = {
	/** The document's own title: who is in another tab sees that it wants something. */
	pageTitle: string;
	brand: string;
	title: string;
	intro: string;
	/** Leads back to Cryptonow's page, while what was found there is compared with it. */
	back: ConnectButton | null;
	/** `null` while a list is compared: the question, the list and the answers are all on one screen. */
	promise: { title: string; lines: string[] } | null;
	/** What is connected already, and that it stays so. */
	now: { title: string; texts: string[] } | null;
	steps: ConnectStep[];
	end: { title: string; text: string; buttons: ConnectButton[] } | null;
	/** What a screen reader is told when it changes. */
	news: string;
	/** The last command did not work. */
	failed: { title: string; text: string } | null;
};

/** What is only in this window, and gone with it. */
export type ConnectUi = {
	/** What stands in the field; `null` where the user has not touched it. */
	address: string | null;
	/** The user is in the middle of typing: what they mean can't be told yet. */
	typing: boolean;
	/** The command that is under way, by its type; a correction with its field. */
	busy: string | null;
	/** The step in which the browser refused what it was asked for. */
	refused: StepName | null;
	/** Learning to remove was put off. */
	skipped: boolean;
	/** The list was confirmed in this window, or is not what it was opened for. */
	finished: boolean;
	/** The page was opened to learn how to remove. */
	removing: boolean;
	/** Learning to remove is asked for, though it is known already or something else is due. */
	offer: boolean;
	/** The last command did not work. */
	failed: boolean;
};

/** Nothing typed, nothing under way. */
export const quietConnectUi = (): ConnectUi => ({
	address: null,
	typing: false,
	busy: null,
	refused: null,
	skipped: false,
	finished: false,
	removing: false,
	offer: false,
	failed: false,
});

/** What the page is painted from, and for whom. */
export type ConnectFacts = {
	/** Where learning stands; `null` where nothing is being learned. */
	learning: Learning | null;
	/** The connection that is in use. */
	connection: StoredConnection | null;
	ui: ConnectUi;
	/** Milliseconds since 1970. */
	now: number;
	/** The origins that the browser has given access to, without ports. */
	granted?: readonly string[];
	/** The origin of the local Cryptonow, `null` in a production build. */
	localOrigin: string | null;
	language: Language;
};
