import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { createSerialQueue } from '@/utils/serial-queue';
import { emptyState, Pulse, WatchState } from '@/utils/watch/state';
import { PULSE_KEY, STATE_KEY } from './stored-keys';

/** Where a state that could not be read is kept, so that nothing is lost in silence. */
const ASIDE_KEY = 'watch.unreadable';

/** The background's hold on what is stored. It is the only writer. */
export type Store = {
	/** The stored state as the next write would see it. */
	read(): Promise<WatchState>;
	/**
	 * Changes the state: reads it, applies `change` and writes the outcome, one at a time. Where
	 * `change` returns what it was given, nothing is written.
	 *
	 * @returns the state after the change
	 */
	update(change: (state: WatchState) => WatchState): Promise<WatchState>;
	/** What the last look left in memory; `null` after the browser's start. */
	readPulse(): Promise<Pulse | null>;
	writePulse(pulse: Pulse): Promise<void>;
};

/**
 * A store over the browser's own storage.
 *
 * @param now milliseconds since 1970
 */
export function createStore(now: () => number): Store {
	const inTurn = createSerialQueue();

	async function load(): Promise<WatchState> {
		const stored = (await browser.storage.local.get(STATE_KEY))[STATE_KEY];
		if (stored === undefined) return emptyState();
		const state = WatchState.safeParse(stored);
		if (state.success) return state.data;
		// Known sessions are neither silently trusted nor silently forgotten: what we can't read is
		// kept aside, and every session that is there has to be reviewed again.
		const rebuilt = { ...emptyState(), rebuiltAt: now() };
		await browser.storage.local.set({ [ASIDE_KEY]: stored, [STATE_KEY]: rebuilt });
		return rebuilt;
	}

	return {
		read: () => inTurn(load),
		update: (change) =>
			inTurn(async () => {
				const before = await load();
				const after = change(before);
				if (after !== before) {
					await browser.storage.local.set({ [STATE_KEY]: z.parse(WatchState, after) });
				}
				return after;
			}),
		async readPulse() {
			const stored = (await browser.storage.session.get(PULSE_KEY))[PULSE_KEY];
			const pulse = Pulse.safeParse(stored);
			return pulse.success ? pulse.data : null;
		},
		writePulse: (pulse) => browser.storage.session.set({ [PULSE_KEY]: pulse }),
	};
}
