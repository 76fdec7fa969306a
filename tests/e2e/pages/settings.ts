import type { BrowserUnderTest, Surface } from '../driver/driver.ts';
import { type Control, controlOn } from './control.ts';

const PAGE = 'options.html';

/** A box of the settings that is ticked or not. */
export type Box = 'sync' | 'notifications' | 'private' | 'quiet';

/** The row of a known device. */
export type DeviceRow = Control & {
	/** The device's own id; it stays when the device gets a name. */
	id: string;
	rename: Control;
	/** The field for its name, while it gets one. */
	name: Control;
	forget: Control;
};

/** A host that the connection asks, and whether the browser lets it. */
export type HostRow = {
	/** Asks the browser for access to it. */
	access: Control;
	/** This host's row once there is access. */
	granted: Control;
};

/** What the settings page shows of the user's choices. */
export type ShownSettings = {
	lookEvery: string | null;
	whenIdle: string | null;
	trustTime: string | null;
	boxes: Record<Box, boolean | null>;
	/** Beginning and end; `null` where there is no field for them. */
	quietHours: [string | null, string | null];
};

/** The settings page, as a user reads and works it. */
export type Settings = Surface & {
	/** Waits for the row of a device that this text is in, such as «Safari on iOS». */
	device(text: string): Promise<DeviceRow>;
	shown(): Promise<ShownSettings>;
	lookEvery(minutes: number): Promise<void>;
	/** How often to look while nobody is at the computer. */
	whenIdle(choice: string): Promise<void>;
	/** For how many days a device is trusted that is not seen. */
	trustFor(days: number): Promise<void>;
	/** Ticks a box, or takes the tick away. */
	toggle(box: Box): Promise<void>;
	/** Sets when the quiet hours begin or end, as `23:30`. */
	setQuiet(end: 'from' | 'to', time: string): Promise<void>;
	/** Says that the user travels for so many days from now. */
	travel(days: number): Promise<void>;
	/** Erases the record, and says yes to the question. */
	eraseRecord(): Promise<void>;
	/** Erases everything, and says yes to the question. */
	eraseEverything(): Promise<void>;
	/** Looks now, and says how things stand. */
	look: Control;
	status: Control;
	/** How many words can be seen on the page, wherever it is scrolled to. */
	wordsInSight(): Promise<number>;
	/** Shows the record as a list of its entries. */
	openEntries(): Promise<void>;
	/** Shows entries of one sort only, in picture and list. */
	filterEntries(sort: string): Promise<void>;
	/** What the list says has happened, row by row. */
	entries(): Promise<string[]>;
	exportRecord(kind: 'json' | 'csv'): Control;
	/** Chooses a file of this text as the connection, as the user would in the browser's own window. */
	bringConnection(text: string): Promise<void>;
	/** Cuts the connection, and says yes to the question. */
	disconnect(): Promise<void>;
	host(host: string): HostRow;
	timeline: Timeline;
	/** What can be scrolled sideways: the whole page, and the picture in it. */
	scrollsSideways(): Promise<{ page: boolean; timeline: boolean }>;

	/** Where quiet hours begin and end; there are none while they are off. */
	quietFrom: Control;
	quietTo: Control;
	/** The box of the quiet hours, while it can't be ticked. */
	quietOff: Control;
	/** «Name» of the first device. */
	rename: Control;
	/** The field and the buttons of a device that gets a name. */
	naming: Control;
	forgetAll: Control;
	/** What «Forget all» asks. */
	forgetQuestion: Control;
	confirmForget: Control;
	/** Brings back what was forgotten last. */
	undoForget: Control;
	/** What erasing the record asks. */
	eraseQuestion: Control;
	askToErase: Control;
	askToEraseEverything: Control;
	/** What erasing everything asks, over the whole page. */
	eraseDialog: Control;
	/** Why no notification may come. */
	notificationHints: Control;
	/** A way to connect, or to connect anew. */
	connect: Control;
	askToDisconnect: Control;
	importConnection: Control;
	exportConnection: Control;
	/** Asks the browser for access to the service. */
	access: Control;
};

