import { type Badge, type BrowserUnderTest, poll, type ShownNotification } from './driver.ts';
import type { NotificationDaemon } from './notification-daemon.ts';

type Shown =
	| 'waitForBadge'
	| 'notifications'
	| 'waitForNotification'
	| 'clickNotification'
	| 'clickNotificationButton';

/** What an extension shows outside of its documents, which both browsers have alike. */
export abstract class OnScreen implements Pick<BrowserUnderTest, Shown> {
	protected readonly daemon: NotificationDaemon;

	/** @param daemon where the browser's notifications go */
	constructor(daemon: NotificationDaemon) {
		this.daemon = daemon;
	}

	abstract badge(): Promise<Badge>;

	waitForBadge(what: string, predicate: (badge: Badge) => boolean): Promise<Badge> {
		return poll(
			what,
			async () => {
				const badge = await this.badge();
				return predicate(badge) ? badge : null;
			},
			async () => JSON.stringify(await this.badge()),
		);
	}

	async notifications(): Promise<ShownNotification[]> {
		return this.daemon.shown();
	}

	waitForNotification(
		what: string,
		predicate: (notification: ShownNotification) => boolean,
	): Promise<ShownNotification> {
		return this.daemon.waitFor(what, predicate);
	}

	async clickNotification(notification: ShownNotification): Promise<void> {
		this.daemon.click(notification.id);
	}

	async clickNotificationButton(notification: ShownNotification, index: number): Promise<void> {
		this.daemon.click(notification.id, index);
	}
}
