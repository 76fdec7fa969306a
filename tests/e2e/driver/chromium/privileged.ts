/**
 * The few privileged calls that the driver makes inside Chromium's own or the extension's documents:
 * `chrome` there. A function that travels into one declares it by this type.
 */
export interface PrivilegedChrome {
	action: {
		openPopup(): Promise<void>;
		getBadgeText(details: object): Promise<string>;
		getTitle(details: object): Promise<string>;
		getBadgeBackgroundColor(details: object): Promise<number[]>;
	};
	alarms: {
		get(name: string): Promise<Alarm | undefined>;
		create(name: string, info: { when: number; periodInMinutes?: number }): Promise<void>;
		onAlarm: {
			addListener(listener: (alarm: Alarm) => void): void;
			removeListener(listener: (alarm: Alarm) => void): void;
		};
	};
	i18n: { getUILanguage(): string };
	permissions: { getAll(): Promise<{ origins?: string[] }> };
	/** A message of one of Chromium's own pages; the first of the arguments names the answer. */
	send(message: string, args: unknown[]): void;
	storage: { managed: { get(keys: null): Promise<object> } };
	settingsPrivate: { setPref(name: string, value: unknown): Promise<boolean> };
	windows: { create(window: { url: string; incognito: boolean }): Promise<unknown> };
	runtime: { getContexts(filter: object): Promise<{ documentUrl?: string }[]> };
	developerPrivate: {
		updateExtensionConfiguration(update: {
			extensionId: string;
			hostAccess?: 'ON_CLICK';
			pinnedToToolbar?: boolean;
		}): Promise<void>;
		addHostPermission(extensionId: string, host: string): Promise<void>;
	};
}

export interface Alarm {
	name: string;
	scheduledTime: number;
	periodInMinutes?: number;
}
