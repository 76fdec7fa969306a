import type { browser } from 'wxt/browser';
import type { WatchState } from '@/utils/domain/watch/state';
import type { Surface } from '../driver/driver.ts';

/** The settings, as they are stored. */
export const storedSettings = (page: Surface) =>
	page.evaluate(async () => {
		const { chrome } = globalThis as unknown as { chrome: typeof browser };
		const { watch } = await chrome.storage.local.get<{ watch: WatchState }>('watch');
		return watch.settings;
	});

/** Waits until the settings are stored as wanted, as far as they are named. */
export const waitForSettings = (page: Surface, wanted: Partial<WatchState['settings']>) =>
	page.waitFor(
		`settings ${JSON.stringify(wanted)}`,
		async (parts: Partial<WatchState['settings']>) => {
			const { chrome } = globalThis as unknown as { chrome: typeof browser };
			const { watch } = await chrome.storage.local.get<{ watch: WatchState }>('watch');
			return Object.entries(parts).every(
				([key, value]) =>
					JSON.stringify(watch.settings[key as keyof WatchState['settings']]) ===
					JSON.stringify(value),
			);
		},
		wanted,
	);
