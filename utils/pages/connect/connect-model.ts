import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CommandAnswer } from '@/utils/app/command';
import type { Language } from '@/utils/i18n/language';
import type { LearnCommand } from '@/utils/learning/learn-command';
import type { StoredLearning } from '@/utils/platform/stored-learning';
import {
	awaitsUser,
	type ConnectDeed,
	type ConnectUi,
	type ConnectView,
	connectView,
	type Needs,
	quietConnectUi,
	type StepName,
} from './connect-view';

/** What the model of the page «Connect» is made of; handed in by the page. */
export type ConnectModelParts = {
	readLearning: () => Promise<StoredLearning>;
	onLearning: (changed: () => void) => void;
	sendCommand: (command: LearnCommand) => Promise<CommandAnswer>;
	/** Asks the user through the browser; whether all of it is there now. */
	requestAccess: (needs: Needs) => Promise<boolean>;
	openPage: (url: string) => Promise<void>;
	openSettings: () => Promise<void>;
	openWelcome: () => Promise<void>;
	/** Brings a tab to the front. */
	showTab: (tabId: number) => Promise<void>;
	/** Brings this page to the front. */
	comeForward: () => Promise<void>;
	/** The origin of the local Cryptonow, `null` in a production build. */
	localOrigin: string | null;
	/** What the page was opened for. */
	opened: 'list' | 'removal';
	language: Language;
	/** Milliseconds since 1970. */
	now: () => number;
	/** Calls back once, after so many milliseconds. */
	after: (ms: number, then: () => void) => void;
	/** Calls back again and again, for as long as the page lives. */
	every: (ms: number, tick: () => void) => void;
	/** Whether the page can be seen just now. */
	isSeen: () => boolean;
};

export type ConnectModel = {
	/** Settles when there is something to paint; rejects where storage can't be read. */
	ready: Promise<void>;
	view: ReadonlySignal<ConnectView>;
	/** Does what a control says. Call it in the handling of the click, before anything is awaited. */
	run(deed: ConnectDeed): void;
};

/** How often the time left is made true again, in milliseconds. */
const TICK = 2000;
/** How long a pause in typing is, in milliseconds. */
const PAUSE = 700;

/** The state of the page «Connect»: fed by storage, changed by the background through commands. */
export function createConnectModel(parts: ConnectModelParts): ConnectModel {
	const { language, localOrigin } = parts;
	const stored = signal<StoredLearning>({ learning: null, connection: null });
	const ui = signal<ConnectUi>({ ...quietConnectUi(), finished: parts.opened === 'removal' });
	const now = signal(parts.now());
	let changes = 0;
	let keys = 0;

	const change = (part: Partial<ConnectUi>) => {
		ui.value = { ...ui.value, ...part };
	};

	/** Reads storage anew; a change that comes in while reading is never undone by the answer. */
	async function refresh(): Promise<void> {
		const before = changes;
		const read = await parts.readLearning();
		if (before !== changes) return refresh();
		const waited = awaitsUser(stored.value.learning);
		now.value = parts.now();
		stored.value = read;
		// The user is on Cryptonow's page, where this one told them to go, and has to be told.
		if (!waited && awaitsUser(read.learning) && !parts.isSeen()) {
			await parts.comeForward().catch(() => undefined);
		}
	}

	async function send(command: LearnCommand): Promise<void> {
		const { learning } = stored.value;
		const done = learning?.step.is === 'done';
		const putAway = command.type === 'cancelLearning';
		change({ busy: command.type, failed: false, refused: null });
		const { ok } = await parts.sendCommand(command);
		// What the command changed is painted before its progress goes, so that nothing flickers.
		await refresh().catch(() => undefined);
		change({
			busy: null,
			failed: !ok,
			...(ok && putAway && (done || learning?.of === 'removal') ? { finished: true } : {}),
			...(ok && putAway && (done || learning?.step.is === 'failed')
				? { skipped: true, offer: false }
				: {}),
			...(ok && command.type === 'learn'
				? { skipped: false, offer: false, finished: command.of === 'removal' }
				: {}),
		});
	}

	/** The browser asks only while the click is handled: before anything is awaited. */
	function ask(needs: Needs, command: LearnCommand, about: StepName): void {
		const asked = parts.requestAccess(needs);
		change({ busy: command.type, failed: false, refused: null });
		asked.then(
			(granted) => (granted ? send(command) : change({ busy: null, refused: about })),
			(error) => {
				console.error(error);
				change({ busy: null, failed: true });
			},
		);
	}

	async function attempt(doing: Promise<unknown>): Promise<void> {
		try {
			await doing;
		} catch (error) {
			console.error(error);
			change({ failed: true });
		}
	}

	parts.onLearning(() => {
		changes += 1;
		void refresh().catch(() => undefined);
	});
	parts.every(TICK, () => {
		if (parts.isSeen()) now.value = parts.now();
	});

	/**
	 * What an earlier window came to is no news here: who opens the page again wants to begin, the
	 * more so where the service has changed since.
	 */
	async function begin(): Promise<void> {
		await refresh();
		if (stored.value.learning?.step.is !== 'done') return;
		await parts.sendCommand({ type: 'cancelLearning' });
		await refresh();
	}

	return {
		ready: begin(),
		view: computed(() =>
			connectView({ ...stored.value, ui: ui.value, now: now.value, localOrigin, language }),
		),
		run(deed) {
			if ('ui' in deed) change(deed.ui);
			else if ('ask' in deed) ask(deed.ask, deed.send, deed.about);
			else if ('send' in deed) void send(deed.send);
			else if ('typed' in deed) {
				keys += 1;
				const key = keys;
				// What was pasted is whole; what is typed comes letter by letter.
				const letters = Math.abs(deed.typed.length - (ui.value.address ?? '').length);
				change({ address: deed.typed, typing: letters <= 1, refused: null });
				parts.after(PAUSE, () => key === keys && change({ typing: false }));
			} else if ('settled' in deed) change({ typing: false });
			else if ('tab' in deed) void attempt(parts.showTab(deed.tab));
			else if ('open' in deed) void attempt(parts.openPage(deed.open));
			else void attempt(deed.page === 'settings' ? parts.openSettings() : parts.openWelcome());
		},
	};
}
