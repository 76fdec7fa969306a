import type { Surface } from '../driver/driver.ts';

/** Where the keyboard is on a page of the extension's. */
export type KeyboardStop = {
	/** What the button does, by our own name for it; `null` on anything else than a button. */
	action: string | null;
	/** The session whose row it is in. */
	session: string | null;
	/** Whether it is the document itself, from which the keyboard goes on to the browser. */
	isDocument: boolean;
	/** Its text, shown or not. */
	text: string;
	/** Whether a frame of two pixels or more shows where it is. */
	outlined: boolean;
};

/** What has the focus now; the document itself where nothing has it. */
export function keyboardStop(surface: Surface): Promise<KeyboardStop> {
	return surface.evaluate(() => {
		const at = document.activeElement as HTMLElement;
		const { outlineStyle, outlineWidth } = getComputedStyle(at);
		return {
			action: at.dataset.action ?? null,
			session: at.closest<HTMLElement>('[data-session]')?.dataset.session ?? null,
			isDocument: at === document.body || at === document.documentElement,
			text: at.textContent,
			outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
		};
	});
}
