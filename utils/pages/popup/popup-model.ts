import { FIRST_ROWS } from '@/utils/domain/watch/first-screen';
import type { TrackedSession } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { withIds, withoutIds } from '@/utils/pages/shared/by-id';
import { NOTHING_STORED } from '@/utils/pages/shared/nothing-stored';
import {
	createPageState,
	type PageClock,
	type PageModel,
	type PageState,
} from '@/utils/pages/shared/page-model';
import { isOtherSession } from '@/utils/pages/shared/session-facts';
import type { AccessRequest } from '@/utils/platform/access';
import type { Command, CommandAnswer } from '@/utils/platform/command';
import type { Stored } from '@/utils/platform/store/stored-view';
import { sectionOf } from './popup-facts';
import {
	type Banner,
	FEW,
	NAME,
	OTHERS,
	type PopupAction,
	type PopupUi,
	type PopupView,
	quietUi,
	type Seldom,
	type Spot,
} from './popup-types';
import { asksToConnect, popupView } from './popup-view';

/** What the popup's model is made of; handed in by the page. */
export type PopupModelDependencies = PageClock & {
	language: Language;
	/** What the first paint is made from; may be a moment behind what is stored. */
	readCopy: () => Promise<Stored>;
	readStored: () => Promise<Stored>;
	onStored: (changed: () => void) => void;
	/** Makes the next opening an ordinary one. */
	clearSpotlight: () => Promise<void>;
	sendCommand: (command: Command) => Promise<CommandAnswer>;
	openPage: (url: string) => Promise<void>;
	requestAccess: (request: AccessRequest) => Promise<boolean>;
	openSettings: () => Promise<void>;
	/** Closes the popup: what the user wanted goes on in a tab. */
	closePopup: () => Promise<void>;
	/** What fills the parts that are seldom shown. */
	loadSeldom: () => Promise<Seldom>;
	/** The page that the popup was opened on, where it can be connected; `null` for any other. */
	loadHere: () => Promise<Banner | null>;
	/** Calls back when what was rendered last is on the screen. */
	afterPaint: (painted: () => void) => void;
	/** Calls back when the network returns. */
	onOnline: (online: () => void) => void;
};

export type PopupModel = PageModel<PopupView, PopupAction>;

type PopupState = PageState<Stored, PopupUi, PopupView>;

/** Whether a session is shown for the user to judge. */
const isAsked = (watched: TrackedSession): boolean => !/mine|null/.test(`${sectionOf(watched)}`);

/** How often «5 minutes ago» is made true again, in milliseconds. */
const TICK = 5000;

/** The rows below come after the first paint. */
const FIRST_SCREEN: PopupUi['shown'] = {
	unfamiliar: FIRST_ROWS,
	notice: FIRST_ROWS,
	unreviewed: FIRST_ROWS,
	mine: FIRST_ROWS,
};

/** The popup's state: fed by storage, changed by the background through commands. */
export function createPopupModel(dependencies: PopupModelDependencies): PopupModel {
	const page = createPopupState(dependencies);
	const send = commandsOf(page, dependencies);
	const look = () => send({ type: 'look' });

	// A background that the browser has put to sleep may not be told; see schedule.ts.
	dependencies.onOnline(() => void look());
	let loading: Promise<void> | null = null;
	const loadSeldom = () => {
		loading ??= dependencies.loadSeldom().then((seldom) => page.change({ seldom }));
		return loading;
	};
	const isCalm = () => {
		const { state } = page.stored.value;
		return (
			!state?.recovery &&
			!state?.undo &&
			!state?.tracked.some((tracked, at) => at >= FEW || isAsked(tracked))
		);
	};
	// The checklist, the facts and the search are there with the first paint: nothing moves down for them.
	const ready = page
		.refresh(dependencies.readCopy)
		.then(() => (isCalm() ? undefined : loadSeldom()));
	page.stored.subscribe(() => {
		if (loading === null && !isCalm()) void page.attempt(loadSeldom());
	});
	// All of it would take processor time from the first paint.
	const afterFirst = async () => {
		if (page.ui.value.shown === FIRST_SCREEN) page.change({ shown: {} });
		if (asksToConnect(page.view.value.status)) {
			void dependencies.loadHere().then((here) => page.change({ here }));
		}
		// A look may find what asks, and nothing may move under the hand that answers.
		await page.attempt(loadSeldom());
		void page.refresh().catch(() => undefined);
		void look();
	};
	ready.catch(() => undefined).then(() => dependencies.afterPaint(() => void afterFirst()));

	/** Looks, and says then what that look tells of the message that the user got. */
	async function lookForMessage(): Promise<void> {
		await look();
		if (page.ui.value.message !== null) {
			page.change({ message: { lookedAt: dependencies.now() } });
		}
	}

	return {
		ready,
		view: page.view,
		run(action) {
			if ('ui' in action) {
				page.change(action.ui);
				if (action.ui.message || action.ui.naming) void page.attempt(loadSeldom());
			} else if ('open' in action) void page.attempt(dependencies.openPage(action.open));
			else if ('access' in action) {
				// Both before anything is awaited: the browser asks only while the click is handled.
				for (const command of action.first ?? []) void send(command);
				const asked = dependencies.requestAccess(action.access);
				void page.attempt(
					asked.then((given) => (given && action.first ? dependencies.closePopup() : undefined)),
				);
			} else if ('settings' in action) void page.attempt(dependencies.openSettings());
			else if ('message' in action) void lookForMessage();
			else void send(action.send);
		},
	};
}

