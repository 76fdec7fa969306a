import { isDrawn } from '@/utils/connection/profile/origins';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import type {
	ConnectionCommand,
	ConnectionCommandError,
} from '@/utils/learning/connection-command';
import { observedPage } from '@/utils/learning/observe/observed-page';
import type { ObservedRequest, PageReport } from '@/utils/learning/observe/observed-request';
import { type LearningEvent, liveOf } from '@/utils/learning/steps/event';
import { deeperPage, isWatched } from '@/utils/learning/steps/watching';
import type { PageSender } from '@/utils/platform/messages';
import { createSerialQueue, type SerialQueue } from '@/utils/platform/serial-queue';
import { createCommandRunner } from './commands';
import { createDrawingLooks } from './drawing-looks';
import type { LearnerDependencies } from './learner-dependencies';
import { createMachine, type Machine } from './machine';
import { createPressLooks } from './press-looks';

/** Learns a connection from the service's own page, with the user. */
export type Learner = {
	/**
	 * Goes on with what an earlier life of the background had begun, or clears up after it.
	 *
	 * @param hasLeftAccess whether an earlier life of the browser has left access that nothing uses
	 */
	start(hasLeftAccess?: boolean): Promise<void>;
	/** Does what a page of ours asks; resolves to a named error where it could not be done. */
	run(command: ConnectionCommand): Promise<ConnectionCommandError | undefined>;
	/**
	 * Takes in what an observer reports.
	 *
	 * @returns whether it is the page that is being learned from
	 */
	hear(report: PageReport, sender: PageSender): Promise<boolean>;
	/** The page whose workers' requests are looked at as well; `null` for none. */
	watchedDeeper(): Promise<{ tabId: number; site: string; path: string } | null>;
	/** Such a request had an answer that the browser does not show. */
	hidden(): Promise<void>;
	/** The profile out of a file that waits for a key of the page's; `null` for none. */
	awaitingKey(): Promise<ConnectionProfile | null>;
	/** The page has sent what it waits for. */
	keySeen(): Promise<void>;
	tabClosed(tabId: number): Promise<void>;
	/** The time for learning is over, or a permission was asked for and never used. */
	tooLong(): Promise<void>;
	/** The user, or the browser, has given or taken access. */
	accessChanged(): Promise<void>;
};

/** How long a page has to be quiet before what was found is shown, in milliseconds. */
const QUIET = 1000;
/** After so long it is shown even if the page never is. */
const LONGEST_UNREST = 4000;

/**
 * Learns one thing at a time: load → step → save and do, one event after the other. What is known is
 * in memory storage, so that a background which dies goes on where it was.
 */
