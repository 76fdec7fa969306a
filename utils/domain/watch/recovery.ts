import { needsAnswer } from '@/utils/domain/judgement/review-status';
import type { Recovery, RecoveryStep, TrackedSession, WatchState } from './state';

/** The way back after «not me». Free of schemas, for the popup reads it too. */

/** The most removed sessions that are named. */
const REMOVED_LIMIT = 20;

/** A recovery of which no step is done. */
export const beginRecovery = (now: number): Recovery => ({
	since: now,
	removed: [],
	passwordAt: null,
	checkedAt: null,
	twoFactorAt: null,
	emailAt: null,
	supportAt: null,
	cameBackAt: null,
});

/** The steps anew: what was done has not kept out somebody who was removed. */
const beginAgain = ({ since, removed }: Recovery, now: number): Recovery => ({
	...beginRecovery(since),
	removed,
	cameBackAt: now,
});

/** Whether a session is held for somebody's who was removed before. */
const hasComeBack = ({ reasons }: TrackedSession): boolean =>
	reasons.some(({ code }) => code === 'comeback' || code === 'listedAgain');

/**
 * The recovery once strangers are gone. One of them that had come back begins the steps again, but
 * for where they have begun again when it came.
 */
export function withStrangersGone(
	recovery: WatchState['recovery'],
	strangers: readonly TrackedSession[],
	now: number,
): WatchState['recovery'] {
	if (strangers.length === 0) return recovery;
	const named = strangers.map(({ session: { device, place } }) => ({ device, place }));
	const begun = recovery ?? beginRecovery(now);
	const removed = [...begun.removed, ...named].slice(-REMOVED_LIMIT);
	const next = { ...begun, removed };
	return next.cameBackAt === null && strangers.some(hasComeBack) ? beginAgain(next, now) : next;
}

/**
 * What a good look makes of a recovery; the same where it tells nothing new.
 *
 * @param alarms the sessions that have become alarming by this look
 * @param tracked all sessions as they are after it
 * @param beganAt when the look began
 */
export function afterLook(
	recovery: WatchState['recovery'],
	alarms: readonly TrackedSession[],
	tracked: readonly TrackedSession[],
	beganAt: number,
	now: number,
): WatchState['recovery'] {
	if (recovery === null) return null;
	if (alarms.some(hasComeBack)) return beginAgain(recovery, now);
	const { passwordAt, checkedAt } = recovery;
	if (passwordAt === null) return recovery;
	const settled = !tracked.some(needsAnswer);
	// A list that was asked for before the change tells who was there before it.
	if (checkedAt === null && settled && beganAt > passwordAt) return { ...recovery, checkedAt: now };
	return checkedAt !== null && !settled ? { ...recovery, checkedAt: null } : recovery;
}

/**
 * Takes the user's word on a step; the same state where it is nothing new. Who has not changed the
 * password after all wants to be looked after anew once it is.
 */
export function withStep(
	state: WatchState,
	step: RecoveryStep,
	done: boolean,
	now: number,
): WatchState {
	const { recovery } = state;
	if (recovery === null || (recovery[`${step}At`] !== null) === done) return state;
	const checked = step === 'password' ? { checkedAt: null } : {};
	return { ...state, recovery: { ...recovery, ...checked, [`${step}At`]: done ? now : null } };
}

/** A step of the way back; `remove` and `look` are seen, the others are the user's word. */
export type StepName = 'remove' | RecoveryStep | 'look';

/**
 * - `done`: it is
 * - `now`: it is the user's turn
 * - `working`: it does itself, and holds nobody up
 * - `later`: something comes first
 */
export type StepState = 'done' | 'now' | 'working' | 'later';

/** The steps in their order, as far as they have come; none where there is no recovery. */
export function recoverySteps({
	recovery,
	tracked,
}: Pick<WatchState, 'recovery' | 'tracked'>): { step: StepName; state: StepState }[] {
	if (recovery === null) return [];
	const open = tracked.filter(needsAnswer);
	const removing = open.every(({ removal }) => removal?.outcome === 'pending');
	const { passwordAt, checkedAt, twoFactorAt, emailAt, supportAt } = recovery;
	const waiting = (ready: boolean): StepState => (ready ? 'working' : 'later');
	let turn = true;
	/** The first that is not done is the user's turn. */
	const word = (done: boolean): StepState => {
		if (done) return 'done';
		const state = turn ? 'now' : 'later';
		turn = false;
		return state;
	};
	const remove = open.length > 0 && removing ? 'working' : word(open.length === 0);
	const password = word(passwordAt !== null);
	const looked = checkedAt !== null && open.length === 0;
	const look = looked ? 'done' : waiting(passwordAt !== null && open.length === 0);
	return [
		{ step: 'remove', state: remove },
		{ step: 'password', state: password },
		{ step: 'look', state: look },
		{ step: 'twoFactor', state: word(twoFactorAt !== null) },
		{ step: 'email', state: word(emailAt !== null) },
		{ step: 'support', state: word(supportAt !== null) },
	];
}