function createPopupState(dependencies: PopupModelDependencies): PopupState {
	const { language } = dependencies;
	const forgetSpotlight = () => void dependencies.clearSpotlight().catch(() => undefined);
	const page: PopupState = createPageState({
		...dependencies,
		tick: TICK,
		blank: NOTHING_STORED,
		ui: { ...quietUi(), looking: true, shown: FIRST_SCREEN },
		view: (stored, ui, now) => popupView(stored, ui, now, stored.connection, language),
		read: dependencies.readStored,
		listen: [dependencies.onStored],
		take(read, before) {
			page.change({ spots: spotsOf(page) });
			if (read.spotlight !== null) dependencies.afterPaint(forgetSpotlight);
			// What the popup was opened for stays lit in this window, and is asked for once.
			return { ...read, spotlight: read.spotlight ?? before.spotlight };
		},
		tellFailure: () => page.change({ failed: true }),
	});
	return page;
}

/** Where the rows stand as they are painted, so that nothing moves by what comes next. */
function spotsOf({ stored, view }: PopupState): ReadonlyMap<string, Spot> {
	const spots = new Map<string, Spot>();
	// Before the first paint there are none, and to find that out by a whole view would delay it.
	if (stored.value.state === null) return spots;
	let index = 0;
	for (const { name: section, groups } of view.value.sections) {
		for (const { id: group, rows } of groups) {
			for (const { id } of rows) {
				spots.set(id, { section, group, index });
				index += 1;
			}
		}
	}
	return spots;
}

/** The sessions on screen that «all others» means. */
function othersShown(page: PopupState): string[] {
	const shown = spotsOf(page);
	const others = page.stored.value.state?.tracked.filter(isOtherSession) ?? [];
	return others.map(({ session }) => session.id).filter((id) => shown.has(id));
}

/** Sends a command, and shows meanwhile and afterwards what it is about. */
const commandsOf =
	(page: PopupState, { sendCommand }: PopupModelDependencies) =>
	async (command: Command): Promise<void> => {
		const { type } = command;
		const isLook = type === 'look';
		const ids = 'ids' in command ? command.ids : type === 'removeOthers' ? [OTHERS] : [];
		const answers = type === 'recognise' || type === 'disown' || type.startsWith('remove');
		const about = answers ? (type === 'removeOthers' ? othersShown(page) : ids) : [];
		const { ui } = page;
		page.change({
			failed: false,
			...(isLook ? { looking: true } : { asking: null, askingGroup: null }),
			// A question that is answered gives the focus back to its button.
			back: ui.value.back === null ? (ui.value.asking ?? ui.value.askingGroup) : null,
			answered: withIds(ui.value.answered, about, type),
			busy: withIds(ui.value.busy, ids, type),
		});
		const ok = await page.settle(sendCommand(command));
		page.change({
			busy: withoutIds(ui.value.busy, ids),
			...(isLook ? { looking: false } : {}),
			...(ok ? {} : { failed: true, answered: withoutIds(ui.value.answered, about) }),
			...(ok && type === 'nameDevice' ? { naming: null, back: NAME + ui.value.naming } : {}),
		});
	};
