import { createHash } from 'node:crypto';
import type { Surface } from '../driver/driver.ts';
import { type Control, controlOn } from './control.ts';

/** A session by its id, as the service lists it, or as a login that came from elsewhere. */
export type Listed = string | { sessionId: string };

/** The row of one session, in the popup or on the welcome page, and what can be done there. */
export type SessionRow = Control & {
	/** «It was me». */
	recognise: Control;
	/** «Remove», which asks first; behind its menu where the session is the user's own. */
	remove: Control;
	/** Shows and hides what can be done with a session of the user's own. */
	menu: Control;
	/** Leads to «Connect», where «Remove» is set up again. */
	setUpAgain: Control;
	/** Yes to what «Remove» asks. */
	confirm: Control;
	/** No to what «Remove» asks. */
	keep: Control;
	/** «Not me», of a session that is gone. */
	disown: Control;
	/** Takes back what was said of it. */
	undo: Control;
	/** Leads to the field for its device's name. */
	nameDevice: Control;
	/** The field for its device's name. */
	name: Control;
};

/** What the companion keeps of an id, where the connection was learned: see `digest.ts`. */
const digestOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

/** Where a session's row is, in CSS: by its id, or by the digest of it. */
export function rowSelector(session: Listed): string {
	const id = typeof session === 'string' ? session : session.sessionId;
	return `:is([data-session="${id}"], [data-session="${digestOf(id)}"])`;
}

/** The row of a session, whether it is there by now or not. */
export function sessionRowOn(surface: Surface, session: Listed): SessionRow {
	const row = rowSelector(session);
	const button = (action: string) => controlOn(surface, `${row} [data-action=${action}]`);
	const clickInMenu = async (action: string) => {
		const closed = '[data-action=menu][aria-expanded=false]';
		await controlOn(surface, `${row} :is([data-action=${action}], ${closed})`).waitUntilThere();
		const menu = controlOn(surface, `${row} ${closed}`);
		if (await menu.isThere()) await menu.click();
		await button(action).click();
	};
	return {
		...controlOn(surface, row),
		recognise: button('recognise'),
		remove: { ...button('remove'), click: () => clickInMenu('remove') },
		menu: button('menu'),
		setUpAgain: button('connect'),
		confirm: button('confirm'),
		keep: button('cancel'),
		disown: button('disown'),
		undo: button('undo'),
		nameDevice: { ...button('name-device'), click: () => clickInMenu('name-device') },
		name: controlOn(surface, `${row} input[name=name]`),
	};
}

/** Removes a session by its row, and says yes to the question. */
export async function removeByRow(row: SessionRow): Promise<void> {
	await row.remove.click();
	await row.confirm.click();
}
