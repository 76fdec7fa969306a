import { defineBackground } from 'wxt/utils/define-background';
import { createDormantLearner } from '@/utils/app/learner/dormant-learner';
import type { Learner } from '@/utils/app/learner/learner';
import { createRouter } from '@/utils/app/messaging';
import { once } from '@/utils/app/once';
import { createWatcher, type Watcher } from '@/utils/app/watcher/watcher';
import { createSessionsClient } from '@/utils/connection/client/client';
import { localOriginOfBuild, profileOfBuild } from '@/utils/connection/profile/connection';
import { allowedHosts, isAllowedOrigin, needsOf } from '@/utils/connection/profile/origins';
import { testWords } from '@/utils/i18n/notice-words';
import { hasAccess, hasMoreThan, onAccessChanged } from '@/utils/platform/access';
import { keepLooking, onTimeToLook } from '@/utils/platform/alarms';
import {
	clearNotifications,
	notificationsOnScreen,
	onNotificationClicked,
	showNotification,
} from '@/utils/platform/alerts';
import { isInContainersAlone } from '@/utils/platform/containers';
import { readCookie } from '@/utils/platform/cookies';
import { isIdle, onActiveAgain } from '@/utils/platform/idle';
import { languageOfBrowser } from '@/utils/platform/language';
import { isFirstLife, isLearning } from '@/utils/platform/learning-traces';
import { closeLeftTabs } from '@/utils/platform/left-tabs';
import { onAwake, onNewHere } from '@/utils/platform/lifecycle';
import { onMessage } from '@/utils/platform/messages';
import { isObserving, onLearningTooLong, onTabClosed } from '@/utils/platform/observing';
import { askAgain, createLookAside, leaveNoRule, sendAsSite } from '@/utils/platform/origin-rule';
import { openWelcome } from '@/utils/platform/pages';
import {
	createConnectionStore,
	onConnectionChanged,
} from '@/utils/platform/store/connection-store';
import { guardStorage } from '@/utils/platform/store/storage-access';
import { createStore } from '@/utils/platform/store/store';
import { createTextsStore } from '@/utils/platform/store/texts-store';
import { createTokenStore, onPageRequest } from '@/utils/platform/store/tokens';
import { onSynced, readSynced, writeSynced } from '@/utils/platform/sync';
import { openPopupAt, showToolbar } from '@/utils/platform/toolbar';
import { lookDeeper } from '@/utils/platform/worker-observer';

const now = () => Date.now();
const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Connections, the keys of the page's own requests, and the client that asks with both. */
function createConnection(localOrigin: string | null) {
	const built = profileOfBuild();
	const connections = createConnectionStore({
		built: built && { profile: built, from: 'build', since: null },
		localOrigin,
	});
	const tokens = createTokenStore();
	const client = createSessionsClient({
		connection: async () => (await connections.read())?.profile ?? null,
		fetch: (...request) => fetch(...request),
		hasAccess: (asked) => hasAccess(needsOf(asked)),
		hasAccessTo: async (origin) =>
			isAllowedOrigin(origin, localOrigin) &&
			(await hasAccess({ origins: [origin], permissions: [] })),
		isInContainersAlone,
		isOnline: () => navigator.onLine,
		sendAsSite,
		withoutNewCookies: createLookAside(),
		readCookie,
		readToken: tokens.read,
		refuseToken: tokens.refuse,
		documentReader: async () =>
			(await import('@/utils/connection/document/read-document')).readDocument,
		drawnReader: async () => (await import('@/utils/app/read-drawn-page')).readDrawnPage,
		drawnPresser: async () => (await import('@/utils/app/press-drawn-page')).pressDrawnPage,
		textTables: once(async () =>
			(await import('@/utils/connection/sessions/all-text-tables')).createTextTables(),
		),
		texts: createTextsStore(),
		zone: timeZone,
		now,
	});
	const needs = async () => {
		const inUse = await connections.read();
		return inUse ? needsOf(inUse.profile) : { origins: [], permissions: [] };
	};
	/** Whether the user has allowed anything that no connection needs. */
	const hasUnusedAccess = () => hasMoreThan(needs());
	return { connections, tokens, client, hasUnusedAccess };
}
type Connection = ReturnType<typeof createConnection>;

