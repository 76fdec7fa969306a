import {
	type FirstScreen,
	firstScreenOf,
	firstScreenPulse,
} from '@/utils/domain/watch/first-screen';
import { readPulse } from '@/utils/domain/watch/read-pulse';
import type { Pulse, WatchState } from '@/utils/domain/watch/state';
import type { Area } from './areas';
import { COPY_KEY, PULSE_COPY_KEY, PULSE_KEY } from './stored-keys';

/** The pulse, and copies of what the popup paints first, in memory storage. */
export type MemoryCopies = {
	/** Keeps a copy of the state for the popup's first paint; none rather than an old one. */
	copy(state: WatchState): Promise<void>;
	/** Whether this life has made a copy: memory is empty after the browser's start. */
	hasCopy(): boolean;
	readPulse(): Promise<Pulse | null>;
	writePulse(pulse: Pulse): Promise<void>;
	/** Knows nothing from before any more. */
	forget(): void;
};

export function createMemoryCopies(session: Area): MemoryCopies {
	/** What the popup paints first, as this life has last written it. */
	let copied: FirstScreen | null = null;
	/** What this life knows, should memory storage stop working. */
	let lastPulse: Pulse | null = null;
	return {
		async copy(state) {
			copied = firstScreenOf(state);
			await session
				.set({ [COPY_KEY]: JSON.stringify(copied) })
				.catch(() => session.remove(COPY_KEY))
				.catch(() => undefined);
		},
		hasCopy: () => copied !== null,
		async readPulse() {
			try {
				return readPulse((await session.get(PULSE_KEY))[PULSE_KEY]);
			} catch {
				return lastPulse;
			}
		},
		async writePulse(pulse) {
			lastPulse = pulse;
			await session
				.set({ [PULSE_KEY]: pulse, [PULSE_COPY_KEY]: firstScreenPulse(pulse, copied) })
				.catch((error: unknown) => {
					console.error('the pulse could not be kept', error);
				});
		},
		forget() {
			copied = null;
			lastPulse = null;
		},
	};
}
