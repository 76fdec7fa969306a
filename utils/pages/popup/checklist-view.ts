import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import {
	PASSWORD_ARTICLE,
	pageAddress,
	SUPPORT_FORM,
	TWO_FACTOR_ARTICLE,
} from '@/utils/connection/profile/profiles';
import { recoverySteps, type StepName, type StepState } from '@/utils/domain/watch/recovery';
import type { Recovery, RecoveryStep } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { sessionName } from '@/utils/i18n/phrases';
import { removalPage } from '@/utils/pages/shared/connect-link';
import { HELP_PAGE } from '@/utils/pages/shared/help-link';
import type { ChecklistOf, PopupButton, RecoveryStepView } from './popup-types';

/** What each step is made from. */
type ChecklistFacts = {
	recovery: Recovery;
	profile: ConnectionProfile | null;
	language: Language;
	now: number;
};

/**
 * The checklist; `null` where there is nothing to recover from. Pure.
 *
 * @param profile of the connection in use; `null` where nothing is connected
 * @param now milliseconds since 1970
 */
export const checklistOf: ChecklistOf = (state, profile, language, now) => {
	const { recovery } = state;
	if (recovery === null) return null;
	const { say } = language;
	const facts = { recovery, profile, language, now };
	const steps = recoverySteps(state);
	const done = steps.filter((step) => step.state === 'done').length;
	const finished = done === steps.length;
	return {
		title: say('setEntry_recoveryStep'),
		text: recoveryText(facts),
		steps: steps.map((step) => stepView(facts, step.step, step.state)),
		end: {
			name: 'recovery-end',
			label: say(finished ? 'recoveryFinish' : 'recoveryNotNeeded'),
			kind: finished ? 'primary' : 'plain',
			action: { send: { type: 'endRecovery' } },
		},
		help: { name: 'help', label: say('setHelp'), kind: 'plain', action: { open: HELP_PAGE } },
	};
};

/** What was removed, or that it came back. */
function recoveryText({ recovery, language, now }: ChecklistFacts): string | null {
	const { removed, cameBackAt } = recovery;
	if (cameBackAt !== null) {
		return language.say('recoveryBack', { clock: language.clock(cameBackAt, now) });
	}
	const last = removed.at(-1);
	if (last === undefined) return null;
	return language.count('recoveryRemoved', removed.length, {
		session: sessionName(language, last),
	});
}

function stepView(facts: ChecklistFacts, name: StepName, state: StepState): RecoveryStepView {
	const { say } = facts.language;
	return {
		name,
		state,
		label: say(`step_${name}`),
		sign: state === 'done' ? say('stepDoneAlready') : null,
		detail: stepDetail(facts, name, state),
		buttons: state === 'now' ? stepButtons(facts, name) : [],
	};
}

function stepDetail(facts: ChecklistFacts, name: StepName, state: StepState): string | null {
	const { recovery, profile, language, now } = facts;
	const { say } = language;
	const { checkedAt } = recovery;
	if (name === 'look' && state === 'done' && checkedAt !== null) {
		return say('step_look_done', { clock: language.clock(checkedAt, now) });
	}
	if (state === 'working') return say(name === 'look' ? 'step_look_working' : 'removing');
	if (state !== 'now') return null;
	return name === 'remove' && removalPage(profile) !== null
		? say('step_remove_there')
		: say(`step_${name}_detail`);
}

/** What can be done about a step whose turn it is: its page, and the user's word that it is done. */
function stepButtons(
	{ profile, language: { say } }: ChecklistFacts,
	step: StepName,
): PopupButton[] {
	const open = (name: string, label: string, page: string): PopupButton => ({
		name,
		label,
		kind: 'primary',
		action: { open: page },
	});
	const done = (name: RecoveryStep): PopupButton => ({
		name: 'step-done',
		label: say('stepDone'),
		about: say(`step_${name}`),
		action: { send: { type: 'recoveryStep', step: name, done: true } },
	});
	const elsewhere = removalPage(profile);
	switch (step) {
		case 'remove':
			return elsewhere === null ? [] : [open('sessions-page', say('sessionsPage'), elsewhere)];
		case 'look':
			return [];
		case 'password': {
			const page = profile ? pageAddress(profile, 'password') : PASSWORD_ARTICLE;
			return [open('password', say('openPassword'), page), done(step)];
		}
		case 'moved':
			return [
				done(step),
				{ ...open('support', say('openSupport'), SUPPORT_FORM), kind: 'plain' },
				{ name: 'evidence', label: say('settings'), kind: 'plain', action: { settings: true } },
			];
		case 'twoFactor':
			return [open('two-factor', say('openTwoFactor'), TWO_FACTOR_ARTICLE), done(step)];
		case 'support':
			return [open('support', say('openSupport'), SUPPORT_FORM), done(step)];
		case 'email':
			return [done(step)];
	}
}
