import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import type { ConnectionCommandError } from '@/utils/learning/connection-command';
import type { Search } from '@/utils/learning/detect/find-list';
import { type LearnerState, type LearningEvent, liveOf } from '@/utils/learning/steps/event';
import { step } from '@/utils/learning/steps/step';
import type { LearnerDependencies } from './learner-dependencies';
import { performEffect } from './perform-effect';

/** Load → step → save and do. Its calls must come one after the other. */
export type Machine = {
	load(): Promise<LearnerState>;
	/**
	 * Takes in an event, and what comes of it.
	 *
	 * @returns why a command could not be done
	 */
	dispatch(event: LearningEvent): Promise<ConnectionCommandError | undefined>;
	/** Searches anew for what is shown, to change or confirm it; `null` where nothing is shown. */
	searchFound(): Promise<Search | null>;
	profileInUse(): Promise<ConnectionProfile | null>;
};

export function createMachine(dependencies: LearnerDependencies): Machine {
	const { store, finder, localOrigin, countryOf, now } = dependencies;

	async function load(): Promise<LearnerState> {
		const [learning, notes] = await Promise.all([store.readLearning(), store.readNotes()]);
		return { learning, notes };
	}

	async function saveNotes(before: LearnerState, { notes }: LearnerState): Promise<void> {
		if (notes === before.notes) return;
		const saving = store.writeNotes(notes);
		// What ends must go on to be cleared up.
		await (notes === null ? saving.catch((error) => console.error('notes stay', error)) : saving);
	}

	async function saveLearning(before: LearnerState, { learning }: LearnerState): Promise<void> {
		if (learning !== before.learning) await store.writeLearning(learning);
	}

	async function searchIn({ learning, notes }: LearnerState): Promise<Search | null> {
		if (learning === null || notes === null) return null;
		const observed = notes.observedRequests.map((noted) => noted.observed);
		const { origin: site } = new URL(learning.address);
		return finder.search(observed, { site, now: now(), countryOf, localOrigin });
	}

	async function searchToShow(): Promise<LearningEvent | null> {
		const search = await searchIn(await load());
		return search && { type: 'searched', search };
	}

	async function dispatch(event: LearningEvent): Promise<ConnectionCommandError | undefined> {
		const before = await load();
		const { next, effects, error } = step(before, event, { finder, localOrigin, now: now() });
		// While it goes on, the state is saved first, for a background that dies meanwhile. Where it
		// ends, our pages are told so once it is true; what was seen of the page is forgotten at once.
		const goesOn = liveOf(next) !== null;
		await saveNotes(before, next);
		if (goesOn) await saveLearning(before, next);
		const events: LearningEvent[] = [];
		for (const effect of effects) {
			const came = await performEffect(dependencies, effect, searchToShow);
			if (came !== null) events.push(came);
		}
		if (!goesOn) await saveLearning(before, next);
		for (const came of events) await dispatch(came);
		return error;
	}

	return {
		load,
		dispatch,
		async searchFound() {
			const state = await load();
			return state.learning?.step.type === 'found' ? searchIn(state) : null;
		},
		profileInUse: async () => (await dependencies.connection())?.profile ?? null,
	};
}