/** The picture of the record. */
export type Timeline = {
	/** Shows the record as a picture. */
	open(): Promise<void>;
	/** The first mark of a stranger. */
	strangersMark: Control;
	/** How many of the marks the Tab key stops at. */
	tabStops(): Promise<number>;
	/** Whose lane the keyboard is in; empty outside the picture. */
	focusedLane(): Promise<string>;
	/** The mark that the keyboard is on; `null` where it is on none. */
	focusedMark(): Promise<string | null>;
	/** Whether the keyboard is in the picture. */
	hasFocus(): Promise<boolean>;
	/** Which time it shows, in words. */
	span(): Promise<string>;
	/** Waits until it shows another time than this. */
	waitForOtherSpan(than: string): Promise<void>;
};

/** The settings page that a surface shows. */
export function settingsOn(surface: Surface): Settings {
	return {
		...surface,
		...controlsOn(surface),
		...choicesOn(surface),
		...recordOn(surface),
		...connectionOn(surface),
		device: (text) => deviceRowOn(surface, text),
		travel: (days) => surface.click(`[data-action=travel-${days}]`),
		async eraseEverything() {
			await surface.click('[data-action=erase-everything]');
			await surface.click('dialog [data-action=confirm]');
		},
		wordsInSight: () =>
			surface.evaluate(() => {
				const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				let words = 0;
				while (texts.nextNode()) {
					const { parentElement: of, nodeValue } = texts.currentNode as Text & {
						parentElement: HTMLElement;
					};
					// Of a list that opens, one line is in sight.
					if (of.closest('.unseen') || of.matches('option:not(:checked)')) continue;
					// What is in details that are closed is laid out in some browsers, and painted in none.
					const closed = of.closest('details:not([open])');
					if (closed && !of.closest('summary')) continue;
					words += nodeValue?.match(/\S+/g)?.length ?? 0;
				}
				return words;
			}),
		timeline: timelineOn(surface),
		scrollsSideways: () =>
			surface.evaluate(() => {
				// A scroll bar may take some of the width.
				const scrolls = (element: Element | null) =>
					element !== null && element.scrollWidth > element.clientWidth;
				return {
					page: scrolls(document.documentElement),
					timeline: scrolls(document.querySelector('.timeline .frame')),
				};
			}),
	};
}

/** Opens the settings in a tab, and waits until they are there. */
export async function openSettings(browser: BrowserUnderTest): Promise<Settings> {
	const surface = await browser.openExtensionPage(PAGE);
	await controlOn(surface, '#devices').waitUntilThere();
	return settingsOn(surface);
}

/** Waits for the settings that something else has opened. */
export async function waitForSettingsPage(browser: BrowserUnderTest): Promise<Settings> {
	return settingsOn(await browser.waitForSurface(`${browser.extensionOrigin}/${PAGE}`));
}

function controlsOn(surface: Surface) {
	const at = (selector: string) => controlOn(surface, selector);
	return {
		quietFrom: at('[name=quiet-from]'),
		quietTo: at('[name=quiet-to]'),
		quietOff: at('[name=quiet]:disabled'),
		rename: at('[data-action=rename]'),
		naming: at('.naming'),
		forgetAll: at('[data-action=forget-all]'),
		forgetQuestion: at('#devices .ask'),
		confirmForget: at('#devices [data-action=confirm]'),
		undoForget: at('#devices [data-action=undo]'),
		eraseQuestion: at('#everything .ask'),
		askToErase: at('[data-action=erase]'),
		askToEraseEverything: at('[data-action=erase-everything]'),
		eraseDialog: { ...at('dialog:modal'), waitUntilGone: at('dialog').waitUntilGone },
		notificationHints: at('#notifications summary'),
		look: at('.status [data-action=look]:not([aria-disabled])'),
		status: at('.status'),
	};
}

/** Puts a value into a field or a list, as far as the page can tell. */
function put(surface: Surface, selector: string, value: string): Promise<void> {
	return surface.evaluate(
		(where, wanted) => {
			const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(where);
			if (field === null) throw new Error(`${where} does not exist`);
			field.value = wanted;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		},
		selector,
		value,
	);
}

