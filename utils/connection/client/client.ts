import type { Session } from '@/utils/domain/sessions/session';
import { type Failure, failed, type Result } from '@/utils/domain/watch/failure';
import { isDrawn } from '../profile/origins';
import type { ConnectionProfile } from '../profile/profile';
import { digest } from '../sessions/digest';
import type { Entry } from '../sessions/mapping';
import type { ClientDependencies } from './client-dependencies';
import { beginOperation, type ClientMemory, emptyMemory } from './operation';
import { FIRST_PAGES_LIMIT } from './paging';
import { pressSession } from './press-session';
import { type ReadList, readList } from './read-list';
import { needsList, type Removed, removeSession } from './remove-session';

/** A list, with what is known of it beside its sessions. */
export type Listing = Result<Session[]> & {
	/**
	 * A name of the connection that gave it: a digest that stays the same for as long as the ids of
	 * sessions mean the same.
	 */
	connection?: string;
	/**
	 * What the service's clock showed when it sent the list (of several pages the last), in
	 * milliseconds since 1970 and to the second; missing where it did not say. Beside our own clock
	 * right after the look it tells how far that one is off.
	 */
	serviceTime?: number;
	/** Whether a page is opened for each list of this connection; missing where none is. */
	opensPage?: true;
	/** Why the list goes on behind these sessions, and could not be read; missing where it was. */
	rest?: Failure;
};

/** Asks the service with the login that the browser already has. */
export type SessionsClient = {
	/** The active sessions, exactly one of them current; where there is a rest, maybe none. */
	list(): Promise<Listing>;
	/**
	 * The same by a profile that is not in use. Nothing of it is remembered, and few pages are asked
	 * for: how pages follow each other may have been guessed wrong.
	 *
	 * @param profile as `readProfile` gave it
	 */
	listBy(profile: ConnectionProfile): Promise<Listing>;
	/** The entries of the same list, as they were answered: they may hold secrets. */
	entriesBy(profile: ConnectionProfile): Promise<Result<readonly Entry[]>>;
	/**
	 * Asks the service to remove a session. `ok` is the service's word, not a proof: only a new list
	 * is. A session that is already gone counts as removed.
	 */
	remove(id: string): Promise<Result<Removed>>;
};

/** The name in {@link Listing}: from the address, the place of the list, and the field of the id. */
function nameOf({ list }: ConnectionProfile): Promise<string> {
	const { origin, path } = list.request;
	return digest(JSON.stringify([origin, path, list.items, list.fields.id]));
}

function listingOf(answer: Result<ReadList>): Listing {
	if (!answer.ok) return answer;
	const { sessions, serviceTime, rest } = answer.value;
	return {
		ok: true,
		value: sessions,
		...(serviceTime === null ? {} : { serviceTime }),
		...(rest === null ? {} : { rest }),
	};
}

/**
 * Runs work, and after the last that is under way lets our requests be as the browser makes them: what
 * changes them stands for as long as it is needed, and is gone with the connection.
 */
function createAsking({ sendAsSite }: ClientDependencies) {
	let underWay = 0;
	let isAsSite = false;
	return {
		async sendAsSite(profile: ConnectionProfile | null): Promise<void> {
			isAsSite = true;
			await sendAsSite(profile);
		},
		async during<T>(work: Promise<T>): Promise<T> {
			underWay += 1;
			try {
				return await work;
			} finally {
				underWay -= 1;
				if (underWay === 0 && isAsSite) {
					isAsSite = false;
					await sendAsSite(null).catch(() => undefined);
				}
			}
		},
	};
}

/** Has work done one after the other. */
function createTurns() {
	let last: Promise<unknown> = Promise.resolve();
	return <T>(work: () => Promise<T>): Promise<T> => {
		const mine = last.then(work);
		last = mine.catch(() => undefined);
		return mine;
	};
}

/** A client for the connection in use; without a connection, it answers `notConnected` to all. */
export function createSessionsClient(given: ClientDependencies): SessionsClient {
	const { sendAsSite, during } = createAsking(given);
	const dependencies = { ...given, sendAsSite };
	let memory = emptyMemory();
	const oneTab = createTurns();

	/** The memory of this profile; that of another profile is dropped. */
	const memoryOf = (profile: ConnectionProfile): ClientMemory => {
		const of = JSON.stringify(profile);
		if (memory.of !== of) memory = emptyMemory(of);
		return memory;
	};

	/** What an answer comes to: neither a container's login is ours, nor the key that its page holds. */
	async function outcomeOf(
		answer: Result<ReadList>,
		{ site }: ConnectionProfile,
	): Promise<Listing> {
		if (!answer.ok && /^(?:loggedOut|awaitsPage)$/.test(answer.failure.kind)) {
			const isElsewhere = await dependencies.isInContainersAlone?.(site);
			if (isElsewhere) return failed('inContainer', 'the site is open in containers alone');
		}
		return listingOf(answer);
	}

	async function listInUse(profile: ConnectionProfile): Promise<Listing> {
		const remembered = memoryOf(profile);
		const answer = await during(readList(beginOperation(dependencies, profile, remembered)));
		if (answer.ok) remembered.keys = answer.value.keys;
		return outcomeOf(answer, profile);
	}

	return {
		async list() {
			const profile = await dependencies.connection();
			if (profile === null) return failed('notConnected', 'no connection profile');
			const opensPage = isDrawn(profile) ? { opensPage: true as const } : {};
			return { ...(await listInUse(profile)), connection: await nameOf(profile), ...opensPage };
		},

		async listBy(profile) {
			const operation = beginOperation(dependencies, profile, emptyMemory());
			return outcomeOf(await during(readList(operation, FIRST_PAGES_LIMIT)), profile);
		},

		async entriesBy(profile) {
			const read = await readList(beginOperation(dependencies, profile, emptyMemory()));
			return read.ok ? { ok: true, value: read.value.entries } : read;
		},

		async remove(id) {
			const profile = await dependencies.connection();
			if (profile === null) return failed('notConnected', 'no connection profile');
			const { remove: removal, press } = profile;
			if (press !== undefined) {
				const turn = () =>
					pressSession(id, press, beginOperation(dependencies, profile, emptyMemory()));
				return oneTab(turn);
			}
			if (removal === null) return failed('notConnected', 'how to remove is not known');
			const remembered = memoryOf(profile);
			if (needsList(id, removal, profile, remembered)) {
				const answer = await listInUse(profile);
				if (!answer.ok) return answer;
				if (!answer.value.some((session) => session.id === id)) {
					const { rest } = answer;
					return rest === undefined ? { ok: true, value: null } : { ok: false, failure: rest };
				}
			}
			return during(removeSession(id, removal, beginOperation(dependencies, profile, remembered)));
		},
	};
}
