import { isAlarming } from '@/utils/domain/judgement/review-status';
import { blindUntil } from './coverage';
import type { BlindCause, WatchState } from './state';

/** When blindness is news. A watch that stops in silence is worse than none. */

const MINUTE = 60 * 1000;
/** How long the watch may be blind before that is news, in milliseconds. */
const NEWS_AFTER = 15 * MINUTE;
/** How long after an alarm blindness is a part of it, in milliseconds. */
const PART_OF_ALARM = 60 * MINUTE;

/**
 * The causes that are no news: the user knows of them, or it is theirs to end them. Logged out is news
 * where it may be a stranger's work.
 */
const NO_NEWS: ReadonlySet<BlindCause> = new Set([
	'notConnected',
	'idle',
	'offline',
	'asleep',
	'closed',
	'loggedOut',
]);

type Sight = Pick<
	WatchState,
	'failure' | 'blind' | 'startedAt' | 'settings' | 'blindTold' | 'alertAt' | 'tracked'
>;

/** How long the watch has been blind for causes that are news, in milliseconds. */
const blindFor = (state: Sight, now: number): number =>
	blindUntil(state, null, now)
		.filter(({ cause }) => !NO_NEWS.has(cause))
		.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);

/**
 * Whether blindness came so soon after an alarm, which nobody has answered, that it may be a part of
 * it: who gets in may log others out, or make the list unreadable.
 */
function mayBeAttack({ failure, alertAt, tracked, blindTold }: Sight): boolean {
	if (failure === null || alertAt === null || blindTold?.alertAt === alertAt) return false;
	const since = failure.since - alertAt;
	if (since < 0 || since > PART_OF_ALARM || !tracked.some(isAlarming)) return false;
	return failure.kind === 'loggedOut' || !NO_NEWS.has(failure.kind);
}

/** Whether this time of blindness is one that the user may be told of. */
const mayBeTold = ({ failure, startedAt, settings }: Sight): boolean =>
	failure !== null && startedAt !== null && settings.notifications && settings.tellBlind;

/** Whether the user was told of this time of blindness, or is just being told. */
const isTold = ({ blindTold }: Sight): boolean =>
	blindTold !== null && !blindTold.over && blindTold.shownAt !== null;

/**
 * Whether the user is to be told that the watch is blind; once for each time.
 *
 * @param now milliseconds since 1970
 * @returns `attack` where it may be a stranger's work; `null` for no news
 */
export function blindnessNews(state: Sight, now: number): 'blind' | 'attack' | null {
	if (!mayBeTold(state) || isTold(state)) return null;
	const { failure, blindTold } = state;
	// It was begun to be told, and a background died of it.
	if (blindTold !== null && !blindTold.over) return blindTold.attack ? 'attack' : 'blind';
	if (mayBeAttack(state)) return 'attack';
	if (failure === null || NO_NEWS.has(failure.kind)) return null;
	return blindFor(state, now) >= NEWS_AFTER ? 'blind' : null;
}

/**
 * When blindness becomes news, in milliseconds since 1970; `null` where it does not. A look is due
 * then: a service that fails is asked ever more seldom.
 */
export function newsDueAt(state: Sight, now: number): number | null {
	const { failure } = state;
	if (!mayBeTold(state) || isTold(state) || failure === null) return null;
	if (NO_NEWS.has(failure.kind)) return null;
	const left = NEWS_AFTER - blindFor(state, now);
	return left > 0 ? now + left : null;
}

/** The state in which the user is about to be told. Ids of notifications that are `onScreen` count. */
export function tellingBlindness(
	state: WatchState,
	onScreen: ReadonlySet<string>,
	now: number,
): WatchState {
	const news = blindnessNews(state, now);
	if (news === null) return state;
	const { blindTold } = state;
	if (blindTold !== null && !blindTold.over) {
		return onScreen.has(blindTold.id)
			? { ...state, blindTold: { ...blindTold, shownAt: now } }
			: state;
	}
	const serial = state.serial + 1;
	const { alertAt } = state;
	const told = { id: `blind-${serial}-${now}`, shownAt: null, alertAt, over: false };
	return { ...state, serial, blindTold: { ...told, attack: news === 'attack' } };
}

/** The state after a look: where the watch sees again, the next blindness is another. */
export const afterSight = (state: WatchState): WatchState =>
	state.failure === null && state.blindTold !== null && !state.blindTold.over
		? { ...state, blindTold: { ...state.blindTold, over: true } }
		: state;
