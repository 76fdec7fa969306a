import type { AccountClient } from '@/utils/account/client';
import type { FailureKind, Result } from '@/utils/account/failure';
import type { Store } from '@/utils/browser/store';
import { createSerialQueue } from '@/utils/serial-queue';
import type { Session } from '@/utils/sessions/session';
import type { Command } from '@/utils/watch/command';
import { BROKEN, desired, type OwedNotification, type ToolbarLook } from '@/utils/watch/desired';
import { LOOK_PERIOD } from '@/utils/watch/schedule';
import type { TrackedSession } from '@/utils/watch/state';
import { lastGoodLook } from '@/utils/watch/status';
import { pulseOf, transition, type WatchEvent } from '@/utils/watch/transition';

/** What the watcher is made of; handed in by the composition root. */
export type WatcherParts = {
	client: AccountClient;
	store: Store;
	showToolbar: (look: ToolbarLook) => Promise<void>;
	showNotification: (notification: OwedNotification) => Promise<void>;
	/** Sees to it that a look comes each `period` milliseconds; `null` for none. */
	keepLooking: (period: number | null) => Promise<void>;
	/** Milliseconds since 1970. */
	now: () => number;
	/** BCP 47. */
	locale: string;
};

export type Watcher = {
	/**
	 * Makes the world look as the stored state says, and then looks, unless what woke the background
	 * has asked for that already. Never rejects.
	 */
	start(): Promise<void>;
	/**
	 * Looks at the sessions; resolves after a look that began no earlier than the call. While one is
	 * under way, all who ask share the next one. Never rejects: a look that breaks shows in the
	 * toolbar.
	 */
	look(): Promise<void>;
	/** Does what the popup asks. Rejects where storage or the browser fail. */
	run(command: Command): Promise<void>;
};

/** How many removals are asked for side by side. */
const REMOVALS_AT_ONCE = 4;

/** Load → transition → save → reconcile, one at a time. */
export function createWatcher(parts: WatcherParts): Watcher {
	const { client, store, now } = parts;
	/** Looks and removals, which must not overlap: a list read in between would prove nothing. */
	const lane = createSerialQueue();
	const reconcileInTurn = createSerialQueue();
	let waitingLook: Promise<void> | null = null;
	let hasLooked = false;

	const happened = (event: WatchEvent) => store.update((state) => transition(state, event, now()));

	/** Makes the world look as the state says. Safe to run twice, or again after a death halfway. */
	const reconcile = () =>
		reconcileInTurn(async () => {
			const [state, pulse] = await Promise.all([store.read(), store.readPulse()]);
			const want = desired(state, lastGoodLook(state, pulse), now(), parts.locale);
			const toolbar = Promise.all([
				parts.showToolbar(want.toolbar),
				parts.keepLooking(want.period),
			]);
			for (const notification of want.notifications) {
				try {
					await parts.showNotification(notification);
				} catch (error) {
					// It stays owed, and the badge tells meanwhile.
					console.error('no notification', error);
					continue;
				}
				await happened({ type: 'noticeShown', id: notification.id });
			}
			await toolbar;
		});

	async function lookOnce(): Promise<Result<Session[]>> {
		const answer = await client.list();
		if (answer.ok) {
			await happened({ type: 'looked', sessions: answer.value });
			await store.writePulse(pulseOf(answer.value, now()));
		} else {
			console.warn(`look failed: ${answer.failure.kind} (${answer.failure.detail})`);
			await happened({ type: 'lookFailed', kind: answer.failure.kind });
		}
		await reconcile();
		return answer;
	}

	async function askToRemove(ids: readonly string[]): Promise<void> {
		const refusals = new Map<string, FailureKind>();
		const waiting = [...ids];
		const worker = async () => {
			for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
				const answer = await client.remove(id);
				if (answer.ok) continue;
				const { kind } = answer.failure;
				refusals.set(id, kind);
				// Only «unreadable» can be about this one session. What would fail for each of them is
				// not tried on: the list that follows must not wait for it.
				if (kind === 'unreadable') continue;
				for (const other of waiting.splice(0)) refusals.set(other, kind);
			}
		};
		await Promise.all(Array.from({ length: REMOVALS_AT_ONCE }, worker));
		if (refusals.size > 0) await happened({ type: 'removalsRefused', refusals });
	}

	/**
	 * Removes what `choose` picks from a list that is fresh, so that no session which has become
	 * this browser's own since the popup was painted can be among them; then reads the list again,
	 * which alone says how it ended.
	 */
	const remove = (meant: 'each' | 'allOthers', choose: (one: TrackedSession) => boolean) =>
		lane(async () => {
			const before = await lookOnce();
			const { tracked } = await store.read();
			const ids = tracked.filter(choose).map((one) => one.session.id);
			const asked = await happened({ type: 'removalAsked', ids, meant });
			if (!before.ok) {
				await happened({ type: 'lookFailed', kind: before.failure.kind });
				return reconcile();
			}
			const chosen = new Set(ids);
			await askToRemove(
				asked.tracked
					.filter((one) => chosen.has(one.session.id) && one.removal?.outcome === 'pending')
					.map((one) => one.session.id),
			);
			await lookOnce();
		});

	const tell = async (event: WatchEvent) => {
		await happened(event);
		await reconcile();
	};

	const broken = async (error: unknown) => {
		console.error('the watch is broken', error);
		// Without the alarm it would stay so until the browser's next start.
		await Promise.allSettled([parts.showToolbar(BROKEN), parts.keepLooking(LOOK_PERIOD)]);
	};

	const lookOrReject = (): Promise<void> => {
		waitingLook ??= lane(async () => {
			waitingLook = null;
			hasLooked = true;
			await lookOnce();
		}).catch(async (error: unknown) => {
			await broken(error);
			throw error;
		});
		return waitingLook;
	};
	const look = () => lookOrReject().catch(() => undefined);

	return {
		async start() {
			await reconcile().catch(broken);
			if (!hasLooked && waitingLook === null) await look();
		},
		look,
		async run(command) {
			switch (command.type) {
				case 'look':
					return lookOrReject();
				case 'recognise':
					return tell({ type: 'recognised', ids: command.ids });
				case 'disown':
					return tell({ type: 'disowned', ids: command.ids });
				case 'remove': {
					const ids = new Set(command.ids);
					return remove('each', (one) => ids.has(one.session.id));
				}
				case 'removeOthers':
					return remove('allOthers', (one) => one.goneAt === null && !one.session.current);
				case 'readOutcomes':
					return tell({ type: 'outcomesRead' });
				case 'endRecovery':
					return tell({ type: 'recoveryEnded' });
				case 'readRebuild':
					return tell({ type: 'rebuildRead' });
			}
		},
	};
}
