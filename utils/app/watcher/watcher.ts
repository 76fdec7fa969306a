import type { WatchCommand } from '@/utils/domain/watch/command';
import { openSessions } from '@/utils/domain/watch/notices';
import { LOOK_PERIOD } from '@/utils/domain/watch/schedule';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { isAnswered } from '@/utils/i18n/notice-words';
import { createSerialQueue } from '@/utils/platform/serial-queue';
import { brokenToolbar } from '../desired';
import { createCommandRunner } from './commands';
import { createErase } from './erase';
import { createHappen, type Happen } from './happen';
import { createLook } from './look';
import { createReconcile } from './reconcile';
import { createRemove } from './removals';
import { createSynchronising } from './sync';
import type { WatcherDependencies } from './watcher-dependencies';

export type Watcher = {
	/**
	 * Makes the world look as the stored state says, and then looks, unless what woke the background
	 * has asked for that already. Never rejects.
	 */
	start(): Promise<void>;
	/**
	 * Looks at the sessions; resolves after a look that began no earlier than the call. While one is
	 * under way, all who ask share the next one. Never rejects: a look that breaks shows in the
	 * toolbar.
	 */
	look(): Promise<void>;
	/** The same, since it is time to: a page that has to be opened for it is opened. Never rejects. */
	lookAsPlanned(): Promise<void>;
	/**
	 * Looks at the sessions of a connection that is in use from now on, whatever holds looks back.
	 * Where none of its sessions is known, they are reviewed as after an install. Never rejects.
	 */
	connectionChanged(): Promise<void>;
	/** Takes in what another browser of the user's has left in sync storage. Never rejects. */
	follow(): Promise<void>;
	/**
	 * Takes the session that a notification was about for the user's own, as they said by its button.
	 *
	 * @param id the id of its notice
	 * @returns whether there is nothing left to do; else the user has to see more before they answer
	 * @throws where storage or the browser fail
	 */
	recogniseNotice(id: string): Promise<boolean>;
	/** Does what a page of ours asks. Rejects where storage or the browser fail. */
	run(command: WatchCommand): Promise<void>;
};

/** Shows that the watch is broken. Without the alarm it would be until the browser's next start. */
const createBroken =
	({ showToolbar, keepLooking, language, now }: WatcherDependencies) =>
	async (error: unknown): Promise<void> => {
		console.error('the watch is broken', error);
		await Promise.allSettled([
			showToolbar(brokenToolbar(language)),
			keepLooking({ at: now() + LOOK_PERIOD, every: LOOK_PERIOD }),
		]);
	};

/** Takes a notice's sessions for the user's own. @returns whether there is nothing left to do */
async function recogniseNotice(happen: Happen, id: string): Promise<boolean> {
	let isDone = true;
	await happen((state) => {
		const notice = state.notices.find((other) => other.id === id);
		const about = notice === undefined ? [] : openSessions(notice, state.tracked);
		if (notice !== undefined && about.length === 0) return null;
		isDone = notice !== undefined && isAnswered(notice, about);
		const ids = about.map(({ session }) => session.id);
		return isDone ? { type: 'recognised', ids, name: null } : null;
	});
	return isDone;
}

/** Load → transition → save → reconcile, one at a time. */
export function createWatcher(dependencies: WatcherDependencies): Watcher {
	/** Looks and removals, which must not overlap: a list read in between would prove nothing. */
	const lane = createSerialQueue();
	const reconcileInTurn = createSerialQueue();
	const happen = createHappen(dependencies);
	const synchronising = createSynchronising(dependencies, happen);
	const reconcile = createReconcile(dependencies, happen, synchronising, reconcileInTurn);
	const lookOnce = createLook(dependencies, happen, reconcile);
	const remove = createRemove(dependencies, happen, lookOnce, reconcile, lane);
	const erase = createErase(dependencies, synchronising, lookOnce, reconcile, reconcileInTurn);
	const broken = createBroken(dependencies);
	let waitingLook: Promise<void> | null = null;
	/** Whether anybody insists who waits for that look. */
	let insists = false;
	/** Whether it is time for that look. */
	let isPlanned = false;
	let hasLooked = false;

	const lookOrReject = (insisting = false, planned = false): Promise<void> => {
		insists ||= insisting;
		isPlanned ||= planned;
		waitingLook ??= lane(async () => {
			waitingLook = null;
			hasLooked = true;
			const asked = insists;
			const due = isPlanned;
			insists = false;
			isPlanned = false;
			await lookOnce(false, asked, due);
		}).catch(async (error: unknown) => {
			await broken(error);
			throw error;
		});
		return waitingLook;
	};
	const look = () => lookOrReject().catch(() => undefined);
	const lookAsPlanned = () => lookOrReject(false, true).catch(() => undefined);

	const run = createCommandRunner(dependencies, {
		tell: async (event: WatchEvent) => {
			await happen(event);
			await reconcile();
		},
		look,
		lookOrReject,
		remove,
		takeBack: synchronising.takeBack,
		erase: () =>
			lane(erase).catch(async (error: unknown) => {
				// Whatever is left, the icon must not tell of what is gone.
				await reconcile().catch(broken);
				throw error;
			}),
	});

	return {
		async start() {
			// An earlier life may have died of its removals.
			await dependencies.store.writeProgress(null);
			await reconcile().catch(broken);
			if (!hasLooked && waitingLook === null) await look();
		},
		look,
		lookAsPlanned,
		connectionChanged: () => lane(() => lookOnce(true)).then(() => undefined, broken),
		follow: () => reconcile().catch(broken),
		async recogniseNotice(id) {
			const isDone = await recogniseNotice(happen, id);
			await reconcile();
			return isDone;
		},
		run,
	};
}
