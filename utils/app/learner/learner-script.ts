import type { SessionsClient } from '@/utils/connection/client/client';
import type { ReadDocument } from '@/utils/connection/document/read-document';
import type { ReadDrawn } from '@/utils/connection/drawn/read-drawn';
import type { createPageFilter } from '@/utils/learning/observe/page-filter';
import type { ConnectionStore } from '@/utils/platform/connection-store';
import type { EarlierStates } from '@/utils/platform/store/state-on-disk';
import type { TokenStore } from '@/utils/platform/tokens';
import type { Learner } from './learner';

/** What the background hands to what learns. */
export type LearnerSurroundings = {
	client: SessionsClient;
	connections: ConnectionStore;
	tokens: TokenStore;
	/** Has the watch look; does not wait for it. */
	look: () => void;
	/** The origin of the local Cryptonow that the build is for; `null` in production. */
	localOrigin: string | null;
};

/**
 * What only learning needs, a list in a page, and what reads a state of an earlier version: a
 * script of its own, so that no look has to read it.
 */
export type LearnerScript = {
	createLearner: (surroundings: LearnerSurroundings) => Learner;
	createPageFilter: typeof createPageFilter;
	readDocument: ReadDocument;
	earlierStates: EarlierStates;
	readDrawn: ReadDrawn;
};

/** Where the script leaves it for the background. */
export type LearnerScope = { learnerScript?: LearnerScript };