export function createLearner(dependencies: LearnerDependencies): Learner {
	const { store } = dependencies;
	const inTurn = createSerialQueue();
	const machine = createMachine(dependencies);
	const { dispatch } = machine;

	const run = createCommandRunner(dependencies, machine);
	const settle = createSettling(dependencies, inTurn, async () =>
		dispatch({ type: 'rested', profile: await machine.profileInUse() }),
	);

	async function start(hasLeftAccess: boolean): Promise<void> {
		const learning = liveOf(await machine.load());
		const tabId = learning?.tabId ?? null;
		await dispatch({
			type: 'started',
			isObserving: learning === null && !hasLeftAccess && (await dependencies.isObserving()),
			isTabOpen: tabId !== null && (await dependencies.isTabOpen(tabId)),
			hasLeftAccess,
		});
	}

	async function hear(report: PageReport, sender: PageSender): Promise<boolean> {
		const { learning } = await machine.load();
		if (!isWatched(learning, sender)) return false;
		const profile = learning.of === 'removal' ? await machine.profileInUse() : null;
		await dispatch({ type: 'reported', report, path: sender.path, profile });
		return true;
	}

	async function accessChanged(): Promise<void> {
		const learning = liveOf(await machine.load());
		const mayBeLeft = learning === null && !needsScripting(await machine.profileInUse());
		await dispatch({
			type: 'accessChanged',
			maySetUp: mayBeLeft && (await dependencies.maySetUp()),
			mayObserve: learning !== null && (await dependencies.mayObserve(learning.address)),
		});
	}

	/** Looks at the page that has begun as well: its list may be in its own markup. */
	async function lookAtPage(sender: PageSender): Promise<void> {
		const { learning } = await machine.load();
		if (learning?.of !== 'list' || !isWatched(learning, sender)) return;
		const address = sender.origin + sender.path;
		const html = await dependencies.readPage(address);
		const observed = html === null ? null : observedPage(address, html);
		if (observed === null) return;
		if (await inTurn(() => hear({ type: 'answered', observed }, sender))) await settle();
	}

	const tell = (event: LearningEvent) => inTurn(() => dispatch(event)).then(() => undefined);
	const look = createLooks(dependencies, machine, {
		tell,
		drawn: async (observed, sender) => {
			if (await inTurn(() => hear({ type: 'answered', observed }, sender))) await settle();
		},
	});

	return {
		async start(hasLeftAccess = false) {
			await inTurn(() => start(hasLeftAccess));
			look();
		},
		run(command) {
			// A page that is open already says nothing of its beginning.
			return inTurn(() => run(command)).finally(look);
		},
		async hear(report, sender) {
			const heard = await inTurn(() => hear(report, sender));
			// The answer comes after it, which keeps the background alive meanwhile.
			const isNews = report.type !== 'observing' && report.type !== 'looked';
			if (heard && isNews) await settle();
			// The observer waits for the answer; the page is asked for meanwhile.
			if (heard && report.type === 'observing') {
				void lookAtPage(sender);
				look();
			}
			return heard;
		},
		watchedDeeper: async () => deeperPage(await store.readLearning()),
		async awaitingKey() {
			const step = (await store.readLearning())?.step;
			const awaits = step?.type === 'offered' && step.failure === 'awaitsPage';
			return awaits ? ((await store.readNotes())?.offered ?? null) : null;
		},
		keySeen: () => tell({ type: 'offerAsked' }),
		hidden: () => tell({ type: 'answerHidden' }),
		tabClosed: (tabId) => tell({ type: 'tabClosed', tabId }),
		tooLong: () => tell({ type: 'timeOver' }),
		accessChanged: () => inTurn(accessChanged),
	};
}

/** Begins to look at what the page draws, and at what the user presses in it, as far as that is needed. */
function createLooks(
	dependencies: LearnerDependencies,
	machine: Machine,
	{
		tell,
		drawn,
	}: {
		tell: (event: LearningEvent) => Promise<void>;
		drawn: (observed: ObservedRequest, sender: PageSender) => Promise<void>;
	},
): () => void {
	const load = async () => (await machine.load()).learning;
	const lookAtDrawing = createDrawingLooks(dependencies, { load, tell: drawn });
	const { profileInUse } = machine;
	const lookAtPresses = createPressLooks(dependencies, { load, profileInUse, tell });
	return () => {
		void lookAtDrawing();
		void lookAtPresses();
	};
}

/** Whether a connection reads a page, and so needs what would set up the watching of one. */
const needsScripting = (profile: ConnectionProfile | null): boolean =>
	profile !== null && isDrawn(profile);

/**
 * Has something done when the page has come to rest: a list in several pages, and what says which
 * session is this browser's, come one after the other.
 *
 * @returns to be called with each answer; resolves after the rest that follows it
 */
function createSettling(
	{ wait, now }: Pick<LearnerDependencies, 'wait' | 'now'>,
	inTurn: SerialQueue,
	show: () => Promise<unknown>,
): () => Promise<void> {
	/** Counts the answers that were reported, and says since when some are not shown. */
	let answers = 0;
	let unshownSince: number | null = null;
	return async () => {
		answers += 1;
		const mine = answers;
		unshownSince ??= now();
		await wait(QUIET);
		await inTurn(async () => {
			const since = unshownSince ?? now();
			if (mine !== answers && Math.abs(now() - since) < LONGEST_UNREST) return;
			unshownSince = null;
			await show();
		});
	};
}
