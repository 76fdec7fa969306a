import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Needs } from '@/utils/connection/origins';
import { FIRST_ROWS } from '@/utils/domain/watch/first-screen';
import type { Language } from '@/utils/i18n/language';
import type { Command, CommandAnswer } from '@/utils/platform/command';
import type { Stored } from '@/utils/platform/stored-view';
import {
	type Action,
	isOther,
	OTHERS,
	type PopupStored,
	type PopupView,
	quietUi,
	type Spot,
	type Ui,
	viewOf,
} from './popup-view';

/** What the view model is made of; handed in by the page. */
export type PopupModelDependencies = {
	language: Language;
	/** What the first paint is made from; may be a moment behind what is stored. */
	readCopy: () => Promise<Stored>;
	readStored: () => Promise<Stored>;
	onStored: (changed: () => void) => void;
	/** Makes the next opening an ordinary one. */
	clearSpotlight: () => Promise<void>;
	sendCommand: (command: Command) => Promise<CommandAnswer>;
	openPage: (url: string) => Promise<void>;
	requestAccess: (needs: Needs) => Promise<boolean>;
	openSettings: () => Promise<void>;
	/** Milliseconds since 1970. */
	now: () => number;
	/** Calls back when what was rendered last is on the screen. */
	afterPaint: (painted: () => void) => void;
	/** Calls back when the network returns. */
	onOnline: (online: () => void) => void;
	/** Calls back again and again, for as long as the page lives. */
	every: (ms: number, tick: () => void) => void;
};

export type PopupModel = {
	/** Settles when there is something to paint; rejects where storage can't be read. */
	ready: Promise<void>;
	view: ReadonlySignal<PopupView>;
	/** Does what a button says. Call it in the handling of the click, before anything is awaited. */
	run(action: Action): void;
};

/** How often «5 minutes ago» is made true again, in milliseconds. */
const TICK = 5000;

/** The rows below come after the first paint. */
const FIRST_SCREEN: Ui['shown'] = {
	unfamiliar: FIRST_ROWS,
	notice: FIRST_ROWS,
	unreviewed: FIRST_ROWS,
	mine: FIRST_ROWS,
};

/** The popup's state: fed by storage, changed by the background through commands. */
export function createPopupModel(dependencies: PopupModelDependencies): PopupModel {
	const stored = signal<PopupStored & Pick<Stored, 'connection'>>({
		state: null,
		pulse: null,
		unsaved: false,
		connection: null,
	});
	const ui = signal<Ui>({ ...quietUi(), looking: true, shown: FIRST_SCREEN });
	const now = signal(dependencies.now());
	let changes = 0;

	const view = computed(() =>
		viewOf(stored.value, ui.value, now.value, stored.value.connection, dependencies.language),
	);

	const change = (part: Partial<Ui>) => {
		ui.value = { ...ui.value, ...part };
	};

	/** Where the rows stand as they are painted, so that nothing moves by what comes next. */
	const spots = (): ReadonlyMap<string, Spot> => {
		// Before the first paint there are none, and to find that out by a whole view would delay it.
		if (stored.value.state === null) return new Map();
		return new Map(
			view.value.sections
				.flatMap(({ name, groups }) =>
					groups.flatMap(({ id: group, rows }) =>
						rows.map(({ id }) => ({ id, section: name, group })),
					),
				)
				.map(({ id, section, group }, index) => [id, { section, group, index }]),
		);
	};

	/** Reads storage anew; a change that comes in while reading is never undone by the answer. */
	async function refresh(reading = dependencies.readStored): Promise<void> {
		const before = changes;
		const read = await reading();
		if (before !== changes) return refresh();
		change({ spots: spots() });
		now.value = dependencies.now();
		// What the popup was opened for stays lit in this window, and is asked for once.
		stored.value = { ...read, spotlight: read.spotlight ?? stored.value.spotlight };
		if (read.spotlight !== null) {
			dependencies.afterPaint(() => void dependencies.clearSpotlight().catch(() => undefined));
		}
	}

	/** The sessions on screen that «all others» means. */
	const othersShown = (): string[] => {
		const shown = spots();
		const tracked = stored.value.state?.tracked ?? [];
		return tracked.filter(isOther).flatMap(({ session: { id } }) => (shown.has(id) ? [id] : []));
	};

	async function send(command: Command): Promise<boolean> {
		const { type } = command;
		const looking = type === 'look';
		const ids = 'ids' in command ? command.ids : type === 'removeOthers' ? [OTHERS] : [];
		const answers = type === 'recognise' || type === 'disown' || type.startsWith('remove');
		const about = type === 'removeOthers' ? othersShown() : ids;
		const { asking, askingGroup, back } = ui.value;
		change({
			failed: false,
			...(looking ? { looking } : { asking: null, askingGroup: null }),
			...(asking === null && askingGroup === null ? {} : { back: asking ?? askingGroup }),
			...(back === null ? {} : { back: null }),
			...(answers
				? {
						answered: new Map([...ui.value.answered, ...about.map((id) => [id, type] as const)]),
					}
				: {}),
			busy: new Map([...ui.value.busy, ...ids.map((id) => [id, type] as const)]),
		});
		const { ok } = await dependencies.sendCommand(command);
		// What the command changed is painted before its progress goes, so that nothing flickers.
		await refresh().catch(() => undefined);
		const busy = new Map(ui.value.busy);
		for (const id of ids) busy.delete(id);
		change({
			busy,
			...(looking ? { looking: false } : {}),
			...(ok ? {} : { failed: true }),
			...(!ok && answers
				? { answered: new Map([...ui.value.answered].filter(([id]) => !about.includes(id))) }
				: {}),
			...(ok && type === 'nameDevice' ? { naming: null, back: ui.value.naming } : {}),
		});
		return ok;
	}

	/** Looks, and says then what that look tells of the message that the user got. */
	async function lookForMessage(): Promise<void> {
		await send({ type: 'look' });
		if (ui.value.message !== null) change({ message: { lookedAt: dependencies.now() } });
	}

	async function attempt(doing: Promise<unknown>): Promise<void> {
		try {
			await doing;
		} catch (error) {
			console.error(error);
			change({ failed: true });
		}
	}

	dependencies.onStored(() => {
		changes += 1;
		void refresh().catch(() => undefined);
	});
	dependencies.every(TICK, () => {
		now.value = dependencies.now();
	});
	// A background that the browser has put to sleep may not be told; see schedule.ts.
	dependencies.onOnline(() => void send({ type: 'look' }));
	const ready = refresh(dependencies.readCopy);
	// All of it would take processor time from the first paint.
	const afterFirst = () => {
		if (ui.value.shown === FIRST_SCREEN) change({ shown: {} });
		void refresh().catch(() => undefined);
		void send({ type: 'look' });
	};
	ready.catch(() => undefined).then(() => dependencies.afterPaint(afterFirst));

	return {
		ready,
		view,
		run(action) {
			if ('ui' in action) change(action.ui);
			else if ('open' in action) void attempt(dependencies.openPage(action.open));
			else if ('access' in action) void attempt(dependencies.requestAccess(action.access));
			else if ('settings' in action) void attempt(dependencies.openSettings());
			else if ('message' in action) void lookForMessage();
			else void send(action.send);
		},
	};
}
