import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import type { KnownDevice } from '@/utils/domain/devices/known-device';
import type { DeviceForm } from '@/utils/domain/sessions/session';
import type { StepName, StepState } from '@/utils/domain/watch/recovery';
import type { Pulse, TrackedSession, Undo, WatchState } from '@/utils/domain/watch/state';
import type { Status, StatusKind } from '@/utils/domain/watch/status';
import type { Language } from '@/utils/i18n/language';
import type { Button, InlineQuestion, Naming } from '@/utils/pages/shared/button';
import type { AccessRequest } from '@/utils/platform/access';
import type { Command } from '@/utils/platform/command';

/** What the popup is made from, and what it is made of. */

export type SectionName = 'unfamiliar' | 'notice' | 'unreviewed' | 'mine';
export type Tone = 'calm' | 'attention' | 'alarm' | 'blind' | 'checking';

/** What a button does, as data. */
export type PopupAction =
	| { send: Command }
	/** A built-in address, never one from an answer. */
	| { open: string }
	/** What to ask the browser for. `first`: what the background is told before: the popup may close. */
	| { access: AccessRequest; first?: readonly Command[] }
	/** Our own settings page. */
	| { settings: true }
	/** Looks whether a message that the user got fits any session. */
	| { message: true }
	| { ui: Partial<PopupUi> };

export type PopupButton = Button<PopupAction>;
export type PopupQuestion = InlineQuestion<PopupAction>;

export type FactName = 'where' | 'login' | 'device' | 'ip';

/** Against or for a session, or to be known beside; `short` goes on where the value ends. */
export type FactNote = { text: string; kind: 'against' | 'favour' | 'aside'; short?: true };

/** A fact of a session that the user is asked about, and what speaks against or for it because of this fact. */
export type Fact = {
	name: FactName;
	label: string;
	value: string;
	notes: FactNote[];
};

/** A session: what is its own beside its device. */
export type SessionRow = {
	id: string;
	/** What the user judges by; none where nothing is asked, or that is not loaded. */
	facts: Fact[];
	/** Place and last activity, where there are no facts. */
	line: string;
	/** Its address, where another reads alike: stands beside the device of one of the user's own. */
	address: string | null;
	/** «This browser», of its own session. */
	here: string | false;
	/** Shows or hides the buttons; `null` where they stand there, or there are none. */
	menu: PopupButton | null;
	/** What marks it: no longer logged in, wanted logged out. */
	mark: string | null;
	/** How a removal ended that did not work. */
	note: string | null;
	/** What became of it in this window: it keeps its place until the window closes. */
	done: string | null;
	buttons: PopupButton[];
	question: PopupQuestion | null;
	naming: Naming<PopupAction> | null;
	/** Whether the popup was opened for it. */
	spotlight: boolean;
};

/** A device with its sessions. */
export type DeviceGroup = {
	id: string;
	form: DeviceForm;
	/** The user's own name for it, or its kind. */
	title: string;
	/** What kind of device it is, where its title is a name. */
	kind: string | null | undefined;
	/** How many sessions, where there are several. */
	count: string | null;
	rows: SessionRow[];
	/** What can be done with all of its sessions at once. */
	buttons: PopupButton[];
	question: PopupQuestion | null;
};

export type Section = {
	name: SectionName;
	title: string;
	count: number;
	groups: DeviceGroup[];
	more: PopupButton | null;
};

export type Banner = {
	id: string;
	tone: Tone;
	title: string;
	text: string;
	buttons: PopupButton[];
};

/** A step of the way back. */
export type RecoveryStepView = {
	name: StepName;
	state: StepState;
	label: string;
	/** What its state is called, for those who don't see its sign. */
	sign: string | null;
	/** What is to be known, where it is the user's turn, or what it did. */
	detail: string | null;
	buttons: PopupButton[];
};

/** What makes the account safe again after «not me», step by step. */
export type Checklist = {
	title: string;
	/** What was removed, or that it came back. */
	text: string | null;
	steps: RecoveryStepView[];
	end: PopupButton;
	/** Leads to our own help. */
	help: PopupButton;
};

/** What the user's sessions are ordered by. */
export type SortName = 'login' | 'activity' | 'place';

/** What the user searches their sessions for, and how they are ordered. */
export type Finding = { text: string; order: SortName };

/** The field that searches the user's sessions, and their order, where there are many. */
export type FindView = {
	label: string;
	hint: string;
	text: string;
	/** The most characters that are searched for. */
	maxLength: number;
	/** «12 of 40», or that nothing fits; empty while nothing is searched for. */
	found: string;
	/** Ends the search; `null` while there is none. */
	all: PopupButton | null;
	order: { label: string; value: SortName; choices: { value: SortName; label: string }[] };
	searchFor(text: string): PopupAction;
	orderBy(order: SortName): PopupAction;
};

/** The answer to «Is this message real?», as far as the sessions tell. */
export type MessagePanel = {
	title: string;
	intro: string;
	look: PopupButton;
	answer: { tone: Tone; title: string; text: string } | null;
	/** What the answer does not prove. */
	limits: { title: string; items: string[] };
	back: PopupButton;
};

/** Makes the panel of what the watch knows, of this window, and of the time. */
export type PanelOf = (
	known: { state: WatchState | null; kind: StatusKind; failure: Status['failure'] },
	ui: { looking: boolean; failed: boolean },
	message: { lookedAt: number | null },
	now: number,
	language: Language,
) => MessagePanel;

