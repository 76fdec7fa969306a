import type { Learner } from './learner';

/** What tells whether there is anything to learn, without what learns. */
export type DormantLearnerDependencies = {
	/** Whether something is being learned, or what came of it is still to be seen. */
	isLearning: () => Promise<boolean>;
	/** Whether an earlier life of the background may have left something to be cleared up. */
	mayHaveLeftovers: () => Promise<boolean>;
	/** Fetches what learns. Is called once, but for where it failed. */
	load: () => Promise<Learner>;
};

/**
 * A learner that is fetched when it is first needed: a background that wakes to look reads nothing of
 * it. While nothing is learned, what browser and pages tell is answered as the learner would.
 */
export function createDormantLearner({
	isLearning,
	mayHaveLeftovers,
	load,
}: DormantLearnerDependencies): Learner {
	let loading: Promise<Learner> | null = null;
	let starting: Promise<void> = Promise.resolve();
	let isAccessNew = false;

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

	return {
		start() {
			starting = ifNeeded(mayHaveLeftovers).then((learner) => learner?.start(() => isAccessNew));
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
		async accessChanged() {
			// What the user has just allowed is no trace of an earlier life.
			isAccessNew = true;
			await (await wake()).accessChanged();
		},
	};
}
