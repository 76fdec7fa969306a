import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { type Control, controlOn } from './control.ts';
import {
	type Listed,
	removeByRow,
	rowSelector,
	type SessionRow,
	sessionRowOn,
} from './session-row.ts';

const PAGE = 'popup.html';

/** A step of the checklist that follows «not me». */
export type RecoveryStep =
	| 'remove'
	| 'password'
	| 'look'
	| 'moved'
	| 'twoFactor'
	| 'email'
	| 'support';

/** A row of the popup: one that a notification led to is lit. */
export type PopupRow = SessionRow & {
	/** This row while it is lit. */
	lit: Control;
	/** What the device that it belongs to is called; `null` if it belongs to none. */
	deviceName(): Promise<string | null>;
};

/** The popup, as a user reads and works it: in its own window, or as a page in a tab. */
export type Popup = Surface & {
	/** Waits until it says how the account is, by the name of that state. */
	waitForStatus(status: string): Promise<void>;
	/**
	 * Waits until the look that the popup asks for has ended. Looks come one after the other, so all
	 * that were asked for before have then ended too, with all that they show.
	 */
	waitForLook(): Promise<void>;
	/** «Look now», as soon as no look goes on. */
	lookNow(): Promise<void>;
	/** Waits until something on it moves by itself, or all of it stands still. */
	waitForMotion(moves: boolean): Promise<void>;
	headline(): Promise<string>;
	/** What a screen reader was told last. */
	news(): Promise<string>;

	row(session: Listed): PopupRow;
	/** The ids of the sessions on screen, in their order. */
	sessions(): Promise<string[]>;
	/** The ids of those that can be removed, in their order. */
	removableSessions(): Promise<string[]>;
	/** The ids of the sessions that are lit. */
	litSessions(): Promise<string[]>;
	/** Waits for the row that is marked as this browser's own session, and says its id. */
	currentSession(): Promise<string>;
	/** The ids of those that are still to be answered for, in their order. */
	openSessions(): Promise<string[]>;
	/** «It was me», and waits until the question is gone. */
	recognise(session: Listed): Promise<void>;
	/** «Remove», and yes to the question. */
	remove(session: Listed): Promise<void>;
	/** «Remove all» of those in question, and yes to the question. */
	removeAll(): Promise<void>;
	/** «Log out all others», and yes to the question. */
	removeOthers(): Promise<void>;
	/** Shows more rows, and waits until they are there. */
	showMore(): Promise<void>;

	/** Waits until a step of the checklist is the one to take. */
	waitForTurn(step: RecoveryStep): Promise<void>;
	/** Says that a step of the checklist is done. */
	tickOff(step: RecoveryStep): Promise<void>;
	/** Says so with the keyboard, and waits for the focus on the step that is next. */
	tickOffByKey(step: RecoveryStep, next: RecoveryStep): Promise<void>;
	/** Waits until no step of the checklist is open. */
	waitForNoTurn(): Promise<void>;

	look: Control;
	login: Control;
	settings: Control;
	/** Asks the browser for access to the service. */
	access: Control;
	/** Opens the page «Connect». */
	connect: Control;
	/** The same at the top, as the first thing to do. */
	connectFirst: Control;
	/** Connects the page that the popup was opened on. */
	connectHere: Control;
	/** The warning of a page that only looks like Cryptonow’s. */
	lookAlike: Control;
	help: Control;
	/** The answers to «Another account?». */
	accountOther: Control;
	accountSame: Control;
	/** Opens the service's own page with the sessions. */
	sessionsPage: Control;
	/** Opens the service's page for a new password. */
	password: Control;
	/** Ends the checklist. */
	endRecovery: Control;
	/** Ends a travel period. */
	endTravel: Control;
	/** «Check a suspicious message». */
	message: Control;
	/** The look that this question asks for. */
	lookForMessage: Control;
	/** Leaves that question. */
	back: Control;
	/** Whether the question has the frame that its styles give it. */
	messageHasFrame(): Promise<boolean>;
	/** Has read that all sessions are to be reviewed again. */
	readRebuild: Control;
	/** Has read what became of removals. */
	readOutcomes: Control;
	/** What each row says, in their order. */
	rowTexts(): Promise<string[]>;
	/** The field that searches many sessions. */
	search: Control;
	/** How many it has found. */
	found: Control;
	/** What they are ordered by. */
	order: Control;
	/** Ends the search. */
	showAll: Control;
	/** Yes to a question, whichever is open. */
	confirm: Control;
	/** No to a question, whichever is open. */
	keep: Control;
};

/** The popup that a surface shows. */
export function popupOn(surface: Surface): Popup {
	const button = (action: string) => controlOn(surface, `[data-action=${action}]`);
	const controls = controlsOn(surface);
	const row = (session: Listed) => popupRowOn(surface, session);
	const confirmed = async (asked: Control) => {
		await asked.click();
		await controls.confirm.click();
	};
	return {
		...surface,
		...controls,
		...statusOn(surface),
		...sessionsOn(surface),
		...checklistOn(surface),
		row,
		async recognise(session) {
			const { recognise } = row(session);
			await recognise.click();
			await recognise.waitUntilGone();
		},
		remove: (session) => removeByRow(row(session)),
		removeAll: () => confirmed(button('remove-all')),
		removeOthers: () => confirmed(button('remove-others')),
	};
}

/** Opens the real popup at the toolbar button. */
export async function openPopup(browser: BrowserUnderTest): Promise<Popup> {
	return popupOn(await browser.openPopup());
}

