import { isAlarming } from '@/utils/domain/judgement/review-status';
import { blindnessNews } from '@/utils/domain/watch/blindness';
import { isQuiet } from '@/utils/domain/watch/quiet-hours';
import type { WatchState } from '@/utils/domain/watch/state';
import { blindnessWords } from '@/utils/i18n/notice-words';
import type { SerialQueue } from '@/utils/platform/serial-queue';
import { desired, dueNotifications } from '../desired';
import type { Synchronising } from './exchange';
import type { Happen } from './happen';
import type { WatcherDependencies } from './watcher-dependencies';

/** In quiet hours only what may belong to an urgent alarm is told. */
const isHeldBack = (state: WatchState, now: number): boolean =>
	isQuiet(state.settings, now) &&
	(blindnessNews(state, now) !== 'attack' ||
		!state.tracked.some((watched) => isAlarming(watched) && watched.riskLevel === 'urgent'));

/** What the work brings; `null` where it fails. */
const orNothing = <T>(work: Promise<T>): Promise<T | null> =>
	work.catch((error: unknown) => {
		console.error('no notification', error);
		return null;
	});

/**
 * Shows what is due as one notification. What a background showed and died of before it noted so
 * is on screen, and is not shown again. What can't be shown stays owed; the badge tells meanwhile.
 */
async function notify(
	{ notificationsOnScreen, showNotification, now, language }: WatcherDependencies,
	happen: Happen,
): Promise<void> {
	const onScreen = await orNothing(notificationsOnScreen());
	if (onScreen === null) return;
	const state = await happen({ type: 'noticesDue', onScreen });
	for (const notification of dueNotifications(state, now(), language)) {
		const shown = await orNothing(showNotification(notification).then(() => true));
		const { id, told } = notification;
		if (shown !== null) await happen({ type: 'noticeShown', id, told });
	}
}

/** Tells that the watch is blind, where that is news and somebody is there to hear it. */
async function tellBlindness(
	{ notificationsOnScreen, showNotification, isIdle, now, language }: WatcherDependencies,
	happen: Happen,
	known: WatchState,
): Promise<void> {
	if (blindnessNews(known, now()) === null || isHeldBack(known, now()) || (await isIdle())) return;
	const onScreen = await orNothing(notificationsOnScreen());
	if (onScreen === null) return;
	const state = await happen({ type: 'blindnessDue', onScreen });
	const { blindTold } = state;
	if (blindTold === null || blindnessNews(state, now()) === null) return;
	const words = blindnessWords(language, state.failure?.kind ?? null, blindTold.attack);
	const shown = await orNothing(showNotification({ id: blindTold.id, ...words }).then(() => true));
	if (shown !== null) await happen({ type: 'blindnessShown', id: blindTold.id });
}

/**
 * Makes the world look as the state says. Safe to run twice, or again after a death halfway.
 *
 * @param inTurn what else shows or syncs waits for it
 */
export function createReconcile(
	dependencies: WatcherDependencies,
	happen: Happen,
	{ synchronise }: Synchronising,
	inTurn: SerialQueue,
): () => Promise<void> {
	const { store, showToolbar, keepLooking, now, language } = dependencies;
	return () =>
		inTurn(async () => {
			const [{ state, unsaved }, pulse] = await Promise.all([store.read(), store.readPulse()]);
			const want = desired({ state, pulse, unsaved }, now(), language);
			const toolbar = Promise.all([showToolbar(want.toolbar), keepLooking(want.look)]);
			if (want.notifications.length > 0) await notify(dependencies, happen);
			await tellBlindness(dependencies, happen, state);
			await toolbar;
			await synchronise(state);
		});
}
