import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '@/utils/i18n/language';
import type { ConnectionCommand } from '@/utils/learning/connection-command';
import type { AccessRequest } from '@/utils/platform/access';
import type { CommandAnswer } from '@/utils/platform/command';
import type { StoredLearning } from '@/utils/platform/stored-learning';
import {
	type ConnectAction,
	type ConnectUi,
	type ConnectView,
	quietConnectUi,
	type StepName,
} from './connect-types';
import { awaitsUser, connectView } from './connect-view';

/** What the model of the page «Connect» is made of; handed in by the page. */
export type ConnectModelDependencies = {
	readLearning: () => Promise<StoredLearning>;
	onLearning: (changed: () => void) => void;
	sendCommand: (command: ConnectionCommand) => Promise<CommandAnswer>;
	/** Asks the user through the browser; whether all of it is there now. */
	requestAccess: (request: AccessRequest) => Promise<boolean>;
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
	run(action: ConnectAction): void;
};

/** How often the time left is made true again, in milliseconds. */
const TICK = 2000;
/** How long a pause in typing is, in milliseconds. */
const PAUSE = 700;

/** The state of the page «Connect»: fed by storage, changed by the background through commands. */
export function createConnectModel(dependencies: ConnectModelDependencies): ConnectModel {
	const { language, localOrigin } = dependencies;
	const stored = signal<StoredLearning>({ learning: null, connection: null });
	const ui = signal<ConnectUi>({
		...quietConnectUi(),
		finished: dependencies.opened === 'removal',
	});
	const now = signal(dependencies.now());
	let changes = 0;
	let keys = 0;

	const change = (part: Partial<ConnectUi>) => {
		ui.value = { ...ui.value, ...part };
	};

	/** Reads storage anew; a change that comes in while reading is never undone by the answer. */
	async function refresh(): Promise<void> {
		const before = changes;
		const read = await dependencies.readLearning();
		if (before !== changes) return refresh();
		const waited = awaitsUser(stored.value.learning);
		now.value = dependencies.now();
		stored.value = read;
		// The user is on Cryptonow's page, where this one told them to go, and has to be told.
		if (!waited && awaitsUser(read.learning) && !dependencies.isSeen()) {
			await dependencies.comeForward().catch(() => undefined);
		}
	}

	async function send(command: ConnectionCommand): Promise<void> {
		const { learning } = stored.value;
		const done = learning?.step.type === 'done';
		const cancels = command.type === 'cancelLearning';
		change({ busy: command.type, failed: false, refused: null });
		const { ok } = await dependencies.sendCommand(command);
		// What the command changed is painted before its progress goes, so that nothing flickers.
		await refresh().catch(() => undefined);
		change({
			busy: null,
			failed: !ok,
			...(ok && cancels && (done || learning?.of === 'removal') ? { finished: true } : {}),
			...(ok && cancels && (done || learning?.step.type === 'failed')
				? { skipped: true, offer: false }
				: {}),
			...(ok && command.type === 'learn'
				? { skipped: false, offer: false, finished: command.of === 'removal' }
				: {}),
		});
	}

	/** The browser asks only while the click is handled: before anything is awaited. */
	function ask(request: AccessRequest, command: ConnectionCommand, about: StepName): void {
		const asked = dependencies.requestAccess(request);
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

	dependencies.onLearning(() => {
		changes += 1;
		void refresh().catch(() => undefined);
	});
	dependencies.every(TICK, () => {
		if (dependencies.isSeen()) now.value = dependencies.now();
	});

	/**
	 * What an earlier window came to is no news here: who opens the page again wants to begin, the
	 * more so where the service has changed since.
	 */
	async function begin(): Promise<void> {
		await refresh();
		if (stored.value.learning?.step.type !== 'done') return;
		await dependencies.sendCommand({ type: 'cancelLearning' });
		await refresh();
	}

	return {
		ready: begin(),
		view: computed(() =>
			connectView({ ...stored.value, ui: ui.value, now: now.value, localOrigin, language }),
		),
		run(action) {
			if ('ui' in action) change(action.ui);
			else if ('ask' in action) ask(action.ask, action.send, action.about);
			else if ('send' in action) void send(action.send);
			else if ('typed' in action) {
				keys += 1;
				const key = keys;
				// What was pasted is whole; what is typed comes letter by letter.
				const letters = Math.abs(action.typed.length - (ui.value.address ?? '').length);
				change({ address: action.typed, typing: letters <= 1, refused: null });
				dependencies.after(PAUSE, () => key === keys && change({ typing: false }));
			} else if ('settled' in action) change({ typing: false });
			else if ('tab' in action) void attempt(dependencies.showTab(action.tab));
			else if ('open' in action) void attempt(dependencies.openPage(action.open));
			else
				void attempt(
					action.page === 'settings' ? dependencies.openSettings() : dependencies.openWelcome(),
				);
		},
	};
}
