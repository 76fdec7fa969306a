import { needsAnswer } from '@/utils/domain/judgement/review-status';
import type { Recovery, RecoveryStep, TrackedSession, WatchState } from './state';

/** The steps after «not me». Without schemas, since the popup uses it. */

/** The most removed sessions that are remembered. */
const REMOVED_LIMIT = 20;

/** A recovery without any step done. */
export const beginRecovery = (now: number): Recovery => ({
	since: now,
	removed: [],
	passwordAt: null,
	checkedAt: null,
	movedAt: null,
	twoFactorAt: null,
	emailAt: null,
	supportAt: null,
	cameBackAt: null,
});

/** All steps again, since a removed stranger is back in spite of them. */
const beginAgain = ({ since, removed }: Recovery, now: number): Recovery => ({
	...beginRecovery(since),
	removed,
	cameBackAt: now,
});

/** Whether a session is taken for that of a removed stranger. */
const hasComeBack = ({ reasons }: TrackedSession): boolean =>
	reasons.some(({ code }) => code === 'comeback' || code === 'listedAgain');

/**
 * The recovery after strangers are gone. Where a stranger had come back, the steps begin again, unless
 * they did so when the stranger came.
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
 * The recovery after a good look; the same where nothing is new.
 *
 * @param alarms the sessions that this look made alarming
 * @param tracked all sessions after the look
 * @param beganAt when the list was requested, in milliseconds since 1970
 * @param now milliseconds since 1970
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
	// A list that was requested before the new password proves nothing about it.
	if (checkedAt === null && settled && beganAt > passwordAt) return { ...recovery, checkedAt: now };
	return checkedAt !== null && !settled ? { ...recovery, checkedAt: null } : recovery;
}

/**
 * Notes the user's word on a step; the same state where nothing is new. After the password the watch
 * checks again, also where the user takes that step back and repeats it.
 */
export function withStep(
	state: WatchState,
	step: RecoveryStep,
	done: boolean,
	now: number,
): WatchState {
	const { recovery } = state;
	if (recovery === null || ((recovery[`${step}At`] ?? null) !== null) === done) return state;
	const checked = step === 'password' ? { checkedAt: null } : {};
	return { ...state, recovery: { ...recovery, ...checked, [`${step}At`]: done ? now : null } };
}

/** A step of the recovery. The watch sees `remove` and `look`; the user confirms the others. */
export type StepName = 'remove' | RecoveryStep | 'look';

/**
 * - `done`: the step is done
 * - `now`: it is the user's turn
 * - `working`: the watch does it, and the user need not wait
 * - `later`: another step comes first
 */
export type StepState = 'done' | 'now' | 'working' | 'later';

/** The steps in order, with their states; none where there is no recovery. */
export function recoverySteps({
	recovery,
	tracked,
}: Pick<WatchState, 'recovery' | 'tracked'>): { step: StepName; state: StepState }[] {
	if (recovery === null) return [];
	const open = tracked.filter(needsAnswer);
	const removing = open.every(({ removal }) => removal?.outcome === 'pending');
	const { passwordAt, checkedAt, movedAt = null, twoFactorAt, emailAt, supportAt } = recovery;
	const waiting = (ready: boolean): StepState => (ready ? 'working' : 'later');
	let turn = true;
	/** The state of a step that the user confirms: the first open step is the user's turn. */
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
		{ step: 'moved', state: word(movedAt !== null) },
		{ step: 'twoFactor', state: word(twoFactorAt !== null) },
		{ step: 'email', state: word(emailAt !== null) },
		{ step: 'support', state: word(supportAt !== null) },
	];
}
