import { type DocumentValue, readDocument } from '@/utils/connection/document/read-document';
import { wantedList } from '@/utils/connection/document/wanted-list';
import { pageControls } from '@/utils/connection/drawn/page-controls';
import type { SeenPress } from '@/utils/connection/drawn/press-in-page';
import { PressedControl, Presses } from '@/utils/connection/profile/pressed';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';

/** A control that the user has pressed on the page. */
export type Press = {
	control: PressedControl;
	/** The session in whose row it stands; `null` for no row. */
	session: string | null;
	/** Whether it had appeared since the press before it. */
	isNew: boolean;
	/** All sessions that were listed then. */
	listed: readonly string[];
};

/** How a session was seen to be removed by presses, to be believed once it is gone. */
export type SeenPresses = { session: string; press: Presses; listed: readonly string[] };

/** What the rows of a page are called, one after the other; `null` for a row that can't be read. */
export type IdsOf = (page: DocumentValue) => Promise<readonly (string | null)[]>;

/**
 * What the user has pressed, in the words of a profile.
 *
 * @returns `null` for what has no name, is in a page without the list, or in a row that could be one of
 *   several sessions
 */
export async function readPress(
	{ html, ref }: SeenPress,
	{ list }: ConnectionProfile,
	idsOf: IdsOf,
): Promise<Press | null> {
	const wanted = wantedList(list.items);
	const value = wanted === null ? null : readDocument(html, wanted);
	const page = wanted === null ? null : pageControls(html, wanted);
	const pressed = page?.controls.find((each) => each.ref === ref);
	if (value === null || page === null || pressed === undefined) return null;
	const control = PressedControl.safeParse({ role: pressed.role, name: pressed.name });
	if (!control.success) return null;
	const ids = await idsOf(value);
	const row = page.rows.findIndex(({ controls }) => controls.some((each) => each.ref === ref));
	const session = row === -1 ? null : (ids[row] ?? null);
	if (row !== -1 && (session === null || ids.indexOf(session) !== ids.lastIndexOf(session)))
		return null;
	const listed = ids.filter((id) => id !== null);
	return { control: control.data, session, isNew: pressed.isNew, listed };
}

/**
 * How the user has removed the session whose row they pressed last: from the press in the row on, with
 * what has appeared since; `null` where nothing was pressed in a row, or something else in between.
 */
export function pressesOf(presses: readonly Press[]): SeenPresses | null {
	const first = presses.findLastIndex(({ session, isNew }) => session !== null && !isNew);
	const [start, ...rest] = first === -1 ? [] : presses.slice(first);
	if (start === undefined || start.session === null) return null;
	const belongs = ({ session, isNew }: Press) =>
		isNew && (session === null || session === start.session);
	if (!rest.every(belongs)) return null;
	const press = Presses.safeParse([start, ...rest].map(({ control }) => control));
	return press.success ? { session: start.session, press: press.data, listed: start.listed } : null;
}
