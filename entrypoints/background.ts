import { defineBackground } from 'wxt/utils/define-background';
import { createAccountClient } from '@/utils/account/client';
import { localOriginOfBuild, profileOfBuild } from '@/utils/account/connection';
import { allowedHosts, needsOf } from '@/utils/account/origins';
import { hasAccess, keepOnly, onAccessChanged } from '@/utils/browser/access';
import { keepLooking, onTimeToLook } from '@/utils/browser/alarms';
import {
	clearNotifications,
	notificationsOnScreen,
	onNotificationClicked,
	showNotification,
} from '@/utils/browser/alerts';
import { routeMessages } from '@/utils/browser/commands';
import { createConnectionStore, onConnectionChanged } from '@/utils/browser/connection-store';
import { readCookie } from '@/utils/browser/cookies';
import { lookDeeper } from '@/utils/browser/deeper';
import { isIdle, onActiveAgain } from '@/utils/browser/idle';
import { languageOfBrowser } from '@/utils/browser/language';
import { createLearningStore } from '@/utils/browser/learning-store';
import { onAwake, onNewHere } from '@/utils/browser/lifecycle';
import {
	isObserving,
	isTabOpen,
	limitLearning,
	mayObserve,
	maySetUp,
	observe,
	onLearningTooLong,
	onTabClosed,
	reloadTab,
	stopObserving,
} from '@/utils/browser/observing';
import { askAgain, sendAsSite } from '@/utils/browser/origin-rule';
import { openWelcome } from '@/utils/browser/pages';
import { createStore } from '@/utils/browser/store';
import { onSynced, readSynced, writeSynced } from '@/utils/browser/sync';
import { createTokenStore, onPageRequest } from '@/utils/browser/tokens';
import { openPopupAt, showToolbar } from '@/utils/browser/toolbar';
import { createLearner, isLearnerCommand } from '@/utils/learner';
import { chooseField } from '@/utils/learning/choose';
import { searchListsInPieces } from '@/utils/learning/find-list';
import { findRemoval } from '@/utils/learning/find-removal';
import { createPauses } from '@/utils/pauses';
import { createCountryNames } from '@/utils/sessions/country';
import { deviceFamily } from '@/utils/sessions/device';
import { testWords } from '@/utils/watch/notice-words';
import { createWatcher } from '@/utils/watcher';

export default defineBackground(() => {
	const built = profileOfBuild();
	const connections = createConnectionStore({
		built: built && { profile: built, from: 'build', since: null },
		localOrigin: localOriginOfBuild(),
	});
	const now = () => Date.now();
	const countryOf = createCountryNames();
	const tokens = createTokenStore();
	const client = createAccountClient({
		connection: async () => (await connections.read())?.profile ?? null,
		fetch: (...request) => fetch(...request),
		hasAccess: (asked) => hasAccess(needsOf(asked)),
		isOnline: () => navigator.onLine,
		sendAsSite,
		readCookie,
		readToken: tokens.read,
		refuseToken: tokens.refuse,
		countryOf,
		now,
	});
	const newSource = () => crypto.randomUUID().slice(0, 8);
	const store = createStore({ now, newSource, countryOf });
	const language = languageOfBrowser();
	const watcher = createWatcher({
		client,
		store,
		reference: { here: deviceFamily(navigator.userAgent), countryOf },
		showToolbar,
		notificationsOnScreen,
		showNotification,
		// An id of its own, so that each of several in a row is shown.
		showTestNotification: () =>
			showNotification({ id: `test-${crypto.randomUUID()}`, ...testWords(language) }),
		clearNotifications,
		keepLooking: (look) => keepLooking(look, now()),
		isIdle,
		readSynced,
		writeSynced,
		now,
		random: Math.random,
		language,
	});

	const pause = createPauses(
		() => performance.now(),
		() => new Promise((resolve) => setTimeout(resolve, 0)),
	);
	const learner = createLearner({
		store: createLearningStore(),
		client,
		finder: {
			search: (exchanges, context) => searchListsInPieces(exchanges, context, pause),
			chooseField,
			findRemoval,
		},
		mayObserve,
		maySetUp,
		observe,
		stopObserving,
		isObserving,
		isTabOpen,
		reloadTab,
		limitLearning,
		hasAccess,
		keepOnly,
		connection: connections.read,
		keepConnection: connections.confirm,
		holdTokens: tokens.see,
		forgetTokens: tokens.forget,
		wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
		countryOf,
		localOrigin: localOriginOfBuild(),
		now,
	});

	// Every listener in this first tick: one that comes after an `await` misses the event that
	// woke the background.
	onTimeToLook(watcher.look);
	onAwake(watcher.look);
	onNewHere(() => void openWelcome());
	onActiveAgain(watcher.look);
	onSynced(watcher.follow);
	onAccessChanged(watcher.look);
	onPageRequest(allowedHosts(localOriginOfBuild()), async (request) => {
		const profile = (await connections.read())?.profile;
		if (profile && (await tokens.see(request, profile))) await watcher.look();
	});
	onConnectionChanged(() => {
		void connections.share();
		void watcher.connectionChanged();
	});
	onNotificationClicked(async (id, button) => {
		const done = button === 'recognise' && (await watcher.recogniseNotice(id).catch(() => false));
		if (!done) await openPopupAt(id, now());
	});
	lookDeeper({
		hosts: allowedHosts(localOriginOfBuild()),
		watched: learner.watchedDeeper,
		report: (report, { tabId, site, path }) =>
			void learner
				.hear(report, { tabId, origin: site, path })
				.catch((error) => console.error(error)),
		hidden: () => void learner.hidden(),
		askAgain,
	});
	onAccessChanged(learner.accessChanged);
	onTabClosed(learner.tabClosed);
	onLearningTooLong(learner.tooLong);
	routeMessages({
		run: async (command) => {
			if (isLearnerCommand(command)) return learner.run(command);
			if (command.type === 'eraseEverything') await learner.run({ type: 'disconnect' });
			await watcher.run(command);
			return undefined;
		},
		hear: learner.hear,
	});

	// Whatever woke us: at each restart of the browser Firefox has forgotten alarm and badge, which
	// the start sets up again.
	void connections.share();
	void learner.start();
	void watcher.start();
});