/** Makes the checklist; see checklist-view.ts. */
export type ChecklistOf = (
	state: WatchState,
	profile: ConnectionProfile | null,
	language: Language,
	now: number,
) => Checklist | null;

/** Makes the field for a known device's name, in the row of a session. */
export type NamingOf = (
	device: KnownDevice,
	session: string,
	language: Language,
) => Naming<PopupAction>;

/** Makes the facts of a session that is asked about; see session-card.ts. */
export type FactsOf = (
	language: Language,
	watched: TrackedSession,
	activity: string,
	now: number,
) => Fact[];

export type Sections = Readonly<Record<SectionName, TrackedSession[]>>;

/** Searches the sections and orders them; see find-sessions.ts. `null` where there are few sessions. */
export type FindIn = (
	known: {
		language: Language;
		ui: PopupUi;
		devices: ReadonlyMap<string, KnownDevice>;
		activity: ReadonlyMap<string, number>;
	},
	sections: Sections,
) => {
	found: Sections;
	compare(a: TrackedSession, b: TrackedSession): number;
	view: FindView;
} | null;

/** Makes what says what can be taken back, where no row of this window says so; see undo-view.ts. */
export type UndoOf = (
	facts: { undo: Undo | null; tracked: readonly TrackedSession[]; language: Language },
	rows: readonly SessionRow[],
) => Banner | null;

/** What fills the parts that a calm popup has not, and is loaded where it is needed. */
export type Seldom = {
	panelOf: PanelOf;
	checklistOf: ChecklistOf;
	namingOf: NamingOf;
	factsOf: FactsOf;
	undoOf: UndoOf;
	findIn: FindIn;
};

/** The head of the popup: the one answer, and what to do about it. */
export type HeaderView = {
	status: StatusKind;
	tone: Tone;
	icon: Tone | 'guard';
	headline: string;
	detail: string;
	buttons: PopupButton[];
};

/** All that the popup shows: words, times and buttons, ready to paint. */
export type PopupView = HeaderView & {
	looked: { text: string; ago: string; exact: string | null };
	/** Since when we watch, and when last we could not; `null` where there is nothing to say yet. */
	coverage: string | null;
	/** `null` where the header has the same button, or there is nothing to look at. */
	look: PopupButton | null;
	banners: Banner[];
	checklist: Checklist | null;
	/** How old the list is, where it can't be vouched for. */
	stale: string | null;
	/** Searches the sections below it; `null` where there are few sessions, or that is not loaded. */
	find: FindView | null;
	sections: Section[];
	others: { button: PopupButton; question: PopupQuestion | null } | null;
	/** What can be taken back, where no row of this window says so. Below the list: nothing jumps. */
	undo: Banner | null;
	/** «Is this message real?», in the place of the list. */
	message: MessagePanel | null;
	/** What leads on from here. */
	ways: PopupButton[];
	/** What a screen reader is told when it changes. */
	news: string;
};

/** Where a row stands on the screen: an answer, its undo and a newcomer leave it there. */
export type Spot = { section: SectionName; group: string; index: number };

/** What is only in this window, and gone with it. */
export type PopupUi = {
	looking: boolean;
	/** Sessions with a command under way, and which; {@link OTHERS} for all. */
	busy: ReadonlyMap<string, Command['type']>;
	/** The session whose removal is being asked about, {@link OTHERS} for all. */
	asking: string | null;
	/** The device whose sessions' removal is being asked about. */
	askingGroup: string | null;
	/** The session, device, {@link MESSAGE} or {@link NAME} and session whose button gets the focus back. */
	back: string | null;
	/** What was answered in this window, by session. */
	answered: ReadonlyMap<string, Command['type']>;
	/** Where the rows stood before what is stored changed last. */
	spots: ReadonlyMap<string, Spot>;
	/** The session whose device is being given a name. */
	naming: string | null;
	/** The session whose menu is open. */
	menu: string | null;
	/** «Is this message real?» is open; when it was last looked for, milliseconds since 1970. */
	message: { lookedAt: number | null } | null;
	/** What a calm popup has not; `null` until it is loaded. */
	seldom: Seldom | null;
	/** The page of Cryptonow's that the popup was opened on, to be connected; `null` for none. */
	here: Banner | null;
	/** How many rows of a section are shown, where more were asked for. */
	shown: Readonly<Partial<Record<SectionName, number>>>;
	/** What is searched for, and the order. */
	find: Finding;
	/** The last command did not work. */
	failed: boolean;
};

/** With more sessions than these, they can be searched. */
export const FEW = 20;

/** Stands where a session's id would, for all but this browser's own. No id is empty. */
export const OTHERS = '';
/** Stands where a session's id would: the button that opened the panel gets the focus back. */
export const MESSAGE = '\n';
/** Stands before a session's id: the button that asked for its device's name gets the focus back. */
export const NAME = '\n';

/** Nothing asked, nothing under way. */
export const quietUi = (): PopupUi => ({
	looking: false,
	busy: new Map(),
	asking: null,
	askingGroup: null,
	back: null,
	answered: new Map(),
	spots: new Map(),
	naming: null,
	menu: null,
	message: null,
	seldom: null,
	here: null,
	shown: {},
	find: { text: '', order: 'login' },
	failed: false,
});

/** What the background left in storage. */
export type PopupStored = {
	state: WatchState | null;
	pulse: Pulse | null;
	unsaved: boolean;
	/** The sessions that a notification opened the popup for. */
	spotlight?: readonly number[] | null | undefined;
	/** How far several removals have come. */
	progress?: { asked: number; answered: readonly string[] } | null;
};
