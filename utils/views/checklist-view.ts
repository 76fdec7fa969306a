import type { ConnectionProfile } from '@/utils/account/profile';
import {
	PASSWORD_ARTICLE,
	pageAddress,
	SUPPORT_FORM,
	TWO_FACTOR_ARTICLE,
} from '@/utils/account/profiles';
import { recoverySteps, type StepName, type StepState } from '@/utils/watch/recovery';
import type { WatchState } from '@/utils/watch/state';
import type { Language } from '@/utils/words/language';
import { sessionName } from '@/utils/words/words';
import type { Act } from './act';
import type { Deed } from './popup-view';

/** One step of the way back. */
export type StepView = {
	name: StepName;
	state: StepState;
	label: string;
	/** What its state is called, for those who don't see its sign. */
	sign: string | null;
	/** What is to be known, where it is the user's turn, or what it did. */
	detail: string | null;
	acts: Act<Deed>[];
};

/** What makes the account safe again after «not me», step by step. */
export type Checklist = {
	title: string;
	/** What was removed, or that it came back. */
	text: string | null;
	steps: StepView[];
	end: Act<Deed>;
};

/**
 * The checklist; `null` where there is nothing to recover from. Pure.
 *
 * @param clock a time in words
 */
export function checklistOf(
	state: WatchState,
	connection: ConnectionProfile | null,
	language: Language,
	clock: (ms: number) => string,
): Checklist | null {
	const { recovery } = state;
	if (recovery === null) return null;
	const { say, count } = language;
	const { removed, cameBackAt, checkedAt } = recovery;
	const steps = recoverySteps(state);

	const ways = (name: StepName): Act<Deed>[] => {
		switch (name) {
			case 'password': {
				const open = connection ? pageAddress(connection, 'password') : PASSWORD_ARTICLE;
				return [{ name: 'password', label: say('openPassword'), kind: 'primary', deed: { open } }];
			}
			case 'twoFactor':
				return [
					{
						name: 'two-factor',
						label: say('openTwoFactor'),
						kind: 'primary',
						deed: { open: TWO_FACTOR_ARTICLE },
					},
				];
			case 'support':
				return [
					{
						name: 'support',
						label: say('openSupport'),
						kind: 'primary',
						deed: { open: SUPPORT_FORM },
					},
				];
			default:
				return [];
		}
	};
	const detailOf = (name: StepName, how: StepState): string | null => {
		if (name === 'look' && how === 'done' && checkedAt !== null) {
			return say('step_look_done', { clock: clock(checkedAt) });
		}
		if (how === 'working') return say(name === 'look' ? 'step_look_working' : 'removing');
		return how === 'now' ? say(`step_${name}_detail`) : null;
	};
	const text = (): string | null => {
		if (cameBackAt !== null) return say('recoveryBack', { clock: clock(cameBackAt) });
		const [last] = removed.slice(-1);
		if (last === undefined) return null;
		return count('recoveryRemoved', removed.length, { session: sessionName(language, last) });
	};
	const finished = steps.every(({ state: how }) => how === 'done');
	return {
		title: say('recovery', {
			done: language.number(steps.filter(({ state: how }) => how === 'done').length),
			all: language.number(steps.length),
		}),
		text: text(),
		steps: steps.map(({ step: name, state: how }) => ({
			name,
			state: how,
			label: say(`step_${name}`),
			sign: how === 'done' ? say('stepDoneAlready') : null,
			detail: detailOf(name, how),
			acts:
				how === 'now' && name !== 'remove' && name !== 'look'
					? [
							...ways(name),
							{
								name: 'step-done',
								label: say('stepDone'),
								about: say(`step_${name}`),
								deed: { send: { type: 'recoveryStep', step: name, done: true } },
							},
						]
					: [],
		})),
		end: {
			name: 'recovery-end',
			label: say(finished ? 'recoveryFinish' : 'recoveryNotNeeded'),
			kind: finished ? 'primary' : 'plain',
			deed: { send: { type: 'endRecovery' } },
		},
	};
}
