import type { Needs, SharedConnection } from '@/utils/connection/profile/origins';
import type { DeviceForm } from '@/utils/domain/sessions/session';
import type { Pulse, WatchState } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import type { Platform } from '@/utils/i18n/platform';
import type { Button, InlineQuestion, Time } from '@/utils/pages/shared/button';
import type { SessionFacts } from '@/utils/pages/shared/session-facts';
import type { StepState } from '@/utils/pages/shared/step';
import type { Command } from '@/utils/platform/command';

/** What the welcome page is made from, and what it is made of. */

export type WelcomeButtonName =
	| 'connect'
	| 'login'
	| 'access'
	| 'look'
	| 'help'
	| 'sessions-page'
	| 'recognise'
	| 'recognise-all'
	| 'remove'
	| 'disown'
	| 'confirm'
	| 'cancel'
	| 'undo'
	| 'show-more'
	| 'test'
	| 'seen'
	| 'missed'
	| 'settings';

/** What a button does, as data. */
export type WelcomeAction =
	| { send: Command }
	/** A built-in address, never one from an answer. */
	| { open: string }
	/** The same, and we wait for the login that it leads to. */
	| { login: string }
	/** What to ask the browser for, and what to send with it. */
	| { access: Needs; first?: readonly Command[] }
	/** Our own settings page. */
	| { settings: true }
	| { ui: Partial<WelcomeUi> };

export type WelcomeButton = Button<WelcomeAction, WelcomeButtonName>;
export type WelcomeQuestion = InlineQuestion<WelcomeAction, WelcomeButtonName>;

export type WelcomeStepName = 'connect' | 'login' | 'review' | 'notify';

/** Something to know beside a step: why it does not go on, or what to do. */
export type Aside = { tone: 'blind' | 'attention' | 'calm'; title: string; texts: string[] };

export type WelcomeStep = {
	name: WelcomeStepName;
	title: string;
	state: StepState;
	/** The state in a word. */
	stateText: string;
	/** The first step that is not done. */
	current: boolean;
	text: string;
	aside: Aside | null;
	buttons: WelcomeButton[];
};

/** A session that is to be gone through. */
export type ReviewRow = SessionFacts & {
	form: DeviceForm;
	device: string;
	/** The time of the last activity, where it is known. */
	active: Time | null;
	/** What speaks against it. */
	why: string[];
	/** What speaks for it. */
	but: string[];
	/** That it has gone, or how a removal ended that did not work. */
	note: string | null;
	buttons: WelcomeButton[];
	question: WelcomeQuestion | null;
};

export type Review = {
	rows: ReviewRow[];
	more: WelcomeButton | null;
	all: WelcomeButton | null;
	/** What the user said last, while it can be undone. */
	undo: { text: string; button: WelcomeButton } | null;
	/** What is left to do elsewhere after a removal. */
	recovery: string | null;
};

export type IconShape = {
	name: 'calm' | 'attention' | 'alarm' | 'blind';
	title: string;
	text: string;
};

/** All that the welcome page shows: words, times and buttons, ready to paint. */
export type WelcomeView = {
	brand: string;
	title: string;
	intro: string;
	/**
	 * What it does, in signs. `null` once it is connected: from then on a sign on the page would be
	 * read as news about the user's own sessions.
	 */
	picture: { title: string; signs: IconShape[] } | null;
	does: { title: string; lines: string[] };
	doesNot: { title: string; lines: string[] };
	steps: WelcomeStep[];
	review: Review;
	icon: {
		title: string;
		text: string;
		shapes: IconShape[];
		/** Where the icon is, or how to get it there; `pinned` is `null` where nobody can tell. */
		pin: {
			pinned: boolean | null;
			text: string;
			/** What it looks like there just now, where a picture shows the way. */
			picture: IconShape['name'] | null;
		};
	};
	end: {
		set: boolean;
		tone: 'calm' | 'blind' | 'todo';
		title: string;
		texts: string[];
		button: WelcomeButton;
	};
	/** What a screen reader is told when it is added to: a sentence for each step that is done. */
	news: string[];
	/** The last command did not work. */
	failed: { title: string; text: string } | null;
};

/** What is only in this window, and gone with it. */
export type WelcomeUi = {
	/** The login page was opened from here. */
	waiting: boolean;
	looking: boolean;
	/** Sessions with a command under way, and which. */
	busy: ReadonlyMap<string, Command['type']>;
	/** The session whose removal is being asked about. */
	asking: string | null;
	/** The session whose button gets the focus back. */
	back: string | null;
	/** How many rows are shown. */
	shown: number;
	/** How far the test notification is. */
	test: 'none' | 'trying' | 'shown' | 'seen' | 'missed' | 'failed';
	/** Whether the icon is in the toolbar; `null` where the browser does not tell. */
	pinned: boolean | null;
	/** The last command did not work. */
	failed: boolean;
};

/** How many sessions are shown, before more are asked for. */
const FIRST_ROWS = 12;

/** Nothing asked, nothing under way. */
export const quietWelcomeUi = (): WelcomeUi => ({
	waiting: false,
	looking: false,
	busy: new Map(),
	asking: null,
	back: null,
	shown: FIRST_ROWS,
	test: 'none',
	pinned: null,
	failed: false,
});

/** What the page is painted from, and for whom. */
export type WelcomeFacts = {
	/** What the background left in storage. */
	stored: { state: WatchState | null; pulse: Pulse | null; unsaved: boolean };
	ui: WelcomeUi;
	/** Milliseconds since 1970. */
	now: number;
	/** The connection in use; `null` where nothing is connected. */
	connection: SharedConnection | null;
	platform: Platform;
	language: Language;
};
