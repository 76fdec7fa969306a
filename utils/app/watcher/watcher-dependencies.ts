import type { SessionsClient } from '@/utils/connection/client/client';
import type { Reference } from '@/utils/domain/judgement/look-context';
import type { Look } from '@/utils/domain/watch/schedule';
import type { Language } from '@/utils/i18n/language';
import type { Store } from '@/utils/platform/store/store';
import type { ToolbarLook } from '@/utils/platform/toolbar';
import type { OwedNotification } from '../desired';

/** What the watcher is made of; handed in by the composition root. */
export type WatcherDependencies = {
	client: Pick<SessionsClient, 'list' | 'remove'>;
	store: Store;
	/** Fetches what the decisions need to know of the world. */
	reference: () => Promise<Reference>;
	showToolbar: (look: ToolbarLook) => Promise<void>;
	/** The ids of our notifications that are on screen. */
	notificationsOnScreen: () => Promise<ReadonlySet<string>>;
	showNotification: (notification: OwedNotification) => Promise<void>;
	/** Shows a notification that means nothing, to see whether the system lets them through. */
	showTestNotification: () => Promise<void>;
	/** Takes all notifications off the screen. */
	clearNotifications: () => Promise<void>;
	/** Sees to it that a look comes as planned; `null` for none. */
	keepLooking: (look: Look | null) => Promise<void>;
	/** Whether the computer is idle or locked. */
	isIdle: () => Promise<boolean>;
	/** All that is in the browser's sync storage. */
	readSynced: () => Promise<Record<string, unknown>>;
	writeSynced: (changes: { set: Record<string, unknown>; remove: string[] }) => Promise<void>;
	/** Milliseconds since 1970. */
	now: () => number;
	/** At least 0 and less than 1. */
	random: () => number;
	language: Language;
};
