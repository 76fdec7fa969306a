import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLearner, type Learner } from '@/utils/app/learner/learner';
import type { LearnerScope, LearnerSurroundings } from '@/utils/app/learner/learner-script';
import { readPageText } from '@/utils/connection/client/read-page';
import { readDocument } from '@/utils/connection/document/read-document';
import { readDrawn } from '@/utils/connection/drawn/read-drawn';
import { createCountryNames } from '@/utils/domain/places/country';
import { migrate, rebuild } from '@/utils/domain/watch/migrate';
import { chooseField } from '@/utils/learning/detect/choose';
import { searchListsInPieces } from '@/utils/learning/detect/find-list';
import { createPageFilter } from '@/utils/learning/observe/page-filter';
import { findRemoval } from '@/utils/learning/removal/find-removal';
import { hasAccess, keepOnly } from '@/utils/platform/access';
import { drawnTabs, readDocuments } from '@/utils/platform/drawn-tabs';
import { createLearningStore } from '@/utils/platform/learning-store';
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
import { createPauses } from '@/utils/platform/yielding';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function learnerOver({
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
		wait,
		countryOf: createCountryNames(),
		localOrigin,
		now: () => Date.now(),
	});
}

/**
 * What only learning needs: the background loads it when something is to be learned, so that no look
 * has to read it.
 */
export default defineUnlistedScript(() => {
	(globalThis as LearnerScope).learnerScript = {
		createLearner: learnerOver,
		createPageFilter,
		readDocument,
		earlierStates: { migrate, rebuild },
		readDrawn: (list) =>
			readDrawn(list, {
				tabs: drawnTabs,
				wait,
				isOnline: () => navigator.onLine,
				now: () => Date.now(),
			}),
	};
});
