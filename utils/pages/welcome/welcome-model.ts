import type { Needs } from '@/utils/connection/profile/origins';
import type { Language } from '@/utils/i18n/language';
import type { Platform } from '@/utils/i18n/platform';
import { withIds, withoutIds } from '@/utils/pages/shared/by-id';
import { NOTHING_STORED } from '@/utils/pages/shared/nothing-stored';
import {
	createPageState,
	type PageClock,
	type PageModel,
	type PageState,
	tickingWhileSeen,
} from '@/utils/pages/shared/page-model';
import type { Command, CommandAnswer } from '@/utils/platform/command';
import type { Stored } from '@/utils/platform/store/stored-view';
import { blindness } from './blindness';
import {
	quietWelcomeUi,
	type WelcomeAction,
	type WelcomeUi,
	type WelcomeView,
} from './welcome-types';
import { welcomeView } from './welcome-view';

/** What the welcome page's model is made of; handed in by the page. */
export type WelcomeModelDependencies = PageClock & {
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
	/** Calls back when the user comes to the page, from another tab or window. */
	onReturn: (returned: () => void) => void;
	/** Whether the page can be seen just now. */
	isSeen: () => boolean;
};

export type WelcomeModel = PageModel<WelcomeView, WelcomeAction>;

type WelcomeState = PageState<Stored, WelcomeUi, WelcomeView>;

/** How often times are made true again and the toolbar is looked at, in milliseconds. */
const TICK = 2000;

/** The welcome page's state: fed by storage, changed by the background through commands. */
export function createWelcomeModel(dependencies: WelcomeModelDependencies): WelcomeModel {
	const { sendCommand } = dependencies;
	const clock = tickingWhileSeen(dependencies, dependencies.isSeen);
	const page = createWelcomeState(dependencies, clock);
	const send = commandsOf(page, dependencies);

	async function seeToolbar(): Promise<void> {
		const pinned = await dependencies.isPinned();
		if (pinned !== page.ui.value.pinned) page.change({ pinned });
	}

	async function tryNotification(command: Command): Promise<void> {
		page.change({ test: 'trying', failed: false });
		const { ok } = await sendCommand(command);
		page.change({ test: ok ? 'shown' : 'failed' });
	}

	clock.every(TICK, () => void seeToolbar());
	dependencies.onReturn(() => {
		page.tellTime();
		void seeToolbar();
		// Who comes back may just have logged in; the next look by itself can be a minute away.
		const { connection } = page.stored.value;
		const blind = blindness({ stored: page.stored.value, now: dependencies.now(), connection });
		if (blind !== null && blind !== 'notConnected' && !page.ui.value.looking) {
			void send({ type: 'look' });
		}
	});

	return {
		ready: Promise.all([page.refresh(), seeToolbar()]).then(() => undefined),
		view: page.view,
		run(action) {
			if ('ui' in action) page.change(action.ui);
			else if ('open' in action) void page.attempt(dependencies.openPage(action.open));
			else if ('login' in action) {
				page.change({ waiting: true });
				void page.attempt(dependencies.openPage(action.login));
			} else if ('access' in action) {
				// Before anything is awaited: the browser asks only while the click is handled.
				for (const command of action.first ?? []) void send(command);
				void page.attempt(dependencies.requestAccess(action.access));
			} else if ('settings' in action) void page.attempt(dependencies.openSettings());
			else if (action.send.type === 'testNotification') void tryNotification(action.send);
			else void send(action.send);
		},
	};
}

function createWelcomeState(
	{ language, platform, readStored, onStored }: WelcomeModelDependencies,
	clock: PageClock,
): WelcomeState {
	const page: WelcomeState = createPageState({
		...clock,
		tick: TICK,
		blank: NOTHING_STORED,
		ui: quietWelcomeUi(),
		view: (stored, ui, now) =>
			welcomeView({ stored, ui, now, connection: stored.connection, platform, language }),
		read: readStored,
		listen: [onStored],
		tellFailure: () => page.change({ failed: true }),
	});
	return page;
}

/** Sends a command, and shows meanwhile what it is about. */
const commandsOf =
	(page: WelcomeState, { sendCommand }: WelcomeModelDependencies) =>
	async (command: Command): Promise<void> => {
		const { type } = command;
		const isLook = type === 'look';
		const ids = 'ids' in command ? command.ids : [];
		const { ui } = page;
		page.change({
			failed: false,
			...(isLook ? { looking: true } : { asking: null, back: ui.value.asking }),
			busy: withIds(ui.value.busy, ids, type),
		});
		const ok = await page.settle(sendCommand(command));
		page.change({
			busy: withoutIds(ui.value.busy, ids),
			...(isLook ? { looking: false } : {}),
			...(ok ? {} : { failed: true }),
		});
	};
