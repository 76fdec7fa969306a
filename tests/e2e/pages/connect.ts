import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { type Control, controlOn } from './control.ts';

const PAGE = 'connect.html';

/** The extension's own APIs. */
declare const chrome: {
	tabs: {
		getCurrent(): Promise<{ id: number }>;
		update(id: number, to: { active: boolean }): Promise<unknown>;
	};
};

/** A step of the page «Connect». */
export type ConnectStep = 'open' | 'compare' | 'remove';

/** What the page shows of a field of the list that was found, session by session. */
export type FoundField = {
	field: string;
	confidence: string;
	/** As it is written, and the moment in ISO 8601 where it is one. */
	rows: { text: string; time: string | null }[];
};

/** The page «Connect», as a user reads and works it. */
export type Connect = Surface & {
	/** Writes this address in the place of what the page suggests. */
	writeAddress(address: string): Promise<void>;
	/** Waits until a list is shown that was found. */
	waitForFound(): Promise<void>;
	/** Whether the question, the list and its answers stand within so many CSS pixels, unscrolled. */
	comparesWithin(height: number): Promise<boolean>;
	/** The words that head each row for those who can't see it. */
	rowHeaders(): Promise<string[]>;
	/** Goes on to the sessions that were there before, once it is connected. */
	confirmSessions: Control;
	/** Leads back to the page that the list is from. */
	backToPage: Control;
	/** What is shown of that list, and which of its rows are this browser's. */
	found(): Promise<{ fields: FoundField[]; current: number[] }>;
	/** Waits until a step is done. */
	waitForDone(step: ConnectStep): Promise<void>;
	/** What is said of something that has come about, by its name. */
	said(name: string): Control;
	/** The request that was learned for a removal, as it is shown. */
	removalRequest(): Promise<string>;

	/** The field for the address. */
	address: Control;
	/** The same, while it is what is to be filled in next. */
	addressNext: Control;
	/** Opens the sessions page and watches it. */
	watch: Control;
	/** Watches it no more. */
	cancelWatching: Control;
	/** Looks for the list in what the page's workers ask for. */
	lookDeeper: Control;
	/** The same, as if nothing had been found for a while: only then is it offered. */
	lookDeeperLater(): Promise<void>;
	/** What a file would have the companion ask, request by request. */
	offered(): Promise<string[]>;
	/** Watches the sessions page for what a file says. */
	watchOffered: Control;
	/** Asks for the list as the file says. */
	askOffered: Control;
	/** What was found is the list. */
	confirmFound: Control;
	/** It is not: leaves it. */
	cancelFound: Control;
	/** Opens the sessions page to watch a removal. */
	watchRemoval: Control;
	/** What was seen is the removal. */
	confirmRemoval: Control;
};

/** The page «Connect» that a surface shows. */
export function connectOn(surface: Surface): Connect {
	const inStep = (step: ConnectStep, action: string) =>
		controlOn(surface, `[data-step=${step}] [data-action=${action}]`);
	const table = controlOn(surface, 'table.found');
	const address = controlOn(surface, '#address');
	return {
		...surface,
		async writeAddress(text) {
			await address.waitUntilThere();
			await surface.evaluate(() => {
				const field = document.querySelector<HTMLInputElement>('#address');
				if (field === null) throw new Error('no field for the address');
				field.value = '';
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			});
			await address.type(text);
		},
		waitForFound: table.waitUntilThere,
		comparesWithin: (height) =>
			surface.evaluate((most) => {
				const [first, last] = ['h1', '.answer'].map((selector) =>
					document.querySelector(selector)?.getBoundingClientRect(),
				);
				return scrollY === 0 && (first?.top ?? -1) >= 0 && (last?.bottom ?? most + 1) <= most;
			}, height),
		rowHeaders: () =>
			surface.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('.found th[scope=row]')].map(
					({ innerText }) => innerText,
				),
			),
		confirmSessions: controlOn(surface, '.end [data-action=welcome]'),
		backToPage: controlOn(surface, '[data-step=compare] [data-action=tab]'),
		async found() {
			await table.waitUntilThere();
			return surface.evaluate(readFound);
		},
		waitForDone: async (step) =>
			void (await surface.waitFor(
				`the step ${step} to be done`,
				(selector) => document.querySelector(selector) !== null,
				`[data-step=${step}][data-state=done]`,
			)),
		said: (name) => controlOn(surface, `[data-said=${name}]`),
		removalRequest: controlOn(surface, '[data-step=remove] .code').text,
		address,
		addressNext: controlOn(surface, '[data-step][aria-current=step] #address'),
		watch: inStep('open', 'watch'),
		cancelWatching: inStep('open', 'cancel'),
		lookDeeper: controlOn(surface, '[data-action=deeper]'),
		async lookDeeperLater() {
			await surface.passTime(20_000);
			// The user comes back to where nothing goes on.
			await surface.evaluate(async () => {
				const { id } = await chrome.tabs.getCurrent();
				await chrome.tabs.update(id, { active: true });
			});
			await controlOn(surface, '[data-action=deeper]').click();
		},
		async offered() {
			await controlOn(surface, '[data-said=offered]').waitUntilThere();
			return surface.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[data-said=offered] dt')].map(
					({ innerText }) => innerText,
				),
			);
		},
		watchOffered: inStep('compare', 'watch'),
		askOffered: inStep('compare', 'ask'),
		confirmFound: inStep('compare', 'confirm'),
		cancelFound: inStep('compare', 'cancel'),
		watchRemoval: inStep('remove', 'watch'),
		confirmRemoval: inStep('remove', 'confirm'),
	};
}

/** Opens «Connect» in a tab: for the list, or as the settings do to learn how to remove. */
export async function openConnect(
	browser: BrowserUnderTest,
	of: 'list' | 'removal' = 'list',
): Promise<Connect> {
	return connectOn(await browser.openExtensionPage(of === 'list' ? PAGE : `${PAGE}#removal`));
}

/** Waits for «Connect» that something else has opened. */
export async function waitForConnect(browser: BrowserUnderTest): Promise<Connect> {
	return connectOn(await browser.waitForSurface(PAGE));
}

/** Runs in the page. */
function readFound(): { fields: FoundField[]; current: number[] } {
	const rows = [...document.querySelectorAll<HTMLElement>('table.found tbody tr')];
	// What tells sessions apart has no column.
	const choices = document.querySelectorAll<HTMLElement>('.choice:not([data-field=id])');
	const fields = [...choices].map(({ dataset }) => ({
		field: dataset.field ?? '',
		confidence: dataset.confidence ?? '',
		rows: rows.map((row) => {
			const cell = row.querySelector<HTMLElement>(`[data-field="${dataset.field}"]`);
			const time = cell?.querySelector('time')?.dateTime ?? null;
			return { text: cell?.innerText ?? '', time };
		}),
	}));
	const current = rows.flatMap((row, at) => (row.dataset.current === undefined ? [] : [at]));
	return { fields, current };
}