function watcherOver({ client }: Connection): Watcher {
	const newSource = () => crypto.randomUUID().slice(0, 8);
	const language = languageOfBrowser();
	return createWatcher({
		client,
		store: createStore({
			now,
			newSource,
			earlierStates: async () => (await import('@/utils/app/earlier-states')).earlierStates,
		}),
		reference: once(async () =>
			(await import('@/utils/app/watcher/reference-here')).createReference(navigator.userAgent),
		),
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
}

const learnerOver = (
	connection: Connection,
	watcher: Watcher,
	localOrigin: string | null,
): Learner =>
	createDormantLearner({
		isLearning,
		hasLeftAccess: async () => (await isFirstLife()) && (await connection.hasUnusedAccess()),
		isObserving,
		load: async () =>
			(await import('@/utils/app/learner/browser-learner')).createBrowserLearner({
				...connection,
				localOrigin,
				look: () => void watcher.look(),
			}),
	});

/** What makes the watch look, or show what it knows. */
function listenForWatcher(watcher: Watcher, { connections }: Connection): void {
	onTimeToLook(watcher.lookAsPlanned);
	onAwake(watcher.look);
	onNewHere(() => void openWelcome());
	onActiveAgain(watcher.look);
	onSynced(watcher.follow);
	onAccessChanged(watcher.look);
	onConnectionChanged(() => {
		void connections.share();
		void watcher.connectionChanged();
	});
	onNotificationClicked(async (id, button) => {
		const done = button === 'recognise' && (await watcher.recogniseNotice(id).catch(() => false));
		if (!done) await openPopupAt(id, now());
	});
}

/** What a page sends that our own requests need: those in use, and those that a file offers. */
function listenForKeys(
	watcher: Watcher,
	learner: Learner,
	{ connections, tokens }: Connection,
	hosts: readonly string[],
): void {
	onPageRequest(hosts, async (request) => {
		const profile = (await connections.read())?.profile;
		if (profile && (await tokens.see(request, profile))) await watcher.look();
		const offered = await learner.awaitingKey();
		if (offered && (await tokens.see(request, offered))) await learner.keySeen();
	});
}

/** What brings learning on, or to its end. */
function listenForLearner(learner: Learner, hosts: readonly string[]): void {
	lookDeeper({
		hosts,
		watched: learner.watchedDeeper,
		report: (report, { tabId, site, path }) =>
			void learner
				.hear(report, { tabId, origin: site, path })
				.catch((error) => console.error(error)),
		hidden: () => void learner.hidden(),
		askAgain,
		mayAskAgain: async (url) =>
			(await import('@/utils/connection/names/list-names')).mayAskAgain(url),
		createFilter: async (parts) =>
			(await import('@/utils/learning/observe/page-filter')).createPageFilter(parts),
	});
	onAccessChanged(learner.accessChanged);
	onTabClosed(learner.tabClosed);
	onLearningTooLong(learner.tooLong);
}

export default defineBackground(() => {
	const localOrigin = localOriginOfBuild();
	const hosts = allowedHosts(localOrigin);
	const connection = createConnection(localOrigin);
	const watcher = watcherOver(connection);
	const learner = learnerOver(connection, watcher, localOrigin);

	// Every listener in this first tick: one that comes after an `await` misses the event that
	// woke the background.
	listenForWatcher(watcher, connection);
	listenForKeys(watcher, learner, connection, hosts);
	listenForLearner(learner, hosts);
	onMessage(
		createRouter({
			watch: async (command) => {
				if (command.type === 'eraseEverything') await learner.run({ type: 'disconnect' });
				await watcher.run(command);
			},
			connection: learner.run,
			hear: learner.hear,
		}),
	);

	void guardStorage();
	void leaveNoRule();
	void closeLeftTabs();
	// Whatever woke us: at each restart of the browser Firefox has forgotten alarm and badge, which
	// the start sets up again.
	void connection.connections.share();
	void learner.start();
	void watcher.start();
});