function choicesOn(surface: Surface) {
	return {
		lookEvery: (minutes: number) => surface.click(`[name=look-every][value="${minutes}"]`),
		async whenIdle(choice: string) {
			const details = '#watch details';
			const closed = (at: string) => !document.querySelector<HTMLDetailsElement>(at)?.open;
			if (await surface.evaluate(closed, details)) await surface.click(`${details} summary`);
			await surface.click(`[name=when-idle][value="${choice}"]`);
		},
		trustFor: (days: number) => put(surface, '#trust-time', String(days)),
		toggle: (box: Box) => surface.click(`[name=${box}]`),
		setQuiet: (end: 'from' | 'to', time: string) => put(surface, `[name=quiet-${end}]`, time),
		shown: () =>
			surface.evaluate((): ShownSettings => {
				const fieldValue = (selector: string) =>
					document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? null;
				const isTicked = (box: Box) =>
					document.querySelector<HTMLInputElement>(`[name=${box}]`)?.checked ?? null;
				return {
					lookEvery: fieldValue('[name=look-every]:checked'),
					whenIdle: fieldValue('[name=when-idle]:checked'),
					trustTime: fieldValue('#trust-time'),
					boxes: {
						sync: isTicked('sync'),
						notifications: isTicked('notifications'),
						private: isTicked('private'),
						quiet: isTicked('quiet'),
					},
					quietHours: [fieldValue('[name=quiet-from]'), fieldValue('[name=quiet-to]')],
				};
			}),
	};
}

async function deviceRowOn(surface: Surface, text: string): Promise<DeviceRow> {
	const id = await surface.waitFor(
		`the row of ${text}`,
		(wanted) => {
			const rows = [...document.querySelectorAll<HTMLElement>('[data-device]')];
			return rows.find(({ innerText }) => innerText.includes(wanted))?.dataset.device;
		},
		text,
	);
	const row = `[data-device="${id}"]`;
	return {
		...controlOn(surface, row),
		id,
		rename: controlOn(surface, `${row} [data-action=rename]`),
		name: controlOn(surface, `${row} input[name=name]`),
		forget: controlOn(surface, `${row} [data-action=forget]`),
	};
}

function recordOn(surface: Surface) {
	return {
		async eraseRecord() {
			await surface.click('[data-action=erase]');
			await surface.click('#everything .ask [data-action=confirm]');
		},
		openEntries: () => surface.click('[name=face][value=list]'),
		filterEntries: (sort: string) => put(surface, '#entries', sort),
		entries: () =>
			surface.evaluate(() =>
				[...document.querySelectorAll('#record .entries li b')].map(
					({ textContent }) => textContent,
				),
			),
		exportRecord: (kind: 'json' | 'csv') => controlOn(surface, `[data-action=export-${kind}]`),
	};
}

function connectionOn(surface: Surface) {
	const button = (action: string) => controlOn(surface, `#connection [data-action=${action}]`);
	return {
		connect: button('connect'),
		askToDisconnect: button('disconnect'),
		importConnection: button('import-connection'),
		exportConnection: button('export-connection'),
		access: button('access'),
		async disconnect() {
			await button('disconnect').click();
			await button('confirm').click();
		},
		bringConnection: async (text: string) =>
			void (await surface.waitFor(
				'the field for a file',
				(content) => {
					const field = document.querySelector<HTMLInputElement>('[data-action=import-file]');
					// A page that has just been opened has not painted it yet.
					if (!field) return false;
					const chosen = new DataTransfer();
					chosen.items.add(new File([content], 'connection.json', { type: 'application/json' }));
					field.files = chosen.files;
					field.dispatchEvent(new Event('change', { bubbles: true }));
					return true;
				},
				text,
			)),
		host(host: string): HostRow {
			const row = `#connection [data-host="${host}"]`;
			return {
				access: controlOn(surface, `${row} [data-action=access]`),
				granted: controlOn(surface, `${row}[data-granted=true]`),
			};
		},
	};
}

function timelineOn(surface: Surface): Timeline {
	const span = controlOn(surface, '.timeline .holds');
	return {
		open: () => surface.click('[name=face][value=timeline]'),
		strangersMark: controlOn(surface, '.timeline .stranger [data-mark]'),
		tabStops: () =>
			surface.evaluate(
				() =>
					[...document.querySelectorAll<HTMLElement>('[data-mark]')].filter(
						({ tabIndex }) => tabIndex === 0,
					).length,
			),
		focusedLane: () =>
			surface.evaluate(
				() => document.activeElement?.closest('.lane')?.querySelector('b')?.textContent ?? '',
			),
		focusedMark: () =>
			surface.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null),
		hasFocus: () =>
			surface.evaluate(() => (document.activeElement?.closest('.picture') ?? null) !== null),
		span: span.text,
		waitForOtherSpan: async (than) =>
			void (await surface.waitFor(
				`another time than ${than}`,
				(was) => document.querySelector('.timeline .holds')?.textContent !== was,
				than,
			)),
	};
}
