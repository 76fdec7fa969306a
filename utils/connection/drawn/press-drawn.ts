import { failed, type Result } from '@/utils/domain/watch/failure';
import { type DocumentValue, readDocument } from '../document/read-document';
import { wantedList } from '../document/wanted-list';
import type { PressedControl, Presses } from '../profile/pressed';
import { type PageControl, type PageControls, pageControls } from './page-controls';
import type { MarkedPage } from './press-in-page';
import {
	type DrawnDocument,
	type DrawnList,
	type DrawnSurroundings,
	type DrawnTabs,
	documentOf,
	isAtLogin,
	pageAddress,
} from './read-drawn';

/** A document in a tab as it was drawn at a moment, with marks, and what the user has pressed in it. */
export type MarkedDocument = DrawnDocument & MarkedPage & { frameId: number };

/** The tabs in which pages are pressed. */
export type PressTabs = Pick<DrawnTabs, 'open' | 'close'> & {
	/** The documents of a tab that we have access to; none as long as it has none. */
	readMarked: (tabId: number) => Promise<readonly MarkedDocument[]>;
	/**
	 * Presses an element, only if the page is what was last read.
	 *
	 * @returns whether it was pressed; `null` where the page answers no more, as while the browser asks
	 *   something for it
	 */
	press: (tabId: number, frameId: number, ref: number) => Promise<boolean | null>;
};

/** What is removed, and how. */
export type PressAsked = Pick<DrawnList, 'request' | 'items' | 'redirect' | 'until'> & {
	press: Presses;
	/** Which row is exactly the session that is meant; `null` for none, or for several. */
	rowOf: (page: DocumentValue) => Promise<number | null>;
};

/** Presses as {@link pressDrawn} does. */
export type PressDrawn = (asked: PressAsked) => Promise<Result<null>>;

/** The longest that a page may take to draw its list, and what a press brings, in milliseconds. */
const LONGEST_LIST = 15_000;
const LONGEST_ANSWER = 4_000;
/** How long a page is left open after the last press, for its own requests, in milliseconds. */
const AFTER = 1_500;
const LONGEST_AFTER = 5_000;
const EVERY = 300;

/** What a page is like, as far as something is pressed in it. */
type Drawn = {
	document: MarkedDocument;
	value: DocumentValue;
	controls: PageControls;
	row: number;
};

/** The page as it is drawn now; `null` where it has not, or no more, exactly one row of the session. */
async function drawnIn(
	documents: readonly MarkedDocument[],
	asked: PressAsked,
): Promise<Drawn | null> {
	const document = documentOf(documents, asked);
	const wanted = wantedList(asked.items);
	if (document?.html == null || wanted === null) return null;
	const value = readDocument(document.html, wanted);
	const controls = pageControls(document.html, wanted);
	if (value === null || controls === null) return null;
	const row = await asked.rowOf(value);
	if (row === null || controls.rows.length !== value.lists[wanted]?.length) return null;
	return { document, value, controls, row };
}

const isCalled =
	({ role, name }: PressedControl) =>
	(control: PageControl): boolean =>
		control.isShown && control.role === role && control.name === name;

/**
 * The controls that may be meant: of the session's own row; after the first press those as well that
 * have appeared since, but in the row of no other session.
 */
function candidates(
	{ controls: { rows, controls }, row }: Drawn,
	wanted: PressedControl,
	isFirst: boolean,
): PageControl[] {
	const own = (rows[row]?.controls ?? []).filter(isCalled(wanted));
	if (isFirst) return own;
	const inRows = new Set(rows.flatMap((each) => each.controls.map(({ ref }) => ref)));
	const appeared = controls.filter(({ isNew, ref }) => isNew && !inRows.has(ref));
	return [...own.filter(({ isNew }) => isNew), ...appeared.filter(isCalled(wanted))];
}

/** Presses one control, as soon as it is there. */
async function pressOne(
	tabId: number,
	asked: PressAsked,
	index: number,
	{ tabs, wait, now }: PressSurroundings,
): Promise<Result<null>> {
	const control = asked.press[index] as PressedControl;
	const isFirst = index === 0;
	const began = now();
	let before: string | null = null;
	for (;;) {
		const documents = await tabs.readMarked(tabId);
		const drawn = await drawnIn(documents, asked);
		const text = drawn === null ? null : JSON.stringify(drawn.value.lists);
		// What is drawn may still be on its way: it has to be the same twice.
		if (drawn !== null && (!isFirst || text === before)) {
			const found = candidates(drawn, control, isFirst);
			if (found.length > 1) return failed('unreadable', 'several controls of that name');
			const [only] = found;
			const { frameId } = drawn.document;
			const isPressed = only !== undefined && (await tabs.press(tabId, frameId, only.ref));
			if (isPressed === true) return { ok: true, value: null };
			// It may have been pressed: never twice, and nobody answers for the user.
			if (isPressed === null) return failed('unreadable', 'the page asks, or does not answer');
		}
		before = text;
		if (isAtLogin(documents, asked)) return failed(asked.redirect, 'another page than the list');
		const longest = isFirst ? LONGEST_LIST : LONGEST_ANSWER;
		if (Math.abs(now() - began) >= longest || asked.until.aborted)
			return failed('unreadable', 'no such control in exactly that row');
		await wait(EVERY);
	}
}

/** Leaves the page the time for its own requests, until it draws the session no more. */
async function leaveTime(
	tabId: number,
	asked: PressAsked,
	{ tabs, wait, now }: PressSurroundings,
): Promise<void> {
	const began = now();
	await wait(AFTER);
	while (Math.abs(now() - began) < LONGEST_AFTER) {
		if ((await drawnIn(await tabs.readMarked(tabId), asked)) === null) return;
		await wait(EVERY);
	}
}

/** What pressing needs of the browser. */
export type PressSurroundings = Omit<DrawnSurroundings, 'tabs'> & { tabs: PressTabs };

/**
 * Removes a session by what its page has for it: opened in a tab in the background, the page is pressed
 * as the user has shown it once, in the row of exactly that session, and closed again. Where any control
 * is missing, or there are two that could be meant, nothing more is pressed. That it was pressed proves
 * nothing: the list that is read after it does. Never throws.
 */
export async function pressDrawn(
	asked: PressAsked,
	surroundings: PressSurroundings,
): Promise<Result<null>> {
	const { tabs, isOnline } = surroundings;
	if (!isOnline()) return failed('offline', 'no network');
	let opened: number | null = null;
	try {
		opened = await tabs.open(pageAddress(asked.request));
		if (opened === null) return failed('awaitsPage', 'no window for a tab');
		for (const index of asked.press.keys()) {
			const pressed = await pressOne(opened, asked, index, surroundings);
			if (!pressed.ok) return pressed;
		}
		await leaveTime(opened, asked, surroundings);
		return { ok: true, value: null };
	} catch (error) {
		return failed('unavailable', error instanceof Error ? error.name : 'no tab');
	} finally {
		if (opened !== null) await tabs.close(opened).catch(() => undefined);
	}
}