/** Presses the toolbar button as a user does: the popup knows the page that it was opened on. */
export async function openPopupHere(browser: BrowserUnderTest): Promise<Popup> {
	return popupOn(await browser.pressToolbarButton());
}

/** Waits for the popup that something else than a click on the toolbar button has opened. */
export async function waitForPopup(browser: BrowserUnderTest): Promise<Popup> {
	return popupOn(await browser.waitForSurface(`${browser.extensionOrigin}/${PAGE}`));
}

/** Opens the popup's page in a tab, which can be given any width. */
export async function openPopupInTab(browser: BrowserUnderTest): Promise<Popup> {
	return popupOn(await browser.openExtensionPage(PAGE));
}

function controlsOn(surface: Surface) {
	const button = (action: string) => controlOn(surface, `[data-action=${action}]`);
	const idle = (action: string) =>
		controlOn(surface, `[data-action=${action}]:not([aria-disabled])`);
	return {
		look: button('look'),
		login: button('login'),
		settings: button('settings'),
		access: button('access'),
		connect: button('connect'),
		connectFirst: controlOn(surface, '.scroll > .buttons [data-action=connect].primary'),
		connectHere: button('connect-here'),
		lookAlike: controlOn(surface, '[data-banner=look-alike]'),
		help: button('help'),
		accountOther: button('accountOther'),
		accountSame: button('accountSame'),
		sessionsPage: button('sessions-page'),
		password: button('password'),
		endRecovery: button('recovery-end'),
		endTravel: button('travel-end'),
		message: button('message'),
		lookForMessage: idle('message-look'),
		back: button('back'),
		messageHasFrame: () =>
			surface.evaluate(() => {
				const panel = document.querySelector('.message');
				return panel !== null && Number.parseFloat(getComputedStyle(panel).borderTopWidth) > 0;
			}),
		readRebuild: button('rebuild-read'),
		readOutcomes: button('outcomes-read'),
		rowTexts: () =>
			surface.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[data-session]')].map(
					({ innerText }) => innerText,
				),
			),
		search: controlOn(surface, '[name=find]'),
		found: controlOn(surface, '.find [role=status]'),
		order: controlOn(surface, '[name=order]'),
		showAll: button('find-all'),
		confirm: button('confirm'),
		keep: button('cancel'),
	};
}

function statusOn(surface: Surface) {
	const idleLook = controlOn(surface, '[data-action=look]:not([aria-disabled])');
	return {
		waitForStatus: async (status: string) =>
			void (await surface.waitFor(
				`status ${status}`,
				(wanted) => document.querySelector('main')?.getAttribute('data-status') === wanted,
				status,
			)),
		waitForLook: idleLook.waitUntilThere,
		lookNow: idleLook.click,
		waitForMotion: async (moves: boolean) =>
			void (await surface.waitFor(
				moves ? 'motion' : 'all to stand still',
				(wanted) => document.getAnimations().length > 0 === wanted,
				moves,
			)),
		headline: controlOn(surface, 'h1').text,
		news: controlOn(surface, '[aria-live]').text,
	};
}

function sessionsOn(surface: Surface) {
	const idsOf = (selector: string) =>
		surface.evaluate(
			(wanted) =>
				[...document.querySelectorAll<HTMLElement>(wanted)].map(
					({ dataset }) => dataset.session ?? '',
				),
			selector,
		);
	return {
		sessions: () => idsOf('[data-session]'),
		removableSessions: () => idsOf('[data-session]:has([data-action=remove], [data-action=menu])'),
		litSessions: () => idsOf('[data-session][data-spotlight]'),
		currentSession: () =>
			surface.waitFor('the session of this browser', () => {
				const rows = [...document.querySelectorAll<HTMLElement>('[data-session]')];
				const own = rows.filter((row) => row.innerText.includes('This browser'));
				return own.length === 1 ? own[0]?.dataset.session : null;
			}),
		openSessions: () => idsOf('[data-session]:has([data-action=recognise])'),
		async showMore() {
			const before = await idsOf('[data-session]');
			await surface.click('[data-action=show-more]');
			await surface.waitFor(
				'more rows',
				(count) => document.querySelectorAll('[data-session]').length > count,
				before.length,
			);
		},
	};
}

function checklistOn(surface: Surface) {
	return {
		waitForTurn: (step: RecoveryStep) =>
			controlOn(surface, `[data-step=${step}][aria-current=step]`).waitUntilThere(),
		async tickOffByKey(step: RecoveryStep, next: RecoveryStep) {
			await controlOn(surface, `[data-step=${step}] [data-action=step-done]`).focus();
			await surface.press('Enter');
			await controlOn(surface, `[data-step=${next}] h3`).waitForFocus();
		},
		tickOff: (step: RecoveryStep) => surface.click(`[data-step=${step}] [data-action=step-done]`),
		waitForNoTurn: controlOn(surface, '[data-step][aria-current=step]').waitUntilGone,
	};
}

function popupRowOn(surface: Surface, session: Listed): PopupRow {
	const selector = rowSelector(session);
	return {
		...sessionRowOn(surface, session),
		lit: controlOn(surface, `${selector}[data-spotlight]`),
		deviceName: () =>
			surface.evaluate(
				(wanted) =>
					(
						document.querySelector(wanted)?.querySelector('h3') ??
						document.querySelector(wanted)?.parentElement?.closest('li')?.querySelector('h3')
					)?.textContent ?? null,
				selector,
			),
	};
}
