import type { Learner } from './learner';

/** What tells whether there is anything to learn, without what learns. */
export type DormantLearnerDependencies = {
	/** Whether something is being learned, or what came of it is still to be seen. */
	isLearning: () => Promise<boolean>;
	/**
	 * Whether an earlier life of the browser has left access that nothing uses. Asked once, as the life
	 * begins: what is allowed later is nobody's trace.
	 */
	hasLeftAccess: () => Promise<boolean>;
	/** Whether the browser has scripts of ours for pages, as after a background that died. */
	isObserving: () => Promise<boolean>;
	/** Fetches what learns. Is called once, but for where it failed. */
	load: () => Promise<Learner>;
};

/**
 * A learner that is fetched when it is first needed: a background that wakes to look reads nothing of
 * it. While nothing is learned, what browser and pages tell is answered as the learner would.
 */
export function createDormantLearner({
	isLearning,
	hasLeftAccess,
	isObserving,
	load,
}: DormantLearnerDependencies): Learner {
	let loading: Promise<Learner> | null = null;
	let starting: Promise<void> = Promise.resolve();

	const wake = (): Promise<Learner> => {
		loading ??= load().catch((error: unknown) => {
			loading = null;
			throw error;
		});
		return loading;
	};

	/** The learner, where it is there or has something to do; else `null`. */
	const ifNeeded = async (isNeeded: () => Promise<boolean>): Promise<Learner | null> =>
		loading !== null || (await isNeeded()) ? wake() : null;
	const ifLearning = () => ifNeeded(isLearning);

	async function clearUp(): Promise<void> {
		const isLeft = await hasLeftAccess();
		if (isLeft || (await isLearning()) || (await isObserving())) await (await wake()).start(isLeft);
	}

	return {
		start() {
			starting = clearUp();
			return starting;
		},
		async run(command) {
			// What clears up after an earlier life must not take what the command begins for its traces.
			await starting.catch(() => undefined);
			return (await wake()).run(command);
		},
		hear: async (report, sender) => (await ifLearning())?.hear(report, sender) ?? false,
		watchedDeeper: async () => (await ifLearning())?.watchedDeeper() ?? null,
		awaitingKey: async () => (await ifLearning())?.awaitingKey() ?? null,
		hidden: async () => (await ifLearning())?.hidden(),
		keySeen: async () => (await ifLearning())?.keySeen(),
		tabClosed: async (tabId) => (await ifLearning())?.tabClosed(tabId),
		// Both may find a permission that was asked for and never used.
		tooLong: async () => (await wake()).tooLong(),
		accessChanged: async () => (await wake()).accessChanged(),
	};
}
