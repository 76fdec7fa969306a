import { offeredProfile } from '@/utils/connection/profile/offered-profile';
import { type ProfileFault, parseProfile } from '@/utils/connection/profile/read-profile';
import type {
	ConnectionCommand,
	ConnectionCommandError,
} from '@/utils/learning/connection-command';
import { addressToLearn } from '@/utils/learning/steps/watching';
import type { LearnerDependencies } from './learner-dependencies';
import type { Machine } from './machine';

const IMPORT_ERRORS: Readonly<Record<ProfileFault, ConnectionCommandError>> = {
	notAProfile: 'notAProfile',
	newerVersion: 'newerProfile',
	forbiddenOrigin: 'forbiddenHost',
};

/** Does what a page of ours asks; resolves to a named error where it could not be done. */
export function createCommandRunner(
	dependencies: LearnerDependencies,
	machine: Machine,
): (command: ConnectionCommand) => Promise<ConnectionCommandError | undefined> {
	const { dispatch } = machine;

	async function learn(
		command: Extract<ConnectionCommand, { type: 'learn' }>,
	): Promise<ConnectionCommandError | undefined> {
		const profile = await machine.profileInUse();
		const asked = addressToLearn(command, profile, dependencies.localOrigin);
		if (!asked.ok) return asked.error;
		const { address } = asked;
		const offered = await offeredFor(address, command);
		// Ends the access as well: whether the page may be observed is only known after it.
		await dispatch({ type: 'superseded' });
		const mayObserve = await dependencies.mayObserve(address);
		const { of, tabId, row } = command;
		const popup = tabId !== undefined || row !== undefined ? { tabId: tabId ?? null } : null;
		return dispatch({ type: 'begun', of, address, mayObserve, offered, popup });
	}

	/** What a file offers, where its own page is about to be watched for it. */
	async function offeredFor(address: string, { of }: { of: 'list' | 'removal' }) {
		const { learning, notes } = await machine.load();
		const offered = learning?.step.type === 'offered' ? (notes?.offered ?? null) : null;
		return of === 'list' && offered?.site === new URL(address).origin ? offered : null;
	}

	async function importConnection(value: unknown): Promise<ConnectionCommandError | undefined> {
		const reading = parseProfile(value, dependencies.localOrigin);
		if (!reading.ok) return IMPORT_ERRORS[reading.fault];
		const profile = offeredProfile(reading.profile);
		if (profile === null) return 'forbiddenRequest';
		await dispatch({ type: 'cancelled' });
		return dispatch({ type: 'offered', profile });
	}

	async function confirm(): Promise<ConnectionCommandError | undefined> {
		const connection = await dependencies.connection();
		return dispatch({ type: 'confirmed', search: await machine.searchFound(), connection });
	}

	return async (command) => {
		switch (command.type) {
			case 'learn':
				return learn(command);
			case 'lookDeeper':
				return dispatch({ type: 'deeperAsked' });
			case 'correctField': {
				const { field, choice } = command;
				return dispatch({ type: 'corrected', field, choice, search: await machine.searchFound() });
			}
			case 'nextList':
				return dispatch({ type: 'nextListAsked', search: await machine.searchFound() });
			case 'confirmFound':
				return confirm();
			case 'cancelLearning':
				return dispatch({ type: 'cancelled' });
			case 'importConnection':
				return importConnection(command.profile);
			case 'askOffered':
				return dispatch({ type: 'offerAsked' });
			case 'disconnect':
				await dispatch({ type: 'cancelled' });
				return dispatch({ type: 'disconnected' });
		}
	};
}
