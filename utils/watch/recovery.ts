import type { Recovery, RecoveryStep, WatchState } from './state';

/** The way back after «not me». Free of schemas, for the popup reads it too. */

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

/**
 * Takes the user's word on a step; the same state where it is nothing new. Who changes the password
 * once more, or has not after all, wants to be looked after anew.
 */
export function recoveryStep(
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
