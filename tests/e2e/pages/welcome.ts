import { type BrowserUnderTest, type Surface, WELCOME_PAGE } from '../driver/driver.ts';
import { type Control, controlOn } from './control.ts';
import { type Listed, removeByRow, type SessionRow, sessionRowOn } from './session-row.ts';

/** A step of the welcome page, and how far the user is with it. */
export type WelcomeStep = 'connect' | 'login' | 'review' | 'notify';
export type WelcomeStepState = 'todo' | 'doing' | 'done';

/** The page that comes after the install, as a user reads and works it. */
export type Welcome = Surface & {
	waitForStep(step: WelcomeStep, state: WelcomeStepState): Promise<void>;
	/** Waits for the steps, and says how far each is, in their order. */
	steps(): Promise<{ step: string; state: string }[]>;
	row(session: Listed): SessionRow;
	/** «Remove», and yes to the question. */
	remove(session: Listed): Promise<void>;
	/** What a screen reader was told last. */
	news(): Promise<string>;
	/** Waits until the page knows whether the icon is to be seen in the toolbar, and says so. */
	isPinned(): Promise<boolean>;

	login: Control;
	/** The way to «Connect», as the first thing to do. */
	connectFirst: Control;
	/** «All of these are mine». */
	recogniseAll: Control;
	/** Takes back what was said last. */
	undo: Control;
	/** Asks for a test notification. */
	test: Control;
	/** Has seen the test. */
	seen: Control;
	/** Has not seen it. */
	missed: Control;
	/** The picture of where the pin is. */
	pinPicture: Control;
};

/** The welcome page that a surface shows. */
export function welcomeOn(surface: Surface): Welcome {
	const button = (action: string) => controlOn(surface, `[data-action=${action}]`);
	const row = (session: Listed) => sessionRowOn(surface, session);
	return {
		...surface,
		waitForStep: async (step, state) =>
			void (await surface.waitFor(
				`${step} to be ${state}`,
				(selector) => document.querySelector(selector) !== null,
				`[data-step="${step}"][data-state="${state}"]`,
			)),
		steps: () =>
			surface.waitFor('its steps', () => {
				const all = [...document.querySelectorAll<HTMLElement>('[data-step]')];
				if (all.length === 0) return null;
				return all.map(({ dataset }) => ({
					step: dataset.step ?? '',
					state: dataset.state ?? '',
				}));
			}),
		row,
		remove: (session) => removeByRow(row(session)),
		news: controlOn(surface, '[role=status]').text,
		isPinned: async () =>
			(await surface.waitFor('the icon', () =>
				document.querySelector('.sight')?.getAttribute('data-pinned'),
			)) === 'true',
		login: button('login'),
		connectFirst: controlOn(
			surface,
			'[data-step=connect][aria-current=step] [data-action=connect].primary',
		),
		recogniseAll: button('recognise-all'),
		undo: button('undo'),
		test: button('test'),
		seen: button('seen'),
		missed: button('missed'),
		pinPicture: controlOn(surface, 'svg.pin'),
	};
}

/** Opens the welcome page in a tab. */
export async function openWelcome(browser: BrowserUnderTest): Promise<Welcome> {
	return welcomeOn(await browser.openExtensionPage(WELCOME_PAGE));
}

/** Waits for the welcome page that the install has opened. */
export async function waitForWelcome(browser: BrowserUnderTest): Promise<Welcome> {
	return welcomeOn(await browser.waitForSurface(WELCOME_PAGE));
}

/** How many tabs show it. */
export async function welcomeTabs(browser: BrowserUnderTest): Promise<number> {
	const address = `${browser.extensionOrigin}/${WELCOME_PAGE}`;
	return (await browser.pages()).filter(({ url }) => url === address).length;
}
