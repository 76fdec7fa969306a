import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { type Control, controlOn } from './control.ts';

/** Where the service's own pages list the sessions. */
export const SESSIONS_PAGE = '/settings/security/sessions';

/** The service's own page with the sessions, as a user reads and works it. */
export type SessionsPage = Surface & {
	/** Waits until the page has listed the sessions. */
	waitForList(): Promise<void>;
	/** Waits until the page has asked for all that it shows besides. */
	waitForAside(): Promise<void>;
	/** The ids of the sessions, as this service lists them. */
	ids(): Promise<string[]>;
	/** The row of a session, by its id as this service lists it. */
	row(id: string): Control;
	/** «Remove» of one session. */
	remove(id: string): Promise<void>;
	/** «Remove» of the first session that has it. */
	removeFirst(): Promise<void>;
};

/** The sessions page that a surface shows. */
export function sessionsPageOn(surface: Surface): SessionsPage {
	return {
		...surface,
		waitForList: controlOn(surface, '#sessions tbody tr').waitUntilThere,
		waitForAside: controlOn(surface, '#aside').waitUntilThere,
		ids: () =>
			surface.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('#sessions tr[data-session]')].map(
					({ dataset }) => dataset.session ?? '',
				),
			),
		row: (id) => controlOn(surface, `tr[data-session="${id}"]`),
		remove: (id) => surface.click(`tr[data-session="${id}"] button[data-remove]`),
		removeFirst: () => surface.click('#sessions button.remove'),
	};
}

/**
 * Waits for the sessions page that something else has opened.
 *
 * @param origin of the service, where more than one is about
 */
export async function waitForSessionsPage(
	browser: BrowserUnderTest,
	origin = '',
): Promise<SessionsPage> {
	return sessionsPageOn(await browser.waitForSurface(origin + SESSIONS_PAGE));
}
