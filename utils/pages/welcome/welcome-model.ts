import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Needs } from '@/utils/connection/origins';
import type { Language } from '@/utils/i18n/language';
import type { Platform } from '@/utils/i18n/platform';
import type { Command, CommandAnswer } from '@/utils/platform/command';
import type { Stored } from '@/utils/platform/stored-view';
import {
	blindness,
	quietWelcomeUi,
	type WelcomeAction,
	type WelcomeUi,
	type WelcomeView,
	welcomeView,
} from './welcome-view';

/** What the welcome page's model is made of; handed in by the page. */
export type WelcomeModelDependencies = {
	language: Language;
	platform: Platform;
	readStored: () => Promise<Stored>;
	onStored: (changed: () => void) => void;
	sendCommand: (command: Command) => Promise<CommandAnswer>;
	openPage: (url: string) => Promise<void>;
	requestAccess: (needs: Needs) => Promise<boolean>;
	openSettings: () => Promise<void>;
	/** Whether our icon is in the toolbar; `null` where the browser does not tell. */
	isPinned: () => Promise<boolean | null>;
	/** Milliseconds since 1970. */
	now: () => number;
	/** Calls back when the user comes to the page, from another tab or window. */
	onReturn: (returned: () => void) => void;
	/** Whether the page can be seen just now. */
	isSeen: () => boolean;
	/** Calls back again and again, for as long as the page lives. */
	every: (ms: number, tick: () => void) => void;
};

export type WelcomeModel = {
	/** Settles when there is something to paint; rejects where storage can't be read. */
	ready: Promise<void>;
	view: ReadonlySignal<WelcomeView>;
	/** Does what a button says. Call it in the handling of the click, before anything is awaited. */
	run(action: WelcomeAction): void;
};

/** How often times are made true again and the toolbar is looked at, in milliseconds. */
const TICK = 2000;

/** The welcome page's state: fed by storage, changed by the background through commands. */
export function createWelcomeModel(dependencies: WelcomeModelDependencies): WelcomeModel {
	const { language, platform } = dependencies;
	const stored = signal<Stored>({
		state: null,
		pulse: null,
		unsaved: false,
		spotlight: null,
		progress: null,
		connection: null,
	});
	const ui = signal(quietWelcomeUi());
	const now = signal(dependencies.now());
	let changes = 0;

	const change = (part: Partial<WelcomeUi>) => {
		ui.value = { ...ui.value, ...part };
	};

	/** Reads storage anew; a change that comes in while reading is never undone by the answer. */
	async function refresh(): Promise<void> {
		const before = changes;
		const read = await dependencies.readStored();
		if (before !== changes) return refresh();
		now.value = dependencies.now();
		stored.value = read;
	}

	async function seeToolbar(): Promise<void> {
		const pinned = await dependencies.isPinned();
		if (pinned !== ui.value.pinned) change({ pinned });
	}

	async function send(command: Command): Promise<void> {
		const { type } = command;
		const ids = 'ids' in command ? command.ids : [];
		change({
			failed: false,
			...(type === 'look' ? { looking: true } : { asking: null, back: ui.value.asking }),
			busy: new Map([...ui.value.busy, ...ids.map((id) => [id, type] as const)]),
		});
		const { ok } = await dependencies.sendCommand(command);
		// What the command changed is painted before its progress goes, so that nothing flickers.
		await refresh().catch(() => undefined);
		const busy = new Map(ui.value.busy);
		for (const id of ids) busy.delete(id);
		change({
			busy,
			...(type === 'look' ? { looking: false } : {}),
			...(ok ? {} : { failed: true }),
		});
	}

	async function tryNotification(command: Command): Promise<void> {
		change({ test: 'trying', failed: false });
		const { ok } = await dependencies.sendCommand(command);
		change({ test: ok ? 'shown' : 'failed' });
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
		if (!dependencies.isSeen()) return;
		now.value = dependencies.now();
		void seeToolbar();
	});
	dependencies.onReturn(() => {
		now.value = dependencies.now();
		void seeToolbar();
		// Who comes back may just have logged in; the next look by itself can be a minute away.
		const { connection } = stored.value;
		const facts = { stored: stored.value, now: now.value, connection };
		const blind = blindness(facts);
		if (blind !== null && blind !== 'notConnected' && !ui.value.looking) {
			void send({ type: 'look' });
		}
	});
	const ready = Promise.all([refresh(), seeToolbar()]).then(() => undefined);

	return {
		ready,
		view: computed(() =>
			welcomeView({
				stored: stored.value,
				ui: ui.value,
				now: now.value,
				connection: stored.value.connection,
				platform,
				language,
			}),
		),
		run(action) {
			if ('ui' in action) change(action.ui);
			else if ('open' in action) void attempt(dependencies.openPage(action.open));
			else if ('login' in action) {
				change({ waiting: true });
				void attempt(dependencies.openPage(action.login));
			} else if ('access' in action) void attempt(dependencies.requestAccess(action.access));
			else if ('settings' in action) void attempt(dependencies.openSettings());
			else if (action.send.type === 'testNotification') void tryNotification(action.send);
			else void send(action.send);
		},
	};
}
