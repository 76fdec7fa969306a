import type { SessionsClient } from '@/utils/connection/client/client';
import type { MarkedDocument } from '@/utils/connection/drawn/press-drawn';
import type { DrawnDocument } from '@/utils/connection/drawn/read-drawn';
import type { Needs } from '@/utils/connection/profile/origins';
import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile/profile';
import type { SeenRequest } from '@/utils/connection/profile/tokens';
import type { CountryNames } from '@/utils/domain/places/country';
import type { chooseField } from '@/utils/learning/detect/choose';
import type { Search } from '@/utils/learning/detect/find-list';
import type { Context } from '@/utils/learning/detect/proposal';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import type { findRemoval } from '@/utils/learning/removal/find-removal';
import type { AccessRequest } from '@/utils/platform/access';
import type { LearningStore } from '@/utils/platform/store/learning-store';

/** What the learner is made of; handed in by the composition root. */
export type LearnerDependencies = {
	/** Whether the browser can keep the logins of a tab apart, as Firefox's containers do. */
	hasContainers?: boolean;
	store: LearningStore;
	client: Pick<SessionsClient, 'listBy' | 'entriesBy'>;
	finder: {
		/** Looks for the list; in pieces, so that nothing else has to wait for it. */
		search: (observedRequests: readonly ObservedRequest[], context: Context) => Promise<Search>;
		chooseField: typeof chooseField;
		findRemoval: typeof findRemoval;
	};
	/** Whether pages of this origin may be observed: what «Connect» has asked the browser for. */
	mayObserve: (origin: string) => Promise<boolean>;
	/**
	 * Observes the address: in this tab from its next load on, or in a new tab at once.
	 *
	 * @param options `notesPresses`: from its first moment it is noted what the user presses in it
	 * @returns the tab; `null` where the browser keeps its login apart from ours
	 */
	observe: (
		address: string,
		options: { tabId: number | undefined; notesPresses: boolean },
	) => Promise<number | null>;
	/** Opens the page «Connect» behind what the user looks at, unless it is open. */
	showConnect: () => Promise<void>;
	/** Tells the observer in a tab what the sessions are called. Rejects where there is none. */
	tellNames: (tabId: number, names: readonly string[]) => Promise<void>;
	/**
	 * Leaves nothing of it behind; safe to call where nothing is observed. The permission for it stays
	 * where pages are still to be read.
	 */
	stopObserving: (keepsPermission: boolean) => Promise<void>;
	/** What the documents of a tab have drawn; missing where that can't be read. */
	readDrawing?: (tabId: number) => Promise<readonly DrawnDocument[]>;
	/** What the documents of a tab have drawn, and what was pressed in them; missing where that can't be read. */
	readMarked?: (tabId: number) => Promise<readonly MarkedDocument[]>;
	/** Whether the browser has scripts of ours for pages. */
	isObserving: () => Promise<boolean>;
	/** Whether it would take some, for whatever page. */
	maySetUp: () => Promise<boolean>;
	isTabOpen: (tabId: number) => Promise<boolean>;
	/** Loads a tab's page anew. */
	reloadTab: (tabId: number) => Promise<void>;
	/** Has `tooLong` called at this time, in milliseconds since 1970; `null` for never. */
	limitLearning: (at: number | null) => Promise<void>;
	hasAccess: (needs: Needs) => Promise<boolean>;
	/** Gives back to the browser all that the user has allowed, but for this. */
	keepOnly: (needs: AccessRequest) => Promise<void>;
	/** The connection in use; `null` for none. */
	connection: () => Promise<StoredConnection | null>;
	/** Puts a confirmed connection into use and keeps it; `null` forgets the one that was confirmed. */
	keepConnection: (connection: StoredConnection | null) => Promise<void>;
	/** Keeps in memory what the page alone knows of what the profile's requests need. */
	holdTokens: (request: SeenRequest, profile: ConnectionProfile) => Promise<unknown>;
	/** Forgets all of it. */
	forgetTokens: () => Promise<void>;
	/** Has the watch look; does not wait for it. */
	look: () => void;
	/** The markup of a page, as the user's own login gets it; `null` where there is none. */
	readPage: (address: string) => Promise<string | null>;
	/** Resolves after so many milliseconds. */
	wait: (ms: number) => Promise<void>;
	countryOf: CountryNames;
	/** The local origin that the build was made for, `null` in production. */
	localOrigin: string | null;
	/** Milliseconds since 1970. */
	now: () => number;
};
