import type { SessionsClient } from '@/utils/connection/client/client';
import { readPageText } from '@/utils/connection/client/read-page';
import { createCountryNames } from '@/utils/domain/places/country';
import { chooseField } from '@/utils/learning/detect/choose';
import { searchListsInPieces } from '@/utils/learning/detect/find-list';
import { findRemoval } from '@/utils/learning/removal/find-removal';
import { hasAccess, keepOnly } from '@/utils/platform/access';
import { readDocuments } from '@/utils/platform/drawn-tabs';
import {
	isObserving,
	isTabOpen,
	limitLearning,
	mayObserve,
	maySetUp,
	observe,
	reloadTab,
	stopObserving,
	tellNames,
} from '@/utils/platform/observing';
import { withoutNewCookies } from '@/utils/platform/origin-rule';
import { showConnect } from '@/utils/platform/pages';
import { readMarked } from '@/utils/platform/press-tabs';
import type { ConnectionStore } from '@/utils/platform/store/connection-store';
import { createLearningStore } from '@/utils/platform/store/learning-store';
import type { TokenStore } from '@/utils/platform/store/tokens';
import { createPauses } from '@/utils/platform/yielding';
import { createLearner, type Learner } from './learner';

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

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A learner over the browser itself. No look needs it, so the background imports it when something is learned. */
export function createBrowserLearner({
	client,
	connections,
	tokens,
	look,
	localOrigin,
}: LearnerSurroundings): Learner {
	const pause = createPauses(
		() => performance.now(),
		() => new Promise((resolve) => setTimeout(resolve, 0)),
	);
	return createLearner({
		store: createLearningStore(),
		client,
		finder: {
			search: (observedRequests, context) =>
				searchListsInPieces(
					observedRequests,
					{
						...context,
						userAgent: navigator.userAgent,
						zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
					},
					pause,
				),
			chooseField,
			findRemoval,
		},
		mayObserve,
		showConnect,
		maySetUp,
		observe,
		stopObserving,
		tellNames,
		isObserving,
		isTabOpen,
		reloadTab,
		limitLearning,
		hasContainers: import.meta.env.FIREFOX,
		hasAccess,
		keepOnly,
		connection: connections.read,
		keepConnection: connections.confirm,
		holdTokens: tokens.see,
		forgetTokens: tokens.forget,
		look,
		readPage: (address) =>
			withoutNewCookies(address, () =>
				readPageText(address, (...request) => fetch(...request)),
			).catch(() => null),
		readDrawing: (tabId) => readDocuments(tabId),
		readMarked,
		wait,
		countryOf: createCountryNames(),
		localOrigin,
		now: () => Date.now(),
	});
}
