import { defineBackground } from 'wxt/utils/define-background';
import { createAccountClient } from '@/utils/account/client';
import { localOriginOfBuild, profileOfBuild } from '@/utils/account/connection';
import { parseProfile } from '@/utils/account/profile';
import { hasAccess, onAccessChanged } from '@/utils/browser/access';
import { keepLooking, onTimeToLook } from '@/utils/browser/alarms';
import { onNotificationClicked, showNotification } from '@/utils/browser/alerts';
import { routeCommands } from '@/utils/browser/commands';
import { onAwake } from '@/utils/browser/lifecycle';
import { sendAsSite } from '@/utils/browser/origin-rule';
import { createStore } from '@/utils/browser/store';
import { openPopupOrTab, showToolbar } from '@/utils/browser/toolbar';
import { LOCALE } from '@/utils/watch/words';
import { createWatcher } from '@/utils/watcher';

export default defineBackground(() => {
	const built = profileOfBuild();
	const profile = built && parseProfile(built, localOriginOfBuild());
	const now = () => Date.now();
	const client = createAccountClient(profile, {
		fetch: (...request) => fetch(...request),
		hasAccess: async () => profile !== null && hasAccess(profile.origin),
		isOnline: () => navigator.onLine,
		sendAsSite,
		now,
	});
	const store = createStore(now);
	const watcher = createWatcher({
		client,
		store,
		showToolbar,
		showNotification,
		keepLooking: (period) => keepLooking(period, now()),
		now,
		locale: LOCALE,
	});

	// Every listener in this first tick: one that comes after an `await` misses the event that
	// woke the background.
	onTimeToLook(watcher.look);
	onAwake(watcher.look);
	onAccessChanged(watcher.look);
	onNotificationClicked(() => void openPopupOrTab());
	routeCommands(watcher.run);

	// Whatever woke us: at each restart of the browser Firefox has forgotten alarm and badge, which
	// the start sets up again.
	void watcher.start();
});
