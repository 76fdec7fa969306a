import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CommandAnswer } from '@/utils/platform/command';

/** What a page shows and does, whichever page it is. */
export type PageModel<View, Action> = {
	/** Settles when there is something to paint; rejects where storage can't be read. */
	ready: Promise<void>;
	view: ReadonlySignal<View>;
	/** Does what a control says. Call it in the handling of the click, before anything is awaited. */
	run(action: Action): void;
};

/** The time, as every page gives it to its model. */
export type PageClock = {
	/** Milliseconds since 1970. */
	now: () => number;
	/** Calls back again and again, for as long as the page lives. */
	every: (ms: number, tick: () => void) => void;
};

/** The same clock, which ticks only while the page can be seen. */
export const tickingWhileSeen = ({ now, every }: PageClock, isSeen: () => boolean): PageClock => ({
	now,
	every: (ms, tick) => every(ms, () => isSeen() && tick()),
});

/** What the model of a page is made of. */
export type PageParts<Stored, Ui, View> = PageClock & {
	/** What is shown before storage has been read. */
	blank: Stored;
	/** What happens in the window at first. */
	ui: Ui;
	/** What the page shows. Pure. */
	view: (stored: Stored, ui: Ui, now: number) => View;
	read: () => Promise<Stored>;
	/** Each calls back when some of what {@link PageParts.read} gives has changed. */
	listen: readonly ((changed: () => void) => void)[];
	/** What is kept of what was read; all of it, where this is left out. */
	take?: (read: Stored, before: Stored) => Stored;
	/** How often words such as «5 minutes ago» are made true again, in milliseconds. */
	tick: number;
	/** Tells the user that something did not work. */
	tellFailure: () => void;
};

/** A page's state: fed by storage, beside what is only in its window. */
export type PageState<Stored, Ui, View> = {
	stored: ReadonlySignal<Stored>;
	ui: ReadonlySignal<Ui>;
	view: ReadonlySignal<View>;
	/** Changes what is only in this window. */
	change(part: Partial<Ui>): void;
	/** Makes words such as «5 minutes ago» true again. */
	tellTime(): void;
	/** Reads storage anew; a change that comes in while reading is never undone by the answer. */
	refresh(reading?: () => Promise<Stored>): Promise<void>;
	/** Waits for a command, and for what it changed; whether it worked. */
	settle(answer: Promise<CommandAnswer>): Promise<boolean>;
	/** Waits for something that may fail, and tells the user where it does. */
	attempt(doing: Promise<unknown>): Promise<void>;
};

/** The part of a page's model that all pages have in common. It follows storage from now on. */
export function createPageState<Stored, Ui, View>(
	parts: PageParts<Stored, Ui, View>,
): PageState<Stored, Ui, View> {
	const stored = signal(parts.blank);
	const ui = signal(parts.ui);
	const now = signal(parts.now());
	let changes = 0;

	const tellTime = () => {
		now.value = parts.now();
	};

	async function refresh(reading = parts.read): Promise<void> {
		const changesBefore = changes;
		const read = await reading();
		if (changesBefore !== changes) return refresh();
		const taken = parts.take?.(read, stored.value) ?? read;
		tellTime();
		stored.value = taken;
	}

	for (const listen of parts.listen) {
		listen(() => {
			changes += 1;
			void refresh().catch(() => undefined);
		});
	}
	parts.every(parts.tick, tellTime);

	return {
		stored,
		ui,
		view: computed(() => parts.view(stored.value, ui.value, now.value)),
		change(part) {
			ui.value = { ...ui.value, ...part };
		},
		tellTime,
		refresh,
		async settle(answer) {
			const { ok } = await answer;
			// What the command changed is painted before its progress goes, so that nothing flickers.
			await refresh().catch(() => undefined);
			return ok;
		},
		async attempt(doing) {
			try {
				await doing;
			} catch (error) {
				console.error(error);
				parts.tellFailure();
			}
		},
	};
}
