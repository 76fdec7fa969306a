import type { Surface } from '../driver/driver.ts';

/** A button, a field or anything else on a page that a user sees and works with. */
export type Control = {
	/** Waits for it, and clicks it as `Surface.click` does. */
	click(): Promise<void>;
	/** Clicks it, then types the text after what it holds. */
	type(text: string): Promise<void>;
	/** Gives it the focus, as the Tab key would. Throws if it is not there. */
	focus(): Promise<void>;
	waitForFocus(): Promise<void>;
	/** Waits until it is in the document. */
	waitUntilThere(): Promise<void>;
	/** Waits until it is in the document no more. */
	waitUntilGone(): Promise<void>;
	/** Whether it is in the document now. */
	isThere(): Promise<boolean>;
	/** Its text, shown or not; empty if it is not there. */
	text(): Promise<string>;
	/** Left, top, width and height in whole CSS pixels of the viewport; `null` if it is not there. */
	box(): Promise<number[] | null>;
};

/** The first element of a page that a selector matches, now and whenever it is asked for again. */
export function controlOn(surface: Surface, selector: string): Control {
	return {
		click: () => surface.click(selector),
		type: (text) => surface.type(selector, text),
		focus: () =>
			surface.evaluate((wanted) => {
				const element = document.querySelector<HTMLElement>(wanted);
				if (element === null) throw new Error(`${wanted} does not exist`);
				element.focus();
			}, selector),
		waitForFocus: async () =>
			void (await surface.waitFor(
				`the focus on ${selector}`,
				(wanted) => document.activeElement?.matches(wanted),
				selector,
			)),
		waitUntilThere: async () =>
			void (await surface.waitFor(
				selector,
				(wanted) => document.querySelector(wanted) !== null,
				selector,
			)),
		waitUntilGone: async () =>
			void (await surface.waitFor(
				`${selector} to go`,
				(wanted) => document.querySelector(wanted) === null,
				selector,
			)),
		isThere: () => surface.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
		text: () =>
			surface.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector),
		box: () =>
			surface.evaluate((wanted) => {
				const box = document.querySelector(wanted)?.getBoundingClientRect();
				return box ? [box.left, box.top, box.width, box.height].map(Math.round) : null;
			}, selector),
	};
}

/** The headline of a page of the extension's: it is there once the page has been painted. */
export function headlineOf(surface: Surface): Control {
	return controlOn(surface, 'main h1');
}
