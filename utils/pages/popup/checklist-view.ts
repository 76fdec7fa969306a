import type { ConnectionProfile } from '@/utils/connection/profile';
import {
	PASSWORD_ARTICLE,
	pageAddress,
	SUPPORT_FORM,
	TWO_FACTOR_ARTICLE,
} from '@/utils/connection/profiles';
import { recoverySteps, type StepName, type StepState } from '@/utils/domain/watch/recovery';
import type { WatchState } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { sessionName } from '@/utils/i18n/phrases';
import type { Button } from '@/utils/pages/shared/button';
import type { Action } from './popup-view';

/** One step of the way back. */
export type StepView = {
	name: StepName;
	state: StepState;
	label: string;
	/** What its state is called, for those who don't see its sign. */
	sign: string | null;
	/** What is to be known, where it is the user's turn, or what it did. */
	detail: string | null;
	buttons: Button<Action>[];
};

/** What makes the account safe again after «not me», step by step. */
export type Checklist = {
	title: string;
	/** What was removed, or that it came back. */
	text: string | null;
	steps: StepView[];
	end: Button<Action>;
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

	// Until it is learned how a session is removed, Cryptonow's own page does it.
	const there = connection?.remove === null && pageAddress(connection, 'sessions');

	const way = (name: string, label: string, open: string): Button<Action>[] => [
		{ name, label, kind: 'primary', action: { open } },
	];
	const ways = (name: StepName): Button<Action>[] => {
		switch (name) {
			case 'remove':
				return there ? way('sessions-page', say('sessionsPage'), there) : [];
			case 'password':
				return way(
					'password',
					say('openPassword'),
					connection ? pageAddress(connection, 'password') : PASSWORD_ARTICLE,
				);
			case 'twoFactor':
				return way('two-factor', say('openTwoFactor'), TWO_FACTOR_ARTICLE);
			case 'support':
				return way('support', say('openSupport'), SUPPORT_FORM);
			default:
				return [];
		}
	};
	const detailOf = (name: StepName, how: StepState): string | null => {
		if (name === 'look' && how === 'done' && checkedAt !== null) {
			return say('step_look_done', { clock: clock(checkedAt) });
		}
		if (how === 'working') return say(name === 'look' ? 'step_look_working' : 'removing');
		if (how !== 'now') return null;
		return name === 'remove' && there ? say('step_remove_there') : say(`step_${name}_detail`);
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
			buttons:
				how === 'now'
					? [
							...ways(name),
							...(name === 'remove' || name === 'look'
								? []
								: [
										{
											name: 'step-done',
											label: say('stepDone'),
											about: say(`step_${name}`),
											action: { send: { type: 'recoveryStep', step: name, done: true } },
										} satisfies Button<Action>,
									]),
						]
					: [],
		})),
		end: {
			name: 'recovery-end',
			label: say(finished ? 'recoveryFinish' : 'recoveryNotNeeded'),
			kind: finished ? 'primary' : 'plain',
			action: { send: { type: 'endRecovery' } },
		},
	};
}
