import type { Language } from '@/utils/i18n/language';
import type { ConnectionCommand } from '@/utils/learning/connection-command';
import { STUCK_AFTER } from '@/utils/learning/limits';
import {
	createPageState,
	type PageClock,
	type PageModel,
	type PageState,
	tickingWhileSeen,
} from '@/utils/pages/shared/page-model';
import type { AccessRequest } from '@/utils/platform/access';
import type { CommandAnswer } from '@/utils/platform/command';
import type { StoredLearning } from '@/utils/platform/store/stored-learning';
import {
	type ConnectAction,
	type ConnectUi,
	type ConnectView,
	quietConnectUi,
	type StepName,
} from './connect-types';
import { awaitsUser, connectView } from './connect-view';

/** What the model of the page «Connect» is made of; handed in by the page. */
export type ConnectModelDependencies = PageClock & {
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
	/** Calls back once, after so many milliseconds. */
	after: (ms: number, then: () => void) => void;
	/** Whether the page can be seen just now. */
	isSeen: () => boolean;
};

export type ConnectModel = PageModel<ConnectView, ConnectAction>;

type ConnectPageState = PageState<StoredLearning, ConnectUi, ConnectView>;

/** How often the time left is made true again, in milliseconds. */
const TICK = 2000;
/** How long a pause in typing is, in milliseconds. */
const PAUSE = 700;

/** The state of the page «Connect»: fed by storage, changed by the background through commands. */
export function createConnectModel(dependencies: ConnectModelDependencies): ConnectModel {
	const page = createConnectState(dependencies);
	const send = commandsOf(page, dependencies);
	const ask = requestsOf(page, dependencies, send);
	const type = typingOf(page, dependencies);
	comeForwardWhenAwaited(page, dependencies);

	/**
	 * What an earlier window came to is no news here: who opens the page again wants to begin, the
	 * more so where the service has changed since.
	 */
	async function begin(): Promise<void> {
		await page.refresh();
		if (page.stored.value.learning?.step.type !== 'done') return;
		await dependencies.sendCommand({ type: 'cancelLearning' });
		await page.refresh();
	}

	return {
		ready: begin(),
		view: page.view,
		run(action) {
			if ('ui' in action) page.change(action.ui);
			else if ('ask' in action) ask(action.ask, action.send, action.about);
			else if ('send' in action) void send(action.send);
			else if ('typed' in action) type(action.typed);
			else if ('settled' in action) page.change({ typing: false });
			else if ('tab' in action) void page.attempt(dependencies.showTab(action.tab));
			else if ('open' in action) void page.attempt(dependencies.openPage(action.open));
			else if (action.page === 'settings') void page.attempt(dependencies.openSettings());
			else void page.attempt(dependencies.openWelcome());
		},
	};
}

function createConnectState(dependencies: ConnectModelDependencies): ConnectPageState {
	const { language, localOrigin, opened } = dependencies;
	const page: ConnectPageState = createPageState({
		...tickingWhileSeen(dependencies, dependencies.isSeen),
		tick: TICK,
		blank: { learning: null, connection: null },
		ui: {
			...quietConnectUi(),
			finished: opened === 'removal',
			removing: opened === 'removal',
			offer: opened === 'removal',
		},
		view: (stored, ui, now) => connectView({ ...stored, ui, now, localOrigin, language }),
		read: dependencies.readLearning,
		listen: [dependencies.onLearning],
		tellFailure: () => page.change({ failed: true }),
	});
	return page;
}

/** The user is on Cryptonow's page, where this page told them to go, and has to be told. */
function comeForwardWhenAwaited(
	page: ConnectPageState,
	{ isSeen, comeForward, after }: ConnectModelDependencies,
): void {
	let awaited = false;
	let stuckSince: number | null = null;
	/** Of the page that the user says has the list, nothing that they could be asked about. */
	const isStuck = (since: number) => {
		const { learning } = page.stored.value;
		return learning?.since === since && learning.step.type === 'watching';
	};
	page.stored.subscribe(({ learning }) => {
		if (learning?.here === 'reloaded' && stuckSince !== learning.since) {
			const { since } = learning;
			stuckSince = since;
			after(STUCK_AFTER, () => {
				if (isStuck(since) && !isSeen()) void comeForward().catch(() => undefined);
			});
		}
		const awaits = awaitsUser(learning);
		if (awaits && !awaited && !isSeen()) void comeForward().catch(() => undefined);
		awaited = awaits;
	});
}

/** Sends a command, and shows meanwhile which. */
const commandsOf =
	(page: ConnectPageState, { sendCommand }: ConnectModelDependencies) =>
	async (command: ConnectionCommand): Promise<void> => {
		const { learning } = page.stored.value;
		const done = learning?.step.type === 'done';
		const cancels = command.type === 'cancelLearning';
		page.change({ busy: command.type, failed: false, refused: null });
		const ok = await page.settle(sendCommand(command));
		page.change({
			busy: null,
			failed: !ok,
			...(ok && cancels && (done || learning?.of === 'removal') ? { finished: true } : {}),
			...(ok && learning?.of === 'removal' ? { removing: true } : {}),
			...(ok && cancels && (done || learning?.step.type === 'failed')
				? { skipped: true, offer: false }
				: {}),
			...(ok && command.type === 'learn'
				? { skipped: false, offer: false, finished: command.of === 'removal' }
				: {}),
		});
	};

/** Asks the browser, and sends the command where it says yes. */
const requestsOf =
	(
		page: ConnectPageState,
		{ requestAccess }: ConnectModelDependencies,
		send: (command: ConnectionCommand) => Promise<void>,
	) =>
	(request: AccessRequest, command: ConnectionCommand, about: StepName): void => {
		// The browser asks only while the click is handled: before anything is awaited.
		const asked = requestAccess(request);
		page.change({ busy: command.type, failed: false, refused: null });
		asked.then(
			(granted) => (granted ? send(command) : page.change({ busy: null, refused: about })),
			(error) => {
				console.error(error);
				page.change({ busy: null, failed: true });
			},
		);
	};

/** Takes what stands in the field for the address, and sees when the user has come to a pause. */
function typingOf(page: ConnectPageState, { after }: ConnectModelDependencies) {
	let keys = 0;
	return (typed: string): void => {
		keys += 1;
		const key = keys;
		// What was pasted is whole; what is typed comes letter by letter.
		const letters = Math.abs(typed.length - (page.ui.value.address ?? '').length);
		page.change({ address: typed, typing: letters <= 1, refused: null });
		after(PAUSE, () => key === keys && page.change({ typing: false }));
	};
}
