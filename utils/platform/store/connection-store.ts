import { browser } from 'wxt/browser';
import { needsOf, type SharedConnection } from '@/utils/connection/profile/origins';
import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile/profile';
import { createSerialQueue } from '../serial-queue';
import { createParsedBefore } from './parsed-before';
import { CONNECTION_KEY, PARSED_KEYS } from './stored-keys';

/** Where a confirmed connection that could not be read is kept, so that nothing is lost in silence. */
const ASIDE_KEY = 'connection.unreadable';

/** The background's hold on the connection in use. It is the only writer. */
export type ConnectionStore = {
	/**
	 * The connection in use: an administrator's, else the one that the user has confirmed, else the
	 * build's. `null` where there is none.
	 *
	 * A confirmed one that can't be read is put aside, and the watch is then «not connected»: what
	 * leads on from there is to connect anew, while «can't be read» would say that the service has
	 * changed. One that only a later release can read stays where it is, for that release.
	 */
	read(): Promise<StoredConnection | null>;
	/**
	 * Makes this the user's connection, or forgets theirs.
	 *
	 * @throws where it is no connection that this build may have, or the browser can't save it
	 */
	confirm(connection: StoredConnection | null): Promise<void>;
	/** Leaves a copy of the connection in use in memory storage, for our pages. Never rejects. */
	share(): Promise<void>;
};

/** What the store needs of one of the browser's storage areas. */
type Area = {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(key: string): Promise<void>;
};

export type ConnectionAreas = {
	local: Area;
	session: Area;
	/** Rejects in Firefox where no administrator has set anything. */
	managed?: Pick<Area, 'get'> | undefined;
};

export type ConnectionStoreDependencies = {
	/** The connection that is part of the build. */
	built: StoredConnection | null;
	/** The local Cryptonow's origin, `null` in a production build. */
	localOrigin: string | null;
};

/** Chrome's policies hold no JSON of any shape, so that a profile stands there as text. */
function fromText(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		return null;
	}
}

/** Few looks need the schemas: see `ParsedBefore`. */
const reading = () => import('@/utils/connection/profile/read-connection');

/** A store over the browser's own storage. */
export function createConnectionStore(
	{ built, localOrigin }: ConnectionStoreDependencies,
	{ local, session, managed }: ConnectionAreas = browser.storage,
): ConnectionStore {
	const inTurn = createSerialQueue();

	const parsedBefore = {
		confirmed: createParsedBefore(session, PARSED_KEYS.confirmed),
		managed: createParsedBefore(session, PARSED_KEYS.managed),
	};

	async function readManaged(): Promise<StoredConnection | null> {
		let value: unknown;
		try {
			value = (await managed?.get(CONNECTION_KEY))?.[CONNECTION_KEY];
		} catch {
			// Nobody has set anything.
			return null;
		}
		if (value === undefined || value === null) return null;
		const profile = await parsedBefore.managed(
			value,
			async (): Promise<ConnectionProfile | null> => {
				const { parseProfile } = await import('@/utils/connection/profile/read-profile');
				const reading = parseProfile(fromText(value), localOrigin);
				if (reading.ok) return reading.profile;
				console.error('the connection that an administrator set is not used:', reading.fault);
				return null;
			},
		);
		return profile && { profile, from: 'managed', since: null };
	}

	async function readConfirmed(): Promise<StoredConnection | null> {
		const value = (await local.get(CONNECTION_KEY))[CONNECTION_KEY];
		if (value === undefined) return null;
		return parsedBefore.confirmed(value, async () => {
			const confirmed = (await reading()).readConnection(value, localOrigin);
			if (confirmed.ok) return confirmed.connection;
			console.error('the stored connection is not used:', confirmed.fault);
			if (confirmed.fault === 'newerVersion') return null;
			await local.set({ [ASIDE_KEY]: value });
			await local.remove(CONNECTION_KEY);
			return null;
		});
	}

	const readNow = async () => (await readManaged()) ?? (await readConfirmed()) ?? built;

	return {
		read: () => inTurn(readNow),
		confirm: (connection) =>
			inTurn(async () => {
				if (connection === null) {
					await local.remove(CONNECTION_KEY);
					return session.remove(PARSED_KEYS.confirmed).catch(() => undefined);
				}
				const checked = (await reading()).readConnection(connection, localOrigin);
				if (!checked.ok) throw new Error('no connection that this build may have');
				await local.set({ [CONNECTION_KEY]: checked.connection });
			}),
		share: () =>
			inTurn(async () => {
				try {
					const inUse = await readNow();
					const shared: SharedConnection | null = inUse && {
						...inUse,
						needs: needsOf(inUse.profile),
					};
					await session.set({ [CONNECTION_KEY]: shared });
				} catch (error) {
					console.error('our pages do not learn of the connection', error);
				}
			}),
	};
}

/**
 * Calls back when the connection in use may have changed: the user's own, an administrator's, or
 * that all was erased. Registers at once, so call it in the first tick.
 */
export function onConnectionChanged(changed: () => void): void {
	const { local, session, managed } = browser.storage;
	const hears = (area: typeof local | undefined, matters: (change: Change) => boolean) => {
		area?.onChanged?.addListener((changes: Record<string, Change>) => {
			const change = changes[CONNECTION_KEY];
			if (change !== undefined && matters(change)) changed();
		});
	};
	hears(local, () => true);
	hears(managed as typeof local | undefined, () => true);
	// The copy for our pages is ours alone to write; when all is erased, it is gone.
	hears(session, ({ newValue }) => newValue === undefined);
}

type Change = { newValue?: unknown };
